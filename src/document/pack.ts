import { Document, type FileChild, Header, Packer, PageNumber, type Paragraph, TextRun } from 'docx';
import { forXml, letters, paragraph } from './docx-parts.ts';
import { FONT, halfPoints, LETTERS, LINE, mm, PAGE_MM } from './layout.ts';

const AUTHOR = 'Thư Ký';

/**
 * A .docx of the paper's page (A4, margins, page number from page 2) with these contents. The same contents give the same bytes: the file
 * carries no times of its own. `firstPageNote` stands small in the top margin of page 1.
 */
export async function packDocument(
  title: string,
  children: readonly FileChild[],
  firstPageNote?: Paragraph,
): Promise<Uint8Array> {
  const document = new Document({
    styles: STYLES,
    sections: [
      {
        properties: PAGE,
        headers: {
          default: new Header({
            children: [
              paragraph('page', [new TextRun({ ...letters('page'), children: [PageNumber.CURRENT] })]),
            ],
          }),
          first: new Header({ children: [firstPageNote ?? paragraph('page', [])] }),
        },
        children,
      },
    ],
  });
  const packed = await Packer.pack(document, 'uint8array', undefined, [
    { path: 'docProps/core.xml', data: coreProperties(title) },
  ]);
  clearZipTimes(packed);
  return packed;
}

const PAGE = {
  titlePage: true,
  page: {
    size: { width: mm(PAGE_MM.width.value), height: mm(PAGE_MM.height.value) },
    margin: {
      top: mm(PAGE_MM.top.value),
      bottom: mm(PAGE_MM.bottom.value),
      left: mm(PAGE_MM.left.value),
      right: mm(PAGE_MM.right.value),
      header: mm(PAGE_MM.header.value),
      footer: mm(PAGE_MM.header.value),
    },
  },
} as const;

const BODY_RUN = {
  font: FONT.name,
  size: halfPoints(LETTERS.paragraph.size.value),
  color: FONT.color,
} as const;
const HEADING_STYLE = { run: { ...BODY_RUN, bold: true, italics: false } } as const;

/** Word's own headings are blue and of other sizes; here they only carry the outline for the navigation pane. */
const STYLES = {
  default: {
    document: {
      run: { ...BODY_RUN, language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
      paragraph: { spacing: { before: 0, after: 0, line: LINE, lineRule: 'auto' } },
    },
    heading1: HEADING_STYLE,
    heading2: HEADING_STYLE,
  },
  paragraphStyles: [{ id: 'Normal', name: 'Normal', quickFormat: true, run: BODY_RUN }],
} as const;

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** Own properties in place of the library's, which would carry the time of writing. */
function coreProperties(title: string): string {
  const escaped = forXml(title).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${NAMESPACES}>` +
    `<dc:title>${escaped}</dc:title><dc:creator>${AUTHOR}</dc:creator>` +
    `<cp:lastModifiedBy>${AUTHOR}</cp:lastModifiedBy><dc:language>vi-VN</dc:language></cp:coreProperties>`
  );
}

const ZIP = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, endLength: 22, firstDay: 0x0021_0000 };

/** Sets the times of all entries to the first day a zip knows (1/1/1980), in place; the library writes the machine's clock there. */
function clearZipTimes(zip: Uint8Array): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - ZIP.endLength;
  if (view.getUint32(end, true) !== ZIP.end) return;
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === ZIP.central) {
    view.setUint32(at + 12, ZIP.firstDay, true);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) === ZIP.local) view.setUint32(local + 10, ZIP.firstDay, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}
