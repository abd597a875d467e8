import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { demoOf } from '../../src/local.ts';
import { memory } from '../support/memory.ts';
import { openStoryDesk, type StoryDesk } from '../support/story-desk.ts';
import { office } from '../support/worlds.ts';

/* Submitting to somebody whom the bot does not find in Slack; approval-chat.test.ts has the month in which everybody is there. */

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let desk: StoryDesk;
beforeAll(async () => {
  desk = await openStoryDesk({
    database: memory,
    workspace: { people: demoOf(office).people.filter(({ handle }) => handle !== 'thuyen.pd') },
  });
});
afterAll(() => desk?.stop());

test('the form says who is not found before anything is submitted; another signer can be chosen', async () => {
  await desk.command('nguyet', 'mở 9/2023');
  await desk.heard('nguyet', /Đã mở kỳ/u);
  const findings = await desk.ask('nguyet', 'soạn dự thảo', /no-report:v1/u);
  await desk.press('nguyet', findings, 'Không có báo cáo, vì ...');
  const period = (await desk.store.periods.byPeriod('2023-09'))!;
  const { result } = (await desk.store.drafts.newest(period.id))!;
  const questions = result!.findings.flatMap(({ question }) => question ?? []);
  await desk.fill('nguyet', { questions, reason: 'cả tháng nghỉ lũ' });
  const ready = await desk.heard('nguyet', /lần 2\. Không còn lỗi cần xử lý/u);
  await desk.press('nguyet', ready, 'Trình');
  expect(await desk.fill('nguyet', { signer: 'thuyen' })).toMatchObject({
    kind: 'form-errors',
    errors: { signer: expect.stringContaining('Phan Đình Thuyên') },
  });
  expect(await desk.state()).toBe('drafting');
  expect(await desk.fill('nguyet', { signer: 'huong' })).toEqual({ kind: 'done' });
  await desk.heard('huong', /duyệt hay trả lại/u);
});
