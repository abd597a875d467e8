import { diffArrays } from 'diff';
import { Likeness } from './likeness.ts';
import { carryLabels } from './plan.ts';
import type { Mark, PrintedBlock, RedlineBlock, RedlineRun, Signer } from './report.ts';
import { addresseeLines, capacityLine, recipientLines, withEndMark } from './reports/paper-lines.ts';
import { sentenceKey } from './sentence-key.ts';
import type { PeriodId } from './vietnamese/types.ts';

/* Two reports side by side: what was kept, changed, added, dropped or moved, and the tracked changes that show it. */

/** A report as the redline sees it. */
export type RedlineSide = {
  period: PeriodId;
  kind: string;
  title: string;
  addressee: string | null;
  blocks: PrintedBlock[];
  recipients: string[];
  signer: Signer | null;
};

/** What became of one sentence; `kept` means the same but for period labels. */
export type SentenceChange =
  | { kind: 'kept' | 'changed' | 'moved'; old: string; new: string }
  | { kind: 'added'; new: string }
  | { kind: 'dropped'; old: string };

export type Redline = { changes: SentenceChange[]; blocks: RedlineBlock[] };

/** A paragraph in pieces that are compared as wholes: the list label, then the sentences, each with the space behind it. */
type Line = { layout: RedlineBlock['layout']; pieces: Piece[]; key: string };
/** `key` compares with the other side whatever the period: labels of the old side are moved. */
type Piece = { text: string; marks: Mark[]; sentence: boolean; key: string };

/** Compares the earlier report with the new one. Accepting every change gives the new text, rejecting every change the old one. */
export function compareReports(old: RedlineSide, fresh: RedlineSide): Redline {
  const neutral = (text: string) =>
    sentenceKey(carryLabels({ text, marks: [] }, old.period, fresh.period).text);
  const before = linesOf(old, neutral);
  const after = linesOf(fresh, sentenceKey);
  const words = new Likeness();
  const changes: SentenceChange[] = [];
  const blocks: RedlineBlock[] = [];
  for (const [a, b] of align(before, after, (a, b) => lineLikeness(a, b, words), 0.3)) {
    if (a && b) blocks.push({ layout: b.layout, change: 'same', runs: compareLine(a, b, words, changes) });
    else if (b) {
      blocks.push({
        layout: b.layout,
        change: 'insert',
        runs: b.pieces.flatMap((piece) => runsOf(piece, 'insert')),
      });
      changes.push(
        ...b.pieces
          .filter((piece) => piece.sentence)
          .map((piece) => ({ kind: 'added', new: piece.text.trim() }) as const),
      );
    } else if (a) {
      blocks.push({
        layout: a.layout,
        change: 'delete',
        runs: a.pieces.flatMap((piece) => runsOf(piece, 'delete')),
      });
      changes.push(
        ...a.pieces
          .filter((piece) => piece.sentence)
          .map((piece) => ({ kind: 'dropped', old: piece.text.trim() }) as const),
      );
    }
  }
  return { changes: pairMoved(changes, neutral), blocks };
}

function linesOf(side: RedlineSide, key: (text: string) => string): Line[] {
  const line = (layout: Line['layout'], text: string, marks: Mark[] = []): Line => ({
    layout,
    pieces: [{ text, marks, sentence: false, key: '' }],
    key: key(text),
  });
  const lines = [line('kind', side.kind), line('title', side.title)];
  for (const text of side.addressee ? addresseeLines(side.addressee) : [])
    lines.push(line('addressee', text));
  const last = side.blocks.findLastIndex((block) => block.kind === 'paragraph');
  side.blocks.forEach((block, index) => {
    if (block.kind === 'part') lines.push(line('part', block.text));
    else if (block.kind === 'heading') lines.push(line('heading', block.text, block.marks));
    else {
      const pieces: Piece[] = block.label
        ? [{ text: `${block.label} `, marks: [], sentence: false, key: '' }]
        : [];
      block.sentences.forEach((sentence, at) => {
        const end = at < block.sentences.length - 1 ? ' ' : '';
        const text = index === last && end === '' ? withEndMark(sentence.text) : sentence.text + end;
        pieces.push({ text, marks: sentence.marks, sentence: true, key: key(sentence.text) });
      });
      lines.push({
        layout: 'paragraph',
        pieces,
        key: key(block.sentences.map((sentence) => sentence.text).join(' ')),
      });
    }
  });
  if (side.recipients.length > 0) {
    lines.push(line('recipients-head', 'Nơi nhận:'));
    for (const text of recipientLines(side.recipients)) lines.push(line('recipient', text));
  }
  for (const capacity of side.signer?.capacity ?? []) lines.push(line('capacity', capacityLine(capacity)));
  if (side.signer) lines.push(line('signer', side.signer.name));
  return lines;
}

function compareLine(a: Line, b: Line, words: Likeness, changes: SentenceChange[]): RedlineRun[] {
  const runs: RedlineRun[] = [];
  const like = (x: Piece, y: Piece) =>
    x.sentence !== y.sentence ? 0 : x.sentence ? words.of(x.key, y.key) : 1;
  for (const [x, y] of align(a.pieces, b.pieces, like, 0.45)) {
    if (x && y) {
      runs.push(...compareText(x, y));
      if (x.sentence) {
        const kind = x.key === y.key ? 'kept' : 'changed';
        changes.push({ kind, old: x.text.trim(), new: y.text.trim() });
      }
    } else if (y) {
      runs.push(...runsOf(y, 'insert'));
      if (y.sentence) changes.push({ kind: 'added', new: y.text.trim() });
    } else if (x) {
      runs.push(...runsOf(x, 'delete'));
      if (x.sentence) changes.push({ kind: 'dropped', old: x.text.trim() });
    }
  }
  return runs;
}

