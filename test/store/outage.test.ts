import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenStore, openStore, type StoreOptions } from '../../src/store/open.ts';
import type { Delivery } from '../../src/usecases/ports.ts';
import { Outage } from '../../src/usecases/ports.ts';
import { dropSchema, newSchema, openTest, standingClock, testUrl, withoutPostgres } from './support.ts';

/* PostgreSQL out of reach, at start and later: a door in front of the real one is shut and opened again. */

const delivery = (key: string): Delivery => ({ keys: [key], kind: 'event', conversation: 'D1', body: {} });
const throughDoor = (port: number): string => {
  const url = new URL(testUrl);
  url.port = String(port);
  return url.href;
};

describe.skipIf(withoutPostgres)('a PostgreSQL that goes away', () => {
  const schema = newSchema();
  const sockets = new Set<Socket>();
  let door: Server;
  let port: number;
  let open: OpenStore;
  const openDoor = (at: number) =>
    new Promise<void>((done) => {
      door = createServer((socket) => {
        const inside = dial(Number(new URL(testUrl).port), new URL(testUrl).hostname);
        for (const one of [socket, inside]) {
          sockets.add(one);
          one.on('error', () => {});
          one.on('close', () => sockets.delete(one));
        }
        socket.pipe(inside).pipe(socket);
      }).listen(at, '127.0.0.1', done);
    });
  const shutDoor = () =>
    new Promise<void>((done) => {
      door.close(() => done());
      for (const socket of sockets) socket.destroy();
    });
  beforeAll(async () => {
    await openDoor(0);
    port = (door.address() as { port: number }).port;
    open = await openTest({ url: throughDoor(port), schema }, standingClock());
  });
  afterAll(async () => {
    await open?.stop();
    await shutDoor();
    await dropSchema(schema);
  });

  test('every call fails at once as an outage, and works again when it is back', async () => {
    const { store } = open;
    expect((await store.inbox.store(delivery('Ev1'))).kind).toBe('stored');
    await shutDoor();
    const calls = [
      store.inbox.store(delivery('Ev2')),
      store.interviews.load('an'),
      store.note(null, { audit: [], posts: [] }),
      store.periods.current(),
    ];
    for (const outcome of await Promise.allSettled(calls)) {
      expect(outcome.status === 'rejected' && outcome.reason).toBeInstanceOf(Outage);
    }
    await openDoor(port);
    expect((await store.inbox.store(delivery('Ev2'))).kind).toBe('stored');
    expect((await store.inbox.store(delivery('Ev1'))).kind).toBe('duplicate');
  });
});

describe('a database that does not open says what to do', () => {
  const opening = (database: StoreOptions['database']) =>
    openStore({ workspace: { team: 'T', name: 'n' }, clock: standingClock(), database, log: () => {} });

  test('nobody listens there', async () => {
    const url = 'postgres://an:secret-word@127.0.0.1:1/test';
    const problem = await opening({ url }).catch((error) => error);
    expect(problem).toMatchObject({
      kind: 'cannot-connect',
      message: expect.stringContaining('127.0.0.1:1/test'),
    });
    expect(problem.message).not.toContain('secret-word');
  });

  test('it is no address at all', async () => {
    await expect(opening({ url: 'nonsense' })).rejects.toMatchObject({ kind: 'cannot-connect' });
  });

  test.skipIf(withoutPostgres)('there is no such database', async () => {
    const url = testUrl.replace(/test$/, 'no_such_database');
    await expect(opening({ url })).rejects.toMatchObject({
      kind: 'no-such-database',
      message: expect.stringContaining('createdb'),
    });
  });

  test.skipIf(withoutPostgres)('the user is unknown', async () => {
    const url = testUrl.replace(/\/\/[^@]+@/, '//nobody-of-the-office@');
    await expect(opening({ url })).rejects.toMatchObject({ kind: 'bad-credentials' });
  });
});
