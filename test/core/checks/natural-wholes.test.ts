import { describe, expect, it } from 'vitest';
import { errors, event, money, number, type Row, words } from './natural-support.ts';

/* Wholes with their parts, what was added to them, and what the last report makes without naming it: true, and with a slip. */

const medals = [
  number('hc', 'Số huy chương tại giải khu vực', 19, 'huy chương'),
  number('vang', 'Số huy chương vàng', 5, 'huy chương vàng'),
  number('bac', 'Số huy chương bạc', 7, 'huy chương bạc'),
];
const offences = [
  number('tau', 'Số tàu được kiểm tra', 212, 'tàu'),
  number('gt', 'Số tàu không có giấy tờ', 13, 'tàu'),
  number('dk', 'Số tàu quá hạn đăng kiểm', 24, 'tàu'),
];
const civil = [
  number('ks', 'Số việc đăng ký khai sinh', 1240, 'việc'),
  number('kh', 'Số việc đăng ký kết hôn', 615, 'việc'),
  number('kt', 'Số việc đăng ký khai tử', 388, 'việc'),
];
const abroad = [
  number('di', 'Số lao động đi làm việc ở nước ngoài', 196, 'lao động'),
  number('han', 'Số lao động đi Hàn Quốc', 88, 'lao động'),
  number('nhat', 'Số lao động đi Nhật Bản', 71, 'lao động'),
];
const care = [
  number('bb', 'Số người cai nghiện bắt buộc', 143, 'người'),
  number('tn', 'Số người cai nghiện tự nguyện', 59, 'người'),
];
const classes = [
  number('sl', 'Số lớp sơ cấp', 3, 'lớp'),
  number('sh', 'Số học viên lớp sơ cấp', 88, 'học viên'),
  number('nl', 'Số lớp ngắn hạn', 5, 'lớp'),
  number('nh', 'Số học viên lớp ngắn hạn', 141, 'học viên'),
];
const closing = [
  number('tn', 'Số doanh nghiệp tạm ngừng', 42, 'doanh nghiệp'),
  number('gt', 'Số doanh nghiệp giải thể', 7, 'doanh nghiệp'),
];

