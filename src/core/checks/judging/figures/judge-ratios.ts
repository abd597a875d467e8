import type { Fact } from '../../../vietnamese/types.ts';
import type { StatedAmount } from '../../reading/answers/amount-index.ts';
import { isAmount, isSame, scaled, scaleOf, unitOf } from '../../reading/answers/amounts.ts';
import { isCompared } from '../../reading/comparing/comparison.ts';
import { followsLast } from '../../reading/comparing/of-last.ts';
import { saidIn } from '../../reading/said.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { fillers, keysOf } from '../../reading/words.ts';
import { countAlike } from '../../reckoning/additions.ts';
import type { Verdict } from '../verdict.ts';
import { isPlanOfLast } from './otherwise/described.ts';

/* Parts of wholes. */

const ofPlan = /(?<!\p{L})(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?!\p{L})/iu;
const denied = /^[^,;.()\d]{0,50}(?<!\p{L})(?:không|chưa)(?!\p{L})/iu;

/** "43/46 hồ sơ": both figures must be known, stated or beside it. */
export function judgeRatio(sentence: SeenSentence, fact: Extract<Fact, { kind: 'ratio' }>): Verdict {
  const { amounts, noted } = sentence.view.answers;
  const { text } = sentence.at;
  const values = [fact.value.part, fact.value.whole].map((value) => scaled(value, fact.unit));
  const kind = scaleOf(fact.unit) === 1 ? 'quantity' : 'money';
  const about = amounts.filter(
    (stated) => stated.kind === kind && values.some((value) => isSame(value, stated.value)),
  );
  const here = sentence.facts.flatMap((one) => (isAmount(one) ? [Number(one.value)] : []));
  const rest = values[1]! - values[0]!;
  // "519/540 hồ sơ, gồm 488 hồ sơ trước hạn và 31 hồ sơ đúng hạn": what two answered figures behind it make.
  const parts = sentence.facts.flatMap((one) =>
    isAmount(one) &&
    one.start > fact.end &&
    amounts.some(({ own, value }) => own && value === Number(one.value))
      ? [Number(one.value)]
      : [],
  );
  const known = (value: number) =>
    parts.some((a, at) => parts.slice(at + 1).some((b) => a + b === value)) ||
    about.some((stated) => stated.value === value) ||
    here.includes(value) ||
    noted.some((one) => one.value === value);
  // "đã xử lý 64/93 trụ sở, còn 29 trụ sở chưa xử lý": the whole is the part and the rest, both told.
  const whole =
    known(values[0]!) &&
    rest > 0 &&
    (here.includes(rest) || amounts.some((one) => one.own && one.kind === kind && isSame(rest, one.value)));
  // "tăng so với tháng 8/2025 (44/64 người)": both figures are the last report's.
  const then = sentence.view.earlier.dated.flatMap(({ fact: one }) =>
    isAmount(one)
      ? [Number(one.value)]
      : one.kind === 'ratio'
        ? [one.value.part, one.value.whole].map((value) => scaled(value, one.unit))
        : [],
  );
  if (
    values.every((value) => then.includes(value)) &&
    (isCompared(sentence, fact) || followsLast(sentence, fact))
  )
    return { is: 'supported', about: [] };
  // "12/16 cơ sở được kiểm tra không vi phạm": the part is what an answer leaves of the whole, where its words are denied.
  const left =
    known(values[1]!) &&
    denied.test(text.slice(fact.end)) &&
    amounts.some((one) => one.own && one.kind === kind && one.value > 0 && isSame(rest, one.value));
  // "12.180/29.000 lao động, tương ứng 42% kế hoạch năm": the whole is what the last report has as the plan.
  const planned =
    isCountOfOffice(sentence, values[1]!, fact) ||
    (ofPlan.test(text) && isPlanOfLast(sentence, { kind, value: values[1]!, unit: unitOf(fact) }));
  const missing = values.filter(
    (value, at) =>
      !known(value) && !(at === 1 ? whole || planned : left || isSumNamed(sentence, fact, about)),
  );
  if (missing.length === 0) return { is: 'supported', about: about.map(({ answer }) => answer) };
  const near = sentence.near?.sentence.facts.some(
    (old) =>
      old.kind === 'ratio' && old.value.part === fact.value.part && old.value.whole === fact.value.whole,
  );
  const scale = unitOf(fact).length === 0;
  const scales = sentence.near?.sentence.facts.some(
    (old) => old.kind === 'ratio' && unitOf(old).length === 0,
  );
  if (near || isFraction(sentence, fact)) return { is: 'supported', about: [] };
  if (scale && !scales) return { is: 'supported', about: [] };
  return { is: 'unsupported' };
}

