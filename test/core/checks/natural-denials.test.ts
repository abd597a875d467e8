import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, money, number, type Row, words } from './natural-support.ts';

/* Denials and changes as people write them: true, and turned round. */

const rows: Row[] = [
  [
    'what a label counts as lacking, of which there is none',
    [number('ho', 'Số hộ cận nghèo chưa có nước sạch', 0, 'hộ'), number('gieng', 'Số giếng đào', 7, 'giếng')],
    '',
    'Trong tháng đào 07 giếng. Không còn hộ cận nghèo chưa có nước sạch.',
    ['Không còn hộ', 'Vẫn còn nhiều hộ'],
    ['polarity Vẫn còn nhiều hộ cận nghèo chưa có nước sạch'],
  ],
  [
    'what is not to come about, and an answer that counts something else of them',
    [number('nghi', 'Số học viên nghỉ học', 14, 'học viên')],
    'Trung tâm hỗ trợ chỗ ở; không để học viên nào phải bỏ học vì thiếu chỗ ở.',
    'Có 14 học viên nghỉ học. Trung tâm hỗ trợ chỗ ở; không để học viên nào phải bỏ học vì thiếu chỗ ở.',
    ['Có 14 học viên nghỉ học', 'Không có học viên nghỉ học'],
    ['polarity Không có học viên nghỉ học'],
  ],
  [
    'a nought inside a number in words',
    [number('to', 'Số tổ vay vốn', 18, 'tổ'), number('ho', 'Số hộ vay vốn', 1090, 'hộ')],
    '',
    'Có 18 tổ vay vốn với một nghìn không trăm chín mươi hộ vay vốn.',
    ['18 tổ vay', '81 tổ vay'],
    ['unsupported 81 tổ'],
  ],
  [
    'which of them, and where',
    [number('xd', 'Lượng phân bón bị niêm phong', 920, 'kg'), number('dl', 'Số đại lý', 14, 'đại lý')],
    '',
    'Niêm phong 920 kg phân bón không có nhãn tại 14 đại lý.',
    ['Niêm phong 920 kg phân bón không có nhãn tại', 'Niêm phong 920 kg phân bón; không có mặt tại'],
    ['polarity không có mặt tại 14 đại lý'],
  ],
  [
    'a word that ends in a syllable of the label',
    [number('th', 'Khối lượng thuốc bị thu hồi', 184, 'kg'), number('cs', 'Số điểm bán', 12, 'điểm bán')],
    '',
    'Kiểm tra 12 điểm bán; thu hồi 184 kg thuốc không bảo đảm chất lượng.',
    ['thu hồi 184 kg', 'chưa thu hồi 184 kg'],
    ['polarity chưa thu hồi 184 kg'],
  ],
  [
    'so many others have not got it',
    [
      number('gt', 'Số lao động được giới thiệu việc làm', 640, 'lao động'),
      number('co', 'Số lao động có việc làm', 512, 'lao động có việc làm'),
      number('ph', 'Số phiên giao dịch việc làm', 4, 'phiên giao dịch'),
    ],
    '',
    'Giới thiệu việc làm cho 640 lao động; 512 lao động có việc làm, còn 128 lao động chưa có việc làm; tổ chức 04 phiên giao dịch việc làm.',
    ['tổ chức 04 phiên giao dịch việc làm', 'chưa có phiên giao dịch việc làm nào'],
    ['polarity chưa có phiên giao dịch việc làm nào'],
  ],
  [
    'words of the answer that counts them, beside their opposite',
    [
      number('dh', 'Số hồ sơ giải quyết đúng hạn', 396, 'hồ sơ đúng hạn'),
      number('qh', 'Số hồ sơ giải quyết quá hạn', 24, 'hồ sơ quá hạn'),
      words('xl', 'Xin lỗi người dân', 'có thư xin lỗi đối với toàn bộ hồ sơ quá hạn'),
    ],
    '',
    'Có 396 hồ sơ đúng hạn và 24 hồ sơ quá hạn; có thư xin lỗi đối với toàn bộ hồ sơ quá hạn.',
    ['toàn bộ hồ sơ quá hạn', 'toàn bộ hồ sơ đúng hạn'],
    ['polarity toàn bộ hồ sơ đúng hạn'],
  ],
  [
    'a word that a label says both ways',
    [number('sp', 'Số công trình sai phép, không phép', 6, 'công trình vi phạm')],
    '',
    'Phát hiện sáu công trình sai phép, không phép.',
    ['sáu công', 'tám công'],
    ['unsupported tám công trình'],
  ],
  [
    'the scale behind the second figure of a way',
    [
      number('dt', 'Điện thương phẩm', 18.46, 'triệu kWh'),
      number('sh', 'Điện sinh hoạt', 10.52, 'triệu kWh'),
    ],
    'Tháng 5/2024, điện thương phẩm đạt 20,14 triệu kWh, trong đó điện sinh hoạt 12,30 triệu kWh.',
    'Điện thương phẩm đạt 18,46 triệu kWh, thấp hơn tháng trước 1,68 triệu kWh, mà phần giảm nằm ở điện sinh hoạt: từ 12,30 xuống 10,52 triệu kWh, tức giảm 1,78 triệu kWh.',
    ['thấp hơn', 'cao hơn'],
    ['polarity cao hơn tháng trước 1,68 triệu kWh'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  it('is silent', () => expect(errors(answers, previous, clean)).toEqual([]));
  it('and tells a slip', () => expect(errors(answers, previous, clean.replace(from, to))).toEqual(found));
});

it('a way keeps its ends apart: its first figure has the scale of the second', () => {
  const answers = [number('sh', 'Điện sinh hoạt', 10.52, 'triệu kWh')];
  const previous = 'Tháng 5/2024, điện sinh hoạt 12,30 triệu kWh.';
  const text = 'Điện sinh hoạt giảm từ 12,30 xuống 10,52 triệu kWh.';
  expect(errors(answers, previous, text)).toEqual([]);
  expect(errors(answers, previous, text.replace('12,30', '13,20'))).toEqual(['unsupported 13,20']);
  expect(errors(answers, previous, text.replace('giảm từ', 'tăng từ'))).toEqual([
    'polarity tăng từ 12,30 xuống 10,52 triệu kWh',
  ]);
});

it('people counted elsewhere do not deny that there were none', () => {
  const answers = [
    number('ho', 'Số hộ sơ tán', 620, 'hộ sơ tán'),
    number('khau', 'Số nhân khẩu sơ tán', 2170, 'nhân khẩu'),
    number('chet', 'Số người chết, mất tích', 0, 'người'),
  ];
  const text =
    'Sơ tán 620 hộ với 2.170 nhân khẩu, bình quân 3,5 người mỗi hộ; không có người chết, mất tích.';
  expect(errors(answers, '', text).filter((one) => one.startsWith('polarity'))).toEqual([]);
  expect(errors(answers, '', text.replace('không có người', 'có 02 người'))).toContain('polarity 02 người');
});

describe('what an answer denies is said to be there, without a figure', () => {
  const none = (label: string, unit: string, more: EvalAnswer[] = []) => [
    number('kh', label, 0, unit),
    ...more,
  ];
  it.each([
    ['a cause left out', none('Số người bị thương do sạt lở', 'người'), 'Sau mưa lớn, có người bị thương.'],
    ['a place left out', none('Số vụ ngộ độc tại các bếp ăn', 'vụ'), 'Trong tuần đã xảy ra ngộ độc.'],
    ['a list', none('Số công trình dang dở, kéo dài', 'công trình'), 'Vẫn còn công trình dang dở, kéo dài.'],
    ['what came in', none('Số phản ánh về giá vé', 'phản ánh'), 'Trung tâm nhận được phản ánh về giá vé.'],
    [
      'what an answer in words denies',
      [words('kq', 'Kết quả', 'bàn giao 04 tuyến đường, không có khối lượng tồn đọng')],
      'Bàn giao 04 tuyến đường; còn phát sinh khối lượng tồn đọng.',
    ],
  ])('%s', (_what, answers, text) => {
    expect(errors(answers, '', text).filter((one) => one.startsWith('polarity'))).toHaveLength(1);
  });

  it.each([
    [
      'the same elsewhere, which another answer counts',
      none('Số vụ ngộ độc tại các bếp ăn', 'vụ', [number('vu', 'Số vụ ngộ độc', 3, 'vụ')]),
      'Trong tuần xảy ra các vụ ngộ độc tại hộ gia đình.',
    ],
    ['a warning', none('Số người bị thương do sạt lở', 'người'), 'Khu vực dễ có người bị thương.'],
    ['denied', none('Số vụ ngộ độc tại các bếp ăn', 'vụ'), 'Trong tuần không xảy ra ngộ độc.'],
    [
      'what is done when it comes',
      none('Số phản ánh về giá vé', 'phản ánh'),
      'Khi nhận được phản ánh về giá vé, bến xe kiểm tra ngay.',
    ],
    [
      'denied in words',
      [words('kq', 'Kết quả', 'bàn giao 04 tuyến đường, không có khối lượng tồn đọng')],
      'Bàn giao 04 tuyến đường; không còn khối lượng tồn đọng.',
    ],
  ])('silent: %s', (_what, answers, text) => {
    expect(errors(answers, '', text).filter((one) => one.startsWith('polarity'))).toEqual([]);
  });
});

describe('of whom something is denied', () => {
  const staff = [
    number('gv', 'Số giáo viên hiện có', 96, 'giáo viên'),
    number('nv', 'Số nhân viên hiện có', 31, 'nhân viên'),
    number('kl', 'Số giáo viên, nhân viên bị khiển trách', 0, 'người'),
    number('bd', 'Số người được bồi dưỡng', 12, 'người'),
  ];
  const text = 'Trường có 96 giáo viên và 31 nhân viên; cử 12 người được bồi dưỡng;';
  it.each([
    ['không có giáo viên, nhân viên bị khiển trách.', []],
    [
      'không có giáo viên, nhân viên bị khiển trách. Việc phân công 127 giáo viên, nhân viên đúng quy định.',
      [],
    ],
    [
      'không có giáo viên, nhân viên bị khiển trách. Việc phân công 172 giáo viên, nhân viên đúng quy định.',
      ['contradiction 172 giáo viên'],
    ],
    [
      'không có giáo viên, nhân viên bị khiển trách; không có giáo viên, nhân viên được bồi dưỡng.',
      ['polarity không có giáo viên, nhân viên được bồi dưỡng'],
    ],
  ])('%s', (more, found) => expect(errors(staff, '', `${text} ${more}`)).toEqual(found));
});

describe('what an answer says there was none of', () => {
  const none = [
    number('vu', 'Số vụ tranh chấp gay gắt về ranh giới', 0, 'vụ'),
    number('di', 'Số người được cử tu nghiệp nước ngoài', 0, 'người'),
    number('chet', 'Số người chết', 0, 'người'),
    number('nghe', 'Số thợ giỏi', 45, 'thợ giỏi'),
  ];
  const turned = (text: string) =>
    errors(none, '', `Có 45 thợ giỏi. ${text}`).filter((one) => one.startsWith('polarity'));
  it.each([
    [
      'Ranh giới ổn định, nhưng phát sinh nhiều vụ tranh chấp gay gắt.',
      'phát sinh nhiều vụ tranh chấp gay gắt',
    ],
    ['Sở đã cử người tu nghiệp nước ngoài.', 'đã cử người tu nghiệp nước ngoài'],
    ['Sở đã cử thợ đi tu nghiệp nước ngoài.', 'đã cử thợ đi tu nghiệp nước ngoài'],
    ['Đò lật tại bến Chợ, làm chết người.', 'làm chết người'],
  ])('claimed: %s', (text, quote) => expect(turned(text)).toEqual([`polarity ${quote}`]));
  it.each([
    'Không phát sinh vụ tranh chấp gay gắt.',
    'Chưa cử thợ đi tu nghiệp nước ngoài.',
    'Những thợ đã được cử tu nghiệp nước ngoài tiếp tục học.',
    'Đò lật tại bến Chợ, không làm chết người.',
  ])('silent: %s', (text) => expect(turned(text)).toEqual([]));
});

describe('"chưa chấm dứt"', () => {
  const answers = [number('lua', 'Số vụ đốt nương', 7, 'vụ')];
  const of = (text: string) => errors(answers, 'Tháng 5/2024, có 09 vụ đốt nương.', text);
  it('is what a count says', () =>
    expect(of('Có 07 vụ đốt nương, tuy giảm 02 vụ so với tháng trước nhưng chưa chấm dứt.')).toEqual([]));
  it('of something else needs its source', () =>
    expect(of('Có 07 vụ đốt nương; nạn săn chim chưa chấm dứt.')).toContain('unsupported chưa chấm dứt'));
});

describe('the deed of a figure denied in front of it', () => {
  const answers = [money('von', 'Kinh phí đề nghị bổ sung cho các xã', 64_200_000_000)];
  it('that its own label names, though it is a wish', () => {
    expect(errors(answers, '', 'Sở không đề nghị bổ sung 64,2 tỷ đồng cho các xã.')).toEqual([
      'polarity không đề nghị bổ sung 64,2 tỷ đồng',
    ]);
  });
  it.each([
    'Sở đề nghị bổ sung 64,2 tỷ đồng cho các xã.',
    'Sở đề nghị bổ sung không quá 64,2 tỷ đồng cho các xã.',
  ])('silent: %s', (text) => {
    expect(errors(answers, '', text)).toEqual([]);
  });
});

it('within a limit and beyond it', () => {
  const answers = [words('kq', 'Kết quả đo', 'đo 18 mẫu nước, độ mặn đều dưới ngưỡng cho phép')];
  expect(errors(answers, '', 'Đo 18 mẫu nước, độ mặn đều dưới ngưỡng cho phép.')).toEqual([]);
  expect(errors(answers, '', 'Đo 18 mẫu nước, độ mặn đều vượt ngưỡng cho phép.')).toEqual([
    'polarity đều vượt ngưỡng cho',
  ]);
});
