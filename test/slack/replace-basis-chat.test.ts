import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readRegister } from '../../src/prompts.ts';
import { type ChatDesk, openChatDesk } from '../support/chat-desk.ts';
import { root } from '../support/cli.ts';
import { answerFiles, typed } from '../support/worlds.ts';

/* "Thay căn cứ" in the real Bolt app: a repealed act is an error, its successor is filled in, and nothing changes before the form is sent. */

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let desk: ChatDesk;
beforeAll(async () => {
  desk = await openChatDesk();
  desk.bot.deps.register = readRegister(join(root, 'prompts'));
  await desk.command('nguyet', 'mở 9/2023');
  await desk.heard('nguyet', /tháng 9/u);
  await desk.give(typed(answerFiles['2023-09']!).answers);
  await desk.command('nguyet', 'soạn');
});
afterAll(() => desk?.stop());

const sentences = async () => {
  const period = (await desk.store.periods.byPeriod('2023-09'))!;
  const { result } = (await desk.store.drafts.newest(period.id))!;
  return result!.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => paragraph.sentences),
  );
};

test('the wrong basis is flagged with the exit, the right one is filled in and counts once it is sent', async () => {
  const old = 'Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư';
  const first = await desk.heard('nguyet', /Không còn lỗi cần xử lý/u);
  await desk.press('nguyet', first, 'Sửa câu');
  const told = (await sentences()).find(({ text }) => text.includes('luôn xác định'))!;
  await desk.fill('nguyet', { sentence: told.id });
  let since = desk.mark('nguyet');
  await desk.fill('nguyet', { text: `Sở thực hiện ${old}.` });

  const errors = await desk.heard('nguyet', /110\/2004\/NĐ-CP đã hết hiệu lực/u, since);
  expect(desk.buttons(errors)).toContain('Thay căn cứ');
  await desk.press('nguyet', errors, 'Thay căn cứ');
  expect(JSON.stringify(await desk.form('nguyet'))).toContain(
    '"initial_value":"Sở thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
  );
  expect((await sentences()).some(({ text }) => text.includes(old))).toBe(true);

  since = desk.mark('nguyet');
  await desk.fill('nguyet', {});
  await desk.heard('nguyet', /Đã thay bằng/u, since);
  await desk.heard('nguyet', /lần 3\./u, since);
  const now = await sentences();
  expect(now.some(({ text }) => text.includes('30/2020/NĐ-CP'))).toBe(true);
  expect(now.some(({ text }) => text.includes('110/2004/NĐ-CP'))).toBe(false);
});
