import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Bot, startBot } from '../../src/bot.ts';
import type { Organisation } from '../../src/core/organisation.ts';
import { approvalIds, interviewIds } from '../../src/slack/ids.ts';
import { listeners } from '../../src/slack/listeners.ts';
import { learnHistory } from '../../src/usecases/learn-history.ts';
import { memory } from '../support/memory.ts';
import { type OtherSlack, startOtherSlack } from '../support/other-slack/slack.ts';
import type { OtherMessage } from '../support/other-slack/state.ts';
import { freePort } from '../support/story-desk.ts';
import { demoFile, fixture, office, template } from '../support/worlds.ts';

/*
 * The same bot on another Slack, reached by its address and tokens alone: people are found by id, by the address in their profile or by
 * handle, the channel by id or by name. It has no files, no permalinks, and lists two things a page.
 */

const month = parse(fixture('2023-09/tro-chuyen.yml')) as { says: { by: string; say: string }[] };
const [channelName] = Object.values(office.channels);

/** Everybody in one of the three ways, in turn. */
const ways = ['id', 'email', 'handle'] as const;
const folk = office.people.map((person, index) => {
  const id = `W${String(index + 1).padStart(3, '0')}LG`;
  const name = `${person.key}.khac`;
  const email = `${person.key}@khac.example`;
  const way = ways[index % 3]!;
  const slack = way === 'id' ? { id } : way === 'email' ? { email } : { handle: name };
  return {
    user: { id, name, email: way === 'email' ? email : null },
    person: { ...person, slack } as Organisation['people'][number],
  };
});
const strangers = Array.from({ length: 7 }, (_, index) => ({
  ...{ id: `W9${index}LG`, name: `nguoi.la.${index}`, email: null },
}));
const channels = [
  { id: 'C00CHUNG1', name: 'chung' },
  { id: 'C00BAOCAO', name: channelName!.replace('#', '') },
  { id: 'C00KHAC01', name: 'khac' },
];

const variants = [
  { mode: 'socket' as const, channel: channelName! },
  { mode: 'http' as const, channel: 'C00BAOCAO' },
];

