import { isCompound } from '../../../vietnamese/words/word-list.ts';
import type { KeyText } from '../../reading/key-text.ts';
import { assessesAt } from '../../reading/standing/assessments.ts';
import { deedIn, hasDeed } from '../../reading/standing/deeds.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { fillers, longKey, type Word } from '../../reading/words.ts';
import { isAnchored, takesUp } from '../taken-up.ts';
import type { Judged } from '../verdict.ts';

/* Deeds told without a figure, a day, a document or a name. */

/** Where a clause tells it. */
type Deed = { start: number; end: number };

/** Deeds told without any fact that has a source, in words that no answer uses. */
export function judgeDeeds(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  if (
    sentence.at.plans ||
    sentence.near ||
    sentence.told ||
    !(hasDeed(sentence.at.text) || crowd.test(sentence.at.text))
  )
    return [];
  const { text } = sentence.at;
  const found: Judged[] = [];
  let closing: boolean | null = null;
  const closes = () => (closing ??= takesUp(sentence, judged));
  const closesFacts = () => closes() && judged.some((one) => one.fact !== null && isAnchored([one]));
  let from = 0;
  for (const clause of text.split(/(?<=;)/u)) {
    const to = from + clause.length;
    const known = closesFacts() ? null : deedIn(clause);
    const deed =
      known ?? (closes() ? null : (strangeDeed(sentence, clause, from) ?? newDeed(sentence, clause, from)));
    // Whom it was done for may be known: that makes no deed.
    const within = judged.filter(
      (one) => one.start >= from && one.end <= to && (one.fact !== null || one.verdict.is !== 'supported'),
    );
    if (
      deed &&
      within.length === 0 &&
      !isNamed(sentence, from + deed.start, from + deed.end) &&
      !isTold(sentence, from, to) &&
      !isHow(sentence, from, deed)
    ) {
      const start = from + deed.start;
      const rest = text.slice(start, to).search(/[,;.](?:\s|$)/u);
      const end = Math.min(rest < 0 ? to : start + Math.max(rest, deed.end - deed.start), start + 88);
      found.push({
        ...{ text: text.slice(start, end), start, end, fact: null },
        verdict: { is: 'unsupported' },
        ...(known === null && isAnchored(judged) ? { mild: true } : {}),
      });
    }
    from = to;
  }
  return found;
}

/** Verbs of every report, which tell how work goes on and nothing that was done once. */
const everyday =
  'chỉ đạo|quán triệt|tập trung|tăng cường|đẩy mạnh|phối hợp|triển khai|thực hiện|tham mưu|yêu cầu|đôn đốc|hướng dẫn|tuyên truyền|chú trọng|quan tâm|duy trì|tiếp tục|bố trí|theo dõi|rà soát|cập nhật|báo cáo|bảo đảm|đảm bảo|có|được|bị|tạo|góp|mang|phát huy|đi vào|cơ bản|chủ động|tích cực|nỗ lực|bám sát|kịp thời|từng|dần|và đang|đề ra|nêu|nói|giao|xử lý|giải quyết|trả lời|khắc phục';
const done = new RegExp(String.raw`(?<!\p{L})đã\s+(?!(?:${everyday})(?!\p{L}))\p{L}+`, 'iu');
/** "Nhiều bệnh nhân nặng được cứu sống ...": what befell a crowd that nobody counted. */
const crowd =
  /^\s*(?:(?:Nhiều|Một số|Hàng (?:chục|trăm|nghìn|ngàn)|Đa số|Phần lớn|Hầu hết|Không ít|Rất nhiều)\s)\p{L}+/u;
/** So many words of content, and this share of them, must stand in no answer and no earlier report. */
const strange = { words: 4, share: 0.6 };

/** "Các đội cơ động đã phun hóa chất diệt muỗi ...": something done, told in words that nobody used. */
function strangeDeed({ words, view }: SeenSentence, clause: string, from: number): Deed | null {
  const found = done.exec(clause) ?? crowd.exec(clause);
  if (!found || view.material.answers === null || isOutcome(words, from + found.index)) return null;
  const keys = words.filter(
    ({ key, start, end }) => start >= from && end <= from + clause.length && !fillers.has(key),
  );
  const unknown = keys.filter(({ key }) => !view.knows(key)).length;
  return unknown >= strange.words && unknown >= keys.length * strange.share
    ? { start: found.index, end: found.index + found[0].length }
    : null;
}

/** "đã thắt chặt tình làng nghĩa xóm": what came of it. */
const isOutcome = (words: readonly Word[], done: number): boolean =>
  assessesAt(
    words,
    words.findIndex(({ start }) => start > done),
  );

/** "Cục đã xác minh điều kiện thi hành án ...": what was done, told in a verb that nobody used, of things that everybody speaks of. */
function newDeed({ words, view }: SeenSentence, clause: string, from: number): Deed | null {
  const found = done.exec(clause);
  if (!found || view.material.answers === null || isOutcome(words, from + found.index)) return null;
  const start = from + found.index;
  const at = words.findIndex((word) => word.start >= start) + 1;
  const [verb, object] = [words[at], words[at + 1]];
  if (!verb || !object || object.end > from + clause.length) return null;
  const pair = `${verb.key} ${object.key}`;
  if (view.knows(verb.key) && !isCompound(verb.key, object.key)) return null;
  if (view.tells(pair) || view.earlier.standing.has(pair) || view.earlier.names.dated.has(pair)) return null;
  const behind = words.filter((word) => word.start > object.start && word.end <= from + clause.length);
  return behind.length < 2 ? null : { start: found.index, end: found.index + found[0].length };
}

/** "tập trung vào việc tổ chức hội chợ": the event of an answer, by what it is. */
const isNamed = ({ view, at: { text } }: SeenSentence, start: number, end: number): boolean =>
  /(?<!\p{L})(?:cho|vào) việc $/iu.test(text.slice(0, start)) &&
  view.tells(longKey(text.slice(start, end).split(' ').slice(-2).join(' ')));

/** "Lễ ra quân diễn ra an toàn": a deed that an answer tells, and how it went. */
const isHow = ({ words, view, at }: SeenSentence, from: number, { start, end }: Deed): boolean =>
  view.tells(longKey(at.text.slice(from + start, from + end))) &&
  assessesAt(
    words,
    words.findIndex((word) => word.start >= from + end),
  );

/**
 * Whether one answer, or an earlier standing sentence, says most of a clause: its words in pairs as they run, since a long sentence holds
 * nearly any single word.
 */
function isTold(sentence: SeenSentence, from: number, to: number): boolean {
  const keys = sentence.words
    .filter((word) => word.start >= from && word.end <= to && !fillers.has(word.key))
    .map(({ key }) => key);
  const pairs = [...new Set(keys.slice(1).map((key, at) => `${keys[at]} ${key}`))];
  if (pairs.length < 2) return true;
  const covered = (told: KeyText, share: number) => {
    const met = new Map<number, number>();
    for (const pair of pairs)
      for (const part of told.partsWith(pair)) met.set(part, (met.get(part) ?? 0) + 1);
    return [...met.values()].some((count) => count / pairs.length >= share);
  };
  const { answers, earlier } = sentence.view;
  return covered(answers.told, toldByAnswer) || covered(earlier.standing, toldByStanding);
}

/** Shares of running pairs from which on a clause is told: people reword their answers, standing text they copy. */
const toldByAnswer = 0.4;
const toldByStanding = 0.5;
