import { fold } from './fold.ts';
import { commonWords } from './lexicon/common-words.ts';
import { compoundsAToK } from './lexicon/compounds-a-k.ts';
import { compoundsLToY } from './lexicon/compounds-l-y.ts';
import { compoundsMore } from './lexicon/compounds-more.ts';
import { freeWords, functionWords, loanWords, saidTwice } from './lexicon/free-words.ts';
import { ordinaryWords } from './lexicon/ordinary-words.ts';

/* The words that reports are written in, as keys: whatever the style of tone marks, and i or y at the end of kỹ, lý, tỷ. */

const keys = new Map<string, string>();
const endsInY = /^(?:[hklmstv]|th)[yỳýỷỹỵ]$/u;
const toI = new Map([...'yỳýỷỹỵ'].map((letter, at) => [letter, 'iìíỉĩị'[at]!]));

/** The key of one word; equal for the spellings that an office may choose from. */
export function wordKey(word: string): string {
  const found = keys.get(word);
  if (found !== undefined) return found;
  const folded = fold(word);
  const key = endsInY.test(folded) ? folded.slice(0, -1) + toI.get(folded.at(-1)!)! : folded;
  if (keys.size >= 20_000) keys.clear();
  keys.set(word, key);
  return key;
}

type WordList = {
  /** Second syllables by the first, and first ones by the second. */
  tails: ReadonlyMap<string, ReadonlySet<string>>;
  heads: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words that most reports hold. */
  common: ReadonlySet<string>;
  /** Pairs whose first word stands beside anything: they are usual, and say nothing more. */
  loose: ReadonlySet<string>;
  functions: ReadonlySet<string>;
  free: ReadonlySet<string>;
  ordinary: ReadonlySet<string>;
  twice: ReadonlySet<string>;
  loans: ReadonlySet<string>;
};

let list: WordList | null = null;

/** The list, made when first asked for. */
export function wordList(): WordList {
  list ??= build();
  return list;
}

const wordsIn = (text: string) => text.trim().split(/\s+/u);

function build(): WordList {
  const tails = new Map<string, Set<string>>();
  const heads = new Map<string, Set<string>>();
  const keySet = (text: string) => new Set(wordsIn(text).map(wordKey));
  const functions = keySet(functionWords);
  const loose = new Set<string>();
  const put = (map: Map<string, Set<string>>, from: string, to: string) => {
    const found = map.get(from);
    if (found) found.add(to);
    else map.set(from, new Set([to]));
  };
  for (const line of `${compoundsAToK}${compoundsLToY}${compoundsMore}`.trim().split('\n')) {
    const [head, rest] = line.split(': ');
    if (!head || !rest) continue;
    const first = wordKey(head);
    for (const second of wordsIn(rest).map(wordKey)) {
      if (functions.has(first)) {
        loose.add(`${first} ${second}`);
        continue;
      }
      put(tails, first, second);
      put(heads, second, first);
    }
  }
  const common = new Set<string>();
  const syllables = wordsIn(commonWords).map(wordKey);
  for (let at = 0; at + 1 < syllables.length; at += 2) {
    const [first, second] = [syllables[at]!, syllables[at + 1]!];
    common.add(`${first} ${second}`);
    put(tails, first, second);
    put(heads, second, first);
  }
  return {
    common,
    tails,
    heads,
    loose,
    functions,
    free: keySet(`${freeWords} ${functionWords}`),
    ordinary: keySet(ordinaryWords),
    twice: keySet(saidTwice),
    loans: new Set([...wordsIn(loanWords), ...wordsIn(loanWords).flatMap((word) => word.split('-'))]),
  };
}

/** Whether two keys are a known word together. */
export const isCompound = (first: string, second: string): boolean =>
  wordList().tails.get(first)?.has(second) ?? false;

/** Whether two keys are a word that most reports hold. */
export const isCommon = (first: string, second: string): boolean =>
  wordList().common.has(`${first} ${second}`);

/** Whether two keys are usual side by side, as a word or because the first stands beside anything. */
export const isUsual = (first: string, second: string): boolean =>
  isCompound(first, second) || wordList().loose.has(`${first} ${second}`);

/** Whether a key stands alone as a word. */
export const isFree = (key: string): boolean => wordList().free.has(key);

/** Whether a key is a word of everyday life, next to which nothing is guessed. */
export const isOrdinary = (key: string): boolean => wordList().ordinary.has(key);

/** Whether a key is a syllable of any known word. */
export const isKnownSyllable = (key: string): boolean => {
  const { free, tails, heads } = wordList();
  return free.has(key) || tails.has(key) || heads.has(key);
};
