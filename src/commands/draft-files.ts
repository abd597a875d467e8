import { officeDocuments } from '../document/office-documents.ts';
import { namesOf } from '../text/questions.ts';
import type { DraftOutcome } from '../usecases/draft-report.ts';
import { afterJson, findingJson, provenanceJson, revisionJson, skippedJson } from './json.ts';

/* The files of a draft on the command line. */

export type Drafted = Extract<DraftOutcome, { kind: 'drafted' }>;

/** The words for ids in messages about a draft. */
export const wordsFor = ({ material }: Drafted) =>
  namesOf(material.template, material.office, material.period);

const fileNames = [
  'bao-cao.docx',
  'doi-chieu.docx',
  'bao-cao.md',
  'plan.json',
  'findings.json',
  'provenance.json',
];

/** The files of a draft: six, and a seventh with what was sent and received where a model was asked. */
export const namesFor = ({ made }: Drafted): string[] => (made ? [...fileNames, 'model.json'] : fileNames);

/** The files of a draft by name. */
export async function draftFiles(outcome: Drafted): Promise<Map<string, Uint8Array | string>> {
  const { report, redline, plan, draft, checks, made } = outcome;
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
    ['provenance.json', json(provenanceJson(draft, outcome.material.office))],
    ...(made ? [['model.json', json(made)] as const] : []),
  ]);
}
