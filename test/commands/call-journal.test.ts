import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { folder, root, thuky, thukyAsync } from '../support/cli.ts';
import { briefsOf, goodAnswer } from '../support/model-desk.ts';
import { type ModelServer, type Served, startModelServer } from '../support/model-server.ts';
import { answerFiles, earlier, worldOf } from '../support/worlds.ts';

/* What commands without a database keep of what they send to a model: on disk before it leaves, so that it is there however they end. */

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const briefs = briefsOf(worldOf(earlier['the demo report']!, answerFiles['2023-09']!).material);
let served: Served | null = null;
let server: ModelServer;
let model: Record<string, string>;
beforeAll(async () => {
  server = await startModelServer({ answer: (request) => served ?? goodAnswer(request, briefs) });
  model = { OPENAI_BASE_URL: server.url, OPENAI_MODEL: 'mo-hinh-thu' };
});
afterAll(() => server.close());

const basis = [
  ...['--answers', join(root, 'fixtures/2023-09/answers.yml')],
  ...['--previous', join(root, 'fixtures/2023-08/bao-cao.md')],
];
const draft = (out: string) => ['draft', '--period', '2023-09', ...basis, '--out', out];
const journals = (out: string) => readdirSync(out).filter((name) => /^model-calls-.*\.jsonl$/.test(name));
const lines = (out: string, name: string) =>
  readFileSync(join(out, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a draft killed while the model is asked leaves what it sent, and nothing else; the next one leaves it there', async () => {
  const out = folder();
  served = { kind: 'silent' };
  const child = spawn(process.execPath, [join(root, 'src/cli.ts'), ...draft(out)], {
    ...{ cwd: root, env: { ...process.env, ...model }, stdio: 'ignore' },
  });
  const ended = once(child, 'exit');
  await vi.waitFor(() => expect(server.received).toHaveLength(4), { timeout: 60_000, interval: 20 });
  child.kill('SIGKILL');
  await ended;
  const [name] = journals(out);
  expect(readdirSync(out)).toEqual([name]);
  const sent = lines(out, name!);
  const messages = (all: { messages: unknown }[]) => all.map((one) => JSON.stringify(one.messages)).sort();
  expect(messages(sent)).toEqual(messages(server.received.map(({ request }) => request)));
  expect(sent[0]).toMatchObject({ call: '1', model: 'mo-hinh-thu', host: new URL(server.url).host });
  expect(Date.parse(sent[0].at)).not.toBeNaN();

  served = null;
  expect((await thukyAsync(draft(out), model)).err).toContain('model.json');
  expect(readdirSync(out)).toContain('model.json');
  expect(journals(out)).toEqual([name]);
});

test('where nothing can be written nothing is sent', async () => {
  const from = server.received.length;
  const refused = await thukyAsync(draft('/proc/khong-ghi-duoc'), model);
  expect(refused.err).toContain('Cannot write');
  expect(server.received).toHaveLength(from);
});

test('shorter sentences leave what was sent for them beside the draft, with what came', async () => {
  const out = folder();
  expect(thuky(draft(out)).code).toBe(0);
  served = { kind: 'text', text: '{"sentences":[]}' };
  const request = ['--by', 'nguyet', '--request', 'viết gọn câu 1 mục I.1'];
  const run = await thukyAsync(['revise', '--draft-dir', out, ...request, ...basis], model);
  const [name] = journals(out);
  expect(run.err).toContain(name);
  expect(lines(out, name!)).toMatchObject([
    { call: '1', messages: server.received.at(-1)!.request.messages },
    { call: '1', outcome: 'answer', answer: '{"sentences":[]}' },
  ]);
});
