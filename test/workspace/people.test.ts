import { describe, expect, test } from 'vitest';
import type { Frame } from './support.ts';
import { api, bareClient, socketApp, workspaceFor } from './support.ts';

/* What people do beyond talking, and the events it causes: edits, deletions, mentions, threads, files, menus, who may do what. */

const acknowledge = ({ envelope_id }: Frame) => ({ envelope_id });
const text = (words: string) => ({ type: 'plain_text', text: words });

/** A workspace, and every event a bare bot heard in it. */
async function heard(options = {}) {
  const workspace = await workspaceFor(options);
  const bot = await bareClient(workspace, acknowledge);
  return {
    workspace,
    async events() {
      await workspace.quiet();
      return bot.frames.filter(({ payload }) => payload?.event).map(({ payload }) => payload.event);
    },
    interactions: () =>
      bot.frames.filter(({ type }) => type === 'interactive').map(({ payload }) => payload as unknown),
  };
}

describe('words', () => {
  test('an edit and a deletion tell what was before', async () => {
    const { workspace, events } = await heard();
    const channel = workspace.dm('lan');
    const said = await workspace.act('lan', { do: 'say', channel, text: '53 hồ sơ' });
    const ts = said.kind === 'done' ? said.ts! : '';
    await workspace.act('lan', { do: 'edit', channel, ts, text: '54 hồ sơ' });
    await workspace.act('lan', { do: 'delete', channel, ts });
    const [, edited, deleted] = await events();
    expect(edited).toMatchObject({
      subtype: 'message_changed',
      channel_type: 'im',
      message: { text: '54 hồ sơ', ts, edited: { user: workspace.user('lan').id } },
      previous_message: { text: '53 hồ sơ' },
    });
    expect(deleted).toMatchObject({ subtype: 'message_deleted', deleted_ts: ts, previous_message: { ts } });
    expect(workspace.look('lan').messages).toEqual([]);
  });

  test("Slack's own change of a message has the same text and no edit", async () => {
    const { workspace, events } = await heard();
    const channel = workspace.dm('lan');
    const said = await workspace.act('lan', { do: 'say', channel, text: '53' });
    workspace.touch(channel, said.kind === 'done' ? said.ts! : '');
    const [, touched] = await events();
    expect(touched).toMatchObject({ subtype: 'message_changed', message: { text: '53' } });
    expect(touched).not.toHaveProperty('message.edited');
  });

  test('a mention in a channel is told twice, under one timestamp; addresses become links', async () => {
    const { workspace, events } = await heard();
    const { id: channel } = workspace.channel('bao-cao');
    await workspace.act('lan', { do: 'say', channel, text: '@thuky xem https://a.vn/?x=1&y=2 và lan@a.vn' });
    const [message, mention] = await events();
    const words = `<@${workspace.botUserId}> xem <https://a.vn/?x=1&amp;y=2> và <mailto:lan@a.vn|lan@a.vn>`;
    expect(message).toMatchObject({ type: 'message', channel_type: 'channel', text: words });
    expect(mention).toMatchObject({ type: 'app_mention', text: words, ts: (message as { ts?: string }).ts });
  });

  test("the bot's own messages come back to it with its bot id", async () => {
    const { workspace, events } = await heard();
    await api(workspace, 'chat.postMessage', { channel: workspace.dm('lan'), text: 'chào' });
    expect(await events()).toMatchObject([{ type: 'message', bot_id: expect.any(String), text: 'chào' }]);
  });

  test('what the bot is not subscribed to, or not present for, it does not hear', async () => {
    const { workspace, events } = await heard({ events: ['message.im'] });
    const say = (who: string, channel: string) => workspace.act(who, { do: 'say', channel, text: 'a' });
    await say('lan', workspace.channel('noi-bo').id);
    await say('lan', workspace.channel('bao-cao').id);
    const between = await workspace.act('lan', { do: 'open-dm', user: 'minh' });
    await say('lan', between.kind === 'done' ? between.channel! : '');
    expect(await events()).toEqual([]);
    await say('lan', workspace.dm('lan'));
    expect(await events()).toHaveLength(1);
  });

  test('a stranger by Slack Connect is named as of another team', async () => {
    const { workspace, events } = await heard();
    await workspace.act('la', { do: 'say', channel: workspace.dm('la'), text: 'cho hỏi' });
    expect(await events()).toMatchObject([{ user_team: 'T0OTHER', source_team: 'T0OTHER' }]);
  });

  test('taking the bot out of a channel is told to it', async () => {
    const { workspace, events } = await heard();
    workspace.removeBot('bao-cao', 'lan');
    expect(await events()).toMatchObject([
      { type: 'member_left_channel', user: workspace.botUserId, channel: workspace.channel('bao-cao').id },
    ]);
  });
});

