/* Where the page is: person, conversation, tab and thread stand after the "#", so two tabs can be two people and the back button works. */

/** A place on the page; `tab` only in the bot's conversation, `thread` the ts of its first message, `focus` a message to show. */
export type Place = {
  person: string;
  channel?: string | undefined;
  tab?: 'home' | undefined;
  thread?: string | undefined;
  focus?: string | undefined;
};

/** Reads "#U1/C2?thread=1.2"; without a person the place is the list of people. */
export function readPlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [person = '', channel] = path.split('/');
  const asked = new URLSearchParams(query);
  const thread = asked.get('thread');
  const focus = asked.get('focus');
  return {
    person,
    ...(channel ? { channel } : {}),
    ...(asked.get('tab') === 'home' ? { tab: 'home' as const } : {}),
    ...(thread ? { thread } : {}),
    ...(focus ? { focus } : {}),
  };
}

/** The hash of a place. */
export function writePlace(place: Place): string {
  const asked = new URLSearchParams();
  if (place.tab) asked.set('tab', place.tab);
  if (place.thread) asked.set('thread', place.thread);
  if (place.focus) asked.set('focus', place.focus);
  const query = asked.toString();
  return `#${place.person}${place.channel ? `/${place.channel}` : ''}${query ? `?${query}` : ''}`;
}

/** A link to a message (chat.getPermalink: ".../archives/C1/p1694394000000100?thread_ts=1694393000.000100"); undefined for another link. */
export function readPermalink(url: string): { channel: string; ts: string; thread?: string } | undefined {
  const match = /\/archives\/([A-Z0-9]+)\/p(\d{10,})(?:\?([^#]*))?/.exec(url);
  if (!match) return undefined;
  const digits = match[2]!;
  const thread = new URLSearchParams(match[3] ?? '').get('thread_ts');
  return {
    channel: match[1]!,
    ts: `${digits.slice(0, -6)}.${digits.slice(-6)}`,
    ...(thread ? { thread } : {}),
  };
}
