import { createServer } from 'node:net';
import { type Bot, startBot } from '../../src/bot.ts';
import { demoOf } from '../../src/local.ts';
import { listeners } from '../../src/slack/listeners.ts';
import type { StoreOptions } from '../../src/store/open.ts';
import { learnHistory } from '../../src/usecases/learn-history.ts';
import type { Drafter } from '../../src/usecases/ports.ts';
import type { PersonOption } from '../../src/workspace/options.ts';
import { startWorkspace, type WorkspaceOptions } from '../../src/workspace/workspace.ts';
import { dropSchema, newFolder, newSchema, testUrl, withoutPostgres } from '../store/support.ts';
import { image } from './memory.ts';
import { peopleIn } from './people.ts';
import { demoFile, office, template } from './worlds.ts';

/* The demo office with the real bot on the local Slack, on a database of choice, in either mode; the bot can be started anew in the middle. */

export type StoryDesk = Awaited<ReturnType<typeof openStoryDesk>>;

/** A database of a test file's own; `skipped` where the machine has no such server. */
export type Place = {
  name: string;
  skipped: boolean;
  make(): { database: StoreOptions['database']; remove(): unknown };
};

/** Both databases, on which every story is told. */
export const places: Record<'pglite' | 'postgres', Place> = {
  pglite: {
    ...{ name: 'PGlite', skipped: false },
    make() {
      const folder = newFolder();
      return { database: { folder: folder.path, image }, remove: folder.remove };
    },
  },
  postgres: {
    ...{ name: 'PostgreSQL', skipped: withoutPostgres },
    make() {
      const schema = newSchema();
      return { database: { url: testUrl, schema }, remove: () => dropSchema(schema) };
    },
  },
};

/** A port that nothing listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** What a desk may have otherwise than usual. */
export type StoryOptions = {
  database: StoreOptions['database'];
  mode?: 'socket' | 'http';
  /** People of the workspace who are nobody of the office. */
  others?: PersonOption[];
  /** Where the office's clock stands at first. */
  at?: string;
  history?: boolean;
  office?: typeof office;
  template?: typeof template;
  workspace?: Partial<WorkspaceOptions>;
  drafter?: Drafter;
};

/** Starts workspace and bot; the bot knows the demo report of August. */
export async function openStoryDesk(options: StoryOptions) {
  const own = options.office ?? office;
  const people = demoOf(own);
  const port = options.mode === 'http' ? await freePort() : null;
  const workspace = await startWorkspace({
    ...people,
    people: [...people.people, ...(options.others ?? [])],
    team: { id: 'TLAMGIANG', name: 'Lam Giang' },
    ...(port === null
      ? {}
      : { mode: { kind: 'http' as const, eventsUrl: `http://127.0.0.1:${port}/slack/events` } }),
    // Slack's three seconds are tried where they are meant; here a slow machine would only fail by them.
    ...{ ackTimeout: 60_000, triggerFor: 60_000 },
    ...options.workspace,
  });
  const logged: string[] = [];
  const line = (text: string) => void logged.push(text);
  let now = new Date(options.at ?? '2023-09-14T08:00:00+07:00');
  const start = (): Promise<Bot> =>
    startBot({
      slack: {
        botToken: workspace.botToken,
        apiUrl: workspace.slackApiUrl,
        mode:
          port === null
            ? { kind: 'socket', appToken: workspace.appToken }
            : { kind: 'http', signingSecret: workspace.signingSecret, port },
      },
      database: options.database,
      clock: { now: () => now },
      office: own,
      templates: [options.template ?? template],
      drafter: options.drafter ?? { kind: 'rules' },
      listeners,
      log: { debug: line, info: line, warn: line, error: line },
      sweepEvery: 0,
      connections: 1,
    });
  let bot = await start();
  if (options.history !== false) await learnHistory(bot.deps, [await demoFile()]);

  return {
    workspace,
    ...peopleIn(workspace, own),
    /** Every line of the bot's log, of all levels. */
    logged,
    channel: () => workspace.channel(Object.values(own.channels)[0]!).id,
    get bot() {
      return bot;
    },
    get store() {
      return bot.deps.store;
    },
    at(moment: string) {
      now = new Date(moment);
    },
    /** Stops the bot gracefully; its people and their Slack stay. */
    halt: () => bot.stop(),
    /** Starts another bot on what is stored, five minutes later by the office's clock. */
    async resume() {
      now = new Date(now.getTime() + 5 * 60_000);
      bot = await start();
    },
    async stop() {
      await bot.stop();
      await workspace.stop();
    },
    state: async (period = '2023-09') => (await bot.deps.store.periods.byPeriod(period))!.state,
    answers: async (period = '2023-09') =>
      bot.deps.store.periods.answers((await bot.deps.store.periods.byPeriod(period))!.id),
  };
}
