import { freshId, stableId } from './ids.ts';
import type { Journal } from './journal.ts';
import type { WorkspaceOptions } from './options.ts';
import type {
  Json,
  JsonObject,
  WorkspaceChannel,
  WorkspaceFile,
  WorkspaceMessage,
  WorkspaceUser,
} from './protocol.ts';
import type { RealTime } from './real-time.ts';
import type { View } from './views.ts';

/** A message as stored; never changed in place, so a holder of an old version keeps it. `text` is escaped as in Slack. */
export type Message = Omit<WorkspaceMessage, 'files'> & {
  /** Set on what the bot posted. */
  botId?: string;
  metadata?: JsonObject;
  files: FileRecord[];
};

/** A conversation as stored; `created` in seconds since 1970. */
export type Channel = WorkspaceChannel & { archived: boolean; created: number };

/** A shared or private file; its bytes are in the journal under its id. `created` in seconds since 1970. */
export type FileRecord = WorkspaceFile & { user: string; created: number };

/** What happened to the state; listeners are called at once, in order. */
export type Change =
  | { kind: 'message'; message: Message }
  | { kind: 'views'; user: string }
  | { kind: 'home'; user: string }
  | { kind: 'channels' }
  | { kind: 'clock' }
  | { kind: 'bot'; connected: boolean };

type Log = { order: string[]; byTs: Map<string, Message>; threads: Map<string, string[]> };

/** See createState. */
export type State = ReturnType<typeof createState>;

/** All data of the workspace, indexed for constant-time reading; every change is journalled and announced. */
export function createState(options: WorkspaceOptions, journal: Journal, time: RealTime) {
  const team = options.team ?? { id: 'T0WORKSPACE', name: 'Workspace' };
  const appId = stableId('A', `app:${team.id}`);
  const botId = stableId('B', `bot:${team.id}`);
  const bot: WorkspaceUser = {
    id: stableId('U', `bot-user:${team.id}`),
    handle: options.bot?.handle ?? 'thuky',
    name: options.bot?.name ?? 'Thư Ký',
    title: options.bot?.title ?? '',
    email: '',
    bot: true,
    guest: false,
    deleted: false,
    team: team.id,
  };
  const users = new Map<string, WorkspaceUser>();
  const handles = new Map<string, WorkspaceUser>();
  const emails = new Map<string, WorkspaceUser>();
  const channels = new Map<string, Channel>();
  const logs = new Map<string, Log>();
  const files = new Map<string, FileRecord>();
  const homes = new Map<string, View>();
  const listeners = new Set<(change: Change) => void>();
  let lastMicros = 0;

  const tell = (change: Change) => {
    for (const listener of listeners) listener(change);
  };

  function addUser(user: WorkspaceUser): void {
    users.set(user.id, user);
    handles.set(user.handle.toLowerCase(), user);
    if (user.email) emails.set(user.email.toLowerCase(), user);
  }

  /** A new timestamp, later than every other: seconds and microseconds of real time. */
  function nextTs(): string {
    lastMicros = Math.max(lastMicros + 1, time.now() * 1000);
    return `${Math.floor(lastMicros / 1e6)}.${String(lastMicros % 1e6).padStart(6, '0')}`;
  }

  function keepMessage(message: Message): void {
    const log: Log = logs.get(message.channel) ?? { order: [], byTs: new Map(), threads: new Map() };
    logs.set(message.channel, log);
    if (!log.byTs.has(message.ts)) {
      log.order.push(message.ts);
      if (message.thread && message.thread !== message.ts) {
        const replies = log.threads.get(message.thread);
        if (replies) replies.push(message.ts);
        else log.threads.set(message.thread, [message.ts]);
      }
    }
    log.byTs.set(message.ts, message);
  }

  function putMessage(message: Message): void {
    keepMessage(message);
    if (!message.ephemeral) journal.append({ put: 'message', value: message as unknown as Json });
    tell({ kind: 'message', message });
  }

  function putChannel(channel: Channel): void {
    channels.set(channel.id, channel);
    journal.append({ put: 'channel', value: channel });
    tell({ kind: 'channels' });
  }

  /** The direct conversation of two people, made when first needed. */
  function openIm(one: string, other: string): Channel {
    const pair = [one, other].sort();
    const id = stableId('D', `${team.id}:${pair.join(':')}`);
    const known = channels.get(id);
    if (known) return known;
    const channel: Channel = {
      id,
      name: '',
      kind: 'im',
      members: [one, other],
      archived: false,
      created: Math.floor(time.now() / 1000),
    };
    putChannel(channel);
    return channel;
  }

  addUser(bot);
  for (const person of options.people) {
    addUser({
      id: person.id ?? stableId('U', `${team.id}:${person.handle}`),
      handle: person.handle,
      name: person.name,
      title: person.title ?? '',
      email: person.email ?? `${person.handle}@example.org`,
      bot: false,
      guest: person.guest ?? false,
      deleted: person.deleted ?? false,
      team: person.team ?? team.id,
    });
  }
  for (const { put, value } of journal.entries) {
    if (put === 'message') keepMessage(value as unknown as Message);
    else if (put === 'channel') channels.set((value as Channel).id, value as Channel);
    else if (put === 'file') files.set((value as FileRecord).id, value as FileRecord);
    else homes.set((value as unknown as View).user, value as unknown as View);
  }
  for (const log of logs.values()) {
    const last = log.order.at(-1);
    if (last) lastMicros = Math.max(lastMicros, Number(last.replace('.', '')));
  }
  for (const option of options.channels ?? []) {
    const id = option.id ?? stableId('C', `${team.id}:${option.name}`);
    const known = channels.get(id);
    const named = option.members.map((who) => handles.get(who.toLowerCase())?.id ?? who);
    const missing = named.filter((member) => !known?.members.includes(member));
    if (known && missing.length === 0) continue;
    const bots = known || option.bot === false ? [] : [bot.id];
    putChannel({
      archived: false,
      created: Math.floor(time.now() / 1000),
      kind: option.kind ?? 'channel',
      ...known,
      id,
      name: option.name,
      members: [...(known?.members ?? []), ...missing, ...bots],
    });
  }

  return {
    team,
    appId,
    botId,
    bot,
    users,
    channels,
    files,
    homes,
    journal,
    nextTs,
    putMessage,
    putChannel,
    openIm,
    tell,
    /** Calls for every later change; returns the way to stop it. */
    onChange(listener: (change: Change) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** A person by user id or handle. */
    person: (who: string) => users.get(who) ?? handles.get(who.replace(/^@/, '').toLowerCase()),
    byEmail: (email: string) => emails.get(email.toLowerCase()),
    message: (channel: string, ts: string) => logs.get(channel)?.byTs.get(ts),
    /** Timestamps of a channel, oldest first. */
    order: (channel: string): readonly string[] => logs.get(channel)?.order ?? [],
    /** Timestamps of the replies to a message, oldest first. */
    replies: (channel: string, ts: string): readonly string[] => logs.get(channel)?.threads.get(ts) ?? [],
    putFile(file: FileRecord): void {
      files.set(file.id, file);
      journal.append({ put: 'file', value: file });
    },
    putHome(view: View): void {
      homes.set(view.user, view);
      journal.append({ put: 'home', value: view as unknown as Json });
      tell({ kind: 'home', user: view.user });
    },
    newBlockId: () => freshId('').slice(-5),
  };
}
