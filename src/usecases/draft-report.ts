import type { Answer, AnswerIssue } from '../core/answer.ts';
import { typeAnswers } from '../core/answers-file.ts';
import { carryPlan } from '../core/carry.ts';
import { checkDraft } from '../core/checks/check-draft.ts';
import type { CheckResult, Finding } from '../core/checks/finding.ts';
import { type Draft, type Frame, fillPlan, printEarlier, printReport } from '../core/draft.ts';
import { resolveSame } from '../core/figures.ts';
import { type FileIssue, readLocatedYaml } from '../core/located-yaml.ts';
import type { Material } from '../core/material.ts';
import type { Organisation } from '../core/organisation.ts';
import { type Plan, sentencesOf } from '../core/plan.ts';
import { compareReports, type Redline } from '../core/redline.ts';
import type { PrintedReport, Report, SourceFile } from '../core/report.ts';
import { taskIndex } from '../core/task-edits.ts';
import type { ReportTemplate } from '../core/template.ts';
import { learnHouseStyle } from '../core/vietnamese/numbers.ts';
import { comparePeriods, periodMonths } from '../core/vietnamese/periods.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import { type HistoryIssue, importHistory } from './import-history.ts';

/** What one draft needs: all files already read, nothing of the machine. */
export type DraftInput = {
  period: PeriodId;
  answers: { name: string; text: string };
  previous: (SourceFile & { datedHashes?: readonly string[] })[];
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
      checks: CheckResult;
    }
  | { kind: 'bad-yaml'; issues: FileIssue[] }
  | { kind: 'bad-answers'; file: string; issues: AnswerIssue[] }
  | { kind: 'bad-history'; issue: HistoryIssue }
  | { kind: 'later-report'; file: string; period: PeriodId; wanted: PeriodId }
  | { kind: 'no-template'; asked: string | null; known: string[] }
  | { kind: 'not-monthly'; period: PeriodId };

/** The main job without chat or database: answers and earlier reports in, a filled and checked draft out. */
export function draftReport(input: DraftInput): DraftOutcome {
  if (!/^\d{4}-\d{2}$/.test(input.period)) return { kind: 'not-monthly', period: input.period };
  const history = importHistory(input.previous, input.templates);
  if (history.kind === 'issue') return { kind: 'bad-history', issue: history.issue };
  const later = history.reports.find(({ report }) => comparePeriods(report.period, input.period) >= 0);
  if (later)
    return { kind: 'later-report', file: later.file, period: later.report.period, wanted: input.period };
  const template = chooseTemplate(input, history.reports[0]?.template ?? null);
  const reports = history.reports.map(({ report }) => report);
  const [newest, ...older] = reports;
  if (!template || !newest) {
    return { kind: 'no-template', asked: input.template, known: input.templates.map((one) => one.id) };
  }

  const yaml = readLocatedYaml(input.answers.name, input.answers.text);
  if ('issues' in yaml) return { kind: 'bad-yaml', issues: yaml.issues };
  const typed = typeAnswers(yaml, template, input.period);
  const same = resolveSame(typed.answers, newest, template);
  const issues = [
    ...typed.issues,
    ...same.issues.map((issue) => ({ ...issue, line: yaml.line(['answers', issue.question ?? '']) })),
  ];
  issues.push(...taskIssues(same.answers, newest, template, (question) => yaml.line(['answers', question])));
  if (issues.length > 0) return { kind: 'bad-answers', file: input.answers.name, issues };

  const material: Material = {
    template,
    office: input.office,
    period: input.period,
    answers: new Map(same.answers.map((answer) => [answer.question, answer])),
    history: [newest, ...older],
    style: houseStyle(input.office, reports),
  };
  const plan = carryPlan(material);
  const draft = fillPlan(plan, material);
  const { frame, differences } = frameOf(newest, input);
  const report = printReport(draft, material, frame);
  const redline = compareReports(
    { period: newest.period, ...printEarlier(newest, template.kind) },
    { ...report, signer: report.signer },
  );
  const checks = checkDraft(material, plan, draft);
  return {
    kind: 'drafted',
    report,
    redline,
    material,
    plan,
    draft,
    checks: { ...checks, findings: [...checks.findings, ...differences] },
  };
}

function chooseTemplate(input: DraftInput, found: ReportTemplate | null): ReportTemplate | null {
  if (input.template !== null) return input.templates.find((one) => one.id === input.template) ?? null;
  return found ?? (input.templates.length === 1 ? input.templates[0]! : null);
}

