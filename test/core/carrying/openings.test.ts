import { describe, expect, test } from 'vitest';
import { withoutRepeatedOpenings } from '../../../src/core/carrying/openings.ts';
import type { PlanItem } from '../../../src/core/plan.ts';
import { month } from '../../support/worlds.ts';

/* A paragraph says when once. */

const { material } = month({});
const wrote = (write: string, from = ['hien-dai-hoa']): PlanItem => ({ write, from, replaces: [] });
const shown = (...items: PlanItem[]) =>
  withoutRepeatedOpenings(items, material).map((item) => ('write' in item ? item.write : item));

describe('two sentences of the rules in a row', () => {
  test.each([
    ['Trong tháng, Sở số hóa hồ sơ', 'Trong tháng, Sở lắp camera', 'Sở lắp camera'],
    ['Trong tháng, Sở số hóa hồ sơ', '[[ky]], Sở lắp camera', 'Sở lắp camera'],
    ['[[ky]], Sở số hóa hồ sơ', 'Trong tháng, không có đơn thư', 'Không có đơn thư'],
    ['Ngoài ra, trong tháng, Sở số hóa hồ sơ', 'Trong tháng, Sở lắp camera', 'Sở lắp camera'],
    ['Sở số hóa hồ sơ', 'Trong tháng, Sở lắp camera', 'Trong tháng, Sở lắp camera'],
    ['Trong tháng, Sở số hóa hồ sơ', 'Sở lắp camera', 'Sở lắp camera'],
  ])('%j, then %j', (first, second, expected) => {
    expect(shown(wrote(first), wrote(second))).toEqual([first, expected]);
  });

  test('a standing sentence between them lets the second say it again', () => {
    const keep: PlanItem = { keep: '2023-08/chi-dao/p1/s1' };
    const second = 'Trong tháng, Sở lắp camera';
    expect(shown(wrote('Trong tháng, Sở số hóa hồ sơ'), keep, wrote(second)).at(-1)).toBe(second);
  });

  test('one that has lost its opening does not silence the next', () => {
    const three = ['một', 'hai', 'ba'].map((what) => wrote(`Trong tháng, Sở làm việc ${what}`));
    expect(shown(...three)).toEqual(['Trong tháng, Sở làm việc một', 'Sở làm việc hai', 'Sở làm việc ba']);
  });

  test('the opening stays where a question is told by it', () => {
    const question = material.template.questions.find(({ about }) =>
      about.some((phrase) => phrase.startsWith('trong tháng')),
    )!;
    const second = 'Trong tháng, Sở lắp camera';
    expect(shown(wrote('Trong tháng, Sở số hóa hồ sơ'), wrote(second, [question.id])).at(-1)).toBe(second);
  });
});
