import { describe, expect, test } from 'vitest';
import type { PlaceSaid } from '../../../src/core/revising/place.ts';
import { readRevision } from '../../../src/core/revising/read-request.ts';

/* What is asked for in office Vietnamese, with marks and without, and what only looks like it. */

const at = (more: Partial<PlaceSaid> = {}): PlaceSaid => ({
  ...{ section: null, paragraph: null, sentence: null, quote: null, pointed: false },
  ...more,
});

describe('sentences that go', () => {
  test.each<[string, PlaceSaid]>([
    ['bỏ câu thứ 3 mục I.1', at({ section: 'I.1', sentence: 3 })],
    ['xin bỏ giúp câu 2 của mục I.3 nhé', at({ section: 'I.3', sentence: 2 })],
    ['xoa cau cuoi muc ii', at({ section: 'II', sentence: -1 })],
    ['câu thứ hai mục 2 bỏ đi', at({ section: '2', sentence: 2 })],
    ['câu này bỏ đi', at({ pointed: true })],
    ['Bỏ câu này giúp em', at({ pointed: true })],
    ['bỏ nhiệm vụ 4 ở mục II', at({ section: 'II', paragraph: 4 })],
    ['lược bỏ câu 1 đoạn 2 mục I.2', at({ section: 'I.2', paragraph: 2, sentence: 1 })],
    ['bỏ câu “Sở tiếp tục duy trì họp giao ban.”', at({ quote: 'Sở tiếp tục duy trì họp giao ban.' })],
    [
      '> Sở tiếp tục duy trì họp giao ban.\nbỏ câu này',
      at({ quote: 'Sở tiếp tục duy trì họp giao ban.', pointed: true }),
    ],
  ])('%s', (text, place) => {
    expect(readRevision(text)).toEqual({ kind: 'drop', at: place });
  });
});

describe('words in the place of others', () => {
  test.each<[string, string, string, PlaceSaid]>([
    ['đổi “quyết liệt” thành “thường xuyên”', 'quyết liệt', 'thường xuyên', at()],
    ['thay "cán bộ" bằng "công chức" ở mục I.2', 'cán bộ', 'công chức', at({ section: 'I.2' })],
    ['đổi từ tăng cường thành đẩy mạnh trong mục 3', 'tăng cường', 'đẩy mạnh', at({ section: '3' })],
    [
      'sửa cụm từ "nâng cao" trong câu 2 mục I.1 thành "tăng"',
      'nâng cao',
      'tăng',
      at({ section: 'I.1', sentence: 2 }),
    ],
    ['đổi hết chữ Sở KH&CN thành Sở Khoa học và Công nghệ', 'Sở KH&CN', 'Sở Khoa học và Công nghệ', at()],
  ])('%s', (text, words, by, place) => {
    expect(readRevision(text)).toEqual({ kind: 'replace', words, by, at: place });
  });
});

test.each<[string, string, PlaceSaid]>([
  [
    'sửa câu 2 mục I.1 thành: Sở họp mỗi tuần một lần.',
    'Sở họp mỗi tuần một lần.',
    at({ section: 'I.1', sentence: 2 }),
  ],
  ['viết lại câu “Sở họp.” như sau: Sở họp hằng tuần.', 'Sở họp hằng tuần.', at({ quote: 'Sở họp.' })],
  ['thay câu "Sở họp." bằng câu "Sở họp hằng tuần."', 'Sở họp hằng tuần.', at({ quote: 'Sở họp.' })],
])('a sentence anew: %s', (text, wanted, place) => {
  expect(readRevision(text)).toEqual({ kind: 'rewrite', at: place, text: wanted });
});

test.each<[string, string, PlaceSaid]>([
  [
    'bổ sung ý “Sở phân công một công chức trực một cửa” vào mục I.2',
    'Sở phân công một công chức trực một cửa',
    at({ section: 'I.2' }),
  ],
  [
    'bổ sung vào mục 2: Sở niêm yết công khai thủ tục.',
    'Sở niêm yết công khai thủ tục.',
    at({ section: '2' }),
  ],
  ['thêm câu "Sở mở sổ góp ý." sau câu 2 mục I.1', 'Sở mở sổ góp ý.', at({ section: 'I.1', sentence: 2 })],
  ['bổ sung ý Sở mở sổ góp ý vào cuối mục I.3', 'Sở mở sổ góp ý', at({ section: 'I.3' })],
  ['thêm nhiệm vụ vào mục II: Rà soát quy chế dân chủ', 'Rà soát quy chế dân chủ', at({ section: 'II' })],
])('what comes: %s', (text, wanted, place) => {
  expect(readRevision(text)).toEqual({ kind: 'add', at: place, text: wanted });
});

test.each<[string, PlaceSaid]>([
  ['viết gọn lại mục 2', at({ section: '2' })],
  ['viet gon lai muc I.2 giup em', at({ section: 'I.2' })],
  ['rút gọn mục II', at({ section: 'II' })],
  ['mục I.3 viết ngắn gọn hơn nhé', at({ section: 'I.3' })],
  ['viết lại cho ngắn gọn câu 2 mục I.1', at({ section: 'I.1', sentence: 2 })],
])('shorter: %s', (text, place) => {
  expect(readRevision(text)).toEqual({ kind: 'shorten', at: place });
});

test.each([
  // The interview's own words, and answers.
  'bỏ câu 3',
  'bỏ qua câu 3',
  'sửa câu 3: 12 hồ sơ',
  'câu 3: bỏ',
  'không phát sinh',
  'như tháng trước',
  'bổ sung 02 công chức cho bộ phận một cửa',
  'thay 2 thành viên ban chỉ đạo',
  'Sở đã bổ sung quy chế làm việc vào tháng 8',
  'Thay đổi trưởng phòng',
  'soạn dự thảo',
  'soạn mục I.2',
  'xem mục 2',
  'trình',
  'đổi mới phương thức lãnh đạo',
  'giữ nguyên, thêm: tổ chức đối thoại; bỏ mục 5',
  '12',
])('no change of a draft: %s', (text) => {
  expect(readRevision(text)).toBeNull();
});

test.each([
  ['long words without an end', `bỏ ${'câu '.repeat(900)}`],
  ['many quotations', `đổi ${'"a" '.repeat(900)}`],
  ['many joints', `thay ${'a thành '.repeat(450)}`],
])('%s are read at once', (_, text) => {
  const start = process.hrtime.bigint();
  readRevision(text);
  expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(5000);
});
