import { expect, test } from 'vitest';
import { periodSaid } from '../../../src/core/asking/period-said.ts';

/* Which of the open and past periods words mean; intent.test.ts has what is asked for. */

const periods = ['2023-10', '2023-09', '2022-09'];

test.each([
  ['soạn dự thảo tháng 9', '2023-09'],
  ['soan bao cao thang 9', '2023-09'],
  ['tháng 9/2022', '2022-09'],
  ['kỳ 10 năm 2023', '2023-10'],
  ['9/2023', '2023-09'],
  ['tháng 8', 'unknown'],
  ['tháng 9/2021', 'unknown'],
  ['mục I.2', null],
  ['', null],
  ['chị Thuyên ký', null],
  ['tháng 13', null],
])('"%s" means %s', (words, period) => {
  expect(periodSaid(words, periods)).toBe(period);
});
