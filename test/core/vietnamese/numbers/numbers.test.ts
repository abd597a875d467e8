import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultHouseStyle,
  learnHouseStyle,
  parseNumber,
  writeNumber,
  writeQuantity,
} from '../../../../src/core/vietnamese/numbers/numbers.ts';

describe('parseNumber', () => {
  it.each([
    ['3.207', '3207'],
    ['3207', '3207'],
    ['3 207', '3207'],
    ['3\u00A0207', '3207'],
    ['12.003.207', '12003207'],
    ['18,25', '18.25'],
    ['2.470,6', '2470.6'],
    ['07', '7'],
    ['0', '0'],
    ['2.5', '2.5'],
    ['0.125', '0.125'],
    ['1,250', '1.25'],
    ['1,250,000', '1250000'],
    ['64,50', '64.5'],
    ['-4,2', '-4.2'],
    ['ba', '3'],
    ['mười', '10'],
    ['Mười lăm', '15'],
    ['hai mươi mốt', '21'],
    ['bốn mươi tư', '44'],
    ['một trăm linh bảy', '107'],
    ['hai trăm mười', '210'],
    ['một nghìn hai trăm ba mươi', '1230'],
    ['ba nghìn không trăm lẻ năm', '3005'],
    ['hai triệu', '2000000'],
  ])('%j is %s', (text, value) => expect(parseNumber(text)).toBe(value));

  it.each(['', 'hồ sơ', '12a', '1.2.3', '3.20.7', 'hai ba', 'một trăm hai', '3 dự án', '01/2023', 'mươi'])(
    '%j is no number',
    (text) => expect(parseNumber(text)).toBeNull(),
  );
});

const decimals = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => new Decimal(digits.toString()).div(new Decimal(10).pow(places)).toFixed());

describe('writeNumber and writeQuantity', () => {
  it.each([
    ['3207', '3.207'],
    ['12003207', '12.003.207'],
    ['18.25', '18,25'],
    ['999', '999'],
    ['-1500', '-1.500'],
  ])('%s is written %s', (value, text) => expect(writeNumber(value)).toBe(text));

  it.each([
    ['4', 'mô hình', true, '04 mô hình'],
    ['4', 'mô hình', false, '4 mô hình'],
    ['10', 'mô hình', true, '10 mô hình'],
    ['0', 'hồ sơ', true, '0 hồ sơ'],
    ['2.5', 'km', true, '2,5 km'],
    ['3207', 'hồ sơ', true, '3.207 hồ sơ'],
    ['6', '', true, '06'],
  ])('%s %s (padded: %s) is %s', (value, unit, padCounts, text) =>
    expect(writeQuantity(value, unit, { padCounts, padMonths: false })).toBe(text),
  );

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(decimals, fc.boolean(), (value, pad) => {
        // Three decimals behind a whole number are written with a comma, so nothing is ambiguous.
        expect(parseNumber(writeNumber(value, { pad }))).toBe(value);
      }),
    );
  });
});

describe('learnHouseStyle: by the majority of the earlier reports', () => {
  it('has a default where they say nothing', () =>
    expect(learnHouseStyle(['Sở thực hiện tốt nhiệm vụ.'])).toEqual(defaultHouseStyle));

  it('sees padded counts and months', () => {
    expect(
      learnHouseStyle(['Mở 03 lớp ngày 05/09/2022.', 'Cấp 06 chứng nhận, kiểm tra 2 cơ sở ngày 11/08/2022.']),
    ).toEqual({
      padCounts: true,
      padMonths: true,
    });
  });

  it('sees bare counts, and takes no clause of a law, duration or date for a count', () => {
    expect(
      learnHouseStyle(['Mở 3 lớp theo khoản 2 Điều 5; 6 tháng đầu năm, ngày 05/9/2022, kiểm tra 4 cơ sở.']),
    ).toEqual({
      padCounts: false,
      padMonths: false,
    });
  });
});
