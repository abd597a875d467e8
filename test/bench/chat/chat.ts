/*
 * The speed of one staff answer, event in → reply out: the product beside two bare Bolt apps (bare-app.ts), on PGlite and on PostgreSQL. The
 * local workspace and 20 people live in this process, each app in its own; the apps are measured in turn, round after round.
 *
 *   npm run bench -- --only chat [--base postgres] [--rounds 5] [--turns 600] [--profile FOLDER] [--json FILE]
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { parse, stringify } from 'yaml';
import { startWorkspace, type Workspace } from '../../../src/workspace/workspace.ts';
import { processorTime } from './processor.ts';

const root = resolve(import.meta.dirname, '../../..');
const server = process.env.BENCH_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test';

type App = 'product' | 'inbox' | 'insert';
type Base = 'pglite' | 'postgres';
type Running = { app: App; base: Base; workspace: Workspace; child: ChildProcess; stop(): Promise<void> };
export type ChatRow = {
  app: App;
  base: Base;
  /** Median over the rounds. */
  perSecond: number;
  p50: number;
  p99: number;
  turns: number;
  /** Milliseconds of processor time an answer, of the app and of its sessions at PostgreSQL; medians. */
  work: { app: number; base: number };
  /** Resident memory of the app after the rounds, in megabytes. */
  memory: number;
};

