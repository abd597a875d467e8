import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '../../src/store/audit.ts';
import { type Connection, connect } from '../../src/store/connect.ts';
import { writeEffects } from '../../src/store/effects.ts';
import { migrate } from '../../src/store/migrate.ts';
import type { Room } from '../../src/store/room.ts';
import { memory } from '../support/memory.ts';
import { dropSchema, newSchema, standingClock, testUrl, withoutPostgres } from './support.ts';

/* What nobody may change: answers and the audit log. Here somebody with the database's own password tries. */

const schema = newSchema();
const databases = [
  { name: 'PGlite', location: memory, skipped: false },
  { name: 'PostgreSQL', location: { url: testUrl, schema }, skipped: withoutPostgres },
];

describe.each(databases)('the audit log on $name', ({ location, skipped }) => {
  if (skipped) return test.skip('needs PostgreSQL', () => {});
  let connection: Connection;
  let room: Room;
  let chains = 0;
  beforeAll(async () => {
    connection = await connect(location, () => {});
    const { database } = connection;
    await migrate(database);
    const clock = standingClock();
    room = { database, workspace: '1', clock, templates: new Map(), track: (one) => one };
    await database.query(`insert into workspaces (team, name) values ('T', 'n')`);
    await database.query(
      `insert into templates (workspace_id, template, hash, body) values (1, 't', 'h', '{}')`,
    );
  }, 60_000);
  afterAll(async () => {
    await connection?.database.close();
    if ('url' in location) await dropSchema(schema);
  });

  /** A period with a chain of three entries; the second one has words. */
  const chain = async (): Promise<string> => {
    chains += 1;
    const [row] = await room.database.query<{ id: string }>(
      `insert into periods (workspace_id, period, first_month, last_month, template_id, template, state, from_day, to_day,
         deadline, opened_by, opened_at)
       values (1, $1, '2023-09', '2023-09', 1, 't', 'open', '2023-08-15', '2023-09-14', '2023-09-18', 'b', now())
       returning id`,
      [`p${chains}`],
    );
    for (const personal of [undefined, 'lời đã gõ', undefined])
      await room.database.transaction((query) =>
        writeEffects(room, query, row!.id, {
          ...{
            posts: [],
            audit: [{ act: 'answer', by: 'an', facts: { n: 1 }, ...(personal ? { personal } : {}) }],
          },
        }),
      );
    return row!.id;
  };
  /** Changes the log behind the product's back, as its owner can. */
  const tamper = (sql: string, period: string) =>
    room.database.transaction(async (query) => {
      await query('alter table audit_log disable trigger audit_log_append_only');
      await query(sql, [period]);
      await query('alter table audit_log enable trigger audit_log_append_only');
    });
  const own = 'head_id = (select id from audit_heads where period_id = $1)';

  test('is whole as it was written', async () => {
    expect(await verifyAudit(room)(await chain())).toEqual({ kind: 'whole', entries: 3 });
  });

  test.each([
    ['a changed fact', `update audit_log set facts = '{"n": 2}' where ${own} and entry = 2`, '2'],
    ['a changed time', `update audit_log set at = at + interval '1 hour' where ${own} and entry = 1`, '1'],
    ['another person', `update audit_log set person = 'binh' where ${own} and entry = 3`, '3'],
    [
      'an entry made to fit itself',
      `update audit_log set act = 'x', hash = audit_hash(hash, entry, at, 'x', person, facts, null) where ${own} and entry = 1`,
      '1',
    ],
    ['a removed entry', `delete from audit_log where ${own} and entry = 1`, '2'],
    ['a cut off end', `delete from audit_log where ${own} and entry = 3`, '3'],
    ['changed words', `update audit_personal set words = 'lời khác' where ${own}`, '2'],
  ])('shows %s', async (_, sql, entry) => {
    const period = await chain();
    await tamper(sql, period);
    expect(await verifyAudit(room)(period)).toEqual({ kind: 'broken', entry });
  });

  test('stays whole when words are removed', async () => {
    const period = await chain();
    await room.database.query(`delete from audit_personal where ${own}`, [period]);
    expect(await verifyAudit(room)(period)).toEqual({ kind: 'whole', entries: 3 });
  });

  test("another period's chain does not stand in for its own", async () => {
    const [one, other] = [await chain(), await chain()];
    const { database } = room;
    await database.query('update audit_heads set period_id = null where period_id = $1', [one]);
    await database.query('update audit_heads set period_id = $1 where period_id = $2', [one, other]);
    expect(await verifyAudit(room)(one)).toEqual({ kind: 'broken', entry: '1' });
  });

  test.each(['answers', 'audit_log'])('%s are never changed, removed or emptied', async (table) => {
    await chain();
    for (const sql of [`update ${table} set at = now()`, `delete from ${table}`, `truncate ${table} cascade`])
      await expect(room.database.query(sql)).rejects.toThrow(/append-only/);
  });
});
