import { describe, expect, it } from 'vitest';
import { errors, money, number, type Row } from './natural-support.ts';

/* Changes, comparisons and shares as people write them: several in one sentence, in rows, with their base in front or behind. */

const firms = [
  number('tn', 'Số doanh nghiệp tạm ngừng', 34, 'doanh nghiệp'),
  number('gt', 'Số doanh nghiệp giải thể', 15, 'doanh nghiệp'),
];
const firmsThen = 'Tháng 5/2024, có 26 doanh nghiệp tạm ngừng, 10 doanh nghiệp giải thể.';
const crashes = [
  number('vu', 'Số vụ tai nạn giao thông', 16, 'vụ'),
  number('chet', 'Số người chết', 4, 'người chết'),
  number('bt', 'Số người bị thương', 11, 'người bị thương'),
];
const crashesThen = 'Tháng 5/2024, xảy ra 21 vụ tai nạn giao thông, làm 07 người chết, 15 người bị thương.';
const files = [
  number('tn', 'Số hồ sơ tiếp nhận', 612, 'hồ sơ'),
  number('ck', 'Số hồ sơ tiếp nhận cùng kỳ năm trước', 650, 'hồ sơ'),
];
const filesThen = 'Tháng 5/2024, tiếp nhận 574 hồ sơ.';

