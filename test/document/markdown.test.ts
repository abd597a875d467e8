import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PrintedBlock } from '../../src/core/report.ts';
import { decodeText, readDatedHashes, readMarkdown } from '../../src/document/read-text.ts';
import { writeMarkdown } from '../../src/document/write-markdown.ts';
import { paragraph, REPORT, sentence } from './support.ts';

const texts = (source: string) => readMarkdown(source).map((block) => block.text);
const marked = (source: string) =>
  readMarkdown(source).map((block) => [
    block.text,
    ...block.marks.map((mark) => `${mark.style}: ${block.text.slice(mark.start, mark.end)}`),
  ]);

describe('asterisks: none is left, no letter is lost', () => {
  test.each([
    ['**đậm** và *nghiêng*', ['đậm và nghiêng', 'bold: đậm', 'italic: nghiêng']],
    ['***Nơi nhận:***', ['Nơi nhận:', 'bold: Nơi nhận:', 'italic: Nơi nhận:']],
    ['“*Về công tác thanh niên*”', ['“Về công tác thanh niên”', 'italic: Về công tác thanh niên']],
    ['*“Về công tác thanh niên”*...', ['“Về công tác thanh niên”...', 'italic: “Về công tác thanh niên”']],
    [
      '(*Công văn số 9/CV*; *Tờ trình số 8*)',
      ['(Công văn số 9/CV; Tờ trình số 8)', 'italic: Công văn số 9/CV', 'italic: Tờ trình số 8'],
    ],
    ['***a** b*', ['a b', 'bold: a', 'italic: a b']],
    ['*a **b***', ['a b', 'italic: a b', 'bold: b']],
    ['**một****hai**', ['mộthai', 'bold: mộthai']],
    ['**một*****hai***', ['mộthai', 'bold: mộthai', 'italic: hai']],
    ['**Nơi nhận: **Sở Nội vụ', ['Nơi nhận: Sở Nội vụ', 'bold: Nơi nhận:']],
    ['** 2. Thanh tra**', ['2. Thanh tra', 'bold: 2. Thanh tra']],
    ['Sở* có *ba* phòng', ['Sở có ba phòng', 'italic: ba']],
    ['Sở *có *ba* phòng', ['Sở có ba phòng', 'italic: ba']],
    ['**chưa đóng', ['chưa đóng']],
    ['thừa cuối**', ['thừa cuối']],
    ['Sở có 3 * 4 = 12 suất', ['Sở có 3 * 4 = 12 suất']],
    ['giá\\* tạm tính', ['giá* tạm tính']],
  ])('%s', (source, expected) => {
    expect(marked(source)).toEqual([expected]);
  });

  test('only asterisks are nothing', () => {
    expect(readMarkdown('**\n\n** **\n\n***')).toEqual([]);
  });

  test('any mixture of letters and asterisks keeps the letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[abcđ *“”().]{1,40}$/), (source) => {
        const read = texts(`x ${source} y`).join(' ');
        expect(read.replace(/[\s*]/g, '')).toBe(`x${source}y`.replace(/[\s*]/g, ''));
        expect(read).not.toContain('*');
      }),
    );
  });
});

