import type { JsonObject } from './protocol.ts';
import type { Change, Message } from './state.ts';
import type { World } from './world.ts';

/** Something that people can see: a message (new or changed), an open modal, a home tab. */
export type Seen =
  | { kind: 'message'; message: Message }
  | { kind: 'view'; user: string; id: string; view: JsonObject }
  | { kind: 'home'; user: string; view: JsonObject };

/** Where and how long to wait for something to be seen. */
export type NextOptions = {
  /** Milliseconds of real time after which the promise is rejected; 4,000 when left out. */
  timeout?: number;
  /** Messages of this channel only; saves looking through all. */
  channel?: string;
  /** Only what comes from now on; when left out, what is there already counts too. */
  fresh?: boolean;
  /** Among messages: only those with a later timestamp. */
  after?: string;
};

/** Waits for things to be seen, without polling. Resolves with the first that matches, the newest first among what is there already. */
export function createWatch(world: World) {
  const waiting = new Set<{ options: NextOptions; look: (seen: Seen) => void }>();
  world.state.onChange((change) => {
    if (waiting.size === 0) return;
    for (const seen of seenIn(world, change)) {
      for (const one of waiting) {
        if (concerns(seen, one.options)) one.look(seen);
      }
    }
  });

  return function next(matches: (seen: Seen) => boolean, options: NextOptions = {}): Promise<Seen> {
    if (!options.fresh) {
      for (const seen of present(world, options)) {
        if (concerns(seen, options) && matches(seen)) return Promise.resolve(seen);
      }
    }
    const { timeout = 20_000 } = options;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(entry);
        reject(new Error(`nothing matching was seen within ${timeout} ms`));
      }, timeout);
      const entry = {
        options,
        look(seen: Seen) {
          if (!matches(seen)) return;
          waiting.delete(entry);
          clearTimeout(timer);
          resolve(seen);
        },
      };
      waiting.add(entry);
    });
  };
}

function concerns(seen: Seen, { channel, after }: NextOptions): boolean {
  if (seen.kind !== 'message') return channel === undefined && after === undefined;
  if (seen.message.deleted) return false;
  return (
    (channel === undefined || seen.message.channel === channel) &&
    (after === undefined || seen.message.ts > after)
  );
}

function* seenIn(world: World, change: Change): Generator<Seen> {
  if (change.kind === 'message') yield { kind: 'message', message: change.message };
  if (change.kind === 'views') yield* viewsOf(world, change.user);
  if (change.kind === 'home') yield* homesOf(world, change.user);
}

function* viewsOf(world: World, user: string): Generator<Seen> {
  for (const { id, content } of world.views.stackOf(user).toReversed()) {
    yield { kind: 'view', user, id, view: content };
  }
}

function* homesOf(world: World, user: string): Generator<Seen> {
  const home = world.state.homes.get(user);
  if (home) yield { kind: 'home', user, view: home.content };
}

function* present(world: World, { channel, after = '' }: NextOptions): Generator<Seen> {
  const { state } = world;
  for (const id of channel ? [channel] : state.channels.keys()) {
    const order = state.order(id);
    for (let at = order.length - 1; at >= 0 && order[at]! > after; at -= 1) {
      yield { kind: 'message', message: state.message(id, order[at]!)! };
    }
  }
  if (channel || after) return;
  for (const user of state.users.keys()) {
    yield* viewsOf(world, user);
    yield* homesOf(world, user);
  }
}
