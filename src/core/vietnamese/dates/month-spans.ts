import { parseNumber } from '../numbers/numbers.ts';
import { matchesOf } from '../text/matches.ts';
import type { Fact } from '../types.ts';

/* Months counted from one end of a year: "10 tháng đầu năm 2023", "ba tháng cuối năm", "tính chung 5 tháng". */

/** Such a stretch in a text; months of a year that is not told are `--05`, six and nine of them have ids of their own. */
export type MonthSpan = { start: number; end: number; value: Extract<Fact, { kind: 'period' }>['value'] };

const ofYear =
  /(?<![\d.,/])(?<count>0?[1-9]|1[0-2])\s+tháng(?:\s+(?<which>đầu|cuối))?\s+năm\s+(?<year>(?:19|20)\d\d)(?!\d|[.,]\d)/giu;
const yearless =
  /(?<![\p{L}\d.,/-])(?<count>0?[2-9]|1[01]|hai|ba|bốn|năm|bảy|tám|mười một|mười)\s+tháng\s+(?<which>đầu|cuối)\s+năm(?!\p{L}|\s+\d)/giu;
/** What has run up since January: "lũy kế 10 tháng", "sản lượng 9 tháng đạt ...", "9 tháng 20,8 tỷ đồng". */
const runUp =
  /(?<![\p{L}\d.,/-])(?:(?<=(?:tính chung|lũy kế|luỹ kế|cộng dồn)\s+(?:cả\s+)?)(?<count>0?[2-9]|1[01])\s+tháng(?!\p{L}|\s+(?:tuổi|qua|liên|trở|năm|\d))|(?<!(?:sau|hạn|gian|dài|khoảng|hơn|gần|dưới|trên|đến|từ|mỗi|cứ|đủ)\s+)(?<sum>0?[2-9]|1[01])\s+tháng(?=\s+(?:ước|đạt)(?!\p{L})|\s+\d[\d.,]*\s(?:tỷ|tỉ|triệu|nghìn)(?!\p{L})))/giu;

function spanOf(count: number, last: boolean, year: string | undefined): MonthSpan['value'] {
  const of = year === undefined ? '--' : `${year}-`;
  if (count === 6) return `${of}H${last ? 2 : 1}`;
  if (count === 9 && !last) return `${of}9M`;
  const month = (number: number) => of + String(number).padStart(2, '0');
  return { from: month(last ? 13 - count : 1), to: month(last ? 12 : count) };
}

function read(text: string, patterns: readonly RegExp[]): MonthSpan[] {
  if (!/tháng/iu.test(text)) return [];
  return patterns.flatMap((pattern) =>
    matchesOf(pattern, text).map(({ 0: words, index, groups }) => ({
      start: index,
      end: index + words.length,
      value: spanOf(
        Number(parseNumber((groups!.count ?? groups!.sum)!)),
        /^cuối/iu.test(groups!.which ?? ''),
        groups!.year,
      ),
    })),
  );
}

/** The stretches of months that name their end of the year. */
export const readMonthSpans = (text: string): MonthSpan[] => read(text, [ofYear, yearless]);

/** Those that only the words around tell; the checks hold such months against the report's period as a count. */
export const readRunUps = (text: string): Extract<Fact, { kind: 'period' }>[] =>
  read(text, [runUp]).map((span) => ({ kind: 'period', text: text.slice(span.start, span.end), ...span }));
