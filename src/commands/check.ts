import { readReportFile } from '../document/read-file.ts';
import { findingLines } from '../text/findings.ts';
import { checkText } from '../usecases/check-text.ts';
import { findingJson, skippedJson } from './json.ts';
import {
  type Context,
  loadOffice,
  loadTemplates,
  periodOption,
  printJson,
  readAnswers,
  refusalOf,
} from './shared.ts';

type Options = {
  draft: string;
  period?: string;
  answers?: string;
  previous?: string[];
  template?: string;
  organisation?: string;
  json?: boolean;
};

/** `thuky check`: the checks on any text. */
export async function check(context: Context, options: Options): Promise<number> {
  const outcome = checkText({
    period: periodOption(options.period),
    draft: await readReportFile(options.draft),
    answers: options.answers === undefined ? null : await readAnswers(options.answers),
    previous: await Promise.all((options.previous ?? []).map(readReportFile)),
    templates: loadTemplates(context),
    template: options.template ?? null,
    office: loadOffice(context, options.organisation),
  });
  if (outcome.kind !== 'checked') throw refusalOf(outcome);
  const { findings, skipped } = outcome.result;
  if (options.json) printJson({ findings: findings.map(findingJson), skipped: skipped.map(skippedJson) });
  else process.stdout.write(findingLines(findings));
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
