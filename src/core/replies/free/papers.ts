import type { Question } from '../../template.ts';
import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { documentTypes } from '../../vietnamese/references/document-types.ts';
import { readNumbers } from '../../vietnamese/references/reference-parts.ts';
import type { Piece } from '../values/read-items.ts';
import { sumsIn } from '../values/read-money.ts';
import { readClauses } from './clauses.ts';
import { cueText } from './cues.ts';
import { type FreeReader, papersOf } from './reader.ts';
import { give } from './words.ts';

/* A paper in a free reply, and behind it what it brought: "QĐ 2014/QĐ-UBND 12/9 hỗ trợ 495 triệu cho 2 dự án". */

/** Gives a paper whose number ends at `end` of the piece to its question, and the figures behind it to theirs. */
export function readPaper(reader: FreeReader, piece: Piece, end: number): void {
  const tail = piece.text.slice(end);
  const from = firstFigure(reader, tail);
  const denied = from === null ? deniedNext.exec(tail) : null;
  const until = end + (from ?? denied?.index ?? tail.length);
  const paper = { text: piece.text.slice(0, until), start: piece.start, end: piece.start + until };
  const [number] = readNumbers(paper.text);
  const type = number ? (number.lead.type ?? number.type) : null;
  const scored = reader.candidates
    .ranked(cueText(paper.text.slice(end) || paper.text))
    .filter(({ question }) => mayBe(question, type));
  give(
    reader,
    paper,
    scored,
    reader.candidates.only((question) => mayBe(question, type)),
  );
  if (until < piece.text.length) {
    const rest = { text: piece.text.slice(until), start: piece.start + until, end: piece.end };
    reader.result.unread.push(...readClauses(reader, rest));
  }
}

/** A question about one paper says its kind ("Kế hoạch ... năm"): a paper of another kind is not meant by it. */
function mayBe({ type, ask }: Question, kind: string | null): boolean {
  if (!papersOf.has(type)) return false;
  const asked =
    type === 'reference' ? documentTypes.find(({ name }) => ask.startsWith(`${name} `)) : undefined;
  return !asked || kind === null || foldLoose(asked.name) === foldLoose(kind);
}

/** Where the first sum of money stands behind a paper with a question about money to take it, by the start of its words. */
function firstFigure(reader: FreeReader, tail: string): number | null {
  const [money] = sumsIn(tail, true);
  if (!money || !reader.candidates.only((question) => question.type === 'money')) return null;
  const clause = Math.max(tail.lastIndexOf(',', money.start), tail.lastIndexOf(';', money.start)) + 1;
  const others = countLead.exec(tail.slice(0, money.start));
  if (
    others &&
    reader.candidates.unitEnd(tail, { kind: 'number', start: 0, end: others.index + others[0].length }) >
      others.index + others[0].length
  )
    return others.index;
  const led = tail.slice(clause, money.start);
  const verbs = [...led.matchAll(moneyLead)];
  // "với tổng kinh phí 402 triệu": words that lead on to one another.
  let first = verbs.length - 1;
  while (
    first > 0 &&
    led.slice(verbs[first - 1]!.index + verbs[first - 1]![0].length, verbs[first]!.index).trim() === ''
  )
    first -= 1;
  const verb = verbs[first];
  return verb ? clause + verb.index : clause === 0 ? money.start : clause;
}

/** "..., không có việc khác": what there was not, behind a paper. */
const deniedNext =
  /,\s+(?:còn\s+|và\s+)?(?:không|khong|ko|k)\s+(?:có|co|phát sinh|phat sinh|tổ chức|to chuc|ban hành|ban hanh|sửa đổi)\s[^,;]{2,40}$/iu;
/** Words that lead to a sum of money. */
const moneyLead = /(?<!\p{L})(?:hỗ trợ|ho tro|kinh phí|kinh phi|tổng|tong|với|voi|số tiền)(?!\p{L})/giu;
/** "hỗ trợ 2 dự án, kinh phí 412 triệu": the counts come before the sum. */
const countLead = /(?:(?<!\p{L})(?:hỗ trợ|ho tro)|:)\s+(?:cho\s+)?\d{1,4}(?![\d.,/])/iu;
