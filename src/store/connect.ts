import { connectEmbedded } from './connect-embedded.ts';
import { connectPostgres } from './connect-postgres.ts';
import type { Database } from './database.ts';
import type { FreeBytes } from './disk.ts';

/**
 * Where the data is: a PostgreSQL, a folder with the embedded database, or only memory (tests). `free` is for tests of a full disk; an `image`
 * of an empty embedded database spares the seconds of making one.
 */
export type Location =
  | { url: string; schema?: string }
  | { folder: string; free?: FreeBytes; image?: Blob }
  | { memory: true; image?: Blob };

/** A database and the door to it for pg-boss, which keeps its tables in a schema of its own. */
export type Connection = {
  database: Database;
  schema: string;
  /** The embedded database itself, or the address for connections of the queue's own. */
  raw: { pglite: import('@electric-sql/pglite').PGlite } | { url: string };
};

/** The schema that holds our tables on either database. */
const defaultSchema = 'thuky';

/** Opens a database; throws StoreProblem with a sentence for the administrator. */
export const connect = (location: Location, log: (line: string) => void): Promise<Connection> =>
  'url' in location
    ? connectPostgres(location.url, location.schema ?? defaultSchema, log)
    : connectEmbedded(location, defaultSchema);
