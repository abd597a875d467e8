import { Stream } from 'openai/streaming';
import type { Timing } from '../usecases/ports.ts';
import type { Called, CallLimits, FaultKind, Tokens } from './endpoint.ts';
import { readJson } from './read-json.ts';

/* Reading what an endpoint sends back, within bounds of time and size, streamed or whole. */

/** A call that gave no answer. */
export const fault = (kind: FaultKind, retry: boolean): Extract<Called, { kind: 'fault' }> => ({
  kind: 'fault',
  fault: kind,
  retry,
});

/** Watches one call: nothing for too long ends it, as the outer signal does. */
export function startWatch(timing: Timing, limits: CallLimits, outer: AbortSignal) {
  const controller = new AbortController();
  let late = false;
  const stop = () => controller.abort();
  const arm = (milliseconds: number) =>
    timing.after(milliseconds, () => {
      late = true;
      controller.abort();
    });
  let disarm = arm(limits.firstByte);
  outer.addEventListener('abort', stop, { once: true });
  if (outer.aborted) stop();
  return {
    controller,
    signal: controller.signal,
    /** What we ended it for, if we did; a library may abort its own reading on an error. */
    ended: () => (late ? fault('slow', true) : outer.aborted ? fault('stopped', false) : null),
    heard() {
      disarm();
      disarm = arm(limits.silence);
    },
    end() {
      disarm();
      outer.removeEventListener('abort', stop);
    },
  };
}

/** An answer that is longer than any plan. */
export class TooLong extends Error {}

/** A body that fails when it grows beyond so many bytes. */
export function boundBody(response: Response, most: number): Response {
  let size = 0;
  const counted = response.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.byteLength;
        if (size > most) controller.error(new TooLong());
        else controller.enqueue(chunk);
      },
    }),
  );
  return new Response(counted ?? null, { headers: response.headers });
}

type Chunk = {
  choices?: { delta?: { content?: string | null; refusal?: string | null }; finish_reason?: string | null }[];
  usage?: { prompt_tokens?: number; completion_tokens?: number } | null;
};

export async function readStream(
  response: Response,
  watch: ReturnType<typeof startWatch>,
  limits: CallLimits,
): Promise<Called> {
  let text = '';
  let refused = false;
  let finish: string | null = null;
  let tokens: Tokens = null;
  for await (const chunk of Stream.fromSSEResponse<Chunk>(response, watch.controller)) {
    watch.heard();
    tokens = tokensOf(chunk.usage) ?? tokens;
    const choice = chunk.choices?.[0];
    text += choice?.delta?.content ?? '';
    refused ||= Boolean(choice?.delta?.refusal);
    finish = choice?.finish_reason ?? finish;
    if (text.length > limits.answer) {
      watch.controller.abort();
      return fault('endless', false);
    }
  }
  return watch.ended() ?? ended(text, refused, finish, tokens);
}

/** A server that does not stream answers with one JSON object. */
export function readWhole(body: string, most: number): Called {
  let whole: {
    choices?: {
      message?: { content?: string | null; refusal?: string | null };
      finish_reason?: string | null;
    }[];
    usage?: Chunk['usage'];
  };
  try {
    whole = JSON.parse(body);
  } catch {
    return fault('cut-off', true);
  }
  const choice = whole?.choices?.[0];
  const text = choice?.message?.content ?? '';
  if (typeof text !== 'string' || !choice) return fault('cut-off', true);
  if (text.length > most) return fault('endless', false);
  return ended(text, Boolean(choice.message?.refusal), choice.finish_reason ?? null, tokensOf(whole.usage));
}

/** A stream that ends early raises nothing: only its last reason, or a whole answer, tells that it was finished. */
function ended(text: string, refused: boolean, finish: string | null, tokens: Tokens): Called {
  if (refused || finish === 'content_filter') return { kind: 'refused', tokens };
  if (finish === 'stop' || (finish === null && readJson(text) !== undefined))
    return { kind: 'answer', text, tokens };
  return fault('cut-off', true);
}

export const tokensOf = (usage: Chunk['usage']): Tokens =>
  usage && typeof usage.prompt_tokens === 'number'
    ? { prompt: usage.prompt_tokens, completion: usage.completion_tokens ?? 0 }
    : null;
