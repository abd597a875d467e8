import { describe, expect, test } from 'vitest';
import { api, manualTime, workspaceFor } from './support.ts';

/* The Web API as a strict Slack: tokens, scopes, argument forms, error codes, cursors. conversation.test.ts has the friendly paths. */

const text = (words: string) => ({ type: 'plain_text', text: words });
const modal = (more: object = {}) => ({ type: 'modal', title: text('Tên'), blocks: [], ...more });

describe('who may call', () => {
  test('a call without token, with a wrong token, with the wrong kind of token', async () => {
    const workspace = await workspaceFor();
    expect(await api(workspace, 'auth.test', {}, '')).toEqual({ ok: false, error: 'not_authed' });
    expect(await api(workspace, 'auth.test', {}, 'xoxb-guess')).toEqual({ ok: false, error: 'invalid_auth' });
    expect(await api(workspace, 'apps.connections.open')).toMatchObject({ error: 'not_allowed_token_type' });
    expect(await api(workspace, 'users.list', {}, workspace.appToken)).toMatchObject({
      error: 'not_allowed_token_type',
    });
  });

  test('a revoked token is refused until it is good again', async () => {
    const workspace = await workspaceFor();
    workspace.faults.token('token_revoked');
    expect(await api(workspace, 'auth.test')).toEqual({ ok: false, error: 'token_revoked' });
    workspace.faults.token(undefined);
    expect(await api(workspace, 'auth.test')).toMatchObject({ ok: true, user_id: workspace.botUserId });
  });

  test('a missing scope is named, and e-mail addresses need their own', async () => {
    const workspace = await workspaceFor({ scopes: ['users:read'] });
    expect(await api(workspace, 'chat.postMessage', { channel: 'C1', text: 'a' })).toEqual({
      ok: false,
      error: 'missing_scope',
      needed: 'chat:write',
      provided: 'users:read',
    });
    const { user } = await api(workspace, 'users.info', { user: workspace.user('lan').id });
    expect(user).not.toHaveProperty('profile.email');
  });

  test('methods that the product does not use are unknown', async () => {
    const workspace = await workspaceFor();
    for (const method of ['chat.startStream', 'toString', 'users.info/', 'reactions.add']) {
      expect(await api(workspace, method)).toMatchObject({ ok: false, error: 'unknown_method' });
    }
  });

  test('arguments may come as a form with JSON inside, or in the address', async () => {
    const workspace = await workspaceFor();
    const form = await fetch(`${workspace.slackApiUrl}chat.postMessage`, {
      method: 'POST',
      body: new URLSearchParams({
        token: workspace.botToken,
        channel: workspace.dm('lan'),
        blocks: JSON.stringify([{ type: 'header', text: text('Kỳ 9/2023') }]),
      }),
    });
    expect(await form.json()).toMatchObject({ ok: true, message: { blocks: [{ type: 'header' }] } });
    const read = await fetch(`${workspace.slackApiUrl}users.lookupByEmail?email=lan@example.org`, {
      headers: { Authorization: `Bearer ${workspace.botToken}` },
    });
    expect(await read.json()).toMatchObject({ ok: true, user: { name: 'lan' } });
  });
});

