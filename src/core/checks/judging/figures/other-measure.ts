import type { StatedAmount } from '../../reading/answers/amount-index.ts';
import { type AmountFact, unitOf } from '../../reading/answers/amounts.ts';
import { measureFactor } from '../../reading/answers/units.ts';
import { clauseAround } from '../../reading/clause.ts';
import { saidIn } from '../../reading/said.ts';
import type { SeenSentence } from '../../reading/view.ts';
import { fillers, keysOf } from '../../reading/words.ts';

/* The number of an answer in another measure: "6,2 giờ" where it has 6,2 ngày, "71.500 đồng/tạ" where it is the price of a kg. */

const times = new Set('giây phút giờ ngày tuần tháng quý năm'.split(' '));
/** Smaller numbers are the same by chance. */
const telling = 20;
/** How much of what the answer is called must stand beside its number. */
const most = 0.5;

/** What a price is of. */
const ofOne =
  /(?:\/\s?|(?<!\p{L})(?:mỗi|một|trên một)\s|(?<![\d.,])0?1\s?)(kg|tạ|tấn|yến|ha|sào|m2|m²|m3|m³|km|m)(?![\p{L}\d])/iu;
const perOf = (text: string): readonly string[] | null => {
  const found = ofOne.exec(text)?.[1];
  return found === undefined ? null : keysOf(found);
};

/** Whether two different measures are of the same: of time, or one of them so much of the other. */
const areOther = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length === 1 && b.length === 1 && times.has(a[0]!) && times.has(b[0]!)) return a[0] !== b[0];
  const factor = measureFactor(a, b);
  return factor !== null && factor !== 1;
};

/** The one answer whose number a figure has in another measure, where its words ask for that answer. */
export function inOtherMeasure(sentence: SeenSentence, fact: AmountFact): StatedAmount | null {
  const value = Number(fact.value);
  if (fact.kind === 'percent' || (Number.isInteger(value) && value < telling)) return null;
  const same = sentence.view.answers.amounts.filter(
    (one) => one.own && one.answer.type !== 'text' && one.kind === fact.kind && one.value === value,
  );
  const [one] = same;
  const said = saidIn(sentence).find((other) => other.fact === fact);
  if (!one || same.length > 1 || !said) return null;
  const { label, text } = one.answer;
  const other =
    fact.kind === 'quantity'
      ? areOther(unitOf(fact), one.unit)
      : isPriceOfOther(sentence.at.text.slice(fact.start, fact.end + 12), `${label} ${text}`);
  if (!other) return null;
  const beside = new Set(keysOf(clauseAround(sentence, said)));
  const words = keysOf(label).filter((word) => !fillers.has(word) && !/^\d/.test(word));
  return words.filter((word) => beside.has(word)).length >= words.length * most ? one : null;
}

/** Whether a price is told of another measure than the one that the answer has it of. */
function isPriceOfOther(told: string, asked: string): boolean {
  const [a, b] = [perOf(told), perOf(asked)];
  return a !== null && b !== null && areOther(a, b);
}
