import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { lockFolder } from './lock.ts';
import { dataOf, startPglite } from './pglite.ts';
import { StoreProblem } from './problem.ts';

/** Writes the embedded database of a folder into one .tar.gz; the bot must be stopped. Throws StoreProblem (`locked`, `bad-folder`). */
export async function backupFolder(folder: string, file: string): Promise<void> {
  if (!(await exists(dataOf(folder))))
    throw new StoreProblem('bad-folder', `There is no embedded database in ${folder}. Check DATA_DIR.`);
  const lock = await lockFolder(folder);
  try {
    const pglite = await startPglite(dataOf(folder));
    const dump = await pglite.dumpDataDir('gzip').finally(() => pglite.close());
    // A backup that broke off must not look like one.
    const part = `${file}.part`;
    await writeFile(part, new Uint8Array(await dump.arrayBuffer()), { mode: 0o600 });
    await rename(part, file);
  } finally {
    await lock.release();
  }
}

/**
 * Brings a backup into a folder; what is there now is kept beside it as `<folder>.cu-<n>`, whose path comes back (null: there was nothing).
 * The backup is opened before anything is moved. Throws StoreProblem (`locked`, `bad-backup`, `bad-folder`).
 */
export async function restoreFolder(file: string, folder: string): Promise<string | null> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw new StoreProblem('bad-backup', `The backup ${file} cannot be read (${error.message}).`, error);
  });
  const fresh = join(dirname(folder), `.${basename(folder)}.restoring`);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  try {
    await unpack(bytes, fresh, file);
    const kept = (await exists(folder)) ? await putAside(folder) : null;
    await rename(fresh, folder);
    return kept;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function unpack(bytes: Uint8Array<ArrayBuffer>, folder: string, file: string): Promise<void> {
  try {
    // Unpacked here: what is no .gz at all would fail inside PGlite where nobody can catch it.
    const tar = gunzipSync(bytes);
    const pglite = await startPglite(dataOf(folder), new Blob([tar], { type: 'application/x-tar' }));
    try {
      await pglite.query('select count(*) from thuky.migrations');
    } finally {
      await pglite.close();
    }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new StoreProblem(
      'bad-backup',
      `${file} is no backup of Thư Ký, or it is damaged (${said}). Nothing was changed.`,
      error,
    );
  }
}

/** Moves a folder that nobody uses to the first free name beside it. */
async function putAside(folder: string): Promise<string> {
  const lock = await lockFolder(folder);
  try {
    for (let n = 1; ; n += 1) {
      const kept = `${folder}.cu-${n}`;
      if (await exists(kept)) continue;
      await rename(folder, kept);
      await rm(join(kept, 'thuky.lock'), { force: true });
      return kept;
    }
  } finally {
    await lock.release();
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
