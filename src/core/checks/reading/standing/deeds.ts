import { withoutHabits } from '../../../reports/standing.ts';
import { cue } from '../../../vietnamese/text/cues.ts';
import { isFrequency, isOfCopies } from './frequencies.ts';

/* Words that tell of something done once, and so of the month in which it was done. */

const held =
  'hội nghị|hội thảo|hội thi|hội chợ|tập huấn|lớp|khóa|khoá|buổi|cuộc|đoàn|tọa đàm|toạ đàm|diễn đàn|lễ|ngày hội|chuyến|đợt|đối thoại|sơ kết|tổng kết|ra quân|phát động|thăm|tặng|trao|phổ biến(?!\\s+(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Chỉ thị|Kết luận|Quy định)(?!\\p{L}))';

/** Who praises and blames. */
const superiors =
  'UBND|ủy ban|uỷ ban|HĐND|đảng ủy|đảng uỷ|tỉnh ủy|huyện ủy|thành ủy|thủ tướng|chính phủ|bộ|chủ tịch|lãnh đạo|giám đốc|cấp trên|sở|liên đoàn|công đoàn|hội|ban';

/** A body set up, a thing given, opened, signed or finished: none of it happens every month with the same words. */
const deed = new RegExp(
  String.raw`(?<!\p{L})(?:thành lập\s+(?:\d+\s+)?(?:hội đồng|tổ|đoàn|ban|câu lạc bộ|chi bộ|mô hình|trung tâm)` +
    String.raw`|(?:tổ chức|mở|khai giảng|khai mạc|bế mạc)\s+(?:được\s+|thành công\s+)?(?:\d+\s+)?(?!khóa\s+(?:vào|bằng|hòm|cửa|tài khoản|thẻ|lúc))(?:${held})` +
    String.raw`|(?:đến|về|tới) thăm|trao tặng|trao (?:quà|học bổng|\d+)|tặng (?:quà|nhà|học bổng|\d+)|thăm hỏi|ủng hộ|quyên góp|ra quân|khánh thành|khởi công|khai trương|ra mắt|ký kết|đăng cai|tuyên dương|xếp (?:thứ|hạng)(?!\s+theo)|gấp (?:đôi|ba|hai|nhiều) (?:lần )?so với` +
    String.raw`|đón (?:đoàn|nhận)|(?:vinh dự|được|nhận)\s+(?:được\s+)?(?:tặng\s+|trao\s+|nhận\s+)?(?:cờ thi đua|bằng khen|huân chương|giấy khen|kỷ niệm chương)|được\s+(?:\p{L}+,?\s+){1,10}(?:trao tặng|tặng|trao|khen|biểu dương)\s+(?:cờ thi đua|bằng khen|huân chương|giấy khen|kỷ niệm chương|danh hiệu)|được\s+(?:${superiors})(?:\s\p{L}+){0,5}?\s(?:biểu dương|khen ngợi|tuyên dương|phê bình)|bàn giao(?! ca(?!\p{L}))|nghiệm thu xong|hiến máu|đưa vào (?:sử dụng|vận hành|khai thác)` +
    String.raw`|đã\s+(?:tổ chức(?!\s+(?:thực hiện|triển khai|quán triệt|rà soát))|trao|tặng|thăm|khen thưởng|ban hành|hoàn thành|thành lập|công bố|nghiệm thu|ký|trình|phê duyệt|xây dựng xong|lắp đặt|cử|vận động|tiếp(?!\s+(?:tục|thu|nhận và trả))|đoạt|đạt giải|kỷ luật|xử phạt|khởi kiện|được (?:tặng|công nhận|biểu dương|khen|xếp)))(?!\p{L})`,
  'iu',
);

/** Whether a text may tell of a deed at all. */
export const hasDeed = cue(
  ...'thành lập |tổ chức |mở |khai |bế mạc|trao |tặng |thăm|thăm hỏi|ủng hộ|quyên góp|ra quân|khánh thành|khởi công|ra mắt|ký kết|đăng cai|tuyên dương|xếp |gấp |đón |vinh dự|được |nhận |bàn giao|nghiệm thu xong|hiến máu|đưa vào |đã '.split(
    '|',
  ),
);

/** "tổ chức thăm gặp vào Chủ nhật hằng tuần", "được thăm hỏi dịp lễ, tết": what is done again and again. */
const recurring =
  /(?<!\p{L})(?:dịp lễ,? tết|dịp tết,? lễ|vào (?:các )?(?:(?:ngày|sáng|chiều|tối) )?(?:chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy))|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm))(?!\p{L})/iu;

/** "bàn giao thiếu nhi về địa bàn theo phiếu 02 liên": how it is done whenever it is; nothing is counted, and nothing said to be done. */
const byRule =
  /^(?!.*(?<!\p{L})đã(?!\p{L}))[^\d]*(?<!\p{L})theo (?:phiếu|mẫu|phong tục|tập quán|thông lệ|nội quy)(?!\p{L})/iu;
