import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, event, money, number, type Row, words } from './natural-support.ts';

/* Figures that officers reckon: days between days, how many were named, rates times counts, parts by their share, what is not done yet. */

const paper = (id: string, type: string, symbol: string, date: string, title: string): EvalAnswer => ({
  ...{ id, label: type, type: 'reference' },
  value: { type, number: symbol, date, issuer: 'Sở Công Thương', title },
  text: `${type} ${symbol} ngày ${date} ${title}`,
});
const percent = (id: string, label: string, value: number): EvalAnswer => ({
  ...{ id, label, type: 'percent', value, unit: '%', text: `${value}%` },
});

const fair = [
  paper('kh', 'Kế hoạch', '61/KH-SCT', '2024-06-03', 'tổ chức Hội chợ hàng tiêu dùng'),
  event('hc', 'Hội chợ hàng tiêu dùng', '2024-06-19', 240, 'Nhà thi đấu tỉnh'),
];
const cages = [
  number('long', 'Số lồng bè thả nuôi', 1_240, 'lồng bè'),
  number('ns', 'Năng suất bình quân', 2.5, 'tấn/lồng bè'),
];
const grants = [
  money('tw', 'Kinh phí trung ương', 720_000_000),
  money('dp', 'Kinh phí địa phương', 480_000_000),
];
const petitions = [
  number('don', 'Số đơn đề nghị', 63, 'đơn'),
  number('chap', 'Số hộ được chấp thuận', 47, 'hộ'),
];

