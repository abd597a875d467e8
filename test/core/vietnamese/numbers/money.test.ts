import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoney, writeMoney } from '../../../../src/core/vietnamese/numbers/money.ts';

describe('parseMoney: a whole text as đồng', () => {
  it.each([
    ['218.000.000 đồng', '218000000'],
    ['218000000đ', '218000000'],
    ['218.000.000 VNĐ', '218000000'],
    ['218 triệu', '218000000'],
    ['218 trieu dong', '218000000'],
    ['41,5 triệu đồng', '41500000'],
    ['3,27 tỷ', '3270000000'],
    ['3,27 tỉ đồng', '3270000000'],
    ['0,218 tỷ đồng', '218000000'],
    ['4 tỷ 150 triệu', '4150000000'],
    ['4 tỷ 150 triệu 500 nghìn đồng', '4150500000'],
    ['430tr', '430000000'],
    ['1.7ty', '1700000000'],
    ['3tr5', '3500000'],
    ['2 tỷ 25', '2250000000'],
    ['một tỷ rưỡi', '1500000000'],
    ['nửa tỷ', '500000000'],
    ['ba trăm triệu đồng', '300000000'],
    ['hai tỷ bốn trăm triệu đồng', '2400000000'],
    ['1,1 nghìn tỷ đồng', '1100000000000'],
    ['70 nghìn', '70000'],
    ['70k', '70000'],
  ])('%s is %s', (text, value) => expect(parseMoney(text)).toBe(value));

  it.each(['218', '218,5', 'triệu', '', '12 triệu hồ sơ', '3 triệu 2 tỷ', 'hai dự án', 'khoảng 3 tỷ', '15%'])(
    '%j is no sum of money',
    (text) => expect(parseMoney(text)).toBeNull(),
  );

  it('reads back what writeMoney writes', () => {
    expect(writeMoney('41500000')).toBe('41.500.000 đồng');
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), (value) => {
        expect(parseMoney(writeMoney(`${value}`))).toBe(`${value}`);
      }),
    );
  });
});
