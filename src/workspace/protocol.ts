/*
 * What people do in the local workspace, and what they see: one set of human actions for the page and for tests. The page speaks it over one
 * WebSocket as JSON; tests call `Workspace.act` directly.
 */

/** A block, view or message as the bot sent it; checked by `limits.ts`, drawn by the page. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** Where an interactive element stands. */
export type Surface =
  | { kind: 'message'; channel: string; ts: string }
  | { kind: 'view'; view: string }
  | { kind: 'home' };

/** What a person gave to an input or an interactive element, by its type: text, chosen option value(s), an ISO day, or a button's own value. */
export type InputValue = string | string[] | null;

/** Values of a form: block id → action id → value; what a person left alone may be missing (its initial value counts). */
export type FormValues = Record<string, Record<string, InputValue>>;

/** One thing a person does. */
export type HumanAction =
  | { do: 'say'; channel: string; text: string; thread?: string }
  | { do: 'edit'; channel: string; ts: string; text: string }
  | { do: 'delete'; channel: string; ts: string }
  /** Opens the direct conversation with somebody (the bot too); replies with its channel id. */
  | { do: 'open-dm'; user: string }
  | { do: 'command'; channel: string; command: string; text: string }
  /** Presses a button, picks from a menu. `block` may be left out where the action id is unique on the surface. */
  | { do: 'press'; surface: Surface; action: string; block?: string; value?: InputValue }
  | { do: 'submit'; view: string; values: FormValues }
  | { do: 'close'; view: string }
  | { do: 'open-tab'; tab: 'home' | 'messages' }
  | { do: 'upload'; channel: string; name: string; base64: string; text?: string };

/**
 * What came of an action: what Slack's own client would show. `form-errors` carries sentences by block id. `refused` carries an error code:
 * operation_timeout (the bot did not acknowledge in time), dispatch_failed (it could not be reached), invalid_view, invalid_errors,
 * invalid_response_action, push_limit_reached (it acknowledged nonsense); or what is not there: user_not_found, account_inactive,
 * channel_not_found, message_not_found, thread_not_found, element_not_found, invalid_option, view_not_found, unknown_command, no_clock;
 * or what is not allowed: no_text, msg_too_long, is_archived, cant_update_message, cant_delete_message, file_empty, file_too_large.
 */
export type ActionResult =
  | { kind: 'done'; channel?: string; ts?: string }
  | { kind: 'form-errors'; errors: Record<string, string> }
  | { kind: 'refused'; error: string };

export type WorkspaceUser = {
  id: string;
  /** @handle, without the sign. */
  handle: string;
  name: string;
  /** What the person does in the office, shown beside the name. */
  title: string;
  email: string;
  bot: boolean;
  guest: boolean;
  deleted: boolean;
  /** Another team's id for a Slack Connect stranger. */
  team: string;
};

export type WorkspaceChannel = {
  id: string;
  name: string;
  kind: 'channel' | 'private' | 'im';
  /** User ids; for an im its two. */
  members: string[];
};

export type WorkspaceFile = {
  id: string;
  name: string;
  title: string;
  mimetype: string;
  size: number;
  /** Path of an authorised download for the page, same origin. */
  download: string;
};

export type WorkspaceMessage = {
  channel: string;
  ts: string;
  thread?: string;
  user: string;
  /** In Slack's form: `&amp; &lt; &gt;` escaped, `<@U...>` for people, `<https://...>` for addresses. */
  text: string;
  blocks: JsonObject[];
  files: WorkspaceFile[];
  /** ts of the last edit by a person or update by the bot. */
  edited?: string;
  deleted?: true;
  /** Seen by this person only. */
  ephemeral?: string;
};

/** An open modal of a person; the last one of the list is on top. */
export type OpenView = { id: string; user: string; view: JsonObject };

/** Everything one person sees. */
export type Snapshot = {
  team: { id: string; name: string };
  me: string;
  bot: string;
  users: WorkspaceUser[];
  channels: WorkspaceChannel[];
  messages: WorkspaceMessage[];
  views: OpenView[];
  home: JsonObject | null;
  commands: { command: string; description: string; hint: string }[];
  /** The office's clock as the bot tells it; null where none was given. */
  clock: { now: string; canAdvance: boolean } | null;
};

/** From the page: every request has a number that its reply repeats. */
export type PageRequest =
  | { id: number; type: 'look'; as: string }
  | { id: number; type: 'act'; as: string; action: HumanAction }
  /** "Sang ngày mai". */
  | { id: number; type: 'next-day' };

/** To the page: replies, and what changed for the person looked through. A `snapshot` push replaces everything. */
export type PagePush =
  | { type: 'reply'; id: number; result: ActionResult | { kind: 'snapshot'; snapshot: Snapshot } }
  | { type: 'message'; message: WorkspaceMessage }
  | { type: 'views'; views: OpenView[] }
  | { type: 'home'; home: JsonObject | null }
  | { type: 'channels'; channels: WorkspaceChannel[]; users: WorkspaceUser[] }
  | { type: 'clock'; clock: Snapshot['clock'] }
  /** The bot is connected (events reach it) or not. */
  | { type: 'bot'; connected: boolean };
