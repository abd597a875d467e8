import type {
  Letterhead,
  Mark,
  Report,
  ReportParagraph,
  ReportSection,
  ReportSentence,
  Signer,
  SourceBlock,
  SourceFile,
} from './report.ts';
import { isBody, isCapitals, joinPageBreaks } from './reports/blocks.ts';
import { type Outline, readHeadings } from './reports/outline.ts';
import { capacityLine } from './reports/paper-lines.ts';
import { isStanding, type Standing } from './reports/standing.ts';
import { sentenceHash } from './sentence-key.ts';
import type { ReportTemplate } from './template.ts';
import { parseDate } from './vietnamese/dates/dates.ts';
import { readPeriodLabels } from './vietnamese/dates/periods.ts';
import { readFacts } from './vietnamese/facts.ts';
import { fold } from './vietnamese/letters/fold.ts';
import { splitSentences } from './vietnamese/text/sentences.ts';
import type { PeriodId } from './vietnamese/types.ts';

/* Importing an earlier report: paragraphs of a file → title, sections, sentences with fixed ids, standing or dated. */

export type ImportIssue =
  | { kind: 'no-title'; file: string }
  | { kind: 'no-period'; file: string; title: string }
  | { kind: 'no-sections'; file: string };

export type ImportResult =
  | { kind: 'report'; report: Report; template: ReportTemplate | null }
  | { kind: 'issue'; issue: ImportIssue };

/**
 * Reads an earlier report. `period` overrides the one in the title; `known` tells sentences that an earlier run of ours wrote for its month
 * (by `sentenceHash`) and, from other reports of the office, those that come again every month.
 */
export function importReport(
  file: SourceFile,
  templates: readonly ReportTemplate[],
  period: PeriodId | null,
  known: Standing = { dated: new Set(), recurring: new Set() },
): ImportResult {
  const blocks = joinPageBreaks(file.blocks.filter(isBody), file.format !== 'docx');
  const head = readHead(blocks);
  if (head === null) return { kind: 'issue', issue: { kind: 'no-title', file: file.name } };
  const found = period ?? titlePeriod(head.title);
  if (found === null)
    return { kind: 'issue', issue: { kind: 'no-period', file: file.name, title: head.title } };
  const folded = fold(head.title);
  const template = templates.find((one) => one.match.some((phrase) => folded.includes(fold(phrase)))) ?? null;
  const foot = readFoot(blocks);
  const outline = readHeadings(blocks.slice(head.end, foot.start), template);
  if (outline.length === 0) return { kind: 'issue', issue: { kind: 'no-sections', file: file.name } };
  const sections = readSections(outline, found, template, known);
  return {
    kind: 'report',
    template,
    report: {
      period: found,
      title: head.title,
      titleMarks: head.titleMarks,
      letterhead: readLetterhead(blocks.slice(0, head.start)),
      addressee: head.addressee,
      sections,
      recipients: foot.recipients,
      signer: foot.signer,
    },
  };
}

const quarter = /^quý\s+(IV|I{1,3}|0?[1-4])$/iu;

/**
 * The period that a subject names first; one without a year takes the year that follows ("tháng 8 và nhiệm vụ tháng 9 năm 2023", "Quý II và
 * nhiệm vụ 6 tháng cuối năm 2018").
 */
function titlePeriod(title: string): PeriodId | null {
  const labels = readPeriodLabels(title);
  const year = labels.find(({ period }) => period !== null)?.period?.slice(0, 4);
  const first = labels.find(({ text, month, period }) =>
    period === null ? month !== undefined || quarter.test(text) : !/^\d{4}$/.test(period),
  );
  if (!first) return year ?? null;
  if (first.period !== null) return first.period;
  if (!year) return null;
  if (first.month !== undefined) return `${year}-${String(first.month).padStart(2, '0')}`;
  const number = quarter.exec(first.text)![1]!.toUpperCase();
  return `${year}-Q${['I', 'II', 'III', 'IV'].indexOf(number) + 1 || Number(number)}`;
}

