import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RedlineBlock, RedlineRun } from '../../src/core/report.ts';
import { readDocx } from '../../src/document/read-docx.ts';
import { writeRedlineDocx } from '../../src/document/redline-docx.ts';
import { acceptAll, rejectAll } from '../support/tracked-changes.ts';
import { docxWith, paragraphXml, partOf, REPORT } from './support.ts';

const INFO = { author: 'Thư Ký', date: '2023-09-11T01:00:00.000Z' };
const same = (text: string): RedlineRun => ({ text, change: 'same' });
const inserted = (text: string): RedlineRun => ({ text, change: 'insert' });
const deleted = (text: string): RedlineRun => ({ text, change: 'delete' });

const REDLINE: RedlineBlock[] = [
  { layout: 'kind', change: 'same', runs: [same('BÁO CÁO')] },
  {
    layout: 'title',
    change: 'same',
    runs: [same('Kết quả công tác tháng '), deleted('8'), inserted('9'), same(' năm 2023')],
  },
  { layout: 'part', change: 'same', runs: [same('I. KẾT QUẢ')] },
  { layout: 'heading', change: 'delete', runs: [deleted('1. Mục đã bỏ')] },
  { layout: 'paragraph', change: 'delete', runs: [deleted('Đoạn của mục đã bỏ.')] },
  { layout: 'heading', change: 'same', runs: [deleted('2'), inserted('1'), same('. Cải cách hành chính')] },
  {
    layout: 'paragraph',
    change: 'same',
    runs: [
      same('Bộ phận một cửa tiếp nhận hồ sơ. '),
      deleted('Có 02 hồ sơ trễ hẹn. '),
      { ...inserted('Không có hồ sơ trễ hẹn'), italic: true },
      inserted('. '),
      same('Hồ sơ được số hóa.'),
    ],
  },
  { layout: 'paragraph', change: 'insert', runs: [inserted('Đoạn mới, dòng một\ndòng hai.')] },
  { layout: 'recipients-head', change: 'same', runs: [same('Nơi nhận:')] },
  { layout: 'recipient', change: 'insert', runs: [inserted('- Ban Dân vận;')] },
  { layout: 'recipient', change: 'same', runs: [same('- Lưu: VT.')] },
  { layout: 'capacity', change: 'insert', runs: [inserted('KT. GIÁM ĐỐC')] },
  { layout: 'capacity', change: 'same', runs: [inserted('PHÓ '), same('GIÁM ĐỐC')] },
  { layout: 'signer', change: 'delete', runs: [deleted('Lê Văn Trước')] },
  { layout: 'signer', change: 'insert', runs: [inserted('Trần Thị Sau')] },
];

const HEAD = 6;
const docx = await writeRedlineDocx(REPORT, REDLINE, { ...INFO, note: 'So với tháng 8/2023' });

