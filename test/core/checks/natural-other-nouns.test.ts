import { describe, expect, it } from 'vitest';
import { errors, number, type Row } from './natural-support.ts';

/* What is still under way, summed up, taken up or changed, told in other nouns than the answers have: true, and with a slip. */

const files = [
  number('nhan', 'Số đơn tiếp nhận', 214, 'đơn'),
  number('xong', 'Số đơn đã giải quyết', 195, 'đơn'),
  number('som', 'Số đơn trước hạn', 160, 'đơn'),
];
const led = 'Tháng 6/2024, Phòng tiếp nhận 214 đơn.';
const tests = [
  number('thi', 'Số học viên dự thi', 460, 'học viên'),
  number('dat', 'Số học viên đạt', 372, 'học viên'),
  number('doi', 'Số chứng chỉ cấp lại', 58, 'chứng chỉ'),
];
const asked = [
  number('nhan', 'Số kiến nghị tiếp nhận', 73, 'kiến nghị'),
  number('tra', 'Số kiến nghị đã phúc đáp', 66, 'kiến nghị'),
];
const posts = [
  number('nhan', 'Số viên chức được tiếp nhận', 8, 'viên chức'),
  number('cu', 'Số viên chức được biệt phái', 6, 'viên chức'),
  number('hoc', 'Số lượt viên chức được cử đi thực tập', 91, 'lượt người'),
];
const medals = [
  number('hc', 'Số huy chương', 21, 'huy chương'),
  number('v', 'Số huy chương vàng', 6, 'huy chương vàng'),
  number('b', 'Số huy chương bạc', 8, 'huy chương bạc'),
  number('d', 'Số huy chương đồng', 7, 'huy chương đồng'),
];
const flats = [
  number('quy-mo', 'Tổng số phòng trọ theo quy mô', 1640, 'phòng trọ'),
  number('xong', 'Số phòng trọ đã bàn giao', 410, 'phòng trọ'),
];
const before = 'Trong tháng 5/2024, có khu lưu trú với quy mô 1.520 phòng trọ, đã bàn giao 372 phòng.';

const rows: Row[] = [
  [
    'under way, told so behind the figure, of the whole that a sentence before has',
    files,
    '',
    `${led} Phòng đã giải quyết 195 đơn, gồm 160 đơn trước hạn và 35 đơn đúng hạn; 19 đơn đang trong thời hạn giải quyết.`,
    ['; 19', '; 16'],
    ['unsupported 16 đơn'],
  ],
  [
    'under way of a whole whose other part counts in a noun of its own',
    [
      number('hs', 'Số hồ sơ nhận', 34, 'hồ sơ'),
      number('gcn', 'Số giấy chứng nhận đã cấp', 27, 'giấy chứng nhận'),
    ],
    '',
    'Có 27 giấy chứng nhận được cấp trên tổng số 34 hồ sơ nhận; 07 hồ sơ chờ bổ sung giấy tờ.',
    ['07 hồ sơ', '09 hồ sơ'],
    ['unsupported 09 hồ sơ'],
  ],
  [
    'under way where an answer counts just these',
    [...files, number('cho', 'Số đơn chờ xác minh', 19, 'đơn')],
    '',
    `${led} Phòng đã giải quyết 195 đơn, trong đó 160 đơn trước hạn; 19 đơn chờ xác minh.`,
    ['; 19', '; 91'],
    ['unsupported 91 đơn'],
  ],
  [
    'a whole in the noun of one part, with the other one added in its own',
    tests,
    '',
    'Có 460 học viên dự thi, 372 học viên đạt; cấp lại 58 chứng chỉ. Tính cả số học viên đạt, tổng số chứng chỉ cấp mới và cấp lại là 430 chứng chỉ.',
    ['430', '340'],
    ['contradiction 340 chứng chỉ'],
  ],
  [
    'the same with other words for it, and not of those who only took part',
    tests,
    '',
    'Có 460 học viên dự thi, 372 học viên đạt; cấp lại 58 chứng chỉ. Cùng với số học viên đạt, tổng số chứng chỉ cấp mới và cấp lại là 430 chứng chỉ.',
    ['là 430', 'là 518'],
    ['contradiction 518 chứng chỉ'],
  ],
  [
    'all of an answer taken up as matters, by what was done with them',
    asked,
    '',
    'Tiếp nhận 73 kiến nghị, đã phúc đáp 66 kiến nghị. Toàn bộ 66 nội dung phúc đáp được đăng tải công khai.',
    ['Toàn bộ 66', 'Toàn bộ 73'],
    ['unsupported 73 nội dung'],
  ],
  [
    'a total of cases beside an answer that counts the same people for something else',
    posts,
    '',
    'Cử 91 lượt viên chức đi thực tập. Trong tháng, tổng số 14 lượt viên chức được tiếp nhận, biệt phái, gồm 08 trường hợp tiếp nhận và 06 trường hợp biệt phái.',
    ['14 lượt', '41 lượt'],
    ['contradiction 41 lượt'],
  ],
  [
    'homes handed over in a number in words, taken up as families',
    [number('nha', 'Số nhà tình nghĩa bàn giao', 5, 'nhà')],
    '',
    'Huyện bàn giao năm nhà tình nghĩa. Đến nay, 05 gia đình có nơi ở ổn định.',
    ['05 gia đình', '06 gia đình'],
    ['unsupported 06 gia đình'],
  ],
  [
    'medals in figures and in words',
    medals,
    '',
    'Đoàn giành 21 huy chương (06 vàng, 08 bạc, bảy đồng).',
    ['bảy đồng', 'chín đồng'],
    ['arithmetic 21 huy chương (06 vàng, 08 bạc, chín đồng'],
  ],
  [
    'medals all in words',
    medals,
    '',
    'Đoàn giành 21 huy chương, gồm sáu vàng, tám bạc và bảy đồng.',
    ['tám bạc', 'ba bạc'],
    ['unsupported ba bạc', 'arithmetic 21 huy chương, gồm sáu vàng, ba bạc và bảy đồng'],
  ],
  [
    'the barely counted figure of then is that of the barely counted one of now',
    flats,
    before,
    'Tháng 6/2024, khu lưu trú có quy mô 1.640 phòng trọ, tăng 120 phòng trọ so với tháng 5/2024. Số phòng trọ đã bàn giao là 410 phòng, bằng 25% quy mô, tăng 38 phòng.',
    ['tăng 38', 'giảm 38'],
    ['polarity giảm 38 phòng'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  it('is silent', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('and tells a slip', () => expect(errors(answers, previous, clean.replace(from, to))).toEqual(found));
});

describe('a body called by a number', () => {
  const answers = [number('quay', 'Số quầy hàng được kiểm tra', 36, 'quầy hàng')];
  const rule = 'Đội kiểm tra liên ngành 814 giữ chế độ trực đêm trong suốt mùa lễ hội.';
  const text = (more: string) =>
    errors(
      answers,
      `Tháng 5/2024, kiểm tra 30 quầy hàng. ${rule}`,
      `Tháng 6/2024, kiểm tra 36 quầy hàng. ${more}`,
    );
  it('stands in every report', () => expect(text(rule)).toEqual([]));
  it('and has no other number', () => expect(text(rule.replace('814', '841'))).not.toEqual([]));
  it('what it has checked is counted', () =>
    expect(text(`${rule} Đội kiểm tra liên ngành 814 đã kiểm tra 63 quầy hàng.`)).not.toEqual([]));
});
