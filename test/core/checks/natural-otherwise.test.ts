import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, money, number, type Row, words } from './natural-support.ts';

/* Figures that come out of others by another measure, another noun or a rank; what is set by design or by a rule; names and words told otherwise. */

const typed = (id: string, label: string, value: string, text: string): EvalAnswer => ({
  ...{ id, label, type: 'text', value, text },
});

const repair = [
  number('tg', 'Thời gian sửa bình quân một sự cố', 1.5, 'giờ'),
  number('sc', 'Số sự cố', 21, 'sự cố'),
];
const repairBefore = 'Tháng 5/2024, sửa 18 sự cố, thời gian sửa bình quân 02 giờ mỗi sự cố.';
const rank = [
  typed('cs', 'Chỉ số năm 2023', '84,50%', '84,50%'),
  number('h', 'Thứ hạng chỉ số năm 2023', 4, 'thứ hạng'),
  number('hs', 'Số hồ sơ tiếp nhận', 310, 'hồ sơ'),
];
const rankBefore = 'Tháng 5/2024, tiếp nhận 290 hồ sơ. Chỉ số năm 2022 của Sở đạt 81,25%, xếp thứ 9.';
const canal = [
  number('k', 'Chiều dài kênh hoàn thành', 3.6, 'km'),
  number('cn', 'Số công nhân', 64, 'công nhân'),
];
const canalBefore =
  'Tuyến kênh chính Đông dài 9 km, được quản lý theo Luật Thủy lợi. Đến hết tháng 5/2024, hoàn thành 3,1 km kênh; có 58 công nhân.';
const homes = [
  number('n', 'Số nhà Mái ấm Công đoàn', 7, 'nhà'),
  money('q', 'Tổng giá trị quà', 412_000_000),
  number('c', 'Số công đoàn cơ sở được hỗ trợ', 61, 'công đoàn cơ sở'),
];
const eachHome =
  'Mỗi nhà Mái ấm Công đoàn được hỗ trợ 45 triệu đồng. Danh sách được niêm yết 05 ngày trước khi chi; Ủy ban Kiểm tra giám sát mỗi quý một lần.';
const homesBefore = `Tháng 5/2024, tặng quà trị giá 120 triệu đồng; bàn giao 04 nhà Mái ấm Công đoàn.\n\n${eachHome}`;
const feed = [
  number('l', 'Lượng thức ăn cung ứng', 42.5, 'tấn'),
  money('kp', 'Kinh phí hỗ trợ thức ăn', 340_000_000),
];
const feedBefore = 'Tháng 5/2024, cung ứng 38 tấn thức ăn; kinh phí hỗ trợ thức ăn 290 triệu đồng.';
const permits = [
  number('hs', 'Số hồ sơ đề nghị cấp phép', 47, 'hồ sơ'),
  number('gp', 'Số giấy phép đã cấp', 33, 'giấy phép'),
  number('tl', 'Số hồ sơ bị trả lại', 8, 'hồ sơ'),
];
const permitsBefore = 'Tháng 5/2024, tiếp nhận 40 hồ sơ, cấp 29 giấy phép.';
const loans = [
  number('v', 'Số lao động được vay vốn', 84, 'lao động'),
  money('t', 'Số tiền cho vay', 4_200_000_000),
];
const loansBefore = 'Tháng 5/2024, có 70 lao động được vay 3,4 tỷ đồng.';
const lake = [number('mn', 'Mực nước hồ cuối tháng', 21.4, 'm'), number('x', 'Số đợt xả', 3, 'đợt')];
const lakeBefore =
  'Hồ Khe Chè có dung tích thiết kế 12 triệu m3, mực nước dâng bình thường 24 m, được quản lý theo Luật Thủy lợi. Tháng 5/2024, xả 02 đợt; cuối tháng, mực nước hồ ở mức 20,1 m.';
const pupils = [
  number('k', 'Số học sinh được khám mắt', 1840, 'học sinh'),
  number('c', 'Số học sinh bị cận thị', 610, 'học sinh'),
];
const pupilsBefore = 'Tháng 5/2024, khám mắt cho 1.500 học sinh, 480 học sinh bị cận thị.';
const meat = [number('d', 'Số đoàn kiểm tra', 7, 'đoàn'), number('h', 'Khối lượng thịt tiêu hủy', 265, 'kg')];
const graves = [
  number('m', 'Số mộ liệt sĩ được ốp đá', 240, 'mộ liệt sĩ'),
  number('q', 'Số suất quà', 96, 'suất quà'),
];
const course = [
  number('dk', 'Số học viên đăng ký', 1200, 'học viên'),
  number('ht', 'Số học viên hoàn thành', 1080, 'học viên'),
];
const courseBefore = 'Tháng 5/2024, có 1.000 học viên đăng ký, 850 học viên hoàn thành.';
const cup = [
  number('doi', 'Số đội dự giải', 18, 'đội'),
  number('vdv', 'Số vận động viên', 270, 'vận động viên'),
];
const cupBefore = 'Tháng 5/2024, tổ chức giải cờ vua với 10 đội, 90 vận động viên.';

