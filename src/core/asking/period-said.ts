import { foldLoose } from '../vietnamese/letters/fold.ts';
import type { PeriodId } from '../vietnamese/types.ts';

const month =
  /(?<![\p{L}\d])(?:thang|ky)\s*(\d{1,2})(?:\s*(?:[/.-]|nam)\s*(\d{4}))?(?![\d/])|(?<![\d/])(\d{1,2})\s*[/.-]\s*(\d{4})(?![\d/])/u;

/**
 * Which of the periods that there are (newest first) words name: "tháng 9", "kỳ 9/2023", "9/2023". Null where they name none; `unknown` where
 * they name a month that is not among them.
 */
export function periodSaid(words: string, periods: readonly PeriodId[]): PeriodId | null | 'unknown' {
  const found = month.exec(foldLoose(words));
  const number = Number(found?.[1] ?? found?.[3] ?? 0);
  if (number < 1 || number > 12) return null;
  const year = found?.[2] ?? found?.[4];
  const wanted = `-${String(number).padStart(2, '0')}`;
  return (
    periods.find((id) => id.endsWith(wanted) && (year === undefined || id.startsWith(year))) ?? 'unknown'
  );
}
