import type { App } from '@slack/bolt';
import { expect, test } from 'vitest';
import { httpApp, socketApp, workspaceFor } from './support.ts';

/* The local workspace as the real Bolt app meets it: messages, commands, buttons, modals, home, response_url, over both roads. */

const button = (value: string) => ({
  type: 'actions' as const,
  block_id: 'choice',
  elements: [
    {
      type: 'button' as const,
      action_id: 'approve:v1',
      value,
      text: { type: 'plain_text' as const, text: 'Duyệt' },
    },
  ],
});

const roads = {
  async socket(register: (app: App) => void) {
    const workspace = await workspaceFor();
    return { workspace, app: await socketApp(workspace, register) };
  },
  http: (register: (app: App) => void) => httpApp(register),
};

for (const [road, connect] of Object.entries(roads)) {
  test(`${road}: a person's words reach the bot escaped, and its answer reaches the person`, async () => {
    const { workspace } = await connect((app) => {
      app.message(async ({ message, say }) => {
        if (message.subtype === undefined) await say(`nghe: ${message.text}`);
      });
    });
    const channel = workspace.dm('lan');
    const said = await workspace.act('lan', { do: 'say', channel, text: 'SKH&CN <53> hồ sơ' });
    expect(said).toMatchObject({ kind: 'done', channel });
    const answer = await workspace.nextMessage(({ text }) => text.startsWith('nghe: '), { channel });
    expect(answer.text).toBe('nghe: SKH&amp;CN &lt;53&gt; hồ sơ');
    expect(workspace.look('lan').messages).toHaveLength(2);
    expect(workspace.look('minh').messages).toEqual([]);
  });

  test(`${road}: a command is acknowledged with words that only its person sees`, async () => {
    const { workspace } = await connect((app) => {
      app.command('/baocao', async ({ command, ack }) => ack(`đã nhận ${command.text}`));
    });
    const { id: channel } = workspace.channel('bao-cao');
    const run = { do: 'command', channel, command: '/baocao', text: 'mở 9/2023' } as const;
    expect(await workspace.act('lan', run)).toEqual({ kind: 'done' });
    expect(workspace.look('lan').messages.map(({ text }) => text)).toEqual(['đã nhận mở 9/2023']);
    expect(workspace.look('minh').messages).toEqual([]);
  });

  test(`${road}: a pressed button carries its value, and response_url replaces the message`, async () => {
    const pressed: unknown[] = [];
    const { workspace, app } = await connect((bot) => {
      bot.action('approve:v1', async ({ ack, action, respond }) => {
        await ack();
        pressed.push(action);
        await respond({ replace_original: true, text: 'Đã duyệt', blocks: [] });
      });
    });
    const channel = workspace.dm('minh');
    const { ts } = await app.client.chat.postMessage({ channel, text: 'Duyệt?', blocks: [button('7:2')] });
    const surface = { kind: 'message', channel, ts: ts! } as const;
    expect(await workspace.act('minh', { do: 'press', surface, action: 'approve:v1' })).toEqual({
      kind: 'done',
    });
    const changed = await workspace.nextMessage(({ text }) => text === 'Đã duyệt', { channel });
    expect(changed).toMatchObject({ ts, blocks: [] });
    expect(pressed).toMatchObject([{ type: 'button', block_id: 'choice', value: '7:2' }]);
    expect(await workspace.act('minh', { do: 'press', surface, action: 'approve:v1' })).toEqual({
      kind: 'refused',
      error: 'element_not_found',
    });
  });

  test(`${road}: a modal is opened by a command, checked, answered with errors, then closed`, async () => {
    const seen: unknown[] = [];
    const { workspace } = await connect((app) => {
      app.command('/baocao', async ({ ack, client, body }) => {
        await ack();
        await client.views.open({ trigger_id: body.trigger_id, view: returnModal });
      });
      app.view('return', async ({ ack, view }) => {
        const words = view.state.values.why?.text?.value ?? '';
        seen.push(view.state.values);
        if (words.length < 10) await ack({ response_action: 'errors', errors: { why: 'Ngắn quá' } });
        else await ack();
      });
    });
    const channel = workspace.dm('minh');
    await workspace.act('minh', { do: 'command', channel, command: '/baocao', text: '' });
    const { id: view } = await workspace.nextView('minh');
    const submit = (text: string) =>
      workspace.act('minh', { do: 'submit', view, values: { why: { text }, part: { section: 'ii' } } });
    expect(await submit('')).toEqual({ kind: 'form-errors', errors: { why: 'Anh/chị chưa điền ô này.' } });
    expect(await submit('sai')).toEqual({ kind: 'form-errors', errors: { why: 'Ngắn quá' } });
    expect(await submit('số liệu mục 3 chưa khớp')).toEqual({ kind: 'done' });
    expect(workspace.look('minh').views).toEqual([]);
    expect(seen.at(-1)).toMatchObject({
      why: { text: { type: 'plain_text_input', value: 'số liệu mục 3 chưa khớp' } },
      part: { section: { type: 'static_select', selected_option: { value: 'ii' } } },
    });
  });

  test(`${road}: opening the home tab lets the bot fill it, and its buttons work`, async () => {
    const pressed: string[] = [];
    const { workspace } = await connect((app) => {
      app.event('app_home_opened', async ({ event, client }) => {
        if (event.tab !== 'home') return;
        await client.views.publish({
          user_id: event.user,
          view: { type: 'home', blocks: [button('home')] },
        });
      });
      app.action('approve:v1', async ({ ack, body }) => {
        await ack();
        pressed.push(body.user.id);
      });
    });
    await workspace.act('lan', { do: 'open-tab', tab: 'home' });
    await workspace.next((seen) => seen.kind === 'home');
    expect(workspace.look('lan').home).toMatchObject({ type: 'home' });
    await workspace.act('lan', { do: 'press', surface: { kind: 'home' }, action: 'approve:v1' });
    expect(pressed).toEqual([workspace.user('lan').id]);
  });
}

const returnModal = {
  type: 'modal' as const,
  callback_id: 'return',
  title: { type: 'plain_text' as const, text: 'Trả lại' },
  submit: { type: 'plain_text' as const, text: 'Gửi' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'why',
      label: { type: 'plain_text' as const, text: 'Lý do' },
      element: { type: 'plain_text_input' as const, action_id: 'text', multiline: true },
    },
    {
      type: 'input' as const,
      block_id: 'part',
      optional: true,
      label: { type: 'plain_text' as const, text: 'Mục' },
      element: {
        type: 'static_select' as const,
        action_id: 'section',
        options: ['i', 'ii'].map((value) => ({ value, text: { type: 'plain_text' as const, text: value } })),
      },
    },
  ],
};
