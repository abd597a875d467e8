import type { AuditRow } from '../usecases/ports.ts';
import type { Query } from './database.ts';
import { instantOf } from './json.ts';
import type { Room } from './room.ts';

/* Entries of the log with the very text that each one's hash is made of, so that it can be computed again without the database. */

/** The log of a period, oldest first. */
export const periodLog = (room: Room, query: Query, period: string): Promise<AuditRow[]> =>
  rowsOf(query, room.workspace, period, 'true', []);

/**
 * Free questions that went to a model while a period was the newest: from its opening to that of the next one, for the first also what was
 * asked before it. They stand in the office's own log, since one question may be about many periods.
 */
export const questionLog = (room: Room, query: Query, period: string): Promise<AuditRow[]> =>
  rowsOf(query, room.workspace, null, `l.act = 'figures-conversed' and $3::bigint = ${newestThen('l.at')}`, [
    period,
  ]);

/** SQL: the row id of the period that was opened last by a time, else the first one; $1 is the workspace. */
export const newestThen = (at: string): string =>
  `(select id from periods where workspace_id = $1
    order by opened_at <= ${at} desc, case when opened_at <= ${at} then opened_at end desc nulls last,
      case when opened_at <= ${at} then id end desc nulls last, opened_at, id limit 1)`;

/** Entries of one chain (null: the workspace's own); each knows the one before it, also where that is left out. */
async function rowsOf(
  query: Query,
  workspace: string,
  period: string | null,
  which: string,
  values: readonly string[],
): Promise<AuditRow[]> {
  const rows = await query<AuditRow>(
    `with link as (
       select log.*, lag(log.hash, 1, audit_start($1, $2)) over (order by log.entry) as before
       from audit_log log join audit_heads h on h.id = log.head_id
       where h.workspace_id = $1 and coalesce(h.period_id, 0) = coalesce($2::bigint, 0)
     )
     select l.entry::int as entry, l.at, l.act, l.person as by, l.facts, p.words as personal, p.salt,
       l.personal_hash as "personalHash", l.hash, l.before,
       jsonb_build_object('entry', l.entry, 'at', to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
         'act', l.act, 'by', l.person, 'facts', l.facts, 'personal', l.personal_hash)::text as hashed
     from link l left join audit_personal p on p.head_id = l.head_id and p.entry = l.entry
     where ${which} order by l.entry`,
    [workspace, period, ...values],
  );
  return rows.map((row) => ({ ...row, at: instantOf(row.at) }));
}
