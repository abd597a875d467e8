import type { Outbox, Place } from '../usecases/ports.ts';
import { coalesce } from './coalesce.ts';
import { type MessageRow, savedPost } from './effects.ts';
import { rowId, storable, toJson } from './json.ts';
import { moments, type Room, unclaimed } from './room.ts';

const columns =
  'm.id, m.key, m.recipient as "to", m.notice, m.surface, m.replaces, m.files, m.channel, m.ts, m.attempts';

/** Milliseconds for which places of messages are gathered: the person has read the message meanwhile. */
const sentLinger = 5;

/** What the bot says: saved with the act that says it, posted after the commit, found again by key or place. */
export function openOutbox(room: Room): Outbox {
  const { database, workspace } = room;

  const sent = room.track(
    coalesce(
      async (items: { id: string; place: Place }[]) => {
        await database.query('select settle_posts($1, $2, $3::jsonb)', [
          workspace,
          moments(room).now,
          toJson(items.map(({ id, place }) => ({ id, ...place }))),
        ]);
        return items.map(() => undefined);
      },
      { linger: sentLinger },
    ),
  );

  return {
    async sent(id, place) {
      await sent({ id, place });
    },
    async failed(id, reason, final) {
      await database.query(
        `update messages set attempts = attempts + 1, reason = $3, claimed_until = $4,
           state = case when $5 then 'failed' else state end
         where workspace_id = $1 and id = $2 and state = 'unsent'`,
        [workspace, rowId(id), storable(reason), moments(room).now, final],
      );
    },
    async claimUnsent() {
      const { now, claim } = moments(room);
      const rows = await database.query<MessageRow>(
        `with unsent as (
           select id from messages where workspace_id = $1 and state = 'unsent' and ${unclaimed}
           order by id limit 100 for update skip locked
         )
         update messages m set claimed_until = $3, restamp = false from unsent where m.id = unsent.id
         returning ${columns}`,
        [workspace, now, claim],
      );
      return rows.sort((a, b) => Number(a.id) - Number(b.id)).map(savedPost);
    },
    async find(key) {
      const [row] = await database.query<MessageRow>(
        `select ${columns} from messages m where workspace_id = $1 and key = $2`,
        [workspace, storable(key)],
      );
      return row ? savedPost(row) : null;
    },
    async newestIn(channel) {
      const [row] = await database.query<MessageRow>(
        `select ${columns} from messages m where workspace_id = $1 and channel = $2
           and recipient->'under' is null and recipient->'thread' is null
         order by ts desc limit 1`,
        [workspace, storable(channel)],
      );
      return row ? savedPost(row) : null;
    },
    async at({ channel, ts }) {
      const [row] = await database.query<MessageRow>(
        `select ${columns} from messages m where workspace_id = $1 and channel = $2 and ts = $3
         order by id desc limit 1`,
        [workspace, storable(channel), storable(ts)],
      );
      return row ? savedPost(row) : null;
    },
  };
}
