import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForm } from '../../../src/core/checks/form.ts';
import { textToChecked } from '../../../src/core/checks/text-to-checked.ts';
import { findingsOf } from './support.ts';

/** What is said of a text: severity, reason and quote, with what is expected there. */
const form = (draft: string, previous?: string[]) =>
  findingsOf(checkForm, draft, previous ? { headings: previous } : {}).map(
    ({ severity, reason, quote, expected }) =>
      `${severity} ${reason.is}: ${quote}${expected === undefined ? '' : ` → ${expected}`}`,
  );

const report = [
  'BÁO CÁO',
  'Kết quả công tác bảo vệ rừng tháng 4 năm 2024',
  'I. KẾT QUẢ THỰC HIỆN',
  '1. Công tác chỉ đạo',
  'Chi cục ban hành Kế hoạch số 31/KH-CCKL ngày 04/4/2024 về phòng cháy, chữa cháy rừng; phối hợp với Hạt Kiểm lâm huyện Vĩnh Sơn tuần tra.',
  '2. Công tác giao khoán',
  'Các hộ nhận khoán (tại thôn Khe Đá) thực hiện “5 không” trong mùa khô. Kế hoạch số 31/KH-CCKL được phổ biến đến từng hộ.',
  'a) Trồng rừng:',
  '- Phát dọn thực bì;',
  '- Đào hố.',
  'b) Chăm sóc rừng:',
  'Hạt Kiểm lâm huyện Vĩnh Sơn hướng dẫn các hộ như sau:',
  '1. Làm cỏ theo băng;',
  '2. Bón phân sau mưa.',
  '3. Công tác cải cách hành chính',
  'Hồ sơ được trả đúng hẹn.',
  'II. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 5 NĂM 2024',
  '1. Tiếp tục chăm sóc rừng trồng.',
  '2. Tập huấn cho tổ bảo vệ rừng./.',
  'Nơi nhận:',
  '- Sở Nông nghiệp;',
  '- Lưu: VT.',
  'KT. CHI CỤC TRƯỞNG',
  'PHÓ CHI CỤC TRƯỞNG',
  'Trần Văn Lĩnh',
];

/** The report with one of its paragraphs written otherwise; null drops it. */
const changed = (...changes: [from: string, to: string | null][]) =>
  report
    .flatMap((line) => {
      const change = changes.find(([from]) => line.includes(from));
      if (!change) return [line];
      return change[1] === null ? [] : [line.replace(change[0], () => change[1]!)];
    })
    .join('\n\n');

it('a lawful report is left alone', () => {
  expect(form(report.join('\n\n'))).toEqual([]);
});

