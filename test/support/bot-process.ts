import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Workspace } from '../../src/workspace/workspace.ts';

/* The bot as the process that `npm start` runs, against a workspace of the test: what can be killed. */

export type BotProcess = Awaited<ReturnType<typeof startBotProcess>>;

const root = resolve(import.meta.dirname, '../..');

/** Starts src/main.ts by Socket Mode; resolves when it says that it listens, rejects with its last words when it ends before. */
export async function startBotProcess(options: {
  workspace: Workspace;
  /** DATA_DIR, or the address of a PostgreSQL. */
  database: { data: string } | { url: string };
  /** Where the office's clock starts, as ISO time. */
  at: string;
  /** The endpoint of a model, with its base URL. */
  model?: { url: string; name: string };
}) {
  const { workspace, database, at, model } = options;
  const child: ChildProcess = spawn(process.execPath, [resolve(root, 'src/main.ts')], {
    cwd: root,
    env: {
      ...{ PATH: process.env.PATH, HOME: process.env.HOME, PROMPTS_DIR: resolve(root, 'prompts') },
      ...('url' in database ? { DATABASE_URL: database.url } : { DATA_DIR: database.data }),
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_APP_TOKEN: workspace.appToken,
      SLACK_API_URL: workspace.slackApiUrl,
      CLOCK_START: at,
      ...(model ? { OPENAI_BASE_URL: model.url, OPENAI_MODEL: model.name } : {}),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  let said = '';
  await new Promise<void>((ready, failed) => {
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('ready: ')) ready();
    });
    void ended.then(() => failed(new Error(`the bot ended: ${said}`)));
  });

  return {
    /** Its log so far. */
    log: () => said,
    /** Stops it where it stands, without a word to it; it still holds its sockets. */
    freeze: () => child.kill('SIGSTOP'),
    /** kill -9; safe to call more than once. */
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    /** Asks it to stop as the system does, and gives its exit code. */
    async terminate(): Promise<number | null> {
      child.kill('SIGTERM');
      return (await ended)[0];
    },
  };
}
