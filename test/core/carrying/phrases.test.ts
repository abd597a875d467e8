import { expect, test } from 'vitest';
import { hasPhrase, phraseWeight } from '../../../src/core/carrying/phrases.ts';
import { fold } from '../../../src/core/vietnamese/letters/fold.ts';

/* Phrases of a template, found whatever the spelling. */

test.each([
  ['Hiện đại hoá công sở', ['hiện đại hóa'], true],
  ['không có hồ sơ trễ', ['không có hồ sơ trễ'], true],
  ['tổ chức được lớp tập huấn', ['tổ chức … tập huấn'], true],
  ['tổ chức tập huấn', ['tổ chức … tập huấn'], true],
  ['tổ chức họp; tập huấn sau', ['tổ chức … tập huấn'], false],
  ['tổ chức họp. Tập huấn sau', ['tổ chức … tập huấn'], false],
  ['phát động', ['phát'], true],
  ['công tác', ['công tá'], false],
  ['kiến nghị, phản ánh', ['phản ánh'], true],
  ['C++ (mới)', ['c++ (mới)'], true],
  ['bất kỳ', [], false],
])('%j has one of %j: %s', (text, phrases, expected) =>
  expect(hasPhrase(fold(text), phrases)).toBe(expected),
);

test('the weight grows with what is said of it', () => {
  expect(phraseWeight('đơn khiếu nại và đơn tố cáo', ['đơn khiếu nại'])).toBeLessThan(
    phraseWeight('đơn khiếu nại và đơn tố cáo', ['đơn khiếu nại', 'đơn tố cáo']),
  );
  expect(phraseWeight('không có gì', ['đơn'])).toBe(0);
});
