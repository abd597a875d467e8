import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { App, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { bundlePage } from '../../src/workspace/page/bundle.ts';
import type { JsonObject } from '../../src/workspace/protocol.ts';
import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { BROWSER } from './product.ts';

/* An office with a small scripted bot (a real Bolt app), and a headless Chromium that opens its page. */

const PEOPLE = [
  { handle: 'huong.tk', name: 'Trịnh Khắc Hưởng', title: 'Giám đốc Sở' },
  { handle: 'thuyen.pd', name: 'Phan Đình Thuyên', title: 'Phó Giám đốc Sở' },
  { handle: 'hoa.ltb', name: 'Lương Thị Bích Hòa', title: 'Phó Giám đốc Sở' },
  { handle: 'nguyet.ht', name: 'Hà Thu Nguyệt', title: 'Văn phòng Sở, cán bộ tổng hợp' },
  { handle: 'chi.bl', name: 'Bùi Lan Chi', title: 'Văn phòng Sở, văn thư' },
  { handle: 'thien.nd', name: 'Ngô Đức Thiện', title: 'Phòng Quản lý Công nghệ' },
  { handle: 'yen.th', name: 'Tạ Hoàng Yến', title: 'Phòng Quản lý Khoa học' },
  { handle: 'nghi.dt', name: 'Đoàn Trọng Nghị', title: 'Chi cục Tiêu chuẩn Đo lường Chất lượng' },
  { handle: 'bach.mx', name: 'Mai Xuân Bách', title: 'Thanh tra Sở' },
];

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text });

/** The blocks of a first message: every kind of element that acts in a message. */
export const QUESTIONS: JsonObject[] = [
  { type: 'header', text: plain('Câu hỏi kỳ báo cáo tháng 9/2023') },
  {
    type: 'section',
    block_id: 'q1',
    text: mrkdwn('*1.* Số cuộc tiếp công dân trong tháng?\n_Tháng trước: 02 cuộc_'),
    accessory: {
      type: 'overflow',
      action_id: 'more:v1',
      options: [
        { text: plain('Sửa câu trả lời'), value: 'edit' },
        { text: plain('Vì sao hỏi câu này?'), value: 'why' },
      ],
    },
  },
  { type: 'divider' },
  {
    type: 'section',
    block_id: 'q2',
    fields: [mrkdwn('*Đơn vị*\nPhòng Quản lý Khoa học'), mrkdwn('*Hạn gửi*\nThứ Hai, 18/9/2023')],
  },
  { type: 'context', elements: [mrkdwn('Lễ, Tết: ĐỖ ẨN, NGHIỄM, Ặ Ỗ Ễ. Trả lời SKH&amp;CN theo số câu.')] },
  {
    type: 'actions',
    block_id: 'acts',
    elements: [
      {
        type: 'button',
        action_id: 'same:v1',
        text: plain('Như tháng trước'),
        value: 'r1:1',
        style: 'primary',
      },
      {
        type: 'button',
        action_id: 'none:v1',
        text: plain('Không phát sinh'),
        value: 'r1:1',
        style: 'danger',
        confirm: {
          title: plain('Không phát sinh?'),
          text: plain('Số liệu tháng này sẽ ghi là không có.'),
          confirm: plain('Đúng vậy'),
          deny: plain('Để xem lại'),
        },
      },
      { type: 'button', action_id: 'form:v1', text: plain('Nhập văn bản'), value: 'r1:1' },
      {
        type: 'static_select',
        action_id: 'signer:v1',
        placeholder: plain('Chọn người ký'),
        options: [
          { text: plain('Phan Đình Thuyên'), value: 'thuyen' },
          { text: plain('Lương Thị Bích Hòa'), value: 'hoa' },
        ],
      },
    ],
  },
];

