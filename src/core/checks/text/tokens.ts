import { judgeSyllable, type SyllableVerdict } from '../../vietnamese/syllable.ts';
import { wordKey } from '../../vietnamese/word-list.ts';
import { readOnce } from '../reading/read-once.ts';

/* The words of a line as the spelling check sees them. */

/** How a word is written: all small, a capital in front, all capitals, capitals inside. */
export type Letters = 'small' | 'first' | 'capitals' | 'mixed';

export type Token = {
  text: string;
  start: number;
  end: number;
  small: string;
  key: string;
  verdict: SyllableVerdict;
  letters: Letters;
  /** Without any letter that only Vietnamese has. */
  plain: boolean;
  /** Part of a number, code, address or file name. */
  code: boolean;
  /** Opens a sentence or a line. */
  opens: boolean;
  /** In quotation marks or brackets, or part of a word written with hyphens ("đi-ê-den"). */
  quoted: boolean;
  /** Only spaces before it, and a word before those. */
  follows: boolean;
};

type Shape = Pick<Token, 'small' | 'key' | 'verdict' | 'letters' | 'plain'>;

const shapeOf: (text: string) => Shape = readOnce(20_000, (text) => {
  const small = text.toLowerCase();
  const letters: Letters =
    small === text
      ? 'small'
      : text.length > 1 && text.toUpperCase() === text
        ? 'capitals'
        : text.slice(1) === small.slice(1)
          ? 'first'
          : 'mixed';
  return {
    small,
    key: wordKey(text),
    verdict: judgeSyllable(small),
    letters,
    plain: /^[a-z]+$/u.test(small),
  };
});

const word = /[\p{L}\p{M}]+/gu;
const opening = /^[\s\p{P}\d]*$|[.!?:;…]["”’»)\]*_]*\s+["“‘«(]*$/u;

/** The words of one line with their places. */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let last = 0;
  word.lastIndex = 0;
  for (let match = word.exec(line); match; match = word.exec(line)) {
    const start = match.index;
    const end = word.lastIndex;
    const between = line.slice(last, start);
    if (between.length > 1 || /[^ ]/.test(between)) {
      for (const sign of between) {
        if (sign === '(' || sign === '[' || sign === '“' || sign === '«') depth += 1;
        else if (sign === ')' || sign === ']' || sign === '”' || sign === '»') depth = Math.max(0, depth - 1);
        else if (sign === '"') depth = depth > 0 ? depth - 1 : depth + 1;
      }
    }
    const spaces =
      between === ' ' || (between.length > 0 && between.length < 4 && /^[ \u00A0]+$/u.test(between));
    tokens.push({
      text: match[0],
      start,
      end,
      ...shapeOf(match[0]),
      code: isCode(line, start, end),
      opens: start === 0 || (!spaces && opening.test(line.slice(Math.max(0, start - 12), start))),
      quoted: depth > 0 || between === '-' || /^-\p{L}/u.test(line.slice(end, end + 2)),
      follows: tokens.length > 0 && spaces,
    });
    last = end;
  }
  return tokens;
}

const codeSign = /[\d@_\\&=+#/.]/;

/** Whether a word touches a figure or a sign of codes and addresses; a slash between two small words is none. */
function isCode(line: string, start: number, end: number): boolean {
  const before = line[start - 1] ?? ' ';
  const after = line[end] ?? ' ';
  if (/[\d@_\\&=#]/.test(before) || /[\d@_\\&=#]/.test(after)) return true;
  if (!codeSign.test(before) && !codeSign.test(after) && before !== '-' && after !== '-') return false;
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
