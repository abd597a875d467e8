import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { backupFolder, restoreFolder } from '../../src/store/backup.ts';
import { lockFolder } from '../../src/store/lock.ts';
import { answer, newFolder, number, openMonth, openTest, standingClock } from './support.ts';

/* The folder of the embedded database: whose it is, what a killed process leaves, and how it is kept and brought back. */

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const one of cleanups.splice(0)) one();
});
const folder = (): string => {
  const { path, remove } = newFolder();
  cleanups.push(remove);
  return path;
};
const emptyFolder = (): string => {
  const path = folder();
  mkdirSync(path);
  return path;
};

describe('the lock', () => {
  test('a folder in use is refused with the number of the process, and free after', async () => {
    const path = emptyFolder();
    const lock = await lockFolder(path);
    await expect(lockFolder(path)).rejects.toMatchObject({
      kind: 'locked',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    await lock.release();
    await (await lockFolder(path)).release();
  });

  test('of many that come at once one gets it', async () => {
    const path = emptyFolder();
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(path)));
    const won = outcomes.filter((one) => one.status === 'fulfilled');
    expect(won).toHaveLength(1);
    await won[0]!.value.release();
  });

  test.each([
    ['a process that is gone', { pid: 2 ** 30, started: 'x' }],
    ['another process that got the same number', { pid: process.pid, started: 'long ago' }],
    ['what is no lock at all', 'not json'],
  ])('is taken over from %s', async (_, left) => {
    const path = emptyFolder();
    const { hostname } = await import('node:os');
    const text = typeof left === 'string' ? left : JSON.stringify({ ...left, host: hostname(), beat: 0 });
    writeFileSync(join(path, 'thuky.lock'), text);
    await (await lockFolder(path)).release();
  });

  test('held on another machine it is refused while it beats, and taken over when it is silent', {
    timeout: 30_000,
  }, async () => {
    const path = emptyFolder();
    const elsewhere = await lockFolder(path, 'other-machine');
    await expect(lockFolder(path)).rejects.toMatchObject({ kind: 'locked' });
    const seen = readFileSync(join(path, 'thuky.lock'), 'utf8');
    await elsewhere.release();
    writeFileSync(join(path, 'thuky.lock'), seen);
    await (await lockFolder(path)).release();
  });

  test('the folder is for its owner only, and a second store on it is refused', {
    timeout: 60_000,
  }, async () => {
    const path = folder();
    const open = await openTest({ folder: path }, standingClock());
    expect(statSync(path).mode & 0o777).toBe(0o700);
    await expect(openTest({ folder: path }, standingClock())).rejects.toMatchObject({ kind: 'locked' });
    await open.stop();
  });

  test('a folder that cannot be made is named', async () => {
    const path = emptyFolder();
    writeFileSync(join(path, 'file'), '');
    await expect(openTest({ folder: join(path, 'file') }, standingClock())).rejects.toMatchObject({
      kind: 'bad-folder',
      message: expect.stringContaining(join(path, 'file')),
    });
  });
});

describe('a full disk', () => {
  const megabyte = 1024 * 1024;
  const event = (key: string) => ({ keys: [key], kind: 'event', conversation: 'D1', body: {} }) as const;

  test('is said before anything is written, and over as soon as there is room', {
    timeout: 60_000,
  }, async () => {
    let left = 500 * megabyte;
    const { store, stop } = await openTest({ folder: folder(), free: () => left }, standingClock());
    expect((await store.inbox.store(event('Ev1'))).kind).toBe('stored');
    left = 20 * megabyte;
    const refused = { name: 'Outage', kind: 'disk-full' };
    await expect(store.inbox.store(event('Ev2'))).rejects.toMatchObject(refused);
    await expect(store.files.save([])).rejects.toMatchObject(refused);
    left = 500 * megabyte;
    expect((await store.inbox.store(event('Ev2'))).kind).toBe('stored');
    await stop();
  });

  test('lets no database begin', async () => {
    const opening = openTest({ folder: folder(), free: () => 100 * megabyte }, standingClock());
    await expect(opening).rejects.toMatchObject({ kind: 'disk-full' });
  });

  test('a database that was killed in the making is made again', { timeout: 60_000 }, async () => {
    const path = folder();
    mkdirSync(join(path, 'pgdata.new'), { recursive: true });
    writeFileSync(join(path, 'pgdata.new', 'PG_VERSION'), '1');
    const { stop } = await openTest({ folder: path }, standingClock());
    await stop();
  });
});