describe.each(variants)('a month on another Slack, $mode', { timeout: 120_000 }, ({ mode, channel }) => {
  let slack: OtherSlack;
  let bot: Bot;
  const logged: string[] = [];
  let now = new Date('2023-09-11T08:00:00+07:00');
  const own: Organisation = {
    ...office,
    people: folk.map(({ person }) => person),
    channels: { report: channel },
  };

  beforeAll(async () => {
    const port = mode === 'http' ? await freePort() : 0;
    slack = await startOtherSlack({
      users: [...strangers, ...folk.map(({ user }) => user)],
      channels,
      eventsUrl: mode === 'http' ? `http://127.0.0.1:${port}/slack/events` : null,
    });
    const line = (level: string) => (text: string) => void logged.push(`${level} ${text}`);
    bot = await startBot({
      slack: {
        ...{ botToken: slack.botToken, apiUrl: slack.apiUrl },
        mode:
          mode === 'http'
            ? { kind: 'http', signingSecret: slack.signingSecret, port }
            : { kind: 'socket', appToken: slack.appToken },
      },
      ...{ database: memory, clock: { now: () => now }, office: own, templates: [template] },
      ...{ drafter: { kind: 'rules' }, listeners, sweepEvery: 0, connections: 1, wait: async () => {} },
      log: { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') },
    });
    await learnHistory(bot.deps, [await demoFile()]);
  }, 120_000);
  afterAll(async () => {
    await bot?.stop();
    await slack?.stop();
  });

  const id = (key: string) => folk.find(({ person }) => person.key === key)!.user.id;
  const shown = (message: OtherMessage) => `${message.text} ${JSON.stringify(message.blocks)}`;
  const mark = () => Number(slack.state.stamp());
  const heard = (where: string, words: RegExp, after = 0): Promise<OtherMessage> =>
    slack.state.until(
      () =>
        slack.state.messages.find(
          (one) => one.bot && one.channel === where && Number(one.ts) > after && words.test(shown(one)),
        ),
      `${words} in ${where}`,
    );
  const toPerson = (key: string, words: RegExp, after?: number) =>
    heard(slack.state.im(id(key)), words, after);
  const press = (key: string, message: OtherMessage, action: string) => {
    const elements = message.blocks.flatMap((block) => (block.elements ?? []) as Record<string, unknown>[]);
    const button = elements.find((one) => one.action_id === action);
    if (!button) throw new Error(`no ${action} in ${shown(message)}`);
    return slack.press(id(key), message, button);
  };
  const ask = async (key: string, text: string, words = /./u) => {
    const after = mark();
    await slack.say(id(key), text);
    return toPerson(key, words, after);
  };

  test('everybody and the channel are found', () => {
    expect(bot.slack.directory.unmatched()).toEqual([]);
    expect(folk.map(({ person }) => bot.slack.directory.userOf(person.key))).toEqual(
      folk.map(({ user }) => user.id),
    );
    expect(bot.slack.directory.channelOf('report')).toBe('C00BAOCAO');
  });

  test('from the first question to the answers', async () => {
    await slack.command(id('nguyet'), 'mở 9/2023');
    await heard('C00BAOCAO', /đã mở kỳ tháng 9\/2023/u);
    await toPerson('thien', /Kính gửi/u);
    now = new Date('2023-09-14T08:00:00+07:00');
    for (const { by, say } of month.says) {
      let reply = await ask(by, say);
      while (shown(reply).includes(`"${interviewIds.yes}"`)) {
        const after = mark();
        await press(by, reply, interviewIds.yes);
        reply = await toPerson(by, /./u, after);
      }
    }
    await toPerson('nguyet', /đã trả lời đủ|đủ câu trả lời|Tiến độ/u);
    expect(shown(await ask('bach', 'tháng 8 hỗ trợ bao nhiêu kinh phí?'))).toContain('640.000.000 đồng');
  });

  test('draft, submission without files, approval, number: the month ends, and the coordinator knows what is missing', async () => {
    const digest = await ask('nguyet', 'soạn dự thảo', /Dự thảo báo cáo tháng 9 năm 2023, lần 1/u);
    await press('nguyet', digest, approvalIds.submit);
    const form = await slack.state.until(() => slack.state.views.at(-1), 'the form');
    const chosen = { signer: { signer: { type: 'static_select', selected_option: { value: 'thuyen' } } } };
    expect(await slack.submit(id('nguyet'), form, chosen)).toEqual({});
    const decision = await toPerson('thuyen', /duyệt hay trả lại/u);
    await toPerson('nguyet', /chưa gửi được tệp kèm theo.*máy chủ Slack này không nhận tệp/su);
    await press('thuyen', decision, approvalIds.approve);
    await toPerson('chi', /Bản in để trống số và ngày/u);
    now = new Date('2023-09-18T09:00:00+07:00');
    await ask('chi', 'số 231 ngày 18/9', /Đã ban hành báo cáo tháng 9 năm 2023: số 231\/BC-SKHCN/u);
    const period = (await bot.deps.store.periods.byPeriod('2023-09'))!;
    expect(period.state).toBe('issued');
    expect(logged.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  test('what was posted before a crash is found again behind many short pages', async () => {
    const { outbox } = bot.deps.store;
    const real = outbox.sent;
    outbox.sent = async () => {
      throw new Error('the process died here');
    };
    const written = await bot.deps.store.note(null, {
      audit: [],
      posts: [{ key: 'once', to: { person: 'yen' }, notice: { kind: 'not-understood', said: 'một lần' } }],
    });
    bot.slack.poster.deliver(written.posts);
    await toPerson('yen', /một lần/u);
    await bot.slack.poster.idle();
    outbox.sent = real;
    // Later words stand in front of it, more than a page of them.
    for (const said of ['a1', 'a2', 'a3', 'a4', 'a5']) {
      const later = await bot.deps.store.note(null, {
        audit: [],
        posts: [{ key: said, to: { person: 'yen' }, notice: { kind: 'not-understood', said } }],
      });
      bot.slack.poster.deliver(later.posts);
    }
    await bot.slack.poster.idle();
    now = new Date('2023-09-18T09:10:00+07:00');
    await bot.sweep();
    await bot.slack.poster.idle();
    const dm = slack.state.im(id('yen'));
    expect(
      slack.state.messages.filter((one) => one.channel === dm && /một lần/u.test(one.text)),
    ).toHaveLength(1);
  });

  // Only this mode has an address of its own.
  if (mode === 'http')
    test('the address is verified, ssl_check is answered, a wrong signature is refused', async () => {
      const challenge = await slack.byHttp(
        JSON.stringify({ type: 'url_verification', challenge: 'c-1' }),
        'application/json',
      );
      expect([challenge.status, await challenge.text()]).toEqual([200, expect.stringContaining('c-1')]);
      const check = await slack.byHttp('ssl_check=1&token=x', 'application/x-www-form-urlencoded');
      expect(check.status).toBe(200);
      const forged = await fetch(`http://127.0.0.1:${bot.slack.port()}/slack/events`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-slack-signature': 'v0=0',
          'x-slack-request-timestamp': '1',
        },
        body: '{}',
      });
      expect(forged.status).toBe(401);
    });
});
