import { nearCommon, respellPair, respellWord } from '../../vietnamese/words/respell.ts';
import {
  isCommon,
  isCompound,
  isKnownSyllable,
  isOrdinary,
  isUsual,
  wordKey,
} from '../../vietnamese/words/word-list.ts';
import type { TextFault } from './fault.ts';
import { nearWordFault } from './near-words.ts';
import { pairsOnce } from './pairs-once.ts';
import type { Token } from './tokens.ts';

/* Real syllables that make no word with their neighbours: "thạm dữ" for "tham dự", "kiểm trà", "xà tạo". */

/** A token that can be read: a small word, or one in a line of capitals, or one that opens a sentence. */
const isRead = (token: Token | undefined): token is Token =>
  token !== undefined &&
  token.verdict === 'syllable' &&
  token.text.length > 1 &&
  !token.code &&
  (token.letters === 'small' || token.letters === 'capitals' || token.letters === 'first');

/** A capital inside a sentence begins a name, which follows no word list. */
const isName = (token: Token): boolean => token.letters === 'first' && !token.opens;

const onset = /^(?:ngh|[cgknpt]h|gi|ng|qu|tr|[bcdđghklmnprstvx])/u;

/** Whether two words play with one sound ("chằng chịt", "lầy lội"), which makes words that no list holds in full. */
const echoes = (one: Token, two: Token): boolean =>
  one.key !== two.key && onset.exec(one.key)?.[0] === onset.exec(two.key)?.[0];

/** Capitalised for respect and no part of a name with what follows: "lãnh đạo Sở xà tạo". */
const bodies = new Set(['sở', 'tỉnh', 'ban', 'ngành', 'đảng', 'bộ'].map((word) => wordKey(word)));

const isWord = (token: Token | null): boolean =>
  token !== null && (token.letters === 'small' || bodies.has(token.key));

const areUsual = pairsOnce((one, two) => isUsual(one.key, two.key));

/** The faults of phrases in one line. */
export function phraseFaults(tokens: readonly Token[]): TextFault[] {
  const faults: TextFault[] = [];
  const joins = (at: number): boolean => {
    const [one, two] = [tokens[at], tokens[at + 1]];
    return one !== undefined && two?.follows === true && isCompound(one.key, two.key);
  };
  // Whether a word goes with the next one, at the place behind the word's own: before the first nothing goes.
  const goesAt = [false];
  for (let at = 0; at < tokens.length; at += 1) {
    const next = at + 1 < tokens.length ? tokens[at + 1]! : null;
    goesAt.push(next?.follows === true && areUsual(tokens[at]!, next));
  }
  const goes = (at: number): boolean => goesAt[at + 1] === true;
  const coveredAt = tokens.map((token, at) => goes(at - 1) || goes(at) || !isRead(token) || token.free);
  const covered = (at: number): boolean => coveredAt[at]!;
  const short = tokens.length < 4;
  let taken = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (at <= taken) continue;
    if (covered(at)) {
      const slip =
        coveredAt[at + 1] && !goes(at - 1) && !goes(at) && !goes(at + 1) ? freePair(tokens, at) : null;
      // Where the next word is left without another, it is asked first what that was meant to be.
      const asked = !coveredAt[at + 1] && pairFault(tokens, at, at + 1, joins, covered) !== null;
      const near = slip ?? (asked ? null : nearWordFault(tokens, at, goes));
      if (near) {
        faults.push(near);
        taken = at + 1;
      }
      continue;
    }
    const capitals = token.letters === 'capitals';
    if (capitals && (token.plain || short)) continue;
    if (isName(token) && (tokens[at + 1]?.letters !== 'small' || !tokens[at + 1]!.follows)) continue;
    if (isName(token) && tokens[at - 1] !== undefined && token.follows && isName(tokens[at - 1]!)) continue;
    const found =
      pairFault(tokens, at, at + 1, joins, covered) ?? pairFault(tokens, at - 1, at, joins, covered);
    if (found) {
      faults.push(found);
      taken = found.end > token.end ? at + 1 : at;
      continue;
    }
    const near = nearWordFault(tokens, at, goes);
    if (near) {
      faults.push(near);
      taken = at + 1;
      continue;
    }
    if (capitals || token.letters !== 'small' || token.quoted || isOrdinary(token.key)) continue;
    const before = token.follows && isRead(tokens[at - 1]) ? tokens[at - 1]! : null;
    const after = tokens[at + 1]?.follows && isRead(tokens[at + 1]) ? tokens[at + 1]! : null;
    const second = after !== null && !covered(at + 1);
    // A short word at the edge of a clause may well stand alone.
    const [left, right] = [isWord(before), isWord(after)];
    if (!second && isKnownSyllable(token.key) && !(left && right)) continue;
    if (!left && !right) continue;
    // Beside a name it belongs to the name.
    if ((before && !left && isName(before)) || (after && isName(after))) continue;
    const meant = isKnownSyllable(token.key)
      ? null
      : respellWord(token.key, before?.key ?? null, after?.key ?? null);
    // "gữi gìn" plays with a sound no more than "giữ gìn" does.
    const isMeant = meant !== null && after !== null && isCompound(meant, after.key);
    if (!isMeant && ((before && echoes(before, token)) || (after && echoes(token, after)))) continue;
    const unknown = {
      start: token.start,
      end: after?.end ?? token.end,
      severity: 'warning',
      guess: true,
    } as const;
    if (meant)
      faults.push({ ...unknown, end: token.end, fault: 'misspelt', keys: [token.key], expected: meant });
    else faults.push({ ...unknown, fault: 'unknown-phrase', keys: [token.key] });
    // Two unknown words side by side are one finding.
    if (second) taken = at + 1;
  }
  return faults;
}

const isCommonAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.follows === true &&
  tokens[at] !== undefined &&
  isCommon(tokens[at]!.key, tokens[at + 1]!.key);

function pairFault(
  tokens: readonly Token[],
  left: number,
  right: number,
  joins: (at: number) => boolean,
  covered: (at: number) => boolean,
): TextFault | null {
  // Beyond the ends of a list there is nothing, and a look there makes every look slow.
  if (left < 0 || right >= tokens.length) return null;
  const [one, two] = [tokens[left], tokens[right]];
  if (!isRead(one) || !isRead(two) || !two.follows) return null;
  if (two.letters === 'first' || (one.letters === 'capitals') !== (two.letters === 'capitals')) return null;
  const orphans = { one: !covered(left), two: !covered(right) };
  const slips = {
    first: () => orphans.one && (orphans.two || !isKnownSyllable(one.key)),
    second: () => orphans.two && (orphans.one || !isKnownSyllable(two.key)),
  };
  const meant = respellPair(one.key, two.key, slips);
  if (!meant) return null;
  const [a, b] = meant;
  // A neighbour that makes a word with its other side is not waiting for this one, unless a common word is one letter away.
  const near =
    nearCommon(one.key, two.key) !== null &&
    ((a === one.key && orphans.two) || (b === two.key && orphans.one));
  if (!near && (joins(left - 1) || joins(right))) return null;
  // "lên cổng việc làm": the other one makes a common word with its other side.
  if (b === two.key && isCommonAt(tokens, right)) return null;
  if (a === one.key && isCommonAt(tokens, left - 1)) return null;
  const sure = (a === one.key || orphans.one) && (b === two.key || orphans.two);
  // A word that could stand alone is only doubted beside one that cannot, and that is right as it is.
  if (!sure && !((a === one.key && orphans.one) || (b === two.key && orphans.two))) return null;
  if (!isCommon(a, b) && (!sure || (isOrdinary(one.key) && isOrdinary(two.key)))) return null;
  return {
    fault: 'misspelt',
    start: one.start,
    end: two.end,
    severity: sure && isCommon(a, b) ? 'error' : 'warning',
    expected: meant.join(' '),
    guess: true,
    keys: [one.key, two.key],
  };
}

/** Two words that stand alone but not side by side, one difference away from a common word: "xử dụng", "chính sạch". */
function freePair(tokens: readonly Token[], at: number): TextFault | null {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!isRead(one) || !isRead(two) || !two.follows || one.letters !== 'small' || two.letters !== 'small')
    return null;
  const meant = nearCommon(one.key, two.key);
  if (!meant) return null;
  return {
    fault: 'misspelt',
    start: one.start,
    end: two.end,
    severity: 'warning',
    expected: meant.join(' '),
    guess: true,
    keys: [one.key, two.key],
  };
}