describe('kill -9', () => {
  test('loses nothing that was acknowledged, and the folder opens again', { timeout: 120_000 }, async () => {
    const path = folder();
    const script = resolve(import.meta.dirname, 'writer.ts');
    const acknowledged: string[] = [];
    // Three times, so that a process also dies on what an earlier one left.
    for (let life = 1; life <= 3; life += 1) {
      const child = spawn(process.execPath, [script, path, String(life * 1000)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let heard = '';
      for await (const chunk of child.stdout) {
        heard += chunk;
        if (heard.split('\n').length > 15 * life) break;
      }
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      acknowledged.push(...heard.split('\n').slice(0, -1));

      const { store, stop } = await openTest({ folder: path }, standingClock());
      const period = (await store.periods.current())!;
      const answers = (await store.periods.answers(period.id)).map((one) => one.typed);
      expect(answers).toEqual(expect.arrayContaining(acknowledged));
      expect(await store.verifyAudit(period.id)).toEqual({ kind: 'whole', entries: answers.length });
      // What was in its hand is in nobody's hand now, whatever the clock says: its last event, and posts that were never sent.
      expect((await store.inbox.claimUndone()).length).toBeLessThanOrEqual(life);
      const unsent = (await store.outbox.claimUnsent()).map((post) => post.key);
      expect(unsent).toEqual(answers.slice(0, 100).map((turn) => `p${turn}`));
      await stop();
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(15 + 30 + 45);
  });
});

describe('backup', () => {
  test('a backup brings everything back, and what was there is kept beside it', {
    timeout: 120_000,
  }, async () => {
    const path = folder();
    const file = `${path}.tar.gz`;
    const first = await openTest({ folder: path }, standingClock());
    const { period } = await openMonth(first.store, ['an']);
    await answer(first.store, 'an', [number('a', '1')]);
    await expect(backupFolder(path, file)).rejects.toMatchObject({ kind: 'locked' });
    await first.stop();
    await backupFolder(path, file);

    const later = await openTest({ folder: path }, standingClock());
    await answer(later.store, 'an', [number('a', '2')]);
    await expect(restoreFolder(file, path)).rejects.toMatchObject({ kind: 'locked' });
    await later.stop();
    expect(await restoreFolder(file, path)).toBe(`${path}.cu-1`);

    const typedIn = async (place: string) => {
      const { store, stop } = await openTest({ folder: place }, standingClock());
      const answers = await store.periods.answers(period.id);
      await stop();
      return answers.map((one) => one.typed);
    };
    expect(await typedIn(path)).toEqual(['1']);
    expect(await typedIn(`${path}.cu-1`)).toEqual(['2']);
  });

  test('what is no backup changes nothing', { timeout: 60_000 }, async () => {
    const path = emptyFolder();
    writeFileSync(join(path, 'kept'), 'x');
    writeFileSync(`${path}.tar.gz`, 'no archive');
    await expect(restoreFolder(`${path}.tar.gz`, path)).rejects.toMatchObject({ kind: 'bad-backup' });
    await expect(restoreFolder(`${path}.none`, path)).rejects.toMatchObject({ kind: 'bad-backup' });
    expect(readFileSync(join(path, 'kept'), 'utf8')).toBe('x');
    await expect(backupFolder(path, `${path}.b`)).rejects.toMatchObject({ kind: 'bad-folder' });
  });
});
