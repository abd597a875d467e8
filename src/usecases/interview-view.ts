import { type Interview, isUsable, type KnownAnswer, owed, type Standing } from '../core/interview.ts';
import { isRepeatable } from '../core/interviewing/last-values.ts';
import { countOf } from '../core/interviewing/progress.ts';
import type { Organisation } from '../core/organisation.ts';
import type { ReplyContext } from '../core/replies/types.ts';
import type { Question } from '../core/template.ts';
import type { AskedQuestion, PartProgress, PeriodHead, Prompt } from './notices-interview.ts';
import type { InterviewRow, PeriodRow } from './ports.ts';

/* An interview's row as core decides on it and as messages show it. */

/** What decisions need of a row; its answers may be some that are only about to be written. */
export type InterviewPart = Pick<InterviewRow, 'period' | 'questions' | 'last' | 'state'> & {
  answers: readonly KnownAnswer[];
};

/** The interview without its database columns. */
export const interviewOf = (row: InterviewPart): Interview => ({
  template: row.period.template,
  questions: row.questions,
  last: row.last,
  state: row.state,
  answers: row.answers,
});

/** A period as messages name it. */
export const headOf = ({ period, from, to, deadline }: PeriodRow): PeriodHead => ({
  period,
  from,
  to,
  deadline,
});

/** A question with all that its owner is shown of it. */
export function askedQuestion(one: Standing, last: InterviewRow['last']): AskedQuestion {
  const { question } = one;
  const before = last.find((each) => each.question === question.id);
  return {
    id: question.id,
    number: one.number,
    group: question.group,
    ask: question.ask,
    type: question.type,
    unit: question.unit ?? null,
    example: question.example,
    // A value to look at can only be repeated where there is one.
    mayRepeat: repeats(question) && (question.carry !== 'look' || before !== undefined),
    mayBeNone: !question.edits,
    kept: question.carry === 'keep',
    edits: question.edits === true,
    last: before ? { period: before.period, value: before.value } : null,
    settled: one.settled,
    conditional: !one.asked,
    value: one.answer?.value ?? null,
    ...(one.reopened ? { reopened: true } : {}),
  };
}

/** "Như tháng trước" is offered for kept text, a value to look at and the carried tasks, never for a fact of the month. */
const repeats = (question: Question): boolean =>
  question.carry === 'keep' || question.carry === 'look' || question.edits === true;

/** Where a person's part stands. */
export function partProgress(all: readonly Standing[]): PartProgress {
  const missing = owed(all);
  const numbers = (list: readonly Standing[]) => list.map((one) => one.number);
  return {
    ...countOf(all),
    owed: numbers(missing.filter((one) => !one.pending && !one.unread)),
    pending: numbers(missing.filter((one) => one.pending)),
    unread: numbers(missing.filter((one) => one.unread && !one.pending)),
  };
}

/** A question to be asked next, with what its buttons carry. */
export const promptOf = (
  row: Pick<InterviewRow, 'id' | 'period' | 'last'>,
  revision: number,
  one: Standing,
  oneByOne: boolean,
): Prompt => ({
  interview: row.id,
  revision,
  head: headOf(row.period),
  question: askedQuestion(one, row.last),
  first: one.number === 1,
  one: oneByOne,
});

/** What replies of a period are read against; last values only where they are of the kind their question is answered with. */
export function replyContext(
  row: InterviewRow,
  office: Organisation,
  today: string,
  lexicon: ReplyContext['lexicon'],
): ReplyContext {
  const previous = row.last.flatMap(({ question: id, value }) => {
    const question = row.period.template.questions.find((one) => one.id === id);
    return question && isUsable(value) && isRepeatable(question, value) ? [[id, value] as const] : [];
  });
  return {
    period: row.period.period,
    now: today,
    office,
    window: { from: row.period.from, to: row.period.to },
    previous: Object.fromEntries(previous),
    ...(lexicon ? { lexicon } : {}),
  };
}
