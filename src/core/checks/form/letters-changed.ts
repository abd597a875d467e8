import { isCapital } from '../../vietnamese/letters/letters.ts';
import type { SeenSentence, View } from '../reading/view.ts';
import { wordsOf } from '../reading/words.ts';
import type { SpellingFault } from './spellings.ts';

/**
 * A standing sentence in other letters than the office's own: "Quỹ hội" for "Quỹ Hội", "thời Sự" for "thời sự". The first word of a sentence
 * and lines in capitals are written as their place asks. Offsets are those of the checked text.
 */
export const lettersChanged = ({ sentences }: View): SpellingFault[] => sentences.flatMap(changedIn);

const changedIn = (sentence: SeenSentence): SpellingFault[] =>
  sentence
    .once('letters changed', () => (sentence.kept ? against(sentence, sentence.kept.sentence.text) : []))
    .map((fault) => ({
      ...fault,
      start: sentence.at.start + fault.start,
      end: sentence.at.start + fault.end,
    }));

/** The words in other letters; offsets are the sentence's. */
function against({ at: { text }, words }: SeenSentence, then: string): SpellingFault[] {
  const before = wordsOf(then);
  if (words.length !== before.length || !/\p{Ll}{2}/u.test(text)) return [];
  const faults: SpellingFault[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const { key, start, end } = words[at]!;
    const was = before[at]!;
    if (key !== was.key || isCapital(text.charCodeAt(start)) === isCapital(then.charCodeAt(was.start)))
      continue;
    const from = words[at - 1]!.start;
    faults.push({ start: from, end, expected: text.slice(from, start) + then.slice(was.start, was.end) });
  }
  return faults;
}
