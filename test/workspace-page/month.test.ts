/*
 * npm run test:pages
 *
 * The whole month by the page alone, as a newcomer does it after `npm start`: the real product as a process of its own, one tab, one pair of hands that
 * becomes each person in turn. The stories in test/ play the month through the workspace's own actions; only here every word is typed and every button is
 * found and pressed on the page, and axe reads the messages that really come. SHOTS=/tmp/shots2 keeps a picture of each stage.
 */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { expectAccessible, picture } from './office.ts';
import { become, fromBot, month, type Product, say, startProduct, type } from './product.ts';

vi.setConfig({ testTimeout: 120_000 });

let product: Product;
let page: Page;
beforeAll(async () => {
  product = await startProduct();
  page = product.page;
}, 60_000);
afterAll(() => product?.close());

// Each test is a day's work upon the one before: after a failure the others would only wait for what cannot come.
let broken = false;
beforeEach(({ skip }) => skip(broken, 'an earlier step of the month failed'));
afterEach(async ({ task }) => {
  broken ||= task.result?.state === 'fail';
  if (broken) await picture(page, 'failed');
});

const button = (name: string): Locator => fromBot(page).getByRole('button', { name, exact: true });
const form = (title: string): Locator => page.getByRole('dialog', { name: title });
const seen = (text: string | RegExp): Promise<void> => fromBot(page).getByText(text).last().waitFor();

/** Whether it lies within the list of messages as scrolled now. */
const inSight = (place: Locator): Promise<boolean> =>
  place.evaluate((node) => {
    const [box, list] = [node.getBoundingClientRect(), node.closest('.list')!.getBoundingClientRect()];
    return box.top >= list.top && box.bottom <= list.bottom;
  });

/** What the fixture has somebody say, in order. */
const sayings = (key: string): string[] =>
  month.says.filter(({ by }) => by === key).map(({ say: text }) => text);

/** Says it, and presses "Đúng" as long as the bot asks whether it understood. */
async function answer(text: string): Promise<string> {
  let reply = await say(page, text);
  for (;;) {
    const yes = reply.getByRole('button', { name: 'Đúng', exact: true });
    if ((await yes.count()) === 0) return reply.innerText();
    const before = await fromBot(page).count();
    await yes.click();
    reply = fromBot(page).nth(before);
    await reply.waitFor();
  }
}

/** Presses a button of the newest message that has it and gives the bot's next message. */
async function press(name: string): Promise<Locator> {
  const before = await fromBot(page).count();
  await button(name).last().click();
  const reply = fromBot(page).nth(before);
  await reply.waitFor();
  return reply;
}

async function nextDays(count: number): Promise<void> {
  for (let day = 0; day < count; day += 1) {
    const clock = page.locator('.bar-clock b');
    const before = await clock.innerText();
    await page.getByRole('button', { name: 'Sang ngày mai' }).click();
    await expect.poll(() => clock.innerText(), { timeout: 10_000 }).not.toBe(before);
  }
}

