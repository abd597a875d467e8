import type { PrintedReport } from '../core/report.ts';
import { sentenceHash } from '../core/sentence-key.ts';
import { writeMarkdown } from './write-markdown.ts';

/** A report as Markdown whose last line tells a later import which sentences are of the month. */
export function officeMarkdown(report: PrintedReport): string {
  const dated = report.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.sentences.filter((one) => one.dated) : [],
  );
  return writeMarkdown(
    report,
    dated.map((one) => sentenceHash(one.text)),
  );
}
