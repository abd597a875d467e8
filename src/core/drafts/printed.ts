import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import type { RedlineSide } from '../redline.ts';
import type { PrintedBlock, PrintedReport, PrintedSentence, Report, ReportHeading } from '../report.ts';
import { isPlanSection } from '../reports/standing.ts';

/* From a filled draft, or an earlier report, to what the writers print. */

/** What surrounds the text: the head of the paper, its recipients and signer. */
export type Frame = Pick<PrintedReport, 'letterhead' | 'recipients' | 'signer' | 'addressee'>;

/** The report ready to print: headings with lawful numbers, sentences of the month marked as such. */
export function printReport(draft: Draft, material: Material, frame: Frame): PrintedReport {
  const blocks: PrintedBlock[] = [];
  // The sentence of the year's plan stands for the rest of its year.
  const ofYear = new Set(
    material.template.questions.filter((one) => one.carry === 'year').map((one) => one.id),
  );
  let part: string | null = null;
  for (const section of draft.sections) {
    if (section.part.number !== part) {
      part = section.part.number;
      if (section.part.text) blocks.push({ kind: 'part', text: numberedHeading(section.part) });
    }
    if (section.own) {
      const text = numberedHeading(section.own);
      const shift = text.length - section.own.text.length;
      const marks = section.own.marks.map((mark) => ({
        ...mark,
        start: mark.start + shift,
        end: mark.end + shift,
      }));
      blocks.push({ kind: 'heading', text, marks });
    }
    // A task that was added is carried like the others: it is no event of its month.
    const plans = isPlanSection(section.id, material.template);
    for (const paragraph of section.paragraphs) {
      blocks.push({
        kind: 'paragraph',
        id: paragraph.id,
        ...(paragraph.label ? { label: paragraph.label } : {}),
        sentences: paragraph.sentences.map(
          ({ id, text, marks, item }): PrintedSentence => ({
            id,
            text,
            marks,
            dated: 'write' in item && !plans && !item.from.some((one) => ofYear.has(one)),
          }),
        ),
      });
    }
  }
  return { period: draft.period, kind: material.template.kind, title: draft.title, blocks, ...frame };
}

const numberedHeading = (heading: ReportHeading) =>
  heading.number ? `${heading.number}. ${heading.text}` : heading.text;

/** The earlier report as it was printed, for the redline: its own heading numbers and labels. */
export function printEarlier(report: Report, kind: string): RedlineSide {
  const blocks: PrintedBlock[] = [];
  let part: ReportHeading | null = null;
  const asPrinted = (heading: ReportHeading) => [heading.printed, heading.text].filter(Boolean).join(' ');
  for (const section of report.sections) {
    if (section.part.number !== part?.number) {
      part = section.part;
      if (part.text) blocks.push({ kind: 'part', text: asPrinted(part) });
    }
    if (section.own) blocks.push({ kind: 'heading', text: asPrinted(section.own), marks: [] });
    for (const { id, label, sentences } of section.paragraphs) {
      blocks.push({
        kind: 'paragraph',
        id,
        ...(label ? { label } : {}),
        sentences: sentences.map((sentence) => ({ ...sentence, dated: !sentence.standing })),
      });
    }
  }
  return {
    period: report.period,
    kind,
    title: report.title,
    addressee: report.addressee,
    blocks,
    recipients: report.recipients,
    signer: report.signer,
  };
}
