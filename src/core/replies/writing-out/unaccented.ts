import { fold, foldLoose } from '../../vietnamese/letters/fold.ts';
import { judgeSyllable } from '../../vietnamese/letters/syllable.ts';
import { isPlainSyllable } from '../../vietnamese/letters/telex.ts';
import { isCapitals, type WordLexicon } from './word-lexicon.ts';

/* Which words of a text were typed without their diacritics. */

/** A word of a text with its place; `fixed` is what is no word (numbers). */
export type Token = { text: string; start: number; end: number; fixed: boolean };

export const hasMarks = (word: string): boolean => fold(word) !== foldLoose(word);

/** "kien", "tap": letters that no word is written with unless it lost its marks. */
const lacksMarks = (word: string): boolean =>
  /^[a-z]{3,}$/.test(word) && isPlainSyllable(word) && judgeSyllable(word) !== 'syllable';

/** Whether the words of a part, none with marks, lost them: some are known with marks alone; of a part of a text at least `least` words. */
function areUnaccented(words: readonly string[], lexicon: WordLexicon, least: number): boolean {
  let unlike = 0;
  let plain = 0;
  for (const word of words) {
    if (hasMarks(word)) return false;
    const key = word.toLowerCase();
    if (isCapitals(word) || !isPlainSyllable(key)) continue;
    plain += 1;
    const forms = lexicon.forms.get(key);
    if (lacksMarks(word) || (forms && !forms.has(key))) unlike += 1;
  }
  // A word in four is written without marks: that many of them side by side are hardly chance.
  return unlike >= 1 && plain >= least;
}

/** How a word lost its marks: as all around it did, or beside words that have theirs, so that it may well be as it is. */
type Loss = 'all' | 'some';

/** The tokens typed without diacritics: all of them, or those of a part ("giữ nguyên, thêm: to chuc doi thoai"), or of a part in between. */
export function unaccentedTokens(
  text: string,
  tokens: readonly Token[],
  lexicon: WordLexicon,
): ReadonlyMap<Token, Loss> {
  const free = tokens.filter((one) => !one.fixed);
  const words = (part: readonly Token[]): string[] => part.map((one) => one.text);
  if (areUnaccented(words(free), lexicon, 1)) return new Map(free.map((one) => [one, 'all']));
  const parts: Token[][] = [[]];
  for (const [index, token] of free.entries()) {
    if (index > 0 && /[:;,\n]/.test(text.slice(free[index - 1]!.end, token.start))) parts.push([]);
    parts.at(-1)!.push(token);
  }
  const found = new Map<Token, Loss>();
  for (const part of parts) {
    // A short part may be a name; from a few words on it is language.
    const all = areUnaccented(words(part), lexicon, 4);
    if (!all && !words(part).some(lacksMarks)) continue;
    for (const token of part) if (!hasMarks(token.text)) found.set(token, all ? 'all' : 'some');
  }
  // Who left marks out in one part may have done so in any.
  if (found.size > 0)
    for (const token of free) if (!hasMarks(token.text) && !found.has(token)) found.set(token, 'some');
  return found;
}
