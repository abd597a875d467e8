import { describe, expect, it } from 'vitest';
import { errors, event, money, number, type Row, words } from './natural-support.ts';

/* One thing told for another of its kind, and words changed inside or at the end of what an answer says. */

const rows: Row[] = [
  [
    'a disease for another',
    [number('ca', 'Số ca mắc sốt xuất huyết', 58, 'ca')],
    '',
    'Toàn tỉnh ghi nhận 58 ca mắc sốt xuất huyết.',
    ['sốt xuất huyết', 'tay chân miệng'],
    ['unsupported tay chân miệng'],
  ],
  [
    'a network for another that is told elsewhere',
    [number('tram', 'Số trạm 5G', 96, 'trạm 5G'), number('thon', 'Số thôn được phủ sóng 4G', 812, 'thôn')],
    '',
    'Có 96 trạm 5G; 812 thôn được phủ sóng 4G.',
    ['phủ sóng 4G', 'phủ sóng 5G'],
    ['unsupported 5G'],
  ],
  [
    'an animal for another whose own name stands elsewhere in the sentence',
    [number('o', 'Số ổ dịch tả lợn châu Phi', 3, 'ổ dịch'), number('con', 'Số lợn tiêu hủy', 94, 'con lợn')],
    '',
    'Xảy ra 03 ổ dịch tả lợn châu Phi; tiêu hủy 94 con lợn.',
    ['94 con lợn', '94 con trâu'],
    ['unsupported trâu'],
  ],
  [
    'a thing changed between the words of an answer',
    [words('may', 'Thiết bị', 'đã bàn giao 04 máy lọc nước cho Trường Mầm non Hướng Tân')],
    '',
    'Đơn vị đã bàn giao 04 máy lọc nước cho Trường Mầm non Hướng Tân.',
    ['lọc nước', 'hút ẩm'],
    ['unsupported hút ẩm'],
  ],
  [
    'a thing changed where the clause ends',
    [words('mau', 'Kết quả kiểm nghiệm', '03 mẫu nước mắm vượt ngưỡng cho phép về histamin')],
    '',
    'Có 03 mẫu nước mắm vượt ngưỡng cho phép về histamin.',
    ['histamin', 'asen'],
    ['unsupported asen'],
  ],
  [
    'the end of a label in front of its figure',
    [{ ...number('rac', 'Tỷ lệ thu gom chất thải nguy hại', 88, '%'), type: 'percent' }],
    '',
    'Tỷ lệ thu gom chất thải nguy hại đạt 88%.',
    ['chất thải nguy hại', 'chất thải công nghiệp'],
    ['unsupported công nghiệp'],
  ],
  [
    'a school year behind the same words',
    [event('kg', 'Lễ khai giảng năm học 2024 - 2025', '2024-09-05', 320, 'Trường THPT Cồn Tiên')],
    '',
    'Ngày 05/9/2024 tổ chức Lễ khai giảng năm học 2024 - 2025 tại Trường THPT Cồn Tiên với 320 người dự.',
    ['2024 - 2025', '2023 - 2024'],
    ['unsupported năm học 2023 - 2024'],
  ],
  [
    'classes in a list',
    [words('sgk', 'Sách giáo khoa', 'sách giáo khoa lớp 5, 9 và 12 đã về đủ')],
    '',
    'Sách giáo khoa lớp 5, lớp 9 và lớp 12 đã về đủ.',
    ['lớp 9', 'lớp 8'],
    ['unsupported lớp 8'],
  ],
];

describe.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
  const period = clean.includes('/9/2024') ? '2024-09' : '2024-06';
  it('is silent', () => expect(errors(answers, previous, clean, period)).toEqual([]));
  it('and tells a slip', () =>
    expect(errors(answers, previous, clean.replace(from, to), period)).toEqual(found));
});

describe('words that may be told otherwise', () => {
  it.each([
    [
      'a verb for another',
      [words('a', 'Thiết bị', 'đã bàn giao 04 máy lọc nước cho Trường Mầm non Hướng Tân')],
      'Đơn vị đã trao 04 máy lọc nước cho Trường Mầm non Hướng Tân.',
    ],
    [
      'a verb in the words of a label',
      [number('a', 'Số học sinh được cấp học bổng', 671, 'học sinh')],
      'Số học sinh nhận học bổng là 671 học sinh.',
    ],
    [
      'the members of a kind that all are told',
      [
        number('a', 'Số con lợn tiêm phòng', 410, 'con lợn'),
        number('b', 'Số con bò tiêm phòng', 120, 'con bò'),
      ],
      'Tiêm phòng 410 con lợn và 120 con bò.',
    ],
    [
      'a wider word that is no other of its kind',
      [number('a', 'Số trường tiểu học đạt chuẩn', 12, 'trường')],
      'Có 12 trường tiểu học đạt chuẩn, góp phần nâng cao chất lượng giáo dục phổ thông.',
    ],
    [
      'an abbreviation of the same member',
      [number('a', 'Số thẻ bảo hiểm y tế cấp mới', 230, 'thẻ')],
      'Cấp mới 230 thẻ BHYT.',
    ],
    [
      'a preposition for another',
      [words('a', 'Xe lưu động', 'đưa xe lưu động đến 06 trường ở huyện Cam Lộ')],
      'Đơn vị đưa xe lưu động về 06 trường thuộc huyện Cam Lộ.',
    ],
    [
      'what goes on behind a label',
      [number('a', 'Số hồ sơ đã giải quyết', 52, 'hồ sơ')],
      'Số hồ sơ đã giải quyết xong là 52 hồ sơ.',
    ],
    [
      'the day of an event beside a day of honour',
      [event('a', 'Gặp mặt nhân Ngày Thương binh - Liệt sĩ', '2024-07-20', 150, 'Hội trường huyện')],
      'Ngày 20/7/2024 tổ chức Gặp mặt nhân Ngày Thương binh - Liệt sĩ 27/7 với 150 người dự tại Hội trường huyện.',
    ],
  ])('%s', (_what, answers, draft) =>
    expect(errors(answers, '', draft, draft.includes('7/2024') ? '2024-07' : '2024-06')).toEqual([]),
  );
});

describe('a figure said to be more or less than it is', () => {
  const answers = [
    number('con', 'Số gia cầm tiêm phòng', 45_210, 'con'),
    money('von', 'Vốn vay', 1_480_000_000),
  ];
  it.each([
    'Tiêm phòng hơn 45.000 con gia cầm; vốn vay gần 1,5 tỷ đồng.',
    'Tiêm phòng khoảng 45.000 con gia cầm; vốn vay khoảng 1,5 tỷ đồng.',
  ])('%s', (draft) => expect(errors(answers, '', draft)).toEqual([]));
  it('is told', () =>
    expect(errors(answers, '', 'Tiêm phòng hơn 46.000 con gia cầm; vốn vay hơn 1,5 tỷ đồng.')).toEqual([
      'unsupported 46.000 con gia cầm',
      'unsupported 1,5 tỷ đồng',
    ]));
});