describe('redline with real tracked changes', () => {
  test('accepting all gives the new text', () => {
    expect(acceptAll(docx).slice(HEAD)).toEqual([
      'BÁO CÁO',
      'Kết quả công tác tháng 9 năm 2023',
      'I. KẾT QUẢ',
      '1. Cải cách hành chính',
      'Bộ phận một cửa tiếp nhận hồ sơ. Không có hồ sơ trễ hẹn. Hồ sơ được số hóa.',
      'Đoạn mới, dòng một\ndòng hai.',
      'Nơi nhận:',
      '- Ban Dân vận;',
      '- Lưu: VT.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Trần Thị Sau',
    ]);
  });

  test('rejecting all gives the old text', () => {
    expect(rejectAll(docx).slice(HEAD)).toEqual([
      'BÁO CÁO',
      'Kết quả công tác tháng 8 năm 2023',
      'I. KẾT QUẢ',
      '1. Mục đã bỏ',
      'Đoạn của mục đã bỏ.',
      '2. Cải cách hành chính',
      'Bộ phận một cửa tiếp nhận hồ sơ. Có 02 hồ sơ trễ hẹn. Hồ sơ được số hóa.',
      'Nơi nhận:',
      '- Lưu: VT.',
      'GIÁM ĐỐC',
      'Lê Văn Trước',
    ]);
  });

  test('the letterhead is untracked, the same in both', () => {
    expect(acceptAll(docx).slice(0, HEAD)).toEqual(rejectAll(docx).slice(0, HEAD));
    expect(acceptAll(docx).slice(0, 2)).toEqual(['UBND TỈNH QUẢNG TRỊ', 'SỞ KHOA HỌC VÀ CÔNG NGHỆ']);
  });

  test('changes name author and time, and have ids of their own', () => {
    const changes = partOf(docx, 'word/document.xml').match(/<w:(ins|del) [^>]*>/g) ?? [];
    for (const change of changes) {
      expect(change).toContain('w:author="Thư Ký" w:date="2023-09-11T01:00:00Z"');
    }
    const ids = changes.map((change) => /w:id="(\d+)"/.exec(change)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('new and dropped paragraphs have their paragraph marks tracked', () => {
    expect(paragraphXml(docx, 'Đoạn mới')).toMatch(/<w:pPr>.*<w:rPr><w:ins [^>]*\/>.*<\/w:pPr>/);
    expect(paragraphXml(docx, 'Đoạn của mục đã bỏ')).toMatch(/<w:pPr>.*<w:rPr><w:del [^>]*\/>.*<\/w:pPr>/);
    expect(paragraphXml(docx, 'Bộ phận một cửa')).not.toMatch(/<w:pPr>.*<w:rPr><w:(ins|del) .*<\/w:pPr>/);
  });

  test('looks like the report: styles, sizes, marks; the note is in the page header', () => {
    expect(paragraphXml(docx, 'Không có hồ sơ')).toContain('<w:i/>');
    expect(paragraphXml(docx, 'Kết quả công tác')).toContain('<w:jc w:val="center"/>');
    expect(paragraphXml(docx, 'Ban Dân vận')).toContain('<w:sz w:val="22"/>');
    expect(partOf(docx, 'word/document.xml')).not.toContain('So với tháng 8/2023');
    expect(partOf(docx, 'word/header2.xml')).toContain('So với tháng 8/2023');
  });

  test('the importer reads it as accepted', async () => {
    const texts = (await readDocx('doi-chieu.docx', docx)).map((block) => block.text);
    expect(texts).toEqual(acceptAll(docx));
  });
});

test('any sequence of changes: accept gives the new paragraphs, reject the old ones', async () => {
  const text = fc.stringMatching(/^[a-zđ &<]{1,12}$/);
  const run = fc.record({
    text,
    change: fc.constantFrom('same' as const, 'insert' as const, 'delete' as const),
  });
  const layout = fc.constantFrom<RedlineBlock['layout']>(
    'title',
    'heading',
    'paragraph',
    'recipient',
    'capacity',
    'signer',
  );
  const block = fc.oneof(
    fc.record({ layout, change: fc.constant('same' as const), runs: fc.array(run, { maxLength: 4 }) }),
    fc.record({
      layout,
      change: fc.constant('insert' as const),
      runs: fc.array(text.map(inserted), { maxLength: 3 }),
    }),
    fc.record({
      layout,
      change: fc.constant('delete' as const),
      runs: fc.array(text.map(deleted), { maxLength: 3 }),
    }),
  );
  const left = (blocks: RedlineBlock[], gone: 'insert' | 'delete') =>
    blocks
      .filter((one) => one.change !== gone)
      .map((one) => one.runs.flatMap((part) => (part.change === gone ? [] : [part.text])).join(''))
      .filter((joined) => joined.trim() !== '');
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 12 }), async (blocks) => {
      const written = await writeRedlineDocx(REPORT, blocks, INFO);
      expect(acceptAll(written).slice(HEAD)).toEqual(left(blocks, 'delete'));
      expect(rejectAll(written).slice(HEAD)).toEqual(left(blocks, 'insert'));
    }),
    { numRuns: 60 },
  );
});

describe('tracked changes of other programs', () => {
  const by = 'w:id="1" w:author="a" w:date="2023-09-01T00:00:00Z"';
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

  test('a deleted paragraph mark joins with the next paragraph', () => {
    const joined = docxWith(
      `<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${run('Câu một. ')}</w:p><w:p>${run('Câu hai.')}</w:p>`,
    );
    expect(acceptAll(joined)).toEqual(['Câu một. Câu hai.']);
    expect(rejectAll(joined)).toEqual(['Câu một. ', 'Câu hai.']);
  });

  test('moved text and tracked table rows', () => {
    const moved = docxWith(
      `<w:p>${run('A')}<w:moveFrom ${by}>${run(' dời')}</w:moveFrom></w:p><w:p>${run('B')}<w:moveTo ${by}>${run(' dời')}</w:moveTo></w:p>` +
        `<w:tbl><w:tr><w:trPr><w:del ${by}/></w:trPr><w:tc><w:p>${run('hàng cũ')}</w:p></w:tc></w:tr>` +
        `<w:tr><w:trPr><w:ins ${by}/></w:trPr><w:tc><w:p>${run('hàng mới')}</w:p></w:tc></w:tr></w:tbl>`,
    );
    expect(acceptAll(moved)).toEqual(['A', 'B dời', 'hàng mới']);
    expect(rejectAll(moved)).toEqual(['A dời', 'B', 'hàng cũ']);
  });
});
