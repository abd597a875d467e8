import { isCompound, isCore } from '../../vietnamese/words/word-list.ts';
import type { StatedAmount } from '../reading/answers/amount-index.ts';
import { isLight } from '../reading/answers/amount-index.ts';
import { beside, isAmount, writeStated } from '../reading/answers/amounts.ts';
import { isNegated, type Negation, negationsIn } from '../reading/negation.ts';
import { alike, type Said } from '../reading/said.ts';
import type { SeenSentence } from '../reading/view.ts';
import { fillers, type Word, wordsOf } from '../reading/words.ts';
import { isRestOfTold } from '../reckoning/listed.ts';
import { isManner } from './denied-deeds.ts';
import type { Turned } from './turned.ts';

/* Figures of an answer in words that say the opposite of its label. */

/** "chưa giải quyết 43 hồ sơ" where 43 were answered as done; silent where another answer has the same figure and fits. */
export function turnedCount(sentence: SeenSentence, said: Said, negations: readonly Negation[]): Turned[] {
  if (said.kind !== 'quantity' || said.whole !== null || said.value === 0 || !isAmount(said.fact)) return [];
  const equal = sentence.view.answers.amounts.filter(
    (one) => one.own && one.kind === 'quantity' && one.value === said.value && alike(said, one),
  );
  if (equal.length === 0 || isRestOfTold(sentence, said)) return [];
  const { left, right } = beside(sentence, said.fact);
  // "609 hồ sơ đúng hạn, 02 hồ sơ trễ hạn": what stands before a comma belongs to the figure before.
  // "61 bình đạt tiêu chuẩn và 09 bình không bảo đảm": so does what stands before "và".
  const comma = left.findIndex(
    (word, index) =>
      (index === 0 && word.key === 'và') ||
      sentence.at.text.slice(word.end, left[index - 1]?.start ?? said.start).includes(','),
  );
  const near = [
    ...left.slice(0, comma < 0 ? 7 : Math.min(7, comma)).reverse(),
    ...sentence.words.filter((word) => word.start >= said.start && word.end <= said.end),
    ...right.slice(0, 6),
  ];
  const conflicts = equal.map((stated) => conflict(sentence, said, stated, near, negations));
  const at = conflicts.findIndex((one) => one !== null);
  const first = conflicts[at];
  if (!first) return [];
  // Another answer with the same figure speaks for the text only where its words stand beside the figure.
  const nearby = new Set(near.map(({ key }) => key));
  const spoken = equal.some(
    (one, index) =>
      conflicts[index] === null &&
      (one.words.size <= one.unit.length ||
        [...sentence.view.answers.counts.content(one)].some(
          (word) => !one.unit.includes(word) && nearby.has(word),
        )),
  );
  if (spoken) return [];
  return [
    {
      is: 'turned',
      start: first.start,
      end: Math.max(first.end, said.end),
      answer: equal[at]!.answer.id,
      expected: `${equal[at]!.answer.label}: ${writeStated(equal[at]!)}`,
    },
  ];
}

function conflict(
  sentence: SeenSentence,
  said: Said,
  stated: StatedAmount,
  near: readonly Word[],
  negations: readonly Negation[],
): { start: number; end: number } | null {
  const label = wordsOf(stated.answer.label);
  const source = stated.answer.type === 'text' ? wordsOf(stated.answer.text) : label;
  const governed = negationsIn(stated.answer.label, label).flatMap(({ words }) => words);
  const negated = new Set(governed.map(({ key }) => key));
  // "Số công trình sai phép, không phép": a word that the label says both ways is turned by neither.
  for (const word of label) if (!governed.some(({ start }) => start === word.start)) negated.delete(word.key);
  const known = new Set(source.map(({ key }) => key));
  if (stated.answer.type === 'text') return null;
  // "117 mẫu không đạt yêu cầu", "hồ sơ đã giải quyết": what became of a thing stands in its unit, behind its noun.
  const nouns = new Set([...nounOf(said.unit), ...nounOf(stated.unit)]);
  const usable = (key: string) => !fillers.has(key) && !isLight(key) && !nouns.has(key);
  for (const negation of negations) {
    // "không thu học phí" of what is called "miễn phí".
    if (negation.start < said.start && isManner(sentence, negation, said.start, stated.answer)) continue;
    const reach = governs(sentence, negation, said, known);
    const meant = (word: Word, at: number) =>
      usable(word.key) &&
      known.has(word.key) &&
      !negated.has(word.key) &&
      !endsOther(reach[at - 1], word, label, source);
    // "cam kết không tái phạm": the end of another word.
    const hit = reach.findIndex(
      (word, at) =>
        meant(word, at) &&
        !(at > 0 && isCompound(reach[at - 1]!.key, word.key) && !known.has(reach[at - 1]!.key)),
    );
    if (hit < 0) continue;
    // "12 thí sinh không dự thi" are the absent.
    if (known.has('vắng') && present.has(reach[0]!.key)) continue;
    // "không vi phạm": the rest of the word is told too.
    let last = hit;
    while (last + 1 < reach.length && meant(reach[last + 1]!, last + 1)) last += 1;
    return { start: Math.min(negation.start, said.start), end: Math.max(reach[last]!.end, said.end) };
  }
  for (const [at, word] of near.entries()) {
    if (!negated.has(word.key) || !usable(word.key) || isNegated(near, at)) continue;
    if (negations.some((one) => deniesAsLabel(one, word, negated))) continue;
    const done = near[at - 1]?.key === 'đã';
    if (!done && near.some(({ key }) => key === 'đang' || key === 'còn')) continue;
    if (near.some(({ key }, other) => key === word.key && isNegated(near, other))) continue;
    const start = Math.min(word.start, said.start);
    return {
      start: near[at - 1]?.key === 'đã' ? Math.min(near[at - 1]!.start, start) : start,
      end: Math.max(word.end, said.end),
    };
  }
  return timing(near, known, said);
}