describe("what Slack's client would not do", () => {
  test('it is refused with a code', async () => {
    const { workspace } = await heard();
    const channel = workspace.channel('bao-cao').id;
    const said = await workspace.act('lan', { do: 'say', channel, text: 'của lan' });
    const ts = said.kind === 'done' ? said.ts! : '';
    const acts = [
      ['cu', { do: 'say', channel, text: 'a' }, 'account_inactive'],
      ['ai', { do: 'say', channel, text: 'a' }, 'user_not_found'],
      ['hoa', { do: 'say', channel, text: 'a' }, 'channel_not_found'],
      ['minh', { do: 'edit', channel, ts, text: 'sửa' }, 'cant_update_message'],
      ['minh', { do: 'delete', channel, ts }, 'cant_delete_message'],
      ['lan', { do: 'edit', channel, ts: '1.2', text: 'sửa' }, 'message_not_found'],
      ['lan', { do: 'say', channel, text: ' \n' }, 'no_text'],
      ['lan', { do: 'say', channel, text: 'a', thread: '1.2' }, 'thread_not_found'],
      ['lan', { do: 'command', channel, command: '/khac', text: '' }, 'unknown_command'],
      ['lan', { do: 'upload', channel, name: 'a.txt', base64: '' }, 'file_empty'],
      ['lan', { do: 'press', surface: { kind: 'home' }, action: 'a' }, 'view_not_found'],
      ['lan', { do: 'submit', view: 'V0', values: {} }, 'view_not_found'],
      ['lan', { do: 'open-dm', user: 'ai' }, 'user_not_found'],
    ] as const;
    for (const [who, action, error] of acts) {
      expect(await workspace.act(who, action)).toEqual({ kind: 'refused', error });
    }
  });
});