describe('numbers of headings', () => {
  it.each([
    ['"1." for the first part', [['I. KẾT', '1. KẾT']], 'error number-order: 1. KẾT QUẢ THỰC HIỆN → I.'],
    [
      '"1." for a part in small letters',
      [
        ['I. KẾT QUẢ THỰC HIỆN', '1. Kết quả thực hiện'],
        ['II. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG', 'II. Phương hướng, nhiệm vụ tháng'],
      ],
      'error number-order: 1. Kết quả thực hiện → I.',
    ],
    [
      'a part skipped',
      [['II.', 'III.']],
      'error number-order: III. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 5 NĂM 2024 → II.',
    ],
    [
      'a part repeated',
      [['II.', 'I.']],
      'error number-order: I. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 5 NĂM 2024 → II.',
    ],
    [
      'a heading skipped',
      [['3. Công', '4. Công']],
      'error number-order: 4. Công tác cải cách hành chính → 3.',
    ],
    ['a heading repeated', [['2. Công', '1. Công']], 'error number-order: 1. Công tác giao khoán → 2.'],
    ['a section not begun at 1', [['1. Công', '2. Công']], 'error number-order: 2. Công tác chỉ đạo → 1.'],
    ['a point out of order', [['b) Chăm', 'c) Chăm']], 'warning number-order: c) Chăm sóc rừng: → b)'],
    [
      'a task skipped',
      [['2. Tập', '3. Tập']],
      'warning number-order: 3. Tập huấn cho tổ bảo vệ rừng./. → 2.',
    ],
    [
      'a heading without its number',
      [['2. Công tác giao', 'Công tác giao']],
      'error number-lost: Công tác giao khoán → 2.',
    ],
    ['a part without its number', [['I. KẾT', 'KẾT']], 'error number-lost: KẾT QUẢ THỰC HIỆN → I.'],
    [
      'the last part without its number',
      [['II. PHƯƠNG', 'PHƯƠNG']],
      'warning number-lost: PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 5 NĂM 2024 → II.',
    ],
  ] as [string, [string, string][], string][])('%s', (_what, changes, expected) => {
    expect(form(changed(...changes))[0]).toBe(expected);
    expect(form(changed(...changes))).toHaveLength(1);
  });

  it.each([
    ['a section alone may begin anywhere', '2. Công tác giao khoán\n\nCác hộ nhận khoán đủ diện tích.'],
    [
      'points of the Vietnamese alphabet',
      'a) Một;\n\nb) Hai;\n\nc) Ba;\n\nd) Bốn;\n\nđ) Năm;\n\ne) Sáu;\n\ng) Bảy.',
    ],
    [
      'numbers of two figures',
      '2. Công tác giao khoán\n\n2.1. Hộ gia đình\n\nĐủ diện tích.\n\n2.2. Cộng đồng\n\nĐủ diện tích.',
    ],
    [
      'a heading that ends with a full stop',
      '1. Chỉ đạo\n\nĐã làm.\n\n2. Giao khoán rừng.\n\nĐã làm.\n\n3. Cải cách hành chính\n\nĐã làm.',
    ],
    ['lists inside a paragraph', 'Chi cục chú trọng: 1) tuần tra; 2) tập huấn; a) hộ mới; b) hộ cũ.'],
    [
      'a list below an announcement',
      'Các việc chính gồm:\n\n1. Tuần tra;\n\n2. Tập huấn.\n\nCác việc khác gồm:\n\n1. Kiểm kê;\n\n2. Báo cáo.',
    ],
    [
      'figures at the beginning of a line',
      '12 hộ nhận khoán mới.\n\n1.245 cây được cấp.\n\n15/4/2024 là hạn cuối.',
    ],
  ])('silent: %s', (_what, text) => {
    expect(form(text)).toEqual([]);
  });
});

describe('headings beside their neighbours', () => {
  it.each([
    [
      'a part in small letters',
      ['II. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG', 'II. Phương hướng, nhiệm vụ tháng'],
      'warning heading-case: II. Phương hướng, nhiệm vụ tháng 5 NĂM 2024',
    ],
    [
      'a heading in capitals',
      ['2. Công tác giao khoán', '2. CÔNG TÁC GIAO KHOÁN'],
      'warning heading-case: 2. CÔNG TÁC GIAO KHOÁN',
    ],
    [
      'a heading twice',
      ['3. Công tác cải cách hành chính', '3. Công tác giao khoán'],
      'warning heading-twice: 3. Công tác giao khoán',
    ],
    [
      'a heading that begins small',
      ['2. Công tác giao', '2. công tác giao'],
      'warning small-start: 2. công tác giao khoán',
    ],
  ] as [string, [string, string], string][])('%s', (_what, change, expected) => {
    expect(form(changed(change))).toEqual([expected]);
  });

  it('an office that writes all parts small is left alone', () => {
    expect(
      form(
        changed(
          ['I. KẾT QUẢ THỰC HIỆN', 'I. Kết quả thực hiện'],
          ['II. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 5 NĂM', 'II. Phương hướng, nhiệm vụ tháng 5 năm'],
        ),
      ),
    ).toEqual([]);
  });

  const march = [
    'I. KẾT QUẢ THỰC HIỆN',
    '1. Công tác chỉ đạo',
    '2. Công tác giao khoán',
    '3. Công tác cải cách hành chính',
    'II. PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 4 NĂM 2024',
  ];

  it('the same headings as last month are in order', () => {
    expect(form(report.join('\n\n'), march)).toEqual([]);
  });

  it('a heading of the earlier report that is gone, though the numbers are in order', () => {
    expect(form(changed(['3. Công tác cải', null], ['Hồ sơ được', null]), march)).toEqual([
      'warning heading-lost: 2. Công tác giao khoán → 3. Công tác cải cách hành chính',
    ]);
  });

  it('nothing is lost in a section alone', () => {
    expect(form('1. Công tác chỉ đạo\n\nChi cục trực ban.', march)).toEqual([]);
  });
});

