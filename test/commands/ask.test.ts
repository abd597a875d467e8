import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Run, thuky } from '../support/cli.ts';
import { openDesk } from '../support/office-desk.ts';

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

const ask = (...words: string[]): Run =>
  thuky(['ask', ...words], { DATA_DIR: data, CLOCK_START: '2023-09-11T08:00:00+07:00', DATABASE_URL: '' });

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
