import type { Snapshot, WorkspaceChannel } from './protocol.ts';
import type { Message } from './state.ts';
import type { World } from './world.ts';

/** Whether a person sees a message. */
export function sees(world: World, user: string, message: Message): boolean {
  if (message.ephemeral && message.ephemeral !== user) return false;
  return world.state.channels.get(message.channel)?.members.includes(user) ?? false;
}

/** The conversations of a person. */
export const channelsOf = (world: World, user: string): WorkspaceChannel[] =>
  [...world.state.channels.values()].filter((channel) => channel.members.includes(user));

/** The office's clock as the page shows it. */
export const clockOf = ({ options: { clock } }: World): Snapshot['clock'] =>
  clock ? { now: clock.now(), canAdvance: clock.advance !== undefined } : null;

/** Everything one person sees, messages oldest first in each channel. */
export function snapshotOf(world: World, user: string): Snapshot {
  const { state } = world;
  const channels = channelsOf(world, user);
  return {
    team: state.team,
    me: user,
    bot: state.bot.id,
    users: [...state.users.values()],
    channels,
    messages: channels.flatMap(({ id }) =>
      state
        .order(id)
        .map((ts) => state.message(id, ts)!)
        .filter((message) => !message.deleted && (!message.ephemeral || message.ephemeral === user)),
    ),
    views: world.views.openViews(user),
    home: state.homes.get(user)?.content ?? null,
    commands: world.options.commands ?? [],
    clock: clockOf(world),
  };
}
