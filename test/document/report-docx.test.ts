import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { HEADER_COLUMNS, LETTERS, mm, PAGE_MM, TEXT_WIDTH } from '../../src/document/layout.ts';
import { writeReportDocx } from '../../src/document/report-docx.ts';
import { boldWidth } from '../../src/document/text-width.ts';
import { paragraph, paragraphXml, partOf, REPORT } from './support.ts';

const docx = await writeReportDocx(REPORT);
const document = partOf(docx, 'word/document.xml');
const size = (points: number) => `<w:sz w:val="${points * 2}"/>`;
const letterhead = (change: Partial<typeof REPORT.letterhead>) =>
  writeReportDocx({ ...REPORT, letterhead: { ...REPORT.letterhead, ...change } });

describe('page (Phụ lục I, Phần I, mục I)', () => {
  test('A4 upright with margins 20, 20, 30 and 15 mm', () => {
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(document).toMatch(/<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/);
  });

  test('every default lies in the range of the law', () => {
    const rules = [...Object.values(PAGE_MM), ...Object.values(LETTERS).map((letters) => letters.size)];
    for (const rule of rules) {
      expect(rule.value).toBeGreaterThanOrEqual(rule.min);
      expect(rule.value).toBeLessThanOrEqual(rule.max);
    }
  });

  test('Times New Roman 14, black, Vietnamese, is the default of the document', () => {
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(partOf(docx, 'word/styles.xml'))?.[0];
    expect(defaults).toContain('w:ascii="Times New Roman"');
    expect(defaults).toContain('w:hAnsi="Times New Roman"');
    expect(defaults).toContain('<w:color w:val="000000"/>');
    expect(defaults).toContain(size(14));
    expect(defaults).toContain('w:val="vi-VN"');
    expect(document).not.toMatch(/w:ascii="(?!Times New Roman)/);
  });

  test('page number in the top margin, centred, upright 14, not on page 1', () => {
    expect(document).toContain('<w:titlePg/>');
    const numbered = partOf(docx, 'word/header1.xml');
    expect(numbered).toContain('PAGE');
    expect(numbered).toContain('<w:jc w:val="center"/>');
    expect(numbered).toContain(size(14));
    expect(partOf(docx, 'word/header2.xml')).not.toContain('PAGE');
    expect(document).toMatch(/headerReference w:type="default" r:id="(\w+)".*headerReference w:type="first"/);
  });
});

describe('head of the paper (mục II khoản 1 to 4)', () => {
  test('a table of 40 and 60 per cent without borders, with explicit widths', () => {
    expect(HEADER_COLUMNS).toEqual([3742, 5612]);
    expect(HEADER_COLUMNS[0] + HEADER_COLUMNS[1]).toBe(TEXT_WIDTH);
    expect(document).toContain('<w:gridCol w:w="3742"/><w:gridCol w:w="5612"/>');
    expect(document).toContain('<w:tcW w:type="dxa" w:w="3742"/>');
    const borders = document.match(/<w:tblBorders>.*?<\/w:tblBorders>/g) ?? [];
    expect(borders).toHaveLength(2);
    for (const border of borders) expect(border).not.toContain('single');
  });

  test('a short issuer is set in 13 with 14, a name that then fits on one line in 12 with 13', async () => {
    const short = await letterhead({ issuer: 'Sở Nội vụ' });
    expect(paragraphXml(short, 'SỞ NỘI VỤ')).toContain(size(13));
    expect(paragraphXml(short, 'CỘNG HÒA')).toContain(size(13));
    expect(paragraphXml(short, 'Độc lập')).toContain(size(14));
    expect(paragraphXml(docx, 'SỞ KHOA HỌC')).toContain(size(12));
    expect(paragraphXml(docx, 'UBND TỈNH')).toContain(size(12));
    expect(paragraphXml(docx, 'CỘNG HÒA')).toContain(size(12));
    expect(paragraphXml(docx, 'Độc lập')).toContain(size(13));
  });

  test('the issuer is bold, the superior body is not', () => {
    expect(paragraphXml(docx, 'SỞ KHOA HỌC VÀ CÔNG NGHỆ')).toContain('<w:b/>');
    expect(paragraphXml(docx, 'UBND TỈNH QUẢNG TRỊ')).not.toContain('<w:b/>');
  });

  test('an office without a superior body has no empty line above its name', async () => {
    const xml = partOf(await letterhead({ superior: '' }), 'word/document.xml');
    expect(xml.indexOf('SỞ KHOA HỌC')).toBeGreaterThan(0);
    expect(xml).not.toContain('<w:t xml:space="preserve"></w:t>');
  });

  test('lines below are drawn: as long as the motto, 1/3 to 1/2 of issuer and subject', () => {
    const drawn = [
      ...document.matchAll(/<w:bottom w:val="single".*?<w:ind w:left="(\d+)" w:right="(\d+)"\/>/gs),
    ];
    const lengths = drawn.map(([, left, right]) => Number(left) + Number(right));
    const [issuer = 0, motto = 0, title = 0] = lengths;
    expect(5612 - motto).toBeCloseTo(boldWidth('Độc lập - Tự do - Hạnh phúc', 13), -1);
    const issuerShare = (3742 - issuer) / boldWidth('SỞ KHOA HỌC VÀ CÔNG NGHỆ', 12);
    const titleShare = (TEXT_WIDTH - title) / boldWidth(REPORT.title, 14);
    for (const share of [issuerShare, titleShare]) {
      expect(share).toBeGreaterThan(1 / 3);
      expect(share).toBeLessThan(1 / 2);
    }
    expect(document).not.toContain('<w:u ');
  });

  test('a long issuer breaks into lines of about equal length', async () => {
    const xml = paragraphXml(
      await letterhead({ issuer: 'Chi cục Quản lý chất lượng nông lâm sản và thủy sản' }),
      'CHI CỤC',
    );
    const [, left, right] = /<w:ind w:left="(\d+)" w:right="(\d+)"\/>/.exec(xml) ?? [];
    expect(left).toBe(right);
    expect(Number(left)).toBeGreaterThan(0);
  });

  test.each([
    [null, 'Số:      /BC-SKH&amp;CN'],
    ['7', 'Số: 07/BC-SKH&amp;CN'],
    ['231', 'Số: 231/BC-SKH&amp;CN'],
  ])('number %s is printed %s', async (number, printed) => {
    expect(partOf(await letterhead({ number }), 'word/document.xml')).toContain(printed);
  });

  test.each([
    ['2023-09', 'Quảng Trị, ngày     tháng 9 năm 2023'],
    ['2023-09-05', 'Quảng Trị, ngày 05 tháng 9 năm 2023'],
    ['2020-01-05', 'Quảng Trị, ngày 05 tháng 01 năm 2020'],
    ['2023-12-20', 'Quảng Trị, ngày 20 tháng 12 năm 2023'],
  ])('date %s is printed "%s", italic, in the row of the number', async (date, printed) => {
    const issued = await letterhead({ date });
    expect(paragraphXml(issued, printed)).toContain('<w:i/>');
    const rows = partOf(issued, 'word/document.xml').match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.find((row) => row.includes('Số:'))).toContain(printed);
  });
});

