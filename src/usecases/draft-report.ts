import type { Answer, AnswerIssue } from '../core/answer.ts';
import { draftText } from '../core/checks/check-draft.ts';
import type { CheckResult } from '../core/checks/finding.ts';
import { checkMaterial } from '../core/checks/material.ts';
import type { Draft } from '../core/draft.ts';
import { assembleReport, toldMaterial } from '../core/drafts/compose-draft.ts';
import type { Made } from '../core/drafts/made.ts';
import { officeStyle } from '../core/house/house-style.ts';
import type { FileIssue } from '../core/located-yaml.ts';
import type { Material } from '../core/material.ts';
import type { Organisation } from '../core/organisation.ts';
import { officePhrasings, type TaughtEdit } from '../core/phrasing/phrasings.ts';
import type { Plan } from '../core/plan.ts';
import type { Redline } from '../core/redline.ts';
import type { Register } from '../core/register.ts';
import type { PrintedReport, Report, SourceFile } from '../core/report.ts';
import {
  type Applied,
  leftOutSeen,
  nothingApplied,
  withRecorded,
} from '../core/settling/apply-settlements.ts';
import { keyFindings } from '../core/settling/finding-key.ts';
import type { KeyedFinding } from '../core/settling/settlement.ts';
import type { ReportTemplate } from '../core/template.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import { chooseTemplate, laterReport, readAnswersFile } from './answers-input.ts';
import { type HistoryIssue, importHistory } from './import-history.ts';
import type { CallRecord, Drafter } from './ports.ts';
import { type AfterSettling, type SettledFile, type SettledProblem, settleByFile } from './settled-file.ts';

/** What one draft needs: all files already read, nothing of the machine. */
export type DraftInput = {
  period: PeriodId;
  answers: { name: string; text: string };
  previous: SourceFile[];
  templates: readonly ReportTemplate[];
  /** Template asked for by id; otherwise the one the newest report is of, or the only one there is. */
  template: string | null;
  office: Organisation;
  register?: Register | null;
  /** Whether the office was named on the command line and so rules over the earlier report's head, signer and recipients. */
  officeRules: boolean;
  /** The office's phrasings (`--phrasing`); those of another template or learned from this very period's edits are not said. */
  taught?: readonly TaughtEdit[];
  /** What people settled (`--settled`). */
  settled?: SettledFile | null;
};

export type DraftOutcome =
  | {
      kind: 'drafted';
      report: PrintedReport;
      redline: Redline;
      /** What the plan was made from: for filling or checking it again. */
      material: Material;
      plan: Plan;
      draft: Draft;
      /** What is still open. `text` is what was checked: the places of the findings are in it. */
      checks: Omit<CheckResult, 'findings'> & { findings: KeyedFinding[]; text: string };
      after: AfterSettling;
      /** How a model made the plan; absent where none was asked. */
      made?: Made;
    }
  | { kind: 'bad-yaml'; issues: FileIssue[] }
  | { kind: 'bad-answers'; file: string; issues: AnswerIssue[] }
  | SettledProblem
  | { kind: 'bad-history'; issue: HistoryIssue }
  | { kind: 'later-report'; file: string; period: PeriodId; wanted: PeriodId }
  | { kind: 'no-template'; asked: string | null; known: string[] }
  | { kind: 'not-monthly'; period: PeriodId };

/** The main job without chat or database: answers and earlier reports in, a filled and checked draft out, planned by rules. */
export function draftReport(input: DraftInput): DraftOutcome {
  const read = readDraftInput(input);
  if (read.kind !== 'read') return read;
  const outcome = settled(input, read, (applied) => assembled(input, read, applied));
  return outcome.kind === 'settled' ? drafted(outcome) : outcome;
}

/**
 * The same with a model, whose plan falls back on the rules wherever it does not hold; what people settled is applied to both alike. Each call is
 * put on `record` before it leaves.
 */