const rows: Row[] = [
  [
    'medals told by their metal, the last of which nobody answered',
    medals,
    '',
    'Đoàn thể thao tỉnh giành 19 huy chương (05 vàng, 07 bạc, 07 đồng).',
    ['07 đồng', '08 đồng'],
    ['arithmetic 19 huy chương (05 vàng, 07 bạc, 08 đồng'],
  ],
  [
    'the noun said once in front',
    closing,
    '',
    'Có 49 doanh nghiệp rút lui (42 tạm ngừng, 07 giải thể).',
    ['07 giải thể', '17 giải thể'],
    ['unsupported 17 giải', 'missing gt'],
  ],
  [
    'a whole in another noun than its parts, and its change',
    offences,
    'Tháng 5/2024, kiểm tra 180 tàu, phát hiện 15 tàu không có giấy tờ, 29 tàu quá hạn đăng kiểm.',
    'Qua kiểm tra 212 tàu, phát hiện 37 trường hợp vi phạm (13 tàu không có giấy tờ, 24 tàu quá hạn đăng kiểm), giảm 07 trường hợp so với tháng trước.',
    ['giảm 07', 'giảm 08'],
    ['unsupported 08 trường hợp'],
  ],
  [
    'a whole whose parts follow a colon, and its change',
    civil,
    'Tháng 5/2024, đăng ký khai sinh 1.180 việc, kết hôn 580 việc, khai tử 402 việc.',
    'Ba loại việc hộ tịch đạt 2.243 việc, tăng 81 việc so với tháng trước: khai sinh 1.240 việc, kết hôn 615 việc, khai tử 388 việc.',
    ['2.243', '2.343'],
    ['unsupported 2.343 việc', 'unsupported 81 việc'],
  ],
  [
    'what other parts leave of an answered whole',
    abroad,
    '',
    'Có 196 lao động xuất cảnh. Hàn Quốc đứng đầu với 88 người; Nhật Bản 71 người; các thị trường khác 37 người.',
    ['37 người', '47 người'],
    ['unsupported 47 người'],
  ],
  [
    'what is left, where a plan stands between the whole and its parts',
    [
      number('ts', 'Số người tuyển sinh', 4210, 'người'),
      number('kh', 'Kế hoạch tuyển sinh năm', 7000, 'người'),
      number('cd', 'Số người tuyển sinh trình độ cao đẳng', 960, 'người'),
      number('tc', 'Số người tuyển sinh trình độ trung cấp', 1350, 'người'),
    ],
    '',
    'Tuyển sinh 4.210 người, bằng 60,1% kế hoạch 7.000 người; trong đó cao đẳng 960 người, trung cấp 1.350 người, còn lại 1.900 người thuộc các trình độ khác.',
    ['1.900', '1.600'],
    [
      'unsupported 1.600 người',
      'arithmetic 4.210 người, bằng 60,1% kế hoạch 7.000 người; trong đó cao đẳng 960 người, trung cấp 1.350 người, còn lại 1.600 người',
    ],
  ],
  [
    'what was added, and the whole that it led to',
    [number('chuan', 'Số trường đạt chuẩn quốc gia', 87, 'trường')],
    'Tháng 5/2024, có 84 trường đạt chuẩn quốc gia.',
    'Có thêm 03 trường đạt chuẩn quốc gia, nâng tổng số lên 87 trường.',
    ['thêm 03', 'thêm 05'],
    ['unsupported 05 trường'],
  ],
  [
    'a total of two months and what it is worth',
    [number('qua', 'Số suất quà', 8200, 'suất quà'), money('tg', 'Trị giá quà', 4_100_000_000)],
    'Tháng 5/2024, trao 5.400 suất quà trị giá 2,7 tỷ đồng.',
    'Trao 8.200 suất quà trị giá 4,1 tỷ đồng, nâng tổng số quà hai tháng lên 13.600 suất, trị giá 6,8 tỷ đồng.',
    ['6,8 tỷ', '7,8 tỷ'],
    ['unsupported 7,8 tỷ đồng'],
  ],
  [
    'from the total of then to the total of now',
    care,
    'Tháng 5/2024, có 135 người cai nghiện bắt buộc, 51 người cai nghiện tự nguyện.',
    'Số đang cai nghiện tăng từ 186 lên 202 người, gồm 143 người bắt buộc và 59 người tự nguyện.',
    ['từ 186', 'từ 176'],
    ['unsupported 176'],
  ],
  [
    'the average of then',
    [
      number('b', 'Số buổi truyền thông', 24, 'buổi truyền thông'),
      number('n', 'Số người dự truyền thông', 3120, 'người'),
    ],
    'Tháng 5/2024, tổ chức 20 buổi truyền thông cho 2.300 người.',
    'Tổ chức 24 buổi truyền thông cho 3.120 người (bình quân 130 người mỗi buổi, tháng trước là 115 người).',
    ['115', '105'],
    ['unsupported 105 người'],
  ],
  [
    'a share in front of its part',
    [
      number('p', 'Số phiếu thu thập', 4800, 'phiếu'),
      number('dt', 'Số phiếu điện tử', 4320, 'phiếu điện tử'),
    ],
    '',
    'Thu thập 4.800 phiếu, trong đó 90% là phiếu điện tử (4.320 phiếu).',
    ['90%', '95%'],
    ['unsupported 95%'],
  ],
  [
    'people told in the general noun, and their change in the noun of then',
    [
      number('hv', 'Số hội viên mới kết nạp', 730, 'hội viên'),
      number('tv', 'Số thanh niên được tư vấn việc làm', 640, 'thanh niên'),
      number('vl', 'Số thanh niên có việc làm sau tư vấn', 160, 'thanh niên'),
      number('nd', 'Số ngư dân được tập huấn', 420, 'ngư dân'),
      number('lop', 'Số lớp tập huấn', 6, 'lớp'),
    ],
    'Tháng 5/2024, kết nạp 510 hội viên mới.',
    'Số hội viên mới kết nạp là 730 người, tăng 220 người. Tư vấn việc làm cho 640 thanh niên, trong đó 25% (160 người) có việc làm. Sáu lớp tập huấn được mở cho 420 ngư dân, bình quân 70 người mỗi lớp.',
    ['tăng 220', 'tăng 320'],
    ['unsupported 320 người'],
  ],
  [
    'the guests of an event, in a noun that another answer counts',
    [
      number('dv', 'Số đoàn viên mới kết nạp', 940, 'đoàn viên'),
      event('le', 'Lễ ra quân Chiến dịch Mùa hè xanh', '2024-06-02', 350, 'Quảng trường 2/4'),
    ],
    '',
    'Lễ ra quân Chiến dịch Mùa hè xanh tại Quảng trường 2/4 (ngày 02/6/2024, 350 đoàn viên, thanh niên tham dự) mở đầu đợt hoạt động. Kết nạp 940 đoàn viên mới.',
    ['350', '530'],
    ['unsupported 530 đoàn viên', 'missing le'],
  ],
  [
    'a whole told in two nouns, and what is absent from it',
    [
      number('ts', 'Số thí sinh đăng ký', 8640, 'thí sinh'),
      number('vm', 'Số thí sinh vắng', 27, 'thí sinh'),
      number('dt', 'Số điểm thi', 22, 'điểm thi'),
    ],
    '',
    'Có 8.640 thí sinh đăng ký, 27 thí sinh vắng, thực tế dự thi 8.613 em tại 22 điểm thi.',
    ['8.613', '8.631'],
    ['unsupported 8.631 em'],
  ],
  [
    'prizes by their rank',
    [
      number('hs', 'Số học sinh đạt giải', 132, 'học sinh'),
      number('nhat', 'Số giải nhất', 11, 'giải'),
      number('nhi', 'Số giải nhì', 38, 'giải'),
      number('ba', 'Số giải ba', 83, 'giải'),
    ],
    '',
    'Có 132 em đạt giải (11 nhất, 38 nhì và 83 ba).',
    ['38 nhì', '83 nhì'],
    ['unsupported 83 nhì', 'missing nhi'],
  ],
  [
    'parts behind a colon, parted by semicolons',
    [
      number('hs', 'Số hồ sơ tiếp nhận', 7420, 'hồ sơ'),
      number('tt', 'Số hồ sơ nộp trực tuyến', 5565, 'hồ sơ'),
      number('gq', 'Số hồ sơ đã giải quyết', 7100, 'hồ sơ'),
    ],
    '',
    'Đã tiếp nhận 7.420 hồ sơ: trực tuyến 5.565 hồ sơ, đạt 75%; trực tiếp 1.855 hồ sơ. Giải quyết xong 7.100 hồ sơ.',
    ['1.855', '1.585'],
    ['unsupported 1.585 hồ sơ'],
  ],
  [
    'a part told with its answered share',
    [
      number('hv', 'Số cán bộ được tập huấn', 540, 'người'),
      { ...number('kh', 'Tỷ lệ học viên đạt loại khá trở lên', 87.6, '%'), type: 'percent' },
    ],
    '',
    'Tập huấn 540 người. 473 học viên, tương đương 87,6%, đạt loại khá trở lên.',
    ['473', '437'],
    ['contradiction 437 học viên'],
  ],
  [
    'a ratio in words, of children of an age',
    [
      number('tre', 'Số trẻ dưới 1 tuổi tiêm đủ', 1428, 'trẻ'),
      number('dien', 'Số trẻ dưới 1 tuổi trong diện tiêm', 1470, 'trẻ'),
    ],
    '',
    'Trong tháng, 1.428 trong tổng số 1.470 trẻ dưới 1 tuổi thuộc diện tiêm đã được tiêm đủ (97,1%).',
    ['97,1%', '79,1%'],
    ['arithmetic 79,1%'],
  ],
  [
    'all of it, said without the figure',
    [number('db', 'Diện tích nhiễm bệnh', 94, 'ha'), number('pt', 'Diện tích đã phun trừ', 94, 'ha')],
    '',
    'Diện tích nhiễm bệnh là 94 ha, toàn bộ diện tích này đã được phun trừ.',
    ['toàn bộ diện tích này đã được phun trừ', 'toàn bộ diện tích này được theo dõi'],
    ['missing pt'],
  ],
  [
    'times that those who were counted took part',
    [number('dn', 'Số doanh nghiệp tham gia phiên giao dịch', 64, 'doanh nghiệp')],
    '',
    'Phiên giao dịch có 64 lượt doanh nghiệp tham gia.',
    ['64', '46'],
    ['unsupported 46 lượt doanh nghiệp'],
  ],
  [
    'the totals of two months named once at the head',
    [
      money('q', 'Tổng số tiền vận động Quỹ Vì người nghèo', 640_000_000),
      number('n', 'Số nhà đại đoàn kết bàn giao', 11, 'nhà'),
      number('x', 'Số suất quà', 180, 'suất quà'),
    ],
    'Tháng 5/2024, tổng số tiền vận động Quỹ Vì người nghèo đạt 410 triệu đồng; bàn giao 07 nhà đại đoàn kết; tặng 150 suất quà.',
    'Tháng 6/2024, tổng số tiền vận động Quỹ Vì người nghèo đạt 640 triệu đồng; bàn giao 11 nhà đại đoàn kết; tặng 180 suất quà.\n\nTính chung hai tháng 5 và 6/2024, tổng số tiền vận động Quỹ Vì người nghèo đạt 1,05 tỷ đồng; số nhà đại đoàn kết bàn giao là 18 nhà; tặng 330 suất quà.',
    ['18 nhà', '19 nhà'],
    ['contradiction 19 nhà'],
  ],
  [
    'with the month before counted in, right beside the words of the answer',
    [
      number('b', 'Số buổi tuyên truyền phòng cháy', 6, 'buổi'),
      number('l', 'Số lượt người nghe tuyên truyền', 480, 'lượt người'),
    ],
    'Tháng 5/2024, tổ chức 04 buổi tuyên truyền phòng cháy với 310 lượt người nghe tuyên truyền.',
    'Tháng 6/2024, tổ chức 06 buổi tuyên truyền phòng cháy với 480 lượt người nghe tuyên truyền.\n\nTính cả tháng 5/2024, Công an xã đã tổ chức 10 buổi tuyên truyền phòng cháy với 790 lượt người nghe tuyên truyền.',
    ['đã tổ chức 10 buổi', 'đã tổ chức 12 buổi'],
    ['stale tháng 5/2024', 'contradiction 12 buổi'],
  ],
  [
    'kinds in a row right behind the number that counts them all',
    [
      number('k', 'Số khoa', 21, 'khoa'),
      number('p', 'Số phòng chức năng', 17, 'phòng'),
      number('t', 'Số trạm', 7, 'trạm'),
    ],
    '',
    'Bệnh viện có 21 khoa, 17 phòng chức năng và 07 trạm. Nội quy mới được gửi đến cả 45 khoa, phòng, trạm.',
    ['cả 45', 'cả 54'],
    ['contradiction 54 khoa'],
  ],
  [
    'the same before its parts, which stand in words',
    [number('t', 'Số tổ được biểu dương', 6, 'tổ'), number('h', 'Số hộ được biểu dương', 13, 'hộ')],
    '',
    'Xã biểu dương 19 tổ, hộ có thành tích giữ rừng, gồm sáu tổ và mười ba hộ.',
    ['19 tổ', '18 tổ'],
    ['unsupported 18 tổ'],
  ],
  [
    'what is told with a total is the total of what is told with its parts',
    classes,
    '',
    'Trung tâm mở 03 lớp sơ cấp với 88 học viên; mở 05 lớp ngắn hạn với 141 học viên; tổng cộng 08 lớp với 229 học viên.',
    ['229', '292'],
    ['arithmetic 292 học viên'],
  ],
  [
    'two nouns in one change of a total, against the same report of then',
    classes,
    'Tháng 5/2024, Trung tâm mở 06 lớp sơ cấp với 57 học viên; mở 08 lớp ngắn hạn với 203 học viên.',
    'Trung tâm mở 03 lớp sơ cấp với 88 học viên; mở 05 lớp ngắn hạn với 141 học viên. Tổng cộng có 08 lớp với 229 học viên, giảm 06 lớp và 31 học viên so với tháng 5/2024.',
    ['giảm 06', 'tăng 06'],
    ['polarity tăng 06 lớp', 'polarity 31 học viên'],
  ],
  [
    'the lines under the sentence that tells their total',
    [
      number('cd', 'Số hồ sơ cấp đổi đã giải quyết', 16, 'hồ sơ'),
      number('cm', 'Số hồ sơ cấp mới đã giải quyết', 22, 'hồ sơ'),
      number('tb', 'Số thiết bị được kiểm định', 7, 'thiết bị'),
    ],
    '',
    'Trong tháng, Chi cục kiểm định 07 thiết bị, giải quyết 38 hồ sơ. Trong đó:\n- Cấp đổi: 16 hồ sơ;\n- Cấp mới: 22 hồ sơ.',
    ['38 hồ sơ', '83 hồ sơ'],
    ['unsupported 83 hồ sơ'],
  ],
  [
    'so many groups as the list under them has lines, or as have their shares behind the colon',
    [
      money('a', 'Dư nợ nhóm nông hộ', 64_000_000_000),
      money('b', 'Dư nợ nhóm làng nghề', 24_000_000_000),
      money('c', 'Dư nợ nhóm tiểu thương', 12_000_000_000),
    ],
    '',
    'Vốn vay thuộc 3 nhóm: nông hộ 64 tỷ đồng (64%), làng nghề 24 tỷ đồng (24%), tiểu thương 12 tỷ đồng (12%).',
    ['3 nhóm', '4 nhóm'],
    ['unsupported 4 nhóm'],
  ],
  [
    'so many figures that went one way',
    [
      number('v', 'Số vụ cháy', 9, 'vụ'),
      number('c', 'Số người chết', 2, 'người'),
      number('t', 'Số người bị thương', 6, 'người'),
    ],
    'Tháng 5/2024, xảy ra 14 vụ cháy, làm chết 03 người, bị thương 05 người.',
    'So với tháng 5/2024, tình hình cháy giảm ở hai chỉ số và tăng ở một chỉ số:\n- Số vụ cháy: 09 vụ, giảm 05 vụ;\n- Số người chết: 02 người, giảm 01 người;\n- Số người bị thương: 06 người, tăng 01 người.',
    ['hai chỉ số', 'ba chỉ số'],
    ['unsupported ba chỉ số'],
  ],
  [
    'what the answers tell one by one, beside a count of more in the same noun',
    [
      words('x1', 'Mô hình mới thứ nhất', 'Vườn ươm Bản Mạ'),
      words('x2', 'Mô hình mới thứ hai', 'Trại cá lồng Hồ Đông'),
      words('d', 'Mô hình dừng hoạt động', 'Trại nấm Suối Cát'),
      number('m', 'Số mô hình đang duy trì', 57, 'mô hình'),
    ],
    'Tháng 5/2024, duy trì 56 mô hình.',
    'Trong tháng có hai mô hình mới: Vườn ươm Bản Mạ và Trại cá lồng Hồ Đông; 01 mô hình dừng hoạt động là Trại nấm Suối Cát. Hiện đang duy trì 57 mô hình.',
    ['01 mô hình dừng', '03 mô hình dừng'],
    ['unsupported 03 mô hình'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  it('is silent', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('and tells a slip', () => expect(errors(answers, previous, clean.replace(from, to))).toEqual(found));
});
