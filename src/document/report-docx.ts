import {
  BookmarkEnd,
  BookmarkStart,
  type FileChild,
  HeadingLevel,
  type Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Mark, PrintedBlock, PrintedReport, PrintedSentence, Signer } from '../core/report.ts';
import {
  addresseeLines,
  capacityLine,
  capitals,
  recipientLines,
  withEndMark,
} from '../core/reports/paper-lines.ts';
import {
  BODY_PARAGRAPH,
  letters,
  lineUnder,
  paragraph,
  plainTable,
  textRuns,
  tinyParagraph,
} from './docx-parts.ts';
import { CLOSING_COLUMNS, LINE_UNDER, SPACE_PT, TEXT_WIDTH } from './layout.ts';
import { letterheadTable } from './letterhead.ts';
import { packDocument } from './pack.ts';
import { titleLayout } from './title.ts';

/** Name of the hidden bookmark before a sentence of the month, without its number; `read-docx` looks for it. */
export const DATED_BOOKMARK = '_cau_theo_ky_';

/**
 * The report as a .docx in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I and Mẫu 1.4. The same report gives the same bytes.
 */
export function writeReportDocx(report: PrintedReport): Promise<Uint8Array> {
  const bookmarks = { next: 1 };
  const title = titleLayout(report.title);
  const children: FileChild[] = [
    letterheadTable(report.letterhead),
    paragraph('kind', textRuns(capitals(report.kind), [], letters('kind')), {
      spaceBefore: SPACE_PT.beforeKind,
      keepNext: true,
    }),
    paragraph('title', textRuns(report.title, [], letters('title')), { ...title.indent, keepNext: true }),
    lineUnder(title.width * LINE_UNDER.title.value, TEXT_WIDTH, SPACE_PT.afterTitleLine, true),
    ...addressee(report.addressee),
    ...report.blocks.map((block, index) => body(block, index === report.blocks.length - 1, bookmarks)),
    ...(report.blocks.at(-1)?.kind === 'paragraph' ? [] : [endMarkAlone()]),
    closingTable(report.recipients, report.signer),
    tinyParagraph(),
  ];
  return packDocument(report.title, children);
}

function addressee(text: string | null): Paragraph[] {
  if (text === null) return [];
  return addresseeLines(text).map((line) =>
    paragraph('addressee', textRuns(line, [], letters('addressee')), {
      spaceBefore: SPACE_PT.beforeAddressee,
    }),
  );
}

function body(block: PrintedBlock, last: boolean, bookmarks: { next: number }): Paragraph {
  switch (block.kind) {
    case 'part':
      return paragraph('part', textRuns(capitals(block.text), [], letters('part')), {
        ...BODY_PARAGRAPH,
        heading: HeadingLevel.HEADING_1,
        keepNext: true,
      });
    case 'heading':
      return paragraph('heading', textRuns(block.text, block.marks, letters('heading')), {
        ...BODY_PARAGRAPH,
        heading: HeadingLevel.HEADING_2,
        keepNext: true,
      });
    case 'paragraph':
      // The last lines stay with the signature: it never stands alone on a page.
      return paragraph('paragraph', sentences(block.label, block.sentences, last, bookmarks), {
        ...BODY_PARAGRAPH,
        ...(last ? { keepNext: true } : {}),
      });
  }
}

function sentences(
  label: string | undefined,
  list: readonly PrintedSentence[],
  last: boolean,
  bookmarks: { next: number },
): ParagraphChild[] {
  const look = letters('paragraph');
  const children: ParagraphChild[] = [];
  // Neighbours without a bookmark share their runs: fewer runs make a file that is quicker to write and easier to edit.
  let text = label ? `${label} ` : '';
  let marks: Mark[] = [];
  const flush = () => {
    if (text !== '') children.push(...textRuns(text, marks, look));
    text = '';
    marks = [];
  };
  list.forEach((sentence, index) => {
    const final = index === list.length - 1;
    if (sentence.dated) flush();
    const from = text.length;
    marks.push(
      ...sentence.marks.map((mark) => ({ ...mark, start: mark.start + from, end: mark.end + from })),
    );
    text += final ? (last ? withEndMark(sentence.text) : sentence.text) : `${sentence.text} `;
    if (!sentence.dated) return;
    const id = bookmarks.next++;
    // The library's own manual puts them among a paragraph's children; its types leave them out.
    children.push(new BookmarkStart(`${DATED_BOOKMARK}${id}`, id) as unknown as ParagraphChild);
    flush();
    children.push(new BookmarkEnd(id) as unknown as ParagraphChild);
  });
  flush();
  return children;
}

const endMarkAlone = (): Paragraph =>
  paragraph('paragraph', textRuns('./.', [], letters('paragraph')), { ...BODY_PARAGRAPH, keepNext: true });

/** Recipients left, capacity and name right, level with each other, never split over two pages (mục II khoản 7 and 9). */
function closingTable(recipients: readonly string[], signer: Signer): Table {
  const [leftWidth, rightWidth] = CLOSING_COLUMNS;
  const left = [
    paragraph('recipients-head', textRuns('Nơi nhận:', [], letters('recipients-head')), {
      spaceBefore: SPACE_PT.beforeRecipients,
    }),
    ...recipientLines(recipients).map((line) =>
      paragraph('recipient', textRuns(line, [], letters('recipient'))),
    ),
  ];
  const right = [
    ...signer.capacity.map((line, index) =>
      paragraph('capacity', textRuns(capacityLine(line), [], letters('capacity')), {
        spaceBefore: index === 0 ? SPACE_PT.beforeClosing : 0,
      }),
    ),
    paragraph('signer', textRuns(signer.name, [], letters('signer')), { spaceBefore: SPACE_PT.signature }),
  ];
  const cell = (width: number, children: Paragraph[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      children,
    });
  return new Table({
    ...plainTable(CLOSING_COLUMNS),
    rows: [new TableRow({ cantSplit: true, children: [cell(leftWidth, left), cell(rightWidth, right)] })],
  });
}
