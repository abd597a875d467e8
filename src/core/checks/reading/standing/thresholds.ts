import type { Fact } from '../../../vietnamese/types.ts';

/* From where on, and up to where, a rule holds: "có giá khởi điểm từ 5 tỷ đồng trở lên", "có giá trị dưới 100 triệu đồng". */

const onwards = /^(?:\s\p{L}+){0,3}\s(?:trở lên|trở xuống|trở đi)(?!\p{L})/iu;
const from = /(?<!\p{L})(?:từ|đủ|từ đủ|cấp)\s+$/iu;
/** What a thing is measured by, behind "có" or right behind the noun; no change is one. */
const measured =
  /(?<!\p{L})(?:có|với)\s(?:(?!tăng|giảm|đạt)\p{L}+\s){1,6}(?:trên|dưới|quá|vượt|không quá|từ)\s+$/iu;
const beyond = /(?<!\p{L})(?:trên|dưới|quá|vượt|vượt quá|xuống|lên|lên đến|đến)\s+$/iu;
/** What only holds under a condition is as far as the limit, and so is what a word behind it forbids. */
const conditional = /(?<!\p{L})(?:khi|nếu|trường hợp)\s[^,;.]*$/iu;

/** Whether a figure is the limit of a rule. */
export function isThreshold(text: string, { start, end }: Fact): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if (from.test(before) && onwards.test(behind)) return true;
  if (measured.test(before) && !onlyCounts.test(before)) return true;
  return beyond.test(before) && (conditional.test(before) || forbids.test(behind));
}

/** "vắng quá 20% số tiết không được dự thi": what holds beyond the limit. */
const forbids = /^[^,;.\d]{0,40}\s(?:không được|thì|phải|bị)\s/iu;

/** "có 12 hộ thu nhập dưới": what is there is counted in front. */
const onlyCounts = /\d/u;

/** Whether a text says from where on it holds. */
export const thresholds = (text: string, facts: readonly Fact[]): boolean =>
  facts.some(
    (fact) =>
      (fact.kind === 'quantity' || fact.kind === 'money' || fact.kind === 'percent') &&
      isThreshold(text, fact),
  );
