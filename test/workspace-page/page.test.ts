/*
 * npm run test:pages
 *
 * What only a browser shows: the page drawn from its own bundle against the real workspace and a real Bolt app, used by mouse and by keyboard, read by axe,
 * and shut off from every network. The reducers and readers behind it are tested without a browser in test/workspace/page-*.test.ts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { bundlePage } from '../../src/workspace/page/bundle.ts';
import { startWorkspace } from '../../src/workspace/workspace.ts';
import { expectAccessible, type Office, openOffice, picture } from './office.ts';

// A browser on a busy machine; single steps give up after ten seconds.
vi.setConfig({ testTimeout: 60_000 });

let office: Office;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(() => office.close());

/** No test may leave an error in the browser's console: a refused asset or a wrong attribute shows there. */
afterEach(() => {
  expect(office.heard.filter((one) => one.kind === 'page-error')).toEqual([]);
});

const say = async (page: Page, text: string) => {
  await page.getByRole('combobox', { name: /Nhắn tới/ }).fill(text);
  await page.keyboard.press('Enter');
};
const messages = (page: Page) => page.getByRole('log', { name: /Tin nhắn trong/ }).getByRole('article');
const heard = (kind: string) => office.heard.filter((one) => one.kind === kind);

describe('choosing a person', () => {
  test('the nine people stand there with name and title, and the choice is kept in the address', async () => {
    const page = await office.open();
    const people = page.getByRole('list', { name: 'Danh sách cán bộ' }).getByRole('button');
    await people.first().waitFor();
    expect(await people.count()).toBe(9);
    expect(await people.nth(6).textContent()).toContain('Tạ Hoàng YếnPhòng Quản lý Khoa học');
    await expectAccessible(page);
    await picture(page, '1-people');
    await people.nth(6).click();
    await page.getByText('Đang vào vai').waitFor({ state: 'attached' });
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Thư Ký' }).waitFor();
    expect(await page.locator('.bar-me').textContent()).toContain('Tạ Hoàng Yến');
  });

  test('two tabs are two people, and each sees at once what the other writes', async () => {
    const yen = await office.open('yen.th');
    const bach = await office.open('bach.mx');
    await yen.getByRole('button', { name: /Mai Xuân Bách/ }).click();
    await say(yen, 'Anh Bách ơi, số đơn thư tháng này là mấy?');
    const line = bach.getByRole('button', { name: /Tạ Hoàng Yến.*có tin chưa đọc/ });
    await line.click();
    expect(await messages(bach).last().textContent()).toContain('số đơn thư tháng này là mấy?');
    await line.waitFor({ state: 'detached' });
  });
});

describe('going somewhere', () => {
  test('who chooses a conversation before the bot has opened its own stays where they went', async () => {
    const page = await office.open();
    const opened = Promise.withResolvers<() => void>();
    await page.routeWebSocket(/./, (line) => {
      const server = line.connectToServer();
      const asked = new Set<number>();
      line.onMessage((message) => {
        const request = JSON.parse(String(message));
        if (request.action?.do === 'open-dm') asked.add(request.id);
        server.send(message);
      });
      server.onMessage((message) => {
        const push = JSON.parse(String(message));
        if (push.type === 'reply' && asked.has(push.id)) opened.resolve(() => line.send(message));
        else line.send(message);
      });
    });
    await page.reload();
    await page.getByRole('button', { name: 'Phan Đình Thuyên' }).click();
    await page.getByRole('button', { name: /bao-cao-dan-van/ }).click();
    (await opened.promise)();
    await say(page, 'Tôi đang ở kênh chung.');
    await page
      .getByRole('log', { name: /bao-cao-dan-van/ })
      .getByText('Tôi đang ở kênh chung.')
      .waitFor();
  });
});

