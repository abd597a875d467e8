import type { PGlite } from '@electric-sql/pglite';
import type { Db, PgBoss } from 'pg-boss';
import type { AskedQuestion, Job, JobQueue, JobWorker, QuestionWorker } from '../usecases/ports.ts';
import type { Connection } from './connect.ts';
import { type JobLine, openLine } from './job-line.ts';

/** The side of the queue that the store needs: a job is sent in the transaction that writes its row. */
export type Jobs = { drafts: JobLine<Job>; questions: JobLine<AskedQuestion> };

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
/** Free questions in hand at once: each mostly waits for a model. */
const questionsAtOnce = 3;
/** Seconds for which an answered question is kept among the jobs. */
const questionsKept = 600;

/** Opens the job queue (pg-boss) over the store's database, in a schema of its own. Nothing is loaded until it is needed. */
export function openQueue(
  connection: Connection,
  workspace: string,
  log: (line: string) => void,
  times: QueueTimes = usualTimes,
): JobQueue & { lines: Jobs } {
  let opening: Promise<PgBoss> | null = null;
  const said = new Set<string>();
  const well = () => {
    if (said.size > 0) log('job queue: the database is there again');
    said.clear();
  };

  const start = async (): Promise<PgBoss> => {
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
    return started;
  };
  const open = (): Promise<PgBoss> => {
    opening ??= start().catch((error) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  const common = { connection, times, open, well };
  const drafts = openLine<Job>(`drafts-${workspace}`, common);
  const questions = openLine<AskedQuestion>(`questions-${workspace}`, {
    ...common,
    ...{ workers: questionsAtOnce, keep: questionsKept },
  });

  return {
    lines: { drafts, questions },
    work: ({ run, gaveUp }: JobWorker) =>
      drafts.work(
        (job) => run(jobOf(job)),
        (job, error) => gaveUp(jobOf(job), error),
      ),
    answer: ({ run, gaveUp }: QuestionWorker) => questions.work(run, gaveUp),
    async stop() {
      const started = await opening?.catch(() => null);
      for (const line of [drafts, questions]) line.stop();
      await started
        ?.stop({ graceful: true, close: true, timeout: 20_000 })
        .catch((error: Error) => log(`job queue: ${error.message}`));
      for (const line of [drafts, questions]) await line.close();
    },
  };
}

/** A job as it was sent; earlier versions knew only drafts. */
const jobOf = ({ kind = 'draft', id }: Partial<Job> & { id: string }): Job => ({ kind, id });

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
