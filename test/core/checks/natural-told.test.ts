import { describe, expect, it } from 'vitest';
import { errors, money, number, type Row, words } from './natural-support.ts';

/* Answers that a text tells in nouns and places of its own, and figures in an answer's words that are no second telling of it. */

const seedlings = [
  number('ban', 'Số cây giống bán ra', 18_450, 'cây giống bán ra'),
  number('tang', 'Cây giống cấp cho hộ nghèo', 6_230, 'cây giống cấp cho hộ nghèo'),
  money('thu', 'Tiền thu bán cây giống', 92_250_000),
  money('sua', 'Kinh phí sửa nhà lưới', 41_600_000),
  number('nha', 'Số nhà lưới được sửa', 9, 'nhà lưới'),
];

const cases = [
  number('viec', 'Số vụ việc thụ lý', 47, 'vụ việc'),
  number('xong', 'Số vụ hòa giải xong', 41, 'vụ hòa giải xong'),
  number('cho', 'Số vụ chờ xác minh', 6, 'vụ chờ xác minh'),
];

const declared = [
  number('khai', 'Số tờ khai tiếp nhận', 1_240, 'tờ khai'),
  number('di', 'Tờ khai hàng đi', 760, 'tờ khai hàng đi'),
  number('den', 'Tờ khai hàng đến', 480, 'tờ khai hàng đến'),
];

const teams = [
  number('moi', 'Số tổ hợp tác thành lập mới', 12, 'tổ hợp tác'),
  number('tan', 'Số tổ hợp tác giải thể', 4, 'tổ hợp tác giải thể'),
];
const lastTeams = 'Tháng 5/2024, thành lập mới 07 tổ hợp tác, giải thể 03 tổ hợp tác.';

const calls = [
  number('goi', 'Số yêu cầu qua đường dây nóng', 637, 'yêu cầu'),
  number('tin', 'Số yêu cầu qua tin nhắn', 315, 'yêu cầu'),
  number('vp', 'Số trường hợp vi phạm', 0, 'trường hợp'),
];

const trained = [
  number('du', 'Số người dự tập huấn', 210, 'người'),
  number('dat', 'Số người đạt yêu cầu', 147, 'người'),
];

const born = [
  number('trai', 'Số bé trai sinh ra', 84, 'bé trai'),
  number('gai', 'Số bé gái sinh ra', 75, 'bé gái'),
];

