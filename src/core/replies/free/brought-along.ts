import { type Draft, part, takeFree } from '../reply-draft.ts';
import { typeReply } from '../type-reply.ts';
import {
  countedTypes,
  type OpenQuestion,
  type ReplyContext,
  type ReplyPart,
  type TypedReply,
} from '../types.ts';
import { readFreely } from './freely.ts';

/* An answer to one question that brings those of others along. */

/** "1: QĐ 1938/QĐ-UBND ngày 12/9, tổng 485 triệu, 2 dự án": a paper, and behind it the figures it brought; false when it is not so. */
export function takeBrought(
  draft: Draft,
  questions: readonly OpenQuestion[],
  { question }: OpenQuestion,
  typed: string,
  context: ReplyContext,
): boolean {
  if (question.type !== 'references' && question.type !== 'reference') return false;
  const free = readFreely(typed, questions, context);
  const own = free.parts.some((one) => one.question.id === question.id);
  const figures = free.parts.filter(
    (one) => countedTypes.has(one.question.type) && one.reading.kind === 'value',
  );
  const whole = free.doubts.length + free.unread.length === 0 && figures.length + 1 === free.parts.length;
  if (!own || !whole || figures.length === 0) return false;
  takeFree(draft, questions, free, typed, context);
  return true;
}

const included =
  /^(.*?\d\S*(?:\s+\p{L}+){0,4}?)[\s,;(]+(?:trong đó|trong do|bao gồm|bao gom|gồm|gom)\s+(?:có\s+|co\s+)?(.+?)\)?$/isu;

/** "53 hồ sơ, đúng hạn 50": what follows a figure behind a comma. */
const followed = /^(\d[\d.]*(?:\s+\p{L}+){0,2})\s*[,;]\s+(.+)$/isu;

/** "53 hồ sơ, trong đó trễ 2": one figure for the question asked, and others that speak for themselves; false when it is not so. */
export function takeIncluded(
  draft: Draft,
  questions: readonly OpenQuestion[],
  question: OpenQuestion,
  typed: string,
  how: ReplyPart['how'],
  reading: TypedReply,
  context: ReplyContext,
): boolean {
  const match =
    reading.kind === 'value' || !countedTypes.has(question.question.type)
      ? null
      : (included.exec(typed) ?? followed.exec(typed));
  if (!match) return false;
  const [head, tail] = [match[1]!.trim(), match[2]!.trim()];
  const own = typeReply(question.question, head, context);
  const free = readFreely(tail, questions, context);
  const clear = free.doubts.length + free.unread.length === 0 && free.parts.length > 0;
  const others = free.parts.every(
    (one) => one.reading.kind === 'value' && one.question.id !== question.question.id,
  );
  if (own.kind !== 'value' || !clear || !others) return false;
  draft.parts.push(part(question, head, how, own));
  takeFree(draft, questions, free, tail, context);
  return true;
}
