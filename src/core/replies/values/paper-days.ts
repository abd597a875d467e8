import { daysForm } from './read-days.ts';
import { trimSigns } from './read-items.ts';

/* Where the day of a paper stands: behind its number, or in front of its words. */

/** "1998/QĐ-UBND 7-9": two figures with a dash are a day here, unless they count what follows ("5-6 dự án"). */
const dashed =
  '(?:0?[1-9]|[12]\\d|3[01])[.-](?:0?[1-9]|1[0-2])(?![\\d/.-])(?!\\s*(?:dự án|doanh nghiệp|tổ chức|đơn vị|hồ sơ|người|triệu|tr|tỷ|%|du an|don vi|ho so|nguoi)(?!\\p{L}))';

const dayBehind = new RegExp(
  `\\s{0,4},?\\s{0,4}\\(?\\s{0,2}(?:(?:ký|ban hành|ky|ban hanh)\\s+)?(${daysForm}|${dashed})\\)?`,
  'uyi',
);

/** The day that stands at a place behind a paper's number, in front of `until`; null when none does. */
export function dayAt(text: string, at: number, until: number): { text: string; end: number } | null {
  dayBehind.lastIndex = at;
  const match = dayBehind.exec(text);
  return match && match.index + match[0].length <= until
    ? { text: match[1]!, end: at + match[0].length }
    : null;
}

const dayInLead = new RegExp(`(?<![^\\s(])(${daysForm})(?![^\\s,:)–-])[\\s,:–-]{0,3}`, 'ui');

/** Characters in front of a paper in which its day may stand ("Ngày 05/9/2023 ban hành Kế hoạch số ..."). */
const leadReach = 80;

/** The words in front of a paper without its day. */
export const withoutDay = (lead: string): string =>
  lead.slice(0, -leadReach) + lead.slice(-leadReach).replace(dayInLead, ' ');

/** The day in the words in front of a paper; null when there is none. */
export function dayLeading(lead: string): { text: string; end: number } | null {
  const match = dayInLead.exec(lead.slice(-leadReach));
  return match ? { text: match[1]!, end: 0 } : null;
}

const dayAhead = new RegExp(
  `(?:^|[\\s,;])((?:vào\\s+)?(?:${daysForm})[\\s,:–-]{1,3}(?:(?:sở|đã|ban hành|có|ra|ký|là|thì)\\s+){0,3})$`,
  'iu',
);

/** Where the words of a paper begin between the paper before it and its type: at the day in front of it, if one stands there. */
export function dayInFront(text: string, from: number, until: number): { start: number; day: string } | null {
  const reach = Math.max(from, until - 80);
  const match = dayAhead.exec(text.slice(reach, until));
  return match ? { start: until - match[1]!.length, day: trimSigns(match[1]!, '', ',:–-') } : null;
}