describe('September 2023 by the page', () => {
  test('the coordinator is greeted and opens the period; her questions come with the last values and the deadline', async () => {
    await become(page, 'nguyet');
    await seen(/cơ quan dùng thử/);
    await picture(page, '01-welcome');
    await type(page, '/baocao mở 9/2023');
    await button('Hỏi từng câu').waitFor();
    await seen(/Đã mở kỳ tháng 9\/2023/);
    const questions = await fromBot(page).filter({ hasText: 'Hỏi từng câu' }).innerText();
    expect(questions).toContain('Kính gửi anh/chị Hà Thu Nguyệt');
    expect(questions).toContain('18/9/2023');
    expect(questions).toContain('8. Hồ sơ tiếp nhận trong kỳ (kể cả kỳ trước chuyển sang)?');
    expect(questions).toContain('tháng 8/2023: 47 hồ sơ');
    await expectAccessible(page);
    await picture(page, '02-opened');

    await page.getByRole('button', { name: /bao-cao-dan-van/ }).click();
    await seen(/Hà Thu Nguyệt đã mở kỳ tháng 9\/2023/);
    await picture(page, '03-channel');
  });

  test('an officer answers several questions in one message, asks for last month in between, and is thanked at the end', async () => {
    await become(page, 'thien');
    await button('Hỏi từng câu').waitFor();
    // A long message is read from its beginning, not from its buttons.
    await expect.poll(() => inSight(fromBot(page).getByText(/^Kính gửi anh\/chị Ngô Đức Thiện/))).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    await picture(page, '04-first-message');
    const [several, figures, ...others] = sayings('thien');
    const noted = await answer(several!);
    expect(noted).toContain('485.000.000 đồng');
    expect(noted).toContain('5/7 câu');
    await picture(page, '05-several');
    const told = await answer(figures!);
    expect(told).toContain('640.000.000 đồng');
    expect(told).toContain('câu 6');
    await picture(page, '06-figures');
    for (const text of others) await answer(text);
    await seen(/đã đủ câu trả lời cho kỳ tháng 9\/2023/);
    await picture(page, '07-complete');
  });

  test('an officer is led through the questions one at a time by buttons', async () => {
    await become(page, 'bach');
    await press('Hỏi từng câu');
    await seen(/Câu 1: Số lượt tiếp công dân/);
    await picture(page, '08-one-by-one');
    await answer('4');
    await press('Bỏ qua');
    await seen(/Câu 3: Số đơn tố cáo/);
    await press('Quay lại');
    await seen(/Câu 2: Số đơn khiếu nại/);
    await answer('0');
    await press('Không phát sinh');
    await answer('2');
    await seen(/Câu 5: Kết quả giải quyết/);
    await answer('đã trả lời bằng văn bản cả 02 kiến nghị, phản ánh');
    await answer(sayings('bach')[2]!.replace(/^6: /, ''));
    await press('Không phát sinh');
    await seen(/đã đủ câu trả lời/);
    await picture(page, '09-one-by-one-done');
  });

  test('the board says who still owes what, and the home tab offers to go on', async () => {
    await become(page, 'nghi');
    for (const text of sayings('nghi')) await answer(text);
    await become(page, 'yen');
    await answer(sayings('yen')[0]!.replace(/4: .*$/m, '4: chưa có số liệu'));
    await picture(page, '10-pending');
    await become(page, 'nguyet');
    for (const text of sayings('nguyet')) await answer(text);
    const board = await answer('/baocao tiến độ');
    expect(board).toContain('Mai Xuân Bách (Thanh tra): 7/7 câu, đã đủ');
    expect(board).toMatch(/Tạ Hoàng Yến[^\n]*: 3\/4 câu\n.*chờ số liệu: 4\. /);
    await picture(page, '11-board');

    await become(page, 'yen');
    await page.getByRole('tab', { name: 'Trang chủ' }).click();
    const home = page.getByRole('tabpanel', { name: 'Trang chủ' });
    await home.getByText(/3\/4 câu/).waitFor();
    await expectAccessible(page);
    await picture(page, '12-home');
    await page.getByRole('tab', { name: 'Tin nhắn' }).click();
  });

  test('a draft with a question unanswered names it and cannot be submitted; answered, it can', async () => {
    await become(page, 'nguyet');
    await say(page, 'soạn dự thảo');
    await seen(/Lỗi cần xử lý: 1\./);
    await button('Không có báo cáo, vì ...').waitFor();
    expect(await button('Trình').count()).toBe(0);
    await expectAccessible(page);
    await picture(page, '13-draft-with-error');
    await button('Không có báo cáo, vì ...').click();
    await form('Không có báo cáo').waitFor();
    await expectAccessible(page);
    await picture(page, '14-no-report-form');
    await page.keyboard.press('Escape');

    await become(page, 'yen');
    await answer('4: kiểm tra tiến độ 07 nhiệm vụ khoa học và công nghệ cấp tỉnh');
    await seen(/đã đủ câu trả lời/);
    // The whole draft has sent her the sentences it has so far; with the last answer there is one more.
    const before = await button('Đúng').count();
    await say(page, 'soạn dự thảo');
    await button('Đúng').nth(before).waitFor();
    await picture(page, '15-own-sentences');
    await button('Đúng').last().click();
    await seen(/Đã xác nhận đúng/);

    await become(page, 'nguyet');
    await say(page, 'soạn dự thảo');
    await button('Trình').waitFor();
    await picture(page, '16-draft');
  });

  test('the form of submission names the signers; the approver reads every new sentence with its source', async () => {
    await button('Trình').click();
    const submission = form('Trình báo cáo');
    await submission.waitFor();
    await expectAccessible(page);
    await picture(page, '17-submit-form');
    await submission.getByRole('button', { name: 'Trình', exact: true }).click();
    await submission.waitFor({ state: 'detached' });
    await seen(/Đang chờ Phan Đình Thuyên/);

    await become(page, 'thuyen');
    await button('Duyệt').waitFor();
    const sentences = (await fromBot(page).filter({ hasText: 'Nguồn: ' }).allTextContents()).join('\n');
    expect(sentences).toContain('Tháng 9/2023, Sở tiếp nhận 58 hồ sơ');
    expect(sentences).toContain('Tạ Hoàng Yến');
    await expectAccessible(page);
    await picture(page, '18-approver');
    const typed = await say(page, 'ok em');
    expect(await typed.innerText()).toContain('chưa phải là duyệt');
    await picture(page, '19-typed-ok');
  });

  test('a return goes with its words to the coordinator, who passes it on; the answer is corrected and the report submitted again', async () => {
    await button('Trả lại').last().click();
    const giveBack = form('Trả lại báo cáo');
    await giveBack
      .getByRole('textbox', { name: 'Ý kiến của lãnh đạo' })
      .fill('Kiểm tra lại số lượt tiếp công dân.');
    await giveBack.getByRole('checkbox', { name: /^I\.3\./ }).check();
    await expectAccessible(page);
    await picture(page, '20-return-form');
    await giveBack.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await giveBack.waitFor({ state: 'detached' });
    await seen(/Phan Đình Thuyên đã trả lại/);
    expect(await button('Duyệt').count()).toBe(0);
    await expectAccessible(page);
    await picture(page, '21-returned');

    await become(page, 'nguyet');
    await seen('Kiểm tra lại số lượt tiếp công dân.');
    await picture(page, '22-return-words');
    await button('Chuyển cho đầu mối').click();
    const passOn = form('Chuyển cho đầu mối');
    await passOn.getByRole('checkbox', { name: /Số lượt tiếp công dân/ }).check();
    await picture(page, '23-pass-on-form');
    await passOn.getByRole('button', { name: 'Chuyển', exact: true }).click();
    await seen(/Đã chuyển cho Mai Xuân Bách/);

    await become(page, 'bach');
    await seen('Kiểm tra lại số lượt tiếp công dân.');
    await picture(page, '24-passed-on');
    await answer('sửa câu 1: 5');
    await seen(/05 lượt/);

    await become(page, 'nguyet');
    const drafts = await button('Trình').count();
    await say(page, 'soạn dự thảo');
    await button('Trình').nth(drafts).waitFor();
    await button('Trình').last().click();
    const submission = form('Trình báo cáo');
    await submission.getByRole('button', { name: 'Trình', exact: true }).click();
    await submission.waitFor({ state: 'detached' });
  });

  test('the approver approves by the button and takes the .docx along', async () => {
    await become(page, 'thuyen');
    await button('Duyệt').waitFor();
    await button('Duyệt').click();
    await seen(/Phan Đình Thuyên đã duyệt/);
    expect(await button('Duyệt').count()).toBe(0);
    await expectAccessible(page);
    await picture(page, '25-approved');

    await fromBot(page)
      .getByRole('button', { name: /trả lời$/ })
      .last()
      .click();
    const thread = page.getByRole('complementary', { name: 'Luồng trả lời' });
    const link = thread.getByRole('link', { name: /^Tải về tệp bao-cao.*\.docx$/ });
    await link.first().waitFor();
    await picture(page, '26-files');
    const [download] = await Promise.all([page.waitForEvent('download'), link.first().click()]);
    const document = strFromU8(unzipSync(readFileSync(await download.path()))['word/document.xml']!);
    expect(document).toContain('Phan Đình Thuyên');
    expect(document.replace(/<[^>]+>/g, '')).toContain('Sở tiếp 05 lượt công dân');
    await thread.getByRole('button', { name: 'Đóng luồng trả lời' }).click();
  });

  test('the clerk is refused a day that has not come, waits for it, and gives number and day by the form', async () => {
    await become(page, 'chi');
    await button('Nhập số, ngày').waitFor();
    await picture(page, '27-clerk');
    expect(await (await say(page, 'số 231 ngày 18/9')).innerText()).toContain('không được sau hôm nay');
    await picture(page, '28-future');
    await nextDays(7);
    await page.getByText('thứ Hai, 18/9/2023 08:00', { exact: true }).waitFor();
    await button('Nhập số, ngày').click();
    const issue = form('Nhập số, ngày');
    await issue.getByRole('textbox', { name: 'Số báo cáo' }).fill('231');
    await expectAccessible(page);
    await picture(page, '29-issue-form');
    await issue.getByRole('button', { name: 'Ban hành' }).click();
    await issue.waitFor({ state: 'detached' });
    await seen(/Đã ban hành báo cáo tháng 9 năm 2023: số 231\/BC-SKHCN, ngày 18\/9\/2023/);
    await picture(page, '30-issued');
  });

  test('October starts from the issued report', async () => {
    await become(page, 'nguyet');
    await type(page, '/baocao mở 10/2023');
    await seen(/Kính gửi anh\/chị Hà Thu Nguyệt: xin cho biết số liệu báo cáo kỳ tháng 10\/2023/);
    await seen(/tháng 9\/2023: 58 hồ sơ/);
    await picture(page, '31-october');
    expect(product.complaints).toEqual([]);
  });
});
