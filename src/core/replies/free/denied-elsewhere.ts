import { foldLoose } from '../../vietnamese/letters/fold.ts';
import type { OpenQuestion, ReplyContext, TypedReply } from '../types.ts';
import { readFreely } from './freely.ts';
import type { FreeReading } from './reader.ts';

const denial = /(?<![a-z])(?:khong|ko|chua|chang)(?![a-z])/;

/**
 * What a denial says of other questions than the one asked alone: "không có đơn tố cáo nào", to the complaints, is a nought of the
 * denunciations. Null where it names nothing, or the asked one too, or anything is unsure.
 */
export function deniedElsewhere(
  message: string,
  current: OpenQuestion,
  reading: TypedReply,
  questions: readonly OpenQuestion[],
  context: ReplyContext,
): FreeReading | null {
  const none = reading.kind === 'unreadable' || (reading.kind === 'value' && reading.value.kind === 'none');
  if (!none || /\d/.test(message) || !denial.test(foldLoose(message))) return null;
  // An answered one can be denied too: that takes its answer back.
  const free = readFreely(
    message,
    questions.map((one) => ({ ...one, answered: false })),
    context,
  );
  const elsewhere = free.parts.every(
    (one) => one.question.id !== current.question.id && one.reading.kind === 'value',
  );
  return free.parts.length > 0 && free.doubts.length === 0 && elsewhere ? free : null;
}
