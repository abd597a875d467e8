/** A thing done every minute; the function's name is for the log. */
export type SweepTask = () => Promise<void>;

/** Runs a function again and again until it is told to stop; tests bring their own. */
export type Every = (ms: number, run: () => void) => () => void;

export type Sweeper = {
  /** Does every task once, now; a sweep already under way is waited for instead of a second one. */
  sweep(): Promise<void>;
  /** Waits for the sweep under way, then does no more. */
  stop(): Promise<void>;
};

const byTimer: Every = (ms, run) => {
  const timer = setInterval(run, ms);
  timer.unref();
  return () => clearInterval(timer);
};

/**
 * Takes up what was left lying: events undone, posts unsent. Sweeps never overlap; a task that fails is logged and keeps nothing from the
 * others, and is tried again at the next sweep.
 */
export function startSweeper(deps: {
  everyMs: number;
  tasks: readonly SweepTask[];
  log(line: string): void;
  every?: Every;
}): Sweeper {
  const { everyMs, tasks, log, every = byTimer } = deps;
  let running: Promise<void> | null = null;
  let stopped = false;

  const sweepOnce = async () => {
    for (const task of tasks) {
      if (stopped) return;
      try {
        await task();
      } catch (error) {
        log(`${task.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  const sweep = () => {
    if (stopped) return running ?? Promise.resolve();
    running ??= sweepOnce().finally(() => {
      running = null;
    });
    return running;
  };
  const cancel = every(everyMs, () => void sweep());
  return {
    sweep,
    async stop() {
      stopped = true;
      cancel();
      await running;
    },
  };
}
