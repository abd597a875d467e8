import { fold, foldLoose, nfc } from '../../vietnamese/letters/fold.ts';
import { documentTypes } from '../../vietnamese/references/document-types.ts';
import { plainSpeech } from '../../vietnamese/words/lexicon/plain-speech.ts';
import { countNouns } from '../../vietnamese/words/words.ts';
import { officeSpeech } from './office-speech.ts';
import { speechOfLife } from './speech-life.ts';
import { speechOfOffices } from './speech-offices.ts';
import { speechOfPlaces } from './speech-places.ts';
import { speechOfWork } from './speech-work.ts';

/* Which words an office writes, with their diacritics: what unaccented typing is written out from. */

/** The words of a body of texts: how often each form and each pair of neighbours occurs, and the abbreviations used as they are. */
export type WordLexicon = {
  /** Words without diacritics → the forms they have in the texts, with counts. */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** "form form" → count, the marks below among the forms. */
  readonly pairs: ReadonlyMap<string, number>;
  /** "form form form" → count. */
  readonly triples: ReadonlyMap<string, number>;
  /** How often each form and each mark occurs. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many different forms and marks stand behind each. */
  readonly followers: ReadonlyMap<string, number>;
  /** All of them together. */
  readonly total: number;
  readonly abbreviations: ReadonlySet<string>;
};

/** What stands beside words without being one: a beginning or an end of words, a number, an abbreviation or a foreign word. */
export const marks = { edge: '^', number: '#', other: '@' } as const;

/** Whether the gap between two words parts them: a comma as well as a full stop, since a phrase begins behind both. */
export const isParting = (gap: string): boolean => /[^ \t]/.test(gap);

const wordForm = /\d[\d.,/%]*|[\p{L}][\p{L}&]*/gu;
/** Whether a word is an abbreviation in capitals. */
export const isCapitals = (word: string): boolean => /^[\p{Lu}&]{2,}$/u.test(word);

type Counts = Map<string, number>;
type Building = {
  forms: Map<string, Counts>;
  pairs: Counts;
  triples: Counts;
  counts: Counts;
  abbreviations: Set<string>;
};

const add = (counts: Counts, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

function addTexts(
  texts: readonly string[],
  { forms, pairs, triples, counts, abbreviations }: Building,
): void {
  for (const text of texts) {
    let [earlier, before]: [string, string] = ['', marks.edge];
    let end = 0;
    add(counts, before);
    const next = (word: string): void => {
      add(counts, word);
      add(pairs, `${before} ${word}`);
      if (earlier !== '') add(triples, `${earlier} ${before} ${word}`);
      [earlier, before] = [before, word];
    };
    for (const match of nfc(text).matchAll(wordForm)) {
      if (end > 0 && isParting(text.slice(end, match.index))) next(marks.edge);
      end = match.index + match[0].length;
      if (/^\d/.test(match[0])) next(marks.number);
      else if (isCapitals(match[0])) {
        abbreviations.add(match[0]);
        next(marks.other);
      } else {
        const word = fold(match[0]);
        const plain = foldLoose(word);
        const known = forms.get(plain) ?? new Map<string, number>();
        add(known, word);
        forms.set(plain, known);
        next(word);
      }
    }
    next(marks.edge);
  }
}

const genre = [
  ...officeSpeech,
  ...plainSpeech,
  ...speechOfOffices.trim().split('\n'),
  ...speechOfLife.trim().split('\n'),
  ...speechOfWork.trim().split('\n'),
  ...speechOfPlaces.trim().split('\n'),
  ...countNouns,
  ...documentTypes.map((type) => type.name),
];

const empty = (): Building => ({
  forms: new Map(),
  pairs: new Map(),
  triples: new Map(),
  counts: new Map(),
  abbreviations: new Set(),
});

/** The lexicon of the genre and the office's own texts (questions, earlier reports, titles of the register). */
export function lexiconOf(texts: readonly string[]): WordLexicon {
  const lexicon = empty();
  addTexts(genre, lexicon);
  // An abbreviation of the genre is none that this office leaves as it is.
  lexicon.abbreviations.clear();
  addTexts(texts, lexicon);
  const total = [...lexicon.counts.values()].reduce((sum, count) => sum + count, 0);
  const followers = new Map<string, number>();
  for (const pair of lexicon.pairs.keys()) add(followers, pair.slice(0, pair.indexOf(' ')));
  return { ...lexicon, followers, total };
}

let own: WordLexicon | null = null;

/** The genre's words alone, where an office has given none of its own. */
export function genreLexicon(): WordLexicon {
  own ??= lexiconOf([]);
  return own;
}