const rows: Row[] = [
  [
    'what came in the month to a part of a plan told so last time',
    [
      money('kh', 'Kế hoạch vốn năm 2024', 320_000_000_000),
      money('gn', 'Vốn giải ngân lũy kế', 147_200_000_000),
    ],
    'Tháng 5/2024, vốn giải ngân lũy kế là 108,8/320 tỷ đồng.',
    'Tháng 6/2024, vốn giải ngân lũy kế là 147,2/320 tỷ đồng; số vốn giải ngân thêm trong tháng là 38,4 tỷ đồng.',
    ['38,4 tỷ đồng', '34,8 tỷ đồng'],
    ['unsupported 34,8 tỷ đồng'],
  ],
  [
    'a row of changes',
    firms,
    firmsThen,
    'Có 34 doanh nghiệp tạm ngừng và 15 doanh nghiệp giải thể, tăng lần lượt 08 và 05 doanh nghiệp so với tháng trước.',
    ['08 và 05', '05 và 08'],
    ['arithmetic tăng lần lượt 05'],
  ],
  [
    'a row of changes in a bracket',
    crashes,
    crashesThen,
    'Xảy ra 16 vụ, làm 04 người chết, 11 người bị thương; so với tháng trước giảm cả ba tiêu chí (giảm 05 vụ, 03 người chết, 04 người bị thương).',
    ['03 người chết, 04 người bị thương)', '04 người chết, 04 người bị thương)'],
    ['unsupported 04 người chết'],
  ],
  [
    'a change that equals what was counted then',
    crashes,
    crashesThen,
    'Xảy ra 16 vụ, làm 04 người chết, 11 người bị thương; so với tháng trước giảm 05 vụ và giảm 03 người chết.',
    ['giảm 03 người chết', 'giảm 07 người chết'],
    ['stale 07 người chết'],
  ],
  [
    'a change without a word for what, behind its comparison',
    crashes,
    crashesThen,
    'Xảy ra 16 vụ, làm 04 người chết, 11 người bị thương; so với tháng 5/2024 giảm 05 vụ.',
    ['giảm 05 vụ', 'tăng 05 vụ'],
    ['polarity tăng 05 vụ'],
  ],
  [
    'what has changed, named behind the change',
    [
      number('dn', 'Số doanh nghiệp thành lập mới', 92, 'doanh nghiệp'),
      money('von', 'Vốn đăng ký', 736_000_000_000),
    ],
    'Tháng 5/2024, có 100 doanh nghiệp thành lập mới với tổng vốn đăng ký 800 tỷ đồng.',
    'Có 92 doanh nghiệp thành lập mới, tổng vốn đăng ký 736 tỷ đồng, giảm 8% về số doanh nghiệp và giảm 8% về vốn so với tháng 5/2024.',
    ['8% về số', '9% về số'],
    ['arithmetic giảm 9%'],
  ],
  [
    'two comparisons of one figure',
    files,
    filesThen,
    'Tiếp nhận 612 hồ sơ, tăng 38 hồ sơ so với tháng trước nhưng giảm 38 hồ sơ so với cùng kỳ năm trước (650 hồ sơ).',
    ['giảm 38', 'tăng 38'],
    ['polarity tăng 38 hồ sơ'],
  ],
  [
    'two comparisons in percent, behind their bases',
    files,
    filesThen,
    'Tiếp nhận 612 hồ sơ, so với tháng trước tăng 6,6%, nhưng so với cùng kỳ năm trước (650 hồ sơ) giảm 5,8%.',
    ['tăng 6,6%', 'tăng 9,6%'],
    ['unsupported 9,6%'],
  ],
  [
    'a step that names what it is compared with, before a plan',
    [
      ...files.slice(0, 1),
      number('kh', 'Kế hoạch năm', 7_000, 'hồ sơ'),
      number('lk', 'Lũy kế hồ sơ', 2_890, 'hồ sơ'),
    ],
    filesThen,
    'Tiếp nhận 612 hồ sơ, cao hơn tháng 5 là 38 hồ sơ, đưa lũy kế lên 2.890 hồ sơ, đạt 41,3% kế hoạch năm (7.000 hồ sơ).',
    ['cao hơn', 'thấp hơn'],
    ['polarity thấp hơn tháng 5 là 38 hồ sơ'],
  ],
  [
    'a figure of then between the step and its size',
    [money('phat', 'Số tiền phạt', 874_000_000)],
    'Tháng 5/2024, phạt 960 triệu đồng.',
    'Số tiền phạt là 874 triệu đồng, thấp hơn mức 960 triệu đồng của tháng trước 86 triệu đồng.',
    ['86 triệu', '68 triệu'],
    ['unsupported 68 triệu đồng'],
  ],
  [
    'a running total without what this month added',
    [
      number('moi', 'Số hợp tác xã thành lập mới', 27, 'hợp tác xã'),
      number('lk', 'Số hợp tác xã thành lập mới từ đầu năm', 184, 'hợp tác xã'),
    ],
    '',
    'Thành lập mới 27 hợp tác xã. Như vậy, từ đầu năm có 184 hợp tác xã thành lập mới, tính đến hết tháng 5/2024 là 157 hợp tác xã.',
    ['157', '175'],
    ['unsupported 175 hợp tác xã'],
  ],
  [
    'the share that the figures of then make',
    [number('lr', 'Số vụ làm rõ', 45, 'vụ'), number('vu', 'Số vụ xảy ra', 50, 'vụ')],
    'Tháng 5/2024, xảy ra 64 vụ, đã làm rõ 56 vụ.',
    'Đã làm rõ 45/50 vụ xảy ra, đạt 90%, trong khi tỷ lệ của tháng trước là 87,5%.',
    ['87,5%', '85,7%'],
    ['unsupported 85,7%'],
  ],
  [
    'shares in a row',
    [
      number('gq', 'Số hồ sơ giải quyết', 250, 'hồ sơ'),
      number('tr', 'Số hồ sơ trước hạn', 150, 'hồ sơ'),
      number('dh', 'Số hồ sơ đúng hạn', 100, 'hồ sơ'),
    ],
    '',
    'Đã giải quyết 250 hồ sơ, trong đó 150 hồ sơ trước hạn và 100 hồ sơ đúng hạn, tương ứng lần lượt là 60% và 40%.',
    ['60% và 40%', '40% và 60%'],
    ['arithmetic 40% và 60%'],
  ],
  [
    'shares in a row of a whole that is not told',
    [number('xm', 'Số nhà xây mới', 51, 'nhà'), number('sc', 'Số nhà sửa chữa', 34, 'nhà')],
    '',
    'Hoàn thành 51 nhà xây mới, 34 nhà sửa chữa, chiếm lần lượt 60% và 40%.',
    ['60% và', '65% và'],
    ['unsupported 65%'],
  ],
  [
    'a bracket that says what a share is of',
    [
      {
        ...number('tich', 'Dung tích hồ chứa', 151.2, 'triệu m3'),
        text: '151,2 triệu m3, đạt 84% thiết kế (180 triệu m3)',
      },
    ],
    '',
    'Dung tích hồ chứa là 151,2 triệu m3, bằng 84% thiết kế (180 triệu m3).',
    ['84%', '48%'],
    ['unsupported 48%'],
  ],
  [
    'a share of what a price is compared with',
    [{ ...money('trung', 'Số tiền trúng đấu giá', 38_500_000_000), text: '38,5 tỷ, giá khởi điểm 35 tỷ' }],
    '',
    'Số tiền trúng đấu giá 38,5 tỷ đồng, cao hơn giá khởi điểm (35 tỷ đồng) 3,5 tỷ đồng, tương ứng 10%.',
    ['3,5 tỷ', '5,3 tỷ'],
    ['unsupported 10%', 'arithmetic cao hơn giá khởi điểm (35 tỷ đồng) 5,3 tỷ đồng'],
  ],
  [
    'the month reported is no comparison',
    [
      number('rs', 'Số cơ sở được rà soát', 210, 'cơ sở'),
      number('pd', 'Số cơ sở được phê duyệt', 131, 'cơ sở'),
    ],
    'Tháng 5/2024, phê duyệt 108 cơ sở.',
    'Qua rà soát 210 cơ sở, đến tháng 6/2024 có 131 cơ sở được phê duyệt, tăng 23 cơ sở so với tháng 5/2024.',
    ['23 cơ sở', '32 cơ sở'],
    ['arithmetic tăng 32 cơ sở'],
  ],
  [
    'the noun of then is a part of the one of now',
    [number('xe', 'Số phương tiện qua cửa khẩu', 8_640, 'phương tiện')],
    'Tháng 5/2024, có 9.120 phương tiện qua cửa khẩu.',
    'Có 8.640 lượt phương tiện qua cửa khẩu, giảm 480 lượt so với tháng 5/2024.',
    ['480', '840'],
    ['unsupported 840 lượt'],
  ],
  [
    'a percent point of a description of then',
    [
      {
        ...{ id: 'gn', label: 'Tỷ lệ giải ngân', type: 'percent', value: 91.7, unit: '%', text: '91,7%' },
      },
    ],
    'Giải ngân vốn đầu tư công đạt 78,2% kế hoạch.',
    'Giải ngân vốn đầu tư công đạt 91,7% kế hoạch, tăng 13,5 điểm phần trăm so với tháng trước.',
    ['13,5', '15,3'],
    ['arithmetic tăng 15,3 điểm phần trăm'],
  ],
  [
    'a step behind the figure of then, of the whole and not of its mean',
    [
      number('b', 'Số buổi sinh hoạt câu lạc bộ', 8, 'buổi'),
      number('t', 'Số lượt thành viên', 336, 'lượt thành viên'),
    ],
    'Tháng 5/2024, tổ chức 07 buổi sinh hoạt câu lạc bộ với 252 lượt thành viên.',
    'Tháng 6/2024, tổ chức 08 buổi sinh hoạt câu lạc bộ với 336 lượt thành viên, bình quân 42 lượt thành viên/buổi, cao hơn tháng trước (252 lượt thành viên) là 84 lượt thành viên.',
    ['là 84 lượt', 'là 48 lượt'],
    [
      'unsupported 48 lượt thành viên',
      'arithmetic cao hơn tháng trước (252 lượt thành viên) là 48 lượt thành viên',
    ],
  ],
  [
    'a step behind the figure of then that goes the other way',
    [number('v', 'Số vụ va chạm giao thông', 19, 'vụ'), number('c', 'Số camera giám sát', 40, 'camera')],
    'Tháng 5/2024, xảy ra 26 vụ va chạm giao thông; có 40 camera giám sát.',
    'Tháng 6/2024, xảy ra 19 vụ va chạm giao thông, ít hơn tháng 5/2024 (26 vụ) là 07 vụ; có 40 camera giám sát.',
    ['ít hơn', 'nhiều hơn'],
    ['polarity nhiều hơn tháng 5/2024 (26 vụ) là 07 vụ'],
  ],
  [
    'how far a mean is from that of then, which no report names',
    [number('p', 'Số phiên chợ hàng Việt', 6, 'phiên'), money('d', 'Doanh thu phiên chợ', 1_530_000_000)],
    'Tháng 5/2024, tổ chức 05 phiên chợ hàng Việt, doanh thu phiên chợ 1,2 tỷ đồng.',
    'Tháng 6/2024, tổ chức 06 phiên chợ hàng Việt, doanh thu phiên chợ 1,53 tỷ đồng, bình quân 255 triệu đồng/phiên, cao hơn tháng trước 15 triệu đồng/phiên.',
    ['cao hơn', 'thấp hơn'],
    ['polarity thấp hơn tháng trước 15 triệu đồng'],
  ],
  [
    'how far a mean is from that of then, with another size',
    [number('p', 'Số lớp học nghề', 12, 'lớp'), number('d', 'Số lượt học viên', 384, 'lượt học viên')],
    'Tháng 5/2024, mở 10 lớp học nghề với 290 lượt học viên.',
    'Tháng 6/2024, mở 12 lớp học nghề với 384 lượt học viên, trung bình mỗi lớp có 32 lượt học viên, cao hơn tháng trước 03 lượt học viên/lớp.',
    ['03 lượt', '05 lượt'],
    ['unsupported 05 lượt học viên'],
  ],
  [
    'of several figures in front the one that the base behind the change was',
    [number('c', 'Số hộ vay thường xuyên', 30_900, 'hộ vay'), number('m', 'Số hộ vay mới', 10_300, 'hộ vay')],
    'Tháng 5/2024, toàn tỉnh có 30.500 hộ vay thường xuyên, 10.000 hộ vay mới.',
    'Tháng 6/2024, toàn tỉnh có 30.900 hộ vay thường xuyên, 10.300 hộ vay mới, tổng cộng 41.200 hộ vay, trong đó hộ vay mới chiếm 25%, tăng 3% so với tháng 5/2024 (10.000 hộ vay).',
    ['tăng 3%', 'tăng 8%'],
    ['arithmetic tăng 8%'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  it('is silent', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('and tells a slip', () => expect(errors(answers, previous, clean.replace(from, to))).toEqual(found));
});
