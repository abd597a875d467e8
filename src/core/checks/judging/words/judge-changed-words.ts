import { wordList } from '../../../vietnamese/words/word-list.ts';
import type { CheckAnswer } from '../../finding.ts';
import { ByPair } from '../../reading/by-pair.ts';
import type { SeenSentence, View } from '../../reading/view.ts';
import { afterUnit, fillers, longKey, type Word } from '../../reading/words.ts';
import { takesUp } from '../taken-up.ts';
import type { Judged } from '../verdict.ts';

/* Words of an answer told with one of them changed: "02 máy thở cho Trạm Y tế" where it says "02 máy siêu âm cho Trạm Y tế". */

/** A line of an answer; `whole` where nothing follows its last word in its clause. */
type Line = { answer: CheckAnswer; words: readonly string[]; whole: boolean };
/** A place in a line. */
type LinePlace = { line: Line; at: number };

/** The places of each pair of running words. */
type Lines = ByPair<LinePlace>;

/** How many words may be changed for how many. */
const most = 4;
/** So many words must be the same on both sides together. */
const enough = 4;
/** How far the sides are followed. */
const reach = 5;

/** Verbs and what stands in front of them: what follows may be told in any words. */
const leads = new Set('đã đang sẽ được bị chưa không và cũng còn vẫn đều cùng có là'.split(' '));

/** Verbs of any report, one of which may stand for another. */
const verbs = new Set(
  'nhận cấp trao tặng giao gửi phát mở lập tổ chức tiến hành thực hiện triển khai hoàn thành xây dựng ban hành trình ký phối hợp tham gia tham dự họp đón tiếp xử lý giải quyết kiểm tra hướng dẫn hỗ trợ giúp đỡ thu ghi sử áp đưa nâng cải bảo đảm đảm phục vụ nhờ nhằm góp phần ước khoảng gần chừng toàn bộ'.split(
    ' ',
  ),
);

/** "tập trung vào Hội chợ" for "khai mạc Hội chợ": to what the work was turned, whatever was done there. */
const turns = new Set(['tập trung', 'chú trọng', 'hướng tới', 'hướng đến', 'hướng vào', 'gắn với']);

/**
 * Words that no source has, between words that an answer has in their order, where it has others of its own that the text leaves out. What
 * opens a clause or stands behind "đã", "được" is a verb, for which there are many others.
 */
export function judgeChangedWords(sentence: SeenSentence, judged: readonly Judged[]): Judged[] {
  const { at, words, view } = sentence;
  if (view.material.answers === null || at.plans || at.heading || takesUp(sentence, judged)) return [];
  const lines = linesOf(view);
  const found: Judged[] = [];
  for (let index = 1; index < words.length; index++) {
    const word = words[index]!;
    if (!isStrange(view, word) || turns.has(`${word.key} ${words[index + 1]?.key}`)) continue;
    const change = verbs.has(word.key)
      ? null
      : (changeAt(sentence, lines, index) ?? endChangedAt(sentence, lines, index));
    if (!change) continue;
    const [start, end] = [words[index]!.start, words[index + change.length - 1]!.end];
    index += change.length - 1;
    if (judged.some((one) => one.start < end && start < one.end && one.verdict.is !== 'supported')) continue;
    found.push({
      text: at.text.slice(start, end),
      start,
      end,
      fact: null,
      verdict: { is: 'unsupported', answer: change.answer, expected: change.expected },
    });
  }
  return found;
}

const isStrange = (view: View, { key }: Word): boolean =>
  !view.knows(key) && !/^\d/.test(key) && !isSmall(key);

/** Words that stand beside any other and say nothing of their own. */
const isSmall = (key: string): boolean =>
  fillers.has(key) || leads.has(key) || afterUnit.has(key) || wordList().functions.has(key);

function changeAt(
  sentence: SeenSentence,
  lines: Lines,
  index: number,
): { answer: CheckAnswer; expected: string; length: number } | null {
  const { words, view } = sentence;
  for (let length = 1; length <= most; length++) {
    const behind = words[index + length];
    if (!behind || !runsOn(sentence, index, index + length)) return null;
    const next = words[index + length + 1];
    const front = words[index - 1]!;
    if (leads.has(front.key) || /^\d/.test(behind.key)) continue;
    const after = next && runsOn(sentence, index + length, index + length + 1) ? next : null;
    // The words behind the change, or in front of it, stand side by side in a line of an answer.
    for (const { line, at } of after ? lines.of(behind.key, after.key) : []) {
      for (let gone = 1; gone <= most; gone++) {
        const from = at - gone;
        if (line.words[from - 1] !== front.key) continue;
        const lost = line.words.slice(from, at);
        // "Hội Cựu TNXP xã" for "Cựu thanh niên xung phong": the same words by their first letters.
        if (length === 1 && lost.map((word) => word[0]).join('') === words[index]!.key) return null;
        // "câu lạc bộ" where "CLB" was typed.
        const own = words.slice(index, index + length).map(({ key }) => key[0]);
        if (lost.length === 1 && length > 1 && own.join('') === lost[0]) return null;
        if (!isLost(view, line, from, at) || !isMet(sentence, line, index, index + length, from, at))
          continue;
        return { answer: line.answer, expected: lost.join(' '), length };
      }
    }
  }
  return null;
}

/** So many words must be the same in front where the changed words end their clause. */
const enoughInFront = 3;

