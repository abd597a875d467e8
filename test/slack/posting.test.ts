import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Notice } from '../../src/usecases/notices.ts';
import type { Post, SavedPost } from '../../src/usecases/ports.ts';
import { sendFilesAgain } from '../../src/usecases/send-files-again.ts';
import { shown, startBot, type TestBot } from '../support/bot.ts';

/*
 * How what use cases saved gets into Slack: once, in order, to whom it is meant, whatever Slack answers. The notices are the simplest there
 * are; how each is drawn has its tests in views.
 */

let bot: TestBot;
/** What was waited for, in milliseconds; nothing here waits by the clock. */
const waits: number[] = [];

beforeAll(async () => {
  bot = await startBot({
    now: '2023-09-14T08:00:00+07:00',
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
}, 120_000);
afterAll(() => bot.stop(), 120_000);
afterEach(() => {
  bot.workspace.faults.clear();
  waits.length = 0;
  bot.log.length = 0;
});

const words = (said: string): Notice => ({ kind: 'not-understood', said });
let keys = 0;
const key = () => {
  keys += 1;
  return `posting-${keys}`;
};

/** Saves posts as a use case does and hands them to the poster. */
async function post(...posts: (Omit<Post, 'key'> & { key?: string })[]): Promise<SavedPost[]> {
  const written = await bot.store().note(null, {
    audit: [],
    posts: posts.map((one) => ({ key: key(), ...one })),
  });
  bot.bot().slack.poster.deliver(written.posts);
  return written.posts;
}
const idle = () => bot.bot().slack.poster.idle();
const postsOf = (who: string, text: RegExp) =>
  bot
    .person(who)
    .heardSoFar()
    .filter((message) => text.test(shown(message)));
/** The office's minute is over: what nobody has in hand is taken up. */
let minute = 0;
const sweep = async () => {
  minute += 2;
  bot.at(`2023-09-14T09:${String(minute).padStart(2, '0')}:00+07:00`);
  await bot.sweep();
  await idle();
};

describe('what was saved', () => {
  test('goes to a person, to an office channel, and under a message', async () => {
    const [first] = await post({ to: { person: 'yen' }, notice: words('riêng') });
    await post(
      { to: { office: 'report' }, notice: words('chung') },
      { to: { under: first!.key }, notice: words('bên dưới') },
    );
    await idle();
    expect(postsOf('yen', /riêng/)).toHaveLength(1);
    const [above] = postsOf('yen', /riêng/);
    expect(postsOf('yen', /bên dưới/)[0]!.thread).toBe(above!.ts);
    const channel = bot.workspace.channel('#bao-cao-dan-van').id;
    expect(bot.workspace.messages(channel).filter((message) => /chung/.test(shown(message)))).toHaveLength(1);
    expect(await bot.store().outbox.find(first!.key)).toMatchObject({
      place: { channel: above!.channel, ts: above!.ts },
    });
  });

  test('keeps its order within a conversation, however it is addressed', async () => {
    const { dm } = bot.person('nghi');
    await post({ to: { person: 'nghi' }, notice: words('thứ 0.') });
    await idle();
    for (const n of [1, 2, 3, 4, 5, 6]) {
      await post({ to: n % 2 ? { person: 'nghi' } : { channel: dm }, notice: words(`thứ ${n}.`) });
    }
    await idle();
    expect(postsOf('nghi', /thứ/).map((message) => /thứ (\d)/.exec(message.text)![1])).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
  });

  test('is not posted again after a crash between Slack and the database', async () => {
    const { outbox } = bot.store();
    const real = outbox.sent;
    outbox.sent = async () => {
      throw new Error('the process died here');
    };
    await post({ to: { person: 'bach' }, notice: words('một lần thôi') });
    await idle();
    outbox.sent = real;
    expect(postsOf('bach', /một lần thôi/)).toHaveLength(1);
    await sweep();
    expect(postsOf('bach', /một lần thôi/)).toHaveLength(1);
    expect(await outbox.claimUnsent()).toEqual([]);
  });

  test('is posted by the next process when this one never came to it', async () => {
    const written = await bot.store().note(null, {
      audit: [],
      posts: [{ key: key(), to: { person: 'bach' }, notice: words('chưa kịp gửi') }],
    });
    expect(written.posts).toHaveLength(1);
    expect(postsOf('bach', /chưa kịp gửi/)).toHaveLength(0);
    await sweep();
    expect(postsOf('bach', /chưa kịp gửi/)).toHaveLength(1);
  });

  test('with a broken connection at the very moment of posting stands once', async () => {
    bot.workspace.faults.fail('chat.postMessage', 'reset');
    await post({ to: { person: 'chi' }, notice: words('đứt mạng') });
    await idle();
    expect(postsOf('chi', /đứt mạng/)).toHaveLength(1);
  });
});

describe('changes of what stands', () => {
  test('a replacement updates the message, and posts anew where it is gone', async () => {
    const [old] = await post({ to: { person: 'hoa' }, notice: words('bản cũ') });
    await idle();
    const before = postsOf('hoa', /bản cũ/)[0]!;
    await post({ to: { person: 'hoa' }, notice: words('bản mới'), replaces: old!.key });
    await idle();
    expect(postsOf('hoa', /bản cũ/)).toEqual([]);
    expect(postsOf('hoa', /bản mới/).map((message) => message.ts)).toEqual([before.ts]);
    const [gone] = await post({ to: { person: 'hoa' }, notice: words('sẽ mất') });
    await idle();
    bot.workspace.faults.fail('chat.update', 'message_not_found');
    await post({ to: { person: 'hoa' }, notice: words('thay cho tin đã mất'), replaces: gone!.key });
    await idle();
    expect(postsOf('hoa', /thay cho tin đã mất/)).toHaveLength(1);
  });

  test('a stamp changes every message of its surface', async () => {
    await post(
      { to: { person: 'huong' }, notice: words('nút ở đây'), surface: 'submission/77' },
      { to: { person: 'thuyen' }, notice: words('nút ở đây'), surface: 'submission/77' },
    );
    await idle();
    const { posts } = await bot.store().note(null, {
      audit: [],
      posts: [],
      stamps: [{ surface: 'submission/77', notice: words('đã quyết định') }],
    });
    bot.bot().slack.poster.deliver(posts);
    await idle();
    for (const who of ['huong', 'thuyen']) {
      expect(postsOf(who, /nút ở đây/)).toEqual([]);
      expect(postsOf(who, /đã quyết định/)).toHaveLength(1);
    }
  });

  test('a long notice stands in several messages; shortened, the rest points to the first', async () => {
    const unmatched = Array.from({ length: 400 }, (_, n) => `người thứ ${n} (${'x'.repeat(60)})`);
    const settings: Notice = { kind: 'settings', unmatched, ownerless: [], channels: [], drafter: 'rules' };
    const [long] = await post({ to: { person: 'thien' }, notice: settings });
    await idle();
    const parts = bot.person('thien').heardSoFar();
    expect(parts.length).toBeGreaterThan(1);
    const all = parts.map(shown).join('');
    for (const n of [0, 199, 399]) expect(all).toContain(`người thứ ${n} (`);
    await post({ to: { person: 'thien' }, notice: words('ngắn lại'), replaces: long!.key });
    await idle();
    const after = bot.person('thien').heardSoFar();
    expect(after).toHaveLength(parts.length);
    expect(shown(after[0]!)).toContain('ngắn lại');
    expect(after.slice(1).every((message) => message.text === 'Nội dung mới ở tin ngay phía trên.')).toBe(
      true,
    );
  });
});

describe('what Slack answers', () => {
  test('429: this conversation waits as long as Slack says, another one does not', async () => {
    bot.workspace.faults.rateLimit('chat.postMessage', 7);
    await post(
      { to: { person: 'yen' }, notice: words('bị chặn') },
      { to: { person: 'chi' }, notice: words('không chờ') },
    );
    await idle();
    expect(waits).toEqual([7_000]);
    expect(postsOf('yen', /bị chặn/)).toHaveLength(1);
    expect(postsOf('chi', /không chờ/)).toHaveLength(1);
  });

  test('an outage: tried again in place, later by the sweeper', async () => {
    bot.workspace.faults.fail('chat.postMessage', 503, 4);
    await post({ to: { person: 'yen' }, notice: words('khi Slack nghỉ') });
    await idle();
    expect(waits).toEqual([500, 2_000, 8_000]);
    expect(postsOf('yen', /khi Slack nghỉ/)).toHaveLength(0);
    await sweep();
    expect(postsOf('yen', /khi Slack nghỉ/)).toHaveLength(1);
  });

  test('the bot was removed from a channel: in the log, and the coordinator is told once', async () => {
    bot.workspace.removeBot('#bao-cao-dan-van', 'nguyet.ht');
    await post({ to: { office: 'report' }, notice: words('vào kênh 1') });
    await post({ to: { office: 'report' }, notice: words('vào kênh 2') });
    await bot.person('nguyet').heard(/mời bot vào kênh/);
    await idle();
    expect(postsOf('nguyet', /mời bot vào kênh/)).toHaveLength(1);
    expect(bot.log.filter((line) => line.includes('#bao-cao-dan-van'))).toHaveLength(2);
    bot.workspace.inviteBot('#bao-cao-dan-van', 'nguyet.ht');
    await post({ to: { office: 'report' }, notice: words('vào kênh 3') });
    await idle();
    const channel = bot.workspace.channel('#bao-cao-dan-van').id;
    expect(bot.workspace.messages(channel).map(shown).join('')).toMatch(/vào kênh 3/);
  });

  test('a revoked token: a clear sentence in the log, nothing lost, and it goes on when the token is good again', async () => {
    bot.workspace.faults.token('token_revoked');
    await post({ to: { person: 'chi' }, notice: words('khi thu hồi') });
    await idle();
    expect(bot.log.filter((line) => /no longer takes the token/.test(line))).toHaveLength(1);
    expect(await bot.bot().slack.health()).toEqual({ database: 'ok', slack: 'refused' });
    bot.workspace.faults.clear();
    await sweep();
    expect(postsOf('chi', /khi thu hồi/)).toHaveLength(1);
    expect(await bot.bot().slack.health()).toEqual({ database: 'ok', slack: 'ok' });
  });
});

test('nothing that people typed calls a channel, mentions somebody or becomes a link', async () => {
  await post({
    to: { person: 'yen' },
    notice: words('<!channel> <@U123> <https://xau.example|Bấm> & *đậm*'),
  });
  await idle();
  const [message] = postsOf('yen', /xau\.example/);
  expect(message!.text).toContain(
    '&lt;!channel&gt; &lt;@U123&gt; &lt;https://xau.example|Bấm&gt; &amp; *đậm*',
  );
  expect(shown(message!)).not.toMatch(/<[!@#h]/);
});

test('files go into the thread of their message, each once', async () => {
  const [file] = await bot.store().files.save([{ name: 'bao-cao.docx', bytes: new Uint8Array([1, 2, 3]) }]);
  await post({
    to: { person: 'hoa' },
    notice: words('kèm tệp'),
    files: [{ id: file!.id, name: 'bao-cao.docx', title: 'Báo cáo' }],
  });
  await idle();
  const [message] = postsOf('hoa', /kèm tệp/);
  const inThread = bot
    .person('hoa')
    .messages()
    .filter((one) => one.thread === message!.ts);
  expect(inThread.flatMap((one) => one.files.map((each) => [each.name, each.title]))).toEqual([
    ['bao-cao.docx', 'Báo cáo'],
  ]);
});

describe('files that Slack does not take', () => {
  const withFile = async (said: string) => {
    const [file] = await bot.store().files.save([{ name: 'ke-hoach.docx', bytes: new Uint8Array([4, 5]) }]);
    const files = [{ id: file!.id, name: 'ke-hoach.docx', title: `Tệp của ${said}` }];
    const [saved] = await post({ to: { person: 'hoa' }, notice: words(said), files });
    await idle();
    return saved!;
  };
  const toldOf = (said: string) => postsOf('nguyet', new RegExp(`chưa gửi được tệp.*Tệp của ${said}`, 's'));
  const inThreadOf = (said: string) => {
    const [message] = postsOf('hoa', new RegExp(`${said}(?!.*Gửi lại)`));
    return bot
      .person('hoa')
      .messages()
      .filter((one) => one.thread === message!.ts)
      .flatMap((one) => one.files.map(({ name }) => name));
  };

  test.each([
    ['unknown_method', 'files.getUploadURLExternal', /máy chủ Slack này không nhận tệp.*npx thuky doctor/s],
    ['missing_scope', 'files.completeUploadExternal', /thiếu quyền files:write.*manifest\.yml/s],
    ['file_update_failed', 'files.completeUploadExternal', /Slack từ chối \(file_update_failed\)/],
  ])(
    '%s: the message stands, the coordinator hears why and what to do, and sends them again',
    async (code, method, why) => {
      bot.workspace.faults.fail(method, code, 50);
      const said = `kèm tệp ${code}`;
      const saved = await withFile(said);
      await bot.person('nguyet').heard(why);
      expect(postsOf('hoa', new RegExp(said))).toHaveLength(1);
      expect(await bot.store().outbox.find(saved.key)).toMatchObject({
        place: { channel: expect.any(String) },
      });
      expect(bot.log.filter((line) => line.startsWith('error'))).toEqual([]);
      expect((await bot.bot().slack.health()).slack).toBe('ok');
      await sweep();
      const [told, ...others] = toldOf(said);
      expect(others).toEqual([]);
      bot.workspace.faults.clear();
      await bot.person('nguyet').press(told!, 'files-again:v1');
      await bot.person('hoa').heard(new RegExp(`Gửi lại tệp: Tệp của ${said}`));
      await idle();
      expect(inThreadOf(said)).toEqual(['ke-hoach.docx']);
    },
  );

  test('a moment of Slack being away is waited for, and nobody is told', async () => {
    bot.workspace.faults.fail('files.completeUploadExternal', 503, 2);
    await withFile('chờ một lát');
    expect(waits).toEqual([500, 2_000]);
    expect(inThreadOf('chờ một lát')).toEqual(['ke-hoach.docx']);
    expect(toldOf('chờ một lát')).toEqual([]);
  });

  test('only coordinators send them again', async () => {
    bot.workspace.faults.fail('files.getUploadURLExternal', 'unknown_method', 50);
    const saved = await withFile('không ai khác');
    bot.workspace.faults.clear();
    const outcome = await sendFilesAgain(bot.deps(), {
      actor: { person: 'hoa', name: 'Hoa', unit: 'VP', roles: ['contributor'] },
      ...{ inbox: '0', post: saved.key },
    });
    expect(outcome).toMatchObject({ kind: 'refused', notice: { kind: 'not-yours' } });
  });
});
