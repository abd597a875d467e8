import { matchesOf } from '../../vietnamese/text/matches.ts';
import { insideQuotes } from '../../vietnamese/text/pairs.ts';
import { readOnce } from '../reading/read-once.ts';
import type { SeenSentence, View } from '../reading/view.ts';
import { lastWords } from './lines.ts';

/*
 * Two sentences without the stop between them: "không xảy ra ùn tắc kéo dài Đánh giá chung: các nhiệm vụ ...". Most capitals inside a sentence are
 * of names; these are of words that open a sentence and no name, or of a sentence that the office has had for itself.
 */

/** Places in the checked text: the last words of one sentence and the first of the next. */
export type LostStop = { start: number; end: number };

/** Words that open a sentence, or a heading within its paragraph; none of them opens a name where they stand alone. */
const openers = [
  'Trong (?:tháng|quý|kỳ|năm|tuần|đó|thời gian|số|dịp|quá trình|\\d)',
  '(?:Tính đến|Đến) (?:hết|nay|ngày|cuối|tháng|thời điểm|đầu)',
  '(?:Ngày \\d{1,2}(?=/\\d| tháng)|Tháng \\d{1,2}(?=/\\d{4}|,)|Năm \\d{4}(?=,))',
  'Từ (?:ngày|đầu|tháng|đó)|Qua (?:đó|kiểm tra|rà soát|thanh tra|theo dõi|tổng hợp)|Tại (?:buổi|hội nghị|thời điểm|các)',
  '(?:Ngoài ra|Bên cạnh|Đồng thời|Tuy nhiên|Theo đó|Nhìn chung|Cụ thể|Trước đó|Sau đó|Nhờ đó|Do đó|Vì vậy|Cùng với|Như vậy|Trên (?:địa bàn|cơ sở đó)|Trước tình hình|Còn \\d|Đã có|Về cơ bản|So với|Lũy kế|Riêng|Hiện nay|Hiện có|Hiện còn|Thời gian tới|Đây là)',
  '(?:Đánh giá chung|Khó khăn|Nguyên nhân|Tồn tại|Tổng số|Tổng kinh phí|Kinh phí|Tình hình|Tỷ lệ|Số (?:lượng|lượt|người|hộ|tiền|còn lại|vụ|ca|hồ sơ))',
  '(?:Không (?:có|xảy ra|phát sinh|để|ghi nhận)|Chưa (?:có|phát sinh|ghi nhận)|Có \\d|Toàn (?:tỉnh|huyện|xã|ngành|phường|thành phố|thị xã|đơn vị|cơ quan)|Hằng (?:ngày|tuần|tháng|quý|năm)|Tiếp tục|Việc|Các|Những|Mỗi|Mọi|Khi|Để|Với)',
].join('|');
const opened = new RegExp(`(?<=[\\p{Ll}\\d%”)],? )(?:${openers})(?![\\p{L}\\d])`, 'gu');

/** Words that no sentence ends with, and those that lead to a name or a title. */
const leads =
  /(?:^|\s)(?:và|hoặc|hay|của|với|về|việc|cho|tại|theo|từ|đến|do|bởi|là|gồm|như|trong|trên|bằng|nhằm|để|các|những|thuộc|số|gọi|tên|mang tên|chủ đề|đề tài|chuyên đề|khẩu hiệu|thông điệp|phong trào|chương trình|cuộc vận động|hội thi|cuộc thi|mô hình|dự án|đề án|kế hoạch|báo cáo|phương án|biểu|bảng|mục|phần|sách|bài|phim|quỹ|chiến dịch|công trình|tổ|đội|nhóm|câu lạc bộ|ban|phòng|vụ|cục|ủy ban|hội|giải|tiểu mục|cột|ô)[”"]?,? $/iu;
/** Part of a name or of a heading's words in capitals. */
const named = /\p{Lu}\p{L}*,? $/u;

/** The stops that a text has lost inside its sentences. */
export function lostStops(view: View): LostStop[] {
  const own = view.sentences.filter(({ at, kept, told }) => !at.heading && !kept && !told);
  const found = own.flatMap((sentence) => openedIn(sentence.at.text).map((at) => placed(sentence, at)));
  for (const stop of joinedWhole(view, own))
    if (!found.some(({ start, end }) => start < stop.end && stop.start < end)) found.push(stop);
  return found.slice(0, most);
}

const most = 3;
/** So much of both sentences is quoted. */
const quoted = 30;

function placed({ at: { text, start } }: SeenSentence, at: number): LostStop {
  const from = lastWords(text.slice(0, at).trimEnd(), quoted);
  const word = text.slice(at, at + quoted);
  const to = at + (word.length < quoted ? word.length : Math.max(word.lastIndexOf(' '), 1));
  return { start: start + from, end: start + to };
}

/** Where the second sentence begins. */
const openedIn = readOnce(3000, (text): readonly number[] =>
  matchesOf(opened, text).flatMap(({ index }) => {
    const before = text.slice(Math.max(0, index - 30), index);
    return leads.test(before) || named.test(before) || insideQuotes(text, index) ? [] : [index];
  }),
);

/** So many words tell a sentence from a phrase. */
const fewest = 6;

/** Standing sentences that are not there for themselves but run into their neighbours, letter for letter. */
function joinedWhole({ earlier, sentences }: View, own: readonly SeenSentence[]): LostStop[] {
  const there = new Set(sentences.flatMap(({ kept }) => (kept ? [kept.key] : [])));
  return earlier.entries.flatMap(({ sentence, key }): LostStop[] => {
    if (!sentence.standing || there.has(key)) return [];
    const whole = sentence.text.replace(/[.;]$/u, '');
    if (whole.split(' ').length < fewest || !/^\p{Lu}/u.test(whole)) return [];
    for (const one of own) {
      const { text } = one.at;
      const from = text.length > whole.length ? text.indexOf(whole) : -1;
      if (from < 0) continue;
      if (from > 0 && /[\p{Ll}\d%”)],? $/u.test(text.slice(0, from)) && !leads.test(text.slice(0, from)))
        return [placed(one, from)];
      const behind = /^,? (?=\p{Lu}\p{Ll})/u.exec(text.slice(from + whole.length))?.[0];
      if (from === 0 && behind !== undefined) return [placed(one, whole.length + behind.length)];
    }
    return [];
  });
}
