import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StoreProblem } from './problem.ts';

/*
 * PGlite does not refuse a second process on the same folder and silently loses rows, so a file says whose it is. It names the process and
 * when that process started, since numbers of processes come again, and it is written anew every two seconds, which is all that another
 * machine or container can see of its owner.
 */

type Owner = { pid: number; started: string | null; host: string; beat: number };

/** A folder in use by this process until `release`. */
export type FolderLock = { release(): Promise<void> };

const beatEvery = 2_000;
const fileOf = (folder: string) => join(folder, 'thuky.lock');

/** Takes the folder; what a killed process left is taken over. Throws StoreProblem `locked` naming the process that uses it. */
export async function lockFolder(folder: string, host = hostname()): Promise<FolderLock> {
  const file = fileOf(folder);
  const own: Owner = { pid: process.pid, started: startOf(process.pid), host, beat: 0 };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      await writeFile(file, JSON.stringify(own), { flag: 'wx', mode: 0o600 });
      return hold(file, own);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) continue;
    const owner = parse(text);
    if (owner && (await isAlive(owner, file, host))) throw locked(folder, owner);
    await putAside(file, text);
  }
  throw locked(folder, parse(await readFile(file, 'utf8').catch(() => '')));
}

/** Who uses a folder now, as a sentence for an administrator; null when nobody does. */
export async function folderUser(folder: string, host = hostname()): Promise<StoreProblem | null> {
  const file = fileOf(folder);
  const owner = parse(await readFile(file, 'utf8').catch(() => ''));
  return owner && (await isAlive(owner, file, host)) ? locked(folder, owner) : null;
}

const locked = (folder: string, owner: Owner | null): StoreProblem =>
  new StoreProblem(
    'locked',
    owner
      ? `The data folder ${folder} is in use by process ${owner.pid} on ${owner.host}. Stop that one first (the bot and ` +
          `other commands cannot share the embedded database), or use PostgreSQL (DATABASE_URL).`
      : `The data folder ${folder} is being opened by another process. Wait a moment and try again.`,
  );

function hold(file: string, own: Owner): FolderLock {
  let beat = 0;
  let writing: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    beat += 1;
    // A full disk must not take the lock away: the file stays as it was.
    writing = writing
      .then(() => writeFile(`${file}.beat`, JSON.stringify({ ...own, beat })))
      .then(() => rename(`${file}.beat`, file))
      .catch(() => {});
  }, beatEvery);
  timer.unref();
  return {
    async release() {
      clearInterval(timer);
      await writing;
      await rm(file, { force: true });
      await rm(`${file}.beat`, { force: true });
    },
  };
}

function parse(text: string): Owner | null {
  try {
    const owner = JSON.parse(text) as Owner;
    return typeof owner?.pid === 'number' ? owner : null;
  } catch {
    return null;
  }
}

async function isAlive(owner: Owner, file: string, host: string): Promise<boolean> {
  if (owner.host === host) {
    if (owner.pid === process.pid) return owner.started === startOf(process.pid);
    return isRunning(owner.pid) && (owner.started === null || owner.started === startOf(owner.pid));
  }
  for (let look = 0; look < 5; look += 1) {
    await wait(beatEvery / 2);
    const now = parse(await readFile(file, 'utf8').catch(() => ''));
    if (now && now.beat !== owner.beat) return true;
  }
  return false;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, in whatever form the machine says it; null where it cannot be known. */
function startOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      // proc(5): field 22 is the start in clock ticks since boot; the name in field 2 may hold spaces.
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return `${boot}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
    }
    if (process.platform === 'win32') return null;
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { LC_ALL: 'C', PATH: '/bin:/usr/bin' },
    }).trim();
  } catch {
    return null;
  }
}

/** Moves a dead process's file away; where somebody was quicker and it is a living one's, puts it back. */
async function putAside(file: string, seen: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
    if ((await readFile(aside, 'utf8')) !== seen) await link(aside, file).catch(() => {});
    await rm(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
