import { describe, expect, it } from 'vitest';
import { errors, number } from './natural-support.ts';

/* Periods told in words: which of them are last month's. */

const answers = [number('vu', 'Số vụ cháy', 4, 'vụ')];
const before = 'Tháng 5/2024, xảy ra 03 vụ cháy.';
const of = (opening: string, period = '2024-06') =>
  errors(answers, before, `${opening} xảy ra 04 vụ cháy.`, period);

describe('a label of another period', () => {
  it.each([
    ['Trong tháng Năm, toàn tỉnh', 'stale tháng Năm'],
    ['Đến cuối tháng Năm, toàn tỉnh', 'stale tháng Năm'],
    ['5 tháng đầu năm 2024, toàn tỉnh', 'stale 5 tháng đầu năm 2024'],
    ['Năm tháng đầu năm 2024, toàn tỉnh', 'stale Năm tháng đầu năm 2024'],
    ['Trong 5 tháng đầu năm, toàn tỉnh', 'stale 5 tháng đầu năm'],
  ])('%s', (opening, finding) => expect(of(opening)).toContain(finding));
});

describe('a label that is right, or compares', () => {
  it.each([
    'Trong tháng Sáu, toàn tỉnh',
    'Trong tháng, toàn tỉnh',
    'So với tháng Năm, số vụ tăng 01 vụ; toàn tỉnh',
    'Mỗi tháng hai lần, đội đi kiểm tra; toàn tỉnh',
    'Kỷ niệm Cách mạng tháng Tám, toàn tỉnh',
    'Sau ba tháng, toàn tỉnh',
  ])('%s', (opening) => expect(of(opening)).toEqual([]));
});
