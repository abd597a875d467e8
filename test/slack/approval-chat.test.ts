import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ChatDesk, openChatDesk } from '../support/chat-desk.ts';
import { everything } from '../support/people.ts';
import { answerFiles, typed } from '../support/worlds.ts';

/*
 * Drafting, submitting, returning, approving and issuing as staff do it: the real Bolt app on the local Slack, words, buttons and forms.
 * approving.test.ts has every rule; this has that each is reached by what people type and press.
 */

// A real database and real files for each story: slow where many tests run at once.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let desk: ChatDesk;
beforeAll(async () => {
  desk = await openChatDesk();
});
afterAll(() => desk?.stop());

describe('the second half of the month', () => {
  test('a draft is asked for in words and comes with its text and files', async () => {
    await desk.command('nguyet', 'mở 9/2023');
    await desk.heard('nguyet', /tháng 9/u);
    await desk.give(typed(answerFiles['2023-09']!).answers);
    const since = desk.mark('nguyet');
    await desk.say('nguyet', 'soạn dự thảo');
    await desk.heard('nguyet', /Đang soạn dự thảo/u, since);
    const digest = await desk.heard('nguyet', /Dự thảo báo cáo tháng 9 năm 2023, lần 1/u, since);
    expect(everything(digest)).toContain('Không còn lỗi cần xử lý');
    await desk.heard('nguyet', /PHƯƠNG HƯỚNG/u, since);
    const file = await desk.workspace.nextMessage(({ files }) =>
      files.some(({ name }) => /docx$/u.test(name)),
    );
    expect(file.files[0]!.name).toBe('du-thao-2023-09-lan-1.docx');
  });

  test('"trình chị Hòa ký" brings the button; the form stands at the one named and takes another', async () => {
    const since = desk.mark('nguyet');
    await desk.say('nguyet', 'trình chị Hòa ký');
    const ready = await desk.heard('nguyet', /để chọn người ký/u, since);
    await desk.press('nguyet', ready, 'Trình');
    expect(JSON.stringify(await desk.form('nguyet'))).toMatch(/"initial_option":\{[^}]*\{[^}]*Hòa/u);
    expect(await desk.fill('nguyet', { signer: 'thuyen' })).toEqual({ kind: 'done' });
    const buttons = await desk.heard('thuyen', /duyệt hay trả lại/u);
    expect(desk.buttons(buttons)).toEqual(['Duyệt', 'Trả lại']);
    await desk.heard('thuyen', /Câu mới hoặc thay đổi/u);
    const channel = desk.workspace.channel('bao-cao-dan-van').id;
    await desk.workspace.nextMessage((one) => one.channel === channel && /đã trình/u.test(everything(one)));
  });

  test('a return needs words, reaches the coordinator, and takes the buttons away', async () => {
    const buttons = await desk.heard('thuyen', /duyệt hay trả lại/u);
    await desk.press('thuyen', buttons, 'Trả lại');
    const since = desk.mark('nguyet');
    expect(await desk.fill('thuyen', { words: ' ' })).toMatchObject({ kind: 'form-errors' });
    expect(await desk.fill('thuyen', { words: 'Xem lại <!channel> số lượt.' })).toEqual({ kind: 'done' });
    const words = await desk.heard('nguyet', /Xem lại &lt;!channel&gt; số lượt/u, since);
    await desk.heard('thuyen', /đã trả lại báo cáo/u);
    expect(desk.buttons(desk.standing(buttons))).toEqual([]);
    expect(desk.buttons(words)).toEqual(['Chuyển cho đầu mối', 'Sửa câu']);
    await desk.press('nguyet', words, 'Chuyển cho đầu mối');
    await desk.fill('nguyet', { questions: ['luot-tiep-cong-dan'], words: 'Đề nghị xem lại số lượt.' });
    expect(everything(await desk.heard('bach', /Đề nghị xem lại số lượt/u))).toContain('sửa câu 1');
    await desk.heard('nguyet', /Đã chuyển cho Mai Xuân Bách/u);
    expect(await desk.state()).toBe('collecting');
  });

  test('"trình" makes the draft anew first; a typed "ok" is no approval, the button is', async () => {
    let since = desk.mark('nguyet');
    await desk.command('nguyet', 'trình');
    const digest = await desk.heard('nguyet', /Dự thảo báo cáo tháng 9 năm 2023, lần 2/u, since);
    since = desk.mark('thuyen');
    await desk.press('nguyet', digest, 'Trình');
    await desk.fill('nguyet', { signer: 'thuyen' });
    await desk.heard('thuyen', /duyệt hay trả lại/u, since);
    since = desk.mark('thuyen');
    await desk.say('thuyen', 'ok');
    const again = await desk.heard('thuyen', /Gõ chữ chưa phải là duyệt/u, since);
    expect(await desk.state()).toBe('in_review');
    await desk.press('thuyen', again, 'Duyệt');
    await desk.heard('chi', /Bản in để trống số và ngày/u);
    expect(await desk.state()).toBe('approved');
  });

  test('the clerk’s form says what is wrong beside the field; typed words end the month', async () => {
    desk.at('2023-09-18T09:00:00+07:00');
    await desk.press('chi', await desk.heard('chi', /Bản in để trống số và ngày/u), 'Nhập số, ngày');
    expect(await desk.fill('chi', { number: '231', date: '2023-09-19' })).toMatchObject({
      kind: 'form-errors',
      errors: { date: expect.stringContaining('sau hôm nay') },
    });
    expect(await desk.fill('chi', { number: '200', date: '2023-09-18' })).toMatchObject({
      kind: 'form-errors',
      errors: { number: expect.stringContaining('214') },
    });
    const since = desk.mark('chi');
    await desk.ask('chi', '231', /Chưa có ngày ban hành/u);
    await desk.say('chi', 'số 231 ngày 18/9');
    await desk.heard('chi', /Đã ban hành báo cáo tháng 9 năm 2023: số 231\/BC-SKHCN/u, since);
    expect(await desk.state()).toBe('issued');
    const name = 'bao-cao-2023-09-so-231.docx';
    await desk.workspace.nextMessage(({ files }) => files.some((file) => file.name === name));
  });
});
