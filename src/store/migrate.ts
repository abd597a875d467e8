import type { Database, Query } from './database.ts';
import { functions } from './migrations/0001-functions.ts';
import { tables } from './migrations/0001-tables.ts';
import { quickerEffects } from './migrations/0002-quicker-effects.ts';
import { revising } from './migrations/0003-revising.ts';
import { phrasing } from './migrations/0004-phrasing.ts';
import { shortenings } from './migrations/0005-shortenings.ts';
import { calls } from './migrations/0006-calls.ts';
import { outageOf, StoreProblem } from './problem.ts';

/** A step of the schema: its statements run in one transaction, once, in the order of the names. */
export type Migration = { name: string; statements: readonly string[] };

export const migrations: readonly Migration[] = [
  { name: '0001', statements: [...tables, ...functions] },
  { name: '0002-quicker-effects', statements: quickerEffects },
  { name: '0003-revising', statements: revising },
  { name: '0004-phrasing', statements: phrasing },
  { name: '0005-shortenings', statements: shortenings },
  { name: '0006-calls', statements: calls },
];

/**
 * Brings the schema up to date: the names of the steps taken. A step that fails leaves everything as it was before it. Throws StoreProblem
 * `too-new` when a newer version of Thư Ký has migrated this database, `migration-failed` when a step fails.
 */
export async function migrate(
  database: Database,
  steps: readonly Migration[] = migrations,
): Promise<string[]> {
  const taken: string[] = [];
  const known = await database.transaction(async (query) => {
    await exclusive(database, query);
    await query('create table if not exists migrations (name text primary key)');
    return namesOf(query);
  });
  const foreign = known.filter((name) => !steps.some((step) => step.name === name));
  if (foreign.length > 0)
    throw new StoreProblem(
      'too-new',
      `This database was migrated by a newer version of Thư Ký (${foreign.join(', ')}). Start that version, or restore a backup made before it.`,
    );
  for (const step of steps) {
    if (known.includes(step.name)) continue;
    try {
      const done = await database.transaction(async (query) => {
        await exclusive(database, query);
        // Another replica may have taken this step while we waited.
        if ((await namesOf(query)).includes(step.name)) return false;
        for (const statement of step.statements) await query(statement);
        await query('insert into migrations (name) values ($1)', [step.name]);
        return true;
      });
      if (done) taken.push(step.name);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      if (outageOf(error)?.kind === 'disk-full')
        throw new StoreProblem(
          'disk-full',
          'The disk of the database is full. Make room, then start again.',
          error,
        );
      throw new StoreProblem(
        'migration-failed',
        `Step ${step.name} of the database failed and was undone (${said}). The data is as before: go on with the version used until now, and report this.`,
        error,
      );
    }
  }
  return taken;
}

const namesOf = async (query: Query): Promise<string[]> =>
  (await query<{ name: string }>('select name from migrations order by name')).map((row) => row.name);

const exclusive = async (database: Database, query: Query) => {
  if (database.kind === 'postgres') await query('select pg_advisory_xact_lock(7283, 2)');
};
