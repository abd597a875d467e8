import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, number, type Row } from './natural-support.ts';

/* Figures told beside others in turns of phrase that say what they are of. */

const guides = [
  number('t', 'Số hướng dẫn viên du lịch', 1240, 'hướng dẫn viên'),
  number('q', 'Số hướng dẫn viên quốc tế', 412, 'hướng dẫn viên'),
];
const visits = [
  number('l', 'Số lượt kiểm tra', 240, 'lượt'),
  number('c', 'Số cơ sở được kiểm tra', 180, 'cơ sở'),
];
const deeds = [
  number('v', 'Số việc thi hành án', 800, 'việc'),
  number('b', 'Số bản án dân sự', 620, 'bản án'),
];
const wait = [number('w', 'Thời gian xử lý bình quân một hồ sơ', 14, 'phút')];
const villages = [
  number('a', 'Số thôn có nhà văn hóa', 96, 'thôn'),
  number('b', 'Số thôn có nhà văn hóa đạt chuẩn', 24, 'thôn'),
];
const moved = [number('h', 'Số hộ di dời', 410, 'hộ'), number('k', 'Số nhân khẩu di dời', 2050, 'nhân khẩu')];
const papers = [
  number('p', 'Số thẻ hướng dẫn viên', 34, 'thẻ'),
  number('b', 'Số giấy phép kinh doanh lữ hành', 27, 'giấy phép'),
  number('t', 'Số giấy phép bị thu hồi', 3, 'giấy phép'),
];
const posts = [
  number('t', 'Tổng số trạm quan trắc', 318, 'trạm'),
  number('m', 'Số trạm xây mới', 12, 'trạm'),
];
const reviewed = [
  number('d', 'Số phần mềm được kiểm thử an toàn', 47, 'phần mềm'),
  number('t', 'Tổng số phần mềm nội bộ', 52, 'phần mềm'),
];
const members = [
  number('t', 'Tổng số đảng viên', 25, 'đảng viên'),
  number('d', 'Số đảng viên dự học nghị quyết', 24, 'đảng viên'),
];
const run = [number('r', 'Thời gian sơ tán', 6.5, 'phút'), number('g', 'Thời gian diễn tập', 75, 'phút')];
const contest: EvalAnswer[] = [
  {
    ...{ id: 'e', label: 'Sự kiện', type: 'event' },
    value: { name: 'Hội thi Tin học trẻ', date: '2024-06-14', people: '96 học sinh dự thi' },
    text: 'Hội thi Tin học trẻ 14/6/2024, 96 hs dự thi',
  },
];

const prizes = [
  number('t', 'Số tập thể được khen', 18, 'tập thể'),
  number('c', 'Số cá nhân được khen', 54, 'cá nhân'),
];
const late = [
  number('n', 'Số đơn tiếp nhận', 412, 'đơn'),
  number('q', 'Số đơn quá hạn', 32, 'đơn'),
  number('x', 'Thời gian xác minh bình quân', 9, 'ngày'),
];

