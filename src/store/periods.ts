import { periodMonths } from '../core/vietnamese/dates/periods.ts';
import type { Conflict, Effects, Periods, Written } from '../usecases/ports.ts';
import { type AnswerJson, storedAnswer } from './answer-rows.ts';
import type { Query } from './database.ts';
import { writeEffects } from './effects.ts';
import { rowId, toJson } from './json.ts';
import { newestFirst, onePeriod, type PeriodColumns, periodColumns, periodRows } from './period-rows.ts';
import type { Room } from './room.ts';

/** Reporting periods with their interviews. Whoever changes a period holds its row, so that its state and what depends on it agree. */
export function openPeriods(room: Room): Periods {
  const { database, workspace } = room;
  return {
    async all() {
      const rows = await database.query<PeriodColumns>(
        `select ${periodColumns} from periods p where workspace_id = $1 order by ${newestFirst}`,
        [workspace],
      );
      return periodRows(room, database.query, rows);
    },
    current: () => onePeriod(room, database.query, `true order by (state = 'issued'), ${newestFirst}`, []),
    byPeriod: (period) => onePeriod(room, database.query, 'period = $2 order by id desc', [period]),
    byId: (id) => onePeriod(room, database.query, 'id = $2', [rowId(id)]),

    async open({ period, interviews, effects }) {
      return database.transaction(async (query) => {
        const template = await templateRow(room, query, period.template);
        const months = periodMonths(period.period);
        const [row] = await query<{ id: string }>(
          `insert into periods (workspace_id, period, first_month, last_month, template_id, template, state, from_day,
             to_day, deadline, opened_by, opened_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
           on conflict (workspace_id, period, template) do nothing returning id`,
          [
            ...[workspace, period.period, months.from, months.to, template, period.template.id, period.state],
            ...[period.from, period.to, period.deadline, period.openedBy, period.openedAt],
          ],
        );
        if (!row) {
          const values = [period.period, period.template.id];
          const there = await onePeriod(room, query, 'period = $2 and template = $3', values);
          return { kind: 'exists', period: there! } as const;
        }
        const opened = await query<{ id: string; person: string }>(
          `insert into assignments (workspace_id, period_id, person, questions, last, state)
           select $1::bigint, $2::bigint, i.person, i.questions, i.last, i.state
           from rows from (
             jsonb_to_recordset($3::jsonb) as (person text, questions jsonb, last jsonb, state jsonb)
           ) with ordinality as i(person, questions, last, state, k)
           order by i.k returning id, person`,
          [workspace, row.id, toJson(interviews)],
        );
        const ids = new Map(opened.map((one) => [one.person, one.id]));
        const inOrder = interviews.map((one) => ids.get(one.person)!);
        return writeEffects(room, query, row.id, effects({ period: row.id, interviews: inOrder }));
      });
    },

    move: ({ period, revision, to, effects }) =>
      database.transaction(async (query) => {
        const moved = await movePeriod(room, query, { period, revision, to });
        return moved ? writeEffects(room, query, period, effects) : conflict;
      }),

    reopen: ({ period, revision, to, interviews, effects }) =>
      database.transaction(async (query) => {
        // The period first, as every turn does: two that lock in another order would wait for each other.
        const [held] = await query<{ revision: number }>(
          'select revision from periods where workspace_id = $1 and id = $2 for no key update',
          [workspace, rowId(period)],
        );
        if (held?.revision !== revision) return conflict;
        const read = toJson(interviews);
        const [{ count } = { count: '0' }] = await query<{ count: string }>(
          `select count(*) from (
             select a.id from jsonb_to_recordset($3::jsonb) as i(interview bigint, revision int)
             join assignments a on a.id = i.interview and a.revision = i.revision
               and a.workspace_id = $1 and a.period_id = $2
             order by a.id for update of a
           ) as_read`,
          [workspace, rowId(period), read],
        );
        if (Number(count) !== interviews.length) return conflict;
        await query(
          `update assignments a set state = i.state, revision = a.revision + 1
           from jsonb_to_recordset($1::jsonb) as i(interview bigint, state jsonb) where a.id = i.interview`,
          [read],
        );
        if (to) await movePeriod(room, query, { period, revision, to });
        return writeEffects(room, query, period, effects);
      }),

    async answers(period) {
      const rows = await database.query<{ answer: AnswerJson }>(
        `select answer_json(a) as answer from answers a where a.id in (
           select distinct on (question) id from answers where workspace_id = $1 and period_id = $2
           order by question, revision desc
         ) order by a.id`,
        [workspace, rowId(period)],
      );
      return rows.map((row) => storedAnswer(row.answer));
    },
  };
}

export const conflict: Conflict = { kind: 'conflict' };

/** Moves a period read at `revision`; false when it is no longer there, and then nothing was written. */
export async function movePeriod(
  room: Room,
  query: Query,
  { period, revision, to }: { period: string; revision: number; to: string },
): Promise<boolean> {
  const moved = await query(
    `update periods set state = $4, revision = revision + 1
     where workspace_id = $1 and id = $2 and revision = $3 returning id`,
    [room.workspace, rowId(period), revision, to],
  );
  return moved.length > 0;
}

/**
 * One write to what a period's draft is made of. With `voids`, its submission becomes void and the period goes back; without, it is a
 * conflict once something was submitted: the caller asks the person first.
 */
export function changePeriod(
  room: Room,
  input: { period: string; voids?: { period: string; revision: number; to: string } },
  effects: Effects,
  write: (query: Query) => Promise<unknown>,
): Promise<Written | Conflict> {
  return room.database.transaction(async (query) => {
    const [held] = await query<{ state: string; revision: number }>(
      'select state, revision from periods where workspace_id = $1 and id = $2 for no key update',
      [room.workspace, rowId(input.period)],
    );
    const { voids } = input;
    if (!held || held.state === 'issued') return conflict;
    if (voids ? held.revision !== voids.revision || voids.period !== input.period : isSubmitted(held.state))
      return conflict;
    await write(query);
    if (voids) await query('select void_submission($1, $2, $3)', [room.workspace, input.period, voids.to]);
    return writeEffects(room, query, input.period, effects);
  });
}

const isSubmitted = (state: string) => state === 'in_review' || state === 'approved';

/** The row of a template exactly as it is now; a changed file is another row, and periods keep theirs. */
async function templateRow(room: Room, query: Query, template: { id: string }): Promise<string> {
  const body = toJson(template);
  const hash = `encode(sha256(convert_to($3, 'UTF8')), 'hex')`;
  await query(
    `insert into templates (workspace_id, template, hash, body) values ($1, $2, ${hash}, $3::text::json)
     on conflict do nothing`,
    [room.workspace, template.id, body],
  );
  const [row] = await query<{ id: string }>(
    `select id from templates where workspace_id = $1 and template = $2 and hash = ${hash}`,
    [room.workspace, template.id, body],
  );
  return row!.id;
}
