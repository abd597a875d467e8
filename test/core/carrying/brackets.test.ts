import { describe, expect, test } from 'vitest';
import { withoutLongBracket } from '../../../src/core/carrying/brackets.ts';
import { month } from '../../support/worlds.ts';

/* A bracket holds a short remark on its figure; what was typed at more length is told by the sentence or behind it. */

const told = (words: string, id: string, typed: string) => {
  const { material } = month({ [id]: { kind: 'text', text: typed } });
  return withoutLongBracket({ text: words, from: ['ho-so-tre-han', id] }, material);
};
const why = (typed: string, behind = '') =>
  told(`Sở trễ hẹn [[ho-so-tre-han]] (nguyên nhân: [[ly-do-tre-hen]])${behind}`, 'ly-do-tre-hen', typed)[0]!
    .text;

describe('a cause', () => {
  const bracket = 'Sở trễ hẹn [[ho-so-tre-han]] (nguyên nhân: [[ly-do-tre-hen]])';
  test.each([
    ['chờ ý kiến Bộ', bracket],
    ['chờ ý kiến Bộ; đã gửi thư xin lỗi', 'Sở trễ hẹn [[ho-so-tre-han]] do [[ly-do-tre-hen]]'],
    [
      'phải xác minh nguồn gốc của từng lô hàng tại nơi sản xuất ở ba huyện',
      'Sở trễ hẹn [[ho-so-tre-han]] do [[ly-do-tre-hen]]',
    ],
    // The words say themselves that a cause follows, or tell none.
    ['do hệ thống lỗi', 'Sở trễ hẹn [[ho-so-tre-han]] [[ly-do-tre-hen]]'],
    ['nguyên nhân là hệ thống lỗi', 'Sở trễ hẹn [[ho-so-tre-han]], [[ly-do-tre-hen]]'],
    ['Sở đã gửi thư xin lỗi', 'Sở trễ hẹn [[ho-so-tre-han]], [[ly-do-tre-hen]]'],
  ])('%j', (typed, expected) => expect(why(typed)).toBe(expected));

  test('of several parts stays in the bracket before another clause, which it would run into', () =>
    expect(why('chờ ý kiến Bộ; đã xin lỗi', '; còn lại trong hạn')).toContain('(nguyên nhân: '));

  test('before a comma it stays as well', () =>
    expect(why('chờ ý kiến Bộ; đã xin lỗi', ', còn lại trong hạn')).toContain('(nguyên nhân: '));
});

describe('an outcome', () => {
  const id = 'ket-qua-giai-quyet-don';
  const first = '[[ky]], Sở tiếp nhận [[don-khieu-nai]] khiếu nại';
  const outcome = (typed: string) => told(`${first} ([[${id}]])`, id, typed).map(({ text }) => text);
  test.each<[string, string[]]>([
    ['đã trả lời bằng văn bản', [`${first} ([[${id}]])`]],
    ['đã giải quyết 02 đơn, đang xem xét 01 đơn', [first, `Sở [[${id}]]`]],
    ['đang xác minh 01 đơn', [first, `Sở [[${id}]]`]],
    // It has its own subject, or is more than one sentence.
    ['02 đơn đã được giải quyết', [first, `[[${id}|sentences]]`]],
    ['Đã giải quyết 02 đơn. Còn 01 đơn đang xem xét', [first, `[[${id}|sentences]]`]],
  ])('%j', (typed, expected) => expect(outcome(typed)).toEqual(expected));

  test('it follows the whole sentence, also where its bracket stood in the middle', () =>
    expect(
      told(`${first} ([[${id}]]); không có đơn tố cáo`, id, 'đã giải quyết 02 đơn').map(({ text }) => text),
    ).toEqual([`${first}; không có đơn tố cáo`, `Sở [[${id}]]`]));

  test('what each of the two sentences rests on is named', () =>
    expect(told(`${first} ([[${id}]])`, id, 'đã giải quyết 02 đơn').map(({ from }) => from)).toEqual([
      ['ho-so-tre-han'],
      [id],
    ]));
});
