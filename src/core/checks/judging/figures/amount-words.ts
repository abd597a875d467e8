import { periodMonths } from '../../../vietnamese/dates/periods.ts';
import type { StatedAmount } from '../../reading/answers/amount-index.ts';
import {
  type AmountFact,
  type beside,
  isAmount,
  isRate,
  isSame,
  unitOf,
} from '../../reading/answers/amounts.ts';
import { isCases, isMeasured } from '../../reading/answers/units.ts';
import { factsOnce } from '../../reading/facts-once.ts';
import { monthsOfLast } from '../../reading/reported-months.ts';
import { alike, saidIn } from '../../reading/said.ts';
import { isByDesign } from '../../reading/standing/prices.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { containsKey, fillers, longKey, longWords, wordsOf } from '../../reading/words.ts';

/* What a figure may be beside the value of an answer in its own noun: of its notes, of its label, of another noun for the same, a change. */

/**
 * Whether the words that a typed answer came with have this figure: the same noun, or none, and a word beside it there that stands here too
 * ("xử lý xong 21" for "21 phản ánh đã xử lý xong").
 */
export function isNoted(
  sentence: SeenSentence,
  fact: AmountFact,
  { left, right, tail }: ReturnType<typeof beside>,
): boolean {
  const value = Number(fact.value);
  let near: ReadonlySet<string> | null = null;
  return sentence.view.answers.noted.some((one) => {
    if (one.percent !== (fact.kind === 'percent') || !isSame(value, one.value, fact.hedge)) return false;
    near ??= new Set(longWords([...left, ...right]).concat(tail, unitOf(fact)));
    if (one.noun !== null && !near.has(one.noun)) return false;
    return one.said.length === 0 || one.said.some((word) => sentence.longWords.includes(word));
  });
}

export const isChanged = (sentence: SeenSentence, fact: AmountFact): boolean =>
  saidIn(sentence).some((one) => one.fact === fact && one.role === 'step');

/** "đã tiêm đủ 02 mũi", "34 hồ đạt trên 50% dung tích", as an answer's own label has it: part of a name, and no figure of a month. */
export function isLabelled(sentence: SeenSentence, fact: AmountFact): boolean {
  const unit = unitOf(fact)[0];
  return sentence.view.answers.labelled.some(
    (one) =>
      one.kind === fact.kind &&
      one.value === Number(fact.value) &&
      (fact.kind !== 'quantity' || (unit !== undefined && one.unit[0] === unit)) &&
      // Most of what the label says stands there too.
      [...one.words].filter((word) => !fillers.has(word) && sentence.wordSet.has(word)).length >= 2,
  );
}

/** "75 phản ánh qua 1022": a number without a noun behind the word that an answer or kept text has before it, as the name of something. */
export function isCalledSo({ at, words, view }: SeenSentence, fact: AmountFact): boolean {
  if (fact.kind !== 'quantity' || unitOf(fact).length > 0 || !/^\d{3,}$/.test(fact.text)) return false;
  const before = words.findLast((word) => word.end <= fact.start);
  if (!before || at.text.slice(before.end, fact.start) !== ' ' || fillers.has(before.key)) return false;
  const key = `${before.key} ${fact.text}`;
  return (
    view.answers.told.has(key) ||
    view.earlier.standing.has(key) ||
    view.earlier.entries.some((entry) => containsKey(longKey(entry.sentence.text), key))
  );
}

/** "về việc tổ chức dạy học 02 buổi/ngày năm học mới": a figure inside words that an answer has, with two words on either side. */
export function isInTitle({ words, view }: SeenSentence, fact: AmountFact): boolean {
  const first = words.findIndex(({ end }) => end > fact.start);
  const last = words.findLastIndex(({ start }) => start < fact.end);
  if (first < 2 || last + 2 >= words.length) return false;
  const around = words.slice(first - 2, last + 3).map(({ key }) => key);
  return view.answers.told.has(around.join(' '));
}

