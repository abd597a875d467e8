import { CompiledQuery, type Kysely, type Transaction } from 'kysely';
import { isCollision, outageOf } from './problem.ts';

/** Runs one statement with $1-parameters; rows come the same from both databases (int8, numeric, date and times as strings). */
export type Query = <Row = Record<string, unknown>>(
  text: string,
  values?: readonly unknown[],
) => Promise<Row[]>;

/** What a job queue needs to write inside a transaction of ours. */
// biome-ignore lint/suspicious/noExplicitAny: rows are typed where they are read; no table types are kept twice
export type AnyTransaction = Transaction<any>;
// biome-ignore lint/suspicious/noExplicitAny: as above
export type AnyKysely = Kysely<any>;

/** A database with its schema chosen. `query` is a transaction of its own; inside `transaction` only the given one may be used. */
export type Database = {
  kind: 'pglite' | 'postgres';
  query: Query;
  transaction<T>(work: (query: Query, inside: AnyTransaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

const attempts = 4;

/**
 * Puts the store's way of asking over Kysely: outages become `Outage`, what lost against another transaction is tried again. While
 * `shut` gives an error nothing is asked at all.
 */
export function databaseOver(
  kind: Database['kind'],
  kysely: AnyKysely,
  closing: () => Promise<void>,
  shut: () => Error | null = () => null,
): Database {
  const over =
    (executor: AnyKysely | AnyTransaction): Query =>
    async <Row>(text: string, values: readonly unknown[] = []) => {
      const result = await executor.executeQuery(CompiledQuery.raw(text, [...values]));
      return result.rows as Row[];
    };
  const plain = over(kysely);
  return {
    kind,
    query: <Row>(text: string, values?: readonly unknown[]) => guarded(shut, () => plain<Row>(text, values)),
    transaction: (work) =>
      guarded(shut, () => kysely.transaction().execute((inside) => work(over(inside), inside))),
    async close() {
      await kysely.destroy();
      await closing();
    },
  };
}

async function guarded<T>(shut: () => Error | null, work: () => Promise<T>): Promise<T> {
  const error = shut();
  if (error) throw error;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (isCollision(error) && attempt < attempts) continue;
      throw outageOf(error) ?? wordless(error);
    }
  }
}

/**
 * An error without the statement's parameters, the row it is about and the value that was refused (class 22): they are people's words, which
 * no log may show.
 */
function wordless(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  for (const key of ['params', 'detail', 'where']) Reflect.deleteProperty(error, key);
  const { code } = error as { code?: string };
  return code?.startsWith('22') ? new Error(`the database refuses a value (${code})`) : error;
}