const rows: Row[] = [
  [
    'a way between hours in minutes',
    repair,
    repairBefore,
    'Trong tháng 6/2024, sửa 21 sự cố. Thời gian sửa bình quân một sự cố giảm từ 02 giờ xuống còn 1,5 giờ, nhanh hơn 30 phút.',
    ['hơn 30 phút', 'hơn 45 phút'],
    ['unsupported 45 phút'],
  ],
  [
    'steps of a rank',
    rank,
    rankBefore,
    'Chỉ số năm 2023 của Sở đạt 84,50%, xếp thứ 4, tăng 05 bậc so với năm 2022 (thứ 9). Trong tháng 6/2024, tiếp nhận 310 hồ sơ.',
    ['tăng 05 bậc', 'tăng 07 bậc'],
    ['unsupported 07 bậc'],
  ],
  [
    'a share in another measure',
    canal,
    canalBefore,
    'Tuyến kênh chính Đông dài 9 km, được quản lý theo Luật Thủy lợi. Lũy kế đến hết tháng 6/2024, kênh hoàn thành 3.600 m (tháng trước 3,1 km), bằng 40% chiều dài tuyến; có 64 công nhân.',
    ['bằng 40%', 'bằng 46%'],
    ['unsupported 46%'],
  ],
  [
    'as many times what each one gets',
    homes,
    homesBefore,
    `Trong tháng 6/2024, tổng giá trị quà là 412 triệu đồng. Có 61 công đoàn cơ sở được hỗ trợ.\n\nHội bàn giao 07 nhà Mái ấm Công đoàn, tăng 03 nhà so với tháng trước.\n\n${eachHome} Như vậy, riêng 07 nhà Mái ấm Công đoàn được hỗ trợ 315 triệu đồng.`,
    ['hỗ trợ 315 triệu', 'hỗ trợ 355 triệu'],
    ['unsupported 355 triệu đồng', 'contradiction 355 triệu đồng'],
  ],
  [
    'so much for each kilo of so many tons',
    feed,
    feedBefore,
    'Trong tháng 6/2024, cung ứng 42,5 tấn thức ăn. Kinh phí hỗ trợ thức ăn là 340 triệu đồng, tương ứng 8.000 đồng cho mỗi ki-lô-gam.',
    ['8.000 đồng', '8.600 đồng'],
    ['unsupported 8.600 đồng'],
  ],
  [
    'the rest of a whole whose parts have other nouns',
    permits,
    permitsBefore,
    'Trong tháng 6/2024, có 47 hồ sơ đề nghị cấp phép. Sở đã cấp 33 giấy phép, trả lại 08 hồ sơ, 06 hồ sơ còn lại đang thẩm định.',
    ['06 hồ sơ còn lại', '09 hồ sơ còn lại'],
    ['unsupported 09 hồ sơ'],
  ],
  [
    'people called again by what they did',
    loans,
    loansBefore,
    'Trong tháng 6/2024, đã có 84 người được vay vốn với số tiền 4,2 tỷ đồng, bình quân 50 triệu đồng/người; số người vay tăng 20% so với tháng 5/2024.',
    ['tăng 20%', 'tăng 26%'],
    ['unsupported 26%'],
  ],
  [
    'what a reservoir is built for, and the end of the month before',
    lake,
    lakeBefore,
    'Hồ Khe Chè có dung tích thiết kế 12 triệu m3, mực nước dâng bình thường 24 m, được quản lý theo Luật Thủy lợi. Trong tháng 6/2024, xả 03 đợt. Mực nước hồ đạt 21,4 m, cao hơn cuối tháng 5/2024 là 1,3 m.',
    ['là 1,3 m', 'là 1,9 m'],
    ['unsupported 1,9 m'],
  ],
  [
    'pupils by another name who are not so',
    pupils,
    pupilsBefore,
    'Trong tháng 6/2024, khám mắt cho 1.840 học sinh, số học sinh bị cận thị là 610 em; 1.230 em không bị cận thị.',
    ['1.230 em không bị cận thị', 'không có học sinh bị cận thị'],
    ['polarity không có học sinh bị cận thị'],
  ],
  [
    'what is done for a denial is denied no more',
    meat,
    'Tháng 5/2024, 05 đoàn đi kiểm tra.',
    'Trong tháng 6/2024, có 07 đoàn kiểm tra. Lượng thịt không bảo đảm buộc tiêu hủy là 265 kg.',
    ['buộc tiêu hủy là 265 kg', 'buộc tiêu hủy là 256 kg'],
    ['unsupported 256 kg'],
  ],
  [
    'a thing told again with a counter',
    graves,
    'Tháng 5/2024, ốp đá 120 mộ liệt sĩ.',
    'Trong tháng 6/2024, ốp đá 240 mộ liệt sĩ, gấp 02 lần tháng trước; trao 96 suất quà. Nhân dân vui mừng vì 240 phần mộ được ốp đá khang trang.',
    ['240 phần mộ', '204 phần mộ'],
    ['unsupported 204 phần mộ'],
  ],
  [
    'points of the share that stands with its figures',
    course,
    courseBefore,
    'Trong tháng 6/2024, có 1.200 học viên đăng ký; số học viên hoàn thành là 1.080, đạt tỷ lệ 90%, tăng 5 điểm phần trăm so với tháng trước (850/1.000 học viên, đạt 85%).',
    ['tăng 5 điểm', 'tăng 9 điểm'],
    ['arithmetic tăng 9 điểm phần trăm'],
  ],
  [
    'so many times an answer named without its figure',
    cup,
    cupBefore,
    'Trong tháng 6/2024, giải có 18 đội với 270 vận động viên. So với giải cờ vua tháng 5/2024, số đội tăng 08 đội, số vận động viên gấp 03 lần.',
    ['gấp 03 lần', 'gấp 05 lần'],
    ['arithmetic gấp 05 lần'],
  ],
  [
    'an average whose noun stands in front',
    [number('b', 'Số buổi chiếu phim', 6, 'buổi'), number('l', 'Số lượt người xem', 540, 'lượt người')],
    'Tháng 5/2024, chiếu 04 buổi cho 300 lượt người.',
    'Trong tháng 6/2024, chiếu 06 buổi phim lưu động, thu hút 540 lượt người xem, bình quân mỗi buổi 90 lượt người.',
    ['mỗi buổi 90 lượt', 'mỗi buổi 96 lượt'],
    ['arithmetic bình quân mỗi buổi 96 lượt người'],
  ],
  [
    'the rest of a whole in one noun without a part told in another',
    [
      number('d', 'Số đơn đề nghị hỗ trợ nhà ở', 46, 'đơn'),
      number('n', 'Số căn nhà được duyệt hỗ trợ', 31, 'căn nhà'),
    ],
    'Tháng 5/2024, có 40 đơn đề nghị, duyệt hỗ trợ 25 căn nhà.',
    'Tháng 6/2024, phường nhận 46 đơn đề nghị hỗ trợ nhà ở, đã duyệt hỗ trợ 31 căn nhà; 15 đơn còn lại đang xác minh.',
    ['15 đơn còn lại', '16 đơn còn lại'],
    ['unsupported 16 đơn'],
  ],
  [
    'so many of one sex for a hundred of the other, who are the rest',
    [number('s', 'Số trẻ sinh ra trong tháng', 904, 'trẻ'), number('t', 'Số bé trai', 472, 'trẻ')],
    'Tháng 5/2024, có 880 trẻ sinh ra.',
    'Tháng 6/2024, có 904 trẻ sinh ra, trong đó có 472 bé trai; tỷ số giới tính khi sinh là 109,3 bé trai/100 bé gái.',
    ['109,3', '103,9'],
    ['unsupported 103,9 bé trai'],
  ],
];