describe('blocks', () => {
  test('headings with their levels, bold ones too', () => {
    expect(readMarkdown('# BÁO CÁO\n### **2. Cải cách**\nĐoạn đầu.\n\nĐoạn sau.')).toEqual([
      { text: 'BÁO CÁO', marks: [], level: 1 },
      { text: '2. Cải cách', marks: [{ start: 0, end: 11, style: 'bold' }], level: 3 },
      { text: 'Đoạn đầu.', marks: [] },
      { text: 'Đoạn sau.', marks: [] },
    ]);
  });

  test('list lines are blocks: dashes go to `bullet`, numbers stay', () => {
    expect(
      readMarkdown(
        '**Nơi nhận:**\n- Sở Nội vụ;\n- Lưu: VT.\n\n1. Việc một\ntiếp theo.\n2. Việc hai.\na) Ý một;\n\n+ Ý nhỏ',
      ),
    ).toMatchObject([
      { text: 'Nơi nhận:' },
      { text: 'Sở Nội vụ;', bullet: '-' },
      { text: 'Lưu: VT.', bullet: '-' },
      { text: '1. Việc một tiếp theo.' },
      { text: '2. Việc hai.' },
      { text: 'a) Ý một;' },
      { text: 'Ý nhỏ', bullet: '+' },
    ]);
  });

  test('a line of a paragraph that happens to begin with a number is no list', () => {
    expect(texts('Hội nghị họp ngày\n9. Các phòng đã dự.\n\nHết.')).toEqual([
      'Hội nghị họp ngày 9. Các phòng đã dự.',
      'Hết.',
    ]);
  });

  test('soft breaks are spaces, forced ones line breaks, also inside bold', () => {
    expect(texts('Đoạn dài\nxuống dòng.\n\nHết.')).toEqual(['Đoạn dài xuống dòng.', 'Hết.']);
    const signer = ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', 'bold: KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC'];
    expect(marked('**KT. GIÁM ĐỐC  \nPHÓ GIÁM ĐỐC**\n\nHết.')[0]).toEqual(signer);
    expect(marked('**KT. GIÁM ĐỐC\\\nPHÓ GIÁM ĐỐC**\n\nHết.')[0]).toEqual(signer);
    expect(marked('**KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC**')[0]).toEqual(signer);
  });

  test('plain text without blank lines: every line is a paragraph', () => {
    expect(texts('BÁO CÁO\nKết quả tháng 9\nSở đã họp.\nSở đã giao việc.')).toEqual([
      'BÁO CÁO',
      'Kết quả tháng 9',
      'Sở đã họp.',
      'Sở đã giao việc.',
    ]);
  });

  test('plain text with long lines: a line end ends a paragraph, blank lines or not', () => {
    const long = `Trong tháng, ${'các phòng phối hợp giải quyết công việc, '.repeat(6)}kịp thời.`;
    expect(texts(`BÁO CÁO\nKết quả tháng 9\n\n${long}\nSở đã họp hai lần.\n${long}`)).toEqual([
      'BÁO CÁO',
      'Kết quả tháng 9',
      long,
      'Sở đã họp hai lần.',
      long,
    ]);
  });

  test('wrapped text stays whole even where its lines are long', () => {
    const words = 'Văn phòng tổng hợp báo cáo của các phòng và trình lãnh đạo xem xét '
      .repeat(12)
      .trim()
      .split(' ');
    const lines: string[] = [''];
    for (const word of words) {
      const last = lines.at(-1) ?? '';
      if (last.length + word.length > 148) lines.push(word);
      else lines[lines.length - 1] = `${last} ${word}`.trim();
    }
    expect(texts(`${lines.join('\n')}\n\nHết.`)).toEqual([words.join(' '), 'Hết.']);
  });

  test('Windows line ends, byte order mark, non-breaking spaces, decomposed letters', () => {
    expect(texts('\ufeffHội nghị\r\n\r\nSố\u00a015\r\n'.normalize('NFD'))).toEqual(['Hội nghị', 'Số 15']);
    expect(decodeText('a.txt', new TextEncoder().encode('\ufeffabc'))).toBe('abc');
  });

  test('comments are left out; the one with hashes is found', () => {
    const source = 'Một. <!-- ghi chú\nnội bộ -->\n\nHai.\n\n<!-- câu theo kỳ: 1a2b 3c4d -->\n';
    expect(texts(source)).toEqual(['Một.', 'Hai.']);
    expect(readDatedHashes(source)).toEqual(['1a2b', '3c4d']);
    expect(readDatedHashes('Không có.')).toEqual([]);
  });
});

