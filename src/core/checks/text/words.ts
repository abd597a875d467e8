import { fromOldFont } from '../../vietnamese/letters/old-fonts.ts';
import { judgeSyllable, plainParts } from '../../vietnamese/letters/syllable.ts';
import { fromTelex } from '../../vietnamese/letters/telex.ts';
import { lostAccents, reorderedWord, respellVowels, respellWord } from '../../vietnamese/words/respell.ts';
import {
  isCompound,
  isFree,
  isKnownSyllable,
  isUsual,
  wordKey,
  wordList,
} from '../../vietnamese/words/word-list.ts';
import { headWords } from './doubled.ts';
import type { TextFault } from './fault.ts';
import { joinedFault, mixedFault } from './joined.ts';
import { type Beside, besideOf, type Token } from './tokens.ts';

/* Words that are none: syllables run together, letters lost, added or exchanged, marks on the wrong letter, accents left out. */

/** The fault of a single word, or null. */
export function wordFault(tokens: readonly Token[], at: number): TextFault | null {
  const token = tokens[at]!;
  const { small, verdict, letters, plain, start, end } = token;
  if (token.text.length < 2 || verdict === 'syllable') return null;
  if (wordList().loans.has(small) || token.text.length > 40) return null;
  const beside = besideOf(tokens, at);
  const base = { start, end, guess: true, keys: [token.key] };
  const font = letters === 'capitals' ? null : fontWord(token);
  if (font) return { ...base, fault: 'mojibake', severity: 'error', expected: font };
  if (letters === 'mixed') return mixedFault(token);
  if (token.code) return null;
  // Abbreviations have no tone marks.
  if (letters === 'capitals' && !hasTone(small)) return null;
  const name = letters === 'first' && !token.opens;
  if (verdict === 'misplaced') {
    // "hòan" for "hoàn" is a habit of old keyboards that folding mends; "cuả" is a slip.
    const habit = judgeSyllable(wordKey(small)) === 'syllable';
    return name ? null : { ...base, fault: 'misplaced-tone', severity: habit ? 'warning' : 'error' };
  }
  const joined = joinedFault(tokens, at);
  if (joined && (!plain || joined.sure) && (!name || joined.sure))
    return { ...base, fault: 'joined', severity: 'error', expected: joined.expected, guess: !joined.sure };
  const meant = respellWord(token.key, beside.before, beside.after);
  if (plain) {
    const typed = letters === 'small' && !token.quoted ? telexWord(small, beside) : null;
    if (typed) return { ...base, fault: 'no-syllable', severity: 'error', expected: typed };
    if (
      meant &&
      (letters === 'small' || token.opens) &&
      (small.length > 2 || letters === 'small') &&
      !isUnit(small)
    )
      return { ...base, fault: 'no-syllable', severity: 'error', expected: meant };
    const readable = letters === 'small' && token.follows && !token.quoted;
    const turned =
      readable && !/[fjwz]/u.test(small) ? (unstuttered(small) ?? reorderedWord(token.key)) : null;
    if (turned) return { ...base, fault: 'no-syllable', severity: 'error', expected: turned };
    return letters === 'small' && !token.quoted && !isUnit(small) ? vowelless(tokens, at) : null;
  }
  // Names of places and peoples have spellings of their own: Đắk, Krông; "Kạn" behind another capital, which is no "Sở" or "Hội".
  const before = token.follows ? tokens[at - 1]! : null;
  const goesOn = name && before?.letters === 'first' && !headWords.has(before.key);
  if (name && (!meant || goesOn || tokens[at + 1]?.letters !== 'small' || small.endsWith('k'))) return null;
  if (!isVietnamese(small)) return null;
  return { ...base, fault: 'no-syllable', severity: 'error', ...(meant ? { expected: meant } : {}) };
}

/** "nhiÖm", "chÊt", "cuûa": what a word of an old font says, where it is no word as it stands. */
const fontWord = ({ text, letters, opens, plain }: Token): string | null =>
  plain || (letters === 'first' && !opens)
    ? null
    : fromOldFont(letters === 'first' ? text.toLowerCase() : text);

/** Keys that were meant to write a letter ("ban ddeem"), where the neighbours call for that word or no other language begins one so. */
function telexWord(small: string, { before, after }: Beside): string | null {
  const word = fromTelex(small);
  if (word === null) return null;
  const key = wordKey(word);
  const called = (before !== null && isCompound(before, key)) || (after !== null && isCompound(key, after));
  return called || (small.startsWith('dd') && isKnownSyllable(key)) ? word : null;
}

/** A word whose first letter was typed twice ("ttrong"). */
const unstuttered = (small: string): string | null =>
  small[0] === small[1] && small.length > 3 && isFree(small.slice(1)) ? small.slice(1) : null;

