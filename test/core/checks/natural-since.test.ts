import { describe, expect, it } from 'vitest';
import { errors, money, number, type Row, words } from './natural-support.ts';

/* Totals, ratios and shares since the last report, and what is left of wholes told before: true, and with a slip. */

const herd = [
  number('b', 'Số bò được tiêm phòng', 4210, 'con'),
  number('d', 'Số dê, cừu được tiêm phòng', 1320, 'con'),
  number('v', 'Số vịt được tiêm phòng', 28_400, 'con'),
];
const herdThen = 'Trong tháng 5/2024, Trạm tiêm phòng cho 3.860 con bò, 1.505 con dê, cừu và 31.900 con vịt.';
const herdNow =
  'bò 4.210 con, tăng 350 con (tăng 9,1%); dê, cừu 1.320 con, giảm 185 con; vịt 28.400 con, giảm 3.500 con.';
const revenue = [
  money('k', 'Dự toán thu năm 2024', 2_400_000_000_000),
  money('d', 'Lũy kế thu ngân sách', 1_176_000_000_000),
];
const revenueNow =
  'Lũy kế thu ngân sách của tỉnh là 1.176 tỷ đồng, đạt 49% dự toán thu năm 2024 (2.400 tỷ đồng), tăng 192 tỷ đồng và cao hơn 08 điểm phần trăm so với tháng 5/2024.';
const inspected = [
  number('n', 'Số nhà hàng được kiểm tra', 21, 'nhà hàng'),
  number('k', 'Số khách sạn được kiểm tra', 16, 'khách sạn'),
];

