import OpenAI, { APIConnectionError, APIError } from 'openai';
import type { Timing } from '../usecases/ports.ts';
import { boundBody, fault, readStream, readWhole, startWatch, TooLong } from './endpoint-body.ts';
import { type Features, fewer, fullFeatures, requestBody } from './features.ts';

/* One call of an OpenAI-compatible endpoint (POST /chat/completions): every way it can end is a value, and every way is bounded. */

/** Where the model is: a base URL such as `http://127.0.0.1:11434/v1`, its name there, and a key where one is asked for. */
export type ModelSettings = { baseUrl: string; name: string; key: string | null };

export type Message = { role: 'system' | 'user' | 'assistant'; content: string };

/** What is asked: the messages, and the shape of the answer as JSON Schema under a name. */
export type Ask = { messages: readonly Message[]; schema: { name: string; schema: Record<string, unknown> } };

/** Tokens as the endpoint counted them; null where it does not say. */
export type Tokens = { prompt: number; completion: number } | null;

/**
 * Why there is no answer: too many calls (429), the server's own error, no connection, nothing heard for too long, an answer without end,
 * one that stops in the middle, a request it does not understand, a key or model it does not know, a deadline or cancellation of ours, or a
 * request that could not be put on record and so did not leave.
 */
export type FaultKind =
  | 'busy'
  | 'server'
  | 'network'
  | 'slow'
  | 'endless'
  | 'cut-off'
  | 'bad-request'
  | 'denied'
  | 'stopped'
  | 'not-recorded';

export type Called =
  | { kind: 'answer'; text: string; tokens: Tokens }
  /** The model or its filter declined. */
  | { kind: 'refused'; tokens: Tokens }
  | { kind: 'fault'; fault: FaultKind; retry: boolean; status?: number; waitMs?: number };

/** Bounds of one call in milliseconds and characters. */
export type CallLimits = { firstByte: number; silence: number; answer: number };
const usualLimits: CallLimits = { firstByte: 60_000, silence: 30_000, answer: 60_000 };

export type Endpoint = {
  settings: ModelSettings;
  /** Never throws; aborting `signal` ends it with the fault `stopped`. */
  call(ask: Ask, signal: AbortSignal): Promise<Called>;
  /** The models it names, for looking whether it is there. */
  models(
    signal: AbortSignal,
  ): Promise<{ kind: 'models'; names: string[] } | Extract<Called, { kind: 'fault' }>>;
};

/** Opens an endpoint; nothing is sent before the first call. What its server lacks is learned from its refusals and not asked for again. */
export function openEndpoint(
  settings: ModelSettings,
  timing: Timing,
  limits: CallLimits = usualLimits,
): Endpoint {
  const client = new OpenAI({
    baseURL: settings.baseUrl,
    apiKey: settings.key ?? 'none',
    ...(settings.key === null ? { defaultHeaders: { Authorization: null } } : {}),
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
    // What is sent goes to the host that was named and to no other.
    fetchOptions: { redirect: 'error' },
  });
  let features: Features = fullFeatures;

  const once = async (ask: Ask, asked: Features, signal: AbortSignal): Promise<Called | 'fewer'> => {
    const watch = startWatch(timing, limits, signal);
    try {
      const response = await client.chat.completions
        .create(requestBody(settings.name, ask, asked), { signal: watch.signal, timeout: 3_600_000 })
        .asResponse();
      const bounded = boundBody(response, limits.answer * 40);
      const streamed = /event-stream/i.test(response.headers.get('content-type') ?? '');
      return streamed
        ? await readStream(bounded, watch, limits)
        : readWhole(await bounded.text(), limits.answer);
    } catch (error) {
      if (error instanceof TooLong) return fault('endless', false);
      const ended = watch.ended();
      if (ended) return ended;
      const less = error instanceof APIError ? fewer(asked, error.status, error.message) : null;
      if (less) {
        features = less;
        return 'fewer';
      }
      return faultOf(error);
    } finally {
      watch.end();
    }
  };

  return {
    settings,
    async call(ask, signal) {
      for (;;) {
        if (signal.aborted) return fault('stopped', false);
        const called = await once(ask, features, signal);
        if (called !== 'fewer') return called;
      }
    },
    async models(signal) {
      const watch = startWatch(timing, limits, signal);
      try {
        const page = await client.models.list({ signal: watch.signal });
        return { kind: 'models', names: page.data.map(({ id }) => id) };
      } catch (error) {
        return watch.ended() ?? faultOf(error);
      } finally {
        watch.end();
      }
    },
  };
}

function faultOf(error: unknown): Extract<Called, { kind: 'fault' }> {
  if (error instanceof APIConnectionError) return fault('network', true);
  if (error instanceof APIError && error.status !== undefined) {
    return statusFault(error.status, error.headers);
  }
  // A body that breaks off, or is no protocol at all.
  return fault('network', true);
}

/** What an HTTP status other than 200 means for a call. */
export function statusFault(
  status: number,
  headers: Headers | undefined,
): Extract<Called, { kind: 'fault' }> {
  const waitMs = retryAfter(headers);
  const more = { status, ...(waitMs === null ? {} : { waitMs }) };
  if (status === 429) return { ...fault('busy', true), ...more };
  if (status >= 500 || status === 408 || status === 409) return { ...fault('server', true), ...more };
  if ([401, 403, 404].includes(status)) return { ...fault('denied', false), ...more };
  return { ...fault('bad-request', false), ...more };
}

/** How long a server asks to wait: seconds, or a date, which is read against the server's own. */
function retryAfter(headers: Headers | undefined): number | null {
  const said = headers?.get('retry-after');
  if (!said) return null;
  const seconds = Number(said);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const wait = Date.parse(said) - Date.parse(headers?.get('date') ?? '');
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}
