import { describe, expect, it } from 'vitest';
import { errors, event, money, number, type Row, words } from './natural-support.ts';

/* What is told beside the answers' own figures: what their notes say, parts, what is left, sums and differences of two answers. */

const noted = (id: string, label: string, value: number, unit: string, text: string) => ({
  ...number(id, label, value, unit),
  text,
});

const rows: Row[] = [
  [
    'a figure in the words that an answer came with',
    [noted('cs', 'Số nhà hàng được kiểm tra', 34, 'nhà hàng', 'kiểm tra 34 nhà hàng, nhắc nhở 6 nhà hàng')],
    '',
    'Kiểm tra 34 nhà hàng, nhắc nhở 06 nhà hàng.',
    ['06 nhà hàng', '09 nhà hàng'],
    ['unsupported 09 nhà hàng'],
  ],
  [
    'that figure for what was done, and not for something else',
    [noted('cs', 'Số nhà hàng được kiểm tra', 34, 'nhà hàng', 'kiểm tra 34 nhà hàng, nhắc nhở 6 nhà hàng')],
    '',
    'Kiểm tra 34 nhà hàng, nhắc nhở 06 nhà hàng.',
    ['nhắc nhở', 'đóng cửa'],
    ['unsupported 06 nhà hàng'],
  ],
  [
    'what a note leaves without a figure',
    [noted('hc', 'Số huy chương', 21, 'huy chương', '21: 6 vàng, 7 bạc, còn lại đồng')],
    '',
    'Đoàn giành 21 huy chương, gồm 06 huy chương vàng, 07 huy chương bạc và 08 huy chương đồng.',
    ['08 huy chương đồng', '09 huy chương đồng'],
    [
      'unsupported 09 huy chương đồng',
      'arithmetic 21 huy chương, gồm 06 huy chương vàng, 07 huy chương bạc và 09 huy chương đồng',
    ],
  ],
  [
    'what a note leaves of its answer',
    [noted('xe', 'Số xe được kiểm tra', 43, 'xe', 'kiểm tra 43 xe, 8 xe quá tải')],
    '',
    'Trong số 43 xe được kiểm tra, 35 xe không quá tải; 08 xe quá tải.',
    ['35 xe', '53 xe'],
    ['unsupported 53 xe'],
  ],
  [
    'two notes in other words and short forms',
    [
      noted('qt', 'Số quy trình chuyển giao', 4, 'quy trình', '4 quy trình cho 7 HTX'),
      noted('bn', 'Số người được bổ nhiệm', 9, 'người', 'bổ nhiệm 9 người, có 4 nữ'),
    ],
    '',
    'Bốn quy trình được chuyển giao cho bảy hợp tác xã; trong 09 người được bổ nhiệm có bốn người là nữ.',
    ['bảy hợp tác xã', 'chín hợp tác xã'],
    ['unsupported chín hợp tác xã'],
  ],
  [
    'a whole and its parts, without a word for it',
    [number('kt', 'Số quầy được kiểm tra', 96, 'quầy'), number('vp', 'Số quầy vi phạm', 7, 'quầy')],
    '',
    'Kiểm tra 96 quầy, 89 quầy chấp hành tốt, 07 quầy vi phạm.',
    ['89 quầy', '98 quầy'],
    ['unsupported 98 quầy'],
  ],
  [
    'an equal figure told of something else of the same',
    [number('ho', 'Số hộ nghèo được tặng quà', 1730, 'hộ')],
    '',
    'Đã trao 1.730 suất quà cho hộ nghèo.',
    ['1.730', '1.370'],
    ['unsupported 1.370 suất quà', 'missing ho'],
  ],
  [
    'an equal figure in another noun that the sentence does not have',
    [number('don', 'Số đơn đăng ký nhãn hiệu', 26, 'đơn')],
    '',
    'Hướng dẫn 26 đơn đăng ký nhãn hiệu.',
    ['26 đơn', '26 sáng chế'],
    ['unsupported 26 sáng chế', 'missing don'],
  ],
  [
    'what is left, told by what became of it',
    [
      number('tn', 'Số đơn tiếp nhận', 57, 'đơn'),
      number('tq', 'Số đơn thuộc thẩm quyền', 22, 'đơn'),
      number('ch', 'Số đơn chuyển cơ quan khác', 35, 'đơn'),
    ],
    '',
    'Tiếp nhận 57 đơn, trong đó 22 đơn thuộc thẩm quyền, còn lại chuyển cơ quan khác giải quyết.',
    [', còn lại chuyển cơ quan khác giải quyết', ''],
    ['missing ch'],
  ],
  [
    'what came in, what was carried over, and what is left of both',
    [
      number('tn', 'Số hồ sơ tiếp nhận', 512, 'hồ sơ'),
      number('cu', 'Số hồ sơ kỳ trước chuyển sang', 46, 'hồ sơ'),
      number('gq', 'Số hồ sơ đã giải quyết', 497, 'hồ sơ'),
    ],
    '',
    'Tiếp nhận 512 hồ sơ, kỳ trước chuyển sang 46 hồ sơ; đã giải quyết 497 hồ sơ; 61 hồ sơ còn trong hạn.',
    ['61 hồ sơ', '16 hồ sơ'],
    ['unsupported 16 hồ sơ'],
  ],
  [
    'a difference of two answers, told apart from both',
    [
      number('du', 'Số đơn đủ điều kiện', 38, 'đơn đủ điều kiện'),
      number('gq', 'Số đơn đã giải quyết', 33, 'đơn đã giải quyết'),
    ],
    '',
    'Có 38 đơn đủ điều kiện, đã giải quyết 33 đơn. Số đơn đủ điều kiện chưa giải quyết là 05 đơn.',
    ['05 đơn', '07 đơn'],
    ['contradiction 07 đơn'],
  ],
  [
    'a sum of two answers that names both',
    [number('bk', 'Số bằng khen', 84, 'bằng khen'), number('gk', 'Số giấy khen', 263, 'giấy khen')],
    '',
    'Tặng 84 bằng khen; tặng 263 giấy khen. Tính chung, bằng khen và giấy khen là 347.',
    ['347', '374'],
    ['contradiction 374'],
  ],
  [
    'two answers that changed places are no difference of others',
    [
      number('tn', 'Số hồ sơ tiếp nhận', 460, 'hồ sơ'),
      number('tr', 'Số hồ sơ trước hạn', 431, 'hồ sơ trước hạn'),
      number('dh', 'Số hồ sơ đúng hạn', 29, 'hồ sơ đúng hạn'),
    ],
    '',
    'Tiếp nhận 460 hồ sơ, trong đó 431 hồ sơ trước hạn và 29 hồ sơ đúng hạn.',
    ['431 hồ sơ trước hạn và 29 hồ sơ', '29 hồ sơ trước hạn và 431 hồ sơ'],
    ['unsupported 29 hồ sơ trước hạn', 'unsupported 431 hồ sơ đúng hạn'],
  ],
  [
    'a total in a noun of two parts',
    [
      number('tt', 'Số tập thể được khen', 47, 'tập thể'),
      number('cn', 'Số cá nhân được khen', 118, 'cá nhân'),
    ],
    '',
    'Đã khen thưởng 165 tập thể, cá nhân có thành tích, gồm 47 tập thể và 118 cá nhân.',
    ['165', '156'],
    ['unsupported 156 tập thể'],
  ],
  [
    'so many times what each has',
    [noted('to', 'Số tổ kiểm tra', 17, 'tổ', '17 tổ, mỗi tổ 5 người')],
    '',
    'Thành lập 17 tổ kiểm tra, mỗi tổ 05 người, tổng cộng 85 người.',
    ['85 người', '58 người'],
    ['arithmetic tổng cộng 58 người'],
  ],
  [
    'pupils in a short noun',
    [number('mat', 'Số học sinh cận thị', 4210, 'học sinh')],
    '',
    'Qua khám, 4.210 em cận thị.',
    ['4.210', '4.120'],
    ['unsupported 4.120 em cận'],
  ],
  [
    'a measure with what is measured',
    [number('lua', 'Diện tích lúa', 9_416, 'ha lúa'), number('gieo', 'Diện tích gieo trồng', 12_750, 'ha')],
    '',
    'Diện tích gieo trồng 12.750 ha. Ngoài 9.416 ha lúa, diện tích cây trồng khác là 3.334 ha.',
    ['3.334', '3.443'],
    ['contradiction 3.443 ha'],
  ],
  [
    'a rate by a cubic measure',
    [number('nuoc', 'Sản lượng nước', 1_410_000, 'm3')],
    '',
    'Sản lượng nước đạt 1,41 triệu m3, bình quân 47.000 m3/ngày.',
    ['47.000', '74.000'],
    ['unsupported 74.000 m3'],
  ],
  [
    'nobody came to harm',
    [
      number('nha', 'Số nhà bị hư hỏng', 19, 'nhà'),
      number('bt', 'Số người bị thương do dông lốc', 0, 'người'),
    ],
    '',
    'Dông lốc làm 19 nhà bị hư hỏng, không có thiệt hại về người.',
    [', không có thiệt hại về người', ''],
    ['missing bt'],
  ],
  [
    'people who are counted by an event too',
    [
      number('nn', 'Số thanh niên nhập ngũ', 1_260, 'thanh niên'),
      event('le', 'Lễ giao nhận quân', '2024-06-02', 1_260, 'Quảng trường tỉnh'),
    ],
    '',
    'Ngày 02/6/2024, Lễ giao nhận quân tại Quảng trường tỉnh tiễn 1.260 tân binh lên đường.',
    ['1.260', '1.620'],
    ['unsupported 1.620 tân binh', 'missing nn'],
  ],
  [
    'money that is left of two answers',
    [money('kn', 'Số tiền kiến nghị thu hồi', 2_140_000_000), money('nop', 'Số tiền đã nộp', 1_655_000_000)],
    '',
    'Kiến nghị thu hồi 2.140 triệu đồng, đã nộp 1,655 tỷ đồng. Còn lại 485 triệu đồng chưa thực hiện.',
    ['485 triệu', '458 triệu'],
    ['unsupported 458 triệu đồng'],
  ],
  [
    'a whole named as all there are',
    [noted('thua', 'Số thửa đất được làm sạch', 96_000, 'thửa đất', '96.000 thửa, tổng số 128.000 thửa')],
    '',
    'Đã làm sạch 96.000 thửa trên tổng số 128.000 thửa phải làm (75%), còn lại 32.000 thửa.',
    ['32.000', '23.000'],
    ['unsupported 23.000 thửa'],
  ],
  [
    'a few counted in a word before what they are of',
    [
      number('kl', 'Số công chức bị kỷ luật', 1, 'công chức bị kỷ luật'),
      words('k', 'Khác', 'tuyển dụng xong'),
    ],
    '',
    'Đã tuyển dụng xong; kỷ luật một công chức.',
    ['; kỷ luật một công chức', ''],
    ['missing kl'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  it('is silent', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('and tells a slip', () => expect(errors(answers, previous, clean.replace(from, to))).toEqual(found));
});
