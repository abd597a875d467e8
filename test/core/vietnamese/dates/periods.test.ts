import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  dataWindow,
  parsePeriodId,
  periodMonths,
  periodYear,
  readPeriodLabels,
  shiftPeriod,
  writePeriod,
  writePeriodLike,
} from '../../../../src/core/vietnamese/dates/periods.ts';

const year = fc.integer({ min: 2000, max: 2060 });
const month = fc.integer({ min: 1, max: 12 });
const monthId = fc.tuple(year, month).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);
const periodId = fc.oneof(
  monthId,
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => `${y}-H${h}`),
  year.map((y) => `${y}-9M`),
  year.map((y) => `${y}`),
);

describe('period ids', () => {
  it.each(['2024-05', '2024-Q2', '2024-H2', '2024-9M', '2024'])('%s is valid', (id) =>
    expect(parsePeriodId(id)).toBe(id),
  );
  it.each(['2024-13', '2024-00', '2024-5', '2024-Q5', '2024-H3', '24-05', 'tháng 5', ''])('%s is not', (id) =>
    expect(parsePeriodId(id)).toBeNull(),
  );

  it.each([
    ['2024-12', 1, '2025-01'],
    ['2024-01', -1, '2023-12'],
    ['2024-Q4', 1, '2025-Q1'],
    ['2024-H1', -1, '2023-H2'],
    ['2024-9M', 1, '2025-9M'],
    ['2024', -2, '2022'],
  ])('%s moved by %i is %s', (id, by, moved) => expect(shiftPeriod(id, by)).toBe(moved));

  it('moving there and back changes nothing', () => {
    fc.assert(
      fc.property(periodId, fc.integer({ min: -60, max: 60 }), (id, by) => {
        expect(shiftPeriod(shiftPeriod(id, by), -by)).toBe(id);
      }),
    );
  });

  it('orders by the last month, then the shorter first', () => {
    const sorted = ['2024', '2024-H2', '2024-12', '2024-Q4', '2024-9M', '2024-Q3', '2024-09', '2023'].sort(
      comparePeriods,
    );
    expect(sorted).toEqual([
      '2023',
      '2024-09',
      '2024-Q3',
      '2024-9M',
      '2024-12',
      '2024-Q4',
      '2024-H2',
      '2024',
    ]);
  });

  it('knows its months and year', () => {
    expect(periodMonths('2024-Q2')).toEqual({ from: '2024-04', to: '2024-06' });
    expect(periodMonths('2024-9M')).toEqual({ from: '2024-01', to: '2024-09' });
    expect(periodYear('2024-H1')).toBe(2024);
  });

  it('says what is wrong with a bad id', () =>
    expect(() => shiftPeriod('5/2024', 1)).toThrow('not a period id: 5/2024'));
});

describe('dataWindow: Nghị định 09/2019/NĐ-CP', () => {
  it.each([
    ['2024-05', '2024-04-15', '2024-05-14'],
    ['2024-01', '2023-12-15', '2024-01-14'],
    ['2024-Q2', '2024-03-15', '2024-06-14'],
    ['2024-H1', '2023-12-15', '2024-06-14'],
    ['2024-H2', '2024-06-15', '2024-12-14'],
    ['2024-9M', '2023-12-15', '2024-09-14'],
    ['2024', '2023-12-15', '2024-12-14'],
  ])('%s covers %s to %s', (id, from, to) => expect(dataWindow(id)).toEqual({ from, to }));

  it('an office may count from other days', () => {
    expect(dataWindow('2024-02', { fromDay: 1, toDay: 31 })).toEqual({
      from: '2024-02-01',
      to: '2024-02-29',
    });
    expect(dataWindow('2024-02', { fromDay: 21, toDay: 20 })).toEqual({
      from: '2024-01-21',
      to: '2024-02-20',
    });
  });
});

