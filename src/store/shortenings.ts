import type { ShorteningRow, Shortenings } from '../usecases/ports.ts';
import type { Query } from './database.ts';
import { writeEffects } from './effects.ts';
import { instantOf, rowId, toJson } from './json.ts';
import { conflict } from './periods.ts';
import type { Jobs } from './queue.ts';
import { moments, type Room } from './room.ts';

const columns = `id, purpose, period_id as period, draft_id as draft, section, sentences, state, person as by, at,
  recipient as "to", stopped_by as "stoppedBy", sent, finished_at as "finishedAt"`;

/** Requests for shorter sentences, asked for and answered. */
export function openShortenings(room: Room, jobs: Jobs['drafts']): Shortenings {
  const { database, workspace } = room;
  return {
    async request({ purpose, period, draft, section, sentences, by, at, to, effects }) {
      await jobs.ready();
      const written = await database.transaction(async (query, inside) => {
        const [row] = await query<{ id: string }>(
          `insert into shortenings (workspace_id, period_id, draft_id, section, sentences, person, at, recipient, purpose)
           values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8::jsonb, $9) returning id`,
          [workspace, rowId(period), rowId(draft), section, toJson(sentences), by, at, toJson(to), purpose],
        );
        await jobs.send(inside, { kind: 'shorter', id: row!.id });
        return writeEffects(room, query, period, effects(row!.id));
      });
      jobs.wake();
      return written;
    },
    byId: async (id) => (await shorteningRows(room, database.query, 'id = $2', [rowId(id)]))[0] ?? null,

    finish: ({ id, state, sent, effects }) =>
      database.transaction(async (query) => {
        const [row] = await query<{ period_id: string }>(
          `update shortenings set state = $3, sent = $4::text::json, finished_at = $5
           where workspace_id = $1 and id = $2 and state = 'queued' returning period_id`,
          [workspace, rowId(id), state, toJson(sent), moments(room).now],
        );
        return row
          ? writeEffects(room, query, row.period_id, effects)
          : ({ kind: 'written', posts: [] } as const);
      }),

    stop: ({ id, by, effects }) =>
      database.transaction(async (query) => {
        const [row] = await query<{ period_id: string }>(
          `update shortenings set state = 'stopped', stopped_by = $3, finished_at = $4
           where workspace_id = $1 and id = $2 and state = 'queued' returning period_id`,
          [workspace, rowId(id), by, moments(room).now],
        );
        return row ? writeEffects(room, query, row.period_id, effects) : conflict;
      }),

    async recordSent(id, sent) {
      await database.query(
        'update shortenings set sent = $3::text::json where workspace_id = $1 and id = $2 and sent is null',
        [workspace, rowId(id), toJson(sent)],
      );
    },

    asked: async (period, purpose) =>
      (
        await shorteningRows(room, database.query, 'period_id = $2 and purpose = $3', [
          rowId(period),
          purpose,
        ])
      ).flatMap(({ sentences }) => sentences),

    queued: async (period) =>
      (
        await shorteningRows(
          room,
          database.query,
          `period_id = $2 and purpose = 'shorter' and state = 'queued' order by id`,
          [rowId(period)],
        )
      ).map(({ id }) => id),
  };
}

/** Requests of the workspace by a condition. */
export async function shorteningRows(
  room: Room,
  query: Query,
  where: string,
  values: readonly unknown[],
): Promise<ShorteningRow[]> {
  const rows = await query<ShorteningRow>(
    `select ${columns} from shortenings where workspace_id = $1 and ${where}`,
    [room.workspace, ...values],
  );
  return rows.map((row) => ({
    ...row,
    at: instantOf(row.at),
    finishedAt: row.finishedAt === null ? null : instantOf(row.finishedAt),
  }));
}
