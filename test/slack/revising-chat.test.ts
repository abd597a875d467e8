import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type ChatDesk, openChatDesk } from '../support/chat-desk.ts';
import { briefsOf, drafterOn, goodAnswer } from '../support/model-desk.ts';
import { type ModelServer, type Served, startModelServer } from '../support/model-server.ts';
import { everything } from '../support/people.ts';
import { answerFiles, earlier, typed, worldOf } from '../support/worlds.ts';

/* Changes asked for in words, in the real Bolt app: shown as a difference, taken or left, and nothing else changes; and drafts that are stopped. */

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let desk: ChatDesk;
beforeAll(async () => {
  desk = await openChatDesk();
  await desk.command('nguyet', 'mở 9/2023');
  await desk.heard('nguyet', /tháng 9/u);
  await desk.give(typed(answerFiles['2023-09']!).answers);
});
afterAll(() => desk?.stop());

const newest = async () => {
  const period = (await desk.store.periods.byPeriod('2023-09'))!;
  return (await desk.store.drafts.newest(period.id))!;
};
const sentences = async (number?: string) =>
  (await newest())
    .result!.sections.filter((section) => number === undefined || section.number === number)
    .flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.sentences));
const texts = async (number?: string) => (await sentences(number)).map(({ text }) => text);
const proposed = async (request: string) => {
  const since = desk.mark('nguyet');
  await desk.say('nguyet', request);
  const message = await desk.heard('nguyet', /Đề nghị sửa dự thảo/u, since);
  await standsKnown(message);
  return message;
};
/** People read before they press: by then the bot knows where its message stands. */
const standsKnown = ({ channel, ts }: { channel: string; ts: string }) =>
  vi.waitFor(async () => expect(await desk.store.outbox.at({ channel, ts })).not.toBeNull(), 60_000);
const take = async (request: string, label = 'Nhận') => {
  const since = desk.mark('nguyet');
  const message = await proposed(request);
  await desk.press('nguyet', message, label);
  if (label === 'Nhận') await desk.heard('nguyet', /lần \d+\. /u, since);
  return message;
};

test('without a draft there is nothing to change, and it is said what comes first', async () => {
  await desk.say('nguyet', 'bỏ câu thứ 2 mục I.1');
  await desk.heard('nguyet', /Chưa có dự thảo.*soạn dự thảo/u);
  const since = desk.mark('nguyet');
  await desk.say('nguyet', 'dừng soạn');
  await desk.heard('nguyet', /Không có dự thảo nào đang soạn/u, since);
  await desk.command('nguyet', 'soạn');
  await desk.heard('nguyet', /lần 1\. Không còn lỗi/u);
});

test('a difference that is left changes nothing, and its buttons go', async () => {
  const before = await texts();
  const message = await take('bỏ câu thứ 2 mục I.1', 'Bỏ');
  expect(everything(message)).toContain(before[1]!.slice(0, 60));
  await vi.waitFor(() => expect(everything(desk.standing(message))).toContain('Dự thảo giữ nguyên'));
  expect(desk.buttons(desk.standing(message))).toEqual([]);
  expect((await newest()).revision).toBe(1);
  expect(await texts()).toEqual(before);
});

test('one that is taken changes what was asked and nothing else', async () => {
  const before = await texts();
  const message = await take('bỏ câu thứ 2 mục I.1');
  expect(await texts()).toEqual(before.toSpliced(1, 1));
  expect(everything(desk.standing(message))).toContain('Đã nhận');
  expect(desk.buttons(desk.standing(message))).toEqual([]);
});

test('a dictated sentence is its author’s, and stays when the draft is made again', async () => {
  const before = await texts();
  await take('bổ sung ý “sở phân công một công chức trực hướng dẫn tại bộ phận một cửa” vào mục I.2');
  const added = 'Sở phân công một công chức trực hướng dẫn tại bộ phận một cửa.';
  const now = await sentences();
  expect(now.filter(({ text }) => !before.includes(text))).toMatchObject([
    { text: added, by: 'hand', author: 'nguyet' },
  ]);
  await take('thêm câu "Sở niêm yết công khai số điện thoại tiếp nhận phản ánh" sau câu 1 mục I.2');
  await take('bỏ câu 1 mục I.2');
  expect((await texts('I.2'))[0]).toBe('Sở niêm yết công khai số điện thoại tiếp nhận phản ánh.');
  expect(await texts('I.2')).toContain(added);
});

test('what it would break is said before it is taken', async () => {
  const message = await proposed('bổ sung vào mục I.2: Sở đã cắt giảm 17 thủ tục hành chính.');
  expect(everything(message)).toMatch(/Nếu nhận, dự thảo sẽ có lỗi cần xử lý.*17/su);
  await desk.press('nguyet', message, 'Bỏ');
});

test('two proposals at once: the second is of a draft that is no more', async () => {
  const first = await proposed('bỏ câu 2 mục I.1');
  const second = await proposed('bỏ câu 1 mục I.1');
  const since = desk.mark('nguyet');
  await desk.press('nguyet', first, 'Nhận');
  await desk.heard('nguyet', /lần \d+\. /u, since);
  const before = await texts();
  await desk.press('nguyet', second, 'Nhận');
  await vi.waitFor(() => expect(everything(desk.standing(second))).toContain('chưa sửa gì'));
  expect(await texts()).toEqual(before);
});

