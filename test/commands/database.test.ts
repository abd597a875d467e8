import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { lockFolder } from '../../src/store/lock.ts';
import { startWorkspace } from '../../src/workspace/workspace.ts';
import { thuky, thukyAsync } from '../support/cli.ts';
import { openDesk } from '../support/office-desk.ts';

/* The commands on a data folder that a bot has left: history brought in, backup and restore, migrate, and what doctor sees of it and of Slack. */

let data = '';
let folder = '';
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'thuky-data-'));
  folder = join(data, 'database');
  const desk = await openDesk('2023-09-11T08:00:00+07:00', false, { folder });
  await desk.stop();
  return () => rmSync(data, { recursive: true, force: true });
});

const run = (...words: string[]) => thuky(words, { DATA_DIR: data, DATABASE_URL: '' });

describe('the embedded database', () => {
  test('an earlier report is stored once', () => {
    expect(run('import', 'fixtures/2023-08/bao-cao.md').err).toContain('Đã lưu báo cáo tháng 8 năm 2023');
    expect(run('import', 'fixtures/2023-08/bao-cao.md').err).toContain('đã có từ trước');
    expect(run('ask', 'tháng 8 hỗ trợ bao nhiêu kinh phí?').out).toContain('640.000.000 đồng');
  });

  test('a backup brings back what was there when it was made, and keeps what it replaces', async () => {
    const file = join(data, 'b.tar.gz');
    expect(run('backup', file)).toMatchObject({ code: 0 });
    const desk = await openDesk('2023-09-11T08:00:00+07:00', false, { folder });
    await desk.open();
    await desk.stop();
    const restored = run('restore', file);
    expect([restored.code, existsSync(`${folder}.cu-1`)]).toEqual([0, true]);
    expect(restored.out).toContain('.cu-1');
    expect(run('ask', 'tháng 8 hỗ trợ bao nhiêu kinh phí?').out).toContain('640.000.000 đồng');
    expect(run('migrate').out).toContain('up to date');
  });

  test('while the bot has it, every command says so and nothing happens', async () => {
    const lock = await lockFolder(folder);
    try {
      for (const words of [
        ['backup', join(data, 'x.tar.gz')],
        ['restore', join(data, 'b.tar.gz')],
        ['ask', 'số liệu'],
      ]) {
        const refused = run(...words);
        expect([refused.code, refused.out]).toEqual([2, '']);
        expect(refused.err).toContain(`in use by process ${process.pid}`);
      }
      expect(existsSync(join(data, 'x.tar.gz'))).toBe(false);
      expect(run('doctor').out).toContain('in use by the running bot');
    } finally {
      await lock.release();
    }
  });

  test('a damaged backup changes nothing', () => {
    const refused = run('restore', 'README.md');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('Nothing was changed');
    expect(run('ask', 'tháng 8 hỗ trợ bao nhiêu kinh phí?').code).toBe(0);
  });
});

describe('doctor', () => {
  test('names the people and channels that Slack does not know, and a token it refuses', async () => {
    const workspace = await startWorkspace({
      people: [{ handle: 'nguyet.ht', name: 'Hà Thu Nguyệt', email: 'nguyet.ht@example.vn' }],
      channels: [{ name: 'chung', members: ['nguyet.ht'] }],
    });
    try {
      const slack = {
        SLACK_API_URL: workspace.slackApiUrl,
        SLACK_APP_TOKEN: workspace.appToken,
        DATA_DIR: data,
      };
      const seen = await thukyAsync(['doctor'], { ...slack, SLACK_BOT_TOKEN: workspace.botToken });
      expect(seen.code).toBe(1);
      expect(seen.out).toContain('Mai Xuân Bách');
      expect(seen.out).toContain('#bao-cao-dan-van');
      expect(seen.out).not.toContain('Hà Thu Nguyệt');
      const refused = await thukyAsync(['doctor'], { ...slack, SLACK_BOT_TOKEN: 'xoxb-khong-dung' });
      expect(refused.out).toMatch(/PROBLEM.*token/i);
    } finally {
      await workspace.stop();
    }
  });
});
