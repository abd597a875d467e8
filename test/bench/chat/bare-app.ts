/*
 * What the chat is measured against: the least a Bolt app can be. `inbox` keeps every event before it is acknowledged, reads one row, writes
 * one answer and marks the event done in one statement, replies; `insert` only inserts and replies. Nothing here comes from src/.
 * Started by chat.ts as a process of its own: node bare-app.ts inbox|insert DATABASE_URL|FOLDER
 */
import { PGlite } from '@electric-sql/pglite';
import { App, LogLevel, type Receiver, SocketModeReceiver } from '@slack/bolt';
import pg from 'pg';

const [, , kind, database] = process.argv as [string, string, 'inbox' | 'insert', string];

type Query = (text: string, values: unknown[]) => Promise<{ rows: unknown[] }>;
const setup = `
  create table if not exists bare_inbox (key text primary key, body jsonb not null, done boolean not null default false);
  create table if not exists bare_answers (id bigint generated always as identity primary key, who text not null, said text not null);
  create index if not exists bare_answers_who on bare_answers (who, id desc);`;

const query = await open();
const receiver = new SocketModeReceiver({
  appToken: process.env.SLACK_APP_TOKEN!,
  logLevel: LogLevel.ERROR,
  // A receiver given to the App reaches Slack by its own options.
  installerOptions: { clientOptions: { slackApiUrl: process.env.SLACK_API_URL! } },
});
const app = new App({
  token: process.env.SLACK_BOT_TOKEN!,
  receiver: kind === 'inbox' ? storeFirst(receiver) : receiver,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL! },
  logLevel: LogLevel.ERROR,
});

app.message(async ({ message, say, body }) => {
  if (message.subtype !== undefined || !('user' in message) || !message.user) return;
  const said = [message.user, message.text ?? ''];
  if (kind === 'insert') await query('insert into bare_answers (who, said) values ($1, $2)', said);
  else {
    await query('select id, said from bare_answers where who = $1 order by id desc limit 1', [message.user]);
    await query(
      `with done as (update bare_inbox set done = true where key = $3)
       insert into bare_answers (who, said) values ($1, $2)`,
      [...said, (body as { event_id: string }).event_id],
    );
  }
  await say(`Đã ghi: ${message.text}`);
});

await app.start();
process.stdout.write('ready\n');

async function open(): Promise<Query> {
  if (/^postgres/.test(database)) {
    const pool = new pg.Pool({ connectionString: database, max: 10 });
    await pool.query(setup);
    return (text, values) => pool.query(text, values as never[]);
  }
  const lite = await PGlite.create(database);
  await lite.exec(setup);
  return (text, values) => lite.query(text, values);
}

/** Every event is stored before it is acknowledged; what was stored before is acknowledged and dropped. */
function storeFirst(inner: SocketModeReceiver): Receiver {
  return {
    init(bolt) {
      const process = bolt.processEvent.bind(bolt);
      const stored: App['processEvent'] = async (event) => {
        const id = (event.body as { event_id?: string }).event_id;
        if (id !== undefined) {
          const { rows } = await query(
            'insert into bare_inbox (key, body) values ($1, $2) on conflict do nothing returning key',
            [id, JSON.stringify(event.body)],
          );
          if (rows.length === 0) return event.ack();
        }
        await process(event);
      };
      inner.init(Object.assign(Object.create(bolt), { processEvent: stored }));
    },
    start: (...given) => inner.start(...(given as [])),
    stop: () => inner.stop() as Promise<unknown>,
  };
}
