import { afterEach, describe, expect, test } from 'vitest';
import { machineTiming } from '../../src/clock.ts';
import { callAgain } from '../../src/drafting/call-again.ts';
import { type Ask, type Called, openEndpoint } from '../../src/drafting/endpoint.ts';
import {
  type ModelServer,
  type Served,
  type ServerOptions,
  startModelServer,
} from '../support/model-server.ts';

/* One call and its tries against a server that misbehaves: every end is a value. */

const ask: Ask = {
  messages: [{ role: 'user', content: 'Soạn mục.' }],
  schema: { name: 'thu', schema: { type: 'object' } },
};
const good: Served = { kind: 'text', text: '{"paragraphs": []}' };
const never = new AbortController().signal;
let server: ModelServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

/** Waits pass at once; what was waited for is noted. */
const quick = () => {
  const waits: number[] = [];
  return {
    waits,
    timing: {
      ...machineTiming,
      chance: () => 0.5,
      after: (milliseconds: number, act: () => void) => {
        if (milliseconds < 10_000) waits.push(milliseconds);
        return machineTiming.after(milliseconds < 10_000 ? 0 : milliseconds, act);
      },
    },
  };
};

async function call(
  options: ServerOptions,
  limits = { firstByte: 20_000, silence: 20_000, answer: 5_000 },
  key: string | null = null,
) {
  server = await startModelServer(options);
  const { timing, waits } = quick();
  const endpoint = openEndpoint({ baseUrl: server.url, name: 'mo-hinh-thu', key }, timing, limits);
  const again = () =>
    callAgain(endpoint, ask, {
      timing,
      patience: { tries: 3, first: 500, most: 8000 },
      until: timing.elapsed() + 60_000,
      signal: never,
    });
  return { called: await again(), again, waits, endpoint };
}
const queue =
  (...served: Served[]) =>
  (_: unknown, index: number) =>
    served[Math.min(index, served.length - 1)]!;

test('an answer comes with the tokens that the server counted', async () => {
  const { called } = await call({ answer: queue(good) });
  expect(called).toMatchObject({ kind: 'answer', text: '{"paragraphs": []}', tries: 1 });
  expect(called.kind === 'answer' && called.tokens?.completion).toBeGreaterThan(0);
});

test('no key is sent where none is set, and the one that is set is', async () => {
  await call({ answer: queue(good) });
  expect(server!.received[0]!.authorization).toBeUndefined();
  await server!.close();
  await call({ answer: queue(good) }, undefined, 'khoa-thu');
  expect(server!.received[0]!.authorization).toBe('Bearer khoa-thu');
});

const lacking: [what: string, lacks: string[]][] = [
  ['structured output', ['response_format']],
  ['streams', ['stream', 'stream_options']],
  ['token counts in streams', ['stream_options']],
  ['a temperature', ['temperature']],
  ['the older name of the length limit', ['max_tokens']],
  [
    'all of it',
    ['response_format', 'stream_options', 'max_tokens', 'max_completion_tokens', 'temperature', 'stream'],
  ],
];
test.each(lacking)('a server without %s is asked without it, and not again', async (_, lacks) => {
  const { called, again } = await call({ answer: queue(good), lacks });
  expect(called.kind).toBe('answer');
  expect((await again()).kind).toBe('answer');
  for (const name of lacks) expect(server!.received.at(-1)!.request).not.toHaveProperty(name);
});

test('a server that answers a stream with one JSON object is understood', async () => {
  expect((await call({ answer: queue(good), streams: false })).called.kind).toBe('answer');
});

describe('faults that pass', () => {
  const passing: [what: string, served: Served][] = [
    ['429', { kind: 'status', status: 429 }],
    ['500', { kind: 'status', status: 500 }],
    ['503', { kind: 'status', status: 503 }],
    ['a reset', { kind: 'reset' }],
    ['a reset in the middle', { kind: 'reset', after: '{"paragraphs"' }],
    ['a stream that ends early', { kind: 'early', text: '{"paragraphs": [' }],
    ['an answer cut off', { kind: 'text', text: '{"paragraphs": [', finish: 'length' }],
    ['a page instead of an answer', { kind: 'html' }],
  ];
  test.each(passing)('%s is tried again', async (_, served) => {
    const { called } = await call({ answer: queue(served, good) });
    expect(called).toMatchObject({ kind: 'answer', tries: 2 });
  });
  test.each(passing)('%s at every try ends with a fault after three', async (_, served) => {
    const { called } = await call({ answer: queue(served) });
    expect(called).toMatchObject({ kind: 'fault', tries: 3 });
  });
});

test('it waits longer each time, and as long as the server asks', async () => {
  const { waits } = await call({
    answer: queue(
      { kind: 'status', status: 500 },
      { kind: 'status', status: 429, headers: { 'retry-after': '7' } },
      good,
    ),
  });
  expect(waits.filter((one) => one >= 500)).toEqual([500, 7000]);
});

test('a server that asks for longer than the deadline is not waited for', async () => {
  const { called } = await call({
    answer: queue({ kind: 'status', status: 429, headers: { 'retry-after': '3600' } }, good),
  });
  expect(called).toMatchObject({ kind: 'fault', fault: 'busy', tries: 1 });
});

const final: [what: string, served: Served, expected: Partial<Called> & Record<string, unknown>][] = [
  ['a refusal', { kind: 'refusal' }, { kind: 'refused' }],
  ['a filtered answer', { kind: 'text', text: '', finish: 'content_filter' }, { kind: 'refused' }],
  ['an endless answer', { kind: 'endless' }, { kind: 'fault', fault: 'endless' }],
  ['a wrong key', { kind: 'status', status: 401 }, { kind: 'fault', fault: 'denied' }],
  ['an unknown model', { kind: 'status', status: 404 }, { kind: 'fault', fault: 'denied' }],
];
test.each(final)('%s is final', async (_, served, expected) => {
  const { called } = await call({ answer: queue(served) });
  expect(called).toMatchObject({ ...expected, tries: 1 });
  expect(server!.received).toHaveLength(1);
});

test('nothing heard for too long is a fault, and the call is given up', async () => {
  const { called } = await call(
    { answer: queue({ kind: 'silent' }) },
    { firstByte: 60, silence: 60, answer: 5000 },
  );
  expect(called).toMatchObject({ kind: 'fault', fault: 'slow', tries: 3 });
});

test('a cancelled call ends at once', async () => {
  server = await startModelServer({ answer: queue({ kind: 'silent' }) });
  const endpoint = openEndpoint({ baseUrl: server.url, name: 'x', key: null }, machineTiming);
  const controller = new AbortController();
  const calling = endpoint.call(ask, controller.signal);
  controller.abort();
  expect(await calling).toMatchObject({ kind: 'fault', fault: 'stopped' });
});

test('nobody there is a fault of the network', async () => {
  server = await startModelServer({ answer: queue(good) });
  const { url } = server;
  await server.close();
  const endpoint = openEndpoint({ baseUrl: url, name: 'x', key: null }, machineTiming);
  expect(await endpoint.call(ask, never)).toMatchObject({ kind: 'fault', fault: 'network', retry: true });
});

test('what is not at the host that was named is not followed', async () => {
  const elsewhere = await startModelServer({ answer: queue(good) });
  const { called } = await call({
    answer: queue({
      kind: 'status',
      status: 307,
      headers: { location: `${elsewhere.url}/chat/completions` },
    }),
  });
  expect(called.kind).toBe('fault');
  expect(elsewhere.received).toEqual([]);
  await elsewhere.close();
});
