import { hasPairs } from '../letters/letters.ts';

const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global expression, from the beginning of the text. Unlike `matchAll` it copies no expression, which most sentences, where
 * nothing matches, spend more time on than on the search.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    match = pattern.exec(text);
  }
  return found;
}

/**
 * A reader of all matches of an expression that can only begin with certain units, capitals for one: it is tried at these alone, since an
 * expression that looks back first looks back at every letter. `begins` has to know every unit of the basic plane that a match begins with.
 */
export function matchesFrom(
  pattern: RegExp,
  begins: (unit: number) => boolean,
): (text: string) => readonly RegExpExecArray[] {
  const here = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
  return (text) => {
    if (hasPairs(text)) return matchesOf(pattern, text);
    const found: RegExpExecArray[] = [];
    const { length } = text;
    for (let at = 0; at < length; at += 1) {
      if (!begins(text.charCodeAt(at))) continue;
      here.lastIndex = at;
      const match = here.exec(text);
      if (match === null) continue;
      found.push(match);
      at = Math.max(at, here.lastIndex - 1);
    }
    return found.length === 0 ? none : found;
  };
}
