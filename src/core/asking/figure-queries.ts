import { z } from 'zod';
import { parsePeriodId } from '../vietnamese/dates/periods.ts';
import type { PeriodId } from '../vietnamese/types.ts';

/*
 * The fixed catalogue of queries on what is stored. Whoever puts a free question to the figures can ask for these and nothing else: each is
 * executed by code, with the rights of the person who asked.
 */

/** A period as ids have it ("2023-08", "2023-Q3") or as people write a month ("8/2023", "tháng 8/2023"). */
const period = z
  .string()
  .max(40)
  .transform((text, context): PeriodId => {
    const month = /^\s*(?:(?:tháng|kỳ|kỳ tháng)\s*)?(\d{1,2})\s*[/-]\s*(\d{4})\s*$/iu.exec(text);
    const id = parsePeriodId(month ? `${month[2]}-${month[1]!.padStart(2, '0')}` : text.trim().toUpperCase());
    if (id !== null) return id;
    context.addIssue({ code: 'custom', message: 'no period' });
    return z.NEVER;
  });
const figure = z.string().min(1).max(80);
/** A bound that is left out, null or empty: no bound. */
const bound = z
  .union([z.literal(''), z.null(), period])
  .optional()
  .transform((value) => value || null);

const shapes = {
  periods: z.object({}),
  figures_of_period: z.object({ period, figures: z.array(figure).max(60).nullish() }),
  figure_over_periods: z.object({ figure, from: bound, to: bound }),
  compare_periods: z.object({ figure, period, with: period }),
  total_over_periods: z.object({ figure, from: bound, to: bound }),
  who_answered: z.object({ period, figures: z.array(figure).max(60).nullish() }),
  papers_of_period: z.object({ period }),
};

export type FigureQueryName = keyof typeof shapes;
export const figureQueryNames = Object.keys(shapes) as FigureQueryName[];

/** A query that may be executed. */
export type FigureQuery = {
  [K in FigureQueryName]: { query: K } & z.output<(typeof shapes)[K]>;
}[FigureQueryName];

/** A query's arguments as JSON Schema, for whoever is to fill them in. */
export function figureQuerySchema(name: FigureQueryName): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(shapes[name], { io: 'input', target: 'draft-7' });
  return schema;
}

/** Reads a query by its name and arguments, whatever they are; what fits nothing is no query: the argument at fault is named. */
export function readFigureQuery(
  name: string,
  args: unknown,
): FigureQuery | { wrong: 'query' } | { wrong: 'argument'; argument: string } {
  if (!Object.hasOwn(shapes, name)) return { wrong: 'query' };
  const parsed = shapes[name as FigureQueryName].safeParse(args ?? {});
  if (!parsed.success) return { wrong: 'argument', argument: String(parsed.error.issues[0]?.path[0] ?? '') };
  return { query: name, ...parsed.data } as FigureQuery;
}

/** The descriptions of queries in a text, one line each ("- figures_of_period: ..."). */
export function describedQueries(text: string): Map<FigureQueryName, string> {
  const found = [...text.matchAll(/^- ([a-z_]+): (.+)$/gmu)].filter(([, name]) =>
    Object.hasOwn(shapes, name!),
  );
  return new Map(found.map(([, name, words]) => [name as FigureQueryName, words!.trim()]));
}
