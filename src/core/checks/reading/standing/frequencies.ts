/* How often something is done: whatever verb stands beside it, it tells of a habit and of no month. */

const span = '(?:ngày|tuần|tháng|quý|năm|giờ|đêm|ca|vụ|kỳ|ngày đêm)';
const few = String.raw`(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|nửa)`;
const time = '(?:lần|lượt|buổi|kỳ|phiên|số|chuyến|đợt|cuộc|giờ)';

/** "01 tháng một lần", "02 lần một năm", "mỗi tuần 02 buổi", "03 lần trong 42 ngày đầu", "05 giờ/ngày". */
const often = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${few}\s${span}\s(?:/\s?)?(?:một|1|01|${few}(?=\slần))\s${time}` +
    String.raw`|${few}\s${time}\s?(?:/\s?|(?:một|mỗi|trên|trong (?:một|mỗi))\s)(?:1\s|01\s)?${span}` +
    String.raw`|(?:mỗi|một)\s${span}\s(?:\p{L}+\s){0,4}${few}\s${time}` +
    String.raw`|mỗi\s${span}\s(?:\p{L}+\s){0,2}${few}\s(?:ngày|giờ|tháng|buổi)` +
    String.raw`|${few}\slần trong \d{1,3} ${span} (?:đầu|liền)` +
    String.raw`|(?:định kỳ|cứ|mỗi)\s${few}\s${span})(?!\p{L})`,
  'iu',
);

/** Whether a clause says how often it holds. */
export const isFrequency = (text: string): boolean => often.test(text);

/** "Biên bản được lập thành 02 bản": how many copies there are of each paper, however many papers the month had. */
const copies =
  /^(?!.*(?<!\p{L})đã(?!\p{L})).*(?<!\p{L})(?:(?:lập|viết|in|làm|sao|ký|photo) thành|lưu(?: giữ| trữ)?) \d{1,2} (?:bản|liên|bộ|quyển)(?!\p{L})/iu;

/** Whether a clause says in how many copies a paper is drawn up. */
export const isOfCopies = (text: string): boolean => copies.test(text);
