import type { PrintedReport } from '../core/report.ts';

type Letterhead = PrintedReport['letterhead'];

/** Capitals as Vietnamese writes them. */
export const capitals = (text: string): string => text.toLocaleUpperCase('vi');

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
  const monthNumber = Number(month);
  const monthWords = monthNumber < 3 ? `0${monthNumber}` : `${monthNumber}`;
  const words = `ngày${day ? ` ${day} ` : BLANK.day}tháng ${monthWords} năm ${year}`;
  return place === '' ? words : `${place}, ${words}`;
}

/** The recipients as lines of the list: dash in front, semicolons, a full stop at the last (mục II khoản 9). */
export function recipientLines(recipients: readonly string[]): string[] {
  const names = recipients
    .map((name) => name.replace(/^\s*-\s*/, '').replace(/[\s;.,]+$/, ''))
    .filter(Boolean);
  return names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`);
}

/** A capacity line as the law writes it: capitals, and a space after the dot of TM., Q., KT., TL., TUQ. (mục II khoản 7). */
export function capacityLine(line: string): string {
  return capitals(line.trim()).replace(/^(TM|Q|KT|TL|TUQ)\.\s*(?=\S)/, '$1. ');
}

/** The "Kính gửi" lines: one addressee on the same line, several (one a line) as a list under it (mục II khoản 9). */
export function addresseeLines(addressee: string): string[] {
  const names = addressee
    .replace(/^\s*Kính gửi\s*:?\s*/i, '')
    .split('\n')
    .map((name) => name.replace(/^\s*-\s*/, '').replace(/[\s;.]+$/, ''))
    .filter(Boolean);
  if (names.length < 2) return names.map((name) => `Kính gửi: ${name}`);
  return ['Kính gửi:', ...names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`)];
}
