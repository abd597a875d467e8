import { describe, expect, it } from 'vitest';
import { errors, money, number, type Row, words } from './natural-support.ts';

/* Rates and parts whose figures a sentence calls by name, and bases of another noun than what stands nearest. */

const fines = [
  money('sp', 'Số tiền sai phạm phát hiện', 2_340_000_000),
  number('cuoc', 'Số cuộc thanh tra', 7, 'cuộc'),
];
const sites = [
  number('kt', 'Số cơ sở được kiểm tra', 16, 'cơ sở'),
  number('vp', 'Số cơ sở vi phạm', 4, 'cơ sở vi phạm'),
];
const waste = [
  number('ps', 'Khối lượng rác phát sinh', 21_500, 'tấn'),
  number('tg', 'Khối lượng rác được thu gom', 20_210, 'tấn'),
];
const thenWaste = 'Tháng 5/2024, rác phát sinh 20.800 tấn, được thu gom 19.344 tấn.';
const loans = [money('von', 'Vốn vay giải ngân', 1_260_000_000), number('ho', 'Số hộ vay vốn', 21, 'hộ')];
const packages = [
  number('goi', 'Số gói thầu đang thi công', 13, 'gói thầu'),
  number('cham', 'Số gói thầu chậm tiến độ', 0, 'gói thầu'),
];
const cases = [
  number('khong', 'Số vụ việc hòa giải không thành', 8, 'vụ việc'),
  number('dang', 'Số vụ việc đang hòa giải', 3, 'vụ việc'),
];
const members = [
  number('moi', 'Số đảng viên mới kết nạp', 213, 'đảng viên'),
  number('ct', 'Số đảng viên được công nhận chính thức', 187, 'đảng viên'),
];

const delegations = [number('ra', 'Số đoàn ra', 5, 'đoàn ra'), number('vao', 'Số đoàn vào', 9, 'đoàn vào')];