/** "bỏ mục 9" where the earlier report has six tasks. */
function taskIssues(
  answers: readonly Answer[],
  newest: Report,
  template: ReportTemplate,
  line: (question: string) => number,
): AnswerIssue[] {
  return answers.flatMap(({ question, value }) => {
    if (value.kind !== 'edits') return [];
    const home = template.sections.find((section) =>
      section.patterns.some((pattern) => pattern.tasks === question),
    );
    const labels = (newest.sections.find((section) => section.id === home?.id)?.paragraphs ?? []).map(
      (one) => one.label,
    );
    const tasks = labels.filter((label) => label !== undefined).length || labels.length;
    return [...value.drop, ...value.change]
      .filter((task) => taskIndex(labels, task) < 0)
      .map((task) => ({ line: line(question), question, kind: 'no-such-task', task, tasks }) as const);
  });
}

function houseStyle(office: Organisation, reports: readonly Report[]) {
  const texts = reports.flatMap((report) =>
    report.sections.flatMap((section) =>
      section.paragraphs.flatMap((paragraph) => paragraph.sentences.map((one) => one.text)),
    ),
  );
  const learned = learnHouseStyle(texts);
  return {
    padCounts: office.style.pad_counts ?? learned.padCounts,
    padMonths: office.style.pad_months ?? learned.padMonths,
    italicCitations: italicCitations(reports),
  };
}

/** Whether the office sets its citations in brackets in italics: "(*Tờ trình số ...*)". */
function italicCitations(reports: readonly Report[]): boolean {
  const cited = reports
    .flatMap((report) => report.sections.flatMap(sentencesOf))
    .flatMap((sentence) =>
      sentence.facts
        .filter((fact) => fact.kind === 'reference' && sentence.text[fact.start - 1] === '(')
        .map((fact) =>
          sentence.marks.some(
            (mark) => mark.style === 'italic' && mark.start <= fact.start && mark.end >= fact.end,
          ),
        ),
    );
  return cited.filter(Boolean).length > cited.length / 2;
}

/**
 * Letterhead, recipients and signer: the organisation's where it was named, else the newest report's, the rest from the organisation file;
 * a difference between the two is a warning.
 */
function frameOf(newest: Report, input: DraftInput): { frame: Frame; differences: Finding[] } {
  const { office, officeRules } = input;
  const head = newest.letterhead;
  const chosen = office.signers.find((signer) => signer.default) ?? office.signers[0]!;
  const ours = {
    capacity: chosen.capacity,
    name: office.people.find((person) => person.key === chosen.person)!.name,
  };
  const pick = <T>(earlier: T | null, own: T): T => (officeRules || earlier === null ? own : earlier);
  const symbol = `BC-${office.symbol}`;
  const frame: Frame = {
    letterhead: {
      superior: pick(head.superior, office.superior),
      issuer: pick(head.issuer, office.issuer),
      number: null,
      symbol: pick(head.symbol, symbol),
      place: pick(head.place, office.place),
      date: issueMonth(input.period),
    },
    recipients: pick(newest.recipients.length > 0 ? newest.recipients : null, office.recipients),
    signer: pick(newest.signer, ours),
    addressee: pick(newest.addressee, office.addressee),
  };
  const used = head.symbol === null ? usedSymbol(newest) : null;
  const pairs: [string, string | null, string][] = [
    ['superior', head.superior, office.superior],
    ['issuer', head.issuer, office.issuer],
    ['symbol', head.symbol, symbol],
    ['place', head.place, office.place],
    ['signer', newest.signer?.name ?? null, ours.name],
    [
      'recipients',
      newest.recipients.length > 0 ? newest.recipients.join('; ') : null,
      office.recipients.join('; '),
    ],
  ];
  const differences = pairs
    .filter(([, earlier, own]) => earlier !== null && earlier !== own)
    .map(([field, earlier, own]) =>
      officeRules ? differs(field, own, earlier!, true) : differs(field, earlier!, own, false),
    );
  if (used !== null && used !== office.symbol)
    differences.push(differs('symbol', symbol, `BC-${used}`, true));
  return { frame, differences };
}

const differs = (field: string, printed: string, other: string, fromOffice: boolean): Finding => ({
  kind: 'form',
  severity: 'warning',
  quote: printed,
  start: 0,
  end: 0,
  expected: other,
  reason: { is: 'frame-differs', field, fromOffice },
});

/** The abbreviation that the office's own papers bear in a report without a letterhead: what stands most often behind "/TTr-" and the like. */
function usedSymbol(report: Report): string | null {
  const counts = new Map<string, number>();
  for (const { facts } of report.sections.flatMap(sentencesOf)) {
    for (const fact of facts) {
      const number = fact.kind === 'reference' ? (fact.value.number ?? '') : '';
      const symbol = /^\d+\/(?:(?:TTr|KH|QĐ|BC|TB)-)?(S[\p{Lu}&]+)(?:-\p{Lu}+)?$/u.exec(number)?.[1];
      if (symbol) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The month of issue, the last one of the period; the clerk gives the day. */
const issueMonth = (period: PeriodId): string => periodMonths(period).to;
