import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type ChatDesk, openChatDesk } from '../support/chat-desk.ts';
import { type ModelServer, type Served, startModelServer } from '../support/model-server.ts';
import { everything } from '../support/people.ts';
import { choice, conversingOn, query } from '../support/question-desk.ts';

/* Free questions in the real Bolt app: a model is asked beside the interview, and the answer comes when it comes, to who asked. */

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let desk: ChatDesk;
let server: ModelServer;
let replies: (Served | Promise<Served>)[] = [];
beforeAll(async () => {
  server = await startModelServer({ answer: () => replies.shift() ?? choice([]) });
  desk = await openChatDesk({ drafter: conversingOn(server) });
  await desk.command('nguyet', 'mở 9/2023');
  await desk.heard('bach', /tháng 9/u);
});
afterAll(async () => {
  await desk?.stop();
  await server?.close();
});
beforeEach(() => {
  replies = [];
});

const free = 'Số lượt tiếp công dân các tháng gần đây thế nào?';
const lookUp = query('figure_over_periods', { figure: 'luot-tiep-cong-dan' });
const working = /đang nhờ mô hình mo-hinh-thu/iu;

test('the interview goes on while a model is asked, and its open question comes again below the answer', async () => {
  const held = Promise.withResolvers<Served>();
  replies = [held.promise, choice(['k1'], 'số lượt tiếp công dân')];
  const since = desk.mark('bach');
  await desk.say('bach', free);
  const told = await desk.heard('bach', working, since);
  // The turn is over: the next one is taken while the model still thinks.
  const noted = await desk.ask('bach', '1: 4', /Số lượt tiếp công dân/u);
  expect(everything(noted)).toContain('Đã ghi');
  held.resolve(lookUp);
  const answer = await desk.heard('bach', /theo số liệu đã lưu/iu, noted.ts);
  expect(everything(answer)).toMatch(
    /Về số lượt tiếp công dân, theo số liệu đã lưu.*tháng 8\/2023: \*0 lượt\*/su,
  );
  expect(everything(answer)).toMatch(/tháng 9\/2023: \*04 lượt\*.*Mai Xuân Bách trả lời lúc/su);
  expect(everything(answer)).toContain('Số đơn khiếu nại');
  await vi.waitFor(() => expect(everything(desk.standing(told))).toContain('câu trả lời ở tin bên dưới'));
});

test('what the rules understand is answered at once, and nothing is sent', async () => {
  const from = server.received.length;
  const answer = await desk.ask('bach', 'số liệu tháng trước');
  expect(everything(answer)).toContain('Số liệu');
  const one = await desk.ask('bach', 'tháng 8 hỗ trợ bao nhiêu kinh phí?');
  expect(everything(one)).toContain('640.000.000 đồng');
  expect(server.received.length).toBe(from);
});

test('an answer with a question in it stays an answer', async () => {
  const from = server.received.length;
  const noted = await desk.ask('bach', '2: 0. Kỳ này có tính cả đơn tháng trước chuyển sang không ạ?');
  expect(everything(noted)).not.toMatch(working);
  expect(server.received.length).toBe(from);
  const { answers } = (await desk.store.interviews.load('bach'))!;
  expect(answers.find(({ question }) => question === 'don-khieu-nai')?.value).toMatchObject({ value: '0' });
});

test('a command asks too', async () => {
  const since = desk.mark('nguyet');
  replies = [
    query('compare_periods', { figure: 'luot-tiep-cong-dan', period: '2023-09', with: '2023-08' }),
    choice(['k1.1']),
  ];
  await desk.command('nguyet', 'số liệu tiếp công dân tháng 9 so với tháng 8');
  const answer = await desk.heard('nguyet', /tăng 04 lượt/u, since);
  expect(everything(answer)).toMatch(/từ 0 lượt lên 04 lượt.*Mai Xuân Bách trả lời/su);
});

test('a model that fails leaves the rules’ answer, and says so', async () => {
  replies = [{ kind: 'refusal' }];
  const since = desk.mark('bach');
  await desk.say('bach', free);
  const answer = await desk.heard('bach', /từ chối câu hỏi này/u, since);
  expect(everything(answer)).toMatch(/lượt/u);
});

test('asked in the channel, it is answered in private', async () => {
  replies = [lookUp, choice(['k1'])];
  const since = desk.mark('bach');
  const channel = desk.channel();
  await desk.workspace.act(desk.handle('bach'), {
    do: 'say',
    channel,
    text: `<@${desk.workspace.botUserId}> ${free}`,
  });
  await desk.heard('bach', /theo số liệu đã lưu/iu, since);
  const inChannel = desk.workspace.messages(channel).filter((message) => message.botId !== undefined);
  expect(inChannel.map(everything).join()).not.toMatch(/lượt|mô hình/u);
});

test('a bot that is stopped answers by the rules first, and once', async () => {
  replies = [new Promise<Served>(() => {})];
  const since = desk.mark('bach');
  await desk.say('bach', free);
  await desk.heard('bach', working, since);
  await vi.waitFor(() => expect(replies).toEqual([]));
  await desk.halt();
  await desk.resume();
  const answer = await desk.heard('bach', /bị dừng giữa chừng/u, since);
  const all = desk.workspace
    .messages(answer.channel)
    .filter((one) => /bị dừng giữa chừng/u.test(everything(one)));
  expect(all).toHaveLength(1);
});
