/* A figure that its writer takes back in the same breath: "60 chứ ko phải 58", "không phải 58 mà 60", "60, à nhầm 61". */

const figure = '\\d[\\d.,]{0,20}(?:\\s?(?:%|\\p{L}{1,7})(?![\\p{L}\\d])){0,3}';
const not = '(?:không|khong|ko|k|kg|hông)\\s+(?:phải|phai)(?:\\s+(?:là|la))?';
const interjection = '(?:à|a|ủa|ối|ơ|ấy|ý|ôi|ui|chết|sorry|xin lỗi|xin loi|thôi|thoi|quên|dạ)';
const slip = '(?:nhầm|nham|quên|quen|lộn|lon|sai)';
const mistake = `(?:(?:${interjection}[\\s,]+){0,2}(?:(?:em|mình|minh|ghi|gõ|go|viết|viet|báo|bao|đánh|nhập|nhap|gửi|gui|tính|tinh)\\s+){0,2}${slip}(?:\\s+(?:rồi|roi|ạ|số|so)){0,2}|${interjection}[\\s,]+(?:không|khong|ko)(?:\\s+(?:phải|phai))?|(?:ý|y)\\s+(?:em|mình|minh|tôi|toi|anh|chị)(?=\\s+(?:là|la)\\s))`;
const rather =
  '(?:[\\s,:;]+(?:phải\\s+là|là|la|số|chính xác là|đúng là|sửa lại là|sửa thành|sửa lại thành|sửa lại|sửa|sua thanh))?';

/** "72 à nhầm 74", "286 triệu, à không, 296 triệu". */
const mistaken = new RegExp(
  `(?<![\\d.,/])${figure}[\\s,.;:(-]{1,4}${mistake}${rather}[\\s,:;]{1,3}(?=(?:\\p{L}+\\s+){0,2}\\d)`,
  'giu',
);
/** "60 chứ không phải 58". */
const denied = new RegExp(`(?<=\\d[^\\n;]{0,30})[\\s,(]+(?:chứ|chu|mà)\\s+${not}\\s+${figure}\\)?`, 'giu');
const deniedBehind = new RegExp(
  `(?<=\\d[^\\n;]{0,30})[\\s,(]+${not}\\s+${figure}\\)?(?!\\s*,?\\s*(?:mà|ma)\\s)`,
  'giu',
);
/** "không phải 58 mà là 60". */
const instead = new RegExp(
  `${not}\\s+${figure}?[\\s,;]*(?:mà|ma)(?:\\s+(?:phải\\s+)?(?:là|la))?\\s+(?=(?:\\p{L}+\\s+){0,2}\\d)`,
  'giu',
);
/** "à nhầm, 5", "em báo nhầm: 5" at the head of an answer. */
const admitted = new RegExp(`^\\s*(?:(?:dạ|da)[\\s,]+)?${mistake}${rather}[\\s,.:;]{1,3}(?=.*\\d)`, 'iu');
/** "64, à 65 mới đúng". */
const outdone = new RegExp(
  `(?<![\\d.,/])${figure}[\\s,.;:(-]{1,4}(?:${interjection}[\\s,]+){0,2}(?=\\d[\\d.,]{0,20}\\s+(?:\\p{L}{1,7}\\s+){0,3}(?:mới|moi)\\s+(?:đúng|dung|phải|phai|chính xác))`,
  'giu',
);
/** "4, à 5", "1 (à 2)": a figure taken back with a sound alone. */
const better = new RegExp(
  `(?<![\\d.,/])${figure}[\\s,(]{1,4}(?:à|ủa|ơ|ấy)\\s+(?=\\d[\\d.,]{0,20}\\s*(?:%|\\p{L}{1,7})?\\s*(?:[;,.)\\n]|$))`,
  'giu',
);
/** "báo 40 giờ chốt lại 42". */
const settled = new RegExp(
  `(?<![\\d.,/])${figure}[\\s,.;]+(?:(?:em|bên em|phòng em)\\s+)?(?:giờ|nay|bây giờ|gio|bay gio|hôm nay|hom nay)\\s+(?:(?:em|xin)\\s+){0,2}(?:(?:chốt|chot|sửa|sua|đổi|doi|cập nhật|cap nhat|điều chỉnh|dieu chinh|chỉnh|chinh|tăng|tang|giảm|giam)\\s*)(?:(?:lại|lai|là|la|thành|thanh|lên|len|còn|con|:)\\s*){0,2}(?=\\d)`,
  'giu',
);
/** "từ 58 thành 60", "58 -> 60": what a figure was before. */
const turned =
  /(?<![\d.,/])(?:(?:từ|tu)\s+)?\d[\d.]{0,12}(?:,\d{1,2})?(?:\s?(?:hồ sơ|ho so|hs|lượt|luot|đơn|don|triệu|trieu|tr|tỷ|ty|đồng|dong|bộ|%)){0,2}\s*(?:->|=>|→|(?:thành|thanh|sang)(?!\p{L}))\s*(?=\d)/giu;
/** "tháng 8 là 55, tháng này 61", "tháng 8: 55, tháng 9: 61". */
const lastMonth = new RegExp(
  `(?:tháng|thang|kỳ|ky)\\s+(?:trước|truoc|\\d{1,2})\\s*(?:là|la|có|co|:)?\\s*${figure}[\\s,;]+(?=(?:còn\\s+)?(?:tháng|thang|kỳ|ky)\\s+(?:này|nay|\\d{1,2})\\s*(?:là|la|có|co|:)?\\s*\\d)`,
  'giu',
);
const right = /(?<=\d[^\n;,]{0,20})\s+(?:mới|moi)\s+(?:đúng|dung|phải|phai|chính xác)(?!\p{L})/giu;

/** Characters of a message in which corrections are looked for: chat, not a pasted text. */
const longest = 1000;

const blank = (words: string): string => ' '.repeat(words.length);

/** The text with what was taken back blanked, so that indices stay; as it is where nothing was corrected. */
export function withoutRetracted(text: string): string {
  if (text.length > longest || !/\d/.test(text)) return text;
  return [
    mistaken,
    better,
    settled,
    turned,
    lastMonth,
    outdone,
    denied,
    instead,
    deniedBehind,
    admitted,
    right,
  ].reduce((words, form) => words.replace(form, blank), text);
}
