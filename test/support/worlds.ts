import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Answer, AnswerValue } from '../../src/core/answer.ts';
import { typeAnswers } from '../../src/core/answers/answers-file.ts';
import { carryPlan } from '../../src/core/carry.ts';
import { type Draft, fillPlan } from '../../src/core/draft.ts';
import { frameOf } from '../../src/core/drafts/frame.ts';
import { printReport } from '../../src/core/drafts/printed.ts';
import { resolveSame } from '../../src/core/figures.ts';
import { officeStyle } from '../../src/core/house/house-style.ts';
import { readLocatedYaml } from '../../src/core/located-yaml.ts';
import type { Material } from '../../src/core/material.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { PrintedReport, Report, SourceFile } from '../../src/core/report.ts';
import { sentenceHash } from '../../src/core/sentence-key.ts';
import { readReportBytes } from '../../src/document/read-file.ts';
import { writeReportDocx } from '../../src/document/report-docx.ts';
import { writeMarkdown } from '../../src/document/write-markdown.ts';
import { readOrganisation, readTemplates } from '../../src/prompts.ts';
import { importHistory } from '../../src/usecases/import-history.ts';
import { pageBrokenFile } from './page-broken-report.ts';

/* Worlds: every month of answers in fixtures/ over every earlier report there is, planned and filled by the rules. */

const root = resolve(import.meta.dirname, '../..');
export const fixture = (name: string): string => readFileSync(join(root, 'fixtures', name), 'utf8');

export const template = readTemplates(join(root, 'prompts'))[0]!;
export const office = readOrganisation(join(root, 'prompts/organisation.yml'));

type ReadFile = SourceFile & { datedHashes?: readonly string[] };

/** An imported report; throws where a test's own file is no report. */
export function imported(...files: ReadFile[]): [Report, ...Report[]] {
  const history = importHistory(files, [template]);
  if (history.kind !== 'imported') throw new Error(JSON.stringify(history.issue));
  return history.reports.map(({ report }) => report) as [Report, ...Report[]];
}

/** A report of fixtures/ as its file is read. */
export const readMarkdown = (name: string) =>
  readReportBytes('bao-cao.md', new TextEncoder().encode(fixture(name)));
export const demoFile = () => readMarkdown('2023-08/bao-cao.md');

/** The earlier reports that a month can be drafted from. */
export const earlier: Record<string, Report> = {
  'the demo report': imported(await demoFile())[0],
  'the page-broken report': imported(await pageBrokenFile())[0],
};

/** Every answers file of fixtures/, by name. */
export const answerFiles: Record<string, string> = {
  '2023-09': fixture('2023-09/answers.yml'),
  ...Object.fromEntries(
    readdirSync(join(root, 'fixtures/answers'))
      .filter((name) => name.endsWith('.yml'))
      .map((name) => [name.replace('.yml', ''), fixture(`answers/${name}`)]),
  ),
};

/** Types answers as the command line does; throws where a file that should be right is not. */
export function typed(text: string, period: string | null = null) {
  const yaml = readLocatedYaml('answers.yml', text);
  if ('issues' in yaml) throw new Error(JSON.stringify(yaml.issues));
  return typeAnswers(yaml, template, period);
}

export type World = {
  material: Material;
  plan: Plan;
  draft: Draft;
  printed: PrintedReport;
};

/** Plans and fills one month. */
export function world(
  history: readonly [Report, ...Report[]],
  answers: Answer[],
  period: string,
  ours = office,
): World {
  const same = resolveSame(answers, history[0], template);
  const material: Material = {
    template,
    office: ours,
    period,
    answers: new Map(same.answers.map((answer) => [answer.question, answer])),
    history,
    style: officeStyle(ours, history),
  };
  const plan = carryPlan(material);
  const draft = fillPlan(plan, material);
  const { frame } = frameOf(history[0], ours, false, period);
  const printed = printReport(draft, material, frame);
  return { material, plan, draft, printed };
}

/** A month from a text of answers. */
export function worldOf(
  history: Report | readonly [Report, ...Report[]],
  text: string,
  ours = office,
): World {
  const file = typed(text);
  if (file.issues.length > 0) throw new Error(JSON.stringify(file.issues));
  return world('period' in history ? [history] : history, file.answers, file.period!, ours);
}

/** A month of only these answers, over the demo report. */
export function month(
  answers: Record<string, AnswerValue>,
  options: { period?: string; history?: readonly [Report, ...Report[]] } = {},
): World {
  const list = Object.entries(answers).map(([question, value]) => ({ question, value, typed: '' }));
  return world(options.history ?? [earlier['the demo report']!], list, options.period ?? '2023-09');
}

/** Every world: [name, earlier report, answers file]. */
export const worlds: [name: string, report: string, answers: string][] = Object.keys(earlier).flatMap(
  (report) =>
    Object.keys(answerFiles).map((answers): [string, string, string] => [
      `${answers} after ${report}`,
      report,
      answers,
    ]),
);

/** The sentences of a draft in order, of one section or of all. */
export const sentencesIn = (draft: Draft, section?: string) =>
  draft.sections
    .filter((one) => section === undefined || one.id === section)
    .flatMap((one) => one.paragraphs.flatMap((paragraph) => paragraph.sentences));

/** The sentences that the month's answers made, of one section or of all. */
export const written = (draft: Draft, section?: string): string[] =>
  sentencesIn(draft, section)
    .filter((sentence) => sentence.by !== 'kept')
    .map((sentence) => sentence.text);

/** A printed report written to a file by the product and read back by it. */
export async function reread(printed: PrintedReport, format: 'md' | 'docx'): Promise<ReadFile> {
  if (format === 'docx') return readReportBytes('bao-cao.docx', await writeReportDocx(printed));
  const dated = printed.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.sentences.filter((one) => one.dated).map((one) => sentenceHash(one.text))
      : [],
  );
  return readReportBytes('bao-cao.md', new TextEncoder().encode(writeMarkdown(printed, dated)));
}
