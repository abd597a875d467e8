import type { AddressInfo } from 'node:net';
import { createDelivery, slackRetryDelays } from './delivery.ts';
import type { Faults } from './faults.ts';
import { createFaults } from './faults.ts';
import { createGuard } from './guard.ts';
import { createHttpDelivery } from './http-delivery.ts';
import { act } from './human-actions.ts';
import { secret } from './ids.ts';
import { memoryJournal, openJournal } from './journal.ts';
import { moveBot } from './membership.ts';
import { changeMessage } from './messages.ts';
import type { WorkspaceOptions } from './options.ts';
import type { ActionResult, HumanAction, JsonObject, Snapshot, WorkspaceUser } from './protocol.ts';
import { realTime } from './real-time.ts';
import { createWorkspaceServer } from './server.ts';
import { snapshotOf } from './snapshot.ts';
import { createSocketMode } from './socket-mode.ts';
import type { Change, Channel, Message } from './state.ts';
import { createState } from './state.ts';
import { createTickets } from './tickets.ts';
import { createViews } from './views.ts';
import type { NextOptions, Seen } from './watch.ts';
import { createWatch } from './watch.ts';
import type { Call, World } from './world.ts';

export type { Change, Message, NextOptions, Seen, WorkspaceOptions };

/** A running local Slack: what the bot needs to reach it, what people do in it, what they see, and how it misbehaves. */
export type Workspace = {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** Address of the page, with its token. */
  pageUrl: string;
  /** For `clientOptions.slackApiUrl` or `SLACK_API_URL`. */
  slackApiUrl: string;
  botToken: string;
  appToken: string;
  signingSecret: string;
  teamId: string;
  botUserId: string;
  /** A person by user id or handle. Throws for one who does not exist. */
  user(who: string): WorkspaceUser;
  /** A channel by id or name. Throws for one that does not exist. */
  channel(which: string): Channel;
  /** Channel id of a person's direct conversation with the bot, opened if need be. */
  dm(who: string): string;
  act(who: string, action: HumanAction): Promise<ActionResult>;
  look(who: string): Snapshot;
  /** Messages of a channel that are not deleted, oldest first, those for one person included. */
  messages(channel: string): Message[];
  onChange(listener: (change: Change) => void): () => void;
  next(matches: (seen: Seen) => boolean, options?: NextOptions): Promise<Seen>;
  /** The next message (or one that is there already) that matches. */
  nextMessage(matches: (message: Message) => boolean, options?: NextOptions): Promise<Message>;
  /** The next modal of a person (or one that is open already) that matches. */
  nextView(
    who: string,
    matches?: (view: JsonObject) => boolean,
    options?: NextOptions,
  ): Promise<{ id: string; view: JsonObject }>;
  faults: Faults;
  /** Web API calls of the bot, oldest first, tokens left out. */
  calls: readonly Call[];
  /** Open Socket Mode connections. */
  connections(): number;
  /** Tells the bot to come back on new sockets. */
  refresh(reason?: 'refresh_requested' | 'warning'): void;
  /** Breaks the bot's sockets without a word. */
  cut(): void;
  /** Sends events that wait for their repetition now. */
  retryNow(): void;
  /** Events not acknowledged yet and not given up. */
  outstanding(): number;
  /** Resolves when every event is acknowledged or given up. */
  quiet(): Promise<void>;
  /** A person takes the bot out of a channel, or brings it in. */
  removeBot(channel: string, by: string): void;
  inviteBot(channel: string, by: string): void;
  archive(channel: string): void;
  /** `message_changed` as Slack sends it by itself: same text, no `edited`. */
  touch(channel: string, ts: string): void;
  stop(): Promise<void>;
};

