import {
  BorderStyle,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TableBorders,
  TableLayoutType,
  TextRun,
  WidthType,
} from 'docx';
import type { Mark } from '../core/report.ts';
import {
  BODY,
  type Element,
  FONT,
  halfPoints,
  LETTERS,
  type Letters,
  LINE,
  mm,
  pt,
  SPACE_PT,
} from './layout.ts';
import { spans } from './marks.ts';

/** Removes what XML 1.0 cannot hold: control characters, U+FFFE, U+FFFF and halves of surrogate pairs. A tab becomes a space. */
export const forXml = (text: string): string =>
  INVALID.test(text)
    ? text.replace(/\t/g, ' ').replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    : text;
const INVALID = /[\u0000-\u0009\u000b-\u001f\ufffe\uffff\ud800-\udfff]/;

/** Run options of an element of the paper; `size` in points overrides the table (the header sizes go in pairs). */
export function letters(element: Element, size: number = LETTERS[element].size.value): IRunOptions {
  const row: Letters = LETTERS[element];
  return {
    size: halfPoints(size),
    ...(row.bold ? { bold: true } : {}),
    ...(row.italic ? { italics: true } : {}),
  };
}

/** A text as runs: marks become bold and italic, "\n" a forced line break. */
export function textRuns(text: string, marks: readonly Mark[], look: IRunOptions): TextRun[] {
  return spans(text, marks).flatMap((span) => {
    const style: IRunOptions = {
      ...look,
      ...(span.bold ? { bold: true } : {}),
      ...(span.italic ? { italics: true } : {}),
    };
    return brokenLines(forXml(span.text), style).map((options) => new TextRun(options));
  });
}

/** Run options for each line of a text; every line but the first begins with a break. */
export function brokenLines(text: string, look: IRunOptions): IRunOptions[] {
  if (!text.includes('\n')) return [{ ...look, text }];
  return text.split('\n').map((line, index) => ({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** A paragraph of one element: alignment, single spacing, and what the caller adds. */
export function paragraph(
  element: Element,
  children: readonly ParagraphChild[],
  extra: IParagraphOptions & { spaceBefore?: number; spaceAfter?: number } = {},
): Paragraph {
  const { spaceBefore = 0, spaceAfter = 0, ...options } = extra;
  return new Paragraph({
    alignment: LETTERS[element].align,
    spacing: { before: pt(spaceBefore), after: pt(spaceAfter), line: LINE, lineRule: LineRuleType.AUTO },
    ...options,
    children,
  });
}

/** What body paragraphs, parts and headings share: first line and distance (Phụ lục I, Phần I, mục II khoản 6). */
export const BODY_PARAGRAPH = {
  spaceBefore: BODY.beforePt.value,
  indent: { firstLine: mm(BODY.firstLineMm.value) },
} as const;

/**
 * A drawn line under a centred text: the bottom border of an empty, very low paragraph, so that its length is free (an underline's is not).
 * Lengths in twips; `spaceAfter` in points.
 */
export function lineUnder(length: number, container: number, spaceAfter = 0, keepNext = false): Paragraph {
  const side = Math.max(0, Math.round((container - length) / 2));
  return new Paragraph({
    alignment: 'center',
    ...(keepNext ? { keepNext } : {}),
    indent: { left: side, right: side },
    border: {
      bottom: {
        style: BorderStyle.SINGLE,
        size: SPACE_PT.lineThickness * 8,
        space: 0,
        color: FONT.color,
      },
    },
    spacing: { before: 0, after: pt(spaceAfter), line: pt(SPACE_PT.lineGap), lineRule: LineRuleType.EXACT },
    run: { size: 2 },
  });
}

/** An empty paragraph with next to no height: Word wants one after a table at the end. */
export const tinyParagraph = (): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: pt(1), lineRule: LineRuleType.EXACT },
    run: { size: 2 },
  });

/** Table options of the two tables of the paper: no borders, explicit widths (LibreOffice needs them), no cell padding. */
export const plainTable = (columns: readonly number[]) => ({
  width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
  columnWidths: columns,
  layout: TableLayoutType.FIXED,
  borders: TableBorders.NONE,
  margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
});
