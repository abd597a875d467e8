import { measureFactor } from '../reading/answers/units.ts';
import { saidIn, shows } from '../reading/said.ts';
import type { Reckoning } from './reckoning.ts';

/* The same told once more in another measure: "1.440 phút (tương đương 24 giờ)", "3,2 km, tức 3.200 m". */

/** Stretches of time that are always so many of another one; months and years are not. */
const minutes = new Map([
  ['giây', 1 / 60],
  ['phút', 1],
  ['giờ', 60],
  ['ngày', 1_440],
  ['tuần', 10_080],
]);

const timeFactor = (from: readonly string[], to: readonly string[]): number | null => {
  const [a, b] = [from, to].map((unit) => (unit.length === 1 ? minutes.get(unit[0]!) : undefined));
  return a !== undefined && b !== undefined ? a / b : null;
};

/** Nothing but what they measure stands between the two, and a word or a bracket that says they are the same. */
const again =
  /^(?:\s\p{L}+){0,6}\s*(?:[,(]\s*)?(?:(?<!\p{L})(?:tương đương|tức|hay|bằng|quy đổi|đổi ra)(?: (?:là|với|thành|ra|khoảng|gần|hơn|trên))*\s+|\(\s*|=\s*)$/iu;

/** Whether a figure is the one right in front of it in another measure of time, length, weight or area. */
export function isConverted({ sentence, fact, unit }: Reckoning): boolean {
  if (fact.kind !== 'quantity' || unit.length === 0) return false;
  const saids = saidIn(sentence);
  const at = saids.findIndex((one) => one.fact === fact);
  const [first, said] = [saids[at - 1], saids[at]];
  if (!first || !said || first.kind !== 'quantity' || first.unit.join(' ') === unit.join(' ')) return false;
  const factor = measureFactor(first.unit, unit) ?? timeFactor(first.unit, unit);
  return (
    factor !== null &&
    again.test(sentence.at.text.slice(first.end, fact.start)) &&
    shows(said, first.value * factor)
  );
}