describe('writeMarkdown and back', () => {
  const source = writeMarkdown(REPORT, ['aa11', 'bb22']);

  test('reads like the paper', () => {
    expect(source).toBe(`UBND TỈNH QUẢNG TRỊ

**SỞ KHOA HỌC VÀ CÔNG NGHỆ**

Số:      /BC-SKH&CN

*Quảng Trị, ngày     tháng 9 năm 2023*

# BÁO CÁO

## Kết quả thực hiện công tác dân vận chính quyền tháng 9 năm 2023

## I. KẾT QUẢ THÁNG 9 NĂM 2023

### 1. Chỉ đạo, điều hành

Lãnh đạo đơn vị giao ban với các phòng vào sáng thứ hai hằng tuần. Ngày 12/9/2023 đơn vị gửi góp ý cho dự thảo đề án (*Công văn số 812/SKH&CN-VP*). Các phòng báo cáo kết quả về Văn phòng trước ngày 15.

## II. NHIỆM VỤ THÁNG 10 NĂM 2023

1. Theo dõi việc thực hiện quy chế tại các đơn vị trực thuộc.

2. Chuẩn bị nội dung đối thoại với thanh niên trong đơn vị./.

**Nơi nhận:**

- Sở Nội vụ;
- Lưu: VT, VP.

**KT. GIÁM ĐỐC  
PHÓ GIÁM ĐỐC**

**Trần Thị Mẫu**

<!-- câu theo kỳ: aa11 bb22 -->
`);
  });

  test('the blocks come back, and the hashes', () => {
    const blocks = readMarkdown(source);
    expect(blocks.filter((block) => block.level).map((block) => [block.level, block.text])).toEqual([
      [1, 'BÁO CÁO'],
      [2, REPORT.title],
      [2, 'I. KẾT QUẢ THÁNG 9 NĂM 2023'],
      [3, '1. Chỉ đạo, điều hành'],
      [2, 'II. NHIỆM VỤ THÁNG 10 NĂM 2023'],
    ]);
    expect(blocks.slice(-4)).toMatchObject([
      { text: 'Sở Nội vụ;', bullet: '-' },
      { text: 'Lưu: VT, VP.', bullet: '-' },
      { text: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC' },
      { text: 'Trần Thị Mẫu' },
    ]);
    expect(readDatedHashes(source)).toEqual(['aa11', 'bb22']);
  });

  test('no comment without hashes', () => {
    expect(writeMarkdown(REPORT)).not.toContain('<!--');
  });

  const body = (blocks: PrintedBlock[]) => {
    const read = readMarkdown(writeMarkdown({ ...REPORT, blocks: [...blocks, paragraph('Hết')] }));
    return read.slice(
      6,
      read.findIndex((block) => block.text === 'Hết./.'),
    );
  };

  test.each([
    '- không phải danh sách',
    '# không phải đề mục',
    'Giá (*) tạm tính, 5 * 3 = 15, C:\\Tep\\*.md',
    '<!-- không phải chú thích --> và <br>',
    '---',
    'dòng một\n1. dòng hai\n- dòng ba\nIV. BỐN\na) năm',
    'cuối dòng\\',
    '**đậm giả**',
  ])('text that looks like Markdown stays text: %s', (text) => {
    expect(body([paragraph(text)])).toEqual([{ text, marks: [] }]);
  });

  test('overlapping marks come back', () => {
    const marks = [
      { start: 0, end: 7, style: 'bold' as const },
      { start: 4, end: 11, style: 'italic' as const },
    ];
    expect(body([paragraph({ ...sentence('một hai ba bốn'), marks })])[0]?.marks).toEqual([
      { start: 0, end: 7, style: 'bold' },
      { start: 4, end: 10, style: 'italic' },
    ]);
  });

  test('any text comes back', () => {
    const words = fc
      .stringMatching(/^[aĐ1.)(*\\#<>!+_“”\-\n ]{1,30}$/)
      .map((text) => text.replace(/ *\n */g, '\n').trim());
    fc.assert(
      fc.property(
        words.filter((text) => text !== '' && !text.includes('\n\n')),
        (text) => {
          expect(body([paragraph(text)])).toEqual([{ text, marks: [] }]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
