import { anyOf } from '../letters/fold.ts';
import { matchesOf } from '../text/matches.ts';
import { typeWords } from './document-types.ts';

/** Words with which the title of a document begins when it stands without quotation marks. */
const titleStarts =
  'về việc|về|v/v|quy định|ban hành|phê duyệt|hướng dẫn|công bố|thành lập|kiện toàn|bố trí|điều chỉnh|sửa đổi|bổ sung|bãi bỏ|giao|phân công|phân bổ|phân cấp|kiểm tra|thanh tra|thực hiện|triển khai|tổ chức|' +
  'tăng cường|đẩy mạnh|thu thập|rà soát|đôn đốc|báo cáo|tự đánh giá|đánh giá|đề nghị|xây dựng|nâng cao|hỗ trợ|công nhận|chấp thuận|cho phép|chấn chỉnh|phát động|tuyên truyền|phổ biến|quán triệt|đăng ký|' +
  'góp ý|lấy ý kiến|mời|trình|xin ý kiến|cải thiện|cải cách|chuyển đổi|ứng dụng|kết quả|danh mục|đề xuất|thông qua|phối hợp|tập huấn|bồi dưỡng|khắc phục|duy trì|đào tạo|tiếp tục|quy chế|kế hoạch|đổi mới|học tập|bổ nhiệm|luân chuyển|điều động|miễn nhiệm|cử|khen thưởng|tặng|giải thể|sáp nhập|thu hồi|quản lý|sử dụng';

const unquoted = new RegExp(`\\s*,?\\s+(?:${anyOf(titleStarts.split('|'))})(?!\\p{L})`, 'iuy');
const quoted = /\s*[,:]?\s*(?:(?:về\s+việc|về)\s*)?\*{0,3}(["“«])/iuy;
const loosePlace = /\s+của\s+(?:tỉnh|huyện|ngành|cơ quan|đơn vị)(?!\p{L})/uy;
/** "của Ban Chấp hành Trung ương Đảng khóa XIII", "(khóa XII)": the term of the body that a reference ends with. */
const term =
  /,?\s+\(?kh(?:óa|oá)\s+(?:[IVX]{1,6}|\d{1,2})(?:,?\s+nhiệm kỳ\s+\d{4}\s?[-–]\s?\d{4})?\)?(?!\p{L})/uy;

const typed = anyOf(typeWords.filter((word) => word.length > 3));
/** Where the clause of a title ends: a semicolon, a full stop, a new act, or words that take the sentence up again. */
const clauseEnd = new RegExp(
  [
    '[;\\n]',
    '\\.(?=\\s|$|["”»)])|\\.\\.\\.|…|\\./\\.',
    '\\s+\\((?=\\*{0,3}(?:gọi tắt|sau đây|viết tắt|kèm theo|thay thế|cited)|\\*{0,3}(?:\\p{L}+\\s+){0,4}số\\s)',
    `(?:,|\\s+và)\\s+(?:(?:ban hành|trình|gửi|tham mưu)\\s+)?(?:các\\s+)?(?:${typed})\\s+(?:số\\s+)?\\d`,
    ',\\s+(?=(?:trong đó|nhất là|cụ thể|trước hết|bảo đảm|theo đó|qua đó|đồng thời|đã|với|có|nhằm|kinh phí|tổng|gồm|do|được|góp phần|đến nay|hiện|Sở|UBND|Ủy ban|HĐND|trình|đợt|tổ chức (?:thực hiện|Hội|hội|lớp|\\d))(?!\\p{L}))',
    ',\\s+(?=(?:trong\\s+)?tháng\\s+\\d{1,2}(?:/\\d{4}|\\s+năm\\s+\\d{4})?,?\\s+(?:đã|có|Sở|UBND|toàn|ngành|cơ quan|đơn vị|Chi cục|Phòng|Văn phòng|Trung tâm)(?!\\p{L}))',
    '\\s+(?=(?:nhằm|đã được|được (?:phổ biến|triển khai|quán triệt|tổ chức|ban hành|gửi|đăng|thông báo|duy trì|công khai|niêm yết|thực hiện (?:nghiêm|tốt|đầy đủ|kịp thời|có hiệu quả))|bảo đảm tiến độ|đúng tiến độ)(?!\\p{L}))',
  ].join('|'),
  'gu',
);
const brackets = /[()]/g;

/** Characters of the longest title; without a bound every reference of a text without stops would read it to its end. */
const longest = 800;

function endOfClause(text: string, from: number): number {
  clauseEnd.lastIndex = from;
  const within = text.slice(0, from + longest);
  const stop = clauseEnd.exec(within)?.index ?? within.length;
  let open = 0;
  for (const bracket of matchesOf(brackets, text.slice(from, stop))) {
    open += bracket[0] === '(' ? 1 : -1;
    if (open < 0) return from + bracket.index;
  }
  return stop;
}

/** Quotations looked at in front of a title for one that encloses it. */
const nearby = 60;

type Quotes = readonly (readonly [from: number, to: number])[];

/** Index of the first quotation that begins at a place or behind it; they are sorted. */
function firstAt(quotes: Quotes, at: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]![0] < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The title (trích yếu) behind a reference that ends at `at`: what stands in quotation marks, without them, or the words from "về", "ban
 * hành" and the like to the end of their clause; null when none follows. `quotes` are the quoted stretches of the text.
 */
export function readTitle(text: string, at: number, quotes: Quotes): string | null {
  let from = at;
  loosePlace.lastIndex = from;
  const place = loosePlace.exec(text);
  if (place) from += place[0].length;
  term.lastIndex = from;
  from += term.exec(text)?.[0].length ?? 0;
  quoted.lastIndex = from;
  const quote = quoted.exec(text);
  if (quote) {
    const open = from + quote[0].length - 1;
    const span = quotes[firstAt(quotes, open)];
    if (span?.[0] === open) return text.slice(open + 1, span[1] - 1).trim();
  }
  unquoted.lastIndex = from;
  const begin = unquoted.exec(text);
  if (!begin) return null;
  const start = from + begin[0].length - begin[0].replace(/^\s*,?\s+/u, '').length;
  const next = firstAt(quotes, start);
  const enclosing = quotes
    .slice(Math.max(0, next - nearby), next)
    .filter(([, close]) => close > start)
    .map(([, close]) => close - 1);
  const end = Math.min(endOfClause(text, from + begin[0].length), ...enclosing);
  return text.slice(start, end).trim().replace(/[,:]$/u, '');
}
