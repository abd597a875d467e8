import { expect, test } from 'vitest';
import { otherPeriod } from '../../../src/core/replies/scope.ts';

/* Words that tell figures of another period than the report's; fixtures/replies.tsv has whole replies of a month. */

test.each([
  ['số liệu quý III', '2023-09', 'quý III'],
  ['lũy kế 412 hồ sơ', '2023-09', 'lũy kế'],
  ['tháng 8', '2023-09', 'tháng 8'],
  ['9 tháng đầu năm', '2023-09', '9 tháng đầu năm'],
  ['số liệu quý II', '2023-Q3', 'quý II'],
])('"%s" in the report of %s', (words, period, found) => {
  expect(otherPeriod(words, period)).toBe(found);
});

test.each([
  ['tháng 9', '2023-09'],
  ['số liệu quý III', '2023-Q3'],
  ['quý 3', '2023-Q3'],
  ['6 tháng đầu năm', '2023-H1'],
  ['9 tháng', '2023-9M'],
  ['trong tháng 61 hồ sơ', '2023-09'],
  ['trong tháng 9 đơn', '2023-08'],
  ['ngày 05 tháng 8', '2023-09'],
  ['5 hồ sơ tháng 8 chuyển sang', '2023-09'],
])('"%s" says nothing else in the report of %s', (words, period) => {
  expect(otherPeriod(words, period)).toBe(null);
});
