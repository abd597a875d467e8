import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bot, startBot } from '../../src/bot.ts';
import { demoOf } from '../../src/local.ts';
import { listeners } from '../../src/slack/listeners.ts';
import { learnHistory } from '../../src/usecases/learn-history.ts';
import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { memory } from '../support/memory.ts';
import { demoFile, office, template } from '../support/worlds.ts';

/*
 * The interview and figures through the real Bolt app on the local Slack: commands and words, the first message, buttons, questions in the
 * middle, who is turned away. What is decided is tested without Slack in core/ and usecases/; here it is that it arrives.
 */

let workspace: Workspace;
let bot: Bot;
const start = Date.parse('2023-09-11T08:00:00+07:00');

beforeAll(async () => {
  workspace = await startWorkspace({ ...demoOf(office), team: { id: 'T1', name: 'Lam Giang' } });
  bot = await startBot({
    slack: {
      botToken: workspace.botToken,
      apiUrl: workspace.slackApiUrl,
      mode: { kind: 'socket', appToken: workspace.appToken },
    },
    database: memory,
    clock: { now: () => new Date(start) },
    office,
    templates: [template],
    drafter: { kind: 'rules' },
    listeners,
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    sweepEvery: 0,
    connections: 1,
  });
  await learnHistory(bot.deps, [await demoFile()]);
});
afterAll(async () => {
  await bot.stop();
  await workspace.stop();
});

const handles = new Map(office.people.map((one) => [one.key, one.slack!.handle!]));
const who = (key: string) => handles.get(key)!;

/** Messages of the bot in somebody's direct conversation, as what stands on screen. */
const seen = (person: string) =>
  workspace.messages(workspace.dm(who(person))).filter((message) => message.user === workspace.botUserId);

/** Does something and waits for the bot's next message that says `wanted`. */
async function answer(person: string, act: () => Promise<{ kind: string }>, wanted: RegExp) {
  const known = new Set(seen(person).map((message) => message.ts));
  const done = await act();
  if (done.kind !== 'done') throw new Error(JSON.stringify(done));
  const channel = workspace.dm(who(person));
  return workspace.nextMessage(
    (message) => message.channel === channel && !known.has(message.ts) && wanted.test(message.text),
    { timeout: 8000 },
  );
}
const say = (person: string, text: string, wanted: RegExp) =>
  answer(
    person,
    () => workspace.act(who(person), { do: 'say', channel: workspace.dm(who(person)), text }),
    wanted,
  );
const command = (person: string, text: string, wanted: RegExp) =>
  answer(
    person,
    () =>
      workspace.act(who(person), {
        do: 'command',
        channel: workspace.dm(who(person)),
        command: '/baocao',
        text,
      }),
    wanted,
  );
const press = (person: string, ts: string, action: string, wanted: RegExp) =>
  answer(
    person,
    () =>
      workspace.act(who(person), {
        do: 'press',
        surface: { kind: 'message', channel: workspace.dm(who(person)), ts },
        action,
      }),
    wanted,
  );
const ids = (blocks: readonly unknown[]) => JSON.stringify(blocks).match(/"action_id":"([^"]+)"/g) ?? [];

