import { shortenedText } from '../text/system.ts';
import type { Notice } from '../usecases/notices.ts';
import type { Deliver, Deps, Place, Recipient, SavedPost } from '../usecases/ports.ts';
import type { SlackClient } from './client.ts';
import { createLanes } from './conversations.ts';
import type { Directory } from './directory.ts';
import { escapeText } from './escape.ts';
import { FilesNotSent, filesNotSent } from './files-not-sent.ts';
import { createFinder, partKey } from './find-posted.ts';
import { metadataType } from './ids.ts';
import { splitDrawn } from './limits.ts';
import type { Log } from './log.ts';
import { createPermalinks } from './permalinks.ts';
import { type SlackProblem, slackProblem } from './problems.ts';
import type { DrawContext, Drawn } from './turn.ts';
import { uploadFiles } from './upload.ts';

/** Where a post goes; a `missing` recipient is named for the coordinators. */
type Target =
  | { kind: 'place'; channel: string; thread: string | null }
  | { kind: 'missing'; where: string; code: string };

/** Posts what use cases saved: in order within a channel, each once, again after outages. */
export type Poster = {
  deliver: Deliver;
  /** Sends what is unsent and in nobody's hands; looks in Slack first whether it stands there already. */
  sendUnsent(): Promise<void>;
  /** Says something to one Slack user in a channel, seen by them only; false when Slack would not. */
  whisper(channel: string, user: string, notice: Notice): Promise<boolean>;
  /** Resolves when it is known of every message that was on its way to a channel whether it stands there. */
  settled(channel: string): Promise<unknown>;
  /** Resolves when nothing is being posted. */
  idle(): Promise<void>;
};

/** Milliseconds before the 2nd, 3rd and 4th attempt in the order of a channel; after that the sweeper has it. */
const pauses = [500, 2_000, 8_000];