/** The same at the end of a clause, where an answer's clause or its label ends too: "vượt quy chuẩn về coliform." for "... về amoni". */
function endChangedAt(
  sentence: SeenSentence,
  lines: Lines,
  index: number,
): { answer: CheckAnswer; expected: string; length: number } | null {
  const { words, view } = sentence;
  const front = words[index - 1]!;
  const first = words[index - 2];
  if (!first || leads.has(front.key) || /^\d/.test(front.key) || !runsOn(sentence, index - 1, index))
    return null;
  if (endsPost(sentence, index)) return null;
  let length = 1;
  while (length <= most && !isEnd(sentence, index + length)) length += 1;
  // "hợp tác xã | tập hợp 51.360 thành viên": a figure has a judge of its own.
  if (length > most || words.slice(index, index + length).some(({ key }) => /^\d/.test(key))) return null;
  for (const { line, at } of lines.of(first.key, front.key)) {
    const from = at + 2;
    const lost = line.words.slice(from);
    // "đứng lớp truyền nghề" for the answered "dạy nghề" under "Người truyền nghề": the question's own words.
    const last = words.slice(index + length - 2, index + length).map(({ key }) => key);
    if (length > 1 && ` ${longKey(line.answer.label)} `.includes(` ${last.join(' ')} `)) continue;
    if (!line.whole || lost.length === 0 || lost.length > most - 1) continue;
    if (!isLost(view, line, from, line.words.length)) continue;
    let met = 0;
    while (met < reach && same(words[index - met - 1], line.words[from - met - 1])) met += 1;
    if (met >= enoughInFront) return { answer: line.answer, expected: lost.join(' '), length };
  }
  return null;
}

const post =
  /(?<!\p{L})(?:Giám đốc|Chủ tịch|Bí thư|Chánh \p{Lu}|Trưởng \p{L}|\p{L}+ trưởng|Chủ nhiệm)[^,;.:()]{0,60}$/u;

/** "do đồng chí Trịnh Văn An, Chánh Thanh tra tỉnh chủ trì": what follows a post is the deed, told in any words. */
const endsPost = ({ at, words }: SeenSentence, index: number): boolean => {
  const said = post.exec(at.text.slice(0, words[index]!.start).trimEnd())?.[0];
  return said !== undefined && /\p{Lu}\p{L}*(?: \p{Ll}+){0,2}$/u.test(said);
};

/** Whether a clause ends in front of a word: at a sign, at the end, or at a word that leads on. */
function isEnd(sentence: SeenSentence, index: number): boolean {
  const word = sentence.words[index];
  return word === undefined || !runsOn(sentence, index, index) || afterUnit.has(word.key);
}

/** Whether nothing but spaces parts the words from one to another. */
function runsOn({ at, words }: SeenSentence, from: number, to: number): boolean {
  for (let index = Math.max(from, 1); index <= to; index++)
    if (
      at.text
        .slice(words[index - 1]!.end, words[index]!.start)
        .replace('-', '')
        .trim() !== ''
    )
      return false;
  return true;
}

/** Whether the words of the answer say something, and stand nowhere in the text beside their neighbours. */
function isLost(view: View, { words }: Line, from: number, to: number): boolean {
  const lost = words.slice(from, to);
  return (
    !lost.some((word) => leads.has(word)) &&
    lost.some((word) => !isSmall(word) && !verbs.has(word) && !/^\d/.test(word)) &&
    !view.stands(words.slice(from - 1, to).join(' ')) &&
    !view.stands(words.slice(from, to + 1).join(' '))
  );
}

/** Whether enough words are the same on both sides. */
function isMet(
  { words }: SeenSentence,
  line: Line,
  from: number,
  to: number,
  lineFrom: number,
  lineTo: number,
): boolean {
  let met = 0;
  for (let step = 1; step <= reach && same(words[from - step], line.words[lineFrom - step]); step++) met += 1;
  for (let step = 0; step < reach && same(words[to + step], line.words[lineTo + step]); step++) met += 1;
  return met >= enough;
}

const same = (word: Word | undefined, key: string | undefined): boolean =>
  word !== undefined &&
  key !== undefined &&
  word.key.replace(/^0+(?=\d)/, '') === key.replace(/^0+(?=\d)/, '');

const indexes = new WeakMap<readonly CheckAnswer[], Lines>();
const none: readonly CheckAnswer[] = [];

/** An answer that closes with a name of two words and more. */
const endsInName = /(?:\p{Lu}\p{L}*\s){2,}\p{Lu}\p{L}*$/u;

function linesOf(view: View): Lines {
  const answers = view.material.answers ?? none;
  const known = indexes.get(answers);
  if (known) return known;
  const lines = new ByPair<LinePlace>();
  for (const answer of answers) {
    const own = answer.facts.flatMap((fact) =>
      fact.kind === 'event' ? [fact.value] : fact.kind === 'reference' ? [fact.value.title ?? ''] : [],
    );
    // What a number or a sum counts is told in any words; only the label of a rate is a phrase.
    const counts = answer.type === 'number' || answer.type === 'money';
    // Of a paper only its title is a phrase: number, day and issuer are told in any order.
    const written = answer.type === 'text' || answer.type === 'event' ? answer.text.split('\n') : [];
    // "Thiếu tá Lê Đức Thiện", typed as "Thiếu tá Lê Đức Thiện dạy xoá mù": what a name does is told in any words.
    const said = written.length > 1 && endsInName.test(written[0]!) ? written.slice(0, -1) : written;
    const texts = [...said, ...(counts ? [] : [answer.label]), ...own];
    for (const key of new Set(texts.map(longKey)))
      add(lines, { answer, words: key.split(' '), whole: false });
    for (const key of new Set(texts.flatMap((text) => text.split(/[,;.:()](?=\s|$)/u)).map(longKey)))
      add(lines, { answer, words: key.split(' '), whole: true });
  }
  indexes.set(answers, lines);
  return lines;
}

function add(lines: Lines, line: Line): void {
  for (let at = 0; at + 1 < line.words.length; at++)
    lines.add(line.words[at]!, line.words[at + 1]!, { line, at });
}
