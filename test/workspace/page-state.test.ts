/*
 * The page's reducer and the values of its forms, without a browser; and the bundle that carries them.
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bundlePage } from '../../src/workspace/page/bundle.ts';
import { formFaults, formValues } from '../../src/workspace/page/form.ts';
import {
  channelName,
  FIRST_STATE,
  imWith,
  mainMessages,
  newestFromOthers,
  type PageEvent,
  reduce,
  repliesTo,
} from '../../src/workspace/page/state.ts';
import { words } from '../../src/workspace/page/words.ts';
import type { JsonObject, Snapshot, WorkspaceMessage } from '../../src/workspace/protocol.ts';

const message = (ts: string, more: Partial<WorkspaceMessage> = {}): WorkspaceMessage => ({
  ...{ channel: 'C1', ts, user: 'U1', text: ts, blocks: [], files: [] },
  ...more,
});
const user = (id: string, name: string) => ({
  ...{ id, name, handle: id, title: '', email: '', team: 'T1' },
  ...{ bot: id === 'B', guest: false, deleted: false },
});
const SNAPSHOT: Snapshot = {
  team: { id: 'T1', name: 'Sở' },
  me: 'U1',
  bot: 'B',
  users: [user('U1', 'Lan'), user('U2', 'Minh'), user('B', 'Thư Ký')],
  channels: [
    { id: 'C1', name: 'bao-cao', kind: 'channel', members: ['U1', 'U2', 'B'] },
    { id: 'D1', name: '', kind: 'im', members: ['U1', 'B'] },
  ],
  messages: [message('2.0'), message('1.0'), message('1.5', { channel: 'D1', user: 'B' })],
  views: [],
  home: null,
  commands: [],
  clock: null,
};
const stateAfter = (...events: PageEvent[]) => events.reduce(reduce, FIRST_STATE);
const looked: PageEvent = { type: 'snapshot', snapshot: SNAPSHOT };
const texts = (list: readonly WorkspaceMessage[] | undefined) => list?.map((one) => one.text);

describe('the state', () => {
  test('a snapshot replaces what was known, in order of time; the line stays as it is', () => {
    const state = stateAfter(
      { type: 'line', line: 'open' },
      { type: 'message', message: message('9.0') },
      looked,
    );
    expect(texts(state.messages.C1)).toEqual(['1.0', '2.0']);
    expect([state.line, state.me, state.team]).toEqual(['open', 'U1', 'Sở']);
  });

  test('a message is put in at its time, once; its edit takes its place', () => {
    const state = stateAfter(
      looked,
      { type: 'message', message: message('3.0') },
      { type: 'message', message: message('1.5') },
      { type: 'message', message: message('1.5', { text: 'đã sửa', edited: '4.0' }) },
      { type: 'message', message: message('7.0', { channel: 'C2' }) },
    );
    expect(texts(state.messages.C1)).toEqual(['1.0', 'đã sửa', '2.0', '3.0']);
    expect(texts(state.messages.C2)).toEqual(['7.0']);
  });

  test('replies stay in their thread; a deleted message goes unless it holds replies', () => {
    const list = [
      message('1.0', { deleted: true }),
      message('2.0', { deleted: true }),
      message('3.0', { thread: '3.0' }),
      message('4.0', { thread: '2.0' }),
      message('5.0', { thread: '3.0', deleted: true }),
    ];
    expect(texts(mainMessages(list))).toEqual(['2.0', '3.0']);
    expect(texts(repliesTo(list, '2.0'))).toEqual(['4.0']);
    expect(texts(repliesTo(list, '3.0'))).toEqual([]);
  });

  test('what is unread is the newest of others that was not taken back', () => {
    expect(newestFromOthers(SNAPSHOT.messages, 'U1')).toBe('1.5');
    expect(newestFromOthers([message('1.0', { user: 'U2', deleted: true })], 'U1')).toBe('');
    expect(newestFromOthers(undefined, 'U1')).toBe('');
  });

  test('a direct conversation is named after the other; leaving a person leaves nothing of theirs', () => {
    const state = stateAfter(looked);
    const im = imWith(state, 'B')!;
    expect([im.id, channelName(state, im), channelName(state, state.channels[0]!)]).toEqual([
      'D1',
      'Thư Ký',
      '#bao-cao',
    ]);
    const left = reduce(state, { type: 'leave' });
    expect([left.me, left.messages, left.users.length]).toEqual(['', {}, 3]);
  });
});

describe('a form', () => {
  const option = (value: string) => ({ text: { type: 'plain_text', text: value }, value });
  const input = (id: string, element: JsonObject, more: JsonObject = {}): JsonObject => ({
    ...{ type: 'input', block_id: id, element: { action_id: 'v', ...element } },
    ...more,
  });
  const blocks = [
    input('number', { type: 'plain_text_input', min_length: 3 }),
    input('kind', { type: 'static_select', options: [option('a')], initial_option: option('a') }),
    input('units', {
      type: 'checkboxes',
      options: [option('x'), option('y')],
      initial_options: [option('y')],
    }),
    input('date', { type: 'datepicker', initial_date: '2023-09-05' }, { optional: true }),
    { type: 'actions', block_id: 'acts', elements: [{ type: 'button', action_id: 'b', value: '1' }] },
  ];

  test('what was left alone counts with its initial value, what was emptied with none; buttons hold nothing', () => {
    expect(formValues(blocks, { date: { v: null }, number: { v: '' } })).toEqual({
      number: { v: null },
      kind: { v: 'a' },
      units: { v: ['y'] },
      date: { v: null },
    });
  });

  test('an empty required field and a text too short are told, an optional one is not', () => {
    expect(formFaults(blocks, { units: { v: [] }, date: { v: null } })).toEqual({
      number: words.modal.required,
      units: words.modal.required,
    });
    expect(formFaults(blocks, { number: { v: '15' } })).toEqual({ number: words.modal.tooShort(3) });
    expect(formFaults(blocks, { number: { v: '15/KH' } })).toEqual({});
  });
});

describe('the bundle', () => {
  test('holds no inline script and no address of another host, and is read back from its folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'thuky-bundle-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const first = await bundlePage(folder);
    expect(first.html).not.toMatch(/<script(?![^>]*src=)/);
    expect(first.html + first.style).not.toMatch(/https?:\/\/|@import/);
    const [file] = readdirSync(folder);
    expect(await bundlePage(folder)).toEqual(first);
    // Only the kept file can have changed the script.
    writeFileSync(join(folder, file!), 'kept');
    expect((await bundlePage(folder)).script).toBe('kept');
  }, 30_000);
});
