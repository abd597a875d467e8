import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '../../../src/core/answer.ts';
import { readReply } from '../../../src/core/replies/read-reply.ts';
import { typeReply } from '../../../src/core/replies/type-reply.ts';
import type { ReplyContext, TypedReply } from '../../../src/core/replies/types.ts';
import { questionOf } from '../../../src/core/template.ts';
import { fixture, template } from '../../support/worlds.ts';
import { asked, context } from './support.ts';

/* Every labelled reply of fixtures/replies.tsv, of all types; the other tests here take single rules apart. */

const rows = fixture('replies.tsv')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string, string]);

/** What the fixture writes of a reading: kinds and values, without what is null. */
const told = (reading: TypedReply): unknown => {
  if (reading.kind === 'unreadable') return { unreadable: reading.problem.kind };
  if (reading.kind === 'value') return { value: withoutNulls(reading.value) };
  return { confirm: withoutNulls(reading.value), why: reading.why.map((doubt) => doubt.kind) };
};

const withoutNulls = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, one) => (one === null ? undefined : one));

function last(question: string, words: Map<string, string>): ReplyContext {
  const [value, tasks] = [words.get('last'), words.get('tasks')];
  const items = Array.from({ length: Number(tasks ?? 0) }, (_, index) => `Nhiệm vụ ${index + 1}`);
  const unit = questionOf(template, question)?.unit ?? '';
  const previous: AnswerValue | null =
    tasks !== undefined
      ? { kind: 'list', items }
      : value === undefined
        ? null
        : questionOf(template, question)?.type === 'money'
          ? { kind: 'money', value }
          : { kind: 'number', value, unit, people: null };
  return previous ? { ...context, previous: { [question]: previous } } : context;
}

test('there are at least 300 replies, no two alike', () => {
  expect(rows.length).toBeGreaterThanOrEqual(300);
  expect(new Set(rows.map((row) => row.slice(0, 3).join('\t'))).size).toBe(rows.length);
});

describe.each(rows)('%s [%s]', (ids, said, typed, expected) => {
  const message = typed.replaceAll('\\n', '\n').replaceAll('\\t', '\t');
  const words = new Map(said.split(' ').map((one) => one.split('=') as [string, string]));

  test(typed, () => {
    const [unit, group] = ids.split('/');
    if (group === undefined) {
      const question = questionOf(template, ids)!;
      expect(told(typeReply(question, message, last(ids, words)))).toEqual(JSON.parse(expected));
      return;
    }
    const questions = asked(unit!, group, words.get('answered')?.split(','));
    const { parts, doubts, reopened, rest } = readReply(
      { questions, current: words.get('current') ?? null, shown: words.get('shown') ?? null },
      message,
      context,
    );
    expect({
      parts: Object.fromEntries(parts.map((part) => [part.question, told(part.reading)])),
      ...(doubts.length > 0 ? { doubts: doubts.map((doubt) => doubt.kind) } : {}),
      ...(reopened.length > 0 ? { reopened } : {}),
      ...(rest === '' ? {} : { rest }),
    }).toEqual(JSON.parse(expected));
  });
});
