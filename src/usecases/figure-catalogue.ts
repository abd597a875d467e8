import { changeOf, totalOf } from '../core/asking/figure-arithmetic.ts';
import type { FigureQuery } from '../core/asking/figure-queries.ts';
import { boardOf } from '../core/interviewing/progress.ts';
import { secrecyMark } from '../core/secrecy.ts';
import { type Question, type ReportTemplate, sectionOfQuestion } from '../core/template.ts';
import { comparePeriods, periodMonths, shiftPeriod } from '../core/vietnamese/dates/periods.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import { interviewOf } from './interview-view.ts';
import type { FigureItem, FoundRow } from './notices-figures.ts';
import { nameOf, unitOf } from './office-people.ts';
import type { Actor, Deps, QueryResult } from './ports.ts';
import { seesAll } from './show-progress.ts';
import { type Stored, storedFigures } from './stored-figures.ts';

/** So many periods are looked through at most, and so many rows of one query shown. */
const most = { periods: 24, rows: 40 };

/** The queries on what is stored, with the rights of one person. */
export type Catalogue = {
  /** What may be asked for: the template's questions, without those of sections that no model may see. */
  figures: Question[];
  /** Periods of which anything is stored, newest first. */
  periods: PeriodId[];
  run(query: FigureQuery): Promise<QueryResult>;
};

/** Opens the catalogue for somebody (null: the administrator, who sees everything). Each period is read once. */
export async function openCatalogue(
  deps: Deps,
  actor: Actor | null,
  template: ReportTemplate,
): Promise<Catalogue> {
  const open = (id: string) => sectionOfQuestion(template, id)?.models !== 'none';
  const figures = template.questions.filter(({ id }) => open(id));
  const storedPeriods = async () => (await deps.store.history.periods()).slice(0, most.periods);
  const periods = await storedPeriods();
  const known = new Map<PeriodId, Promise<Stored[]>>();
  const storedOf = (period: PeriodId): Promise<Stored[]> => {
    const found =
      known.get(period) ??
      storedFigures(deps, actor, period, true).then((all) =>
        all.filter(({ item }) => open(item.id) && !isSecret(item)),
      );
    known.set(period, found);
    return found;
  };
  const one = async (id: string, period: PeriodId): Promise<FoundRow> => {
    const stored = (await storedOf(period)).find(({ item }) => item.id === id);
    if (stored?.visible) return { is: 'figure', item: stored.item };
    const { ask } = figures.find((each) => each.id === id)!;
    return { is: 'missing', id, ask, period, withheld: stored !== undefined };
  };
  const overPeriods = async (id: string, from: PeriodId | null, to: PeriodId | null): Promise<FoundRow[]> => {
    const within = monthsWithin(await storedPeriods(), from, to);
    const rows = await Promise.all(within.map((period) => one(id, period)));
    // Without bounds nobody asked for the periods that have nothing.
    return from !== null && to !== null ? rows : rows.filter((row) => row.is === 'figure' || isWithheld(row));
  };

  const run = async (query: FigureQuery): Promise<FoundRow[]> => {
    switch (query.query) {
      case 'periods': {
        const rows = await deps.store.periods.all();
        const stateOf = (period: PeriodId) => rows.find((row) => row.period === period)?.state ?? null;
        const all = [...new Set([...rows.map(({ period }) => period), ...(await storedPeriods())])]
          .sort(comparePeriods)
          .reverse();
        return all.length === 0
          ? []
          : [{ is: 'periods', periods: all.map((period) => ({ period, state: stateOf(period) })) }];
      }
      case 'figures_of_period': {
        const { period, figures: ids } = query;
        if (ids && ids.length > 0) return Promise.all([...new Set(ids)].map((id) => one(id, period)));
        return (await storedOf(period)).flatMap(({ item, visible }): FoundRow[] =>
          visible ? [{ is: 'figure', item }] : [],
        );
      }
      case 'figure_over_periods':
        return overPeriods(query.figure, query.from, query.to);
      case 'compare_periods': {
        const rows = await Promise.all(
          [...new Set([query.with, query.period])].map((period) => one(query.figure, period)),
        );
        const [from, to] = rows.map((row) => (row.is === 'figure' ? row.item : null));
        return [...(from && to ? changes(from, to) : []), ...rows];
      }
      case 'total_over_periods': {
        const rows = await overPeriods(query.figure, query.from, query.to);
        return [...totals(rows), ...rows];
      }
      case 'who_answered': {
        const { period, figures: ids } = query;
        const answered = (await storedOf(period)).flatMap(({ item, visible }): FoundRow[] =>
          visible && 'by' in item.source && (!ids || ids.length === 0 || ids.includes(item.id))
            ? [{ is: 'answered', item, unit: ownerOf(deps, template, item.id) }]
            : [],
        );
        return [...answered, ...(ids && ids.length > 0 ? [] : await owing(deps, actor, period))];
      }
      case 'papers_of_period':
        return (await storedOf(query.period))
          .filter(({ item, visible }) => visible && item.type.startsWith('reference'))
          .flatMap(({ item }): FoundRow[] =>
            item.value.kind === 'references'
              ? item.value.items.map((paper) => ({
                  is: 'figure',
                  item: { ...item, value: { kind: 'references', items: [paper] } },
                }))
              : [{ is: 'figure', item }],
          );
    }
  };

  /** Answers in a period that this person may not see yet, among those asked for. */
  const withheldIn = async (query: FigureQuery, rows: readonly FoundRow[]): Promise<number> => {
    if (!('period' in query) || query.query === 'compare_periods') return rows.filter(isWithheld).length;
    const ids = 'figures' in query && query.figures && query.figures.length > 0 ? query.figures : null;
    return (await storedOf(query.period)).filter(
      ({ item, visible }) => !visible && (ids === null || ids.includes(item.id)),
    ).length;
  };

  return {
    figures,
    periods,
    async run(query) {
      const asked = 'figure' in query ? [query.figure] : 'figures' in query ? (query.figures ?? []) : [];
      const unknown = asked.find((id) => !figures.some((each) => each.id === id));
      if (unknown !== undefined) return { kind: 'unknown-figure', said: unknown };
      const rows = await run(query);
      return {
        kind: 'rows',
        rows: rows.slice(0, most.rows),
        more: Math.max(0, rows.length - most.rows),
        withheld: await withheldIn(query, rows),
      };
    },
  };
}

