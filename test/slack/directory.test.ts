import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '../../src/core/organisation.ts';
import { identify } from '../../src/slack/app.ts';
import { openClient } from '../../src/slack/client.ts';
import { createDirectory, type Directory } from '../../src/slack/directory.ts';
import { startWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { office } from '../support/worlds.ts';

/*
 * Slack users and channels against organisation.yml: by id, address or handle, and never by a name that anybody can choose. The real Web API
 * client on the local Slack, without a bot.
 */

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const person = (key: string, slack: NonNullable<Organisation['people'][number]['slack']> | undefined) => ({
  ...{ key, name: `Người ${key}`, unit: 'VP', roles: ['contributor' as const] },
  ...(slack ? { slack } : {}),
});
const own: Organisation = {
  ...office,
  people: [
    person('by-id', { id: 'UBYID001' }),
    person('by-email', { email: 'Thu@Example.vn', handle: 'nobody' }),
    person('by-handle', { handle: '@tay' }),
    person('twice', { handle: 'doi' }),
    person('lost', { email: 'mat@example.vn' }),
    person('unnamed', undefined),
  ],
  channels: { report: '#bao-cao', other: '#khong-co', direct: 'C0123456789' },
};

let workspace: Workspace;
let directory: Directory;
const open = async () => {
  const slack = {
    botToken: workspace.botToken,
    apiUrl: workspace.slackApiUrl,
    mode: { kind: 'socket' as const, appToken: workspace.appToken },
  };
  const client = openClient(slack, quiet);
  const opened = createDirectory({ client, office: own, identity: await identify(slack, quiet), log: quiet });
  await opened.load();
  return opened;
};

beforeAll(async () => {
  workspace = await startWorkspace({
    people: [
      { id: 'UBYID001', handle: 'ai-do', name: 'A', email: 'a@example.vn' },
      { handle: 'thu', name: 'B', email: 'thu@example.vn' },
      { handle: 'tay', name: 'C', email: 'c@example.vn' },
      { handle: 'doi', name: 'D', email: 'd@example.vn' },
      { handle: 'nobody', name: 'E', email: 'gia-danh@example.vn' },
      { handle: 'khach', name: 'G', guest: true },
      { handle: 'nghi-viec', name: 'H', deleted: true },
      { handle: 'xa', name: 'I', team: 'TXA' },
    ],
    channels: [{ name: 'bao-cao', members: ['thu'] }],
  });
  directory = await open();
});
afterAll(() => workspace.stop());

const who = (handle: string) => directory.who(workspace.user(handle).id);

describe('people', () => {
  test.each([
    ['ai-do', 'by-id'],
    ['thu', 'by-email'],
    ['tay', 'by-handle'],
    ['doi', 'twice'],
  ])('%s is %s', async (handle, key) => {
    expect(await who(handle)).toMatchObject({ kind: 'person', actor: { person: key } });
    expect(directory.userOf(key)).toBe(workspace.user(handle).id);
  });

  test('whoever has the handle but not the address that organisation.yml names is a stranger', async () => {
    expect(await who('nobody')).toEqual({ kind: 'stranger' });
  });

  test.each([
    ['khach', 'guest'],
    ['nghi-viec', 'gone'],
    ['xa', 'other-team'],
  ])('%s is an outsider: %s', async (handle, why) => {
    expect(await who(handle)).toEqual({ kind: 'outsider', why });
  });

  test('somebody Slack does not know is a stranger', async () => {
    expect(await directory.who('UNOBODY')).toEqual({ kind: 'stranger' });
  });
});

test('channels are found by name or id; what was not found is named with how it was looked for', () => {
  expect(directory.channelOf('report')).toBe(workspace.channel('#bao-cao').id);
  expect(directory.channelOf('direct')).toBe('C0123456789');
  expect(directory.channelOf('other')).toBeNull();
  expect(directory.unmatched()).toEqual([
    'Người lost (mat@example.vn)',
    'Người unnamed (organisation.yml: slack?)',
    '#khong-co',
  ]);
});

test('a direct conversation is opened once and remembered as that person’s', async () => {
  const before = workspace.calls.length;
  const [one, two] = await Promise.all([directory.imOf('by-email'), directory.imOf('by-email')]);
  expect(one).toBe(workspace.dm('thu'));
  expect(two).toBe(one);
  expect(workspace.calls.length - before).toBe(1);
  expect(directory.ownerOf(one!)).toBe('by-email');
  expect(await directory.imOf('lost')).toBeNull();
});
