/** The time Slack lives in: its timestamps, 3-second promises and retries. Apart from the office's clock, which only the page shows. */
export type RealTime = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls once after that many milliseconds; returns the way to call it off. */
  after(milliseconds: number, call: () => void): () => void;
};

/** The machine's own clock: the only reader of it in this folder. A timer of it never keeps the process alive. */
export const realTime: RealTime = {
  now: () => Date.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
