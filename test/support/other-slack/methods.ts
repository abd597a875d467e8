import type { OtherState } from './state.ts';

type Args = Record<string, string>;
type Answer = Record<string, unknown>;

const no = (error: string): Answer => ({ ok: false, error });
const json = (text: string | undefined): unknown => (text ? JSON.parse(text) : undefined);

/** Two a page whatever was asked for, and an empty page before the last one: Slack promises neither full pages nor the limit. */
function page<T>(items: readonly T[], cursor: string | undefined): { items: T[]; meta: Answer } {
  const [at, rested] = (cursor ?? '0:').split(':') as [string, string];
  const start = Number(at);
  const rest = items.length - start;
  if (rest <= 2 && rest > 0 && start > 0 && rested === '')
    return { items: [], meta: { next_cursor: `${start}:rested` } };
  const end = start + 2;
  const next = end < items.length ? `${end}:` : '';
  return { items: items.slice(start, end), meta: { next_cursor: next, warnings: ['superfluous_charset'] } };
}

/** The methods this Slack has; every other one is `unknown_method`. `socket` is where Socket Mode listens. */
export function methodsOf(state: OtherState, socket: () => string): Record<string, (args: Args) => Answer> {
  const member = ({ id, name, email }: OtherState['users'][number]): Answer => ({
    ...{ id, name, team_id: state.team, is_bot: id === state.bot.id, color: '9f69e7', tz: null },
    profile: { status_emoji: ':palm_tree:', fields: null, ...(email ? { email } : {}) },
  });
  const shown = (message: OtherState['messages'][number], metadata: boolean): Answer => ({
    ...{ type: 'message', user: message.user, ts: message.ts, text: message.text, reactions: [] },
    ...(message.bot ? { bot_id: 'B77' } : {}),
    ...(message.thread ? { thread_ts: message.thread } : {}),
    ...(metadata && message.metadata ? { metadata: message.metadata } : {}),
  });
  const history = (args: Args, of: (message: OtherState['messages'][number]) => boolean): Answer => {
    const all = state.messages
      .filter((one) => one.channel === args.channel && of(one) && Number(one.ts) >= Number(args.oldest ?? 0))
      .map((one) => shown(one, args.include_all_metadata === 'true'));
    const { items, meta } = page(args.ts ? all : all.toReversed(), args.cursor);
    return {
      ok: true,
      messages: items,
      has_more: meta.next_cursor !== '',
      pin_count: 0,
      response_metadata: meta,
    };
  };
  const everybody = [...state.users, state.bot];
  return {
    'auth.test': () => ({
      ...{ ok: true, url: 'https://khac.example/', team: 'Lam Giang', team_id: state.team },
      ...{ user: state.bot.name, user_id: state.bot.id, is_enterprise_install: false },
    }),
    'apps.connections.open': () => ({ ok: true, url: socket() }),
    'users.list': (args) => {
      const { items, meta } = page(everybody, args.cursor);
      return { ok: true, members: items.map(member), cache_ts: 1, response_metadata: meta };
    },
    'users.info': (args) => {
      const found = everybody.find(({ id }) => id === args.user);
      return found ? { ok: true, user: member(found) } : no('user_not_found');
    },
    'users.lookupByEmail': () => no('users_not_found'),
    'conversations.list': (args) => {
      const { items, meta } = page(state.channels, args.cursor);
      const channels = items.map((one) => ({
        ...one,
        is_channel: true,
        is_member: true,
        created: 1,
        properties: {},
      }));
      return { ok: true, channels, response_metadata: meta };
    },
    'conversations.open': (args) =>
      everybody.some(({ id }) => id === args.users)
        ? { ok: true, channel: { id: state.im(args.users!) } }
        : no('user_not_found'),
    'conversations.history': (args) => history(args, (one) => one.thread === null || one.thread === one.ts),
    'conversations.replies': (args) => history(args, (one) => one.ts === args.ts || one.thread === args.ts),
    'chat.postMessage': (args) => {
      const channel = args.channel!;
      if (!state.channels.some(({ id }) => id === channel) && state.userOfIm(channel) === null)
        return no('channel_not_found');
      const message = {
        ...{ channel, ts: state.stamp(), user: state.bot.id, text: args.text ?? '', bot: true },
        blocks: (json(args.blocks) ?? []) as Record<string, unknown>[],
        ...{ thread: args.thread_ts ?? null, metadata: json(args.metadata) ?? null },
      };
      state.messages.push(message);
      state.changed();
      return { ok: true, channel, ts: message.ts };
    },
    'chat.postEphemeral': () => ({ ok: true, message_ts: state.stamp() }),
    'chat.update': (args) => {
      const message = state.messages.find(({ channel, ts }) => channel === args.channel && ts === args.ts);
      if (!message?.bot) return no('message_not_found');
      message.text = args.text ?? '';
      message.blocks = (json(args.blocks) ?? []) as Record<string, unknown>[];
      state.changed();
      return { ok: true, channel: message.channel, ts: message.ts, text: message.text };
    },
    'views.open': (args) => {
      const user = state.triggers.get(args.trigger_id ?? '');
      if (user === undefined) return no('expired_trigger_id');
      const view = { id: state.fresh('V'), user, view: json(args.view) as Record<string, unknown> };
      state.views.push(view);
      state.changed();
      return { ok: true, view: { id: view.id } };
    },
    'views.publish': () => ({ ok: true, view: { id: state.fresh('V') } }),
  };
}
