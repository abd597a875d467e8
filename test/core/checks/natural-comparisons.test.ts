import { describe, expect, it } from 'vitest';
import { errors, money, number, type Row } from './natural-support.ts';

/* What a text says beside other periods, other figures and its own denials: true, and with a slip. */

const rows: Row[] = [
  [
    'bases in two brackets behind one comparison',
    [
      number('p', 'Số cơ sở bị xử phạt', 21, 'cơ sở'),
      money('t', 'Số tiền phạt', 88_500_000),
      number('m', 'Số mẫu kiểm nghiệm', 160, 'mẫu'),
    ],
    'Tháng 5/2024, xử phạt 16 cơ sở với số tiền 67 triệu đồng; kiểm nghiệm 120 mẫu.',
    'Kiểm nghiệm 160 mẫu; 21 cơ sở bị xử phạt 88,5 triệu đồng, cao hơn tháng trước cả về số cơ sở (16) lẫn số tiền (67 triệu đồng).',
    ['67 triệu', '76 triệu'],
    ['unsupported 76 triệu đồng'],
  ],
  [
    'a base counted in front of the words that say whose it is',
    [number('hc', 'Số hội chợ tham gia', 6, 'hội chợ'), money('dt', 'Doanh thu tại hội chợ', 2_450_000_000)],
    'Tháng 5/2024, tham gia 04 hội chợ, doanh thu 1,6 tỷ đồng.',
    'Tỉnh tham gia sáu hội chợ, doanh thu 2,45 tỷ đồng, so với 1,6 tỷ đồng của bốn hội chợ tháng trước thì tăng 850 triệu đồng.',
    ['850', '950'],
    ['unsupported 950 triệu đồng'],
  ],
  [
    'a bracket behind the next comma is no base',
    [
      number('ts', 'Số hồ sơ tiếp nhận', 5310, 'hồ sơ'),
      number('tre', 'Số hồ sơ trễ hạn', 26, 'hồ sơ trễ hạn'),
      number('xl', 'Số thư xin lỗi', 26, 'thư xin lỗi'),
    ],
    'Tháng 5/2024, tiếp nhận 5.120 hồ sơ, có 44 hồ sơ trễ hạn.',
    'Tiếp nhận 5.310 hồ sơ; số hồ sơ trễ hạn là 26, giảm 18 hồ sơ so với tháng 5/2024, tất cả đều đã có thư xin lỗi (26 thư).',
    ['giảm 18', 'tăng 18'],
    ['polarity tăng 18 hồ sơ'],
  ],
  [
    'a fall against which something else has risen',
    [money('thu', 'Tổng thu nội địa', 1_150_000_000_000), money('no', 'Nợ thuế thu hồi', 84_600_000_000)],
    'Quý I/2024, thu nội địa đạt 1.240 tỷ đồng; thu hồi 76,4 tỷ đồng nợ thuế.',
    'Thu nội địa được 1.150 tỷ đồng; tuy thấp hơn quý I/2024 là 90 tỷ đồng nhưng số nợ thuế thu hồi lại tăng 8,2 tỷ đồng, đạt 84,6 tỷ đồng.',
    ['lại tăng', 'lại giảm'],
    ['polarity giảm 8,2 tỷ đồng'],
  ],
  [
    'what is left behind a change is where the change led',
    [
      number('ho', 'Số hồ chứa được kiểm tra', 96, 'hồ chứa'),
      number('pa', 'Số hồ chứa có phương án được duyệt', 90, 'hồ chứa'),
      number('xy', 'Số hồ chứa xung yếu', 8, 'hồ chứa'),
    ],
    'Tháng 5/2024, có 10 hồ chứa xung yếu.',
    'Kiểm tra 96 hồ chứa; kết quả có 90 hồ đã được duyệt phương án, 06 hồ chưa có; số hồ xung yếu giảm hai hồ so với tháng trước, còn 08 hồ.',
    ['còn 08', 'còn 09'],
    ['unsupported 09 hồ'],
  ],
  [
    'last month named beside this one',
    [number('chay', 'Số vụ cháy rừng', 1, 'vụ cháy rừng'), number('vp', 'Số vụ vi phạm', 12, 'vụ')],
    'Tháng 5/2024, xử lý 15 vụ vi phạm; không để xảy ra cháy rừng.',
    'Tháng 6/2024, xử lý 12 vụ vi phạm; đã xảy ra một vụ cháy rừng, trong khi tháng 5/2024 không có vụ nào.',
    ['Tháng 6/2024', 'Tháng 5/2024'],
    ['stale Tháng 5/2024'],
  ],
  [
    'a change of then beside the one of now',
    [{ ...number('cpi', 'Mức tăng chỉ số giá tiêu dùng', 0.42, '%'), type: 'percent' }],
    'Tháng 5/2024, chỉ số giá tiêu dùng tăng 0,25% so với tháng trước.',
    'Chỉ số giá tiêu dùng tăng 0,42% so với tháng 5/2024, cao hơn mức tăng 0,25% của tháng trước đó.',
    ['0,25%', '0,35%'],
    ['unsupported 0,35%'],
  ],
  [
    'an answer that is denied itself',
    [number('hs', 'Số hồ sơ mua nhà không đủ điều kiện', 23, 'hồ sơ')],
    '',
    'Có 23 hồ sơ mua nhà không đủ điều kiện.',
    ['không đủ', 'đã đủ'],
    ['polarity 23 hồ sơ mua nhà đã đủ'],
  ],
  [
    'no case of what is counted in people',
    [
      number('bt', 'Số người bỏ trốn khỏi cơ sở', 0, 'người'),
      number('qr', 'Số người được quản lý', 980, 'người'),
    ],
    '',
    'Quản lý 980 người; trong tháng không có trường hợp nào bỏ trốn.',
    ['; trong tháng không có trường hợp nào bỏ trốn', ''],
    ['missing bt'],
  ],
  [
    'a programme called by its number',
    [money('gn', 'Vốn giải ngân Chương trình 1719', 62_400_000_000)],
    'Tháng 5/2024, vốn Chương trình 1719 giải ngân lũy kế 54,1 tỷ đồng.',
    'Vốn thuộc Chương trình 1719 giải ngân đến tháng 6/2024 đạt 62,4 tỷ đồng.',
    ['62,4', '64,2'],
    ['unsupported 64,2 tỷ đồng'],
  ],
  [
    'the office that the last report told of',
    [number('hs', 'Số hồ sơ tôn giáo tiếp nhận', 29, 'hồ sơ')],
    'Tháng 5/2024, Ban Tôn giáo tiếp nhận 24 hồ sơ; Hội Khuyến Học cùng tham gia.',
    'Trong tháng, Ban Tôn giáo tiếp nhận 29 hồ sơ.',
    ['Ban Tôn giáo tiếp nhận', 'Ban Tôn giáo cùng Hội Khuyến Học tiếp nhận'],
    ['stale Hội Khuyến Học'],
  ],
  [
    'a month that a figure exceeds, and one that it equals',
    [
      number('km', 'Chiều dài đường được sửa chữa', 38.5, 'km'),
      number('cau', 'Số cầu được kiểm định', 6, 'cầu'),
    ],
    'Tháng 5/2024, sửa chữa 32,3 km đường; kiểm định 06 cầu.',
    'Đã sửa chữa 38,5 km đường, vượt tháng 5 là 6,2 km; kiểm định 06 cầu, bằng với tháng 5/2024.',
    ['6,2 km', '2,6 km'],
    ['unsupported 2,6 km'],
  ],
  [
    'the change of a figure of another sentence, in the noun of then',
    [number('cb', 'Số cán bộ được tập huấn', 465, 'người'), number('lop', 'Số lớp', 9, 'lớp')],
    'Tháng 5/2024, mở 07 lớp cho 348 học viên.',
    'Mở 09 lớp, tập huấn 465 người. So với tháng trước, số lớp tăng 02, học viên tăng 117 người.',
    ['117', '171'],
    ['unsupported 171 người'],
  ],
  [
    'a change told in people, of officials counted in words',
    [
      number('kl', 'Số công chức bị kỷ luật', 5, 'công chức'),
      number('kt', 'Số công chức bị khiển trách', 4, 'công chức'),
      number('cc', 'Số công chức bị cảnh cáo', 1, 'công chức'),
    ],
    'Tháng 5/2024, kỷ luật 02 công chức.',
    'Trong tháng, năm công chức bị kỷ luật (bốn khiển trách, một cảnh cáo), nhiều hơn tháng 05 ba người.',
    ['bốn khiển trách', 'ba khiển trách'],
    ['missing kt'],
  ],
  [
    'cases of an illness for patients, and their change',
    [
      number('sl', 'Số người được sàng lọc', 7300, 'người'),
      number('bn', 'Số bệnh nhân lao phát hiện', 48, 'bệnh nhân'),
    ],
    'Tháng 5/2024, sàng lọc 6.900 người, phát hiện 41 bệnh nhân lao.',
    'Sàng lọc 7.300 người, phát hiện 48 trường hợp mắc lao, cao hơn tháng 5 là 07 trường hợp.',
    ['48 trường hợp', '84 trường hợp'],
    ['unsupported 84 trường hợp', 'unsupported 07 trường hợp', 'missing bn'],
  ],
  [
    'growth in front of what has grown, and a month that is doubled',
    [number('hk', 'Số hành khách', 128_700, 'hành khách'), number('lh', 'Số lễ hội', 12, 'lễ hội')],
    'Tháng 5/2024, chở 124.600 hành khách; có 06 lễ hội.',
    'Có 12 lễ hội, gấp đôi tháng 5 (06 lễ hội); số hành khách tăng 3,3%, đạt 128.700 người.',
    ['3,3%', '4,3%'],
    ['unsupported 4,3%'],
  ],
  [
    'a step on the way to a figure',
    [
      number('vg', 'Diện tích VietGAP', 1280, 'ha'),
      { ...number('ns', 'Tỷ lệ hộ dùng nước sạch', 70.4, '%'), type: 'percent' },
    ],
    'Tháng 5/2024, diện tích VietGAP 1.240 ha; tỷ lệ hộ dùng nước sạch 69,8%.',
    'Diện tích VietGAP mở rộng thêm 40 ha, đạt 1.280 ha. Tỷ lệ hộ dùng nước sạch 70,4%, nhích thêm 0,6 điểm phần trăm.',
    ['40 ha', '50 ha'],
    ['unsupported 50 ha'],
  ],
  [
    'a base that was the whole of a ratio',
    [number('ch', 'Số câu hỏi của công dân', 27, 'câu hỏi')],
    'Tháng 5/2024, trả lời 30/33 câu hỏi của công dân.',
    'Công dân gửi 27 câu hỏi, ít hơn tháng trước 06 câu hỏi.',
    ['06 câu', '08 câu'],
    ['unsupported 08 câu hỏi'],
  ],
  [
    'less money than then',
    [money('phi', 'Thu phí hạ tầng', 7_600_000_000)],
    'Tháng 5/2024, thu phí hạ tầng 8,1 tỷ đồng.',
    'Thu phí hạ tầng 7,6 tỷ đồng, hụt 500 triệu đồng so với tháng trước.',
    ['500', '700'],
    ['arithmetic hụt 700 triệu đồng'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  it('is silent', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('and tells a slip', () => expect(errors(answers, previous, clean.replace(from, to))).toEqual(found));
});

it('keeps to what was announced, and does nothing once', () => {
  const kept = 'Cục Thống kê tỉnh phổ biến thông tin đúng lịch đã công bố.';
  const previous = `${kept} Tháng 5/2024, Cục thực hiện 11 cuộc điều tra.`;
  const answers = [number('dt', 'Số cuộc điều tra', 9, 'cuộc điều tra')];
  expect(errors(answers, previous, `${kept} Tháng 6/2024, Cục thực hiện 09 cuộc điều tra.`)).toEqual([]);
  expect(errors(answers, previous, `${kept} Tháng 6/2024, Cục thực hiện 11 cuộc điều tra.`)).toEqual([
    'stale 11 cuộc điều tra',
  ]);
});

it.each([
  'Hội Chữ thập đỏ tỉnh cập nhật danh sách hiến máu dự bị.',
  'Ban Tổ chức lễ hội công khai giá dịch vụ.',
])('tells no deed of a month: %s', (kept) => {
  const answers = [number('dv', 'Số đơn vị máu', 640, 'đơn vị máu')];
  const previous = `${kept} Tháng 5/2024, tiếp nhận 580 đơn vị máu.`;
  expect(errors(answers, previous, `${kept} Tháng 6/2024, tiếp nhận 640 đơn vị máu.`)).toEqual([]);
});

it('gives presents as it always does', () => {
  const kept = 'Việc tặng quà thực hiện đúng đối tượng, không trùng lặp.';
  const previous = `${kept} Tháng 5/2024, trao 60 suất quà.`;
  const answers = [number('qua', 'Số suất quà', 75, 'suất quà')];
  expect(errors(answers, previous, `${kept} Tháng 6/2024, trao 75 suất quà.`)).toEqual([]);
});

it('tells the quarter before in brackets', () => {
  const percent = { ...number('hl', 'Tỷ lệ người dân hài lòng', 97.8, '%'), type: 'percent' as const };
  const previous = 'Quý I/2024, 96,9% người dân hài lòng.';
  const text = 'Quý II/2024, trên 97% người dân hài lòng (97,8%; quý I là 96,9%).';
  expect(errors([percent], previous, text, '2024-Q2')).toEqual([]);
  expect(errors([percent], previous, text.replace('97,8%; quý I là ', ''), '2024-Q2')).not.toEqual([]);
});

it('tells the base of a comparison in words, and a change inside brackets that say what there is', () => {
  const answers = [
    money('von', 'Vốn vay', 6_300_000_000),
    number('to', 'Số tổ viên', 512, 'tổ viên'),
    number('nu', 'Số tổ viên nữ', 187, 'tổ viên nữ'),
  ];
  const previous = 'Tháng 5/2024, vốn vay 5,1 tỷ đồng, có 496 tổ viên, trong đó có 201 tổ viên nữ.';
  const text =
    'Vốn vay 6,3 tỷ đồng, vượt mức 5,1 tỷ đồng của tháng trước. Có 512 tổ viên (gồm 325 tổ viên nam và 187 tổ viên nữ, giảm 14 tổ viên nữ so với số rà soát tháng 5/2024).';
  expect(errors(answers, previous, text)).toEqual([]);
  expect(
    errors(answers, previous, text.replace('vượt mức 5,1 tỷ đồng của tháng trước', 'dư nợ 5,1 tỷ đồng')),
  ).toEqual(['stale 5,1 tỷ đồng']);
  expect(errors(answers, previous, text.replace('giảm 14', 'tăng 14'))).toEqual([
    'polarity tăng 14 tổ viên nữ',
  ]);
});

it('measures a step by the figure told in front of its own, whatever last month has', () => {
  const answers = [
    money('de', 'Giá trị dự toán trình', 96_300_000_000),
    money('duyet', 'Giá trị dự toán được duyệt', 91_500_000_000),
    money('thu', 'Thu từ cho thuê', 8_100_000_000),
  ];
  const previous = 'Tháng 5/2024, thu từ cho thuê 5,4 tỷ đồng.';
  const text =
    'Giá trị dự toán trình là 96,3 tỷ đồng, giá trị được duyệt 91,5 tỷ đồng, giảm 4,8 tỷ đồng; thu từ cho thuê 8,1 tỷ đồng.';
  expect(errors(answers, previous, text)).toEqual([]);
  expect(errors(answers, previous, text.replace('giảm 4,8', 'giảm 8,4'))).not.toEqual([]);
});

it('makes a share out of what the whole leaves, or of what the sentence before told', () => {
  const answers = [number('don', 'Số đơn đã xử lý', 1640, 'đơn'), number('tre', 'Số đơn trễ hạn', 4, 'đơn')];
  const text =
    'Đã xử lý 1.640 đơn, trong đó có 04 đơn trễ hạn. Tỷ lệ đơn đúng hạn đạt 99,8% trong tổng số 1.640 đơn.';
  expect(errors(answers, '', text)).toEqual([]);
  expect(errors(answers, '', text.replace('99,8', '98,9'))).not.toEqual([]);
});
