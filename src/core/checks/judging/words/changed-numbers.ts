import { parseNumberWords } from '../../../vietnamese/numbers/number-words.ts';
import { type Hunk, hunksOf } from '../../reading/alignment.ts';
import { arabic } from '../../reading/roman.ts';
import { spelledNumbers as numbers, type Word, wordsOf } from '../../reading/words.ts';

/* Numbers that two forms of one sentence or title have otherwise, in digits, letters or Roman. */

/** So many words beside a change must be the same, of this many on each side. */
const beside = 3;
const reach = 3;
const roman = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/u;
export const units = new Set('giây phút giờ ngày tuần tháng quý năm'.split(' '));
/** What stands in front of a unit that says how often or how long. */
export const howOften =
  /^(?:mỗi|hằng|hàng|đầu|cuối|giữa|trong|sau|\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/u;
/** One side of a change: its words, with the word in front. */
export type Side = { text: string; words: readonly Word[]; from: number; to: number };

export type Change = { start: number; end: number; expected: string };

/** Where two forms of one title have other numbers. */
export function changedNumbers(
  old: string,
  oldWords: readonly Word[],
  text: string,
  words: readonly Word[],
): Change[] {
  const [keys, now] = [oldWords, words].map((all) => all.map(({ key }) => key)) as [string[], string[]];
  return hunksOf(keys, now, plainly).flatMap((hunk) => {
    const was: Side = { text: old, words: oldWords, ...hunk.old };
    const is: Side = { text, words, ...hunk.now };
    return isBeside(keys, now, hunk) && isNumberChanged(was, is, wordsIn(was), wordsIn(is))
      ? [placeOf(was, is)]
      : [];
  });
}

export const wordsIn = ({ words, from, to }: Side): readonly Word[] => words.slice(from, to);

/** The changed words with the one in front of them, and what stood there. */
export function placeOf(was: Side, is: Side): Change {
  const front = is.words[is.from - 1];
  const first = is.words[is.from]!;
  const led = front !== undefined && first.start - front.end === 1 && was.from > 0;
  const old = was.words.slice(was.from - (led ? 1 : 0), was.to);
  return {
    start: led ? front.start : first.start,
    end: is.words[is.to - 1]!.end,
    expected: was.text.slice(old[0]!.start, old.at(-1)!.end),
  };
}

/** Words that say the same: "02" and "hai" are one number, "hoá" and "hóa" were folded. */
export const plainly = (key: string): string => {
  const value = numbers.get(key);
  // "năm" is more often a year.
  return value !== undefined && key !== 'năm' ? String(value) : key.replace(/^0+(?=\d)/u, '');
};

export function isBeside(old: readonly string[], now: readonly string[], hunk: Hunk): boolean {
  let met = 0;
  for (let step = 1; step <= reach; step++) {
    const left = now[hunk.now.from - step];
    const right = now[hunk.now.to + step - 1];
    if (left !== undefined && left === old[hunk.old.from - step]) met += 1;
    if (right !== undefined && right === old[hunk.old.to + step - 1]) met += 1;
  }
  return met >= Math.min(beside, now.length - (hunk.now.to - hunk.now.from));
}

/** "mỗi năm", "năm 2022": no five. */
const isYear = ({ words, from, to }: Omit<Side, 'text'>): boolean =>
  howOften.test(words[from - 1]?.key ?? '') || /^\d/u.test(words[to]?.key ?? '') || to - from > 1;

/** The number that a word is, or null; "tư" is one of weekdays only. */
function numberOf({ text, words, from, to }: Side, word: Word): number | null {
  if (/^\d+$/u.test(word.key)) return Number(word.key);
  const value = numbers.get(word.key);
  if (value !== undefined && (word.key !== 'năm' || !isYear({ words, from, to }))) return value;
  if (word.key === 'tư' && words[from - 1]?.key === 'thứ') return 4;
  const written = text.slice(word.start, word.end);
  if (!/^[IVX]+$/u.test(written) || !roman.test(word.key)) return null;
  return arabic(word.key);
}

/** "46,5 km" → "46,50 km": the same behind the decimal sign. */
function isSameDecimal(was: Side, is: Side, [old]: readonly Word[], [come]: readonly Word[]): boolean {
  if (!old || !come) return false;
  const decimals = ({ text }: Side, { key, start }: Word) =>
    /\d,$/u.test(text.slice(0, start)) && /^\d+$/u.test(key) ? key.replace(/0+$/u, '') : null;
  const before = decimals(was, old);
  return before !== null && before === decimals(is, come);
}

/** The one number that words or digits make together, units of time behind it aside. */
function spelled(words: readonly Word[]): number | null {
  const keys = words.map(({ key }) => key).filter((key) => !units.has(key) || key === 'năm');
  if (keys.length === 1 && /^\d+$/u.test(keys[0]!)) return Number(keys[0]);
  const value = parseNumberWords(keys);
  return value === null ? null : Number(value);
}

/** As many numbers on both sides, and others: "công trình cấp III" → "công trình cấp II". */
export function isNumberChanged(was: Side, is: Side, olds: readonly Word[], news: readonly Word[]): boolean {
  const [before, now] = [olds.map((word) => numberOf(was, word)), news.map((word) => numberOf(is, word))].map(
    (values) => values.filter((value) => value !== null),
  ) as [number[], number[]];
  // "30 phút" → "ba mươi phút".
  const [old, come] = [olds, news].map(spelled) as [number | null, number | null];
  if (old !== null && old === come) return false;
  if (isSameDecimal(was, is, olds, news)) return false;
  if (before.length === 0 || before.length !== now.length || isSameSpan(olds, news, before, now))
    return false;
  // "24/24 giờ" is "24/7".
  const allDay =
    was.words[was.from - 1]?.key === '24' && [...before, ...now].every((one) => one === 24 || one === 7);
  return !allDay && before.some((value, at) => value !== now[at]);
}

const lengths: Record<string, number> = {
  phút: 1,
  giờ: 60,
  ngày: 1440,
  tuần: 10080,
  tháng: 1,
  quý: 3,
  năm: 12,
};

/** "01 năm" → "12 tháng". */
function isSameSpan(olds: readonly Word[], news: readonly Word[], before: number[], now: number[]): boolean {
  const [a, b] = [olds.at(-1)!.key, news.at(-1)!.key];
  const far = (unit: string) => /^(?:tháng|quý|năm)$/u.test(unit);
  return (
    a !== b &&
    units.has(a) &&
    units.has(b) &&
    far(a) === far(b) &&
    before[0]! * lengths[a]! === now[0]! * lengths[b]!
  );
}

/** The numbers of a text that are not in digits: "thứ Hai", "cấp III". */
export const numbersIn = (text: string): number[] => {
  const words = wordsOf(text);
  return words.flatMap((word, from) => {
    const value = /^\d/u.test(word.key) ? null : numberOf({ text, words, from, to: from + 1 }, word);
    return value === null ? [] : [value];
  });
};
