import { comparePeriods, type PeriodLabel, shiftPeriod } from '../../vietnamese/dates/periods.ts';
import type { PeriodId } from '../../vietnamese/types.ts';
import { labelsOf } from '../reading/comparing/compared-labels.ts';
import type { SeenSentence } from '../reading/view.ts';
import { longKey } from '../reading/words.ts';

const against = /(?<!\p{L})so với\s+(?:(?:cùng kỳ|cuối|đầu|hết|cả|mức của|số của|số)\s+)?$/iu;
const month = /^\d{4}-\d\d$/;

/**
 * "so với tháng 3/2028", "so với tháng 9/2013": a month that this one cannot be compared with. It is compared with the last one, with the same
 * one of the year before, or with one that an answer or the last report names; what is still to come is compared with nothing.
 */
export function comparedWithOther(
  { at, view }: SeenSentence,
  { period: label, text, start }: PeriodLabel,
  period: PeriodId,
): boolean {
  if (label === null || !month.test(label) || !month.test(period)) return false;
  if (!against.test(at.text.slice(Math.max(0, start - 30), start))) return false;
  if (comparePeriods(label, period) > 0) return true;
  // A month is not compared with itself; what another one was may be.
  if (label === period) return labelsOf(at.text).every((one) => one.start >= start || one.period === period);
  if ([shiftPeriod(period, -1), shiftPeriod(period, -12)].includes(label)) return false;
  const { newestPeriod, names, entries } = view.earlier;
  if (newestPeriod === null || newestPeriod !== shiftPeriod(period, -1)) return false;
  const named = longKey(text);
  return (
    !view.tells(named) &&
    !names.dated.has(named) &&
    !names.standing.has(named) &&
    !entries.some(({ sentence: { facts } }) =>
      facts.some((fact) => fact.kind === 'period' && fact.value === label),
    )
  );
}