const rows: Row[] = [
  [
    'a country that ends in the word for a village',
    [number('nb', 'Sang Nhật Bản', 186, 'lao động'), number('hq', 'Sang Hàn Quốc', 47, 'lao động')],
    '',
    'Phân theo nước đến: Nhật Bản 186 lao động; Hàn Quốc 47 lao động.',
    ['Nhật Bản 186 lao động; ', ''],
    ['missing nb'],
  ],
  [
    'a place on a road',
    [
      number('sat', 'Số điểm sạt lở', 5, 'điểm sạt lở'),
      words('dd', 'Điểm sạt lở đã xử lý', 'Km 17+450, Quốc lộ 9'),
    ],
    '',
    'Có 05 điểm sạt lở; điểm tại Km 17+450, Quốc lộ 9 đã xử lý xong.',
    ['; điểm tại Km 17+450, Quốc lộ 9 đã xử lý xong', ''],
    ['missing dd'],
  ],
  [
    'a number that closes with its year',
    [
      number('gap', 'Số cuộc gặp', 3, 'cuộc gặp'),
      {
        ...{ id: 'bb', label: 'Văn bản', type: 'reference', text: 'TTHT 07/TTHT-2024' },
        value: {
          type: 'Thỏa thuận hợp tác',
          number: '07/TTHT-2024',
          date: '2024-06-11',
          issuer: 'Sở Công Thương',
          title: 'giao thương vùng biên',
        },
      },
    ],
    '',
    'Có 03 cuộc gặp; Sở Công Thương ký Thỏa thuận hợp tác số 07/TTHT-2024 ngày 11/6/2024 về giao thương vùng biên.',
    [/; Sở .*biên/u, ''],
    ['missing bb'],
  ],
  [
    'an answer typed with words of its question',
    [
      number('xa', 'Số xã được chấm điểm', 18, 'xã'),
      { ...words('nhat', 'Xã có điểm chuyển đổi số cao nhất', 'xã Yên Phú'), text: 'x. Yên Phú cao nhất' },
    ],
    '',
    'Có 18 xã được chấm điểm; dẫn đầu về chuyển đổi số là xã Yên Phú.',
    ['; dẫn đầu về chuyển đổi số là xã Yên Phú', ''],
    ['missing nhat'],
  ],
  [
    'money in the words of its own answer, beside another sum of money',
    seedlings,
    '',
    'Tiền thu bán cây giống là 92.250.000 đồng từ 18.450 cây giống bán ra; cấp 6.230 cây giống cho hộ nghèo. Toàn trại có 09 nhà lưới được sửa với 41,6 triệu đồng.',
    ['41,6', '46,1'],
    ['unsupported 46,1 triệu đồng', 'missing sua'],
  ],
  [
    'a count whose noun stands in front of it, with a share between',
    seedlings,
    '',
    'Tiền thu bán cây giống là 92.250.000 đồng từ 18.450 cây giống bán ra. Cấp cho hộ nghèo tuy ít hơn hẳn với 6.230 cây nhưng đúng vụ. Sửa 09 nhà lưới, kinh phí sửa nhà lưới 41.600.000 đồng.',
    ['6.230', '6.320'],
    ['unsupported 6.320 cây'],
  ],
  [
    'what is left, in the one word that tells it from the others',
    cases,
    '',
    'Trong 47 vụ việc thụ lý đã có 41 vụ hòa giải xong; 06 vụ còn lại đang chờ xác minh.',
    ['; 06 vụ còn lại đang chờ xác minh', ''],
    ['missing cho'],
  ],
  [
    'what is left, told, but of something else',
    cases,
    '',
    'Trong 47 vụ việc thụ lý đã có 41 vụ hòa giải xong; 06 vụ còn lại đang chờ xác minh.',
    [' đang chờ xác minh', ' do các tổ ở thôn theo dõi'],
    ['missing cho'],
  ],
  [
    'pupils in words that only their answer makes a number',
    [number('hoc', 'Số học sinh nghỉ học', 7, 'học sinh nghỉ học')],
    '',
    'Trong tháng có bảy em nghỉ học.',
    ['bảy', 'mấy'],
    ['missing hoc'],
  ],
  [
    'medals by their letters',
    [
      number('v', 'Số huy chương vàng', 11, 'huy chương vàng'),
      number('b', 'Số huy chương bạc', 8, 'huy chương bạc'),
      number('d', 'Số huy chương đồng', 14, 'huy chương đồng'),
    ],
    '',
    'Đoàn đoạt 11 HCV, 08 HCB và 14 HCĐ.',
    ['08 HCB', '18 HCB'],
    ['unsupported 18 HCB'],
  ],
  [
    'what passes through a treasury is money',
    [money('thu', 'Thu qua Kho bạc', 316_000_000_000)],
    '',
    'Thu qua Kho bạc 316 tỷ đồng.',
    ['316', '361'],
    ['unsupported 361 tỷ đồng'],
  ],
  [
    'the parts of a change, which no answer counts',
    declared,
    'Tháng 5/2024, tiếp nhận 1.015 tờ khai, có 590 tờ khai hàng đi.',
    'Tiếp nhận 1.240 tờ khai, có 760 tờ khai hàng đi và 480 tờ khai hàng đến. Số tờ khai tăng 225 tờ khai so với tháng 5/2024, trong đó tờ khai hàng đi góp 170 tờ khai và tờ khai hàng đến góp 55 tờ khai.',
    ['góp 55', 'góp 65'],
    ['contradiction 65 tờ khai'],
  ],
  [
    'two months named from one to the other',
    teams,
    lastTeams,
    'Thành lập mới 12 tổ hợp tác, giải thể 04 tổ hợp tác. Từ tháng 5 đến tháng 6/2024, có 19 tổ hợp tác thành lập mới, 07 tổ hợp tác giải thể.',
    ['19 tổ hợp tác', '16 tổ hợp tác'],
    ['contradiction 16 tổ hợp tác'],
  ],
  [
    'more than last month, without a word for the comparison',
    teams,
    lastTeams,
    'Thành lập mới 12 tổ hợp tác, thêm 05 tổ hợp tác; giải thể 04 tổ hợp tác.',
    ['thêm 05', 'thêm 06'],
    ['unsupported 06 tổ hợp tác'],
  ],
  [
    'so many boys for a hundred girls',
    born,
    '',
    'Có 84 bé trai và 75 bé gái. Tỷ số giới tính khi sinh ở mức 112 bé trai trên 100 bé gái.',
    ['112', '121'],
    ['contradiction 121 bé trai'],
  ],
  [
    'the plan of the year, word for word, in front of what is said of it',
    [number('can', 'Số căn hộ hoàn thành', 58, 'căn hộ')],
    'Chỉ tiêu năm 2024 của huyện là 730 căn hộ cho công nhân.',
    'Có 58 căn hộ hoàn thành. Chỉ tiêu năm 2024 của huyện là 730 căn hộ cho công nhân, như vậy chặng đường còn dài.',
    ['730', '370'],
    ['contradiction 370 căn hộ'],
  ],
  [
    'what the district is, word for word, in front of what is made of it',
    [number('the', 'Số thẻ đã cấp', 71_300, 'thẻ')],
    'Tháng 5/2024, đã cấp 70.900 thẻ. Dân số thường trú của huyện là 76.500 người.',
    'Đến cuối tháng đã cấp 71.300 thẻ. Dân số thường trú của huyện là 76.500 người, nghĩa là gần như ai cũng có.',
    ['76.500', '75.600'],
    ['unsupported 75.600 người'],
  ],
  [
    'all that there are, which a description of the last report counts',
    [number('hoc', 'Số cộng tác viên được tập huấn', 168, 'cộng tác viên')],
    'Toàn huyện có 80 thôn với 240 cộng tác viên.',
    'Đã tập huấn cho 168 cộng tác viên, bằng 70% trong tổng số 240 cộng tác viên.',
    ['240', '204'],
    ['unsupported 204 cộng tác viên'],
  ],
  [
    'a number in words before the noun, which the label has with another word',
    [number('o', 'Số ổ dịch đã xử lý', 4, 'ổ dịch đã xử lý')],
    '',
    'Các địa phương báo bốn ổ đã xử lý.',
    ['bốn', 'vài'],
    ['missing o'],
  ],
  [
    'a list told once more in small numbers',
    [
      number('khai', 'Số tờ khai tiếp nhận', 1_240, 'tờ khai'),
      number('di', 'Tờ khai hàng đi', 930, 'tờ khai hàng đi'),
      number('den', 'Tờ khai hàng đến', 310, 'tờ khai hàng đến'),
    ],
    '',
    'Tiếp nhận 1.240 tờ khai, gồm 930 tờ khai hàng đi và 310 tờ khai hàng đến, tức là cứ bốn tờ khai thì có một tờ khai hàng đến.',
    ['310', '370'],
    [
      'unsupported 370 tờ khai hàng đến',
      'arithmetic 1.240 tờ khai, gồm 930 tờ khai hàng đi và 370 tờ khai hàng đến',
    ],
  ],
  [
    'growth in the bracket behind where it led',
    [number('khach', 'Số lượt khách tham quan', 5_400, 'lượt khách')],
    'Tháng 5/2024, bảo tàng đón 4.500 lượt khách tham quan.',
    'Khách tham quan tăng từ 4.500 lượt lên 5.400 lượt khách (20%).',
    ['20%', '25%'],
    ['unsupported 25%'],
  ],
  [
    'changes in turn of figures that each came from another',
    [number('vu', 'Số vụ cháy', 6, 'vụ cháy'), number('bi', 'Số người bị thương', 3, 'người bị thương')],
    'Tháng 5/2024, xảy ra 08 vụ cháy, làm 05 người bị thương.',
    'Số vụ cháy từ 08 xuống 06, số người bị thương từ 05 xuống 03, tương ứng giảm 25% và 40%.',
    ['40%', '45%'],
    ['arithmetic 45%'],
  ],
  [
    'how far two figures in a bracket lie apart',
    [money('xuat', 'Giá trị hàng bán ra', 864_000_000), money('nhap', 'Giá trị hàng mua vào', 631_000_000)],
    '',
    'Cân đối dư 233 triệu đồng (hàng bán ra 864 triệu đồng, hàng mua vào 631 triệu đồng).',
    ['233', '323'],
    ['arithmetic 323 triệu đồng (hàng bán ra 864 triệu đồng'],
  ],
  [
    'how many are left, in a bracket',
    [
      number('don', 'Số đơn tiếp nhận', 52, 'đơn'),
      number('kn', 'Số đơn khiếu nại', 9, 'đơn khiếu nại'),
      number('tc', 'Số đơn tố cáo', 2, 'đơn tố cáo'),
    ],
    '',
    'Trong 52 đơn tiếp nhận có 09 đơn khiếu nại, 02 đơn tố cáo, số còn lại (41 đơn) là kiến nghị.',
    ['41 đơn', '44 đơn'],
    ['arithmetic số còn lại (44 đơn'],
  ],
  [
    'what is added and taken off on the way to a figure',
    [
      number('dt', 'Số đối tượng quản lý', 3_180, 'đối tượng'),
      number('moi', 'Số đối tượng tăng mới', 95, 'đối tượng tăng mới'),
      number('thoi', 'Số đối tượng đưa ra', 65, 'đối tượng đưa ra'),
    ],
    'Tháng 5/2024, quản lý 3.150 đối tượng.',
    'Quản lý 3.180 đối tượng, gồm 3.150 đối tượng của tháng 5/2024, cộng 95 đối tượng tăng mới, trừ 65 đối tượng đưa ra.',
    ['cộng 95', 'cộng 59'],
    ['arithmetic cộng 59 đối tượng tăng mới'],
  ],
  [
    'a share of the part of a ratio',
    [
      number('dat', 'Số xã đạt chuẩn', 66, 'xã'),
      number('all', 'Tổng số xã', 90, 'xã'),
      number('nc', 'Số xã đạt chuẩn nâng cao', 15, 'xã nâng cao'),
    ],
    '',
    'Có 66/90 xã đạt chuẩn; số xã chưa đạt chuẩn là 24 xã; có 15 xã đạt chuẩn nâng cao, tương đương 22,7% số xã đạt chuẩn.',
    ['22,7%', '27,2%'],
    ['arithmetic tương đương 27,2%'],
  ],
  [
    'an average beside that of last month',
    [number('mia', 'Khối lượng mía ép', 11_250, 'tấn')],
    'Tháng 5/2024, ép 10.850 tấn mía, bình quân 350 tấn/ngày.',
    'Khối lượng mía ép là 11.250 tấn, bình quân 375 tấn/ngày trong 30 ngày, cao hơn mức 350 tấn/ngày của tháng 5/2024.',
    ['375', '357'],
    ['unsupported 357 tấn'],
  ],
  [
    'a total with last month, which stands in another report',
    [number('kenh', 'Chiều dài kênh nạo vét', 43.5, 'km')],
    'Tháng 5/2024, nạo vét 31,2 km kênh.',
    'Nạo vét 43,5 km kênh, dài hơn tháng trước 12,3 km; cộng hai tháng được 74,7 km.',
    ['74,7', '77,4'],
    ['unsupported 77,4 km'],
  ],
  [
    'what came up of nothing, without the word for cases',
    calls,
    '',
    'Đường dây nóng nhận 637 yêu cầu, tin nhắn 315 yêu cầu (cả hai kênh là 952 yêu cầu); vi phạm: 0.',
    ['; vi phạm: 0', ''],
    ['missing vp'],
  ],
  [
    'what several counts make together, in the bracket behind the last of them',
    calls,
    '',
    'Không có trường hợp vi phạm. Đường dây nóng nhận 637 yêu cầu, tin nhắn 315 yêu cầu (cả hai kênh là 952 yêu cầu).',
    ['952', '925'],
    ['unsupported 925 yêu cầu'],
  ],
  [
    'a noun with one other word inside',
    [
      number('xe', 'Số xe được điều chuyển', 2, 'xe ô tô'),
      number('ts', 'Số tài sản thanh lý', 23, 'tài sản'),
    ],
    '',
    'Thanh lý 23 tài sản, điều chuyển 02 xe ô tô.',
    ['ô tô', 'mô tô'],
    ['unsupported 02 xe'],
  ],
  [
    'a paper that is granted for something else',
    [
      number('gp', 'Số giấy phép lao động được cấp', 36, 'giấy phép'),
      number('ld', 'Số lao động', 48_650, 'lao động'),
    ],
    '',
    'Khu kinh tế có 48.650 lao động; Ban cấp 36 giấy phép lao động.',
    ['giấy phép lao động', 'giấy phép xây dựng'],
    ['unsupported 36 giấy phép xây dựng', 'missing gp'],
  ],
  [
    'so many of every ten',
    trained,
    '',
    'Trong 210 người dự tập huấn có 147 người đạt yêu cầu; cứ mười người thì bảy người đạt.',
    ['thì bảy', 'thì tám'],
    ['unsupported mười người', 'unsupported tám người'],
  ],
];

