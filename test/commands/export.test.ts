import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { lockFolder } from '../../src/store/lock.ts';
import { thuky } from '../support/cli.ts';
import { openDesk } from '../support/office-desk.ts';

/* `thuky export` in a process of its own on a data folder that a bot has left. test/usecases/export-period.test.ts has what the files hold. */

let data = '';
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'thuky-export-'));
  const desk = await openDesk('2023-09-11T08:00:00+07:00', true, { folder: join(data, 'database') });
  await desk.open();
  await desk.say('bach', '1: 4; 2: 0; 3: 0; 4: 2');
  await desk.stop();
  return () => rmSync(data, { recursive: true, force: true });
});

const secrets = {
  ...{ SLACK_BOT_TOKEN: 'xoxb-khong-duoc-ra', SLACK_APP_TOKEN: 'xapp-khong-duoc-ra' },
  OPENAI_API_KEY: 'sk-khong-duoc-ra',
};
const model = { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1', OPENAI_MODEL: 'mo-hinh-thu' };
const run = (...words: string[]) =>
  thuky(['export', ...words], { DATA_DIR: data, DATABASE_URL: '', ...secrets, ...model });

test('the files stand in a folder of their own, for the user alone, and the outcome is JSON', () => {
  const out = join(data, 'xuat/thang-9');
  const done = run('--period', '2023-09', '--out', out, '--json');
  expect([done.code, done.err]).toEqual([0, '']);
  const { files, ...rest } = JSON.parse(done.out);
  expect(rest).toMatchObject({ period: '2023-09', out, chain: { kind: 'whole' } });
  expect(files).toEqual(expect.arrayContaining(['index.md', 'answers.csv', 'audit.json', 'sent/models.csv']));
  const found = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  expect(found).toHaveLength(files.length);
  for (const path of files as string[]) {
    const text = readFileSync(join(out, path), 'utf8');
    expect([path, Object.values(secrets).some((secret) => text.includes(secret))]).toEqual([path, false]);
  }
  expect(statSync(join(out, 'answers.json')).mode & 0o077).toBe(0);
  const { answers } = JSON.parse(readFileSync(join(out, 'answers.json'), 'utf8'));
  expect(answers).toHaveLength(4);
  expect(answers[0]).toMatchObject({ by: 'bach', revision: 1, value: { kind: 'number', value: '4' } });
});

test('it stands in the log of the period, and is told in Vietnamese without --json', () => {
  const out = join(data, 'lan-nua');
  const done = run('--period', '2023-09', '--out', out);
  expect(done.out).toMatch(/tệp; xem index\.md trước\.\n.*nguyên vẹn/u);
  const { entries } = JSON.parse(readFileSync(join(out, 'audit.json'), 'utf8'));
  expect(entries.at(-1)).toMatchObject({ act: 'period-exported', by: null });
});

test('a folder with something in it stays as it is', () => {
  const out = join(data, 'co-san');
  mkdirSync(out);
  writeFileSync(join(out, 'cua-toi.txt'), 'x');
  const refused = run('--period', '2023-09', '--out', out);
  expect([refused.code, refused.out, readdirSync(out)]).toEqual([2, '', ['cua-toi.txt']]);
  expect(refused.err).toContain('not empty');
  const unwritable = run('--period', '2023-09', '--out', '/proc/khong-ghi-duoc');
  expect([unwritable.code, /Cannot write/.test(unwritable.err)]).toEqual([2, true]);
});

test('a period that was never opened is refused with those that were', () => {
  const refused = run('--period', '2022-01', '--out', join(data, 'khong-co'));
  expect([refused.code, refused.out, existsSync(join(data, 'khong-co'))]).toEqual([2, '', false]);
  expect(refused.err).toMatch(/tháng 01 năm 2022|tháng 1 năm 2022/u);
  expect(refused.err).toContain('2023-09');
});

test('while the bot has the database it says so', async () => {
  const lock = await lockFolder(join(data, 'database'));
  try {
    const refused = run('--period', '2023-09', '--out', join(data, 'bi-khoa'));
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain(`in use by process ${process.pid}`);
  } finally {
    await lock.release();
  }
});
