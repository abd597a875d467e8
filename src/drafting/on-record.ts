import type { Attempt } from '../core/drafts/made.ts';
import { type ModelPrompt, promptMark } from '../core/model-prompt.ts';
import { messagesOf, type SentPiece } from '../core/sent-pieces.ts';
import type { CallCame, CallRecord, CallSent } from '../usecases/ports.ts';
import { callAgain, type Within } from './call-again.ts';
import type { Ask, Called, Endpoint, Message, ModelSettings } from './endpoint.ts';
import { fault } from './endpoint-body.ts';

/** A call with the tries it took, and its number on record; null where it is not there whole. */
export type Recorded = Called & { tries: number; call: string | null };

/**
 * Makes a call that is on record before it leaves, and its outcome with it when it has ended. What cannot be put on record does not leave: the
 * fault `not-recorded`. `answerOf` gives what of an answer is kept. Never throws on account of the record.
 */
export async function onRecord(
  record: CallRecord,
  sent: CallSent,
  make: () => Promise<Called & { tries: number }>,
  signal: AbortSignal,
  answerOf: (text: string) => string = (text) => text,
): Promise<Recorded> {
  // Nothing leaves any more.
  if (signal.aborted) return { ...fault('stopped', false), tries: 0, call: null };
  const call = await record.leaves(sent).catch(() => null);
  if (call === null) return { ...fault('not-recorded', false), tries: 0, call };
  const called = await make();
  const completed = record.came(call, cameOf(called, answerOf)).then(
    () => true,
    () => false,
  );
  // Somebody stopped it and waits, and there is no answer that could be lost: the record is completed beside what goes on.
  if (signal.aborted && called.kind !== 'answer') return { ...called, call };
  return { ...called, call: (await completed) ? call : null };
}

/** Whether anything was sent in these attempts at all. */
export const hasLeft = (attempts: readonly Pick<Attempt, 'tries'>[]): boolean =>
  attempts.some(({ tries }) => tries > 0);

/** How a call ended, for the record. */
function cameOf(called: Called & { tries: number }, answerOf: (text: string) => string): CallCame {
  const { tries } = called;
  switch (called.kind) {
    case 'answer':
      return { outcome: 'answer', answer: answerOf(called.text), tries, tokens: called.tokens };
    case 'refused':
      return { outcome: 'refused', answer: null, tries, tokens: called.tokens };
    case 'fault':
      return {
        ...{ outcome: 'fault', answer: null, tries, tokens: null, fault: called.fault },
        ...(called.status === undefined ? {} : { status: called.status }),
      };
  }
}

/** Where a call goes and by which prompt, for the record. */
export const sentTo = (
  { name, baseUrl }: ModelSettings,
  prompt: Pick<ModelPrompt, 'name' | 'version' | 'hash'>,
): Pick<CallSent, 'model' | 'host' | 'prompt'> => ({
  ...{ model: name, host: new URL(baseUrl).host },
  prompt: promptMark(prompt),
});

/** For what an endpoint is asked: where its calls are put on record, of which section and by which prompt. */
export type AskedFor = { record: CallRecord; section: string; prompt: ModelPrompt };

/** Asks an endpoint, on record, until there is an answer or nothing more to hope for. */
export const askOnRecord = (
  endpoint: Endpoint,
  { pieces, schema }: { pieces: readonly SentPiece[]; schema: Ask['schema'] },
  { record, section, prompt }: AskedFor,
  how: Within,
): Promise<Recorded> =>
  onRecord(
    record,
    { section, ...sentTo(endpoint.settings, prompt), pieces },
    () => callAgain(endpoint, { messages: messagesIn(pieces), schema }, how),
    how.signal,
  );

const messagesIn = (pieces: readonly SentPiece[]): Message[] =>
  messagesOf(pieces).map(({ role, text }) => ({ role: role as Message['role'], content: text }));
