import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startWorkspace } from '../../src/workspace/workspace.ts';
import { api, office } from './support.ts';

/* What a workspace with a folder remembers after a restart, a crash in the middle of a write, and a damaged file. */

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'workspace-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

test('messages, timestamps, channels, files and home tabs are there after a restart', async () => {
  const journal = folder();
  const before = await startWorkspace({ ...office, journal });
  const channel = before.dm('lan');
  const said = await before.act('lan', { do: 'say', channel, text: 'số 53' });
  const ts = said.kind === 'done' ? said.ts! : '';
  await before.act('lan', { do: 'edit', channel, ts, text: 'số 54' });
  const base64 = Buffer.from('tệp').toString('base64');
  await before.act('lan', { do: 'upload', channel, name: 'a.txt', base64 });
  await api(before, 'chat.postEphemeral', { channel, user: before.user('lan').id, text: 'chỉ một lần' });
  await api(before, 'views.publish', { user_id: before.user('lan').id, view: { type: 'home', blocks: [] } });
  before.removeBot('bao-cao', 'lan');
  const seen = before.look('lan');
  await before.stop();

  const after = await startWorkspace({ ...office, journal });
  onTestFinished(() => after.stop());
  const { messages, ...rest } = seen;
  expect(after.look('lan')).toEqual({ ...rest, messages: messages.filter(({ ephemeral }) => !ephemeral) });
  expect(after.channel('bao-cao').members).not.toContain(after.botUserId);
  const file = messages.find(({ files }) => files.length > 0)!.files[0]!;
  const download = await fetch(`${after.url}${file.download}${new URL(after.pageUrl).search}`);
  expect(await download.text()).toBe('tệp');
  const later = await after.act('lan', { do: 'say', channel, text: 'sau' });
  expect(later.kind === 'done' && later.ts! > messages.at(-1)!.ts).toBe(true);
});

test('people who join the office join its channels; what happened in Slack stays', async () => {
  const journal = folder();
  await (await startWorkspace({ ...office, journal })).stop();
  const channels = [{ name: 'bao-cao', members: ['minh', 'hoa'] }];
  const workspace = await startWorkspace({ ...office, channels, journal });
  onTestFinished(() => workspace.stop());
  const handles = workspace.channel('bao-cao').members.map((id) => workspace.user(id).handle);
  expect(handles.toSorted()).toEqual(['hoa', 'khach', 'lan', 'minh', 'thuky']);
});

test('a last line that was torn by a crash is dropped, once and for all', async () => {
  const journal = folder();
  const before = await startWorkspace({ ...office, journal });
  const channel = before.dm('lan');
  await before.act('lan', { do: 'say', channel, text: 'nguyên vẹn' });
  await before.stop();
  appendFileSync(join(journal, 'workspace.jsonl'), '{"put":"message","value":{"text":"dở d');
  for (let start = 1; start <= 2; start += 1) {
    const workspace = await startWorkspace({ ...office, journal });
    await workspace.act('lan', { do: 'say', channel, text: `lần ${start}` });
    await workspace.stop();
  }
  const workspace = await startWorkspace({ ...office, journal });
  onTestFinished(() => workspace.stop());
  expect(workspace.messages(channel).map(({ text }) => text)).toEqual(['nguyên vẹn', 'lần 1', 'lần 2']);
});

test('a damaged line in the middle is named, and the file left as it is', async () => {
  const journal = folder();
  const path = join(journal, 'workspace.jsonl');
  await (await startWorkspace({ ...office, journal })).stop();
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, `hỏng\n${whole}`);
  await expect(startWorkspace({ ...office, journal })).rejects.toThrow('workspace.jsonl:1: not a JSON line');
  expect(readFileSync(path, 'utf8')).toBe(`hỏng\n${whole}`);
});

test('only the owner reads the folder', async () => {
  const journal = join(folder(), 'slack');
  const workspace = await startWorkspace({ ...office, journal });
  onTestFinished(() => workspace.stop());
  const mode = (...path: string[]) => (statSync(join(journal, ...path)).mode & 0o777).toString(8);
  expect([mode(), mode('files'), mode('workspace.jsonl')]).toEqual(['700', '700', '600']);
});

test('a taken port is an error, not a second server', async () => {
  const workspace = await startWorkspace(office);
  onTestFinished(() => workspace.stop());
  const port = Number(new URL(workspace.url).port);
  await expect(startWorkspace({ ...office, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
