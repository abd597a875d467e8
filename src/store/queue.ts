import type { PGlite } from '@electric-sql/pglite';
import type { Db, PgBoss } from 'pg-boss';
import type { Job, JobQueue, JobWorker } from '../usecases/ports.ts';
import type { Connection } from './connect.ts';
import type { AnyTransaction } from './database.ts';
import { lookForDead, openJobClaims } from './job-claims.ts';

/** The side of the queue that the store needs: a job is sent in the transaction that writes its row. */
export type Jobs = {
  /** Resolves when jobs can be sent; the queue is loaded and brought up to date the first time. */
  ready(): Promise<void>;
  send(inside: AnyTransaction, job: Job): Promise<void>;
  /** Has the worker of this process look at once, after the commit. */
  wake(): void;
};

/**
 * Seconds of real time, which no office's clock moves: between tries; of silence (at least 10) after which a worker counts as dead; between
 * looks for the silent; between looks for jobs that nobody told of; between looks for jobs whose process has gone (on PostgreSQL).
 */
export type QueueTimes = {
  retryDelay: number;
  heartbeat: number;
  supervise: number;
  look: number;
  dead: number;
};

const usualTimes: QueueTimes = { retryDelay: 5, heartbeat: 15, supervise: 15, look: 2, dead: 2 };
const retries = 3;

/** Opens the job queue (pg-boss) over the store's database, in a schema of its own. Nothing is loaded until it is needed. */
export function openQueue(
  connection: Connection,
  workspace: string,
  log: (line: string) => void,
  times: QueueTimes = usualTimes,
): JobQueue & Jobs {
  const drafts = `drafts-${workspace}`;
  const dead = `${drafts}-dead`;
  let boss: PgBoss | null = null;
  let opening: Promise<PgBoss> | null = null;
  let worker: string | null = null;
  const claims =
    'url' in connection.raw ? openJobClaims(connection.raw.url, `${connection.schema}/${drafts}`) : null;
  let stopLooking = () => {};
  const said = new Set<string>();
  const well = () => {
    if (said.size > 0) log('job queue: the database is there again');
    said.clear();
  };

  const open = async (): Promise<PgBoss> => {
    const { PgBoss: Boss, fromPglite } = await import('pg-boss');
    const started = new Boss({
      ...('url' in connection.raw
        ? { connectionString: connection.raw.url, max: 3, application_name: 'thuky-jobs' }
        : { db: wholeTransactions(connection.raw.pglite, fromPglite), backend: 'pglite' as const }),
      schema: `${connection.schema}_jobs`,
      schedule: false,
      registerInstance: false,
      monitorVacuum: false,
      reindex: false,
      superviseIntervalSeconds: times.supervise,
      monitorIntervalSeconds: times.supervise,
    });
    started.on('error', (error: Error) => {
      // While the database is away every look of every worker fails the same way: each reason is one line until it is back.
      const reason = error.message.replace(/ \(Queue: [^)]*\)$/, '');
      if (!said.has(reason)) log(`job queue: ${reason}; it goes on by itself`);
      said.add(reason);
    });
    await started.start();
    await started.createQueue(dead, { retryLimit: 20, retryDelay: times.retryDelay, retryBackoff: true });
    await started.createQueue(drafts, {
      ...{ retryLimit: retries, retryDelay: times.retryDelay, deadLetter: dead },
      ...{ heartbeatSeconds: times.heartbeat, expireInSeconds: 900 },
    });
    boss = started;
    return started;
  };
  const ready = (): Promise<PgBoss> => {
    opening ??= open().catch((error) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  return {
    async ready() {
      await ready();
    },
    async send(inside, job) {
      const { fromKysely } = await import('pg-boss');
      await boss!.send(drafts, job, { db: fromKysely(inside) });
    },
    wake() {
      if (worker !== null) boss?.notifyWorker(worker);
    },
    async work({ run, gaveUp }: JobWorker) {
      const started = await ready();
      // The embedded database has one process: whatever is in hand when it starts is in nobody's hand.
      if ('pglite' in connection.raw) await takeBack(started, drafts);
      const looks = { pollingIntervalSeconds: times.look, batchSize: 1 } as const;
      const withOutput = { ...looks, includeMetadata: true } as const;
      worker = await started.work<Sent>(drafts, looks, async ([job]) => {
        if (job) await (claims ? claims.during(job.id, () => run(jobOf(job.data))) : run(jobOf(job.data)));
      });
      await started.work<Sent, void, typeof withOutput>(dead, withOutput, async ([job]) => {
        if (job) await gaveUp(jobOf(job.data), reasonOf(job.sourceOutput));
      });
      if (claims) {
        const { database, schema } = connection;
        const inHand = () =>
          database.query<{ id: string }>(
            `select id from "${schema.replaceAll('"', '""')}_jobs".job where name = $1 and state = 'active'`,
            [drafts],
          );
        const putBack = (dead: string[]) => started.fail(drafts, dead, { message: 'interrupted' });
        stopLooking = lookForDead({ inHand, claims, putBack, well, every: times.dead * 1_000 });
      }
    },
    async stop() {
      const started = await opening?.catch(() => null);
      worker = null;
      stopLooking();
      await started
        ?.stop({ graceful: true, close: true, timeout: 20_000 })
        .catch((error: Error) => log(`job queue: ${error.message}`));
      await claims?.close();
    },
  };
}

/** A job as it was sent; earlier versions knew only drafts. */
type Sent = Partial<Job> & { id: string };
const jobOf = ({ kind = 'draft', id }: Sent): Job => ({ kind, id });

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

/**
 * The embedded database has one connection, so a block of pg-boss's that opens a transaction itself and fails would leave it in ours: such
 * blocks run in a transaction of the database's own. Rows come as pg-boss expects them, not as the store reads them.
 */
function wholeTransactions(pglite: PGlite, adapt: (like: PGlite) => Db): Db {
  const parsers = { 20: Number, 1082: toDate, 1184: toDate };
  const like = {
    query: (text: string, values?: unknown[]) => pglite.query(text, values, { parsers }),
    exec: (text: string) => {
      const block = /^\s*BEGIN\s*;?([\s\S]*?)(?:\bCOMMIT\s*;?\s*)?$/i.exec(text);
      return block
        ? pglite.transaction((inside) => inside.exec(block[1]!, { parsers }))
        : pglite.exec(text, { parsers });
    },
  };
  return adapt(like as unknown as PGlite);
}

const toDate = (text: string) => new Date(text);
