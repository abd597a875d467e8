import { foldLoose } from '../../vietnamese/letters/fold.ts';
import {
  firstSyllables,
  isCommon,
  isCore,
  tailsOf,
  wordKey,
  wordList,
} from '../../vietnamese/words/word-list.ts';

/* The forms that the word lists know of a syllable typed without diacritics, and how well two forms make a word. */

/** What binds a first syllable in the words of the lists: each second syllable, with how often it may be expected, and all of them. */
export type Bound = { readonly tails: ReadonlyMap<string, number>; readonly all: number };

type Known = {
  /** Syllables without diacritics → their forms, with the number of words that hold them. */
  forms: ReadonlyMap<string, ReadonlyMap<string, number>>;
  bound: ReadonlyMap<string, Bound>;
};

let known: Known | null = null;

/** The lists write "lí", "kĩ", "tỉ" with i; offices write y. */
const withI = /^[hklmst][iìíỉĩị]$/u;
const toY = new Map([...'iìíỉĩị'].map((letter, at) => [letter, 'yỳýỷỹỵ'[at]!]));

/** How often a word of the lists is expected, counted as if seen in texts. */
const weight = (first: string, second: string): number =>
  isCore(first, second) ? 8 : isCommon(first, second) ? 4 : 0.7;

function build(): Known {
  const forms = new Map<string, Map<string, number>>();
  const bound = new Map<string, Bound>();
  const plains = new Map<string, string>();
  const put = (form: string): void => {
    const plain = plains.get(form) ?? foldLoose(form);
    plains.set(form, plain);
    const found = forms.get(plain) ?? new Map<string, number>();
    found.set(form, (found.get(form) ?? 0) + 1);
    forms.set(plain, found);
    if (withI.test(form)) put(form.slice(0, -1) + toY.get(form.at(-1)!)!);
  };
  const { free, functions, ordinary } = wordList();
  for (const first of firstSyllables()) {
    const tails = new Map<string, number>();
    for (const second of tailsOf(first)) {
      if (!functions.has(first) || isCommon(first, second)) tails.set(second, weight(first, second));
      put(second);
    }
    put(first);
    bound.set(first, { tails, all: [...tails.values()].reduce((sum, one) => sum + one, 0) });
  }
  for (const word of [...free, ...ordinary]) put(word);
  return { forms, bound };
}

const lists = (): Known => {
  known ??= build();
  return known;
};

/** The forms of a syllable typed without diacritics, each with the number of words that hold it. */
export const formsInLists = (plain: string): ReadonlyMap<string, number> | undefined =>
  lists().forms.get(plain);

/** What a form is bound to in the lists. */
export const boundTo = (form: string): Bound | undefined => lists().bound.get(wordKey(form));
