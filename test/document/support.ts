import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Mark, PrintedBlock, PrintedReport, PrintedSentence } from '../../src/core/report.ts';

let count = 0;

export function sentence(text: string, options: { dated?: boolean; italic?: string } = {}): PrintedSentence {
  count += 1;
  const start = options.italic === undefined ? -1 : text.indexOf(options.italic);
  const marks: Mark[] =
    start < 0 ? [] : [{ start, end: start + (options.italic?.length ?? 0), style: 'italic' }];
  return { id: `2023-09/s${count}`, text, marks, dated: options.dated ?? false };
}

export function paragraph(...parts: (PrintedSentence | string)[]): PrintedBlock {
  count += 1;
  return {
    kind: 'paragraph',
    id: `2023-09/p${count}`,
    sentences: parts.map((part) => (typeof part === 'string' ? sentence(part) : part)),
  };
}

export function task(label: string, text: string): PrintedBlock {
  return { kind: 'paragraph', id: `2023-09/${label}`, label, sentences: [sentence(text)] };
}

/** A small report with one of everything that is printed. */
export const REPORT: PrintedReport = {
  period: '2023-09',
  letterhead: {
    superior: 'UBND tỉnh Quảng Trị',
    issuer: 'Sở Khoa học và Công nghệ',
    number: null,
    symbol: 'BC-SKH&CN',
    place: 'Quảng Trị',
    date: '2023-09',
  },
  kind: 'Báo cáo',
  title: 'Kết quả thực hiện công tác dân vận chính quyền tháng 9 năm 2023',
  addressee: null,
  blocks: [
    { kind: 'part', text: 'I. KẾT QUẢ THÁNG 9 NĂM 2023' },
    { kind: 'heading', text: '1. Chỉ đạo, điều hành', marks: [] },
    paragraph(
      'Lãnh đạo đơn vị giao ban với các phòng vào sáng thứ hai hằng tuần.',
      sentence('Ngày 12/9/2023 đơn vị gửi góp ý cho dự thảo đề án (Công văn số 812/SKH&CN-VP).', {
        dated: true,
        italic: 'Công văn số 812/SKH&CN-VP',
      }),
      'Các phòng báo cáo kết quả về Văn phòng trước ngày 15.',
    ),
    { kind: 'part', text: 'II. NHIỆM VỤ THÁNG 10 NĂM 2023' },
    task('1.', 'Theo dõi việc thực hiện quy chế tại các đơn vị trực thuộc.'),
    task('2.', 'Chuẩn bị nội dung đối thoại với thanh niên trong đơn vị.'),
  ],
  recipients: ['Sở Nội vụ', 'Lưu: VT, VP'],
  signer: { capacity: ['KT.GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Trần Thị Mẫu' },
};

export const partOf = (docx: Uint8Array, name: string): string => {
  const part = unzipSync(docx)[name];
  if (!part) throw new Error(`${name} is missing`);
  return strFromU8(part);
};

/** The `<w:p>` of word/document.xml that holds this text. */
export function paragraphXml(docx: Uint8Array, text: string): string {
  const all = partOf(docx, 'word/document.xml').match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const found = all.find((xml) => xml.replace(/<[^>]+>/g, '').includes(text));
  if (found === undefined) throw new Error(`no paragraph with ${text}`);
  return found;
}

/** A .docx by hand with this body, as another program might have written it. */
export function docxWith(body: string, parts: Record<string, string> = {}): Uint8Array {
  const namespaces =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"';
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, xml.replace('>', ` ${namespaces}>`)]),
    ),
  };
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, encoder.encode(xml)])));
}