describe('the end mark', () => {
  it.each([
    ['missing', ['bảo vệ rừng./.', 'bảo vệ rừng.'], ['error end-missing: 2. Tập huấn cho tổ bảo vệ rừng.']],
    ['before the end', ['trả đúng hẹn.', 'trả đúng hẹn./.'], ['error end-early: Hồ sơ được trả đúng hẹn./.']],
    [
      'doubled',
      ['bảo vệ rừng./.', 'bảo vệ rừng././.'],
      ['error end-twice: 2. Tập huấn cho tổ bảo vệ rừng././.'],
    ],
    [
      'written otherwise',
      ['bảo vệ rừng./.', 'bảo vệ rừng/.'],
      ['warning end-written: 2. Tập huấn cho tổ bảo vệ rừng/.'],
    ],
  ] as [string, [string, string], string[]][])('%s', (_what, change, expected) => {
    expect(form(changed(change))).toEqual(expected);
  });

  it.each([
    ['a section alone has none', 'Chi cục trực ban.\n\nKiểm lâm tuần tra.'],
    ['a short section with a heading has none', '1. Công tác chỉ đạo\n\nChi cục trực ban.'],
  ])('silent: %s', (_what, text) => {
    expect(form(text)).toEqual([]);
  });
});

describe('first and later citations', () => {
  it('the first comes short, a later one is full', () => {
    expect(
      form(
        changed(
          ['Kế hoạch số 31/KH-CCKL ngày 04/4/2024', 'Kế hoạch số 31/KH-CCKL'],
          ['Kế hoạch số 31/KH-CCKL được', 'Kế hoạch số 31/KH-CCKL ngày 04/4/2024 được'],
        ),
      ),
    ).toEqual(['warning short-first: Kế hoạch số 31/KH-CCKL → Kế hoạch số 31/KH-CCKL ngày 04/4/2024']);
  });

  it('the only one comes short, and the answer has the date', () => {
    expect(form('Chi cục ban hành Kế hoạch số 31/KH-CCKL về phòng cháy, chữa cháy rừng.')).toEqual([
      'warning short-first: Kế hoạch số 31/KH-CCKL → Kế hoạch số 31/KH-CCKL ngày 03/4/2024',
    ]);
  });

  it.each([
    [
      'the sentence gives the date itself',
      'Ngày 04/4/2024, Chi cục ban hành Kế hoạch số 31/KH-CCKL. Kế hoạch số 31/KH-CCKL ngày 04/4/2024 được phổ biến.',
    ],
    [
      'it is only cited short',
      'Chi cục thực hiện Nghị quyết số 12-NQ/BCSĐ. Nghị quyết số 12-NQ/BCSĐ được quán triệt.',
    ],
    [
      'another document has it in its quoted title',
      'Kế hoạch số 40/KH-CCKL ngày 05/4/2024 “Về thực hiện Quyết định số 19/QĐ-UBND” đã ký. Quyết định số 19/QĐ-UBND ngày 02/02/2024 được phổ biến.',
    ],
    [
      'it is full twice',
      'Kế hoạch số 31/KH-CCKL ngày 04/4/2024 đã ký. Kế hoạch số 31/KH-CCKL ngày 04/4/2024 được phổ biến.',
    ],
  ])('silent: %s', (_what, text) => {
    expect(form(text)).toEqual([]);
  });
});

