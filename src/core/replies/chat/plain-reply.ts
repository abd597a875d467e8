import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { fromTelex } from '../../vietnamese/letters/telex.ts';

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
    bp: 'bo phan',
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
    chẳng: 'khong',
    chả: 'khong',
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
