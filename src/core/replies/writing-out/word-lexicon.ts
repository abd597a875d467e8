import { documentTypes } from '../../vietnamese/document-types.ts';
import { fold, foldLoose, nfc } from '../../vietnamese/fold.ts';
import { plainSpeech } from '../../vietnamese/lexicon/plain-speech.ts';
import { countNouns } from '../../vietnamese/words.ts';
import { officeSpeech } from './office-speech.ts';

/* Which words an office writes, with their diacritics: what unaccented typing is written out from. */

/** The words of a body of texts: how often each form and each pair of neighbours occurs, and the abbreviations used as they are. */
export type WordLexicon = {
  /** Words without diacritics → the forms they have in the texts, with counts. */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** "form form" → count. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly abbreviations: ReadonlySet<string>;
};

const wordForm = /[\p{L}][\p{L}&]*/gu;
/** Whether a word is an abbreviation in capitals. */
export const isCapitals = (word: string): boolean => /^[\p{Lu}&]{2,}$/u.test(word);

function addTexts(
  texts: readonly string[],
  forms: Map<string, Map<string, number>>,
  pairs: Map<string, number>,
  abbreviations: Set<string>,
): void {
  for (const text of texts) {
    let before = '';
    let end = -1;
    for (const match of nfc(text).matchAll(wordForm)) {
      if (isCapitals(match[0])) {
        abbreviations.add(match[0]);
        continue;
      }
      const word = fold(match[0]);
      const plain = foldLoose(word);
      const known = forms.get(plain) ?? new Map<string, number>();
      known.set(word, (known.get(word) ?? 0) + 1);
      forms.set(plain, known);
      if (before !== '' && match.index - end <= 2)
        pairs.set(`${before} ${word}`, (pairs.get(`${before} ${word}`) ?? 0) + 1);
      before = word;
      end = match.index + match[0].length;
    }
  }
}

const genre = [...officeSpeech, ...plainSpeech, ...countNouns, ...documentTypes.map((type) => type.name)];

/** The lexicon of the genre and the office's own texts (questions, earlier reports, titles of the register). */
export function lexiconOf(texts: readonly string[]): WordLexicon {
  const lexicon = {
    forms: new Map<string, Map<string, number>>(),
    pairs: new Map<string, number>(),
    abbreviations: new Set<string>(),
  };
  addTexts(genre, lexicon.forms, lexicon.pairs, new Set());
  addTexts(texts, lexicon.forms, lexicon.pairs, lexicon.abbreviations);
  return lexicon;
}

/** The genre's words alone, where an office has given none of its own. */
export const genreLexicon: WordLexicon = lexiconOf([]);
