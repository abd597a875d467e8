import { sentencesOf } from '../core/plan.ts';
import { readReportFile } from '../document/read-file.ts';
import { historyIssueText, importedText } from '../text/history.ts';
import { importHistory } from '../usecases/import-history.ts';
import { reportJson } from './json.ts';
import { type Context, loadTemplates, periodOption, printJson, Refusal } from './shared.ts';

type Options = { period?: string; dryRun?: boolean; json?: boolean };

/** `thuky import`: earlier reports read into sections and sentences; storing them comes with the database. */
export async function importReports(context: Context, files: string[], options: Options): Promise<number> {
  const period = periodOption(options.period);
  if (period !== null && files.length > 1)
    throw new Refusal('--period goes with one file; the others take theirs from their titles.');
  if (!options.dryRun) {
    throw new Refusal('Nothing was stored: the database comes with the chat. Use --dry-run until then.');
  }
  const outcome = importHistory(await Promise.all(files.map(readReportFile)), loadTemplates(context), period);
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
  return 0;
}
