/* From `npm start` on existing data to the page served and the bot connected, and the memory of the idle process. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '../..');
/** The flags that `npm start` runs with. */
const [, flags = ''] =
  /"start": "node (.*?)src\/main\.ts"/.exec(readFileSync(join(root, 'package.json'), 'utf8')) ?? [];

/** Medians over `runs` starts: milliseconds to the page and to the connection; resident megabytes ten seconds later. */
export async function benchStart(runs: number): Promise<{ page: number; connected: number; memory: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'thuky-start-'));
  try {
    const first = join(folder, 'first');
    await once(first, 2_000);
    const all = [];
    for (let run = 0; run < runs; run += 1) {
      const data = join(folder, `run-${run}`);
      cpSync(first, data, { recursive: true });
      all.push(await once(data, 10_000));
    }
    const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
    return {
      page: median(all.map((one) => one.page)),
      connected: median(all.map((one) => one.connected)),
      memory: median(all.map((one) => one.memory)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function once(
  data: string,
  idle: number,
): Promise<{ page: number; connected: number; memory: number }> {
  const begun = process.hrtime.bigint();
  const since = () => Number(process.hrtime.bigint() - begun) / 1e6;
  const child = spawn(process.execPath, [...flags.split(' ').filter(Boolean), join(root, 'src/main.ts')], {
    env: {
      ...process.env,
      DATA_DIR: data,
      WORKSPACE_PORT: '0',
      LOG_LEVEL: 'info',
      DATABASE_URL: '',
      SLACK_BOT_TOKEN: '',
    },
  });
  const seen = (stream: NodeJS.ReadableStream, words: RegExp) =>
    new Promise<RegExpExecArray>((done) => {
      let text = '';
      stream.on('data', (piece) => {
        text += piece;
        const found = words.exec(text);
        if (found) done(found);
      });
    });
  const connecting = seen(child.stderr, /connected to Slack/).then(since);
  const [, address] = await seen(child.stdout, /(http\S+)\s/);
  await (await fetch(address!)).text();
  await (await fetch(new URL('/page.js', address!))).text();
  const page = since();
  const connected = await connecting;
  await wait(idle);
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  const memory = Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
  return { page, connected, memory };
}
