import { machineTiming } from '../clock.ts';
import { officeDay } from '../core/office-day.ts';
import type { Organisation } from '../core/organisation.ts';
import { readIntent } from '../core/replies/intent.ts';
import { secrecyMark } from '../core/secrecy.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import { readModelPrompts } from '../prompts.ts';
import { figureSource, figuresText } from '../text/figures.ts';
import { foundText } from '../text/found.ts';
import { secretText } from '../text/system.ts';
import { valueText } from '../text/values.ts';
import { askFigures, type FigureAsk } from '../usecases/ask-figures.ts';
import { conversingModel, freeFigures, isBeyondRules } from '../usecases/free-figures.ts';
import type { FigureItem, FigureNotice, FoundNotice, FoundRow } from '../usecases/notices-figures.ts';
import type { Actor, Deps, Drafter } from '../usecases/ports.ts';
import { type Context, loadOffice, printJson, Refusal } from './shared.ts';
import { withStore } from './store.ts';

type Options = { as?: string; json?: boolean };

/** `thuky ask`: figures from the store with who said them; `--as` limits them to what that person may see in Slack. */
export async function ask(context: Context, question: string, options: Options): Promise<number> {
  const office = loadOffice(context, undefined);
  const person = office.people.find((one) => one.key === options.as);
  if (options.as !== undefined && !person) {
    const keys = office.people.map((one) => one.key).join(', ');
    throw new Refusal(`organisation.yml has nobody with the key "${options.as}"; it has: ${keys}.`);
  }
  if (secrecyMark(question) !== null) throw new Refusal(secretText);
  return withStore(context, async (store) => {
    const actor: Actor | null = person
      ? { person: person.key, name: person.name, unit: person.unit, roles: person.roles }
      : null;
    const deps = { ...store, drafter: await drafterOf(context, office) };
    const asking = { actor, ...(await asked(deps, question)), resume: null };
    const notice = await answerOf(deps, asking);
    const answer = notice.kind === 'figures' ? figuresText(notice) : foundText(notice);
    const items = notice.kind === 'figures' ? notice.items : notice.rows.flatMap(itemsOf);
    if (options.json) printJson({ answer, figures: items.map(figureJson) });
    else process.stdout.write(`${answer}\n`);
    return 0;
  });
}

/** By the rules; by a model where one is configured and the question goes beyond them, with what was sent in the log. */
async function answerOf(deps: Deps, asking: FigureAsk): Promise<FigureNotice | FoundNotice> {
  const notice = await askFigures(deps, asking);
  if (!conversingModel(deps) || !isBeyondRules(asking.words, notice)) return notice;
  const answered = await freeFigures(deps, asking);
  await deps.store.note(null, { audit: answered.audit, posts: [] });
  return answered.notice;
}

/** The model that is configured; its libraries are loaded only where there is one. */
async function drafterOf({ config }: Context, office: Organisation): Promise<Drafter> {
  if (!config.model) return { kind: 'rules' };
  const { openModel } = await import('../drafting/open-model.ts');
  const prompts = readModelPrompts(config.promptsDir);
  return openModel({ settings: config.model, prompts, office, timing: machineTiming });
}

/** The stored figures behind a row, each with its source. */
function itemsOf(row: FoundRow): FigureItem[] {
  switch (row.is) {
    case 'figure':
    case 'answered':
      return [row.item];
    case 'change':
      return [row.to, row.from];
    case 'total':
      return row.items;
    case 'missing':
    case 'periods':
    case 'owing':
      return [];
  }
}

/** The period that a question names, as the bot reads it in Slack. */
async function asked(
  { clock, store }: Deps,
  question: string,
): Promise<{ words: string; period: PeriodId | 'previous' | null }> {
  const period = await store.periods.current();
  const at = { current: period?.period ?? null, now: officeDay(clock.now()) };
  const read = readIntent(question, at);
  const intent = read?.kind === 'figures' ? read : readIntent(`số liệu ${question}`, at);
  return { words: question, period: intent?.kind === 'figures' ? intent.period : null };
}

/** One figure: counts, sums and shares as decimals, everything else in words. */
function figureJson(item: FigureItem) {
  const { id, value, unit, period, source } = item;
  const counted = value.kind === 'number' || value.kind === 'money' || value.kind === 'percent';
  return {
    id,
    value: counted ? value.value : valueText(value),
    unit,
    period,
    by: 'by' in source ? source.by : null,
    source:
      'by' in source && source.place
        ? `${figureSource(item)} (${source.place.channel}/${source.place.ts})`
        : figureSource(item),
  };
}
