import { periodYear } from '../../vietnamese/dates/periods.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import type { PeriodId } from '../../vietnamese/types.ts';

/* Months and years that no report can mean: slips of the keyboard that read as no period and no day. */

type Impossible = { start: number; end: number };

const month = /(?<![\p{L}\d])tháng\s+(\d{1,2})(?:(?:\s?[/-]\s?|\s+năm\s+)(\d{4}))?(?![\d/%]|[.,]\d)/giu;
/** "mỗi tháng 45 tỷ đồng" names no month. */
const each = /(?<!\p{L})(?:mỗi|một|từng|hằng|hàng)\s+$/iu;
const day = /(?<![\d/.,])\d{1,2}([/.-])\d{1,2}\1(\d{4})(?![\d/])/gu;
const year = /(?<![\p{L}\d])năm\s+(\d{4})(?![\d/%]|[.,]\d)/giu;
const number = /(?<![\d/])\d{1,5}\/(\d{4})\/(?=\p{Lu})/gu;
const maybe = /\d/;

/** The years that numbers of papers carry begin with the State. */
const firstNumbers = 1945;
/** Before this year no office tells days and months. */
const earliest = 1858;
/** Plans name months and days of so many years ahead, visions years of as many more. */
const ahead = { month: 30, year: 80 };

/** "tháng 18/2025", "tháng 9/2203", "ngày 14/02/0223", "năm 2924", "số 27/2824/NQ-HĐND": the thirteenth month, and years far from the one reported. */
export function impossibleTimes(text: string, period: PeriodId): Impossible[] {
  if (!maybe.test(text)) return [];
  const own = periodYear(period);
  const far = (written: string | undefined, most: number, least = earliest) =>
    written !== undefined && (Number(written) < least || Number(written) > own + most);
  const place = ({ 0: found, index }: RegExpExecArray) => ({ start: index, end: index + found.length });
  const found = [
    ...matchesOf(month, text).filter(
      (match) =>
        (Number(match[1]) < 1 || Number(match[1]) > 12 || far(match[2], ahead.month)) &&
        !each.test(text.slice(Math.max(0, match.index - 8), match.index)),
    ),
    ...matchesOf(day, text).filter((match) => far(match[2], ahead.month)),
    ...matchesOf(number, text).filter((match) => far(match[1], 1, firstNumbers)),
    ...matchesOf(year, text).filter((match) => far(match[1], ahead.year, 900)),
  ].map(place);
  return found.filter(
    (one) => !found.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
  );
}
