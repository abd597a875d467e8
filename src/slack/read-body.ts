import type { Place } from '../usecases/ports.ts';

/* What Slack sends, read into the few things that people can do. Only documented fields are read, and none is trusted to be there. */

export type Heard =
  | {
      kind: 'message';
      user: string;
      channel: string;
      direct: boolean;
      place: Place;
      thread: string | null;
      /** As Slack sends it: entities, mentions and links encoded. */
      raw: string;
      /** ts of the edit; null for a new message. */
      edited: string | null;
      secret: boolean;
    }
  | { kind: 'deleted'; user: string; channel: string; place: Place }
  | { kind: 'home'; user: string }
  | { kind: 'command'; user: string; channel: string; text: string; trigger: string; secret: boolean }
  | {
      kind: 'press';
      user: string;
      /** null on a form or the home tab. */
      place: Place | null;
      /** Where the message stands in a thread: that thread's first message. */
      thread: string | null;
      home: boolean;
      action: string;
      value: string;
      selected: readonly string[];
      trigger: string;
    }
  | {
      kind: 'form';
      user: string;
      form: string;
      meta: string;
      values: Record<string, string | readonly string[] | null>;
      secret: boolean;
    };

/** Set by `deliveries.ts` on a body whose words carried a secrecy mark and were taken out. */
export const secretFlag = 'thuky_secret';

/** A field of a body by its path; undefined where something on the way is missing. */
export function at(value: unknown, ...path: string[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string, unknown>)[step];
  }
  return here;
}

/** The same where a text is expected; '' where there is none. */
export function words(value: unknown, ...path: string[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : '';
}

/** Messages that people write; other subtypes are joins, topics and the like. */
const said = new Set(['', 'file_share', 'thread_broadcast', 'me_message']);

/** Reads a body of the Events API, a command or an interaction; null for what nobody here listens to. */
export function readBody(body: unknown): Heard | null {
  if (at(body, 'event') !== undefined) return readEvent(body);
  if (words(body, 'command') !== '') {
    return {
      kind: 'command',
      user: words(body, 'user_id'),
      channel: words(body, 'channel_id'),
      text: words(body, 'text'),
      trigger: words(body, 'trigger_id'),
      secret: at(body, secretFlag) === true,
    };
  }
  if (words(body, 'type') === 'block_actions') return readPress(body);
  if (words(body, 'type') === 'view_submission') {
    return {
      kind: 'form',
      user: words(body, 'user', 'id'),
      form: words(body, 'view', 'callback_id'),
      meta: words(body, 'view', 'private_metadata'),
      values: formValues(at(body, 'view', 'state', 'values')),
      secret: at(body, secretFlag) === true,
    };
  }
  return null;
}

function readEvent(body: unknown): Heard | null {
  const event = at(body, 'event');
  const channel = words(event, 'channel');
  switch (words(event, 'type')) {
    case 'app_home_opened':
      return words(event, 'tab') === 'messages' ? null : { kind: 'home', user: words(event, 'user') };
    case 'app_mention':
      return message(body, event, channel, false, null);
    case 'message': {
      // In channels only words with the bot's name are for the bot; they come as app_mention.
      if (words(event, 'channel_type') !== 'im' && !channel.startsWith('D')) return null;
      const subtype = words(event, 'subtype');
      if (subtype === 'message_changed') {
        const edited = words(event, 'message', 'edited', 'ts');
        return edited === '' ? null : message(body, at(event, 'message'), channel, true, edited);
      }
      if (subtype === 'message_deleted') {
        const user = words(event, 'previous_message', 'user');
        if (user === '' || isBots(at(event, 'previous_message'))) return null;
        return { kind: 'deleted', user, channel, place: { channel, ts: words(event, 'deleted_ts') } };
      }
      return said.has(subtype) ? message(body, event, channel, true, null) : null;
    }
    default:
      return null;
  }
}

/** Whether a message is a bot's, ours or another's: bots are never answered, or two of them would talk for ever. */
const isBots = (message: unknown): boolean =>
  words(message, 'bot_id') !== '' || words(message, 'subtype') === 'bot_message';

function message(
  body: unknown,
  source: unknown,
  channel: string,
  direct: boolean,
  edited: string | null,
): Heard | null {
  const user = words(source, 'user');
  const ts = words(source, 'ts');
  if (user === '' || ts === '' || isBots(source)) return null;
  const thread = words(source, 'thread_ts');
  return {
    kind: 'message',
    user,
    channel,
    direct,
    place: { channel, ts },
    thread: thread === '' || thread === ts ? null : thread,
    raw: words(source, 'text'),
    edited,
    secret: at(body, secretFlag) === true,
  };
}

function readPress(body: unknown): Heard | null {
  const actions = at(body, 'actions');
  const action: unknown = Array.isArray(actions) ? actions[0] : undefined;
  if (action === undefined) return null;
  const channel = words(body, 'container', 'channel_id') || words(body, 'channel', 'id');
  const ts = words(body, 'container', 'message_ts') || words(body, 'message', 'ts');
  const chosen = chosenValues(action);
  return {
    kind: 'press',
    user: words(body, 'user', 'id'),
    place: channel !== '' && ts !== '' ? { channel, ts } : null,
    thread: words(body, 'container', 'thread_ts') || words(body, 'message', 'thread_ts') || null,
    home: words(body, 'view', 'type') === 'home',
    action: words(action, 'action_id'),
    value: words(action, 'value') || (chosen[0] ?? ''),
    selected: chosen,
    trigger: words(body, 'trigger_id'),
  };
}

/** What a menu, a date picker or a list of boxes holds; the names of the fields are Slack's, a type each. */
function chosenValues(element: unknown): string[] {
  const one =
    words(element, 'selected_option', 'value') ||
    words(element, 'selected_user') ||
    words(element, 'selected_conversation') ||
    words(element, 'selected_channel') ||
    words(element, 'selected_date');
  if (one !== '') return [one];
  const users = at(element, 'selected_users');
  if (Array.isArray(users)) return users.filter((user) => typeof user === 'string');
  const options = at(element, 'selected_options');
  return Array.isArray(options) ? options.map((option) => words(option, 'value')) : [];
}

const manyValued = new Set(['multi_static_select', 'checkboxes', 'multi_users_select']);

function formValues(state: unknown): Record<string, string | readonly string[] | null> {
  const values: Record<string, string | readonly string[] | null> = {};
  for (const [block, actions] of Object.entries((state ?? {}) as Record<string, unknown>)) {
    const element = Object.values((actions ?? {}) as Record<string, unknown>)[0];
    if (words(element, 'type') === 'plain_text_input') values[block] = words(element, 'value') || null;
    else if (manyValued.has(words(element, 'type'))) values[block] = chosenValues(element);
    else values[block] = chosenValues(element)[0] ?? null;
  }
  return values;
}