describe('told in other nouns and places', () => {
  it.each(rows)('%s', (_, answers, previous, clean, [from, to], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    const slipped = clean.replace(from, to);
    expect(slipped).not.toBe(clean);
    expect(errors(answers, previous, slipped)).toEqual(found);
  });

  it('figures that changed places stand at each other’s words', () => {
    const swapped =
      'Tiền thu bán cây giống là 41.600.000 đồng từ 18.450 cây giống bán ra; cấp 6.230 cây giống cho hộ nghèo; sửa 09 nhà lưới, kinh phí sửa nhà lưới 92.250.000 đồng.';
    expect(errors(seedlings, '', swapped)).toEqual([
      'unsupported 41.600.000 đồng',
      expect.stringContaining('92.250.000 đồng'),
    ]);
  });

  it('a dropped answer is missing though its number stands for something else', () => {
    const draft = 'Trong 47 vụ việc thụ lý đã có 41 vụ hòa giải xong, giảm 06 vụ so với tháng trước.';
    const previous = 'Tháng 5/2024, thụ lý 53 vụ việc, hòa giải xong 47 vụ.';
    expect(errors(cases, previous, draft)).toEqual(['missing cho']);
  });

  it('an activity of last month is none of this one, whatever it goes on with', () => {
    const answers = [number('cc', 'Số công chức được bồi dưỡng', 164, 'công chức')];
    const draft = 'Huyện mở lớp cho 146 công chức, trong đó có nhiều người trẻ.';
    expect(errors(answers, 'Huyện mở lớp cho 146 công chức.', draft)).not.toEqual([]);
  });

  it('an answer in another unit is not told', () => {
    const answers = [number('ho', 'Số hộ thoát nghèo', 128, 'hộ')];
    expect(errors(answers, '', 'Toàn xã có 128 người thoát nghèo.')).toContain('unsupported 128 người');
  });
});