/** A modal with every kind of input. */
export const FORM: JsonObject = {
  type: 'modal',
  callback_id: 'form',
  title: plain('Văn bản đã ban hành'),
  submit: plain('Ghi lại'),
  close: plain('Để sau'),
  blocks: [
    {
      type: 'section',
      text: mrkdwn('Văn bản mới của *Phòng Quản lý Khoa học* trong tháng.'),
      accessory: { type: 'button', action_id: 'push:v1', text: plain('Xem tháng trước') },
    },
    {
      type: 'input',
      block_id: 'number',
      label: plain('Số, ký hiệu'),
      hint: plain('Ví dụ: 15/KH-SKHCN'),
      element: { type: 'plain_text_input', action_id: 'v', max_length: 60 },
    },
    {
      type: 'input',
      block_id: 'kind',
      label: plain('Loại văn bản'),
      element: {
        type: 'static_select',
        action_id: 'v',
        options: [
          { text: plain('Kế hoạch'), value: 'plan' },
          { text: plain('Quyết định'), value: 'decision' },
        ],
      },
    },
    {
      type: 'input',
      block_id: 'date',
      label: plain('Ngày ban hành'),
      element: { type: 'datepicker', action_id: 'v' },
    },
    {
      type: 'input',
      block_id: 'level',
      label: plain('Độ mật'),
      element: {
        type: 'radio_buttons',
        action_id: 'v',
        initial_option: { text: plain('Thường'), value: 'open' },
        options: [
          { text: plain('Thường'), value: 'open' },
          { text: plain('Không gửi qua đây'), value: 'closed' },
        ],
      },
    },
    {
      type: 'input',
      block_id: 'units',
      optional: true,
      label: plain('Đơn vị phối hợp'),
      element: {
        type: 'multi_static_select',
        action_id: 'v',
        options: [
          { text: plain('Thanh tra Sở'), value: 'ttr' },
          { text: plain('Văn phòng Sở'), value: 'vp' },
        ],
      },
    },
    {
      type: 'input',
      block_id: 'person',
      optional: true,
      label: plain('Người theo dõi'),
      element: { type: 'users_select', action_id: 'v' },
    },
    {
      type: 'input',
      block_id: 'note',
      optional: true,
      label: plain('Trích yếu'),
      element: { type: 'plain_text_input', action_id: 'v', multiline: true },
    },
  ],
};

const EARLIER: JsonObject = {
  type: 'modal',
  title: plain('Tháng trước'),
  close: plain('Quay lại'),
  blocks: [{ type: 'section', text: mrkdwn('Tháng 8/2023: không có văn bản nào.') }],
};

/** Blocks that the library draws. */
const DRAWN: JsonObject[] = [
  {
    type: 'rich_text',
    elements: [
      { type: 'rich_text_section', elements: [{ type: 'text', text: 'Đã nhận:', style: { bold: true } }] },
      {
        type: 'rich_text_list',
        style: 'ordered',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'Số liệu tiếp dân' }] }],
      },
    ],
  },
  { type: 'markdown', text: '## Mục I\n\n- Tiến độ **tốt**\n- Còn `02` câu' },
  {
    type: 'table',
    rows: [
      [
        { type: 'raw_text', text: 'Đơn vị' },
        { type: 'raw_text', text: 'Còn thiếu' },
      ],
      [
        { type: 'raw_text', text: 'Chi cục Tiêu chuẩn Đo lường Chất lượng' },
        { type: 'raw_text', text: '02 câu' },
      ],
    ],
  },
];

const HOME: JsonObject = {
  type: 'home',
  blocks: [
    { type: 'header', text: plain('Việc của đồng chí') },
    { type: 'section', text: mrkdwn('Kỳ *9/2023*: còn *2* câu chưa trả lời, hạn *18/9/2023*.') },
    {
      type: 'actions',
      block_id: 'home',
      elements: [{ type: 'button', action_id: 'form:v1', text: plain('Trả lời tiếp'), value: 'x' }],
    },
  ],
};

/** The office, its bot and a browser; `pressed` is what the bot was told, in order. */
export type Office = {
  workspace: Workspace;
  app: App;
  /** A tab of its own browser profile, on the page as the person with this handle, or on the list of people; of another workspace by its address. */
  open(handle?: string, address?: string): Promise<Page>;
  heard: JsonObject[];
  close(): Promise<void>;
};

/** Starts all of it; the bot asks, takes presses and forms, publishes its home, and answers "tệp" with a file. */
export async function openOffice(): Promise<Office> {
  let day = 11;
  const bundle = await bundlePage();
  const workspace = await startWorkspace({
    people: PEOPLE,
    channels: [{ name: 'bao-cao-dan-van', members: PEOPLE.map((one) => one.handle) }],
    team: { id: 'T0LAMGIANG', name: 'Sở Khoa học và Công nghệ tỉnh Lam Giang' },
    bot: { handle: 'thuky', name: 'Thư Ký' },
    commands: [
      { command: '/baocao', description: 'Báo cáo tháng', hint: 'mở 9/2023, tiến độ, số liệu, soạn, trình' },
    ],
    page: bundle,
    clock: {
      now: () => `2023-09-${day}T08:00:00+07:00`,
      advance: () => {
        day += 1;
      },
    },
  });
  const heard: JsonObject[] = [];
  const app = await startBot(workspace, heard);
  const browser: Browser = await chromium.launch(BROWSER);
  const contexts: BrowserContext[] = [];
  return {
    workspace,
    app,
    heard,
    async open(handle, address = workspace.pageUrl) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('pageerror', (error) => heard.push({ kind: 'page-error', text: String(error) }));
      page.on('console', (line) => {
        if (line.type() === 'error') heard.push({ kind: 'page-error', text: line.text() });
      });
      await page.goto(address);
      if (handle)
        await page.getByRole('button', { name: PEOPLE.find((p) => p.handle === handle)!.name }).click();
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      await app.stop();
      await workspace.stop();
    },
  };
}

