import { describe, expect, test } from 'vitest';
import { asSentences, inHouseStyle, lowerStart, upperStart } from '../../../src/core/carrying/wording.ts';
import { finishSentence } from '../../../src/core/drafts/print.ts';

/* Small turns of wording where somebody's own words enter a sentence of ours. */

describe('counts in house style', () => {
  test.each([
    ['kiểm tra 5 phòng', 'kiểm tra 05 phòng'],
    ['5 phòng và 12 xã, 3 trường', '05 phòng và 12 xã, 03 trường'],
    ['05 phòng', '05 phòng'],
    ['áp dụng 5S cho 2 cơ sở', 'áp dụng 5S cho 02 cơ sở'],
    ['theo khoản 3 Điều 63', 'theo khoản 3 Điều 63'],
    ['dự toán 6 tháng đầu năm 2023', 'dự toán 6 tháng đầu năm 2023'],
    ['đợt 2 năm 2023', 'đợt 2 năm 2023'],
    ['lần thứ 8', 'lần thứ 8'],
    ['ngày 5/9/2023', 'ngày 5/9/2023'],
    ['cơ chế 1 cửa', 'cơ chế 1 cửa'],
    ['1,5 triệu đồng', '1,5 triệu đồng'],
    ['1.005 hồ sơ', '1.005 hồ sơ'],
    ['3% số hồ sơ', '3% số hồ sơ'],
    ['tỷ lệ 9/10 hồ sơ', 'tỷ lệ 9/10 hồ sơ'],
    ['Quyết định số 4/QĐ-SKHCN', 'Quyết định số 4/QĐ-SKHCN'],
    ['Đề án 06', 'Đề án 06'],
    ['trực 24/7', 'trực 24/7'],
    ['giai đoạn 1', 'giai đoạn 1'],
    ['từ 8 giờ 30', 'từ 8 giờ 30'],
  ])('%s → %s', (before, after) =>
    expect(inHouseStyle(before, { padCounts: true, padMonths: false })).toBe(after),
  );

  test('an office that does not pad leaves all as typed', () => {
    expect(inHouseStyle('kiểm tra 5 phòng', { padCounts: false, padMonths: false })).toBe('kiểm tra 5 phòng');
  });
});

describe('capitals', () => {
  test.each([
    ['Phối hợp rà soát', 'phối hợp rà soát'],
    ['Về việc kiểm tra', 'về việc kiểm tra'],
    ['Đoàn Thanh niên Sở', 'Đoàn Thanh niên Sở'],
    ['Trung tâm Phục vụ', 'Trung tâm Phục vụ'],
    ['KH&CN của tỉnh', 'KH&CN của tỉnh'],
    ['ĐÃ LÀM', 'ĐÃ LÀM'],
    ['Tổ chức, cá nhân', 'tổ chức, cá nhân'],
  ])('%s enters a sentence as %s', (before, after) => expect(lowerStart(before)).toBe(after));

  test.each([
    ['đã làm', 'Đã làm'],
    ['“đã làm”', '“Đã làm”'],
    ['12 cơ sở', '12 cơ sở'],
  ])('%s begins a sentence as %s', (before, after) => expect(upperStart(before)).toBe(after));
});

test.each([
  ['làm một', 'Làm một.'],
  ['làm một.\nlàm hai;', 'Làm một. Làm hai.'],
  ['- làm một\n\n+ làm hai', 'Làm một. Làm hai.'],
  ['làm một./.', 'Làm một.'],
  ['-5 độ là lạnh', '-5 độ là lạnh.'],
  ['Hỏi ai?', 'Hỏi ai?'],
  ['nói “đủ rồi.”', 'Nói “đủ rồi.”'],
])('%j typed stands as %j', (before, after) => expect(asSentences(before)).toBe(after));

test.each([
  ['sở họp', 'Sở họp.'],
  ['Sở họp; ', 'Sở họp.'],
  ['Sở  họp.', 'Sở họp.'],
  ['Sở họp...', 'Sở họp...'],
])('%j is finished as %j', (before, after) => expect(finishSentence(before)).toBe(after));
