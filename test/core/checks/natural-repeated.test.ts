import { describe, expect, it } from 'vitest';
import { errors, money, number, type Row, words } from './natural-support.ts';

/* Figures told once more where a report closes, classes and copies of what is counted, changes that name their own noun. */

const kilns = [
  number('moi', 'Số lò gốm xây mới', 86, 'lò gốm'),
  number('sua', 'Số lò gốm sửa lại', 134, 'lò gốm'),
];

const rows: Row[] = [
  [
    'a total of two kinds, told again of both',
    kilns,
    '',
    'Làng nghề có 86 lò gốm xây mới và 134 lò gốm sửa lại, tổng số 220 lò gốm. Với 220 lò gốm xây mới, sửa lại, làng nghề sẵn sàng cho vụ mới.',
    [/Với 220/u, 'Với 202'],
    ['contradiction 202 lò gốm'],
  ],
  [
    'an answer told again, beside a word of its part',
    [
      number('all', 'Số thuyền viên đi làm việc ở nước ngoài', 245, 'thuyền viên'),
      number('hl', 'Số thuyền viên đi Hà Lan', 131, 'thuyền viên đi Hà Lan'),
    ],
    '',
    'Có 245 thuyền viên đi làm việc ở nước ngoài, trong đó 131 thuyền viên đi Hà Lan. Kết quả 245 thuyền viên xuất cảnh trong tháng cho thấy thị trường Hà Lan được nhiều người lựa chọn.',
    [/Kết quả 245/u, 'Kết quả 254'],
    ['contradiction 254 thuyền viên'],
  ],
  [
    'the class that an answered one leaves of an answered whole',
    [
      number('can', 'Số cái cân kiểm tra', 48, 'cái cân'),
      number('hong', 'Số cái cân không đạt', 3, 'cái cân không đạt'),
    ],
    '',
    'Đã kiểm tra 48 cái cân; có 45 cái cân đạt, 3 cái cân không đạt.',
    ['45 cái cân', '44 cái cân'],
    ['unsupported 44 cái cân'],
  ],
  [
    'copies of what is counted in copies',
    [number('uoc', 'Số hương ước được phê duyệt', 27, 'hương ước')],
    'Tháng 5/2024, phê duyệt 19 hương ước.',
    'Có 27 bản hương ước được phê duyệt, nhiều hơn 08 bản so với tháng 5/2024.',
    ['08 bản', '09 bản'],
    ['unsupported 09 bản'],
  ],
  [
    'files about what an answer counts',
    [number('da', 'Số đề án thẩm định', 14, 'đề án'), number('gp', 'Số giấy phép đã cấp', 6, 'giấy phép')],
    '',
    'Thẩm định 14 đề án; cấp 06 giấy phép. Nhìn chung, việc thẩm định 14 hồ sơ đề án và cấp 06 giấy phép được thực hiện đúng quy định.',
    ['14 hồ sơ', '41 hồ sơ'],
    ['unsupported 41 hồ sơ'],
  ],
  [
    'parts in words behind a total, with other figures in front',
    [
      number('doi', 'Số đội tham gia', 7, 'đội'),
      number('vang', 'Số cúp vàng', 8, 'cúp vàng'),
      number('bac', 'Số cúp bạc', 6, 'cúp bạc'),
    ],
    '',
    'Có 07 đội tham gia; giành tổng cộng 14 cúp, gồm tám cúp vàng và sáu cúp bạc.',
    ['14 cúp', '15 cúp'],
    ['arithmetic 15 cúp, gồm tám cúp vàng và sáu cúp bạc'],
  ],
  [
    'people for each turn',
    [
      number('luot', 'Số lượt canh đê', 142, 'lượt canh đê'),
      number('quan', 'Số lượt dân quân, chiến sĩ canh đê', 1278, 'lượt dân quân, chiến sĩ'),
      number('bat', 'Số đối tượng bị nhắc nhở', 15, 'đối tượng'),
    ],
    '',
    'Tổ chức 142 lượt canh đê với 1.278 lượt dân quân, chiến sĩ, trung bình 09 người mỗi lượt; nhắc nhở 15 đối tượng.',
    ['09 người', '08 người'],
    ['unsupported 08 người'],
  ],
  [
    'two changes of things that are called by their nouns',
    [number('chuyen', 'Số chuyến đò', 32, 'chuyến đò'), number('vu', 'Số vụ va chạm', 9, 'vụ')],
    'Trong tháng 5/2024, có 28 chuyến đò, lập biên bản 13 vụ va chạm.',
    'Có 32 chuyến đò, lập biên bản 09 vụ va chạm. Số chuyến đò nhiều hơn tháng trước 04 chuyến, trong khi số vụ va chạm ít hơn 04 vụ.',
    ['ít hơn 04 vụ', 'nhiều hơn 04 vụ'],
    ['polarity nhiều hơn 04 vụ'],
  ],
  [
    'changes in their order of figures without a noun',
    [
      number('tho', 'Số bài thơ đăng', 312, 'bài thơ'),
      number('truyen', 'Số truyện ngắn đăng', 41, 'truyện ngắn'),
    ],
    'Tháng 5/2024, tạp chí đăng 290 bài thơ, 37 truyện ngắn.',
    'Số bài thơ đăng là 312, số truyện ngắn là 41, tăng lần lượt 22 bài thơ và 04 truyện ngắn so với tháng trước.',
    ['04 truyện ngắn', '07 truyện ngắn'],
    ['unsupported 07 truyện ngắn'],
  ],
  [
    'how far a named answer has grown, with another change in front',
    [
      number('phien', 'Số phiên chợ quê', 5, 'phiên chợ'),
      number('luot', 'Số lượt người mua hàng', 2760, 'lượt người'),
    ],
    'Trong tháng 5/2024, mở 04 phiên chợ quê với 2.300 lượt người mua hàng.',
    'Mở 05 phiên chợ quê với 2.760 lượt người mua hàng. So với tháng trước, số phiên chợ quê tăng 01 phiên, số lượt người mua hàng tăng 20%.',
    ['20%', '22%'],
    ['unsupported 22%'],
  ],
  [
    'a rate that an answer gives of something else',
    [
      { ...number('gia', 'Mức tăng giá thóc so với tháng trước', 6.4, '%'), type: 'percent' },
      number('kho', 'Số kho thóc mở mới', 115, 'kho thóc'),
    ],
    'Tháng 5/2024, mở mới 92 kho thóc.',
    'Giá thóc tăng 6,4% so với tháng trước; mở mới 115 kho thóc. Thị trường thể hiện ở 115 kho thóc mở mới và mức tăng 6,4% của giá thóc.',
    [/mức tăng 6,4%/u, 'mức tăng 4,6%'],
    ['arithmetic tăng 4,6%'],
  ],
  [
    'a total of both, said with the noun of each',
    [
      number('len', 'Số chuyến lên', 31, 'chuyến lên'),
      number('xuong', 'Số chuyến xuống', 18, 'chuyến xuống'),
    ],
    '',
    'Phà chạy 31 chuyến lên và 18 chuyến xuống, tổng cộng 49 chuyến. Nhu cầu đi lại thể hiện qua 49 chuyến lên, chuyến xuống.',
    [/qua 49/u, 'qua 47'],
    ['contradiction 47 chuyến lên'],
  ],
  [
    'a share that its own place has made',
    [number('thu', 'Số thợ được khen', 164, 'thợ'), number('tre', 'Số thợ trẻ được khen', 93, 'thợ trẻ')],
    '',
    'Hội khen 164 thợ, trong đó có 93 thợ trẻ, chiếm 56,7%. Tỷ lệ 56,7% thợ trẻ được khen cho thấy nghề có người nối tiếp.',
    [/Tỷ lệ 56,7%/u, 'Tỷ lệ 57,6%'],
    ['unsupported 57,6%'],
  ],
  [
    'points from the share of then, told in brackets behind',
    [
      number('thi', 'Số thuyền trưởng dự thi', 250, 'thuyền trưởng'),
      number('do', 'Số thuyền trưởng thi đỗ', 205, 'thuyền trưởng đỗ'),
    ],
    'Tháng 5/2024, có 200 thuyền trưởng dự thi, 170 thuyền trưởng đỗ, tỷ lệ 85%.',
    'Có 250 thuyền trưởng dự thi, 205 thuyền trưởng đỗ, tỷ lệ 82%. Cảng giữ trật tự. Bến giữ nền nếp. Tỷ lệ đỗ thấp hơn tháng trước 03 điểm phần trăm (tháng 5/2024: 85%).',
    ['03 điểm', '08 điểm'],
    ['unsupported 08 điểm phần trăm'],
  ],
  [
    'those counted have none, of a whole with those that have',
    [number('soat', 'Số ghe rà soát', 74, 'ghe'), number('loi', 'Số ghe có lỗi đăng ký', 21, 'ghe có lỗi')],
    '',
    'Đội rà soát 74 ghe; phát hiện 21 ghe có lỗi đăng ký; 53 ghe không có lỗi.',
    ['53 ghe', '58 ghe'],
    ['unsupported 58 ghe'],
  ],
  [
    'people counted in the noun of another answer, paid on average',
    [
      number('day', 'Số người được dạy bơi', 640, 'người'),
      number('cuu', 'Số cứu hộ viên được trợ cấp', 120, 'cứu hộ viên'),
      money('tien', 'Tiền trợ cấp cứu hộ viên', 300_000_000),
    ],
    '',
    'Có 640 người được dạy bơi. Trợ cấp cho 120 cứu hộ viên với số tiền 300 triệu đồng, bình quân 2,5 triệu đồng/người.',
    ['bình quân 2,5', 'bình quân 5,2'],
    ['arithmetic bình quân 5,2 triệu đồng'],
  ],
];

