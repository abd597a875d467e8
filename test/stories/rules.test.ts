import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { connect } from '../../src/store/connect.ts';
import type { Message } from '../../src/workspace/state.ts';
import { newFolder } from '../store/support.ts';
import { everything } from '../support/people.ts';
import { openStoryDesk, type StoryDesk } from '../support/story-desk.ts';
import { fixture, office } from '../support/worlds.ts';

/*
 * One month in which people do what they should not, and Slack delivers as it should not: haste, double clicks, other people's buttons, old
 * buttons, late changes, secrets. slack/ and usecases/ have the courteous way and each refusal alone; here they come between one another, in
 * the real app, and what counts in the end is what is stored and what stands on every screen.
 */

const month = parse(fixture('2023-09/tro-chuyen.yml')) as { says: { by: string; say: string }[] };

/** The coordinator may approve too, so that only having submitted keeps her from it. */
const staff = {
  ...office,
  people: office.people.map((one) =>
    one.key === 'nguyet' ? { ...one, roles: [...one.roles, 'approver' as const] } : one,
  ),
};

/** Words that stand nowhere else and must not stand anywhere afterwards. */
const secret = 'kho ngầm Hòn Bạc';
const marked = `TỐI MẬT: ${secret}`;

let desk: StoryDesk;
const folder = newFolder();
beforeAll(async () => {
  desk = await openStoryDesk({
    database: { folder: folder.path },
    office: staff,
    others: [
      { handle: 'khach', name: 'Khách Mời', guest: true },
      { handle: 'doi-tac', name: 'Người Đối Tác', team: 'TKHAC' },
      { handle: 'moi', name: 'Người Mới' },
    ],
  });
  await desk.command('nguyet', 'mở 9/2023');
  await desk.heard('bach', /Kính gửi/u);
}, 120_000);
afterAll(async () => {
  await desk?.workspace.stop();
  folder.remove();
});

const stored = async (question: string) => (await desk.answers()).find((one) => one.question === question);
/** What the bot said to a person after a mark, once everything is delivered and said. */
const saidSince = (person: string, mark: string) => desk.saidTo(person).filter(({ ts }) => ts > mark);
const now = (message: Message) => everything(desk.standing(message));

describe('answers as Slack and people deliver them', { timeout: 120_000 }, () => {
  test('two quick messages in a row are both stored and answered in their order', async () => {
    const first = await desk.say('bach', '1: 9; 2: 1');
    const second = await desk.say('bach', '1: 5; 3: 1');
    await desk.heard('bach', /Đã ghi câu 3/u, second);
    const replies = saidSince('bach', first);
    expect(replies.map(({ text }) => /câu (2|3)/u.exec(text)?.[1])).toEqual(['2', '3']);
    expect(await stored('luot-tiep-cong-dan')).toMatchObject({ revision: 2, value: { value: '5' } });
    expect(await stored('don-khieu-nai')).toMatchObject({ revision: 1, value: { value: '1' } });
    expect(await stored('don-to-cao')).toMatchObject({ revision: 1, value: { value: '1' } });
  });

  test('a message delivered twice, and once more because its acknowledgement was lost, has one effect and one reply', async () => {
    desk.workspace.faults.duplicate();
    desk.workspace.faults.loseAck();
    const said = await desk.say('bach', '4: 7');
    await desk.heard('bach', /Đã ghi câu 4/u, said);
    desk.workspace.retryNow();
    await desk.workspace.quiet();
    await desk.ask('bach', 'số liệu tháng trước');
    expect(saidSince('bach', said)).toHaveLength(2);
    expect(await stored('kien-nghi-phan-anh')).toMatchObject({ revision: 1, value: { value: '7' } });
  });

  test('a message that arrives after a later one does not displace it, and its author is told', async () => {
    desk.workspace.faults.reorder();
    await desk.say('bach', '2: 3');
    const later = await desk.say('bach', '2: 0');
    const told = await desk.heard('bach', /trả lời lại sau đó/u, later);
    expect(told.text).toContain('câu 2');
    expect(await stored('don-khieu-nai')).toMatchObject({ value: { value: '0' } });
  });

  test('an edited message corrects its answer, also when the edit overtakes the message', async () => {
    const said = await desk.say('bach', '3: 4');
    await desk.heard('bach', /câu 3/u, said);
    const since = desk.mark('bach');
    await desk.edit('bach', said, '3: 2');
    await desk.heard('bach', /Đã sửa câu 3/u, since);
    expect(await stored('don-to-cao')).toMatchObject({ value: { value: '2' } });

    desk.workspace.faults.reorder();
    const quick = await desk.say('bach', '3: 8');
    await desk.edit('bach', quick, '3: 0');
    await desk.heard('bach', /câu 3/u, quick);
    await desk.ask('bach', 'số liệu tháng trước', /8\/2023/u);
    await desk.workspace.quiet();
    expect(await stored('don-to-cao')).toMatchObject({ value: { value: '0' } });
  });

  test('a deleted message takes nothing away, and its author hears how to correct', async () => {
    const said = await desk.say('bach', '4: 2');
    await desk.heard('bach', /câu 4/u, said);
    await desk.remove('bach', said);
    await desk.heard('bach', /câu trả lời đã ghi thì vẫn còn/u, said);
    expect(await stored('kien-nghi-phan-anh')).toMatchObject({ value: { value: '2' } });
  });
});

