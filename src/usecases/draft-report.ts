import type { AnswerIssue } from '../core/answer.ts';
import type { CheckResult } from '../core/checks/finding.ts';
import { checkMaterial } from '../core/checks/material.ts';
import { assembleReport } from '../core/compose-draft.ts';
import type { Draft } from '../core/draft.ts';
import { officeStyle } from '../core/house-style.ts';
import type { FileIssue } from '../core/located-yaml.ts';
import type { Made } from '../core/made.ts';
import type { Material } from '../core/material.ts';
import type { Organisation } from '../core/organisation.ts';
import type { Plan } from '../core/plan.ts';
import type { Redline } from '../core/redline.ts';
import type { PrintedReport, SourceFile } from '../core/report.ts';
import type { ReportTemplate } from '../core/template.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import { chooseTemplate, laterReport, readAnswersFile } from './answers-input.ts';
import { type HistoryIssue, importHistory } from './import-history.ts';
import type { Drafter, ModelPlan } from './ports.ts';

/** What one draft needs: all files already read, nothing of the machine. */
export type DraftInput = {
  period: PeriodId;
  answers: { name: string; text: string };
  previous: SourceFile[];
  templates: readonly ReportTemplate[];
  /** Template asked for by id; otherwise the one the newest report is of, or the only one there is. */
  template: string | null;
  office: Organisation;
  /** Whether the office was named on the command line and so rules over the earlier report's head, signer and recipients. */
  officeRules: boolean;
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
      /** `text` is what was checked: the places of the findings are in it. */
      checks: CheckResult & { text: string };
      /** How a model made the plan; absent where none was asked. */
      made?: Made;
    }
  | { kind: 'bad-yaml'; issues: FileIssue[] }
  | { kind: 'bad-answers'; file: string; issues: AnswerIssue[] }
  | { kind: 'bad-history'; issue: HistoryIssue }
  | { kind: 'later-report'; file: string; period: PeriodId; wanted: PeriodId }
  | { kind: 'no-template'; asked: string | null; known: string[] }
  | { kind: 'not-monthly'; period: PeriodId };

/** The main job without chat or database: answers and earlier reports in, a filled and checked draft out, planned by rules. */
export function draftReport(input: DraftInput): DraftOutcome {
  const read = readDraftInput(input);
  return read.kind === 'material' ? assembled(input, read.material) : read;
}

/** The same with a model, whose plan falls back on the rules wherever it does not hold. */
export async function draftReportBy(
  drafter: Extract<Drafter, { kind: 'model' }>,
  input: DraftInput,
  signal?: AbortSignal,
): Promise<DraftOutcome> {
  const read = readDraftInput(input);
  if (read.kind !== 'material') return read;
  const { material } = read;
  const planned = await drafter.plan({
    ...{ material, seen: checkMaterial(material), earlier: null },
    ...(signal ? { signal } : {}),
  });
  return assembled(input, material, planned);
}

function assembled(input: DraftInput, material: Material, planned?: ModelPlan): DraftOutcome {
  const { plan, draft, report, redline, checks } = assembleReport(material, {
    officeRules: input.officeRules,
    ...(planned ? { plan: planned.plan } : {}),
  });
  const made = planned ? { made: planned.made } : {};
  return { kind: 'drafted', report, redline, material, plan, draft, checks, ...made };
}

/** Reads answers and earlier reports, or says what is wrong with them. */
function readDraftInput(
  input: DraftInput,
): { kind: 'material'; material: Material } | Exclude<DraftOutcome, { kind: 'drafted' }> {
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

  const material: Material = {
    template,
    office: input.office,
    period: input.period,
    answers: new Map(read.answers.map((answer) => [answer.question, answer])),
    history: [newest, ...older],
    style: officeStyle(input.office, [newest, ...older]),
  };
  return { kind: 'material', material };
}
