import type { Fact } from '../../vietnamese/types.ts';

/* What a rule sets: prices, rates, the most and the least that it allows. */

/** Words that tell what has come of something. */
export const reached =
  /(?<!\p{L})(?:đạt|đã|lũy kế|luỹ kế|giải ngân|hoàn thành|thực hiện được|bằng|so với|tăng|giảm|ước|còn|vượt)(?!\p{L})/iu;

/** "Mức hỗ trợ tối đa là 40 triệu đồng", "Giá vé: người lớn 40.000 đồng": what each one pays or gets. */
const priced =
  /^(?:mức|định mức|đơn giá|bảng giá|giá vé|học phí|lệ phí cấp|phí \p{L}+|tiền thưởng (?:của )?mỗi)(?!\p{L})(?!.*(?:bình quân|trung bình))/iu;
/** The same in a later clause, which must say that the sum is one: "...; mức hỗ trợ sửa một căn nhà là 40 triệu đồng". */
const pricedLater =
  /[;,]\s(?:và\s)?(?:mức|định mức|đơn giá|giá vé|học phí|lệ phí|phí \p{L}+|tiền thưởng (?:của )?mỗi)(?!\p{L})(?:(?!bình quân|trung bình)[^;,.\d])*\s(?:là|bằng|không quá|tối đa|từ)\s+$/iu;
/** What may be held or spent at most is a rule, however large ("hạn mức vay của một hợp tác xã là 2 tỷ đồng"), and so is what a fund was given. */
const allowed =
  /(?:^|[;,]\s)(?:định mức|hạn mức)\s[^;,.\d]*\s(?:là|bằng)\s+$|^[^\d;,]*\scó vốn điều lệ(?: là)?\s+$/iu;
const most = 100_000_000;
export function isPrice(text: string, fact: Fact): boolean {
  const before = text.slice(0, fact.start);
  if (isLimit(text, fact) || (allowed.test(before) && !reached.test(text))) return true;
  return (priced.test(text) || pricedLater.test(before)) && Number(fact.value) < most && !reached.test(text);
}

/** "tối đa 35 học viên", "không quá 12 giờ", "mức phạt tối đa với hành vi này là 50 triệu đồng": what a rule allows. */
export const isLimit = (text: string, { start }: Fact): boolean =>
  /(?<!\p{L})(?:tối đa|tối thiểu|không quá|không dưới|ít nhất)\s(?:(?:\p{L}+\s){0,12}(?:là|bằng)\s|từ\s)?$/iu.test(
    text.slice(Math.max(0, start - 96), start),
  );
