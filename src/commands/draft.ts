import { officeDocuments } from '../document/office-documents.ts';
import { readReportFile } from '../document/read-file.ts';
import { findingLines } from '../text/findings.ts';
import { namesOf } from '../text/questions.ts';
import { settledLines } from '../text/settlements.ts';
import { type DraftOutcome, draftReport } from '../usecases/draft-report.ts';
import { afterJson, findingJson, provenanceJson, revisionJson, skippedJson } from './json.ts';
import { writeFolder } from './output.ts';
import {
  type Context,
  loadOffice,
  loadRegister,
  loadTemplates,
  periodOption,
  printJson,
  Refusal,
  readYaml,
  refusalOf,
} from './shared.ts';

type Options = {
  period: string;
  answers: string;
  previous: string[];
  out: string;
  template?: string;
  organisation?: string;
  settled?: string;
  drafter?: string;
  json?: boolean;
};

/** `thuky draft`: answers and earlier reports in, six files out. Nothing is written unless all of them can be. */
export async function draft(context: Context, options: Options): Promise<number> {
  const period = periodOption(options.period)!;
  const drafter = options.drafter ?? 'rules';
  if (drafter !== 'rules' && drafter !== 'model') {
    throw new Refusal(`--drafter is "rules" or "model", not "${drafter}".`);
  }
  if (drafter === 'model') throw new Refusal('The model drafter is not built yet; use --drafter rules.');
  if (context.config.model && options.drafter === undefined) {
    process.stderr.write(
      'A model is configured, but the model drafter is not built yet: drafting by rules.\n',
    );
  }
  const templates = loadTemplates(context);
  const office = loadOffice(context, options.organisation);
  const answers = await readYaml(options.answers);
  const previous = await Promise.all(options.previous.map(readReportFile));
  const outcome = draftReport({
    period,
    answers,
    previous,
    templates,
    template: options.template ?? null,
    office,
    register: loadRegister(context),
    officeRules: options.organisation !== undefined,
    settled: options.settled === undefined ? null : await readYaml(options.settled),
  });
  if (outcome.kind !== 'drafted') throw refusalOf(outcome);
  await writeFolder(options.out, await files(outcome));
  const findings = outcome.checks.findings;
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  if (options.json) {
    printJson({ period, out: options.out, files: fileNames, errors, warnings: findings.length - errors });
  } else {
    process.stderr.write(`${options.out}: ${fileNames.join(', ')}\n`);
    process.stderr.write(findingLines(findings, wordsFor(outcome)));
    process.stderr.write(settledLines(outcome.after, office, wordsFor(outcome)));
  }
  return errors > 0 ? 1 : 0;
}

type Drafted = Extract<DraftOutcome, { kind: 'drafted' }>;

const wordsFor = ({ material }: Drafted) => namesOf(material.template, material.office, material.period);

const fileNames = [
  'bao-cao.docx',
  'doi-chieu.docx',
  'bao-cao.md',
  'plan.json',
  'findings.json',
  'provenance.json',
];

async function files(outcome: Drafted): Promise<Map<string, Uint8Array | string>> {
  const { report, redline, plan, draft, checks } = outcome;
  const shown = findingJson(wordsFor(outcome), false);
  const revision = revisionJson(draft, wordsFor(outcome));
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map<string, Uint8Array | string>([
    ['bao-cao.docx', await officeDocuments.report(report)],
    ['doi-chieu.docx', await officeDocuments.redline(report, redline)],
    ['bao-cao.md', officeDocuments.markdown(report)],
    ['plan.json', json(plan)],
    [
      'findings.json',
      json({
        findings: checks.findings.map((finding) => ({ ...shown(finding), ...revision(finding) })),
        ...afterJson(outcome.after, wordsFor(outcome), false),
        skipped: checks.skipped.map(skippedJson),
        text: checks.text,
      }),
    ],
    ['provenance.json', json(provenanceJson(draft))],
  ]);
}
