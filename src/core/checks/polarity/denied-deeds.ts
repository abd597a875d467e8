import type { CheckAnswer } from '../finding.ts';
import { judgedOf } from '../judging/judge.ts';
import { writeStated } from '../reading/answers/amounts.ts';
import { type Negation, negationsIn } from '../reading/negation.ts';
import { saidIn } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { containsKey, fillers, keysOf, wordsOf } from '../reading/words.ts';
import type { Turned } from './turned.ts';

/* "Sở chưa tổ chức 12 hội nghị" where 12 were answered: what a month counts was done in it, whatever verb the label leaves out. */

/** "không quá 12", "chưa kể 12", "không dưới 12": a bound or an aside, and no denial. */
const bounding = new Set('quá dưới kể tính dùng đến tới đầy bao riêng thấp ít kém hơn'.split(' '));
/** Labels of what is open, lacking, planned or wanted: that is told as not done. */
const open =
  /(?<!\p{L})(?:không|chưa|còn|tồn|phải|cần|thiếu|nợ|chờ|đang|hết|quá|trễ|chậm|vắng|từ chối|kế hoạch|chỉ tiêu|nhu cầu|đề nghị|được giao|theo|tiếp nhận|nhận|vi phạm|tổng)(?!\p{L})/iu;
const counting = new Set(['plain', 'total', 'rest']);
/** Verb and nothing else: "chưa thành lập 1.387 tổ", "chưa trả lời tại chỗ 26 kiến nghị". */
const verb = /^(?:\s*(?!(?:và|hoặc|nhưng|song|cùng|với|mà|còn|trong|của)\s)\p{L}+){1,5}\s+$/u;

/** Denials right in front of a figure that tells an answer of things done. */
export function deniedDeeds(sentence: SeenSentence): Turned[] {
  const { text } = sentence.at;
  const negations = negationsIn(text, sentence.words);
  if (negations.length === 0) return [];
  return judgedOf(sentence).flatMap(({ fact, start, verdict }): Turned[] => {
    if (!fact || verdict.is !== 'supported' || verdict.about.length !== 1) return [];
    const [answer] = verdict.about;
    const said = saidIn(sentence).find((one) => one.fact === fact);
    if (!said || said.kind === 'percent' || said.value === 0 || !counting.has(said.role)) return [];
    if (answer!.type !== 'number' && answer!.type !== 'money') return [];
    const negation = negations.find((one) => isInFront(sentence, one, start));
    if (open.test(answer!.label) && !(negation && isOwnDeed(sentence, negation, start, answer!.label)))
      return [];
    const stated = sentence.view.answers.amounts.find((one) => one.own && one.answer === answer);
    if (!negation || !stated || isManner(sentence, negation, start, answer!)) return [];
    return [
      {
        is: 'turned',
        start: negation.start,
        end: said.end,
        answer: answer!.id,
        expected: writeStated(stated),
      },
    ];
  });
}

/** "không thu tiền cho", "không dùng tiền mặt", "không báo trước tại": how a thing is done, and nothing else up to the figure. */
const manners = new RegExp(
  `^(?:${[
    '(?:thu|lấy|mất|tính|đóng|trả) (?:tiền|phí|học phí|lệ phí|lãi|thù lao)',
    'hoàn lại|có lãi|lãi suất|cần thế chấp|thế chấp',
    '(?:sử dụng|dùng) (?:tiền mặt|ngân sách|chất cấm|hóa chất)',
    'qua (?:trung gian|môi giới|đào tạo)|kinh doanh|vì lợi nhuận|vụ lợi',
    '(?:báo|thông báo|hẹn) trước|tập trung|thường xuyên|thường kỳ|định kỳ|chính thức|chính quy|chuyên trách|chuyên nghiệp',
    'giới hạn|bắt buộc|điều kiện|hưởng lương',
  ].join('|')})(?: (?:cho|đối với|với|tại|ở|trong|của|là|gồm))?$`,
  'iu',
);

