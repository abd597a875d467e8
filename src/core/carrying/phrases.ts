import { fold } from '../vietnamese/letters/fold.ts';

/*
 * Phrases of a template, compared after folding. "…" (or "...") stands for any words of the same clause between: "tổ chức … tập huấn".
 */

/** How many characters "…" may stand for. */
const widestGap = 90;

const partsOf = new Map<string, string[]>();

function parts(phrase: string): string[] {
  let known = partsOf.get(phrase);
  if (!known) {
    known = fold(phrase)
      .split(/\s*(?:…|\.\.\.)\s*/u)
      .filter((part) => part !== '');
    partsOf.set(phrase, known);
  }
  return known;
}

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where a part stands as whole words at or after a place; -1 when it does not. */
function findPart(folded: string, part: string, from: number): number {
  for (let at = folded.indexOf(part, from); at >= 0; at = folded.indexOf(part, at + 1)) {
    if (!isWord(folded[at - 1]) && !isWord(folded[at + part.length])) return at;
  }
  return -1;
}

/** Where a phrase begins in an already folded text; -1 when it does not occur as whole words. */
export function findPhrase(folded: string, phrase: string): number {
  const [first, ...rest] = parts(phrase);
  if (first === undefined) return -1;
  for (let start = findPart(folded, first, 0); start >= 0; start = findPart(folded, first, start + 1)) {
    let end = start + first.length;
    const follows = rest.every((part) => {
      const at = findPart(folded, part, end);
      const gap = at < 0 ? '' : folded.slice(end, at);
      if (at < 0 || gap.length > widestGap || /;|\.\s/.test(gap)) return false;
      end = at + part.length;
      return true;
    });
    if (follows) return start;
  }
  return -1;
}

/** Whether any of the phrases occurs in an already folded text. */
export const hasPhrase = (folded: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => findPhrase(folded, phrase) >= 0);

/** The total length of the phrases that occur in an already folded text: how strongly it speaks of something. */
export const phraseWeight = (folded: string, phrases: readonly string[]): number =>
  phrases.reduce((weight, phrase) => (findPhrase(folded, phrase) >= 0 ? weight + phrase.length : weight), 0);
