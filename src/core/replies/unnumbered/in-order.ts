import type { Question } from '../../template.ts';
import { fold } from '../../vietnamese/letters/fold.ts';
import { standsFor, withoutCourtesy } from '../chat/chat-words.ts';
import { itemsOf, type Piece, trimSigns } from '../values/read-items.ts';

/* Values in the order of the questions: "53, 52, 0, 1", or one a line. */

const value = /^(?:\d+(?:[.,]\d+)*\s?(?:%|tr|tỷ|ty|triệu|k|đ)?|(?:không|khong|ko|k|kg|chưa|chua))$/iu;

/** The values of a message that is nothing but short values between commas, semicolons, spaces, slashes or lines; null when it is more. */
export function bareValues(message: string): Piece[] | null {
  const core = withoutCourtesy(message);
  const from = message.indexOf(core);
  if (core.length > 400 || from < 0) return null;
  for (const between of [/\s*[;\n|]\s*|\s*,\s+|\t+/g, /\s*[;,\n|]\s*/g, /[\s,;|]+/g, /\s*[/-]\s*/g]) {
    const pieces: Piece[] = [];
    let start = 0;
    for (const separator of [...core.matchAll(between), null]) {
      const end = separator?.index ?? core.length;
      const text = core.slice(start, end);
      if (text !== '') pieces.push({ text, start: from + start, end: from + end });
      if (separator) start = separator.index + separator[0].length;
    }
    // "53,52" may be one number; three of them cannot.
    const tight = between.source.includes('[;,') && /\d,\d/.test(core);
    if (pieces.length >= (tight ? 3 : 2) && pieces.every((piece) => value.test(fold(piece.text))))
      return pieces;
  }
  return null;
}

/** The lines of a message that say something, where there are at least two. */
export function linesOf(message: string): Piece[] | null {
  const lines: Piece[] = [];
  let start = 0;
  for (const line of message.split('\n')) {
    const text = line.trim();
    if (/[\p{L}\d]/u.test(text)) {
      const at = start + line.indexOf(text);
      lines.push({ text, start: at, end: at + text.length });
    }
    start += line.length + 1;
  }
  return lines.length >= 2 ? lines : null;
}

/** What semicolons separate in a message of one line, where they are at least four: as many answers in a row. */
export function piecesOf(message: string): Piece[] | null {
  const pieces = itemsOf(message).map((one) => ({ ...one, text: one.text.trim() }));
  return pieces.length >= 4 ? pieces : null;
}

/** As many answers between commas as a group asks for: figures where it counts, words where it does not; null for everything else. */
export function commasOf(message: string, types: readonly Question['type'][]): Piece[] | null {
  const pieces: Piece[] = [];
  let start = 0;
  for (const part of message.split(/(?<=,)\s+|(?<=,)(?=\p{L})/u)) {
    const at = message.indexOf(part, start);
    const text = trimSigns(part, ',', ',.');
    pieces.push({ text, start: at, end: at + text.length });
    start = at + part.length;
  }
  const fits = pieces.every(({ text }, index) =>
    ['number', 'percent'].includes(types[index]!) ? value.test(fold(text)) : /^\p{L}/u.test(text),
  );
  return pieces.length >= 4 && pieces.length === types.length && fits ? pieces : null;
}

/** Whether a message stands as a whole for every question it may answer ("tháng này không phát sinh gì", "chưa có số liệu"). */
export const standsForAll = (questions: readonly Question[], message: string): boolean =>
  questions.length > 0 &&
  questions.every((question) => standsFor({ ...question, choices: undefined }, message) !== null);
