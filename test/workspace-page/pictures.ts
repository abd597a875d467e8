/*
 * npx node test/workspace-page/pictures.ts
 *
 * Makes the pictures of the chat in README again, from the real product on its page: an officer's first message with an answer and the reply, and what
 * the approver reads before Duyệt or Trả lại.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { become, fromBot, month, say, startProduct, type } from './product.ts';

const pictures = resolve(import.meta.dirname, '../../fixtures/pictures');
mkdirSync(pictures, { recursive: true });

/** The picture of the whole window, with the pointer out of the way and nothing in motion. */
async function keep(page: Page, name: string): Promise<void> {
  const path = join(pictures, `${name}.png`);
  await page.mouse.move(640, 1);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  process.stdout.write(`fixtures/pictures/${name}.png: ${Math.round(statSync(path).size / 1024)} KB\n`);
}

const product = await startProduct();
try {
  const { page } = product;
  const button = (name: string) => fromBot(page).getByRole('button', { name, exact: true });
  await become(page, 'nguyet');
  await fromBot(page).first().waitFor();
  await type(page, '/baocao mở 9/2023');
  await button('Hỏi từng câu').waitFor();

  // One question is left open, so that the picture shows how the bot goes on.
  const [first] = month.says.filter(({ by }) => by === 'yen');
  const [last, ...others] = first!.say.trim().split('\n').reverse();
  await become(page, 'yen');
  await button('Hỏi từng câu').waitFor();
  await say(page, others.reverse().join('\n'));
  await keep(page, 'tro-chuyen');
  await say(page, last!);

  for (const by of ['thien', 'nghi', 'bach', 'nguyet']) {
    await become(page, by);
    for (const said of month.says.filter((one) => one.by === by)) {
      const reply = await say(page, said.say);
      const yes = reply.getByRole('button', { name: 'Đúng', exact: true });
      if ((await yes.count()) === 0) continue;
      const count = await fromBot(page).count();
      await yes.click();
      await fromBot(page).nth(count).waitFor();
    }
  }
  await type(page, 'soạn dự thảo');
  await button('Trình').click();
  const submission = page.getByRole('dialog', { name: 'Trình báo cáo' });
  await submission.getByRole('button', { name: 'Trình', exact: true }).click();
  await submission.waitFor({ state: 'detached' });
  await become(page, 'thuyen');
  await button('Duyệt').waitFor();
  // The page opens where its reader left off; the picture shows the end, with the buttons.
  await button('Duyệt').scrollIntoViewIfNeeded();
  await keep(page, 'duyet');
} finally {
  await product.close();
}
