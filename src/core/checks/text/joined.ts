import { hasDigit } from '../../vietnamese/letters/letters.ts';
import { judgeSyllable } from '../../vietnamese/letters/syllable.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import { splitJoined } from '../../vietnamese/words/respell.ts';
import { isCompound, isFree, isKnownSyllable, wordKey, wordList } from '../../vietnamese/words/word-list.ts';
import type { TextFault } from './fault.ts';
import { besideOf, type Token } from './tokens.ts';

/* Words run together: two syllables, a word and a name, a word and a figure. */

/** Bodies that an abbreviation is run together with: "SởTTTT"; "ViệtGAP" is a name. */
const bodies = new Set('sở bộ ban cục tỉnh huyện xã phường hội đoàn phòng ngành'.split(' ').map(wordKey));

const isKnown = (piece: string): boolean =>
  piece.length > 1 && judgeSyllable(piece.toLowerCase()) === 'syllable' && isKnownSyllable(wordKey(piece));

/** "SởTiếp", "hồSơ", "sử dụngPrEP", "UBNDtỉnh": a capital inside, or a small word behind capitals, where the space is missing. */
export function mixedFault({ text, start, end, key }: Token): TextFault | null {
  const cut = nameBehindWord(text) ?? wordBehindName(text);
  if (cut === null) return null;
  const expected = `${text.slice(0, cut)} ${text.slice(cut)}`;
  return { fault: 'joined', start, end, severity: 'error', expected, guess: true, keys: [key] };
}

/** Where a name begins behind a Vietnamese word; names such as VNeID and eKYC begin with no such word. */
function nameBehindWord(text: string): number | null {
  const at = text.slice(1).search(/\p{Lu}/u) + 1;
  const [left, right] = [text.slice(0, at), text.slice(at)];
  if (!/\p{Ll}$/u.test(left) || !isKnown(left)) return null;
  if (isKnown(right) && (hasAccent(left.toLowerCase()) || hasAccent(right.toLowerCase()))) return at;
  const key = wordKey(left);
  const small = /^\p{Ll}/u.test(left);
  const word = small
    ? hasAccent(left) || (left.length > 2 && wordList().functions.has(key))
    : bodies.has(key);
  return word && right.length > 1 ? at : null;
}

/** Where a Vietnamese word begins behind an abbreviation; "BĐKhí" ends with a syllable of its own. */
function wordBehindName(text: string): number | null {
  const [, left, right] = /^(\p{L}*\p{Lu}\p{L}*\p{Lu})(\p{Ll}{2,8})$/u.exec(text) ?? [];
  if (left === undefined || right === undefined || !hasAccent(right) || !isKnown(right)) return null;
  return judgeSyllable((left.at(-1)! + right).toLowerCase()) === 'syllable' ? null : left.length;
}

/** Two or three syllables without the space between them; `sure` where they cannot be a word of another language. */
export function joinedFault(
  tokens: readonly Token[],
  at: number,
): { expected: string; sure: boolean } | null {
  const { small, text } = tokens[at]!;
  const { before, after } = besideOf(tokens, at);
  if (small.length > 24) return null;
  const pieces: [string, string][] = [];
  const cuts = new Map<string, number>();
  for (let cut = 1; cut < small.length; cut += 1) {
    const [left, right] = [small.slice(0, cut), small.slice(cut)];
    if (judgeSyllable(left) !== 'syllable' || judgeSyllable(right) !== 'syllable') continue;
    // A single letter is no word of this genre but "y" and "ý", which nobody runs together unnoticed.
    if (left.length < 2 || (right.length < 2 && right !== 'ý')) continue;
    const piece: [string, string] = [wordKey(left), wordKey(right)];
    pieces.push(piece);
    cuts.set(piece.join(' '), cut);
  }
  const best = splitJoined(pieces, before, after);
  if (best) {
    const cut = cuts.get(`${best.left} ${best.right}`)!;
    const sure = best.sure || areSmall(best.left, best.right, tokens, at);
    return { expected: `${text.slice(0, cut)} ${text.slice(cut)}`, sure };
  }
  for (let cut = 2; cut < small.length - 3; cut += 1) {
    const left = small.slice(0, cut);
    if (judgeSyllable(left) !== 'syllable' || !isKnownSyllable(wordKey(left))) continue;
    for (let next = cut + 2; next < small.length - 1; next += 1) {
      const [middle, right] = [small.slice(cut, next), small.slice(next)];
      if (judgeSyllable(middle) !== 'syllable' || judgeSyllable(right) !== 'syllable') continue;
      const [a, b, c] = [wordKey(left), wordKey(middle), wordKey(right)];
      if (isCompound(a, b) && isKnownSyllable(c))
        return { expected: `${text.slice(0, cut)} ${text.slice(cut, next)} ${text.slice(next)}`, sure: true };
      if (isCompound(b, c))
        return { expected: `${text.slice(0, cut)} ${text.slice(cut, next)} ${text.slice(next)}`, sure: true };
    }
  }
  return null;
}

/** "tronghai tháng": two small words of every sentence, or one and another word where Vietnamese stands on both sides. */
function areSmall(left: string, right: string, tokens: readonly Token[], at: number): boolean {
  const { small, letters, quoted } = tokens[at]!;
  if (letters !== 'small' || quoted) return false;
  const { functions } = wordList();
  if (functions.has(left) && functions.has(right)) return small.length > 5;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const among = [before, after].every((one) => one !== undefined && !one.plain && one.letters === 'small');
  return (
    among &&
    small.length > 6 &&
    (functions.has(left) || functions.has(right)) &&
    isFree(left) &&
    isFree(right)
  );
}

/** "tháng8", "02dự", "98,5%hồ": a word run together with a figure. */
const wordAndFigure =
  /(?<![\p{L}\d./-])(\p{Lu}?\p{Ll}{2,6})(\d{1,4})(?=$|[\s,;:/)])|(?<![\p{L}\d./,-])(\d{1,6}(?:[.,]\d{1,3}){0,4}%?)(\p{Ll}{2,7})(?![\p{L}\d])/gu;

const weights = new Set(['tạ', 'tấn', 'lít', 'mét']);

/* Begins with the figure, of which a line has few, and not with the letter, of which it has many. */
const besideLetter = /\d(?:(?=%?\p{L})|(?<=\p{L}\d))/u;

/** Words and figures without the space between them, in one line. */
export function figureFaults(line: string): TextFault[] {
  if (!hasDigit(line) || !besideLetter.test(line)) return [];
  return matchesOf(wordAndFigure, line).flatMap((match): TextFault[] => {
    const letters = match[1] ?? match[4]!;
    const key = wordKey(letters);
    const small = letters.toLowerCase();
    const word = hasAccent(small) || (small === letters && small.length > 2 && wordList().functions.has(key));
    if (!word || judgeSyllable(small) !== 'syllable' || !isKnownSyllable(key)) return [];
    // "30tạ/ha" is written as "30kg" is.
    if (match[4] !== undefined && weights.has(small)) return [];
    const expected = match[1] === undefined ? `${match[3]} ${letters}` : `${letters} ${match[2]}`;
    return [
      {
        fault: 'joined',
        start: match.index,
        end: match.index + match[0].length,
        severity: 'error',
        expected,
        guess: true,
        keys: [wordKey(match[0])],
      },
    ];
  });
}

const hasAccent = (small: string) => /\p{M}/u.test(small.normalize('NFD').replace(/\u031B/gu, '\u0306'));