const rows: Row[] = [
  [
    'a share of one of two named again',
    prizes,
    '',
    'Có 18 tập thể và 54 cá nhân được khen, tổng cộng 72 trường hợp, trong đó cá nhân chiếm 75%.',
    ['75%', '25%'],
    ['arithmetic chiếm 25%'],
  ],
  [
    'where a change led, a digit off the answer',
    late,
    'Tháng 5/2024, tiếp nhận 398 đơn, quá hạn 45 đơn; thời gian xác minh bình quân 11 ngày.',
    'Đơn quá hạn giảm từ 45 xuống còn 32 đơn. Cơ quan tiếp nhận 412 đơn, thời gian xác minh bình quân 09 ngày.',
    ['còn 32', 'còn 34'],
    ['unsupported 34 đơn'],
  ],
  [
    'parts of the figure in front of a step',
    guides,
    'Tháng 5/2024, có 1.210 hướng dẫn viên du lịch.',
    'Toàn tỉnh có 1.240 hướng dẫn viên du lịch, thêm 30 người so với tháng 5/2024, trong đó quốc tế là 412 người.',
    ['thêm 30', 'thêm 50'],
    ['unsupported 50 người'],
  ],
  [
    'two changes in turn, each from its own figure of then',
    visits,
    'Tháng 5/2024, có 200 lượt kiểm tra tại 144 cơ sở.',
    'Sở thực hiện 240 lượt kiểm tra tại 180 cơ sở, tăng lần lượt 20% và 25% so với tháng trước (200 lượt, 144 cơ sở).',
    ['25%', '52%'],
    ['arithmetic 52%'],
  ],
  [
    'a share of what the sentence in front counts, its part behind it',
    deeds,
    'Tháng 5/2024, thi hành 700 việc.',
    'Cơ quan đã thi hành 800 việc. Trong đó, bản án dân sự chiếm 77,5% (620 bản án).',
    ['77,5%', '57,5%'],
    ['unsupported 57,5%'],
  ],
  [
    'a step by another verb',
    wait,
    'Tháng 5/2024, thời gian xử lý bình quân một hồ sơ là 19 phút.',
    'Thời gian xử lý bình quân một hồ sơ là 14 phút, rút ngắn 05 phút.',
    ['05 phút', '06 phút'],
    ['unsupported 06 phút'],
  ],
  [
    'so many of a hundred where there are fewer',
    villages,
    '',
    'Có 96 thôn có nhà văn hóa, 24 thôn có nhà văn hóa đạt chuẩn. Như vậy, cứ 100 thôn có nhà văn hóa thì có 25 thôn đạt chuẩn.',
    ['25 thôn', '35 thôn'],
    ['contradiction 35 thôn'],
  ],
  [
    'people of a household',
    moved,
    '',
    'Đã di dời 410 hộ với 2.050 nhân khẩu, bình quân 05 khẩu/hộ.',
    ['05 khẩu', '07 khẩu'],
    ['unsupported 07 khẩu'],
  ],
  [
    'several papers told together',
    papers,
    'Tháng 5/2024, cấp 29 thẻ hướng dẫn viên; thu hồi 05 giấy phép.',
    'Phòng cấp 34 thẻ hướng dẫn viên (tháng 5/2024: 29 thẻ) và 27 giấy phép kinh doanh lữ hành; tính chung đã cấp 61 giấy tờ các loại. Thu hồi 03 giấy phép.',
    ['61 giấy', '71 giấy'],
    ['unsupported 71 giấy tờ'],
  ],
  [
    'a step as large as another figure',
    posts,
    'Tháng 5/2024, có 306 trạm quan trắc; xây mới 09 trạm.',
    'Đến nay có 318 trạm quan trắc, tăng 12 trạm so với tháng 5/2024, bằng đúng số trạm xây mới trong tháng (12 trạm).',
    ['tăng 12', 'tăng 21'],
    ['arithmetic tăng 21 trạm'],
  ],
  [
    'a part told by what was done to it, and its whole',
    reviewed,
    'Tháng 5/2024, có 40/50 phần mềm được kiểm thử an toàn.',
    'Đến nay có 47 phần mềm nội bộ được kiểm thử an toàn trên tổng số 52 phần mềm, đạt 90,4% (tháng trước 40/50 phần mềm, đạt 80%).',
    ['có 47 phần', 'có 48 phần'],
    ['unsupported 48 phần mềm', 'arithmetic đạt 90,4%'],
  ],
  [
    'a share of those there, told behind those who are not',
    members,
    'Tháng 5/2024, có 22 đảng viên dự học nghị quyết.',
    'Trong tổng số 25 đảng viên có 24 đồng chí dự học nghị quyết, vắng 01 đồng chí, tương ứng 96%, cao hơn tháng 5/2024 là 02 đồng chí.',
    ['96%', '69%'],
    ['arithmetic tương ứng 69%'],
  ],
  [
    'a stretch of time in minutes and seconds',
    run,
    '',
    'Thời gian sơ tán là 06 phút 30 giây; thời gian diễn tập là 1 giờ 15 phút.',
    ['06 phút 30 giây', '06 phút 20 giây'],
    ['unsupported 06 phút', 'unsupported 20 giây'],
  ],
  [
    'who came to an event, as somebody wrote it in short',
    contest,
    '',
    'Ngày 14/6/2024, Sở tổ chức Hội thi Tin học trẻ với 96 học sinh dự thi.',
    ['96 học', '69 học'],
    ['unsupported 69 học sinh'],
  ],
];

describe('figures beside others', () => {
  it.each(rows)('%s', (_, answers, previous, clean, [of, slip], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    const wrong = clean.replace(of, slip);
    expect(wrong).not.toBe(clean);
    expect(errors(answers, previous, wrong)).toEqual(found);
  });
});