/** A sentence that was dropped in one place and added in another is moved. */
function pairMoved(changes: SentenceChange[], neutral: (text: string) => string): SentenceChange[] {
  const added = new Map(
    changes.flatMap((change) => (change.kind === 'added' ? [[sentenceKey(change.new), change]] : [])),
  );
  const moved = new Set<SentenceChange>();
  const out = changes.map((change): SentenceChange => {
    if (change.kind !== 'dropped') return change;
    const there = added.get(neutral(change.old));
    if (!there || moved.has(there)) return change;
    moved.add(there);
    return { kind: 'moved', old: change.old, new: there.new };
  });
  return out.filter((change) => !moved.has(change));
}

// ---- words -----------------------------------------------------------------------------------------------------------------------------

/** Words, spaces and signs; a figure, a date or a document number is one token, so that it changes as a whole. */
const tokensOf = (text: string): string[] =>
  text.match(/\s+|\d+(?:[.,/]\d+)*(?:\/[\p{L}&-]+)*%?|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

type Token = { text: string; bold: boolean; italic: boolean };

function styledTokens(piece: Piece): Token[] {
  let at = 0;
  return tokensOf(piece.text).map((text) => {
    const start = at;
    at += text.length;
    const has = (style: Mark['style']) =>
      piece.marks.some((mark) => mark.style === style && mark.start < at && mark.end > start);
    return { text, bold: has('bold'), italic: has('italic') };
  });
}

function compareText(x: Piece, y: Piece): RedlineRun[] {
  const [before, after] = [styledTokens(x), styledTokens(y)];
  const parts = diffArrays(before, after, { comparator: (p, q) => p.text === q.text });
  const runs: RedlineRun[] = [];
  let at = 0;
  for (const part of parts) {
    const change = part.added ? 'insert' : part.removed ? 'delete' : 'same';
    // Unchanged words take the new report's bold and italic.
    const tokens = change === 'same' ? after.slice(at, at + part.value.length) : part.value;
    if (change !== 'delete') at += part.value.length;
    runs.push(...tokens.map((token) => run(token, change)));
  }
  return merge(readable(merge(runs)));
}

const run = ({ text, bold, italic }: Token, change: RedlineRun['change']): RedlineRun => ({
  text,
  change,
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
});

const runsOf = (piece: Piece, change: RedlineRun['change']): RedlineRun[] =>
  merge(styledTokens(piece).map((token) => run(token, change)));

/** A lone space or sign between two changes is no island: it is deleted and inserted with them, so that people read phrases. */
function readable(runs: RedlineRun[]): RedlineRun[] {
  const out = runs.flatMap((one, index): RedlineRun[] => {
    const island =
      one.change === 'same' && !/[\p{L}\p{N}]/u.test(one.text) && index > 0 && index < runs.length - 1;
    return island
      ? [
          { ...one, change: 'delete' },
          { ...one, change: 'insert' },
        ]
      : [one];
  });
  // Between two unchanged runs the deleted words come first, then the inserted ones.
  const ordered: RedlineRun[] = [];
  let block: RedlineRun[] = [];
  const flush = () => {
    ordered.push(
      ...block.filter((one) => one.change === 'delete'),
      ...block.filter((one) => one.change === 'insert'),
    );
    block = [];
  };
  for (const one of out) {
    if (one.change === 'same') {
      flush();
      ordered.push(one);
    } else block.push(one);
  }
  flush();
  return ordered;
}

function merge(runs: RedlineRun[]): RedlineRun[] {
  const out: RedlineRun[] = [];
  for (const one of runs) {
    const last = out.at(-1);
    if (last && last.change === one.change && last.bold === one.bold && last.italic === one.italic)
      last.text += one.text;
    else out.push({ ...one });
  }
  return out;
}

// ---- alignment -------------------------------------------------------------------------------------------------------------------------

function lineLikeness(a: Line, b: Line, words: Likeness): number {
  if (a.layout !== b.layout) return 0;
  if (a.layout === 'paragraph' || a.layout === 'heading' || a.layout === 'recipient')
    return words.of(a.key, b.key);
  return 0.5 + words.of(a.key, b.key) / 2;
}

/** Pairs two sequences in order so that the likeness of the pairs, each above `least`, adds up to the most. */
function align<T>(
  a: readonly T[],
  b: readonly T[],
  like: (x: T, y: T) => number,
  least: number,
): [T | null, T | null][] {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const pair = new Float64Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const score = like(a[i]!, b[j]!);
      const together = score > least ? score + best[(i + 1) * width + j + 1]! : -1;
      pair[i * width + j] = together;
      best[i * width + j] = Math.max(together, best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const out: [T | null, T | null][] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const here = i < a.length && j < b.length ? best[i * width + j]! : -2;
    if (here >= 0 && pair[i * width + j] === here) out.push([a[i++]!, b[j++]!]);
    else if (i < a.length && (j >= b.length || best[(i + 1) * width + j] === here)) out.push([a[i++]!, null]);
    else out.push([null, b[j++]!]);
  }
  return out;
}