const isWithheld = (row: FoundRow): boolean => row.is === 'missing' && row.withheld;

/** An earlier report may hold what nobody may send on. */
const isSecret = ({ value }: FigureItem): boolean => secrecyMark(JSON.stringify(value)) !== null;

/** The months from one period to another, oldest first: all between two bounds, else those that have something stored. */
function monthsWithin(stored: readonly PeriodId[], from: PeriodId | null, to: PeriodId | null): PeriodId[] {
  const [first, last] = [from && periodMonths(from).from, to && periodMonths(to).to];
  if (first !== null && last !== null) {
    const all: PeriodId[] = [];
    for (let month = first; month <= last && all.length < most.periods; month = shiftPeriod(month, 1))
      all.push(month);
    return all;
  }
  return stored
    .filter((one) => /^\d{4}-\d{2}$/.test(one))
    .filter((one) => (first === null || one >= first) && (last === null || one <= last))
    .sort(comparePeriods);
}

/** A figure's value as a decimal; null for what counts nothing. "Không phát sinh" of a count is zero. */
function countOf({ value, type }: FigureItem): string | null {
  if (value.kind === 'number' || value.kind === 'money' || value.kind === 'percent') return value.value;
  return value.kind === 'none' && (type === 'number' || type === 'money') ? '0' : null;
}

/** Whether two values may be held against each other: of one kind and unit. */
const alike = (a: FigureItem, b: FigureItem): boolean => a.type === b.type && unitSaid(a) === unitSaid(b);
const unitSaid = ({ value, unit }: FigureItem): string | null =>
  value.kind === 'number' ? value.unit || unit : unit;

function changes(from: FigureItem, to: FigureItem): FoundRow[] {
  const [before, after] = [countOf(from), countOf(to)];
  if (before === null || after === null || !alike(from, to)) return [];
  const { difference, percent } = changeOf(before, after);
  return [{ is: 'change', from, to, difference, percent: to.type === 'percent' ? null : percent }];
}

function totals(rows: readonly FoundRow[]): FoundRow[] {
  const items = rows.flatMap((row) => (row.is === 'figure' ? [row.item] : []));
  const values = items.flatMap((item) => countOf(item) ?? []);
  const [first] = items;
  if (!first || values.length < items.length || !items.every((item) => alike(item, first))) return [];
  const { sum, mean, most, least } = totalOf(values);
  const without = (withheld: boolean) =>
    rows.flatMap((row) => (row.is === 'missing' && row.withheld === withheld ? [row.period] : []));
  // Shares of different wholes add up to nothing.
  const adds = first.type !== 'percent';
  if (!adds && items.length === 1) return [];
  return [
    {
      ...{ is: 'total', items, most, least, missing: without(false), withheld: without(true) },
      ...{ sum: adds ? sum : null, mean: adds ? mean : null },
    },
  ];
}

const ownerOf = ({ office }: Deps, template: ReportTemplate, id: string): string => {
  const owner = template.questions.find((one) => one.id === id)?.owner ?? '';
  const unit = office.units.find((one) => one.key === owner);
  return unit?.short_name ?? unit?.name ?? owner;
};

/** Who still owes answers in a period that is being made: everybody to those who follow it, else oneself. */
async function owing({ store, office }: Deps, actor: Actor | null, period: PeriodId): Promise<FoundRow[]> {
  const row = await store.periods.byPeriod(period);
  if (!row || row.state === 'approved' || row.state === 'issued') return [];
  const interviews = await store.interviews.ofPeriod(row.id);
  const shown = interviews.filter((one) => actor === null || seesAll(actor) || one.person === actor.person);
  const { rows } = boardOf(shown.map((one) => ({ ...interviewOf(one), person: one.person })));
  return rows.flatMap(({ person, owed, pending, unread }): FoundRow[] => {
    const count = owed.length + pending.length + unread.length;
    return count === 0
      ? []
      : [{ is: 'owing', period, name: nameOf(office, person), unit: unitOf(office, person), count }];
  });
}
