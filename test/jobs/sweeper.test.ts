import { expect, test, vi } from 'vitest';
import { startSweeper } from '../../src/jobs/sweeper.ts';

/* Taking up what was left lying: every minute, one sweep at a time, whatever fails. The timer is the test's own. */

/** A timer that the test rings. */
function bell() {
  let ring = () => {};
  let cancelled = false;
  const every = (_ms: number, run: () => void) => {
    ring = run;
    return () => {
      cancelled = true;
    };
  };
  return { every, ring: () => ring(), isCancelled: () => cancelled };
}

test('each ring does every task once, in order', async () => {
  const { every, ring } = bell();
  const done: string[] = [];
  const tasks = ['replay', 'send'].map((name) => async () => void done.push(name));
  const sweeper = startSweeper({ everyMs: 60_000, tasks, log: () => {}, every });
  ring();
  await vi.waitFor(() => expect(done).toEqual(['replay', 'send']));
  await sweeper.sweep();
  expect(done).toEqual(['replay', 'send', 'replay', 'send']);
});

test('a task that fails is logged by its name and keeps nothing from the others', async () => {
  const lines: string[] = [];
  const send = vi.fn(async () => {});
  const replay = async () => {
    throw new Error('database away');
  };
  await startSweeper({
    everyMs: 1,
    tasks: [replay, send],
    log: (line) => lines.push(line),
    every: bell().every,
  }).sweep();
  expect(lines).toEqual(['replay: database away']);
  expect(send).toHaveBeenCalledTimes(1);
});

test('a ring while a sweep is under way starts no second one', async () => {
  const { every, ring } = bell();
  let release = () => {};
  const task = vi.fn(
    () =>
      new Promise<void>((done) => {
        release = done;
      }),
  );
  const sweeper = startSweeper({ everyMs: 1, tasks: [task], log: () => {}, every });
  const under = sweeper.sweep();
  ring();
  ring();
  release();
  await under;
  expect(task).toHaveBeenCalledTimes(1);
});

test('stopping waits for the task in hand and does no more', async () => {
  const { every, ring, isCancelled } = bell();
  let release = () => {};
  const first = () =>
    new Promise<void>((done) => {
      release = done;
    });
  const second = vi.fn(async () => {});
  const sweeper = startSweeper({ everyMs: 1, tasks: [first, second], log: () => {}, every });
  ring();
  const stopping = sweeper.stop();
  release();
  await stopping;
  ring();
  await sweeper.sweep();
  expect([isCancelled(), second.mock.calls.length]).toEqual([true, 0]);
});