describe('one name in two spellings', () => {
  it.each([
    [
      'a body',
      'Kết luận của Bộ Chính trị được quán triệt. Ý kiến của Bộ Chính trị và của Bộ chính trị được phổ biến.',
      'Bộ chính trị → Bộ Chính trị',
    ],
    [
      'a place',
      'Tổ bảo vệ rừng thôn Khe Đá trực ban; các hộ thôn Khe đá ký cam kết; thôn Khe Đá có quy ước.',
      'Khe đá → Khe Đá',
    ],
    [
      'a law',
      'Chi cục phổ biến Luật Phòng cháy và chữa cháy. Nội dung Luật Phòng cháy và chữa cháy, Luật Phòng Cháy và Chữa cháy đã rõ.',
      'Luật Phòng Cháy và Chữa cháy → Luật Phòng cháy và chữa cháy',
    ],
    [
      'an organisation behind its head',
      'Chi cục mời Hợp tác xã Lâm nghiệp Vĩnh Sơn; Hợp tác xã lâm nghiệp Vĩnh Sơn đã nhận.',
      'Hợp tác xã lâm nghiệp Vĩnh Sơn → Hợp tác xã Lâm nghiệp Vĩnh Sơn',
    ],
    [
      'an organisation with a small head',
      'Chi cục mời Hợp tác xã Lâm nghiệp Vĩnh Sơn; hợp tác xã Lâm nghiệp Vĩnh Sơn đã nhận.',
      'hợp tác xã Lâm nghiệp Vĩnh Sơn → Hợp tác xã Lâm nghiệp Vĩnh Sơn',
    ],
  ])('%s, told once', (_what, text, expected) => {
    expect(form(text)).toEqual([`warning two-spellings: ${expected}`]);
  });

  it.each([
    ['Quỹ hội được công khai.', ['warning two-spellings: Quỹ hội → Quỹ Hội']],
    ['Bản tin Thời sự phát hằng ngày.', ['warning two-spellings: tin Thời → tin thời']],
    ['Bản tin thời sự phát hằng ngày.', []],
    ['BẢN TIN THỜI SỰ PHÁT HẰNG NGÀY', []],
  ])('a standing sentence keeps its letters: %s', (draft, found) => {
    const earlier = ['Quỹ Hội được công khai.', 'Bản tin thời sự phát hằng ngày.'].map((text) => ({
      ...{ id: null, text, section: null, standing: true, period: '2024-03' as const, facts: [] },
    }));
    const said = findingsOf(checkForm, draft, { earlier });
    expect(
      said.map(({ severity, reason, quote, expected }) => `${severity} ${reason.is}: ${quote} → ${expected}`),
    ).toEqual(found);
  });

  it.each([
    [
      'a sentence begins with a word that is also a place',
      'Chi cục làm việc tại Hòa Bình. Hòa bình được giữ vững ở vùng biên.',
    ],
    [
      'a kind of body is no name',
      'Chi cục mời Hợp tác xã Lâm nghiệp Vĩnh Sơn. Các hợp tác xã lâm nghiệp đã nhận giống.',
    ],
    [
      'kinds of papers are written either way',
      'Chi cục trình Kế hoạch tuần tra. Hạt góp ý vào kế hoạch tuần tra.',
    ],
    ['one style of tone marks and the other', 'Công ty Thủy Lâm đã nhận. Công ty Thuỷ Lâm đã trả.'],
    [
      'two firms that share a word',
      'Công ty CP Lâm sản Vĩnh Sơn và Công ty TNHH Mai Lâm Sản Khe Đá cùng dự.',
    ],
    ['a head without a name', 'Hợp tác xã được hỗ trợ. Chi cục làm việc với hợp tác xã được giao rừng.'],
    ['a heading in capitals', 'I. CÔNG TÁC CỦA BỘ CHÍNH TRỊ\n\nÝ kiến của Bộ Chính trị được quán triệt.'],
    ['a subject before a noun', 'Chi cục tổ chức Hội nghị tuần tra. Chi cục tổ chức hội nghị giao ban.'],
  ])('silent: %s', (_what, text) => {
    expect(form(text)).toEqual([]);
  });
});