// ---- head and foot ---------------------------------------------------------------------------------------------------------------------

type Head = { start: number; end: number; title: string; titleMarks: Mark[]; addressee: string | null };

/** The words BÁO CÁO, the subject under them and a "Kính gửi"; the body starts at `end`. */
function readHead(blocks: SourceBlock[]): Head | null {
  const start = blocks.findIndex(
    (block) => /^báo cáo$/iu.test(block.text.trim()) || /^BÁO CÁO\s*\n/u.test(block.text),
  );
  let at = start;
  let title = '';
  if (start >= 0) {
    title = blocks[start]!.text.split('\n').slice(1).join(' ').trim();
    at = start + 1;
    // The subject may be broken into lines; it ends where a heading, a "Kính gửi" or a long paragraph begins.
    while (
      at < blocks.length &&
      (title === '' || !readPeriodLabels(title).length) &&
      !startsBody(blocks[at]!.text, title)
    ) {
      title = `${title} ${blocks[at]!.text.replace(/\n/g, ' ')}`.trim();
      at += 1;
    }
  } else {
    at = blocks.findIndex(
      (block) => !block.cell && readPeriodLabels(block.text).length > 0 && !/^[IVX\d]+\./u.test(block.text),
    );
    if (at < 0 || at > 12) return null;
    title = blocks[at]!.text.replace(/\n/g, ' ').replace(/^báo cáo\s+/iu, '');
    at += 1;
  }
  if (title === '') return null;
  let addressee: string | null = null;
  const to = /^Kính gửi\s*:?\s*(.+)$/su.exec(blocks[at]?.text ?? '');
  if (to) {
    addressee = to[1]!.replace(/[\s.]+$/u, '');
    at += 1;
  }
  return { start: start < 0 ? at - 1 : start, end: at, title, titleMarks: [], addressee };
}

const startsBody = (text: string, title: string) =>
  /^(?:Kính gửi|[IVX]+\.|\d+\.)\s/u.test(text) || (title !== '' && text.length > 200);

type Foot = { start: number; recipients: string[]; signer: Signer | null };

const isCapacity = /^(?:(?:TM|Q|KT|TL|TUQ)\.\s*)?(?:[\p{Lu}\s,-]+)$/u;

/** Nơi nhận and the signature, in a table or as running lines. */
function readFoot(blocks: SourceBlock[]): Foot {
  const at = blocks.findLastIndex((block) => /^nơi nhận\s*(?::|$)/iu.test(block.text.trim()));
  if (at < 0) return { start: blocks.length, recipients: [], signer: null };
  // The signer's cell may stand before that of the recipients.
  const table = blocks[at]!.cell?.table;
  const inTable = (block: SourceBlock) => block.cell !== undefined && block.cell.table === table;
  const start = table === undefined ? at : blocks.findIndex(inTable);
  const recipients: string[] = [];
  const right: SourceBlock[] = [];
  let begun = false;
  for (const block of blocks.slice(start)) {
    for (const line of block.text.split('\n').map((text) => text.trim())) {
      const head = /^nơi nhận\s*:?\s*/iu.exec(line);
      begun ||= head !== null;
      const text = head ? line.slice(head[0].length) : line;
      if (text === '') continue;
      const item = /^[-–]\s*(.+)$/u.exec(text) ?? (block.bullet === '-' ? [text, text] : null);
      if (item) recipients.push(item[1]!.replace(/[\s;.]+$/u, ''));
      else if (right.length > 0 || isCapitals(text) || (begun && recipients.length > 0))
        right.push({ text, marks: [] });
    }
  }
  // A line in capitals is a capacity, the last other one the name.
  const capacity = right
    .map((block) => block.text)
    .filter((text) => isCapitals(text) && isCapacity.test(text));
  const name = right
    .map((block) => block.text)
    .filter((text) => !isCapitals(text) && /^\p{Lu}/u.test(text))
    .at(-1);
  return {
    start,
    recipients,
    signer: name ? { capacity: capacity.map(capacityLine), name } : null,
  };
}