/**
 * "ôn tập không thu tiền cho 19.240 học sinh": the denial describes how it was done, in a verb that the label has not ("không thu phí" denies the
 * "Số phí thu được"), or as the answer itself does, typed in short ("ko thu tiền").
 */
export function isManner(
  { at, words }: SeenSentence,
  negation: Negation,
  start: number,
  { label, text }: CheckAnswer,
): boolean {
  const denied = at.text.slice(words[negation.at]!.end, start).trim();
  const [verb, ...more] = keysOf(denied);
  const said = [verb, ...more.slice(0, 1)].join(' ');
  const told = keysOf(text).join(' ');
  if (['không', 'ko', 'k'].some((no) => containsKey(told, `${no} ${said}`))) return true;
  return words[negation.at]!.key === 'không' && manners.test(denied) && !keysOf(label).includes(verb!);
}

function isInFront({ at, words }: SeenSentence, negation: Negation, start: number): boolean {
  const first = negation.words[0]!;
  if (first.start >= start || bounding.has(first.key)) return false;
  const gap = at.text.slice(words[negation.at]!.end, start);
  return verb.test(gap) && !(place.test(gap) && countedBefore.test(at.text.slice(0, negation.start)));
}

/** "thu giữ 40 kg thịt không rõ nguồn gốc tại 12 quầy": the denial says which, and the figure where. */
const place = /\s(?:tại|ở|trong|từ)\s+$/iu;
const countedBefore = /\d[^,;:.()]*$/u;

/** "không đề nghị điều chuyển 128 tỷ đồng" of what a label calls "Vốn đề nghị điều chuyển": the deed that the label itself names, with its first words side by side. */
function isOwnDeed({ words }: SeenSentence, negation: Negation, start: number, label: string): boolean {
  const denied = words.slice(negation.at + 1).filter((word) => word.start < start && !fillers.has(word.key));
  const deed = denied
    .slice(0, 2)
    .map(({ key }) => key)
    .join(' ');
  const called = keysOf(label).join(' ');
  return denied.length > 1 && containsKey(called, deed) && !/(?<!\p{L})(?:không|chưa)(?!\p{L})/u.test(called);
}

const all = /(?<!\p{L})(?:toàn bộ|tất cả|cả)\s+(?:số\s+)?$/iu;
const notYet =
  /^(?:(?!còn lại)[^,;:.()\d]){0,50}?(?<!\p{L})((?:chưa|không) được\s+)((?:\p{L}+(?:\s(?=\p{L})|(?![\p{L}\s]))){1,4})/iu;

/** "Toàn bộ 18 người nhiễm mới nêu trên chưa được tư vấn": what was counted as done is denied of all of it, and neither answers nor kept text deny it of any. */
export function deniedOfAll(sentence: SeenSentence): Turned[] {
  const { text } = sentence.at;
  if (sentence.kept) return [];
  return judgedOf(sentence).flatMap(({ fact, start, end, verdict }): Turned[] => {
    if (fact?.kind !== 'quantity' || verdict.is !== 'supported' || verdict.about.length === 0) return [];
    if (!all.test(text.slice(0, start)) || verdict.about.some(({ label }) => open.test(label))) return [];
    const found = notYet.exec(text.slice(end));
    const [verbOf] = keysOf(found?.[2] ?? '');
    if (!found || verbOf === undefined || isDeniedElsewhere(sentence, verbOf)) return [];
    const to = end + found[0].trimEnd().length;
    return [{ is: 'turned', start: to - `${found[1]}${found[2]}`.trimEnd().length, end: to }];
  });
}

/** Whether an answer or the earlier report tells of anything that it was not done. */
const isDeniedElsewhere = ({ view }: SeenSentence, verbOf: string): boolean =>
  [
    ...(view.material.answers ?? []).map(({ text, label }) => `${label} ${text}`),
    ...view.earlier.entries.map((entry) => entry.sentence.text),
  ].some((words) =>
    negationsIn(words, wordsOf(words)).some(({ words: denied }) => denied.some(({ key }) => key === verbOf)),
  );
