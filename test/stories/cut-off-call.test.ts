import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { newFolder } from '../store/support.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { giveAnswers } from '../support/give.ts';
import { briefsOf, goodAnswer } from '../support/model-desk.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { openStoryDesk, type StoryDesk } from '../support/story-desk.ts';
import { answerFiles, earlier, typed, worldOf } from '../support/worlds.ts';

/*
 * A bot killed with -9 while a model is asked, and started again: the draft is made, and the export has what the first process sent beside what
 * the second one did. crash.test.ts kills it at all other moments.
 */

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const briefs = briefsOf(worldOf(earlier['the demo report']!, answerFiles['2023-09']!).material);
const complaint = 'Phòng đã tiếp bà Trần Thị Thử, điện thoại 0912 345 678, về đơn đề nghị hỗ trợ';

let silent = true;
let server: ModelServer;
let desk: StoryDesk;
let bot: BotProcess | null = null;
const { path: data, remove } = newFolder();

beforeAll(async () => {
  server = await startModelServer({
    answer: (request) => (silent ? { kind: 'silent' } : goodAnswer(request, briefs)),
  });
  desk = await openStoryDesk({ database: { folder: join(data, 'database') } });
  await desk.command('nguyet', 'mở 9/2023');
  await desk.heard('nguyet', /Kính gửi/u);
  await giveAnswers(
    desk.bot.deps,
    typed(answerFiles['2023-09']!).answers.map((answer) =>
      answer.question === 'ket-qua-giai-quyet-don'
        ? { ...answer, value: { kind: 'text', text: complaint }, typed: complaint }
        : answer,
    ),
  );
  await desk.halt();
});
afterAll(async () => {
  await bot?.kill();
  await desk?.workspace.stop();
  await server?.close();
  remove();
});

const start = async (at: string) => {
  const model = { url: server.url, name: 'mo-hinh-thu' };
  bot = await startBotProcess({ workspace: desk.workspace, database: { data }, at, model });
  desk.workspace.retryNow();
};

/** The .zip of "/baocao xuất", unpacked. */
async function exported(): Promise<Record<string, Uint8Array>> {
  const since = desk.mark('nguyet');
  await desk.command('nguyet', 'xuất 9/2023');
  const { channel, ts } = await desk.heard('nguyet', /Hồ sơ báo cáo tháng 9 năm 2023/u, since);
  const shared = await desk.workspace.nextMessage(
    (message) => message.thread === ts && message.files.length > 0,
    { ...{ channel, after: ts, timeout: 60_000 } },
  );
  const { url, pageUrl } = desk.workspace;
  const answer = await fetch(`${url}${shared.files[0]!.download}${new URL(pageUrl).search}`);
  return unzipSync(new Uint8Array(await answer.arrayBuffer()));
}

test('what was out when the process was killed is in the export, covered, and so is what the next one sent', async () => {
  await start('2023-09-14T09:00:00+07:00');
  const asked = await desk.say('nguyet', 'soạn dự thảo');
  await vi.waitFor(() => expect(server.received).toHaveLength(4), { timeout: 60_000, interval: 20 });
  await bot!.kill();
  const cut = server.received.splice(0);
  silent = false;
  await start('2023-09-14T09:10:00+07:00');
  await desk.heard('nguyet', /Dự thảo báo cáo tháng 9 năm 2023, lần 1/u, asked);
  const files = await exported();
  const text = (path: string) => strFromU8(files[path]!);
  const [head, ...rows] = parse(text('sent/models.csv'), { bom: true }) as string[][];
  const calls = rows.map((row) => Object.fromEntries(row.map((cell, index) => [head![index]!, cell])));
  const letters = ({ request }: ModelServer['received'][number]) =>
    request.messages.map(({ content }) => content).join('\n\n');

  const lost = calls.filter((call) => call['Kết quả']!.startsWith('bị ngắt giữa chừng'));
  expect(lost.map((call) => text(call['Tệp gửi']!)).sort()).toEqual(cut.map(letters).sort());
  for (const call of lost)
    expect(call).toMatchObject({
      ...{ 'Dự thảo lần, hoặc việc': '1', 'Người yêu cầu': 'Hà Thu Nguyệt', 'Việc ấy': 'xong' },
      ...{ 'Gửi tới': new URL(server.url).host, 'Mô hình': 'mo-hinh-thu', 'Tệp nhận': '' },
      ...{ 'Lúc gửi': expect.stringContaining('2023-09-14 09:0'), 'Lúc xong': '' },
    });
  const made = calls.filter((call) => !lost.includes(call));
  expect(made.map((call) => text(call['Tệp gửi']!)).sort()).toEqual(server.received.map(letters).sort());
  expect(made.every((call) => call['Tệp nhận']! in files)).toBe(true);

  const all = calls.map((call) => text(call['Tệp gửi']!)).join('\n');
  expect(all).toContain('đơn đề nghị hỗ trợ');
  expect(all).not.toMatch(/Trần Thị Thử|0912|345 678/u);
  expect(text('index.md')).toContain('trong đó 4 lượt chưa rõ kết quả');
});
