import type { Piece } from '../values/read-items.ts';

/* Rows pasted from Excel or a register: cells between tabs or bars. */

const between = /[^\S\n]*[\t|][^\S\n]*/gu;

/** The cells of one line of a message that begins at `start`. */
function cellsOf(line: string, start: number): Piece[] {
  const cells: Piece[] = [];
  let from = 0;
  for (const separator of [...line.matchAll(between), null]) {
    const end = separator?.index ?? line.length;
    cells.push({ text: line.slice(from, end).trim(), start: start + from, end: start + end });
    if (separator) from = separator.index + separator[0].length;
  }
  return cells;
}

function rowsOf(message: string): Piece[][] {
  const rows: Piece[][] = [];
  let start = 0;
  for (const line of message.split('\n')) {
    if (line.trim() !== '') rows.push(cellsOf(line, start));
    start += line.length + 1;
  }
  return rows;
}

const isTable = (message: string): boolean => message.length < 10_000 && /[\t|]/.test(message);
const isHead = (row: readonly Piece[]): boolean =>
  row.length > 1 && row.every((cell) => cell.text !== '' && !/\d/.test(cell.text));

/** A row of headings with one row of values under it, as pairs; null when a message is no such table. */
export function columnsOf(message: string): { head: Piece; value: Piece }[] | null {
  if (!isTable(message)) return null;
  const rows = rowsOf(message).map(withoutEdges);
  // "Em gửi chị bảng:" above it.
  const [head, values, ...more] = rows[0]?.length === 1 && isLead(rows[0][0]!.text) ? rows.slice(1) : rows;
  if (!head || !values || more.length > 0 || !isHead(head) || values.length !== head.length) return null;
  if (!values.every((cell) => /^\d/.test(cell.text) && cell.text.length < 30)) return null;
  return head.map((cell, index) => ({ head: cell, value: values[index]! }));
}

/** A row drawn with bars at its ends too has no cells there. */
const withoutEdges = (row: Piece[]): Piece[] =>
  row.filter((cell, index) => cell.text !== '' || (index > 0 && index < row.length - 1));
const isLead = (text: string): boolean => /[:.]$/.test(text) && !/\d/.test(text);

const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);

/** A table of rows without its row of headings and its column of serial numbers, blanked so that indices stay. */
export function withoutTableFrame(message: string): string {
  if (!isTable(message)) return message;
  const rows = rowsOf(message);
  const head = rows.length > 1 && isHead(rows[0]!) && /\d/.test(rows[1]!.map((cell) => cell.text).join());
  const body = head ? rows.slice(1) : rows;
  const numbered =
    body.length > 0 &&
    (head || body.length > 1) &&
    body.every((row, index) => row.length > 1 && Number(row[0]!.text.replace(/\.$/, '')) === index + 1);
  let text = message;
  if (head) text = blank(text, rows[0]![0]!.start, rows[0]!.at(-1)!.end);
  if (numbered) for (const row of body) text = blank(text, row[0]!.start, row[1]!.start);
  return text;
}
