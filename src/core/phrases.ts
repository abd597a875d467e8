import { fold } from './vietnamese/fold.ts';

/*
 * Phrases of a template, compared after folding. "…" (or "...") stands for any words of the same clause between: "tổ chức … tập huấn".
 */

const compiled = new Map<string, RegExp>();

/** Where a phrase begins in an already folded text; -1 when it does not occur as whole words. */
export function findPhrase(folded: string, phrase: string): number {
  let pattern = compiled.get(phrase);
  if (!pattern) {
    const parts = fold(phrase)
      .split(/\s*(?:…|\.\.\.)\s*/u)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    pattern = new RegExp(
      String.raw`(?<![\p{L}\p{N}])${parts.join(String.raw`(?![\p{L}\p{N}])[^.;]{0,90}?(?<![\p{L}\p{N}])`)}(?![\p{L}\p{N}])`,
      'u',
    );
    compiled.set(phrase, pattern);
  }
  return folded.search(pattern);
}

/** Whether any of the phrases occurs in a text. */
export function hasPhrase(text: string, phrases: readonly string[]): boolean {
  const folded = fold(text);
  return phrases.some((phrase) => findPhrase(folded, phrase) >= 0);
}

/** The total length of the phrases that occur: how strongly a text speaks of something. */
export function phraseWeight(text: string, phrases: readonly string[]): number {
  const folded = fold(text);
  return phrases.reduce(
    (weight, phrase) => (findPhrase(folded, phrase) >= 0 ? weight + phrase.length : weight),
    0,
  );
}
