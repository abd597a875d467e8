import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { submitReport } from '../../src/usecases/submit-report.ts';
import { type ChatDesk, openChatDesk } from '../support/chat-desk.ts';
import { everything } from '../support/people.ts';
import { answerFiles, office, typed } from '../support/worlds.ts';

/*
 * The exits from a finding, and a contributor's own sentences, by button and form in the real Bolt app on the local Slack. drafting.test.ts
 * has every rule of them.
 */

// A real database and real files for each story: slow where many tests run at once.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let desk: ChatDesk;
beforeAll(async () => {
  desk = await openChatDesk();
  await desk.command('nguyet', 'mở 9/2023');
  await desk.heard('nguyet', /tháng 9/u);
  const { answers } = typed(answerFiles['2023-09']!);
  await desk.give(answers.filter(({ question }) => question !== 'hoi-nghi-tap-huan'));
  await desk.command('nguyet', 'soạn');
});
afterAll(() => desk?.stop());

const sentence = async (words: string) => {
  const period = (await desk.store.periods.byPeriod('2023-09'))!;
  const { result } = (await desk.store.drafts.newest(period.id))!;
  return result!.sections
    .flatMap((section) => section.paragraphs.flatMap(({ sentences }) => sentences))
    .find(({ text }) => text.includes(words))!;
};

describe('exits', () => {
  test('"Không có báo cáo, vì ..." asks which questions and why, then makes the draft again', async () => {
    const message = await desk.heard('nguyet', /Xin nhắc người phụ trách.*no-report/su);
    await desk.press('nguyet', message, 'Không có báo cáo, vì ...');
    const since = desk.mark('nguyet');
    expect(
      await desk.fill('nguyet', { questions: ['hoi-nghi-tap-huan'], reason: 'Chi cục chưa gửi' }),
    ).toEqual({
      kind: 'done',
    });
    await desk.heard('nguyet', /Đã ghi: không có báo cáo, vì Chi cục chưa gửi/u, since);
    const digest = await desk.heard('nguyet', /lần 2\. Không còn lỗi cần xử lý/u, since);
    expect(desk.buttons(digest)).toEqual(['Trình', 'Sửa câu']);
    expect(desk.buttons(desk.standing(message))).toEqual([]);
  });

  test('a contributor’s wish reaches the coordinator, whose form has the wished words', async () => {
    const own = await desk.heard('bach', /Các câu soạn từ số liệu/u);
    await desk.press('bach', own, 'Sửa');
    const told = await sentence('04 lượt');
    await desk.fill('bach', { sentence: told.id, words: told.text.replace('04 lượt', '07 lượt') });
    await desk.heard('bach', /Đã chuyển đề nghị cho Hà Thu Nguyệt.*sửa câu 1/u);
    const request = await desk.heard('nguyet', /Mai Xuân Bách đề nghị sửa một câu/u);
    const since = desk.mark('nguyet');
    await desk.press('nguyet', request, 'Sửa');
    expect(JSON.stringify(await desk.form('nguyet'))).toContain('07 lượt');
    await desk.fill('nguyet', {});
    const errors = await desk.heard('nguyet', /record-figure:v1/u, since);
    expect(desk.buttons(errors).slice(0, 3)).toEqual(['Sửa', 'Ghi nhận số liệu này', 'Giữ nguyên, vì ...']);
  });

  test('"Ghi nhận số liệu này" says with an example what it cannot read, then makes it an answer', async () => {
    const errors = await desk.heard('nguyet', /record-figure:v1/u);
    const since = desk.mark('nguyet');
    await desk.press('nguyet', errors, 'Ghi nhận số liệu này');
    expect(await desk.fill('nguyet', { question: 'luot-tiep-cong-dan', typed: 'mấy lượt' })).toMatchObject({
      kind: 'form-errors',
      errors: { typed: expect.stringContaining('Xin ghi như ví dụ') },
    });
    expect(await desk.fill('nguyet', { question: 'luot-tiep-cong-dan', typed: '7' })).toEqual({
      kind: 'done',
    });
    await desk.heard('nguyet', /Đã ghi nhận "7"/u, since);
    await desk.heard('nguyet', /Không còn lỗi cần xử lý/u, since);
  });

  test('"Sửa câu" needs no error: the sentence is picked by section, then written anew', async () => {
    const { channel } = await desk.heard('nguyet', /Không còn lỗi cần xử lý/u);
    const newest = desk.workspace
      .messages(channel)
      .findLast((message) => desk.buttons(message).includes('Sửa câu'))!;
    await desk.press('nguyet', newest, 'Sửa câu');
    const told = await sentence('luôn xác định');
    expect(JSON.stringify(await desk.form('nguyet'))).toContain('option_groups');
    expect(await desk.fill('nguyet', { sentence: told.id })).toMatchObject({ kind: 'done' });
    expect(JSON.stringify(await desk.form('nguyet'))).toContain(`"initial_value":"${told.text}`);
    const since = desk.mark('nguyet');
    await desk.fill('nguyet', { text: told.text.replace('luôn xác định', 'xác định') });
    await desk.heard('nguyet', /Đã thay bằng/u, since);
    await desk.heard('nguyet', /Không còn lỗi cần xử lý/u, since);
    expect((await sentence('Lãnh đạo Sở xác định')).text).toContain('xác định công tác dân vận');
  });

  test('"Đúng" is thanked in place of the buttons', async () => {
    const since = desk.mark('bach');
    await desk.say('bach', 'soạn dự thảo');
    const own = await desk.heard('bach', /Các câu soạn từ số liệu.*confirm-sentences/su, since);
    expect(everything(own)).toContain('07 lượt');
    await desk.press('bach', own, 'Đúng');
    await desk.heard('bach', /Đã xác nhận đúng/u, since);
    expect(desk.buttons(desk.standing(own))).toEqual([]);
  });
});

