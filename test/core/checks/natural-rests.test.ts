import { describe, expect, it } from 'vitest';
import { errors, event, number, type Row, words } from './natural-support.ts';

/* What is left, what was not done, and what is said once more at the end: true, and with a slip. */

const rows: Row[] = [
  [
    'a whole with its parts in a bracket behind its share, and a rest as large as one of them',
    [
      number('v', 'Số vườn được chấm', 30, 'vườn'),
      number('k', 'Số vườn đạt loại khá', 16, 'vườn'),
      number('t', 'Số vườn đạt loại tốt', 7, 'vườn'),
      number('h', 'Số hộ tham gia', 29, 'hộ'),
    ],
    '',
    'Chấm 30 vườn của 29 hộ. Kết quả có 23 vườn đạt chuẩn, chiếm 76,7% (16 vườn đạt loại khá, 07 vườn đạt loại tốt); còn 07 vườn chưa đạt.',
    ['23 vườn', '32 vườn'],
    ['arithmetic chiếm 76,7%', 'contradiction 32 vườn', 'polarity 07 vườn chưa đạt'],
  ],
  [
    'the rest beside a part in words',
    [number('b', 'Số buổi diễn', 41, 'buổi'), number('x', 'Số buổi diễn tại cơ sở xã', 17, 'buổi')],
    '',
    'Đoàn Nghệ thuật biểu diễn 41 buổi, trong đó biểu diễn tại cơ sở xã mười bảy buổi, chiếm 41,5%, tại nhà hát 24 buổi.',
    ['24 buổi', '42 buổi'],
    ['arithmetic 42 buổi'],
  ],
  [
    'what came over what went',
    [
      number('moi', 'Số tổ hợp tác thành lập mới', 9, 'tổ hợp tác'),
      number('tan', 'Số tổ hợp tác giải thể', 2, 'tổ hợp tác giải thể'),
    ],
    '',
    'Huyện thành lập mới 09 tổ hợp tác, có 02 tổ hợp tác giải thể, như vậy số tổ hợp tác tăng thuần là 07.',
    ['tăng thuần', 'giảm thuần'],
    ['polarity giảm thuần là 07'],
  ],
  [
    'the unit of an answer in the passive',
    [
      number('nhan', 'Số đơn tiếp nhận', 3120, 'đơn'),
      number('xl', 'Số đơn đã thẩm tra', 2874, 'đơn đã thẩm tra'),
    ],
    '',
    'Phòng tiếp nhận 3.120 đơn, thẩm tra 2.874 đơn. Với 2.874 đơn được thẩm tra, Phòng cơ bản hoàn thành nhiệm vụ.',
    ['Với 2.874', 'Với 2.847'],
    ['contradiction 2.847 đơn'],
  ],
  [
    'the whole noun of an answer beside the label of another one',
    [
      number('thi', 'Số học viên thi bậc thợ hàn', 150, 'học viên'),
      number('dau', 'Số học viên đỗ', 131, 'học viên đỗ'),
    ],
    '',
    'Có 150 học viên dự thi; 131 học viên đỗ. Kết quả 131 học viên đỗ bậc thợ hàn là cơ sở để mở lớp tiếp theo.',
    ['Kết quả 131', 'Kết quả 137'],
    ['contradiction 137 học viên đỗ'],
  ],
  [
    'a share with its count in brackets',
    [
      number('hv', 'Số lao động học nghề', 320, 'lao động'),
      number('nu', 'Số lao động thuộc hộ tái định cư', 112, 'lao động thuộc hộ tái định cư'),
    ],
    '',
    'Có 320 lao động học nghề. Trong số này, 35% (112 lao động) thuộc hộ tái định cư.',
    ['(112', '(121'],
    ['unsupported 121 lao động'],
  ],
  [
    'what was not done of all, told in another noun',
    [number('don', 'Số đơn xin hỗ trợ', 58, 'đơn'), number('ho', 'Số hộ được giải ngân', 51, 'hộ')],
    '',
    'Quỹ nhận 58 đơn xin hỗ trợ; 51 hộ được giải ngân; còn 07 đơn chưa được giải ngân.',
    ['còn 07', 'còn 08'],
    ['unsupported 08 đơn'],
  ],
  [
    'how many were not done, called so in front',
    [number('don', 'Số đơn tiếp nhận', 240, 'đơn'), number('xl', 'Số đơn đã xử lý', 221, 'đơn đã xử lý')],
    '',
    'Ban tiếp nhận 240 đơn, đã xử lý 221 đơn. Số đơn chưa xử lý là 19 đơn.',
    ['là 19', 'là 91'],
    ['contradiction 91 đơn'],
  ],
  [
    'all without those left aside',
    [
      number('kt', 'Số bếp ăn được kiểm tra', 48, 'bếp ăn'),
      number('vp', 'Số bếp ăn vi phạm', 7, 'bếp ăn vi phạm'),
    ],
    '',
    'Đoàn kiểm tra 48 bếp ăn. Ngoài 07 bếp ăn vi phạm, 41 bếp ăn chấp hành đúng quy định.',
    [' 41', ' 44'],
    ['contradiction 44 bếp ăn'],
  ],
  [
    'those who did not come are the absent',
    [
      number('dk', 'Số võ sinh đăng ký dự thi', 130, 'võ sinh'),
      number('vang', 'Số võ sinh vắng thi', 6, 'võ sinh vắng'),
    ],
    '',
    'Có 130 võ sinh đăng ký dự thi, trong đó 06 võ sinh không dự thi.',
    ['06', '09'],
    ['missing vang', 'unsupported 09 võ sinh'],
  ],
  [
    'a sum told once more at the end',
    [
      number('kt', 'Số cửa hàng được kiểm tra', 164, 'cửa hàng'),
      number('gia', 'Số cửa hàng không niêm yết giá', 11, 'cửa hàng không niêm yết giá'),
      number('nhan', 'Số cửa hàng sai nhãn', 8, 'cửa hàng sai nhãn'),
    ],
    '',
    'Đội kiểm tra 164 cửa hàng, phát hiện 19 cửa hàng vi phạm, gồm 11 cửa hàng không niêm yết giá và 08 cửa hàng sai nhãn. Nhìn chung, 19 cửa hàng vi phạm đều được phát hiện qua kiểm tra của Đội.',
    ['chung, 19', 'chung, 91'],
    ['contradiction 91 cửa hàng'],
  ],
  [
    'a denial that ends where another thing is joined',
    [
      words('cn', 'Tình hình cháy nổ', 'không xảy ra cháy nổ'),
      event('dt', 'thực tập chữa cháy chợ Bến Sỏi', '2024-06-11', 64, 'chợ Bến Sỏi'),
    ],
    '',
    'Ngày 11/6/2024, thực tập chữa cháy chợ Bến Sỏi có 64 người tham gia. Địa bàn không xảy ra cháy nổ và cuộc thực tập với 64 người góp phần nâng cao ý thức.',
    ['không xảy ra cháy nổ', 'để xảy ra cháy nổ'],
    ['polarity xảy ra cháy nổ'],
  ],
  [
    'the rest of a whole',
    [
      number('mau', 'Số mẫu nước xét nghiệm', 90, 'mẫu'),
      number('kd', 'Số mẫu không đạt', 4, 'mẫu không đạt'),
    ],
    '',
    'Trung tâm xét nghiệm 90 mẫu nước; 86 mẫu đạt quy chuẩn; 04 mẫu không đạt.',
    ['86 mẫu đạt', '86 mẫu không đạt'],
    ['polarity 86 mẫu không đạt quy chuẩn'],
  ],
  [
    'those who are left',
    [
      number('hv', 'Số hộ được vận động', 75, 'hộ'),
      number('ky', 'Số hộ đồng ý di dời', 70, 'hộ đồng ý di dời'),
    ],
    '',
    'Trong 75 hộ được vận động đã có 70 hộ đồng ý di dời, 05 hộ còn lại chưa đồng ý.',
    ['còn lại chưa đồng ý', 'còn lại đã đồng ý'],
    ['polarity 05 hộ còn lại đã đồng ý'],
  ],
  [
    'what a month counts was done in it',
    [number('bt', 'Số buổi chiếu phim lưu động', 23, 'buổi chiếu')],
    '',
    'Đội đã tổ chức 23 buổi chiếu phim lưu động.',
    ['đã tổ chức', 'chưa tổ chức'],
    ['polarity chưa tổ chức 23 buổi chiếu'],
  ],
  [
    'what is not done yet needs a source',
    [number('cx', 'Số chuyến xe thư viện', 14, 'chuyến xe')],
    '',
    'Thư viện tổ chức 14 chuyến xe thư viện; 14 chuyến xe đã đưa sách đến gần hơn với học sinh.',
    ['đã đưa', 'chưa đưa'],
    ['unsupported chưa đưa sách đến gần'],
  ],
  [
    'a change whose figure stands elsewhere',
    [
      number('bb', 'Số người tham gia bảo hiểm bắt buộc', 8420, 'người'),
      number('tn', 'Số người tham gia bảo hiểm tự nguyện', 2315, 'người'),
    ],
    'Tháng 5/2024, có 8.391 người tham gia bảo hiểm bắt buộc, 2.187 người tham gia bảo hiểm tự nguyện.',
    'Huyện có 8.420 người tham gia bảo hiểm bắt buộc và 2.315 người tham gia bảo hiểm tự nguyện, tổng cộng 10.735 người. Riêng bảo hiểm tự nguyện tăng 128 người so với tháng 5/2024.',
    ['tăng 128', 'giảm 128'],
    ['polarity giảm 128 người'],
  ],
  [
    'what is said not to have moved',
    [
      number('ca', 'Số ca phẫu thuật mắt', 61, 'ca phẫu thuật mắt'),
      number('kinh', 'Số kính được cấp', 300, 'kính'),
    ],
    'Tháng 5/2024, Bệnh viện thực hiện 52 ca phẫu thuật mắt, cấp 300 kính.',
    'Bệnh viện thực hiện 61 ca phẫu thuật mắt, cấp 300 kính. So với tháng trước, số kính được cấp không thay đổi.',
    ['số kính được cấp không', 'số ca phẫu thuật mắt không'],
    ['polarity số ca phẫu thuật mắt không thay đổi'],
  ],
  [
    'a counter and what befell it',
    [
      number('vu', 'Số vụ lật thuyền', 2, 'vụ lật thuyền'),
      number('chet', 'Số người chết do lật thuyền', 0, 'người chết'),
    ],
    '',
    'Trong tháng xảy ra 02 vụ lật thuyền; không có người chết.',
    ['không có người', 'có người'],
    ['missing chet', 'polarity có người chết'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  it('is silent', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('and tells a slip', () =>
    expect(errors(answers, previous, clean.replace(from, to)).sort()).toEqual([...found].sort()));
});

it('what is denied of the second of two, or in the name of a thing, is not denied of the first', () => {
  const answers = [
    number('thi', 'Số xe kiểm định', 842, 'xe'),
    number('dat', 'Số xe đạt', 761, 'xe đạt'),
    number('bay', 'Số lượt bay bằng thiết bị không người lái', 24, 'lượt bay'),
  ];
  const text =
    'Trung tâm kiểm định 842 xe, trong đó 761 xe đạt và 81 xe không đạt. Thiết bị không người lái đã thực hiện 24 lượt bay.';
  expect(errors(answers, '', text)).toEqual([]);
  expect(errors(answers, '', text.replace('761 xe đạt', '761 xe không đạt'))).not.toEqual([]);
});

it('the only one is told, and a year that is over or comes every year is no number of one', () => {
  const answers = [
    number('chay', 'Số vụ cháy', 1, 'vụ cháy'),
    number('kk', 'Số người kê khai hằng năm', 1974, 'người'),
  ];
  const text = 'Đây là vụ cháy duy nhất trong tháng. Có kê khai hằng năm 1974 người.';
  expect(errors(answers, '', text)).toEqual([]);
  expect(errors(answers, '', text.replace(' duy nhất', ''))).toEqual(['missing chay']);
  expect(errors(answers, '', text.replace('1974', '1947'))).toEqual(['unsupported 1947 người']);
});

it('what is left of the first itself may be called as it was, and more may be said of it', () => {
  const answers = [
    number('phat', 'Số mẫu không đạt', 34, 'mẫu không đạt'),
    number('huy', 'Số mẫu đã tiêu hủy', 29, 'mẫu đã tiêu hủy'),
  ];
  const text = 'Phát hiện 34 mẫu không đạt, đã tiêu hủy 29 mẫu, còn 05 mẫu không đạt chưa tiêu hủy.';
  expect(errors(answers, '', text)).toEqual([]);
  expect(errors(answers, '', text.replace(' chưa tiêu hủy', ''))).toEqual([]);
});