describe('figures that come out of others otherwise', () => {
  it.each(rows)('%s', (_, answers, previous, clean, [from, to], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    const slip = clean.replace(from, to);
    expect(slip).not.toBe(clean);
    expect(found.some((one) => errors(answers, previous, slip).includes(one))).toBe(true);
  });
});

const silent: [what: string, answers: EvalAnswer[], previous: string, draft: string][] = [
  [
    'depths of a rule',
    [number('m', 'Số mẫu nước được lấy', 18, 'mẫu')],
    'Tháng 5/2024, lấy 15 mẫu nước. Khoảng cách giữa các bè tối thiểu 150 m; mẫu nước lấy ở độ sâu 0,5 m và 3 m.',
    'Trong tháng 6/2024, lấy 18 mẫu nước. Khoảng cách giữa các bè tối thiểu 150 m; mẫu nước lấy ở độ sâu 0,5 m và 3 m.',
  ],
  [
    'for whom a programme is there',
    [number('g', 'Số bể nước hoàn thành', 14, 'bể')],
    'Chương trình bể nước ưu tiên các thôn chưa có công trình cấp nước. Tháng 5/2024, hoàn thành 11 bể.',
    'Chương trình bể nước ưu tiên các thôn chưa có công trình cấp nước. Trong tháng 6/2024, hoàn thành 14 bể.',
  ],
  [
    'money behind the word for a month',
    [money('dt', 'Doanh thu', 3_280_000_000)],
    'Tháng 5/2024, doanh thu 3,1 tỷ đồng.',
    'Tháng 6/2024, bến hoạt động ổn định. Doanh thu trong tháng 3 tỷ 280 triệu đồng.',
  ],
  [
    'the first by name, which has a region in it',
    [
      number('d', 'Điểm trung bình', 4.1, 'điểm'),
      words('dd', 'Đơn vị có điểm cao nhất', 'Bệnh viện Đa khoa khu vực Bình Lộc'),
    ],
    'Tháng 5/2024, điểm trung bình 4,0 điểm.',
    'Trong tháng 6/2024, điểm trung bình đạt 4,1 điểm; dẫn đầu là Bệnh viện Đa khoa khu vực Bình Lộc.',
  ],
  [
    'so many in words that are left',
    [number('y', 'Số câu hỏi', 40, 'câu hỏi'), number('t', 'Số câu hỏi trả lời tại chỗ', 34, 'câu hỏi')],
    'Tháng 5/2024, có 30 câu hỏi.',
    'Trong tháng 6/2024, người dân nêu 40 câu hỏi. Còn sáu câu chưa trả lời tại buổi gặp, 34/40 câu đã được trả lời tại chỗ.',
  ],
  [
    'what was typed in capitals, written out',
    [typed('mh', 'Địa bàn triển khai mô hình mới', 'xã An Phước', 'mô hình CLB phòng bệnh tại xã An Phước')],
    'Tháng 5/2024, tổ chức 03 buổi nói chuyện.',
    'Trong tháng 6/2024, triển khai mô hình câu lạc bộ phòng bệnh tại xã An Phước.',
  ],
  [
    'the words of the question for those of the answer',
    [typed('n', 'Người truyền nghề', 'nghệ nhân Lò Văn Pánh', 'nghệ nhân Lò Văn Pánh dạy nghề')],
    'Tháng 5/2024, có 12 hộ đan lát.',
    'Trong tháng 6/2024, nghệ nhân Lò Văn Pánh đứng lớp truyền nghề.',
  ],
  [
    'two steps, each of a figure of its own',
    [number('k', 'Số người được khám', 2415, 'người'), number('t', 'Số trạm y tế', 16, 'trạm y tế')],
    'Tháng 5/2024, khám cho 2.100 người tại 13 trạm y tế.',
    'Trong tháng 6/2024, khám cho 2.415 người tại 16 trạm y tế, tăng 15% về số người và tăng 03 trạm so với tháng trước.',
  ],
  [
    'of whom the deed of the title is asked',
    [
      {
        ...{ id: 'tt', label: 'Tờ trình', type: 'reference', text: 'TTr 41/TTr-SVHTTDL ngày 12/6/2024' },
        value: {
          ...{ type: 'Tờ trình', number: '41/TTr-SVHTTDL', date: '2024-06-12' },
          ...{ issuer: 'Sở Văn hóa, Thể thao và Du lịch', title: 'phê duyệt Đề án phục dựng lễ hội cầu ngư' },
        },
      },
    ],
    'Tháng 5/2024, tổ chức 02 lớp truyền dạy.',
    'Ngày 12/6/2024, Sở ký Tờ trình số 41/TTr-SVHTTDL đề nghị UBND tỉnh phê duyệt Đề án phục dựng lễ hội cầu ngư.',
  ],
];

describe('what is right in other words', () => {
  it.each(silent)('%s', (_, answers, previous, draft) => {
    expect(errors(answers, previous, draft)).toEqual([]);
  });
});
