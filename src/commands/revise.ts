import { join } from 'node:path';
import { machineTiming, startClock } from '../clock.ts';
import { countFindings, newFindings } from '../core/checks/new-findings.ts';
import type { Plan } from '../core/plan.ts';
import { planWithEdits } from '../core/revising/plan-edits.ts';
import { findingJson } from '../document/draft-json.ts';
import { readShorterPrompt } from '../prompts.ts';
import { findingLines, findingText } from '../text/findings.ts';
import {
  badPlanText,
  revisionBrings,
  revisionDiff,
  revisionNotApplied,
  revisionNotAskedText,
  revisionProblemText,
  revisionWhy,
} from '../text/revising.ts';
import { type DraftInput, draftByPlan } from '../usecases/draft-report.ts';
import { nameOf } from '../usecases/office-people.ts';
import { type AskShorter, reviseReport } from '../usecases/revise-report.ts';
import { type CallJournal, openCallJournal } from './call-journal.ts';
import { draftFiles, namesFor, wordsFor } from './draft-files.ts';
import { writeFolder } from './output.ts';
import { type Context, loadOffice, printJson, Refusal, readBasis, readYaml, refusalOf } from './shared.ts';

type Options = {
  draftDir: string;
  request: string;
  by: string;
  answers: string;
  previous: string[];
  organisation?: string;
  settled?: string;
  apply?: boolean;
  json?: boolean;
};

/**
 * `thuky revise`: what is asked in words is changed in a draft's plan, and nothing else. The difference is printed; with --apply the six files
 * are written anew. What a model is sent for shorter sentences stays in the folder in a file of its own.
 */
export async function revise(context: Context, options: Options): Promise<number> {
  const office = loadOffice(context, options.organisation);
  if (!office.people.some(({ key }) => key === options.by)) {
    const keys = office.people.map(({ key }) => key).join(', ');
    throw new Refusal(`organisation.yml names no person "${options.by}"; --by is one of: ${keys}.`);
  }
  const plan = await readYaml(join(options.draftDir, 'plan.json'));
  const input = await readBasis(context, options);
  const clock = startClock(context.config.clockStart);
  const journal = openCallJournal(options.draftDir, clock);
  const outcome = await reviseReport(
    {
      ...{ ...input, plan, request: options.request, by: options.by },
      at: clock.now().toISOString(),
      why: ({ by }) => revisionWhy(nameOf(office, by)),
    },
    shorterBy(context, input, { plan: plan.text, by: options.by, journal }),
  );
  await journal.close();
  const sent = journal.name();
  if (sent !== null) process.stderr.write(`${options.draftDir}: ${sent}\n`);
  if (outcome.kind === 'not-asked') throw new Refusal(revisionNotAskedText);
  if (outcome.kind === 'problem') throw new Refusal(revisionProblemText(outcome.problem));
  if (outcome.kind === 'bad-plan') throw new Refusal(badPlanText(outcome.file, outcome.is, outcome.what));
  if (outcome.kind !== 'revised') throw refusalOf(outcome);

  const { before, after, changes } = outcome;
  const { findings } = after.checks;
  const fresh = newFindings(countFindings(before.checks.findings), findings).filter(isError);
  const errors = findings.filter(isError).length;
  if (options.apply) await writeFolder(options.draftDir, await draftFiles(after));
  if (options.json) {
    printJson({
      ...{ period: after.material.period, draft: options.draftDir, request: options.request, changes },
      applied: options.apply === true,
      ...(options.apply ? { files: namesFor(after) } : {}),
      ...{ errors, warnings: findings.length - errors },
      brings: fresh.map(findingJson(wordsFor(after), false)),
    });
  } else {
    process.stdout.write(`${revisionDiff(changes)}\n`);
    process.stderr.write(`${revisionBrings(fresh.length)}\n`);
    if (fresh.length > 0) process.stderr.write(findingLines(fresh, wordsFor(after)));
    process.stderr.write(
      options.apply ? `${options.draftDir}: ${namesFor(after).join(', ')}\n` : `${revisionNotApplied}\n`,
    );
  }
  return errors > 0 ? 1 : 0;
}

const isError = ({ severity }: { severity: string }): boolean => severity === 'error';

/** Sentences made shorter by the model that is configured; its libraries are loaded only when it is asked. */
const shorterBy =
  (
    { config }: Context,
    input: Omit<DraftInput, 'period' | 'template'>,
    { plan: planText, by, journal }: { plan: string; by: string; journal: CallJournal },
  ): AskShorter =>
  async (drafted, section, sentences) => {
    if (!config.model) return { is: 'not-shorter', why: 'no-model' };
    const { material } = drafted;
    const home = material.template.sections.find(({ id }) => id === section);
    if (!home || home.models === 'none' || input.office.models === 'none')
      return { is: 'not-shorter', why: 'forbidden' };
    const { openShorter } = await import('../drafting/shorter/make-shorter.ts');
    const shorter = openShorter({
      ...{ settings: config.model, prompt: readShorterPrompt(config.promptsDir), timing: machineTiming },
    });
    const known = countFindings(drafted.checks.findings);
    const plan = JSON.parse(planText) as Plan;
    const editsOf = (texts: ReadonlyMap<number, string>) =>
      [...texts].map(([index, text]) => ({ was: sentences[index]!, text }));
    const made = await shorter({
      ...{ section: home.id, number: home.number, heading: home.heading, sentences, record: journal },
      found(texts) {
        const edits = editsOf(texts).map((edit) => ({ ...edit, by, at: '' }));
        const trial = draftByPlan(
          { ...input, period: plan.period, template: plan.template },
          planWithEdits(plan, edits, material, () => '-'),
        );
        if (trial.kind !== 'drafted') return [];
        return newFindings(known, trial.checks.findings).map(
          (one) => findingText(one, wordsFor(trial)).message,
        );
      },
    });
    return made.kind === 'shorter' ? editsOf(made.texts) : { is: 'not-shorter', why: made.why };
  };
