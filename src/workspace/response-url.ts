import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody, sendText } from './http.ts';
import { changeMessage, createMessage, deleteMessage } from './messages.ts';
import type { JsonObject } from './protocol.ts';
import { isObject } from './shape.ts';
import type { ResponseTicket } from './tickets.ts';
import { contentArg } from './web-api/chat.ts';
import type { World } from './world.ts';

/** Answers a POST to a response_url (Slack's "Handling user interaction"): a new message, or the original replaced or deleted. */
export async function answerResponseUrl(
  world: World,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = parse((await readBody(request)).toString('utf8'));
  if (!body) return sendText(response, 400, 'invalid_payload');
  const ticket = world.tickets.exchangeResponse(id);
  if (typeof ticket === 'string') return sendText(response, 404, ticket);
  const problem = apply(world, ticket, body);
  if (problem) return sendText(response, problem === 'message_not_found' ? 404 : 400, problem);
  sendText(response, 200, 'ok');
}

function parse(text: string): JsonObject | undefined {
  try {
    const parsed = JSON.parse(text);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function apply(world: World, ticket: ResponseTicket, body: JsonObject): string | undefined {
  const { state } = world;
  const channel = state.channels.get(ticket.channel);
  if (!channel) return 'channel_not_found';
  const original = ticket.message && state.message(channel.id, ticket.message.ts);
  if (body.delete_original === true || body.replace_original === true) {
    if (!original || original.deleted) return 'message_not_found';
    if (body.delete_original === true) {
      deleteMessage(world, original);
      return undefined;
    }
  }
  const content = contentArg(world, body);
  if ('refusal' in content) return String(content.refusal.error);
  const { text, blocks, metadata } = content;
  if (body.replace_original === true) {
    changeMessage(world, original!, { text, blocks: blocks ?? [] });
    return undefined;
  }
  createMessage(world, {
    channel,
    user: state.bot.id,
    text,
    blocks: blocks ?? [],
    metadata,
    thread: typeof body.thread_ts === 'string' ? body.thread_ts : undefined,
    ...(body.response_type !== 'in_channel' && { ephemeral: ticket.user }),
  });
  return undefined;
}
