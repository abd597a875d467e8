import { readFigures } from '../core/figures.ts';
import type { SourceFile } from '../core/report.ts';
import { shiftPeriod } from '../core/vietnamese/dates/periods.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import { type HistoryIssue, importHistory } from './import-history.ts';
import type { Deps } from './ports.ts';

export type LearnOutcome =
  /** What was stored now, and what was there already, by period. */
  { kind: 'learned'; stored: PeriodId[]; known: PeriodId[] } | { kind: 'issue'; issue: HistoryIssue };

/** Brings earlier report files into the history with the figures they say; a period that has a report already is left as it is. `period` stands for the title's where one file is given. */
export async function learnHistory(
  deps: Pick<Deps, 'store' | 'templates'>,
  files: readonly SourceFile[],
  period: PeriodId | null = null,
): Promise<LearnOutcome> {
  const imported = importHistory(files, deps.templates, period);
  if (imported.kind === 'issue') return imported;
  const stored: PeriodId[] = [];
  const known: PeriodId[] = [];
  for (const { file, report, template } of [...imported.reports].reverse()) {
    const [newest] = await deps.store.history.before(shiftPeriod(report.period, 1), 1);
    if (newest?.period === report.period) {
      known.push(report.period);
      continue;
    }
    await deps.store.history.save({
      report,
      figures: readFigures(report, template),
      template: template?.id ?? null,
      status: 'imported',
      file: file.split(/[\\/]/).at(-1)!,
      link: null,
      effects: {
        audit: [{ act: 'import-report', by: null, facts: { period: report.period, file } }],
        posts: [],
      },
    });
    stored.push(report.period);
  }
  return { kind: 'learned', stored, known };
}
