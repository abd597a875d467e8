import { diffArrays } from 'diff';

/* What was changed between two wordings of a sentence, so that the same change can be made in a third. */

/** Tokens taken out and put in, between the tokens beside them; null at either end of the sentence. */
export type Change = {
  left: string | null;
  gone: readonly string[];
  put: readonly string[];
  right: string | null;
};

/** Slots, words and signs, each with the white space before it. */
const tokensOf = (text: string): string[] =>
  text.match(/\s*(?:\[\[[^\]]*\]\]|[\p{L}\p{M}\p{N}]+|[^\s])/gu) ?? [];

/** The changes that make one text the other, in order. */
export function changesBetween(before: string, after: string): Change[] {
  const old = tokensOf(before);
  const changes: Change[] = [];
  let at = 0;
  let open: { start: number; gone: string[]; put: string[] } | null = null;
  const close = () => {
    if (open)
      changes.push({
        ...{ left: old[open.start - 1] ?? null, gone: open.gone, put: open.put },
        right: old[open.start + open.gone.length] ?? null,
      });
    open = null;
  };
  for (const { value, added, removed } of diffArrays(old, tokensOf(after))) {
    if (!added && !removed) {
      close();
      at += value.length;
      continue;
    }
    open ??= { start: at, gone: [], put: [] };
    (added ? open.put : open.gone).push(...value);
    if (removed) at += value.length;
  }
  close();
  return changes;
}

/** The changes apart from where they were made: by this the same change is known again. */
export const changesKey = (changes: readonly Change[]): string =>
  JSON.stringify(changes.map(({ gone, put }) => [gone.join('').trim(), put.join('').trim()]));

/** The changes made in another text; null where the place of one is not there, or not there once only. */
export function applyChanges(text: string, changes: readonly Change[]): string | null {
  let tokens = tokensOf(text);
  for (const change of changes) {
    const at = placeOf(tokens, change);
    if (at === null) return null;
    tokens = tokens.toSpliced(at, change.gone.length, ...change.put);
  }
  return tokens.join('');
}

const letters = /[\p{L}]/u;

/** Where a change belongs: its words with a neighbour, or alone where they are several; what only adds words needs both neighbours. */
function placeOf(tokens: readonly string[], { left, gone, right }: Change): number | null {
  const places = tokens
    .map((_, at) => at)
    .concat(tokens.length)
    .filter((at) => gone.every((token, index) => tokens[at + index] === token));
  const isLeft = (at: number) => (tokens[at - 1] ?? null) === left;
  const isRight = (at: number) => (tokens[at + gone.length] ?? null) === right;
  const [only, ...more] = places.filter((at) => isLeft(at) && isRight(at));
  if (only !== undefined) return more.length === 0 ? only : null;
  if (gone.length === 0) return null;
  const several = gone.filter((token) => letters.test(token)).length > 1;
  const [one, ...others] = places.filter((at) => several || isLeft(at) || isRight(at));
  return one !== undefined && others.length === 0 ? one : null;
}