describe('people and conversations', () => {
  test('people are told apart: guest, stranger, somebody who left, unknown', async () => {
    const workspace = await workspaceFor();
    const info = async (handle: string) =>
      (await api(workspace, 'users.info', { user: workspace.user(handle).id })).user;
    expect(await info('khach')).toMatchObject({ is_restricted: true });
    expect(await info('la')).toMatchObject({ is_stranger: true, team_id: 'T0OTHER' });
    expect(await info('cu')).toMatchObject({ deleted: true });
    expect(await api(workspace, 'users.info', { user: 'U0' })).toMatchObject({ error: 'user_not_found' });
    expect(await api(workspace, 'users.lookupByEmail', { email: 'ai@example.org' })).toMatchObject({
      error: 'users_not_found',
    });
  });

  test('lists come in pages by cursor, strangers not among the people', async () => {
    const workspace = await workspaceFor();
    const names: string[] = [];
    let cursor = '';
    do {
      const page = await api(workspace, 'users.list', { limit: 2, cursor });
      names.push(...(page.members as { name: string }[]).map(({ name }) => name));
      cursor = (page.response_metadata as { next_cursor: string }).next_cursor;
    } while (cursor);
    expect(names).toEqual(['thuky', 'lan', 'minh', 'hoa', 'khach', 'cu']);
  });

  test('direct conversations open once a person, not with a bot or somebody who left', async () => {
    const workspace = await workspaceFor();
    const open = (users: string) => api(workspace, 'conversations.open', { users });
    const { channel } = await open(workspace.user('lan').id);
    expect(channel).toEqual({ id: workspace.dm('lan') });
    expect(await open(workspace.user('lan').id)).toMatchObject({ channel });
    expect(await open(workspace.user('cu').id)).toMatchObject({ error: 'user_disabled' });
    expect(await open(workspace.botUserId)).toMatchObject({ error: 'cannot_dm_bot' });
    expect(await open('U0NOBODY')).toMatchObject({ error: 'user_not_found' });
    expect(await open('')).toMatchObject({ error: 'users_list_not_supplied' });
  });

  test('a private channel without the bot does not exist for it; an open one it left refuses its words', async () => {
    const workspace = await workspaceFor();
    const hidden = workspace.channel('noi-bo').id;
    const shown = workspace.channel('bao-cao').id;
    expect(await api(workspace, 'conversations.info', { channel: hidden })).toMatchObject({
      error: 'channel_not_found',
    });
    workspace.removeBot('bao-cao', 'lan');
    const post = () => api(workspace, 'chat.postMessage', { channel: shown, text: 'a' });
    expect(await post()).toMatchObject({ error: 'not_in_channel' });
    expect(await api(workspace, 'conversations.history', { channel: shown })).toMatchObject({
      error: 'not_in_channel',
    });
    workspace.inviteBot('bao-cao', 'lan');
    expect(await post()).toMatchObject({ ok: true });
    workspace.archive('bao-cao');
    expect(await post()).toMatchObject({ error: 'is_archived' });
    const types = 'public_channel,private_channel';
    expect(await api(workspace, 'conversations.list', { types })).toMatchObject({
      channels: [{ name: 'bao-cao', is_archived: true }],
    });
  });

  test('history goes from newest to oldest, within its bounds, without replies, deleted and ephemeral messages', async () => {
    const workspace = await workspaceFor();
    const channel = workspace.channel('bao-cao').id;
    const say = async (words: string, thread?: string) => {
      const said = await workspace.act('lan', { do: 'say', channel, text: words, ...(thread && { thread }) });
      return said.kind === 'done' ? said.ts! : '';
    };
    const first = await say('một');
    const second = await say('hai');
    await say('trả lời', first);
    const third = await say('ba');
    await workspace.act('lan', { do: 'delete', channel, ts: await say('thôi') });
    await api(workspace, 'chat.postEphemeral', { channel, user: workspace.user('lan').id, text: 'riêng' });
    const read = async (more: object) => {
      const page = await api(workspace, 'conversations.history', { channel, ...more });
      return (page.messages as { text: string }[]).map((message) => message.text);
    };
    expect(await read({})).toEqual(['ba', 'hai', 'một']);
    expect(await read({ oldest: first })).toEqual(['ba', 'hai']);
    expect(await read({ oldest: first, latest: third, inclusive: true })).toEqual(['ba', 'hai', 'một']);
    expect(await read({ oldest: first, latest: third })).toEqual(['hai']);
    expect(await read({ limit: 1, latest: second, inclusive: true })).toEqual(['hai']);
    const { messages } = await api(workspace, 'conversations.replies', { channel, ts: first });
    expect(messages).toMatchObject([
      { text: 'một', reply_count: 1 },
      { text: 'trả lời', thread_ts: first },
    ]);
    expect(await api(workspace, 'conversations.replies', { channel, ts: '1.2' })).toMatchObject({
      error: 'thread_not_found',
    });
  });
});