describe('files', () => {
  test('a person sends a file; only the bot token opens its address', async () => {
    const { workspace, events } = await heard();
    const channel = workspace.dm('lan');
    const base64 = Buffer.from('số liệu').toString('base64');
    await workspace.act('lan', { do: 'upload', channel, name: 'báo cáo.txt', base64, text: 'đây ạ' });
    const [event] = (await events()) as unknown as { files: { url_private_download: string }[] }[];
    expect(event).toMatchObject({
      subtype: 'file_share',
      text: 'đây ạ',
      files: [{ name: 'báo cáo.txt', filetype: 'txt', mimetype: 'text/plain', size: 11 }],
    });
    const url = event!.files[0]!.url_private_download;
    expect((await fetch(url)).status).toBe(403);
    const opened = await fetch(url, { headers: { Authorization: `Bearer ${workspace.botToken}` } });
    expect(await opened.text()).toBe('số liệu');
  });

  test("the bot's files arrive with title, comment and thread, by Slack's own helper", async () => {
    const workspace = await workspaceFor();
    const app = await socketApp(workspace, () => {});
    const channel = workspace.dm('minh');
    const { ts } = await app.client.chat.postMessage({ channel, text: 'Trình ký' });
    await app.client.files.uploadV2({
      channel_id: channel,
      thread_ts: ts!,
      initial_comment: 'Bản trình',
      file_uploads: [
        { file: Buffer.from('PK1'), filename: 'bao-cao.docx', title: 'Báo cáo tháng 9' },
        { file: Buffer.from('PK22'), filename: 'doi-chieu.docx', title: 'Đối chiếu' },
      ],
    });
    const shared = workspace.messages(channel).at(-1)!;
    expect(shared).toMatchObject({
      text: 'Bản trình',
      thread: ts,
      files: [
        { title: 'Báo cáo tháng 9', size: 3 },
        { title: 'Đối chiếu', size: 4 },
      ],
    });
    expect(shared.files[0]!.mimetype).toContain('wordprocessingml');
  });

  test('a file that is not whole, not uploaded, or not shared', async () => {
    const workspace = await workspaceFor();
    const start = async () => {
      const started = await api(workspace, 'files.getUploadURLExternal', { filename: 'a.txt', length: 3 });
      return { url: String(started.upload_url), id: String(started.file_id) };
    };
    const complete = (id: string, more: object = {}) =>
      api(workspace, 'files.completeUploadExternal', { files: [{ id }], ...more });
    const { url, id } = await start();
    expect(await complete(id)).toMatchObject({ error: 'file_update_failed' });
    expect((await fetch(url, { method: 'POST', body: 'four' })).status).toBe(400);
    expect((await fetch(url, { method: 'POST', body: 'abc' })).status).toBe(200);
    const blocks = [{ type: 'markdown', text: 'a' }];
    const channel_id = workspace.dm('lan');
    expect(await complete(id, { channel_id, blocks })).toMatchObject({ error: 'invalid_blocks' });
    expect(await complete(id, { channel_id: 'C0' })).toMatchObject({ error: 'channel_not_found' });
    expect(await complete(id)).toMatchObject({ ok: true, files: [{ name: 'a.txt' }] });
    expect(await complete(id, { channel_id })).toMatchObject({ error: 'file_not_found' });
    expect(workspace.look('lan').messages).toEqual([]);
  });
});

