import { fold } from '../letters/fold.ts';
import { commonWords } from './lexicon/common-words.ts';
import { compoundsAToK } from './lexicon/compounds-a-k.ts';
import { compoundsLToY } from './lexicon/compounds-l-y.ts';
import { compoundsMore } from './lexicon/compounds-more.ts';
import { compoundsRareAToL } from './lexicon/compounds-rare-a-l.ts';
import { compoundsRareMToY } from './lexicon/compounds-rare-m-y.ts';
import { coreWords } from './lexicon/core-words.ts';
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

/** `words`: all that follows, also what is common. */
type Line = { text: string; asked: number; words: Set<string> | null };

type WordList = {
  /** What each first syllable is followed by, with a space on both sides of every word. */
  lines: ReadonlyMap<string, Line>;
  /** The words that most reports hold: second syllables by the first. */
  common: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words that hardly any report goes without, as they are written side by side. */
  core: ReadonlySet<string>;
  functions: ReadonlySet<string>;
  free: ReadonlySet<string>;
  ordinary: ReadonlySet<string>;
  twice: ReadonlySet<string>;
  loans: ReadonlySet<string>;
  /** First syllables by the second and second ones by the first, found when asked for. */
  heads: Map<string, readonly string[]>;
  tails: Map<string, readonly string[]>;
};

/** More than a report asks for. */
const mostKept = 5000;

let list: WordList | null = null;

/** The list, made when first asked for: only cut into lines, since a text needs few of them. */
export function wordList(): WordList {
  list ??= build();
  return list;
}

const wordsIn = (text: string) => text.trim().split(/[ \n]/u);
const lexicons = [compoundsAToK, compoundsLToY, compoundsMore, compoundsRareAToL, compoundsRareMToY];

function build(): WordList {
  const lines = new Map<string, Line>();
  for (const lexicon of lexicons) {
    for (const line of lexicon.split('\n')) {
      const colon = line.indexOf(': ');
      if (colon < 0) continue;
      const first = line.slice(0, colon);
      const rest = line.slice(colon + 1);
      const before = lines.get(first);
      if (before) before.text += `${rest} `;
      else lines.set(first, { text: `${rest} `, asked: 0, words: null });
    }
  }
  const common = new Map<string, Set<string>>();
  const syllables = wordsIn(commonWords);
  for (let at = 0; at + 1 < syllables.length; at += 2) {
    const found = common.get(syllables[at]!);
    if (found) found.add(syllables[at + 1]!);
    else common.set(syllables[at]!, new Set([syllables[at + 1]!]));
  }
  const core = wordsIn(coreWords);
  return {
    lines,
    common,
    core: new Set(core.flatMap((first, at) => (at % 2 === 0 ? [`${first} ${core[at + 1]}`] : []))),
    functions: new Set(wordsIn(functionWords)),
    free: new Set([...wordsIn(freeWords), ...wordsIn(functionWords)]),
    ordinary: new Set(wordsIn(ordinaryWords)),
    twice: new Set(wordsIn(saidTwice)),
    loans: new Set([...wordsIn(loanWords), ...wordsIn(loanWords).flatMap((word) => word.split('-'))]),
    heads: new Map(),
    tails: new Map(),
  };
}

/** Whether the lists have a syllable behind another; a line is searched as it is written until it is asked for often. */
const follows = (first: string, second: string): boolean => {
  const { lines, common } = wordList();
  const line = lines.get(first);
  if (line?.words) return line.words.has(second);
  const tails = common.get(first);
  if (line === undefined) return tails?.has(second) ?? false;
  line.asked += 1;
  if (line.asked > 3) line.words = new Set([...line.text.split(' '), ...(tails ?? [])]);
  return line.words?.has(second) ?? (tails?.has(second) === true || line.text.includes(` ${second} `));
};

/** The second syllables of the words that begin with a key. */
export const tailsOf = (first: string): readonly string[] =>
  wordList().functions.has(first) ? [...(wordList().common.get(first) ?? [])] : followersOf(first);

/** Every syllable that the lists have behind a key, as a word or merely usual. */
export function followersOf(first: string): readonly string[] {
  const { lines, common, tails } = wordList();
  const known = tails.get(first);
  if (known) return known;
  const line = lines.get(first);
  const found = [
    ...(line === undefined ? [] : line.text.split(' ').filter((word) => word !== '')),
    ...(common.get(first) ?? []),
  ];
  if (tails.size >= mostKept) tails.clear();
  tails.set(first, found);
  return found;
}

/** The first syllables of the words that end with a key; looked for in the lists as they are written. */
export function headsOf(second: string): readonly string[] {
  const { heads, common, functions } = wordList();
  const known = heads.get(second);
  if (known) return known;
  const found = new Set<string>();
  for (const lexicon of lexicons) {
    for (let at = lexicon.indexOf(` ${second}`); at >= 0; at = lexicon.indexOf(` ${second}`, at + 1)) {
      const end = lexicon[at + second.length + 1];
      if (end !== ' ' && end !== '\n') continue;
      const line = lexicon.lastIndexOf('\n', at) + 1;
      const first = lexicon.slice(line, lexicon.indexOf(':', line));
      if (!functions.has(first)) found.add(first);
    }
  }
  for (const [first, tails] of common) if (tails.has(second)) found.add(first);
  if (heads.size >= mostKept) heads.clear();
  heads.set(second, [...found]);
  return [...found];
}

/** Every first syllable of the lists that stands for words, not for what is merely usual. */
export const firstSyllables = (): string[] => {
  const { lines, common, functions } = wordList();
  return [...new Set([...lines.keys(), ...common.keys()])].filter(
    (first) => !functions.has(first) || common.has(first),
  );
};

/** Whether two keys are a known word together. */
export const isCompound = (first: string, second: string): boolean =>
  wordList().functions.has(first) ? isCommon(first, second) : follows(first, second);

/** Whether two keys are a word that most reports hold. */
export const isCommon = (first: string, second: string): boolean =>
  wordList().common.get(first)?.has(second) ?? false;

/** Whether two keys are a word that hardly any report goes without. */
export const isCore = (first: string, second: string): boolean => wordList().core.has(`${first} ${second}`);

/** Whether two keys are usual side by side, as a word or because the first stands beside anything. */
export const isUsual = (first: string, second: string): boolean => follows(first, second);

/** Whether a key stands alone as a word. */
export const isFree = (key: string): boolean => wordList().free.has(key);

/** Whether a key is a word of everyday life, next to which nothing is guessed. */
export const isOrdinary = (key: string): boolean => wordList().ordinary.has(key);

/** Whether a key is a syllable of any known word. */
export const isKnownSyllable = (key: string): boolean =>
  isFree(key) || tailsOf(key).length > 0 || headsOf(key).length > 0;
