import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, money, number, type Row, words } from './natural-support.ts';

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
  [
    'the change of what two figures of the last report leave',
    visitors,
    lastVisitors,
    'Bảo tàng đón 12.460 lượt khách tham quan, trong đó 1.870 lượt khách nước ngoài; khách trong nước là 10.590 lượt, tăng 1.015 lượt.',
    ['1.015', '1.105'],
    ['unsupported 1.105 lượt'],
  ],
  [
    'a figure of a description, told again for something else',
    [money('gop', 'Giá trị Nhân dân đóng góp', 1_734_000_000)],
    'Huyện có 17 xã thực hiện Chương trình xây dựng nông thôn mới.',
    'Nhân dân đóng góp 1.734.000.000 đồng, chia đều cho 17 xã thì mỗi xã huy động được 102.000.000 đồng.',
    ['102.000.000', '120.000.000'],
    ['unsupported 120.000.000 đồng'],
  ],
  [
    'cases of what was counted just before',
    [
      number('qh', 'Số hồ sơ quá hạn', 24, 'hồ sơ quá hạn'),
      number('tn', 'Số hồ sơ tiếp nhận', 2_340, 'hồ sơ'),
    ],
    '',
    'Tiếp nhận 2.340 hồ sơ, có 24 hồ sơ quá hạn; cả 24 trường hợp đều đang được theo dõi.',
    ['24 trường hợp', '42 trường hợp'],
    ['unsupported 42 trường hợp'],
  ],
  [
    'names that a figure leads to',
    [
      number('phien', 'Số phiên chợ hàng Việt', 4, 'phiên chợ'),
      words('noi', 'Địa điểm', 'xã Bình Lâm, Trà Vân, Sơn Hạ'),
    ],
    '',
    'Tổ chức 04 phiên chợ hàng Việt tại ba xã: Bình Lâm, Trà Vân và Sơn Hạ.',
    ['ba xã', 'sáu xã'],
    ['unsupported sáu xã'],
  ],
  [
    'how long the month is',
    [number('rac', 'Khối lượng rác thu gom', 11_400, 'tấn')],
    '',
    'Khối lượng rác thu gom là 11.400 tấn; tính theo 30 ngày, bình quân 380 tấn một ngày.',
    ['30 ngày', '28 ngày'],
    ['unsupported 28 ngày', 'arithmetic bình quân 380 tấn'],
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

  it('a rise is no sum and a rate that an answer gives no share, though the figures would make them', () => {
    const classes = [number('lop', 'Số lớp tuyên truyền', 16, 'lớp tuyên truyền')];
    const last = 'Tháng 5/2024, mở 05 lớp tuyên truyền.';
    expect(errors(classes, last, 'Mở 16 lớp tuyên truyền, tăng 11 lớp so với tháng 5/2024.')).toEqual([]);
    expect(errors(classes, last, 'Mở 16 lớp tuyên truyền, tăng 21 lớp so với tháng 5/2024.')).not.toEqual([]);
    const insured: EvalAnswer[] = [
      number('tg', 'Số người tham gia bảo hiểm xã hội', 47_034, 'người tham gia'),
      number('tn', 'Số người tham gia tự nguyện', 10_972, 'người tham gia tự nguyện'),
      {
        ...{ id: 'bp', label: 'Tỷ lệ bao phủ bảo hiểm y tế', type: 'percent', value: 79.3, unit: '%' },
        text: '79,3%',
      },
    ];
    const told = (rate: string) =>
      `Có 47.034 người tham gia bảo hiểm xã hội, tăng 7.331 người so với tháng 5/2024, trong đó có 10.972 người tham gia tự nguyện; tỷ lệ bao phủ bảo hiểm y tế đạt ${rate}.`;
    const then = 'Tháng 5/2024, có 39.703 người tham gia bảo hiểm xã hội.';
    expect(errors(insured, then, told('79,3%'))).toEqual([]);
    expect(errors(insured, then, told('78,3%'))).toContain('unsupported 78,3%');
  });

  it('an answer told nowhere but where another figure has its words is told wrongly, whatever that one comes out of', () => {
    const bids = [
      number('goi', 'Số gói thầu', 5, 'gói thầu'),
      money('dt', 'Dự toán', 8_640_000_000),
      money('tt', 'Giá trúng thầu', 8_208_000_000),
    ];
    const then = 'Tháng 5/2024, mở 03 gói thầu, dự toán 5,12 tỷ đồng, giá trúng thầu 4,94 tỷ đồng.';
    const told = (sum: string) =>
      `Mở 05 gói thầu, dự toán ${sum} triệu đồng, giá trúng thầu 8.208 triệu đồng, tiết kiệm 432 triệu đồng (5%).`;
    expect(errors(bids, then, told('8.640'))).toEqual([]);
    expect(errors(bids, then, told('8.460'))).toContain('unsupported 8.460 triệu đồng');
  });

  it('what others count makes no figure in a noun of its own', () => {
    const goods = [
      number('sp', 'Số sản phẩm được công nhận', 24, 'sản phẩm'),
      number('ba', 'Số sản phẩm 3 sao', 19, 'sản phẩm 3 sao'),
      number('bon', 'Số sản phẩm 4 sao', 5, 'sản phẩm 4 sao'),
      number('ct', 'Số chủ thể tham gia', 20, 'chủ thể'),
    ];
    const told = (one: number, other: number) =>
      `Có ${one} sản phẩm của ${other} chủ thể được công nhận, gồm 19 sản phẩm 3 sao và 05 sản phẩm 4 sao. Cả 20 chủ thể đã nhận bằng.`;
    expect(errors(goods, '', told(24, 20))).toEqual([]);
    expect(errors(goods, '', told(20, 24))).toContain('unsupported 24 chủ thể');
  });

  it('two answers that each stand behind the word of the other', () => {
    const sums = [money('thu', 'Tổng thu ngân sách', 1_284e9), money('chi', 'Tổng chi ngân sách', 963e9)];
    const told = (one: string, other: string) =>
      `Với tổng thu ${one} tỷ đồng và tổng chi ${other} tỷ đồng, ngân sách được cân đối.`;
    expect(errors(sums, '', told('1.284', '963'))).toEqual([]);
    expect(errors(sums, '', told('963', '1.284'))).toEqual([
      'unsupported 963 tỷ đồng',
      'unsupported 1.284 tỷ đồng',
    ]);
  });

  it('a figure that differs by a digit from one told before is no other one because it happens to compute', () => {
    const cases = [
      number('vv', 'Số vụ việc trợ giúp', 84, 'vụ việc'),
      number('dot', 'Số đợt truyền thông', 6, 'đợt truyền thông'),
      number('luot', 'Số lượt người dự truyền thông', 540, 'lượt người'),
    ];
    const then = 'Tháng 5/2024, trợ giúp 70 vụ việc; tổ chức 04 đợt truyền thông cho 380 lượt người.';
    const told = (people: number) =>
      `Trợ giúp 84 vụ việc; tổ chức 06 đợt truyền thông cho 540 lượt người.\n\nQua 06 đợt truyền thông, ${people} lượt người đã được cung cấp thông tin.`;
    expect(errors(cases, then, told(540))).toEqual([]);
    expect(errors(cases, then, told(450)).join()).toContain('450 lượt người');
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
