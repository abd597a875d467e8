import { describe, expect, test } from 'vitest';
import { type ImportResult, importReport } from '../../src/core/history.ts';
import type { Report, SourceBlock, SourceFile } from '../../src/core/report.ts';
import { joinPageBreaks } from '../../src/core/reports/blocks.ts';
import { readHeadings } from '../../src/core/reports/outline.ts';
import { pageBreaks, pageBrokenFile } from '../support/page-broken-report.ts';
import { blocksOf } from '../support/small-report.ts';
import { demoFile, template } from '../support/worlds.ts';

/* An earlier report read: whole files with their faults here, what a file format gives in test/document. */

const reportOf = (result: ImportResult): Report => {
  if (result.kind !== 'report') throw new Error(JSON.stringify(result.issue));
  return result.report;
};
const block = (text: string, rest: Partial<SourceBlock> = {}): SourceBlock => ({ text, marks: [], ...rest });
const brokenFile = await pageBrokenFile();
const broken = reportOf(importReport(brokenFile, [template], null));
const demo = reportOf(importReport(await demoFile(), [template], null));
const sentences = (report: Report, section: string) =>
  report.sections.find((one) => one.id === section)!.paragraphs.flatMap((paragraph) => paragraph.sentences);

describe('a page-broken report', () => {
  test('has its title, period, recipients and signer', () => {
    expect(broken).toMatchObject({
      period: '2023-08',
      title: 'Kết quả thực hiện công tác dân vận chính quyền tháng 8 năm 2023',
      recipients: ['Sở Nội vụ', 'Lưu: VT, VP'],
      signer: { capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Lê Quang Vĩnh' },
      addressee: null,
    });
  });

  test('has four leaf sections with lawful numbers; a misprinted one is kept as printed', () => {
    expect(broken.sections.map(({ id, number, part }) => [id, number, part.number, part.printed])).toEqual([
      ['chi-dao', 'I.1', 'I', '1.'],
      ['cai-cach-hanh-chinh', 'I.2', 'I', '1.'],
      ['dan-chu-co-so', 'I.3', 'I', '1.'],
      ['phuong-huong', 'II', 'II', 'II.'],
    ]);
    expect(broken.sections[0]!.own).toMatchObject({
      number: '1',
      printed: '1.',
      text: 'Công tác lãnh đạo, chỉ đạo',
    });
    expect(broken.sections[3]!.own).toBeUndefined();
  });

  test('without a template its sections have their numbers as ids', () => {
    const plain = reportOf(importReport(brokenFile, [], null));
    expect(plain.sections.map((section) => section.id)).toEqual(['I.1', 'I.2', 'I.3', 'II']);
    expect(plain.sections[0]!.paragraphs[0]!.sentences[0]!.id).toBe('2023-08/I.1/p1/s1');
  });

  test.each(pageBreaks)('joins what a page break cut at %j', (cut) => {
    const whole = cut.replace('\n\n', ' ');
    const all = broken.sections.flatMap((section) => sentences(broken, section.id).map(({ text }) => text));
    expect(all.filter((text) => text.includes(whole))).toHaveLength(1);
  });

  test('has six tasks with their labels, the last without the end mark', () => {
    const tasks = broken.sections[3]!.paragraphs;
    expect(tasks.map((task) => task.label)).toEqual(['1.', '2.', '3.', '4.', '5.', '6.']);
    expect(tasks[0]!.sentences[0]!.text).toMatch(/^Tiếp tục phổ biến/);
    expect(tasks[5]!.sentences.at(-1)!.text).toMatch(/đoàn viên\.$/);
  });

  test('has the dated sentences of the month and no other', () => {
    const dated = broken.sections.flatMap((section) =>
      sentences(broken, section.id).flatMap((one) => (one.standing ? [] : [one.id.replace('2023-08/', '')])),
    );
    expect(dated).toEqual([
      'cai-cach-hanh-chinh/p1/s2',
      'cai-cach-hanh-chinh/p1/s3',
      'cai-cach-hanh-chinh/p2/s4',
      'cai-cach-hanh-chinh/p2/s5',
      'cai-cach-hanh-chinh/p2/s6',
      'dan-chu-co-so/p3/s2',
    ]);
  });

  test('has its italics as marks on the sentence that holds them, and no star in any text', () => {
    const said = sentences(broken, 'cai-cach-hanh-chinh')[1]!;
    expect(said.marks.map(({ start, end, style }) => [style, said.text.slice(start, end)])).toEqual([
      ['italic', 'Tờ trình số 57/TTr-SKH&CN ngày 08/8/2023'],
      ['italic', 'Kế hoạch số 70/KH-SKH&CN ngày 10/8/2023'],
      ['italic', 'Công văn số 731/SKH&CN-VP ngày 07/8/2023'],
    ]);
    const joined = sentences(broken, 'dan-chu-co-so')[1]!;
    const [mark] = joined.marks;
    expect(joined.text.slice(mark!.start, mark!.end)).toMatch(/^Giữ lời hứa.*cơ quan/);
    expect(
      broken.sections
        .flatMap((section) => sentences(broken, section.id))
        .filter(({ text }) => /\*/.test(text)),
    ).toEqual([]);
  });

  test('splits no sentence at an ellipsis, a number, a document number or inside quotation marks', () => {
    expect(sentences(broken, 'cai-cach-hanh-chinh')[6]!.text).toMatch(
      /^Cổng thông tin.*biểu mẫu,\.\.\. trong lĩnh vực KH&CN\.$/,
    );
    expect(sentences(broken, 'dan-chu-co-so')[0]!.text).toMatch(/Chính phủ\.\.\.$/);
  });
});

describe('the head and the foot of a paper', () => {
  test('the demo report shows its whole letterhead', () => {
    expect(demo.letterhead).toEqual({
      superior: 'UBND TỈNH LAM GIANG',
      issuer: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      number: '214',
      symbol: 'BC-SKHCN',
      place: 'Lam Giang',
      date: '2023-08-17',
    });
  });

  const withFoot = (foot: SourceBlock[], head: SourceBlock[] = []) => {
    const body = blocksOf({
      chiDao: ['Sở giữ nếp họp giao ban mỗi sáng thứ hai đầu tuần.'],
      tasks: ['1. Giữ nếp họp.'],
    });
    const cut = body.findIndex((one) => one.text === 'Nơi nhận:');
    return reportOf(
      importReport(
        { name: 'a.docx', format: 'docx', blocks: [...head, ...body.slice(0, cut), ...foot] },
        [template],
        null,
      ),
    );
  };
  const cell = (text: string, column: number): SourceBlock =>
    block(text, { cell: { table: 9, row: 0, column } });

  test.each<[string, SourceBlock[]]>([
    [
      'table cells, the recipients first',
      [
        cell('Nơi nhận:', 0),
        cell('- Sở Nội vụ;', 0),
        cell('- Lưu: VT, VP.', 0),
        cell('KT. GIÁM ĐỐC', 1),
        cell('PHÓ GIÁM ĐỐC', 1),
        cell('Phan Đình Thuyên', 1),
      ],
    ],
    [
      'table cells, the signer first',
      [
        cell('KT. GIÁM ĐỐC', 0),
        cell('PHÓ GIÁM ĐỐC', 0),
        cell('Phan Đình Thuyên', 0),
        cell('Nơi nhận:', 1),
        cell('- Sở Nội vụ;', 1),
        cell('- Lưu: VT, VP.', 1),
      ],
    ],
    [
      'a list of Markdown',
      [
        block('Nơi nhận:'),
        block('Sở Nội vụ;', { bullet: '-' }),
        block('Lưu: VT, VP.', { bullet: '-' }),
        block('KT.GIÁM ĐỐC\nPHÓ GIÁM ĐỐC'),
        block('Phan Đình Thuyên'),
      ],
    ],
    [
      'one block with line breaks',
      [
        block('Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT, VP.'),
        block('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nPhan Đình Thuyên'),
      ],
    ],
  ])('recipients and signer are read from %s', (_, foot) => {
    const { recipients, signer, sections } = withFoot(foot);
    expect(recipients).toEqual(['Sở Nội vụ', 'Lưu: VT, VP']);
    expect(signer).toEqual({ capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Phan Đình Thuyên' });
    expect(sections.at(-1)!.paragraphs.map((one) => one.sentences[0]!.text)).toEqual(['Giữ nếp họp.']);
  });

  test('an addressee belongs to the head', () => {
    const body = blocksOf({ chiDao: ['Sở giữ nếp họp giao ban mỗi sáng thứ hai đầu tuần.'] });
    const to = reportOf(
      importReport(
        {
          name: 'a.md',
          format: 'md',
          blocks: [...body.slice(0, 2), block('Kính gửi: UBND tỉnh Lam Giang.'), ...body.slice(2)],
        },
        [template],
        null,
      ),
    );
    expect(to.addressee).toBe('UBND tỉnh Lam Giang');
    expect(to.sections).toHaveLength(1);
  });

  test('a blank number and day are null, the month of issue is no date', () => {
    const { letterhead } = withFoot(
      [],
      [
        block('UBND TỈNH LAM GIANG'),
        block('SỞ KHOA HỌC VÀ CÔNG NGHỆ'),
        block('Số:        /BC-SKHCN'),
        block('Lam Giang, ngày     tháng 8 năm 2023'),
      ],
    );
    expect(letterhead).toMatchObject({
      number: null,
      symbol: 'BC-SKHCN',
      date: null,
      issuer: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
    });
  });
});

describe('what cannot be imported is an issue with the file named', () => {
  test.each<[string, SourceBlock[]]>([
    ['no-title', [block('Ghi chép của tôi'), block('Không có gì ở đây.')]],
    [
      'no-period',
      [
        block('BÁO CÁO'),
        block('Kết quả công tác dân vận chính quyền'),
        block('I. KẾT QUẢ CÔNG TÁC'),
        block('Sở họp.'),
      ],
    ],
    [
      'no-sections',
      [block('BÁO CÁO'), block('Công tác dân vận chính quyền tháng 8 năm 2023'), block('Sở họp giao ban.')],
    ],
  ])('%s', (kind, blocks) => {
    expect(importReport({ name: 'x.md', format: 'md', blocks }, [template], null)).toMatchObject({
      kind: 'issue',
      issue: { kind, file: 'x.md' },
    });
  });

  test('a period given by hand takes the place of one that the title lacks', () => {
    const blocks = [
      block('BÁO CÁO'),
      block('Kết quả công tác dân vận chính quyền'),
      block('I. KẾT QUẢ CÔNG TÁC'),
      block('Sở họp giao ban đầu tuần.'),
    ];
    expect(reportOf(importReport({ name: 'x.md', format: 'md', blocks }, [template], '2023-07')).period).toBe(
      '2023-07',
    );
  });
});

describe('the period of a report', () => {
  const titled = (title: string) =>
    reportOf(
      importReport(
        {
          name: 'x.md',
          format: 'md',
          blocks: [block('BÁO CÁO'), block(title), block('I. KẾT QUẢ CÔNG TÁC'), block('Sở họp giao ban.')],
        },
        [template],
        null,
      ),
    ).period;

  test.each([
    ['Kết quả công tác dân vận chính quyền tháng 8 năm 2023', '2023-08'],
    ['Kết quả công tác dân vận chính quyền tháng 08/2023', '2023-08'],
    ['Công tác dân vận chính quyền tháng 8/2023, phương hướng, nhiệm vụ tháng 9/2023', '2023-08'],
    ['Công tác dân vận chính quyền tháng 8 và phương hướng, nhiệm vụ tháng 9 năm 2023', '2023-08'],
    ['Tình hình công tác quý III và nhiệm vụ trọng tâm tháng 10 năm 2024', '2024-Q3'],
    ['Công tác dân vận chính quyền tháng 12 năm 2023 và nhiệm vụ năm 2024', '2023-12'],
    ['Công tác dân vận chính quyền tháng 8 năm 2023 theo Kế hoạch công tác năm 2023', '2023-08'],
  ])('%s', (title, period) => expect(titled(title)).toBe(period));
});

describe('a paragraph that begins like the foot is none', () => {
  test('"Nơi nhận hồ sơ ..." is body, and so is all behind it', () => {
    const blocks = blocksOf({
      cchc: ['Sở giữ nếp một cửa.', 'Nơi nhận hồ sơ được xếp thoáng, dễ thấy.', 'Việc trả kết quả đúng hẹn.'],
      tasks: ['1. Giữ nếp họp./.'],
    });
    const report = reportOf(importReport({ name: 'a.md', format: 'md', blocks }, [template], null));
    expect(sentences(report, 'cai-cach-hanh-chinh')).toHaveLength(3);
    expect(report.sections.at(-1)!.id).toBe('phuong-huong');
    expect(report.recipients).toEqual(['Sở Nội vụ', 'Lưu: VT, VP']);
  });
});

describe('page breaks', () => {
  const long = 'Các phòng tự chấm điểm theo từng quý và tự sửa điều chưa tốt';
  test.each<[string, string | SourceBlock, string | SourceBlock, boolean, boolean]>([
    // what, first, second, joined from pages (.txt, .md), joined in a Word file
    ['a small letter goes on', `${long}, xây`, 'dựng nếp làm việc.', true, true],
    ['a word that asks for more', `${long} và ban hành`, 'Quyết định số 12/QĐ-SKHCN.', true, true],
    ['a capital after an unfinished line', `${long} tại`, 'Lam Giang.', true, true],
    ['an unfinished line that may be whole', long, 'Trong tháng, Sở họp.', true, false],
    ['a full stop', `${long}.`, 'và việc khác', false, false],
    ['a semicolon', `${long};`, 'việc khác', false, false],
    ['a list item', `${long} và`, '2. Giữ nếp họp.', false, false],
    ['a dash', `${long} và`, '- Giữ nếp họp.', false, false],
    ['a bulleted block', `${long} và`, block('giữ nếp họp.', { bullet: '-' }), false, false],
    ['a heading', `${long} và`, block('các việc khác', { level: 2 }), false, false],
    ['a line in capitals', `${long} và`, 'KẾT QUẢ KHÁC', false, false],
    [
      'a bold line',
      `${long} và`,
      block('việc khác', { marks: [{ start: 0, end: 9, style: 'bold' }] }),
      false,
      false,
    ],
    [
      'a table cell',
      block(`${long} và`, { cell: { table: 1, row: 0, column: 0 } }),
      'việc khác',
      false,
      false,
    ],
    ['a short line', 'Nơi nhận và', 'việc khác', false, false],
  ])('%s', (_, first, second, fromPages, inWord) => {
    const blocks = () => [first, second].map((one) => (typeof one === 'string' ? block(one) : { ...one }));
    expect([
      joinPageBreaks(blocks(), true).length === 1,
      joinPageBreaks(blocks(), false).length === 1,
    ]).toEqual([fromPages, inWord]);
  });

  test('marks on both sides of a break move along and become one', () => {
    const first = `${long} theo Kế hoạch số`;
    const [joined] = joinPageBreaks(
      [
        block(first, { marks: [{ start: long.length + 6, end: first.length, style: 'italic' }], dated: [0] }),
        block('12/KH-SKHCN của Sở.', { marks: [{ start: 0, end: 11, style: 'italic' }], dated: [12] }),
      ],
      true,
    );
    expect(joined!.marks.map(({ start, end }) => joined!.text.slice(start, end))).toEqual([
      'Kế hoạch số 12/KH-SKHCN',
    ]);
    expect(joined!.dated!.map((at) => joined!.text.slice(at, at + 3))).toEqual(['Các', 'của']);
  });
});

describe('headings', () => {
  test.each<[string, SourceBlock[], [string, string, string][]]>([
    [
      'Roman numbers over Arabic ones, plain text',
      [
        block('I. KẾT QUẢ'),
        block('1. Công tác lãnh đạo, chỉ đạo'),
        block('Sở họp.'),
        block('2. Công tác cải cách hành chính'),
        block('Sở làm.'),
        block('II. PHƯƠNG HƯỚNG, NHIỆM VỤ'),
        block('1. Giữ nếp họp.'),
      ],
      [
        ['chi-dao', 'I.1', '1.'],
        ['cai-cach-hanh-chinh', 'I.2', '2.'],
        ['phuong-huong', 'II', ''],
      ],
    ],
    [
      'numbers that were misprinted',
      [
        block('1. KẾT QUẢ'),
        block('1. Công tác lãnh đạo, chỉ đạo'),
        block('Sở họp.'),
        block('1. Công tác cải cách hành chính'),
        block('Sở làm.'),
        block('III. PHƯƠNG HƯỚNG, NHIỆM VỤ'),
        block('1. Giữ nếp họp.'),
      ],
      [
        ['chi-dao', 'I.1', '1.'],
        ['cai-cach-hanh-chinh', 'I.2', '1.'],
        ['phuong-huong', 'II', ''],
      ],
    ],
    [
      'two sections that the template would both claim',
      [
        block('I. KẾT QUẢ'),
        block('1. Công tác cải cách hành chính', { level: 3 }),
        block('Sở làm.'),
        block('2. Chỉ số cải cách hành chính', { level: 3 }),
        block('Sở đo.'),
      ],
      [
        ['cai-cach-hanh-chinh', 'I.1', '1.'],
        ['I.2', 'I.2', '2.'],
      ],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(
      readHeadings(blocks, template).map(({ id, number, own }) => [id, number, own?.printed ?? '']),
    ).toEqual(expected);
  });

  test('numbered tasks that end with a full stop are no headings', () => {
    const [leaf, ...others] = readHeadings(
      [block('II. PHƯƠNG HƯỚNG, NHIỆM VỤ'), block('1. Giữ nếp họp giao ban.'), block('2. Giữ giờ giấc.')],
      template,
    );
    expect(others).toEqual([]);
    expect(leaf!.blocks).toHaveLength(2);
  });

  test('a last task without any closing sign is no heading', () => {
    const leaves = readHeadings(
      [
        block('II. PHƯƠNG HƯỚNG, NHIỆM VỤ'),
        block('1. Giữ nếp họp giao ban.'),
        block('2. Giữ giờ giấc'),
        block('3. Chăm lo đoàn viên./.'),
      ],
      template,
    );
    expect(leaves.map((leaf) => leaf.blocks.length)).toEqual([3]);
  });
});

describe('sentences', () => {
  const imported = (paragraphs: string[]) =>
    reportOf(
      importReport(
        {
          name: 'a.md',
          format: 'md',
          blocks: blocksOf({ chiDao: paragraphs, tasks: ['a) Giữ nếp họp.', '- Giữ giờ giấc./.'] }),
        },
        [template],
        null,
      ),
    );

  test('ids count paragraphs and sentences from 1', () => {
    const report = imported(['Sở họp đầu tuần. Các phòng cùng dự.', 'Việc được giao rõ người.']);
    expect(sentences(report, 'chi-dao').map((one) => one.id)).toEqual([
      '2023-08/chi-dao/p1/s1',
      '2023-08/chi-dao/p1/s2',
      '2023-08/chi-dao/p2/s1',
    ]);
  });

  test.each([
    'Các phòng cùng dự./.',
    'Các phòng cùng dự. /.',
    'Các phòng cùng dự.\n./.',
    'Các phòng cùng dự ./.',
  ])('the end mark is taken off %j', (text) => {
    expect(sentences(imported([text]), 'chi-dao').map((one) => one.text)).toEqual(['Các phòng cùng dự.']);
  });

  test('an end mark in a line of its own is no sentence', () => {
    expect(sentences(imported(['Các phòng cùng dự.', './.']), 'chi-dao').map((one) => one.text)).toEqual([
      'Các phòng cùng dự.',
    ]);
  });

  test('list labels stand apart from the text', () => {
    expect(
      imported(['Sở họp.']).sections[1]!.paragraphs.map(({ label, sentences: [one] }) => [label, one!.text]),
    ).toEqual([
      ['a)', 'Giữ nếp họp.'],
      ['-', 'Giữ giờ giấc.'],
    ]);
  });
});

describe('what Word and pages do to headings', () => {
  const file = (format: SourceFile['format'], blocks: SourceBlock[]): SourceFile => ({
    name: 'a',
    format,
    blocks,
  });
  const bold = (text: string, rest: Partial<SourceBlock> = {}): SourceBlock =>
    block(text, { marks: [{ start: 0, end: text.length, style: 'bold' }], ...rest });

  test('numbers that Word printed are numbers of headings and of tasks', () => {
    const report = reportOf(
      importReport(
        file('docx', [
          block('BÁO CÁO'),
          block('Kết quả công tác dân vận chính quyền tháng 8 năm 2023'),
          bold('KẾT QUẢ THÁNG 8 NĂM 2023', { bullet: 'I.' }),
          bold('Công tác lãnh đạo, chỉ đạo', { bullet: '1.' }),
          block('Các phòng họp giao ban đúng lịch.'),
          bold('Công tác cải cách hành chính', { bullet: '2.' }),
          block('Bộ phận một cửa mở cửa đúng giờ.'),
          bold('PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 9 NĂM 2023', { bullet: 'II.' }),
          block('Giữ nếp họp giao ban.', { bullet: '1.' }),
          block('Giữ giờ giấc làm việc.', { bullet: '2.' }),
        ]),
        [template],
        null,
      ),
    );
    expect(report.sections.map(({ id, number }) => [id, number])).toEqual([
      ['chi-dao', 'I.1'],
      ['cai-cach-hanh-chinh', 'I.2'],
      ['phuong-huong', 'II'],
    ]);
    expect(report.sections.at(-1)!.paragraphs.map((one) => one.label)).toEqual(['1.', '2.']);
  });

  test('a heading that a page break cut is one heading', () => {
    const report = reportOf(
      importReport(
        file('txt', [
          block('BÁO CÁO'),
          block('Kết quả công tác dân vận chính quyền tháng 8 năm 2023'),
          block('I. KẾT QUẢ THÁNG 8 NĂM 2023'),
          bold('1. Công tác lãnh đạo, chỉ đạo và việc nêu gương'),
          block('của cán bộ, công chức'),
          block('Các phòng họp giao ban đúng lịch.'),
          block('II. PHƯƠNG HƯỚNG, NHIỆM VỤ'),
          block('THÁNG 9 NĂM 2023'),
          block('1. Giữ nếp họp giao ban.'),
        ]),
        [template],
        null,
      ),
    );
    expect(report.sections.map((one) => one.heading)).toEqual([
      'Công tác lãnh đạo, chỉ đạo và việc nêu gương của cán bộ, công chức',
      'PHƯƠNG HƯỚNG, NHIỆM VỤ THÁNG 9 NĂM 2023',
    ]);
  });
});
