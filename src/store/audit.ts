import type { AuditState, Store } from '../usecases/ports.ts';
import type { Query } from './database.ts';
import { rowId } from './json.ts';
import type { Room } from './room.ts';

/**
 * Computes a chain again: every entry from the one before it, the words that are still there against their hash, the last one against
 * the head. Words that were removed (personal data) leave their hash and break nothing.
 */
export const verifyAudit =
  (room: Room): Store['verifyAudit'] =>
  (period) =>
    auditState(room, room.database.query, period);

/** The same inside a transaction. */
export async function auditState(room: Room, query: Query, period: string | null): Promise<AuditState> {
  const [row] = await query<{ entries: string; broken: string | null }>(
    `with head as (
         select * from audit_heads where workspace_id = $1 and coalesce(period_id, 0) = coalesce($2::bigint, 0)
       ), link as (
         select l.*, row_number() over (order by l.entry) as place,
           lag(l.hash, 1, audit_start($1, $2)) over (order by l.entry) as before
         from audit_log l join head on head.id = l.head_id
       )
       select coalesce((select entries from head), 0) as entries, coalesce(
         (select min(link.entry) from link
          left join audit_personal p on p.head_id = link.head_id and p.entry = link.entry
          where link.entry <> link.place
            or link.hash <> audit_hash(link.before, link.entry, link.at, link.act, link.person, link.facts,
                 link.personal_hash)
            or (p.words is not null and link.personal_hash is distinct from
                 encode(sha256(convert_to(p.salt || p.words, 'UTF8')), 'hex'))),
         (select head.entries from head where head.entries <> (select count(*) from link)
            or (head.entries > 0 and head.hash is distinct from (select hash from link order by entry desc limit 1)))
       ) as broken`,
    [room.workspace, period === null ? null : rowId(period)],
  );
  return row!.broken === null
    ? { kind: 'whole', entries: Number(row!.entries) }
    : { kind: 'broken', entry: row!.broken };
}
