import type { PgBoss } from 'pg-boss';
import type { Connection } from './connect.ts';
import type { AnyTransaction } from './database.ts';
import { lookForDead, openJobClaims } from './job-claims.ts';
import type { QueueTimes } from './queue.ts';

/** Jobs of one kind: sent in the transaction that writes what they are about, worked until they are done. */
export type JobLine<T extends object> = {
  /** Resolves when jobs can be sent; the queue is loaded and brought up to date the first time. */
  ready(): Promise<void>;
  send(inside: AnyTransaction, job: T): Promise<void>;
  /** Has a worker of this process look at once, after the commit. */
  wake(): void;
  work(run: (job: T) => Promise<void>, gaveUp: (job: T, error: string) => Promise<void>): Promise<void>;
  /** Nothing more is taken; what is in hand is the boss's to wait for. */
  stop(): void;
  close(): Promise<void>;
};

const retries = 3;

/** Opens a line under a name; `open` gives the running boss, `workers` how many jobs are in hand at once. */
export function openLine<T extends object>(
  name: string,
  how: {
    connection: Connection;
    times: QueueTimes;
    open(): Promise<PgBoss>;
    well(): void;
    workers?: number;
    /** Seconds for which a finished job is kept; it may hold words of people. */
    keep?: number;
  },
): JobLine<T> {
  const { connection, times, workers = 1 } = how;
  const dead = `${name}-dead`;
  let boss: PgBoss | null = null;
  let preparing: Promise<PgBoss> | null = null;
  let working: string[] = [];
  let stopLooking = () => {};
  const claims =
    'url' in connection.raw ? openJobClaims(connection.raw.url, `${connection.schema}/${name}`) : null;

  const prepare = async (): Promise<PgBoss> => {
    const started = await how.open();
    const keep = how.keep === undefined ? {} : { deleteAfterSeconds: how.keep };
    await started.createQueue(dead, {
      ...{ retryLimit: 20, retryDelay: times.retryDelay, retryBackoff: true },
      ...keep,
    });
    await started.createQueue(name, {
      ...{ retryLimit: retries, retryDelay: times.retryDelay, deadLetter: dead },
      ...{ heartbeatSeconds: times.heartbeat, expireInSeconds: 900 },
      ...keep,
    });
    boss = started;
    return started;
  };
  const ready = (): Promise<PgBoss> => {
    preparing ??= prepare().catch((error) => {
      preparing = null;
      throw error;
    });
    return preparing;
  };

  return {
    async ready() {
      await ready();
    },
    async send(inside, job) {
      const { fromKysely } = await import('pg-boss');
      await boss!.send(name, job, { db: fromKysely(inside) });
    },
    wake() {
      for (const worker of working) boss?.notifyWorker(worker);
    },
    async work(run, gaveUp) {
      const started = await ready();
      // The embedded database has one process: whatever is in hand when it starts is in nobody's hand.
      if ('pglite' in connection.raw) await takeBack(started, name);
      const looks = { pollingIntervalSeconds: times.look, batchSize: 1 } as const;
      const withOutput = { ...looks, includeMetadata: true } as const;
      for (let n = 0; n < workers; n += 1) {
        const worker = await started.work<T>(name, looks, async ([job]) => {
          if (job) await (claims ? claims.during(job.id, () => run(job.data)) : run(job.data));
        });
        working.push(worker);
      }
      await started.work<T, void, typeof withOutput>(dead, withOutput, async ([job]) => {
        if (job) await gaveUp(job.data, reasonOf(job.sourceOutput));
      });
      if (claims) {
        const { database, schema } = connection;
        const inHand = () =>
          database.query<{ id: string }>(
            `select id from "${schema.replaceAll('"', '""')}_jobs".job where name = $1 and state = 'active'`,
            [name],
          );
        const putBack = (lost: string[]) => started.fail(name, lost, { message: 'interrupted' });
        stopLooking = lookForDead({ inHand, claims, putBack, well: how.well, every: times.dead * 1_000 });
      }
    },
    stop() {
      working = [];
      stopLooking();
    },
    close: async () => claims?.close(),
  };
}

const reasonOf = (output: unknown): string => {
  const said = (output as { message?: unknown } | null)?.message;
  return typeof said === 'string' ? said : JSON.stringify(output ?? null);
};

/** What was in hand when the process ended goes back among what waits. */
async function takeBack(boss: PgBoss, name: string): Promise<void> {
  const jobs = await boss.findJobs(name);
  const lost = jobs.filter((job) => job.state === 'active').map((job) => job.id);
  if (lost.length > 0) await boss.fail(name, lost, { message: 'interrupted' });
}
