import { expect, test } from 'vitest';
import { printEarlier } from '../../src/core/drafts/printed.ts';
import { importReport } from '../../src/core/history.ts';
import { compareReports } from '../../src/core/redline.ts';
import { officeDocuments } from '../../src/document/office-documents.ts';
import type { Documents } from '../../src/usecases/ports.ts';
import { answerFiles, earlier, sentencesIn, template, worldOf } from '../support/worlds.ts';

/* The port by which the chat writes and reads files: what it writes it reads back. The writers themselves are tested beside this file. */

const documents: Documents = officeDocuments;
const before = earlier['the demo report']!;
const { printed, draft } = worldOf(before, answerFiles['2023-09']!);
const redline = compareReports(printEarlier(before, template.kind), printed);

test.each([
  ['docx', () => documents.report(printed)],
  ['md', async () => documents.markdown(printed)],
] as const)(
  'the report as .%s comes back with its sentences, those of the month marked',
  async (format, write) => {
    const read = importReport(await documents.read(`bao-cao.${format}`, await write()), [template], null);
    if (read.kind === 'issue') throw new Error(read.issue.kind);
    const back = read.report.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences),
    );
    expect(back.map(({ text }) => text)).toEqual(sentencesIn(draft).map(({ text }) => text));
    expect(back.find(({ text }) => text.includes('58 hồ sơ'))!.standing).toBe(false);
  },
);

test('the same report gives the same bytes, whenever it is written', async () => {
  expect(await documents.report(printed)).toEqual(await documents.report(printed));
  expect(await documents.redline(printed, redline)).toEqual(await documents.redline(printed, redline));
});
