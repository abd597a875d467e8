import { describe, expect, it } from 'vitest';
import { errors, money, number, type Row, words } from './natural-support.ts';

/* Shares, rests, averages and changes that other figures make, and slips that only those figures show. */

const fires = [
  number('a', 'Số vụ cháy', 38, 'vụ cháy'),
  number('b', 'Số vụ cháy nhà dân', 21, 'vụ cháy nhà dân'),
  number('c', 'Số vụ cháy rừng', 6, 'vụ cháy rừng'),
  number('d', 'Số vụ cháy phương tiện', 11, 'vụ cháy phương tiện'),
];
const schools = [
  number('a', 'Số trường đạt chuẩn quốc gia', 96, 'trường'),
  number('b', 'Tổng số trường', 124, 'trường'),
];
const permits = [
  number('g', 'Số giấy phép cấp trực tuyến', 42, 'giấy phép'),
  number('t', 'Tổng số giấy phép cấp', 56, 'giấy phép'),
];
const funds = [money('a', 'Vốn tỉnh', 12_400_000_000), money('b', 'Vốn xã hội hóa', 3_100_000_000)];
const coops = [
  number('m', 'Số hợp tác xã thành lập mới', 14, 'hợp tác xã'),
  number('t', 'Số hợp tác xã tạm ngừng', 6, 'hợp tác xã tạm ngừng'),
];
const coopsThen = 'Tháng 5/2024, có 11 hợp tác xã thành lập mới; 09 hợp tác xã tạm ngừng.';
const files = [number('a', 'Số hồ sơ trực tuyến', 12_480, 'hồ sơ trực tuyến')];
const budget = [money('a', 'Dự toán được giao', 48e9), money('b', 'Đã giải ngân', 21_600_000_000)];

