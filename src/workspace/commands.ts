import { withIds } from './blocks-check.ts';
import { done, refused, responseUrl, unanswered } from './interaction.ts';
import { createMessage } from './messages.ts';
import { commandBody } from './payloads.ts';
import type { ActionResult, JsonObject } from './protocol.ts';
import { isObject } from './shape.ts';
import type { Channel } from './state.ts';
import type { World } from './world.ts';

/** A slash command; text in the acknowledgement is shown as an answer. */
export async function runCommand(
  world: World,
  user: string,
  channel: Channel,
  command: string,
  text: string,
): Promise<ActionResult> {
  if (!world.options.commands?.some((known) => known.command === command)) return refused('unknown_command');
  const trigger = world.tickets.newTrigger(user);
  const response = responseUrl(world, user, channel.id);
  const body = commandBody(world, { user, channel, command, text, trigger, response });
  const answer = await world.delivery.interaction('slash_commands', body);
  if (answer.kind === 'failed') return unanswered(answer.reason);
  if (isObject(answer.body as JsonObject)) showAnswer(world, user, channel, answer.body as JsonObject);
  return done;
}

function showAnswer(world: World, user: string, channel: Channel, answer: JsonObject): void {
  const blocks = Array.isArray(answer.blocks)
    ? withIds(answer.blocks as JsonObject[], world.state.newBlockId)
    : [];
  const text = typeof answer.text === 'string' ? answer.text : '';
  if (!text && blocks.length === 0) return;
  const everybody = answer.response_type === 'in_channel';
  createMessage(world, {
    channel,
    user: world.state.bot.id,
    text,
    blocks,
    ...(!everybody && { ephemeral: user }),
  });
}