/** Measures every app on every database that is there; `conversations` people answer at once. */
export async function benchChat(options: {
  rounds: number;
  turns: number;
  conversations: number;
  /** Only this database. */
  base?: string | undefined;
  /** A folder for the product's CPU profiles. */
  profile?: string | undefined;
}): Promise<ChatRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'thuky-chat-'));
  const people = Array.from({ length: options.conversations }, (_, index) => ({
    key: `can-bo-${index + 1}`,
    name: `Cán bộ số ${index + 1}`,
    unit: 'TTR',
    roles: ['contributor'],
    slack: { handle: `can.bo.${index + 1}` },
  }));
  const prompts = officeOf(folder, people);
  const there: Base[] = (await hasServer()) ? ['pglite', 'postgres'] : ['pglite'];
  const bases = there.filter((base) => options.base === undefined || options.base === base);
  const flags = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${resolve(options.profile)}`] : [];
  const rows: ChatRow[] = [];
  try {
    for (const base of bases) {
      const running: Running[] = [];
      for (const app of ['product', 'inbox', 'insert'] as const) {
        running.push(await start(app, base, join(folder, `${app}-${base}`), prompts, people, flags));
      }
      const rounds = new Map<App, Round[]>();
      for (let round = -1; round < options.rounds; round += 1) {
        for (const one of running) {
          const before = processorTime(one.child.pid!, databaseOf(one.app));
          const result = await measure(one, people, options.turns);
          const after = processorTime(one.child.pid!, databaseOf(one.app));
          const work = {
            app: (after.app - before.app) / options.turns,
            base: (after.base - before.base) / options.turns,
          };
          if (round >= 0) rounds.set(one.app, [...(rounds.get(one.app) ?? []), { ...result, work }]);
        }
      }
      for (const one of running) {
        const all = rounds.get(one.app)!;
        const times = all.flatMap((round) => round.times).sort((a, b) => a - b);
        rows.push({
          ...{ app: one.app, base, turns: times.length, memory: memoryOf(one.child.pid!) },
          perSecond: median(all.map((round) => round.perSecond)),
          p50: times[Math.floor(times.length * 0.5)]!,
          p99: times[Math.floor(times.length * 0.99)]!,
          work: {
            app: median(all.map((round) => round.work.app)),
            base: median(all.map((round) => round.work.base)),
          },
        });
        await one.stop();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

type Round = { perSecond: number; times: number[]; work: ChatRow['work'] };

const databaseOf = (app: App) => `thuky_bench_${app}_${process.pid}`;

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** The demo office with as many people as conversations, all of them asked the same unit's questions. */
function officeOf(
  folder: string,
  people: { key: string; name: string; unit: string; roles: string[] }[],
): string {
  const prompts = join(folder, 'prompts');
  cpSync(join(root, 'prompts'), prompts, { recursive: true });
  const path = join(prompts, 'organisation.yml');
  const office = parse(readFileSync(path, 'utf8')) as { people: unknown[] };
  writeFileSync(path, stringify({ ...office, people: [...office.people, ...people] }));
  return prompts;
}

async function hasServer(): Promise<boolean> {
  const client = new pg.Client({ connectionString: server });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function start(
  app: App,
  base: Base,
  folder: string,
  prompts: string,
  people: readonly { name: string; slack: { handle: string } }[],
  flags: readonly string[],
): Promise<Running> {
  const workspace = await startWorkspace({
    people: [
      { handle: 'nguyet.ht', name: 'Hà Thu Nguyệt', email: 'nguyet.ht@example.vn' },
      ...people.map((one) => ({ handle: one.slack.handle, name: one.name })),
    ],
    channels: [{ name: 'bao-cao-dan-van', members: ['nguyet.ht'] }],
    commands: [{ command: '/baocao', description: '', hint: '' }],
    rememberCalls: 0,
  });
  // A database of its own: the product keeps its tables in a schema that an installation here may have too.
  const name = databaseOf(app);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  if (base === 'postgres') {
    await sql(`drop database if exists ${name}`);
    await sql(`create database ${name}`);
  }
  const environment = {
    ...process.env,
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_APP_TOKEN: workspace.appToken,
    SLACK_API_URL: workspace.slackApiUrl,
    PROMPTS_DIR: prompts,
    DATA_DIR: folder,
    CLOCK_START: '2023-09-11T08:00:00+07:00',
    LOG_LEVEL: 'error',
    ...(base === 'postgres' ? { DATABASE_URL: url } : {}),
  };
  const child =
    app === 'product'
      ? spawn(process.execPath, [...flags, join(root, 'src/main.ts')], {
          env: environment,
          stdio: ['ignore', 'ignore', 'inherit'],
        })
      : spawn(
          process.execPath,
          [join(import.meta.dirname, 'bare-app.ts'), app, base === 'postgres' ? url : folder],
          { env: environment, stdio: ['ignore', 'ignore', 'inherit'] },
        );
  const ended = new Promise<never>((_, failed) => {
    child.once('exit', (code) => failed(new Error(`${app} on ${base} ended with ${code}`)));
  });
  ended.catch(() => {});
  await Promise.race([until(workspace, () => workspace.connections() > 0), ended]);
  if (app === 'product') {
    const opened = people.map((one) =>
      workspace.nextMessage((message) => message.channel === workspace.dm(one.slack.handle), {
        timeout: 15_000,
      }),
    );
    await workspace.act('nguyet.ht', { do: 'say', channel: workspace.dm('nguyet.ht'), text: 'mở kỳ 9/2023' });
    await Promise.all(opened).catch((error: Error) => {
      const said = workspace.messages(workspace.dm('nguyet.ht')).map((one) => one.text.slice(0, 200));
      throw new Error(`the period did not open for everybody: ${error.message}\n${said.join('\n')}`);
    });
    await workspace.quiet();
  }
  return {
    ...{ app, base, workspace, child },
    async stop() {
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await gone;
      await workspace.stop();
      if (base === 'postgres') await sql(`drop database if exists ${name} with (force)`);
    },
  };
}

async function sql(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(text);
  await client.end();
}

/** Resolves when a condition of the workspace holds; looked at whenever something changes there. */
function until(workspace: Workspace, holds: () => boolean): Promise<void> {
  return new Promise((done) => {
    if (holds()) return done();
    const stop = workspace.onChange(() => {
      if (!holds()) return;
      stop();
      done();
    });
  });
}

/** Ends the measurement where a reply never comes: a hang would look like work. */
const late = (what: string) =>
  new Promise<never>((_, failed) => {
    setTimeout(() => failed(new Error(what)), 30_000).unref();
  });

/** Everybody answers, waits for the reply, answers again, until `turns` answers are given; times in milliseconds. */
async function measure(
  { workspace }: Running,
  people: readonly { slack: { handle: string } }[],
  turns: number,
): Promise<{ perSecond: number; times: number[] }> {
  const waiting = new Map<string, () => void>();
  const stop = workspace.onChange((change) => {
    if (change.kind !== 'message' || change.message.user !== workspace.botUserId) return;
    waiting.get(change.message.channel)?.();
  });
  const times: number[] = [];
  let left = turns;
  const begun = process.hrtime.bigint();
  await Promise.all(
    people.map(async ({ slack: { handle } }) => {
      const channel = workspace.dm(handle);
      while (left-- > 0) {
        const start = process.hrtime.bigint();
        const replied = new Promise<void>((done) => waiting.set(channel, done));
        await workspace.act(handle, { do: 'say', channel, text: `1: ${1 + (left % 90)}` });
        await Promise.race([replied, late(`${handle} got no reply to "1: ..."`)]);
        times.push(Number(process.hrtime.bigint() - start) / 1e6);
      }
    }),
  );
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  stop();
  await workspace.quiet();
  return { perSecond: turns / seconds, times };
}

function memoryOf(pid: number): number {
  try {
    const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Math.round(Number(line?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}