/**
 * "đã có 105/118 nhiệm vụ được hoàn thành": all the answers of which the words beside it speak ("nhiệm vụ hoàn thành trong hạn", "... quá hạn")
 * make the part of an answered whole.
 */
function isSumNamed(
  sentence: SeenSentence,
  fact: Extract<Fact, { kind: 'ratio' }>,
  wholes: readonly StatedAmount[],
): boolean {
  const said = saidIn(sentence).find((one) => one.fact === fact);
  if (!said || !wholes.some(({ value }) => value === said.whole)) return false;
  const near = new Set([
    ...keysOf(/[^,;:()]*$/u.exec(said.lead)![0]),
    ...keysOf(/^[^,;:()]*/u.exec(said.tail)![0]),
  ]);
  const noun = new Set([...unitOf(fact), ...wholes.flatMap(({ words }) => [...words])]);
  const alike = sentence.view.answers.amounts.filter(
    (one) => one.own && countAlike(one.unit, said.unit) && !wholes.includes(one),
  );
  const makesPart = (shared: (word: string) => boolean) => {
    const named = alike.filter(({ words }) =>
      [...words].some((word) => near.has(word) && !noun.has(word) && !fillers.has(word) && !shared(word)),
    );
    return named.length > 1 && named.reduce((sum, { value }) => sum + value, 0) === said.value;
  };
  // "đúng hạn và trước hạn" does not name the late ones as well: what all of them have ("hạn") parts none from another.
  return makesPart(() => false) || makesPart((word) => alike.every(({ words }) => words.has(word)));
}

/** "118/125 xã, phường, thị trấn": the whole is what a description of the office counts in this noun, and no small number. */
const isCountOfOffice = ({ view }: SeenSentence, value: number, fact: { unit?: string }): boolean =>
  value >= manyEnough &&
  (view.earlier.lastingFigures.get(`quantity ${value}`) ?? []).some((entry) =>
    entry.sentence.facts.some(
      (one) =>
        isAmount(one) &&
        Number(one.value) === value &&
        unitOf(one).length > 0 &&
        unitOf(one).join(' ') === unitOf({ ...fact, kind: 'quantity' }).join(' '),
    ),
  );
/** From here on the same number of the same is no chance. */
const manyEnough = 20;

const ofShare =
  /(?<!\p{L})(?:chiếm|bằng|đạt|tương đương|tương ứng)(?: (?:với|khoảng|gần|hơn|trên|tới))*\s+$/iu;
const largest = 10;
/** A fraction says roughly how much, hedged more roughly. */
const room = { plain: 0.015, hedged: 0.05 };

/** "411.000 cây keo lai, chiếm 3/5 tổng số": no count of counts, but how much the figure in front is of a whole told or answered. */
function isFraction(sentence: SeenSentence, fact: Extract<Fact, { kind: 'ratio' }>): boolean {
  const { part, whole } = fact.value;
  const lead = ofShare.exec(sentence.at.text.slice(0, fact.start));
  if (!lead || Number(whole) > largest || Number(part) >= Number(whole)) return false;
  const saids = saidIn(sentence);
  const one = saids.findLast((said) => said.end <= fact.start);
  if (!one || one.kind === 'percent' || one.role === 'step' || one.whole !== null) return false;
  const wholes = [
    ...saids.filter((other) => other !== one && other.role !== 'step'),
    ...sentence.view.before(sentence).flatMap(saidIn),
    ...sentence.view.answers.amounts.filter(({ own }) => own),
  ].filter((other) => other.kind === one.kind && other.value > 0 && countAlike(other.unit, one.unit));
  const size = Number(part) / Number(whole);
  const open = /\s(?:khoảng|gần|hơn|trên|tới)\s/iu.test(lead[0]) ? room.hedged : room.plain;
  return wholes.some(({ value }) => Math.abs(one.value / value / size - 1) <= open);
}
