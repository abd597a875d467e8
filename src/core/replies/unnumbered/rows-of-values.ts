import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { standsFor } from '../chat/chat-words.ts';
import { clausesOf } from '../free/free-clauses.ts';
import type { FreeReading } from '../free/reader.ts';
import { typeReply } from '../type-reply.ts';
import { countedTypes, type OpenQuestion, type ReplyContext } from '../types.ts';
import { itemsOf, type Piece } from '../values/read-items.ts';
import { bareValues } from './in-order.ts';

/* Which questions values in a row answer: as many as a group counts, the first of them, or one word for each. */

/** Whether words only deny. */
export const isBareDenial = (core: string): boolean =>
  /^(?:(?:khong|ko|k|kg|khg|hong)(?: (?:co|phat sinh|gi|a))*|kco|kc)$/.test(
    foldLoose(core).replace(/[.!,]+$/u, ''),
  );

/**
 * A row of values with their nouns in the order of the questions ("4 luot, 0 don, 0, 2 kien nghi"): as many as the group counts, each
 * readable for its question, and none that by its words belongs to another.
 */
export function rowOf(
  message: string,
  group: readonly OpenQuestion[],
  free: FreeReading,
  context: ReplyContext,
): { targets: readonly OpenQuestion[]; values: Piece[] } | null {
  const values = itemsOf(message).flatMap((piece) => clausesOf(piece));
  const targets = values.length > 1 && values.length <= 12 ? targetsOf(group, values.length) : null;
  if (!targets?.every(isCounted)) return null;
  const fits = values.every((value, index) => {
    const { question } = targets[index]!;
    return (
      /^\s*\d/u.test(value.text) &&
      typeReply(question, value.text.trim(), context).kind === 'value' &&
      free.parts.every(
        (one) =>
          one.end <= value.start ||
          value.end <= one.start ||
          one.question.id === question.id ||
          // A nought denies whatever is counted in its noun.
          (one.reading.kind === 'value' && one.reading.value.kind === 'none'),
      )
    );
  });
  return fits ? { targets, values: values.map((one) => ({ ...one, text: one.text.trim() })) } : null;
}

/** "không, không, không", "không có; như tháng trước; không có": one word for each question; null when it is not so. */
export function wordsInRow(message: string, group: readonly OpenQuestion[]): Piece[] | null {
  const values = bareValues(message) ?? itemsOf(message).map((one) => ({ ...one, text: one.text.trim() }));
  const each = values.length > 1 && values.length === group.length;
  const stand =
    each &&
    values.every(({ text }, index) => !/\d/.test(text) && standsFor(group[index]!.question, text) !== null);
  return stand ? values : null;
}

/** The counts that so many values would answer in order, where there are more counts: at least three, none of which may be the share. */
export function firstOf(group: readonly OpenQuestion[], values: readonly Piece[]): OpenQuestion[] | null {
  const first = group.filter(isCounted).slice(0, values.length);
  const apart = values.every(({ text }) => !/%|\/|^100$/.test(text));
  const counts = first.every((one) => one.question.type === 'number');
  return values.length >= 3 && first.length === values.length && counts && apart ? first : null;
}

/** "49 hồ sơ, 46 hồ sơ, không": such values with the noun that is counted. */
export function shortRow(
  message: string,
  group: readonly OpenQuestion[],
  context: ReplyContext,
): { targets: OpenQuestion[]; values: Piece[] } | null {
  const values = itemsOf(message)
    .flatMap((piece) => clausesOf(piece))
    .map((one) => ({ ...one, text: one.text.trim() }));
  const targets = values.length <= 12 ? firstOf(group, values) : null;
  const fits = targets?.every((one, index) => {
    const { text } = values[index]!;
    const bare = isBareDenial(text) || /^\d[\d.]*(?:\s?\p{L}{1,5}){0,2}$/u.test(text);
    return bare && typeReply(one.question, text, context).kind === 'value';
  });
  return targets && fits ? { targets, values } : null;
}

/** Whether one figure answers a question. */
export const isCounted = (one: OpenQuestion): boolean => countedTypes.has(one.question.type);

/** "55, 52, 0, 3": the counts of the group without its share, which is never left out as 100. */
export function countsOf(
  group: readonly OpenQuestion[],
  values: readonly Piece[],
  message: string,
): OpenQuestion[] | null {
  const counts = group.filter((one) => one.question.type === 'number');
  const apart = !/\d\s*\/\s*\d/.test(message) && values.every(({ text }) => !/%|^100$/.test(text));
  return apart && counts.length >= 3 && counts.length === values.length ? counts : null;
}

/** The first so many open questions, where they are whole groups; else null. */
export function upTo(open: readonly OpenQuestion[], length: number): readonly OpenQuestion[] | null {
  const ends = open[length]?.question.group !== open[length - 1]?.question.group;
  return length <= open.length && ends ? open.slice(0, length) : null;
}

/** The questions that so many values answer in order: the counted ones of the group, or all of it. */
export function targetsOf(group: readonly OpenQuestion[], length: number): OpenQuestion[] | null {
  const numbers = group.filter(isCounted);
  return [numbers, group].find((one) => one.length === length && length > 0)?.slice() ?? null;
}
