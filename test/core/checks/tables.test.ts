import { describe, expect, it } from 'vitest';
import { errors, money, number, percent } from './natural-support.ts';

/* Tables of a text: each row is a sentence with the unit and the words of its heads. */

const answers = [
  number('lua', 'Diện tích lúa', 812.5, 'ha'),
  number('ngo', 'Diện tích ngô', 94, 'ha'),
  number('trau', 'Số trâu được tiêm phòng', 1_240, 'con'),
  percent('phu', 'Tỷ lệ che phủ', 43.2),
  money('quy', 'Quỹ khuyến nông', 1_750_000_000),
];
const rest = 'Số trâu được tiêm phòng là 1.240 con; tỷ lệ che phủ 43,2%; Quỹ khuyến nông đạt 1,75 tỷ đồng.';

/** The tables, each with a figure of it, a wrong one in its place, and what is found then. */
const tables: [what: string, table: string, right: string, wrong: string, found: string[]][] = [
  [
    'a unit in the head of a column',
    `${rest}\n\nCây trồng | Diện tích (ha)\nLúa | 812,5\nNgô | 94`,
    '812,5',
    '821,5',
    ['unsupported 821,5'],
  ],
  [
    'a head that is a unit',
    `Cây trồng | ha\nDiện tích lúa | 812,5\nDiện tích ngô | 94\n\n${rest}`,
    '| 94',
    '| 49',
    ['unsupported 49'],
  ],
  [
    'a column of units and one of serial numbers',
    'STT | Chỉ tiêu | Đơn vị tính | Kết quả\n1 | Diện tích lúa | ha | 812,5\n2 | Diện tích ngô | ha | 94\n' +
      '3 | Số trâu được tiêm phòng | con | 1.240\n4 | Tỷ lệ che phủ | % | 43,2\n5 | Quỹ khuyến nông | tỷ đồng | 1,75',
    '1.240',
    '1.420',
    ['unsupported 1.420'],
  ],
  [
    'units in the rows, no heads',
    `Diện tích lúa (ha) | 812,5\nDiện tích ngô (ha) | 94\n\n${rest}`,
    '812,5',
    '815,2',
    ['unsupported 815,2'],
  ],
  [
    'a row that is missing',
    `Cây trồng | Diện tích (ha)\nLúa | 812,5\nNgô | 94\n\n${rest}`,
    '\nNgô | 94',
    '',
    ['missing ngo'],
  ],
];

describe('read', () => {
  it.each(tables)('%s', (_, table, right, wrong, found) => {
    expect(errors(answers, '', table)).toEqual([]);
    expect(errors(answers, '', table.replace(right, wrong))).toEqual(found);
  });

  it('two bars that stand in sentences are no table', () => {
    expect(errors([], '', 'Xã trồng lúa | ngô. Có 94 ha ngô.\nTrạm bơm | kênh được sửa.')).toContain(
      'text |',
    );
  });
});
