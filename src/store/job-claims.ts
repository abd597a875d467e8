/*
 * Which process works which job, on PostgreSQL: a session lock for each job in hand. The server gives it up the moment its session ends, so
 * that a killed process is found out at once, and one that only works long is left alone.
 */

/** The locks of this process; any number of them over one connection of their own. */
export type JobClaims = {
  /** Holds the lock of a job while it is worked. Without a connection the work goes on: at worst somebody else does it too. */
  during<T>(job: string, work: () => Promise<T>): Promise<T>;
  /** Whether nobody holds the lock of a job. */
  isFree(job: string): Promise<boolean>;
  close(): Promise<void>;
};

/** Opens them for the queue of one name; `url` is the database's. */
export function openJobClaims(url: string, queue: string): JobClaims {
  let session: Promise<Session> | null = null;
  /** A session may take its own locks again, so that they are remembered here. */
  const mine = new Set<string>();
  const ask = async (call: string, job: string): Promise<boolean> => {
    session ??= connect(url, () => {
      session = null;
    });
    try {
      // Two keys of 32 bits: the queue's name and the job's id.
      const { rows } = await (await session).query<{ yes: boolean }>(
        `select coalesce(${call}(hashtext($1), hashtext($2))::text, '') <> 'false' as yes`,
        [queue, job],
      );
      return rows[0]?.yes === true;
    } catch (error) {
      session = null;
      throw error;
    }
  };
  return {
    async during(job, work) {
      mine.add(job);
      try {
        // Waits a moment for whoever only looks whether the job is free.
        await ask('pg_advisory_lock', job).catch(() => false);
        return await work();
      } finally {
        await ask('pg_advisory_unlock', job).catch(() => false);
        mine.delete(job);
      }
    },
    async isFree(job) {
      if (mine.has(job) || !(await ask('pg_try_advisory_lock', job))) return false;
      await ask('pg_advisory_unlock', job);
      return true;
    },
    async close() {
      const open = await session?.catch(() => null);
      session = null;
      await open?.end().catch(() => undefined);
    },
  };
}

/**
 * Looks again and again for jobs in hand that nobody holds, and has them put back among what waits. One is put back when two looks running
 * find it so: between taking a job and holding it there is a moment. Gives what ends the looking.
 */
export function lookForDead(options: {
  inHand(): Promise<readonly { id: string }[]>;
  claims: Pick<JobClaims, 'isFree'>;
  putBack(jobs: string[]): Promise<unknown>;
  /** Called after each look that got through. */
  well(): void;
  /** Milliseconds between two looks. */
  every: number;
}): () => void {
  const { inHand, claims, putBack, well, every } = options;
  let suspects = new Set<string>();
  let busy = false;
  const look = async () => {
    if (busy) return;
    busy = true;
    try {
      const free: string[] = [];
      for (const { id } of await inHand()) if (await claims.isFree(id)) free.push(id);
      const dead = free.filter((id) => suspects.has(id));
      suspects = new Set(free);
      if (dead.length > 0) await putBack(dead);
      well();
    } catch {
      // While the database is away there is nobody to ask; the next look asks again.
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(look, every).unref();
  return () => clearInterval(timer);
}

type Session = {
  query<Row>(text: string, values: unknown[]): Promise<{ rows: Row[] }>;
  end(): Promise<void>;
};

async function connect(url: string, lost: () => void): Promise<Session> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    ...{ connectionString: url, application_name: 'thuky-jobs', keepAlive: true },
    connectionTimeoutMillis: 3_000,
  });
  client.on('error', lost);
  client.on('end', lost);
  await client.connect();
  return client as unknown as Session;
}
