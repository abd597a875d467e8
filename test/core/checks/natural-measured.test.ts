import { describe, expect, it } from 'vitest';
import { errors, money, number, percent, type Row } from './natural-support.ts';

/* What changes and totals are measured by: what a description counted, a quarter told of, several answers together, a base inside the step. */

const posts = [
  number('bc', 'Biên chế giáo viên được giao', 240, 'biên chế'),
  number('hd', 'Số lao động hợp đồng được giao', 35, 'lao động'),
  number('gv', 'Số giáo viên hiện có', 231, 'giáo viên'),
  number('nv', 'Số nhân viên hiện có', 30, 'nhân viên'),
];
const postsThen = 'Đến hết tháng 5/2024, ngành có 236 giáo viên và 29 nhân viên.';
const files = [
  number('cu', 'Số hồ sơ kỳ trước chuyển sang', 128, 'hồ sơ'),
  number('moi', 'Số hồ sơ tiếp nhận mới', 1540, 'hồ sơ'),
];

const rows: Row[] = [
  [
    "what 'và đã' joins behind a comparison",
    [number('o', 'Số ổ dịch phát hiện', 16, 'ổ dịch'), number('xl', 'Số ổ dịch đã xử lý', 16, 'ổ dịch')],
    'Trong tháng 5/2024, phát hiện 12 ổ dịch.',
    'Trong tháng phát hiện 16 ổ dịch, nhiều hơn tháng trước 04 ổ và đã xử lý xong cả 16 ổ.',
    ['trước 04 ổ', 'trước 07 ổ'],
    ['arithmetic nhiều hơn tháng trước 07 ổ'],
  ],
  [
    'a change from what a description of the office counted',
    [
      number('hv', 'Tổng số hội viên', 164, 'hội viên'),
      number('sh', 'Số hội viên dự sinh hoạt', 151, 'hội viên'),
    ],
    'Hội có 07 chi hội trực thuộc với 158 hội viên. Trong tháng 5/2024, có 143 hội viên dự sinh hoạt.',
    'Hội có 07 chi hội trực thuộc với 164 hội viên, tăng 06 hội viên so với tháng 5/2024. Có 151 hội viên dự sinh hoạt.',
    ['tăng 06', 'tăng 09'],
    ['arithmetic tăng 09 hội viên'],
  ],
  [
    'the size and the rate of a part that is told behind its whole',
    [
      number('hs', 'Tổng số hồ sơ tiếp nhận', 6200, 'hồ sơ'),
      number('tt', 'Số hồ sơ trực tuyến', 4830, 'hồ sơ trực tuyến'),
    ],
    'Tháng 5/2024, tiếp nhận 5.900 hồ sơ, trong đó có 4.200 hồ sơ trực tuyến.',
    'Tiếp nhận 6.200 hồ sơ, trong đó có 4.830 hồ sơ trực tuyến, tăng 630 hồ sơ, tương ứng tăng 15% so với tháng trước.',
    ['tăng 15%', 'tăng 17%'],
    ['arithmetic tăng 17%'],
  ],
  [
    'what was carried over from the period before is of this one',
    files,
    'Tháng 5/2024, tiếp nhận 1.415 hồ sơ.',
    'Tổng số hồ sơ phải giải quyết là 1.668 hồ sơ, gồm 128 hồ sơ kỳ trước chuyển sang và 1.540 hồ sơ tiếp nhận mới (tăng 125 hồ sơ so với tháng 5/2024).',
    ['tăng 125', 'giảm 125'],
    ['polarity giảm 125 hồ sơ'],
  ],
  [
    'a change since the quarter that paragraphs without a title tell of',
    [number('ld', 'Số lao động được tạo việc làm', 1830, 'lao động')],
    'Quý I năm 2024, toàn tỉnh tạo việc làm cho 1.690 lao động.',
    'Quý II năm 2024, toàn tỉnh tạo việc làm cho 1.830 lao động, tăng 140 lao động so với quý I năm 2024.',
    ['tăng 140', 'giảm 140'],
    ['polarity giảm 140 lao động'],
  ],
  [
    'the change of a total that calls two answers',
    posts,
    postsThen,
    'Có 231 giáo viên, 30 nhân viên. Tổng số giáo viên, nhân viên hiện có là 261 người, giảm 04 người so với tháng 5/2024. Ngành được giao 240 biên chế và 35 lao động hợp đồng.',
    ['giảm 04', 'giảm 07'],
    ['unsupported 07 người'],
  ],
  [
    'a total of all the answers that its words call, in a noun of its own',
    posts,
    postsThen,
    'Ngành được giao 240 biên chế và 35 lao động hợp đồng. Hiện có 231 giáo viên và 30 nhân viên trên tổng số 275 chỉ tiêu được giao.',
    ['275 chỉ tiêu', '257 chỉ tiêu'],
    ['unsupported 257 chỉ tiêu'],
  ],
  [
    'all the kinds of a noun, listed in lines of their own',
    [
      number('nhat', 'Giải Nhất', 3, 'giải Nhất'),
      number('nhi', 'Giải Nhì', 8, 'giải Nhì'),
      number('ba', 'Giải Ba', 14, 'giải Ba'),
    ],
    '',
    'Học sinh của tỉnh đoạt 25 giải, cụ thể:\n\n- Giải Nhất: 3;\n\n- Giải Nhì: 8;\n\n- Giải Ba: 14.',
    ['25 giải', '26 giải'],
    ['unsupported 26 giải'],
  ],
  [
    'a base that stands inside the second step',
    [percent('tl', 'Tỷ lệ thất thoát nước', 16.2), percent('kh', 'Kế hoạch thất thoát nước năm', 16.5)],
    'Tháng 5/2024, tỷ lệ thất thoát nước 16,8%.',
    'Tỷ lệ thất thoát nước 16,2%, giảm 0,6 điểm phần trăm so với tháng trước và thấp hơn kế hoạch năm (16,5%) 0,3 điểm phần trăm.',
    ['0,3 điểm', '0,8 điểm'],
    ['arithmetic thấp hơn kế hoạch năm (16,5%) 0,8 điểm phần trăm'],
  ],
  [
    'a rate with its sign in the bracket behind a step',
    [money('dt', 'Doanh thu vận tải', 208_000_000_000)],
    'Tháng 5/2024, doanh thu vận tải đạt 200 tỷ đồng.',
    'Doanh thu vận tải đạt 208 tỷ đồng, cao hơn tháng 5/2024 là 08 tỷ đồng (+4%).',
    ['+4%', '-4%'],
    ['arithmetic -4%'],
  ],
  [
    'a rate between a step and what it is compared with',
    [number('td', 'Số trụ đèn chiếu sáng', 1050, 'trụ đèn')],
    'Tháng 5/2024, toàn thành phố có 1.000 trụ đèn chiếu sáng.',
    'Toàn thành phố có 1.050 trụ đèn chiếu sáng, thêm 50 trụ (5%) so với cuối tháng 5/2024.',
    ['(5%)', '(6%)'],
    ['arithmetic 6%'],
  ],
  [
    'so many of one for one of another',
    [number('gv', 'Số học sinh tiểu học', 8400, 'học sinh'), number('lop', 'Số máy tính', 700, 'máy tính')],
    '',
    'Có 8.400 học sinh tiểu học và 700 máy tính, trung bình 12 học sinh ứng với 01 máy tính.',
    ['với 01 máy', 'với 04 máy'],
    ['unsupported 04 máy tính'],
  ],
  [
    'the growth of what is named by its share',
    [
      number('bb', 'Số người tham gia bắt buộc', 60_000, 'người tham gia'),
      number('tn', 'Số người tham gia tự nguyện', 15_000, 'người tham gia'),
    ],
    'Tháng 5/2024, có 59.500 người tham gia bắt buộc, 14.400 người tham gia tự nguyện.',
    'Có 60.000 người tham gia bắt buộc, 15.000 người tham gia tự nguyện, tổng cộng 75.000 người, trong đó người tham gia tự nguyện chiếm 20%, tăng 4,2% so với tháng 5/2024 (14.400 người).',
    ['tăng 4,2%', 'tăng 2,4%'],
    ['arithmetic tăng 2,4%'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  it('is silent', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('and tells a slip', () => {
    expect(clean.replace(from, to)).not.toBe(clean);
    expect(errors(answers, previous, clean.replace(from, to))).toEqual(found);
  });
});
