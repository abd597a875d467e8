import type { Question } from '../../template.ts';
import { daysInMonth, fullYear, isoOf, toDate } from '../../vietnamese/dates/dates.ts';
import { dataWindow, periodYear } from '../../vietnamese/dates/periods.ts';
import { foldLoose } from '../../vietnamese/letters/fold.ts';
import type { Doubt, ReplyContext } from '../types.ts';

/** Source of a regular expression for one day in figures or words, with or without its year. */
const dayForm =
  '(?:\\d{1,2}\\.\\d{1,2}(?=\\s?:)|\\d{1,2}\\s?/\\s?\\d{1,2}(?:\\s?/\\s?(?:\\d{4}|\\d{2}))?|\\d{1,2}[.-]\\d{1,2}[.-](?:\\d{4}|\\d{2})|\\d{1,2}\\s+(?:tháng|thang)\\s+\\d{1,2}(?:(?:\\s+(?:năm|nam)\\s+|/)\\d{4})?)(?![\\d/])';
const relativeForm = '(?:(?:ngày|ngay) )?(?:hôm|hom) (?:nay|qua|kia)|(?:sáng|chiều|sang|chieu) (?:nay|qua)';
const dayWord =
  '(?:(?:vào\\s+)?(?:sáng|chiều|tối|sang|chieu|toi)\\s+)?(?:(?:ngày|ngay)\\s+(?:mùng\\s+|mung\\s+)?)?';

/** Source of a regular expression for a day or a range of days with the words in front ("từ ngày 12 đến 13/9", "hôm qua"). */
export const daysForm = `(?:${relativeForm}|(?:(?:từ|tu)\\s+)?${dayWord}(?:${dayForm}|\\d{1,2}(?=\\s?[-–]\\s?\\d{1,2}\\s?/|\\s+(?:đến|den)\\s|\\s+(?:và|va)\\s+(?:ngày\\s+)?\\d{1,2}\\s?/))(?:\\s?(?:[-–]|đến|den|và|va)\\s?(?:ngày\\s+)?${dayForm})?|(?:ngày|ngay|sáng|chiều|tối|sang|chieu|toi)\\s+\\d{1,2}[.-]\\d{1,2}(?![\\d/.-])|(?:ngày|ngay)\\s+\\d{1,2}(?![\\d/.-]|\\s+(?:tháng|thang)))`;

/** One or two days as ISO, what has to be asked about them, or a day that the calendar does not have. */
export type ReadDays = { date: string; to: string | null; doubts: Doubt[] } | { impossible: string };

const windowOf = (context: ReplyContext) => context.window ?? dataWindow(context.period);

function dayBefore(iso: string, days: number): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  if (day > days) return isoOf(day - days, month, year);
  const [toYear, toMonth] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return isoOf(daysInMonth(toMonth, toYear) + day - days, toMonth, toYear);
}

type Parts = { day: number; month?: number; year?: number };

function partsOf(text: string): Parts[] {
  return [
    ...text.matchAll(
      /(\d{1,2})(?:(?:\s?[/.-]\s?|\s+thang\s+)(\d{1,2})(?:(?:\s?[/.-]\s?|\s+nam\s+)(\d{4}|\d{2}))?)?/g,
    ),
  ].map(([, day, month, year]) => ({
    day: Number(day),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(year === undefined ? {} : { year: fullYear(year) }),
  }));
}

/** The two ends of a range as typed; "12-13/9" has the month only behind its second day. */
function endsOf(plain: string): Parts[] {
  const short = /^(\d{1,2})\s?(?:-|–|den|va)\s?(?:ngay\s+)?(\d{1,2}\s?\/.*|\d{1,2}\s+thang.*)$/.exec(plain);
  if (!short) {
    const [from, to] = plain.split(/\s?–\s?|\s+-\s+|\s+(?:den|va)\s+(?:ngay\s+)?|(?<=\/\s?\d{1,4})-/);
    return [...partsOf(from ?? ''), ...partsOf(to ?? '')].slice(0, 2);
  }
  const [last] = partsOf(short[2]!);
  return last ? [{ ...last, day: Number(short[1]) }, last] : [];
}

/**
 * Reads words matched by `daysForm`. A day without a year gets the year that puts it into the period's window; where none does, the latest
 * one that is not to come, and the doubt says so. A question of the year takes the period's year, to be confirmed.
 */
export function readDays(text: string, question: Question, context: ReplyContext): ReadDays {
  const plain = foldLoose(text)
    .replace(/^(?:(?:vao|sang|chieu|toi|tu|ngay|mung|luc)\s+(?=.*\d))+/, '')
    .trim();
  if (/^(?:ngay )?(?:hom|sang|chieu) /.test(plain)) {
    const back = plain.endsWith('qua') ? 1 : plain.endsWith('kia') ? 2 : 0;
    return { date: dayBefore(context.now, back), to: null, doubts: [] };
  }
  const ends = endsOf(plain);
  const read = ends.map((parts) => complete(parts, text, question, context));
  const bad = read.find((one) => one === null);
  const [first, second] = read;
  if (bad === null || !first) return { impossible: text.trim() };
  const doubts = [...first.doubts, ...(second?.doubts ?? [])];
  // "30/8 và 7/9" are two days; only neighbours are a stretch.
  if (second && /\sva\s/.test(plain) && dayBefore(second.date, 1) !== first.date)
    doubts.push({ kind: 'unlikely', found: text.trim() });
  return { date: first.date, to: second && second.date !== first.date ? second.date : null, doubts };
}

function complete(
  parts: Parts,
  found: string,
  question: Question,
  context: ReplyContext,
): { date: string; doubts: Doubt[] } | null {
  const { from, to } = windowOf(context);
  const inside = (iso: string) => iso >= from && iso <= to;
  const monthly = question.carry === 'month';
  const iso = (month: number, year: number): string | null => {
    const date = toDate(parts.day, month, year);
    return date.kind === 'date' ? date.iso : null;
  };
  const doubtsOf = (date: string): Doubt[] => [
    ...(monthly && !inside(date) ? [{ kind: 'outside-window' as const, date, from, to }] : []),
    ...(date > context.now && date > to ? [{ kind: 'in-future' as const, date }] : []),
  ];
  if (parts.year !== undefined) {
    const date = iso(parts.month!, parts.year);
    return date === null ? null : { date, doubts: doubtsOf(date) };
  }
  const years = [...new Set([Number(to.slice(0, 4)), Number(from.slice(0, 4))])];
  const months =
    parts.month === undefined ? [Number(to.slice(5, 7)), Number(from.slice(5, 7))] : [parts.month];
  const all = years.flatMap((year) => months.map((month) => iso(month, year))).filter((one) => one !== null);
  const fits = monthly ? [...new Set(all.filter(inside))] : [];
  if (fits.length === 1 && parts.month !== undefined) return { date: fits[0]!, doubts: [] };
  const own = monthly
    ? []
    : months.map((month) => iso(month, periodYear(context.period))).filter((one) => one !== null);
  const past = [Number(context.now.slice(0, 4)), Number(context.now.slice(0, 4)) - 1]
    .flatMap((year) => months.map((month) => iso(month, year)))
    .filter((one) => one !== null && one <= context.now);
  const date = fits[0] ?? own[0] ?? past[0] ?? all[0];
  if (date === undefined || date === null) return null;
  return { date, doubts: [{ kind: 'year-missing', found: found.trim(), date }, ...doubtsOf(date)] };
}
