import type { Place } from '../usecases/ports.ts';
import type { SlackClient } from './client.ts';
import { metadataType } from './ids.ts';
import { allPages } from './pages.ts';

/** The key of the n-th message (from 0) of a post that is too long for one. */
export const partKey = (key: string, index: number): string => (index === 0 ? key : `${key}#${index + 1}`);

/** Finds in Slack what an interrupted attempt may have posted, by the key in the message's metadata. */
export type Finder = {
  find(channel: string, thread: string | null, key: string): Promise<Place | null>;
  /** The further messages of a long post, in order. */
  rest(first: Place, thread: string | null, key: string): Promise<Place[]>;
  /** Names of the files that stand in a message's thread. */
  files(top: Place): Promise<Set<string>>;
};

type Message = {
  ts?: string;
  files?: { name?: string | null }[];
  metadata?: { event_type?: string; event_payload?: object };
};

/** How far back is looked: an interrupted post is among the newest messages of its channel. */
const pageSize = 200;

/** Looks through conversations.history, and conversations.replies for threads. */
export function createFinder(client: SlackClient): Finder {
  const read = async (channel: string, thread: string | null, oldest?: string): Promise<Message[]> => {
    const window = {
      channel,
      limit: pageSize,
      include_all_metadata: true,
      ...(oldest ? { oldest, inclusive: true } : {}),
    };
    return allPages(
      async (cursor) => {
        const answer =
          thread === null
            ? await client.conversations.history({ ...window, ...cursor })
            : await client.conversations.replies({ ...window, ...cursor, ts: thread });
        const next = answer.response_metadata?.next_cursor;
        return { items: (answer.messages ?? []) as Message[], next };
      },
      (messages) => messages.length >= pageSize,
    );
  };
  return {
    async find(channel, thread, key) {
      const found = (await read(channel, thread)).find((message) => keyOf(message) === key);
      return found?.ts ? { channel, ts: found.ts } : null;
    },
    async rest(first, thread, key) {
      const messages = await read(first.channel, thread, first.ts);
      const places: Place[] = [];
      for (let index = 1; ; index++) {
        const found = messages.find((message) => keyOf(message) === partKey(key, index));
        if (!found?.ts) return places;
        places.push({ channel: first.channel, ts: found.ts });
      }
    },
    async files(top) {
      const messages = await read(top.channel, top.ts);
      return new Set(messages.flatMap((message) => (message.files ?? []).map((file) => file.name ?? '')));
    },
  };
}

const keyOf = (message: Message): string | null =>
  message.metadata?.event_type === metadataType
    ? ((message.metadata.event_payload as { key?: string } | undefined)?.key ?? null)
    : null;
