import { foldLoose } from '../vietnamese/fold.ts';
import { fromTelex } from './syllables.ts';

/* A reply as it is compared with the small words of chat: without diacritics, and what was typed in their place written out. */

/** Words of chat → as they are compared (without diacritics). */
const chatForms = new Map<string, string>(
  Object.entries({
    e: 'em',
    j: 'gi',
    ji: 'gi',
    c: 'chi',
    hok: 'khong',
    hông: 'khong',
    hong: 'khong',
    hổng: 'khong',
    hem: 'khong',
    hơm: 'khong',
    khum: 'khong',
    khom: 'khong',
    hum: 'hom',
    hui: 'hoi',
    sl: 'so lieu',
    đc: 'duoc',
    dc: 'duoc',
    trc: 'truoc',
    bcáo: 'bao cao',
    bcao: 'bao cao',
    chx: 'chua',
    ch: 'chua',
    r: 'roi',
    rùi: 'roi',
    oy: 'roi',
    bít: 'biet',
    bik: 'biet',
    ng: 'nguoi',
    hs: 'ho so',
    vb: 'van ban',
    hn: 'hoi nghi',
    qđ: 'quyet dinh',
    qd: 'quyet dinh',
    cv: 'cong van',
    ttr: 'to trinh',
    đv: 'don vi',
    thg: 'thang',
    ps: 'phat sinh',
    hk: 'khong',
    hôg: 'khong',
    kcó: 'khong co',
    kco: 'khong co',
    kps: 'khong phat sinh',
    ktra: 'kiem tra',
    klq: 'khong lien quan',
  }),
);

const syllable = (word: string): string => {
  const lower = word.toLowerCase();
  return chatForms.get(lower) ?? foldLoose(fromTelex(lower) ?? lower);
};

/** The words of a reply without diacritics, chat spellings and telex written out, commas kept; one space between words. */
export const plainReply = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{L}\p{M}]+/gu, syllable)
    .replace(/[^\p{L}\d,]+/gu, ' ')
    .replace(/ ?,[ ,]*/g, ', ')
    .trim();

/** A text whose telex words are written out, with the index in the text as typed of each of its characters and of its end. */
export type Untelexed = { text: string; at: (index: number) => number };

/** Writes out telex words ("286 trieeuj ddoongf") so that figures and their nouns are read; what was typed stays what is kept. */
export function untelexed(typed: string): Untelexed {
  const shifts: { from: number; by: number }[] = [];
  let by = 0;
  const text = typed.replace(/(?<![\p{L}\p{M}\d])[a-z]{3,9}(?![\p{L}\p{M}\d])/gu, (word, index: number) => {
    const written = fromTelex(word);
    if (written === null) return word;
    const from = index - by + written.length;
    by += word.length - written.length;
    shifts.push({ from, by });
    return written;
  });
  if (shifts.length === 0) return { text: typed, at: (index) => index };
  const at = (index: number): number => {
    let low = 0;
    let high = shifts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (shifts[middle]!.from <= index) low = middle + 1;
      else high = middle;
    }
    return index + (low === 0 ? 0 : shifts[low - 1]!.by);
  };
  return { text, at };
}
