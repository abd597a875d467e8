import {
  DeletedTextRun,
  type FileChild,
  HeadingLevel,
  InsertedTextRun,
  type IParagraphOptions,
  type IRunOptions,
  type Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { PrintedReport, RedlineBlock, RedlineRun } from '../core/report.ts';
import {
  BODY_PARAGRAPH,
  brokenLines,
  forXml,
  letters,
  lineUnder,
  paragraph,
  textRuns,
  tinyParagraph,
} from './docx-parts.ts';
import { CLOSING_COLUMNS, LINE_UNDER, SPACE_PT, TEXT_WIDTH } from './layout.ts';
import { letterheadTable } from './letterhead.ts';
import { packDocument } from './pack.ts';
import { titleLayout } from './title.ts';

/** Who is named as author of the changes, and when (ISO instant); `note` stands in the top margin of page 1. */
export type RedlineInfo = { author: string; date: string; note?: string };

type Change = { id: number; author: string; date: string };

type Extra = IParagraphOptions & { spaceBefore?: number };

/** The right half of the page, where the signature stands. */
const RIGHT_HALF = { indent: { left: CLOSING_COLUMNS[0] } } as const;

/** Layout of the redline's paragraphs beside their letters: one plain sequence, so that accepting or rejecting gives whole paragraphs. */
const PARAGRAPHS: Record<RedlineBlock['layout'], Extra> = {
  kind: { spaceBefore: SPACE_PT.beforeKind, keepNext: true },
  title: { keepNext: true },
  addressee: { spaceBefore: SPACE_PT.beforeAddressee },
  part: { ...BODY_PARAGRAPH, heading: HeadingLevel.HEADING_1, keepNext: true },
  heading: { ...BODY_PARAGRAPH, heading: HeadingLevel.HEADING_2, keepNext: true },
  paragraph: BODY_PARAGRAPH,
  'recipients-head': { spaceBefore: SPACE_PT.beforeClosing, keepNext: true },
  recipient: {},
  capacity: { ...RIGHT_HALF, keepNext: true },
  signer: { ...RIGHT_HALF, spaceBefore: SPACE_PT.signature / 2 },
};

/**
 * What changed since the last report, as a .docx of the same page with real tracked changes: accepting all gives the new text, rejecting all
 * the old one. The letterhead is the new report's and untracked; the paragraphs are those of `redline`, their texts as they are.
 */
export function writeRedlineDocx(
  report: PrintedReport,
  redline: readonly RedlineBlock[],
  info: RedlineInfo,
): Promise<Uint8Array> {
  const date = info.date.replace(/\.\d+(?=Z|[+-]\d)/, '');
  let id = 0;
  const change = (): Change => ({ id: ++id, author: forXml(info.author), date });
  const children: FileChild[] = [letterheadTable(report.letterhead)];
  redline.forEach((block, index) => {
    children.push(tracked(block, redline[index - 1], change));
    if (block.layout === 'title' && redline[index + 1]?.layout !== 'title') {
      const { width } = titleLayout(newText(block));
      children.push(lineUnder(width * LINE_UNDER.title.value, TEXT_WIDTH, SPACE_PT.afterTitleLine, true));
    }
  });
  // A tracked paragraph mark joins with the next paragraph, so the last one needs one to join with.
  children.push(tinyParagraph());
  return packDocument(report.title, children, info.note === undefined ? undefined : noteParagraph(info.note));
}

const noteParagraph = (note: string): Paragraph =>
  paragraph('page', textRuns(note, [], { ...letters('recipient'), italics: true }));

function tracked(block: RedlineBlock, previous: RedlineBlock | undefined, change: () => Change): Paragraph {
  const firstCapacity = block.layout === 'capacity' && previous?.layout !== 'capacity';
  const extra: Extra = {
    ...PARAGRAPHS[block.layout],
    ...(block.layout === 'title' ? titleLayout(newText(block)).indent : {}),
    ...(firstCapacity ? { spaceBefore: SPACE_PT.beforeClosing } : {}),
    ...(block.change === 'insert' ? { run: { insertion: change() } } : {}),
    ...(block.change === 'delete' ? { run: { deletion: change() } } : {}),
  };
  const look = letters(block.layout);
  return paragraph(
    block.layout,
    block.runs.flatMap((run) => trackedRun(run, look, change)),
    extra,
  );
}

function trackedRun(run: RedlineRun, look: IRunOptions, change: () => Change): ParagraphChild[] {
  const style: IRunOptions = {
    ...look,
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
  };
  return brokenLines(forXml(run.text), style).map((options) => withChange(options, run.change, change));
}

function withChange(options: IRunOptions, kind: RedlineRun['change'], change: () => Change): ParagraphChild {
  switch (kind) {
    case 'same':
      return new TextRun(options);
    case 'insert':
      return new InsertedTextRun({ ...options, ...change() });
    case 'delete':
      return new DeletedTextRun({ ...options, ...change() });
  }
}

function newText(block: RedlineBlock): string {
  const kept = block.runs.filter((run) => run.change !== 'delete' || block.change === 'delete');
  return kept.map((run) => run.text).join('');
}
