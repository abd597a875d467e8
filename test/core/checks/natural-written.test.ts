import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, money, number, type Row } from './natural-support.ts';

/* Figures in letters, in foreign money and in turns of people, titles with their abbreviations written out, and zeros told by what is in time. */

const plan = (title: string): EvalAnswer => ({
  ...{ id: 'kh', label: 'Văn bản', type: 'reference', text: title },
  value: { type: 'Kế hoạch', number: '64/KH-UBND', date: '2024-06-05', issuer: 'UBND tỉnh', title },
});

const shops = [
  number('kt', 'Số cửa hàng được kiểm tra', 46, 'cửa hàng'),
  number('pham', 'Số cửa hàng vi phạm', 8, 'cửa hàng'),
  number('lay', 'Số mẫu hàng xét nghiệm', 32, 'mẫu'),
  number('dat', 'Số mẫu hàng đạt chuẩn', 25, 'mẫu'),
];
const turns = [
  number('buoi', 'Số buổi truyền thông', 14, 'buổi'),
  number('luot', 'Số lượt người tham dự truyền thông', 1_306, 'lượt người'),
  number('thoi', 'Số hội viên thôi sinh hoạt', 0, 'hội viên'),
];
const trade = [
  number('xk', 'Kim ngạch xuất khẩu', 57.3, 'triệu USD'),
  number('nk', 'Kim ngạch nhập khẩu', 21.6, 'triệu USD'),
];
const border = [number('bien', 'Doanh số thanh toán biên mậu', 84.5, 'triệu nhân dân tệ')];
const tasks = [
  number('giao', 'Số kết luận phải thực hiện', 34, 'kết luận'),
  number('xong', 'Số kết luận đã thực hiện', 27, 'kết luận'),
  number('cham', 'Số kết luận quá hạn', 0, 'kết luận'),
];
const members = [
  number('co', 'Tổng số hội viên', 218, 'hội viên'),
  number('moi', 'Số hội viên kết nạp mới', 6, 'hội viên'),
];
const lastMembers = 'Trong tháng 5/2024, Hội có 212 hội viên.';

