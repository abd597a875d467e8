import { randomUUID } from 'node:crypto';
import type { Faults } from './faults.ts';
import type { JsonObject } from './protocol.ts';
import type { RealTime } from './real-time.ts';

/** One thing on its way to the bot. */
export type Envelope = {
  id: string;
  type: 'events_api' | 'slash_commands' | 'interactive';
  payload: JsonObject;
  /** 0 at first; 1 to 3 when repeated, with the reason. */
  attempt: number;
  reason: string;
};

/** What the bot answered; `body` is what came with the acknowledgement. */
export type Answer =
  | { kind: 'acknowledged'; body: unknown }
  | { kind: 'failed'; reason: string; noRetry?: boolean };

/** The road to the bot: Socket Mode or HTTP. `send` resolves when the bot answered or the connection failed, and may never resolve. */
export type Transport = { send(envelope: Envelope): Promise<Answer>; connected(): boolean };

/** See createDelivery. */
export type Delivery = ReturnType<typeof createDelivery>;

/** Slack's own delays before an unacknowledged event is repeated: at once, after a minute, after five. */
export const slackRetryDelays = [0, 60_000, 300_000];

/** Sends events until they are acknowledged, and interactions once, with the faults that are switched on. */
export function createDelivery(
  transport: Transport,
  faults: Faults,
  time: RealTime,
  settings: { ackTimeout: number; retryDelays: number[]; holdFor: number },
) {
  let outstanding = 0;
  let stopped = false;
  const held: { go(): void; callOff(): void }[] = [];
  const waiting = new Set<{ go(): void; callOff(): void }>();
  const whenQuiet = new Set<() => void>();

  const settle = () => {
    outstanding -= 1;
    if (outstanding > 0) return;
    for (const resolve of whenQuiet) resolve();
    whenQuiet.clear();
  };

  /** One attempt, with the time the bot has for its answer; `deaf` hears no answer. */
  function attempt(envelope: Envelope, deaf: boolean): Promise<Answer> {
    return new Promise((resolve) => {
      const callOff = time.after(settings.ackTimeout, () => resolve({ kind: 'failed', reason: 'timeout' }));
      transport.send(envelope).then((answer) => {
        if (deaf && answer.kind === 'acknowledged') return;
        callOff();
        resolve(answer);
      });
      if (deaf) {
        callOff();
        resolve({ kind: 'failed', reason: 'timeout' });
      }
    });
  }

  async function deliver(envelope: Envelope, deaf: boolean): Promise<void> {
    const answer = await attempt(envelope, deaf);
    const delay = settings.retryDelays[envelope.attempt];
    if (answer.kind === 'acknowledged' || answer.noRetry || delay === undefined || stopped) return settle();
    const again = { ...envelope, id: randomUUID(), attempt: envelope.attempt + 1, reason: answer.reason };
    const entry = {
      go() {
        entry.callOff();
        waiting.delete(entry);
        void deliver(again, false);
      },
      callOff: () => {},
    };
    waiting.add(entry);
    entry.callOff = time.after(delay, entry.go);
  }

  function release(): void {
    for (const { go, callOff } of held.splice(0)) {
      callOff();
      go();
    }
  }

  return {
    /** Sends an event; `byPerson` says whether faults apply to it. */
    event(payload: JsonObject, byPerson: boolean): void {
      if (stopped) return;
      const found = byPerson ? faults.ofEvent(payload.event as JsonObject) : [];
      if (found.includes('drop')) return;
      const envelope: Envelope = { id: randomUUID(), type: 'events_api', payload, attempt: 0, reason: '' };
      const deaf = found.includes('lose-ack');
      outstanding += 1;
      const send = () => {
        void deliver(envelope, deaf);
        if (found.includes('duplicate')) void transport.send(envelope);
      };
      if (found.includes('hold')) {
        const entry = { go: send, callOff: () => {} };
        held.push(entry);
        entry.callOff = time.after(settings.holdFor, () => {
          held.splice(held.indexOf(entry), 1);
          send();
        });
        return;
      }
      send();
      if (held.length > 0) release();
    },
    /** Sends an interaction once and tells what the bot answered. */
    async interaction(type: 'slash_commands' | 'interactive', payload: JsonObject): Promise<Answer> {
      const deaf = faults.ofInteraction(payload);
      return attempt({ id: randomUUID(), type, payload, attempt: 0, reason: '' }, deaf);
    },
    /** Sends everything that waits for its repetition now. */
    retryNow(): void {
      for (const entry of [...waiting]) entry.go();
    },
    /** Events not acknowledged yet and not given up. */
    outstanding: () => outstanding,
    /** Resolves when every event is acknowledged or given up. */
    quiet: (): Promise<void> =>
      outstanding === 0 ? Promise.resolve() : new Promise((resolve) => whenQuiet.add(resolve)),
    stop(): void {
      stopped = true;
      for (const { callOff } of [...waiting, ...held]) callOff();
      waiting.clear();
      held.length = 0;
    },
  };
}
