import { channelType, eventBody, messageObject } from './payloads.ts';
import type { JsonObject } from './protocol.ts';
import type { Channel, FileRecord, Message } from './state.ts';
import type { World } from './world.ts';

/** What a new message is made of; `text` already in Slack's escaped form. */
export type NewMessage = {
  channel: Channel;
  user: string;
  text: string;
  blocks?: JsonObject[];
  thread?: string | undefined;
  files?: FileRecord[];
  metadata?: JsonObject | undefined;
  /** Seen by this person only, and no event. */
  ephemeral?: string;
};

/** Sends an event to the bot, if it is subscribed and, for a channel's event, a member. Faults apply to what people cause. */
export function sendEvent(
  world: World,
  subscription: string,
  event: JsonObject,
  options: { byPerson: boolean; channel?: Channel },
): void {
  const { state, delivery } = world;
  if (world.options.events && !world.options.events.includes(subscription)) return;
  if (options.channel && !options.channel.members.includes(state.bot.id)) return;
  delivery.event(eventBody(state, event), options.byPerson);
}

const subscriptions = { channel: 'message.channels', group: 'message.groups', im: 'message.im' } as const;

function sendMessageEvent(world: World, channel: Channel, fields: JsonObject, byPerson: boolean): void {
  const type = channelType(channel);
  const event = { ...fields, channel: channel.id, channel_type: type, event_ts: fields.ts! };
  sendEvent(world, subscriptions[type], event, { byPerson, channel });
}

/** Stores a message, shows it and sends its events: `message.*`, and `app_mention` where the bot is named in a channel. */
export function createMessage(world: World, given: NewMessage): Message {
  const { state } = world;
  const byBot = given.user === state.bot.id;
  const message: Message = {
    channel: given.channel.id,
    ts: state.nextTs(),
    user: given.user,
    text: given.text,
    blocks: given.blocks ?? [],
    files: given.files ?? [],
    ...(given.thread && { thread: given.thread }),
    ...(byBot && { botId: state.botId }),
    ...(given.metadata && { metadata: given.metadata }),
    ...(given.ephemeral && { ephemeral: given.ephemeral }),
  };
  state.putMessage(message);
  if (given.ephemeral) return message;
  const fields = messageObject(world, message);
  sendMessageEvent(world, given.channel, fields, !byBot);
  if (given.channel.kind !== 'im' && !byBot && given.text.includes(`<@${state.bot.id}>`)) {
    const mention = { ...fields, type: 'app_mention', channel: given.channel.id, event_ts: message.ts };
    sendEvent(world, 'app_mention', mention, { byPerson: true, channel: given.channel });
  }
  return message;
}

/** Changes a stored message, shows it and sends `message_changed`. `silent` changes what Slack itself changes: nothing a person sees. */
export function changeMessage(
  world: World,
  old: Message,
  change: { text?: string; blocks?: JsonObject[]; metadata?: JsonObject },
  silent = false,
): Message {
  const { state } = world;
  const channel = state.channels.get(old.channel)!;
  const ts = state.nextTs();
  const message: Message = { ...old, ...change, ...(!silent && { edited: ts }) };
  state.putMessage(message);
  if (message.ephemeral) return message;
  const fields = {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    ts,
    message: messageObject(world, message),
    previous_message: messageObject(world, old),
  };
  sendMessageEvent(world, channel, fields, old.user !== state.bot.id);
  return message;
}

/** Takes a message out of sight and sends `message_deleted`. */
export function deleteMessage(world: World, old: Message): void {
  const { state } = world;
  state.putMessage({ ...old, text: '', blocks: [], files: [], deleted: true });
  if (old.ephemeral) return;
  const fields = {
    type: 'message',
    subtype: 'message_deleted',
    hidden: true,
    ts: state.nextTs(),
    deleted_ts: old.ts,
    previous_message: messageObject(world, old),
  };
  sendMessageEvent(world, state.channels.get(old.channel)!, fields, old.user !== state.bot.id);
}