describe('dates', () => {
  it('of one month in two writings, told once', () => {
    expect(form('Chi cục họp ngày 04/4/2024, ngày 08/04/2024 và ngày 11/4/2024.')).toEqual([
      'warning two-date-forms: 08/04/2024 → 08/4/2024',
    ]);
  });

  it.each([
    'Quyết định số 19/QĐ-UBND ngày 05/03/2020 và Kế hoạch số 31/KH-CCKL ngày 04/4/2024 còn hiệu lực.',
    'Chi cục họp ngày 04/4/2024 và ngày 11 tháng 4 năm 2024.',
  ])('silent: %s', (text) => {
    expect(form(text)).toEqual([]);
  });
});

describe('marks', () => {
  it.each([
    [
      'no full stop',
      'Chi cục trực ban.\n\nCác hộ nhận khoán đã ký cam kết bảo vệ rừng trước mùa khô năm nay\n\nKiểm lâm tuần tra.',
      'unclosed: vệ rừng trước mùa khô năm nay',
    ],
    [
      'a stop lost between two sentences',
      'Chi cục tuần tra các khu rừng trọng điểm Trong tháng, không xảy ra cháy rừng.',
      'unclosed: tra các khu rừng trọng điểm Trong tháng, không xảy ra',
    ],
    ['a capital inside a word', 'Chi cục tiếp Tục tuần tra.', 'risen-letter: tiếp Tục → tiếp tục'],
    ['a space before a stop', 'Chi cục trực ban . Kiểm lâm tuần tra.', 'spacing: ban . → ban.'],
    ['a sentence that begins small', 'Chi cục trực ban. kiểm lâm tuần tra.', 'small-start: kiểm'],
    [
      'a paragraph that begins small',
      'Chi cục trực ban.\n\nkiểm lâm tuần tra.',
      'small-start: kiểm lâm tuần tra.',
    ],
    [
      'a bracket never closed',
      'Các hộ (tại thôn Khe Đá ký cam kết.',
      'unpaired: (tại thôn Khe Đá ký cam kết.',
    ],
    [
      'a bracket never opened behind a figure',
      'Chi cục nhận kiến nghị (02 lượt) và đã trả lời) trong tuần.',
      'unpaired: Chi cục nhận kiến nghị (02 lượt) và đã trả lời)',
    ],
    [
      'a quote never opened',
      'Các hộ thực hiện 5 không” trong mùa khô.',
      'unpaired: Các hộ thực hiện 5 không”',
    ],
    ['a space before a comma', 'Chi cục trực ban , tuần tra.', 'spacing: ban , → ban,'],
    ['no space behind a comma', 'Chi cục trực ban,tuần tra.', 'spacing: ban,tuần → ban, tuần'],
  ])('%s', (_what, text, expected) => {
    expect(form(text)).toEqual([expect.stringContaining(`warning ${expected}`)]);
  });

  it.each([
    [
      'a sentence that a page break cut',
      'Chi cục tuần tra các khu rừng trọng điểm; xây\n\ndựng phương án chữa cháy.',
    ],
    ['abbreviations', 'Đoàn do TS. lâm học dẫn đầu; làm việc tại TP. nội tỉnh v.v. trong tuần.'],
    [
      'names and titles that begin like sentences',
      'Chi cục hưởng ứng phong trào Toàn dân giữ rừng, chương trình Về nguồn và cuộc thi Những người gác rừng; tu sửa nhà Văn hóa thôn.',
    ],
    ['an open list that goes on', 'Chi cục tập huấn, tuần tra,... trong tháng.'],
    [
      'nested quotes',
      'Nghị quyết về “Ngăn chặn biểu hiện “tự diễn biến”, “tự chuyển hóa” trong nội bộ” được quán triệt.',
    ],
    ['a figure that ends a bracket', 'Chi cục nhận 02 kiến nghị (đã trả lời cả 02).'],
    ['a list in brackets', 'Chi cục làm hai việc (gồm: a) tuần tra; b) tập huấn).'],
    ['letters of a list', 'Chi cục chú trọng: a) tuần tra; b) tập huấn.'],
    ['a short line without number', 'Đánh giá chung\n\nChi cục hoàn thành nhiệm vụ.'],
  ])('silent: %s', (_what, text) => {
    expect(form(text)).toEqual([]);
  });
});

