import { mkdtempSync, rmSync } from 'node:fs';
import { connect as dial } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { freshInterview } from '../../src/core/interview.ts';
import { readTemplates } from '../../src/prompts.ts';
import { type OpenStore, openStore, type StoreOptions } from '../../src/store/open.ts';
import type { Effects, NewAnswer, PeriodRow, Post, Store } from '../../src/usecases/ports.ts';

/* A store on either database, a clock that stands where it is put, and the smallest month there can be. */

export const template = readTemplates(resolve(import.meta.dirname, '../../prompts'))[0]!;

const server = { host: '127.0.0.1', port: 5432 };
const user = process.env.PGUSER ?? 'postgres';
export const testUrl = `postgres://${user}@${server.host}:${server.port}/test`;

const listens = await new Promise<boolean>((done) => {
  const socket = dial(server.port, server.host);
  socket.on('connect', () => {
    socket.destroy();
    done(true);
  });
  socket.on('error', () => done(false));
});

/** Without a PostgreSQL on this machine its half is left out, unless the pipeline asks for it. */
export const withoutPostgres = !listens && process.env.REQUIRE_POSTGRES !== '1';
if (withoutPostgres)
  console.warn(`No PostgreSQL at ${server.host}:${server.port}: its half of the tests is skipped.`);

let schemas = 0;
/** A schema name of this test file's own. */
export function newSchema(): string {
  schemas += 1;
  return `test_${process.pid}_${schemas}`;
}

/** Removes what a test file left in PostgreSQL. */
export async function dropSchema(schema: string): Promise<void> {
  const client = new pg.Client({ connectionString: testUrl });
  await client.connect();
  await client.query(`drop schema if exists ${schema} cascade; drop schema if exists ${schema}_jobs cascade`);
  await client.end();
}

/** A folder that goes away with the test. */
export function newFolder(): { path: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'thuky-store-'));
  return { path: join(root, 'data'), remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** A clock that moves only when it is told to. */
export function standingClock(start = '2023-09-11T01:00:00.000Z') {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    pass(seconds: number) {
      now += seconds * 1000;
    },
  };
}
export type StandingClock = ReturnType<typeof standingClock>;

/** Opens a store of the demo office's team. */
export const openTest = (
  database: StoreOptions['database'],
  clock: StandingClock,
  more: Partial<StoreOptions> = {},
): Promise<OpenStore> =>
  openStore({ workspace: { team: 'T-LAMGIANG', name: 'Sở KH&CN' }, clock, database, log: () => {}, ...more });

export const nothing: Effects = { audit: [], posts: [] };

export const courtesy = (key: string, more: Partial<Post> = {}): Post => ({
  key,
  to: { person: 'an' },
  notice: { kind: 'courtesy' },
  ...more,
});

let months = 0;
/** Opens the next month (each one newer than those before) with an interview for each of these people. */
export async function openMonth(
  store: Store,
  people: readonly string[],
  effects: (ids: { period: string; interviews: string[] }) => Effects = () => nothing,
  openedAt = '2023-09-11T01:00:00.000Z',
): Promise<{ period: PeriodRow; interviews: string[] }> {
  months += 1;
  const month = `${2024 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  let interviews: string[] = [];
  const outcome = await store.periods.open({
    period: {
      ...{ period: month, template, state: 'collecting', from: '2023-08-15', to: '2023-09-14' },
      ...{ deadline: '2023-09-18', openedBy: 'binh', openedAt },
    },
    interviews: people.map((person) => ({
      ...{ person, questions: ['ho-so-tiep-nhan'], last: [], state: freshInterview },
    })),
    effects: (ids) => {
      interviews = ids.interviews;
      return effects(ids);
    },
  });
  if (outcome.kind !== 'written') throw new Error(`${month} exists`);
  return { period: (await store.periods.byPeriod(month))!, interviews };
}

export const number = (question: string, value: string, more: Partial<NewAnswer> = {}): NewAnswer => ({
  ...{ question, typed: value, by: 'an', at: '2023-09-11T01:00:00.000Z', place: null },
  value: { kind: 'number', value, unit: 'hồ sơ', people: null },
  ...more,
});

/** One turn of a person's newest interview. */
export async function answer(
  store: Store,
  person: string,
  answers: readonly NewAnswer[],
  effects: Effects = nothing,
) {
  const interview = (await store.interviews.load(person))!;
  const { id, revision, state } = interview;
  return store.interviews.take({ interview: id, revision, state, answers, effects });
}
