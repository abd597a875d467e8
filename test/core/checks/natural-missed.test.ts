import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, event, money, number, type Row, words } from './natural-support.ts';

/* What blind writers got past the checks: names of last month, other people, trends in words, other items of a list. */

const typed = (id: string, label: string, value: string, text: string): EvalAnswer => ({
  ...{ id, label, type: 'text', value, text },
});
const meeting = (text: string, name = 'hội nghị phổ biến kiến thức phòng cháy'): EvalAnswer => ({
  ...event('hn', name, '2024-06-12', 145, 'hội trường huyện'),
  label: 'Hội nghị',
  text,
});

const fruit = [
  number('ha', 'Diện tích trồng mới', 64, 'ha'),
  typed('cay', 'Cây trồng nhiều nhất', 'bưởi', 'bưởi nhiều nhất'),
];
const commune = [
  number('km', 'Số km đường bê tông', 9, 'km đường'),
  typed('xa', 'Xã làm nhiều nhất', 'xã Tân Lập', 'Tân Lập nhiều nhất'),
];
const inspected = [
  number('gp', 'Số giấy phép đã cấp', 7, 'giấy phép'),
  typed(
    'dv',
    'Đơn vị được thanh tra',
    'Công ty Cổ phần Nước sạch Lam Sơn',
    'thanh tra Cty Nước sạch Lam Sơn',
  ),
];
const partner = [
  number('so', 'Số tài khoản định danh', 520, 'tài khoản'),
  words('ph', 'Đơn vị phối hợp', 'Điện lực tỉnh'),
];
const crops = [
  number('mh', 'Số mô hình', 6, 'mô hình'),
  typed('c', 'Cây trồng', 'ngô sinh khối, dưa lưới và khoai tây', 'ngô SK, dưa lưới, khoai tây'),
];
const trades = [
  number('l', 'Số lớp', 4, 'lớp'),
  typed('n', 'Nghề', 'cắt tóc, mộc mỹ nghệ và pha chế đồ uống', 'cắt tóc, mộc, pha chế'),
];
const fines = [
  number('kt', 'Số cuộc thanh tra', 18, 'cuộc thanh tra'),
  number('xl', 'Số cuộc thanh tra hoàn thành', 15, 'cuộc thanh tra hoàn thành'),
];
const late = [
  number('tn', 'Số đơn tiếp nhận', 31, 'đơn'),
  number('qh', 'Số đơn giải quyết quá hạn', 0, 'đơn quá hạn'),
];
const members = [number('hv', 'Số hội viên kết nạp mới', 540, 'hội viên')];
const blood = [number('d', 'Số đợt tuyên truyền', 8, 'đợt'), number('l', 'Số lượt người nghe', 1264, 'lượt')];
const course = [number('lop', 'Số lớp dạy bơi', 3, 'lớp'), number('em', 'Số trẻ em', 96, 'trẻ em')];

const checked = [
  number('dn', 'Số doanh nghiệp được kiểm tra', 14, 'doanh nghiệp'),
  words('tc', 'Trung tâm được kiểm tra bếp ăn', 'Trung tâm Điều dưỡng Sơn Hạ'),
];
const named = [
  number('sl', 'Số sáng kiến', 12, 'sáng kiến'),
  words('tg', 'Tác giả tiêu biểu', 'Hoàng Thị Thu Lý'),
];
const fallen = [
  number('vu', 'Số vụ cháy', 6, 'vụ'),
  number('chet', 'Số người chết', 2, 'người'),
  number('nha', 'Số nhà bị cháy', 9, 'nhà'),
];
const online = [
  number('tt', 'Số đơn đăng ký trực tuyến', 4_500, 'đơn'),
  number('tg', 'Số đơn nộp trực tiếp', 1_300, 'đơn'),
];

