import { done, refused, responseUrl, unanswered, withState } from './interaction.ts';
import { actionField, channelField, interactionHead, messageObject } from './payloads.ts';
import type { ActionResult, InputValue, JsonObject, Surface } from './protocol.ts';
import type { Placed } from './values.ts';
import { findElement, optionOf, remember, stateAfter, valuesOf } from './values.ts';
import type { World } from './world.ts';

/** A button pressed, an item chosen: on a message, in the top modal, on the home tab. */
export async function press(
  world: World,
  user: string,
  action: { surface: Surface; action: string; block?: string; value?: InputValue },
): Promise<ActionResult> {
  const { surface } = action;
  if (surface.kind === 'message') return pressOnMessage(world, user, surface, action);
  const view = surface.kind === 'home' ? world.state.homes.get(user) : world.views.top(user);
  if (!view || (surface.kind === 'view' && view.id !== surface.view)) return refused('view_not_found');
  const placed = findElement(view.content.blocks as JsonObject[], action.action, action.block);
  const chosen = placed && choose(placed, action.value ?? null);
  if (!placed || !chosen) return refused(placed ? 'invalid_option' : 'element_not_found');
  remember(view.values, placed, chosen);
  if (placed.block.type === 'input' && placed.block.dispatch_action !== true) return done;
  const payload: JsonObject = {
    ...interactionHead(world, 'block_actions', user),
    container: { type: 'view', view_id: view.id },
    trigger_id: world.tickets.newTrigger(user, surface.kind === 'view' ? view.id : undefined),
    view: withState(world, view),
    actions: [actionField(placed, chosen, world.state.nextTs())],
  };
  return acknowledged(world, payload);
}

async function pressOnMessage(
  world: World,
  user: string,
  { channel: channelId, ts }: { channel: string; ts: string },
  action: { action: string; block?: string; value?: InputValue },
): Promise<ActionResult> {
  const channel = world.state.channels.get(channelId);
  const message = world.state.message(channelId, ts);
  if (!channel?.members.includes(user) || !message || message.deleted) return refused('message_not_found');
  if (message.ephemeral && message.ephemeral !== user) return refused('message_not_found');
  const placed = findElement(message.blocks, action.action, action.block);
  const chosen = placed && choose(placed, action.value ?? null);
  if (!placed || !chosen) return refused(placed ? 'invalid_option' : 'element_not_found');
  const key = `${channelId}:${ts}:${user}`;
  const values = world.messageValues.get(key) ?? {};
  if (remember(values, placed, chosen)) world.messageValues.set(key, values);
  if (placed.block.type === 'input' && placed.block.dispatch_action !== true) return done;
  const payload: JsonObject = {
    ...interactionHead(world, 'block_actions', user),
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channelId,
      is_ephemeral: message.ephemeral !== undefined,
      ...(message.thread && { thread_ts: message.thread }),
    },
    trigger_id: world.tickets.newTrigger(user),
    channel: channelField(channel),
    ...(!message.ephemeral && { message: messageObject(world, message) }),
    state: { values: valuesOf(message.blocks, values) },
    response_url: responseUrl(world, user, channelId, message),
    actions: [actionField(placed, chosen, world.state.nextTs())],
  };
  return acknowledged(world, payload);
}

async function acknowledged(world: World, payload: JsonObject): Promise<ActionResult> {
  const answer = await world.delivery.interaction('interactive', payload);
  return answer.kind === 'failed' ? unanswered(answer.reason) : done;
}

/** What a person chose: nothing but the press for a button, an option for an overflow menu, else the new state. */
function choose({ element }: Placed, input: InputValue): JsonObject | undefined {
  if (element.type === 'button') return {};
  if (element.type !== 'overflow') return stateAfter(element, input);
  const option = typeof input === 'string' ? optionOf(element, input) : undefined;
  return option && { selected_option: option };
}