describe('readPeriodLabels', () => {
  it.each([
    ['trong tháng 5/2024, Sở', 'tháng 5/2024', '2024-05', 'slash'],
    ['Kết quả tháng 5 năm 2024', 'tháng 5 năm 2024', '2024-05', 'words'],
    ['NHIỆM VỤ THÁNG 6 NĂM 2024', 'THÁNG 6 NĂM 2024', '2024-06', 'upper'],
    ['Tháng 02-2024', 'Tháng 02-2024', '2024-02', 'slash'],
    ['trong tháng 5, Sở', 'tháng 5', null, 'month-only'],
    ['quý II/2024', 'quý II/2024', '2024-Q2', 'slash'],
    ['quý 2 năm 2024', 'quý 2 năm 2024', '2024-Q2', 'words'],
    ['trong Quý IV', 'Quý IV', null, 'other'],
    ['6 tháng đầu năm 2024', '6 tháng đầu năm 2024', '2024-H1', 'other'],
    ['06 tháng cuối năm 2024', '06 tháng cuối năm 2024', '2024-H2', 'other'],
    ['9 tháng đầu năm 2024', '9 tháng đầu năm 2024', '2024-9M', 'other'],
    ['9 tháng năm 2024', '9 tháng năm 2024', '2024-9M', 'other'],
    ['so với năm 2023.', 'năm 2023', '2023', 'other'],
  ])('%s', (text, label, period, form) => {
    expect(readPeriodLabels(text)).toEqual([
      expect.objectContaining({ text: label, period, form, start: text.indexOf(label) }),
    ]);
  });

  it.each([
    'ngày 15 tháng 5 năm 2024',
    'từ ngày 3 đến 15 tháng 5',
    'Cách mạng tháng Tám',
    'Cách mạng tháng 8',
    'giai đoạn 2021 - 2025',
    'thời hạn 3 tháng',
    'hằng tháng, hằng năm',
    'tổ hòa giải họp mỗi tháng 02 lần',
    'giao ban một tháng 2 lần',
    'sinh hoạt hằng tháng 1 buổi',
  ])('%s holds none', (text) => expect(readPeriodLabels(text)).toEqual([]));
});

describe('writePeriodLike: the same written form for another period', () => {
  it.each([
    ['tháng 5/2024', '2024-06', 'tháng 6/2024'],
    ['tháng 5 năm 2024', '2024-10', 'tháng 10 năm 2024'],
    ['THÁNG 12 NĂM 2024', '2025-01', 'THÁNG 01 NĂM 2025'],
    ['Tháng 01/2025', '2025-02', 'Tháng 02/2025'],
    ['tháng 02 năm 2025', '2025-03', 'tháng 3 năm 2025'],
    ['tháng 05/2024', '2024-06', 'tháng 06/2024'],
    ['tháng 01-2025', '2025-02', 'tháng 02-2025'],
    ['tháng 2/2024', '2024-02', 'tháng 2/2024'],
    ['tháng 12', '2025-01', 'tháng 01'],
    ['quý IV/2024', '2025-Q1', 'quý I/2025'],
    ['QUÝ II NĂM 2024', '2024-Q3', 'QUÝ III NĂM 2024'],
    ['Quý II', '2024-Q3', 'Quý III'],
    ['6 tháng đầu năm 2024', '2024-H2', '6 tháng cuối năm 2024'],
    ['06 THÁNG ĐẦU NĂM 2024', '2024-H2', '06 THÁNG CUỐI NĂM 2024'],
    ['9 tháng năm 2024', '2025-9M', '9 tháng năm 2025'],
    ['năm 2024', '2025', 'năm 2025'],
    ['Tháng 6 năm 2024', '2024-Q3', 'Quý III năm 2024'],
    ['THÁNG 6 NĂM 2024', '2024-H1', '6 THÁNG ĐẦU NĂM 2024'],
  ])('%s for %s is %s', (label, to, written) =>
    expect(writePeriodLike(readPeriodLabels(label)[0]!, to)).toBe(written),
  );

  it('is read back as the period it was written for', () => {
    const models = [
      'tháng 5/2024',
      'Tháng 05 năm 2024',
      'THÁNG 01 NĂM 2024',
      'quý I/2024',
      '6 tháng đầu năm 2024',
      'năm 2024',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...models), periodId, (model, to) => {
        expect(readPeriodLabels(writePeriodLike(readPeriodLabels(model)[0]!, to))[0]?.period).toBe(to);
      }),
    );
  });
});

describe('writePeriod', () => {
  it.each([
    ['2024-05', 'tháng 5/2024', 'tháng 5 năm 2024', 'THÁNG 5 NĂM 2024'],
    ['2024-02', 'tháng 02/2024', 'tháng 02 năm 2024', 'THÁNG 02 NĂM 2024'],
    ['2024-Q2', 'quý II năm 2024', 'quý II năm 2024', 'QUÝ II NĂM 2024'],
    ['2024-H2', '6 tháng cuối năm 2024', '6 tháng cuối năm 2024', '6 THÁNG CUỐI NĂM 2024'],
    ['2024-9M', '9 tháng năm 2024', '9 tháng năm 2024', '9 THÁNG NĂM 2024'],
    ['2024', 'năm 2024', 'năm 2024', 'NĂM 2024'],
  ])('%s', (id, short, long, upper) => {
    expect([writePeriod(id, 'short'), writePeriod(id, 'long'), writePeriod(id, 'upper')]).toEqual([
      short,
      long,
      upper,
    ]);
  });

  it('is read back as a label of the same period', () => {
    fc.assert(
      fc.property(periodId, fc.constantFrom('short', 'long', 'upper'), (id, form) => {
        expect(readPeriodLabels(writePeriod(id, form)).map((label) => label.period)).toEqual([id]);
      }),
    );
  });
});