describe('the conversation with the bot', () => {
  test('a first message is drawn whole; buttons, menus and confirmations reach the bot; the stamp replaces them', async () => {
    const page = await office.open('yen.th');
    await say(page, 'chào');
    await page.getByRole('heading', { name: 'Câu hỏi kỳ báo cáo tháng 9/2023' }).waitFor();
    expect(await messages(page).last().textContent()).toContain('Trả lời SKH&CN theo số câu.');
    await expectAccessible(page);
    await picture(page, '2-questions');

    await page.getByRole('button', { name: 'Chọn người ký' }).click();
    await picture(page, '3-menu');
    await expectAccessible(page);
    await page.getByRole('menuitemradio', { name: 'Lương Thị Bích Hòa' }).click();
    await page.getByRole('button', { name: 'Chọn người ký: Lương Thị Bích Hòa' }).waitFor();

    await page.getByRole('button', { name: 'Không phát sinh' }).click();
    await expectAccessible(page);
    await page
      .getByRole('dialog', { name: 'Không phát sinh?' })
      .getByRole('button', { name: 'Để xem lại' })
      .click();
    await page.getByRole('button', { name: 'Không phát sinh' }).click();
    await picture(page, '4-confirm');
    await page.getByRole('button', { name: 'Đúng vậy' }).click();
    await page.getByRole('button', { name: 'Việc khác' }).click();
    await page.getByRole('menuitem', { name: 'Vì sao hỏi câu này?' }).click();
    await page.getByRole('button', { name: 'Như tháng trước' }).click();
    await page.getByText('như tháng trước.').waitFor();
    expect(heard('press')).toEqual([
      { kind: 'press', action: 'signer:v1', value: 'hoa' },
      { kind: 'press', action: 'none:v1', value: 'r1:1' },
      { kind: 'press', action: 'more:v1', value: 'why' },
      { kind: 'press', action: 'same:v1', value: 'r1:1' },
    ]);
    expect(await page.getByRole('button', { name: 'Như tháng trước' }).count()).toBe(0);
  });

  test('a form is refused field by field, keeps what was typed, and goes through when mended', async () => {
    const page = await office.open('thien.nd');
    await say(page, 'chào');
    await page.getByRole('button', { name: 'Nhập văn bản' }).click();
    const form = page.getByRole('dialog', { name: 'Văn bản đã ban hành' });
    await form.getByRole('button', { name: 'Ghi lại' }).click();
    await form.getByText('Có 3 ô cần sửa.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await expectAccessible(page);
    await picture(page, '5-form-empty');

    await form.getByRole('textbox', { name: 'Số, ký hiệu' }).fill('15');
    await form.getByRole('combobox', { name: 'Loại văn bản' }).selectOption('Kế hoạch');
    await form.getByRole('textbox', { name: 'Ngày ban hành' }).fill('31/9/2023');
    await form.getByText('Ngày chưa đúng.').waitFor();
    await form.getByRole('textbox', { name: 'Ngày ban hành' }).fill('5/9/2023');
    await form.getByText('thứ Ba, 5/9/2023').waitFor();
    await form.getByRole('checkbox', { name: 'Văn phòng Sở' }).check();
    await form.getByRole('button', { name: 'Ghi lại' }).click();
    await form.getByText('Số phải có ký hiệu, ví dụ 15/KH-SKHCN.').waitFor();
    await expectAccessible(page);
    await picture(page, '6-form-error');
    expect(await form.getByRole('textbox', { name: 'Ngày ban hành' }).inputValue()).toBe('5/9/2023');
    await form.getByRole('textbox', { name: 'Số, ký hiệu' }).fill('15/KH-SKHCN');
    await form.getByRole('button', { name: 'Ghi lại' }).click();
    await form.waitFor({ state: 'detached' });
    expect(heard('form')).toEqual([
      { kind: 'form', number: '15/KH-SKHCN', type: 'plan', date: '2023-09-05', units: ['vp'] },
    ]);
  });

  test('a view pushed over a form leaves what was typed under it', async () => {
    const page = await office.open('huong.tk');
    await say(page, 'chào');
    await page.getByRole('button', { name: 'Nhập văn bản' }).click();
    await page.getByRole('textbox', { name: 'Số, ký hiệu' }).fill('15/KH');
    await page.getByRole('button', { name: 'Xem tháng trước' }).click();
    const upper = page.getByRole('dialog', { name: 'Tháng trước' });
    await upper.getByText('không có văn bản nào').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    await upper.getByRole('button', { name: 'Quay lại' }).click();
    await page.getByRole('dialog', { name: 'Văn bản đã ban hành' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Số, ký hiệu' }).inputValue()).toBe('15/KH');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('lists, headings and tables of the bot are drawn, also in a narrow window', async () => {
    const page = await office.open('huong.tk');
    await page.setViewportSize({ width: 900, height: 700 });
    await say(page, 'khối');
    await page.getByRole('cell', { name: 'Chi cục Tiêu chuẩn Đo lường Chất lượng' }).waitFor();
    await page.getByRole('heading', { name: 'Mục I' }).waitFor();
    await expectAccessible(page);
    await picture(page, '13-narrow');
    await page.setViewportSize({ width: 390, height: 844 });
    const room = await page.locator('.list').evaluate((list) => list.clientHeight);
    expect(room).toBeGreaterThan(844 / 2);
    for (const width of [900, 390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  });

  test('the home tab is drawn and its button opens a form', async () => {
    const page = await office.open('nghi.dt');
    await page.getByRole('tab', { name: 'Trang chủ' }).click();
    await page.getByRole('heading', { name: 'Việc của đồng chí' }).waitFor();
    await expectAccessible(page);
    await picture(page, '7-home');
    await page.getByRole('button', { name: 'Trả lời tiếp' }).click();
    await page
      .getByRole('dialog', { name: 'Văn bản đã ban hành' })
      .getByRole('button', { name: 'Để sau' })
      .click();
    await page.getByRole('tab', { name: 'Tin nhắn' }).click();
    await page.getByRole('combobox', { name: /Nhắn tới Thư Ký/ }).waitFor();
  });

  test('a file of the bot can be downloaded, and a file of a person reaches the conversation', async () => {
    const page = await office.open('chi.bl');
    await say(page, 'tệp');
    const link = page.getByRole('link', { name: 'Tải về tệp bao-cao.txt' });
    await link.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('bao-cao.txt');
    expect(await readFile(await download.path(), 'utf8')).toBe('Nội dung dự thảo');

    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Đính kèm tệp' }).click(),
    ]);
    await chooser.setFiles({ name: 'đã ký.txt', mimeType: 'text/plain', buffer: Buffer.from('bản ký') });
    await page.getByText('Tệp sẽ gửi: đã ký.txt').waitFor();
    await say(page, 'Bản đã ký đây');
    await page.getByRole('link', { name: 'Tải về tệp đã ký.txt' }).waitFor();
    await expectAccessible(page);
    await picture(page, '8-files');
  });

  test('a command is offered while it is typed, and its answer is marked as seen by this person alone', async () => {
    const page = await office.open('nguyet.ht');
    const field = page.getByRole('combobox', { name: /Nhắn tới/ });
    await field.fill('/b');
    await page.getByRole('option', { name: /\/baocao mở 9\/2023/ }).waitFor();
    await expectAccessible(page);
    await picture(page, '9-command');
    await page.keyboard.press('Tab');
    await page.keyboard.type('tiến độ');
    await page.keyboard.press('Enter');
    await messages(page).getByText('Chỉ bạn nhìn thấy').waitFor();
    expect(heard('command')).toEqual([{ kind: 'command', text: 'tiến độ' }]);
    await say(page, '/bocao mở');
    await page.getByText('Không có lệnh /bocao.').waitFor();
    expect(await field.inputValue()).toBe('/bocao mở');
  });
});

describe('writing', () => {
  test('what is typed is shown as typed: marks of other languages, lines, spaces, signs', async () => {
    const page = await office.open('bach.mx');
    const typed = '# 1: 53; 2: 52\n  1*2*3 <b>5 & 6</b>\n`SKH&CN` _không_ 02 dự án';
    const field = page.getByRole('combobox', { name: /Nhắn tới/ });
    await field.fill('# 1: 53; 2: 52');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.insertText(typed.split('\n').slice(1).join('\n'));
    await page.keyboard.press('Enter');
    const last = messages(page).last().locator('.text');
    await last.waitFor();
    expect(await last.evaluate((node) => node.textContent)).toBe(
      '# 1: 53; 2: 52\n  1*2*3 <b>5 & 6</b>\nSKH&CN không 02 dự án',
    );
    expect(heard('message').at(-1)!.text).toContain('# 1: 53; 2: 52\n  1*2*3 &lt;b&gt;5 &amp; 6&lt;/b&gt;');
  });

  test('Enter that ends a syllable of a Vietnamese keyboard sends nothing', async () => {
    const page = await office.open('bach.mx');
    const field = page.getByRole('combobox', { name: /Nhắn tới/ });
    await field.fill('đang gõ');
    const before = await messages(page).count();
    await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
    expect(await field.inputValue()).toBe('đang gõ');
    expect(await messages(page).count()).toBe(before);
  });

  test('own messages are edited and deleted; a thread holds its replies', async () => {
    const page = await office.open('hoa.ltb');
    await page.getByRole('button', { name: /bao-cao-dan-van/ }).click();
    await say(page, 'Họp lúc 8 giờ');
    await messages(page).last().hover();
    await messages(page).last().getByRole('button', { name: 'Sửa' }).click();
    const edit = page.getByRole('textbox', { name: 'Sửa tin nhắn' });
    await edit.fill('Họp lúc 9 giờ & 30');
    await page.keyboard.press('Enter');
    await messages(page).getByText('(đã sửa)').waitFor();
    expect(await messages(page).last().textContent()).toContain('Họp lúc 9 giờ & 30');

    await messages(page).last().getByRole('button', { name: 'Trả lời' }).click();
    const thread = page.getByRole('complementary', { name: 'Luồng trả lời' });
    await thread.getByRole('combobox').fill('Tôi dự');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '1 trả lời' }).waitFor();
    await expectAccessible(page);
    await picture(page, '10-thread');
    await thread.getByRole('button', { name: 'Đóng luồng trả lời' }).click();

    await say(page, 'Nhầm');
    await messages(page).last().getByText('Nhầm').hover();
    await messages(page).last().getByRole('button', { name: 'Xóa' }).click();
    await page.getByRole('dialog', { name: 'Xóa tin nhắn' }).getByRole('button', { name: 'Xóa' }).click();
    await messages(page).getByText('Nhầm', { exact: true }).waitFor({ state: 'detached' });
  });
});

describe('by keyboard alone', () => {
  test('from the list of people to a pressed button and a closed form, without a mouse', async () => {
    const page = await office.open();
    await page.getByRole('list', { name: 'Danh sách cán bộ' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Thư Ký' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Đến ô soạn tin nhắn');
    await page.keyboard.press('Enter');
    await page.keyboard.type('chào');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Nhập văn bản' }).waitFor();
    await tabTo(page, 'Nhập văn bản', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    for (let step = 0; step < 15; step += 1) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () => document.activeElement === document.body || !!document.activeElement?.closest('dialog'),
        ),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Nhập văn bản');
    await tabTo(page, 'Chọn người ký', 'Tab');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menuitemradio', { name: 'Phan Đình Thuyên' }).waitFor();
    await page.keyboard.press('l');
    expect(await focused(page)).toBe('Lương Thị Bích Hòa');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Chọn người ký');
    await tabTo(page, 'Như tháng trước', 'Shift+Tab');
    await page.keyboard.press('Space');
    await page.getByText('như tháng trước.').waitFor();
    expect(await focused(page)).toContain('Đã ghi 02 cuộc');
  });
});

describe('the office and its line', () => {
  test('the clock is shown and goes to the next day', async () => {
    const page = await office.open('nguyet.ht');
    await page.getByText('Giờ làm việc: thứ Hai, 11/9/2023 08:00').waitFor();
    await page.getByRole('button', { name: 'Sang ngày mai' }).click();
    await page.getByText('Giờ làm việc: thứ Ba, 12/9/2023 08:00').waitFor();
  });

  test('five hundred messages stay at their end, and an old one is reached by its link', async () => {
    const page = await office.open('thuyen.pd');
    const channel = office.workspace.channel('bao-cao-dan-van').id;
    const { ts } = (await office.workspace.act('thuyen.pd', {
      do: 'say',
      channel,
      text: 'Tin đầu tiên',
    })) as { ts: string };
    for (let index = 0; index < 500; index += 1)
      await office.workspace.act('thuyen.pd', { do: 'say', channel, text: `Tin số ${index}` });
    const { permalink } = await office.app.client.chat.getPermalink({ channel, message_ts: ts });
    await office.workspace.act('thuyen.pd', { do: 'say', channel, text: `Xem ${permalink}` });
    await page.getByRole('button', { name: /bao-cao-dan-van/ }).click();
    await messages(page).last().getByRole('link').click();
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Tin đầu tiên'));
    await picture(page, '11-many');
    await say(page, 'Tin cuối');
    await page.waitForFunction(() => {
      const list = document.querySelector('.list')!;
      return list.scrollHeight - list.scrollTop - list.clientHeight < 5;
    });
    // A command shows no message of one's own; its reply comes at the end all the same.
    await page.locator('.list').evaluate((list) => {
      list.scrollTop = 0;
    });
    await say(page, '/baocao tiến độ');
    await page.waitForFunction(() => {
      const list = document.querySelector('.list')!;
      return list.scrollHeight - list.scrollTop - list.clientHeight < 5;
    });
    await page.getByText('Đã nhận lệnh tiến độ.', { exact: true }).waitFor();
  });

  test('it says when the bot is away, and when it is back', async () => {
    const page = await office.open('nghi.dt');
    await page.getByRole('tab', { name: 'Trang chủ' }).click();
    await page.getByRole('button', { name: 'Trả lời tiếp' }).click();
    await page.getByRole('dialog').waitFor();
    await office.app.stop();
    await page.getByText('Thư Ký chưa kết nối').waitFor();
    await page.getByRole('button', { name: 'Xem tháng trước' }).click();
    await page
      .getByRole('dialog')
      .getByText(/Hãy .*thử lại/)
      .waitFor();
    await expectAccessible(page);
    await picture(page, '12-bot-away');
    await office.app.start();
    await page.getByText('Thư Ký chưa kết nối').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Xem tháng trước' }).click();
    await page.getByRole('dialog', { name: 'Tháng trước' }).waitFor();
  });

  test('when the program stops and starts again, the page finds it and what was being typed is still there', async () => {
    const people = [
      { handle: 'lan', name: 'Đỗ Thị Lan' },
      { handle: 'ba', name: 'Lê Văn Ba' },
    ];
    const bundle = await bundlePage();
    const journal = mkdtempSync(join(tmpdir(), 'thuky-page-'));
    onTestFinished(() => rmSync(journal, { recursive: true }));
    const first = await startWorkspace({ people, page: bundle, journal });
    const page = await office.open(undefined, first.pageUrl);
    await page.getByRole('button', { name: 'Đỗ Thị Lan' }).click();
    await page.getByRole('button', { name: 'Lê Văn Ba' }).click();
    await page.getByRole('combobox', { name: 'Nhắn tới Lê Văn Ba' }).fill('đang gõ dở');
    await first.stop();
    await page.getByText('Mất kết nối với chương trình').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Chưa gửi được vì đang mất kết nối').waitFor();

    const url = new URL(first.pageUrl);
    const pageToken = url.searchParams.get('token')!;
    const second = await startWorkspace({
      people,
      page: bundle,
      journal,
      port: Number(url.port),
      secrets: { pageToken },
    });
    onTestFinished(() => second.stop());
    await page.getByText('Mất kết nối với chương trình').waitFor({ state: 'detached' });
    // The line's own complaints of the break are expected here.
    office.heard.splice(0);
    expect(await page.getByRole('combobox', { name: /Nhắn tới/ }).inputValue()).toBe('đang gõ dở');
  });
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

async function tabTo(page: Page, text: string, key: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    if ((await focused(page)) === text) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to "${text}"`);
}
