import type { PrintedReport } from '../core/report.ts';
import { writeLongDate, writeMonth } from '../core/vietnamese/dates/dates.ts';

type Letterhead = PrintedReport['letterhead'];

/** The room the clerk writes the number or the day into by hand, with the spaces around it. */
const BLANK = { number: '      ', day: '     ' };

/**
 * "Số: 05/BC-SKH&CN"; blank until the clerk gives the number, below 10 with a leading 0 (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II
 * khoản 3; Điều 15).
 */
export function numberLine({ number, symbol }: Letterhead): string {
  const given = number === null ? BLANK.number : ` ${/^[1-9]$/.test(number) ? `0${number}` : number}`;
  return `Số:${given}/${symbol}`;
}

/**
 * "Quảng Trị, ngày 05 tháng 9 năm 2023"; the day is blank while the date is only `YYYY-MM`; days 1 to 9 and months 1 and 2 get a leading 0
 * (Phụ lục I, Phần I, mục II khoản 4).
 */
export function dateLine({ place, date }: Letterhead): string {
  const [year = '', month = '', day] = date.split('-');
  const words = day ? writeLongDate(date) : `ngày${BLANK.day}tháng ${writeMonth(Number(month))} năm ${year}`;
  return place === '' ? words : `${place}, ${words}`;
}
