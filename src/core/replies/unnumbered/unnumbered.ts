import { foldLoose } from '../../vietnamese/letters/fold.ts';
import { standsFor, withoutCourtesy } from '../chat/chat-words.ts';
import { isPerhapsNoAnswer } from '../chat/small-talk.ts';
import { readFreely, spokenOf } from '../free/freely.ts';
import { noChange } from '../free/reader.ts';
import { type Draft, forWholeGroup, part, takeFree } from '../reply-draft.ts';
import { typeReply } from '../type-reply.ts';
import type { OpenQuestion, ReplyContext } from '../types.ts';
import type { Piece } from '../values/read-items.ts';
import { bareValues, commasOf, linesOf, piecesOf, standsForAll } from './in-order.ts';
import { allNone, groupMeant, openOf, withoutAllOf } from './meant-group.ts';
import {
  countsOf,
  firstOf,
  isBareDenial,
  isCounted,
  rowOf,
  shortRow,
  targetsOf,
  upTo,
  wordsInRow,
} from './rows-of-values.ts';

/* A message that names no question by number: one word for a whole group, values in order, or free words. */

/** Reads such a message into a draft. */
export function takeUnnumbered(
  draft: Draft,
  questions: readonly OpenQuestion[],
  shown: string | null,
  message: string,
  context: ReplyContext,
): void {
  const said = withoutCourtesy(message);
  const group = groupMeant(questions, said);
  const core = allNone.test(foldLoose(said)) ? 'không có gì' : withoutAllOf(said);
  const next = questions.find((one) => one.question.id === shown);
  if (next && (isBareNumber(core) ? isCounted(next) : isBareDenial(core))) {
    draft.parts.push(part(next, message.trim(), 'order', typeReply(next.question, message.trim(), context)));
    return;
  }
  const each = wordsInRow(message, group);
  if (each) {
    takeInOrder(draft, group, each, context);
    return;
  }
  if (
    group.length > 0 &&
    standsForAll(
      group.map((one) => one.question),
      core,
    ) &&
    !namesOneOf(questions, core, context)
  ) {
    const spoken =
      foldLoose(core).split(' ').length > 3 ? spokenOf(core.replace(noChange, ' '), group) : null;
    const own = group.find((one) => one.question === spoken);
    if (own) {
      const reading = typeReply(own.question, message.trim(), context);
      draft.parts.push(part(own, message.trim(), 'free', reading));
      return;
    }
    const none = group.some((one) => standsFor({ ...one.question, choices: undefined }, core) === 'none');
    for (const question of group) {
      // What carries over does not cease because nothing happened this month.
      if (none && question.question.carry !== 'month' && group.some((one) => one.question.carry === 'month'))
        continue;
      const reading = typeReply({ ...question.question, choices: undefined }, core, context);
      // Why it was late is not asked again because there is nothing to repeat.
      const told = question.question.type === 'text' && question.question.when !== undefined;
      if (told && reading.kind === 'unreadable') continue;
      draft.parts.push(
        part(question, message.trim(), 'order', forWholeGroup(reading, question.question.group)),
      );
    }
    return;
  }
  const values = bareValues(message);
  if (values) {
    const row = targetsOf(group, values.length) ?? countsOf(group, values, message);
    // A figure is no answer in words.
    const targets = row?.every((one, index) => isCounted(one) || !/\d/.test(values[index]!.text))
      ? row
      : null;
    const first = targets ? null : firstOf(group, values);
    if (targets) takeInOrder(draft, targets, values, context);
    else if (first) proposeInOrder(draft, first, values, context);
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
  const named =
    free.parts.length + free.doubts.length === 0
      ? spokenOf(core.replace(noChange, ' '), openOf(questions))
      : null;
  if (named && standsFor(named, core) !== null) {
    const own = questions.find((one) => one.question === named)!;
    draft.parts.push(part(own, message.trim(), 'free', typeReply(named, message.trim(), context)));
    return;
  }
  const row = rowOf(message, group, free, context);
  if (row) {
    takeInOrder(draft, row.targets, row.values, context);
    return;
  }
  const short = free.parts.length === 0 ? shortRow(message, group, context) : null;
  if (short) {
    proposeInOrder(draft, short.targets, short.values, context);
    return;
  }
  const lines =
    linesOf(message) ??
    piecesOf(message) ??
    commasOf(
      core,
      group.map((one) => one.question.type),
    );
  const targets = lines && (lines.length === group.length ? group : upTo(openOf(questions), lines.length));
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
    const targets = group.some(isCounted) ? group.filter(isCounted) : open;
    const whole = { text: message.trim(), start: 0, end: message.length };
    if (targets.length === 1) takeInOrder(draft, targets, [whole], context);
    else if (targets.length > 1) {
      const candidates = targets.map((one) => one.question.id);
      draft.doubts.push({ kind: 'which-question', typed: message.trim(), candidates });
    } else takeFree(draft, questions, free, message, context);
    return;
  }
  if (next && free.parts.length + free.doubts.length === 0 && speaks(core) && isWorded(next)) {
    const reading = typeReply(next.question, message.trim(), context);
    if (reading.kind !== 'unreadable') {
      const guess = { kind: 'next-question' as const };
      const why = reading.kind === 'confirm' ? [guess, ...reading.why] : [guess];
      draft.parts.push(part(next, message.trim(), 'order', { kind: 'confirm', value: reading.value, why }));
      return;
    }
  }
  takeFree(draft, questions, free, message, context);
}

const isBareNumber = (core: string): boolean => /^\d[\d.,]*\s?%?$/u.test(core);
/** Words that tell something, if anything does: at least three, and no question back. */
const speaks = (core: string): boolean =>
  !isPerhapsNoAnswer(core) && (core.match(/\p{L}+/gu) ?? []).length >= 3;
const isWorded = (one: OpenQuestion): boolean => ['text', 'list', 'names'].includes(one.question.type);

/** Values taken in the order of the questions, each to be confirmed. */
function proposeInOrder(
  draft: Draft,
  targets: readonly OpenQuestion[],
  values: readonly Piece[],
  context: ReplyContext,
): void {
  values.forEach(({ text }, index) => {
    const question = targets[index]!;
    const reading = typeReply(question.question, text, context);
    const why = reading.kind === 'confirm' ? reading.why : [];
    const guess = { kind: 'in-order' as const };
    draft.parts.push(
      part(
        question,
        text,
        'order',
        reading.kind === 'unreadable'
          ? reading
          : { kind: 'confirm', value: reading.value, why: [guess, ...why] },
      ),
    );
  });
}

/** Whether a message that stands for an answer names one question by its words ("không có hồ sơ trễ hẹn"). */
function namesOneOf(questions: readonly OpenQuestion[], core: string, context: ReplyContext): boolean {
  return foldLoose(core).split(' ').length > 3 && readFreely(core, questions, context).parts.length > 0;
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
