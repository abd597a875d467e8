import type { Mark, PrintedBlock, PrintedReport } from '../core/report.ts';
import {
  addresseeLines,
  capacityLine,
  capitals,
  recipientLines,
  withEndMark,
} from '../core/reports/paper-lines.ts';
import { type Span, spans, tidyMarks } from './marks.ts';
import { dateLine, numberLine } from './wording.ts';

/**
 * The report as Markdown for reading, searching and comparing; `readMarkdown` reads the same blocks back. The last line names the sentences of
 * the month by their hashes, so that a later import knows them.
 */
export function writeMarkdown(report: PrintedReport, datedHashes: readonly string[] = []): string {
  const { letterhead, signer } = report;
  const head = [
    escapeText(capitals(letterhead.superior)),
    bold(capitals(letterhead.issuer)),
    escapeText(numberLine(letterhead)),
    italic(dateLine(letterhead)),
  ];
  const lines = [
    ...head,
    `# ${escapeText(oneLine(capitals(report.kind)))}`,
    `## ${escapeText(oneLine(report.title))}`,
    ...(report.addressee === null ? [] : addresseeLines(report.addressee).map(listLine)),
    ...report.blocks.map((block, index) => body(block, index === report.blocks.length - 1)),
    ...(report.blocks.at(-1)?.kind === 'paragraph' ? [] : ['./.']),
    bold('Nơi nhận:'),
    recipientLines(report.recipients).map(listLine).join('\n'),
    bold(signer.capacity.map(capacityLine).join('\n')),
    bold(signer.name),
    ...(datedHashes.length > 0 ? [`<!-- câu theo kỳ: ${datedHashes.join(' ')} -->`] : []),
  ];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

function body(block: PrintedBlock, last: boolean): string {
  switch (block.kind) {
    case 'part':
      return `## ${escapeText(oneLine(capitals(block.text)))}`;
    case 'heading':
      return `### ${marked(oneLine(block.text), block.marks)}`;
    case 'paragraph': {
      const sentences = block.sentences.map(({ text, marks }, at) =>
        marked(last && at === block.sentences.length - 1 ? withEndMark(text) : text, marks),
      );
      const text = sentences.join(' ');
      // Only where a label or a dash is the paper's own may the line begin like a list.
      return block.label === undefined ? escapeStart(text) : `${block.label} ${text}`;
    }
  }
}

/** "- Sở Nội vụ;" is a list line, its dash is no text. */
const listLine = (line: string): string =>
  line.startsWith('- ') ? `- ${escapeText(line.slice(2))}` : escapeStart(escapeText(line));

const bold = (text: string): string =>
  text === '' ? '' : marked(text, [{ start: 0, end: text.length, style: 'bold' }]);
const italic = (text: string): string => marked(text, [{ start: 0, end: text.length, style: 'italic' }]);

/** Stars stand only where a style begins or ends, so that overlapping marks come back as they were. */
function marked(text: string, marks: readonly Mark[]): string {
  let bold = false;
  let italic = false;
  let written = '';
  for (const span of [...spans(text, tidyMarks(text, marks)), END]) {
    written += '**'.repeat(Number(span.bold !== bold)) + '*'.repeat(Number(span.italic !== italic));
    written += escapeText(span.text);
    ({ bold, italic } = span);
  }
  return written;
}

const END: Span = { text: '', bold: false, italic: false };

/** Escapes only what would be read as something else; a line break becomes a forced one. */
function escapeText(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/\*/g, '\\*')
    .replace(/<(?=!--|br\s*\/?>)/gi, '\\<')
    .replace(/\n/g, '  \n');
}

/** No line of a paragraph may begin like a heading, a list line or a ruled line; one after a forced break not like a number either. */
function escapeStart(text: string): string {
  return text
    .replace(/^(#{1,6}(?=\s|$)|[-+•–](?=\s)|(?:-{3,}|_{3,}|={3,})(?= *$))/gm, '\\$1')
    .replace(/(?<=\n)(\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5})([.)])(?=\s)/g, '$1\\$2')
    .replace(/(?<=\n)\((?=[a-zđ\d]{1,2}\)\s)/g, '\\(');
}

/** A heading of Markdown is one line. */
const oneLine = (text: string): string => text.replaceAll('\n', ' ');