describe('messages of the bot', () => {
  test('metadata comes back only when asked for', async () => {
    const workspace = await workspaceFor();
    const channel = workspace.dm('lan');
    const metadata = { event_type: 'reply', event_payload: { key: '7' } };
    await api(workspace, 'chat.postMessage', { channel, text: 'a', metadata });
    const read = async (more: object) =>
      ((await api(workspace, 'conversations.history', { channel, ...more })).messages as object[])[0];
    expect(await read({})).not.toHaveProperty('metadata');
    expect(await read({ include_all_metadata: true })).toMatchObject({ metadata });
    expect(
      await api(workspace, 'chat.postMessage', { channel, text: 'a', metadata: { key: 7 } }),
    ).toMatchObject({
      error: 'invalid_metadata_format',
    });
  });

  test('only its own messages can be changed; blocks that are not named stay', async () => {
    const workspace = await workspaceFor();
    const channel = workspace.dm('lan');
    const blocks = [{ type: 'divider' }];
    const { ts } = await api(workspace, 'chat.postMessage', { channel, text: 'cũ', blocks });
    const update = (more: object) => api(workspace, 'chat.update', { channel, ts, ...more });
    expect(await update({ text: 'mới' })).toMatchObject({
      text: 'mới',
      message: { blocks: [{ type: 'divider' }] },
    });
    expect(await update({ text: 'trơn', blocks: [] })).not.toHaveProperty('message.blocks');
    const said = await workspace.act('lan', { do: 'say', channel, text: 'của tôi' });
    expect(await update({ text: 'x', ts: said.kind === 'done' ? said.ts : '' })).toMatchObject({
      error: 'cant_update_message',
    });
    expect(await update({ text: 'x', ts: '1.000001' })).toMatchObject({ error: 'message_not_found' });
  });

  test('refusals of a post', async () => {
    const workspace = await workspaceFor();
    const channel = workspace.dm('lan');
    const post = async (more: object) =>
      (await api(workspace, 'chat.postMessage', { channel, ...more })).error;
    expect(await post({})).toBe('no_text');
    expect(await post({ text: 'x'.repeat(40_001) })).toBe('msg_too_long');
    expect(await post({ text: 'x', thread_ts: '1.000001' })).toBe('invalid_thread_ts');
    expect(await post({ text: 'x', attachments: [{ text: 'y' }] })).toBe('invalid_attachments');
    expect(await post({ blocks: '[{' })).toBe('invalid_blocks_format');
    expect(await post({ text: 'x', markdown_text: 'y' })).toBe('markdown_text_conflict');
    const section = { type: 'section', text: text('x'.repeat(2_900)) };
    expect(await post({ blocks: Array(5).fill(section) })).toBe('msg_blocks_too_long');
    expect(await post({ channel: 'C0NOWHERE', text: 'x' })).toBe('channel_not_found');
  });

  test('an ephemeral message needs its person in the channel', async () => {
    const workspace = await workspaceFor();
    const { id: channel } = workspace.channel('bao-cao');
    const post = (who: string) =>
      api(workspace, 'chat.postEphemeral', { channel, user: workspace.user(who).id, text: 'riêng' });
    expect(await post('minh')).toMatchObject({ ok: true });
    expect(await post('hoa')).toMatchObject({ error: 'user_not_in_channel' });
    expect(workspace.look('minh').messages).toMatchObject([{ text: 'riêng' }]);
    expect(workspace.look('lan').messages).toEqual([]);
  });

  test('the address of a message names channel, time and thread', async () => {
    const workspace = await workspaceFor();
    const channel = workspace.dm('lan');
    const { ts } = await api(workspace, 'chat.postMessage', { channel, text: 'a' });
    const reply = await api(workspace, 'chat.postMessage', { channel, text: 'b', thread_ts: ts });
    const link = await api(workspace, 'chat.getPermalink', { channel, message_ts: reply.ts });
    const digits = String(reply.ts).replace('.', '');
    expect(link.permalink).toBe(
      `${workspace.url}/archives/${channel}/p${digits}?thread_ts=${ts}&cid=${channel}`,
    );
    expect(await api(workspace, 'chat.getPermalink', { channel, message_ts: '1.0' })).toMatchObject({
      error: 'message_not_found',
    });
  });
});

