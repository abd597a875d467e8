import { machineTiming, startClock } from '../clock.ts';
import { modelShare } from '../core/drafts/made.ts';
import { readDraftPrompt } from '../prompts.ts';
import { findingLines } from '../text/findings.ts';
import { modelLines } from '../text/model.ts';
import { settledLines } from '../text/settlements.ts';
import { type DraftInput, type DraftOutcome, draftReport, draftReportBy } from '../usecases/draft-report.ts';
import { type CallJournal, openCallJournal } from './call-journal.ts';
import { draftFiles, namesFor, wordsFor } from './draft-files.ts';
import { modelSummary } from './json.ts';
import { writeFolder } from './output.ts';
import { readTaught } from './phrasing-file.ts';
import { type Context, periodOption, printJson, Refusal, readBasis, refusalOf } from './shared.ts';

type Options = {
  period: string;
  answers: string;
  previous: string[];
  out: string;
  template?: string;
  organisation?: string;
  settled?: string;
  phrasing?: string;
  drafter?: string;
  json?: boolean;
};

/**
 * `thuky draft`: answers and earlier reports in, six files out, and a seventh with what was sent and received where a model was asked. Nothing is
 * written unless all of them can be; only what leaves for a model is on disk before it leaves, in a file that goes when the seventh is there.
 */
export async function draft(context: Context, options: Options): Promise<number> {
  const period = periodOption(options.period)!;
  const drafter = options.drafter ?? (context.config.model ? 'model' : 'rules');
  if (drafter !== 'rules' && drafter !== 'model') {
    throw new Refusal(`--drafter is "rules" or "model", not "${drafter}".`);
  }
  if (drafter === 'model' && !context.config.model)
    throw new Refusal(
      'No model is configured: set OPENAI_BASE_URL and OPENAI_MODEL, or use --drafter rules.',
    );
  const basis = await readBasis(context, options);
  const { office } = basis;
  const taught = options.phrasing === undefined ? [] : await readTaught(options.phrasing);
  const input: DraftInput = { period, template: options.template ?? null, ...basis, taught };
  const journal = openCallJournal(options.out, startClock(context.config.clockStart));
  const outcome = drafter === 'model' ? await byModel(context, input, journal) : draftReport(input);
  if (outcome.kind !== 'drafted') throw refusalOf(outcome);
  await writeFolder(options.out, await draftFiles(outcome));
  await journal.remove();
  const findings = outcome.checks.findings;
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  if (options.json) {
    const model = outcome.made ? { model: modelSummary(outcome.made) } : {};
    printJson({
      ...{ period, out: options.out, files: namesFor(outcome), errors, warnings: findings.length - errors },
      ...model,
    });
  } else {
    process.stderr.write(`${options.out}: ${namesFor(outcome).join(', ')}\n`);
    if (outcome.made) {
      const { template } = outcome.material;
      process.stderr.write(`${modelLines(modelShare(outcome.made, template)).join('\n')}\n`);
    }
    process.stderr.write(findingLines(findings, wordsFor(outcome)));
    process.stderr.write(settledLines(outcome.after, office, wordsFor(outcome)));
  }
  return errors > 0 ? 1 : 0;
}

/** With the model that is configured; its libraries are loaded only now. */
async function byModel({ config }: Context, input: DraftInput, journal: CallJournal): Promise<DraftOutcome> {
  const { openModelDrafter } = await import('../drafting/model-drafter.ts');
  const prompt = readDraftPrompt(config.promptsDir);
  const model = openModelDrafter({ settings: config.model!, prompt, timing: machineTiming });
  return draftReportBy(model, input, journal);
}
