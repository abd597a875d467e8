import { freshId } from './ids.ts';
import type { Json, JsonObject } from './protocol.ts';
import type { Channel, FileRecord, Message, State } from './state.ts';
import type { World } from './world.ts';

/** The deprecated verification token; the same for every payload. */
const token = 'workspace';

/** A file as the Web API and events show it; its content asks for the bot token. */
export function fileObject(file: FileRecord, origin: string, teamId: string): JsonObject {
  const address = `${origin}/files-pri/${teamId}-${file.id}`;
  const name = encodeURIComponent(file.name);
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype: file.mimetype,
    filetype: file.name.includes('.') ? file.name.split('.').at(-1)!.toLowerCase() : 'binary',
    user: file.user,
    size: file.size,
    mode: 'hosted',
    is_external: false,
    url_private: `${address}/${name}`,
    url_private_download: `${address}/download/${name}`,
    permalink: `${origin}/files/${file.user}/${file.id}/${name}`,
  };
}

/** A stranger's message by Slack Connect names the team it came from. */
function teamFields({ state }: World, user: string): JsonObject {
  const team = state.users.get(user)?.team ?? state.team.id;
  return team === state.team.id ? { team } : { team, user_team: team, source_team: team };
}

/** A message as the Web API and events show it. */
export function messageObject(world: World, message: Message, withMetadata = false): JsonObject {
  const { state, origin } = world;
  const replies = state.replies(message.channel, message.ts);
  return {
    type: 'message',
    ...(message.files.length > 0 && { subtype: 'file_share' }),
    user: message.user,
    ts: message.ts,
    text: message.text,
    ...teamFields(world, message.user),
    ...(message.botId && {
      bot_id: message.botId,
      app_id: state.appId,
      bot_profile: { id: message.botId, app_id: state.appId, name: state.bot.name, team_id: state.team.id },
    }),
    ...(message.blocks.length > 0 && { blocks: message.blocks }),
    ...(message.files.length > 0 && {
      files: message.files.map((file) => fileObject(file, origin, state.team.id)),
    }),
    ...(message.thread && { thread_ts: message.thread }),
    ...(message.thread &&
      message.thread !== message.ts && {
        parent_user_id: state.message(message.channel, message.thread)?.user ?? null,
      }),
    ...(replies.length > 0 && {
      thread_ts: message.ts,
      reply_count: replies.length,
      latest_reply: replies.at(-1)!,
    }),
    ...(message.edited && { edited: { user: message.user, ts: message.edited } }),
    ...(withMetadata && message.metadata && { metadata: message.metadata }),
  };
}

const channelTypes = { channel: 'channel', private: 'group', im: 'im' } as const;

/** `channel_type` of an event. */
export const channelType = (channel: Channel): 'channel' | 'group' | 'im' => channelTypes[channel.kind];

/** An event in its outer body (Slack's "Events API": callback). */
export function eventBody(state: State, event: JsonObject): JsonObject {
  const id = freshId('Ev');
  return {
    token,
    team_id: state.team.id,
    api_app_id: state.appId,
    event,
    type: 'event_callback',
    event_id: id,
    event_time: Math.floor(Number(event.event_ts)),
    authorizations: [
      {
        enterprise_id: null,
        team_id: state.team.id,
        user_id: state.bot.id,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: event.source_team !== undefined,
    event_context: id,
  };
}

const channelNames = { channel: '', private: 'privategroup', im: 'directmessage' } as const;
const channelName = (channel: Channel): string => channelNames[channel.kind] || channel.name;

/** The body of a slash command. */
export function commandBody(
  world: World,
  given: { user: string; channel: Channel; command: string; text: string; trigger: string; response: string },
): JsonObject {
  const { state } = world;
  const user = state.users.get(given.user)!;
  return {
    token,
    team_id: user.team,
    team_domain: state.team.id.toLowerCase(),
    channel_id: given.channel.id,
    channel_name: channelName(given.channel),
    user_id: user.id,
    user_name: user.handle,
    command: given.command,
    text: given.text,
    api_app_id: state.appId,
    is_enterprise_install: 'false',
    response_url: given.response,
    trigger_id: given.trigger,
  };
}

/** The fields that every interactive payload begins with. */
export function interactionHead(world: World, type: string, userId: string): JsonObject {
  const { state } = world;
  const user = state.users.get(userId)!;
  return {
    type,
    user: { id: user.id, username: user.handle, name: user.handle, team_id: user.team },
    api_app_id: state.appId,
    token,
    team: { id: state.team.id, domain: state.team.id.toLowerCase() },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** The channel field of a block action. */
export const channelField = (channel: Channel): JsonObject => ({
  id: channel.id,
  name: channelName(channel),
});

/** An action of a block action payload: the element, what was chosen, when. */
export const actionField = (
  placed: { block: JsonObject; element: JsonObject },
  chosen: JsonObject,
  ts: string,
): JsonObject => {
  const { type, action_id, text, value, placeholder } = placed.element as Record<string, Json>;
  return {
    type: type!,
    action_id: action_id!,
    block_id: placed.block.block_id!,
    ...(text !== undefined && { text }),
    ...(type === 'button' && value !== undefined && { value }),
    ...(placeholder !== undefined && { placeholder }),
    ...chosen,
    action_ts: ts,
  };
};
