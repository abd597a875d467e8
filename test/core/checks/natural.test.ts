import { describe, expect, it } from 'vitest';
import { errors, event, money, number, type Row, words } from './natural-support.ts';

/* Turns of phrase of written reports that templates do not have: each row has the true sentence, and the same one with a slip in it. */

const classes = [
  number('lop', 'Số lớp dạy nghề', 15, 'lớp'),
  number('nd', 'Số nông dân học nghề', 642, 'nông dân'),
];
const savings = [money('gia', 'Giá gói thầu', 4_218_000_000), money('tt', 'Giá trúng thầu', 3_964_500_000)];
const capital = [
  money('gn', 'Số vốn đã giải ngân', 2_318_500_000_000),
  money('kh', 'Kế hoạch vốn', 2_640_000_000_000),
];

const rows: Row[] = [
  [
    'a change said once for two figures',
    classes,
    'Tháng 5/2024, mở 11 lớp dạy nghề cho 498 nông dân.',
    'Mở 15 lớp dạy nghề cho 642 nông dân, tăng 04 lớp và 144 nông dân so với tháng trước.',
    ['144 nông dân', '114 nông dân'],
    ['unsupported 114 nông dân'],
  ],
  [
    'what is left, named behind the figure',
    [number('yk', 'Số ý kiến', 236, 'ý kiến'), number('gq', 'Số ý kiến được giải quyết', 188, 'ý kiến')],
    '',
    'Tiếp thu 236 ý kiến, có 188 ý kiến được giải quyết; 48 ý kiến còn lại được chuyển xem xét.',
    ['48 ý kiến', '84 ý kiến'],
    ['unsupported 84 ý kiến'],
  ],
  [
    'a total before its parts',
    [
      number('tt', 'Số người cách ly tập trung', 218, 'người'),
      number('nha', 'Số người cách ly tại nhà', 1046, 'người'),
    ],
    '',
    'Toàn tỉnh cách ly 1.264 người, gồm 218 người cách ly tập trung và 1.046 người cách ly tại nhà.',
    ['1.264', '1.246'],
    ['unsupported 1.246 người', 'arithmetic 1.246 người, gồm 218 người cách ly tập trung và 1.046 người'],
  ],
  [
    'a total before parts that answers count',
    [
      number('dung', 'Số nhiệm vụ đúng hạn', 241, 'nhiệm vụ'),
      number('qua', 'Số nhiệm vụ quá hạn', 3, 'nhiệm vụ'),
    ],
    '',
    'Hoàn thành 244 nhiệm vụ, trong đó đúng hạn 241 nhiệm vụ, quá hạn 03 nhiệm vụ.',
    ['244 nhiệm vụ', '442 nhiệm vụ'],
    ['unsupported 442 nhiệm vụ'],
  ],
  [
    'what is not done yet',
    [number('kc', 'Số nhà đã khởi công', 412, 'nhà'), number('ht', 'Số nhà đã hoàn thành', 365, 'nhà')],
    '',
    'Đã khởi công 412 nhà, hoàn thành 365 nhà, 47 nhà đang xây dựng dở dang.',
    ['47 nhà', '74 nhà'],
    ['unsupported 74 nhà'],
  ],
  [
    'the first and the second dose',
    [number('mui', 'Số mũi tiêm', 2146, 'mũi'), number('mot', 'Số người tiêm mũi 1', 1512, 'người')],
    '',
    'Đã tiêm 2.146 mũi vắc xin, trong đó 1.512 người tiêm mũi 1.',
    ['1.512 người', '1.521 người'],
    ['unsupported 1.521 người'],
  ],
  [
    'a part that the other parts leave',
    [number('tn', 'Số hồ sơ tiếp nhận', 1284, 'hồ sơ'), number('tt', 'Số hồ sơ trực tuyến', 1057, 'hồ sơ')],
    '',
    'Tiếp nhận 1.284 hồ sơ, trong đó: trực tuyến 1.057 hồ sơ, trực tiếp 227 hồ sơ.',
    ['227 hồ sơ', '272 hồ sơ'],
    [
      'unsupported 272 hồ sơ',
      'arithmetic 1.284 hồ sơ, trong đó: trực tuyến 1.057 hồ sơ, trực tiếp 272 hồ sơ',
    ],
  ],
  [
    'savings of a tender',
    savings,
    '',
    'Giá gói thầu 4,218 tỷ đồng, giá trúng thầu 3,9645 tỷ đồng; tiết kiệm cho ngân sách 253,5 triệu đồng.',
    ['253,5 triệu', '235,5 triệu'],
    ['unsupported 235,5 triệu đồng'],
  ],
  [
    'money as a part of its plan',
    capital,
    '',
    'Giải ngân 2.318,5/2.640 tỷ đồng kế hoạch vốn, đạt 87,8%.',
    ['2.318,5/', '2.381,5/'],
    ['unsupported 2.381,5/2.640 tỷ đồng', 'missing gn', 'arithmetic đạt 87,8%'],
  ],
  [
    'foreign money and scaled units',
    [
      number('xk', 'Kim ngạch xuất khẩu', 48.6, 'triệu USD'),
      number('nk', 'Kim ngạch nhập khẩu', 35.2, 'triệu USD'),
    ],
    '',
    'Kim ngạch xuất khẩu đạt 48,6 triệu USD, kim ngạch nhập khẩu 35,2 triệu USD; xuất siêu 13,4 triệu USD.',
    ['13,4 triệu', '14,3 triệu'],
    ['unsupported 14,3 triệu USD'],
  ],
  [
    'a rate by slash',
    [number('hb', 'Số suất học bổng', 150, 'suất học bổng'), money('kp', 'Kinh phí học bổng', 225_000_000)],
    '',
    'Trao 150 suất học bổng với kinh phí 225 triệu đồng (1,5 triệu đồng/suất).',
    ['1,5 triệu', '5,1 triệu'],
    ['unsupported 5,1 triệu đồng'],
  ],
  [
    'brackets that begin with another month',
    [number('gt', 'Số gói thầu', 9, 'gói thầu')],
    'Tháng 5/2024, tổ chức đấu thầu 06 gói thầu.',
    'Tổ chức đấu thầu 09 gói thầu (tháng 5/2024: 06 gói).',
    ['09 gói thầu (tháng 5/2024: 06 gói)', '06 gói thầu'],
    ['stale 06 gói thầu'],
  ],
  [
    'how many times last month',
    [number('mau', 'Số mẫu xét nghiệm', 327, 'mẫu')],
    'Tháng 5/2024, lấy 51 mẫu xét nghiệm.',
    'Đã lấy 327 mẫu xét nghiệm, gấp hơn 6 lần tháng 5/2024 (51 mẫu).',
    ['6 lần', '9 lần'],
    ['unsupported 9 lần'],
  ],
  [
    'how far a running total reaches',
    [number('ct', 'Số công trình hoàn thành', 17, 'công trình')],
    'Đến cuối tháng 5/2024, hoàn thành 14 công trình.',
    'Lũy kế đến cuối tháng 6/2024, hoàn thành 17 công trình.',
    ['tháng 6/2024', 'tháng 5/2024'],
    ['stale tháng 5/2024'],
  ],
  [
    'a cut-off day',
    [number('qua', 'Số suất quà', 18_420, 'suất quà')],
    '',
    'Tính đến ngày 30/6/2024, đã trao 18.420 suất quà.',
    ['30/6/2024', '30/6/2023'],
    ['unsupported 30/6/2023'],
  ],
  [
    'comrades are no money',
    [number('kn', 'Số đảng viên kết nạp', 87, 'đảng viên')],
    'Tháng 5/2024, kết nạp 52 đảng viên.',
    'Kết nạp 87 đảng viên, tăng 35 đồng chí so với tháng trước.',
    ['35 đồng chí', '45 đồng chí'],
    ['unsupported 45 đồng chí'],
  ],
  [
    'a hedge does not excuse a figure as exact as the answer',
    [number('sl', 'Sản lượng lúa', 114_636, 'tấn')],
    '',
    'Sản lượng lúa ước 114.636 tấn.',
    ['114.636', '116.436'],
    ['unsupported 116.436 tấn'],
  ],
  [
    'another noun behind the counting word',
    [number('kt', 'Số vụ kiểm tra', 138, 'vụ'), number('xl', 'Số vụ xử lý', 52, 'vụ')],
    '',
    'Kiểm tra 138 vụ, xử lý 52 vụ vi phạm.',
    ['52 vụ', '25 vụ'],
    ['unsupported 25 vụ vi phạm', 'missing xl'],
  ],
  [
    'units in short',
    [number('htx', 'Số hợp tác xã thành lập mới', 6, 'hợp tác xã')],
    '',
    'Thành lập mới 06 HTX.',
    ['06 HTX', '09 HTX'],
    ['unsupported 09 HTX'],
  ],
  [
    'the dead are denied',
    [number('chet', 'Số người chết do mưa lũ', 4, 'người')],
    '',
    'Mưa lũ làm 04 người chết.',
    ['làm 04 người chết', 'lớn nhưng không có người chết'],
    ['unsupported không có người chết'],
  ],
  [
    'a person of another rank',
    [words('ch', 'Chỉ huy', 'Đại tá Vi Văn Khoan, Phó Giám đốc Công an tỉnh trực tiếp chỉ huy')],
    '',
    'Đại tá Vi Văn Khoan, Phó Giám đốc Công an tỉnh trực tiếp chỉ huy.',
    ['Đại tá', 'Thượng tá'],
    ['unsupported Thượng tá Vi Văn Khoan'],
  ],
  [
    'a proper name without a type word',
    [words('rq', 'Lễ ra quân', 'ra quân tình nguyện hè tại xã biên giới Pa Tần')],
    '',
    'Lễ ra quân tình nguyện hè được tổ chức tại xã biên giới Pa Tần.',
    ['Pa Tần', 'Pa Ủ'],
    ['unsupported Pa Ủ'],
  ],
  [
    'a hall and the year in the name of an event',
    [
      event(
        'tk',
        'Hội nghị tổng kết phong trào bảo vệ an ninh Tổ quốc năm 2024',
        '2024-06-14',
        75,
        'Nhà Văn hóa Lao động tỉnh',
      ),
    ],
    '',
    'Ngày 14/6/2024, tại Nhà Văn hóa Lao động tỉnh, tổ chức Hội nghị tổng kết phong trào bảo vệ an ninh Tổ quốc năm 2024 với 75 đại biểu.',
    [
      'Lao động tỉnh, tổ chức Hội nghị tổng kết phong trào bảo vệ an ninh Tổ quốc năm 2024',
      'Thanh niên tỉnh, tổ chức Hội nghị tổng kết phong trào bảo vệ an ninh Tổ quốc năm 2023',
    ],
    ['unsupported Nhà Văn hóa Thanh niên tỉnh', 'unsupported năm 2023'],
  ],
  [
    'a change whose figure stands in another sentence',
    [
      money('cdt', 'Chi đầu tư phát triển', 412_700_000_000),
      money('ctx', 'Chi thường xuyên', 896_300_000_000),
    ],
    'Tháng 5/2024, chi đầu tư phát triển 385,2 tỷ đồng, chi thường xuyên 910,6 tỷ đồng.',
    'Chi đầu tư phát triển 412,7 tỷ đồng; chi thường xuyên 896,3 tỷ đồng. So với tháng trước, chi thường xuyên giảm 14,3 tỷ đồng.',
    ['giảm 14,3', 'tăng 14,3'],
    ['polarity tăng 14,3 tỷ đồng'],
  ],
  [
    'a change beside a share of the plan',
    [money('thu', 'Tổng thu nội địa', 593_358_000_000)],
    'Tháng 5/2024, tổng thu nội địa đạt 484.616 triệu đồng.',
    'Tổng thu nội địa đạt 593.358 triệu đồng, tăng 108.742 triệu đồng so với tháng 5/2024.',
    ['tăng 108.742', 'giảm 108.742'],
    ['polarity giảm 108.742 triệu đồng'],
  ],
  [
    'a change said with "thêm"',
    [number('tram', 'Số trạm bơm vận hành', 64, 'trạm bơm')],
    'Tháng 5/2024, vận hành 47 trạm bơm.',
    'Vận hành 64 trạm bơm (thêm 17 trạm so với tháng trước).',
    ['17 trạm', '71 trạm'],
    ['unsupported 71 trạm'],
  ],
  [
    'cubic metres, raised and plain',
    [number('dat', 'Khối lượng đất đào', 812.5, 'm3')],
    '',
    'Đã đào 812,5 m³ đất.',
    ['812,5', '821,5'],
    ['unsupported 821,5 m³'],
  ],
  [
    'what is left, in the noun of one of two',
    [
      number('giao', 'Số chỉ tiêu được giao', 930, 'chỉ tiêu'),
      number('co', 'Số người đã tuyển', 868, 'người'),
    ],
    '',
    'Được giao 930 chỉ tiêu, đã tuyển 868 người, còn 62 chỉ tiêu chưa tuyển.',
    ['62 chỉ tiêu', '26 chỉ tiêu'],
    ['unsupported 26 chỉ tiêu'],
  ],
  [
    'what there was before a cut',
    [money('sau', 'Giá trị sau thẩm tra', 412_500_000_000), money('cat', 'Giá trị cắt giảm', 9_300_000_000)],
    '',
    'Giá trị sau thẩm tra là 412,5 tỷ đồng, cắt giảm 9,3 tỷ đồng so với giá trị đề nghị 421,8 tỷ đồng.',
    ['421,8', '428,1'],
    ['unsupported 428,1 tỷ đồng'],
  ],
  [
    'a cut as a share of what there was',
    [money('sau', 'Giá trị sau thẩm tra', 412_500_000_000), money('cat', 'Giá trị cắt giảm', 9_300_000_000)],
    '',
    'Giá trị sau thẩm tra là 412,5 tỷ đồng, cắt giảm 9,3 tỷ đồng, tương đương 2,2% giá trị đề nghị.',
    ['2,2%', '5,2%'],
    ['unsupported 5,2%'],
  ],
  [
    'the months before, added to this one',
    [number('lk', 'Lũy kế lượt khám 6 tháng', 71_300, 'lượt'), number('th', 'Số lượt khám', 12_450, 'lượt')],
    'Tháng 5/2024, khám 11.020 lượt; lũy kế 5 tháng đạt 58.850 lượt.',
    'Tháng 6/2024, khám 12.450 lượt; cộng với 58.850 lượt của 5 tháng, lũy kế 6 tháng đạt 71.300 lượt.',
    ['71.300', '73.100'],
    ['unsupported 73.100 lượt', 'missing lk'],
  ],
  [
    'a part behind a step',
    [number('khach', 'Số lượt khách', 86_200, 'lượt'), number('qt', 'Số lượt khách quốc tế', 7_900, 'lượt')],
    'Tháng 5/2024, đón 79.500 lượt khách.',
    'Đón 86.200 lượt khách, tăng 6.700 lượt; trong đó khách quốc tế 7.900 lượt, khách trong nước 78.300 lượt.',
    ['78.300', '73.800'],
    [
      'unsupported 73.800 lượt',
      'arithmetic 86.200 lượt khách, tăng 6.700 lượt; trong đó khách quốc tế 7.900 lượt, khách trong nước 73.800 lượt',
    ],
  ],
  [
    'what is not so, behind a share',
    [number('don', 'Số đơn tiếp nhận', 73, 'đơn'), number('du', 'Số đơn đủ điều kiện', 61, 'đơn')],
    '',
    'Tiếp nhận 73 đơn; qua phân loại có 61/73 đơn đủ điều kiện, 12 đơn không đủ điều kiện.',
    ['12 đơn', '21 đơn'],
    ['unsupported 21 đơn'],
  ],
  [
    'one of two bases in a bracket',
    [number('l', 'Số lượt tiếp công dân', 36, 'lượt'), number('n', 'Số người được tiếp', 52, 'người')],
    'Tháng 5/2024, tiếp 30 lượt với 45 người.',
    'Tiếp 36 lượt với 52 người. So với tháng trước (30 lượt, 45 người), số lượt tăng 20%.',
    ['20%', '27%'],
    ['arithmetic tăng 27%'],
  ],
  [
    'a sum that a total was raised to',
    [
      number('moi', 'Số hợp tác xã thành lập mới', 14, 'hợp tác xã'),
      number('lai', 'Số hợp tác xã hoạt động lại', 9, 'hợp tác xã'),
    ],
    '',
    'Có 14 hợp tác xã thành lập mới; 09 hợp tác xã hoạt động lại, nâng tổng số hợp tác xã thành lập mới và hoạt động lại lên 23 hợp tác xã.',
    ['23 hợp', '32 hợp'],
    ['unsupported 32 hợp tác xã'],
  ],
  [
    'a change of thousands in a noun that only answers count',
    [number('so', 'Số sổ bảo hiểm đã trả', 3_482, 'sổ')],
    'Tháng 5/2024, đã cấp 3.117 sổ với 12 đợt trả.',
    'Cấp 3.482 sổ, nhiều hơn tháng trước 365 sổ.',
    ['365', '356'],
    ['arithmetic nhiều hơn tháng trước 356 sổ'],
  ],
  [
    'a whole before its parts in brackets',
    [
      number('v', 'Số giải nhất', 4, 'giải nhất'),
      number('b', 'Số giải nhì', 7, 'giải nhì'),
      number('d', 'Số giải ba', 11, 'giải ba'),
    ],
    '',
    'Đoàn của tỉnh đoạt 22 giải (04 giải nhất, 07 giải nhì, 11 giải ba).',
    ['22 giải', '28 giải'],
    ['unsupported 28 giải'],
  ],
  [
    'more than in a stretch of months',
    [number('tt', 'Số cuộc thanh tra', 58, 'cuộc')],
    'Trong 6 tháng đầu năm 2024, tiến hành 49 cuộc thanh tra.',
    'Trong 6 tháng cuối năm 2024, tiến hành 58 cuộc thanh tra (nhiều hơn 6 tháng đầu năm 09 cuộc).',
    ['09 cuộc', '19 cuộc'],
    ['unsupported 19 cuộc'],
  ],
  [
    'a whole of what is done and what is not',
    [
      number('xong', 'Số nhà đã bàn giao', 83, 'nhà'),
      number('chua', 'Số nhà chưa bàn giao', 34, 'nhà chưa bàn giao'),
    ],
    '',
    'Đã bàn giao 83/117 nhà, còn 34 nhà chưa bàn giao.',
    ['83/117', '83/171'],
    ['unsupported 83/171 nhà'],
  ],
  [
    'people counted in two nouns',
    [number('ld', 'Số lao động', 6_240, 'lao động'), number('nu', 'Số lao động nữ', 3_915, 'lao động nữ')],
    '',
    'Sử dụng 6.240 lao động; trong đó lao động nữ 3.915 người, lao động nam 2.325 người.',
    ['2.325', '2.235'],
    ['unsupported 2.235 người'],
  ],
  [
    'an average of the sum in its own clause',
    [
      money('sc', 'Kinh phí sửa chữa', 18_200_000_000),
      number('suat', 'Số suất quà', 245, 'suất'),
      money('qua', 'Trị giá quà', 122_500_000),
    ],
    '',
    'Kinh phí sửa chữa là 18,2 tỷ đồng; trao 245 suất quà với tổng trị giá 122,5 triệu đồng, bình quân 0,5 triệu đồng/suất.',
    ['0,5 triệu', '0,8 triệu'],
    ['arithmetic bình quân 0,8 triệu đồng'],
  ],
  [
    'a place inside a title, typed behind an abbreviation',
    [
      {
        ...{
          id: 'vb',
          label: 'Văn bản',
          type: 'reference',
          text: 'CV 318/SXD-QH ngày 11/6/2024 góp ý KĐT Đông Sông Lam',
        },
        value: {
          ...{ type: 'Công văn', number: '318/SXD-QH', date: '2024-06-11', issuer: 'Sở Xây dựng' },
          title: 'góp ý quy hoạch Khu đô thị Đông Sông Lam',
        },
      },
    ],
    '',
    'Sở có Công văn số 318/SXD-QH ngày 11/6/2024 góp ý quy hoạch Khu đô thị Đông Sông Lam.',
    ['Đông Sông Lam', 'Tây Sông Lam'],
    ['unsupported Tây Sông Lam'],
  ],
  [
    'a measure that is part of a label',
    [number('ao', 'Số ao sâu từ 2 m trở lên', 214, 'ao')],
    '',
    'Toàn tỉnh có 214 ao sâu từ 02 m trở lên.',
    ['02 m', '03 m'],
    ['unsupported 03 m'],
  ],
  [
    'children counted in a short noun',
    [number('tre', 'Trẻ em được hỗ trợ', 57, 'em')],
    '',
    'Hỗ trợ 57 trẻ em.',
    ['57', '75'],
    ['unsupported 75 trẻ em'],
  ],
  [
    'more than was planned',
    [money('thu', 'Số thu phí', 18_900_000_000), money('kh', 'Kế hoạch thu phí', 17_500_000_000)],
    '',
    'Số thu phí là 18,9 tỷ đồng, bằng 108% kế hoạch (17,5 tỷ đồng).',
    ['108%', '118%'],
    ['arithmetic bằng 118%'],
  ],
  [
    'a whole of parts that each have their change',
    [
      number('bb', 'Số người đóng bắt buộc', 31_206, 'người'),
      number('tn', 'Số người đóng tự nguyện', 8_794, 'người'),
    ],
    'Tháng 5/2024, bắt buộc có 30.950 người; tự nguyện có 8.610 người.',
    'Có 40.000 người tham gia, trong đó: bắt buộc 31.206 người, tăng 256 người; tự nguyện 8.794 người, tăng 184 người so với tháng trước.',
    ['40.000', '41.000'],
    ['unsupported 41.000 người tham gia'],
  ],
  [
    'the figure of last time before the change',
    [number('suat', 'Số suất ăn', 24_300, 'suất')],
    'Tháng 5/2024, cấp 22.700 suất.',
    'Cấp 24.300 suất, nhiều hơn tháng trước (22.700 suất) 1.600 suất.',
    ['1.600', '1.900'],
    ['unsupported 1.900 suất'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  it('is silent', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('and tells a slip', () => expect(errors(answers, previous, clean.replace(from, to))).toEqual(found));
});

it.each([
  ['the months of the year that are over', '6 tháng, sản lượng lúa đạt 114.636 tấn.', []],
  ['nine of them in June', 'Sản lượng lúa 9 tháng đạt 114.636 tấn.', ['unsupported 9 tháng']],
])('%s', (_what, draft, found) => {
  expect(errors([number('sl', 'Sản lượng lúa', 114_636, 'tấn')], '', draft)).toEqual(found);
});

it('a body that looks after its members holds no meeting', () => {
  const kept = 'Tổ chức Đoàn chăm lo đời sống thanh thiếu nhi.';
  expect(errors([], kept, kept)).toEqual([]);
});
