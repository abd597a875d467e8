import type { Redline } from '../core/redline.ts';
import type { PrintedReport, SourceFile } from '../core/report.ts';
import { sentenceHash } from '../core/sentence-key.ts';
import { dataWindow } from '../core/vietnamese/periods.ts';
import { readReportBytes } from './read-file.ts';
import { writeRedlineDocx } from './redline-docx.ts';
import { writeReportDocx } from './report-docx.ts';
import { writeMarkdown } from './write-markdown.ts';

const AUTHOR = 'Thư Ký';

/**
 * The office's files as the use cases need them (the port `Documents`): the report and its redline as .docx, the report as Markdown, and any
 * report file read back. Writing gives the same bytes for the same report; reading throws FileProblem.
 */
export const officeDocuments = {
  report: (report: PrintedReport): Promise<Uint8Array> => writeReportDocx(report),

  // The changes bear the last day of the period's data, not the time of the run: the same input gives the same file.
  redline: (report: PrintedReport, redline: Redline): Promise<Uint8Array> =>
    writeRedlineDocx(report, redline.blocks, {
      author: AUTHOR,
      date: `${dataWindow(report.period).to}T00:00:00Z`,
    }),

  markdown(report: PrintedReport): Uint8Array {
    const dated = report.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.sentences.filter((one) => one.dated) : [],
    );
    return new TextEncoder().encode(
      writeMarkdown(
        report,
        dated.map((one) => sentenceHash(one.text)),
      ),
    );
  },

  read: (name: string, bytes: Uint8Array): Promise<SourceFile> => readReportBytes(name, bytes),
};
