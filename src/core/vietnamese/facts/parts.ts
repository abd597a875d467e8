import { anyOf } from '../letters/fold.ts';
import { numberWords } from '../numbers/number-words.ts';
import type { Fact } from '../types.ts';
import { hedges, orderingWords } from '../words/words.ts';

/* What the readers of figures share. */

/** A fact that holds a number of its own. */
export type Amount = Extract<Fact, { kind: 'money' | 'percent' | 'ratio' | 'quantity' | 'zero' }>;

/** Source of a regular expression for one number in figures. */
export const digits = '\\d+(?:[.,]\\d+)*';

/** Source of a regular expression for one number in words. */
export const spelled = `(?:${numberWords.first.join('|')})(?:\\s+(?:${[...new Set(numberWords.next)].join('|')})){0,14}`;

const hedge = new RegExp(
  `(?<![\\p{L}])(?<!(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|tốt|dài|ngắn|sớm|muộn)\\s)(${anyOf(hedges)})\\s+$`,
  'iu',
);

/** The word in front of a figure that hedges it ("hơn"), as the fact's field. */
export function hedgeBefore(text: string, start: number): { hedge?: string } {
  const found = hedge.exec(text.slice(Math.max(0, start - 20), start));
  return found ? { hedge: found[1]!.toLowerCase() } : {};
}

/** The place of a fact. */
export function at(text: string, start: number, end: number): { text: string; start: number; end: number } {
  return { text: text.slice(start, end), start, end };
}

/** "Đội kiểm tra liên ngành 814", "Tổ công tác 1719": a body called by a number, up to that number. */
export const bodyByNumber =
  /(?<!\p{L})(?:đội|tổ|đoàn|ban|lực lượng|chốt|trạm)(?:\s\p{L}+){0,3}\s(?:liên ngành|chỉ đạo|công tác|đặc nhiệm|đặc biệt|cơ động|phản ứng nhanh)\s(?=$|[1-9]\d{1,3}(?:\s\p{L}|[,;.]?(?:\s|$)))/iu;

/** Words before a number that make it an order, a name or a place in a text ("khoản 3", "Đề án 06"), no country ("Nhật Bản 86 lao động") and no verb ("biên tập 36 bản đồ"); the word is the first group. */
export const ordering: RegExp = new RegExp(
  `(?<![\\p{L}]|Nhật |(?:biên|luyện|sưu|thực|học|thu|triệu|diễn) (?=tập)|(?:cung|nâng|trợ) (?=cấp))(${anyOf(orderingWords)})\\s+(?:số\\s+)?(?:\\d[\\d.,/]*\\s*(?:,|và|đến|-|–)\\s*)*$`,
  'iu',
);