/** Starts a workspace on 127.0.0.1; rejects when the port is taken or the journal cannot be read. */
export async function startWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const time = options.time ?? realTime;
  const journal = options.journal ? openJournal(options.journal) : memoryJournal();
  const state = createState(options, journal, time);
  const faults = createFaults();
  const given = options.secrets ?? {};
  const secrets = {
    botToken: given.botToken ?? `xoxb-${secret()}`,
    appToken: given.appToken ?? `xapp-1-${secret()}`,
    signingSecret: given.signingSecret ?? secret(),
    pageToken: given.pageToken ?? secret(),
  };
  let port = 0;
  const mode = options.mode ?? { kind: 'socket' };
  const botChanged = (connected: boolean) => state.tell({ kind: 'bot', connected });
  const socketMode =
    mode.kind === 'socket'
      ? createSocketMode({ appId: state.appId, host: () => `127.0.0.1:${port}` }, time, botChanged)
      : undefined;
  const http =
    mode.kind === 'http'
      ? createHttpDelivery(
          { eventsUrl: mode.eventsUrl, signingSecret: secrets.signingSecret },
          time,
          botChanged,
        )
      : undefined;
  const transport = (socketMode ?? http)!;
  const delivery = createDelivery(transport, faults, time, {
    ackTimeout: options.ackTimeout ?? 3_000,
    retryDelays: options.retryDelays ?? slackRetryDelays,
    holdFor: options.holdFor ?? 50,
  });
  const world: World = {
    options,
    time,
    state,
    views: createViews((user) => state.tell({ kind: 'views', user })),
    tickets: createTickets(time, options.triggerFor),
    faults,
    delivery,
    secrets,
    origin: '',
    calls: [],
    messageValues: new Map(),
    uploads: new Map(),
    socketTickets: new Set(),
  };
  const connected = () => transport.connected();
  const { server, stop } = createWorkspaceServer(
    world,
    createGuard(secrets.pageToken, () => port),
    {
      socketMode,
      connected,
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  }).catch((error: unknown) => {
    journal.close();
    throw error;
  });
  port = (server.address() as AddressInfo).port;
  world.origin = `http://127.0.0.1:${port}`;

  const user = (who: string): WorkspaceUser => {
    const found = state.person(who);
    if (!found) throw new Error(`no such person in the workspace: ${who}`);
    return found;
  };
  const channel = (which: string): Channel => {
    const name = which.replace(/^#/, '');
    const found = state.channels.get(which) ?? [...state.channels.values()].find((one) => one.name === name);
    if (!found) throw new Error(`no such channel in the workspace: ${which}`);
    return found;
  };
  const next = createWatch(world);
  return {
    url: world.origin,
    pageUrl: `${world.origin}/?token=${secrets.pageToken}`,
    slackApiUrl: `${world.origin}/api/`,
    botToken: secrets.botToken,
    appToken: secrets.appToken,
    signingSecret: secrets.signingSecret,
    teamId: state.team.id,
    botUserId: state.bot.id,
    user,
    channel,
    dm: (who) => state.openIm(user(who).id, state.bot.id).id,
    act: (who, action) => act(world, who, action),
    look: (who) => snapshotOf(world, user(who).id),
    messages: (which) =>
      state
        .order(which)
        .map((ts) => state.message(which, ts)!)
        .filter((message) => !message.deleted),
    onChange: state.onChange,
    next,
    async nextMessage(matches, more) {
      const seen = await next((one) => one.kind === 'message' && matches(one.message), more);
      return (seen as Extract<Seen, { kind: 'message' }>).message;
    },
    async nextView(who, matches = () => true, more = {}) {
      const { id } = user(who);
      const seen = await next((one) => one.kind === 'view' && one.user === id && matches(one.view), more);
      return seen as Extract<Seen, { kind: 'view' }>;
    },
    faults,
    calls: world.calls,
    connections: () => socketMode?.connections() ?? 0,
    refresh: (reason) => socketMode?.refresh(reason),
    cut: () => socketMode?.cut(),
    retryNow: delivery.retryNow,
    outstanding: delivery.outstanding,
    quiet: delivery.quiet,
    removeBot: (which, by) => moveBot(world, channel(which), user(by).id, 'member_left_channel'),
    inviteBot: (which, by) => moveBot(world, channel(which), user(by).id, 'member_joined_channel'),
    archive: (which) => state.putChannel({ ...channel(which), archived: true }),
    touch(which, ts) {
      const message = state.message(which, ts);
      if (message) changeMessage(world, message, {}, true);
    },
    async stop() {
      delivery.stop();
      await socketMode?.stop();
      http?.stop();
      await stop();
      journal.close();
    },
  };
}
