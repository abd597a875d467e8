import { matchesOf } from '../../vietnamese/text/matches.ts';
/* A text as lines with their numbers: what the checks of form look at. Lines are paragraphs; a list inside a paragraph is its own business. */

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: I, II for parts, 1, 2 for headings, 1.1 below them, a), b) for points; A, B is the usage of longer reports. */
export type NumberKind = 'letter' | 'part' | 'number' | 'bracket' | 'dotted' | 'point';

/** A line's number; `value` counts from 1, `parts` are the figures of "1.2". */
export type LineNumber = { kind: NumberKind; printed: string; value: number; parts: readonly number[] };

export type FormLine = {
  text: string;
  /** UTF-16 indices in the checked text. */
  start: number;
  end: number;
  number: LineNumber | null;
  /** The line behind its number. */
  body: string;
  /** It ends with a closing sign, so that it is a sentence or an item rather than a heading. */
  closed: boolean;
  /** Its body stands in capitals. */
  capitals: boolean;
};

const marked = /^(?:#{1,6}\s+)?(?:\*\*|__)?/;
const numberAt =
  /(?:([IVX]{1,6})([.)/])|(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?(?=\s+\p{Lu})|(\d{1,2})([.)/])|([a-zđ])\)|([A-HĐ])\.)(?:\s+|(?=\p{L}))/uy;
const closing = /(?:[.;:,!?…]|\.\/\.|\/\.)["”»’)*_\]]*$/u;
const letters = /\p{L}/u;
const small = /\p{Ll}/u;
const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
/** The order of points; Vietnamese has no f, j, w, z. */
const points = [...'abcdđeghiklmnopqrstuvxy'];

/** The longest line that is still a heading. */
const longestHeading = 260;

/** The lines of an NFC text that are not empty. */
export function formLines(text: string): FormLine[] {
  const lines: FormLine[] = [];
  for (const match of matchesOf(/[^\n]+/g, text)) {
    const body = match[0].trim();
    if (body === '') continue;
    const start = match.index + match[0].indexOf(body);
    lines.push(readLine(body, start));
  }
  return lines;
}

function readLine(text: string, start: number): FormLine {
  const from = marked.exec(text)![0].length;
  numberAt.lastIndex = from;
  const found = numberAt.exec(text);
  const number = found && numberOf(found);
  const body = (number ? text.slice(numberAt.lastIndex) : text.slice(from)).replace(/[*_]+$/u, '').trim();
  return {
    text,
    start,
    end: start + text.length,
    number,
    body,
    closed: closing.test(text),
    capitals: letters.test(body) && !small.test(body),
  };
}

function numberOf(found: RegExpExecArray): LineNumber | null {
  const [whole, roman, , dotted, plain, sign, point, letter] = found;
  const printed = whole.trim();
  if (roman !== undefined) {
    const value = romans.indexOf(roman) + 1;
    return value === 0 ? null : { kind: 'part', printed, value, parts: [value] };
  }
  if (dotted !== undefined) {
    const parts = dotted.split('.').map(Number);
    return { kind: 'dotted', printed, value: parts.at(-1)!, parts };
  }
  if (plain !== undefined) {
    const value = Number(plain);
    return { kind: sign === '.' ? 'number' : 'bracket', printed, value, parts: [value] };
  }
  if (point !== undefined) {
    const value = points.indexOf(point) + 1;
    return value === 0 ? null : { kind: 'point', printed, value, parts: [value] };
  }
  const value = [...'ABCDĐEGH'].indexOf(letter!) + 1;
  return value === 0 ? null : { kind: 'letter', printed, value, parts: [value] };
}

/** The number of a kind and place, in the writing of another ("2." beside "1."). */
export function writeNumber(like: LineNumber, value: number): string {
  const sign = /[.)/]$/.exec(like.printed)?.[0] ?? '';
  switch (like.kind) {
    case 'part':
      return `${romans[value - 1] ?? value}${sign}`;
    case 'point':
      return `${points[value - 1] ?? value}${sign}`;
    case 'letter':
      return `${[...'ABCDĐEGH'][value - 1] ?? value}${sign}`;
    case 'dotted':
      return `${[...like.parts.slice(0, -1), value].join('.')}${sign}`;
    default:
      return `${value}${sign}`;
  }
}

/** A line that stands like a heading: open at its end, not long, and no list item with a dash. */
export const isOpen = (line: FormLine): boolean =>
  !line.closed && line.body !== '' && line.body.length <= longestHeading && !/^[-–+•*]\s/u.test(line.text);

const frame = /^[*_]*(?:nơi nhận|(?:kt|tm|tl|tuq|q)\.\s?\p{L})/iu;
const appendix = /^[*_]*(?:phụ lục|biểu(?: mẫu| số)?\s+\d)/iu;

/** The lines of a report's body: without recipients, signature and appendices behind it. */
export function bodyLines(lines: readonly FormLine[]): readonly FormLine[] {
  const end = lines.findIndex(
    (line, index) => index > 2 && (frame.test(line.text) || (appendix.test(line.text) && !line.closed)),
  );
  const body = end < 0 ? lines : lines.slice(0, end);
  const last = body.findLastIndex(
    (line) => line.number !== null || line.closed || !(line.capitals || isName(line.text)),
  );
  return body.slice(0, last + 1);
}

/** "Lê Văn Bình", "(Đã ký)": what stands below a signature's title. */
const isName = (text: string): boolean =>
  text.length < 40 && (/^\(.+\)$/u.test(text) || /^(?:\p{Lu}[\p{L}.]*\s?){2,6}$/u.test(text));

/** Where the last words of a text begin that have at most `most` UTF-16 units; a longer last word is cut. */
export function lastWords(text: string, most: number): number {
  const from = Math.max(0, text.length - most);
  if (from === 0) return 0;
  const space = text.indexOf(' ', from - 1);
  return space < 0 || space >= text.length - 1 ? from : space + 1;
}
