import { promptMark } from '../../core/model-prompt.ts';
import { draftPart, exportHeads, exportWords, momentCell } from '../../text/export.ts';
import { namesOf } from '../../text/questions.ts';
import type { DraftRow, ExportedFile, ExportSources, PeriodRecord } from '../../usecases/ports.ts';
import { findingJson, provenanceJson } from '../draft-json.ts';
import { officeMarkdown } from '../office-markdown.ts';
import { namesIn } from './people.ts';
import { json, table } from './table.ts';

/** A draft with when it was done and why it was not. */
export type RecordedDraft = { row: DraftRow; finishedAt: string | null; reference: string | null };

/** The folder of a draft. */
export const draftFolder = ({ revision }: Pick<DraftRow, 'revision'>): string =>
  `lan-${String(revision).padStart(3, '0')}`;

/** The files of one draft: plan, text, findings, provenance, and how it was made. */
export function draftFiles(
  record: PeriodRecord,
  { row, finishedAt, reference }: RecordedDraft,
  office: ExportSources['office'],
): ExportedFile[] {
  const { period, answers } = record;
  const folder = `drafts/${draftFolder(row)}`;
  const { result, to: _, period: __, ...rest } = row;
  const head = { ...rest, finishedAt, reference };
  if (result === null) return [json(`${folder}/draft.json`, head)];
  const names = namesOf(period.template, office, period.period);
  const { report, plan, made, findings, settled, signer, basis, lostEdits } = result;
  const used = answers.filter(({ question, revision }) => result.answers[question] === revision);
  return [
    json(`${folder}/draft.json`, {
      ...{ ...head, signer, basis, settled, lostEdits },
      answers: Object.fromEntries(used.map(({ question, revision }) => [question, revision])),
      model: made
        ? { name: made.model, host: made.host, prompt: made.prompt, tokens: made.tokens, calls: made.calls }
        : null,
    }),
    { path: `${folder}/bao-cao.md`, content: officeMarkdown(report) },
    json(`${folder}/plan.json`, plan),
    json(`${folder}/findings.json`, { findings: findings.map(findingJson(names, false)) }),
    json(`${folder}/provenance.json`, provenanceJson(result, namesIn(record))),
    ...(made ? [json(`${folder}/model.json`, made)] : []),
  ];
}

/** A row of drafts.csv. */
export function draftCells(
  record: PeriodRecord,
  { row, finishedAt }: RecordedDraft,
): (string | number | null)[] {
  const nameOf = namesIn(record);
  const { result } = row;
  const made = result?.made;
  const count = (severity: string) =>
    result ? result.findings.filter((one) => one.severity === severity).length : null;
  const section = record.period.template.sections.find(({ id }) => id === row.section);
  return [
    ...[row.revision, draftPart(row.section, section?.number ?? null), exportWords.draftState[row.state]],
    ...[nameOf(row.by), momentCell(row.at), momentCell(finishedAt), exportWords.drafter[row.drafter]],
    ...[made?.model ?? '', made ? promptMark(made.prompt) : ''],
    ...[made?.tokens.prompt ?? null, made?.tokens.completion ?? null, count('error'), count('warning')],
    ...[nameOf(row.stoppedBy), `drafts/${draftFolder(row)}`],
  ];
}

/** The overview of the drafts. */
export const draftTable = (rows: readonly (readonly (string | number | null)[])[]): ExportedFile =>
  table('drafts.csv', exportHeads.drafts, rows);
