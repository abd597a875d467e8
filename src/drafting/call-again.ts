import type { Attempt } from '../core/drafts/made.ts';
import type { Timing } from '../usecases/ports.ts';
import type { Ask, Called, Endpoint } from './endpoint.ts';

/** How often a call that may succeed next time is made, and how long is waited at first and at most, in milliseconds. */
export type Patience = { tries: number; first: number; most: number };
export const usualPatience: Patience = { tries: 3, first: 500, most: 8_000 };

/** Within what a call is made again: `until` is on `timing`'s scale. */
export type Within = { timing: Timing; patience: Patience; until: number; signal: AbortSignal };

/** Asks an endpoint until there is an answer or nothing more to hope for. */
export const callAgain = (endpoint: Endpoint, ask: Ask, how: Within): Promise<Called & { tries: number }> =>
  tryAgain((signal) => endpoint.call(ask, signal), how);

/**
 * Calls until there is an answer or nothing more to hope for: waits twice as long each time, with jitter, and as long as the server asks,
 * but never past `until`.
 */
export async function tryAgain(
  call: (signal: AbortSignal) => Promise<Called>,
  { timing, patience, until, signal }: Within,
): Promise<Called & { tries: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const called = await call(signal);
    if (called.kind !== 'fault' || !called.retry || attempt >= patience.tries)
      return { ...called, tries: attempt };
    const backOff = Math.min(patience.most, patience.first * 2 ** (attempt - 1)) * (0.5 + timing.chance());
    const wait = Math.max(backOff, called.waitMs ?? 0);
    if (timing.elapsed() + wait >= until) return { ...called, tries: attempt };
    await pause(timing, wait, signal);
    if (signal.aborted) return { kind: 'fault', fault: 'stopped', retry: false, tries: attempt };
  }
}

/** A call that brought no answer, as it is recorded. */
export const unanswered = (
  called: Exclude<Called, { kind: 'answer' }> & { tries: number; call: string | null },
): Attempt => ({
  ...(called.call === null ? {} : { call: called.call }),
  ...{ tries: called.tries, answer: null, issues: [] },
  ...(called.kind === 'refused'
    ? { outcome: 'refused', tokens: called.tokens }
    : { outcome: 'fault', tokens: null, fault: called.fault }),
  ...(called.kind === 'fault' && called.status !== undefined ? { status: called.status } : {}),
});

/** Waits; ends early when aborted. */
const pause = (timing: Timing, milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      cancel();
      signal.removeEventListener('abort', done);
      resolve();
    };
    const cancel = timing.after(milliseconds, done);
    signal.addEventListener('abort', done, { once: true });
  });
