import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseDate,
  readDateValue,
  writeDate,
  writeLongDate,
} from '../../../../src/core/vietnamese/dates/dates.ts';

describe('parseDate', () => {
  it.each([
    ['2022-11-06', '2022-11-06'],
    ['06/11/2022', '2022-11-06'],
    ['6/11/2022', '2022-11-06'],
    ['6.11.22', '2022-11-06'],
    ['6-11-2022', '2022-11-06'],
    ['ngày 06/11/2022', '2022-11-06'],
    ['ngày 06 tháng 11 năm 2022', '2022-11-06'],
    ['Ngày 6 thang 11 nam 2022', '2022-11-06'],
    ['29/02/2024', '2024-02-29'],
    ['12/3/98', '1998-03-12'],
  ])('%s is %s', (text, iso) => expect(parseDate(text)).toEqual({ kind: 'date', iso }));

  it('takes the year of its context', () => {
    expect(parseDate('06/11')).toEqual({ kind: 'no-year', iso: '--11-06' });
    expect(parseDate('ngày 6 tháng 11')).toEqual({ kind: 'no-year', iso: '--11-06' });
    expect(parseDate('06/11', { year: 2022 })).toEqual({ kind: 'date', iso: '2022-11-06' });
  });

  it.each([
    ['31/6/2022', 'day'],
    ['29/02/2023', 'day'],
    ['00/5/2022', 'day'],
    ['10/13/2022', 'month'],
    ['31/4', 'day'],
  ])('%s cannot be: %s', (text, reason) => expect(parseDate(text)).toEqual({ kind: 'impossible', reason }));

  it.each(['', '45/60', '6.11', 'hôm qua', 'tháng 11/2022', '06/11/2022 và 07/11/2022'])(
    '%j is no date',
    (text) => expect(parseDate(text)).toEqual({ kind: 'none' }),
  );

  it('keeps the figures of an impossible date for whoever shows it', () =>
    expect(readDateValue('31/6/2022')).toBe('2022-06-31'));
});

describe('writing dates', () => {
  it.each([
    ['2022-11-06', '06/11/2022', 'ngày 06 tháng 11 năm 2022'],
    ['2022-02-16', '16/02/2022', 'ngày 16 tháng 02 năm 2022'],
    ['2022-08-03', '03/8/2022', 'ngày 03 tháng 8 năm 2022'],
    ['--08-03', '03/8', 'ngày 03 tháng 8'],
  ])('%s is %s and %s', (iso, short, long) => {
    expect(writeDate(iso)).toBe(short);
    expect(writeLongDate(iso)).toBe(long);
  });

  it('pads the months of an office that does', () => {
    expect(writeDate('2022-08-03', { padCounts: true, padMonths: true })).toBe('03/08/2022');
  });

  it('reads back what it writes', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.boolean(), (iso, padMonths) => {
        expect(parseDate(writeDate(iso, { padCounts: true, padMonths }))).toEqual({ kind: 'date', iso });
        expect(parseDate(writeLongDate(iso))).toEqual({ kind: 'date', iso });
      }),
    );
  });
});
