import { describe, expect, it } from 'vitest';
import { errors, money, number, type Row } from './natural-support.ts';

/* Rates and parts whose figures a sentence calls by name, and bases of another noun than what stands nearest. */

const fines = [
  money('sp', 'Số tiền sai phạm phát hiện', 2_340_000_000),
  number('cuoc', 'Số cuộc thanh tra', 7, 'cuộc'),
];
const sites = [
  number('kt', 'Số cơ sở được kiểm tra', 16, 'cơ sở'),
  number('vp', 'Số cơ sở vi phạm', 4, 'cơ sở vi phạm'),
];
const waste = [
  number('ps', 'Khối lượng rác phát sinh', 21_500, 'tấn'),
  number('tg', 'Khối lượng rác được thu gom', 20_210, 'tấn'),
];
const thenWaste = 'Tháng 5/2024, rác phát sinh 20.800 tấn, được thu gom 19.344 tấn.';
const loans = [money('von', 'Vốn vay giải ngân', 1_260_000_000), number('ho', 'Số hộ vay vốn', 21, 'hộ')];
const packages = [
  number('goi', 'Số gói thầu đang thi công', 13, 'gói thầu'),
  number('cham', 'Số gói thầu chậm tiến độ', 0, 'gói thầu'),
];
const cases = [
  number('khong', 'Số vụ việc hòa giải không thành', 8, 'vụ việc'),
  number('dang', 'Số vụ việc đang hòa giải', 3, 'vụ việc'),
];
const members = [
  number('moi', 'Số đảng viên mới kết nạp', 213, 'đảng viên'),
  number('ct', 'Số đảng viên được công nhận chính thức', 187, 'đảng viên'),
];

const rows: Row[] = [
  [
    'the growth of what is named, from a base in a bracket',
    fines,
    'Tháng 5/2024, 05 cuộc thanh tra phát hiện sai phạm 1,95 tỷ đồng.',
    'Phát hiện sai phạm 2,34 tỷ đồng.\n\nQua 07 cuộc thanh tra, số tiền sai phạm phát hiện tăng 20% so với tháng trước (1,95 tỷ đồng).',
    ['20%', '30%'],
    ['unsupported 30%'],
  ],
  [
    'the share of one named answer in another',
    sites,
    '',
    'Kiểm tra 16 cơ sở, có 04 cơ sở vi phạm.\n\nCơ sở vi phạm chiếm 25% số cơ sở được kiểm tra.',
    ['25%', '45%'],
    ['unsupported 45%'],
  ],
  [
    'points between the shares of two months',
    waste,
    thenWaste,
    'Phát sinh 21.500 tấn rác, được thu gom 20.210 tấn, đạt 94%, tăng 1 điểm phần trăm so với tháng 5/2024.',
    ['tăng 1 điểm', 'tăng 12 điểm'],
    ['unsupported 12 điểm phần trăm'],
  ],
  [
    'a part that is what another answer leaves',
    sites,
    '',
    'Kiểm tra 16 cơ sở, phát hiện 04 cơ sở vi phạm.\n\n12/16 cơ sở được kiểm tra không vi phạm.',
    ['12/16', '11/16'],
    ['unsupported 11/16 cơ sở'],
  ],
  [
    'a base of another kind than the nearest figure',
    loans,
    'Tháng 5/2024, giải ngân 840 triệu đồng vốn vay cho 15 hộ.',
    'Giải ngân 1,26 tỷ đồng vốn vay cho 21 hộ, tăng 50% so với tháng trước (840 triệu đồng).',
    ['50%', '40%'],
    ['arithmetic tăng 40%'],
  ],
  [
    'all of them not so, where none was',
    packages,
    '',
    'Thi công 13 gói thầu; không có gói thầu chậm tiến độ.\n\nCả 13 gói thầu đều không chậm tiến độ.',
    ['đều không chậm', 'đều chậm'],
    ['polarity 13 gói thầu'],
  ],
  [
    'two classes, one of them denied',
    cases,
    '',
    'Còn lại 11 vụ việc, gồm 08 vụ việc không thành và 03 vụ việc đang hòa giải.',
    ['08 vụ', '09 vụ'],
    ['unsupported 09 vụ việc', 'arithmetic 11 vụ việc, gồm 09 vụ việc không thành và 03 vụ việc'],
  ],
  [
    'two answers together, both named',
    members,
    '',
    'Kết nạp 213 đảng viên; chuyển chính thức cho 187 đồng chí.\n\nCó 400 đảng viên được kết nạp và công nhận chính thức.',
    ['400', '410'],
    ['contradiction 410 đảng viên'],
  ],
  [
    'the part in front of its whole',
    [
      number('kt', 'Số cơ sở được kiểm tra', 240, 'cơ sở'),
      number('dat', 'Số cơ sở đạt yêu cầu', 222, 'cơ sở'),
    ],
    '',
    'Kiểm tra 240 cơ sở, 222 cơ sở đạt yêu cầu.\n\nCó 18 cơ sở chưa đạt yêu cầu trong 240 cơ sở được kiểm tra.',
    ['trong 240', 'trong 420'],
    ['contradiction 420 cơ sở'],
  ],
];

describe('called by name', () => {
  it.each(rows)('%s', (_, answers, previous, clean, [from, to], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    const slipped = clean.replace(from, to);
    expect(slipped).not.toBe(clean);
    expect(errors(answers, previous, slipped)).toEqual(found);
  });
});
