import { chmod, mkdir, rename, rm, stat } from 'node:fs/promises';
import { Kysely, PGliteDialect } from 'kysely';
import type { Connection, Location } from './connect.ts';
import { databaseOver } from './database.ts';
import { diskFull, freeOf, neededToBegin } from './disk.ts';
import { type FolderLock, lockFolder } from './lock.ts';
import { dataOf, startPglite } from './pglite.ts';
import { outageOf, StoreProblem } from './problem.ts';

/** Opens the embedded database in its folder, which is then this process's alone, or in memory. */
export async function connectEmbedded(
  location: Exclude<Location, { url: string }>,
  schema: string,
): Promise<Connection> {
  let lock: FolderLock | null = null;
  let shut = (): Error | null => null;
  try {
    if ('folder' in location) {
      const { folder, free = freeOf, image } = location;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await chmod(folder, 0o700);
      lock = await lockFolder(folder);
      if (!(await exists(dataOf(folder)))) await begin(folder, free(folder), image);
      shut = () => diskFull(folder, free);
      const full = shut();
      if (full) throw full;
    }
    const pglite = await ('folder' in location
      ? startPglite(dataOf(location.folder))
      : startPglite(null, location.image));
    await pglite.exec(
      `create schema if not exists ${schema}; set search_path to ${schema}; set timezone to 'UTC'`,
    );
    const kysely = new Kysely<Record<string, never>>({ dialect: new PGliteDialect({ pglite }) });
    return {
      database: databaseOver('pglite', kysely, async () => lock?.release(), shut),
      schema,
      raw: { pglite },
    };
  } catch (error) {
    await lock?.release();
    throw folderProblem(error, 'folder' in location ? location.folder : 'memory');
  }
}

/** Makes a new database beside its place, so that one that was killed in the making is never taken for a whole one. */
async function begin(folder: string, free: number, image?: Blob): Promise<void> {
  if (free < neededToBegin) throw diskProblem(folder);
  const fresh = `${dataOf(folder)}.new`;
  await rm(fresh, { recursive: true, force: true });
  await (await startPglite(fresh, image)).close();
  await rename(fresh, dataOf(folder));
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const diskProblem = (folder: string, cause?: unknown): StoreProblem =>
  new StoreProblem('disk-full', `The disk of ${folder} is full. Make room on it, then start again.`, cause);

function folderProblem(error: unknown, folder: string): StoreProblem {
  if (error instanceof StoreProblem) return error;
  if (outageOf(error)?.kind === 'disk-full') return diskProblem(folder, error);
  const said = error instanceof Error ? error.message : String(error);
  return new StoreProblem(
    'bad-folder',
    `The database in ${folder} does not open (${said}). Check DATA_DIR and that this user may write there, or restore a backup.`,
    error,
  );
}
