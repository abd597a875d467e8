import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, money, number, percent, type Row, words } from './natural-support.ts';

/* Figures that count nothing, rows that are said once for all, and what stands in front of or behind a change, a rest or an average. */

const guide: EvalAnswer = {
  ...{ id: 'hd', label: 'Văn bản', type: 'reference', text: 'HD 77 kỹ thuật đan lưới' },
  value: {
    type: 'Hướng dẫn',
    number: '77/HD-KN',
    date: '2024-06-08',
    issuer: 'Trung tâm Khuyến ngư',
    title: 'kỹ thuật đan lưới',
  },
};

const sick = [
  number('vu', 'Số vụ lật đò', 19, 'vụ'),
  number('chet', 'Số người chết', 7, 'người chết'),
  number('thuong', 'Số người bị thương', 16, 'người bị thương'),
];

const rows: Row[] = [
  [
    'how many levels a government has, and what last month had of it',
    [number('tt', 'Số xã thành lập trung tâm phục vụ', 42, 'xã')],
    'Từ ngày 01/5/2024, tỉnh chuyển sang chính quyền địa phương 02 cấp; 31 xã thành lập trung tâm phục vụ.',
    'Sau một tháng chạy chính quyền địa phương 02 cấp, 42 xã thành lập trung tâm phục vụ.',
    ['02 cấp', '03 cấp'],
    ['unsupported 03'],
  ],
  [
    'two counts with a rate each, added up',
    [
      number('nuoc', 'Số bồn nước mức 900.000 đồng', 140, 'bồn'),
      number('lon', 'Số bồn nước mức 1.300.000 đồng', 65, 'bồn'),
    ],
    '',
    'Cấp 140 bồn mức 900.000 đồng và 65 bồn mức 1.300.000 đồng, tổng trị giá 210,5 triệu đồng; tính chung 205 bồn.',
    [/210,5(.*)205/u, '215,0$1207'],
    ['unsupported 215,0 triệu đồng', 'unsupported 207 bồn'],
  ],
  [
    'a standing rate beside the total of the month',
    [
      number('gt', 'Số giếng khoan được hỗ trợ', 11, 'giếng khoan'),
      money('kp', 'Kinh phí hỗ trợ giếng khoan', 286_000_000),
    ],
    'Mức hỗ trợ giếng khoan là 30 triệu đồng đối với hộ nghèo. Tháng 5/2024, hỗ trợ 07 giếng khoan.',
    'Hỗ trợ 11 giếng khoan, kinh phí 286 triệu đồng. Mức hỗ trợ giếng khoan là 30 triệu đồng đối với hộ nghèo.',
    ['kinh phí 286', 'kinh phí 268'],
    ['unsupported 268 triệu đồng'],
  ],
  [
    'an age in front of a rate',
    [
      number('tre', 'Số trẻ dưới 01 tuổi được tập bơi', 1632, 'trẻ'),
      percent('ty', 'Tỷ lệ trẻ dưới 01 tuổi được tập bơi', 94.1),
    ],
    '',
    'Đã có 1.632 trẻ dưới 01 tuổi được tập bơi, đạt tỷ lệ 94,1%.',
    ['94,1%', '91,4%'],
    ['unsupported 91,4%', 'missing ty'],
  ],
  [
    'ages that the last report has too',
    [percent('chu', 'Tỷ lệ người trong độ tuổi biết bơi', 98.3)],
    'Tháng 5/2024, tỷ lệ biết bơi trong độ tuổi 15 - 60 đạt 98,1%.',
    'Tỷ lệ biết bơi trong độ tuổi 15 - 60 đạt 98,3%, nhích lên 0,2 điểm phần trăm.',
    ['15 - 60', '15 - 65'],
    ['unsupported 65'],
  ],
  [
    'a part of what a description of the office counts',
    [number('xa', 'Số xã, phường đạt chuẩn bến bãi', 118, 'xã, phường')],
    'Trên địa bàn tỉnh có 125 xã, phường. Tháng 5/2024, có 115 xã, phường đạt chuẩn bến bãi.',
    'Trên địa bàn tỉnh có 125 xã, phường. Đến nay, có 118/125 xã, phường (94,4%) đạt chuẩn bến bãi.',
    ['118/125', '118/152'],
    ['unsupported 118/152 xã, phường', 'arithmetic 94,4%'],
  ],
  [
    'a row of changes, all of which are named in front',
    sick,
    'Tháng 5/2024, xảy ra 24 vụ lật đò, làm 09 người chết, 20 người bị thương.',
    'Xảy ra 19 vụ lật đò, làm 07 người chết, 16 người bị thương. So với tháng 5/2024, cả ba tiêu chí đều giảm: giảm 05 vụ, 02 người chết và 04 người bị thương.',
    ['giảm 05 vụ, 02', 'giảm 05 vụ, 03'],
    ['unsupported 03 người chết'],
  ],
  [
    'a row of changes, compared at its end',
    sick,
    'Tháng 5/2024, xảy ra 24 vụ lật đò, làm 09 người chết, 20 người bị thương.',
    'Xảy ra 19 vụ lật đò, làm 07 người chết, 16 người bị thương; giảm 05 vụ, 02 người chết và 04 người bị thương so với tháng trước.',
    ['02 người chết và', '06 người chết và'],
    ['unsupported 06 người chết'],
  ],
  [
    'a paper told before that is brought somewhere',
    [guide, number('nguoi', 'Số ngư dân dự lớp', 836, 'ngư dân')],
    '',
    'Trung tâm phổ biến Hướng dẫn số 77/HD-KN ngày 08/6/2024 về kỹ thuật đan lưới. Có 836 ngư dân dự lớp đưa Hướng dẫn số 77/HD-KN về thôn, xóm.',
    ['ngày 08/6/2024 về kỹ thuật đan lưới', 'ngày 08/6/2024 về phòng ngừa cháy nổ'],
    ['unsupported về phòng ngừa cháy nổ'],
  ],
  [
    'what came since the end of a month',
    [number('the', 'Số người có thẻ đò', 612_480, 'người có thẻ đò')],
    'Đến hết tháng 5/2024, toàn tỉnh có 609.120 người có thẻ đò.',
    'Toàn tỉnh có 612.480 người có thẻ đò; so với cuối tháng 5/2024 có thêm 3.360 người.',
    ['3.360', '3.630'],
    ['unsupported 3.630 người'],
  ],
  [
    'a month written out in a comparison',
    [number('cuoc', 'Số cuộc kiểm tra bến', 9, 'cuộc kiểm tra')],
    'Tháng 5/2024, tổ chức 07 cuộc kiểm tra bến.',
    'Tổ chức 09 cuộc kiểm tra bến, nhiều hơn tháng 5 năm 2024 là 02 cuộc.',
    ['là 02', 'là 03'],
    ['arithmetic nhiều hơn tháng 5 năm 2024 là 03 cuộc'],
  ],
  [
    'the total of two kinds behind their changes',
    [number('a', 'Số ca say sóng', 57, 'ca'), number('b', 'Số ca cảm nắng', 23, 'ca')],
    'Tháng 5/2024, có 41 ca say sóng và 29 ca cảm nắng.',
    'Ghi nhận 57 ca say sóng (tăng 16 ca so với tháng 5/2024) và 23 ca cảm nắng (giảm 06 ca); tổng số hai loại bệnh là 80 ca.',
    ['là 80 ca', 'là 90 ca'],
    ['arithmetic tổng số hai loại bệnh là 90 ca'],
  ],
  [
    'the rest behind its part',
    [number('diem', 'Số bến dột', 6, 'bến'), number('xong', 'Số bến đã lợp lại', 4, 'bến')],
    '',
    'Trong 06 bến dột, đã lợp lại 04 bến, 02 bến còn lại đang chờ ngói.',
    ['02 bến còn', '04 bến còn'],
    ['arithmetic 04 bến'],
  ],
  [
    'so much for each unit, whatever its clause counts',
    [words('quy', 'Kết quả cho vay', 'giải ngân 4,2 tỷ đồng cho 07 tổ thuyền')],
    '',
    'Quỹ giải ngân 4,2 tỷ đồng cho 07 tổ thuyền, bình quân mỗi đơn vị vay 600 triệu đồng.',
    ['600', '700'],
    ['arithmetic bình quân mỗi đơn vị vay 700 triệu đồng'],
  ],
  [
    'words that name one answer alone',
    [
      number('moi', 'Số đội thuyền thành lập mới', 6, 'đội thuyền'),
      number('cu', 'Số đội thuyền giải thể', 2, 'đội thuyền'),
    ],
    '',
    'Thành lập mới 06 đội thuyền, giải thể 02 đội thuyền. Nhìn lại, 06 đội thuyền thành lập mới đã đi vào nền nếp.',
    ['Nhìn lại, 06', 'Nhìn lại, 08'],
    ['contradiction 08 đội thuyền'],
  ],
  [
    'a zero under an abbreviation',
    [number('kn', 'Số khiếu nại về thẻ bảo hiểm y tế', 0, 'khiếu nại')],
    '',
    'Tháng này, số khiếu nại về thẻ BHYT: 0.',
    ['số khiếu nại về thẻ BHYT: 0', 'số khiếu nại về thẻ BHYT: 2'],
    ['polarity 2'],
  ],
  [
    'a limit that a standing sentence sets',
    [number('bk', 'Số thợ được khen', 104, 'thợ'), number('nu', 'Số thợ nữ được khen', 41, 'thợ nữ')],
    'Tỷ lệ thợ nữ được khen không thấp hơn 30%.',
    'Tỷ lệ thợ nữ được khen không thấp hơn 30%. Có 104 thợ được khen, trong đó 41 thợ nữ, vượt mức tối thiểu 30%.',
    ['mức tối thiểu 30%', 'mức tối thiểu 35%'],
    ['unsupported 35%'],
  ],
  [
    'what is left of the plan of the year',
    [money('thu', 'Số thu tiền bến', 1_286_400_000_000)],
    'Tháng 5/2024, số thu tiền bến đạt 1.412 tỷ đồng. Dự toán thu tiền bến cả năm được giao là 15.800 tỷ đồng.',
    'Số thu tiền bến đạt 1.286,4 tỷ đồng; cộng cả tháng trước, hai tháng thu 2.698,4 tỷ đồng, đạt 17,1% dự toán năm, còn phải thu 13.101,6 tỷ đồng. Dự toán thu tiền bến cả năm được giao là 15.800 tỷ đồng.',
    ['13.101,6', '13.110,6'],
    ['unsupported 13.110,6 tỷ đồng'],
  ],
  [
    'what was done in front of those whom it was done to',
    [
      words('kl', 'Kết quả xử lý', 'kỷ luật 03 lái đò, gồm 02 khiển trách, 01 cảnh cáo'),
      number('tong', 'Số lái đò', 36, 'lái đò'),
    ],
    '',
    'Trong 36 lái đò, có 03 lái đò bị kỷ luật, trong đó khiển trách 02 lái đò, cảnh cáo 01 lái đò.',
    ['khiển trách 02', 'khiển trách 05'],
    [
      'unsupported 03 lái đò',
      'unsupported 05 lái đò',
      'missing kl',
      'arithmetic 03 lái đò bị kỷ luật, trong đó khiển trách 05 lái đò',
    ],
  ],
  [
    'a total without what is in one of its parts',
    [
      number('bk', 'Số Bằng khen', 104, 'Bằng khen'),
      number('ld', 'Số Bằng khen cho người lái đò', 41, 'Bằng khen'),
      number('co', 'Số Cờ thi đua', 5, 'Cờ thi đua'),
    ],
    '',
    'Đã tặng 104 Bằng khen, trong đó 41 Bằng khen cho người lái đò; cùng với 05 Cờ thi đua, tổng cộng có 109 hình thức khen.',
    ['có 109', 'có 119'],
    ['arithmetic tổng cộng có 119 hình thức'],
  ],
  [
    'the growth of the figure in front of where it was',
    [number('nguoi', 'Số người học chèo', 216, 'người'), number('lop', 'Số lớp học chèo', 3, 'lớp')],
    'Tháng 5/2024, mở 02 lớp học chèo cho 140 người.',
    'Dạy chèo cho 216 người qua 03 lớp (bình quân 72 người/lớp), tăng 54,3% so với tháng 5/2024.',
    ['54,3%', '45,3%'],
    ['arithmetic tăng 45,3%'],
  ],
  [
    'two classes by their rank',
    [words('sao', 'Kết quả phân hạng', 'công nhận 19 thuyền hoa đạt 3 sao, 06 thuyền hoa đạt 4 sao')],
    '',
    'Công nhận 19 thuyền hoa đạt 3 sao (76%) và 06 thuyền hoa đạt 4 sao (24%).',
    ['06 thuyền', '09 thuyền'],
    ['unsupported 09 thuyền hoa'],
  ],
  [
    'a saying in quotation marks',
    [number('to', 'Số tổ dạy chèo', 96, 'tổ dạy chèo')],
    '',
    'Có 96 tổ dạy chèo; 96 tổ dạy chèo phát huy vai trò “cầm tay chỉ việc” với người dân.',
    ['“cầm tay chỉ việc”', '“Bến nước xanh 2030”'],
    ['unsupported “Bến nước xanh 2030”'],
  ],
  [
    'a duty about what was so before',
    [number('xa', 'Số xã về đích', 87, 'xã')],
    'Xã có bến mẫu phải giữ vững 19 tiêu chí đã được công nhận. Tháng 5/2024, có 81 xã về đích.',
    'Xã có bến mẫu phải giữ vững 19 tiêu chí đã được công nhận. Đến nay có 87 xã về đích.',
    ['19 tiêu chí', '18 tiêu chí'],
    ['unsupported 18 tiêu chí'],
  ],
  [
    'what nobody was, under a label that says why',
    [number('chay', 'Số vụ cháy đò', 7, 'vụ cháy'), number('chet', 'Số người chết do cháy', 0, 'người')],
    '',
    'Xảy ra 07 vụ cháy đò; không có người chết; các bến đã khắc phục.',
    ['không có người chết', 'có người chết'],
    ['missing chet', 'polarity có người chết'],
  ],
  [
    'a label of several words behind the verb',
    [
      number('ton', 'Số vụ việc tồn đọng, kéo dài', 0, 'vụ việc'),
      number('gq', 'Số vụ việc đã giải quyết', 31, 'vụ việc'),
    ],
    '',
    'Đã giải quyết 31 vụ việc; không còn vụ việc tồn đọng, kéo dài.',
    ['không còn vụ việc', 'vẫn còn vụ việc'],
    ['missing ton', 'polarity vẫn còn vụ việc tồn đọng'],
  ],
  [
    'a person whom nobody named, with a calling',
    [words('tb', 'Trưng bày chuyên đề', 'trưng bày “Gốm Nà Lạng” tại Nhà văn hóa tỉnh')],
    '',
    'Nhà văn hóa tỉnh trưng bày “Gốm Nà Lạng”, do các nghệ nhân trong tỉnh thực hiện.',
    ['các nghệ nhân trong tỉnh', 'họa sĩ Trịnh Hải Vân'],
    ['unsupported Trịnh Hải Vân'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  it('is silent', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('and tells a slip', () => expect(errors(answers, previous, clean.replace(from, to))).toEqual(found));
});