/** The report is submitted while the coordinator has a form open, as from another window. */
async function submittedElsewhere(): Promise<void> {
  const { deps, slack } = desk.bot;
  const { store } = deps;
  const { key, name, unit, roles } = office.people.find((person) => person.key === 'nguyet')!;
  const period = (await store.periods.byPeriod('2023-09'))!;
  const delivery = { keys: ['elsewhere'], kind: 'event' as const, conversation: 'elsewhere', body: {} };
  const stored = await store.inbox.store(delivery);
  const acted = await submitReport(deps, {
    actor: { person: key, name, unit, roles },
    inbox: stored.kind === 'stored' ? stored.id : '',
    to: { person: key },
    draft: (await store.drafts.newest(period.id))!.id,
    signer: 'thuyen',
  });
  if (acted.kind !== 'done') throw new Error(JSON.stringify(acted));
  slack.poster.deliver(acted.posts);
}

describe('a change after submission', () => {
  test('the digest of an older draft offers nothing any more', async () => {
    expect(desk.buttons(desk.standing(await desk.heard('nguyet', /lần 1/u)))).toEqual([]);
  });

  test('a form that was open before comes back with the warning, and only then voids', async () => {
    const wish = await sentence('07 lượt');
    const seen = desk.mark('bach');
    await desk.say('bach', 'soạn dự thảo');
    let since = desk.mark('nguyet');
    await desk.press('bach', await desk.heard('bach', /Các câu soạn từ số liệu/u, seen), 'Sửa');
    await desk.fill('bach', { sentence: wish.id, words: wish.text.replace('Sở tiếp', 'Sở đã tiếp') });
    const request = await desk.heard('nguyet', /Sở đã tiếp/u, since);
    await desk.press('nguyet', request, 'Sửa');
    await desk.form('nguyet');

    await submittedElsewhere();
    const buttons = await desk.heard('thuyen', /duyệt hay trả lại/u);

    since = desk.mark('thuyen');
    await desk.fill('nguyet', {});
    expect(JSON.stringify(await desk.form('nguyet'))).toContain('hủy bản trình');
    expect(await desk.state()).toBe('in_review');
    expect(await desk.fill('nguyet', {})).toEqual({ kind: 'done' });
    await desk.heard('thuyen', /không còn hiệu lực/u, since);
    expect(desk.buttons(desk.standing(buttons))).toEqual([]);
    expect(await desk.state()).toBe('drafting');
  });
});
