import { unitsLike } from '../../vietnamese/letters/letters.ts';
import { fromOldFont } from '../../vietnamese/letters/old-fonts.ts';
import { judgeSyllable } from '../../vietnamese/letters/syllable.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import type { TextFault } from './fault.ts';

/* Letters that only look right: of other alphabets, left over from old fonts or from a wrong encoding, and marks that nothing carries. */

const lookAlikes = new Map(
  Object.entries({
    ƣ: 'ư',
    Ƣ: 'Ư',
    ɑ: 'a',
    ı: 'i',
    ɡ: 'g',
    ð: 'đ',
    Ð: 'Đ',
    ɖ: 'đ',
    Ɖ: 'Đ',
    ħ: 'h',
    ł: 'l',
    ƴ: 'y',
    ǝ: 'ə',
    а: 'a',
    А: 'A',
    е: 'e',
    Е: 'E',
    о: 'o',
    О: 'O',
    с: 'c',
    С: 'C',
    р: 'p',
    Р: 'P',
    х: 'x',
    Х: 'X',
    у: 'y',
    У: 'Y',
    і: 'i',
    І: 'I',
    В: 'B',
    Н: 'H',
    К: 'K',
    М: 'M',
    Т: 'T',
    п: 'n',
    т: 't',
    к: 'k',
    м: 'm',
    н: 'h',
    в: 'b',
    ԁ: 'd',
    һ: 'h',
    ο: 'o',
    Ο: 'O',
    α: 'a',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Η: 'H',
    Ι: 'I',
    ι: 'i',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    ν: 'v',
    Ρ: 'P',
    ρ: 'p',
    Τ: 'T',
    Χ: 'X',
    υ: 'u',
    Υ: 'Y',
    ă: 'ă',
  }),
);
const plain = (text: string) =>
  [...text]
    .map((letter) => lookAlikes.get(letter) ?? letter)
    .join('')
    .normalize('NFKC');

/** One look at a line: anything that is neither Vietnamese, a digit, a usual sign nor a unit. */
const unusual =
  /[^\t\n\r\u0020-\u007E\u00A0°²³½¼¾±×÷§«»·ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9‐-–—―‘’“”•…′″€₫≥≤≈→µμ]|[ÃÂÄÅÆâ][\u0080-\u00BF]|\p{Ll}(?:[«»µ]\p{Ll}|[·×÷](?:\p{Ll}|(?!\p{L})))|á[º»]/u;
/* Hardly any line has a letter or sign of these, and without one nothing is unusual. */
const isPlain = unitsLike(
  /[\t\n\r\u0020-\u007EÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9‐-–—―‘’“”•…′″€₫≥≤≈→μ]/u,
);

function isPlainText(line: string): boolean {
  for (let at = 0; at < line.length; at += 1) if (!isPlain(line.charCodeAt(at))) return false;
  return true;
}

// A no-break space is the second half of "à" in the wrong encoding, so it parts nothing.
const chunk = /[^ \t\n\r]+/gu;
const word = /[\p{L}\p{M}\uFFFD\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;
const encodings =
  /Ã[\u0080-\u00BF\u2018-\u203A\u0161\u017E\u0192\u02C6\u02DC]|á[º»](?=[\p{L}\u0080-\u00BF\u2018-\u203A\u0152\u0153\u017D\u0178\u2030\u20AC])|Ä[\u0080-\u00BF\u2018\u2019\u0192]|Æ[°¡\u00AF]|â€|\p{Ll}[ÃÂÄÆ]|Å©|Ä©|Â[\u0080-\u00BF]/u;
const oldFont = /\p{Ll}[¨©ª«¬®µ¶·¸¹»¼½¾¡¢£¤¥¦§]\p{Ll}|(?<!\p{L})[®«¸µ]\p{Ll}{2}/u;
/** A chunk without the signs around its word. */
const edges = /(?<![\p{L}\d])\p{L}?[^\s\d()“”".,;:!?/-]{1,12}(?=[()“”".,;:!?]*$)/u;
const invisible =
  /[\u00AD\u200B-\u200D\u2060\uFEFF\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const asian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Lao}\p{Script=Khmer}]/u;
/** The breve of Ê Đê and Gia Rai names may stand on ê, ô, ơ, ư, which Unicode does not compose. */
const looseMark = /[\u0300-\u0305\u0307-\u036F]|[aàáảãạ]\u0306/iu;

/** The faults of letters in one line; a word is quoted whole. */
export function characterFaults(line: string): TextFault[] {
  if (isPlainText(line) || !unusual.test(line)) return [];
  const faults: TextFault[] = [];
  for (const match of matchesOf(chunk, line)) {
    const text = match[0];
    if (!unusual.test(text)) continue;
    const add = (fault: TextFault['fault'], start: number, end: number, more: Partial<TextFault> = {}) =>
      faults.push({
        fault,
        start: match.index + start,
        end: match.index + Math.min(end, start + 90),
        severity: 'error',
        ...more,
      });
    if (text.includes('\uFFFD') || encodings.test(text) || oldFont.test(text)) {
      add('mojibake', 0, text.length);
      continue;
    }
    const bare = edges.exec(text);
    const meant = bare && fromOldFont(bare[0]);
    if (meant) {
      add('mojibake', bare.index, bare.index + bare[0].length, { expected: meant });
      continue;
    }
    if (asian.test(text)) {
      add('character', 0, text.length);
      continue;
    }
    for (const piece of matchesOf(word, text)) {
      const found = piece[0];
      const end = piece.index + found.length;
      if (looseMark.test(found)) {
        const ordered = reordered(found);
        add('character', piece.index, end, ordered === null ? {} : { expected: ordered });
        continue;
      }
      const mended = plain(found);
      if (mended === found || !/\p{L}/u.test(found)) continue;
      // A Greek letter beside a unit or a formula, and a name in Cyrillic, are what they look like.
      const mixed = /\p{Script=Latin}/u.test(found) || judgeSyllable(mended.toLowerCase()) === 'syllable';
      if (foreign.test(found) && (found.length < 2 || !mixed)) continue;
      // The old Icelandic Ð is common in document numbers, where it harms nobody.
      if (/^[^ƣƢ]*$/u.test(found) && mended === found.replace(/Ð/gu, 'Đ').replace(/ð/gu, 'đ')) {
        if (!/\d/u.test(text))
          add('character', piece.index, end, {
            expected: mended,
            severity: 'warning',
            guess: true,
            keys: [found],
          });
        continue;
      }
      add('character', piece.index, end, { expected: mended });
    }
    // A sign of a font of pictures, or the box for one that no font has; a box alone is to be ticked.
    if (/[\uE000-\uF8FF\uFFF9-\uFFFC]|\p{L}[□■▯�]|[□■▯]\p{Ll}/u.test(text)) {
      add('character', 0, text.length);
      continue;
    }
    const hidden = invisible.exec(text);
    // A mark at the very beginning is that of the file, not of the text.
    if (hidden && !(match.index === 0 && text.startsWith('\uFEFF')))
      add('character', 0, text.length, {
        expected: text.replace(new RegExp(invisible, 'gu'), '').slice(0, 90),
      });
  }
  return faults;
}

/** Marks typed in the wrong order ("a", acute, breve) in the order that composes; null when they do not. */
function reordered(word: string): string | null {
  const whole = word
    .normalize('NFD')
    .replace(/([\p{L}])([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031B])/gu, '$1$3$2')
    .normalize('NFC');
  return looseMark.test(whole) ? null : whole;
}
