import { doubtfulSpellings, misspellings } from '../../vietnamese/words/lexicon/misspellings.ts';
import { isCompound, wordKey } from '../../vietnamese/words/word-list.ts';
import type { TextFault } from './fault.ts';
import { pairsOnce } from './pairs-once.ts';
import type { Token } from './tokens.ts';

/* The spellings that people are known to get wrong: "xử dụng", "bổ xung", "trãi qua". */

type Right = { expected: string; severity: 'error' | 'warning' };

let known: Map<string, Map<string, Right>> | null = null;

function knownSpellings(): Map<string, Map<string, Right>> {
  if (known) return known;
  known = new Map();
  for (const [list, severity] of [
    [misspellings, 'error'],
    [doubtfulSpellings, 'warning'],
  ] as const) {
    for (const line of list.trim().split('\n')) {
      const [wrong, expected] = line.split(': ');
      const [first, second] = wrong!.split(' ').map(wordKey);
      const seconds = known.get(first!) ?? new Map<string, Right>();
      seconds.set(second!, { expected: expected!, severity });
      known.set(first!, seconds);
    }
  }
  return known;
}

const rightOf = (one: Token, two: Token): Right | undefined => knownSpellings().get(one.key)?.get(two.key);
const isMisspelt = pairsOnce((one, two) => rightOf(one, two) !== undefined);

/** The well-known misspellings of one line. */
export function spellingFaults(tokens: readonly Token[]): TextFault[] {
  const faults: TextFault[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const [one, two] = [tokens[at]!, tokens[at + 1]!];
    const right = two.follows && isMisspelt(one, two) ? rightOf(one, two) : undefined;
    if (!right || two.letters === 'first' || (one.letters === 'first' && !one.opens)) continue;
    const [before, after] = [tokens[at - 1], tokens[at + 2]];
    // "chức năng xuất bản", "hồ sơ xuất khẩu": each belongs to its other neighbour.
    if (before && one.follows && isCompound(before.key, one.key)) continue;
    if (after?.follows && isCompound(two.key, after.key)) continue;
    faults.push({
      fault: 'misspelt',
      start: one.start,
      end: two.end,
      ...right,
      guess: true,
      keys: [one.key, two.key],
    });
  }
  return faults;
}
