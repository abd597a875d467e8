/* Reading, planning, checking and writing one report, beside other libraries with the same text, and the whole command. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { carryPlan } from '../../src/core/carry.ts';
import { checkDraft } from '../../src/core/checks/check-draft.ts';
import { fillPlan } from '../../src/core/draft.ts';
import type { PrintedReport } from '../../src/core/report.ts';
import { readReportFile } from '../../src/document/read-file.ts';
import { writeRedlineDocx } from '../../src/document/redline-docx.ts';
import { writeReportDocx } from '../../src/document/report-docx.ts';
import { readOrganisation, readTemplates } from '../../src/prompts.ts';
import { draftReport } from '../../src/usecases/draft-report.ts';
import { importHistory } from '../../src/usecases/import-history.ts';
import { checkTimes } from './check-times.ts';
import { options } from './options.ts';

const root = resolve(import.meta.dirname, '../..');

/** One thing timed, in milliseconds. */
export type Row = { what: string; median: number; min: number; max: number; runs: number; note?: string };
export const rows: Row[] = [];

/** Runs every candidate in turn, after one round that is not counted; times in milliseconds. */
async function inTurn(candidates: Record<string, () => unknown>, runs: number): Promise<Record<string, Row>> {
  const times: Record<string, number[]> = Object.fromEntries(
    Object.keys(candidates).map((name) => [name, []]),
  );
  for (let round = -3; round < runs; round += 1) {
    for (const [name, work] of Object.entries(candidates)) {
      const start = process.hrtime.bigint();
      await work();
      const took = Number(process.hrtime.bigint() - start) / 1e6;
      if (round >= 0) times[name]!.push(took);
    }
  }
  const result: Record<string, Row> = {};
  for (const [name, all] of Object.entries(times)) {
    const sorted = all.sort((a, b) => a - b);
    result[name] = {
      what: name,
      median: sorted[Math.floor(sorted.length / 2)]!,
      min: sorted[0]!,
      max: sorted.at(-1)!,
      runs,
    };
    rows.push(result[name]);
  }
  return result;
}

const runs = Number(options.runs);
const templates = readTemplates(join(root, 'prompts'));
const office = readOrganisation(join(root, 'prompts/organisation.yml'));
const file = await readReportFile(options.report);
const answers = { name: options.answers, text: readFileSync(options.answers, 'utf8') };
const period = /^period:\s*(\S+)/m.exec(answers.text)?.[1] ?? '2023-09';
const input = { period, answers, previous: [file], templates, template: null, office, officeRules: false };
const outcome = draftReport(input);
if (outcome.kind !== 'drafted')
  throw new Error(`the bench's own input does not draft: ${JSON.stringify(outcome)}`);
const history = importHistory([file], templates);
if (history.kind !== 'imported') throw new Error('the bench has no history');
const { material, plan, draft, report, redline } = outcome;

await inTurn(
  {
    'read the earlier report (file)': () => readReportFile(options.report),
    'import it (sentences, facts)': () => importHistory([file], templates),
    plan: () => carryPlan(material),
    'fill the plan': () => fillPlan(plan, material),
    check: () => checkDraft(material, plan, draft),
    'whole draft, files in memory': () => draftReport(input),
  },
  runs,
);

/** All checks on a report as on its first day: neither its sentences nor its material were read before. */
export const fresh = await checkTimes({
  draft: options.draft,
  answers: join(root, 'fixtures/2023-08/answers.yml'),
  previous: join(root, 'fixtures/2023-07/bao-cao.md'),
  others: ['2023-06', '2023-07', '2023-08'].map((month) => join(root, `fixtures/${month}/bao-cao.md`)),
  runs,
});

const bare = bareDocument(report);
const merge = templateDocument(await bare());
const docx = await inTurn(
  {
    'report .docx': () => writeReportDocx(report),
    'same text, bare docx library': bare,
    'same text, docxtemplater': () => merge(report),
    'redline .docx': () =>
      writeRedlineDocx(report, redline.blocks, { author: 'Thư Ký', date: '2023-01-01T00:00:00Z' }),
  },
  runs,
);

const folder = mkdtempSync(join(tmpdir(), 'thuky-bench-'));
const node =
  (...args: string[]) =>
  () => {
    const done = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
    if (done.status !== 0 && done.status !== 1)
      throw new Error(`${args.join(' ')} ended with ${done.status}`);
  };
