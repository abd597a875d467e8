import type { Answer, AnswerIssue } from '../core/answer.ts';
import { check } from '../core/checks/check.ts';
import type { CheckedText, CheckMaterial, CheckResult } from '../core/checks/finding.ts';
import {
  checkAnswers,
  earlierSentences,
  officeNames,
  reportHeadings,
  unansweredQuestions,
} from '../core/checks/material.ts';
import { textToChecked } from '../core/checks/text-to-checked.ts';
import type { FileIssue } from '../core/located-yaml.ts';
import type { Organisation } from '../core/organisation.ts';
import type { Register } from '../core/register.ts';
import type { Report, SourceFile } from '../core/report.ts';
import { leftOutSeen, withRecorded } from '../core/settling/apply-settlements.ts';
import { keyFindings } from '../core/settling/finding-key.ts';
import type { KeyedFinding } from '../core/settling/settlement.ts';
import type { ReportTemplate } from '../core/template.ts';
import { plainSpaces } from '../core/vietnamese/letters/spaces.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import { chooseTemplate, laterReport, readAnswersFile } from './answers-input.ts';
import { type HistoryIssue, importHistory } from './import-history.ts';
import { type AfterSettling, type SettledFile, type SettledProblem, settleByFile } from './settled-file.ts';

export type CheckInput = {
  draft: SourceFile;
  period: PeriodId | null;
  answers: { name: string; text: string } | null;
  previous: SourceFile[];
  templates: readonly ReportTemplate[];
  template: string | null;
  office: Organisation;
  /** What people settled (`--settled`). */
  settled?: SettledFile | null;
  register?: Register | null;
};

export type CheckOutcome =
  | {
      kind: 'checked';
      period: PeriodId | null;
      template: ReportTemplate | null;
      /** What is still open. */
      result: Omit<CheckResult, 'findings'> & { findings: KeyedFinding[] };
      after: AfterSettling;
      text: string;
    }
  | { kind: 'bad-yaml'; issues: FileIssue[] }
  | { kind: 'bad-answers'; file: string; issues: AnswerIssue[] }
  | SettledProblem
  | { kind: 'bad-history'; issue: HistoryIssue }
  | { kind: 'later-report'; file: string; period: PeriodId; wanted: PeriodId }
  | { kind: 'no-template'; asked: string | null; known: string[] };

/** The checks on any text, whoever wrote it; what is not given (answers, earlier reports, the period) is named in `skipped`. */
export function checkText(input: CheckInput): CheckOutcome {
  const history = importHistory(input.previous, input.templates);
  if (history.kind === 'issue') return { kind: 'bad-history', issue: history.issue };
  const own = importHistory([input.draft], input.templates, input.period);
  const ownReport = own.kind === 'imported' ? own.reports[0]! : null;
  const template = chooseTemplate(
    input.template,
    ownReport?.template ?? history.reports[0]?.template,
    input.templates,
  );
  if (input.template !== null && !template) {
    return { kind: 'no-template', asked: input.template, known: input.templates.map((one) => one.id) };
  }

  let period = input.period ?? ownReport?.report.period ?? null;
  let given: Answer[] | null = null;
  const reports = history.reports.map(({ report }) => report);
  if (input.answers) {
    if (!template) return { kind: 'no-template', asked: null, known: input.templates.map((one) => one.id) };
    const read = readAnswersFile(input.answers, template, input.period, reports[0]);
    if (read.kind !== 'answers') return read;
    period = read.period ?? period;
    given = read.answers;
  }
  const later = period === null ? undefined : laterReport(history.reports, period);
  if (later) return { kind: 'later-report', file: later.file, period: later.report.period, wanted: period! };
  const text = checkedDraft(input.draft, ownReport?.report ?? null);
  const material: CheckMaterial = {
    period,
    answers: null,
    unanswered: [],
    earlier: reports.length > 0 ? earlierSentences(reports) : null,
    ...(reports[0] ? { headings: reportHeadings(reports[0]) } : {}),
    names: officeNames(input.office),
    words: input.office.words ?? [],
    register: input.register ?? null,
    date: ownReport?.report.letterhead.date ?? null,
  };
  // People wrote this text: what it says may become their answer.
  const context = { template: given && template, period, byHand: true };
  const outcome = settleByFile(input, context, (applied) => {
    const answers = given && template ? withRecorded(given, applied.answers) : null;
    const seen = answers ? { ...material, ...answersSeen(answers, template!, period, reports) } : material;
    const result = check(leftOutSeen(seen, applied.leftOut), text);
    return { findings: keyFindings(result.findings, text), skipped: result.skipped };
  });
  if (outcome.kind !== 'settled') return outcome;
  return {
    kind: 'checked',
    period,
    template,
    result: { findings: outcome.open, skipped: outcome.made.skipped },
    after: outcome.after,
    text: text.text,
  };
}

function answersSeen(
  answers: readonly Answer[],
  template: ReportTemplate,
  period: PeriodId | null,
  history: readonly Report[],
): Pick<CheckMaterial, 'answers' | 'unanswered'> {
  const byQuestion = new Map(answers.map((answer) => [answer.question, answer]));
  return {
    answers: checkAnswers(answers, template, history[0]),
    unanswered:
      period === null ? [] : unansweredQuestions({ template, period, answers: byQuestion, history }),
  };
}

/** The draft's paragraphs as one text; where it is a report, each sentence knows its section, which is how answers find their place. */
function checkedDraft(file: SourceFile, report: Report | null): CheckedText {
  const text = file.blocks
    .map((block) =>
      block.bullet && !block.text.startsWith(block.bullet) ? `${block.bullet} ${block.text}` : block.text,
    )
    .join('\n\n');
  const checked = textToChecked(text);
  if (!report) return checked;
  const home = new Map(
    report.sections.flatMap((section) =>
      section.paragraphs.flatMap((paragraph) =>
        paragraph.sentences.map((sentence) => [plainSpaces(sentence.text), section.id] as const),
      ),
    ),
  );
  const headings = new Map(report.sections.map((section) => [plainSpaces(section.heading), section.id]));
  let section: string | null = null;
  return {
    ...checked,
    sentences: checked.sentences.map((sentence) => {
      const heading = [...headings].find(([words]) => sentence.text.endsWith(words));
      if (heading) section = heading[1];
      const found = home.get(sentence.text) ?? home.get(sentence.text.replace(/\s*\.?\s*\/\.$/u, '.'));
      return { ...sentence, section: sentence.heading ? null : (found ?? section) };
    }),
  };
}