it('a short report without Roman numbers plans the next month under its last heading', () => {
  const answers = [number('hop', 'Số buổi giao ban', 6, 'buổi giao ban')];
  const text = (month: number) =>
    `BÁO CÁO\n\nCông tác văn phòng tháng 6/2024\n\n1. Kết quả\n\nTrong tháng, Sở có 06 buổi giao ban.\n\n2. Nhiệm vụ tháng ${month} năm 2024\n\nTiếp tục trực Tết./.`;
  expect(errors(answers, '', text(7))).toEqual([]);
  expect(errors(answers, '', text(6))).not.toEqual([]);
});

it('a denial typed in short is told by its words in full, and a rank by the answer that has it', () => {
  const answers = [
    { ...words('kl', 'Kỷ luật', 'không có viên chức bị kỷ luật'), text: 'k có VC bị KL' },
    words('cap', 'Cấp báo động lũ', 'cấp III'),
  ];
  const text = 'Trong tháng không có viên chức bị kỷ luật. Mực nước sông ở báo động cấp III.';
  const last = 'Mực nước sông ở báo động cấp II.';
  expect(errors(answers, last, text)).toEqual([]);
  expect(errors(answers, last, text.replace('Trong tháng không có viên chức bị kỷ luật. ', ''))).toEqual([
    'missing kl',
  ]);
  expect(errors(answers, last, text.replace('cấp III', 'cấp IV'))).not.toEqual([]);
});