/** "chất lượng" is another word than the "khối lượng" of a label, though they end in the same syllable. */
function endsOther(first: Word | undefined, { key }: Word, ...texts: (readonly Word[])[]): boolean {
  if (first === undefined || !isCore(first.key, key)) return false;
  return texts.every((words) =>
    words.every((word, at) => word.key !== first.key || words[at + 1]?.key !== key),
  );
}

/** The words of a unit in front of what became of it. */
function nounOf(unit: readonly string[]): readonly string[] {
  const end = unit.findIndex((word, at) => at > 0 && becoming.has(word));
  return end < 0 ? unit : unit.slice(0, end);
}
const becoming = new Set(['đã', 'được', 'bị', 'đạt', 'không', 'chưa', 'đúng', 'trễ', 'quá', 'trước']);

const present = new Set(['dự', 'tham', 'có', 'đến', 'thi']);

/** "27 hồ sơ không đủ điều kiện" of an answer that is denied itself: the text denies this word with the words of its label. */
function deniesAsLabel(negation: Negation, { start }: Word, label: ReadonlySet<string>): boolean {
  const at = negation.words.findIndex((word) => word.start === start);
  return at >= 0 && negation.words.slice(0, at).every(({ key }) => label.has(key) || meeting.has(key));
}

/** "không bảo đảm quy chuẩn" is "không đạt quy chuẩn". */
const meeting = new Set('đạt bảo đảm đáp ứng đủ phù hợp tuân thủ đúng theo'.split(' '));

/** The words that a negation governs on its way to a figure, or behind it in the same clause. */
function governs(
  { at, words, view }: SeenSentence,
  negation: Negation,
  said: Said,
  known: ReadonlySet<string>,
): readonly Word[] {
  const { text } = at;
  if (negation.start > said.end) {
    const gap = text.slice(said.end, negation.start);
    // "1.597 thí sinh đạt và 339 thí sinh không đạt": the denial is said of the second.
    return /[,;:()]|(?<!\p{L})và \d/u.test(gap) || gap.length > 30
      ? []
      : // "08 vụ việc không thành và 03 vụ việc đang hòa giải": the next figure has words of its own.
        underDenial(
          negation.words.filter(
            (word) => !/[,;]|(?<!\p{L})và \d/u.test(text.slice(negation.start, word.end)),
          ),
        );
  }
  const gap = text.slice(negation.start, said.start);
  if (gap.length > 60 || /[;:()\d]/u.test(gap)) return [];
  const between = underDenial(words.filter((word) => word.start > negation.start && word.end <= said.start));
  // "không xảy ra sự cố và cuộc diễn tập với 120 người": what was answered so ends where "và" joins something else.
  const and = between.findIndex(({ key }) => key === 'và');
  if (and > 1 && view.tells([words[negation.at]!, ...between.slice(0, and)].map(({ key }) => key).join(' ')))
    return [];
  // "124 hồ sơ chưa đủ điều kiện và 2.356 hồ sơ đủ điều kiện".
  if (/(?<!\p{L})và\s+$/iu.test(gap)) return [];
  const comma = gap.indexOf(',');
  if (comma < 0) return between;
  // "266 cơ sở không vi phạm, 19 cơ sở vi phạm": right behind the comma another thing is counted.
  // "ngoài 116 hồ không hư hỏng, còn 08 hồ bị hư hỏng": and so it is where the others are left.
  if (/^\s*(?:(?:thì|và|vẫn|chỉ) )*(?:còn|có)?(?: lại)?(?: là| có)?\s*$/iu.test(gap.slice(comma + 1)))
    return [];
  // "chưa tiếp thu, giải trình 54 kiến nghị": verbs in a row, all of them of the same answer.
  const first = between.filter((word) => word.end <= negation.start + comma);
  const running = first.length > 0 && first.slice(0, 4).every(({ key }) => known.has(key) && !isLight(key));
  return running ? between : [];
}

/** "thực phẩm không bảo đảm buộc tiêu hủy là 412 kg", "23 giếng không sử dụng được hướng dẫn trám lấp": what is done for it is denied no more. */
function underDenial(between: readonly Word[]): readonly Word[] {
  const end = between.findIndex(
    ({ key }, at) => at > 1 && (forced.has(key) || (key === 'được' && !leads.has(between[at - 1]!.key))),
  );
  return end < 0 ? between : between.slice(0, end);
}
const forced = new Set(['buộc', 'bị', 'phải', 'đã']);
/** "chưa đủ điều kiện được cấp phép", "không thực hiện được": the denial goes on to the deed. */
const leads = new Set('kiện chuẩn cầu hạn hiện khai hành chức thành thể kịp lượt diện thuộc'.split(' '));

/** Late against in time. */
function timing(
  near: readonly Word[],
  known: ReadonlySet<string>,
  said: Said,
): { start: number; end: number } | null {
  const at = near.findIndex(
    ({ key }, index) => ['trễ', 'đúng', 'trước'].includes(key) && near[index + 1]?.key === 'hạn',
  );
  if (at < 0 || !known.has('hạn') || isNegated(near, at)) return null;
  const late = near[at]!.key === 'trễ';
  const timely = known.has('đúng') || known.has('trước');
  if (late ? !timely || known.has('trễ') : timely || !known.has('trễ')) return null;
  const [first, last] = [near[at]!, near[at + 1]!];
  return { start: Math.min(first.start, said.start), end: Math.max(last.end, said.end) };
}
