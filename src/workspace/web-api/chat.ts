import { checkBlocks, textLength, withIds } from '../blocks-check.ts';
import { limits } from '../limits.ts';
import { changeMessage, createMessage } from '../messages.ts';
import { messageObject } from '../payloads.ts';
import type { JsonObject } from '../protocol.ts';
import { isObject } from '../shape.ts';
import type { Channel, State } from '../state.ts';
import type { World } from '../world.ts';
import type { Method, MethodResult } from './call.ts';
import { jsonArg, ok, refuse, refuseShape, textArg } from './call.ts';
import { channelArg } from './conversations.ts';

type Content = { text: string; blocks: JsonObject[] | undefined; metadata: JsonObject | undefined };

/** Reads and judges text, blocks and metadata of a message; `blocks` is undefined where none were given. */
export function contentArg(world: World, args: JsonObject): Content | { refusal: MethodResult } {
  const no = (refusal: MethodResult) => ({ refusal });
  const markdown = textArg(args, 'markdown_text');
  const text = textArg(args, 'text') || markdown;
  const given = jsonArg(args, 'blocks');
  const metadata = jsonArg(args, 'metadata');
  if (markdown && (args.text || given)) return no(refuse('markdown_text_conflict'));
  if (markdown.length > limits.message.markdown) return no(refuse('msg_too_long'));
  if (args.attachments !== undefined) return no(refuse('invalid_attachments'));
  if (given === 'broken') return no(refuse('invalid_blocks_format'));
  if (metadata === 'broken' || (metadata !== undefined && !isMetadata(metadata))) {
    return no(refuse('invalid_metadata_format'));
  }
  if (metadata && JSON.stringify(metadata).length > limits.message.metadataBytes) {
    return no(refuse('metadata_too_large'));
  }
  if (given !== undefined) {
    const complaints = checkBlocks(given, 'message');
    if (complaints.length > 0) return no(refuseShape('invalid_blocks', complaints));
    if (textLength(given) > limits.message.whole) return no(refuse('msg_blocks_too_long'));
  }
  if (text.length > limits.message.text) return no(refuse('msg_too_long'));
  const blocks = given === undefined ? undefined : withIds(given as JsonObject[], world.state.newBlockId);
  if (!text && !blocks?.length) return no(refuse('no_text'));
  return { text, blocks, metadata: metadata as JsonObject | undefined };
}

const isMetadata = (metadata: unknown): boolean => {
  if (!isObject(metadata as JsonObject)) return false;
  const { event_type: type, event_payload: payload } = metadata as JsonObject;
  return typeof type === 'string' && /^[a-z\d_.-]+$/i.test(type) && isObject(payload);
};

/** Where the bot may write: by channel id, or a person's id for the direct conversation. */
function writableChannel(state: State, id: string): Channel | string {
  const user = state.users.get(id);
  if (user?.bot) return 'cannot_dm_bot';
  if (user) return user.deleted ? 'channel_not_found' : state.openIm(state.bot.id, user.id);
  const channel = channelArg(state, id);
  if (!channel) return 'channel_not_found';
  if (!channel.members.includes(state.bot.id)) return 'not_in_channel';
  return channel.archived ? 'is_archived' : channel;
}

/** The parent of a thread to reply to; '' for none. */
function threadArg(
  state: State,
  channel: Channel,
  args: JsonObject,
): string | undefined | 'invalid_thread_ts' {
  const thread = textArg(args, 'thread_ts');
  if (thread === '') return undefined;
  const root = state.message(channel.id, thread);
  return root && !root.ephemeral && (!root.thread || root.thread === root.ts) ? thread : 'invalid_thread_ts';
}

/** Messages of the bot: posted, changed, for one person only, and their addresses. */
export const chatMethods: Record<string, Method> = {
  'chat.postMessage': {
    scopes: ['chat:write'],
    run(world, args) {
      const { state } = world;
      const channel = writableChannel(state, textArg(args, 'channel'));
      if (typeof channel === 'string') return refuse(channel);
      const thread = threadArg(state, channel, args);
      if (thread === 'invalid_thread_ts') return refuse(thread);
      const content = contentArg(world, args);
      if ('refusal' in content) return content.refusal;
      const { text, blocks = [], metadata } = content;
      const message = createMessage(world, { channel, user: state.bot.id, text, blocks, thread, metadata });
      return ok({ channel: channel.id, ts: message.ts, message: messageObject(world, message, true) });
    },
  },
  'chat.update': {
    scopes: ['chat:write'],
    run(world, args) {
      const { state } = world;
      const channel = writableChannel(state, textArg(args, 'channel'));
      if (typeof channel === 'string') return refuse(channel);
      const old = state.message(channel.id, textArg(args, 'ts'));
      if (!old || old.deleted || old.ephemeral) return refuse('message_not_found');
      if (old.user !== state.bot.id) return refuse('cant_update_message');
      const content = contentArg(world, args);
      if ('refusal' in content) return content.refusal;
      const message = changeMessage(world, old, {
        text: content.text,
        ...(content.blocks && { blocks: content.blocks }),
        ...(content.metadata && { metadata: content.metadata }),
      });
      return ok({
        channel: channel.id,
        ts: message.ts,
        text: message.text,
        message: messageObject(world, message, true),
      });
    },
  },
  'chat.postEphemeral': {
    scopes: ['chat:write'],
    run(world, args) {
      const { state } = world;
      const channel = writableChannel(state, textArg(args, 'channel'));
      if (typeof channel === 'string') return refuse(channel);
      const user = textArg(args, 'user');
      if (!channel.members.includes(user)) return refuse('user_not_in_channel');
      const thread = threadArg(state, channel, args);
      if (thread === 'invalid_thread_ts') return refuse(thread);
      const content = contentArg(world, args);
      if ('refusal' in content) return content.refusal;
      const { text, blocks = [] } = content;
      const message = createMessage(world, {
        channel,
        user: state.bot.id,
        text,
        blocks,
        thread,
        ephemeral: user,
      });
      return ok({ message_ts: message.ts });
    },
  },
  'chat.getPermalink': {
    run(world, args) {
      const channel = channelArg(world.state, textArg(args, 'channel'));
      if (!channel) return refuse('channel_not_found');
      const message = world.state.message(channel.id, textArg(args, 'message_ts'));
      if (!message || message.deleted || message.ephemeral) return refuse('message_not_found');
      const thread = message.thread ? `?thread_ts=${message.thread}&cid=${channel.id}` : '';
      const permalink = `${world.origin}/archives/${channel.id}/p${message.ts.replace('.', '')}${thread}`;
      return ok({ channel: channel.id, permalink });
    },
  },
};
