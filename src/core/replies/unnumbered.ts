import { foldLoose } from '../vietnamese/fold.ts';
import { standsFor, withoutCourtesy } from './chat-words.ts';
import { readFreely } from './freely.ts';
import { bareValues, linesOf, standsForAll } from './in-order.ts';
import type { Piece } from './read-items.ts';
import { countedTypes, type Draft, part, takeFree } from './reply-draft.ts';
import { typeReply } from './type-reply.ts';
import type { OpenQuestion, ReplyContext, TypedReply } from './types.ts';

/* A message that names no question by number: one word for a whole group, values in order, or free words. */

/** Reads such a message into a draft. */
export function takeUnnumbered(
  draft: Draft,
  questions: readonly OpenQuestion[],
  message: string,
  context: ReplyContext,
): void {
  const group = firstOpenGroup(questions);
  const core = withoutCourtesy(message);
  if (
    group.length > 0 &&
    standsForAll(
      group.map((one) => one.question),
      core,
    ) &&
    !namesOneOf(questions, core, context)
  ) {
    const none = group.some((one) => standsFor({ ...one.question, choices: undefined }, core) === 'none');
    for (const question of group) {
      // What carries over does not cease because nothing happened this month.
      if (none && question.question.carry !== 'month' && group.some((one) => one.question.carry === 'month'))
        continue;
      const reading = typeReply({ ...question.question, choices: undefined }, message.trim(), context);
      draft.parts.push(
        part(question, message.trim(), 'order', forWholeGroup(reading, question.question.group)),
      );
    }
    return;
  }
  const values = bareValues(message);
  if (values) {
    const targets = targetsOf(group, values.length);
    if (targets) takeInOrder(draft, targets, values, context);
    else {
      draft.doubts.push({
        kind: 'count-differs',
        found: values.length,
        questions: (group.some(isCounted) ? group.filter(isCounted) : group).map((one) => one.question.id),
      });
    }
    return;
  }
  const free = readFreely(message, questions, context);
  const lines = linesOf(message);
  const targets =
    lines &&
    (lines.length === group.length
      ? group
      : lines.length === openOf(questions).length
        ? openOf(questions)
        : null);
  if (lines && targets && (free.unread.length > 0 || free.doubts.length > 0)) {
    const readings = lines.map((line, index) => typeReply(targets[index]!.question, line.text, context));
    const agrees = free.parts.every((one) =>
      lines.some(
        (line, index) =>
          line.start <= one.start && one.end <= line.end && targets[index]!.question.id === one.question.id,
      ),
    );
    if (agrees && readings.every((reading) => reading.kind !== 'unreadable')) {
      takeInOrder(draft, targets, lines, context);
      return;
    }
  }
  // One number alone for the only number that is open.
  const open = openOf(questions).filter(isCounted);
  if (free.parts.length === 0 && free.doubts.length === 0 && /^\D{0,12}\d[\d.,]*\D{0,12}$/u.test(core)) {
    if (openOf(questions).length === 1) {
      const whole = { text: message.trim(), start: 0, end: message.length };
      takeInOrder(draft, openOf(questions), [whole], context);
      return;
    }
    const candidates = (group.some(isCounted) ? group.filter(isCounted) : open).map((one) => one.question.id);
    if (candidates.length > 0) {
      draft.doubts.push({ kind: 'which-question', typed: message.trim(), candidates });
      return;
    }
  }
  takeFree(draft, questions, free);
}

const openOf = (questions: readonly OpenQuestion[]): OpenQuestion[] =>
  questions.filter((one) => !one.answered);
const isCounted = (one: OpenQuestion): boolean => countedTypes.has(one.question.type);

/** The open questions of the first group that has any. */
function firstOpenGroup(questions: readonly OpenQuestion[]): OpenQuestion[] {
  const open = openOf(questions);
  return open.filter((one) => one.question.group === open[0]!.question.group);
}

/** The questions that so many values answer in order: the counted ones of the group, or all of it. */
function targetsOf(group: readonly OpenQuestion[], length: number): OpenQuestion[] | null {
  const numbers = group.filter(isCounted);
  return [numbers, group].find((one) => one.length === length && length > 0)?.slice() ?? null;
}

/** Whether a message that stands for an answer names one question by its words ("không có hồ sơ trễ hẹn"). */
function namesOneOf(questions: readonly OpenQuestion[], core: string, context: ReplyContext): boolean {
  return foldLoose(core).split(' ').length > 3 && readFreely(core, questions, context).parts.length > 0;
}

function forWholeGroup(reading: TypedReply, group: string): TypedReply {
  const doubt = { kind: 'whole-group' as const, group };
  if (reading.kind === 'unreadable') return reading;
  return reading.kind === 'value'
    ? { kind: 'confirm', value: reading.value, why: [doubt] }
    : { ...reading, why: [doubt, ...reading.why] };
}

function takeInOrder(
  draft: Draft,
  targets: readonly OpenQuestion[],
  values: readonly Piece[],
  context: ReplyContext,
): void {
  values.forEach((value, index) => {
    const question = targets[index]!;
    draft.parts.push(part(question, value.text, 'order', typeReply(question.question, value.text, context)));
  });
}