const rows: Row[] = [
  [
    'the growth of what is named, from a base in a bracket',
    fines,
    'Tháng 5/2024, 05 cuộc thanh tra phát hiện sai phạm 1,95 tỷ đồng.',
    'Phát hiện sai phạm 2,34 tỷ đồng.\n\nQua 07 cuộc thanh tra, số tiền sai phạm phát hiện tăng 20% so với tháng trước (1,95 tỷ đồng).',
    ['20%', '30%'],
    ['unsupported 30%'],
  ],
  [
    'the share of one named answer in another',
    sites,
    '',
    'Kiểm tra 16 cơ sở, có 04 cơ sở vi phạm.\n\nCơ sở vi phạm chiếm 25% số cơ sở được kiểm tra.',
    ['25%', '45%'],
    ['unsupported 45%'],
  ],
  [
    'points between the shares of two months',
    waste,
    thenWaste,
    'Phát sinh 21.500 tấn rác, được thu gom 20.210 tấn, đạt 94%, tăng 1 điểm phần trăm so với tháng 5/2024.',
    ['tăng 1 điểm', 'tăng 12 điểm'],
    ['unsupported 12 điểm phần trăm'],
  ],
  [
    'a part that is what another answer leaves',
    sites,
    '',
    'Kiểm tra 16 cơ sở, phát hiện 04 cơ sở vi phạm.\n\n12/16 cơ sở được kiểm tra không vi phạm.',
    ['12/16', '11/16'],
    ['unsupported 11/16 cơ sở'],
  ],
  [
    'a base of another kind than the nearest figure',
    loans,
    'Tháng 5/2024, giải ngân 840 triệu đồng vốn vay cho 15 hộ.',
    'Giải ngân 1,26 tỷ đồng vốn vay cho 21 hộ, tăng 50% so với tháng trước (840 triệu đồng).',
    ['50%', '40%'],
    ['arithmetic tăng 40%'],
  ],
  [
    'all of them not so, where none was',
    packages,
    '',
    'Thi công 13 gói thầu; không có gói thầu chậm tiến độ.\n\nCả 13 gói thầu đều không chậm tiến độ.',
    ['đều không chậm', 'đều chậm'],
    ['polarity 13 gói thầu đều chậm tiến độ'],
  ],
  [
    'two classes, one of them denied',
    cases,
    '',
    'Còn lại 11 vụ việc, gồm 08 vụ việc không thành và 03 vụ việc đang hòa giải.',
    ['08 vụ', '09 vụ'],
    ['unsupported 09 vụ việc', 'arithmetic 11 vụ việc, gồm 09 vụ việc không thành và 03 vụ việc'],
  ],
  [
    'two answers together, both named',
    members,
    '',
    'Kết nạp 213 đảng viên; chuyển chính thức cho 187 đồng chí.\n\nCó 400 đảng viên được kết nạp và công nhận chính thức.',
    ['400', '410'],
    ['contradiction 410 đảng viên'],
  ],
  [
    'the part in front of its whole',
    [
      number('kt', 'Số cơ sở được kiểm tra', 240, 'cơ sở'),
      number('dat', 'Số cơ sở đạt yêu cầu', 222, 'cơ sở'),
    ],
    '',
    'Kiểm tra 240 cơ sở, 222 cơ sở đạt yêu cầu.\n\nCó 18 cơ sở chưa đạt yêu cầu trong 240 cơ sở được kiểm tra.',
    ['trong 240', 'trong 420'],
    ['contradiction 420 cơ sở'],
  ],
  [
    'the total of two counts that it names',
    delegations,
    '',
    'Tỉnh cử 05 đoàn ra, đón 09 đoàn vào; tổng số đoàn ra và đoàn vào là 14 đoàn.',
    ['là 14', 'là 15'],
    ['unsupported 15 đoàn'],
  ],
  [
    'a target of another clause',
    [
      number('sv', 'Số sinh viên nhập học', 725, 'sinh viên'),
      number('ct', 'Chỉ tiêu tuyển sinh', 800, 'chỉ tiêu'),
      number('lop', 'Số lớp mở mới', 29, 'lớp'),
    ],
    'Tháng 5/2024, có 580 sinh viên nhập học, mở 20 lớp.',
    'Có 725 sinh viên nhập học, đạt 90,6% so với chỉ tiêu 800; mở mới hai mươi chín lớp, tăng 09 lớp.',
    ['tăng 09', 'giảm 09'],
    ['polarity giảm 09 lớp'],
  ],
  [
    'a part of two classes told behind it',
    [
      number('tn', 'Số hồ sơ tiếp nhận', 540, 'hồ sơ'),
      number('th', 'Số hồ sơ trước hạn', 488, 'hồ sơ'),
      number('dh', 'Số hồ sơ đúng hạn', 31, 'hồ sơ'),
    ],
    '',
    'Tiếp nhận 540 hồ sơ; đã giải quyết 519/540 hồ sơ, gồm 488 hồ sơ trước hạn và 31 hồ sơ đúng hạn.',
    ['519/540', '591/540'],
    ['unsupported 591/540 hồ sơ'],
  ],
  [
    'nothing of what the label says beyond what it counts',
    [
      number('mh', 'Số mặt hàng thuốc', 318, 'mặt hàng thuốc'),
      number('thieu', 'Số mặt hàng thiếu thuốc', 0, 'mặt hàng'),
    ],
    '',
    'Cung ứng 318 mặt hàng thuốc; không xảy ra tình trạng thiếu thuốc.',
    ['; không xảy ra tình trạng thiếu thuốc', ''],
    ['missing thieu'],
  ],
  [
    'what is left, beside what was answered',
    [
      number('tn', 'Số hồ sơ tiếp nhận', 312, 'hồ sơ'),
      number('tt', 'Số hồ sơ trực tuyến', 117, 'hồ sơ trực tuyến'),
    ],
    '',
    'Tiếp nhận 312 hồ sơ, trong đó có 117 hồ sơ trực tuyến và 195 hồ sơ nộp trực tiếp.',
    ['117 hồ sơ trực tuyến', '117 hồ sơ trực tiếp'],
    ['unsupported trực tiếp', 'unsupported trực tiếp'],
  ],
  [
    'where a fair was held last month',
    [
      number('dn', 'Số doanh nghiệp tham gia hội chợ', 34, 'doanh nghiệp'),
      words('dd', 'Địa điểm hội chợ', 'Quảng trường Hùng Vương'),
    ],
    'Tháng 5/2024, có 22 doanh nghiệp tham gia hội chợ tại Công viên Sông Trà.',
    'Sở tổ chức hội chợ tại Quảng trường Hùng Vương, có 34 doanh nghiệp tham gia.',
    ['Quảng trường Hùng Vương', 'Công viên Sông Trà'],
    ['missing dd', 'stale Công viên Sông Trà'],
  ],
  [
    'what is signed by number, for a longer noun',
    [
      number('hb', 'Số học bạ số được tạo lập', 3480, 'học bạ số'),
      number('ks', 'Số học bạ đã ký số', 3132, 'học bạ đã ký số'),
    ],
    '',
    'Tạo lập 3.480 học bạ số; đã ký số 3.132 học bạ, đạt 90%.',
    ['3.132', '3.312'],
    ['unsupported 3.312 học bạ', 'arithmetic đạt 90%'],
  ],
  [
    'classes of a label that names no kind',
    [number('lop', 'Số lớp', 9, 'lớp'), number('hv', 'Số học viên', 1260, 'học viên')],
    '',
    'Mở 09 lớp tập huấn cho 1.260 học viên.',
    ['09 lớp', '07 lớp'],
    ['unsupported 07 lớp tập huấn'],
  ],
  [
    'what was then, behind the figure of now',
    [number('hop', 'Số cuộc họp', 5, 'cuộc họp')],
    'Tháng 5/2024, tổ chức 04 cuộc họp.',
    'Tổ chức 05 cuộc họp, tháng 5/2024 là 04 cuộc họp.',
    ['là 04', 'là 03'],
    ['unsupported 03 cuộc họp'],
  ],
  [
    'an own body that does the same every month',
    [number('gd', 'Số phiên giao dịch việc làm', 5, 'phiên')],
    'Tháng 5/2024, Sở giải quyết việc làm; Trung tâm Dịch vụ việc làm tổ chức 03 phiên giao dịch việc làm.',
    'Trung tâm Dịch vụ việc làm tổ chức 05 phiên giao dịch việc làm.',
    ['05 phiên', '03 phiên'],
    ['stale 03 phiên'],
  ],
  [
    'what a paper does to what its title names',
    [
      {
        ...{ id: 'qd', label: 'Quyết định', type: 'reference' as const, text: 'QĐ 74' },
        value: {
          type: 'Quyết định',
          number: '74/QĐ-UBND',
          date: '2024-06-06',
          issuer: 'UBND xã',
          title: 'kiện toàn Tổ hòa giải ở cơ sở',
        },
      },
    ],
    '',
    'UBND xã ban hành Quyết định số 74/QĐ-UBND ngày 06/6/2024 về kiện toàn Tổ hòa giải ở cơ sở.',
    ['kiện toàn', 'giải thể'],
    ['unsupported giải thể'],
  ],
  [
    'the guests of an event behind its day',
    [
      {
        ...{ id: 'hn', label: 'Hội nghị', type: 'event' as const, text: 'HN ký cam kết 130 chủ tàu' },
        value: { name: 'Hội nghị ký cam kết đánh bắt hợp pháp', date: '2024-06-12', people: 130 },
      },
    ],
    '',
    'Hội nghị ký cam kết đánh bắt hợp pháp có 130 chủ tàu dự.\n\nSau Hội nghị ngày 12/6/2024, 130 chủ tàu đã rõ quy định.',
    ['12/6/2024, 130', '12/6/2024, 103'],
    ['contradiction 103'],
  ],
  [
    'the growth of those of an age',
    [number('tre', 'Số trẻ dưới 1 tuổi được tiêm đủ mũi', 1284, 'trẻ')],
    'Tháng 5/2024, tiêm đủ mũi cho 1.170 trẻ dưới 1 tuổi.',
    'Tiêm đủ mũi cho 1.284 trẻ dưới 1 tuổi, tăng 9,7% so với tháng 5/2024.',
    ['9,7%', '7,9%'],
    ['arithmetic tăng 7,9%'],
  ],
  [
    'how far what is named has gone since the last month',
    [money('gn', 'Vốn đầu tư công giải ngân', 412_000_000_000)],
    'Tháng 5/2024, vốn đầu tư công giải ngân 320 tỷ đồng.',
    'Vốn đầu tư công giải ngân 412 tỷ đồng.\n\nNhư vậy, vốn đầu tư công giải ngân trong tháng tăng 92 tỷ đồng so với tháng trước.',
    ['tăng 92', 'giảm 92'],
    ['polarity giảm 92 tỷ đồng'],
  ],
  [
    'a step behind the step of another noun',
    [number('tre', 'Số trẻ được tiêm', 2408, 'trẻ'), number('diem', 'Số điểm tiêm', 126, 'điểm tiêm')],
    'Tháng 5/2024, tiêm cho 2.150 trẻ tại 118 điểm tiêm.',
    'Tiêm cho 2.408 trẻ tại 126 điểm tiêm (nhiều hơn tháng trước 08 điểm), tăng 258 trẻ so với tháng trước.',
    ['tăng 258', 'giảm 258'],
    ['polarity giảm 258 trẻ'],
  ],
  [
    'how many times the answers that the words call together are others called together',
    [
      number('vao', 'Số hội viên mới kết nạp', 96, 'hội viên'),
      number('tro', 'Số hội viên sinh hoạt trở lại', 24, 'hội viên'),
      number('nghi', 'Số hội viên xin nghỉ', 31, 'hội viên'),
      number('mien', 'Số hội viên miễn sinh hoạt', 17, 'hội viên'),
    ],
    '',
    'Hội kết nạp mới 96 hội viên, 24 hội viên sinh hoạt trở lại; 31 hội viên xin nghỉ, 17 hội viên miễn sinh hoạt.\n\nNhìn chung, số hội viên mới kết nạp và sinh hoạt trở lại gấp 2,5 lần số hội viên xin nghỉ, miễn sinh hoạt.',
    ['2,5 lần', '3,5 lần'],
    ['unsupported 3,5 lần'],
  ],
  [
    'a total of the answer just told and of one called, counted in rounds',
    [
      number('tt', 'Số trường học được thanh tra', 9, 'trường học'),
      number('kt', 'Số trường học được kiểm tra đột xuất', 5, 'trường học'),
    ],
    '',
    'Sở thanh tra 09 trường học.\n\nTổ công tác đã kiểm tra đột xuất 05 trường học, đưa tổng số trường học được thanh tra, kiểm tra lên 14 lượt.',
    ['14 lượt', '15 lượt'],
    ['unsupported 15 lượt'],
  ],
  [
    'a total whose two names stand behind it',
    [number('di', 'Số văn bản đi', 312, 'văn bản'), number('den', 'Số văn bản đến', 845, 'văn bản')],
    '',
    'Văn phòng tiếp nhận 845 văn bản đến, phát hành 312 văn bản đi. Tính chung, đã xử lý 1.157 văn bản đi, văn bản đến.',
    ['1.157', '1.175'],
    ['contradiction 1.175 văn bản đi'],
  ],
  [
    'all that the answers count in one noun',
    [
      number('a', 'Số gian hàng của hợp tác xã', 18, 'gian hàng'),
      number('b', 'Số gian hàng của doanh nghiệp', 26, 'gian hàng'),
    ],
    '',
    'Hội chợ có 18 gian hàng của hợp tác xã và 26 gian hàng của doanh nghiệp.\n\nToàn bộ 44 gian hàng nêu trên đều niêm yết giá.',
    ['44 gian hàng', '45 gian hàng'],
    ['unsupported 45 gian hàng'],
  ],
];

describe('called by name', () => {
  it.each(rows)('%s', (_, answers, previous, clean, [from, to], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    const slipped = clean.replace(from, to);
    expect(slipped).not.toBe(clean);
    expect(errors(answers, previous, slipped)).toEqual(found);
  });
});
