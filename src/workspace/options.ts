import type { RealTime } from './real-time.ts';

/** Somebody of the office (or a guest, or a Slack Connect stranger). */
export type PersonOption = {
  id?: string;
  handle: string;
  name: string;
  title?: string;
  email?: string;
  guest?: boolean;
  deleted?: boolean;
  /** Another team's id: a stranger by Slack Connect. */
  team?: string;
};

/** A channel; `members` are handles or user ids. */
export type ChannelOption = {
  id?: string;
  name: string;
  kind?: 'channel' | 'private';
  members: string[];
  /** Whether the bot is a member; true when left out. */
  bot?: boolean;
};

/** The three files of the page, as they are sent. */
export type PageAssets = { html: string | Buffer; script: string | Buffer; style: string | Buffer };

/** How events reach the bot. */
export type DeliveryMode = { kind: 'socket' } | { kind: 'http'; eventsUrl: string };

/** Who and what is in a workspace, how it reaches the bot, and the times it keeps. */
export type WorkspaceOptions = {
  /** 0 or none: any free port. */
  port?: number;
  people: PersonOption[];
  channels?: ChannelOption[];
  team?: { id: string; name: string };
  /** The bot as people see it. */
  bot?: { handle: string; name: string; title?: string };
  commands?: { command: string; description: string; hint: string }[];
  page?: PageAssets | (() => PageAssets | Promise<PageAssets>);
  clock?: { now(): string; advance?(): Promise<void> | void };
  /** A folder that keeps messages, channels, files and home views across restarts. */
  journal?: string;
  mode?: DeliveryMode;
  /** Scopes of the bot token; all that the known methods need when left out. */
  scopes?: string[];
  /** Event subscriptions, such as `message.im`; all known ones when left out. */
  events?: string[];
  /** Fixed secrets, where a bot in another process must know them beforehand; random when left out. */
  secrets?: { botToken?: string; appToken?: string; signingSecret?: string; pageToken?: string };
  /** Milliseconds before the 1st, 2nd and 3rd repetition of an event nobody acknowledged. */
  retryDelays?: number[];
  /** Milliseconds the bot has for an acknowledgement. */
  ackTimeout?: number;
  /** Milliseconds for which a trigger_id opens a form; Slack's three seconds when left out. */
  triggerFor?: number;
  /** Milliseconds after which a held (reordered) event goes out although no other came. */
  holdFor?: number;
  /** How many Web API calls `calls` remembers; 0 for measurement. */
  rememberCalls?: number;
  /** Told of a fault of the workspace itself (the request is answered 500); standard error when left out. */
  onError?: (error: unknown) => void;
  time?: RealTime;
};