/** What the lines over BÁO CÁO say: superior and issuing body, number, symbol, place, date. */
function readLetterhead(blocks: SourceBlock[]): Letterhead {
  const lines = blocks.flatMap((block) =>
    block.text.split('\n').map((text) => ({ text: text.trim(), cell: block.cell })),
  );
  const number = lines.map(({ text }) => /Số\s*:\s*(\d*)\s*\/\s*(\S+)/u.exec(text)).find(Boolean);
  const dated = lines
    .map(({ text }) => /(?:^|\s{2,}|\|)\s*(\p{Lu}[^,|]{1,40}),\s*(ngày\s[^|]*)$/u.exec(text))
    .find(Boolean);
  const date = dated ? parseDate(dated[2]!.trim()) : null;
  const names = lines
    .filter(({ text }) => isCapitals(text) && !/CỘNG HÒA|CỘNG HOÀ|^Số/u.test(text))
    .map(({ text }) => text);
  return {
    superior: names.length > 1 ? names[0]! : null,
    issuer: names.length > 0 ? names.slice(names.length > 1 ? 1 : 0).join(' ') : null,
    number: number?.[1] || null,
    symbol: number?.[2] ?? null,
    place: dated?.[1]?.trim() ?? null,
    date: date?.kind === 'date' ? date.iso : null,
  };
}

// ---- sections and sentences ------------------------------------------------------------------------------------------------------------

function readSections(
  outline: Outline[],
  period: PeriodId,
  template: ReportTemplate | null,
  known: Standing,
): ReportSection[] {
  return outline.map((leaf) => {
    const base = `${period}/${leaf.id}`;
    const paragraphs = leaf.blocks.map((block, index): ReportParagraph => {
      const label = block.bullet ?? /^(\d+\.|[a-zđ]\)|[-+•])\s+/u.exec(block.text)?.[1];
      const cut =
        block.bullet || !label ? 0 : block.text.length - block.text.slice(label.length).trimStart().length;
      const id = `${base}/p${index + 1}`;
      return {
        id,
        ...(label ? { label } : {}),
        sentences: readSentences(block, cut, id, period, leaf.id, template, known),
      };
    });
    return {
      id: leaf.id,
      number: leaf.number,
      heading: leaf.own?.text ?? leaf.part.text,
      ...(leaf.own ? { own: leaf.own } : {}),
      part: leaf.part,
      paragraphs: paragraphs.filter((paragraph) => paragraph.sentences.length > 0),
    };
  });
}

function readSentences(
  block: SourceBlock,
  cut: number,
  paragraph: string,
  period: PeriodId,
  section: string,
  template: ReportTemplate | null,
  known: Standing,
): ReportSentence[] {
  // The end mark belongs to the paper, not to its last sentence.
  const body = block.text
    .slice(cut)
    .replace(/\n/g, ' ')
    .replace(/[\s.]*\/\s*\.\s*$/u, '.');
  const units = template ? template.questions.flatMap((question) => question.unit ?? []) : [];
  return splitSentences(body).map(({ text, start, end }, index) => {
    const marks = block.marks
      .map((mark) => ({
        ...mark,
        start: Math.max(mark.start - cut, start) - start,
        end: Math.min(mark.end - cut, end) - start,
      }))
      .filter((mark) => mark.end > mark.start);
    const facts = readFacts(text, { units });
    const marked =
      (block.dated ?? []).some((at) => at - cut >= start && at - cut < end) ||
      known.dated.has(sentenceHash(text));
    const standing = !marked && isStanding({ text, facts }, period, section, template, known);
    return { id: `${paragraph}/s${index + 1}`, text, marks, standing, facts };
  });
}
