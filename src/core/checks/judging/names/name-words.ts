import { isCapital, isDigit } from '../../../vietnamese/letters/letters.ts';
import type { Word } from '../../reading/words.ts';

/* The words that names are made of: capitals, numbers behind them, where a run of them begins and ends. */

export type NameWord = 'name' | 'number' | 'abbreviation' | 'word';

const roman = /^[IVX]+$/u;

/** What a word is by its letters. */
export function kindOf(text: string, { start, end }: Word): NameWord {
  const unit = text.charCodeAt(start);
  if (isDigit(unit)) return 'number';
  if (!isCapital(unit)) return 'word';
  const word = text.slice(start, end);
  if (roman.test(word)) return 'number';
  // "Ý Yên" has a syllable of one letter.
  // "PCTTr" is a post in short.
  return word.length > 1 && (word === word.toUpperCase() || /^\p{Lu}{2}/u.test(word))
    ? 'abbreviation'
    : 'name';
}

/** Whether nothing but a space, or a hyphen, parts a word from the one before. */
export function runsOn(text: string, words: readonly Word[], at: number): boolean {
  const between = text.slice(words[at - 1]!.end, words[at]!.start);
  return between === ' ' || between === '-' || between === ' - ';
}

/** Where the run of capitals that ends with a word begins; the place of the word itself where it is none. */
export function startOfRun(text: string, words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && kindOf(text, words[from - 1]!) === 'name' && runsOn(text, words, from)) from -= 1;
  return words[from]!.start;
}

/** Where the run of capitals that goes on with a word ends. */
export function endOfRun(text: string, words: readonly Word[], at: number): number {
  let to = at;
  while (to + 1 < words.length && kindOf(text, words[to + 1]!) === 'name' && runsOn(text, words, to + 1))
    to += 1;
  return words[to]!.end;
}

/** Words behind which a number says when, or is counted with the rest. */
export const isNumbered = new Set(
  'ngày tháng năm quý kỳ tuần giờ phút lúc hồi khoảng gần hơn trên dưới tổng được có là gồm cho đến tới từ'.split(
    ' ',
  ),
);

const heads = new Set('sở ban phòng bộ cục vụ viện hội đoàn đảng tỉnh huyện xã phường quỹ trường'.split(' '));
const longHeads = new Set(
  'chi cục|chi bộ|chi đoàn|chi hội|chi nhánh|thành phố|thành ủy|thành đoàn|thị xã|thị trấn|thị ủy|công ty|công an|công đoàn|trung tâm|ngân hàng|ủy ban|uỷ ban|văn phòng|thanh tra|thanh niên|giám đốc|phó giám|phó chủ|phó bí|phó trưởng|phó chánh|phó cục|phó chi|chủ tịch|chủ nhiệm|bí thư|trưởng ban|trưởng phòng|trưởng đoàn|chánh văn|chánh thanh|chánh án|quyền giám|nguyên giám|đồng chí|hiệu trưởng|thủ tướng|tổng công|tổng giám|tổng cục|đại tá|đại úy|luật sư|nghị định|nghị quyết|quyết định|chỉ thị|kế hoạch|thông tư|thông báo|báo cáo|công văn|tờ trình'.split(
    '|',
  ),
);

/** Whether a word, with the one behind it, begins a body, a post, a form of address or a paper rather than going on with a name. */
export const beginsAnother = (key: string, next: string | undefined): boolean =>
  heads.has(key) || (next !== undefined && longHeads.has(`${key} ${next}`));

const figure = /\d+(?:[.,/-]\d+)*\p{L}{0,2}(?!\p{L})|\d+(?:[.,/-]\d+)*|[IVX]+/uy;

/** The whole number that begins with a word: "4.0" is two of them. */
export function figureAt(text: string, { start, end }: Word): string {
  figure.lastIndex = start;
  return figure.exec(text)?.[0] ?? text.slice(start, end);
}

/** The same, to be compared. */
export const numberAt = (text: string, word: Word): string =>
  figureAt(text, word)
    .replace(/^0+(?=\d)/, '')
    .toLowerCase();

/** Family names, with which the name of a person begins. */
export const family =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trương|Lương|Mai|Trịnh|Đào|Cao|Hà|Tạ|Thái|Nông|Triệu|Lưu|Phùng|Tống|Quách|Chu|Lâm|Vương|Kiều|Tô|Hứa|Thân|Giàng|Lò|Vàng|Sùng|Thào|Cầm|Quàng|Lầu|Bế|Đàm|Lường|Tòng) /u;
