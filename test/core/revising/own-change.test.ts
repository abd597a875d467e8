import { describe, expect, test } from 'vitest';
import { readOwnChange, resolveOwnChange } from '../../../src/core/revising/own-change.ts';

/* What somebody who answers may say of the sentences made from their answers, and what stays an answer. */

const own = [
  { id: 'a', section: 'I.2', text: 'Sở tiếp 04 lượt công dân, không có đoàn đông người.' },
  { id: 'b', section: 'I.2', text: 'Sở tiếp nhận 02 đơn, đã giải quyết 02 đơn.' },
  { id: 'c', section: 'I.3', text: 'Trong tháng, Sở không có đơn tồn đọng.' },
];
const said = (typed: string, shown: boolean, sentences = own) => {
  const asked = readOwnChange(typed);
  if (asked === null) return null;
  const change = resolveOwnChange(asked, sentences, shown, typed);
  return change?.kind === 'change' ? [change.sentence.id, change.words] : (change?.kind ?? null);
};

describe('right after the sentences were shown', () => {
  test.each<[string, ReturnType<typeof said>]>([
    ['bỏ câu 2', ['b', 'bỏ câu']],
    ['câu 2 bỏ đi giúp em', ['b', 'bỏ câu']],
    ['bo cau thu 3 nhe', ['c', 'bỏ câu']],
    [
      'viết lại câu 2: Sở tiếp nhận và giải quyết xong 02 đơn.',
      ['b', 'Sở tiếp nhận và giải quyết xong 02 đơn.'],
    ],
    ['câu 1 viết lại thành: Sở tiếp 04 lượt công dân.', ['a', 'Sở tiếp 04 lượt công dân.']],
    ['bỏ câu "đơn tồn đọng"', ['c', 'bỏ câu']],
    ['bỏ câu 1 mục I.3', ['c', 'bỏ câu']],
    [
      'đổi "đông người" thành "đông người, phức tạp" ở mục I.2',
      ['a', 'Sở tiếp 04 lượt công dân, không có đoàn đông người, phức tạp.'],
    ],
    ['viết gọn lại câu “tiếp nhận 02 đơn”', ['b', 'viết gọn lại câu “tiếp nhận 02 đơn”']],
    ['câu này bỏ đi', 'which'],
    ['bỏ câu 9', 'which'],
    ['bỏ câu "tiếp"', 'which'],
    // An answer is corrected by its number, whatever was said last.
    ['sửa câu 3: 12 hồ sơ', null],
    ['3: 12 hồ sơ', null],
    ['bổ sung vào mục I.2: Sở tổ chức 01 hội nghị', null],
  ])('%s', (typed, outcome) => {
    expect(said(typed, true)).toEqual(outcome);
  });

  test('"câu này" is clear where one sentence was shown', () => {
    expect(said('câu này bỏ đi', true, own.slice(2))).toEqual(['c', 'bỏ câu']);
    expect(said('viết lại câu này: Sở không có đơn tồn đọng.', true, own.slice(2))).toEqual([
      'c',
      'Sở không có đơn tồn đọng.',
    ]);
  });
});

describe('at any other time', () => {
  test.each<[string, ReturnType<typeof said>]>([
    ['bỏ câu "không có đơn tồn đọng"', ['c', 'bỏ câu']],
    ['viết lại câu “đơn tồn đọng” thành: Sở không có đơn tồn đọng.', ['c', 'Sở không có đơn tồn đọng.']],
    ['câu này bỏ đi', 'which'],
    ['bỏ câu thứ 3 mục I.2', 'which'],
    // Numbers alone are those of the questions.
    ['bỏ câu 2', null],
    ['viết lại câu 2: 53 hồ sơ', null],
    ['bỏ mục 5, thêm: tổ chức hội nghị tổng kết', null],
    ['sửa mục 3: tiếp tục rà soát thủ tục hành chính', null],
    ['đổi tên Phòng Tổng hợp thành Phòng Hành chính', null],
    ['1: 4; 2: 0; 3: không', null],
  ])('%s', (typed, outcome) => {
    expect(said(typed, false)).toEqual(outcome);
  });

  test('where no sentence was made from their answers, everything is an answer', () => {
    expect(said('câu này bỏ đi', false, [])).toBeNull();
    expect(said('bỏ câu "x y"', true, [])).toBeNull();
  });
});