it('what is denied in another word of meeting it is the denied answer', () => {
  const answers = [
    number('dat', 'Số bình gas đạt tiêu chuẩn', 61, 'bình gas đạt'),
    number('hong', 'Số bình gas không đạt tiêu chuẩn', 9, 'bình gas không đạt'),
  ];
  const text = 'Kiểm tra cho thấy 61 bình gas đạt tiêu chuẩn và 09 bình gas không bảo đảm tiêu chuẩn.';
  expect(errors(answers, '', text)).toEqual([]);
  expect(errors(answers, '', text.replace('không bảo đảm', 'bảo đảm'))).not.toEqual([]);
});

describe.each(rows)('%s', (_, answers, previous, clean, [from, to], found) => {
  it('passes', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('a slip does not', () => expect(errors(answers, previous, clean.replace(from, to))).toEqual(found));
});

describe('the office by its full name', () => {
  const gifts = [
    number('com', 'Số suất cơm do Hội nấu', 860, 'suất cơm'),
    money('tien', 'Quỹ Hội Cựu giáo chức', 45_000_000),
    words('dau', 'Đơn vị dẫn đầu', 'Hội Cựu giáo chức huyện Tam Bình'),
  ];
  const before = 'Tháng 5/2024, Hội nấu 790 suất cơm.';
  const rest =
    'nấu 860 suất cơm; Quỹ Hội Cựu giáo chức đạt 45 triệu đồng; dẫn đầu là Hội Cựu giáo chức huyện Tam Bình.';
  it('is no stranger', () =>
    expect(errors(gifts, before, `Trong tháng 6/2024, Hội Cựu giáo chức tỉnh ${rest}`)).toEqual([]));
  it('another body is', () =>
    expect(errors(gifts, before, `Trong tháng 6/2024, Hội Sinh vật cảnh tỉnh ${rest}`)).not.toEqual([]));
});