describe('body (mục II khoản 5 and 6)', () => {
  test('kind in capitals and subject, bold, centred, 14', () => {
    for (const text of ['BÁO CÁO', REPORT.title]) {
      const xml = paragraphXml(docx, text);
      expect(xml).toContain('<w:b/>');
      expect(xml).toContain('<w:jc w:val="center"/>');
      expect(xml).toContain(size(14));
    }
  });

  test('paragraphs are justified, first line 12,7 mm, 6 pt before, single spacing', () => {
    const xml = paragraphXml(docx, 'Lãnh đạo đơn vị');
    expect(xml).toContain('<w:jc w:val="both"/>');
    expect(xml).toContain(`<w:ind w:firstLine="${mm(12.7)}"/>`);
    expect(xml).toContain('<w:spacing w:after="0" w:before="120" w:line="240" w:lineRule="auto"/>');
    expect(xml).not.toContain('<w:b/>');
  });

  test('parts and headings are bold and stay with what follows; numbers are text', () => {
    for (const text of ['I. KẾT QUẢ', '1. Chỉ đạo']) {
      const xml = paragraphXml(docx, text);
      expect(xml).toContain('<w:b/>');
      expect(xml).toContain('<w:keepNext/>');
    }
    expect(document).not.toContain('<w:numPr>');
  });

  test('a numbered task without a title is upright', () => {
    expect(paragraphXml(docx, '1. Theo dõi việc')).not.toContain('<w:b/>');
  });

  test('italic words of a sentence are italic, its neighbours are not', () => {
    const runs = paragraphXml(docx, 'Công văn số 812').match(/<w:r>.*?<\/w:r>/gs) ?? [];
    expect(runs.filter((run) => run.includes('<w:i/>')).map((run) => run.replace(/<[^>]+>/g, ''))).toEqual([
      'Công văn số 812/SKH&amp;CN-VP',
    ]);
  });

  test('"Kính gửi" stands only where there is an addressee', async () => {
    expect(document).not.toContain('Kính gửi');
    const sent = await writeReportDocx({ ...REPORT, addressee: 'UBND tỉnh Quảng Trị' });
    expect(partOf(sent, 'word/document.xml')).toContain('Kính gửi: UBND tỉnh Quảng Trị');
  });

  test.each([
    ['Chăm lo đời sống đoàn viên.', 'Chăm lo đời sống đoàn viên./.'],
    ['Chăm lo đời sống đoàn viên', 'Chăm lo đời sống đoàn viên./.'],
    ['Chăm lo đời sống đoàn viên./.', 'Chăm lo đời sống đoàn viên./.'],
    ['Thăm các hộ, các nhóm,...', 'Thăm các hộ, các nhóm,.../.'],
  ])('the last paragraph "%s" ends "%s"', async (text, printed) => {
    const last = await writeReportDocx({ ...REPORT, blocks: [paragraph('Mở đầu.'), paragraph(text)] });
    const xml = partOf(last, 'word/document.xml');
    expect(xml).toContain(`>${printed}<`);
    expect(xml.match(/\/\.</g)).toHaveLength(1);
  });
});

