import type {
  JsonObject,
  OpenView,
  PagePush,
  Snapshot,
  WorkspaceChannel,
  WorkspaceMessage,
  WorkspaceUser,
} from '../protocol.ts';

/* What the page knows, and how each push changes it. Nothing here touches the browser. */

/** The line to the workspace: not yet open, open, or broken and being mended. */
export type Line = 'connecting' | 'open' | 'lost';

/** Everything drawn; `me` is '' until a person is chosen. Messages by channel, in order of their time. */
export type PageState = {
  line: Line;
  botConnected: boolean;
  me: string;
  bot: string;
  team: string;
  users: WorkspaceUser[];
  channels: WorkspaceChannel[];
  messages: Record<string, WorkspaceMessage[]>;
  views: OpenView[];
  home: JsonObject | null;
  commands: Snapshot['commands'];
  clock: Snapshot['clock'];
};

/** What changes the state: a push of the workspace, a snapshot that answers a look, the line's fate, or leaving a person. */
export type PageEvent =
  | Exclude<PagePush, { type: 'reply' }>
  | { type: 'snapshot'; snapshot: Snapshot }
  | { type: 'line'; line: Line }
  | { type: 'leave' };

/** Before anything was heard. */
export const FIRST_STATE: PageState = {
  line: 'connecting',
  botConnected: true,
  me: '',
  bot: '',
  team: '',
  users: [],
  channels: [],
  messages: {},
  views: [],
  home: null,
  commands: [],
  clock: null,
};

/** The state after an event. */
export function reduce(state: PageState, event: PageEvent): PageState {
  switch (event.type) {
    case 'snapshot':
      return fromSnapshot(state, event.snapshot);
    case 'line':
      return { ...state, line: event.line };
    case 'leave':
      return { ...state, me: '', messages: {}, views: [], home: null };
    case 'message':
      return { ...state, messages: withMessage(state.messages, event.message) };
    case 'views':
      return { ...state, views: event.views };
    case 'home':
      return { ...state, home: event.home };
    case 'channels':
      return { ...state, channels: event.channels, users: event.users };
    case 'clock':
      return { ...state, clock: event.clock };
    case 'bot':
      return { ...state, botConnected: event.connected };
  }
}

function fromSnapshot(state: PageState, snapshot: Snapshot): PageState {
  const messages: PageState['messages'] = {};
  for (const message of snapshot.messages) {
    const list = messages[message.channel] ?? [];
    messages[message.channel] = list;
    list.push(message);
  }
  for (const list of Object.values(messages)) list.sort(byTime);
  const { me, bot, users, channels, views, home, commands, clock } = snapshot;
  const team = snapshot.team.name;
  return {
    line: state.line,
    botConnected: state.botConnected,
    ...{ me, bot, team, users, channels, messages, views, home, commands, clock },
  };
}

/** Slack's timestamps have one length, so their order as text is their order in time. */
const byTime = (a: WorkspaceMessage, b: WorkspaceMessage): number => (a.ts < b.ts ? -1 : a.ts > b.ts ? 1 : 0);

function withMessage(all: PageState['messages'], message: WorkspaceMessage): PageState['messages'] {
  const list = all[message.channel] ?? [];
  const at = list.findLastIndex((one) => one.ts <= message.ts);
  const same = list[at]?.ts === message.ts;
  return {
    ...all,
    [message.channel]: same
      ? list.with(at, message)
      : [...list.slice(0, at + 1), message, ...list.slice(at + 1)],
  };
}

/** A conversation's own lines: replies stay in their threads; a deleted message stays only while it holds replies. */
export function mainMessages(list: readonly WorkspaceMessage[]): WorkspaceMessage[] {
  const answered = new Set(list.filter((one) => isReply(one) && !one.deleted).map((one) => one.thread));
  return list.filter((one) => !isReply(one) && (!one.deleted || answered.has(one.ts)));
}

/** The replies to a message, in order. */
export function repliesTo(list: readonly WorkspaceMessage[], ts: string): WorkspaceMessage[] {
  return list.filter((one) => isReply(one) && one.thread === ts && !one.deleted);
}

/** Whether a message stands in a thread under another one. */
export const isReply = (message: WorkspaceMessage): boolean =>
  message.thread !== undefined && message.thread !== message.ts;

/** The time of the newest message of somebody else; '' where there is none. What is read is remembered by this time. */
export function newestFromOthers(list: readonly WorkspaceMessage[] | undefined, me: string): string {
  return list?.findLast((one) => one.user !== me && !one.deleted)?.ts ?? '';
}

/** The direct conversation between the acting person and another. */
export function imWith(state: PageState, other: string): WorkspaceChannel | undefined {
  return state.channels.find(
    (one) => one.kind === 'im' && one.members.includes(other) && one.members.includes(state.me),
  );
}

/** How a conversation is called in front of the acting person. */
export function channelName(state: Pick<PageState, 'me' | 'users'>, channel: WorkspaceChannel): string {
  if (channel.kind !== 'im') return `#${channel.name}`;
  const other = channel.members.find((one) => one !== state.me);
  return state.users.find((one) => one.id === other)?.name ?? channel.name;
}
