import type { PeriodId } from '../types.ts';
import { daysInMonth, isoOf, writeMonth } from './dates.ts';

type Kind = 'month' | 'quarter' | 'half' | 'nine' | 'year';
type Parts = { kind: Kind; year: number; index: number };

const idForm = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?$/;
const perYear: Record<Kind, number> = { month: 12, quarter: 4, half: 2, nine: 1, year: 1 };

function partsOf(id: PeriodId): Parts {
  const match = idForm.exec(id);
  if (!match) throw new RangeError(`not a period id: ${id}`);
  const year = Number(match[1]);
  if (match[2]) return { kind: 'month', year, index: Number(match[2]) - 1 };
  if (match[3]) return { kind: 'quarter', year, index: Number(match[3]) - 1 };
  if (match[4]) return { kind: 'half', year, index: Number(match[4]) - 1 };
  return { kind: match[5] ? 'nine' : 'year', year, index: 0 };
}

function idOf({ kind, year, index }: Parts): PeriodId {
  const y = String(year).padStart(4, '0');
  if (kind === 'month') return `${y}-${String(index + 1).padStart(2, '0')}`;
  if (kind === 'quarter') return `${y}-Q${index + 1}`;
  if (kind === 'half') return `${y}-H${index + 1}`;
  return kind === 'nine' ? `${y}-9M` : y;
}

/** The id itself when it is a valid period id (`2023-09`, `2023-Q3`, `2023-H1`, `2023-9M`, `2023`), else null. */
export function parsePeriodId(text: string): PeriodId | null {
  return idForm.test(text.trim()) ? text.trim() : null;
}

/** The period `by` steps later of the same length; nine months and years move by years. Throws RangeError for a bad id. */
export function shiftPeriod(id: PeriodId, by: number): PeriodId {
  const { kind, year, index } = partsOf(id);
  const steps = year * perYear[kind] + index + by;
  return idOf({
    kind,
    year: Math.floor(steps / perYear[kind]),
    index: steps - Math.floor(steps / perYear[kind]) * perYear[kind],
  });
}

function monthSpan(id: PeriodId): { year: number; first: number; last: number } {
  const { kind, year, index } = partsOf(id);
  const length = kind === 'nine' ? 9 : 12 / perYear[kind];
  return { year, first: index * length + 1, last: index * length + length };
}

/** First and last calendar month of a period, as `YYYY-MM`. */
export function periodMonths(id: PeriodId): { from: string; to: string } {
  const { year, first, last } = monthSpan(id);
  return { from: isoOf(1, first, year).slice(0, 7), to: isoOf(1, last, year).slice(0, 7) };
}

/** The calendar year of a period. */
export function periodYear(id: PeriodId): number {
  return partsOf(id).year;
}

/** Order of two periods: by their last month, then the shorter first. */
export function comparePeriods(a: PeriodId, b: PeriodId): number {
  const [x, y] = [monthSpan(a), monthSpan(b)];
  return x.year * 12 + x.last - (y.year * 12 + y.last) || y.first - x.first;
}

/**
 * First and last day (ISO) of the facts a report covers: day 15 of the month before the period to day 14 of its last month, by Nghị định
 * 09/2019/NĐ-CP, Điều 12. An office's `settings` replace the days; a first day not after the last one lies in the period's own first month.
 */
export function dataWindow(
  id: PeriodId,
  settings = { fromDay: 15, toDay: 14 },
): { from: string; to: string } {
  const { year, first, last } = monthSpan(id);
  const before = settings.fromDay > settings.toDay;
  const fromMonth = before ? (first === 1 ? 12 : first - 1) : first;
  const fromYear = before && first === 1 ? year - 1 : year;
  return {
    from: isoOf(Math.min(settings.fromDay, daysInMonth(fromMonth, fromYear)), fromMonth, fromYear),
    to: isoOf(Math.min(settings.toDay, daysInMonth(last, year)), last, year),
  };
}

const roman = ['I', 'II', 'III', 'IV'];

/** A period in words: "tháng 9/2023" (short, months only), "tháng 9 năm 2023", "QUÝ III NĂM 2023"; months 1 and 2 have two digits. */
export function writePeriod(id: PeriodId, form: 'short' | 'long' | 'upper'): string {
  const { kind, year, index } = partsOf(id);
  const text = {
    month: `tháng ${writeMonth(index + 1)}${form === 'short' ? '/' : ' năm '}${year}`,
    quarter: `quý ${roman[index]} năm ${year}`,
    half: `6 tháng ${index === 0 ? 'đầu' : 'cuối'} năm ${year}`,
    nine: `9 tháng năm ${year}`,
    year: `năm ${year}`,
  }[kind];
  return form === 'upper' ? text.toUpperCase() : text;
}
