import type { Fact } from '../../../vietnamese/types.ts';
import { isRate } from '../answers/amounts.ts';
import { isRule } from './rules.ts';

/* What has come of something by the end of a month, though no label and no day says which: what was reached, by how much it changed, who came, what was done. */

const reached =
  /(?<!\p{L}|được |phải |cần |yêu cầu |mục tiêu |chỉ tiêu |khi |nếu )(?:đạt(?! chuẩn)|ước(?: đạt| tính)?|tăng|giảm|thu hút|tăng thêm|giảm còn)\s+(?:(?:được|khoảng|gần|hơn|trên|tới|thêm|mức)\s+)?$/iu;
const cameBehind = /^(?:\s\p{L}+){0,3}\s(?:tham dự|dự thi|dự|tham gia|đến xem|tham quan)(?!\p{L})/iu;
const cameInFront = /(?<!\p{L})(?:có|với|gồm|cho|của)\s+$/iu;
/** "Còn 12 hồ sơ", "Trong đó có 12 trẻ em", "Có 03 đơn quá hạn": a count of those to whom something happened, and no part of the office. */
const goesOn = /^(?:Còn(?: lại)?|Trong (?:đó|số đó|số này),?(?: có)?|Riêng)\s+$/u;
const thereAre = /^Có\s+$/u;
const happened =
  /^(?:\s\p{L}+){0,4}\s(?:được|bị|quá|chưa|không|giải thể|tử vong|mắc|bỏ|hoàn thành|nghỉ|thôi|vi phạm)(?!\p{L})/u;
const counted = ['quantity', 'percent', 'ratio'];

/** "Tỷ lệ hài lòng đạt 96,3%", "Số vụ giảm 04 vụ", "có 128 người tham dự". All of a hundred percent are a state. */
function isReached(text: string, fact: Fact): boolean {
  if (!counted.includes(fact.kind) || isRate(text, fact)) return false;
  if (fact.kind === 'percent' && Number(fact.value) === 100) return false;
  const [before, behind] = [text.slice(0, fact.start), text.slice(fact.start).replace(/^[\d.,]+/u, '')];
  if (goesOn.test(before) || (thereAre.test(before) && (happened.test(behind) || cameBehind.test(behind))))
    return true;
  return reached.test(before) || (cameInFront.test(before) && cameBehind.test(behind));
}

/** What stands in front of "đã" where its clause is the sentence's own, and no other one's within it: "hồ sơ đã nộp phải ...". */
const ownSubject =
  /^(?!.*(?<!\p{L})(?:theo|như|đúng|khi|nếu|người|hồ sơ|giấy tờ|trường hợp|ai|nơi|nào|những|mọi|mỗi|từng|thì|mà|do|trong|tại|từ|với|về|cho|trên|sau|trước|bằng|được|bị)(?!\p{L}))[^,;:.\d]{0,70}$/iu;
/** A state, which lasts. */
const state =
  /^(?:có|là|được|trở thành|đi vào|từng|bố trí|niêm yết|trang bị|kết nối|liên thông|áp dụng|duy trì|phân công|công khai|quen|biết|và đang|qua|hết hạn)(?!\p{L})/iu;

/** "Đã phát 4.500 tờ rơi", "Bệnh viện đã mổ thành công ca ghép thận đầu tiên". */
function isDone(text: string): boolean {
  const found = /(?:^|\s)đã\s+/iu.exec(text);
  if (!found) return false;
  const rest = text.slice(found.index + found[0].length);
  return ownSubject.test(text.slice(0, found.index)) && !state.test(rest);
}

/** Whether a sentence tells what came of a month. */
export const tellsResult = (text: string, facts: readonly Fact[]): boolean =>
  (isDone(text) || facts.some((fact) => isReached(text, fact))) && !isRule(text, facts);
