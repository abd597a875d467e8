import type { Question } from '../template.ts';
import type { FreeReading } from './free/reader.ts';
import { typeReply } from './type-reply.ts';
import type { OpenQuestion, ReplyContext, ReplyPart, ReplyReading, TypedReply } from './types.ts';
import type { Piece } from './values/read-items.ts';

/* A reading while it is put together: how parts are made, and several pieces for one question joined. */

/** A reading with the places nothing was made of yet. */
export type Draft = ReplyReading & { unread: Piece[] };

/** One answer of a reading. */
export function part(
  question: OpenQuestion,
  typed: string,
  how: ReplyPart['how'],
  reading: TypedReply,
): ReplyPart {
  return { question: question.question.id, typed, reading, how, correction: question.answered };
}

/** One word for all of a group is asked about for each of its questions. */
export function forWholeGroup(reading: TypedReply, group: string): TypedReply {
  const doubt = { kind: 'whole-group' as const, group };
  if (reading.kind === 'unreadable') return reading;
  return reading.kind === 'value'
    ? { kind: 'confirm', value: reading.value, why: [doubt] }
    : { ...reading, why: [doubt, ...reading.why] };
}

/** Puts what was read freely in a message into a draft, the pieces of one question together. */
export function takeFree(
  draft: Draft,
  questions: readonly OpenQuestion[],
  free: FreeReading,
  message: string,
  context: ReplyContext,
): void {
  draft.doubts.push(...free.doubts);
  draft.unread.push(...free.unread);
  const byQuestion = new Map<string, FreeReading['parts']>();
  for (const one of free.parts)
    byQuestion.set(one.question.id, [...(byQuestion.get(one.question.id) ?? []), one]);
  for (const [id, said] of byQuestion) {
    const question = questions.find((one) => one.question.id === id)!;
    const reading = merge(said, question.question, context, message);
    if (reading) draft.parts.push(part(question, spanOf(said, free, message), 'free', reading));
    else draft.doubts.push({ kind: 'said-twice', question: id, typed: said.map((one) => one.typed) });
  }
}

/** Several pieces for one question: papers, events and items are one list, the same value said twice is one; else null. */
function merge(
  said: FreeReading['parts'],
  question: Question,
  context: ReplyContext,
  message: string,
): TypedReply | null {
  const [first, ...more] = said;
  if (!first) return null;
  // A text that only commas took apart is one text.
  const apart = more.some((one, index) => !/^[\s,.]*$/.test(message.slice(said[index]!.end, one.start)));
  if (question.type === 'text' && more.length > 0 && !apart)
    return typeReply(question, message.slice(first.start, more.at(-1)!.end), context);
  let reading = first.reading;
  for (const { reading: next } of more) {
    if (JSON.stringify(next) === JSON.stringify(reading)) continue;
    if (reading.kind === 'unreadable' || next.kind === 'unreadable') return null;
    const [a, b] = [reading.value, next.value];
    const value =
      a.kind === 'references' && b.kind === 'references'
        ? { kind: a.kind, items: [...a.items, ...b.items] }
        : a.kind === 'events' && b.kind === 'events'
          ? { kind: a.kind, items: [...a.items, ...b.items] }
          : (a.kind === 'list' || a.kind === 'names') && b.kind === a.kind
            ? { kind: a.kind, items: [...a.items, ...b.items] }
            : a.kind === 'text' && b.kind === 'text'
              ? { kind: a.kind, text: `${a.text}; ${b.text}` }
              : null;
    if (!value) return null;
    const why = [
      ...(reading.kind === 'confirm' ? reading.why : []),
      ...(next.kind === 'confirm' ? next.why : []),
    ];
    reading = why.length > 0 ? { kind: 'confirm', value, why } : { kind: 'value', value };
  }
  return reading;
}

/** The words of the message from the first piece to the last; apart, where words about another question stand between them. */
function spanOf(said: FreeReading['parts'], free: FreeReading, message: string): string {
  const from = Math.min(...said.map((one) => one.start));
  const to = Math.max(...said.map((one) => one.end));
  const others = free.parts.some(
    (one) => one.question.id !== said[0]!.question.id && one.start < to && from < one.end,
  );
  return others || said.length === 1 ? said.map((one) => one.typed).join('\n') : message.slice(from, to);
}