/** "Người hiến máu được nghỉ tại chỗ", "Sổ vàng ghi tên đơn vị ủng hộ": whoever does it, and not that it was done. */
const ofDoers =
  /(?<!\d\s|\p{L})(?:người|đơn vị|cá nhân|tổ chức|lần) (?:hiến máu|ủng hộ|quyên góp|đăng cai)(?=\s*(?:[;.]|$)|\s(?:được (?!tặng|trao|nhận|khen|biểu dương|tuyên dương)|phải|đặt|nhận (?!cờ|bằng|giấy|huân|kỷ)|toàn phần))/giu;
/** "Toàn tỉnh có 128 di tích đã được xếp hạng": what there is of a kind. */
const stateOf =
  /(?<=^(?:Hiện(?: nay)?,?\s)?(?:\p{L}+\s){1,6})có [\d.]+ (?:(?:\p{L}+\s){1,4}(?:đã )?được xếp hạng|(?:di tích|di sản|sản phẩm|làng nghề|trường|xã|thôn|vùng|khu|điểm)(?:\s\p{L}+){0,3} đã được công nhận)/gu;
const byHigherAct =
  /^(?:\s\p{L}+){0,4}\stheo\s[^.;\d]*\d+\/(?:\d{4}\/)?(?:QĐ-TTg|NĐ-CP|QH\d|TT-\p{Lu}|TTLT-|CT-TTg|NQ-CP|UBTVQH)[^;]*$/u;
/** What a deed is spoken of as, where how it goes, or what it is good for, follows. */
const howItIsDone =
  /^\s*(?:(?:Qua|Thông qua|Nhờ|Với|Từ)\s)?(?:Các\s|Những\s)?(?:Việc|Công tác|Hoạt động|Phong trào|Mức|Định mức|Chế độ|Tiêu chuẩn|Quy trình|Thủ tục)\s(?:\p{L}+\s){0,2}$/iu;
const blank = (part: string): string => '_'.repeat(part.length);

/** Whether an earlier text tells of a deed: "các tổ chức", "tổ chức thực hiện", standing duties and habits are none. */
export const tellsDeed = (text: string): boolean => hasDeed(text) && deedIn(withoutHabits(text)) !== null;

/** Where a piece of a text that may tell of a deed does so, or null. */
export function deedIn(text: string): { start: number; end: number } | null {
  // "Tổ chức Đoàn chăm lo ...": the body, and no delegation sent.
  // "danh sách hiến máu dự bị", "Ban Tổ chức lễ hội": what a list or a body is called after.
  // "phổ biến thông tin đúng lịch đã công bố": what the work keeps to.
  // "đồng tình, ủng hộ chủ trương": what people think, and no gift.
  // "thông báo ngày khởi công": the day of a deed, and not the deed.
  // "xếp hạng từ 01 sao đến 05 sao": which ranks there are.
  // "giám sát từ khi khởi công đến khi bàn giao": stages of any work, and nothing done this month.
  const plain = text.replace(
    /[Tt]ổ chức Đoàn(?!\p{L})|(?<!\p{L})xếp (?:hạng|loại) (?:theo|từ)(?!\p{L})|(?<!\p{L})(?:đồng tình|nhất trí|đồng thuận|hưởng ứng|tin tưởng)(?:,|,? và)? (?:cao,? )?ủng hộ(?!\p{L})|(?<!\p{L})ủng hộ (?:chủ trương|cách làm|việc|chính sách)(?!\p{L})|(?<!\p{L})[Bb]an [Tt]ổ chức(?!\p{L})|(?<!\p{L}|[Dd]u )(?:danh sách|danh mục|phong trào|quy trình|thủ tục|hồ sơ|lịch|sổ|biên bản) \p{L}+ \p{L}+|(?<!\p{L})(?:đúng|theo|như)(?:\s(?!đã)\p{L}+){1,4}\sđã \p{L}+|(?<!\p{L})(?:từ|đến|trước|sau|ngay|kể từ|cho đến|trong) (?:khi|ngày) \p{L}+ \p{L}+|(?<!\p{L})(?:thông báo|ấn định|chọn|đăng ký|báo|chốt) (?:ngày|lịch|giờ) \p{L}+ \p{L}+/gu,
    blank,
  );
  const found = deed.exec(plain.replace(ofDoers, blank).replace(stateOf, blank));
  // Most texts have none, and then it does not matter how often it would be done.
  if (!found || recurring.test(text) || byRule.test(text) || isFrequency(text) || isOfCopies(text))
    return null;
  // "Việc tặng quà thực hiện đúng đối tượng", "Các hoạt động thăm hỏi, tặng quà kịp thời": how it is done, whenever it is.
  if (howItIsDone.test(text.slice(0, found.index))) return null;
  // "Ban Dân tộc tổ chức tập huấn theo Quyết định số 771/QĐ-TTg ...": by what act it is always done; nothing is counted.
  if (byHigherAct.test(text.slice(found.index + found[0].length)) && !/\d/.test(text.slice(0, found.index)))
    return null;
  return { start: found.index, end: found.index + found[0].length };
}
