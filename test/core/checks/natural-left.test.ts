import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, number, type Row, words } from './natural-support.ts';

/* What is left of last month: its names where this month's belong, its totals to date; and changes that count in other nouns. */

const typed = (id: string, label: string, value: string, text: string): EvalAnswer => ({
  ...{ id, label, type: 'text', value, text },
});

const clubs = [
  number('hv', 'Số hội viên', 57, 'hội viên'),
  typed('cd', 'Chuyên đề sinh hoạt', 'chuyên đề “Sổ tay nhà nông”', 'sinh hoạt chuyên đề “Sổ tay nhà nông”'),
];
const clubsBefore = 'Tháng 5/2024, Hội có 52 hội viên, sinh hoạt chuyên đề “Giống lúa mới”.';
const market = [
  number('ho', 'Số hộ thuê quầy', 74, 'hộ'),
  typed('cho', 'Chợ đầu mối', 'chợ đầu mối Bến Gạo', 'chợ đầu mối Bến Gạo'),
];
const marketBefore = 'Tháng 5/2024, có 63 hộ thuê quầy tại chợ đầu mối Sông Ngàn.';
const cards = [
  number('the', 'Tổng số thẻ thư viện', 4318, 'thẻ'),
  number('moi', 'Số thẻ cấp mới', 97, 'thẻ'),
];
const patients = [
  number('bn', 'Số bệnh nhân sốt rét', 64, 'bệnh nhân'),
  number('nang', 'Số bệnh nhân sốt rét nặng', 5, 'bệnh nhân sốt rét nặng'),
  number('man', 'Số người được phát màn', 310, 'người'),
];
const patientsBefore =
  'Tháng 5/2024, có 71 bệnh nhân sốt rét, 08 bệnh nhân sốt rét nặng; phát màn cho 265 người.';

const rows: Row[] = [
  [
    'a name in quotes behind the same words',
    clubs,
    clubsBefore,
    'Hội có 57 hội viên, đã sinh hoạt chuyên đề “Sổ tay nhà nông”. Chuyên đề “Sổ tay nhà nông” có ích cho 57 hội viên.',
    ['đã sinh hoạt chuyên đề “Sổ tay nhà nông”', 'đã sinh hoạt chuyên đề “Giống lúa mới”'],
    ['stale Giống lúa mới'],
  ],
  [
    'a place behind the words that its answer has',
    market,
    marketBefore,
    'Trong tháng 6/2024, có 74 hộ thuê quầy tại chợ đầu mối Bến Gạo. Tiểu thương chợ đầu mối Bến Gạo chấp hành tốt nội quy.',
    ['tại chợ đầu mối Bến Gạo', 'tại chợ đầu mối Sông Ngàn'],
    ['stale Sông Ngàn'],
  ],
  [
    'a total to date',
    cards,
    'Tháng 5/2024, cấp mới 88 thẻ; tổng số thẻ thư viện là 4.221 thẻ.',
    'Trong tháng 6/2024, cấp mới 97 thẻ. Lũy kế toàn tỉnh có 4.318 thẻ thư viện.',
    ['4.318 thẻ', '4.221 thẻ'],
    ['stale 4.221 thẻ'],
  ],
  [
    'where those who came are from',
    [number('lop', 'Số lớp', 6, 'lớp'), number('xa', 'Số thôn có người dự', 73, 'thôn')],
    'Tháng 5/2024, mở 04 lớp cho cán bộ của 58 thôn.',
    'Trong tháng 6/2024, mở 06 lớp. Người dự đến từ 73 thôn.',
    ['73 thôn', '58 thôn'],
    ['stale 58 thôn'],
  ],
  [
    'a step in people of those counted in front of it',
    patients,
    patientsBefore,
    'Trong tháng 6/2024, có 64 bệnh nhân sốt rét, ít hơn tháng trước 07 người; 05 bệnh nhân sốt rét nặng; phát màn cho 310 người.',
    ['ít hơn', 'nhiều hơn'],
    ['polarity nhiều hơn tháng trước 07 người'],
  ],
  [
    'where a change in people led',
    patients,
    patientsBefore,
    'Trong tháng 6/2024, có 64 bệnh nhân sốt rét; số bệnh nhân sốt rét nặng giảm từ 08 xuống còn 05 người; phát màn cho 310 người.',
    ['còn 05 người', 'còn 03 người'],
    ['unsupported 03 người', 'missing nang'],
  ],
  [
    'how far a field was made smaller',
    [number('dt', 'Diện tích ao nuôi', 6.3, 'ha')],
    'Tháng 5/2024, diện tích ao nuôi là 7,1 ha.',
    'Diện tích ao nuôi là 6,3 ha, thu hẹp 0,8 ha so với tháng trước.',
    ['thu hẹp', 'mở rộng'],
    ['polarity mở rộng 0,8 ha'],
  ],
  [
    'two changes of one size in nouns with a comma inside',
    [
      number('dung', 'Số kho, bãi đang thuê', 461, 'kho, bãi'),
      number('trong', 'Số kho, bãi bỏ trống', 39, 'kho, bãi'),
    ],
    'Tháng 5/2024, có 437 kho, bãi đang thuê và 63 kho, bãi bỏ trống.',
    'Trong tháng 6/2024, có 461 kho, bãi đang thuê (tăng 24 kho, bãi so với tháng 5/2024) và 39 kho, bãi bỏ trống.',
    ['(tăng', '(giảm'],
    ['polarity giảm 24 kho, bãi'],
  ],
  [
    'soldiers, who are no sets of anything',
    [number('bd', 'Số bộ đội được khám mắt', 286, 'người'), words('noi', 'Nơi khám', 'Trung đoàn 412')],
    'Tháng 5/2024, khám mắt cho 254 bộ đội.',
    'Trong tháng 6/2024, khám mắt cho 286 bộ đội tại Trung đoàn 412, tăng 32 người so với tháng 5/2024 (254 người).',
    ['286 bộ đội', '268 bộ đội'],
    ['unsupported 268 bộ đội', 'arithmetic tăng 32 người'],
  ],
];

describe('left of last month, and changes in other nouns', () => {
  it.each(rows)('%s', (_, answers, previous, clean, [from, to], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    expect(clean).toMatch(from);
    expect(errors(answers, previous, clean.replace(from, to))).toEqual(found);
  });

  it('a round of last month that this one is more than is no label left over', () => {
    const found = (text: string) =>
      errors([number('doi', 'Số đội dự giải', 57, 'đội')], 'Tháng 5/2024, vòng sơ khảo có 41 đội.', text);
    const label = 'stale tháng 5/2024';
    expect(found('Giải có 57 đội, nhiều hơn vòng sơ khảo tháng 5/2024 là 16 đội.')).not.toContain(label);
    expect(found('Giải có 57 đội, đều qua vòng sơ khảo tháng 5/2024 là vòng đầu.')).toContain(label);
  });

  it('a name that the last report had for another thing is not left over', () => {
    expect(
      errors(
        clubs,
        'Tháng 5/2024, Hội có 52 hội viên, trao giải cuộc thi “Giống lúa mới”.',
        'Hội có 57 hội viên, đã sinh hoạt chuyên đề “Sổ tay nhà nông”; tài liệu là cuốn “Giống lúa mới”.',
      ),
    ).not.toContain('stale Giống lúa mới');
  });
});