const rows: Row[] = [
  [
    'the part of a ratio, children under another name then',
    [words('be', 'Trẻ khuyết tật được học hòa nhập', '27/31 cháu')],
    'Tháng 5/2024, có 25/31 trẻ em khuyết tật được học hòa nhập.',
    'Số trẻ khuyết tật được học hòa nhập là 27/31 em, thêm 02 em so với tháng 5/2024.',
    ['thêm 02 em', 'thêm 03 em'],
    ['unsupported 03 em'],
  ],
  [
    'a total in a collective noun, since a month with its year in words',
    [
      number('q', 'Số quầy thuốc được kiểm tra', 27, 'quầy thuốc'),
      number('p', 'Số phòng khám được kiểm tra', 36, 'phòng khám'),
    ],
    'Tháng 5/2024, kiểm tra 19 quầy thuốc và 21 phòng khám.',
    'Kiểm tra 27 quầy thuốc và 36 phòng khám, tổng cộng 63 cơ sở, nhiều hơn tháng 5 năm 2024 là 23 cơ sở.',
    ['là 23 cơ sở', 'là 32 cơ sở'],
    ['unsupported 32 cơ sở'],
  ],
  [
    'a class in the noun of the whole',
    [
      number('kt', 'Số bến đò được kiểm tra', 164, 'bến đò'),
      number('vp', 'Số bến đò hoạt động trái phép', 12, 'bến đò hoạt động trái phép'),
    ],
    '',
    'Đoàn kiểm tra 164 bến đò. Qua kiểm tra, có 152 bến đò bảo đảm an toàn; 12 bến đò hoạt động trái phép.',
    ['152', '125'],
    ['contradiction 125 bến đò'],
  ],
  [
    'the whole told wrongly is no class',
    [
      number('kt', 'Số bến đò được kiểm tra', 164, 'bến đò'),
      number('vp', 'Số bến đò hoạt động trái phép', 12, 'bến đò hoạt động trái phép'),
    ],
    '',
    'Đoàn kiểm tra 164 bến đò, phát hiện 12 bến đò hoạt động trái phép.',
    ['164 bến đò', '152 bến đò'],
    ['unsupported 152 bến đò'],
  ],
  [
    'the change of a total of two answers, in a noun for both',
    inspected,
    'Trong tháng 5/2024, kiểm tra 12 nhà hàng và 10 khách sạn.',
    'Kiểm tra 21 nhà hàng và 16 khách sạn, tổng cộng 37 cơ sở, nhiều hơn tháng 5/2024 là 15 cơ sở.',
    ['là 15', 'là 51'],
    ['unsupported 51 cơ sở'],
  ],
  [
    'the growth of a total of two answers',
    inspected,
    'Trong tháng 5/2024, kiểm tra 12 nhà hàng và 8 khách sạn.',
    'Kiểm tra 37 cơ sở (21 nhà hàng, 16 khách sạn), tăng 85% so với tháng 5/2024.',
    ['85%', '58%'],
    ['unsupported 58%'],
  ],
  [
    'the change of a total behind its share',
    [
      number('kt', 'Số tàu cá được kiểm tra', 240, 'tàu cá'),
      number('ht', 'Số tàu cá hết hạn đăng kiểm', 11, 'tàu cá hết hạn đăng kiểm'),
      number('kp', 'Số tàu cá không phép', 7, 'tàu cá không phép'),
    ],
    'Trong tháng 5/2024, kiểm tra 215 tàu cá, phát hiện 23 tàu cá vi phạm.',
    'Kiểm tra 240 tàu cá; phát hiện 18 tàu cá vi phạm (11 tàu cá hết hạn đăng kiểm, 07 tàu cá không phép), chiếm 7,5% số tàu cá được kiểm tra và giảm 05 tàu cá so với tháng trước.',
    ['giảm 05', 'giảm 06'],
    ['unsupported 06 tàu cá'],
  ],
  [
    'what is left of a total that a sentence before made',
    [
      number('sd', 'Số hộ lấn chiếm vỉa hè', 17, 'hộ lấn chiếm'),
      number('mh', 'Số hộ dựng mái che', 8, 'hộ dựng mái che'),
      number('td', 'Số hộ tự tháo dỡ', 14, 'hộ'),
    ],
    '',
    'Lập biên bản 25 hộ vi phạm (17 hộ lấn chiếm vỉa hè, 08 hộ dựng mái che); có 14 hộ đã tự tháo dỡ. Đối với 11 hộ vi phạm chưa tháo dỡ, UBND phường tiếp tục vận động.',
    ['với 11', 'với 12'],
    ['contradiction 12 hộ'],
  ],
  [
    'a ratio whose part two answers make',
    [
      number('nv', 'Số kiến nghị được giao', 96, 'kiến nghị'),
      number('dh', 'Số kiến nghị trả lời đúng hạn', 81, 'kiến nghị'),
      number('qh', 'Số kiến nghị trả lời quá hạn', 4, 'kiến nghị'),
      number('dx', 'Số kiến nghị đang xem xét', 11, 'kiến nghị'),
    ],
    '',
    'Được giao 96 kiến nghị: trả lời đúng hạn 81 kiến nghị, quá hạn 04 kiến nghị, đang xem xét 11 kiến nghị. Nhìn chung, đã có 85/96 kiến nghị được trả lời.',
    ['85/96', '86/96'],
    ['unsupported 86/96 kiến nghị'],
  ],
  [
    'the others of the whole told in front',
    [
      number('dv', 'Số cơ quan, đơn vị được khảo sát', 31, 'cơ quan, đơn vị'),
      number('xa', 'Số UBND cấp xã được khảo sát', 19, 'UBND cấp xã'),
    ],
    '',
    'Sở khảo sát 31 cơ quan, đơn vị; trong đó có 19 UBND cấp xã và 12 cơ quan, đơn vị khác.',
    ['12 cơ quan', '13 cơ quan'],
    ['unsupported 13 cơ quan, đơn vị'],
  ],
  [
    'the change of the part of a ratio',
    [
      number('t', 'Số trạm y tế xã', 152, 'trạm y tế'),
      number('d', 'Số trạm y tế có bác sĩ', 139, 'trạm y tế'),
    ],
    'Tháng 5/2024, có 133/152 trạm y tế có bác sĩ.',
    'Có 139/152 trạm y tế có bác sĩ, đạt 91,4%, tăng 06 trạm so với tháng 5/2024.',
    ['tăng 06', 'tăng 09'],
    ['arithmetic tăng 09 trạm'],
  ],
  [
    'the way of the part of a ratio, in words',
    [
      number('t', 'Số trạm y tế xã', 152, 'trạm y tế'),
      number('d', 'Số trạm y tế có bác sĩ', 139, 'trạm y tế'),
    ],
    'Tháng 5/2024, có 133/152 trạm y tế có bác sĩ.',
    'Có 139/152 trạm y tế có bác sĩ, tăng 06 trạm so với tháng 5/2024.',
    ['tăng 06', 'giảm 06'],
    ['polarity giảm 06 trạm'],
  ],
  [
    'how much this is of then, in the bracket behind the period',
    [money('dt', 'Doanh thu vận tải', 1_298_000_000_000)],
    'Trong tháng 5/2024, doanh thu vận tải đạt 1.180 tỷ đồng.',
    'Doanh thu vận tải đạt 1.298 tỷ đồng, tăng 118 tỷ đồng so với tháng 5/2024 (bằng 110%).',
    ['110%', '120%'],
    ['unsupported 120%'],
  ],
  [
    'a list of kinds behind the level of then',
    herd,
    herdThen,
    'Tiêm phòng cho 4.210 con bò. Số gia súc nhỏ và gia cầm được tiêm phòng đều thấp hơn tháng 5/2024: dê, cừu 1.320 con; vịt 28.400 con, giảm 3.500 con (11%).',
    ['giảm 3.500', 'giảm 5.300'],
    ['unsupported 5.300 con', 'arithmetic 11%'],
  ],
  [
    'a list of kinds with their steps behind the level of then',
    herd,
    herdThen,
    `Số vật nuôi được tiêm phòng thấp hơn tháng 5/2024: ${herdNow}`,
    ['tăng 9,1%', 'tăng 1,9%'],
    ['arithmetic tăng 350 con (tăng 1,9%'],
  ],
  [
    'each kind is measured by its own',
    herd,
    herdThen,
    `Số vật nuôi được tiêm phòng so với tháng 5/2024: ${herdNow}`,
    ['giảm 185', 'tăng 185'],
    ['polarity tăng 185 con'],
  ],
  [
    'what then had the bare noun may be of any kind',
    [
      number('qm', 'Tổng số căn hộ theo thiết kế', 1860, 'căn hộ'),
      number('ht', 'Số căn hộ đã bàn giao', 512, 'căn hộ'),
    ],
    'Trong tháng 5/2024, có 1.650 căn hộ theo thiết kế, đã bàn giao 470 căn.',
    'Tổng số căn hộ theo thiết kế là 1.860 căn, tăng 210 căn so với tháng 5/2024. Số căn hộ đã bàn giao là 512 căn, tăng 42 căn.',
    ['tăng 42', 'giảm 42'],
    ['polarity giảm 42 căn'],
  ],
  [
    'a sum of two answers called in front of a bracket',
    [
      number('m', 'Số hợp tác xã thành lập mới', 34, 'hợp tác xã'),
      number('c', 'Số hợp tác xã chuyển đổi', 18, 'hợp tác xã'),
      number('g', 'Số hợp tác xã giải thể', 9, 'hợp tác xã'),
    ],
    '',
    'Có 34 hợp tác xã thành lập mới, 18 hợp tác xã chuyển đổi, 09 hợp tác xã giải thể. Như vậy, số hợp tác xã ra đời và chuyển đổi (52 hợp tác xã) nhiều hơn hẳn số hợp tác xã giải thể.',
    ['(52', '(57'],
    ['contradiction 57 hợp tác xã'],
  ],
  [
    'points of a share of the plan, of which the last report tells the amount only',
    revenue,
    'Trong tháng 5/2024, lũy kế thu ngân sách của tỉnh là 984 tỷ đồng.',
    revenueNow,
    ['08 điểm', '09 điểm'],
    ['arithmetic cao hơn 09 điểm phần trăm'],
  ],
  [
    'points of a share of the plan told then',
    revenue,
    'Trong tháng 5/2024, lũy kế thu ngân sách của tỉnh là 984 tỷ đồng, đạt 41% dự toán thu năm 2024 (2.400 tỷ đồng).',
    revenueNow,
    ['cao hơn 08', 'thấp hơn 08'],
    ['polarity thấp hơn 08 điểm phần trăm'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  it('is silent', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('and tells a slip', () => {
    expect(clean.replace(from, to)).not.toBe(clean);
    expect(errors(answers, previous, clean.replace(from, to))).toEqual(found);
  });
});

describe('a denial that only says how', () => {
  const free = [number('o', 'Số bệnh nhân được mổ mắt miễn phí', 186, 'bệnh nhân')];
  it.each([
    'Bệnh viện mổ mắt không thu tiền cho 186 bệnh nhân nghèo.',
    'Bệnh viện tổ chức mổ mắt, không thu viện phí, không lấy tiền đối với 186 bệnh nhân nghèo.',
  ])('%s', (text) => expect(errors(free, '', text)).toEqual([]));
  it.each([
    ['Bệnh viện không mổ mắt cho 186 bệnh nhân nghèo.', 'polarity không mổ mắt cho 186 bệnh nhân'],
    ['Bệnh viện chưa mổ mắt cho 186 bệnh nhân nghèo.', 'polarity chưa mổ mắt cho 186 bệnh nhân'],
  ])('not so: %s', (text, found) => expect(errors(free, '', text)).toEqual([found]));

  it('the deed itself may be to take money', () => {
    const fees = [money('p', 'Phí thẩm định thu được', 294_600_000)];
    expect(errors(fees, '', 'Chi cục không thu phí 294,6 triệu đồng.')).toEqual([
      'polarity không thu phí 294,6 triệu đồng',
    ]);
  });

  it('as the answer says itself, typed in short', () => {
    const visits = [{ ...number('k', 'Số chợ được kiểm tra', 23, 'chợ'), text: 'ktra 23 chợ, ko hẹn ngày' }];
    expect(errors(visits, '', 'Đoàn kiểm tra không hẹn ngày tại 23 chợ.')).toEqual([]);
    expect(errors(visits, '', 'Đoàn không kiểm tra tại 23 chợ.')).toEqual([
      'polarity không kiểm tra tại 23 chợ',
    ]);
  });
});

describe('none are late where all are in time', () => {
  const timely = [
    number('t', 'Số đơn xử lý trước hạn', 37, 'đơn'),
    number('d', 'Số đơn xử lý đúng hạn', 12, 'đơn'),
  ];
  const told = 'Xử lý trước hạn 37 đơn, đúng hạn 12 đơn; ';
  it('is silent', () => expect(errors(timely, '', `${told}không có đơn quá hạn.`)).toEqual([]));
  it('and tells that some are denied', () => {
    expect(errors(timely, '', `${told}không có đơn xử lý trước hạn.`)).toEqual([
      expect.stringContaining('polarity không có đơn xử lý trước hạn'),
    ]);
    const late = [...timely, number('q', 'Số đơn xử lý quá hạn', 3, 'đơn')];
    expect(errors(late, '', `${told}không có đơn quá hạn.`)).toContainEqual(
      expect.stringContaining('không có đơn quá hạn'),
    );
  });
});

it('a line typed in joined initials says what the line above says', () => {
  const fields = [
    {
      ...words('l', 'Lĩnh vực thu hút đầu tư', 'nông nghiệp, du lịch và năng lượng'),
      text: 'chủ yếu NN-DL và năng lượng',
    },
  ];
  expect(errors(fields, '', 'Vốn tập trung vào nông nghiệp, du lịch và năng lượng.')).toEqual([]);
  expect(errors(fields, '', 'Vốn tập trung vào nhiều nơi.')).toEqual(['missing l']);
});