const rows: Row[] = [
  [
    'a count in letters with its digits in brackets',
    shops,
    '',
    'Đội kiểm tra 46 cửa hàng, phát hiện tám (08) cửa hàng vi phạm; xét nghiệm 32 mẫu hàng, 25 mẫu đạt chuẩn.',
    ['tám (08)', 'chín (09)'],
    ['unsupported chín (09) cửa hàng'],
  ],
  [
    'digits with their letters in brackets, which differ',
    shops,
    '',
    'Đội kiểm tra 46 cửa hàng, phát hiện 08 (tám) cửa hàng vi phạm; xét nghiệm 32 mẫu hàng, 25 mẫu đạt chuẩn.',
    ['08 (tám)', '08 (năm)'],
    ['unsupported năm) cửa hàng', 'contradiction 08 (năm)'],
  ],
  [
    'samples counted in letters',
    shops,
    '',
    'Đội kiểm tra 46 cửa hàng, phát hiện 08 cửa hàng vi phạm; xét nghiệm 32 mẫu hàng, có 25 mẫu đạt chuẩn, còn bảy mẫu chưa đạt chuẩn.',
    ['còn bảy mẫu', 'còn chín mẫu'],
    ['unsupported chín mẫu'],
  ],
  [
    'a whole in letters',
    [
      number('da', 'Số tuyến đường được kiểm tra', 124, 'tuyến đường'),
      number('hong', 'Số tuyến đường hư hỏng', 17, 'tuyến đường'),
    ],
    '',
    'Trong số một trăm hai mươi bốn tuyến đường được kiểm tra, có 17 tuyến đường hư hỏng.',
    ['hai mươi bốn', 'bốn mươi hai'],
    ['unsupported một trăm bốn mươi hai tuyến đường'],
  ],
  [
    'turns of whoever came, where an answer of nobody has their noun',
    turns,
    '',
    'Hội tổ chức 14 buổi truyền thông, có 1.306 lượt hội viên, phụ nữ tham dự; không có hội viên thôi sinh hoạt.',
    ['1.306', '1.360'],
    ['unsupported 1.360 lượt'],
  ],
  [
    'dollars in their own words',
    trade,
    '',
    'Kim ngạch xuất khẩu đạt 57,3 triệu đô-la Mỹ, kim ngạch nhập khẩu đạt 21,6 triệu đô la Mỹ.',
    ['57,3', '75,3'],
    ['unsupported 75,3 triệu đô-la Mỹ'],
  ],
  [
    'yuan in short',
    border,
    '',
    'Doanh số thanh toán biên mậu đạt 84,5 triệu NDT.',
    ['84,5 triệu', '845 triệu'],
    ['unsupported 845 triệu NDT'],
  ],
  [
    'a title with its abbreviations written out',
    [plan('diễn tập PCTT và TKCN lưu vực sông Hiếu')],
    '',
    'UBND tỉnh ban hành Kế hoạch số 64/KH-UBND ngày 05/6/2024 về diễn tập phòng, chống thiên tai và tìm kiếm cứu nạn (TKCN) lưu vực sông Hiếu.',
    [/phòng, chống.*\(TKCN\)/u, 'chữa cháy và cứu hộ tàu thuyền'],
    ['unsupported diễn tập chữa cháy', 'unsupported hộ tàu thuyền'],
  ],
  [
    'a title with an abbreviation that no list has',
    [plan('tăng cường KSNK tại các cơ sở khám bệnh, chữa bệnh')],
    '',
    'UBND tỉnh ban hành Kế hoạch số 64/KH-UBND ngày 05/6/2024 về tăng cường kiểm soát nhiễm khuẩn tại các cơ sở khám bệnh, chữa bệnh.',
    ['kiểm soát nhiễm khuẩn', 'thu gom rác thải'],
    ['unsupported tăng cường thu gom rác thải'],
  ],
  [
    'fishing of the three kinds that an abbreviation has',
    [plan('cao điểm chống khai thác IUU tại các cảng cá')],
    '',
    'UBND tỉnh ban hành Kế hoạch số 64/KH-UBND ngày 05/6/2024 về cao điểm chống khai thác hải sản bất hợp pháp, không báo cáo, không theo quy định (IUU) tại các cảng cá.',
    [/khai thác hải.*\(IUU\)/u, 'khai thác cát, sỏi trái phép ban đêm ven sông'],
    ['unsupported khai thác cát'],
  ],
  [
    'nothing late where what is left is in time',
    tasks,
    '',
    'Sở phải thực hiện 34 kết luận, đã thực hiện 27 kết luận; 07 kết luận còn lại (chiếm 20,6%) đang trong hạn thực hiện.',
    ['đang trong hạn', 'đang được'],
    ['missing cham'],
  ],
  [
    'new ones told by the step that they make',
    members,
    lastMembers,
    'Trong tháng 6/2024, Hội có 218 hội viên, tăng 06 hội viên so với tháng trước do kết nạp mới.',
    [' do kết nạp mới', ''],
    ['missing moi'],
  ],
  [
    'a mean of those that are left',
    [
      number('cau', 'Số cầu được kiểm định', 53, 'cầu'),
      number('yeu', 'Số cầu xuống cấp', 6, 'cầu'),
      money('von', 'Kinh phí sửa chữa', 8_100_000_000),
    ],
    '',
    'Sở kiểm định 53 cầu; ngoài 47 cầu không xuống cấp, còn 06 cầu bị xuống cấp với kinh phí sửa chữa 8,1 tỷ đồng, bình quân 1,35 tỷ đồng/cầu.',
    ['1,35', '1,53'],
    [
      'unsupported 1,53 tỷ đồng',
      'arithmetic 47 cầu không xuống cấp, còn 06 cầu bị xuống cấp với kinh phí sửa chữa 8,1 tỷ đồng, bình quân 1,53 tỷ đồng',
    ],
  ],
  [
    'a deed behind what the noun itself denies',
    [number('lo', 'Số lò gạch tháo dỡ', 19, 'lò')],
    '',
    'Có 19 lò không hoạt động được vận động tháo dỡ.',
    ['không hoạt động được vận động', 'chưa được'],
    ['polarity 19 lò chưa được tháo dỡ'],
  ],
];

describe('what is written in another way', () => {
  it.each(rows)('%s', (_, answers, previous, clean, [from, to], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    const slipped = clean.replace(from, to);
    expect(slipped).not.toBe(clean);
    expect(errors(answers, previous, slipped)).toEqual(found);
  });
});
