import { isCapital, isDigit } from '../../vietnamese/letters/letters.ts';
import { readOnce } from '../reading/read-once.ts';
import { wordsOf } from '../reading/words.ts';

/* The syllables of a sentence with their letters: what names are compared by. */

/** Offsets are the sentence's. */
export type Syllable = {
  key: string;
  start: number;
  end: number;
  capital: boolean;
  /** In capitals throughout, as abbreviations are, or with a digit. */
  shout: boolean;
  /** Nothing but one space parts it from the word before. */
  joined: boolean;
  /** Nothing but white space does. */
  follows: boolean;
  /** Begins the sentence, or stands behind more than white space and commas. */
  first: boolean;
};

const space = 32;

export const syllablesOf: (text: string) => readonly Syllable[] = readOnce(3000, (text) => {
  const syllables: Syllable[] = [];
  let last = -1;
  for (const { key, start, end } of wordsOf(text)) {
    const begins = last < 0;
    const joined = !begins && start - last === 1 && text.charCodeAt(last) === space;
    const gap = begins || joined ? ' ' : text.slice(last, start);
    syllables.push({
      key,
      start,
      end,
      joined,
      capital: isCapital(text.charCodeAt(start)),
      shout: isShouted(text, start, end),
      follows: joined || (!begins && gap.trim() === ''),
      first: begins || (!joined && !/^[\s,]+$/u.test(gap)),
    });
    last = end;
  }
  return syllables;
});

const [a, z] = [97, 122];

function isShouted(text: string, start: number, end: number): boolean {
  let small = false;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) return true;
    small ||= unit >= a && unit <= z;
  }
  // Most words have a plain small letter, and need not be written out in capitals.
  if (small || end - start === 1) return false;
  const word = text.slice(start, end);
  return word === word.toUpperCase();
}
