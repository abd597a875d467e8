import { describe, expect, it } from 'vitest';
import type { EvalAnswer } from '../../../src/core/checks/evaluation/eval-case.ts';
import { errors, event, number, type Row, warnings, words } from './natural-support.ts';

/* Names of people, bodies, places, works and papers: told as an answer has them, shortened, and otherwise. */

const typed = (id: string, label: string, value: string, text: string): EvalAnswer => ({
  ...{ id, label, type: 'text', value, text },
});
const paper = (id: string, type: string, figure: string, date: string, title: string): EvalAnswer => ({
  ...{ id, label: 'Văn bản', type: 'reference', text: `${type} ${figure} ${title}` },
  value: { type, number: figure, date, issuer: 'Sở Giáo dục và Đào tạo', title },
});

const built = [
  typed('nt', 'Nhà thầu', 'Công ty Cổ phần Xây lắp 586', 'Cty CP Xây lắp 586'),
  number('km', 'Số km đường sửa chữa', 12, 'km đường'),
];
const patrols = [
  words('dt', 'Đơn vị phối hợp tuần tra', 'Đồn Biên phòng Cửa khẩu Cha Lo'),
  number('dot', 'Số đợt tuần tra', 6, 'đợt tuần tra'),
];
const women = [
  words('dt', 'Cơ quan phối hợp', 'Hội Liên hiệp Phụ nữ tỉnh'),
  number('lop', 'Số lớp tập huấn', 5, 'lớp tập huấn'),
];
const festival = [event('le', 'Lễ hội Đền Và năm 2024', '2024-06-12', 800, 'xã Trung Hưng')];
const held = [
  typed('ng', 'Người chủ trì', 'đồng chí Lò Văn Hặc, Phó Giám đốc Sở', 'đ/c Lò Văn Hặc PGĐ Sở chủ trì'),
  number('c', 'Số cuộc họp', 3, 'cuộc họp'),
];
const titles = [
  paper('v', 'Kế hoạch', '77/KH-SGD', '2024-06-03', 'triển khai phần mềm quản lý trường học phiên bản 2.5'),
  paper('w', 'Báo cáo', '78/BC-SGD', '2024-06-04', 'kết quả thi đua khen thưởng 5 tháng đầu năm 2024'),
];
const bridges = [
  typed('ct', 'Công trình xong', 'cầu treo Nậm Pồ, đập Huổi Luông', 'xong cầu treo Nậm Pồ, đập Huổi Luông'),
];
const ahead = [
  typed('db', 'Xã dẫn đầu', 'xã Nghĩa Lợi', 'xã Nghĩa Lợi dẫn đầu'),
  number('h', 'Số hộ thoát nghèo', 37, 'hộ thoát nghèo'),
];
const visited = [
  typed(
    'x',
    'Xã được kiểm tra',
    'xã Nà Hỳ, xã Pa Tần, xã Chà Cang',
    'kiểm tra xã Nà Hỳ, xã Pa Tần, xã Chà Cang',
  ),
];
const news = [number('t', 'Số tin bài', 22, 'tin bài')];
const chaired = [
  words('ng', 'Người tiếp dân', 'đồng chí Vi Văn Sơn, Chánh Thanh tra tỉnh'),
  number('l', 'Số lượt tiếp công dân', 9, 'lượt'),
];
const stock = number('kho', 'Số vụ vi phạm', 4, 'vụ vi phạm');
const kept = 'Tang vật được bảo quản tại kho của Hạt Kiểm lâm Mường Nhé và Hạt Kiểm lâm Tủa Chùa.';

const paperSentence =
  'Sở ban hành Kế hoạch số 77/KH-SGD ngày 03/6/2024 triển khai phần mềm quản lý trường học phiên bản 2.5 và Báo cáo số 78/BC-SGD ngày 04/6/2024 kết quả thi đua khen thưởng 5 tháng đầu năm 2024.';

