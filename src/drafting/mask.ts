import { foldLoose } from '../core/vietnamese/letters/fold.ts';
import { coverWords } from '../text/model.ts';

/*
 * What is personal is covered before a model sees it: e-mail addresses, telephone, identity, passport and account numbers, and names of
 * people. What stands in its place cannot be mistaken for a slot; facts come back by slots, from the answers themselves.
 */

/** Covers what is personal in texts; the same value gets the same cover in all texts of one draft. */
export type Mask = { cover(text: string): string; readonly count: number };

const commonSurnames = 'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Đinh|Trịnh|Trương';
/** Surnames that are also first words of other names; with two capitals behind them they are people. */
const otherSurnames =
  'Hồ|Lý|Đoàn|Lương|Mai|Tạ|Hà|Cao|Chu|Châu|Đào|Đàm|Giáp|Hứa|Kiều|La|Lâm|Lưu|Lục|Mạc|Nghiêm|Ninh|Nông|Phùng|Quách|Quan|Tăng|Thái|Thân|Tô|Tôn|Tống|Triệu|Từ|Văn|Vi|Viên|Vương|Vy|Khổng|Khuất|Bạch|Cù|Doãn|Đồng|Hàn|Sầm|Sùng|Giàng|Thào|Lò|Quàng|Cầm|Bế|Ma|Âu|Ksor|Rơ';
const surnames = `${commonSurnames}|${otherSurnames}`;
const plain = (names: string): string =>
  [...new Set(names.split('|').map(foldLoose))].map((one) => one[0]!.toUpperCase() + one.slice(1)).join('|');
const anySpelling = (names: string): string => `${names}|${names.toLocaleUpperCase('vi')}|${plain(names)}`;
const titles =
  'ông|bà|anh|chị|cô|chú|bác|cụ|em|cháu|công dân|người dân|đồng chí|đ/c|bị đơn|nguyên đơn|đương sự|người khiếu nại|người tố cáo|người bị tố cáo|người kiến nghị|ong|cong dan|dong chi|nguoi khieu nai|nguoi to cao';
const stop =
  'khiếu|tố|kiến|phản|gửi|đề|về|ở|tại|có|đã|đang|là|và|trú|ngụ|thường|sinh|số|địa|điện|cccd|cmnd|sđt|đt|do|vì|với|cùng|được|bị|nộp|yêu|trình|cho|của|khieu|to|kien|phan|gui|de|ve|tai|da|va';

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
/** A number that a word before it says to be of a person: with any separators, and letters in front (a passport). */
const named =
  /(?<=(?<!\p{L})(?:điện thoại|đt|sđt|số máy|di động|hotline|zalo|cccd|cmnd|cmtnd|căn cước|chứng minh(?: nhân dân| thư)?|hộ chiếu|định danh|tài khoản|stk|số tk|tk|mã số thuế|mst|bhxh|dien thoai|sdt|can cuoc|tai khoan)[^\d;\n]{0,40})[A-Z]{0,2}\d(?:[ .-]?\d){5,18}/giu;
const phone = /(?<![\p{L}\d/.,-])(?:\(?\+?84\)?|\(?0)(?:[ .-]?\(?\d\)?){8,10}(?![\d/]|[.,]\d)/gu;
/** Nine digits and more in a run: identity cards, accounts. Money is written with dots, papers with a slash. */
const digits = /(?<![\p{L}\d/.,-])\d{9,19}(?![\d/]|[.,]\d| ?(?:đồng|đ|vnđ)(?!\p{L}))/giu;
const grouped =
  /(?<![\p{L}\d/.,-])\d{4}(?:[ .-]\d{4}){1,4}(?:[ .-]\d{1,4})?(?![\d/]|[.,]\d)|(?<![\p{L}\d/.,-])\d{3}(?: \d{3}){3}(?![\d/]|[.,]\d)/gu;
const passport = /(?<![\p{L}\d/-])[A-Z]\d{7,8}(?![\d/-])/gu;
const behindTitle = (words: string) =>
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:${words})\s{1,3})\p{Lu}[\p{L}\p{M}]*\.?(?:\s\p{Lu}[\p{L}\p{M}]*\.?){0,4}`,
    'gu',
  );
const titled = behindTitle(titles);
const titledCapital = behindTitle(
  titles.replace(/(?<=^|\|)\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi')),
);
const lowered = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:${titles})\s{1,3})(?:${surnames}|${plain(surnames)})(?:\s(?!(?:${stop})(?!\p{L}))\p{L}{1,7}){1,3}`,
  'giu',
);
const person = (names: string, least: number) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?:${anySpelling(names)})(?:\s\p{Lu}[\p{L}\p{M}]*){${least},4}`,
    'gu',
  );
/** Names that belong to everybody, and bodies whose first word is also a surname. */
const open = /^(?:Hồ Chí Minh|Đoàn (?:Thanh|Kiểm|Công|Trường|Đại|Giám|Thẩm|TNCS)|Văn Phòng|Từ )/u;

const kinds: { label: string; pattern: RegExp; spare?: RegExp }[] = [
  { label: coverWords.email, pattern: email },
  { label: coverWords.number, pattern: named },
  { label: coverWords.number, pattern: grouped },
  { label: coverWords.phone, pattern: phone },
  { label: coverWords.number, pattern: digits },
  { label: coverWords.number, pattern: passport },
  { label: coverWords.name, pattern: titled, spare: open },
  { label: coverWords.name, pattern: titledCapital, spare: open },
  { label: coverWords.name, pattern: lowered, spare: open },
  { label: coverWords.name, pattern: person(commonSurnames, 1), spare: open },
  { label: coverWords.name, pattern: person(otherSurnames, 2), spare: open },
];

/** A mask for one draft. */
export function openMask(): Mask {
  const covers = new Map<string, string>();
  const coverOf = (label: string, value: string): string => {
    const known = covers.get(value);
    if (known) return known;
    const cover = `⟦${label} ${letters(covers.size)}⟧`;
    covers.set(value, cover);
    return cover;
  };
  return {
    get count() {
      return covers.size;
    },
    cover: (text) =>
      kinds.reduce(
        (masked, { label, pattern, spare }) =>
          masked.replace(pattern, (value) => (spare?.test(value) ? value : coverOf(label, value))),
        text.normalize('NFC'),
      ),
  };
}

/** a, b, ..., z, ba, bb, ...: no digit, which would be taken for a fact. */
function letters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26)) + letter;
}