describe('menus and forms', () => {
  const options = ['a', 'b'].map((value) => ({ value, text: text(value) }));
  const elements = {
    static_select: { options },
    multi_static_select: { options },
    radio_buttons: { options },
    checkboxes: { options },
    datepicker: {},
    users_select: {},
    overflow: { options },
  };

  test.each([
    ['static_select', 'b', { selected_option: options[1] }],
    ['multi_static_select', ['a', 'b'], { selected_options: options }],
    ['radio_buttons', 'a', { selected_option: options[0] }],
    ['checkboxes', ['b'], { selected_options: [options[1]] }],
    ['checkboxes', null, { selected_options: [] }],
    ['datepicker', '2023-09-18', { selected_date: '2023-09-18' }],
    ['users_select', 'U012ABC', { selected_user: 'U012ABC' }],
    ['overflow', 'a', { selected_option: options[0] }],
  ] as const)('%s set to %j', async (type, value, chosen) => {
    const { workspace, interactions } = await heard();
    const channel = workspace.dm('lan');
    const element = { type, action_id: 'pick', ...elements[type] };
    const blocks = [{ type: 'section', block_id: 's', text: text('Chọn'), accessory: element }];
    const { ts } = await api(workspace, 'chat.postMessage', { channel, text: 'a', blocks });
    const surface = { kind: 'message', channel, ts: String(ts) } as const;
    const given = Array.isArray(value) ? [...value] : (value as string | null);
    expect(await workspace.act('lan', { do: 'press', surface, action: 'pick', value: given })).toEqual({
      kind: 'done',
    });
    const [payload] = interactions();
    expect(payload).toMatchObject({ actions: [{ type, block_id: 's', action_id: 'pick', ...chosen }] });
    if (type !== 'overflow')
      expect(payload).toMatchObject({ state: { values: { s: { pick: { type, ...chosen } } } } });
  });

  test('what a menu does not offer cannot be chosen', async () => {
    const { workspace } = await heard();
    const channel = workspace.dm('lan');
    const element = { type: 'static_select', action_id: 'pick', options };
    const blocks = [{ type: 'actions', elements: [element] }];
    const { ts } = await api(workspace, 'chat.postMessage', { channel, text: 'a', blocks });
    const surface = { kind: 'message', channel, ts: String(ts) } as const;
    expect(await workspace.act('lan', { do: 'press', surface, action: 'pick', value: 'c' })).toEqual({
      kind: 'refused',
      error: 'invalid_option',
    });
  });

  test('a submission may update its modal, push another, clear all; nonsense is refused and leaves it open', async () => {
    const workspace = await workspaceFor();
    const view = { type: 'modal', title: text('Sửa'), notify_on_close: true, blocks: [] };
    const answers: object[] = [
      { response_action: 'update', view: { ...view, title: text('Lần 2') } },
      { response_action: 'push', view: { ...view, title: text('Trên') } },
      { response_action: 'errors', errors: { nowhere: 'sai' } },
      { response_action: 'update', view: { ...view, title: text('Tiêu đề này dài quá hai mươi bốn') } },
      { response_action: 'clear' },
    ];
    const types: string[] = [];
    const bot = await bareClient(workspace, (frame) => {
      const { type, trigger_id } = frame.payload as unknown as { type: string; trigger_id: string };
      types.push(type);
      if (frame.type === 'slash_commands') void api(workspace, 'views.open', { trigger_id, view });
      const payload = type === 'view_submission' ? answers.shift() : undefined;
      return { envelope_id: frame.envelope_id, ...(payload && { payload }) };
    });
    await workspace.act('lan', { do: 'command', channel: workspace.dm('lan'), command: '/baocao', text: '' });
    await workspace.nextView('lan');
    const submit = () =>
      workspace.act('lan', { do: 'submit', view: workspace.look('lan').views.at(-1)!.id, values: {} });
    const titles = () => workspace.look('lan').views.map((one) => (one.view.title as { text: string }).text);
    expect([await submit(), titles()]).toEqual([{ kind: 'done' }, ['Lần 2']]);
    expect([await submit(), titles()]).toEqual([{ kind: 'done' }, ['Lần 2', 'Trên']]);
    expect(await submit()).toEqual({ kind: 'refused', error: 'invalid_errors' });
    expect(await submit()).toEqual({ kind: 'refused', error: 'invalid_view' });
    expect([await submit(), titles()]).toEqual([{ kind: 'done' }, []]);
    await workspace.act('lan', { do: 'command', channel: workspace.dm('lan'), command: '/baocao', text: '' });
    const { id } = await workspace.nextView('lan');
    expect(await workspace.act('lan', { do: 'close', view: id })).toEqual({ kind: 'done' });
    expect(types.at(-1)).toBe('view_closed');
    expect(bot.frames.length).toBeGreaterThan(1);
  });

  test('a response_url speaks five times', async () => {
    const { workspace, interactions } = await heard();
    const channel = workspace.dm('lan');
    const blocks = [{ type: 'actions', elements: [{ type: 'button', action_id: 'go', text: text('Đi') }] }];
    const { ts } = await api(workspace, 'chat.postMessage', { channel, text: 'a', blocks });
    const surface = { kind: 'message', channel, ts: String(ts) } as const;
    await workspace.act('lan', { do: 'press', surface, action: 'go' });
    const [{ response_url }] = interactions() as [{ response_url: string }];
    const post = (body: object) => fetch(response_url, { method: 'POST', body: JSON.stringify(body) });
    const statuses: number[] = [];
    for (const body of [
      { text: 'riêng' },
      { text: 'chung', response_type: 'in_channel' },
      { text: 'thay', replace_original: true },
      { delete_original: true },
      { text: 'thay', replace_original: true },
      { text: 'lần sáu' },
    ]) {
      statuses.push((await post(body)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 404, 404]);
    expect(
      workspace.messages(channel).map((message) => [message.text, message.ephemeral !== undefined]),
    ).toEqual([
      ['riêng', true],
      ['chung', false],
    ]);
  });
});