const command = await inTurn(
  {
    'node, nothing run': node('-e', '0'),
    'thuky draft': node(
      'src/cli.ts',
      'draft',
      '--period',
      period,
      '--answers',
      options.answers,
      '--previous',
      options.report,
      '--out',
      folder,
    ),
    'npx thuky draft': () => {
      spawnSync(
        'npx',
        [
          'thuky',
          'draft',
          '--period',
          period,
          '--answers',
          options.answers,
          '--previous',
          options.report,
          '--out',
          folder,
        ],
        {
          cwd: root,
          stdio: 'ignore',
          shell: process.platform === 'win32',
        },
      );
    },
  },
  Math.max(5, Math.floor(runs / 3)),
);
rmSync(folder, { recursive: true, force: true });

const quicker = Math.min(
  docx['same text, bare docx library']!.median,
  docx['same text, docxtemplater']!.median,
);
/** What is compared with a target. */
export const ratios = {
  'report .docx over the quicker of the two libraries (target: at most 1.3)':
    docx['report .docx']!.median / quicker,
  'whole command, seconds (target: under 1.5)': command['npx thuky draft']!.median / 1000,
};

/** How long the report is. */
export const words = report.blocks
  .flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []))
  .flatMap((one) => one.text.split(' ')).length;

/** The same paper with the library alone, as one would write it by hand: a run a paragraph, letterhead and signature as tables. */
function bareDocument(printed: PrintedReport) {
  const look = { font: 'Times New Roman', size: 28, color: '000000' };
  const run = (text: string, bold = false) => new TextRun({ ...look, text, bold });
  const centred = (text: string, bold = false) =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, bold)] });
  const table = (left: Paragraph[], right: Paragraph[]) =>
    new Table({
      width: { size: 9354, type: WidthType.DXA },
      columnWidths: [3742, 5612],
      rows: [
        new TableRow({
          children: [
            new TableCell({ width: { size: 3742, type: WidthType.DXA }, children: left }),
            new TableCell({ width: { size: 5612, type: WidthType.DXA }, children: right }),
          ],
        }),
      ],
    });
  return () => {
    const { letterhead, signer, recipients } = printed;
    const body = textsOf(printed).map(
      ({ text, bold }) =>
        new Paragraph({
          alignment: bold ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
          indent: { firstLine: 720 },
          spacing: { before: 120, line: 240 },
          children: [run(text, bold)],
        }),
    );
    const head = table(
      [
        centred(letterhead.superior),
        centred(letterhead.issuer, true),
        centred(`Số:      /${letterhead.symbol}`),
      ],
      [
        centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true),
        centred('Độc lập - Tự do - Hạnh phúc', true),
        centred(letterhead.place),
      ],
    );
    const foot = table(
      [centred('Nơi nhận:', true), ...recipients.map((text) => centred(text))],
      [...signer.capacity.map((text) => centred(text, true)), centred(signer.name, true)],
    );
    const page = new Header({
      children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
    });
    return Packer.toBuffer(
      new Document({
        sections: [
          { properties: { titlePage: true }, headers: { default: page }, children: [head, ...body, foot] },
        ],
      }),
    );
  };
}

/** The same text poured into a template by docxtemplater. */
function templateDocument(base: Buffer) {
  const zip = new PizZip(base);
  const xml = zip.file('word/document.xml')!.asText();
  const body = xml.indexOf('<w:body>') + '<w:body>'.length;
  const end = xml.indexOf('</w:body>');
  const line = (text: string) =>
    `<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
  zip.file(
    'word/document.xml',
    xml.slice(0, body) + line('{#lines}') + line('{text}') + line('{/lines}') + xml.slice(end),
  );
  const template = zip.generate({ type: 'nodebuffer' });
  return (printed: PrintedReport) => {
    const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
    filled.render({ lines: textsOf(printed) });
    return filled.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
}

function textsOf(printed: PrintedReport): { text: string; bold: boolean }[] {
  return [
    { text: printed.kind, bold: true },
    { text: printed.title, bold: true },
    ...printed.blocks.map((block) =>
      block.kind === 'paragraph'
        ? {
            text: [block.label, ...block.sentences.map((one) => one.text)].filter(Boolean).join(' '),
            bold: false,
          }
        : { text: block.text, bold: true },
    ),
  ];
}
