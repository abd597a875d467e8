import { withoutCourtesy } from '../replies/chat/chat-words.ts';

/* Words of a request as they are looked at: without marks, letter for letter in the same places. */

/** Lower case without diacritics, of the same length: indices of one are indices of the other. */
export const plainLetters = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => {
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd');
      return plain.length === letter.length ? plain : letter;
    })
    .join('');

/** A text without the courtesy in front of it: what is dictated may end in any words. */
export const withoutOpening = (text: string): string =>
  text.slice(Math.max(0, text.indexOf(withoutCourtesy(text))));

/** A quotation: its words, and where it stands with its marks. */
export type Quoted = { text: string; start: number; end: number };

const pairs = /"([^"]{1,3000})"|“([^“”]{1,3000})”|«([^«»]{1,3000})»/gu;

/** The quotations of a text in order. A sentence quoted that has marks of its own inside is taken whole where it was set in “ ”. */
export const quotesIn = (text: string): Quoted[] =>
  [...text.matchAll(pairs)].map((match) => ({
    text: (match[1] ?? match[2] ?? match[3])!.trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
