import { Kysely, PostgresDialect } from 'kysely';
import type { Connection } from './connect.ts';
import { databaseOver } from './database.ts';
import { connectProblem, StoreProblem } from './problem.ts';
import { readers } from './readers.ts';

/** Opens a PostgreSQL with a schema of its own, made where it is not there; connections that break are replaced by themselves. */
export async function connectPostgres(
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