describe('views', () => {
  /** A trigger from a button pressed in the direct conversation, taken from what the bot would have received. */
  async function pressing() {
    const time = manualTime();
    const triggers: string[] = [];
    const workspace = await workspaceFor({ time });
    const ticket = (await api(workspace, 'apps.connections.open', {}, workspace.appToken)).url as string;
    const socket = new WebSocket(ticket);
    await new Promise((resolve) => socket.addEventListener('message', resolve, { once: true }));
    socket.addEventListener('message', ({ data }) => {
      const { envelope_id, payload } = JSON.parse(String(data));
      if (payload?.trigger_id) triggers.push(payload.trigger_id);
      socket.send(JSON.stringify({ envelope_id }));
    });
    const channel = workspace.dm('minh');
    const element = { type: 'button', action_id: 'go', text: text('Mở') };
    const { ts } = await api(workspace, 'chat.postMessage', {
      channel,
      text: 'a',
      blocks: [{ type: 'actions', elements: [element] }],
    });
    const surface = { kind: 'message', channel, ts: String(ts) } as const;
    return {
      workspace,
      time,
      async trigger() {
        expect(await workspace.act('minh', { do: 'press', surface, action: 'go' })).toEqual({ kind: 'done' });
        return triggers.at(-1)!;
      },
      async inside(view: string) {
        await workspace.act('minh', { do: 'press', surface: { kind: 'view', view }, action: 'more' });
        return triggers.at(-1)!;
      },
    };
  }

  test('a trigger opens one modal, within three seconds', async () => {
    const { workspace, time, trigger } = await pressing();
    const open = (trigger_id: string) => api(workspace, 'views.open', { trigger_id, view: modal() });
    const first = await trigger();
    time.pass(3_000);
    expect(await open(first)).toMatchObject({ ok: true, view: { type: 'modal' } });
    expect(await open(first)).toMatchObject({ error: 'exchanged_trigger_id' });
    const second = await trigger();
    time.pass(3_001);
    expect(await open(second)).toMatchObject({ error: 'expired_trigger_id' });
    expect(await open('1.2.guess')).toMatchObject({ error: 'invalid_trigger_id' });
  });

  test('modals stack three deep, each pushed from the one below', async () => {
    const { workspace, trigger, inside } = await pressing();
    const element = { type: 'button', action_id: 'more', text: text('Thêm') };
    const view = modal({ blocks: [{ type: 'actions', elements: [element] }] });
    expect(await api(workspace, 'views.push', { trigger_id: await trigger(), view })).toMatchObject({
      error: 'not_found',
    });
    await api(workspace, 'views.open', { trigger_id: await trigger(), view });
    for (const outcome of [{ ok: true }, { ok: true }, { error: 'push_limit_reached' }]) {
      const trigger_id = await inside(workspace.look('minh').views.at(-1)!.id);
      expect(await api(workspace, 'views.push', { trigger_id, view })).toMatchObject(outcome);
    }
    expect(workspace.look('minh').views).toHaveLength(3);
  });

  test('an update finds its view by id or external id, and minds the hash', async () => {
    const { workspace, trigger } = await pressing();
    const view = modal({ external_id: 'kỳ-9' });
    const opened = await api(workspace, 'views.open', { trigger_id: await trigger(), view });
    const { id: view_id, hash } = opened.view as { id: string; hash: string };
    const update = (more: object) => api(workspace, 'views.update', { view, ...more });
    expect(await update({ view_id, hash })).toMatchObject({ ok: true });
    expect(await update({ view_id, hash })).toMatchObject({ error: 'hash_conflict' });
    expect(await update({ external_id: 'kỳ-9' })).toMatchObject({ ok: true, view: { id: view_id } });
    await workspace.act('minh', { do: 'close', view: view_id });
    expect(await update({ view_id })).toMatchObject({ error: 'not_found' });
  });

  test('what a person typed stays through an update where the ids stay', async () => {
    const { workspace, trigger } = await pressing();
    const input = {
      type: 'input',
      block_id: 'so',
      dispatch_action: true,
      label: text('Số'),
      element: { type: 'plain_text_input', action_id: 'value' },
    };
    const view = modal({ submit: text('Gửi'), blocks: [input] });
    const opened = await api(workspace, 'views.open', { trigger_id: await trigger(), view });
    const { id } = opened.view as { id: string };
    const surface = { kind: 'view', view: id } as const;
    await workspace.act('minh', { do: 'press', surface, action: 'value', value: '231' });
    const updated = await api(workspace, 'views.update', {
      view_id: id,
      view: { ...view, title: text('Khác') },
    });
    expect(updated).toMatchObject({ view: { state: { values: { so: { value: { value: '231' } } } } } });
  });

  test('a home tab is published to people, minding the hash', async () => {
    const workspace = await workspaceFor();
    const user_id = workspace.user('lan').id;
    const publish = (more: object) =>
      api(workspace, 'views.publish', { user_id, view: { type: 'home', blocks: [] }, ...more });
    expect(await publish({})).toMatchObject({ ok: true });
    expect(await publish({ hash: 'old' })).toMatchObject({ error: 'hash_conflict' });
    expect(await publish({ user_id: 'U0' })).toMatchObject({ error: 'user_not_found' });
    expect(await publish({ view: modal() })).toMatchObject({ error: 'invalid_arguments' });
  });
});
