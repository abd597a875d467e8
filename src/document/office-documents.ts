import type { Redline } from '../core/redline.ts';
import type { PrintedReport, SourceFile } from '../core/report.ts';
import { dataWindow } from '../core/vietnamese/dates/periods.ts';
import type { Documents } from '../usecases/ports.ts';
import { officeMarkdown } from './office-markdown.ts';

const AUTHOR = 'Thư Ký';

/**
 * The office's files as the use cases need them (the port `Documents`): the report and its redline as .docx, the report as Markdown, any report
 * file read back, and a period as open files. Writing gives the same bytes for the same report; reading throws FileProblem.
 */
export const officeDocuments = {
  // The libraries for .docx are loaded when a file is first made or read: a bot that waits does without their memory.
  report: async (report: PrintedReport): Promise<Uint8Array> =>
    (await import('./report-docx.ts')).writeReportDocx(report),

  // The changes bear the last day of the period's data, not the time of the run: the same input gives the same file.
  redline: async (report: PrintedReport, redline: Redline): Promise<Uint8Array> =>
    (await import('./redline-docx.ts')).writeRedlineDocx(report, redline.blocks, {
      author: AUTHOR,
      date: `${dataWindow(report.period).to}T00:00:00Z`,
    }),

  markdown: (report: PrintedReport): Uint8Array => new TextEncoder().encode(officeMarkdown(report)),

  read: async (name: string, bytes: Uint8Array): Promise<SourceFile> =>
    (await import('./read-file.ts')).readReportBytes(name, bytes),

  async *exported(record, sources) {
    yield* (await import('./export/exported-files.ts')).exportedFiles(record, sources);
  },

  zip: async (files, at) => (await import('./export/zip-files.ts')).zipFiles(files, at),
} satisfies Documents;
