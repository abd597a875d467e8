import { readReportFile } from '../document/read-file.ts';
import { findingLines, skippedLines } from '../text/findings.ts';
import { bareNames, namesOf } from '../text/questions.ts';
import { settledLines } from '../text/settlements.ts';
import { checkText } from '../usecases/check-text.ts';
import { afterJson, findingJson, skippedJson } from './json.ts';
import {
  type Context,
  loadOffice,
  loadRegister,
  loadTemplates,
  periodOption,
  printJson,
  readYaml,
  refusalOf,
} from './shared.ts';

type Options = {
  draft: string;
  period?: string;
  answers?: string;
  previous?: string[];
  template?: string;
  organisation?: string;
  settled?: string;
  json?: boolean;
};

/** `thuky check`: the checks on any text. */
export async function check(context: Context, options: Options): Promise<number> {
  const office = loadOffice(context, options.organisation);
  const outcome = checkText({
    period: periodOption(options.period),
    draft: await readReportFile(options.draft),
    answers: options.answers === undefined ? null : await readYaml(options.answers),
    previous: await Promise.all((options.previous ?? []).map(readReportFile)),
    templates: loadTemplates(context),
    template: options.template ?? null,
    office,
    settled: options.settled === undefined ? null : await readYaml(options.settled),
    register: loadRegister(context),
  });
  if (outcome.kind !== 'checked') throw refusalOf(outcome);
  const { findings, skipped } = outcome.result;
  const names = outcome.template ? namesOf(outcome.template, office, outcome.period) : bareNames;
  if (options.json)
    printJson({
      findings: findings.map(findingJson(names, true)),
      ...afterJson(outcome.after, names, true),
      skipped: skipped.map(skippedJson),
      text: outcome.text,
    });
  else
    process.stdout.write(
      findingLines(findings, names) + skippedLines(skipped) + settledLines(outcome.after, office, names),
    );
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