describe('those who are nobody here', { timeout: 120_000 }, () => {
  test('a guest and somebody of another team get nothing at all, a stranger one sentence naming whom to ask', async () => {
    for (const person of ['khach', 'doi-tac', 'moi']) await desk.say(person, 'số liệu tháng trước');
    const told = await desk.heard('moi', /Hà Thu Nguyệt/u);
    expect(everything(told)).not.toMatch(/\d{3}\.000/u);
    await desk.workspace.quiet();
    await desk.ask('bach', 'số liệu tháng trước');
    expect(desk.saidTo('khach')).toEqual([]);
    expect(desk.saidTo('doi-tac')).toEqual([]);
    expect(desk.saidTo('moi')).toHaveLength(1);
  });
});

describe('submission and approval', { timeout: 120_000 }, () => {
  let buttons: Message;
  let shared: Message;

  const draft = async () => {
    const digest = await desk.ask('nguyet', 'soạn dự thảo', /Dự thảo báo cáo tháng 9 năm 2023, lần \d/u);
    expect(everything(digest)).toContain('Không còn lỗi cần xử lý');
    return digest;
  };
  const submit = async () => {
    const digest = await draft();
    const since = desk.mark('thuyen');
    await desk.press('nguyet', digest, 'Trình');
    await desk.fill('nguyet', { signer: 'thuyen' });
    return desk.heard('thuyen', /duyệt hay trả lại/u, since);
  };
  /** The buttons where everybody sees them: the approver asked for them in the channel. */
  const inChannel = async () => {
    const channel = desk.channel();
    const bot = desk.workspace.botUserId;
    const result = await desk.workspace.act(desk.handle('thuyen'), {
      ...{ do: 'say', channel, text: `<@${bot}> duyệt` },
    });
    if (result.kind !== 'done') throw new Error(result.kind);
    return desk.heardIn(channel, /Gõ chữ chưa phải là duyệt/u, result.ts);
  };
  const stamped = (message: Message, words: RegExp) =>
    desk.workspace.nextMessage(
      (one) =>
        one.ts === message.ts && words.test(everything(one)) && !everything(one).includes('approve:v1'),
      { channel: message.channel, timeout: 60_000 },
    );

  test('a typed "ok" brings the buttons and is no approval; of somebody else it is neither', async () => {
    for (const { by, say } of month.says) await desk.answer(by, say);
    buttons = await submit();
    await desk.ask('thuyen', 'ok', /Gõ chữ chưa phải là duyệt/u);
    await desk.ask('huong', 'ok', /thuộc Phan Đình Thuyên/u);
    expect(await desk.state()).toBe('in_review');
  });

  test('buttons that stand where others see them decide for nobody but who is entitled', async () => {
    shared = await inChannel();
    const channel = desk.channel();
    const presses: [string, RegExp][] = [
      ['nguyet', /Người trình không được tự duyệt/u],
      ['huong', /chỉ Phan Đình Thuyên duyệt/u],
      ['bach', /dành cho lãnh đạo/u],
      ['chi', /dành cho lãnh đạo/u],
    ];
    for (const [person, why] of presses) {
      const since = desk.workspace.messages(channel).at(-1)!.ts;
      await desk.press(person, shared, 'Duyệt');
      await desk.heardIn(channel, why, since);
    }
    expect(await desk.state()).toBe('in_review');
  });

  test('a return whose words bear a secrecy mark is none', async () => {
    const since = desk.mark('thuyen');
    await desk.press('thuyen', buttons, 'Trả lại');
    await desk.fill('thuyen', { words: marked });
    await desk.heard('thuyen', /không được lưu/u, since);
    expect(await desk.state()).toBe('in_review');
  });

  test('a return takes every button away; one pressed before it is gone says why and decides nothing', async () => {
    // The stamps wait at Slack's door, so that the old buttons stand a little longer.
    desk.workspace.faults.rateLimit('chat.update', 1, 2);
    await desk.press('thuyen', buttons, 'Trả lại');
    expect(await desk.fill('thuyen', { words: 'Đề nghị xem lại.' })).toEqual({ kind: 'done' });
    const since = desk.mark('thuyen');
    await desk.press('thuyen', buttons, 'Duyệt');
    await desk.heard('thuyen', /đã được trả lại/u, since);
    await stamped(buttons, /đã trả lại báo cáo/u);
    await stamped(shared, /đã trả lại báo cáo/u);
    expect(await desk.state()).toBe('drafting');
    await desk.ask('thuyen', 'ok', /không có báo cáo nào chờ/u);
  });

  test('submitted again, a double click is one approval', async () => {
    buttons = await submit();
    shared = await inChannel();
    const since = desk.mark('thuyen');
    await Promise.all([
      desk.press('thuyen', buttons, 'Duyệt'),
      desk.press('thuyen', buttons, 'Duyệt'),
      desk.press('thuyen', shared, 'Duyệt'),
    ]);
    await desk.heard('thuyen', /đã được duyệt/u, since);
    await stamped(buttons, /đã duyệt báo cáo/u);
    await stamped(shared, /đã duyệt báo cáo/u);
    await desk.heard('chi', /Bản in để trống số và ngày/u);
    expect(desk.saidTo('chi').filter(({ text }) => text.includes('Bản in để trống'))).toHaveLength(1);
    // The message that stood with the state is stamped with the same words; the news itself comes once.
    const news = desk.saidTo('nguyet').filter(({ text }) => text.includes('đã duyệt báo cáo'));
    expect(news.filter(({ edited }) => !edited)).toHaveLength(1);
    expect(await desk.state()).toBe('approved');
  });

  test('an answer after the approval says first what it voids; withheld it voids nothing', async () => {
    const asked = await desk.ask('bach', 'sửa câu 1: 6', /sẽ hủy bản trình và ý kiến duyệt/u);
    expect(await desk.state()).toBe('approved');
    await desk.press('bach', asked, 'Không ghi');
    await desk.workspace.nextMessage((one) => one.ts === asked.ts && /Không ghi;/u.test(everything(one)), {
      channel: asked.channel,
      timeout: 60_000,
    });
    expect(await desk.state()).toBe('approved');
    expect(await stored('luot-tiep-cong-dan')).toMatchObject({ value: { value: '4' } });
  });

  test('written, it voids: the period goes back, and approver, clerk and channel see it on what stood there', async () => {
    const clerks = await desk.heard('chi', /Bản in để trống số và ngày/u);
    const asked = await desk.ask('bach', 'sửa câu 1: 6', /sẽ hủy bản trình và ý kiến duyệt/u);
    const since = desk.mark('nguyet');
    const writing = desk.press('bach', asked, 'Ghi và hủy bản trình');
    const again = desk.press('bach', asked, 'Ghi và hủy bản trình');
    await Promise.all([writing, again]);
    await desk.heard('nguyet', /bản trình bị hủy/u, since);
    for (const message of [buttons, shared, clerks]) {
      await desk.workspace.nextMessage(
        (one) => one.ts === message.ts && everything(one).includes('không còn hiệu lực'),
        { channel: message.channel, timeout: 60_000 },
      );
      expect(desk.buttons(desk.standing(message))).toEqual([]);
    }
    expect(await desk.state()).toBe('drafting');
    expect(await stored('luot-tiep-cong-dan')).toMatchObject({ value: { value: '6' } });
    await desk.ask('chi', 'số 231 ngày 14/9', /chưa được duyệt/u);
    expect(await desk.state()).toBe('drafting');
  });

  test('the draft is made anew with the changed figure and goes the whole way', async () => {
    buttons = await submit();
    await desk.press('thuyen', buttons, 'Duyệt');
    await stamped(buttons, /đã duyệt báo cáo/u);
    const since = desk.mark('chi');
    await desk.say('chi', 'số 231 ngày 14/9');
    const issued = await desk.heard('chi', /Đã ban hành báo cáo tháng 9 năm 2023: số 231/u, since);
    expect(now(issued)).toContain('231/BC-SKHCN');
    const [report] = await desk.store.history.before(null, 1);
    const sentences = report!.report.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((one) => one.sentences.map(({ text }) => text)),
    );
    expect(sentences.join(' ')).toContain('06 lượt');
    await desk.ask('bach', '1: 8', /đã ban hành/u);
    expect(await stored('luot-tiep-cong-dan')).toMatchObject({ value: { value: '6' } });
  });
});

