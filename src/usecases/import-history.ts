import { type ImportIssue, importReport } from '../core/history.ts';
import { carryLabels, sentencesOf } from '../core/plan.ts';
import type { Report, SourceFile } from '../core/report.ts';
import type { Standing } from '../core/reports/standing.ts';
import { sentenceKey } from '../core/sentence-key.ts';
import type { ReportTemplate } from '../core/template.ts';
import { comparePeriods } from '../core/vietnamese/dates/periods.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';

export type HistoryIssue = ImportIssue | { kind: 'same-period'; files: [string, string]; period: PeriodId };

export type ImportedReport = { file: string; report: Report; template: ReportTemplate | null };
export type HistoryOutcome =
  | { kind: 'imported'; reports: ImportedReport[] }
  | { kind: 'issue'; issue: HistoryIssue };

/**
 * Imports earlier reports, newest first. `period` overrides the title's where one file is given. With several reports, a sentence that stands
 * unchanged (labels aside) in two of them is standing text even when it holds a count.
 */
export function importHistory(
  files: readonly SourceFile[],
  templates: readonly ReportTemplate[],
  period: PeriodId | null = null,
): HistoryOutcome {
  const first = importAll(files, templates, period, new Set());
  if (first.kind === 'issue' || first.reports.length < 2) return first;
  return importAll(files, templates, period, recurring(first.reports.map(({ report }) => report)));
}

function importAll(
  files: readonly SourceFile[],
  templates: readonly ReportTemplate[],
  period: PeriodId | null,
  recurringKeys: ReadonlySet<string>,
): HistoryOutcome {
  const reports: ImportedReport[] = [];
  for (const file of files) {
    const known: Standing = { dated: new Set(file.datedHashes ?? []), recurring: recurringKeys };
    const result = importReport(file, templates, period, known);
    if (result.kind === 'issue') return result;
    const twin = reports.find((one) => one.report.period === result.report.period);
    if (twin) {
      return {
        kind: 'issue',
        issue: { kind: 'same-period', files: [twin.file, file.name], period: twin.report.period },
      };
    }
    reports.push({ file: file.name, report: result.report, template: result.template });
  }
  reports.sort((a, b) => comparePeriods(b.report.period, a.report.period));
  return { kind: 'imported', reports };
}

/** Keys of sentences that two reports share once the older one's labels are moved to the newer one's period. */
function recurring(reports: readonly Report[]): Set<string> {
  const keys = reports.map(
    (report) => new Set(report.sections.flatMap(sentencesOf).map((sentence) => sentenceKey(sentence.text))),
  );
  const shared = new Set<string>();
  reports.forEach((older, index) => {
    reports.forEach((newer, at) => {
      if (at === index) return;
      for (const sentence of older.sections.flatMap(sentencesOf)) {
        const key = sentenceKey(carryLabels(sentence, older.period, newer.period).text);
        if (keys[at]!.has(key)) {
          shared.add(key);
          shared.add(sentenceKey(sentence.text));
        }
      }
    });
  });
  return shared;
}
