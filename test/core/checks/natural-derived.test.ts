import { describe, expect, it } from 'vitest';
import { errors, money, number, type Row } from './natural-support.ts';

/* Figures that no phrase of a list leads to, but that come from others so exactly that it is no chance; a slip in them comes from none. */

const visitors = [
  number('khach', 'Số lượt khách tham quan', 12_460, 'lượt khách'),
  number('nuoc-ngoai', 'Số lượt khách nước ngoài', 1_870, 'lượt khách'),
];
const lastVisitors =
  'Tháng 5/2024, bảo tàng đón 11.215 lượt khách tham quan, có 1.640 lượt khách nước ngoài.';

const rows: Row[] = [
  [
    'the part of the country’s own, told in words that no list has',
    visitors,
    '',
    'Bảo tàng đón 12.460 lượt khách tham quan; phần đông vẫn là khách nội địa với 10.590 lượt khách, khách nước ngoài là 1.870 lượt khách.',
    ['10.590', '10.950'],
    ['unsupported 10.950 lượt khách'],
  ],
  [
    'a share whose part stands behind it',
    visitors,
    '',
    'Trong 12.460 lượt khách tham quan, khách nước ngoài giữ mức 15% với 1.870 lượt khách.',
    ['15%', '51%'],
    ['unsupported 51%'],
  ],
  [
    'two months together, and what the last one had',
    visitors,
    lastVisitors,
    'Bảo tàng đón 12.460 lượt khách tham quan; gộp với 11.215 lượt khách của tháng 5/2024 thì hai tháng đầu hè đón 23.675 lượt khách; khách nước ngoài là 1.870 lượt khách.',
    ['23.675', '23.765'],
    ['unsupported 23.765 lượt khách'],
  ],
  [
    'money for each of so many',
    [
      number('nha', 'Số nhà được hỗ trợ sửa chữa', 37, 'nhà'),
      money('tien', 'Kinh phí sửa chữa nhà', 1_295_000_000),
    ],
    '',
    'Hỗ trợ sửa chữa 37 nhà, kinh phí sửa chữa 1.295.000.000 đồng, đồng đều 35.000.000 đồng một nhà.',
    ['35.000.000', '53.000.000'],
    ['unsupported 53.000.000 đồng'],
  ],
  [
    'a sum told in one sentence, and its part in the next',
    [
      number('nam', 'Số lao động nam được giải quyết việc làm', 1_347, 'lao động'),
      number('nu', 'Số lao động nữ được giải quyết việc làm', 1_076, 'lao động'),
    ],
    '',
    'Giải quyết việc làm cho 1.347 lao động nam và 1.076 lao động nữ, cộng là 2.423 lao động. Lao động nữ được giải quyết việc làm giữ tỷ lệ 44,4%.',
    ['44,4%', '48,4%'],
    ['unsupported 48,4%'],
  ],
];

describe('figures made of others', () => {
  it.each(rows)('%s', (_, answers, previous, clean, [from, to], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    const slipped = clean.replace(from, to);
    expect(slipped).not.toBe(clean);
    expect(errors(answers, previous, slipped)).toEqual(found);
  });

  it('two figures without a source never clear each other', () => {
    const answers = [number('khach', 'Số lượt khách tham quan', 12_460, 'lượt khách')];
    const draft =
      'Bảo tàng đón 12.460 lượt khách tham quan, phần đông là khách nội địa với 10.580 lượt khách, khách nước ngoài là 1.880 lượt khách.';
    expect(errors(answers, '', draft)).toEqual([
      'unsupported 10.580 lượt khách',
      'unsupported 1.880 lượt khách',
    ]);
  });

  it('small figures come from others by chance, and are cleared by none', () => {
    const answers = [
      number('lop', 'Số lớp tập huấn', 9, 'lớp'),
      number('xa', 'Số lớp tập huấn tại xã', 4, 'lớp'),
      number('hoi', 'Số hội thi', 2, 'hội thi'),
    ];
    expect(
      errors(
        answers,
        '',
        'Mở 09 lớp tập huấn, trong đó 04 lớp tập huấn tại xã; tổ chức 02 hội thi và 06 lớp nghề.',
      ),
    ).toEqual(['unsupported 06 lớp']);
  });

  it('a counted answer told as naught in digits is another figure', () => {
    const answers = [
      number('tn', 'Số hồ sơ tiếp nhận', 214, 'hồ sơ'),
      number('tra', 'Số hồ sơ trả lại', 13, 'hồ sơ'),
    ];
    expect(errors(answers, '', 'Tiếp nhận 214 hồ sơ, trả lại 00 hồ sơ.')).toContain('unsupported 00 hồ sơ');
    const none = [answers[0]!, number('tra', 'Số hồ sơ trả lại', 0, 'hồ sơ')];
    expect(errors(none, '', 'Tiếp nhận 214 hồ sơ, trả lại 00 hồ sơ.')).toEqual([]);
  });
});
