/** Work queued by key: one after the other under one key, side by side under different ones. Nothing that fails stops what comes after. */
export type Lanes = {
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when what is queued under a key by now is done. */
  settled(key: string): Promise<unknown>;
  /** How much is queued or running. */
  size(): number;
  /** Resolves when nothing is left, also not what was queued meanwhile. */
  idle(): Promise<void>;
};

/** The queue of the turns (a key a person) and of the posts (a key a channel). */
export function createLanes(): Lanes {
  const last = new Map<string, Promise<unknown>>();
  let size = 0;
  let waiting: (() => void)[] = [];
  return {
    run(key, work) {
      size++;
      const before = last.get(key);
      const mine = (before ? before.then(work, work) : work()).finally(() => {
        if (last.get(key) === kept) last.delete(key);
        size--;
        if (size === 0) {
          for (const resolve of waiting) resolve();
          waiting = [];
        }
      });
      const kept = mine.catch(() => undefined);
      last.set(key, kept);
      return mine;
    },
    settled: (key) => last.get(key) ?? Promise.resolve(),
    size: () => size,
    idle: () => (size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}
