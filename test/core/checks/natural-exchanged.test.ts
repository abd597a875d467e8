import { describe, expect, it } from 'vitest';
import { errors, number, type Row } from './natural-support.ts';

/* Figures that changed places where no word beside one of them says whose it is, and changes told once for several figures. */

const schools = [
  number('hs', 'Trẻ mầm non đến lớp', 18_640, 'trẻ'),
  number('nghi', 'Trẻ nghỉ dài ngày', 52, 'trẻ'),
];
const lawyers = [
  number('td', 'Tổ chức hành nghề được thanh tra', 9, 'tổ chức hành nghề'),
  number('ls', 'Luật sư được thanh tra', 41, 'luật sư'),
  number('phat', 'Luật sư bị xử phạt', 2, 'luật sư'),
];
const learners = [
  number('tong', 'Số người được bồi dưỡng', 1_420, 'người'),
  number('tin', 'Số học lớp tin học văn phòng', 510, 'người'),
  number('ngu', 'Số học lớp ngoại ngữ cơ bản', 290, 'người'),
  number('nghe', 'Số học lớp kỹ năng quản lý', 620, 'người'),
];
const prizes = [
  number('nhat', 'Số giải thưởng hạng nhất', 7, 'giải thưởng hạng nhất'),
  number('nhi', 'Số giải thưởng hạng nhì', 12, 'giải thưởng hạng nhì'),
];
const lastPrizes =
  'Tháng 5/2024, đoàn giành 14 giải thưởng, gồm 05 giải thưởng hạng nhất và 09 giải thưởng hạng nhì.';
const houses = [
  number('ho', 'Số hộ được kiểm tra', 63, 'hộ'),
  number('co', 'Số cơ sở được kiểm tra', 28, 'cơ sở'),
];
const lastHouses = 'Tháng 5/2024, Đội kiểm tra 55 hộ và 20 cơ sở.';

const rows: Row[] = [
  [
    'across two sentences',
    schools,
    '',
    'Năm học mới bắt đầu với 18.640 trẻ. Trong tháng có 52 trẻ nghỉ dài ngày.',
    [/18\.640(.*)52/u, '52$118.640'],
    ['unsupported 52 trẻ', 'contradiction 18.640 trẻ'],
  ],
  [
    'behind "và", where the noun alone counts',
    lawyers,
    '',
    'Sở thanh tra 09 tổ chức hành nghề và 41 luật sư; ra quyết định xử phạt 02 luật sư.',
    [/41(.*)02/u, '02$141'],
    ['unsupported 02 luật sư', 'unsupported 41 luật sư'],
  ],
  [
    'inside a row that adds up all the same',
    learners,
    '',
    'Trường bồi dưỡng 1.420 người, gồm: lớp tin học văn phòng 510 người, lớp ngoại ngữ cơ bản 290 người, lớp kỹ năng quản lý 620 người.',
    [/510(.*)290/u, '290$1510'],
    ['unsupported 290 người', 'unsupported 510 người'],
  ],
  [
    'a step of a whole behind its kinds',
    prizes,
    lastPrizes,
    'Tháng 6/2024, đoàn giành 19 giải thưởng, gồm 07 giải thưởng hạng nhất và 12 giải thưởng hạng nhì; tăng 05 giải thưởng so với tháng 5/2024.',
    ['tăng 05', 'giảm 05'],
    ['polarity giảm 05 giải thưởng'],
  ],
  [
    'a rate that tells a step once more',
    [
      number('the', 'Số thẻ thư viện đã cấp', 4380, 'thẻ thư viện'),
      number('hs', 'Số thẻ thư viện cấp cho học sinh', 2730, 'thẻ thư viện'),
    ],
    'Tháng 5/2024, thư viện cấp 3.420 thẻ thư viện.',
    'Tháng 6/2024, thư viện cấp 4.380 thẻ thư viện, gồm 2.730 thẻ thư viện cho học sinh và 1.650 thẻ thư viện của bạn đọc khác; so với tháng 5/2024 tăng 960 thẻ thư viện, tương ứng 28,1%.',
    ['28,1%', '48,2%'],
    ['arithmetic tương ứng 48,2%'],
  ],
  [
    'a way that begins with the figure of then of something else',
    [
      number('quy-mo', 'Tổng số giường bệnh theo quy mô', 1850, 'giường bệnh'),
      number('xong', 'Số giường bệnh đã lắp đặt', 640, 'giường bệnh'),
    ],
    'Tháng 5/2024, bệnh viện có quy mô 1.720 giường bệnh, đã lắp đặt 580 giường bệnh.',
    'Tháng 6/2024, quy mô được nâng từ 1.720 giường bệnh lên 1.850 giường bệnh; số giường bệnh đã lắp đặt tăng từ 580 giường bệnh lên 640 giường bệnh.',
    ['từ 1.720', 'từ 580'],
    ['arithmetic 580 giường bệnh'],
  ],
  [
    'a step of each in a row',
    houses,
    lastHouses,
    'Tháng 6/2024, Đội kiểm tra 63 hộ và 28 cơ sở, mỗi loại tăng 08 so với tháng 5/2024.',
    ['tăng 08', 'tăng 80'],
    ['arithmetic tăng 80'],
  ],
  [
    'a step of each in a row that goes the other way',
    houses,
    lastHouses,
    'Tháng 6/2024, Đội kiểm tra 63 hộ và 28 cơ sở, mỗi đối tượng đều tăng 08 so với tháng 5/2024.',
    ['tăng 08', 'giảm 08'],
    ['polarity giảm 08'],
  ],
];

describe('figures and changes of more than one', () => {
  it.each(rows)('%s', (_, answers, previous, clean, [from, to], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    const slipped = clean.replace(from, to);
    expect(slipped).not.toBe(clean);
    expect(errors(answers, previous, slipped)).toEqual(found);
  });

  it('a closing sentence that has a figure right is not blamed for two exchanged before it', () => {
    const answers = [
      number('y', 'Số ý kiến', 83, 'ý kiến'),
      number('tra', 'Số ý kiến đã trả lời, giải thích', 76, 'ý kiến'),
    ];
    const draft =
      'Hội nghị ghi nhận 76 ý kiến; đã trả lời, giải thích 83 ý kiến. Nhìn chung, 83 ý kiến đều được ghi biên bản.';
    expect(errors(answers, '', draft)).toEqual(['unsupported 76 ý kiến', 'unsupported 83 ý kiến']);
  });

  it('a figure told again beside its own words is no swapped one', () => {
    const draft =
      'Năm học mới bắt đầu với 18.640 trẻ. Trong tháng có 52 trẻ nghỉ dài ngày; nhà trường đã vận động 52 trẻ trở lại lớp.';
    expect(errors(schools, '', draft)).toEqual([]);
  });
});