test('"câu này" in the thread of a section asks which of its sentences', async () => {
  const section = await desk.heard('nguyet', /^I\.3\. /u);
  const since = desk.mark('nguyet');
  await desk.workspace.act(desk.handle('nguyet'), {
    ...{ do: 'say', channel: section.channel, text: 'câu này bỏ đi', thread: section.ts },
  });
  await desk.heard('nguyet', /Mục I\.3 có \d+ câu/u, since);
});

test('shorter words need a model; without one it is said so, and what to do instead', async () => {
  const since = desk.mark('nguyet');
  await desk.command('nguyet', 'viết gọn lại mục 2');
  await desk.heard('nguyet', /chưa cấu hình mô hình nào.*bỏ bớt câu/su, since);
});

test('who answers for a unit is taken at their word as before: it is an answer, not a change', async () => {
  const since = desk.mark('bach');
  await desk.say('bach', 'bỏ câu thứ 3 mục I.1');
  const reply = await desk.heard('bach', /./u, since);
  expect(everything(reply)).not.toContain('Đề nghị sửa');
});

test('after submission the difference says what taking it undoes', async () => {
  const ready = await desk.ask('nguyet', 'trình', /để chọn người ký/u);
  await desk.press('nguyet', ready, 'Trình');
  await desk.fill('nguyet', { signer: 'thuyen' });
  await vi.waitFor(async () => expect(await desk.state()).toBe('in_review'));
  const message = await proposed('đổi “hướng dẫn” thành “hỗ trợ” ở mục I.2');
  expect(everything(message)).toContain('hủy bản trình');
  expect(await desk.state()).toBe('in_review');
  const since = desk.mark('nguyet');
  await desk.press('nguyet', message, 'Nhận');
  await desk.heard('nguyet', /lần \d+\. /u, since);
  expect(await desk.state()).toBe('drafting');
  expect((await texts('I.2')).join(' ')).toContain('trực hỗ trợ tại');
});

const briefs = briefsOf(worldOf(earlier['the demo report']!, answerFiles['2023-09']!).material);
let answer: (request: Parameters<typeof goodAnswer>[0]) => Served | Promise<Served> = (request) =>
  goodAnswer(request, briefs);
let server: ModelServer;
const withModel = async (shorter?: Served) => {
  server ??= await startModelServer({ answer: (request) => answer(request) });
  desk.bot.deps.drafter = {
    ...drafterOn(server),
    ...(shorter === undefined
      ? {}
      : {
          shorter: async ({ sentences: given }) => ({
            ...{ kind: 'shorter', texts: new Map([[0, given[0]!.replace(' luôn ', ' ')]]) },
            sent: { model: 'mo-hinh-thu', host: '127.0.0.1', prompt: 'viet-gon v1 0', sha256: '0' },
          }),
        }),
  };
};
afterAll(() => server?.close());

test('while a model drafts, finished sections stand in the thread, and "Dừng" brings the rest by rules at once', async () => {
  await withModel();
  let asked = 0;
  const seen = Promise.withResolvers<void>();
  answer = async (request) => {
    asked += 1;
    if (asked > 1) return { kind: 'silent' };
    await seen.promise;
    return goodAnswer(request, briefs);
  };
  const since = desk.mark('nguyet');
  await desk.say('nguyet', 'soạn dự thảo');
  const progress = await desk.heard('nguyet', /đang soạn mục/u, since);
  expect(desk.buttons(progress)).toEqual(['Dừng']);
  await standsKnown(progress);
  seen.resolve();
  await vi.waitFor(() => {
    const inThread = desk.workspace
      .messages(progress.channel)
      .filter((message) => message.thread === progress.ts && message.ts !== progress.ts);
    expect(inThread.length).toBeGreaterThan(0);
    expect(everything(desk.standing(progress))).toMatch(/đã soạn xong mục .*phần trả lời/su);
  }, 60_000);
  await desk.press('nguyet', progress, 'Dừng');
  await desk.heard('nguyet', /Đã dừng soạn bằng mô hình/u, since);
  const digest = await desk.heard('nguyet', /lần \d+\. /u, since);
  expect(everything(digest)).toContain('việc soạn bằng mô hình đã được dừng');
  expect(desk.buttons(desk.standing(progress))).toEqual([]);
  expect((await newest()).stoppedBy).toBe('nguyet');
});

test('a model’s shorter sentence is shown as its words, to take or to leave', async () => {
  await withModel({ kind: 'refusal' });
  const before = await texts();
  const since = desk.mark('nguyet');
  const message = await proposed('viết gọn lại mục I.1');
  await desk.heard('nguyet', /Đang nhờ mô hình mo-hinh-thu viết gọn mục I\.1/u, since);
  expect(everything(message)).toContain('do mô hình mo-hinh-thu viết gọn');
  await desk.press('nguyet', message, 'Nhận');
  await desk.heard('nguyet', /lần \d+\. /u, since);
  expect(await texts()).toEqual(before.with(0, before[0]!.replace(' luôn ', ' ')));
});
