import { setImmediate as immediate, setTimeout as timer } from 'node:timers/promises';
import { Outage } from '../usecases/ports.ts';

/** One item at a time on the caller's side, many in one statement on the database's. */
export type Coalesced<In, Out> = ((item: In) => Promise<Out>) & {
  /** Resolves when nothing is waiting any more. */
  idle(): Promise<void>;
};

/**
 * Gathers what is asked for in one turn of the event loop, and while the statement before is running, and writes it together. Each caller
 * gets its own outcome, after the commit; when a batch fails for another reason than an outage, its items are tried one by one, so that
 * one that cannot be written fails alone. What nobody waits for in front of a screen may `linger` some milliseconds more, so that fewer
 * statements are needed.
 */
export function coalesce<In, Out>(
  write: (items: In[]) => Promise<Out[]>,
  { most = 100, linger = 0 }: { most?: number; linger?: number } = {},
): Coalesced<In, Out> {
  type Waiting = { item: In; resolve: (out: Out) => void; reject: (error: unknown) => void };
  const waiting: Waiting[] = [];
  let running: Promise<void> | null = null;

  const writeAll = async (batch: Waiting[]): Promise<void> => {
    try {
      const outs = await write(batch.map((one) => one.item));
      batch.forEach((one, index) => {
        one.resolve(outs[index]!);
      });
    } catch (error) {
      if (batch.length === 1 || error instanceof Outage) for (const one of batch) one.reject(error);
      else for (const one of batch) await writeAll([one]);
    }
  };
  const run = async () => {
    await (linger > 0 ? timer(linger) : immediate());
    while (waiting.length > 0) await writeAll(waiting.splice(0, most));
    running = null;
  };
  const ask = (item: In) =>
    new Promise<Out>((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      running ??= run();
    });
  return Object.assign(ask, {
    idle: async () => {
      while (running) await running;
    },
  });
}
