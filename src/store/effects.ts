import type { Effects, Post, SavedPost, Written } from '../usecases/ports.ts';
import type { Query } from './database.ts';
import { toJson } from './json.ts';
import { moments, type Room } from './room.ts';

/** A message row as the functions of the database give it. */
export type MessageRow = {
  id: string;
  key: string;
  to: Post['to'];
  notice: Post['notice'];
  surface: string | null;
  replaces: string | null;
  files: Post['files'] | null;
  channel: string | null;
  ts: string | null;
  attempts: number;
};

/** What `write_effects` gives back for a batch. */
export type EffectsResult = { posts: Record<string, string>; stamped: (MessageRow & { n: number })[] };

/** A message row as the port has it. */
export function savedPost(row: MessageRow): SavedPost {
  const { id, key, to, notice, attempts } = row;
  const place = row.channel === null || row.ts === null ? null : { channel: row.channel, ts: row.ts };
  const post: SavedPost = { id, key, to, notice, place, attempts };
  if (row.surface !== null) post.surface = row.surface;
  if (row.replaces !== null) post.replaces = row.replaces;
  if (row.files) post.files = row.files;
  return post;
}

/** One item of a batch as `write_effects` reads it. */
export const effectsItem = ({ inbox, audit, posts, stamps }: Effects) => ({
  ...(inbox === undefined ? {} : { inbox }),
  audit,
  posts,
  ...(stamps === undefined ? {} : { stamps }),
});

/** What each item of a batch has to post now: its stamped messages, then its new ones; a key used before is not posted again. */
export function postsOf(result: EffectsResult, batch: readonly (Effects | null)[]): SavedPost[][] {
  const fresh = new Map(Object.entries(result.posts));
  return batch.map((effects, n) => {
    const stamped = result.stamped.filter((row) => row.n === n).map(savedPost);
    const posts = (effects?.posts ?? []).flatMap((post): SavedPost[] => {
      const id = fresh.get(post.key);
      fresh.delete(post.key);
      return id === undefined ? [] : [{ ...post, id, place: null, attempts: 0 }];
    });
    return [...stamped, ...posts];
  });
}

/** Writes the effects of one act inside a transaction; the entry goes into the chain of `period`, or of the workspace when null. */
export async function writeEffects(
  room: Room,
  query: Query,
  period: string | null,
  effects: Effects,
): Promise<Written> {
  const { now, claim } = moments(room);
  const item = { n: 0, ...(period === null ? {} : { period }), ...effectsItem(effects) };
  const [row] = await query<{ result: EffectsResult }>(
    'select write_effects($1, $2, $3, $4::jsonb) as result',
    [room.workspace, now, claim, toJson([item])],
  );
  return { kind: 'written', posts: postsOf(row!.result, [effects])[0]! };
}
