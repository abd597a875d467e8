import { setTimeout as timer } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import type { Door } from './inbox-receiver.ts';
import type { Log } from './log.ts';
import { slackProblem } from './problems.ts';

/** How long one connection may take to say hello, in milliseconds. */
const patience = 20_000;

/** Pauses between attempts to connect, in milliseconds; the last one repeats. A socket that Slack renews is opened again at once. */
const pauses = [0, 500, 1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Keeps one Socket Mode connection open. The receiver's own reconnecting leaves seconds without a socket at each refresh and turns a failure
 * into an unhandled rejection, so it is switched off (`autoReconnectEnabled: false`) and done here. `start` resolves with the first hello
 * and rejects when the first attempt shows that the app token is wrong.
 */
export function socketDoor(
  receiver: SocketModeReceiver,
  options: {
    log: Log;
    wait: (milliseconds: number) => Promise<void>;
    changed: (state: { connected: boolean; first: boolean; code: string | null }) => void;
  },
): Door {
  const { log, wait, changed } = options;
  const { client } = receiver;
  let stopped = false;
  let hellos = 0;

  const connect = async (): Promise<void> => {
    const hello = client.start();
    hello.catch(() => undefined);
    const late = Symbol('late');
    if ((await Promise.race([hello, timer(patience, late, { ref: false })])) === late) {
      client.disconnect().catch(() => undefined);
      throw new Error('no hello');
    }
  };
  const closed = () => new Promise<void>((resolve) => client.once('disconnected', () => resolve()));

  const keep = async (opened: () => void, refused: (error: unknown) => void): Promise<void> => {
    for (let failures = 0; !stopped; ) {
      await wait(pauses[Math.min(failures, pauses.length - 1)]!);
      if (stopped) return;
      try {
        const over = closed();
        await connect();
        hellos++;
        failures = 0;
        changed({ connected: true, first: hellos === 1, code: null });
        opened();
        await over;
        changed({ connected: false, first: false, code: null });
      } catch (error) {
        failures++;
        const problem = slackProblem(error);
        const code = problem && 'code' in problem ? problem.code : 'no_connection';
        if (failures === 1) log.warn(`no connection to Slack (${code}); trying again`);
        changed({ connected: false, first: false, code });
        if (problem?.kind === 'token' && hellos === 0) {
          refused(error);
          return;
        }
      }
    }
  };

  return {
    init: (app) => receiver.init(app),
    start: () => new Promise((resolve, reject) => void keep(() => resolve(undefined), reject)),
    async stop() {
      stopped = true;
      await receiver.stop();
    },
  };
}