const rows: Row[] = [
  [
    'the number in a name',
    built,
    '',
    'Thi công 12 km đường sửa chữa là Công ty Cổ phần Xây lắp 586.',
    ['586', '568'],
    ['unsupported 568'],
  ],
  [
    'a name with a syllable more',
    held,
    '',
    'Có 03 cuộc họp do đồng chí Lò Văn Hặc, Phó Giám đốc Sở điều hành.',
    ['Hặc', 'Hặc Anh'],
    ['unsupported Lò Văn Hặc Anh'],
  ],
  [
    'a name with a syllable less',
    held,
    '',
    'Có 03 cuộc họp do đồng chí Lò Văn Hặc, Phó Giám đốc Sở điều hành.',
    [' Hặc', ''],
    ['unsupported Lò Văn'],
  ],
  [
    'the post in front of a name',
    held,
    '',
    'Có 03 cuộc họp do Phó Giám đốc Sở Lò Văn Hặc chủ trì.',
    ['Phó Giám', 'Giám'],
    ['unsupported Giám đốc'],
  ],
  [
    'a verb behind a post',
    chaired,
    '',
    'Có 09 lượt tiếp công dân do đồng chí Vi Văn Sơn, Chánh Thanh tra tỉnh chủ trì.',
    ['Sơn', 'Sinh'],
    ['unsupported Vi Văn Sinh'],
  ],
  [
    'a body of two compounds',
    patrols,
    '',
    'Tổ chức 06 đợt tuần tra, phối hợp với Đồn Biên phòng Cửa khẩu Cha Lo.',
    ['Cửa khẩu Cha Lo', 'Ra Mai'],
    ['unsupported Đồn Biên phòng Ra Mai', 'missing dt'],
  ],
  [
    'a name without its middle',
    patrols,
    '',
    'Tổ chức 06 đợt tuần tra, phối hợp với Đồn Biên phòng Cửa khẩu Cha Lo; Đồn Biên phòng Cha Lo chủ trì.',
    ['; Đồn Biên phòng Cha Lo', '; Đồn Biên phòng Ra Mai'],
    ['unsupported Đồn Biên phòng Ra Mai'],
  ],
  [
    'another body where the label asks for one',
    women,
    'Tháng 5/2024, Sở mở 04 lớp tập huấn.',
    'Sở phối hợp với Hội Liên hiệp Phụ nữ tỉnh mở 05 lớp tập huấn.',
    ['Hội Liên hiệp Phụ nữ tỉnh', 'Tỉnh đoàn'],
    ['unsupported Tỉnh đoàn'],
  ],
  [
    'the partner of last month',
    women,
    'Tháng 5/2024, cơ quan phối hợp với Công an tỉnh mở 04 lớp tập huấn.',
    'Sở phối hợp với Hội Liên hiệp Phụ nữ tỉnh mở 05 lớp tập huấn.',
    ['Hội Liên hiệp Phụ nữ tỉnh', 'Công an tỉnh'],
    ['stale Công an tỉnh'],
  ],
  [
    'a festival',
    festival,
    '',
    'Ngày 12/6/2024, Lễ hội Đền Và năm 2024 diễn ra tại xã Trung Hưng, có 800 người dự.',
    ['Đền Và', 'Đền Lừ'],
    ['unsupported hội Đền Lừ'],
  ],
  [
    'a festival in small letters',
    festival,
    '',
    'Ngày 12/6/2024, lễ hội đền Và tổ chức tại xã Trung Hưng, thu hút 800 người.',
    ['xã Trung Hưng', 'xã Trung Sơn'],
    ['unsupported xã Trung Sơn'],
  ],
  ['the version in a title', titles, '', paperSentence, ['2.5', '2.6'], ['unsupported 2.6']],
  [
    'the months in a title',
    titles,
    '',
    paperSentence,
    ['đầu năm 2024', 'đầu năm 2023'],
    ['unsupported năm 2023'],
  ],
  [
    'works that a source calls otherwise',
    bridges,
    '',
    'Cầu Nậm Pồ và đập Huổi Luông đã xong.',
    ['đập Huổi Luông', 'đập Huổi Phạ'],
    ['unsupported đập Huổi Phạ'],
  ],
  [
    'works that nobody named',
    news,
    '',
    'Có 22 tin bài.',
    ['.', ' về cầu Bản Mới và trạm bơm Nà Tấu.'],
    ['unsupported cầu Bản Mới', 'unsupported trạm bơm Nà Tấu'],
  ],
  [
    'a place at the beginning of a sentence',
    ahead,
    '',
    'Có 37 hộ thoát nghèo. Xã Nghĩa Lợi dẫn đầu.',
    ['Nghĩa Lợi', 'Nghĩa Lộ'],
    ['unsupported Xã Nghĩa Lộ'],
  ],
  [
    'names behind how many they are',
    visited,
    '',
    'Kiểm tra tại 03 xã là Nà Hỳ, Pa Tần và Chà Cang.',
    ['03', '02'],
    ['unsupported 02 xã'],
  ],
  [
    'a station that nobody named',
    news,
    '',
    'Đài Phát thanh và Truyền hình tỉnh đưa 22 tin bài.',
    ['Đài Phát thanh và Truyền hình tỉnh', 'Đài Tiếng nói Việt Nam'],
    ['unsupported Đài Tiếng nói Việt Nam'],
  ],
  [
    'a name in a standing sentence',
    [stock],
    kept,
    `${kept} Phát hiện 04 vụ vi phạm.`,
    ['Tủa Chùa', 'Tủa Sín'],
    ['unsupported Hạt Kiểm lâm Tủa Sín'],
  ],
  [
    'a Tết of the report’s year',
    [number('q', 'Số suất quà', 500, 'suất quà')],
    '',
    'Trao 500 suất quà dịp Tết Giáp Thìn, nhiều hơn Tết Quý Mão.',
    ['Tết Giáp Thìn', 'Tết Ất Tỵ'],
    ['unsupported Tết Ất Tỵ'],
  ],
];

