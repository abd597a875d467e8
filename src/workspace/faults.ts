import type { JsonObject } from './protocol.ts';

/** How a Web API call goes wrong: Slack's error code, an HTTP status, or a broken connection. */
export type CallFault =
  | { kind: 'error'; error: string }
  | { kind: 'status'; status: number }
  | { kind: 'reset' }
  | { kind: 'ratelimited'; retryAfter: number };

/** What happens to one event on its way to the bot. */
export type EventFault = 'duplicate' | 'drop' | 'hold' | 'lose-ack';

/** Chances between 0 and 1; the same seed and the same order of events give the same faults. */
export type RandomFaults = { seed: number } & Partial<Record<EventFault, number>>;

/** See createFaults. */
export type Faults = ReturnType<typeof createFaults>;

/** What misbehaves on purpose. Events here are those that people cause; the bot's own messages coming back are left alone. */
export function createFaults() {
  let planned: { fault: EventFault; times: number; where: (event: JsonObject) => boolean }[] = [];
  let random: (() => EventFault[]) | undefined;
  const calls = new Map<string, { fault: CallFault; times: number }[]>();
  let tokenError: 'token_revoked' | 'account_inactive' | 'invalid_auth' | undefined;
  let socketsRefused = false;
  const plan =
    (fault: EventFault) =>
    (times = 1, where: (event: JsonObject) => boolean = () => true): void => {
      planned.push({ fault, times, where });
    };

  return {
    /** Delivers the next events twice. */
    duplicate: plan('duplicate'),
    /** Never delivers the next events. */
    drop: plan('drop'),
    /** Delivers the next events after the event that follows each. */
    reorder: plan('hold'),
    /** The acknowledgement of the next events or interactions comes too late: events are sent again, a person sees `operation_timeout`. */
    loseAck: plan('lose-ack'),
    /** Events misbehave by chance; undefined ends it. */
    random(faults: RandomFaults | undefined): void {
      random = faults && chances(faults);
    },
    /** The next calls of a method (`*`: of any) are answered 429 with so many seconds in Retry-After. */
    rateLimit(method: string, retryAfter: number, times = 1): void {
      add(method, { kind: 'ratelimited', retryAfter }, times);
    },
    /** The next calls of a method (`*`: of any) fail with Slack's error code, an HTTP status, or a broken connection. */
    fail(method: string, how: string | number | 'reset', times = 1): void {
      if (how === 'reset') add(method, { kind: 'reset' }, times);
      else if (typeof how === 'number') add(method, { kind: 'status', status: how }, times);
      else add(method, { kind: 'error', error: how }, times);
    },
    /** Makes the bot token useless with that error; undefined makes it good again. */
    token(error: typeof tokenError): void {
      tokenError = error;
    },
    /** Socket Mode connections are refused. */
    refuseSockets(refused: boolean): void {
      socketsRefused = refused;
    },
    /** Everything behaves again. */
    clear(): void {
      planned = [];
      random = undefined;
      calls.clear();
      tokenError = undefined;
      socketsRefused = false;
    },

    get tokenError() {
      return tokenError;
    },
    get socketsRefused() {
      return socketsRefused;
    },
    /** The fault of a call that begins now. */
    ofCall(method: string): CallFault | undefined {
      return take(method) ?? take('*');
    },
    /** The faults of an event that sets out now. */
    ofEvent(event: JsonObject): EventFault[] {
      const found = due(event, () => true);
      return random ? [...found, ...random()] : found;
    },
    /** Whether the acknowledgement of an interaction that sets out now comes too late; chance has no part in it. */
    ofInteraction: (payload: JsonObject): boolean => due(payload, (fault) => fault === 'lose-ack').length > 0,
  };

  function due(event: JsonObject, concerned: (fault: EventFault) => boolean): EventFault[] {
    if (planned.length === 0) return [];
    const found = planned.filter(({ fault, where }) => concerned(fault) && where(event));
    for (const one of found) one.times -= 1;
    planned = planned.filter(({ times }) => times > 0);
    return found.map(({ fault }) => fault);
  }

  function add(method: string, fault: CallFault, times: number): void {
    calls.set(method, [...(calls.get(method) ?? []), { fault, times }]);
  }

  function take(method: string): CallFault | undefined {
    const queue = calls.get(method);
    const first = queue?.[0];
    if (!queue || !first) return undefined;
    first.times -= 1;
    if (first.times < 1) queue.shift();
    return first.fault;
  }
}

/** Draws faults with a small seeded generator (mulberry32). */
function chances({ seed, ...faults }: RandomFaults): () => EventFault[] {
  let state = seed >>> 0;
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const table = Object.entries(faults) as [EventFault, number][];
  return () => table.filter(([, chance]) => draw() < chance).map(([fault]) => fault);
}
