import { fullYear, isoOf, readDateValue, toDate } from '../dates/dates.ts';
import { hasDigit } from '../letters/letters.ts';
import { knownUnit, type UnitLexicon } from '../numbers/units.ts';
import { matchesOf } from '../text/matches.ts';
import type { Fact } from '../types.ts';

const figures =
  /(?<![\p{L}\d.,/:]|(?<!\d)[–-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d]|[/.,-]\d)/gu;
const words =
  /(?<![\d.,/])\d{1,2}\s+(?:tháng|thang)\s+\d{1,2}(?!\d|[/.-]\d)(?:,?\s+(?:năm|nam)\s+\d{4}(?!\d))?/gu;
const dayMonth =
  /(?<![\p{L}\d.,/:]|(?<!(?:ngày|từ)\s\d{1,2})[–-])(\d{1,2})([/-])(\d{1,2})(?![\d%]|[/.,:]\d|-\d(?!\d?\/\d{1,2}\/\d)|\s?[%])/gu;
const afterDay = /(?:ngày|ngay|sáng|chiều|tối|hôm|trước|sau|dịp|lễ|khánh|Lao động|Phụ nữ|từ|đến|và|,)\s*$/iu;
const dayWord = /(?:ngày|ngay)(?:\s+\p{Lu}[\p{L} ]{0,30})?\s*$/iu;
const partOfDay = /(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm)\s+$/iu;
/** The first day of a pair that shares month and year with the second: "15 và 16/9/2023", "từ ngày 03 đến ngày 07/10/2025". */
const firstOfPair = /(?<![\p{L}\d.,/:–-])(\d{1,2})(?:(?:,\s*\d{1,2})*)(\s*(?:và|,|-|–|đến)\s*(?:ngày\s+)?)$/u;
/** Ratios and sayings that look like a day and a month. */
const notADate = /^(?:24\/7|24\/24|7\/7|1\/1)$/;

type DateFact = Extract<Fact, { kind: 'date' }>;

function fact(text: string, start: number, end: number, value: string): DateFact {
  return { kind: 'date', text: text.slice(start, end), start, end, value };
}

/** The days before a date that leave its month and year unsaid. */
function sharedDays(text: string, date: DateFact): DateFact[] {
  const from = Math.max(0, date.start - 40);
  const lead = text.slice(from, date.start);
  const match = firstOfPair.exec(lead.replace(/ngày\s*$/u, (word) => ' '.repeat(word.length)));
  if (!match) return [];
  const announced = /(?:ngày|từ)\s*$/u.test(lead.slice(0, match.index));
  if (!announced && !/và/.test(match[2]!)) return [];
  const tail = date.value.slice(-6);
  const head = date.value.slice(0, -6) + tail.slice(0, 4);
  return [...lead.slice(match.index, match.index + match[0].length - match[2]!.length).matchAll(/\d{1,2}/g)]
    .filter((day) => Number(day[0]) >= 1 && Number(day[0]) <= 31)
    .map((day) =>
      fact(
        text,
        from + match.index + day.index,
        from + match.index + day.index + day[0].length,
        `${head}${day[0].padStart(2, '0')}`,
      ),
    );
}

/** A day and a month joined by a slash are a date after a word for a day, or when no counted noun follows and a ratio is unlikely. */
function isDayMonth(text: string, match: RegExpMatchArray, own: UnitLexicon): boolean {
  const [whole, day = '', join, month = ''] = match;
  const start = match.index!;
  const kind = toDate(Number(day), Number(month)).kind;
  const before = text.slice(Math.max(0, start - 45), start);
  if (dayWord.test(before))
    return kind === 'no-year' || (kind === 'impossible' && Number(day) <= 31 && Number(month) <= 12);
  if (kind !== 'no-year' || notADate.test(whole)) return false;
  // "Sáng 7-7", but "từ 7-9 giờ".
  if (join === '-') return partOfDay.test(before) && knownUnit(text, start + whole.length + 1, own) === null;
  const noun = knownUnit(text, start + whole.length + 1, own);
  // "5/10 tổ chức HN ..." in a chat answer: the verb, not the noun.
  const isVerb = noun?.unit.toLowerCase() === 'tổ chức' && /^\s+\p{L}/u.test(text.slice(noun.end));
  if (noun && !isVerb) return false;
  if (afterDay.test(before) || /^0\d$/.test(day) || /^0\d$/.test(month)) return true;
  return Number(day) > Number(month) && !/^\s+\p{L}/u.test(text.slice(start + whole.length))
    ? true
    : isVerb || (Number(day) > 12 && Number(month) <= 12);
}

/** "9.8.23" in a sentence or alone; at the head of a line with words behind it is a heading's number. */
function isShortDate(text: string, match: RegExpMatchArray): boolean {
  const [whole, day, , month, year] = match;
  const start = match.index!;
  if (toDate(Number(day), Number(month), fullYear(year!)).kind !== 'date') return false;
  if (Number(year) < 10 || Number(year) > 40) return false;
  const headed = /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, start - 6), start));
  return !headed || /^\s*(?:$|[,;:)\n])/u.test(text.slice(start + whole.length, start + whole.length + 6));
}

/** The dates of a text, ranges and pairs as one fact a day. */
export function readDates(text: string, own: UnitLexicon): DateFact[] {
  const found: DateFact[] = [];
  if (!hasDigit(text)) return found;
  for (const match of matchesOf(figures, text)) {
    const year = match[4]!;
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    if (year.length === 2 && !/(?:ngày|ngay)\s*$/iu.test(before) && !isShortDate(text, match)) continue;
    const number = fullYear(year);
    if (number < 1900 || number > 2100) continue;
    found.push(
      fact(
        text,
        match.index,
        match.index + match[0].length,
        isoOf(Number(match[1]), Number(match[3]), number),
      ),
    );
  }
  for (const match of matchesOf(words, text)) {
    const value = readDateValue(match[0]);
    if (
      value &&
      (/năm|nam/.test(match[0]) || dayWord.test(text.slice(Math.max(0, match.index - 8), match.index)))
    ) {
      found.push(fact(text, match.index, match.index + match[0].length, value));
    }
  }
  for (const match of matchesOf(dayMonth, text)) {
    if (isDayMonth(text, match, own))
      found.push(
        fact(text, match.index, match.index + match[0].length, isoOf(Number(match[1]), Number(match[3]))),
      );
  }
  found.sort((a, b) => a.start - b.start);
  for (const [index, date] of found.entries()) {
    const next = found[index + 1];
    // The year of a range is said once: "từ ngày 03/10 đến ngày 07/10/2025".
    if (
      date.value.startsWith('--') &&
      next &&
      !next.value.startsWith('--') &&
      /^\s*(?:đến|-|–|và)\s*(?:hết\s+)?(?:ngày\s+)?$/u.test(text.slice(date.end, next.start))
    ) {
      date.value = next.value.slice(0, 4) + date.value.slice(1);
    }
  }
  return [...found, ...found.flatMap((date) => sharedDays(text, date))].sort((a, b) => a.start - b.start);
}
