import { sentencesOf } from '../core/plan.ts';
import { readReportFile } from '../document/read-file.ts';
import { historyIssueText, importedText, learnedText } from '../text/history.ts';
import { importHistory } from '../usecases/import-history.ts';
import { learnHistory } from '../usecases/learn-history.ts';
import { reportJson } from './json.ts';
import { type Context, loadTemplates, periodOption, printJson, Refusal } from './shared.ts';

type Options = { period?: string; dryRun?: boolean; json?: boolean };

/** `thuky import`: earlier reports read into sections and sentences, and stored as the history that drafts start from. */
export async function importReports(context: Context, files: string[], options: Options): Promise<number> {
  const period = periodOption(options.period);
  if (period !== null && files.length > 1)
    throw new Refusal('--period goes with one file; the others take theirs from their titles.');
  const sources = await Promise.all(files.map(readReportFile));
  const outcome = importHistory(sources, loadTemplates(context), period);
  if (outcome.kind === 'issue') throw new Refusal(historyIssueText(outcome.issue));
  const reports = outcome.reports.map(reportJson);
  if (options.json) printJson({ reports });
  else {
    for (const { file, report } of outcome.reports) {
      const sentences = report.sections.flatMap(sentencesOf);
      const dated = sentences.filter((sentence) => !sentence.standing).length;
      process.stdout.write(`${file}: ${report.period}, ${report.title}\n`);
      for (const section of report.sections) process.stdout.write(`  ${section.number} ${section.heading}\n`);
      process.stdout.write(`  ${importedText(sentences.length, dated)}\n`);
    }
  }
  if (options.dryRun) return 0;
  const { withStore } = await import('./store.ts');
  const learned = await withStore(context, (deps) => learnHistory(deps, sources, period));
  if (learned.kind === 'issue') throw new Refusal(historyIssueText(learned.issue));
  process.stderr.write(`${learnedText(learned)}\n`);
  return 0;
}