const rows: Row[] = [
  [
    'the last member of a list called the rest',
    fires,
    '',
    'Xảy ra 38 vụ cháy, gồm: 21 vụ cháy nhà dân; 06 vụ cháy rừng; còn lại là 11 vụ cháy phương tiện.',
    ['38 vụ', '83 vụ'],
    [
      'unsupported 83 vụ cháy',
      'arithmetic 83 vụ cháy, gồm: 21 vụ cháy nhà dân; 06 vụ cháy rừng; còn lại là 11 vụ cháy phương tiện',
    ],
  ],
  [
    'a part told out of its whole',
    schools,
    '',
    'Toàn huyện có 96 trong tổng số 124 trường đạt chuẩn quốc gia, còn 28 trường chưa đạt.',
    ['96 trong', '69 trong'],
    ['unsupported 69 trong tổng số 124 trường', 'missing a'],
  ],
  [
    'a share of the whole behind it',
    permits,
    '',
    'Trong tháng cấp 56 giấy phép, có 42 giấy phép cấp trực tuyến. Số giấy phép cấp trực tuyến chiếm 75% trong tổng số 56 giấy phép.',
    ['75%', '57%'],
    ['arithmetic chiếm 57%'],
  ],
  [
    'a share of what was told then',
    permits,
    'Tháng 5/2024, cấp 40 giấy phép.',
    'Trong tháng cấp 56 giấy phép, có 42 giấy phép cấp trực tuyến. Tổng số giấy phép cấp trong tháng 6/2024 bằng 140% so với tháng 5/2024.',
    ['140%', '104%'],
    ['unsupported 104%'],
  ],
  [
    'a share of the total behind it',
    funds,
    '',
    'Vốn tỉnh 12,4 tỷ đồng, vốn xã hội hóa 3.100 triệu đồng, chiếm 20%, tổng cộng 15,5 tỷ đồng.',
    ['15,5', '14,5'],
    ['arithmetic tổng cộng 14,5 tỷ đồng'],
  ],
  [
    'a share of two parts together',
    fires,
    '',
    'Xảy ra 38 vụ cháy, trong đó 21 vụ cháy nhà dân và 06 vụ cháy rừng, chiếm 71,1%; 11 vụ cháy phương tiện.',
    ['71,1', '77,1'],
    ['arithmetic chiếm 77,1%'],
  ],
  [
    'a rounded average over the days of the month',
    files,
    '',
    'Trong tháng tiếp nhận 12.480 hồ sơ trực tuyến, bình quân mỗi ngày có trên 410 hồ sơ trực tuyến.',
    ['trên 410', 'trên 450'],
    ['unsupported 450 hồ sơ trực tuyến'],
  ],
  [
    'a rate that only other figures happen to make',
    budget,
    'Tháng 5/2024, giải ngân 17,3 tỷ đồng.',
    'Đến nay giải ngân 21,6 tỷ đồng, đạt 45% dự toán được giao, tăng 4,3 tỷ đồng so với tháng trước.',
    ['45%', '54%'],
    ['missing a', 'unsupported 54%'],
  ],
  [
    'a change whose figure of then is told in the same words',
    coops,
    coopsThen,
    'Có 14 hợp tác xã thành lập mới, tăng 03 hợp tác xã so với tháng 5/2024; 06 hợp tác xã tạm ngừng, giảm 03 hợp tác xã.',
    ['giảm 03', 'giảm 05'],
    ['arithmetic giảm 05 hợp tác xã'],
  ],
  [
    'a way between days',
    [words('t', 'Thời gian', 'từ ngày 10/6/2024 đến ngày 14/6/2024')],
    '',
    'Đoàn làm việc từ ngày 10/6/2024 đến ngày 14/6/2024.',
    ['10/6', '14/6'],
    ['missing t', 'arithmetic 14/6/2024 đến ngày 14/6/2024'],
  ],
  [
    'a body given in initials',
    [words('p', 'Đơn vị phối hợp', 'BCH Đoàn huyện'), number('n', 'Số buổi', 4, 'buổi')],
    '',
    'Sở phối hợp với Ban Chấp hành Đoàn huyện tổ chức 04 buổi.',
    ['Ban Chấp hành Đoàn huyện', 'Hội Nông dân huyện'],
    ['unsupported Hội Nông dân huyện', 'missing p'],
  ],
  [
    'shares behind their parts, in the order of these',
    [number('tb', 'Số thẻ bạn đọc cấp mới', 640, 'thẻ'), number('hs', 'Số thẻ cấp cho học sinh', 448, 'thẻ')],
    'Tháng 5/2024, cấp mới 500 thẻ bạn đọc.',
    'Tháng 6/2024, thư viện cấp mới 640 thẻ bạn đọc, gồm 448 thẻ cho học sinh và 192 thẻ cho người lớn, tương ứng 70% và 30%.',
    ['70% và 30%', '30% và 70%'],
    ['arithmetic 30% và 70%'],
  ],
  [
    'shares behind their parts, one of them wrong',
    [
      number('kb', 'Số lượt khám bệnh', 1500, 'lượt khám'),
      number('bh', 'Số lượt khám bảo hiểm', 1260, 'lượt khám'),
    ],
    'Tháng 5/2024, có 1.400 lượt khám bệnh.',
    'Tháng 6/2024, bệnh viện thực hiện 1.500 lượt khám, gồm 1.260 lượt khám bảo hiểm và 240 lượt khám dịch vụ, tương ứng 84% và 16%.',
    ['và 16%', 'và 61%'],
    ['unsupported 61%'],
  ],
  [
    'two changes in one row, each of a figure of its own',
    [number('lop', 'Số lớp xóa mù chữ', 9, 'lớp'), number('hv', 'Số học viên xóa mù chữ', 270, 'học viên')],
    'Tháng 5/2024, mở 06 lớp xóa mù chữ với 180 học viên.',
    'Tháng 6/2024, mở 09 lớp xóa mù chữ với 270 học viên, tăng 03 lớp và tăng 50% số học viên so với tháng trước.',
    ['tăng 50%', 'tăng 60%'],
    ['arithmetic tăng 60%'],
  ],
  [
    'a row of parts with their shares, the whole of which nobody tells',
    [
      number('a', 'Số phiếu loại rất hài lòng', 412, 'phiếu'),
      number('b', 'Số phiếu loại hài lòng', 167, 'phiếu'),
      number('c', 'Số phiếu loại không hài lòng', 21, 'phiếu'),
    ],
    '',
    'Kết quả khảo sát: rất hài lòng 412 phiếu (68,7%), hài lòng 167 phiếu (27,8%), không hài lòng 21 phiếu (3,5%).',
    ['27,8%', '28,7%'],
    ['arithmetic 28,7%'],
  ],
  [
    'the first one of a list, over what its lines make',
    [
      money('a', 'Vốn tuyến Đông Sơn', 64_000_000_000),
      money('b', 'Vốn tuyến Tây Hồ', 41_000_000_000),
      money('c', 'Vốn tuyến Bắc Giếng', 23_000_000_000),
    ],
    '',
    'Vốn sửa chữa các tuyến trong tháng:\n- Tuyến Đông Sơn: 64 tỷ đồng;\n- Tuyến Tây Hồ: 41 tỷ đồng;\n- Tuyến Bắc Giếng: 23 tỷ đồng.\nRiêng tuyến đứng đầu danh sách chiếm 50% số vốn sửa chữa.',
    ['50%', '48%'],
    ['unsupported 48%'],
  ],
  [
    'what the rest makes for each month that is left of the year',
    [
      money('d', 'Thu phí cảng 6 tháng', 47_000_000_000),
      money('k', 'Kế hoạch thu phí cảng năm', 92_000_000_000),
    ],
    '',
    'Thu phí cảng 6 tháng đạt 47 tỷ đồng (kế hoạch năm 92 tỷ đồng). Sáu tháng còn lại phải thu 45 tỷ đồng, tức mỗi tháng 7,5 tỷ đồng.',
    ['7,5 tỷ', '5,7 tỷ'],
    ['unsupported 5,7 tỷ đồng'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  it('is silent', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('and tells a slip', () =>
    expect(errors(answers, previous, clean.replace(from, to)).sort()).toEqual([...found].sort()));
});
