import { type FigureQuery, figureQueryNames, readFigureQuery } from '../../core/asking/figure-queries.ts';
import { writePeriod } from '../../core/vietnamese/dates/periods.ts';
import type { PeriodId } from '../../core/vietnamese/types.ts';
import { foundLine } from '../../text/found.ts';
import { lookWords } from '../../text/model.ts';
import { shortened } from '../../text/values.ts';
import type { ConverseAsk, FoundRow, QueryResult } from '../../usecases/ports.ts';
import type { Mask } from '../mask.ts';
import { said } from '../prompt-texts.ts';

/** One query that was executed, with its rows. */
export type Looked = Extract<QueryResult, { kind: 'rows' }> & { query: FigureQuery; period: string };

/** Executes what a model asks for and says what was found, covered; what it found is kept for the answer. */
export type LookUp = {
  look(name: string, args: unknown): Promise<string>;
  looked: readonly Looked[];
  /** What failed on our side (the database is away), which is no fault of the model. */
  failed(): { error: unknown } | null;
};

/** A value is shown to a model no longer than this: it chooses by it, and prints nothing of it. */
const longestShown = 240;

export function openLookUp({ run }: Pick<ConverseAsk, 'run'>, mask: Mask): LookUp {
  const looked: Looked[] = [];
  const known = new Map<string, string>();
  let failure: { error: unknown } | null = null;

  const look = async (name: string, args: unknown): Promise<string> => {
    const query = readFigureQuery(name, args);
    if ('wrong' in query)
      return query.wrong === 'query'
        ? lookWords.noQuery(figureQueryNames)
        : lookWords.badArgument(query.argument.slice(0, 40));
    const key = JSON.stringify(query);
    const before = known.get(key);
    if (before !== undefined) return lookWords.again(before);
    const result = await run(query);
    if (result.kind === 'unknown-figure') return lookWords.noFigure;
    const id = `k${looked.push({ ...result, query, period: periodWords(result.rows) })}`;
    known.set(key, id);
    return [
      result.rows.length === 0 ? lookWords.none : lookWords.result(id, result.rows.length),
      ...result.rows.map((row, index) => `${id}.${index + 1} ${rowWords(row, mask)}`),
      ...(result.more > 0 ? [lookWords.more(result.more)] : []),
      ...(result.withheld > 0 ? [lookWords.withheld(result.withheld)] : []),
    ].join('\n');
  };
  return {
    looked,
    failed: () => failure,
    async look(name, args) {
      try {
        return await look(name, args);
      } catch (error) {
        failure = { error };
        throw error;
      }
    },
  };
}

function rowWords(row: FoundRow, mask: Mask): string {
  const { label, value } = foundLine(row);
  return said(`${label}: ${shortened(value, longestShown)}`, mask);
}

/** The periods of some rows in words: "tháng 8/2023", "từ tháng 6/2023 đến tháng 8/2023"; empty where they have none. */
function periodWords(rows: readonly FoundRow[]): string {
  const periods = [...new Set(rows.flatMap(periodsOf))].sort();
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last
    ? writePeriod(first, 'short')
    : `từ ${writePeriod(first, 'short')} đến ${writePeriod(last, 'short')}`;
}

function periodsOf(row: FoundRow): PeriodId[] {
  switch (row.is) {
    case 'figure':
    case 'answered':
      return [row.item.period];
    case 'missing':
    case 'owing':
      return [row.period];
    case 'change':
      return [row.from.period, row.to.period];
    case 'total':
      return row.items.map(({ period }) => period);
    case 'periods':
      return [];
  }
}
