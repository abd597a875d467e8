import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evalMaterial } from '../../../src/core/checks/evaluation/eval-case.ts';
import { checkLegal } from '../../../src/core/checks/legal.ts';
import { readRegister } from '../../../src/prompts.ts';

/* Laws as provincial departments name them, held against the register that is shipped; numbers that begin anew. */

const register = readRegister(join(resolve(import.meta.dirname, '../../..'), 'prompts'))!;

const legal = (period: string, draft: string): string[] => {
  const { material, draft: text } = evalMaterial({
    ...{ id: 'test', section: 'test', period, answers: [], previous: [], draft, faults: [] },
  });
  return checkLegal({ ...material, register }, text).map(({ quote, reason, expected }) =>
    [reason.is === 'denies-itself' ? reason.how : reason.is, quote, expected?.split(' ngày ')[0]]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
};

describe('a law by its name and year', () => {
  const forest = 'Chi cục Kiểm lâm xử lý vi phạm theo ';
  const next = 'Luật Lâm nghiệp số 16/2017/QH14';

  it.each<[string, string, string[]]>([
    ['2020-06', 'Luật Bảo vệ và phát triển rừng năm 2004.', [`năm 2004 | ${next}`]],
    ['2020-06', 'Luật Bảo vệ và phát triển rừng 2004.', [`2004 | ${next}`]],
    ['2020-06', 'Luật Bảo vệ và phát triển rừng.', [next]],
    ['2018-06', 'Luật Bảo vệ và phát triển rừng năm 2004.', []],
    ['2020-06', 'Luật Lâm nghiệp năm 2017, thay thế Luật Bảo vệ và phát triển rừng năm 2004.', []],
    [
      '2020-06',
      'Luật Lâm nghiệp số 16/2017/QH14, có hiệu lực từ ngày 01/01/2019, thay thế Luật Bảo vệ và phát triển rừng năm 2004.',
      [],
    ],
  ])('%s: %s', (period, words, expected) => {
    const found = legal(period, forest + words);
    expect(found.length).toBe(expected.length);
    for (const [at, end] of expected.entries()) {
      expect(found[at]).toMatch(/^repealed \| Luật Bảo vệ và phát triển rừng/);
      expect(found[at]!.endsWith(end)).toBe(true);
    }
  });

  it.each<[string, string, string[]]>([
    [
      '2021-08',
      'Sở áp dụng Luật Doanh nghiệp 2014 và Luật Cư trú 2006.',
      [
        'repealed | Luật Doanh nghiệp 2014 | Luật Doanh nghiệp số 59/2020/QH14',
        'repealed | Luật Cư trú 2006 | Luật Cư trú số 68/2020/QH14',
      ],
    ],
    ['2021-08', 'Sở áp dụng Luật Doanh nghiệp 2020 và Luật Cư trú (2020).', []],
    [
      '2024-03',
      'Xã tổng kết công việc theo Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn năm 2007.',
      [],
    ],
    [
      '2024-03',
      'Xã công khai thu chi theo Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn năm 2007.',
      [
        'repealed | Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn năm 2007 | Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15',
      ],
    ],
    // Another year than any law of the name has, and older or newer ones than the register has.
    [
      '2021-08',
      'Sở áp dụng Luật Thủy sản năm 2019.',
      ['misnumbered | Luật Thủy sản năm 2019 | Luật Thủy sản số 18/2017/QH14'],
    ],
    [
      '2021-08',
      'Sở áp dụng Luật Lâm nghiệp năm 2007.',
      ['misnumbered | Luật Lâm nghiệp năm 2007 | Luật Lâm nghiệp số 16/2017/QH14'],
    ],
    [
      '2021-08',
      'Sở áp dụng Luật Việc làm năm 2015.',
      ['misnumbered | Luật Việc làm năm 2015 | Luật Việc làm số 38/2013/QH13'],
    ],
    ['2021-08', 'Sở áp dụng Luật Giáo dục năm 1998.', []],
    ['2026-11', 'Sở áp dụng Luật Hộ tịch số 99/2026/QH16.', ['unknown-act | Luật Hộ tịch số 99/2026/QH16']],
    [
      '2014-11',
      'Sở áp dụng Nghị định số 49/2005/NĐ-CP ngày 11/4/2005 của Chính phủ quy định xử phạt vi phạm hành chính trong lĩnh vực giáo dục.',
      [
        'unknown-act | Nghị định số 49/2005/NĐ-CP ngày 11/4/2005 của Chính phủ quy định xử phạt vi phạm hành chín',
      ],
    ],
    ['2026-11', 'Sở áp dụng Luật Hộ tịch năm 2026.', []],
    [
      '2022-08',
      'Sở áp dụng Pháp lệnh Ưu đãi người có công với cách mạng số 26/2005/UBTVQH11.',
      ['repealed | 26/2005/UBTVQH11 | Pháp lệnh Ưu đãi người có công với cách mạng số 02/2020/UBTVQH14'],
    ],
  ])('%s: %s', (period, draft, expected) => {
    expect(legal(period, draft)).toEqual(expected);
  });
});

describe('what took the place of an act', () => {
  it('is what is in force on the day of the report', () => {
    const draft = 'Dự án được lập theo Nghị định số 59/2015/NĐ-CP ngày 18/6/2015 của Chính phủ.';
    expect(legal('2022-03', draft)).toEqual(['repealed | 59/2015/NĐ-CP | Nghị định số 15/2021/NĐ-CP']);
    expect(legal('2025-03', draft)).toEqual(['repealed | 59/2015/NĐ-CP | Nghị định số 175/2024/NĐ-CP']);
    expect(legal('2019-03', draft)).toEqual([]);
  });
});

describe('numbers that begin anew', () => {
  it.each([
    [
      '2019-03',
      'Luật Lâm nghiệp số 16/2017/QH14 ngày 15/11/2017; Nghị quyết số 42/2017/QH14 ngày 21/6/2017.',
    ],
    ['2025-12', 'Nghị quyết số 85-NQ/TU ngày 15/3/2025; Nghị quyết số 03-NQ/TU ngày 10/12/2025.'],
    ['2025-12', 'Quyết định số 1850/QĐ-UBND ngày 15/5/2025; Quyết định số 120/QĐ-UBND ngày 20/7/2025.'],
    ['2025-12', 'Kế hoạch số 60/KH-SNN ngày 15/02/2025; Kế hoạch số 12/KH-SNN ngày 20/3/2025.'],
  ])('%s: %s', (period, draft) => {
    expect(legal(period, draft).filter((one) => one.startsWith('order'))).toEqual([]);
  });

  it.each([
    ['2025-12', 'Quyết định số 1850/QĐ-UBND ngày 15/8/2025; Quyết định số 120/QĐ-UBND ngày 20/10/2025.'],
    ['2024-12', 'Nghị quyết số 85-NQ/TU ngày 15/3/2024; Nghị quyết số 03-NQ/TU ngày 10/12/2024.'],
    ['2025-12', 'Quyết định số 900/QĐ-TTg ngày 15/2/2025; Quyết định số 120/QĐ-TTg ngày 20/8/2025.'],
  ])('within one count they grow with their days, %s: %s', (period, draft) => {
    expect(legal(period, draft).filter((one) => one.startsWith('order'))).not.toEqual([]);
  });

  it('a number of many years without its day is no unknown act', () => {
    expect(legal('2024-03', 'Sở thực hiện Nghị quyết số 01/NQ-CP của Chính phủ.')).toEqual([]);
  });
});
