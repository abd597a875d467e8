import type { ActionResult, JsonObject } from './protocol.ts';
import type { Message } from './state.ts';
import { valuesOf } from './values.ts';
import type { View } from './views.ts';
import { viewObject } from './views.ts';
import type { World } from './world.ts';

/** An action that Slack's client would not do, or that failed, with its code. */
export const refused = (error: string): ActionResult => ({ kind: 'refused', error });

/** An action that was done, with nothing more to tell. */
export const done: ActionResult = { kind: 'done' };

/** What Slack's client says when an interaction was not acknowledged. */
export const unanswered = (reason: string): ActionResult =>
  refused(reason === 'timeout' ? 'operation_timeout' : 'dispatch_failed');

/** A new response_url for what a person did somewhere, or on a message. */
export function responseUrl(world: World, user: string, channel: string, message?: Message): string {
  const place = message && { ts: message.ts, ...(message.thread && { thread: message.thread }) };
  return `${world.origin}/response/${world.tickets.newResponse(user, channel, place)}`;
}

/** A view with what its person filled in, as payloads carry it. */
export const withState = (world: World, view: View): JsonObject =>
  viewObject(view, world.state, valuesOf(view.content.blocks as JsonObject[], view.values));