describe('closing (mục II khoản 7 and 9)', () => {
  test('recipients 11 with their punctuation, the head 12 bold italic', () => {
    const head = paragraphXml(docx, 'Nơi nhận:');
    expect(head).toContain('<w:b/>');
    expect(head).toContain('<w:i/>');
    expect(head).toContain(size(12));
    expect(paragraphXml(docx, '- Sở Nội vụ;')).toContain(size(11));
    expect(paragraphXml(docx, '- Lưu: VT, VP.')).toContain(size(11));
  });

  test('capacity in bold capitals with a space after "KT.", name bold, in one row that no page splits', () => {
    expect(paragraphXml(docx, 'KT. GIÁM ĐỐC')).toContain('<w:b/>');
    expect(paragraphXml(docx, 'Trần Thị Mẫu')).toContain('<w:b/>');
    const rows = document.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    const closing = rows.find((row) => row.includes('Nơi nhận:'));
    expect(closing).toContain('Trần Thị Mẫu');
    expect(closing).toContain('<w:cantSplit/>');
    expect(paragraphXml(docx, 'Chuẩn bị nội dung')).toContain('<w:keepNext/>');
  });
});

describe('the file', () => {
  test('names subject, author and language, and no time', () => {
    const core = partOf(docx, 'docProps/core.xml');
    expect(core).toContain(`<dc:title>${REPORT.title}</dc:title>`);
    expect(core).toContain('<dc:creator>Thư Ký</dc:creator>');
    expect(core).toContain('<dc:language>vi-VN</dc:language>');
    expect(core).not.toMatch(/\d{4}-\d{2}-\d{2}T/);
  });

  test('the same report gives the same bytes, whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    onTestFinished(() => void vi.useRealTimers());
    expect(Buffer.from(await writeReportDocx(REPORT)).equals(docx)).toBe(true);
  });

  test('characters that XML cannot hold are left out, the rest stays', async () => {
    const odd = paragraph('Đơn vị\u0000 đã\u000b họp\ufffe ba\uffff lần\ud800 & <xong> 🙂.');
    const xml = partOf(await writeReportDocx({ ...REPORT, blocks: [odd] }), 'word/document.xml');
    expect(xml).toContain('Đơn vị đã họp ba lần &amp; &lt;xong&gt; 🙂./.');
  });
});
