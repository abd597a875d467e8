import { describe, expect, it } from 'vitest';
import { check } from '../../../src/core/checks/check.ts';
import { evalMaterial } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, event, money, number, type Row, words } from './natural-support.ts';

/* Days, labels, names, deeds and denials in written reports. */

const rows: Row[] = [
  [
    'the years since a day that stands beside them',
    [number('cay', 'Số cây xanh được trồng', 1_350, 'cây')],
    '',
    'Chào mừng kỷ niệm 51 năm Ngày truyền thống lực lượng (21/5/1973 - 21/5/2024), đã trồng 1.350 cây xanh; việc trồng cây hoàn thành trước ngày 21/5.',
    ['51 năm', '15 năm'],
    ['unsupported 15 năm'],
  ],
  [
    'the years since a day that everybody knows',
    [number('qua', 'Số suất quà', 640, 'suất quà')],
    '',
    'Nhân kỷ niệm 42 năm Ngày Nhà giáo Việt Nam, đã trao 640 suất quà.',
    ['42 năm', '24 năm'],
    ['unsupported 24 năm'],
  ],
  [
    'a day told before, as the bound of something else',
    [
      event('gm', 'gặp mặt người cao tuổi tiêu biểu', '2024-06-05', 90, 'Hội trường'),
      number('q', 'Số suất quà', 75, 'suất quà'),
    ],
    '',
    'Ngày 05/6/2024, Sở tổ chức gặp mặt người cao tuổi tiêu biểu tại Hội trường, có 90 đại biểu tham dự. Sở trao 75 suất quà. Các suất quà được trao xong trước ngày 05/6.',
    ['trước ngày 05/6', 'trước ngày 08/6'],
    ['unsupported 08/6'],
  ],
  [
    'the days that the report covers',
    [number('vu', 'Số vụ cháy', 4, 'vụ')],
    '',
    'Từ ngày 15/5 đến ngày 14/6/2024, xảy ra 04 vụ cháy.',
    ['15/5', '15/3'],
    ['unsupported 15/3', 'unsupported 14/6/2024'],
  ],
  [
    'how far figures reach, behind a comma',
    [number('gieo', 'Diện tích gieo cấy', 18_320, 'ha')],
    '',
    'Bà con tập trung xuống giống, đến ngày 20/6 đã gieo cấy được 18.320 ha.',
    ['20/6', '20/4'],
    ['unsupported 20/4'],
  ],
  [
    'a day that a label names',
    [number('qua', 'Số suất quà dịp 27/7', 21_400, 'suất')],
    '',
    'Nhân dịp 27/7, đã trao 21.400 suất quà.',
    ['27/7', '22/7'],
    ['unsupported 22/7'],
  ],
  [
    'a month in brackets with its figure in words',
    [number('vu', 'Số vụ bạo lực', 2, 'vụ')],
    'Tháng 5/2024, xảy ra 03 vụ bạo lực.',
    'Xảy ra 02 vụ bạo lực (tháng 5/2024: ba vụ).',
    ['02 vụ bạo lực (tháng 5/2024: ba vụ)', '03 vụ bạo lực'],
    ['stale 03 vụ'],
  ],
  [
    '"hơn" and a month',
    [number('kh', 'Số khách hàng đấu nối', 360, 'khách hàng')],
    'Tháng 5/2024, đấu nối 325 khách hàng.',
    'Có 360 khách hàng đấu nối, hơn tháng 5/2024 là 35 khách hàng.',
    ['35 khách', '53 khách'],
    ['unsupported 53 khách hàng'],
  ],
  [
    'what is done every week',
    [number('hv', 'Số học viên', 230, 'học viên')],
    'Cơ sở cai nghiện tổ chức thăm gặp vào Chủ nhật.',
    'Cơ sở cai nghiện tổ chức thăm gặp vào Chủ nhật. Có 230 học viên.',
    ['Chủ nhật', 'thứ Bảy'],
    ['unsupported vào thứ Bảy'],
  ],
  [
    'others who did nothing wrong',
    [
      number('dv', 'Số đơn vị được thanh tra', 37, 'đơn vị'),
      number('sp', 'Số đơn vị có sai phạm', 14, 'đơn vị'),
    ],
    '',
    'Thanh tra 37 đơn vị, có 14 đơn vị sai phạm, 23 đơn vị còn lại không có sai phạm.',
    ['có 14 đơn vị sai phạm, 23 đơn vị còn lại', 'các đơn vị'],
    ['missing sp', 'polarity không có sai phạm'],
  ],
  [
    'in time, and late behind a comma',
    [number('dung', 'Số hồ sơ đúng hạn', 405, 'hồ sơ'), number('tre', 'Số hồ sơ trễ hạn', 6, 'hồ sơ')],
    '',
    'Giải quyết 405 hồ sơ đúng hạn, 06 hồ sơ trễ hạn.',
    ['06 hồ sơ trễ hạn', 'không có hồ sơ trễ hạn'],
    ['polarity không có hồ sơ trễ hạn'],
  ],
  [
    'which balance of trade it is',
    [
      number('xk', 'Kim ngạch xuất khẩu', 51.4, 'triệu USD'),
      number('nk', 'Kim ngạch nhập khẩu', 38.2, 'triệu USD'),
    ],
    '',
    'Xuất khẩu đạt 51,4 triệu USD, nhập khẩu 38,2 triệu USD, xuất siêu 13,2 triệu USD.',
    ['xuất siêu', 'nhập siêu'],
    ['polarity nhập siêu'],
  ],
  [
    'the rank of a monument',
    [words('dt', 'Di tích', 'chùa Linh Quang được xếp hạng di tích cấp tỉnh')],
    '',
    'Chùa Linh Quang được xếp hạng di tích cấp tỉnh.',
    ['cấp tỉnh', 'cấp quốc gia'],
    ['unsupported di tích cấp quốc gia'],
  ],
  [
    'a paper without a number',
    [words('ky', 'Hợp tác', 'ký Bản ghi nhớ với tỉnh Savannakhet')],
    '',
    'Sở đã ký Bản ghi nhớ với tỉnh Savannakhet.',
    ['Bản ghi nhớ', 'Thỏa thuận hợp tác'],
    ['unsupported Thỏa thuận hợp tác'],
  ],
  [
    'what a rate is of',
    [number('rac', 'Lượng rác thu gom bình quân mỗi ngày', 118, 'tấn')],
    '',
    'Lượng rác thu gom bình quân 118 tấn mỗi ngày.',
    ['mỗi ngày', 'mỗi tháng'],
    ['unsupported 118 tấn mỗi tháng'],
  ],
  [
    'a hall typed as a name',
    [event('hc', 'Hội chợ Thương mại vùng cao', '2024-06-07', 900, 'Trung tâm Hội nghị tỉnh')],
    '',
    'Ngày 07/6/2024, Hội chợ Thương mại vùng cao khai mạc tại Trung tâm Hội nghị tỉnh với 900 người.',
    ['Trung tâm Hội nghị tỉnh', 'Nhà Văn hóa trung tâm'],
    ['unsupported Nhà Văn hóa trung tâm'],
  ],
  [
    'a deed in words that nobody used',
    [number('ca', 'Số ca sốt xuất huyết', 31, 'ca')],
    'Trung tâm Y tế trực dịch hằng ngày.',
    'Trung tâm Y tế trực dịch hằng ngày. Ghi nhận 31 ca sốt xuất huyết.',
    ['xuất huyết.', 'xuất huyết. Các tổ cơ động đã phun hóa chất diệt muỗi tại toàn bộ khu công nghiệp.'],
    ['unsupported đã phun hóa chất diệt muỗi tại toàn bộ khu công nghiệp'],
  ],
  [
    'how work went on, in words of every report',
    [number('ca', 'Số ca sốt xuất huyết', 31, 'ca')],
    'Trung tâm Y tế trực dịch hằng ngày.',
    'Lãnh đạo ngành đã chỉ đạo các đơn vị bám sát địa bàn, xử lý sớm ổ dịch. Ghi nhận 31 ca sốt xuất huyết.',
    ['31 ca', '13 ca'],
    ['unsupported 13 ca'],
  ],
  [
    'the years of a kept sentence',
    [number('xa', 'Số xã đạt chuẩn', 58, 'xã')],
    'Bộ tiêu chí được thực hiện theo giai đoạn 2021 - 2025.',
    'Bộ tiêu chí được thực hiện theo giai đoạn 2021 - 2025. Có 58 xã đạt chuẩn.',
    ['2021 - 2025', '2016 - 2020'],
    ['unsupported giai đoạn 2016 - 2020'],
  ],
  [
    'a quarter that is over',
    [number('l', 'Số lượt tiếp công dân', 23, 'lượt')],
    '',
    'Trong tháng, Sở tiếp 23 lượt công dân.',
    ['Trong tháng', 'Trong quý I'],
    ['stale quý I'],
  ],
  [
    'an amount that a hedge does not blur',
    [money('bl', 'Tổng mức bán lẻ', 5_340_000_000_000)],
    '',
    'Tổng mức bán lẻ ước 5.340 tỷ đồng.',
    ['5.340', '5.330'],
    ['unsupported 5.330 tỷ đồng'],
  ],
  [
    'papers that are issued, however few their digits',
    [number('gkd', 'Số giấy kiểm dịch', 874, 'giấy kiểm dịch')],
    'Tháng 5/2024, cấp 790 giấy kiểm dịch.',
    'Cấp 874 giấy kiểm dịch, tăng 84 giấy.',
    ['84 giấy', '48 giấy'],
    ['unsupported 48 giấy'],
  ],
  [
    'a number that something is called by',
    [number('pa', 'Số phản ánh qua 1022', 75, 'phản ánh')],
    '',
    'Tiếp nhận 75 phản ánh qua 1022.',
    ['1022', '1023'],
    ['unsupported 1023'],
  ],
  [
    'so many to a measure, as every month',
    [number('ca', 'Số cá giống cấp', 240_000, 'con')],
    'Cá giống cấp cho dân phải có giấy kiểm dịch; mật độ thả từ 2 đến 3 con/m2.',
    'Cấp 240.000 con. Cá giống cấp cho dân phải có giấy kiểm dịch; mật độ thả từ 2 đến 3 con/m2.',
    ['3 con', '4 con'],
    ['unsupported 4 con'],
  ],
  [
    'men and women of those who were counted',
    [number('dq', 'Số dân quân huấn luyện', 1_540, 'dân quân'), number('nu', 'Trong đó nữ', 231, 'dân quân')],
    '',
    'Huấn luyện 1.540 dân quân, gồm 1.309 nam và 231 nữ.',
    ['1.309 nam', '1.390 nam'],
    ['arithmetic 1.540 dân quân, gồm 1.390 nam và 231 nữ'],
  ],
  [
    'as many times as then',
    [number('den', 'Số bộ đèn thay mới', 1_280, 'bộ đèn')],
    'Tháng 5/2024, thay 960 bộ đèn.',
    'Thay 1.280 bộ đèn (bằng 1,33 lần tháng 5).',
    ['1,33 lần', '1,53 lần'],
    ['unsupported 1,53 lần'],
  ],
  [
    'what the rest has not got',
    [
      number('te', 'Số trẻ em khó khăn', 1_365, 'trẻ em'),
      number('tg', 'Số trẻ em được trợ giúp', 1_274, 'trẻ em'),
    ],
    '',
    'Có 1.365 trẻ em khó khăn, 1.274 em đã được trợ giúp; 91 em còn lại chưa được trợ giúp.',
    ['1.274 em đã được', '1.274 em chưa được'],
    ['polarity chưa được trợ giúp', 'polarity 91 em còn lại chưa được trợ giúp'],
  ],
  [
    'one in so many',
    [number('kt', 'Số cơ sở được kiểm tra', 215, 'cơ sở'), number('vp', 'Số cơ sở vi phạm', 43, 'cơ sở')],
    '',
    'Kiểm tra 215 cơ sở, cứ 05 cơ sở thì có một cơ sở vi phạm; 43 cơ sở này bị xử phạt.',
    ['05 cơ sở', '08 cơ sở'],
    ['unsupported 08 cơ sở'],
  ],
  [
    'what holds of all that came in',
    [
      number('tn', 'Số hồ sơ tiếp nhận', 27, 'hồ sơ'),
      number('dh', 'Số hồ sơ giải quyết đúng hạn', 27, 'hồ sơ'),
    ],
    '',
    'Tiếp nhận 27 hồ sơ, tất cả đều được giải quyết đúng hạn.',
    ['tất cả đều được giải quyết đúng hạn', 'tất cả đều được số hóa'],
    ['missing dh'],
  ],
  [
    'points of a rate that is named behind them',
    [
      {
        ...{
          id: 'tt',
          label: 'Tỷ lệ thất thoát nước',
          type: 'percent',
          value: 16.8,
          unit: '%',
          text: '16,8%',
        },
      },
    ],
    'Tháng 5/2024, tỷ lệ thất thoát nước 17,5%.',
    'Tỷ lệ thất thoát nước đã giảm được 0,7 điểm phần trăm so với tháng 5, còn 16,8%.',
    ['0,7', '0,9'],
    ['arithmetic giảm được 0,9 điểm phần trăm'],
  ],
  [
    'changes of parts, told in turn',
    [number('nh', 'Số đơn nhãn hiệu', 52, 'đơn'), number('sc', 'Số đơn sáng chế', 4, 'đơn')],
    'Tháng 5/2024, có 40 đơn nhãn hiệu, 03 đơn sáng chế.',
    'Có 56 đơn, gồm 52 đơn nhãn hiệu và 04 đơn sáng chế, lần lượt tăng 12 đơn và 01 đơn so với tháng trước.',
    ['56 đơn', '65 đơn'],
    ['arithmetic 65 đơn, gồm 52 đơn nhãn hiệu và 04 đơn'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  it('is silent', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('and tells a slip', () => expect(errors(answers, previous, clean.replace(from, to))).toEqual(found));
});

it.each([
  ['Nội dung Kế hoạch số 52/KH-SXD được quán triệt tại 06 cuộc họp.', []],
  // What was done to the very thing that the answer counts is its own deed, told as another one.
  ['Có 06 cuộc họp; 215 giấy phép được thu hồi trong tháng.', ['unsupported thu hồi']],
])('a deed told of another thing is no other name of an answer: %s', (last, found) => {
  const answers = [
    number('h', 'Số cuộc họp', 6, 'cuộc họp'),
    number('g', 'Số giấy phép cấp lại', 215, 'giấy phép'),
    words('vb', 'Văn bản', 'Kế hoạch số 52/KH-SXD và Báo cáo sơ kết phong trào thi đua'),
  ];
  const told = found.length === 0 ? ' Cấp lại 215 giấy phép.' : '';
  const draft = `Sở ban hành Kế hoạch số 52/KH-SXD và Báo cáo sơ kết phong trào thi đua.${told} ${last}`;
  expect(errors(answers, '', draft).filter((one) => /quán triệt|thu hồi/u.test(one))).toEqual(found);
});

it('a plan that is told by its share alone is worth a word, and no error', () => {
  const { material, draft } = evalMaterial({
    ...{ id: 'test', section: 'test', period: '2024-06', previous: [], faults: [] },
    answers: [
      number('lk', 'Lũy kế lao động có việc làm', 9_480, 'lao động'),
      number('kh', 'Kế hoạch năm', 12_000, 'lao động'),
    ],
    draft: 'Lũy kế có 9.480 lao động có việc làm, đạt 79% kế hoạch năm.',
  });
  expect(check(material, draft).findings.map(({ kind, severity, quote }) => [kind, severity, quote])).toEqual(
    [['missing', 'warning', 'kh']],
  );
});