const rows: Row[] = [
  [
    'a step since the last report beside a plan that is only a paper',
    [number('lop', 'Số lớp truyền thông', 17, 'lớp'), number('nguoi', 'Số hội viên dự học', 640, 'hội viên')],
    'Tháng 5/2024, Hội mở lớp truyền thông tại 13 lớp cho 512 hội viên.',
    'Theo kế hoạch truyền thông đã ban hành, Hội mở 17 lớp cho 640 hội viên; tăng 04 lớp và 128 hội viên so với tháng trước.',
    ['tăng 04', 'giảm 04'],
    ['polarity giảm 04 lớp'],
  ],
  [
    'people whom the clause of the step names',
    [
      number('vay', 'Số hộ dân được vay vốn', 73, 'hộ'),
      number('hv', 'Số học viên được cấp chứng chỉ', 64, 'học viên'),
    ],
    'Tháng 5/2024, có 55 học viên được cấp chứng chỉ.',
    'Trong tháng, có 64 học viên được cấp chứng chỉ và 73 hộ vay vốn; so với tháng 5/2024, số học viên được cấp chứng chỉ tăng 09 người.',
    ['tăng 09', 'giảm 09'],
    ['polarity giảm 09 người'],
  ],
  [
    'a step in the last of two nouns counted together',
    [
      number('tc', 'Số tổ chức, cá nhân được khen', 31, 'tổ chức, cá nhân'),
      number('ph', 'Số cá nhân bị phê bình', 4, 'cá nhân'),
    ],
    'Tháng 5/2024, tỉnh khen 24 tổ chức, cá nhân; phê bình 05 cá nhân.',
    'Trong tháng, tỉnh khen 31 tổ chức, cá nhân, tăng 07 cá nhân so với tháng 5/2024; phê bình 04 cá nhân.',
    ['tăng 07', 'giảm 07'],
    ['polarity giảm 07 cá nhân'],
  ],
  [
    'a body of last month without a name in capitals',
    checked,
    'Tháng 5/2024, kiểm tra 11 doanh nghiệp. Sở Y tế kiểm tra bếp ăn tại Trung tâm Bảo trợ xã hội tỉnh.',
    'Sở Y tế kiểm tra 14 doanh nghiệp. Sở Y tế kiểm tra bếp ăn tại Trung tâm Điều dưỡng Sơn Hạ trong một ngày.',
    ['Trung tâm Điều dưỡng Sơn Hạ', 'Trung tâm Bảo trợ xã hội tỉnh'],
    ['stale Trung tâm Bảo trợ xã hội tỉnh'],
  ],
  [
    'a name of last month in its clause, where this month’s is told further on',
    named,
    'Tháng 5/2024, có 09 sáng kiến. Tác giả tiêu biểu là Bùi Văn Khởi, công nhân.',
    'Tháng 6/2024, có 12 sáng kiến. Tác giả tiêu biểu là Hoàng Thị Thu Lý. Cách làm của Hoàng Thị Thu Lý được nhân rộng.',
    ['là Hoàng Thị Thu Lý', 'là Bùi Văn Khởi'],
    ['stale Bùi Văn Khởi'],
  ],
  [
    'the name that a thing is called by',
    [number('bai', 'Số bài dự thi', 230, 'bài dự thi'), words('cd', 'Tên chủ đề mới', 'Tiếng gọi rừng xanh')],
    'Tháng 5/2024, nhận 150 bài dự thi. Chủ đề mới mang tên “Sắc màu phố biển”.',
    'Tháng 6/2024, nhận 230 bài dự thi, chủ đề mới mang tên “Tiếng gọi rừng xanh”.',
    ['Tiếng gọi rừng xanh', 'Sắc màu phố biển'],
    ['stale mang tên “Sắc màu phố biển'],
  ],
  [
    'the way of all, told before each',
    fallen,
    'Tháng 5/2024, xảy ra 09 vụ cháy, làm 05 người chết, cháy 13 nhà.',
    'Xảy ra 06 vụ cháy, làm 02 người chết, cháy 09 nhà. So với tháng 5/2024, tình hình cháy giảm cả ba mặt: giảm 03 vụ, giảm 03 người chết, giảm 04 nhà.',
    ['giảm cả ba mặt', 'tăng cả ba mặt'],
    ['polarity tăng cả ba mặt'],
  ],
  [
    'a rate of what is called in a few words of its label',
    online,
    'Tháng 5/2024, có 3.600 đơn trực tuyến và 1.500 đơn nộp trực tiếp.',
    'Tháng 6/2024, có 4.500 đơn trực tuyến và 1.300 đơn nộp trực tiếp. So với tháng 5/2024, đơn trực tuyến tăng 25%.',
    ['tăng 25%', 'giảm 25%'],
    ['polarity giảm 25%'],
  ],
  [
    'one word of last month where an answer names another',
    fruit,
    'Tháng 5/2024, toàn huyện trồng mới 51 ha; cây trồng nhiều nhất là mít.',
    'Tháng 6/2024, toàn huyện trồng mới 64 ha. Cây trồng nhiều nhất là bưởi.',
    ['là bưởi', 'là mít'],
    ['stale mít'],
  ],
  [
    'a place of one word',
    commune,
    'Tháng 5/2024, toàn huyện làm 07 km đường bê tông. Xã làm nhiều nhất là xã Húc.',
    'Tháng 6/2024, toàn huyện làm 09 km đường bê tông; xã làm nhiều nhất là xã Tân Lập.',
    ['xã Tân Lập', 'xã Húc'],
    ['stale Húc'],
  ],
  [
    'a body of another sort under the same label',
    inspected,
    'Tháng 5/2024, Sở cấp 05 giấy phép. Đơn vị được thanh tra là Trung tâm Y tế huyện Hương Khê.',
    'Tháng 6/2024, Sở cấp 07 giấy phép. Sở đã thanh tra việc xả thải tại Công ty Cổ phần Nước sạch Lam Sơn.',
    ['Công ty Cổ phần Nước sạch Lam Sơn', 'Trung tâm Y tế huyện Hương Khê'],
    ['stale Trung tâm Y tế huyện Hương Khê'],
  ],
  [
    'a branch that nobody named as partner',
    partner,
    'Tháng 5/2024, huyện cấp 430 tài khoản.',
    'Huyện phối hợp với Điện lực tỉnh cấp 520 tài khoản định danh.',
    ['Điện lực tỉnh', 'Bưu điện tỉnh'],
    ['unsupported Bưu điện tỉnh'],
  ],
  [
    'the last of a list',
    crops,
    'Tháng 5/2024, huyện có 05 mô hình.',
    'Huyện có 06 mô hình, gồm ngô sinh khối, dưa lưới và khoai tây.',
    ['khoai tây', 'hành tím'],
    ['unsupported hành tím'],
  ],
  [
    'one within a list',
    trades,
    'Tháng 5/2024, huyện mở 03 lớp.',
    'Huyện mở 04 lớp nghề cắt tóc, mộc mỹ nghệ và pha chế đồ uống.',
    ['mộc mỹ nghệ', 'sửa khóa'],
    ['unsupported sửa khóa'],
  ],
  [
    'people whom the answer has in short',
    [meeting('12/6 hội nghị phòng cháy, 145 GV')],
    'Tháng 5/2024, huyện tổ chức 01 hội nghị.',
    'Ngày 12/6/2024, hội nghị phổ biến kiến thức phòng cháy có 145 giáo viên tham dự.',
    ['145 giáo viên', '154 giáo viên'],
    ['unsupported 154 giáo viên'],
  ],
  [
    'a trend in words alone',
    fines,
    'Tháng 5/2024, Thanh tra huyện có 14 cuộc thanh tra, 11 cuộc thanh tra hoàn thành.',
    'Trong tháng có 18 cuộc thanh tra, hoàn thành 15 cuộc thanh tra. Số cuộc thanh tra hoàn thành cao hơn tháng trước.',
    ['cao hơn tháng trước', 'thấp hơn tháng trước'],
    ['polarity Số cuộc thanh tra hoàn thành thấp hơn tháng trước'],
  ],
  [
    'late ones where there are none',
    late,
    'Tháng 5/2024, huyện tiếp nhận 27 đơn.',
    'Huyện tiếp nhận 31 đơn, không có đơn giải quyết quá hạn.',
    ['không có đơn giải quyết quá hạn', 'có đơn giải quyết quá hạn'],
    ['polarity có đơn giải quyết quá hạn'],
  ],
  [
    'growth of people in a bracket',
    members,
    'Tháng 5/2024, các cơ sở Hội kết nạp 450 hội viên.',
    'Tháng 6/2024, các cơ sở Hội kết nạp mới 540 hội viên, tăng 90 người (20%) so với tháng trước.',
    ['(20%)', '(16,7%)'],
    ['arithmetic 16,7%'],
  ],
  [
    'an average of a count told before',
    blood,
    'Tháng 5/2024, huyện tổ chức 06 đợt tuyên truyền.',
    'Huyện tổ chức 08 đợt tuyên truyền. Có 1.264 lượt người nghe, bình quân 158 lượt/đợt.',
    ['158 lượt', '185 lượt'],
    ['arithmetic bình quân 185 lượt'],
  ],
  [
    'what is said of all though nobody told it',
    course,
    'Tháng 5/2024, huyện mở 02 lớp dạy bơi cho 60 trẻ em.',
    'Huyện mở 03 lớp dạy bơi cho 96 trẻ em.',
    ['96 trẻ em.', '96 trẻ em, tất cả đều thành thạo kỹ năng cứu đuối.'],
    ['unsupported tất cả đều thành thạo kỹ năng cứu đuối'],
  ],
  [
    'praise of all is no deed of all',
    course,
    'Tháng 5/2024, huyện mở 02 lớp dạy bơi cho 60 trẻ em.',
    'Huyện mở 03 lớp dạy bơi cho 96 trẻ em, các lớp đều bảo đảm đúng tiến độ, chất lượng.',
    ['các lớp đều bảo đảm đúng tiến độ, chất lượng', 'các lớp đều mời huấn luyện viên quốc gia giảng dạy'],
    ['unsupported các lớp đều mời huấn luyện viên quốc gia giảng dạy'],
  ],
  [
    'a count pointed back at, whose slip others happen to make',
    [
      number('hs', 'Số học sinh được cấp học bổng', 527, 'học sinh'),
      number('sv', 'Số sinh viên được vay vốn', 318, 'sinh viên'),
      number('tn', 'Số thanh niên được học nghề', 254, 'thanh niên'),
    ],
    'Tháng 5/2024, cấp học bổng cho 480 học sinh.',
    'Tháng 6/2024, có 527 học sinh được cấp học bổng, 318 sinh viên được vay vốn, 254 thanh niên được học nghề.\n\nToàn bộ 527 học sinh nêu trên đều được gặp mặt, biểu dương.',
    ['Toàn bộ 527', 'Toàn bộ 572'],
    ['contradiction 572 học sinh'],
  ],
  [
    'a total that a step, or one of its parts twice, would make',
    [
      money('nn', 'Vốn ngân sách hỗ trợ làm đường', 2_450_000_000),
      money('dg', 'Vốn Nhân dân đóng góp', 3_150_000_000),
    ],
    'Tháng 5/2024, vốn ngân sách hỗ trợ làm đường 1,75 tỷ đồng.',
    'Tháng 6/2024, vốn ngân sách hỗ trợ làm đường 2,45 tỷ đồng, tăng 700 triệu đồng so với tháng 5/2024; vốn Nhân dân đóng góp 3,15 tỷ đồng; tổng kinh phí thực hiện 5,6 tỷ đồng.',
    ['5,6 tỷ', '6,3 tỷ'],
    ['unsupported 6,3 tỷ đồng'],
  ],
];

describe('what blind writers got past the checks', () => {
  it.each(rows)('%s', (_, answers, previous, clean, [from, to], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    expect(clean.replace(from, to)).not.toBe(clean);
    const missing = (one: string) => one.startsWith('missing ');
    expect(errors(answers, previous, clean.replace(from, to)).filter((one) => !missing(one))).toEqual(found);
  });
});
