import { type Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { PrintedReport } from '../core/report.ts';
import { capitals } from '../core/reports/paper-lines.ts';
import { letters, lineUnder, paragraph, plainTable, textRuns } from './docx-parts.ts';
import { type Element, HEADER_COLUMNS, HEADER_PAIRS, LINE_UNDER, SPACE_PT } from './layout.ts';
import { balance, boldWidth } from './text-width.ts';
import { dateLine, numberLine } from './wording.ts';

/** Quốc hiệu and Tiêu ngữ (Phụ lục I, Phần I, mục II khoản 1). */
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/**
 * The head of the paper as a table without borders: bodies left, national name right, number and date in one row (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, Phần I, mục II khoản 1 to 4). The larger pair of sizes is taken unless the smaller one saves a line of the issuer's name.
 */
export function letterheadTable(letterhead: PrintedReport['letterhead']): Table {
  const [left, right] = HEADER_COLUMNS;
  const issuer = capitals(letterhead.issuer);
  const superior = capitals(letterhead.superior);
  const sizes = headerSizes(issuer, left);
  const issuerWidth = balance(issuer, sizes.small, left).width;
  const mottoWidth = boldWidth(MOTTO, sizes.large);
  const bodies = [
    ...(superior === '' ? [] : [centred('superior', superior, sizes.small, left)]),
    centred('issuer', issuer, sizes.small, left),
    lineUnder(issuerWidth * LINE_UNDER.issuer.value, left),
  ];
  const nation = [
    centred('nation', NATION, sizes.small, right),
    centred('motto', MOTTO, sizes.large, right),
    lineUnder(mottoWidth * LINE_UNDER.motto.value, right),
  ];
  const number = [
    paragraph('number', textRuns(numberLine(letterhead), [], letters('number')), {
      spaceBefore: SPACE_PT.beforeNumber,
    }),
  ];
  const date = [
    paragraph('date', textRuns(dateLine(letterhead), [], letters('date', sizes.large)), {
      spaceBefore: SPACE_PT.beforeNumber,
    }),
  ];
  return new Table({ ...plainTable(HEADER_COLUMNS), rows: [row(bodies, nation), row(number, date)] });
}

function headerSizes(issuer: string, column: number): { small: number; large: number } {
  const [usual, smaller] = HEADER_PAIRS;
  const saves = balance(issuer, smaller.small, column).lines < balance(issuer, usual.small, column).lines;
  return saves ? smaller : usual;
}

/** A centred text, indented from both sides so that several lines come out about equally long. */
function centred(element: Element, text: string, size: number, column: number) {
  const { lines, width } = balance(text, size, column);
  const side = lines > 1 ? Math.max(0, Math.floor((column - width * 1.02) / 2)) : 0;
  return paragraph(element, textRuns(text, [], letters(element, size)), {
    ...(side > 0 ? { indent: { left: side, right: side } } : {}),
  });
}

function row(left: Paragraph[], right: Paragraph[]): TableRow {
  const [leftWidth, rightWidth] = HEADER_COLUMNS;
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({ width: { size: leftWidth, type: WidthType.DXA }, children: left }),
      new TableCell({ width: { size: rightWidth, type: WidthType.DXA }, children: right }),
    ],
  });
}
