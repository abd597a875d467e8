import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Run, thuky, thukyAsync } from '../support/cli.ts';
import { type ModelServer, type Served, startModelServer } from '../support/model-server.ts';
import { openDesk } from '../support/office-desk.ts';
import { choice, query } from '../support/question-desk.ts';

/* `thuky ask` in a process of its own on a data folder that a bot has left: the shape of its JSON, `--as`, and what it says without data. */

let data = '';
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'thuky-ask-'));
  const desk = await openDesk('2023-09-11T08:00:00+07:00', true, { folder: join(data, 'database') });
  await desk.open();
  await desk.say('bach', '1: 4; 2: 0; 3: 0; 4: 2');
  await desk.stop();
  return () => rmSync(data, { recursive: true, force: true });
});

const env = () => ({ DATA_DIR: data, CLOCK_START: '2023-09-11T08:00:00+07:00', DATABASE_URL: '' });
const ask = (...words: string[]): Run => thuky(['ask', ...words], env());

describe('thuky ask', () => {
  test('gives a figure of an earlier report as JSON', () => {
    const run = ask('tháng 8 hỗ trợ bao nhiêu kinh phí?', '--json');
    expect(run.err).toBe('');
    const { answer, figures } = JSON.parse(run.out);
    expect([run.code, figures]).toEqual([
      0,
      [
        {
          id: 'kinh-phi-ho-tro',
          value: '640000000',
          unit: 'đồng',
          period: '2023-08',
          by: null,
          source: 'báo cáo tháng 8/2023 (bao-cao.md), mục I.2',
        },
      ],
    ]);
    expect(answer).toContain('640.000.000 đồng');
  });

  test('names who gave an answer, and keeps from a person what they may not see', () => {
    const all = JSON.parse(ask('tháng 9 bao nhiêu lượt tiếp công dân?', '--json').out);
    expect(all.figures).toMatchObject([{ value: '4', unit: 'lượt', period: '2023-09', by: 'Mai Xuân Bách' }]);
    const yen = JSON.parse(ask('tháng 9 bao nhiêu lượt tiếp công dân?', '--as', 'yen', '--json').out);
    expect(yen.figures).toEqual([]);
  });

  test('what is not stored is said, and is no failure', () => {
    const run = ask('có bao nhiêu xe ô tô?');
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/^Chưa lưu/u);
  });

  test('an unknown person and a folder without data are told what to do', () => {
    expect(ask('số liệu', '--as', 'ai-do')).toMatchObject({ code: 2, out: '' });
    const empty = thuky(['ask', 'số liệu'], { DATA_DIR: join(data, 'khong-co'), DATABASE_URL: '' });
    expect([empty.code, empty.out]).toEqual([2, '']);
    expect(empty.err).toContain('npm start');
  });
});

describe('with a model', () => {
  let server: ModelServer;
  let replies: Served[] = [];
  const traced: string[] = [];
  const tracer = createServer((request, response) => {
    traced.push(request.url ?? '');
    response.end('{}');
  });
  beforeAll(async () => {
    server = await startModelServer({ answer: () => replies.shift() ?? choice([]) });
    await new Promise<void>((resolve) => tracer.listen(0, '127.0.0.1', resolve));
    return async () => {
      await server.close();
      tracer.close();
    };
  });
  const askModel = (words: string[], served: Served[], more: Record<string, string> = {}) => {
    replies = [...served];
    const model = { OPENAI_BASE_URL: server.url, OPENAI_MODEL: 'mo-hinh-thu', OPENAI_API_KEY: 'khoa-thu' };
    return thukyAsync(['ask', ...words], { ...env(), ...model, ...more });
  };
  const compared = [
    query('compare_periods', { figure: 'luot-tiep-cong-dan', period: '2023-09', with: '2023-08' }),
    choice(['k1.1']),
  ];

  test('a question beyond the rules is answered by its choice; every figure behind it is in the JSON', async () => {
    const run = await askModel(['tháng 9 so với tháng 8 tiếp bao nhiêu lượt?', '--json'], compared);
    expect([run.code, run.err]).toEqual([0, '']);
    const { answer, figures } = JSON.parse(run.out);
    expect(answer).toContain('tăng 04 lượt, từ 0 lượt lên 04 lượt');
    expect(figures).toMatchObject([
      { id: 'luot-tiep-cong-dan', value: '4', period: '2023-09', by: 'Mai Xuân Bách' },
      { id: 'luot-tiep-cong-dan', value: '0', period: '2023-08', by: null },
    ]);
    expect(server.received.at(-1)!.authorization).toBe('Bearer khoa-thu');
  });

  test('a question that the rules understand is not sent', async () => {
    const from = server.received.length;
    const run = await askModel(['tháng 8 hỗ trợ bao nhiêu kinh phí?'], []);
    expect(run.out).toContain('640.000.000 đồng');
    expect(server.received.length).toBe(from);
  });

  test('a secrecy mark is refused before anything is read', async () => {
    const from = server.received.length;
    const run = await askModel(['tài liệu TỐI MẬT tháng 8 so với tháng 7?'], []);
    expect([run.code, run.out, server.received.length]).toEqual([2, '', from]);
  });

  test('nothing of it is traced or printed elsewhere, whatever the environment asks of the library', async () => {
    const { port } = tracer.address() as AddressInfo;
    const run = await askModel(['tháng 9 so với tháng 8 tiếp bao nhiêu lượt?', '--json'], compared, {
      ...{ LANGSMITH_TRACING: 'true', LANGCHAIN_TRACING_V2: 'true', LANGCHAIN_VERBOSE: 'true' },
      ...{ LANGSMITH_API_KEY: 'khoa', LANGSMITH_ENDPOINT: `http://127.0.0.1:${port}` },
      ...{ OPENAI_ORGANIZATION: 'to-chuc', LANGCHAIN_CALLBACKS_BACKGROUND: 'false' },
    });
    expect(JSON.parse(run.out).answer).toContain('tăng 04 lượt');
    expect([run.err, traced]).toEqual(['', []]);
  });
});
