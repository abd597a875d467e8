import type { Delivery } from './delivery.ts';
import type { Faults } from './faults.ts';
import type { WorkspaceOptions } from './options.ts';
import type { JsonObject } from './protocol.ts';
import type { RealTime } from './real-time.ts';
import type { State } from './state.ts';
import type { Tickets } from './tickets.ts';
import type { Values } from './values.ts';
import type { Views } from './views.ts';

/** Secrets of one run. */
export type Secrets = { botToken: string; appToken: string; signingSecret: string; pageToken: string };

/** One call of the Web API by the bot, for tests; `result` is what was answered. */
export type Call = { method: string; args: JsonObject; result: JsonObject };

/** Everything the parts of the workspace share. */
export type World = {
  options: WorkspaceOptions;
  time: RealTime;
  state: State;
  views: Views;
  tickets: Tickets;
  faults: Faults;
  delivery: Delivery;
  secrets: Secrets;
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  origin: string;
  calls: Call[];
  /** What people chose in the menus of messages: `channel:ts:user` → state. */
  messageValues: Map<string, Values>;
  /** Addresses handed out for uploads: secret → file id. */
  uploads: Map<string, PendingUpload>;
  /** One-time tickets of Socket Mode addresses. */
  socketTickets: Set<string>;
};

/** A file announced by files.getUploadURLExternal. */
export type PendingUpload = { file: string; name: string; length: number; stored: boolean };
