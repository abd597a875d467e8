import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startPglite } from '../../src/store/pglite.ts';

/* An empty embedded database for tests: made once on a machine, then taken from its image, which spares two seconds at each start. */

const manifest = resolve(import.meta.dirname, '../../package.json');
const version = JSON.parse(readFileSync(manifest, 'utf8')).dependencies['@electric-sql/pglite'];
const file = join(tmpdir(), `thuky-empty-database-${version}.tar`);

async function imageOf(): Promise<Blob> {
  if (!existsSync(file)) {
    const fresh = await startPglite(null);
    const dump = await fresh.dumpDataDir('none');
    await fresh.close();
    // Several test processes may be at it: each writes its own and the last one stays.
    writeFileSync(`${file}.${process.pid}`, new Uint8Array(await dump.arrayBuffer()));
    renameSync(`${file}.${process.pid}`, file);
  }
  return new Blob([readFileSync(file)], { type: 'application/x-tar' });
}

/** The image of an empty database, for one in a folder. */
export const image = await imageOf();

/** A database in memory. */
export const memory = { memory: true, image } as const;
