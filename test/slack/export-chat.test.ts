import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type ChatDesk, openChatDesk } from '../support/chat-desk.ts';
import { everything } from '../support/people.ts';

/* "/baocao xuất" in the real Bolt app: the .zip comes into the coordinator's own conversation, wherever it was asked for. */

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let desk: ChatDesk;
beforeAll(async () => {
  desk = await openChatDesk();
  await desk.command('nguyet', 'mở 9/2023');
  await desk.heard('nguyet', /tháng 9/u);
});
afterAll(() => desk?.stop());

/** The .zip in the thread of a message, unpacked. */
const unpacked = async ({ channel, ts }: { channel: string; ts: string }) => {
  const shared = await desk.workspace.nextMessage(
    (message) => message.thread === ts && message.files.length > 0,
    {
      ...{ channel, after: ts, timeout: 30_000 },
    },
  );
  const { url, pageUrl } = desk.workspace;
  const answer = await fetch(`${url}${shared.files[0]!.download}${new URL(pageUrl).search}`);
  return unzipSync(new Uint8Array(await answer.arrayBuffer()));
};

test('asked for in a channel, it still comes to the coordinator alone', async () => {
  await desk.answer('bach', '1: 4; 2: 0; 3: 0; 4: 2');
  const since = desk.mark('nguyet');
  await desk.workspace.act(desk.handle('nguyet'), {
    ...{ do: 'command', channel: desk.channel(), command: '/baocao', text: 'xuất tháng 9' },
  });
  const message = await desk.heard('nguyet', /Hồ sơ báo cáo tháng 9 năm 2023/u, since);
  expect(everything(message)).toContain('nguyên vẹn');
  const files = await unpacked(message);
  const { answers } = JSON.parse(strFromU8(files['answers.json']!));
  expect(answers[0]).toMatchObject({
    by: 'bach',
    typed: expect.any(String),
    place: { channel: desk.dm('bach') },
  });
  expect(answers[0].link).toContain(desk.dm('bach'));
});

test('others are told whose it is; in a message it is asked for as "xuất hồ sơ"', async () => {
  const refused = await desk.ask('thuyen', 'xuất hồ sơ tháng 9');
  expect(everything(refused)).toContain('Hà Thu Nguyệt');
  const since = desk.mark('nguyet');
  await desk.say('nguyet', 'xuất hồ sơ kỳ này giúp em');
  await desk.heard('nguyet', /Hồ sơ báo cáo tháng 9 năm 2023/u, since);
  await desk.ask('nguyet', 'xuất hồ sơ tháng 3/2020', /Các kỳ đã mở: tháng 9 năm 2023/u);
});