describe('a period in chat', () => {
  test('before it is opened, an answer is no answer and a coordinator’s command belongs to coordinators', async () => {
    await say('bach', '1: 4', /không có câu hỏi nào/u);
    const refused = await command('bach', 'mở 9/2023', /Hà Thu Nguyệt/u);
    expect(refused.text).not.toContain('Đã mở');
  });

  test('"mo ky thang 9" opens it: every owner gets one first message, the channel the notice', async () => {
    await say('nguyet', 'mo ky thang 9', /Đã mở kỳ tháng 9\/2023/u);
    for (const person of ['nguyet', 'thien', 'yen', 'nghi', 'bach']) {
      const channel = workspace.dm(who(person));
      await workspace.nextMessage((one) => one.channel === channel && /^Kính gửi anh\/chị/u.test(one.text));
      expect(seen(person).filter((one) => one.text.startsWith('Kính gửi'))).toHaveLength(1);
    }
    const channel = workspace.channel('bao-cao-dan-van').id;
    await workspace.nextMessage((one) => one.channel === channel && /đã mở kỳ tháng 9\/2023/u.test(one.text));
    await command('nguyet', 'mở 9/2023', /đã mở, đang thu thập số liệu/u);
  });

  test('"ok" of somebody who approves nothing, thanks, and "later" are answered for what they are', async () => {
    await say('thien', 'ok', /cảm ơn anh\/chị/u);
    await say('thien', 'cảm ơn em nhiều nhé 🙏', /cảm ơn anh\/chị/u);
    await say('thien', 'thôi để sau em trả lời tiếp', /hạn trả lời: ngày 18\/9\/2023/u);
    await say('thien', 'tiếp tục', /Tiếp theo, câu 1/u);
    await say('thien', 'câu 1 nghĩa là gì?', /Trả lời ví dụ/u);
    await say('thien', 'xem lại câu trả lời', /chưa trả lời câu nào/u);
    await command('nguyet', 'mở 13/2023', /không phải là tháng/u);
  });

  test('answers by number come back as noted, with what is still open', async () => {
    const reply = await say('bach', '1: 4; 2: 0; 3: 0; 4: 2', /Đã ghi câu 1/u);
    expect(reply.text).toContain('04 lượt');
    expect(reply.text).toContain('xin cho biết thêm: câu 5');
  });

  test('a question in the middle is answered, and the open question is shown again', async () => {
    const reply = await say('bach', 'tháng 8 hỗ trợ bao nhiêu kinh phí?', /640\.000\.000 đồng/u);
    expect(JSON.stringify(reply.blocks)).toContain('Tiếp theo, câu 5');
    const own = await command('bach', 'so lieu 8/2023', /Số liệu của đơn vị anh\/chị, kỳ tháng 8\/2023/u);
    expect(own.text).not.toContain('47 hồ sơ');
    const all = await say('bach', 'số liệu 8/2023 toàn bộ', /Số liệu đã lưu của kỳ tháng 8\/2023/u);
    expect(all.text).toContain('47 hồ sơ');
    const link = await say('nguyet', 'tháng 9 có bao nhiêu lượt tiếp công dân?', /04 lượt/u);
    expect(JSON.stringify(link.blocks)).toMatch(/<https?:\/\/[^|]+\|Mai Xuân Bách trả lời/u);
  });

  test('one at a time by buttons; the pressed message loses them, a second press says so', async () => {
    const first = seen('yen').find((one) => one.text.startsWith('Kính gửi'))!;
    const asked = await press('yen', first.ts, 'one-by-one:v1', /Câu 1: Số hội đồng/u);
    expect(ids(asked.blocks)).toEqual(['"action_id":"answer-none:v1"', '"action_id":"answer-skip:v1"']);
    const next = await press('yen', asked.ts, 'answer-none:v1', /Đã ghi câu 1/u);
    expect(next.text).toContain('Câu 4');
    const stamped = await workspace.nextMessage((one) => one.ts === asked.ts && ids(one.blocks).length === 0);
    expect(stamped.text).toContain('Đã có 0/2 câu');
    expect(
      await workspace.act(who('yen'), {
        do: 'press',
        surface: { kind: 'message', channel: workspace.dm(who('yen')), ts: asked.ts },
        action: 'answer-none:v1',
      }),
    ).toEqual({ kind: 'refused', error: 'element_not_found' });
  });

  test('a proposal is taken by "vâng" or by its button', async () => {
    const asked = await say('thien', '6: chưa', /không phát sinh, hay chưa có số liệu/u);
    await press('thien', asked.ts, 'doubt-none:v1', /Đã ghi câu 6/u);
    await say('nguyet', '8: như tháng trước', /phải không ạ/u);
    await say('nguyet', 'vâng', /Đã ghi câu 8 .*47 hồ sơ/u);
  });

  test('an edited message is a new revision, in a channel nothing is taken', async () => {
    const channel = workspace.dm(who('nghi'));
    const said = await workspace.act(who('nghi'), { do: 'say', channel, text: '2: kiểm tra 20 cơ sở' });
    await workspace.nextMessage(
      (one) =>
        one.channel === channel && one.text.includes('kiểm tra 20 cơ sở') && one.user === workspace.botUserId,
    );
    if (said.kind !== 'done') throw new Error('not said');
    await answer(
      'nghi',
      () => workspace.act(who('nghi'), { do: 'edit', channel, ts: said.ts!, text: '2: kiểm tra 23 cơ sở' }),
      /Đã sửa câu 2.*23 cơ sở/u,
    );
    const period = await bot.deps.store.periods.current();
    const answers = await bot.deps.store.periods.answers(period!.id);
    expect(answers.find((one) => one.question === 'viec-khac-tdc')).toMatchObject({ revision: 2 });
  });

  test('progress names who owes what to the coordinator, and to a contributor the own part', async () => {
    const board = await command('nguyet', 'tiến độ', /Tiến độ kỳ tháng 9\/2023/u);
    expect(JSON.stringify(board.blocks)).toContain('chưa trả lời: 6. Phòng, chống tham nhũng');
    const own = await say('bach', 'ai chưa nộp', /Phần của anh\/chị/u);
    expect(own.text).not.toContain('Ngô Đức Thiện');
  });

  test('a secrecy mark is refused and stands nowhere; help and unknown verbs bring the help', async () => {
    await say('bach', '6: MẬT: kế hoạch thanh tra đột xuất', /mật/iu);
    const period = await bot.deps.store.periods.current();
    const answers = await bot.deps.store.periods.answers(period!.id);
    expect(JSON.stringify(answers)).not.toContain('đột xuất');
    await command('bach', 'trợ giúp', /./u);
    await command('bach', 'tro giup', /./u);
    await command('bach', 'gì đó không có', /Không có lệnh “gì đó không có”/u);
    await command('nguyet', 'thiet lap', /./u);
  });

  test('the home shows the open questions and goes on with them', async () => {
    await workspace.act(who('bach'), { do: 'open-tab', tab: 'home' });
    const home = await new Promise<string>((resolve) => {
      const look = () => {
        const text = JSON.stringify(workspace.look(who('bach')).home ?? null);
        if (text.includes('Trả lời tiếp')) resolve(text);
        return text.includes('Trả lời tiếp');
      };
      if (!look()) {
        const off = workspace.onChange(() => {
          if (look()) off();
        });
      }
    });
    expect(home).toContain('Tiến độ');
    await answer(
      'bach',
      () =>
        workspace.act(who('bach'), { do: 'press', surface: { kind: 'home' }, action: 'interview-resume:v1' }),
      /Tiếp theo, câu 5/u,
    );
  });

  test('one’s own questions come again, with what is noted; one’s own answers too; the buttons’ words do what they do', async () => {
    const questions = await say('nguyet', 'gui lai cau hoi cho em xem', /^Kính gửi anh\/chị Hà Thu Nguyệt/u);
    expect(JSON.stringify(questions.blocks)).toContain('đã ghi: 47 hồ sơ; tháng 8/2023: 47 hồ sơ');
    const own = await say('nguyet', 'tôi trả lời những gì rồi?', /Câu trả lời của anh\/chị/u);
    expect(own.text).toContain('8. Hồ sơ tiếp nhận trong kỳ: 47 hồ sơ');
    expect(own.text).not.toContain('Hồ sơ trễ hẹn:');
    await press('nguyet', questions.ts, 'one-by-one:v1', /Câu 2: Từ 15\/8\/2023/u);
    await say('nguyet', 'bỏ qua', /Đã để lại câu 2.*Câu 3: Trong kỳ có quy chế/su);
    await say('nguyet', 'quay lai', /Câu 2: Từ 15\/8\/2023/u);
  });
});