/** "tính theo 31 ngày", "tháng 4/2025 (30 ngày)": how long the month is, or the one before. */
export function isDaysOfMonth({ view }: SeenSentence, fact: AmountFact): boolean {
  if (
    fact.kind !== 'quantity' ||
    unitOf(fact).join(' ') !== 'ngày' ||
    !/^\d{4}-\d\d$/.test(view.period ?? '')
  )
    return false;
  const [year, month] = view.period!.split('-').map(Number);
  return [month!, month! - 1].some(
    (one) => new Date(Date.UTC(year!, one, 0)).getUTCDate() === Number(fact.value),
  );
}

/** "9 tháng tăng 8,45%" in a report for the third quarter: the months of the year that are over, or those an answer names. */
export function isMonthsOfYear({ at, near, view }: SeenSentence, fact: AmountFact): boolean {
  if (fact.kind !== 'quantity' || unitOf(fact)[0] !== 'tháng' || near !== null) return false;
  if (/^\s*(?:một|\/)/iu.test(at.text.slice(fact.end))) return false;
  const over = view.period && Number(periodMonths(view.period).to.slice(5));
  // "cộng với 10.487 lao động của 10 tháng": the months before this one, added to it.
  // "nhiều hơn kết quả 04 tháng", "(04 tháng: 1.140 vụ án)".
  if (
    [Number(over) - 1, ...monthsOfLast(view)].includes(Number(fact.value)) &&
    /(?<!\p{L})(?:của|(?:hơn|so với|bằng|vượt)(?: với)?(?: kết quả| mức| số)?)\s+$|[;,(]\s*(?:kết quả |còn )?$/iu.test(
      at.text.slice(0, fact.start),
    )
  )
    return true;
  return (
    over === Number(fact.value) ||
    monthsOfLast(view).includes(Number(fact.value) - 1) ||
    view.tells(`${Number(fact.value)} tháng`)
  );
}

/** "16.978.000.000 đồng (mười sáu tỷ ... đồng)": the figure in front of the brackets that says the same. */
export function writtenTwice({ at, facts }: SeenSentence, fact: AmountFact): AmountFact | undefined {
  return facts.filter(isAmount).find(({ kind, value, end }) => {
    const between = end < fact.start ? at.text.slice(end, fact.start).trim() : '';
    return kind === fact.kind && value === fact.value && /^\((?:bằng chữ:?\s*|tức\s*)?$/iu.test(between);
  });
}

/**
 * Whether an equal figure counts the same in other words: "52 vụ vi phạm" for the cases dealt with ("vụ", "Số vụ xử lý"), or "412 chi bộ hoàn
 * thành đại hội" for "Số đại hội chi bộ".
 */
export function namesSame(
  unit: readonly string[],
  { left, right }: ReturnType<typeof beside>,
  stated: StatedAmount,
): boolean {
  if (!stated.own || unit.length === 0) return false;
  const about = [...stated.words].filter((word) => !stated.unit.includes(word) && !fillers.has(word));
  // "phát hiện 54 trường hợp mắc lao" for "Số bệnh nhân lao phát hiện": two words of the label at least stand beside the cases.
  if (isCases(unit) && stated.answer.type === 'number' && stated.unit.length > 0) {
    const beside = new Set([...left.slice(0, 4), ...right.slice(0, 5)].map(({ key }) => key));
    return [...stated.words].filter((word) => !fillers.has(word) && beside.has(word)).length > 1;
  }
  if (unit[0] === stated.unit[0]) return left.slice(0, 3).some(({ key }) => about.includes(key));
  return unit.length > 1 && unit.every((word) => about.includes(word));
}

/**
 * Whether an equal figure counts something else of the same ("2.140 suất quà cho hộ nghèo" for "Số hộ nghèo được tặng quà"): the noun of the
 * answer stands beside it and is counted by no other figure, and the sentence has at least half of what the label says.
 */
export function namesBeside(
  sentence: SeenSentence,
  fact: AmountFact,
  { left, right, tail }: ReturnType<typeof beside>,
  stated: StatedAmount,
): boolean {
  if (!stated.own || stated.answer.type === 'text' || stated.unit.length === 0 || isMeasured(unitOf(fact)))
    return false;
  const near = new Set([...left, ...right].map(({ key }) => key).concat(tail));
  if (!stated.unit.every((word) => near.has(word))) return false;
  if (
    sentence.facts.some(
      (one) => one !== fact && isAmount(one) && unitOf(one).join(' ') === stated.unit.join(' '),
    )
  )
    return false;
  const about = [...stated.words].filter((word) => !stated.unit.includes(word) && !fillers.has(word));
  return about.filter((word) => sentence.wordSet.has(word)).length >= Math.max(1, about.length / 2);
}

const left = /(?<!\p{L})(?:còn|chưa|đang|tồn)(?!\p{L})/iu;

/** "đã kết luận 04 cuộc, còn 07 cuộc đang hoàn thiện" where 07 were all: what is left when some is done is not the whole that was told just before. */
export function isWholeLeft(sentence: SeenSentence, fact: AmountFact, { answer }: StatedAmount): boolean {
  const saids = saidIn(sentence);
  const said = saids.find((one) => one.fact === fact);
  if (!said || said.kind === 'percent' || left.test(answer.label)) return false;
  if (!/(?<!\p{L})còn(?: lại)?\s+$/iu.test(said.lead) && !/^\s*còn lại(?!\p{L})/iu.test(said.tail))
    return false;
  const front = saids.filter((one) => one.end <= said.start && one.role === 'plain' && alike(one, said));
  const told = [...sentence.view.before(sentence).flatMap(saidIn), ...front];
  return (
    front.some(({ value }) => value > 0 && value < said.value) &&
    told.some((one) => one.value === said.value && alike(one, said))
  );
}

/** "giảm 0,27%" where an answer says -0,27 %: the word stands for the sign. */
export const isLoss = (sentence: SeenSentence, fact: AmountFact, { value }: StatedAmount): boolean =>
  value < 0 &&
  Number(fact.value) === -value &&
  /(?<!\p{L})(?:giảm|âm|thấp hơn|ít hơn|hụt)(?:\s\p{L}+){0,2}\s*$/iu.test(
    sentence.at.text.slice(0, fact.start),
  );

/**
 * "37 doanh nghiệp (31 tạm ngừng, 06 giải thể)", "23 huy chương (06 vàng, 08 bạc)": only the last words of the label stand behind the figure,
 * for its noun stands in front.
 */
export function leavesNounOut(
  sentence: SeenSentence,
  fact: AmountFact,
  { tail }: ReturnType<typeof beside>,
  { own, unit, answer }: StatedAmount,
): boolean {
  if (!own || answer.type === 'text' || unit.length === 0) return false;
  const label = longKey(answer.label).split(' ');
  const noun = label.indexOf(unit[0]!);
  const named = tail.findIndex((_, at) => {
    const from = label.length - at - 1;
    return from > noun && tail.slice(0, at + 1).every((word, index) => label[from + index] === word);
  });
  return (
    noun >= 0 && named >= 0 && sentence.words.some(({ key, end }) => key === unit[0] && end <= fact.start)
  );
}

/** "23 máy X-quang" where "thiết bị X-quang" are asked for and "23 máy X-quang" was typed: the two words behind the value as the officer has them. */
export const isTyped = ({ tail }: ReturnType<typeof beside>, { own, value, answer }: StatedAmount): boolean =>
  own &&
  answer.type === 'number' &&
  tail.length > 1 &&
  factsOnce(answer.text).some(
    (one) =>
      one.kind === 'quantity' &&
      Number(one.value) === value &&
      longWords(wordsOf(answer.text.slice(one.start).replace(/^[\d.,\s]+/u, '')))
        .slice(0, 2)
        .join(' ') === tail.slice(0, 2).join(' '),
  );

/** Whether a figure of a description is what is set for each one, what a work is built for, or a mere number. */
export const isFixed = ({ at: { text } }: SeenSentence, fact: AmountFact): boolean =>
  isRate(text, fact) || isByDesign(text, fact) || (fact.kind === 'quantity' && unitOf(fact).length === 0);
