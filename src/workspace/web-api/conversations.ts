import { limits } from '../limits.ts';
import { messageObject } from '../payloads.ts';
import type { JsonObject } from '../protocol.ts';
import type { Channel, State } from '../state.ts';
import type { World } from '../world.ts';
import type { Method, MethodResult } from './call.ts';
import { flagArg, ok, pageOf, refuse, textArg } from './call.ts';

function channelObject(state: State, channel: Channel): JsonObject {
  const isMember = channel.members.includes(state.bot.id);
  const common = { id: channel.id, created: channel.created, is_archived: channel.archived };
  if (channel.kind === 'im') {
    const other = channel.members.find((member) => member !== state.bot.id) ?? state.bot.id;
    return { ...common, is_im: true, is_channel: false, is_group: false, user: other, is_open: true };
  }
  return {
    ...common,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: channel.kind === 'channel',
    is_group: channel.kind === 'private',
    is_im: false,
    is_mpim: false,
    is_private: channel.kind === 'private',
    is_member: isMember,
    num_members: channel.members.length,
  };
}

/** A channel the bot knows of: private ones and direct messages only as a member. */
export function channelArg(state: State, id: string): Channel | undefined {
  const channel = state.channels.get(id);
  if (!channel) return undefined;
  return channel.kind === 'channel' || channel.members.includes(state.bot.id) ? channel : undefined;
}

/** Positions of a list of timestamps between `oldest` and `latest`, found by halving. */
function between(order: readonly string[], args: JsonObject): [number, number] {
  const place = (ts: string, after: boolean) => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const one = order[middle]!;
      if (one < ts || (after && one === ts)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const inclusive = flagArg(args, 'inclusive');
  const oldest = textArg(args, 'oldest');
  const latest = textArg(args, 'latest');
  return [
    oldest === '' || oldest === '0' ? 0 : place(oldest, !inclusive),
    latest === '' ? order.length : place(latest, inclusive),
  ];
}

function messagePage(
  world: World,
  channel: Channel,
  timestamps: string[],
  args: JsonObject,
  extra: JsonObject = {},
): MethodResult {
  const page = pageOf(timestamps, args, limits.page);
  if (typeof page === 'string') return refuse(page);
  const withMetadata = flagArg(args, 'include_all_metadata');
  return ok({
    messages: page.items.map((ts) =>
      messageObject(world, world.state.message(channel.id, ts)!, withMetadata),
    ),
    has_more: page.next !== '',
    ...extra,
    ...(page.next && { response_metadata: { next_cursor: page.next } }),
  });
}

/** Whether the Web API shows a message: not deleted, not for one person's eyes. */
const visible = (state: State, channel: Channel) => (ts: string) => {
  const message = state.message(channel.id, ts)!;
  return !message.deleted && !message.ephemeral;
};

/** Conversations: opening, finding, reading. */
export const conversationMethods: Record<string, Method> = {
  'conversations.open': {
    scopes: ['im:write'],
    run({ state }, args) {
      const channelId = textArg(args, 'channel');
      if (channelId) {
        const channel = channelArg(state, channelId);
        if (channel?.kind !== 'im') return refuse('channel_not_found');
        return ok({ no_op: true, already_open: true, channel: { id: channel.id } });
      }
      const users = (
        Array.isArray(args.users) ? args.users.map(String) : textArg(args, 'users').split(',')
      ).filter(Boolean);
      if (users.length === 0) return refuse('users_list_not_supplied');
      if (users.length > 1) return refuse('method_not_supported_for_channel_type');
      const user = state.users.get(users[0]!);
      if (!user) return refuse('user_not_found');
      if (user.bot) return refuse('cannot_dm_bot');
      if (user.deleted) return refuse('user_disabled');
      const channel = state.openIm(state.bot.id, user.id);
      return ok({ channel: flagArg(args, 'return_im') ? channelObject(state, channel) : { id: channel.id } });
    },
  },
  'conversations.list': {
    scopes: ['channels:read', 'groups:read', 'im:read'],
    run({ state }, args) {
      const types = (textArg(args, 'types') || 'public_channel').split(',').map((type) => type.trim());
      const names = { channel: 'public_channel', private: 'private_channel', im: 'im' } as const;
      const known = [...state.channels.values()].filter(
        (channel) =>
          types.includes(names[channel.kind]) &&
          channelArg(state, channel.id) &&
          !(channel.archived && flagArg(args, 'exclude_archived')),
      );
      const page = pageOf(known, args, limits.page);
      if (typeof page === 'string') return refuse(page);
      return ok({
        channels: page.items.map((channel) => channelObject(state, channel)),
        response_metadata: { next_cursor: page.next },
      });
    },
  },
  'conversations.info': {
    scopes: ['channels:read', 'groups:read', 'im:read'],
    run({ state }, args) {
      const channel = channelArg(state, textArg(args, 'channel'));
      return channel ? ok({ channel: channelObject(state, channel) }) : refuse('channel_not_found');
    },
  },
  'conversations.history': {
    scopes: ['channels:history', 'groups:history', 'im:history'],
    run(world, args) {
      const { state } = world;
      const channel = channelArg(state, textArg(args, 'channel'));
      if (!channel) return refuse('channel_not_found');
      if (!channel.members.includes(state.bot.id)) return refuse('not_in_channel');
      const order = state.order(channel.id);
      const [from, to] = between(order, args);
      const shown = visible(state, channel);
      const timestamps = order
        .slice(from, to)
        .filter((ts) => shown(ts) && isTopLevel(state, channel, ts))
        .reverse();
      return messagePage(world, channel, timestamps, args, { pin_count: 0 });
    },
  },
  'conversations.replies': {
    scopes: ['channels:history', 'groups:history', 'im:history'],
    run(world, args) {
      const { state } = world;
      const channel = channelArg(state, textArg(args, 'channel'));
      if (!channel) return refuse('channel_not_found');
      if (!channel.members.includes(state.bot.id)) return refuse('not_in_channel');
      const root = state.message(channel.id, textArg(args, 'ts'));
      if (!root || root.deleted || root.ephemeral) return refuse('thread_not_found');
      const replies = state.replies(channel.id, root.ts);
      const [from, to] = between(replies, args);
      const shown = visible(state, channel);
      const timestamps = [root.ts, ...replies.slice(from, to).filter(shown)];
      return messagePage(world, channel, timestamps, args);
    },
  },
};

const isTopLevel = (state: State, channel: Channel, ts: string): boolean => {
  const { thread } = state.message(channel.id, ts)!;
  return !thread || thread === ts;
};