export async function draftReportBy(
  drafter: Extract<Drafter, { kind: 'model' }>,
  input: DraftInput,
  record: CallRecord,
  signal?: AbortSignal,
): Promise<DraftOutcome> {
  const read = readDraftInput(input);
  if (read.kind !== 'read') return read;
  let last: Applied = nothingApplied;
  const byRules = settled(input, read, (applied) => {
    last = applied;
    return assembled(input, read, applied);
  });
  if (byRules.kind !== 'settled') return byRules;
  const { material } = byRules.made;
  const untold = new Set(last.leftOut.keys());
  const seen = leftOutSeen({ ...checkMaterial(material), register: input.register ?? null }, last.leftOut);
  const planned = await drafter.plan({
    ...{ material: toldMaterial(material, untold), seen, earlier: null, record },
    ...(signal ? { signal } : {}),
  });
  const isLast = (applied: Applied) =>
    applied.answers.length === last.answers.length && applied.leftOut.size === last.leftOut.size;
  const outcome = settled(input, read, (applied) =>
    assembled(input, read, applied, isLast(applied) ? planned : undefined),
  );
  return outcome.kind === 'settled' ? { ...drafted(outcome), made: planned.made } : outcome;
}

/** The same with a plan that there is already, such as the one of an earlier draft with changes written into it. */
export function draftByPlan(input: DraftInput, plan: Plan): DraftOutcome {
  const read = readDraftInput(input);
  if (read.kind !== 'read') return read;
  const outcome = settled(input, read, (applied) => assembled(input, read, applied, { plan }));
  return outcome.kind === 'settled' ? drafted(outcome) : outcome;
}

/** Answers and earlier reports, read. */
type Read = {
  kind: 'read';
  template: ReportTemplate;
  history: [Report, ...Report[]];
  answers: readonly Answer[];
};

const settled = (
  input: DraftInput,
  { template }: Read,
  make: (applied: Applied) => ReturnType<typeof assembled>,
) => settleByFile(input, { template, period: input.period, byHand: false }, make);

/** The report of what was read and settled, by rules or with a plan that was made of the same. */
function assembled(input: DraftInput, read: Read, applied: Applied, planned?: { plan: Plan }) {
  const { template, history } = read;
  const answers = withRecorded(read.answers, applied.answers);
  const material: Material = {
    template,
    office: input.office,
    period: input.period,
    answers: new Map(answers.map((answer) => [answer.question, answer])),
    history,
    style: officeStyle(input.office, history),
    phrasings: officePhrasings(
      (input.taught ?? []).filter((one) => one.template === template.id && one.period !== input.period),
    ),
  };
  const made = assembleReport(material, {
    officeRules: input.officeRules,
    register: input.register ?? null,
    untold: new Set(applied.leftOut.keys()),
    seen: (seen) => leftOutSeen(seen, applied.leftOut),
    ...(planned ? { plan: planned.plan } : {}),
  });
  const checked = draftText(material, made.draft);
  return { material, ...made, findings: keyFindings(made.checks.findings, checked) };
}

function drafted(
  outcome: Extract<ReturnType<typeof settled>, { kind: 'settled' }>,
): Extract<DraftOutcome, { kind: 'drafted' }> {
  const { material, plan, draft, report, redline } = outcome.made;
  const checks = { ...outcome.made.checks, findings: outcome.open };
  return { kind: 'drafted', report, redline, material, plan, draft, checks, after: outcome.after };
}

/** Reads answers and earlier reports, or says what is wrong with them. */
function readDraftInput(input: DraftInput): Read | Exclude<DraftOutcome, { kind: 'drafted' }> {
  if (!/^\d{4}-\d{2}$/.test(input.period)) return { kind: 'not-monthly', period: input.period };
  const history = importHistory(input.previous, input.templates);
  if (history.kind === 'issue') return { kind: 'bad-history', issue: history.issue };
  const later = laterReport(history.reports, input.period);
  if (later) {
    return { kind: 'later-report', file: later.file, period: later.report.period, wanted: input.period };
  }
  const template = chooseTemplate(input.template, history.reports[0]?.template, input.templates);
  const [newest, ...older] = history.reports.map(({ report }) => report);
  if (!template || !newest) {
    return { kind: 'no-template', asked: input.template, known: input.templates.map((one) => one.id) };
  }
  const read = readAnswersFile(input.answers, template, input.period, newest);
  if (read.kind !== 'answers') return read;
  return { kind: 'read', template, history: [newest, ...older], answers: read.answers };
}
