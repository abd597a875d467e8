import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerValue } from '../../../src/core/answer.ts';
import { writeAnswers } from '../../../src/core/answers/write-answers.ts';
import { answerFiles, template, typed } from '../../support/worlds.ts';

/* An answers file that is written is read back to the same values; what such a file cannot hold is named and not written otherwise. */

const question = (type: string) => template.questions.find((one) => one.type === type && !one.edits)!;
const back = (id: string, value: AnswerValue) => {
  const { text, left } = writeAnswers('2023-09', [{ question: id, value }], template);
  const read = typed(text).answers;
  return left.length === 0 ? { left, value: read[0]?.value } : { left, value: read };
};

test.each(Object.entries(answerFiles))('every answer of %s comes back', (_, file) => {
  const { answers } = typed(file);
  const { text, left } = writeAnswers('2023-09', answers, template);
  expect(left).toEqual([]);
  const values = (all: typeof answers) => new Map(all.map((answer) => [answer.question, answer.value]));
  expect(values(typed(text).answers)).toEqual(values(answers));
});

const words = fc.string({ unit: 'binary', maxLength: 60 });
const decimals = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 999 }))
  .map(([whole, rest]) =>
    rest === 0 ? `${whole}` : `${whole}.${`${rest}`.padStart(3, '0').replace(/0+$/, '')}`,
  );
const none = fc.constant(null);
const values = fc.oneof(
  fc.record({ type: fc.constant('text'), value: fc.record({ kind: fc.constant('text'), text: words }) }),
  fc.record({
    type: fc.constant('names'),
    value: fc.record({ kind: fc.constant('names'), items: fc.array(words, { minLength: 1, maxLength: 4 }) }),
  }),
  fc.record({
    type: fc.constant('events'),
    value: fc.record({
      kind: fc.constant('events'),
      items: fc.array(
        fc.record({
          ...{ name: words, date: fc.oneof(none, fc.constant('2023-09-05')), to: none },
          ...{
            people: fc.oneof(none, decimals),
            place: fc.oneof(none, words),
            purpose: fc.oneof(none, words),
          },
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  }),
);

test('any words at all come back as they were, or their question is named', () => {
  fc.assert(
    fc.property(values, ({ type, value }) => {
      const { id } = question(type);
      const found = back(id, value as AnswerValue);
      expect(found).toEqual(found.left.length === 0 ? { left: [], value } : { left: [id], value: [] });
    }),
  );
});

test('figures come back exactly, however long', () => {
  const { id, unit } = question('number');
  fc.assert(
    fc.property(decimals, (value) => {
      const figure: AnswerValue = { kind: 'number', value, unit: unit!, people: null };
      expect(back(id, figure)).toEqual({ left: [], value: figure });
    }),
  );
  expect(back(question('money').id, { kind: 'money', value: '372500000' }).left).toEqual([]);
});

test('words that mean "nothing happened" in such a file are not written as a text', () => {
  const { id } = question('text');
  expect(back(id, { kind: 'text', text: 'Không phát sinh' }).left).toEqual([id]);
  expect(writeAnswers('2023-09', [{ question: id, value: { kind: 'unread' } }], template).left).toEqual([id]);
});
