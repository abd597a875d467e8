import { fold } from '../../vietnamese/letters/fold.ts';
import { hasPairs, isLetter, isWordUnit } from '../../vietnamese/letters/letters.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import { capitalAbbreviations, officeAbbreviations } from '../../vietnamese/words/lexicon/abbreviations.ts';
import { readOnce } from './read-once.ts';
import { readWords } from './read-words.ts';

/* Words of a text, folded, with their places: what the checks compare sentences and answers by. */

export type Word = { key: string; start: number; end: number };

/** The folded form of one word; the syllables of the language are few. */
const foldWord = readWords(20_000, fold);

const word = /[\p{L}\p{M}\p{N}]+(?:&\p{L}+)*/gu;
const ampersand = 38;
const late = new Set(['trễ', 'quá', 'chậm']);

/** The words of an NFC text. "trễ hẹn", "quá hạn" and "chậm hạn" are read as "trễ hạn". */
export const wordsOf: (text: string) => readonly Word[] = readOnce(3000, (text) => {
  const words: Word[] = [];
  const add = (start: number, end: number) => {
    const key = foldWord(text, start, end);
    const before = key === 'hẹn' || key === 'hạn' ? words.at(-1) : undefined;
    const limit = before !== undefined && late.has(before.key);
    if (limit) before.key = 'trễ';
    words.push({ key: limit ? 'hạn' : key, start, end });
  };
  if (hasPairs(text)) {
    for (const { 0: found, index } of matchesOf(word, text)) add(index, index + found.length);
    return words;
  }
  for (let at = 0; at < text.length; at += 1) {
    if (!isWordUnit(text.charCodeAt(at))) continue;
    const start = at;
    while (at < text.length && isWordUnit(text.charCodeAt(at))) at += 1;
    // "KH&CN" is one word, "A&1" is none.
    while (text.charCodeAt(at) === ampersand && isLetter(text.charCodeAt(at + 1))) {
      at += 1;
      while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
    }
    add(start, at);
    at -= 1;
  }
  return words;
});

/** The words between two places, found without a look at all the others: a line without a full stop may have many. */
export function wordsWithin(words: readonly Word[], from: number, to: number): readonly Word[] {
  const first = firstFrom(words, from);
  let last = firstFrom(words, to);
  while (last > first && words[last - 1]!.end > to) last -= 1;
  return words.slice(first, last);
}

/** Whether some words, one after the other, stand from a place on; asked at every word, so it makes nothing. */
export function standsAt(words: readonly { key: string }[], at: number, keys: readonly string[]): boolean {
  if (at + keys.length > words.length) return false;
  for (let step = 0; step < keys.length; step += 1) if (words[at + step]!.key !== keys[step]) return false;
  return true;
}

