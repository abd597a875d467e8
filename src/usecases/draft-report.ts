import type { AnswerIssue } from '../core/answer.ts';
import { leftOutSeen, withRecorded } from '../core/apply-settlements.ts';
import { draftText } from '../core/checks/check-draft.ts';
import type { CheckResult } from '../core/checks/finding.ts';
import { assembleReport } from '../core/compose-draft.ts';
import type { Draft } from '../core/draft.ts';
import { keyFindings } from '../core/finding-key.ts';
import { officeStyle } from '../core/house-style.ts';
import type { FileIssue } from '../core/located-yaml.ts';
import type { Material } from '../core/material.ts';
import type { Organisation } from '../core/organisation.ts';
import type { Plan } from '../core/plan.ts';
import type { Redline } from '../core/redline.ts';
import type { Register } from '../core/register.ts';
import type { PrintedReport, SourceFile } from '../core/report.ts';
import type { KeyedFinding } from '../core/settlement.ts';
import type { ReportTemplate } from '../core/template.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import { chooseTemplate, laterReport, readAnswersFile } from './answers-input.ts';
import { type HistoryIssue, importHistory } from './import-history.ts';
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
    }
  | { kind: 'bad-yaml'; issues: FileIssue[] }
  | { kind: 'bad-answers'; file: string; issues: AnswerIssue[] }
  | SettledProblem
  | { kind: 'bad-history'; issue: HistoryIssue }
  | { kind: 'later-report'; file: string; period: PeriodId; wanted: PeriodId }
  | { kind: 'no-template'; asked: string | null; known: string[] }
  | { kind: 'not-monthly'; period: PeriodId };

/** The main job without chat or database: answers and earlier reports in, a filled and checked draft out. */
export function draftReport(input: DraftInput): DraftOutcome {
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

  const outcome = settleByFile(input, { template, period: input.period, byHand: false }, (applied) => {
    const answers = withRecorded(read.answers, applied.answers);
    const material: Material = {
      template,
      office: input.office,
      period: input.period,
      answers: new Map(answers.map((answer) => [answer.question, answer])),
      history: [newest, ...older],
      style: officeStyle(input.office, [newest, ...older]),
    };
    const assembled = assembleReport(material, {
      officeRules: input.officeRules,
      register: input.register ?? null,
      untold: new Set(applied.leftOut.keys()),
      seen: (seen) => leftOutSeen(seen, applied.leftOut),
    });
    const checked = draftText(material, assembled.draft);
    return { material, ...assembled, findings: keyFindings(assembled.checks.findings, checked) };
  });
  if (outcome.kind !== 'settled') return outcome;
  const { material, plan, draft, report, redline } = outcome.made;
  const checks = { ...outcome.made.checks, findings: outcome.open };
  return { kind: 'drafted', report, redline, material, plan, draft, checks, after: outcome.after };
}
