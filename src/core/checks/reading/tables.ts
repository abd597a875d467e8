import { knownUnit, unitLexicon } from '../../vietnamese/numbers/units.ts';
import type { CheckedSentence, CheckedText } from '../finding.ts';

/*
 * Tables as the readers of files give them, rows with a bar between their cells: every row is read as the sentence that it stands for, "Công
 * nghiệp là 45,7 triệu kWh", with the unit and the words that stand in the head of its columns.
 */

/** A text without tables, and where its places stand in the text with them. */
export type Unrolled = { draft: CheckedText; back: (start: number, end: number) => [number, number] };

/** A stretch of the new text that was copied from the old one. */
type Copied = { to: number; from: number; length: number };
/** Words of a row: copied ones have their place in the line. */
type Piece = { text: string; from: number | null };
type Cell = { text: string; from: number };
type Line = { start: number; text: string; cells: readonly Cell[] };
type Head = { words: string; unit: string };

const figure = /^[+-]?\d[\d.,]*$/u;
const share = /^[+-]?\d[\d.,]*\s?%$/u;
const serial = /^(?:stt|tt|số tt|số thứ tự)$/iu;
const unitHead = /^(?:đơn vị(?: tính)?|đvt|đv tính)$/iu;
/** What says no more than that a figure stands below. */
const plainHead = /^(?:(?:kết quả|số liệu|số lượng|giá trị|thực hiện|tổng số)?)$/iu;
/** A row holds no sentences, and no cell a paragraph. */
const prose = /[.;:!?…]$|[.!?]\s+\p{Lu}/u;
const longestCell = 120;

/** The text with its tables read as sentences; null where it has none, which is nearly always. */
export function unrolled(draft: CheckedText): Unrolled | null {
  if (!draft.text.includes('|')) return null;
  const tables = tablesOf(draft.text);
  if (tables.length === 0) return null;
  let text = '';
  let done = 0;
  const copied: Copied[] = [];
  const copy = (words: string, from: number) => {
    copied.push({ to: text.length, from, length: words.length });
    text += words;
  };
  const rows: (CheckedSentence & { line: Line; head: boolean })[] = [];
  for (const table of tables) {
    const head = headsOf(table);
    for (const [at, line] of table.entries()) {
      copy(draft.text.slice(done, line.start), done);
      const start = text.length;
      for (const piece of head && at === 0 ? headPieces(line) : rowPieces(line, head)) {
        if (piece.from === null) text += piece.text;
        else copy(piece.text, line.start + piece.from);
      }
      done = line.start + line.text.length;
      const inside = draft.sentences.find((one) => one.start < done && one.end > line.start);
      const { section, plans } = inside ?? { section: null, plans: false };
      const own = { text: text.slice(start), start, end: text.length, section, plans };
      // What the heads say is said with the figures below them.
      rows.push({ ...own, heading: false, line, head: head !== null && at === 0 });
    }
  }
  copy(draft.text.slice(done), done);
  const isRow = (one: CheckedSentence) =>
    rows.some(({ line }) => one.start < line.start + line.text.length && one.end > line.start);
  const placed = (at: number): number => {
    const part = copied.findLast(({ from }) => from <= at)!;
    return part.to + Math.min(at - part.from, part.length);
  };
  const others = draft.sentences.flatMap((one) =>
    isRow(one) ? [] : [{ ...one, start: placed(one.start), end: placed(one.start) + one.end - one.start }],
  );
  const told = rows.flatMap(({ line: _, head, ...row }) => (head ? [] : [row]));
  const sentences = [...others, ...told].sort((a, b) => a.start - b.start);
  return { draft: { ...draft, text, sentences }, back: (start, end) => backIn(copied, start, end) };
}

/** The place in the old text; of words that only the new one has, the cell in front of them. */
function backIn(copied: readonly Copied[], start: number, end: number): [number, number] {
  const parts = copied.filter(({ to, length }) => length > 0 && to < end && to + length > start);
  const last = parts.at(-1) ?? copied.findLast(({ to, length }) => length > 0 && to + length <= start)!;
  const first = parts[0] ?? last;
  const from = first.from + Math.max(0, parts.length > 0 ? start - first.to : 0);
  return [from, last.from + Math.min(last.length, parts.length > 0 ? end - last.to : last.length)];
}

