import { figureQuestion } from '../core/asking/figure-question.ts';
import { spansPeriods } from '../core/asking/free-question.ts';
import { periodSaid } from '../core/asking/period-said.ts';
import { officeDay } from '../core/office-day.ts';
import { periodOf } from '../core/period.ts';
import type { Question, ReportTemplate } from '../core/template.ts';
import { shiftPeriod } from '../core/vietnamese/dates/periods.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import type { FigureItem, FigureNotice } from './notices-figures.ts';
import type { Prompt } from './notices-interview.ts';
import { namesWith } from './office-people.ts';
import type { Actor, Deps, PeriodRow } from './ports.ts';
import { seesAll } from './show-progress.ts';
import { storedFigures } from './stored-figures.ts';

/** A question about figures; `actor` null is the administrator at the command line, who sees everything. */
export type FigureAsk = {
  actor: Actor | null;
  words: string;
  period: PeriodId | 'previous' | null;
  resume: Prompt | null;
};

/** How many periods are looked through when none was named. */
const mostPeriods = 12;

/**
 * Answers a question about figures from what is stored: the newest answer of the period, else what its report says. Answers of a report that
 * is not approved yet are shown to those who follow it and to who gave them; of the others only how many there are.
 */
export async function askFigures(deps: Deps, ask: FigureAsk): Promise<FigureNotice> {
  const { store, office } = deps;
  const [stored, current] = await Promise.all([store.history.periods(), store.periods.current()]);
  const wanted =
    ask.period === 'previous'
      ? await previousPeriod(deps, current)
      : (ask.period ?? firstNamed(ask.words, [...(current ? [current.period] : []), ...stored]));
  const template = current?.template ?? deps.templates[0];
  if (!template) throw new Error('prompts/ has no report template');
  const asked = figureQuestion(template, ask.words);
  const base = {
    kind: 'figures' as const,
    words: ask.words,
    all: asked.all,
    ...(asked.whole || !asked.all ? { whole: true } : {}),
    coordinators: namesWith(office, ['coordinator']),
    resume: ask.resume,
  };
  const candidates = wanted === null ? stored.slice(0, mostPeriods) : [wanted];
  let withheld = 0;
  for (const period of candidates) {
    const found = await storedFigures(deps, ask.actor, period, !asked.all);
    const fitting = found.filter(({ item }) => asked.all || asked.fits.some((one) => one.id === item.id));
    const visible = withoutRepeats(fitting.filter((one) => one.visible).map((one) => one.item));
    const own = asked.all && !asked.whole ? ownOf(template, ask.actor, visible) : visible;
    const items = inOrder(own, asked.fits);
    withheld += fitting.filter((one) => !one.visible).length;
    if (items.length === 0) continue;
    const told = new Set(fitting.map(({ item }) => item.id));
    return {
      ...base,
      period,
      items,
      missing: asked.fits
        .filter((one) => !told.has(one.id))
        .map(({ id, ask: words }) => ({ id, ask: words })),
      withheld: fitting.filter((one) => !one.visible).length,
      ...(spansPeriods(ask.words) ? { onePeriod: true } : {}),
      ...(own.length < visible.length ? { others: visible.length - own.length } : {}),
      near: { periods: [], items: [] },
    };
  }
  return {
    ...base,
    period: wanted,
    items: [],
    missing: asked.fits.map(({ id, ask: words }) => ({ id, ask: words })),
    withheld,
    near: await nearOf(deps, ask.actor, stored, wanted, asked.fits.length > 0 ? asked.fits : asked.near),
  };
}

/** The first period that the words of a question name, of those there are: "so sánh tháng 7 và tháng 8". */
function firstNamed(words: string, periods: readonly PeriodId[]): PeriodId | null {
  const said = periodSaid(words, periods);
  return said === 'unknown' ? null : said;
}

/** Who only answers for a unit is told that unit's figures first; everything where it has none. */
function ownOf(template: ReportTemplate, actor: Actor | null, items: FigureItem[]): FigureItem[] {
  if (!actor || seesAll(actor)) return items;
  const owner = new Map(template.questions.map((one) => [one.id, one.owner]));
  const own = items.filter((item) => owner.get(item.id) === actor.unit);
  return own.length > 0 ? own : items;
}

/** One sentence of a report may speak of two questions: it is told once. */
const withoutRepeats = (items: readonly FigureItem[]): FigureItem[] =>
  items.filter(({ value }, index) => {
    const before = value.kind === 'text' ? items.findIndex((one) => same(one.value, value)) : index;
    return before === index;
  });
const same = (a: FigureItem['value'], b: FigureItem['value']): boolean =>
  a.kind === 'text' && b.kind === 'text' && a.text === b.text;

/** The period before the one a report is being made of. */
async function previousPeriod(deps: Deps, current: PeriodRow | null): Promise<PeriodId> {
  const now =
    current && current.state !== 'issued'
      ? current.period
      : periodOf(officeDay(deps.clock.now()), deps.office);
  return shiftPeriod(now, -1);
}

/** What is stored that comes near: the same or like questions, in the period asked for and the newest others. */
async function nearOf(
  deps: Deps,
  actor: Actor | null,
  stored: readonly PeriodId[],
  wanted: PeriodId | null,
  questions: readonly Question[],
): Promise<FigureNotice['near']> {
  const ids = new Set(questions.map((one) => one.id));
  const items: FigureItem[] = [];
  const periods = [...new Set([...(wanted !== null && stored.includes(wanted) ? [wanted] : []), ...stored])];
  for (const period of ids.size === 0 ? [] : periods.slice(0, 3)) {
    const found = await storedFigures(deps, actor, period, true);
    items.push(...found.filter((one) => one.visible && ids.has(one.item.id)).map((one) => one.item));
    if (items.length > 0) break;
  }
  return { periods: periods.slice(0, mostPeriods), items: items.slice(0, 5) };
}

const inOrder = (items: FigureItem[], fits: readonly Question[]): FigureItem[] => {
  const place = (item: FigureItem) => fits.findIndex((one) => one.id === item.id);
  return fits.length === 0 ? items : [...items].sort((a, b) => place(a) - place(b));
};
