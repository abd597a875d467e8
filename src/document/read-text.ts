import type { SourceBlock } from '../core/report.ts';
import { plainSpaces } from './block-builder.ts';
import { readInline } from './emphasis.ts';
import { FileProblem } from './file-problem.ts';

/** Stands for a forced line break while lines are being joined; no text that passes the door holds it. */
const BREAK = '\u000b';

const COMMENT = /(?<!\\)<!--[\s\S]*?-->/g;
const DATED_COMMENT = /(?<!\\)<!--\s*câu theo kỳ:([^>]*?)-->/giu;
const BR = /(?<!\\)<br\s*\/?>/gi;

/** Two spaces or a backslash at the end of a line. */
const FORCED = /(?<!\s)\s{2,}$|(?<!\\)\\$/;

/** Signs that spaces at line ends mean something. */
const MARKDOWN = /\*\S|^#{1,6}\s|\\$/;

/** Beginnings of a line that open a block of their own. */
const HEADING = /^(#{1,6})(?:\s+|$)/;
const BULLET = /^([-*+•–])\s+(?=\S)/;
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|\([a-zđ\d]{1,2}\))\s+(?=\S)/;
const FIRST_NUMBER = /^(?:1[.)]|a\)|\([1a]\))\s/;
const ROMAN = /^\*{0,3}[IVX]{1,5}\.\s+\p{Lu}{2}/u;
const SEPARATOR = /^(?:-{3,}|\*{3,}|_{3,}|={3,})$/;

/** From this length on (characters) a line is no line of a wrapped paragraph but a paragraph. */
const LONG_LINE = 130;

/**
 * The blocks of a .md or .txt file. Paragraphs are parted by blank lines, or by every line end where the file shows that it does so. Numbers
 * of lists stay in `text`, dashes go to `bullet`. Throws FileProblem (not-text) naming the line of a control character; `name` is the file's.
 */
export function readMarkdown(source: string, name = 'văn bản'): SourceBlock[] {
  const lines = plainText(source, name).replace(COMMENT, '').replace(BR, BREAK).split('\n');
  const mode = linesPart(lines);
  const isMarkdown = lines.some((line) => MARKDOWN.test(line));
  const blocks: SourceBlock[] = [];
  let open: string | null = null;
  let joint = ' ';
  const close = () => {
    const block = open === null ? null : readBlock(open);
    if (block) blocks.push(block);
    open = null;
  };
  for (const raw of lines) {
    const forced = (mode !== 'each' || isMarkdown) && FORCED.test(raw);
    const line = raw.replace(forced ? FORCED : '', '').trim();
    const empty = line === '' || SEPARATOR.test(line);
    const goesOn = joint === BREAK || mode === 'blank' || runsOn(open, line);
    if (empty || !goesOn || opensBlock(line, open)) close();
    if (empty) continue;
    open = open === null ? line : `${open}${joint}${line}`;
    joint = forced ? BREAK : ' ';
    if (HEADING.test(line)) close();
  }
  close();
  return blocks;
}

/** The hashes of the dated sentences that an earlier run of ours wrote as the file's comment `<!-- câu theo kỳ: ... -->`. */
export function readDatedHashes(source: string): string[] {
  return [...source.normalize('NFC').matchAll(DATED_COMMENT)].flatMap(([, hashes = '']) =>
    hashes.split(/\s+/).filter(Boolean),
  );
}

/** The text of a file's bytes: UTF-8, or UTF-16 with a byte order mark. Throws FileProblem (not-text). */
export function decodeText(name: string, bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileProblem('not-utf8', name);
  }
}

function plainText(source: string, name: string): string {
  // A form feed is where a page ended in text made from a PDF: it parts paragraphs, which the importer joins again.
  const text = source.replace(/\r\n?/g, '\n').replace(/(?<!\n)\n*\f/g, '\n\n');
  const control = /[\u0000-\u0008\u000b-\u001f]/.exec(text);
  if (control) {
    const line = text.slice(0, control.index).split('\n').length;
    throw new FileProblem('control-character', name, `dòng ${line}`);
  }
  return plainSpaces(text.normalize('NFC'));
}

/**
 * What parts the paragraphs of a file: blank lines; every line end ("each": there is no blank line at all); or line ends beside blank lines
 * ("long": lines longer than anyone wraps, and the ends inside paragraphs are not where the next word would have run over).
 */
function linesPart(lines: readonly string[]): 'blank' | 'each' | 'long' {
  const texts = lines.map((line) => line.trim());
  const inside = texts.slice(texts.findIndex(Boolean), texts.findLastIndex(Boolean) + 1);
  if (inside.length > 1 && !inside.includes('')) return 'each';
  const longest = Math.max(0, ...inside.map((line) => line.length));
  if (longest <= LONG_LINE) return 'blank';
  let soft = 0;
  let full = 0;
  inside.forEach((line, index) => {
    const next = inside[index + 1] ?? '';
    if (!isPlain(line) || !isPlain(next) || FORCED.test(lines[index] ?? '')) return;
    soft += 1;
    if (line.length + (next.split(' ')[0]?.length ?? 0) >= longest * 0.9) full += 1;
  });
  return full < soft * 0.6 ? 'long' : 'blank';
}

const isPlain = (line: string): boolean =>
  line !== '' && !HEADING.test(line) && !BULLET.test(line) && !NUMBERED.test(line);

/** No paragraph of the genre begins small, so such a line goes on with an unfinished one whatever parts the others. */
const runsOn = (open: string | null, line: string): boolean =>
  open !== null && /^["“‘(]?\p{Ll}/u.test(line) && !/[.;:!?…]["”’)*]*$/u.test(open);

/** A number opens a block only at 1 or after another list line: inside a paragraph "9. " may just end a sentence on a date. */
function opensBlock(line: string, opener: string | null): boolean {
  if (HEADING.test(line) || BULLET.test(line) || ROMAN.test(line)) return true;
  if (!NUMBERED.test(line)) return false;
  return FIRST_NUMBER.test(line) || (opener !== null && (NUMBERED.test(opener) || BULLET.test(opener)));
}

function readBlock(joined: string): SourceBlock | null {
  const line = joined.replaceAll(BREAK, '\n');
  const heading = HEADING.exec(line);
  if (heading) {
    const block = readInline(line.slice(heading[0].length));
    return block && { ...block, level: heading[1]?.length ?? 1 };
  }
  const bullet = BULLET.exec(line);
  if (!bullet) return readInline(line);
  const block = readInline(line.slice(bullet[0].length));
  return block && { ...block, bullet: bullet[1] === '+' ? '+' : '-' };
}
