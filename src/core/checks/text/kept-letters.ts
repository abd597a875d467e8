import { isOneLetter } from '../../vietnamese/words/one-letter.ts';
import { isUsual, wordKey } from '../../vietnamese/words/word-list.ts';
import { hunksOf } from '../reading/alignment.ts';
import type { SeenSentence } from '../reading/view.ts';
import { wordsOf } from '../reading/words.ts';

/* One letter changed inside a sentence that is otherwise kept: "được bảo quản theo quy đinh". */

/** A word of a sentence, at its place in the text, and what the kept form has there. */
export type KeptLetter = { start: number; end: number; expected: string; sure: boolean };

/** Both are written. */
const variants = new Set(['hàng hằng', 'hằng hàng', 'quy qui', 'qui quy', 'chung trung', 'trung chung']);
const small = /^\p{Ll}{2,}$/u;
/** More changed words than this, and the sentence was written anew. */
const mostChanged = 3;

/** The words that differ by one letter from those of the standing sentence which this one nearly is. */
export function keptLetters({ near, kept, words, at }: SeenSentence): KeptLetter[] {
  if (!near || kept || near.sentence.text === at.text) return [];
  const old = wordsOf(near.sentence.text);
  const hunks = hunksOf(
    old.map(({ key }) => key),
    words.map(({ key }) => key),
    (key) => key,
  );
  if (hunks.length > mostChanged) return [];
  return hunks.flatMap(({ old: then, now }): KeptLetter[] => {
    if (then.to - then.from !== 1 || now.to - now.from !== 1) return [];
    const [one, two] = [old[then.from]!, words[now.from]!];
    const [expected, written] = [
      near.sentence.text.slice(one.start, one.end),
      at.text.slice(two.start, two.end),
    ];
    if (!small.test(expected) || !small.test(written) || variants.has(`${expected} ${written}`)) return [];
    const [meant, key] = [wordKey(expected), wordKey(written)];
    if (meant === key || !isOneLetter(key, meant)) return [];
    const [before, after] = [words[now.from - 1]?.key, words[now.from + 1]?.key];
    const goes = (before && isUsual(before, key)) || (after && isUsual(key, after));
    return [{ start: at.start + two.start, end: at.start + two.end, expected, sure: !goes }];
  });
}
