import type { KnownBlock, ModalView } from '@slack/types';
import type { Notice } from '../usecases/notices.ts';
import type { Actor, Deliver, Deps, Place, Post } from '../usecases/ports.ts';

/* What a handler is handed: who, where, what, and the few things it may do. Strangers, guests and other workspaces never get this far. */

/** One thing a person did, already stored in the inbox as row `inbox`. */
export type Turn = {
  deps: Deps;
  deliver: Deliver;
  actor: Actor;
  inbox: string;
  channel: string;
  /** Whether `channel` is the person's direct conversation with the bot. */
  direct: boolean;
  /** The message said, or the one whose button was pressed. */
  place: Place | null;
  /** The first message of the thread in which that message stands; null where it stands in none. */
  thread: string | null;
  /** Slack user id → person of the office; for mentions and user menus. */
  personOf(user: string): Actor | null;
  /** People and channels of organisation.yml that were not found in Slack, by name. */
  unmatched(): readonly string[];
  /**
   * Says something that goes with no other write: noted in the log, posted where the person is (only to them in a channel). `as` gives the
   * post a surface or lets it replace an earlier one.
   */
  reply(notice: Notice, as?: Partial<Pick<Post, 'surface' | 'replaces' | 'key'>>): Promise<void>;
};

/** Words in the direct conversation, or with the bot's name in a channel. Entities are decoded (`&amp;` → `&`), the bot's name is cut off. */
export type MessageTurn = Turn & { text: string; edited: string | null };

/** `/baocao <text>`. */
export type CommandTurn = Turn & { text: string; open(view: ModalView): Promise<void> };

/** A button or menu. `value` is what the button carries (row id + revision, `buttons.ts`), `selected` what was picked. */
export type PressTurn = Turn & {
  action: string;
  value: string;
  selected: readonly string[];
  open(view: ModalView): Promise<void>;
};

/** A form sent off; `meta` is its private_metadata. Values by block id: text, chosen values, an ISO day. */
export type FormTurn = Turn & {
  form: string;
  meta: string;
  values: Readonly<Record<string, string | readonly string[] | null>>;
};

/** What becomes of the form: closed, shown again with errors by block id, or another form in its place. */
export type FormOutcome =
  | { kind: 'close' }
  | { kind: 'errors'; errors: Record<string, string> }
  | { kind: 'update'; view: ModalView };

/** One table a subject: action ids (`<verb>:v1`) and callback ids to their handlers. */
export type Handlers = {
  press: Readonly<Record<string, (turn: PressTurn) => Promise<void>>>;
  form: Readonly<Record<string, (turn: FormTurn) => Promise<FormOutcome>>>;
};

/** A message drawn: `text` is what notifications and screen readers say, in full words. */
export type Drawn = { text: string; blocks: KnownBlock[] };

/** What drawing needs beside the notice. `link` gives a permalink; null until it is known. */
export type DrawContext = {
  deps: Pick<Deps, 'office' | 'templates'>;
  link(place: Place): string | null;
  /** `<@U123>` for a person of the office, their name where they are not in Slack. */
  mention(person: string): string;
};

/** Draws the notices of one subject; a pure function. */
export type Draw<N extends Notice> = (notice: N, context: DrawContext) => Drawn;
