import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDate, writeLongDate } from '../../../src/core/vietnamese/dates/dates.ts';
import { writePeriod } from '../../../src/core/vietnamese/dates/periods.ts';
import { factsEqual, readFacts } from '../../../src/core/vietnamese/facts.ts';
import { writeMoney } from '../../../src/core/vietnamese/numbers/money.ts';
import { writeNumber, writeQuantity } from '../../../src/core/vietnamese/numbers/numbers.ts';
import { writeReference } from '../../../src/core/vietnamese/references/references.ts';
import type { Fact, Reference } from '../../../src/core/vietnamese/types.ts';

/* What the writers write into a sentence is read back as the same fact, of every kind: read(write(x)) = x. */

const style = fc.record({ padCounts: fc.boolean(), padMonths: fc.boolean() });
const frame = fc.constantFrom(
  (words: string) => words,
  (words: string) => `Trong kỳ, Sở đã thực hiện ${words}.`,
  (words: string) => `Kết quả: ${words}; các nội dung khác theo kế hoạch.`,
  (words: string) => `Đơn vị báo cáo (${words})`,
);
const day = fc
  .date({ min: new Date('1976-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const whole = fc.integer({ min: 1, max: 2_000_000 });

/** The only fact of a framed text. */
function only(text: string): Partial<Fact> {
  const facts = readFacts(text, { all: true });
  expect(facts, text).toHaveLength(1);
  const { text: said, start, end, ...fact } = facts[0]!;
  expect(text.slice(start, end)).toBe(said);
  return fact;
}

const nouns = [
  'hồ sơ',
  'dự án',
  'tổ chức, cá nhân',
  'lượt công dân',
  'bệnh nhân',
  'vụ án',
  'tờ khai',
  'ha',
  'tấn',
];

describe('read(write(x)) = x', () => {
  test('a quantity in house style', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(...nouns), style, frame, (value, unit, house, framed) => {
        expect(only(framed(writeQuantity(`${value}`, unit, house)))).toEqual({
          kind: 'quantity',
          value: `${value}`,
          unit,
        });
      }),
    );
  });

  test('a sum of money', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(1, 1000, 500_000, 1_000_000), frame, (value, step, framed) => {
        const sum = `${BigInt(value) * BigInt(step)}`;
        expect(only(framed(writeMoney(sum)))).toEqual({ kind: 'money', value: sum, unit: 'đồng' });
      }),
    );
  });

  test('a percent and a ratio', () => {
    const share = fc.integer({ min: 1, max: 29_999 }).map((hundredths) => `${hundredths / 100}`);
    fc.assert(
      fc.property(share, frame, (value, framed) => {
        expect(only(framed(`${writeNumber(value)}%`))).toEqual({ kind: 'percent', value, unit: '%' });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 32, max: 1800 }), fc.nat(200), frame, (part, more, framed) => {
        const [a, b] = [`${part}`, `${part + more}`];
        expect(only(framed(`${writeNumber(a)}/${writeNumber(b)} hồ sơ`))).toEqual({
          kind: 'ratio',
          value: { part: a, whole: b },
          unit: 'hồ sơ',
        });
      }),
    );
  });

  test('a date, short and in words', () => {
    fc.assert(
      fc.property(day, style, frame, (value, house, framed) => {
        expect(only(framed(`ngày ${writeDate(value, house)}`))).toEqual({ kind: 'date', value });
        expect(only(framed(writeLongDate(value)))).toEqual({ kind: 'date', value });
      }),
    );
  });

  test('a period in each of its forms', () => {
    const year = fc.integer({ min: 2000, max: 2060 });
    const kind = fc.constantFrom('-01', '-06', '-11', '-Q1', '-Q4', '-H1', '-H2', '-9M', '');
    fc.assert(
      fc.property(year, kind, fc.constantFrom('short', 'long', 'upper'), frame, (y, rest, form, framed) => {
        expect(only(framed(writePeriod(`${y}${rest}`, form)))).toEqual({
          kind: 'period',
          value: `${y}${rest}`,
        });
      }),
    );
  });

  const reference: fc.Arbitrary<Reference> = fc
    .record({
      paper: fc.constantFrom(
        ['Kế hoạch', 'KH'] as const,
        ['Quyết định', 'QĐ'] as const,
        ['Tờ trình', 'TTr'] as const,
        ['Thông báo', 'TB'] as const,
        ['Báo cáo', 'BC'] as const,
      ),
      number: fc.integer({ min: 1, max: 9999 }),
      symbol: fc.constantFrom('SKHCN', 'SKH&CN', 'UBND', 'SYT', 'CTK'),
      date: fc.option(day),
      issuer: fc.constantFrom(null, 'UBND tỉnh', 'Sở Y tế', 'Chính phủ'),
    })
    .map(({ paper: [type, short], number, symbol, date, issuer }) => ({
      type,
      number: `${String(number).padStart(2, '0')}/${short}-${symbol}`,
      date,
      issuer,
      title: null,
    }));

  test('a reference: in full, as a citation, and short', () => {
    fc.assert(
      fc.property(reference, frame, style, (value, framed, house) => {
        const read = (form: 'full' | 'cite' | 'short') =>
          only(framed(writeReference(value, form, { own: false, style: house })));
        expect(read('full')).toEqual({ kind: 'reference', value });
        expect(read('cite')).toEqual({ kind: 'reference', value: { ...value, issuer: null } });
        expect(read('short')).toEqual({ kind: 'reference', value: { ...value, issuer: null, date: null } });
      }),
    );
  });

  test('names of organisations and people, and events', () => {
    const organisation = fc.constantFrom(
      'Công ty TNHH Giống cây trồng Bắc Hà',
      'Hợp tác xã Dược liệu Phú Lộc',
      'Bệnh viện Đa khoa khu vực Đông Sơn',
      'Trường THPT chuyên Lê Quý Đôn',
    );
    const person = fc
      .tuple(fc.constantFrom('Nguyễn', 'Trần', 'Lê'), fc.constantFrom('Văn An', 'Thị Bình', 'Minh Đức'))
      .map((words) => words.join(' '));
    const event = fc.constantFrom('Hội nghị đối thoại doanh nghiệp', 'lớp tập huấn ghi nhãn hàng hóa');
    fc.assert(
      fc.property(organisation, person, event, frame, (name, someone, held, framed) => {
        expect(only(framed(name))).toEqual({ kind: 'name', value: name });
        expect(only(framed(`ông ${someone}`))).toEqual({ kind: 'name', value: someone });
        expect(only(framed(`tổ chức ${held}`))).toEqual({ kind: 'event', value: held });
      }),
    );
  });

  test('a zero, which is equal to nought of the same', () => {
    fc.assert(
      fc.property(fc.constantFrom('hồ sơ', 'đơn', 'vụ việc'), frame, (noun, framed) => {
        expect(only(framed(`không có ${noun}`))).toMatchObject({ kind: 'zero', value: '0' });
        const [said] = readFacts(`không có ${noun} quá hạn`);
        const [counted] = readFacts(`0 ${noun} quá hạn`);
        expect(factsEqual(said!, counted!)).toBe(true);
      }),
    );
  });
});
