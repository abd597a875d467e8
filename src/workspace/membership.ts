import { sendEvent } from './messages.ts';
import { channelType } from './payloads.ts';
import type { JsonObject } from './protocol.ts';
import type { Channel } from './state.ts';
import type { World } from './world.ts';

/** A person takes the bot out of a channel or brings it in; the bot is told, though it may no longer read there. */
export function moveBot(
  world: World,
  channel: Channel,
  by: string,
  type: 'member_left_channel' | 'member_joined_channel',
): void {
  const { state } = world;
  const others = channel.members.filter((member) => member !== state.bot.id);
  const members = type === 'member_joined_channel' ? [...others, state.bot.id] : others;
  state.putChannel({ ...channel, members });
  const event: JsonObject = {
    type,
    user: state.bot.id,
    channel: channel.id,
    channel_type: channelType(channel) === 'group' ? 'G' : 'C',
    team: state.team.id,
    inviter: by,
    event_ts: state.nextTs(),
  };
  sendEvent(world, type, event, { byPerson: true });
}