const rows: Row[] = [
  [
    'days since a paper, its day in front',
    fair,
    '',
    'Ngày 03/6/2024, Sở Công Thương ban hành Kế hoạch số 61/KH-SCT về tổ chức Hội chợ hàng tiêu dùng. Sau đó 16 ngày, ngày 19/6/2024, Hội chợ hàng tiêu dùng khai mạc tại Nhà thi đấu tỉnh với 240 đại biểu.',
    ['16 ngày', '18 ngày'],
    ['unsupported 18 ngày'],
  ],
  [
    'days behind a day, in one sentence',
    fair,
    '',
    'Kế hoạch số 61/KH-SCT ngày 03/6/2024 về tổ chức Hội chợ hàng tiêu dùng được ban hành; 16 ngày sau, ngày 19/6/2024, Hội chợ hàng tiêu dùng khai mạc tại Nhà thi đấu tỉnh với 240 đại biểu.',
    ['16 ngày', '61 ngày'],
    ['unsupported 61 ngày'],
  ],
  [
    'how many places were named',
    [
      number('mau', 'Số mẫu nước xét nghiệm', 34, 'mẫu nước'),
      words('noi', 'Địa bàn lấy mẫu', 'xã Phước Hòa, xã An Lạc và xã Tân Bình'),
    ],
    '',
    'Trung tâm xét nghiệm 34 mẫu nước tại xã Phước Hòa, xã An Lạc và xã Tân Bình. Trung tâm tiếp tục theo dõi nguồn nước của ba xã nêu trên.',
    ['ba xã', 'bốn xã'],
    ['unsupported bốn xã'],
  ],
  [
    'how many figures a total adds up',
    [
      number('chinh', 'Số học sinh trường chính', 8_420, 'học sinh'),
      number('le', 'Số học sinh điểm lẻ', 1_365, 'học sinh'),
    ],
    '',
    'Toàn huyện có 8.420 học sinh trường chính, 1.365 học sinh điểm lẻ; cộng hai nhóm là 9.785 học sinh.',
    ['hai nhóm', 'ba nhóm'],
    ['unsupported ba nhóm'],
  ],
  [
    'two nouns in one that calls both',
    [number('xe', 'Số xe đạp được tặng', 45, 'xe đạp'), number('ao', 'Số áo ấm được tặng', 260, 'áo ấm')],
    '',
    'Đoàn tặng 45 xe đạp và 260 áo ấm, tổng cộng 305 phần quà.',
    ['305 phần', '350 phần'],
    ['arithmetic tổng cộng 350 phần quà'],
  ],
  [
    'a yield times what it is of',
    cages,
    '',
    'Các hộ thả nuôi 1.240 lồng bè; năng suất bình quân 2,5 tấn/lồng bè, sản lượng ước đạt 3.100 tấn.',
    ['3.100 tấn', '3.010 tấn'],
    ['unsupported 3.010 tấn'],
  ],
  [
    'what came without what went',
    [
      number('moi', 'Số câu lạc bộ thành lập mới', 9, 'câu lạc bộ'),
      number('tan', 'Số câu lạc bộ giải tán', 2, 'câu lạc bộ giải tán'),
    ],
    '',
    'Thành lập mới 09 câu lạc bộ. Có 02 câu lạc bộ giải tán, như vậy số câu lạc bộ tăng thuần là 07.',
    ['là 07', 'là 06'],
    ['unsupported 06'],
  ],
  [
    'sources of money behind their figures',
    grants,
    '',
    'Nguồn lực thực hiện gồm 720 triệu đồng của trung ương và 480 triệu đồng địa phương, tổng cộng 1,2 tỷ đồng.',
    [
      '720 triệu đồng của trung ương và 480 triệu đồng địa phương',
      '480 triệu đồng của trung ương và 720 triệu đồng địa phương',
    ],
    ['unsupported 480 triệu đồng', 'unsupported 720 triệu đồng'],
  ],
  [
    'the part that an answered share makes',
    [
      number('to', 'Số tổ dân phố được khảo sát', 45, 'tổ dân phố'),
      percent('tot', 'Tỷ lệ tổ dân phố xếp loại khá', 80),
    ],
    '',
    'Phòng khảo sát 45 tổ dân phố; tỷ lệ xếp loại khá là 80%, tương ứng 36 tổ dân phố.',
    ['36 tổ', '39 tổ'],
    ['unsupported 39 tổ dân phố'],
  ],
  [
    'a share and its part in brackets, and what it is said of behind them',
    [
      number('ho', 'Số hộ vay vốn', 480, 'hộ'),
      number('moi', 'Số hộ mới thoát nghèo vay vốn', 168, 'hộ mới thoát nghèo'),
    ],
    '',
    'Trong tháng có 480 hộ vay vốn. Trong đó, 35% (168 hộ) mới thoát nghèo.',
    ['35%', '53%'],
    ['unsupported 53%'],
  ],
  [
    'what is not done, counted in the noun of the whole',
    petitions,
    '',
    'Phòng nhận 63 đơn đề nghị, đã chấp thuận cho 47 hộ; còn 16 đơn chưa được chấp thuận.',
    ['16 đơn', '19 đơn'],
    ['unsupported 19 đơn'],
  ],
  [
    'the share of a plan told in the sentence before',
    [money('kh', 'Kế hoạch vốn năm', 240_000_000_000), money('gn', 'Vốn đã giải ngân', 132_000_000_000)],
    '',
    'Kế hoạch vốn năm 2024 là 240 tỷ đồng. Đến nay đã giải ngân 132 tỷ đồng, đạt 55% kế hoạch; số vốn chưa giải ngân là 108 tỷ đồng (45%).',
    ['(45%)', '(54%)'],
    ['arithmetic 54%'],
  ],
  [
    'points of the rate of a plan',
    [money('kh', 'Kế hoạch vốn năm', 240_000_000_000), money('gn', 'Vốn đã giải ngân', 132_000_000_000)],
    'Đến hết tháng 5/2024, vốn đã giải ngân 108 tỷ đồng, đạt 45% kế hoạch.',
    'Kế hoạch vốn năm 2024 là 240 tỷ đồng. Đã giải ngân 132 tỷ đồng, đạt 55% kế hoạch, tăng 10 điểm phần trăm so với tháng 5/2024 (45%).',
    ['tăng 10 điểm', 'tăng 12 điểm'],
    ['arithmetic tăng 12 điểm phần trăm'],
  ],
  [
    'two kinds of one thing, each with its change',
    [
      number('vit', 'Số vịt tiêm phòng', 91_000, 'con vịt'),
      number('trau', 'Số trâu bò tiêm phòng', 12_400, 'con trâu bò'),
    ],
    'Tháng 5/2024, các trạm cấp 960 giấy chứng nhận tiêm phòng cho 11.900 con trâu bò, 84.000 con vịt.',
    'Số gia súc, gia cầm tiêm phòng gồm 12.400 con trâu bò (tăng 500 con) và 91.000 con vịt (tăng 7.000 con).',
    ['7.000 con', '7.600 con'],
    ['unsupported 7.600 con'],
  ],
  [
    'what three answers make, told again at the end',
    [
      number('a', 'Số bệnh nhân nội trú', 340, 'bệnh nhân nội trú'),
      number('b', 'Số người khám ngoại trú', 1_275, 'người khám ngoại trú'),
      number('c', 'Số trẻ tiêm chủng', 418, 'trẻ'),
    ],
    '',
    'Trạm tiếp nhận 340 bệnh nhân nội trú, 1.275 người khám ngoại trú và 418 trẻ tiêm chủng. Công tác phục vụ có tiến bộ khi số người đến trạm đạt 2.033 người.',
    ['2.033', '2.303'],
    ['unsupported 2.303 người'],
  ],
  [
    'a third told in words',
    [
      number('vuon', 'Số vườn được rà soát', 270, 'vườn'),
      number('dat', 'Số vườn đạt chuẩn', 90, 'vườn đạt chuẩn'),
    ],
    '',
    'Rà soát 270 vườn, có 90 vườn đạt chuẩn, chiếm một phần ba.',
    ['một phần ba', 'một phần tư'],
    ['arithmetic chiếm một phần tư'],
  ],
  [
    'twice as many as the month before',
    [number('vu', 'Số vụ tranh chấp', 14, 'vụ tranh chấp')],
    'Tháng 5/2024, thụ lý 07 vụ tranh chấp.',
    'Trong tháng thụ lý 14 vụ tranh chấp, gấp đôi tháng trước.',
    ['gấp đôi', 'gấp ba'],
    ['arithmetic gấp ba'],
  ],
  [
    'what is left of a plan told before, as a share of it',
    [number('kh', 'Kế hoạch nạo vét kênh', 75, 'km'), number('xong', 'Chiều dài kênh đã nạo vét', 48, 'km')],
    '',
    'Kế hoạch nạo vét kênh là 75 km. Đã nạo vét 48 km, còn phải nạo vét 27 km, bằng 36% kế hoạch.',
    ['36%', '56%'],
    ['arithmetic bằng 56%'],
  ],
  [
    'so much for each of two kinds together',
    [
      number('sach', 'Số tủ sách thôn', 11, 'tủ sách thôn'),
      number('truong', 'Số tủ sách trường học', 9, 'tủ sách trường học'),
      number('cuon', 'Số cuốn sách được tặng', 1_840, 'cuốn sách'),
    ],
    '',
    'Bổ sung 11 tủ sách thôn và 09 tủ sách trường học với 1.840 cuốn sách, bình quân 92 cuốn sách mỗi tủ sách.',
    ['92 cuốn', '98 cuốn'],
    ['unsupported 98 cuốn sách'],
  ],
  [
    'what is left of a whole that a list divides',
    [
      number('tin', 'Số tin báo tiếp nhận', 29, 'tin báo'),
      number('mang', 'Số tin báo qua mạng', 12, 'tin báo qua mạng'),
    ],
    'Tháng 5/2024, tiếp nhận 24 tin báo, trong đó 06 tin báo qua mạng.',
    'Tiếp nhận 29 tin báo, trong đó 12 tin báo qua mạng, còn lại 17 tin báo trực tiếp.',
    ['17 tin', '18 tin'],
    ['arithmetic 29 tin báo, trong đó 12 tin báo qua mạng, còn lại 18 tin báo'],
  ],
  [
    'the whole told again as what is left',
    [
      number('vu', 'Số vụ việc thụ lý', 13, 'vụ việc'),
      number('xong', 'Số vụ việc hoàn thành', 8, 'vụ việc hoàn thành'),
    ],
    '',
    'Thụ lý 13 vụ việc. Đến nay đã hoàn thành 08 vụ việc, còn 05 vụ việc đang xác minh.',
    ['05 vụ', '13 vụ'],
    ['unsupported 13 vụ việc'],
  ],
  [
    'where a change led',
    [number('diem', 'Số điểm ngập', 15, 'điểm ngập')],
    'Tháng 5/2024, có 21 điểm ngập.',
    'Số điểm ngập giảm còn 15 điểm ngập.',
    ['còn 15', 'còn 06'],
    ['unsupported 06 điểm ngập', 'missing diem'],
  ],
  [
    'a whole that its parts make',
    [
      number('moi', 'Số cầu xây mới', 34, 'cầu'),
      number('sua', 'Số cầu sửa chữa', 17, 'cầu sửa chữa'),
      number('ke', 'Kế hoạch cầu dân sinh', 115, 'cầu'),
    ],
    '',
    'Kế hoạch cầu dân sinh là 115 cầu. Đã triển khai 51 cầu, trong đó xây mới 34 cầu, sửa chữa 17 cầu.',
    ['51 cầu', '81 cầu'],
    ['unsupported 81 cầu'],
  ],
];

describe('figures that officers reckon', () => {
  it.each(rows)('%s', (_, answers, previous, clean, [from, to], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    const slipped = clean.replace(from, to);
    expect(slipped).not.toBe(clean);
    expect(errors(answers, previous, slipped)).toEqual(found);
  });

  it('a committee carries out a plan, and is no other kind of committee', () => {
    const answers = [number('doan', 'Số đoàn giám sát', 5, 'đoàn giám sát')];
    expect(
      errors(answers, '', 'Thành lập 05 đoàn giám sát. Nhiệm vụ được 05 đoàn triển khai nghiêm túc.'),
    ).toEqual([]);
    expect(
      errors(answers, '', 'Thành lập 05 đoàn giám sát. Nhiệm vụ được 06 đoàn triển khai nghiêm túc.'),
    ).toHaveLength(1);
  });
});
