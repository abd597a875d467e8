import type { PersonRole } from '../core/organisation.ts';
import type { Notice } from './notices.ts';

/* What comes in and what goes out: deliveries, posts, the log, and what every write carries of them. */

/** Where somebody said something, or where we said it: a Slack message. */
export type Place = { channel: string; ts: string };

/** Somebody of the office as organisation.yml names them, whoever they are in Slack. */
export type Actor = { person: string; name: string; unit: string; roles: readonly PersonRole[] };

// ---- what was delivered ----------------------------------------------------------------------------------------------------------------

/** One delivery of Slack. `key` is event_id, for messages also channel + ts (+ edited.ts), for presses trigger_id. */
export type Delivery = {
  keys: readonly string[];
  kind: 'event' | 'interactive' | 'command';
  /** The conversation in which turns are taken one after the other. */
  conversation: string;
  body: unknown;
};

export type InboxRow = { id: string; kind: Delivery['kind']; body: unknown; attempts: number };

export type Inbox = {
  /** Stores a delivery under all its keys; `duplicate` when one of them is known. Throws when nothing could be stored. */
  store(delivery: Delivery): Promise<{ kind: 'stored'; id: string } | { kind: 'duplicate' }>;
  /** Marks a row as dealt with; use cases that write do it in their own transaction. */
  done(id: string): Promise<void>;
  /** Notes that a listener failed; after five failures the row is parked and comes back as `parked`. */
  failed(id: string, reference: string): Promise<{ parked: boolean }>;
  /** Events (never presses) undone past their claim, oldest first; each is claimed for a minute for the caller. */
  claimUndone(): Promise<InboxRow[]>;
};

// ---- what is posted --------------------------------------------------------------------------------------------------------------------

/**
 * To whom: a person (a direct message), one of the office's channels by its key in organisation.yml, a place in Slack, or the thread of the
 * message posted under a key.
 */
export type Recipient =
  | { person: string }
  | { office: string }
  | { channel: string; thread?: string }
  | { under: string };

/** A message to be posted once. `key` stands in the message's metadata and prevents a second post. */
export type Post = {
  key: string;
  to: Recipient;
  notice: Notice;
  /** What its buttons decide ("submission/12", "interview/3"); all messages of one surface are re-stamped together. */
  surface?: string;
  /** Updates the message posted under this key instead of posting a new one; where that was never posted, posts. */
  replaces?: string;
  /** Files that go into the message's thread, by their row ids. */
  files?: readonly { id: string; name: string; title: string }[];
};

/** Every message of a surface gets this notice in its place. */
export type Stamp = { surface: string; notice: Notice };

export type SavedPost = Post & { id: string; place: Place | null; attempts: number };

export type Outbox = {
  /** Notes where a post stands. Many of them may be written together. */
  sent(id: string, place: Place): Promise<void>;
  /** Notes a failed attempt; `final` when it will not be tried again (bot removed from the channel, no such person). */
  failed(id: string, reason: string, final: boolean): Promise<void>;
  /** Posts not sent and not in hand since a minute, oldest first. */
  claimUnsent(): Promise<SavedPost[]>;
  /** The message posted under a key. */
  find(key: string): Promise<SavedPost | null>;
  /** The newest post that stands in a conversation, in no thread of it. */
  newestIn(channel: string): Promise<SavedPost | null>;
  /** The post that stands at a place in Slack: which surface somebody pressed on. */
  at(place: Place): Promise<SavedPost | null>;
};

/** Starts posting what a transaction saved; it does not wait and never throws. */
export type Deliver = (posts: readonly SavedPost[]) => void;

// ---- the log ---------------------------------------------------------------------------------------------------------------------------

/** One act for the audit log. `facts` are ids, revisions, hashes and states; `personal` (words typed) stays outside the hash chain, which holds its hash. */
export type AuditEntry = {
  act: string;
  by: string | null;
  facts: Record<string, string | number | boolean | null>;
  personal?: string;
};

/** What goes with every write. */
export type Effects = {
  /** The inbox row that this write settles. */
  inbox?: string;
  audit: readonly AuditEntry[];
  posts: readonly Post[];
  stamps?: readonly Stamp[];
};

export type Written = { kind: 'written'; posts: SavedPost[] };
export type Conflict = { kind: 'conflict' };