const bareConsonants = /^(ch|gh|gi|kh|ngh|ng|nh|ph|qu?|th|tr|[bcdghklmnprstvx])(ch|nh|ng|[cmnpt])$/u;

/** A word that lost its vowels inside a sentence: "tn truyền", "các phng". What the neighbours call for is meant. */
function vowelless(tokens: readonly Token[], at: number): TextFault | null {
  const { key, small, start, end } = tokens[at]!;
  if (/[aeiouy]/u.test(small.replace(/^[gq][iu]/u, ''))) return null;
  const parts = bareConsonants.exec(small);
  const accented = [tokens[at - 1], tokens[at + 1]].filter(
    (one) => one !== undefined && one.letters === 'small' && one.verdict === 'syllable',
  );
  if (accented.length === 0 || (small.length === 2 && !accented.some((one) => !one!.plain))) return null;
  if (parts === null && small.length < 3) return null;
  const { before, after } = besideOf(tokens, at);
  const meant = parts && respellVowels(parts[1]!, parts[2]!, before, after);
  const base = { fault: 'no-syllable', start, end, guess: true, keys: [key] } as const;
  if (meant) return { ...base, severity: 'error', expected: meant };
  // Small letters without a vowel may be an abbreviation where they end in none of the finals.
  return parts ? { ...base, severity: 'warning' } : null;
}

const isUnit = (small: string) =>
  /^(?:kg|km|cm|mm|ha|ml|gr|tr|vn|sp|bs|cn|dn|tp|tx|tt|kt|pt|ct|bt|gt|hc|ths|ts|pgs|gs)$/u.test(small) &&
  small !== 'dn';
const hasTone = (small: string) => /[\u0300\u0301\u0303\u0309\u0323]/u.test(small.normalize('NFD'));
const vietnamese = /^[a-zàáâãèéêìíòóôõùúýăđĩũơư\u1EA0-\u1EF9]+$/u;
/** Of Vietnamese letters, with one that no neighbouring language has, or with two marks that French or Spanish would not combine. */
const isVietnamese = (small: string) =>
  vietnamese.test(small) && /[ăđơưĩũ\u1EA0-\u1EF9]|[ãõâêôàèìòùýíúáóé]/u.test(small);

/** Runs of words whose accents were left out, inside accented text: three and more, two of them impossible so, or a known word of two, one impossible. */
export function accentlessRuns(tokens: readonly Token[]): TextFault[] {
  if (!tokens.some(({ plain }) => !plain)) return [];
  const faults: TextFault[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to - from < 2) {
      from = to;
      return;
    }
    const run = tokens.slice(from, to);
    // "đất đỏ ba dan": a word that the list has bare with the one in front of it has lost nothing.
    const isWhole = (at: number) => at > 0 && isUsual(run[at - 1]!.key, run[at]!.key);
    const bares = run.filter((token, at) => isBare(token) && !isWhole(at));
    const bare = bares.length;
    const lostOf = (among: 'common' | 'all') =>
      run.filter((token, at) => {
        const next = run[at + 1];
        return next !== undefined && !isUsual(token.key, next.key) && lostAccents(token.key, next.key, among);
      });
    // Without one sign of lost accents the whole list need not be read.
    const lost = bare > 0 || lostOf('common').length > 0 ? lostOf('all') : [];
    if (bare + lost.length >= 2 && (bare + lost.length) * 3 >= run.length) {
      const first = run.findIndex((token) => bares.includes(token) || lost.includes(token));
      const part = run.slice(Math.max(0, first - 1));
      const start = part[0]!.start;
      const within = part.filter((token) => token.end <= start + 90);
      faults.push({ fault: 'no-accents', start, end: within.at(-1)!.end, severity: 'error' });
    }
    from = to;
  };
  tokens.forEach((token, at) => {
    const runs =
      token.plain &&
      token.letters !== 'capitals' &&
      token.letters !== 'mixed' &&
      !token.code &&
      couldBeBare(token);
    if (!runs) {
      close(at);
      from = at + 1;
    } else if (!token.follows) close(at);
  });
  close(tokens.length);
  return faults;
}

const bareSyllable = new RegExp(
  `^(?:${plainParts.onsets.join('|')})?(?:${plainParts.rhymes.join('|')})$`,
  'u',
);
const couldBeBare = ({ small, verdict }: Token) => verdict !== 'none' || bareSyllable.test(small);
/** Without its accents this is no word: a stop without its tone, a vowel that only exists with a mark, or letters no office word has bare. */
const isBare = ({ small, verdict, key }: Token) =>
  verdict === 'wrong-tone' ||
  (verdict === 'none' && bareSyllable.test(small)) ||
  (verdict === 'syllable' && !isKnownSyllable(key));
