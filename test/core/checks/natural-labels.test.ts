import { describe, expect, it } from 'vitest';
import { errors, money, number, type Row, words } from './natural-support.ts';

/* Labels of the last month and standing sentences as people write them: true, and with a label or an activity left over. */

const classes = [
  number('lop', 'Số lớp nghề khai giảng', 9, 'lớp nghề'),
  number('hv', 'Số học viên', 297, 'học viên'),
];
const before = 'Tháng 5/2024, khai giảng 07 lớp nghề với 245 học viên.';
const visits = [number('kh', 'Số lượt khách', 12_400, 'lượt khách')];
const visited = 'Tháng 5/2024, đón 15.500 lượt khách.';
const speakers = [number('hong', 'Số cụm loa hỏng', 0, 'cụm loa hỏng')];

const rows: Row[] = [
  [
    'what will be done in the coming month',
    visits,
    visited,
    'Trong tháng đón 12.400 lượt khách. Trong tháng 7/2024, Ban sẽ sơn lại bến thuyền.',
    ['tháng 7/2024, Ban sẽ sơn', 'tháng 8/2024, Ban sẽ sơn'],
    ['stale tháng 8/2024'],
  ],
  [
    'what an answer says of the coming month',
    [...visits, words('toi', 'Việc của tháng tới', 'sơn lại bến thuyền, thay phao cứu sinh')],
    visited,
    'Trong tháng đón 12.400 lượt khách. Tháng 7/2024, Ban sơn lại bến thuyền, thay phao cứu sinh.',
    ['Trong tháng đón', 'Tháng 7/2024, đón'],
    ['stale Tháng 7/2024'],
  ],
  [
    'that then there was none of what is counted in front',
    [number('dn', 'Số vụ đuối nước', 2, 'vụ'), number('t', 'Số đợt tuyên truyền', 14, 'đợt')],
    'Tháng 5/2024, tổ chức 11 đợt tuyên truyền; không xảy ra đuối nước.',
    'Trong tháng tổ chức 14 đợt tuyên truyền; xảy ra 02 vụ đuối nước (tháng 5/2024 không có vụ đuối nước nào).',
    ['(tháng 5/2024 không có vụ đuối nước nào)', '(tháng 5/2024 không có vụ cháy chợ nào)'],
    ['stale tháng 5/2024'],
  ],
  [
    'a share of another month',
    visits,
    visited,
    'Trong tháng 6/2024, đón 12.400 lượt khách, chỉ bằng bốn phần năm lượng khách tháng 5/2024.',
    ['Trong tháng 6/2024', 'Trong tháng 5/2024'],
    ['stale tháng 5/2024'],
  ],
  [
    'less than a part of another month',
    visits,
    'Tháng 5/2024, đón 25.500 lượt khách.',
    'Số lượt khách là 12.400, chưa bằng một nửa tháng 5/2024 (25.500 lượt khách).',
    [/chưa bằng .*\)/u, 'đón trong tháng 5/2024'],
    ['stale tháng 5/2024'],
  ],
  [
    'a level of another month that only computes',
    [number('n', 'Số nhà được xây', 6, 'nhà'), money('k', 'Kinh phí xây nhà', 480_000_000)],
    'Tháng 5/2024, xây 05 nhà với kinh phí 375 triệu đồng.',
    'Xây 06 nhà với kinh phí 480 triệu đồng, bình quân 80 triệu đồng mỗi nhà, cao hơn mức 75 triệu đồng của tháng 5/2024.',
    ['cao hơn mức 75 triệu đồng của', 'vượt 5% kế hoạch của'],
    ['unsupported 5%', 'stale tháng 5/2024'],
  ],
  [
    'as it was in another month',
    [number('n', 'Số nhà được xây', 6, 'nhà'), money('k', 'Kinh phí xây nhà', 480_000_000)],
    'Tháng 5/2024, xây 05 nhà với kinh phí 400 triệu đồng.',
    'Xây 06 nhà với kinh phí 480 triệu đồng, mỗi nhà 80 triệu đồng như mức của tháng 5/2024.',
    ['như mức của tháng', 'chi trong tháng'],
    ['stale tháng 5/2024'],
  ],
  [
    'an addition',
    classes,
    before,
    'Khai giảng 09 lớp nghề, 297 học viên. Tính cả tháng 5, hai tháng đã khai giảng 16 lớp nghề.',
    ['hai tháng đã khai giảng 16', 'đã khai giảng 09'],
    ['stale tháng 5'],
  ],
  [
    'two months in a row',
    classes,
    before,
    'Khai giảng 09 lớp nghề, 297 học viên; trong hai tháng 5 và 6/2024 có 542 học viên.',
    ['trong hai tháng 5 và 6/2024 có 542', 'trong tháng 5/2024 có 297'],
    ['stale tháng 5/2024'],
  ],
  [
    'if then, now',
    classes,
    before,
    'Nếu như tháng 5/2024 khai giảng 07 lớp nghề với 245 học viên thì tháng 6/2024 khai giảng 09 lớp nghề với 297 học viên.',
    ['tháng 6/2024', 'tháng 5/2024'],
    ['stale tháng 5/2024'],
  ],
  [
    'unlike then',
    speakers,
    'Tháng 5/2024, có 06 cụm loa hỏng.',
    'Khác với tháng 5/2024 khi có tới 06 cụm loa hỏng, trong tháng này không có cụm loa hỏng nào.',
    ['tới 06', 'tới 09'],
    ['unsupported 09 cụm loa hỏng'],
  ],
  [
    'what was then in front of what is now',
    classes,
    before,
    'Tháng 5/2024 có 07 lớp nghề với 245 học viên; sang tháng 6/2024 con số này là 09 lớp nghề với 297 học viên.',
    ['có 07 lớp nghề với 245 học viên; sang tháng 6/2024 con số này là', 'khai giảng'],
    ['stale Tháng 5/2024'],
  ],
  [
    'the end of a quarter that stays',
    [number('ms', 'Số mã số vùng trồng được cấp mới', 6, 'mã số vùng trồng')],
    'Toàn tỉnh có 58 mã số vùng trồng tính đến hết quý I năm 2024.',
    'Toàn tỉnh có 58 mã số vùng trồng tính đến hết quý I năm 2024; với 06 mã số vùng trồng được cấp mới, con số này lên 64.',
    ['tính đến hết quý I năm 2024', 'hiện nay'],
    ['stale 58 mã số vùng trồng'],
  ],
  [
    'parts behind the colon of a comparison',
    [number('s', 'Số trẻ sinh', 1085, 'trẻ'), number('t', 'Số trẻ trai', 568, 'trẻ trai')],
    'Tháng 5/2024, có 1.120 trẻ sinh ra.',
    'Có 1.085 trẻ sinh ra, ít hơn tháng trước 35 trẻ: 568 trẻ trai và 517 trẻ gái.',
    ['ít hơn', 'nhiều hơn'],
    ['polarity nhiều hơn tháng trước 35 trẻ'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  it('is silent', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('and tells a slip', () => expect(errors(answers, previous, clean.replace(from, to))).toEqual(found));
});

describe('word for word as last month', () => {
  const told = (sentence: string) =>
    errors(
      classes,
      `${before} ${sentence}`,
      `Tháng 6/2024, khai giảng 09 lớp nghề với 297 học viên. ${sentence}`,
    );

  it.each([
    'Dự toán thu năm 2024 được giao là 480 tỷ đồng.',
    'Theo kế hoạch năm 2024, trung tâm khai giảng 108 lớp nghề.',
    'Năm 2024, trung tâm được giao dự toán 9,6 tỷ đồng.',
    'Toàn tỉnh có 128 di tích đã được xếp hạng.',
    'Lực lượng chức năng kiểm soát nồng độ cồn không có vùng cấm, không có ngoại lệ.',
    'Bản tin phát lúc 05 giờ 30 phút và 18 giờ hằng ngày; bản tin tiếng Thái phát vào thứ Ba.',
    'Ca trực kỹ thuật gồm 02 người, ghi sổ bàn giao.',
    'Đội sinh hoạt hè bàn giao thiếu nhi về địa bàn dân cư theo phiếu 02 liên.',
    'Già làng, trưởng bản được thăm hỏi dịp lễ, tết.',
    'Người hiến máu được nghỉ tại chỗ 15 phút; sổ vàng ghi tên đơn vị ủng hộ đặt tại trụ sở.',
    'Mỗi lớp nghề có tối đa 35 học viên.',
    'Mức hỗ trợ là 40 triệu đồng cho hộ nghèo.',
  ])('describes: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it.each([
    'Dự toán năm 2024 đã giải ngân 4,2 tỷ đồng.',
    'Hỗ trợ 45 triệu đồng theo kế hoạch năm 2024.',
    'Kinh phí hỗ trợ là 45 triệu đồng.',
    'Toàn tỉnh có 15 tập thể được tặng Bằng khen.',
    'Trung tâm có 12 học viên đã được công nhận tốt nghiệp.',
    'Không có học viên nào bỏ học.',
    'Các đơn vị ủng hộ 120 triệu đồng cho quỹ.',
    'Trung tâm bàn giao 03 nhà tình nghĩa cho hộ nghèo.',
    'Lễ ra quân có 300 đoàn viên hiến máu.',
  ])('is told again: %s', (sentence) => {
    expect(told(sentence)).toEqual([`stale ${sentence}`]);
  });
});