describe('a secrecy mark', { timeout: 120_000 }, () => {
  test('in a message, an edit, a command, a form or the channel: refused, and stored and logged nowhere', async () => {
    await desk.ask('nguyet', marked, /không được lưu/u);
    const said = await desk.say('nguyet', 'số liệu tháng trước');
    await desk.heard('nguyet', /9\/2023|8\/2023/u, said);
    let since = desk.mark('nguyet');
    await desk.edit('nguyet', said, marked);
    await desk.heard('nguyet', /không được lưu/u, since);
    since = desk.mark('nguyet');
    await desk.command('nguyet', marked);
    await desk.heard('nguyet', /không được lưu/u, since);
    const channel = desk.channel();
    await desk.workspace.act(desk.handle('nguyet'), {
      ...{ do: 'say', channel, text: `<@${desk.workspace.botUserId}> ${marked}` },
    });
    await desk.workspace.quiet();

    await desk.workspace.act(desk.handle('nguyet'), { do: 'open-tab', tab: 'home' });
    await desk.halt();

    const { database } = await connect({ folder: folder.path }, () => {});
    const tables = await database.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['thuky.inbox', 'thuky_jobs.job']));
    const holding: string[] = [];
    for (const { name } of tables) {
      const rows = await database.query<{ row: string }>(`select one::text as row from ${name} one`);
      if (rows.some(({ row }) => row.includes(secret) || row.includes('TỐI MẬT'))) holding.push(name);
    }
    await database.close();
    expect(holding).toEqual([]);
    expect(desk.logged.filter((text) => text.includes(secret))).toEqual([]);
  });
});
