import type { Question } from '../../template.ts';
import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { typeReply } from '../type-reply.ts';
import type { Piece } from '../values/read-items.ts';
import { nameHead } from '../values/read-words.ts';
import { longForm } from '../writing-out/shorthand.ts';
import { readFigures } from './figures.ts';
import { countAndTail, type Figure, figuresOf } from './free-clauses.ts';
import type { FreeReader } from './reader.ts';

/* A count and what is told about it behind: why it is late, what became of it, what it was for and whose. */

/** A clause with figures; where it goes on to tell why or what became of it, that is read as words of its own. */
export function readCounted(reader: FreeReader, clause: Piece, figures: readonly Figure[]): Piece[] {
  const { count, tail } = chosenTail(reader, clause, figures) ?? countAndTail(clause);
  if (!tail) return readFigures(reader, clause, figures);
  const { parts, doubts } = reader.result;
  const [found, asked] = [parts.length, doubts.length];
  const missed = readFigures(reader, count, figuresOf(count.text));
  // "nhận 46 trả 43 trễ 2 (do mất điện)": what is told behind belongs to the last of them.
  const last = parts.slice(found).at(-1);
  const called = last ? reader.candidates.calledFor(last.question) : null;
  const clear =
    last !== undefined && last.end >= count.end - 2 && missed.every((one) => one.end <= last.start);
  if (called && clear && last?.reading.kind === 'value') {
    for (const { question, piece } of withOwner(reader, called, tail)) {
      const reading = typeReply(question, reader.asTyped(piece), reader.context);
      parts.push({ question, typed: piece.text, start: piece.start, end: piece.end, reading });
    }
    return missed;
  }
  parts.length = found;
  doubts.length = asked;
  return readFigures(reader, clause, figures);
}

/** "2 hội đồng nghiệm thu cấp tỉnh": a count, and behind it the choices of the text that it calls for. */
function chosenTail(
  reader: FreeReader,
  clause: Piece,
  figures: readonly Figure[],
): { count: Piece; tail: Piece } | null {
  if (figures.length !== 1 || /[(]/.test(clause.text)) return null;
  const from = figures[0]!.end;
  const behind = foldLoose(`.${clause.text.slice(from)}.`).slice(1, -1);
  const choices = reader.candidates.cues.questions.flatMap((one) =>
    Object.values(one.choices ?? {}).flatMap((group) => Object.keys(group)),
  );
  const places = choices.map((word) => ` ${behind} `.indexOf(` ${foldLoose(word)}`));
  // "2hđ nt cấp tỉnh": a choice in shorthand.
  for (const word of clause.text.slice(from).matchAll(/\p{L}+/gu)) {
    const long = longForm(word[0]);
    if (long !== null && choices.includes(long)) places.push(word.index);
  }
  const at = Math.min(...places.filter((place) => place > 0));
  if (!Number.isFinite(at) || behind.length !== clause.text.length - from) return null;
  const cut = from + at;
  const text = clause.text.slice(cut).trimEnd();
  const start = clause.start + cut;
  return {
    count: { text: clause.text.slice(0, cut), start: clause.start, end: start },
    tail: { text, start, end: start + text.length },
  };
}

/** "tuyển chọn cấp tỉnh của Công ty A": the choices, and behind them whose it is where a question asks for the names. */
function withOwner(
  reader: FreeReader,
  called: Question,
  tail: Piece,
): { question: Question; piece: Piece }[] {
  const names = called.choices ? reader.candidates.only((question) => question.type === 'names') : null;
  const of = [...tail.text.matchAll(ownedBy)].find((one) =>
    nameHead.test(tail.text.slice(one.index + one[0].length)),
  );
  if (!names || !of) return [{ question: called, piece: tail }];
  const cut = of.index + of[0].length;
  const text = tail.text.slice(0, of.index);
  return [
    { question: called, piece: { text, start: tail.start, end: tail.start + text.length } },
    { question: names, piece: { text: tail.text.slice(cut), start: tail.start + cut, end: tail.end } },
  ];
}

/** Leads from a task to who carries it out. */
const ownedBy = /[\s,]+(?:của|do|cua)\s+/giu;