async function startBot(workspace: Workspace, heard: JsonObject[]): Promise<App> {
  const quiet = { logLevel: LogLevel.ERROR };
  const clientOptions = { slackApiUrl: workspace.slackApiUrl };
  const receiver = new SocketModeReceiver({
    appToken: workspace.appToken,
    installerOptions: { clientOptions },
    ...quiet,
  });
  const app = new App({ token: workspace.botToken, receiver, clientOptions, ...quiet });
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home') await client.views.publish({ user_id: event.user, view: HOME as never });
  });
  app.message(async ({ message, client }) => {
    if (message.subtype !== undefined && message.subtype !== 'file_share') return;
    const text = message.text ?? '';
    heard.push({ kind: 'message', text, channel: message.channel });
    const to = { channel: message.channel };
    if (text === 'chào')
      await client.chat.postMessage({ ...to, text: 'Câu hỏi kỳ 9/2023', blocks: QUESTIONS as never });
    if (text === 'tệp')
      await client.filesUploadV2({
        channel_id: message.channel,
        filename: 'bao-cao.txt',
        title: 'Dự thảo báo cáo',
        file: Buffer.from('Nội dung dự thảo'),
      });
    if (text === 'khối') await client.chat.postMessage({ ...to, text: 'Các khối', blocks: DRAWN as never });
    if (text === 'riêng')
      await client.chat.postEphemeral({ ...to, user: message.user!, text: 'Chỉ để đồng chí biết.' });
    if (text === 'luồng')
      await client.chat.postMessage({ ...to, thread_ts: message.ts, text: 'Trả lời trong luồng.' });
  });
  app.command('/baocao', async ({ ack, command, respond }) => {
    await ack();
    heard.push({ kind: 'command', text: command.text });
    await respond({ text: `Đã nhận lệnh *${command.text}*.`, response_type: 'ephemeral' });
  });
  app.action('form:v1', async ({ ack, body, client }) => {
    await ack();
    await client.views.open({ trigger_id: (body as { trigger_id: string }).trigger_id, view: FORM as never });
  });
  app.action('push:v1', async ({ ack, body, client }) => {
    await ack();
    await client.views.push({
      trigger_id: (body as { trigger_id: string }).trigger_id,
      view: EARLIER as never,
    });
  });
  app.action(/^(same|none|signer|more):v1$/, async ({ ack, action, body, client }) => {
    await ack();
    const pressed = action as { action_id: string; value?: string; selected_option?: { value: string } };
    const value = pressed.value ?? pressed.selected_option?.value ?? '';
    heard.push({ kind: 'press', action: pressed.action_id, value });
    if (pressed.action_id !== 'same:v1' || body.type !== 'block_actions') return;
    await client.chat.update({
      channel: body.channel!.id,
      ts: body.message!.ts!,
      text: 'Đã ghi như tháng trước.',
      blocks: [{ type: 'section', text: mrkdwn('✅ Đã ghi *02 cuộc*, như tháng trước.') }],
    });
  });
  app.view('form', async ({ ack, view }) => {
    const values = view.state.values;
    const number = values.number?.v?.value ?? '';
    if (!number.includes('/'))
      return ack({ response_action: 'errors', errors: { number: 'Số phải có ký hiệu, ví dụ 15/KH-SKHCN.' } });
    heard.push({
      kind: 'form',
      number,
      type: values.kind?.v?.selected_option?.value ?? '',
      date: values.date?.v?.selected_date ?? '',
      units: (values.units?.v?.selected_options ?? []).map((one) => one.value),
    });
    await ack();
  });
  await app.start();
  return app;
}

/** Fails with what axe found on the page as it is now (WCAG 2.x, A and AA). */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(found).toEqual([]);
}

/** A picture for people to look at, only where a folder is asked for (SHOTS=/tmp/shots). */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}
