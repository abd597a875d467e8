import { withIds } from './blocks-check.ts';
import { done, refused, unanswered, withState } from './interaction.ts';
import { limits } from './limits.ts';
import { interactionHead } from './payloads.ts';
import type { ActionResult, FormValues, JsonObject } from './protocol.ts';
import { isObject } from './shape.ts';
import type { Values } from './values.ts';
import { findElement, isEmpty, remember, stateAfter, valuesOf } from './values.ts';
import { checkView } from './view-check.ts';
import type { View } from './views.ts';
import { words } from './words.ts';
import type { World } from './world.ts';

/** A modal sent: filled in, checked as Slack's client does, answered by the bot with errors, an update, another view or nothing. */
export async function submit(
  world: World,
  user: string,
  viewId: string,
  form: FormValues,
): Promise<ActionResult> {
  const view = world.views.top(user);
  if (!view || view.id !== viewId) return refused('view_not_found');
  const blocks = view.content.blocks as JsonObject[];
  for (const [blockId, actions] of Object.entries(form)) {
    for (const [actionId, input] of Object.entries(actions)) {
      const placed = findElement(blocks, actionId, blockId);
      if (!placed) return refused('element_not_found');
      const state = stateAfter(placed.element, input);
      if (!state) return refused('invalid_option');
      remember(view.values, placed, state);
    }
  }
  const errors = clientErrors(blocks, valuesOf(blocks, view.values));
  if (Object.keys(errors).length > 0) return { kind: 'form-errors', errors };

  const payload: JsonObject = {
    ...interactionHead(world, 'view_submission', user),
    trigger_id: world.tickets.newTrigger(user, view.id),
    view: withState(world, view),
    response_urls: [],
  };
  const answer = await world.delivery.interaction('interactive', payload);
  if (answer.kind === 'failed') return unanswered(answer.reason);
  return applyAnswer(world, view, isObject(answer.body as JsonObject) ? (answer.body as JsonObject) : {});
}

function clientErrors(blocks: JsonObject[], values: Values): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const block of blocks) {
    if (block.type !== 'input') continue;
    const element = block.element as JsonObject;
    const state = values[block.block_id as string]?.[element.action_id as string];
    if (!state) continue;
    const complaint = isEmpty(state)
      ? block.optional !== true && words.required
      : lengthComplaint(element, state);
    if (complaint) errors[block.block_id as string] = complaint;
  }
  return errors;
}

function lengthComplaint(element: JsonObject, state: JsonObject): string | undefined {
  if (element.type === 'plain_text_input') {
    const length = (state.value as string).length;
    const least = (element.min_length as number | undefined) ?? 0;
    const most = (element.max_length as number | undefined) ?? limits.element.textInput;
    if (length < least) return words.tooShort(least);
    if (length > most) return words.tooLong(most);
  }
  const most = element.max_selected_items as number | undefined;
  if (most !== undefined && (state.selected_options as unknown[]).length > most) return words.tooMany(most);
  return undefined;
}

/** Does what the acknowledgement of a submission asks for; nonsense is refused as Slack's client would show it. */
function applyAnswer(world: World, view: View, answer: JsonObject): ActionResult {
  const { views, state } = world;
  switch (answer.response_action) {
    case undefined:
      views.close(view);
      return done;
    case 'clear':
      views.clear(view.user);
      return done;
    case 'errors': {
      const inputs = (view.content.blocks as JsonObject[]).filter((block) => block.type === 'input');
      const known = new Set(inputs.map((block) => block.block_id));
      const errors = isObject(answer.errors) ? (answer.errors as Record<string, string>) : {};
      const named = Object.keys(errors);
      if (named.length === 0 || named.some((id) => !known.has(id))) return refused('invalid_errors');
      return { kind: 'form-errors', errors };
    }
    case 'update':
    case 'push': {
      const content = answer.view ?? null;
      if (checkView(content, 'modal').length > 0) return refused('invalid_view');
      const whole = content as JsonObject;
      const named = { ...whole, blocks: withIds(whole.blocks as JsonObject[], state.newBlockId) };
      if (answer.response_action === 'update') views.update(view, named);
      else if (views.stackOf(view.user).length >= limits.view.depth) return refused('push_limit_reached');
      else views.push(view.user, named);
      return done;
    }
    default:
      return refused('invalid_response_action');
  }
}

/** A modal closed by its person; the bot hears of it where the modal says `notify_on_close`. */
export async function close(world: World, user: string, viewId: string): Promise<ActionResult> {
  const view = world.views.top(user);
  if (!view || view.id !== viewId) return refused('view_not_found');
  const cleared = view.content.clear_on_close === true;
  const payload = {
    ...interactionHead(world, 'view_closed', user),
    view: withState(world, view),
    is_cleared: cleared,
  };
  if (cleared) world.views.clear(user);
  else world.views.close(view);
  if (view.content.notify_on_close !== true) return done;
  await world.delivery.interaction('interactive', payload);
  return done;
}
