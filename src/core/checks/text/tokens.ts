import { hasPairs, isLetter, isLetterOrMark, unitsLike } from '../../vietnamese/letters/letters.ts';
import { judgeSyllable, type SyllableVerdict } from '../../vietnamese/letters/syllable.ts';
import { matchesOf } from '../../vietnamese/text/matches.ts';
import { isFree, wordKey } from '../../vietnamese/words/word-list.ts';
import { readWords } from '../reading/read-words.ts';

/* The words of a line as the spelling check sees them. */

/** How a word is written: all small, a capital in front, all capitals, capitals inside. */
export type Letters = 'small' | 'first' | 'capitals' | 'mixed';

export type Token = {
  text: string;
  /** The number of its written form: words that are written the same have the same while they are remembered, others never. */
  form: number;
  start: number;
  end: number;
  small: string;
  key: string;
  verdict: SyllableVerdict;
  letters: Letters;
  /** Without any letter that only Vietnamese has. */
  plain: boolean;
  /** It stands alone as a word. */
  free: boolean;
  /** Part of a number, code, address or file name. */
  code: boolean;
  /** Opens a sentence or a line. */
  opens: boolean;
  /** In quotation marks or brackets, or part of a word written with hyphens ("đi-ê-den"). */
  quoted: boolean;
  /** Only spaces before it, and a word before those. */
  follows: boolean;
};

/** The neighbours' keys, where nothing but a space parts them. */
export type Beside = { before: string | null; after: string | null };

export const besideOf = (tokens: readonly Token[], at: number): Beside => ({
  before: tokens[at]!.follows ? tokens[at - 1]!.key : null,
  after: tokens[at + 1]?.follows ? tokens[at + 1]!.key : null,
});

type Shape = Pick<Token, 'form' | 'small' | 'key' | 'verdict' | 'letters' | 'plain' | 'free'> & {
  word: string;
};
let forms = 0;

const shapeOf = readWords(20_000, (text): Shape => {
  const small = text.toLowerCase();
  const letters: Letters =
    small === text
      ? 'small'
      : text.length > 1 && text.toUpperCase() === text
        ? 'capitals'
        : text.slice(1) === small.slice(1)
          ? 'first'
          : 'mixed';
  const key = wordKey(text);
  forms += 1;
  return {
    word: text,
    form: forms,
    small,
    key,
    verdict: judgeSyllable(small),
    letters,
    plain: /^[a-z]+$/u.test(small),
    free: isFree(key),
  };
});

const words = /[\p{L}\p{M}]+/gu;
const opening = /^[\s\p{P}\d]*$|[.!?:;…]["”’»)\]*_]*\s+["“‘«(]*$/u;

/** The words of one line with their places. */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let last = 0;
  eachWord(line, (start, end) => {
    const single = start - last === 1 && line.charCodeAt(last) === space;
    let spaces = single;
    if (!single && start > last) {
      const between = line.slice(last, start);
      for (const sign of between) {
        if (sign === '(' || sign === '[' || sign === '“' || sign === '«') depth += 1;
        else if (sign === ')' || sign === ']' || sign === '”' || sign === '»') depth = Math.max(0, depth - 1);
        else if (sign === '"') depth = depth > 0 ? depth - 1 : depth + 1;
      }
      spaces = between.length < 4 && /^[ \u00A0]+$/u.test(between);
    }
    const { word, form, small, key, verdict, letters, plain, free } = shapeOf(line, start, end);
    const hyphened = line.charCodeAt(end) === hyphen && isLetter(line.charCodeAt(end + 1));
    tokens.push({
      text: word,
      form,
      start,
      end,
      small,
      key,
      verdict,
      letters,
      plain,
      free,
      code: isCode(line, start, end),
      opens: start === 0 || (!spaces && opening.test(line.slice(Math.max(0, start - 12), start))),
      quoted: depth > 0 || (start - last === 1 && line.charCodeAt(last) === hyphen) || hyphened,
      follows: tokens.length > 0 && spaces,
    });
    last = end;
  });
  return tokens;
}

/** The words of a line, unit by unit; one with letters beyond the basic plane is searched by the expression. */
function eachWord(line: string, meet: (start: number, end: number) => void): void {
  if (hasPairs(line)) {
    for (const { 0: found, index } of matchesOf(words, line)) meet(index, index + found.length);
    return;
  }
  for (let at = 0; at < line.length; at += 1) {
    if (!isLetterOrMark(line.charCodeAt(at))) continue;
    const start = at;
    while (at < line.length && isLetterOrMark(line.charCodeAt(at))) at += 1;
    meet(start, at);
  }
}

const [space, comma, hyphen, semicolon] = [32, 44, 45, 59];
const joinsCode = unitsLike(/[\d@_\\&=#]/);
const mayJoinCode = unitsLike(/[\d@_\\&=+#/.-]/);

/** Whether a word touches a figure or a sign of codes and addresses; a slash between two small words is none. */
function isCode(line: string, start: number, end: number): boolean {
  const before = start > 0 ? line.charCodeAt(start - 1) : space;
  const after = end < line.length ? line.charCodeAt(end) : space;
  // Between spaces or a comma and a space a word is no part of anything.
  if (before === space && (after === space || after === comma || after === semicolon)) return false;
  if (joinsCode(before) || joinsCode(after)) return true;
  if (!mayJoinCode(before) && !mayJoinCode(after)) return false;
  // "kh.gov.vn", "a/b", "59/TTr-SKH&CN": the whole run without spaces decides.
  const left = line.slice(Math.max(0, start - 60), start);
  const right = line.slice(end, end + 60);
  const run = (
    left.slice(left.lastIndexOf(' ') + 1) +
    line.slice(start, end) +
    right.split(' ', 1)[0]
  ).replace(/[.,;:)]{1,4}$/u, '');
  if (/[@_\\&=]|:\/\/|www\.|\.(?:vn|com|org|net|gov|docx?|pdf|xlsx?)(?!\p{L})/iu.test(run)) return true;
  return /[/-]/.test(run) && /\d/.test(run);
}
