import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, thuky } from '../support/cli.ts';

/* eval read: the facts of examples, and a score where the file says what they hold. */

const file = (text: string): string => {
  const path = join(folder(), 'vi-du.tsv');
  writeFileSync(path, text);
  return path;
};

test('unlabelled examples come back with their facts', () => {
  const { code, out } = thuky([
    'eval',
    'read',
    file('kind\texample\tsource\nmoney\thỗ trợ 2 tỷ 300 triệu\ttự đặt\n'),
    '--json',
  ]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    results: [{ text: 'hỗ trợ 2 tỷ 300 triệu', facts: [{ kind: 'money', value: '2300000000' }] }],
  });
  expect(JSON.parse(out)).not.toHaveProperty('score');
});

test('a wrong label is counted as read wrongly', () => {
  const rows = [
    'kind\texample\tfacts',
    'count\t12 vụ\tquantity=12 vụ',
    'count\t9 vụ\tquantity=8 vụ',
    'date\tngày 9/8/2023\tpercent=9',
  ];
  const { out } = thuky(['eval', 'read', file(`${rows.join('\n')}\n`), '--json']);
  expect(JSON.parse(out).score).toEqual({ writings: 3, kinds: 2, values: 1 });
});
