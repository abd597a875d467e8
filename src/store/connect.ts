import { chmod, mkdir } from 'node:fs/promises';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { type Database, databaseOver } from './database.ts';
import { type FolderLock, lockFolder } from './lock.ts';
import { dataOf, startPglite } from './pglite.ts';
import { connectProblem, outageOf, StoreProblem } from './problem.ts';
import { readers } from './readers.ts';

/** Where the data is: a PostgreSQL, a folder with the embedded database, or only memory (tests). */
export type Location = { url: string; schema?: string } | { folder: string } | { memory: true };

/** A database and the door to it for pg-boss, which keeps its tables in a schema of its own. */
export type Connection = {
  database: Database;
  schema: string;
  /** The embedded database itself, or the address for connections of the queue's own. */
  raw: { pglite: import('@electric-sql/pglite').PGlite } | { url: string };
};

/** The schema that holds our tables on either database. */
export const defaultSchema = 'thuky';

/** Opens a database; throws StoreProblem with a sentence for the administrator. */
export const connect = (location: Location, log: (line: string) => void): Promise<Connection> =>
  'url' in location
    ? connectPostgres(location.url, location.schema ?? defaultSchema, log)
    : openPglite(location);

async function openPglite(location: { folder: string } | { memory: true }): Promise<Connection> {
  let lock: FolderLock | null = null;
  let dataDir: string | null = null;
  if ('folder' in location) {
    await makeFolder(location.folder);
    lock = await lockFolder(location.folder);
    dataDir = dataOf(location.folder);
  }
  try {
    const pglite = await startPglite(dataDir);
    await pglite.exec(
      `create schema if not exists ${defaultSchema}; set search_path to ${defaultSchema}; set timezone to 'UTC'`,
    );
    const kysely = new Kysely<Record<string, never>>({ dialect: new PGliteDialect({ pglite }) });
    return {
      database: databaseOver('pglite', kysely, async () => lock?.release()),
      schema: defaultSchema,
      raw: { pglite },
    };
  } catch (error) {
    await lock?.release();
    throw folderProblem(error, 'folder' in location ? location.folder : 'memory');
  }
}

/** Makes the data folder for its owner only. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
  } catch (error) {
    throw folderProblem(error, folder);
  }
}

function folderProblem(error: unknown, folder: string): StoreProblem {
  if (error instanceof StoreProblem) return error;
  const said = error instanceof Error ? error.message : String(error);
  if (outageOf(error)?.kind === 'disk-full')
    return new StoreProblem(
      'disk-full',
      `The disk of ${folder} is full. Make room on it, then start again.`,
      error,
    );
  return new StoreProblem(
    'bad-folder',
    `The database in ${folder} does not open (${said}). Check DATA_DIR and that this user may write there, or restore a backup.`,
    error,
  );
}

async function connectPostgres(
  url: string,
  schema: string,
  log: (line: string) => void,
): Promise<Connection> {
  const { default: pg } = await import('pg');
  const where = addressOf(url);
  const quoted = `"${schema.replaceAll('"', '""')}"`;
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 3_000,
    // A server that hangs must not hold every turn of every conversation.
    query_timeout: 30_000,
    keepAlive: true,
    application_name: 'thuky',
    types: {
      getTypeParser: (id: number, format?: string) =>
        format !== 'binary' && readers[id] ? readers[id] : pg.types.getTypeParser(id, format as 'text'),
    },
  });
  // Connections that break while nothing is asked of them; the next statement opens another.
  const onBroken = (error: Error) => log(`PostgreSQL at ${where}: ${error.message}`);
  pool.on('error', onBroken);
  pool.on('connect', (client) => client.on('error', onBroken));
  const kysely = new Kysely<Record<string, never>>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery({
          sql: `set search_path to ${quoted}; set timezone to 'UTC'`,
          parameters: [],
          query: { kind: 'RawNode' } as never,
          queryId: { queryId: 'session' },
        });
      },
    }),
  });
  const database = databaseOver('postgres', kysely, async () => {});
  try {
    const [server] = await database.query<{ version: string }>(
      `select current_setting('server_version_num') as version`,
    );
    if (Number(server?.version) < 130_000)
      throw new StoreProblem('too-old-server', `PostgreSQL at ${where} is older than 13. Use 13 or newer.`);
    await database.transaction(async (query) => {
      // Two replicas starting at once must not both create it.
      await query('select pg_advisory_xact_lock(7283, 1)');
      const [there] = await query('select from pg_namespace where nspname = $1', [schema]);
      if (!there) await query(`create schema ${quoted}`);
    });
  } catch (error) {
    await kysely.destroy();
    throw connectProblem(error instanceof Error && error.cause ? error.cause : error, where);
  }
  return { database, schema, raw: { url } };
}

/** An address as it may be logged: without user and password. */
function addressOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'the address in DATABASE_URL';
  }
}
