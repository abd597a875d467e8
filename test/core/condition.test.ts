import { expect, test } from 'vitest';
import { conditionIds, holds, parseCondition } from '../../src/core/condition.ts';

/* The little language of `when`. */

const facts: Record<string, { given: boolean; number: number | null }> = {
  ba: { given: true, number: 3 },
  khong: { given: true, number: 0 },
  chu: { given: true, number: null },
};
const said = (text: string) =>
  holds(parseCondition(text)!, (id) => facts[id] ?? { given: false, number: null });

test.each([
  ['ba > 0', true],
  ['ba = 3', true],
  ['khong > 0', false],
  ['khong = 0', true],
  ['vang = 0', false],
  ['chu > 0', false],
  ['chu answered', true],
  ['khong answered', true],
  ['vang answered', false],
  ['vang absent', true],
  ['chu absent', false],
  ['ba > 0 and khong = 0', true],
  ['ba > 0 and vang answered', false],
  ['vang answered or ba > 2', true],
  ['vang answered and ba > 0 or khong = 0', true],
  ['khong = 0 or vang answered and vang answered', true],
])('%s is %s', (text, expected) => expect(said(text)).toBe(expected));

test.each(['', 'ba', 'ba >', 'ba > x', 'ba < 3', 'ba answered and', 'Ba > 0', 'ba > 0 khong = 0', '> 0'])(
  '%j is no condition',
  (text) => expect(parseCondition(text)).toBeNull(),
);

test('names the answers it speaks of', () => {
  expect(conditionIds(parseCondition('a > 0 and b-c answered or d absent')!)).toEqual(['a', 'b-c', 'd']);
});
