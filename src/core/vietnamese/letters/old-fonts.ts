import { isKnownSyllable, wordKey } from '../words/word-list.ts';
import { judgeSyllable } from './syllable.ts';

/* Words of texts in the fonts of before Unicode (TCVN3 ".VnTime", VNI-Windows), whose letters show as other signs. */

const vietnamese = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ';
const tcvn = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ®';
const fromTcvn = new Map([...tcvn].map((sign, at) => [sign, [...vietnamese][at]!]));

/* A VNI letter is a plain one with a second sign behind it, which bears mark and tone at once; ô and ö stand for ơ and ư. */
const tones = { ø: '\u0300', ù: '\u0301', õ: '\u0303', û: '\u0309', ï: '\u0323' };
const vniSigns = new Map<string, string>(
  Object.entries({
    ...tones,
    ...{
      â: '\u0302',
      à: '\u0302\u0300',
      á: '\u0302\u0301',
      ã: '\u0302\u0303',
      å: '\u0302\u0309',
      ä: '\u0302\u0323',
    },
    ...{
      ê: '\u0306',
      è: '\u0306\u0300',
      é: '\u0306\u0301',
      ü: '\u0306\u0303',
      ú: '\u0306\u0309',
      ë: '\u0306\u0323',
    },
  }),
);
const vniLetters = new Map(Object.entries({ ñ: 'đ', ö: 'ư', ô: 'ơ', æ: 'ỉ', ò: 'ị', ó: 'ĩ', î: 'ỵ' }));

function readVni(word: string): string {
  let text = '';
  for (const sign of word) {
    const marks = /[aeouyơư]$/u.test(text) ? vniSigns.get(sign) : undefined;
    text += marks ?? vniLetters.get(sign) ?? sign;
  }
  return text.normalize('NFC');
}

const longest = 12;

/** The Vietnamese word that a word in the signs of an old font is; null where it is none. Small letters and capitals inside a word are signs alike. */
export function fromOldFont(word: string): string | null {
  if (word.length < 2 || word.length > longest) return null;
  const small = (text: string) => text.toLowerCase();
  const readings = [
    [...word].map((sign) => fromTcvn.get(sign) ?? sign).join(''),
    // A sign whose capital was written instead: "nhiÖm" is as TCVN3 has it, "nhiöm" is not.
    [...word].map((sign) => fromTcvn.get(small(sign)) ?? fromTcvn.get(sign) ?? sign).join(''),
    readVni(small(word)),
  ];
  for (const reading of readings) {
    if (reading === word || reading === small(word)) continue;
    if (judgeSyllable(reading) === 'syllable' && isKnownSyllable(wordKey(reading))) return reading;
  }
  return null;
}
