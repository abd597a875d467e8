import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/document/read-docx.ts';
import { writeReportDocx } from '../../src/document/report-docx.ts';
import { docxWith, paragraph, REPORT, sentence } from './support.ts';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const para = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const listed = (text: string, list: number, level = 0) =>
  para(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

describe('what our own report reads back as', async () => {
  const blocks = await readDocx('bao-cao.docx', await writeReportDocx(REPORT));
  const find = (text: string) => blocks.find((block) => block.text.includes(text));

  test('all paragraphs in order, without page header', () => {
    expect(blocks.map((block) => block.text)).toEqual([
      'UBND TỈNH QUẢNG TRỊ',
      'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:      /BC-SKH&CN',
      'Quảng Trị, ngày     tháng 9 năm 2023',
      'BÁO CÁO',
      'Kết quả thực hiện công tác dân vận chính quyền tháng 9 năm 2023',
      'I. KẾT QUẢ THÁNG 9 NĂM 2023',
      '1. Chỉ đạo, điều hành',
      'Lãnh đạo đơn vị giao ban với các phòng vào sáng thứ hai hằng tuần. Ngày 12/9/2023 đơn vị gửi góp ý cho dự thảo đề án (Công văn số 812/SKH&CN-VP). Các phòng báo cáo kết quả về Văn phòng trước ngày 15.',
      'II. NHIỆM VỤ THÁNG 10 NĂM 2023',
      '1. Theo dõi việc thực hiện quy chế tại các đơn vị trực thuộc.',
      '2. Chuẩn bị nội dung đối thoại với thanh niên trong đơn vị./.',
      'Nơi nhận:',
      '- Sở Nội vụ;',
      '- Lưu: VT, VP.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Trần Thị Mẫu',
    ]);
  });

  test('table cells, heading levels and marks', () => {
    expect(find('SỞ KHOA HỌC')?.cell).toEqual({ table: 0, row: 0, column: 0 });
    expect(find('Quảng Trị, ngày')?.cell).toEqual({ table: 0, row: 1, column: 1 });
    expect(find('Trần Thị Mẫu')?.cell).toEqual({ table: 1, row: 0, column: 1 });
    expect(find('I. KẾT QUẢ')?.level).toBe(1);
    expect(find('1. Chỉ đạo')?.level).toBe(2);
    const body = find('Công văn số 812');
    expect(body?.cell).toBeUndefined();
    expect(body?.marks.map((mark) => [mark.style, body.text.slice(mark.start, mark.end)])).toEqual([
      ['italic', 'Công văn số 812/SKH&CN-VP'],
    ]);
  });

  test('dated sentences are known by their offsets', () => {
    const body = find('Công văn số 812');
    expect(body?.dated?.map((at) => body.text.slice(at, at + 14))).toEqual(['Ngày 12/9/2023']);
  });

  test('a dated first sentence after a list number, and two in one paragraph', async () => {
    const dated = (text: string) => sentence(text, { dated: true });
    const docx = await writeReportDocx({
      ...REPORT,
      blocks: [
        {
          kind: 'paragraph',
          id: 'p',
          label: '1.',
          sentences: [dated('Ngày 02/9 nghỉ lễ.'), dated('Ngày 05/9 họp.')],
        },
        paragraph('Hết.'),
      ],
    });
    const block = (await readDocx('x.docx', docx)).find((one) => one.text.startsWith('1. Ngày'));
    expect(block?.dated).toEqual([3, 22]);
  });
});

describe('files of other programs', () => {
  test('bold and italic of runs and of styles; a run may say it is not bold', async () => {
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:basedOn w:val="Goc"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Goc"><w:name w:val="Gốc"/><w:rPr><w:b/></w:rPr></w:style></w:styles>';
    const docx = docxWith(
      para(run('Đậm ') + run('thường', '<w:b w:val="0"/>'), '<w:pStyle w:val="Muc"/>') +
        para(run('Trước ') + run('nghiêng', '<w:i/>') + run(' sau')),
      { 'word/styles.xml': styles },
    );
    expect((await readDocx('a.docx', docx)).map((block) => block.marks)).toEqual([
      [{ start: 0, end: 3, style: 'bold' }],
      [{ start: 6, end: 13, style: 'italic' }],
    ]);
  });

  test('automatic numbers are counted for each list and level', async () => {
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1.', '<w:start w:val="3"/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
    const body = [
      listed('Kết quả', 1),
      listed('Chỉ đạo', 1, 1),
      listed('Tập huấn', 1, 2),
      listed('Đối thoại', 1, 2),
      listed('Cải cách', 1, 1),
      listed('Phương hướng', 1),
      listed('Tuyên truyền', 1, 1),
      listed('Sở Nội vụ;', 2),
      listed('Việc thứ ba', 3),
      listed('Việc thứ tư', 3),
      para(run('Không đánh số')),
    ].join('');
    const blocks = await readDocx('a.docx', docxWith(body, { 'word/numbering.xml': numbering }));
    expect(blocks.map((block) => [block.bullet, block.text])).toEqual([
      ['I.', 'Kết quả'],
      ['1.', 'Chỉ đạo'],
      ['a)', 'Tập huấn'],
      ['b)', 'Đối thoại'],
      ['2.', 'Cải cách'],
      ['II.', 'Phương hướng'],
      ['1.', 'Tuyên truyền'],
      ['-', 'Sở Nội vụ;'],
      ['3.', 'Việc thứ ba'],
      ['4.', 'Việc thứ tư'],
      [undefined, 'Không đánh số'],
    ]);
  });

  test('numbers of a paragraph style; list 0 takes a paragraph out of it', async () => {
    const docx = docxWith(
      para(run('Việc một'), '<w:pStyle w:val="Viec"/>') +
        para(run('Ghi chú'), '<w:pStyle w:val="Viec"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
        para(run('Việc hai'), '<w:pStyle w:val="Viec"/>'),
      {
        'word/styles.xml':
          '<w:styles><w:style w:type="paragraph" w:styleId="Viec"><w:name w:val="Việc"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>',
        'word/numbering.xml': `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      },
    );
    expect((await readDocx('a.docx', docx)).map((block) => block.bullet)).toEqual(['1.', undefined, '2.']);
  });

  test('forced line breaks, simple fields, non-breaking spaces and hyphens, NFD', async () => {
    const docx = docxWith(
      para(`<w:r><w:t xml:space="preserve">KT. GIÁM ĐỐC </w:t><w:br/><w:t>PHÓ GIÁM ĐỐC</w:t></w:r>`) +
        para(
          run('Số\u00a059/TTr') +
            '<w:r><w:noBreakHyphen/></w:r>' +
            run('SKH ') +
            `<w:fldSimple w:instr="DATE">${run('ngày 5')}</w:fldSimple>`,
        ) +
        para(run('Hội nghị'.normalize('NFD')) + run(' lớn'.normalize('NFD'), '<w:b/>')),
    );
    const blocks = await readDocx('a.docx', docx);
    expect(blocks.map((block) => block.text)).toEqual([
      'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC',
      'Số 59/TTr-SKH ngày 5',
      'Hội nghị lớn',
    ]);
    expect(blocks[2]?.marks).toEqual([{ start: 9, end: 12, style: 'bold' }]);
  });

  test('tracked changes are read as accepted', async () => {
    const by = 'w:id="1" w:author="a" w:date="2023-09-01T00:00:00Z"';
    const docx = docxWith(
      para(
        `${run('Có ')}<w:del ${by}><w:r><w:delText>02</w:delText></w:r></w:del><w:ins ${by}>${run('03')}</w:ins>${run(' hội nghị.')}`,
      ) +
        `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr><w:del ${by}><w:r><w:delText>Bỏ.</w:delText></w:r></w:del></w:p>` +
        para(run('Còn lại.')),
    );
    expect((await readDocx('a.docx', docx)).map((block) => block.text)).toEqual([
      'Có 03 hội nghị.',
      'Còn lại.',
    ]);
  });

  test('merged cells keep the columns of the others right', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${para(run(text))}</w:tc>`;
    const docx = docxWith(
      `<w:tbl><w:tr>${cell('A', '<w:vMerge w:val="restart"/>')}${cell('B', '<w:gridSpan w:val="2"/>')}</w:tr>` +
        `<w:tr>${cell('', '<w:vMerge/>')}${cell('C')}${cell('D')}</w:tr></w:tbl>`,
    );
    const blocks = await readDocx('a.docx', docx);
    expect(blocks.map((block) => [block.text, block.cell?.row, block.cell?.column])).toEqual([
      ['A', 0, 0],
      ['B', 0, 1],
      ['C', 1, 1],
      ['D', 1, 2],
    ]);
  });

  test('a text box is read', async () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${para(run('Số: 15/BC'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const texts = (await readDocx('a.docx', docxWith(para(run('Báo cáo') + box)))).map((block) => block.text);
    expect(texts.sort()).toEqual(['Báo cáo', 'Số: 15/BC']);
  });
});
