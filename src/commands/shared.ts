import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Organisation } from '../core/organisation.ts';
import type { Register } from '../core/register.ts';
import type { ReportTemplate } from '../core/template.ts';
import { parsePeriodId } from '../core/vietnamese/dates/periods.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import { bytesOf, readReportFile } from '../document/read-file.ts';
import { decodeText } from '../document/read-text.ts';
import { readOrganisation, readRegister, readTemplates } from '../prompts.ts';
import { answerIssueText, yamlIssueText } from '../text/answers.ts';
import { historyIssueText } from '../text/history.ts';
import { badPeriodText, notMonthlyText } from '../text/period.ts';
import { settlementIssueText } from '../text/settlements.ts';
import type { DraftOutcome } from '../usecases/draft-report.ts';

export type Context = { config: Config };

/** Bad usage or input: the message is the whole answer, the exit code 2. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** The period of an option; refuses what is none. */
export function periodOption(text: string | undefined): PeriodId | null {
  if (text === undefined) return null;
  const period = parsePeriodId(text);
  if (period === null) throw new Refusal(badPeriodText(text));
  return period;
}

export const loadTemplates = ({ config }: Context): ReportTemplate[] => readTemplates(config.promptsDir);

/** The register of documents; null where prompts/ has none. */
export const loadRegister = ({ config }: Context): Register | null => readRegister(config.promptsDir);

/** The office: the file named, else organisation.yml of prompts/. */
export const loadOffice = ({ config }: Context, file: string | undefined): Organisation =>
  readOrganisation(file ?? join(config.promptsDir, 'organisation.yml'));

/** A YAML file (answers, settlements) as text; refuses what is missing or no text. */
export const readYaml = async (file: string): Promise<{ name: string; text: string }> => ({
  name: file,
  text: decodeText(file, await bytesOf(file)),
});

/** What a draft is made from, as the options of `draft` and `revise` name it. */
export const readBasis = async (
  context: Context,
  options: { answers: string; previous: string[]; organisation?: string; settled?: string },
) => ({
  templates: loadTemplates(context),
  office: loadOffice(context, options.organisation),
  register: loadRegister(context),
  officeRules: options.organisation !== undefined,
  answers: await readYaml(options.answers),
  previous: await Promise.all(options.previous.map(readReportFile)),
  settled: options.settled === undefined ? null : await readYaml(options.settled),
});

type Bad = Exclude<DraftOutcome, { kind: 'drafted' }>;

/** What bad answers or earlier reports are told, a line an issue. */
export function refusalOf(outcome: Bad): Refusal {
  switch (outcome.kind) {
    case 'bad-yaml':
      return new Refusal(outcome.issues.map(yamlIssueText).join('\n'));
    case 'bad-answers':
      return new Refusal(outcome.issues.map((issue) => answerIssueText(outcome.file, issue)).join('\n'));
    case 'bad-settlements':
      return new Refusal(outcome.issues.map((issue) => settlementIssueText(outcome.file, issue)).join('\n'));
    case 'bad-history':
      return new Refusal(historyIssueText(outcome.issue));
    case 'later-report':
      return new Refusal(historyIssueText(outcome));
    case 'not-monthly':
      return new Refusal(notMonthlyText(outcome.period));
    case 'no-template': {
      const known = outcome.known.join(', ');
      return new Refusal(
        outcome.asked === null
          ? `No template fits this report; name one with --template: ${known}.`
          : `There is no template "${outcome.asked}"; there is: ${known}.`,
      );
    }
  }
}

/** Prints one JSON object on standard output. */
export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};
