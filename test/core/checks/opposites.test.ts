import { describe, expect, it } from 'vitest';
import { errors, number, type Row, words } from './natural-support.ts';

/* How a thing stands, turned round: of an answer, of kept text, of the label of a figure. */

const rows: Row[] = [
  [
    'two words of praise against one of blame',
    [words('nn', 'Nguyên nhân', 'nợ tăng do nhà thầu chậm được thanh toán khối lượng')],
    '',
    'Nợ tăng do nhà thầu chậm được thanh toán khối lượng.',
    ['chậm', 'kịp thời'],
    ['polarity thầu kịp thời được'],
  ],
  [
    'kept text',
    [number('ho-so', 'Số hồ sơ tiếp nhận', 58, 'hồ sơ')],
    'Bộ phận một cửa giải đáp kịp thời vướng mắc của người dân.',
    'Tiếp nhận 58 hồ sơ. Bộ phận một cửa giải đáp kịp thời vướng mắc của người dân.',
    ['kịp thời', 'chậm'],
    ['polarity đáp chậm vướng'],
  ],
  [
    'the word of a label in front of its figure',
    [number('gv', 'Số giáo viên còn thiếu', 318, 'giáo viên')],
    '',
    'Ngành còn thiếu 318 giáo viên.',
    ['thiếu', 'thừa'],
    ['polarity thừa 318 giáo viên'],
  ],
  [
    'a denial, told thing first',
    [words('hv', 'Lớp nghề', 'mở 02 lớp may, chưa có học viên tốt nghiệp')],
    '',
    'Trung tâm mở 02 lớp may, chưa có học viên tốt nghiệp.',
    ['chưa có học viên tốt nghiệp', 'tất cả học viên đã tốt nghiệp'],
    ['polarity học viên đã tốt nghiệp'],
  ],
  [
    'a denial without its reason',
    [words('bai', 'Bãi rác', 'bãi rác Thạch Sơn chưa đóng cửa do thiếu vốn')],
    '',
    'Bãi rác Thạch Sơn chưa đóng cửa do thiếu vốn.',
    ['chưa đóng cửa do thiếu vốn', 'đã đóng cửa'],
    ['polarity đã đóng cửa'],
  ],
  [
    'a nought whose unit says what it is of',
    [number('ca', 'Số ca tử vong do bệnh dại', 0, 'ca tử vong')],
    '',
    'Toàn tỉnh không có ca tử vong do bệnh dại.',
    ['không có ca tử vong do bệnh dại', 'ghi nhận ca tử vong'],
    ['polarity ghi nhận ca tử vong'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  it('is silent', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('and tells a slip', () =>
    expect(
      errors(answers, previous, clean.replace(from, to)).filter((one) => one.startsWith('polarity')),
    ).toEqual(found));
});

describe('both sides told, or another thing', () => {
  it.each([
    'Hồ sơ được trả sớm; không có hồ sơ trả chậm. Ngành còn thiếu 318 giáo viên.',
    'Ngành còn thiếu 318 giáo viên; các trường tiếp tục bố trí đủ phòng học.',
    'Số giáo viên còn thiếu là 318 giáo viên, không phải thừa giáo viên.',
  ])('%s', (draft) =>
    expect(errors([number('gv', 'Số giáo viên còn thiếu', 318, 'giáo viên')], '', draft)).toEqual([]),
  );
});

describe('a clause that an answer denies', () => {
  const answers = [words('hv', 'Lớp nghề', 'mở 02 lớp may, chưa có học viên tốt nghiệp')];
  it('is missed where it is left out', () =>
    expect(errors(answers, '', 'Trung tâm mở 02 lớp may.')).toEqual(['missing hv']));
  it('is told in other words', () =>
    expect(errors(answers, '', 'Trung tâm mở 02 lớp may; học viên chưa ai tốt nghiệp.')).toEqual([]));
});