/** The index of the first word that begins at a place or behind it. */
function firstFrom(words: readonly Word[], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const keysOf: (text: string) => readonly string[] = readOnce(3000, (text) =>
  wordsOf(text).map(({ key }) => key),
);

/** Words that say nothing about what a figure is of. */
export const fillers = new Set(
  'số tổng của và các những trong được là về cho theo tại với có do ở từ năm tháng kỳ quý ngày bị để này đó như hoặc thì mà tỷ lệ'.split(
    ' ',
  ),
);

/** Words that may follow a counting word without saying what is counted. */
export const afterUnit = new Set(
  'với tại cho trong ngoài trên dưới của về được đã đang đều bị và hoặc so tăng giảm đạt chiếm là do để nhằm theo từ đến thuộc có không gồm tham dự ở như sẽ cùng vào ra hơn xuống lên'.split(
    ' ',
  ),
);

/** The numbers that are often written in letters: "mười ngày", "một lần". */
export const spelledNumbers: ReadonlyMap<string, number> = new Map(
  'một hai ba bốn năm sáu bảy tám chín mười'.split(' ').map((word, at) => [word, at + 1]),
);

/** Those that the checks alone write out; what else the genre shortens is in the word list. */
const ownForms = {
  cp: 'cổ phần',
  tnhh: 'trách nhiệm hữu hạn',
  mtv: 'một thành viên',
  dntn: 'doanh nghiệp tư nhân',
  dn: 'doanh nghiệp',
  ubnd: 'ủy ban nhân dân',
  hđnd: 'hội đồng nhân dân',
  mttq: 'mặt trận tổ quốc',
  khcn: 'khoa học và công nghệ',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  'kh&cn': 'khoa học và công nghệ',
  'gd&đt': 'giáo dục và đào tạo',
  gdđt: 'giáo dục và đào tạo',
  'tn&mt': 'tài nguyên và môi trường',
  tnmt: 'tài nguyên và môi trường',
  'nn&ptnt': 'nông nghiệp và phát triển nông thôn',
  nn: 'nông nghiệp',
  hn: 'hội nghị',
  hđ: 'hội đồng',
  tp: 'thành phố',
  tx: 'thị xã',
  tt: 'trung tâm',
  iuu: 'bất hợp pháp, không báo cáo, không theo quy định',
};

/** In small letters, two of them may be any word. */
const shortest = 3;

/** Abbreviations of the genre, folded, and the words that they stand for. */
const longForms: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Object.entries({ ...officeAbbreviations, ...capitalAbbreviations }).filter(
      ([short]) => short.length >= shortest,
    ),
    ...Object.entries(ownForms),
  ].map(([short, long]) => [fold(short), wordsOf(long).map(({ key }) => key)]),
);

/** Words with the common abbreviations written out. */
export function longWords(words: readonly { key: string }[]): string[] {
  const long: string[] = [];
  for (const { key } of words) {
    const written = longForms.get(key);
    if (written) long.push(...written);
    else long.push(key);
  }
  return long;
}

/** Foreign money by the ways in which it is written. */
const currencies = new Map(
  [
    ['usd', 'usd', 'đô la', 'đô la mỹ', 'đôla', 'đôla mỹ', 'đô mỹ', 'mỹ kim'],
    ['eur', 'eur', 'euro', 'ơ rô', 'ơrô'],
    ['cny', 'cny', 'ndt', 'rmb', 'nhân dân tệ', 'tệ'],
    ['jpy', 'jpy', 'yên nhật'],
    ['krw', 'krw', 'won', 'won hàn quốc'],
    ['lak', 'lak', 'kíp', 'kíp lào'],
    ['thb', 'thb', 'baht', 'bạt thái'],
    ['gbp', 'gbp', 'bảng anh'],
  ].flatMap(([own, ...ways]) => ways.map((way): [string, readonly string[]] => [way, [own!]])),
);

const foreign = new Set([...currencies.values()].map(([own]) => own));
/** Whether a unit is money of another country. */
export const isForeignMoney = (unit: string | undefined): boolean => foreign.has(longUnit(unit ?? '')[0]);

/** The words of a unit, abbreviations written out, foreign money under one name ("đô-la Mỹ" and "USD" are the same). */
export const longUnit: (unit: string) => readonly string[] = readOnce(2000, (unit) => {
  const words = longWords(wordsOf(unit));
  return currencies.get(words.join(' ')) ?? words;
});

/** The words of a text that say something, in their order. */
export const contentKeys = (text: string): string[] => keysOf(text).filter((key) => !fillers.has(key));

/** Comparison key of a name or title: its folded words, abbreviations written out, signs left out. */
export const longKey: (text: string) => string = readOnce(3000, (text) => longWords(wordsOf(text)).join(' '));

/** The same with abbreviations written out. */
export const longContentKeys = (text: string): string[] =>
  longKey(text)
    .split(' ')
    .filter((key) => key !== '' && !fillers.has(key));

/** Whether a key of whole words stands in another one. */
export const containsKey = (whole: string, part: string): boolean =>
  part !== '' && ` ${whole} `.includes(` ${part} `);
