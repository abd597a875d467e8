import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { Message } from '../../src/workspace/state.ts';
import { newFolder, testUrl, withoutPostgres } from '../store/support.ts';
import { type BotProcess, startBotProcess } from '../support/bot-process.ts';
import { everything } from '../support/people.ts';
import { openStoryDesk, type StoryDesk } from '../support/story-desk.ts';
import { answerFiles, fixture, typed } from '../support/worlds.ts';

/*
 * A month whose bot is a process of its own and is killed with -9 at the worst moments. folder.test.ts and queue.test.ts kill the store's part
 * alone; here it is the whole bot between a Slack that goes on and a database that stays, and what counts is what people see: each thing once,
 * nothing lost.
 */

const month = parse(fixture('2023-09/tro-chuyen.yml')) as { says: { by: string; say: string }[] };
const deadline = { timeout: 60_000, interval: 20 };

type Place = {
  name: string;
  skipped: boolean;
  make(): Promise<{
    /** As the bot in this process opens it, and as the other one is told of it. */
    database: { folder: string } | { url: string };
    told: { data: string } | { url: string };
    /** Holds up whoever writes answers; null where only one process may open the database. */
    hold: (() => Promise<() => Promise<void>>) | null;
    remove(): unknown;
  }>;
};

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const places: Place[] = [
  {
    ...{ name: 'PGlite', skipped: false },
    async make() {
      const { path, remove } = newFolder();
      return { database: { folder: join(path, 'database') }, told: { data: path }, hold: null, remove };
    },
  },
  {
    ...{ name: 'PostgreSQL', skipped: withoutPostgres },
    async make() {
      // main.ts keeps its tables in one schema, so that the database is the test's own.
      const name = `thuky_crash_${process.pid}`;
      const url = new URL(testUrl);
      url.pathname = `/${name}`;
      const drop = () =>
        withClient(testUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
      await drop();
      await withClient(testUrl, (client) => client.query(`create database ${name}`));
      return {
        database: { url: url.href },
        told: { url: url.href },
        async hold() {
          const client = new pg.Client({ connectionString: url.href });
          await client.connect();
          await client.query('begin; lock table thuky.assignments in access exclusive mode');
          return () => client.end();
        },
        remove: drop,
      };
    },
  },
];

describe.each(places)('a bot killed on $name', { timeout: 120_000 }, ({ make, skipped }) => {
  if (skipped) return test.skip('needs PostgreSQL', () => {});

  let made: Awaited<ReturnType<Place['make']>>;
  let desk: StoryDesk;
  let bot: BotProcess | null = null;
  let starts = 0;

  /** Each process begins ten minutes later by the office's clock. */
  const start = async (at = `2023-09-14T${String(8 + Math.floor(starts / 6)).padStart(2, '0')}`) => {
    starts += 1;
    const minutes = String((starts % 6) * 10).padStart(2, '0');
    const { workspace } = desk;
    bot = await startBotProcess({ workspace, database: made.told, at: `${at}:${minutes}:00+07:00` });
    workspace.retryNow();
  };
  const kill = async () => {
    await bot!.kill();
    desk.workspace.faults.clear();
  };
  const held = (method: string, since: number) =>
    vi.waitFor(() => {
      const calls = desk.workspace.calls.slice(since);
      expect(calls.some((call) => call.method === method && call.result.error === 'ratelimited')).toBe(true);
    }, deadline);
  /** The bot's words to somebody that match, of all there are. */
  const times = (person: string, words: RegExp) =>
    desk.saidTo(person).filter((message) => words.test(everything(message))).length;
  const stamped = (message: Message, words: RegExp) =>
    desk.workspace.nextMessage((one) => one.ts === message.ts && words.test(everything(one)), {
      channel: message.channel,
      timeout: 60_000,
    });

  beforeAll(async () => {
    made = await make();
    desk = await openStoryDesk({ database: made.database });
    await desk.command('nguyet', 'mở 9/2023');
    await Promise.all(['bach', 'thien', 'yen', 'nghi', 'nguyet'].map((one) => desk.heard(one, /Kính gửi/u)));
    await desk.halt();
    await start();
  }, 120_000);
  afterAll(async () => {
    await bot?.kill();
    await desk?.workspace.stop();
    await made?.remove();
  });

  test('before a message is acknowledged: the next process takes it, once', async () => {
    bot!.freeze();
    const said = await desk.say('bach', '1: 4');
    await kill();
    await start();
    await desk.heard('bach', /Đã ghi câu 1/u, said);
    expect(times('bach', /Đã ghi câu 1/u)).toBe(1);
  });

  test('between the acknowledgement and the answer: it is answered, once', async () => {
    const release = await made.hold?.();
    const said = await desk.say('bach', '2: 0');
    await desk.workspace.quiet();
    await kill();
    await release?.();
    await start();
    await desk.heard('bach', /Đã ghi câu 2/u, said);
    expect(times('bach', /Đã ghi câu 2/u)).toBe(1);
  });

  test('between the answer and its reply: the reply comes, once', async () => {
    desk.workspace.faults.rateLimit('chat.postMessage', 60);
    const since = desk.workspace.calls.length;
    const said = await desk.say('bach', '3: 0');
    await held('chat.postMessage', since);
    await kill();
    expect(times('bach', /Đã ghi câu 3/u)).toBe(0);
    await start();
    await desk.heard('bach', /Đã ghi câu 3/u, said);
    expect(times('bach', /Đã ghi câu 3/u)).toBe(1);
  });

  test('when the reply stands and the bot has not heard so: it is not said again', async () => {
    const off = desk.workspace.onChange((change) => {
      if (change.kind === 'message' && /Đã ghi câu 4/u.test(change.message.text)) void bot!.kill();
    });
    const said = await desk.say('bach', '4: 2');
    await desk.heard('bach', /Đã ghi câu 4/u, said);
    off();
    await kill();
    await start();
    await desk.ask('bach', 'số liệu tháng trước', /8\/2023/u);
    expect(times('bach', /Đã ghi câu 4/u)).toBe(1);
  });

  test('in the middle of many people’s answers: every one is there', async () => {
    const waiting = month.says.filter(({ by }) => by !== 'bach' && by !== 'nguyet');
    for (const { by, say } of waiting.slice(0, 2)) await desk.answer(by, say);
    const after = Object.fromEntries(waiting.slice(2).map(({ by }) => [by, desk.mark(by)]));
    for (const { by, say } of waiting.slice(2)) await desk.say(by, say);
    await kill();
    await start();
    await Promise.all(Object.entries(after).map(([by, mark]) => desk.heard(by, /đã đủ câu trả lời/u, mark)));
    for (const { by, say } of month.says.filter((one) => one.by === 'bach' || one.by === 'nguyet'))
      await desk.answer(by, say);
  });

  test('in the middle of a draft: it is made all the same, and comes once', async () => {
    const asked = await desk.say('nguyet', 'soạn dự thảo');
    await desk.heard('nguyet', /Đang soạn dự thảo/u, asked);
    await kill();
    await start();
    const digest = await desk.heard('nguyet', /Dự thảo báo cáo tháng 9 năm 2023, lần 1/u, asked);
    expect(everything(digest)).toContain('Không còn lỗi cần xử lý');
    expect(times('nguyet', /Đang soạn dự thảo/u)).toBe(1);
  });

  test('before a decision is written: nothing is decided, and the button still decides', async () => {
    const digest = await desk.heard('nguyet', /Dự thảo báo cáo tháng 9 năm 2023, lần 1/u);
    await desk.press('nguyet', digest, 'Trình');
    await desk.fill('nguyet', { signer: 'thuyen' });
    const buttons = await desk.heard('thuyen', /duyệt hay trả lại/u);
    bot!.freeze();
    const pressed = desk.press('thuyen', buttons, 'Duyệt');
    await kill();
    expect((await pressed).kind).toBe('refused');
    await start();
    await desk.ask('thuyen', 'tiến độ', /đang trình|chờ duyệt|Tiến độ/u);
    expect(desk.buttons(desk.standing(buttons))).toEqual(['Duyệt', 'Trả lại']);
    expect(times('chi', /Bản in để trống số và ngày/u)).toBe(0);
  });

  test('between the decision and its stamps: everything is stamped, and each is told once', async () => {
    const buttons = await desk.heard('thuyen', /duyệt hay trả lại/u);
    desk.workspace.faults.rateLimit('chat.update', 60, 20);
    const since = desk.workspace.calls.length;
    expect(await desk.press('thuyen', buttons, 'Duyệt')).toEqual({ kind: 'done' });
    await held('chat.update', since);
    await kill();
    expect(desk.buttons(desk.standing(buttons))).toEqual(['Duyệt', 'Trả lại']);
    await start();
    await stamped(buttons, /đã duyệt báo cáo/u);
    expect(desk.buttons(desk.standing(buttons))).toEqual([]);
    await desk.heard('chi', /Bản in để trống số và ngày/u);
    await desk.heard('nguyet', /đã duyệt báo cáo/u);
    await desk.ask('chi', 'trợ giúp');
    expect(times('chi', /Bản in để trống số và ngày/u)).toBe(1);
  });

  test('asked to stop, it finishes what it has in hand and ends with 0', async () => {
    expect(await bot!.terminate()).toBe(0);
    await start('2023-09-18T09');
    desk.workspace.faults.rateLimit('chat.postMessage', 1);
    const since = desk.workspace.calls.length;
    const said = await desk.say('chi', 'số 231 ngày 18/9');
    await held('chat.postMessage', since);
    expect(await bot!.terminate()).toBe(0);
    const replies = desk.saidTo('chi').filter(({ ts, text }) => ts > said && text.includes('Đã ban hành'));
    expect(replies).toHaveLength(1);
  });

  test('in the end: the answers typed, each post once, an unbroken log, nothing left undone', async () => {
    desk.at('2023-09-18T10:00:00+07:00');
    await desk.resume();
    const period = (await desk.store.periods.byPeriod('2023-09'))!;
    expect(period.state).toBe('issued');
    const stored = await desk.answers();
    const wanted = typed(answerFiles['2023-09']!).answers;
    expect(stored.map(({ question }) => question).sort()).toEqual(
      wanted.map(({ question }) => question).sort(),
    );
    for (const { question, value } of wanted.filter((one) => one.value.kind !== 'references'))
      expect(stored.find((one) => one.question === question)).toMatchObject({ question, value });
    expect(await desk.store.verifyAudit(period.id)).toMatchObject({ kind: 'whole' });
    expect(await desk.store.inbox.claimUndone()).toEqual([]);
    await desk.bot.sweep();
    expect(await desk.store.outbox.claimUnsent()).toEqual([]);

    const { workspace } = desk;
    const channels = [
      desk.channel(),
      ...['bach', 'chi', 'nghi', 'nguyet', 'thien', 'thuyen', 'yen'].map(desk.dm),
    ];
    const keys = channels.flatMap((channel) =>
      workspace
        .messages(channel)
        .flatMap(({ botId, metadata, files, thread }) =>
          botId === undefined
            ? []
            : [JSON.stringify([channel, metadata?.event_payload ?? [thread, files.map(({ name }) => name)]])],
        ),
    );
    expect(keys.length).toBeGreaterThan(50);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    await desk.halt();
  });
});
