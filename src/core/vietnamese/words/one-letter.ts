import { tonelessOf, toneOf } from '../letters/tones.ts';
import { isUsual, wordList } from './word-list.ts';

/* The common words of two syllables that a slip of one letter leads away from: "hưng dẫn", "đại bàn", "thự hiện". */

/** Whether one letter was left out, added or exchanged, or two neighbours changed places. */
function oneApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [endA - from, endB - from];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}

type Syllable = { key: string; tone: string; bare: string };

/** The syllables of the language are some thousands; what a broken text adds goes again. */
const known = new Map<string, Syllable>();
const mostKnown = 20_000;

function knownSyllable(key: string): Syllable {
  const found = known.get(key);
  if (found) return found;
  const made = { key, tone: toneOf(key), bare: tonelessOf(key) };
  if (known.size >= mostKnown) known.clear();
  known.set(key, made);
  return made;
}

/** Whether two keys differ in one letter or its marks; the tone sits on a letter, but goes with the whole syllable when letters change places. */
const isOneApart = (a: Syllable, b: Syllable): boolean =>
  a.key !== b.key && (oneApart(a.key, b.key) || (a.tone === b.tone && oneApart(a.bare, b.bare)));

/** The same of two keys, which stand in the word list or near to it, so that they come again. */
export const isOneLetter = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) < 2 && isOneApart(knownSyllable(a), knownSyllable(b));

let headsOfCommon: Map<string, string[]> | null = null;

function commonHeads(second: string): readonly string[] {
  if (headsOfCommon === null) {
    headsOfCommon = new Map();
    for (const [head, tails] of wordList().common)
      for (const tail of tails) {
        const heads = headsOfCommon.get(tail);
        if (heads) heads.push(head);
        else headsOfCommon.set(tail, [head]);
      }
  }
  return headsOfCommon.get(second) ?? [];
}

/** A common word and which of its syllables was written with another letter. */
export type NearWord = { meant: readonly [string, string]; wrong: 'first' | 'second' };

/** The common words that two keys are but for one letter of one of them. */
export function oneLetterFrom(first: string, second: string): NearWord[] {
  const near: NearWord[] = [];
  const tails = wordList().common.get(first);
  const heads = commonHeads(second);
  if (tails !== undefined) {
    const own = knownSyllable(second);
    for (const tail of tails)
      if (isOneApart(own, knownSyllable(tail))) near.push({ meant: [first, tail], wrong: 'second' });
  }
  if (heads.length > 0) {
    const own = knownSyllable(first);
    for (const head of heads)
      if (isOneApart(own, knownSyllable(head))) near.push({ meant: [head, second], wrong: 'first' });
  }
  return near;
}

/** The common word whose second syllable lost its last letters ("kế ho"); null where the two are usual as they are. */
export function lostEnd(first: string, second: string): [string, string] | null {
  if (isUsual(first, second)) return null;
  const own = tonelessOf(second);
  const tail = [...(wordList().common.get(first) ?? [])].find(
    (one) => one.length > second.length && tonelessOf(one).startsWith(own),
  );
  return tail === undefined ? null : [first, tail];
}

/** Beginnings that are said alike in some part of the country. */
const alikeOnsets = ['tr ch', 's x', 'd gi', 'd r', 'gi r', 'l n'].map(
  (pair) => pair.split(' ') as [string, string],
);

/** Whether two keys differ in nothing but such a beginning: "triếm" and "chiếm". */
export const soundsAlike = (a: string, b: string): boolean =>
  alikeOnsets.some(
    ([one, other]) =>
      (a.startsWith(one) && b === other + a.slice(one.length)) ||
      (a.startsWith(other) && b === one + a.slice(other.length)),
  );
