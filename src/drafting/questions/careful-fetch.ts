import type { CallRecord, CallSent } from '../../usecases/ports.ts';
import { tryAgain, type Within } from '../call-again.ts';
import { type Called, type CallLimits, type ModelSettings, statusFault } from '../endpoint.ts';
import { boundBody, fault, startWatch, TooLong, tokensOf } from '../endpoint-body.ts';
import { type Features, fewer } from '../features.ts';
import { onRecord } from '../on-record.ts';

/*
 * The transport under a conversation: whatever its library asks for goes to the one endpoint, with our bounds, our retries and nothing of
 * the environment's; every call is on record before it leaves, and every message is noted as it left.
 */

/** What every server is asked for; what it refuses is left out of the next request, also of later conversations. */
export type Learned = { features: Features };
export const plainFeatures: Features = {
  ...{ format: 'none', stream: false, usage: false },
  ...{ length: 'max_tokens', temperature: true },
};

/** Tokens of one reply: a few queries, or a choice of rows. */
const longestReply = 3000;

export type Transport = {
  fetch: typeof fetch;
  /** Why the last call gave nothing; null where it gave an answer. */
  ended(): Extract<Called, { kind: 'fault' | 'refused' }> | null;
  /** Requests made, with those made again; tokens as the server counts them, or about that. */
  used(): { calls: number; tokens: { prompt: number; completion: number } };
  /** Every message once, as JSON, in the order in which it left or came. */
  messages(): readonly string[];
  /** The calls on record; null where one of them is not there whole. */
  recorded(): readonly string[] | null;
};

/** Opens the transport of one conversation. */
export function openTransport(
  settings: ModelSettings,
  learned: Learned,
  limits: CallLimits,
  within: Within,
  { record, ...to }: Pick<CallSent, 'model' | 'host' | 'prompt'> & { record: CallRecord },
): Transport {
  const { timing } = within;
  const address = `${settings.baseUrl.replace(/\/+$/, '')}/chat/completions`;
  const seen = new Set<string>();
  const used = { calls: 0, tokens: { prompt: 0, completion: 0 } };
  const recorded: (string | null)[] = [];
  let last: ReturnType<Transport['ended']> = null;

  const once = async (asked: Record<string, unknown>, signal: AbortSignal): Promise<Called | 'fewer'> => {
    const { features } = learned;
    const watch = startWatch(timing, limits, signal);
    used.calls += 1;
    try {
      const response = await fetch(address, {
        method: 'POST',
        // What is sent goes to the host that was named and to no other.
        redirect: 'error',
        signal: watch.signal,
        headers: {
          'content-type': 'application/json',
          ...(settings.key === null ? {} : { authorization: `Bearer ${settings.key}` }),
        },
        body: JSON.stringify({
          ...asked,
          ...(features.length === 'none' ? {} : { [features.length]: longestReply }),
          ...(features.temperature ? { temperature: 0 } : {}),
        }),
      });
      const text = await boundBody(response, limits.answer * 4).text();
      if (response.ok) return readReply(text);
      const less = fewer(features, response.status, text);
      if (!less) return statusFault(response.status, response.headers);
      learned.features = less;
      return 'fewer';
    } catch (error) {
      return error instanceof TooLong ? fault('endless', false) : (watch.ended() ?? fault('network', true));
    } finally {
      watch.end();
    }
  };
  const call = async (asked: Record<string, unknown>, signal: AbortSignal): Promise<Called> => {
    for (;;) {
      if (signal.aborted) return fault('stopped', false);
      const called = await once(asked, signal);
      if (called !== 'fewer') return called;
    }
  };

  return {
    async fetch(_, init) {
      const asked = JSON.parse(String(init?.body)) as Record<string, unknown>;
      const messages = (asked.messages as Message[]).map(plainMessage);
      const pieces = messages.map((message) => ({ role: message.role, text: JSON.stringify(message) }));
      const called = await onRecord(
        record,
        { section: null, ...to, pieces },
        async () => {
          for (const { text } of pieces) seen.add(text);
          return tryAgain((signal) => call({ ...asked, messages }, signal), within);
        },
        within.signal,
        replyOf,
      );
      last = called.kind === 'answer' ? null : called;
      if (called.tries > 0) recorded.push(called.call);
      if (called.kind !== 'answer') throw new Error('the model gave no answer');
      const whole = JSON.parse(called.text) as Whole;
      const message = whole.choices![0]!.message!;
      const reply = replyOf(called.text);
      seen.add(reply);
      used.tokens.prompt += called.tokens?.prompt ?? Math.ceil(String(init?.body).length / 3);
      used.tokens.completion += called.tokens?.completion ?? Math.ceil(reply.length / 3);
      if (Array.isArray(message.tool_calls)) message.tool_calls = soundCalls(message.tool_calls, used.calls);
      return new Response(JSON.stringify(whole), { headers: { 'content-type': 'application/json' } });
    },
    ended: () => last,
    used: () => used,
    messages: () => [...seen],
    recorded: () => (recorded.includes(null) ? null : (recorded as string[])),
  };
}

type Message = { role: string; content?: unknown; tool_calls?: unknown; tool_call_id?: unknown };

/** A message in the plainest form of the protocol, which small servers take too: text as one string, no names. */
function plainMessage({ role, content, tool_calls, tool_call_id }: Message): Message {
  const parts = Array.isArray(content) ? (content as { text?: unknown }[]) : null;
  const text = parts ? parts.map((part) => String(part.text ?? '')).join('') : content;
  return {
    role,
    content: tool_calls !== undefined && text === '' ? null : (text ?? null),
    ...(tool_calls === undefined ? {} : { tool_calls }),
    ...(tool_call_id === undefined ? {} : { tool_call_id }),
  };
}

type Whole = {
  choices?: {
    message?: { content?: unknown; refusal?: unknown; tool_calls?: unknown };
    finish_reason?: string | null;
  }[];
  usage?: Parameters<typeof tokensOf>[0];
};

/** The message of a reply, as JSON. */
const replyOf = (text: string): string =>
  JSON.stringify(plainMessage({ ...(JSON.parse(text) as Whole).choices![0]!.message!, role: 'assistant' }));

/**
 * Calls as the library needs them: each with an id of its own, and with arguments that are an object. What a model wrote in their place is
 * no argument, and it will be told so.
 */
const soundCalls = (calls: unknown[], turn: number): unknown[] =>
  calls.flatMap((call, index) => {
    const named = (call as { function?: { name?: unknown; arguments?: unknown } } | null)?.function;
    return typeof named?.name === 'string'
      ? [
          {
            ...{ id: `call-${turn}-${index}`, type: 'function' },
            function: { name: named.name, arguments: soundArguments(named.arguments) },
          },
        ]
      : [];
  });

function soundArguments(given: unknown): string {
  if (typeof given === 'object' && given !== null) return JSON.stringify(given);
  try {
    const read: unknown = JSON.parse(String(given));
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? JSON.stringify(read) : '{}';
  } catch {
    return '{}';
  }
}

/** A reply that says something or asks for something; the library is given its text as it came. */
function readReply(text: string): Called {
  let whole: Whole | null;
  try {
    whole = JSON.parse(text) as Whole | null;
  } catch {
    return fault('cut-off', true);
  }
  const choice = whole?.choices?.[0];
  if (typeof choice?.message !== 'object' || choice.message === null) return fault('cut-off', true);
  const tokens = tokensOf(whole?.usage);
  if (choice.message.refusal || choice.finish_reason === 'content_filter') return { kind: 'refused', tokens };
  return choice.finish_reason === 'length' ? fault('cut-off', true) : { kind: 'answer', text, tokens };
}