it('every finding stands at its quote, whatever the text', () => {
  const pieces =
    'I. |II. |1. |2. |1.1. |a) |đ) |./.|/.|“|”|(|)|"|\n|\n\n|Bộ Chính trị |Bộ chính trị |08/08/2023 |09/8/2023 |Kế hoạch số 3/KH-CK |ngày 04/4/2024 |BÁO CÁO\n|NHIỆM VỤ THÁNG 5 NĂM 2024\n|𝒳|\u0301|\u200b| ,|, |. |Nơi nhận:\n|sở |Sở |:|\t';
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces.split('|')), fc.string({ unit: 'binary' })))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (draft) => {
      const whole = textToChecked(draft).text;
      for (const { start, end, quote } of findingsOf(checkForm, draft, {
        headings: ['I. KẾT QUẢ', '1. Chỉ đạo'],
      }))
        expect(whole.slice(start, end)).toBe(quote);
    }),
  );
});

describe('broken days and citations', () => {
  it.each([
    ['Chi cục họp ngày 20/4-2023 tại Bến Rịu.', 'error broken-date: 20/4-2023 → 20/4/2023'],
    ['Chi cục họp ngày 2024/26/7 tại Bến Rịu.', 'error broken-date: 2024/26/7 → 26/7/2024'],
    ['Chi cục họp ngày 2024/7/26 tại Bến Rịu.', 'error broken-date: 2024/7/26 → 26/7/2024'],
    ['Chi cục họp ngày 03/2025/01 tại Bến Rịu.', 'error broken-date: 03/2025/01 → 03/01/2025'],
    ['Chi cục họp ngày 20.12/2022 tại Bến Rịu.', 'error broken-date: 20.12/2022 → 20/12/2022'],
    ['Chi cục họp ngày 05/3.26 tại Bến Rịu.', 'error broken-date: 05/3.26 → 05/3/2026'],
  ])('a day is told: %s', (text, found) => {
    expect(form(text)).toEqual([found]);
  });

  it.each([
    'Chi cục gửi Công văn 187/CCKL-KL số ngày 13/5/2025 về bến đò.',
    'Chi cục ký số Quyết định 48/QĐ-CCKL ngày 06/7/2023 về bến đò.',
    'Chi cục gửi Kế hoạch ngày 09/8/2022 số 14/KH-CCKL về bến đò.',
    'Chi cục gửi Công văn số 10/CCKL-KL 16/8/2024 ngày về bến đò.',
    'Chi cục ban hành ngày 05/8/2022 Kế hoạch số 64/KH-CCKL về bến đò.',
  ])('a citation is told: %s', (text) => {
    expect(form(text)).toEqual([expect.stringMatching(/^error citation-order: /u)]);
  });

  it.each([
    'Chi cục họp ngày 20/4/2023, ngày 20.12.2022 và ngày 05-3-2026 tại Bến Rịu.',
    'Ngày 05/8/2022, Kế hoạch số 64/KH-CCKL được ban hành; hồ sơ nộp ngày 10/8.',
    'Chi cục gửi Công văn số 187/CCKL-KL ngày 13/5/2025 và Quyết định số 48/QĐ-CCKL ngày 06/7/2023.',
  ])('silent: %s', (text) => {
    expect(form(text)).toEqual([]);
  });
});
