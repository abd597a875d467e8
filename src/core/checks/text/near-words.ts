import { isOneLetter, oneLetterFrom } from '../../vietnamese/words/one-letter.ts';
import {
  followersOf,
  headsOf,
  isCommon,
  isCompound,
  isCore,
  isFree,
  isOrdinary,
  isUsual,
  wordList,
} from '../../vietnamese/words/word-list.ts';
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
  // "đạo đức nghiệp nghề": a word of every report, its halves exchanged, between words that go with neither.
  if (isCommon(two.key, one.key) && !goes(at - 1) && !goes(at + 1) && one.letters === 'small')
    return {
      ...{ fault: 'misspelt', start: one.start, end: two.end, severity: 'warning', guess: true },
      ...{ expected: `${two.text} ${one.text}`, keys: [one.key, two.key] },
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
    // "triển khi": what stands alone nowhere is left without its other half.
    const halved = !isFree(other.key) && !(wrong === 'first' ? goes(at + 1) : goes(at - 1));
    if ((slipGoes && !(halved && functions.has(slip.key))) || otherJoins) continue;
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
    if ((isCore(...meant) && !between) || (halved && functions.has(slip.key) && other.letters === 'small'))
      return { ...base, severity: 'warning' };
    const [before, after] = [one.follows ? tokens[at - 1]! : null, tokens[at + 2]];
    const proof = [
      ...(before ? [`${before.key} ${meant.join(' ')}`] : []),
      ...(after?.follows ? [`${meant.join(' ')} ${after.key}`] : []),
    ];
    if (proof.length > 0) return { ...base, severity: 'warning', proof };
  }
  return null;
}

/**
 * "Ngày hôi", "đầu năm họ": a word that goes with neither neighbour, one letter away from one that does. Both may be meant, so the office must
 * have that one in the same place, between the same words or behind or before the same two.
 */
export const officeWordFaults = (tokens: readonly Token[]): TextFault[] =>
  tokens.flatMap((_, at) => officeWordFault(tokens, at));

function officeWordFault(tokens: readonly Token[], at: number): TextFault[] {
  const own = tokens[at]!;
  if (!isSmall(own) || own.letters !== 'small' || wordList().functions.has(own.key)) return [];
  const before = own.follows ? tokens[at - 1]! : null;
  const after = tokens[at + 1]?.follows ? tokens[at + 1]! : null;
  if ((before && isUsual(before.key, own.key)) || (after && isUsual(own.key, after.key))) return [];
  const near = (one: string) => one.length > 1 && isOneLetter(own.key, one);
  const [behind, ahead] = [
    before ? followersOf(before.key).filter(near) : [],
    after ? headsOf(after.key).filter(near) : [],
  ];
  const between = before && after ? { before: before.key, own: own.key, after: after.key } : undefined;
  if (behind.length + ahead.length === 0 && (between === undefined || isFree(own.key))) return [];
  const front = before?.follows ? tokens[at - 2]! : null;
  const next = after && tokens[at + 2]?.follows ? tokens[at + 2]! : null;
  const [left, right] = behind.length > 0 ? [before!, own] : [own, after!];
  const proof = [...new Set([...behind, ...ahead])].flatMap((meant) => [
    ...(before && front ? [`${front.key} ${before.key} ${meant}`] : []),
    ...(before && after ? [`${before.key} ${meant} ${after.key}`] : []),
    ...(after && next ? [`${meant} ${after.key} ${next.key}`] : []),
  ]);
  return [
    {
      ...{ fault: 'misspelt', start: left.start, end: right.end, guess: true, keys: [left.key, right.key] },
      ...{ severity: isFree(own.key) ? 'warning' : 'error', proof, ...(between ? { between } : {}) },
    },
  ];
}