describe('names', () => {
  it.each(rows)('%s', (_what, answers, previous, clean, [from, to], found) => {
    expect(errors(answers, previous, clean)).toEqual([]);
    expect(errors(answers, previous, clean.replace(from, to)).sort()).toEqual([...found].sort());
  });

  it('a Tết that is near is prepared in autumn, and one that its year denies is wrong', () => {
    const gifts = [number('q', 'Số suất quà', 500, 'suất quà')];
    expect(errors(gifts, '', 'Chuẩn bị 500 suất quà dịp Tết Ất Tỵ.', '2024-11')).toEqual([]);
    expect(errors(gifts, '', 'Chuẩn bị 500 suất quà dịp Tết Ất Tỵ 2026.', '2024-11')).toEqual([
      'unsupported Tết Ất Tỵ 2026',
    ]);
  });
});

describe('a person by trade whom nobody named', () => {
  const answers = [
    number('tranh', 'Số bức tranh trưng bày', 46, 'bức tranh'),
    typed('tac-gia', 'Tác giả tiêu biểu', 'họa sĩ Lương Văn Tiềm', 'HS Lương Văn Tiềm'),
  ];
  it.each(['họa sĩ', 'nhà báo', 'kiến trúc sư', 'nhạc sĩ', 'linh mục'])('%s', (trade) => {
    expect(
      errors(
        answers,
        '',
        `Trưng bày 46 bức tranh, do ${trade} Tạ Hữu Khiêm giới thiệu; có tác giả Lương Văn Tiềm.`,
      ),
    ).toEqual(['unsupported Tạ Hữu Khiêm']);
  });
  it.each([
    'Trưng bày 46 bức tranh, do họa sĩ Lương Văn Tiềm giới thiệu.',
    'Trưng bày 46 bức tranh của tác giả Lương Văn Tiềm nhân ngày Nhà giáo Việt Nam.',
    'Trưng bày 46 bức tranh; họa sĩ Lương Văn Tiềm được đề nghị danh hiệu Nghệ sĩ Nhân dân.',
  ])('silent: %s', (text) => {
    expect(errors(answers, '', text)).toEqual([]);
  });
});

