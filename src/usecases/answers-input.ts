import type { Answer, AnswerIssue } from '../core/answer.ts';
import { typeAnswers } from '../core/answers/answers-file.ts';
import { taskIndex } from '../core/answers/task-edits.ts';
import { resolveSame } from '../core/figures.ts';
import { type FileIssue, readLocatedYaml } from '../core/located-yaml.ts';
import type { Report } from '../core/report.ts';
import type { ReportTemplate } from '../core/template.ts';
import { comparePeriods } from '../core/vietnamese/dates/periods.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import type { ImportedReport } from './import-history.ts';

/* What drafting and checking ask of their input alike. */

export type AnswersOutcome =
  | { kind: 'answers'; period: PeriodId | null; answers: Answer[] }
  | { kind: 'bad-yaml'; issues: FileIssue[] }
  | { kind: 'bad-answers'; file: string; issues: AnswerIssue[] };

/**
 * An answers file typed against the template, with "như kỳ trước" given its values from the newest earlier report. `period` is the one asked
 * for; null takes the file's. Without an earlier report nothing can be repeated, and `same` stays as it is.
 */
export function readAnswersFile(
  file: { name: string; text: string },
  template: ReportTemplate,
  period: PeriodId | null,
  newest: Report | undefined,
): AnswersOutcome {
  const yaml = readLocatedYaml(file.name, file.text);
  if ('issues' in yaml) return { kind: 'bad-yaml', issues: yaml.issues };
  const typed = typeAnswers(yaml, template, period);
  const line = (question: string) => yaml.line(['answers', question]);
  const same = newest
    ? resolveSame(typed.answers, newest, template)
    : { answers: typed.answers, unrepeatable: [] };
  const issues: AnswerIssue[] = [
    ...typed.issues,
    ...same.unrepeatable.map(
      (question) => ({ line: line(question), question, kind: 'nothing-to-repeat' }) as const,
    ),
    ...(newest ? taskIssues(same.answers, newest, template, line) : []),
  ];
  if (issues.length > 0) return { kind: 'bad-answers', file: file.name, issues };
  return { kind: 'answers', period: typed.period, answers: same.answers };
}

/** "bỏ mục 9" where the earlier report has six tasks. */
function taskIssues(
  answers: readonly Answer[],
  newest: Report,
  template: ReportTemplate,
  line: (question: string) => number,
): AnswerIssue[] {
  return answers.flatMap(({ question, value }): AnswerIssue[] => {
    if (value.kind !== 'edits') return [];
    const home = template.sections.find((section) =>
      section.patterns.some((pattern) => pattern.tasks === question),
    );
    const labels = (newest.sections.find((section) => section.id === home?.id)?.paragraphs ?? []).map(
      (one) => one.label,
    );
    const tasks = labels.filter((label) => label !== undefined).length || labels.length;
    if (value.items.length === 0 && tasks > 0 && new Set(value.drop).size >= tasks) {
      return [{ line: line(question), question, kind: 'no-task-left' }];
    }
    return [...value.drop, ...value.change]
      .filter((task) => taskIndex(labels, task) < 0)
      .map((task) => ({ line: line(question), question, kind: 'no-such-task', task, tasks }) as const);
  });
}

/** The template asked for by id; otherwise the one that a report is of, or the only one there is. Null when none fits. */
export function chooseTemplate(
  asked: string | null,
  found: ReportTemplate | null | undefined,
  templates: readonly ReportTemplate[],
): ReportTemplate | null {
  if (asked !== null) return templates.find((one) => one.id === asked) ?? null;
  return found ?? (templates.length === 1 ? templates[0]! : null);
}

/** The first earlier report that is not earlier than a period, if there is one. */
export const laterReport = (
  reports: readonly ImportedReport[],
  period: PeriodId,
): ImportedReport | undefined => reports.find(({ report }) => comparePeriods(report.period, period) >= 0);
