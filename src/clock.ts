import type { Clock, Timing } from './usecases/ports.ts';

/** The office's clock with what the demo may do to it. */
export type OfficeClock = Clock & {
  /** On to eight in the morning of the next day, Vietnamese time. */
  nextDay(): void;
};

/** Vietnam keeps one time all year: UTC+7, without daylight saving. */
const vietnam = 7 * 3_600_000;
const day = 24 * 3_600_000;
const morning = 8 * 3_600_000;

/**
 * The one reader of the machine's clock. With `start` (ISO) the office's time begins there and runs on; without it, it is the real time.
 * Slack's timestamps and signatures are never read from here.
 */
export function startClock(start: string | null = null): OfficeClock {
  let shift = start === null ? 0 : Date.parse(start) - Date.now();
  const now = () => new Date(Date.now() + shift);
  return {
    now,
    nextDay() {
      const here = now().getTime() + vietnam;
      const next = Math.floor(here / day) * day + day + morning - vietnam;
      shift += next - now().getTime();
    },
  };
}

/** The real time for a line of the log: "2023-09-11 08:00:00" in the zone given. */
export const logTime = (timeZone: string): string =>
  new Date().toLocaleString('sv-SE', { timeZone, hour12: false });

/** The machine's own timing, for waits and deadlines. */
export const machineTiming: Timing = {
  elapsed: () => performance.now(),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  chance: () => Math.random(),
};
