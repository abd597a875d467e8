import type { ReportTemplate } from '../core/template.ts';
import type { PeriodState } from '../core/workflow.ts';
import type { PeriodRow } from '../usecases/ports.ts';
import type { Query } from './database.ts';
import { instantOf } from './json.ts';
import type { Room } from './room.ts';

/** Columns of `periods p` that make a PeriodRow. */
export const periodColumns = `p.id, p.period, p.template_id, p.state, p.revision, p.from_day::text, p.to_day::text,
  p.deadline::text, p.opened_by, p.opened_at`;

/** A row of those columns. */
export type PeriodColumns = {
  id: string;
  period: string;
  template_id: string;
  state: PeriodState;
  revision: number;
  from_day: string;
  to_day: string;
  deadline: string;
  opened_by: string;
  opened_at: string;
};

/** Newest first, as `comparePeriods` orders them. */
export const newestFirst = 'last_month desc, first_month, id desc';

/** Gives rows their templates, each read once in the life of the process. */
export async function periodRows(
  room: Room,
  query: Query,
  rows: readonly PeriodColumns[],
): Promise<PeriodRow[]> {
  const lacking = [...new Set(rows.map((row) => row.template_id))].filter((id) => !room.templates.has(id));
  if (lacking.length > 0) {
    const found = await query<{ id: string; body: ReportTemplate }>(
      'select id, body from templates where id in (select jsonb_array_elements_text($1::jsonb)::bigint)',
      [JSON.stringify(lacking)],
    );
    for (const { id, body } of found) room.templates.set(id, body);
  }
  return rows.map((row) => ({
    id: row.id,
    period: row.period,
    template: room.templates.get(row.template_id)!,
    state: row.state,
    revision: row.revision,
    from: row.from_day,
    to: row.to_day,
    deadline: row.deadline,
    openedBy: row.opened_by,
    openedAt: instantOf(row.opened_at),
  }));
}

/** One period of the workspace by a condition on `p` and its parameters, or null. */
export async function onePeriod(
  room: Room,
  query: Query,
  where: string,
  values: readonly unknown[],
): Promise<PeriodRow | null> {
  const rows = await query<PeriodColumns>(
    `select ${periodColumns} from periods p where workspace_id = $1 and ${where} limit 1`,
    [room.workspace, ...values],
  );
  return (await periodRows(room, query, rows))[0] ?? null;
}
