import type { Delivery, Inbox, InboxRow } from '../usecases/ports.ts';
import { coalesce } from './coalesce.ts';
import { rowId, storable, toJson } from './json.ts';
import { moments, type Room, unclaimed } from './room.ts';

const mostFailures = 5;

/** What was delivered, stored before it is acknowledged; one row a delivery, whatever comes twice. */
export function openInbox(room: Room): Inbox {
  const { database, workspace } = room;

  const store = room.track(
    coalesce(async (deliveries: Delivery[]) => {
      const { now, claim } = moments(room);
      const items = deliveries.map((delivery, n) => ({ n, ...delivery, keys: delivery.keys.map(storable) }));
      const rows = await database.query<{ n: number; id: string }>(
        'select n, id from store_deliveries($1, $2, $3, $4::jsonb)',
        [workspace, now, claim, toJson(items)],
      );
      const ids = new Map(rows.map((row) => [row.n, row.id]));
      return deliveries.map((_, n) => {
        const id = ids.get(n);
        return id === undefined ? ({ kind: 'duplicate' } as const) : ({ kind: 'stored', id } as const);
      });
    }),
  );

  const done = room.track(
    coalesce(async (ids: string[]) => {
      await database.query(
        `update inbox set state = 'done', done_at = $2
         where workspace_id = $1 and state = 'new' and id in (select jsonb_array_elements_text($3::jsonb)::bigint)`,
        [workspace, moments(room).now, toJson(ids)],
      );
      return ids.map(() => undefined);
    }),
  );

  return {
    store,
    async done(id) {
      await done(id);
    },
    async failed(id, reference) {
      const [row] = await database.query<{ state: string }>(
        `update inbox set attempts = attempts + 1, reference = $3, claimed_until = $4,
           state = case when attempts + 1 >= $5 then 'parked' else state end
         where workspace_id = $1 and id = $2 and state = 'new' returning state`,
        [workspace, rowId(id), reference, moments(room).now, mostFailures],
      );
      return { parked: row?.state === 'parked' };
    },
    async claimUndone() {
      const { now, claim } = moments(room);
      const rows = await database.query<InboxRow>(
        `with undone as (
           select id from inbox
           where workspace_id = $1 and state = 'new' and kind = 'event'
             and ${unclaimed}
           order by id limit 100 for update skip locked
         )
         update inbox set claimed_until = $3 from undone where inbox.id = undone.id
         returning inbox.id, kind, body, attempts`,
        [workspace, now, claim],
      );
      return rows.sort((a, b) => Number(a.id) - Number(b.id));
    },
  };
}