/** The poster of one workspace. `told` hears of each post that reached nobody, and of a token that no longer works. */
export function createPoster(options: {
  client: SlackClient;
  deps: Pick<Deps, 'store' | 'office' | 'templates'>;
  directory: Directory;
  draw: (notice: Notice, context: DrawContext) => Drawn;
  log: Log;
  wait: (milliseconds: number) => Promise<void>;
  told: (
    event:
      | { kind: 'unreachable'; where: string; code: string }
      /** The message under `key` stands without its files. */
      | { kind: 'files'; where: string; code: string; key: string; titles: string[] }
      | { kind: 'token'; code: string }
      | { kind: 'ok' },
  ) => void;
}): Poster {
  const { client, deps, directory, log, wait, told } = options;
  const { store, office } = deps;
  const lanes = createLanes();
  const inHand = new Set<string>();
  const laneOfKey = new Map<string, string>();
  const permalinks = createPermalinks(client);
  const finder = createFinder(client);
  /** How many messages a key took, while this process remembers; a key not in it may have had more than one. */
  const partsOf = new Map<string, number>();

  const draw = async (notice: Notice): Promise<Drawn[]> => {
    const wanted: Place[] = [];
    const context: DrawContext = {
      deps,
      link(place) {
        const known = permalinks.known(place);
        if (known === undefined) wanted.push(place);
        return known ?? null;
      },
      mention(person) {
        const user = directory.userOf(person);
        if (user) return `<@${user}>`;
        return escapeText(office.people.find((one) => one.key === person)?.name ?? person);
      },
    };
    let drawn = options.draw(notice, context);
    if (wanted.length > 0) {
      await permalinks.resolve(wanted);
      drawn = options.draw(notice, context);
    }
    return splitDrawn(drawn);
  };

  const targetOf = async (to: Recipient): Promise<Target | 'later'> => {
    if ('person' in to) {
      const channel = await directory.imOf(to.person);
      const where = office.people.find((one) => one.key === to.person)?.name ?? to.person;
      if (channel === null) return { kind: 'missing', where, code: 'users_not_found' };
      return { kind: 'place', channel, thread: null };
    }
    if ('office' in to) {
      const channel = directory.channelOf(to.office);
      if (channel === null)
        return { kind: 'missing', where: office.channels[to.office] ?? to.office, code: 'channel_not_found' };
      return { kind: 'place', channel, thread: null };
    }
    if ('under' in to) {
      const above = await store.outbox.find(to.under);
      if (!above?.place) return 'later';
      const own = await targetOf(above.to);
      const thread = own !== 'later' && own.kind === 'place' ? own.thread : null;
      return { kind: 'place', channel: above.place.channel, thread: thread ?? above.place.ts };
    }
    return { kind: 'place', channel: to.channel, thread: to.thread ?? null };
  };

  /** Posts of one channel go one after the other; a person and their direct conversation are one lane. */
  const laneOf = (post: SavedPost): string => {
    const { to } = post;
    const lane =
      post.place !== null
        ? channelLane(post.place.channel)
        : 'person' in to
          ? `person:${to.person}`
          : 'office' in to
            ? channelLane(directory.channelOf(to.office) ?? to.office)
            : 'under' in to
              ? (laneOfKey.get(to.under) ?? `under:${to.under}`)
              : channelLane(to.channel);
    laneOfKey.set(post.key, lane);
    if (laneOfKey.size > 5_000) laneOfKey.delete(laneOfKey.keys().next().value!);
    return lane;
  };
  const channelLane = (channel: string): string => {
    const owner = directory.ownerOf(channel);
    return owner === null ? `channel:${channel}` : `person:${owner}`;
  };

  /** Updates a message part by part; what it has too much becomes a pointer, what it lacks is posted. Null when it is gone from Slack. */
  const update = async (
    key: string,
    first: Place,
    parts: Drawn[],
    post: SavedPost,
    thread: string | null,
  ): Promise<Place | null> => {
    const rest = partsOf.get(key) === 1 ? [] : await finder.rest(first, thread, key);
    const places = [first, ...rest];
    for (const [index, place] of places.entries()) {
      const part = parts[index] ?? { text: shortenedText, blocks: [] };
      try {
        await client.chat.update({ channel: place.channel, ts: place.ts, ...outgoing(part) });
      } catch (error) {
        if (slackProblem(error)?.kind !== 'gone') throw error;
        if (index === 0) return null;
      }
    }
    for (const [extra, part] of parts.slice(places.length).entries()) {
      await send(first.channel, thread, part, partKey(key, places.length + extra));
    }
    partsOf.set(post.key, Math.max(parts.length, places.length));
    return first;
  };

  const send = async (channel: string, thread: string | null, part: Drawn, key: string): Promise<Place> => {
    const answer = await client.chat.postMessage({
      channel,
      ...(thread === null ? {} : { thread_ts: thread }),
      ...outgoing(part),
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: metadataType, event_payload: { key } },
    });
    return { channel: answer.channel ?? channel, ts: answer.ts! };
  };

  /** One attempt; throws what Slack or the database throws. `again` when an earlier attempt may have got through. */
  const attempt = async (post: SavedPost, again: boolean): Promise<'sent' | 'later'> => {
    const target = await targetOf(post.to);
    if (target === 'later') return 'later';
    if (target.kind === 'missing') {
      await refuse(post, target.where, target.code);
      return 'sent';
    }
    const parts = await draw(post.notice);
    if (post.place !== null) {
      await update(post.replaces ?? post.key, post.place, parts, post, target.thread);
      await store.outbox.sent(post.id, post.place);
      return 'sent';
    }
    if (post.replaces !== undefined) {
      const before = await store.outbox.find(post.replaces);
      const place = before?.place
        ? await update(post.replaces, before.place, parts, post, target.thread)
        : null;
      if (place !== null) {
        await attach(post, place, target.thread, again);
        await store.outbox.sent(post.id, place);
        return 'sent';
      }
    }
    const standing = again ? await finder.find(target.channel, target.thread, post.key) : null;
    const places: Place[] =
      standing === null ? [] : [standing, ...(await finder.rest(standing, target.thread, post.key))];
    for (const [index, part] of parts.entries()) {
      places[index] ??= await send(target.channel, target.thread, part, partKey(post.key, index));
    }
    remember(partsOf, post.key, parts.length);
    await attach(post, places[0]!, target.thread, again);
    await store.outbox.sent(post.id, places[0]!);
    return 'sent';
  };

  const attach = async (
    post: SavedPost,
    place: Place,
    thread: string | null,
    again: boolean,
  ): Promise<void> => {
    if (!post.files || post.files.length === 0) return;
    const top = thread ?? place.ts;
    const there = again ? await finder.files({ channel: place.channel, ts: top }) : new Set<string>();
    const missing = post.files.filter((file) => !there.has(file.name));
    if (missing.length === 0) return;
    try {
      await uploadFiles(client, store.files, missing, place.channel, top);
    } catch (error) {
      throw filesNotSent(place, error) ?? error;
    }
  };

  const refuse = async (post: SavedPost, where: string, code: string): Promise<void> => {
    log.warn(`a message (${post.notice.kind}) did not reach ${where}: ${code}`);
    await store.outbox.failed(post.id, code, true);
    if (post.notice.kind !== 'posting-failed') told({ kind: 'unreachable', where, code });
  };

  /** The message counts as sent: what it says stands, and its files can be sent again by hand. */
  const giveUpFiles = async (post: SavedPost, { place, code }: FilesNotSent): Promise<void> => {
    const where = nameOfTarget(post.to);
    log.warn(`the files of a message (${post.notice.kind}) to ${where} were not taken by Slack: ${code}`);
    await store.outbox.sent(post.id, place);
    const titles = (post.files ?? []).map(({ title }) => title);
    told({ kind: 'files', where, code, key: post.key, titles });
  };

  const nameOfTarget = (to: Recipient): string => {
    if ('person' in to) return office.people.find((one) => one.key === to.person)?.name ?? to.person;
    if ('office' in to) return office.channels[to.office] ?? to.office;
    if ('under' in to) return to.under;
    const owner = directory.ownerOf(to.channel);
    if (owner !== null) return nameOfTarget({ person: owner });
    const name = directory.channelName(to.channel);
    return name === null ? to.channel : `#${name}`;
  };

  /** Tries until the post stands, cannot stand, or is left to the sweeper. Never throws. */
  const deliverOne = async (post: SavedPost, swept: boolean): Promise<void> => {
    let again = swept || post.attempts > 0;
    for (let tries = 0; ; ) {
      try {
        if ((await attempt(post, again)) === 'later')
          await store.outbox.failed(post.id, 'waits for the message above', false);
        else told({ kind: 'ok' });
        return;
      } catch (error) {
        const problem = slackProblem(error);
        if (problem?.kind === 'rate-limited') {
          await wait(problem.seconds * 1_000);
          continue;
        }
        again = true;
        if (await settleFailure(post, problem, error, tries >= pauses.length)) return;
        await wait(pauses[tries++]!);
      }
    }
  };

  /** Whether the attempts end here. */
  const settleFailure = async (
    post: SavedPost,
    problem: SlackProblem | null,
    error: unknown,
    last: boolean,
  ): Promise<boolean> => {
    try {
      if (error instanceof FilesNotSent) {
        if (error.passing && !last) return false;
        await giveUpFiles(post, error);
        return true;
      }
      if (problem?.kind === 'unreachable') {
        await refuse(post, nameOfTarget(post.to), problem.code);
        return true;
      }
      if (problem?.kind === 'bug' || problem?.kind === 'gone' || problem?.kind === 'expired') {
        log.error(`Slack refused a message (${post.notice.kind}, key ${post.key}): ${detailOf(error)}`);
        await store.outbox.failed(post.id, problem.code, true);
        return true;
      }
      if (problem?.kind === 'token') told({ kind: 'token', code: problem.code });
      else if (problem === null) log.error(`posting ${post.notice.kind} failed: ${detailOf(error)}`);
      if (!last && problem?.kind !== 'token') return false;
      await store.outbox.failed(
        post.id,
        problem && 'code' in problem ? problem.code : detailOf(error),
        false,
      );
      return true;
    } catch (outage) {
      // The row stays unsent and claimed for a minute: the sweeper tries it when the database is back.
      log.warn(`a post's failure could not be noted: ${detailOf(outage)}`);
      return true;
    }
  };

  const enqueue = (post: SavedPost, swept: boolean): Promise<void> => {
    if (inHand.has(post.id) && post.place === null) return Promise.resolve();
    inHand.add(post.id);
    return lanes.run(laneOf(post), async () => {
      try {
        await deliverOne(post, swept);
      } finally {
        inHand.delete(post.id);
      }
    });
  };

  return {
    deliver(posts) {
      for (const post of posts) void enqueue(post, false);
    },
    async sendUnsent() {
      const posts = await store.outbox.claimUnsent();
      await Promise.all(posts.map((post) => enqueue(post, true)));
    },
    async whisper(channel, user, notice) {
      try {
        for (const part of await draw(notice))
          await client.chat.postEphemeral({ channel, user, ...outgoing(part) });
        return true;
      } catch (error) {
        if (slackProblem(error) === null) throw error;
        return false;
      }
    },
    settled: (channel) => lanes.settled(channelLane(channel)),
    idle: lanes.idle,
  };
}

function remember(map: Map<string, number>, key: string, value: number): void {
  map.set(key, value);
  if (map.size > 5_000) map.delete(map.keys().next().value!);
}

/** What Slack says beside its code names the block at fault, and none of its words. */
function detailOf(error: unknown): string {
  const messages = (error as { data?: { response_metadata?: { messages?: string[] } } } | null)?.data
    ?.response_metadata?.messages;
  return [error instanceof Error ? error.message : String(error), ...(messages ?? [])].join('; ');
}

/** No broadcast leaves this house, whatever a drawing let through. */
const inert = (text: string): string => text.replace(/<!/g, '&lt;!');

/** What Slack gets: the blocks as JSON, as its form wants them in the end; given as objects, the client would walk through all of them twice more. */
const outgoing = (part: Drawn): Drawn => ({
  text: inert(part.text),
  blocks: JSON.stringify(part.blocks).replaceAll('<!', '&lt;!') as unknown as Drawn['blocks'],
});
