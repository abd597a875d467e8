import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

/*
 * The bot as a process: what an administrator sees when it starts, cannot start, and stops. Real processes on a real folder; what the bot does
 * once it runs is told in test/slack and test/stories.
 */

const root = resolve(import.meta.dirname, '..');
let folder: string;
const running = new Set<ChildProcess>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thuky-main-'));
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ended = { code: number | null; out: string; err: string };

/** Starts the bot with nothing in its environment but this. */
function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [join(root, 'src/main.ts')], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', HOME: folder, ...env },
  });
  running.add(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
    waiting?.();
  });
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString();
    waiting?.();
  });
  let waiting: (() => void) | null = null;
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code) => {
      running.delete(child);
      done({ code, out, err });
    });
  });
  return {
    ended,
    stop: () => child.kill('SIGTERM'),
    /** Resolves with the first match in what was written. */
    said: (words: RegExp) =>
      new Promise<RegExpExecArray>((done, fail) => {
        const look = () => {
          const found = words.exec(`${out}\n${err}`);
          if (found) done(found);
        };
        waiting = look;
        look();
        void ended.then((end) => fail(new Error(`ended with ${end.code}: ${end.err}`)));
      }),
  };
}

describe('a start that cannot be', { timeout: 60_000 }, () => {
  test('names every problem of the environment at once and prints no secret', async () => {
    const { code, out, err } = await start({
      SLACK_BOT_TOKEN: 'geheim',
      WORKSPACE_PORT: 'x',
      CLOCK_START: 'morgen',
    }).ended;
    expect(code).toBe(2);
    expect(out).toBe('');
    for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'WORKSPACE_PORT', 'CLOCK_START'])
      expect(err).toContain(`Environment: ${name}: `);
    expect(err).not.toContain('geheim');
  });

  test('names file and line of a bad organisation.yml', async () => {
    const prompts = mkdtempSync(join(folder, 'prompts-'));
    writeFileSync(join(prompts, 'organisation.yml'), 'name: Sở\nunits: []\n');
    const { code, err } = await start({ PROMPTS_DIR: prompts, DATA_DIR: join(folder, 'none') }).ended;
    expect(code).toBe(2);
    expect(err).toMatch(/organisation\.yml:\d+: /);
  });

  test('says so when the port that was asked for is in use', async () => {
    const server = await new Promise<Server>((done) => {
      const one = createServer().listen(0, '127.0.0.1', () => done(one));
    });
    const { port } = server.address() as { port: number };
    const { code, err } = await start({ WORKSPACE_PORT: String(port), DATA_DIR: join(folder, 'port') }).ended;
    await new Promise((done) => server.close(done));
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`Port ${port} is in use.*WORKSPACE_PORT`));
  });
});

describe('the local workspace', { timeout: 120_000 }, () => {
  const env = () => ({ WORKSPACE_PORT: '0', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'info' });

  test('prints one line with the address of the page, greets the coordinator, stops with what is stored, goes on', async () => {
    const first = start(env());
    const [, address] = await first.said(/Thư Ký: (http:\/\/127\.0\.0\.1:\d+\/\?token=\S+)/);
    const page = await fetch(address!);
    expect(page.status).toBe(200);
    await first.said(/connected to Slack/);
    // A second one on the same folder would lose rows silently: it is refused.
    const second = await start(env()).ended;
    expect(second.code).toBe(2);
    expect(second.err).toMatch(/another|in use|process/i);
    first.stop();
    const ended = await first.ended;
    expect(ended.code).toBe(0);
    expect(ended.out.trim().split('\n')).toHaveLength(1);
    const journal = readFileSync(join(folder, 'data/workspace/workspace.jsonl'), 'utf8');
    expect(journal).toContain('/baocao mở 9/2023');
    const { now } = JSON.parse(readFileSync(join(folder, 'data/workspace/clock.json'), 'utf8')) as {
      now: string;
    };
    expect(now.slice(0, 10)).toBe('2023-09-11');

    const again = start(env());
    await again.said(/connected to Slack/);
    again.stop();
    expect((await again.ended).code).toBe(0);
    const after = readFileSync(join(folder, 'data/workspace/workspace.jsonl'), 'utf8');
    expect(after.split('/baocao mở 9/2023').length).toBe(journal.split('/baocao mở 9/2023').length);
  });
});
