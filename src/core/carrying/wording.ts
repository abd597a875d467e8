import { readFacts } from '../vietnamese/facts.ts';
import type { HouseStyle } from '../vietnamese/numbers/numbers.ts';

/* Small turns of wording that a sentence of ours needs where somebody's own words enter it. */

/** Words that begin a typed phrase with a capital only because the phrase stood alone; a proper noun is never among them. */
const common =
  /^(đã|đang|tổ chức|triển khai|thực hiện|phối hợp|ban hành|trình|tham mưu|kiểm tra|rà soát|tuyên truyền|phổ biến|hướng dẫn|xây dựng|tập huấn|lớp|buổi|cuộc|chờ|do|vì|về|phê duyệt|công bố|sửa đổi|bãi bỏ|thay thế|hủy bỏ|bổ sung|quy định|đánh giá|nghiệm thu|giải quyết|trả lời|tiếp nhận|tiếp tục|tham gia|tham dự|thăm|tặng|hỗ trợ|quán triệt|góp ý|báo cáo kết quả|kết quả|danh mục|đề nghị|đề xuất|phát động|hoàn thành|khảo sát|làm việc|cung cấp|cập nhật|nâng cao|giúp|không|nhằm|tại|một số|các|những)(?=[\s,;.]|$)/iu;

/** Takes the capital off a phrase that enters the middle of a sentence, unless it may be a name, an abbreviation or a quotation. */
export function lowerStart(text: string): string {
  return common.test(text) && /^\p{Lu}\p{Ll}/u.test(text)
    ? text[0]!.toLocaleLowerCase('vi') + text.slice(1)
    : text;
}

/** Verbs of what an office does, at the beginning of a note that leaves out who did it. */
const deed =
  /^(?:(?:đã|vừa) )?(?:tổ chức|triển khai|thực hiện|phối hợp|ban hành|trình|tham mưu|kiểm tra|rà soát|tuyên truyền|phổ biến|hướng dẫn|xây dựng|tập huấn|khảo sát|lắp đặt|phát(?! triển)|bình chọn|biểu dương|đưa vào|số hóa|thu hồi|công khai|niêm yết|vận động|quyên góp|tặng|trao|ủng hộ|thăm|cập nhật|đăng|bố trí|mua sắm|nâng cấp|sửa đổi|bổ sung|hoàn thành|hoàn thiện|tiếp nhận|giải quyết|trả lời|ký|chấn chỉnh|quán triệt|phát động|duy trì|đôn đốc|nhắc nhở|cử|tham gia|tham dự|đề xuất|kiến nghị|cải tạo|thành lập|kiện toàn|cắt giảm|cung cấp|hỗ trợ|tiếp|làm việc|gặp gỡ|đối thoại|xử lý|thanh tra(?! (?:sở|tỉnh|bộ|huyện|chính phủ))|giám sát|nghiệm thu|đánh giá|công bố|phê duyệt|khen thưởng|tăng cường|vận hành|khai trương|bàn giao|trồng|sửa chữa)(?=[\s,])/iu;

/** What makes such a beginning the subject itself ("tập huấn thu hút 65 người") or leads to one ("thực hiện Chỉ thị ..., Sở đã ..."). */
const ownSubject =
  /(?<!\p{L})(?:thu hút|diễn ra)(?!\p{L})|^\S+ \S+ giữa |,\s*(?:sở|các|lãnh đạo|cán bộ|công chức|viên chức|văn phòng|phòng|chi cục|trung tâm|thanh tra|ban giám đốc|đảng ủy|đoàn|công đoàn|đơn vị)(?: \p{L}+){0,5} (?:đã|sẽ|đang|tổ chức|ban hành|thực hiện|triển khai|phối hợp)(?!\p{L})/iu;

/**
 * What is done to such a beginning, which is the subject then: "kiểm tra nội bộ được thực hiện". Behind a count or a longer object it only
 * says which ones are meant ("công khai danh sách 1.140 hộ được hỗ trợ"); the second syllable of "thiết bị" says nothing.
 */
const undergone =
  /^(?:\p{L}+ ){2,6}(?:được (?:\p{L}+ )?(?:thực hiện|tiến hành|tổ chức|triển khai|duy trì|bảo đảm|quan tâm|chú trọng|tăng cường|đẩy mạnh|hoàn thành|kịp thời|thường xuyên|nghiêm túc)(?!\p{L})|(?<!(?:thiết|chuẩn|trang) )bị )/iu;

/** Whether a note begins with what was done and does not say who did it, so that "Sở" can stand in front of it. */
export function startsWithDeed(text: string): boolean {
  const note = withoutBullet(text.trim());
  return deed.test(note) && !ownSubject.test(note) && !undergone.test(note);
}

/** First words of names, offices and papers, whose capital belongs to them. */
const nameStart =
  /^(công ty|tổng công ty|trung tâm|hợp tác xã|trường|viện|chi cục|cục|phòng|ban|sở|đoàn|công đoàn|đảng|đảng ủy|chi bộ|hội|hội đồng|hội nghị|hội thảo|liên hiệp|tổ(?! chức)|lãnh đạo|giám đốc|phó giám đốc|ông|bà|đồng chí|anh|chị|cán bộ|công chức|bộ|chính phủ|quốc hội|thủ tướng|tỉnh|huyện|xã|thành phố|thanh tra|văn phòng|kế hoạch|quyết định|nghị định|nghị quyết|thông tư|luật|quy chế|công văn|báo cáo|tờ trình|thông báo|chỉ thị|đề án|đề tài|dự án|mô hình)(?=[\s,]|$)/iu;

/** Takes the capital off a phrase that says what somebody did, unless it begins with a name: only its first word has one then. */
export function lowerPhrase(text: string): string {
  return /^\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(text) && !nameStart.test(text)
    ? text[0]!.toLocaleLowerCase('vi') + text.slice(1)
    : text;
}

/** Puts a capital at the start of a sentence. */
export const upperStart = (text: string): string =>
  text.replace(
    /^(["“‘«(]*)(\p{Ll})/u,
    (_, quotes: string, letter: string) => quotes + letter.toLocaleUpperCase('vi'),
  );

/** Counts below ten that somebody typed with one digit, padded where the office pads its counts (5 phòng → 05 phòng); nothing else moves. */
export function inHouseStyle(text: string, style: HouseStyle): string {
  if (!style.padCounts) return text;
  let out = text;
  for (const fact of readFacts(text).reverse()) {
    if (fact.kind === 'quantity' && fact.unit && /^\d(?=\s)/.test(out.slice(fact.start))) {
      if (/[\d.,/]$/.test(out.slice(0, fact.start))) continue;
      out = `${out.slice(0, fact.start)}0${out.slice(fact.start)}`;
    }
  }
  return out;
}

/** A line of a typed list without its dash or number ("- ...", "1. ..."), which belong to the list and not to the sentence. */
export const withoutBullet = (line: string): string =>
  line.replace(/^(?:[-–+*•]|\d{1,2}[.)])\s+(?=\p{L})/u, '');

/** Typed lines as running sentences: each line begins with a capital and ends with a full stop; list dashes go. */
export function asSentences(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      withoutBullet(line.trim())
        .replace(/\.?\/\.$/u, '.')
        .replace(/(?<!\.)\.{2}$/u, '.')
        .replace(/(?<![\s;,])[\s;,]+$/u, ''),
    )
    .filter((line) => line !== '')
    .map((line) => upperStart(/[.!?…]["”’»)]?$/u.test(line) ? line : `${line}.`))
    .join(' ');
}
