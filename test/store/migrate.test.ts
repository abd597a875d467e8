import { afterEach, describe, expect, test } from 'vitest';
import { type Connection, connect, type Location } from '../../src/store/connect.ts';
import { migrate, migrations } from '../../src/store/migrate.ts';
import { dropSchema, newFolder, newSchema, testUrl, withoutPostgres } from './support.ts';

/* The schema's steps: all of one or none of it, once, and never over the work of a newer version. */

const good = { name: '0002', statements: ['create table extra (id int)', 'insert into extra values (1)'] };
const bad = { name: '0002', statements: ['create table extra (id int)', 'select * from no_such_table'] };

const places: { name: string; skipped: boolean; make(): { location: Location; remove(): unknown } }[] = [
  {
    ...{ name: 'PGlite', skipped: false },
    make() {
      const folder = newFolder();
      return { location: { folder: folder.path }, remove: folder.remove };
    },
  },
  {
    ...{ name: 'PostgreSQL', skipped: withoutPostgres },
    make() {
      const schema = newSchema();
      return { location: { url: testUrl, schema }, remove: () => dropSchema(schema) };
    },
  },
];

describe.each(places)('migrations on $name', ({ make, skipped }) => {
  if (skipped) return test.skip('needs PostgreSQL', () => {});
  const open: Connection[] = [];
  const removals: (() => unknown)[] = [];
  const connected = async (location: Location) => {
    const connection = await connect(location, () => {});
    open.push(connection);
    return connection.database;
  };
  afterEach(async () => {
    for (const one of open.splice(0)) await one.database.close();
    for (const remove of removals.splice(0)) await remove();
  });
  const place = () => {
    const { location, remove } = make();
    removals.push(remove);
    return location;
  };

  test('a step is taken once', { timeout: 60_000 }, async () => {
    const database = await connected(place());
    expect(await migrate(database)).toEqual(migrations.map((step) => step.name));
    expect(await migrate(database)).toEqual([]);
    expect(await migrate(database, [...migrations, good])).toEqual(['0002']);
    expect(await database.query('select id from extra')).toEqual([{ id: 1 }]);
  });

  test('a step that fails leaves what was there before, and the step can be taken when it is mended', {
    timeout: 60_000,
  }, async () => {
    const location = place();
    const database = await connected(location);
    await migrate(database);
    await database.query(`insert into workspaces (team, name) values ('T', 'n')`);
    await expect(migrate(database, [...migrations, bad])).rejects.toMatchObject({ kind: 'migration-failed' });
    await expect(database.query('select from extra')).rejects.toThrow(/extra/);
    expect(await database.query('select team from workspaces')).toEqual([{ team: 'T' }]);
    expect(await migrate(database, [...migrations, good])).toEqual(['0002']);
  });

  test('a database of a newer version is left alone', { timeout: 60_000 }, async () => {
    const database = await connected(place());
    await migrate(database, [...migrations, good]);
    await expect(migrate(database)).rejects.toMatchObject({
      kind: 'too-new',
      message: expect.stringContaining('0002'),
    });
  });
});

describe.skipIf(withoutPostgres)('two replicas', () => {
  test('that start at once migrate once', async () => {
    const schema = newSchema();
    const replicas = await Promise.all([1, 2, 3].map(() => connect({ url: testUrl, schema }, () => {})));
    const taken = await Promise.all(replicas.map(({ database }) => migrate(database)));
    // A step is one replica's, the next may be another's.
    expect(taken.flat().sort()).toEqual(migrations.map((step) => step.name));
    await Promise.all(replicas.map(({ database }) => database.close()));
    await dropSchema(schema);
  });
});
