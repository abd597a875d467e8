import type { Fact } from '../../../vietnamese/types.ts';

/* What a rule sets: prices, rates, the most and the least that it allows. */

/** Words that tell what has come of something. */
export const reached =
  /(?<!\p{L})(?:đạt|đã|lũy kế|luỹ kế|giải ngân|hoàn thành|thực hiện được|bằng|so với|tăng|giảm|ước|còn|vượt)(?!\p{L})/iu;

/** "Mức hỗ trợ tối đa là 40 triệu đồng", "Giá vé: người lớn 40.000 đồng": what each one pays or gets. */
const priced =
  /^(?:mức|định mức|đơn giá|bảng giá|giá (?:vé|dịch vụ|cước|thuê|trông|thu gom|khám)|cước|học phí|lệ phí cấp|phí \p{L}+|tiền thưởng (?:của )?mỗi)(?!\p{L})(?!.*(?:bình quân|trung bình))/iu;
/** The same in a later clause, which must say that the sum is one: "...; mức hỗ trợ sửa một căn nhà là 40 triệu đồng". */
const pricedLater =
  /[;,]\s(?:và\s)?(?:mức|định mức|đơn giá|giá vé|học phí|lệ phí|phí \p{L}+|tiền thưởng (?:của )?mỗi)(?!\p{L})(?:(?!bình quân|trung bình)[^;,.\d])*\s(?:là|bằng|không quá|tối đa|từ)\s+$/iu;
/** What may be held or spent at most is a rule, however large ("hạn mức vay của một hợp tác xã là 2 tỷ đồng"), and so is what a fund was given. */
const allowed =
  /(?:^|[;,]\s)(?:định mức|hạn mức)\s[^;,.\d]*\s(?:là|bằng)\s+$|(?:^[^\d;,]*\scó |,\s(?:có )?)vốn điều lệ(?: là)?\s+$/iu;
/** "Người hiến máu nhận phần quà trị giá 150.000 đồng": what anybody of a kind gets or pays. */
const anybody =
  /^(?:Người|Hộ|Học sinh|Học viên|Sinh viên|Cán bộ|Công chức|Viên chức|Đoàn viên|Hội viên|Doanh nghiệp|Lao động|Tình nguyện viên)(?:\s\p{Ll}+){0,8}\s(?:được|nhận|hưởng|nộp|đóng|trả)(?:\s\p{Ll}+){0,8}\s+$/u;
/** "lần hai bị phạt 05 triệu đồng". */
const nextTime = /^[^\d]*(?<!\p{L})lần (?:đầu|hai|ba|sau|thứ \p{L}+)(?:\s\p{L}+){1,4}\s+$/iu;
/** "Dự án hỗ trợ mỗi hộ 02 con bò giống, trị giá 30 triệu đồng": what each of them gets, however many they are. */
const each =
  /^(?!.*(?<!\p{L})đã(?!\p{L}))[^\d]*(?<!\p{L})mỗi\s\p{L}+(?:\s[\p{L}\d]+){0,8}(?:,\s(?:trị giá|giá trị|với))?(?:\s\p{L}+){0,3}\s+$/iu;
const most = 100_000_000;
const much = 1_000_000_000;
export function isPrice(text: string, fact: Fact): boolean {
  const before = text.slice(0, fact.start);
  if (isLimit(text, fact) || (allowed.test(before) && !reached.test(text))) return true;
  if (each.test(before) && Number(fact.value) < much) return true;
  if ((anybody.test(before) || nextTime.test(before)) && Number(fact.value) < most) return true;
  return (priced.test(text) || pricedLater.test(before)) && Number(fact.value) < most && !reached.test(text);
}

/** "tối đa 35 học viên", "không quá 12 giờ", "mức phạt tối đa với hành vi này là 50 triệu đồng": what a rule allows. */
export const isLimit = (text: string, { start }: Fact): boolean =>
  /(?<!\p{L})(?:tối đa|tối thiểu|không (?:vượt )?quá|không (?:dưới|thấp hơn|ít hơn|cao hơn|nhiều hơn)|ít nhất)\s(?:(?:\p{L}+\s){0,12}(?:là|bằng)\s|từ\s)?$/iu.test(
    text.slice(Math.max(0, start - 96), start),
  );

/** "dung tích thiết kế 85 triệu m3", "mực nước dâng bình thường 40 m": what a work is built for, and not what was measured. */
export const isByDesign = (text: string, { start }: Fact): boolean =>
  /(?<!\p{L})(?:(?<!theo )thiết kế|mực nước (?:dâng bình thường|chết|lũ kiểm tra))(?:\s(?:là|đạt|khoảng|của (?:hồ|đập|trạm|nhà máy)))*\s+$/iu.test(
    text.slice(Math.max(0, start - 64), start),
  );
