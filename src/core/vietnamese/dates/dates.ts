import { fold } from '../letters/fold.ts';
import { defaultHouseStyle, type HouseStyle } from '../numbers/numbers.ts';

/**
 * What a text says as a date: ISO, `--MM-DD` without a year, a date that the calendar does not have (`reason` names the part that is wrong),
 * or none at all.
 */
export type ParsedDate =
  | { kind: 'date'; iso: string }
  | { kind: 'no-year'; iso: string }
  | { kind: 'impossible'; reason: 'day' | 'month' }
  | { kind: 'none' };

const two = (value: number): string => String(value).padStart(2, '0');

/** Days of a month; a month without a known year has as many as it can have. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2)
    return year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Year of a date as typed: "23" is 2023, "98" is 1998. */
export function fullYear(typed: string): number {
  const year = Number(typed);
  if (typed.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** `YYYY-MM-DD`, or `--MM-DD` without a year; the parts are not checked. */
export function isoOf(day: number, month: number, year?: number): string {
  return `${year === undefined ? '-' : String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Checks the parts of a date against the calendar. */
export function toDate(day: number, month: number, year?: number): ParsedDate {
  if (month < 1 || month > 12) return { kind: 'impossible', reason: 'month' };
  if (day < 1 || day > daysInMonth(month, year)) return { kind: 'impossible', reason: 'day' };
  return year === undefined
    ? { kind: 'no-year', iso: isoOf(day, month) }
    : { kind: 'date', iso: isoOf(day, month, year) };
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const figures = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})(?:\s?\2\s?(\d{4}|\d{2}))?$/;
const words = /^(\d{1,2}) (?:tháng|thang) (\d{1,2})(?:,? (?:năm|nam) (\d{4}))?$/;

/** Reads a whole text as one date, figures or words; `context.year` completes a date that names no year. */
export function parseDate(text: string, context: { year?: number } = {}): ParsedDate {
  const plain = fold(text).replace(/^(?:ngày|ngay) (?:mùng |mồng )?/, '');
  const iso = isoDate.exec(plain);
  if (iso) return toDate(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const found = figures.exec(plain);
  const parts = found ? [found[1], found[3], found[4]] : words.exec(plain)?.slice(1);
  if (!parts) return { kind: 'none' };
  const day = Number(parts[0]);
  const month = Number(parts[1]);
  const year = parts[2] === undefined ? context.year : fullYear(parts[2]);
  // "38/40" is a ratio rather than a wrong date; "5.9" rather a number.
  if (found && parts[2] === undefined && (found[2] === '.' || day > 31 || month > 12))
    return { kind: 'none' };
  return toDate(day, month, year);
}

const isoParts = /^(\d{4}|-)-(\d{2})-(\d{2})$/;

function partsOf(iso: string): { year: string | null; month: number; day: number } {
  const parts = isoParts.exec(iso);
  if (!parts) throw new RangeError(`not an ISO date: ${iso}`);
  return { year: parts[1] === '-' ? null : parts[1]!, month: Number(parts[2]), day: Number(parts[3]) };
}

/** A month of a short date: 1 and 2 always have two digits, 3 to 9 only in the house style that pads them. */
export function writeMonth(month: number, style: HouseStyle = defaultHouseStyle): string {
  return month < 3 || style.padMonths ? two(month) : String(month);
}

/** Short date: "07/9/2023", "07/01/2016"; an ISO date without a year gives "07/9". Throws RangeError for anything else. */
export function writeDate(iso: string, style: HouseStyle = defaultHouseStyle): string {
  const { year, month, day } = partsOf(iso);
  return `${two(day)}/${writeMonth(month, style)}${year === null ? '' : `/${year}`}`;
}

/** Date in words as in the head of a paper: "ngày 05 tháng 9 năm 2023", months 1 and 2 padded (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function writeLongDate(iso: string): string {
  const { year, month, day } = partsOf(iso);
  return `ngày ${two(day)} tháng ${month < 3 ? two(month) : month}${year === null ? '' : ` năm ${year}`}`;
}

/**
 * The value of a date in a text for a fact: ISO, `--MM-DD` without a year, null when it is no date. One that the calendar does not have keeps
 * its figures ("31/9/2023" is "2023-09-31"), so that it can be found and shown.
 */
export function readDateValue(text: string): string | null {
  const date = parseDate(text);
  if (date.kind === 'date' || date.kind === 'no-year') return date.iso;
  if (date.kind === 'none') return null;
  const parts = (fold(text).match(/\d+/g) ?? []).map(Number);
  const year = fold(text).match(/\d+/g)?.[2];
  return isoOf(parts[0]!, parts[1]!, year === undefined ? undefined : fullYear(year));
}