/** Runs of two lines and more that have the same number of bars, each of them between two cells. */
function tablesOf(text: string): Line[][] {
  const tables: Line[][] = [];
  let table: Line[] = [];
  const close = () => {
    const filled = table.some(({ cells }) => cells.slice(1).some((cell) => /^[+-]?\d/u.test(cell.text)));
    if (table.length > 1 && filled) tables.push(table);
    table = [];
  };
  let start = 0;
  for (const line of text.split('\n')) {
    const cells = cellsOf(line);
    if (cells === null ? line.trim() !== '' : cells.length !== table[0]?.cells.length) close();
    if (cells) table.push({ start, text: line, cells });
    start += line.length + 1;
  }
  close();
  return tables;
}

function cellsOf(line: string): Cell[] | null {
  if (!line.includes('|')) return null;
  let from = 0;
  const cells = line.split('|').map((part): Cell => {
    const cell = { text: part.trim(), from: from + part.length - part.trimStart().length };
    from += part.length + 1;
    return cell;
  });
  // Bars at both ends, or rules of hyphens, are a table's Markdown.
  const isCell = ({ text }: Cell) =>
    text.length <= longestCell && !prose.test(text) && !/^:?-{3,}/u.test(text);
  return cells[0]!.text !== '' && cells.some((cell, at) => at > 0 && cell.text !== '') && cells.every(isCell)
    ? cells
    : null;
}

/** The heads of the columns, where the first line has them: none of its cells is a figure. */
function headsOf([first]: readonly Line[]): Head[] | null {
  const { cells } = first!;
  if (cells.some(({ text }) => figure.test(text) || share.test(text))) return null;
  return cells.map(({ text }) => headOf(text));
}

const noUnits = unitLexicon([]);
const unitBehind = /^(.*?)\s*\(([^()]{1,30})\)$/u;
const scale = /^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+)?/iu;
const money = /^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+)?đồng$/iu;

/** "Diện tích (ha)", "Triệu kWh", "Số hộ", "Tỷ lệ (%)": what a column tells, and in which unit. */
function headOf(text: string): Head {
  const words = /^\p{Lu}(?!\p{Lu})/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
  const bracket = unitBehind.exec(words);
  if (bracket && isUnit(bracket[2]!)) return { words: bracket[1]!, unit: bracket[2]! };
  if (isUnit(words)) return { words: '', unit: words };
  const counted = /^số (?:lượng )?(.{1,30})$/u.exec(words)?.[1];
  return { words, unit: counted !== undefined && knownUnit(counted, 0, noUnits) ? counted : '' };
}

function isUnit(words: string): boolean {
  if (words === '%' || money.test(words)) return true;
  const noun = words.slice(scale.exec(words)![0].length).toLowerCase();
  return knownUnit(noun, 0, noUnits)?.end === noun.length;
}

/** The cells of a line of heads, apart. */
const headPieces = ({ cells }: Line): Piece[] =>
  cells.flatMap(({ text, from }, at) => [...(at > 0 ? [said(', ')] : []), { text, from }]);

const said = (text: string): Piece => ({ text, from: null });

/** "Xã An Bình là 12 hộ"; of several figures each has the words of its column in front of it. */
function rowPieces({ cells }: Line, heads: readonly Head[] | null): Piece[] {
  const names = heads?.map(({ words }) => words) ?? [];
  const own = cells.findIndex(({ text }, at) => text !== '' && !serial.test(names[at] ?? ''));
  const unitAt = names.findIndex((name) => unitHead.test(name));
  const label = cells[own]!;
  // "Diện tích lúa (ha) | 812,5": the unit goes behind the figure.
  const [, bare, inBrackets] = unitBehind.exec(label.text) ?? [];
  const unitOfRow = cells[unitAt]?.text ?? (inBrackets && isUnit(inBrackets) ? inBrackets : '');
  const pieces: Piece[] = [unitAt < 0 && unitOfRow !== '' ? { ...label, text: bare! } : label];
  let several = false;
  for (const [at, cell] of cells.entries()) {
    if (at <= own || at === unitAt || !/[\p{L}\d]/u.test(cell.text)) continue;
    const { words, unit } = heads?.[at] ?? { words: '', unit: '' };
    const name = plainHead.test(words) ? '' : `${words} `;
    pieces.push(said(several ? `; ${name}` : ` ${name}là `), cell);
    several = true;
    if (!figure.test(cell.text)) continue;
    const counted = unit || unitOfRow;
    if (counted !== '') pieces.push(said(` ${counted}`));
  }
  return [...pieces, said('.')];
}