describe('what is counted, who issues a paper, and who did what nobody told', () => {
  const plan = paper('kh', 'Kế hoạch', '15/KH-SGDĐT', '2024-06-04', 'dạy học hè năm 2024');
  const shops = number('quan', 'Số cơ sở được kiểm tra', 74, 'cơ sở');
  const pigs = [
    typed('trai', 'Trang trại tiêu biểu', 'Trang trại Gò Mây bán 210 con dê thịt', 'bán 210 con dê thịt'),
    number('bo', 'Đàn bò', 9, 'nghìn con'),
  ];
  it.each([
    ['households for shops', [shops], 'Đã kiểm tra 74 hộ gia đình.', 'unsupported 74 hộ gia đình'],
    [
      'firms for citizens',
      [number('tiep', 'Số lượt tiếp công dân', 26, 'lượt')],
      'Trong tháng tiếp 26 lượt doanh nghiệp.',
      'unsupported 26 lượt doanh nghiệp',
    ],
    [
      'an animal for another',
      pigs,
      'Đàn bò đạt 9 nghìn con. Trang trại Gò Mây bán 210 con bò thịt.',
      'unsupported bò',
    ],
    [
      'a body that is none',
      [plan],
      'Sở Giáo dục và Xây dựng ban hành Kế hoạch số 15/KH-SGDĐT ngày 04/6/2024 về dạy học hè năm 2024.',
      'unsupported Sở Giáo dục và Xây dựng',
    ],
  ])('%s', (_what, answers, text, found) => {
    expect(errors(answers, '', text)).toContain(found);
  });
  it.each([
    ['any shop is a unit', [shops], 'Đã kiểm tra 74 đơn vị.'],
    [
      'known from the label',
      [number('ho', 'Số hộ kinh doanh trong các cơ sở được kiểm tra', 74, 'cơ sở')],
      'Đã kiểm tra 74 cơ sở.',
    ],
    [
      'the issuer in full, in short, by initials',
      [plan],
      'Sở Giáo dục và Đào tạo ban hành Kế hoạch số 15/KH-SGDĐT ngày 04/6/2024 về dạy học hè năm 2024. Sở GDĐT đã ban hành Kế hoạch số 15/KH-SGDĐT.',
    ],
    [
      'one of another rank that presents it',
      [plan],
      'UBND tỉnh có Kế hoạch số 15/KH-SGDĐT ngày 04/6/2024 về dạy học hè năm 2024.',
    ],
  ])('silent: %s', (_what, answers, text) => {
    expect(errors(answers, '', text)).toEqual([]);
  });
  it('an invented deed is quoted with who did it, unless somebody named that', () => {
    const text = 'Đã kiểm tra 74 cơ sở. Bảo tàng Gốm Đồi Nứa đã trao tặng hiện vật cho học sinh.';
    expect(errors([shops], '', text).some((one) => one.includes('Bảo tàng Gốm Đồi Nứa'))).toBe(true);
  });

  it('people of another sort at an event are to be looked at', () => {
    const answers = [event('hn', 'hội nghị phòng cháy', '2024-06-12', 145, '')];
    const text = 'Ngày 12/6/2024, tổ chức hội nghị phòng cháy với 145 nông dân.';
    expect([errors(answers, '', text), warnings(answers, '', text)]).toEqual([
      [],
      ['unsupported 145 nông dân'],
    ]);
  });

  it('a unit that begins a clause told by the answers is one of the office', () => {
    const answers = [number('mau', 'Số mẫu nước phân tích', 58, 'mẫu nước')];
    const text = 'Trung tâm Quan trắc nguồn nước phân tích 58 mẫu nước.';
    const then = 'Tháng 5/2024, Trung tâm Khí tượng biên giới phân tích 44 mẫu nước.';
    expect(errors(answers, '', text)).toEqual([]);
    expect(errors(answers, '', text.replace('58', '85'))).not.toEqual([]);
    expect(errors(answers, '', `Đã phân tích 58 mẫu nước cùng ${text.slice(0, 36)}.`)).not.toEqual([]);
    expect(errors(answers, then, text)).not.toEqual([]);
  });

  it('the number that something is called by, with other words around it', () => {
    const answers = [number('cuoc', 'Số cuộc gọi tiếp nhận', 37, 'cuộc gọi')];
    const then = 'Tháng 5/2024, có 30 cuộc gọi qua đường dây tư vấn sức khỏe 116, tăng 02 cuộc gọi.';
    const text = 'Trong tháng, có 37 cuộc gọi qua đường dây tư vấn sức khỏe 116.';
    expect(errors(answers, then, text)).toEqual([]);
    expect(errors(answers, then, text.replace('116', '161'))).not.toEqual([]);
  });

  it('bodies of a kind, and a verb that is also a field of work', () => {
    const answers = [
      number('tram', 'Số điểm cân kiểm tra', 14, 'điểm cân'),
      words('nganh', 'Ngành được kiểm tra', 'vận tải'),
    ];
    const text = 'Kiểm tra 14 điểm cân của ngành vận tải. Đối với 14 điểm cân, các Trung tâm Kiểm định';
    expect(errors(answers, '', `${text} đã xây dựng lịch hiệu chuẩn.`)).toEqual([]);
    const said = text.slice(0, 42).replace('vận tải', 'xây dựng');
    expect(errors(answers, '', `${said}.`)).toContain('unsupported xây dựng');
  });

  it('the centre that each province has needs no source, another does', () => {
    const answers = [number('hs', 'Số hồ sơ trả kết quả', 64, 'hồ sơ')];
    const text = 'Toàn bộ 64 hồ sơ được trả tại Trung tâm Phục vụ hành chính công của tỉnh.';
    expect(errors(answers, '', `Có 64 hồ sơ trả kết quả. ${text}`)).toEqual([]);
    const other = text.replace('Phục vụ hành chính công của tỉnh', 'Phục vụ Logistics Vân Đồn');
    expect(errors(answers, '', `Có 64 hồ sơ trả kết quả. ${other}`)).not.toEqual([]);
  });
});
