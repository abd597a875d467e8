import { type Bot, type BotOptions, startBot as startRealBot } from '../../src/bot.ts';
import type { Organisation } from '../../src/core/organisation.ts';
import { demoOf } from '../../src/local.ts';
import { listeners as allListeners } from '../../src/slack/listeners.ts';
import type { Log } from '../../src/slack/log.ts';
import type { StoreOptions } from '../../src/store/open.ts';
import { learnHistory } from '../../src/usecases/learn-history.ts';
import type { FormValues } from '../../src/workspace/protocol.ts';
import type { Message } from '../../src/workspace/state.ts';
import { startWorkspace, type Workspace, type WorkspaceOptions } from '../../src/workspace/workspace.ts';
import { memory } from './memory.ts';
import { demoFile, office as demoOffice, template } from './worlds.ts';

/* The real bot, the real Bolt app and the local Slack in one process: what stories and runtime tests are told with. */

export type StartOptions = {
  /** Memory by default; a folder or PostgreSQL survive `restart`. */
  database?: 'memory' | StoreOptions['database'];
  mode?: 'socket' | 'http';
  /** The office's time at the start; it stands until `at` is called. */
  now?: string;
  office?: Organisation;
  /** Handlers in place of the product's, for tests of the runtime alone. */
  listeners?: Partial<BotOptions['listeners']>;
  workspace?: Partial<WorkspaceOptions>;
  /** Whether August's report is in the history. */
  history?: boolean;
  connections?: number;
  /** Tokens other than the workspace's. */
  botToken?: string;
  appToken?: string;
  /** Called with the workspace before the bot starts. */
  before?: (workspace: Workspace) => void;
  /** Milliseconds are counted, not waited for, when given. */
  wait?: BotOptions['wait'];
};

export type TestBot = Awaited<ReturnType<typeof startBot>>;

const patient = { timeout: 60_000 };

/** A free port of this machine, for the bot's own HTTP server. */
async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Everything a message shows: its text and its blocks as JSON. */
export const shown = (message: Message): string => `${message.text} ${JSON.stringify(message.blocks ?? [])}`;

/** Starts workspace and bot; `stop` ends both, `restart` only the bot, on the same database where it is kept. */
export async function startBot(options: StartOptions = {}) {
  const { mode = 'socket', office = demoOffice } = options;
  let now = new Date(options.now ?? '2023-09-14T08:00:00+07:00');
  const lines: string[] = [];
  const line = (level: string) => (text: string) => {
    lines.push(`${level} ${text}`);
  };
  const log: Log = { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
  const port = mode === 'http' ? await freePort() : 0;
  const workspace: Workspace = await startWorkspace({
    ...demoOf(office),
    team: { id: 'TLAMGIANG', name: 'Lam Giang' },
    ...(mode === 'http'
      ? { mode: { kind: 'http' as const, eventsUrl: `http://127.0.0.1:${port}/slack/events` } }
      : {}),
    ...options.workspace,
  });
  const database =
    options.database === undefined || options.database === 'memory' ? memory : options.database;
  const handlers: BotOptions['listeners'] = { ...allListeners, ...options.listeners };
  const start = async (): Promise<Bot> => {
    const bot = await startRealBot({
      slack: {
        botToken: options.botToken ?? workspace.botToken,
        apiUrl: workspace.slackApiUrl,
        mode:
          mode === 'http'
            ? { kind: 'http', signingSecret: workspace.signingSecret, port }
            : { kind: 'socket', appToken: options.appToken ?? workspace.appToken },
      },
      database,
      clock: { now: () => now },
      office,
      templates: [template],
      drafter: { kind: 'rules' },
      listeners: handlers,
      log,
      sweepEvery: 0,
      connections: options.connections ?? 1,
      ...(options.wait ? { wait: options.wait } : {}),
    });
    return bot;
  };
  options.before?.(workspace);
  let bot = await start().catch(async (error: unknown) => {
    await workspace.stop();
    throw error;
  });
  if (options.history ?? false) await learnHistory(bot.deps, [await demoFile()]);

  /** Handle of a person of the office by key; other people of the workspace by their handle. */
  const handle = (who: string): string => office.people.find((one) => one.key === who)?.slack?.handle ?? who;

  return {
    workspace,
    /** Handlers in use; a test puts its own in their place. */
    handlers,
    log: lines,
    port,
    bot: () => bot,
    deps: () => bot.deps,
    store: () => bot.deps.store,
    handle,
    /** Sets the office's clock. */
    at(moment: string) {
      now = new Date(moment);
    },
    sweep: () => bot.sweep(),
    async restart() {
      await bot.stop();
      bot = await start();
    },
    async stop() {
      await bot.stop();
      await workspace.stop();
    },
    /** Stands in somebody's place. */
    person(who: string) {
      const me = handle(who);
      const dm = workspace.dm(me);
      const act = workspace.act;
      return {
        dm,
        say: (text: string, channel = dm, thread?: string) =>
          act(me, { do: 'say', channel, text, ...(thread === undefined ? {} : { thread }) }),
        edit: (ts: string, text: string) => act(me, { do: 'edit', channel: dm, ts, text }),
        remove: (ts: string) => act(me, { do: 'delete', channel: dm, ts }),
        command: (text: string, channel = dm) =>
          act(me, { do: 'command', channel, command: '/baocao', text }),
        press: (message: Message, action: string, value?: string) =>
          act(me, {
            do: 'press',
            surface: { kind: 'message', channel: message.channel, ts: message.ts },
            action,
            ...(value === undefined ? {} : { value }),
          }),
        async submit(values: FormValues) {
          const { id } = await workspace.nextView(me, undefined, patient);
          return act(me, { do: 'submit', view: id, values });
        },
        openHome: () => act(me, { do: 'open-tab', tab: 'home' }),
        form: async () => (await workspace.nextView(me, undefined, patient)).view,
        /** What was said in the direct conversation so far, oldest first. */
        messages: () => workspace.messages(dm),
        /** The bot's messages there. */
        heardSoFar: () => workspace.messages(dm).filter((message) => message.botId !== undefined),
        /** The bot's message with these words, there already (after `since`) or the next to come. */
        heard: (words: RegExp, since = '0') =>
          workspace.nextMessage(
            (message) =>
              message.channel === dm &&
              message.botId !== undefined &&
              message.ts > since &&
              words.test(shown(message)),
            patient,
          ),
      };
    },
  };
}
