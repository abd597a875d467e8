import { isCapital, isDigit } from '../../../vietnamese/letters/letters.ts';
import { atEvents, effects, manners } from '../../../vietnamese/words/lexicon/assessments.ts';
import { assessing, linking, ofFields, serving } from '../../../vietnamese/words/lexicon/officers-words.ts';
import {
  closing,
  doing,
  everybody,
  joining,
  lunar,
  reckoning,
} from '../../../vietnamese/words/lexicon/report-words.ts';
import { isCommon, isCore, wordList } from '../../../vietnamese/words/word-list.ts';
import type { SeenSentence } from '../view.ts';
import { keysOf, spelledNumbers, type Word } from '../words.ts';

/* How much words say that nobody has said: against the answers and earlier reports, and against what every report adds by itself. */

/** `telling`: what goes without saying only where something is told, not where it is the cause or the extent of it. */
type Added = { pairs: ReadonlySet<string>; single: ReadonlySet<string>; telling: ReadonlySet<string> };

let list: Added | null = null;

/** The words of a list by their neighbouring syllables. */
const neighbours = (text: string): string[] =>
  text.split(',').flatMap((one) => {
    const keys = keysOf(one);
    return keys.slice(1).map((key, at) => `${keys[at]} ${key}`);
  });

/** The words that a report adds by itself, by their first two syllables or, where they have one, alone. */
function added(): Added {
  if (list) return list;
  const words = [manners, effects, atEvents, joining, reckoning, doing, closing, everybody, lunar]
    .flatMap((one) => one.split(','))
    .map((one) => keysOf(one).slice(0, 2));
  const of = (length: number) =>
    new Set(words.filter((one) => one.length === length).map((one) => one.join(' ')));
  list = {
    pairs: new Set([...of(2), ...[linking, assessing].flatMap(neighbours)]),
    single: of(1),
    telling: new Set([serving, ofFields].flatMap(neighbours)),
  };
  return list;
}

/** A word that most reports hold says less than half as much as another: one alone tells nothing new. */
const common = 0.4;

/** Of each word of a sentence how much it says that nobody has said: 0 for what is known, what joins words, and what any report adds. */
export const noveltyIn = (sentence: SeenSentence): readonly number[] =>
  sentence.once('novelty', () => noveltyOf(sentence, true));

/** The same where words give a cause or an extent: whom an office serves, and with what, is news there. */
export const noveltyBehind = (sentence: SeenSentence): readonly number[] =>
  sentence.once('novelty behind', () => noveltyOf(sentence, false));

function noveltyOf({ at: { text }, words, view }: SeenSentence, tells: boolean): number[] {
  const { pairs, single, telling } = added();
  const novel: number[] = words.map((word) =>
    view.hasHeard(word.key) || single.has(word.key) || isPlain(word, text) ? 0 : 1,
  );
  for (let at = 0; at + 1 < words.length; at++) {
    if (!novel[at] && !novel[at + 1]) continue;
    const first = words[at]!;
    const second = words[at + 1]!;
    if (second.start - first.end !== 1) continue;
    const pair = `${first.key} ${second.key}`;
    const known = isCore(first.key, second.key) || pairs.has(pair) || (tells && telling.has(pair));
    const most = known ? 0 : isCommon(first.key, second.key) ? common : 1;
    novel[at] = Math.min(novel[at]!, most);
    novel[at + 1] = Math.min(novel[at + 1]!, most);
  }
  return novel;
}

const isPlain = ({ key, start, end }: Word, text: string): boolean =>
  isDigit(key.charCodeAt(0)) ||
  spelledNumbers.has(key) ||
  wordList().functions.has(key) ||
  (isCapital(text.charCodeAt(start)) && /^[IVXL]+$/u.test(text.slice(start, end)));
