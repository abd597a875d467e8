import { judgeSyllable } from './syllable.ts';

/* Words typed with the keys of VNI, whose digits nobody turned into marks: "nhu7 tru7o71c" → "như trước". */

const shapes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  6: { a: 'â', e: 'ê', o: 'ô' },
  7: { o: 'ơ', u: 'ư' },
  8: { a: 'ă' },
  9: { d: 'đ' },
};
const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

/** The letter that a key of VNI changes: the one before it, or of "uo" and the like the last that it can change. */
function shaped(letters: string, key: string): string | null {
  const forms = shapes[key]!;
  if (key === '7' && /uo[a-z]*$/.test(letters)) return letters.replace(/uo(?=[a-z]*$)/, 'ươ');
  const at = [...letters].findLastIndex((letter) => letter in forms);
  return at < 0 ? null : letters.slice(0, at) + forms[letters[at]!]! + letters.slice(at + 1);
}

function toned(letters: string, tone: string): string | null {
  for (const [at, letter] of [...letters].entries()) {
    if (!/[aăâeêioôơuưy]/u.test(letter)) continue;
    const word = (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC');
    if (judgeSyllable(word) === 'syllable') return word;
  }
  return null;
}

/** One word typed with VNI keys written out; null when it is none. */
function fromVni(typed: string): string | null {
  let letters = '';
  let tone = '';
  for (const sign of typed.toLowerCase()) {
    if (/[a-z]/.test(sign)) letters += sign;
    else if (/[1-5]/.test(sign) && tone === '') tone = tones[Number(sign)]!;
    else if (/[6-9]/.test(sign)) {
      const next = shaped(letters, sign);
      if (next === null) return null;
      letters = next;
    } else return null;
  }
  const word = tone === '' ? letters : toned(letters, tone);
  return word !== null && judgeSyllable(word) === 'syllable' ? word : null;
}

const vniWord = /(?<![\p{L}\p{M}\d/.,-])[a-z]+\d[a-z\d]*(?![\p{L}\p{M}/])/giu;
const letterWord = /(?<![\d/])\p{L}[\p{L}\p{M}\d]*/gu;

/**
 * A text typed with VNI keys written out; as it is where it was not: one such word may be a name ("A4", "E5"), and a text with marks had a
 * keyboard that made them.
 */
export function withoutVni(text: string): string {
  if (text.length > 2000 || /[^\u0000-\u007f]/.test(text.replace(/[“”‘’–…]/gu, ''))) return text;
  const words = text.match(letterWord) ?? [];
  const typed = (text.match(vniWord) ?? []).filter((word) => word !== word.toUpperCase() && fromVni(word));
  // Not every syllable has a mark; half of those of a text do.
  // "cau1 64 cau2 60": one word with numbers of its own.
  const stems = new Set(typed.map((word) => word.replace(/\d/g, '')));
  const shaping = typed.some((word) => /[6-9]/.test(word));
  if (stems.size < 2 || !shaping || typed.length * 3 < words.length) return text;
  return text.replace(vniWord, (word) => {
    const written = word === word.toUpperCase() ? null : fromVni(word);
    if (written === null) return word;
    return /^[A-Z]/.test(word) ? written[0]!.toUpperCase() + written.slice(1) : written;
  });
}
