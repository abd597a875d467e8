import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { PGlite } from '@electric-sql/pglite';
import { readers } from './readers.ts';

/** Where the embedded database stands in a data folder; beside it is the lock. */
export const dataOf = (folder: string): string => join(folder, 'pgdata');

/** Starts the embedded database in a folder of its own, or in memory; `from` fills a new one from a backup. */
export async function startPglite(dataDir: string | null, from?: Blob): Promise<PGlite> {
  // Half the memory of the embedded database is what its compiler leaves behind, and on two cores its threads take the bot's time.
  setFlagsFromString('--wasm-num-compilation-tasks=1');
  const { PGlite } = await import('@electric-sql/pglite');
  return PGlite.create({
    ...(dataDir === null ? {} : { dataDir }),
    ...(from ? { loadDataDir: from } : {}),
    parsers: readers,
    // 160 MB of buffers by default, for tables of a few.
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=8MB', '-c', 'max_connections=5'],
  });
}
