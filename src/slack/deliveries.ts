import { secrecyMark } from '../core/secrecy.ts';
import type { Delivery } from '../usecases/ports.ts';
import { at, type Heard, readBody, secretFlag, words } from './read-body.ts';

/** Who the bot is in its workspace, from auth.test. */
export type Identity = { team: string; teamName: string; user: string; bot: string | null };

export type Offered =
  /** Nothing to keep: our own words, other bots', and events that nobody here listens to. */
  { kind: 'ignored' } | { kind: 'delivery'; delivery: Delivery; heard: Heard };

/**
 * What of a body is kept and under which keys: event_id, for messages also channel + ts (+ edited.ts), for presses, forms and commands the
 * trigger_id. Words with a secrecy mark are taken out here, before anything is stored.
 */
export function readDelivery(body: unknown, self: Pick<Identity, 'user'>): Offered {
  const heard = readBody(body);
  if (heard === null || heard.user === '' || heard.user === self.user) return { kind: 'ignored' };
  // Slack's own language detection and unfurled links change a message too: only other words are an edit.
  if (heard.kind === 'message' && heard.edited !== null && !wordsChanged(body)) return { kind: 'ignored' };
  const clean = withoutSecrets(body);
  return {
    kind: 'delivery',
    heard: clean === body ? heard : (readBody(clean) ?? heard),
    delivery: { keys: keysOf(body, heard), kind: kindOf(heard), conversation: heard.user, body: clean },
  };
}

const wordsChanged = (body: unknown): boolean =>
  words(body, 'event', 'message', 'text') !== words(body, 'event', 'previous_message', 'text');

const kindOf = (heard: Heard): Delivery['kind'] =>
  heard.kind === 'command'
    ? 'command'
    : heard.kind === 'press' || heard.kind === 'form'
      ? 'interactive'
      : 'event';

function keysOf(body: unknown, heard: Heard): string[] {
  const keys: string[] = [];
  const event = words(body, 'event_id');
  if (event !== '') keys.push(`event:${event}`);
  switch (heard.kind) {
    case 'message':
      keys.push(messageKey(heard.place.channel, heard.place.ts, heard.edited));
      break;
    case 'deleted':
      keys.push(`deleted:${heard.place.channel}:${heard.place.ts}`);
      break;
    case 'home':
      if (keys.length === 0) keys.push(`home:${heard.user}:${words(body, 'event', 'event_ts')}`);
      break;
    case 'form':
      keys.push(
        `trigger:${words(body, 'trigger_id') || `${words(body, 'view', 'id')}:${words(body, 'view', 'hash')}`}`,
      );
      break;
    case 'press': {
      const actions = at(body, 'actions');
      const pressed = Array.isArray(actions) ? words(actions[0], 'action_ts') : '';
      keys.push(`trigger:${heard.trigger || `${heard.user}:${heard.action}:${pressed}`}`);
      break;
    }
    case 'command':
      keys.push(`trigger:${heard.trigger}`);
  }
  return keys;
}

/** The key of a message, new or as edited at `edited`. */
const messageKey = (channel: string, ts: string, edited: string | null): string =>
  edited === null ? `message:${channel}:${ts}` : `message:${channel}:${ts}:${edited}`;

/** The fields of each kind of body that hold what somebody typed or named. */
const typedFields: readonly (readonly string[])[] = [
  ['event', 'text'],
  ['event', 'blocks'],
  ['event', 'files'],
  ['event', 'attachments'],
  ['event', 'message', 'text'],
  ['event', 'message', 'blocks'],
  ['event', 'message', 'files'],
  ['event', 'message', 'attachments'],
  ['event', 'previous_message'],
  ['text'],
  ['view', 'state'],
  ['message'],
  ['state'],
];

/** Fields that are never needed again: the words before an edit, and the message under a pressed button. */
const neverKept = new Set(['event.previous_message', 'message']);

/**
 * The body as it may be stored: the same object where nothing had to go. With a secrecy mark everything typed is cut out and a flag set.
 */
function withoutSecrets(body: unknown): unknown {
  const secret = typedFields.some((path) => {
    const value = at(body, ...path);
    return value !== undefined && !neverKept.has(path.join('.')) && secrecyMark(typedIn(value)) !== null;
  });
  let clean = body;
  for (const path of typedFields) {
    if (at(clean, ...path) === undefined) continue;
    if (path.join('.') === 'event.previous_message') {
      const author = words(clean, 'event', 'previous_message', 'user');
      const bot = words(clean, 'event', 'previous_message', 'bot_id');
      clean = replaced(clean, path, { user: author, ...(bot === '' ? {} : { bot_id: bot }) });
    } else if (path.join('.') === 'message') {
      const thread = words(clean, 'message', 'thread_ts');
      const ts = words(clean, 'message', 'ts');
      clean = replaced(clean, path, { ts, ...(thread === '' ? {} : { thread_ts: thread }) });
    } else if (secret) clean = replaced(clean, path, typeof at(clean, ...path) === 'string' ? '' : undefined);
  }
  return secret ? { ...(clean as object), [secretFlag]: true } : clean;
}

/** All texts of a value one after the other: a mark may be split over differently formatted parts. */
function typedIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const parts = Object.entries(value).map(([key, part]) =>
    technical.has(key) && typeof part === 'string' ? '' : typedIn(part),
  );
  return parts.filter((part) => part !== '').join(' ');
}

const technical = new Set([
  'type',
  'block_id',
  'action_id',
  'id',
  'url_private',
  'url_private_download',
  'permalink',
]);

function replaced(value: unknown, path: readonly string[], by: unknown): unknown {
  const [step, ...rest] = path as [string, ...string[]];
  const here = value as Record<string, unknown>;
  return { ...here, [step]: rest.length === 0 ? by : replaced(here[step], rest, by) };
}
