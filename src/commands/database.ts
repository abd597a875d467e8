import { join } from 'node:path';
import type { Config } from '../config.ts';
import { backupFolder, restoreFolder } from '../store/backup.ts';
import type { Location } from '../store/connect.ts';
import { migrateOnly } from '../store/open.ts';
import { type Context, Refusal } from './shared.ts';

/** Where this installation keeps its data: PostgreSQL, or the embedded database in DATA_DIR. */
export const databaseOf = (config: Pick<Config, 'databaseUrl' | 'dataDir'>): Location =>
  config.databaseUrl ? { url: config.databaseUrl } : { folder: join(config.dataDir, 'database') };

/** The folder of the embedded database; refuses where PostgreSQL is used, whose own tools do this better. */
function embedded({ config }: Context, tool: string): string {
  if (config.databaseUrl) {
    throw new Refusal(
      `DATABASE_URL is set: this installation uses PostgreSQL, so use ${tool}. This command is for the embedded database.`,
    );
  }
  return join(config.dataDir, 'database');
}

/** `thuky migrate`: brings the database's schema up to date, as every start does by itself. */
export async function migrateDatabase({ config }: Context): Promise<number> {
  const done = await migrateOnly(databaseOf(config), (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(done.length === 0 ? 'The schema is up to date.\n' : `Migrated: ${done.join(', ')}\n`);
  return 0;
}

/** `thuky backup FILE`: the embedded database in one file; the bot must be stopped. */
export async function backup(context: Context, file: string): Promise<number> {
  await backupFolder(embedded(context, 'pg_dump'), file);
  process.stdout.write(`${file}\n`);
  return 0;
}

/** `thuky restore FILE`: a backup in place of the embedded database, which is kept beside it. */
export async function restore(context: Context, file: string): Promise<number> {
  const kept = await restoreFolder(file, embedded(context, 'pg_restore'));
  process.stdout.write(
    kept === null ? 'Restored.\n' : `Restored. What was there before is kept in ${kept}\n`,
  );
  return 0;
}
