import { describe, expect, it } from 'vitest';
import { check } from '../../../src/core/checks/check.ts';
import { type EvalAnswer, evalMaterial } from '../../../src/core/checks/evaluation/eval-case.ts';

/* Turns of phrase of written reports that templates do not have: each row has the true sentence, and the same one with a slip in it. */

const number = (id: string, label: string, value: number, unit: string): EvalAnswer => ({
  ...{ id, label, type: 'number', value, unit, text: String(value) },
});
const money = (id: string, label: string, value: number): EvalAnswer => ({
  ...{ id, label, type: 'money', value, unit: 'đồng', text: String(value) },
});
const words = (id: string, label: string, value: string): EvalAnswer => ({
  ...{ id, label, type: 'text', value, text: value },
});
const event = (id: string, name: string, date: string, people: number, place: string): EvalAnswer => ({
  ...{
    id,
    label: 'Sự kiện',
    type: 'event',
    value: { name, date, people, place },
    text: `${name}, ${people} đb`,
  },
});

const errors = (answers: EvalAnswer[], previous: string, draft: string, period = '2024-06'): string[] => {
  const { material, draft: text } = evalMaterial({
    ...{ id: 'test', section: 'test', period, answers, previous: [previous], draft, faults: [] },
  });
  return check(material, text)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ kind, quote }) => `${kind} ${quote}`);
};

type Row = [
  what: string,
  answers: EvalAnswer[],
  previous: string,
  clean: string,
  slip: [RegExp | string, string],
  found: string[],
];

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
