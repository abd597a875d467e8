import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { parse } from 'yaml';

/* The real product as a child process, as `npm start` runs it, and a person's tab on its page: for the month and for the pictures of README. */

/** How Chromium is started: without a screen, and quiet on the network. */
export const BROWSER = {
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const root = resolve(import.meta.dirname, '../..');

/** What the people of the demo office say in September, by the key of their handle ("thien" says it as Ngô Đức Thiện). */
export const month = parse(readFileSync(join(root, 'fixtures/2023-09/tro-chuyen.yml'), 'utf8')) as {
  says: { by: string; say: string }[];
};

/** The demo office's people by the keys of organisation.yml, with the names the page shows. */
export const names = Object.fromEntries(
  (
    parse(readFileSync(join(root, 'prompts/organisation.yml'), 'utf8')) as {
      people: { key: string; name: string }[];
    }
  ).people.map(({ key, name }) => [key, name]),
);

/** A running product with a browser on its page. */
export type Product = {
  page: Page;
  /** What the browser complained of: errors of the page and refused assets. */
  complaints: string[];
  close(): Promise<void>;
};

/** Starts src/main.ts in an empty folder, on any free port, and opens the printed address in headless Chromium. */
export async function startProduct(size = { width: 1280, height: 800 }): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'thuky-page-'));
  const environment = { ...process.env, DATA_DIR: data, WORKSPACE_PORT: '0', LOG_LEVEL: 'warn' };
  for (const name of ['SLACK_BOT_TOKEN', 'DATABASE_URL', 'CLOCK_START', 'PROMPTS_DIR'])
    delete environment[name as keyof typeof environment];
  const child = spawn(process.execPath, ['src/main.ts'], { cwd: root, env: environment });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const complaints: string[] = [];
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    child.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const address = await printedAddress(child);
    browser = await chromium.launch(BROWSER);
    const page = await (await browser.newContext({ viewport: size, locale: 'vi-VN' })).newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (line) => {
      if (line.type() === 'error') complaints.push(line.text());
    });
    await page.goto(address);
    return { page, complaints, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The address in the one line that the product prints; throws with what it wrote when it ends without one. */
function printedAddress(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let written = '';
    const read = (chunk: Buffer) => {
      written += chunk.toString('utf8');
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(written)?.[0];
      if (address) done(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => failed(new Error(`src/main.ts ended with ${code}: ${written}`)));
  });
}

/** Becomes somebody: from the list of people, or from another person's place by "Đổi vai"; leads to the conversation with the bot. */
export async function become(page: Page, key: string): Promise<void> {
  const list = page.getByRole('list', { name: 'Danh sách cán bộ' });
  const change = page.getByRole('button', { name: 'Đổi vai' });
  await list.or(change).first().waitFor();
  if (await change.isVisible()) await change.click();
  await list.getByRole('button', { name: names[key]! }).click();
  await page.getByRole('combobox', { name: 'Nhắn tới Thư Ký' }).waitFor();
}

/** The bot's messages in the conversation shown. */
export const fromBot = (page: Page): Locator =>
  page.getByRole('log', { name: /^Tin nhắn trong/ }).getByRole('article', { name: /^Thư Ký, / });

/** Types a message or a command and sends it by Enter. */
export async function type(page: Page, text: string): Promise<void> {
  const lines = text.trim().split('\n');
  const field = page.getByRole('combobox', { name: 'Nhắn tới Thư Ký' });
  await field.fill(lines[0]!);
  for (const line of lines.slice(1)) {
    await field.press('Shift+Enter');
    await page.keyboard.insertText(line);
  }
  await field.press('Enter');
}

/** Sends a message to the bot and gives its next message there. */
export async function say(page: Page, text: string): Promise<Locator> {
  const before = await fromBot(page).count();
  await type(page, text);
  const reply = fromBot(page).nth(before);
  await reply.waitFor();
  return reply;
}
