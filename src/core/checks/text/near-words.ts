import { oneLetterFrom } from '../../vietnamese/one-letter.ts';
import { isCommon, isCompound, isCore, isFree, isOrdinary, wordList } from '../../vietnamese/word-list.ts';
import type { TextFault } from './fault.ts';
import { pairsOnce } from './pairs-once.ts';
import type { Token } from './tokens.ts';

/* Two real syllables that make no word, one letter away from a word that most reports hold: "thự hiện", "gỗ trợ", "đại bàn". */

const isSmall = (token: Token | undefined): token is Token =>
  token !== undefined &&
  token.verdict === 'syllable' &&
  token.text.length > 1 &&
  (token.letters === 'small' || (token.letters === 'first' && token.opens)) &&
  !token.code &&
  !token.quoted;

/** Whether a word may stand alone: "lưu hình" is no slip, though no list has it. */
const stands = ({ key }: Token): boolean => isFree(key) || isOrdinary(key);

const finals = /(?:ch|nh|ng|[cmnpt])$/u;

/** "phụ vục" for "phục vụ": the consonants that end one syllable were typed behind the other. */
function endMoved(one: string, two: string): [string, string] | null {
  const first = finals.exec(one)?.[0];
  const second = finals.exec(two)?.[0];
  const meant: [string, string] | null =
    first === undefined && second !== undefined
      ? [one + second, two.slice(0, -second.length)]
      : first !== undefined && second === undefined
        ? [one.slice(0, -first.length), two + first]
        : null;
  return meant !== null && isCommon(...meant) ? meant : null;
}

const isEndMoved = pairsOnce((one, two) => endMoved(one.key, two.key) !== null);

/** Whether a pair is one letter away from a common word; nearly none is. */
const isNearAny = pairsOnce((one, two) => oneLetterFrom(one.key, two.key).length > 0);

/**
 * The fault of the pair that begins at a place, or null. `goes` tells whether a word is usual before the next one; the pair itself is not.
 * Where both syllables stand alone as words, the fault needs a proof.
 */
export function nearWordFault(
  tokens: readonly Token[],
  at: number,
  goes: (at: number) => boolean,
): TextFault | null {
  const one = tokens[at];
  const two = tokens[at + 1];
  if (!isSmall(one) || !isSmall(two) || !two.follows || two.letters !== 'small' || goes(at)) return null;
  if (isEndMoved(one, two))
    return {
      ...{ fault: 'misspelt', start: one.start, end: two.end, severity: 'error', guess: true },
      ...{ expected: endMoved(one.key, two.key)!.join(' '), keys: [one.key, two.key] },
    };
  if (!isNearAny(one, two)) return null;
  const { functions } = wordList();
  for (const { meant, wrong } of oneLetterFrom(one.key, two.key)) {
    const [slip, other] = wrong === 'first' ? [one, two] : [two, one];
    const slipGoes = wrong === 'first' ? goes(at - 1) : goes(at + 1);
    const next = wrong === 'first' ? tokens[at + 2] : one.follows ? tokens[at - 1] : undefined;
    // "phổi hợp với": a small word joins nothing to itself.
    const otherJoins =
      next !== undefined &&
      (wrong === 'second' || next.follows) &&
      !functions.has(next.key) &&
      (wrong === 'first' ? isCompound(two.key, next.key) : isCompound(next.key, one.key));
    if (slipGoes || otherJoins) continue;
    const base = {
      fault: 'misspelt',
      start: one.start,
      end: two.end,
      expected: meant.join(' '),
      guess: true,
      keys: [one.key, two.key],
    } as const;
    const alone = stands(slip);
    // "Sở cấp 08 giấy phép": a capital at the beginning of a sentence may be that of a name.
    if (alone && slip.letters === 'first') continue;
    if (!alone) return { ...base, severity: 'error' };
    if (!stands(other) || !isFree(slip.key)) return { ...base, severity: 'warning' };
    // Next to a word that goes with anything even two that are free say nothing of each other.
    const between = functions.has(slip.key) || functions.has(other.key);
    if (isCore(...meant) && !between) return { ...base, severity: 'warning' };
    const [before, after] = [one.follows ? tokens[at - 1]! : null, tokens[at + 2]];
    const proof = [
      ...(before ? [`${before.key} ${meant.join(' ')}`] : []),
      ...(after?.follows ? [`${meant.join(' ')} ${after.key}`] : []),
    ];
    if (proof.length > 0) return { ...base, severity: 'warning', proof };
  }
  return null;
}
