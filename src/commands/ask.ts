import { officeDay } from '../core/office-day.ts';
import { readIntent } from '../core/replies/intent.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import { figureSource, figuresText } from '../text/figures.ts';
import { valueText } from '../text/values.ts';
import { askFigures } from '../usecases/ask-figures.ts';
import type { FigureItem } from '../usecases/notices-figures.ts';
import type { Actor, Deps } from '../usecases/ports.ts';
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
  return withStore(context, async (deps) => {
    const actor: Actor | null = person
      ? { person: person.key, name: person.name, unit: person.unit, roles: person.roles }
      : null;
    const notice = await askFigures(deps, { actor, ...(await asked(deps, question)), resume: null });
    const answer = figuresText(notice);
    if (options.json) printJson({ answer, figures: notice.items.map(figureJson) });
    else process.stdout.write(`${answer}\n`);
    return 0;
  });
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
