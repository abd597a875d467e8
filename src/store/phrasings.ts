import type { Phrasings, RecordedEdit, TaughtEdit } from '../usecases/ports.ts';
import type { Query } from './database.ts';
import { writeEffects } from './effects.ts';
import { instantOf, rowId } from './json.ts';
import { conflict } from './periods.ts';
import type { Room } from './room.ts';

/** What people's changes of drafted sentences taught, and its removal. */
export function openPhrasings(room: Room): Phrasings {
  const { database, workspace } = room;
  return {
    taught: () => taughtEdits(room, database.query, null),

    forget: ({ edits, by, at, effects }) =>
      database.transaction(async (query) => {
        const ids = JSON.stringify(edits);
        const gone = await query(
          `update sentence_edits set forgotten_by = $3, forgotten_at = $4
           where workspace_id = $1 and forgotten_at is null
             and id in (select jsonb_array_elements_text($2::jsonb)::bigint) returning id`,
          [workspace, ids, by, at],
        );
        return gone.length > 0 ? writeEffects(room, query, null, effects) : conflict;
      }),
  };
}

/** Nobody changed that sentence of that period again. */
const isLastWord = `not exists (select from sentence_edits later where later.period_id = e.period_id
  and later.id > e.id and later.section is null and later.was in (e.was, e.text))`;

/**
 * The edits that taught something and were not forgotten, oldest first: those that still stand, or were the last word on their sentence in
 * their period. `other` (a period's row) leaves out its own and those of other templates.
 */
export async function taughtEdits(room: Room, query: Query, other: string | null): Promise<TaughtEdit[]> {
  const rows = await query<TaughtEdit>(
    `select e.id, p.period, p.template, e.text, e.person as by, e.at, e.lesson
     from sentence_edits e join periods p on p.id = e.period_id
     where e.workspace_id = $1 and e.lesson is not null and e.forgotten_at is null
       and ($2::bigint is null
         or (e.period_id <> $2 and p.template = (select template from periods where id = $2)))
       and ${isLastWord}
     order by e.id`,
    [room.workspace, other === null ? null : rowId(other)],
  );
  return rows.map((row) => ({ ...row, at: instantOf(row.at) }));
}

/** The edits that teach, with those that did until a phrasing was removed, oldest first; of the whole office. */
export async function everTaught(room: Room, query: Query): Promise<RecordedEdit[]> {
  const rows = await query<RecordedEdit>(
    `select e.id, p.period, p.template, e.text, e.person as by, e.at, e.lesson,
       case when e.forgotten_at is null then null
         else jsonb_build_object('by', e.forgotten_by, 'at', e.forgotten_at) end as removed
     from sentence_edits e join periods p on p.id = e.period_id
     where e.workspace_id = $1 and e.lesson is not null and (e.forgotten_at is not null or ${isLastWord})
     order by e.id`,
    [room.workspace],
  );
  return rows.map(({ at, removed, ...row }) => ({
    ...{ ...row, at: instantOf(at) },
    removed: removed && { ...removed, at: instantOf(removed.at) },
  }));
}
