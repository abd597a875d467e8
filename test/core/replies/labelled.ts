import type { AnswerValue } from '../../../src/core/answer.ts';
import { readReply } from '../../../src/core/replies/read-reply.ts';
import { typeReply } from '../../../src/core/replies/type-reply.ts';
import type { ReplyContext, ReplyDoubt, ReplyReading, TypedReply } from '../../../src/core/replies/types.ts';
import { questionOf } from '../../../src/core/template.ts';
import { template } from '../../support/worlds.ts';
import { asked, context } from './support.ts';

/* The labelled replies of fixtures/replies.tsv: its head says what the columns are. */

/** One row; `typed` with its line breaks and tabs. */
export type LabelledReply = { ids: string; said: string; typed: string; expected: Told };
/** What a label writes of one reading, without what is null. */
export type ToldReading = { value?: unknown; confirm?: unknown; why?: string[]; unreadable?: string };
/** A reading of one question, or of all that a message answers. */
export type Told =
  | ToldReading
  | { parts: Record<string, ToldReading>; doubts?: string[]; reopened?: string[]; rest?: string };

/** The rows of a labelled file. */
export const labelledReplies = (text: string): LabelledReply[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [ids = '', said = '', typed = '', expected = ''] = line.split('\t');
      const message = typed.replaceAll('\\n', '\n').replaceAll('\\t', '\t');
      return { ids, said, typed: message, expected: JSON.parse(expected) };
    });

/** Reads a labelled reply in its circumstances, as its label would be written. */
export function readLabelled(row: LabelledReply): Told {
  const reading = read(row);
  if ('kind' in reading) return told(reading);
  const { parts, doubts, reopened, rest } = reading;
  return {
    parts: Object.fromEntries(parts.map((part) => [part.question, told(part.reading)])),
    ...(doubts.length > 0 ? { doubts: doubts.map((doubt) => doubt.kind) } : {}),
    ...(reopened.length > 0 ? { reopened } : {}),
    ...(rest === '' ? {} : { rest }),
  };
}

/** The questions that a doubt of the reading names, though it gives them no answer. */
export function questionsInDoubt(row: LabelledReply): Set<string> {
  const reading = read(row);
  const doubts = 'kind' in reading ? [] : reading.doubts;
  return new Set(doubts.flatMap(questionsOf));
}

function questionsOf(doubt: ReplyDoubt): string[] {
  switch (doubt.kind) {
    case 'which-question':
      return doubt.candidates;
    case 'count-differs':
      return doubt.questions;
    case 'said-twice':
      return [doubt.question];
    case 'no-such-number':
      return [];
  }
}

function read({ ids, said, typed }: LabelledReply): TypedReply | ReplyReading {
  const words = new Map(said.split(' ').map((one) => one.split('=') as [string, string]));
  const [unit, group] = ids.split('/');
  if (group === undefined) return typeReply(questionOf(template, ids)!, typed, last(ids, words));
  const questions = asked(unit!, group, words.get('answered')?.split(','));
  return readReply(
    { questions, current: words.get('current') ?? null, shown: words.get('shown') ?? null },
    typed,
    context,
  );
}

const told = (reading: TypedReply): ToldReading => {
  if (reading.kind === 'unreadable') return { unreadable: reading.problem.kind };
  if (reading.kind === 'value') return { value: withoutNulls(reading.value) };
  return { confirm: withoutNulls(reading.value), why: reading.why.map((doubt) => doubt.kind) };
};

const withoutNulls = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, one) => (one === null ? undefined : one));

function last(question: string, words: Map<string, string>): ReplyContext {
  const [value, tasks] = [words.get('last'), words.get('tasks')];
  const items = Array.from({ length: Number(tasks ?? 0) }, (_, index) => `Nhiệm vụ ${index + 1}`);
  const { unit = '', type } = questionOf(template, question)!;
  const previous: AnswerValue | null =
    tasks !== undefined
      ? { kind: 'list', items }
      : value === undefined
        ? null
        : type === 'money'
          ? { kind: 'money', value }
          : { kind: 'number', value, unit, people: null };
  return previous ? { ...context, previous: { [question]: previous } } : context;
}
