import { runCommand } from './commands.ts';
import { newFile } from './files.ts';
import { close, submit } from './forms.ts';
import { refused, withState } from './interaction.ts';
import { limits } from './limits.ts';
import { changeMessage, createMessage, deleteMessage, sendEvent } from './messages.ts';
import { asSlackText } from './mrkdwn.ts';
import { press } from './presses.ts';
import type { ActionResult, HumanAction, JsonObject } from './protocol.ts';
import type { Channel } from './state.ts';
import type { World } from './world.ts';

/** Does one thing as a person, as Slack's client would; what that client would not offer is refused with Slack's error code. */
export async function act(world: World, who: string, action: HumanAction): Promise<ActionResult> {
  const { state } = world;
  const person = state.person(who);
  if (!person || person.bot) return refused('user_not_found');
  if (person.deleted) return refused('account_inactive');
  const user = person.id;

  switch (action.do) {
    case 'press':
      return press(world, user, action);
    case 'submit':
      return submit(world, user, action.view, action.values);
    case 'close':
      return close(world, user, action.view);
    case 'open-dm':
      return openDm(world, user, action.user);
    case 'open-tab':
      return openTab(world, user, action.tab);
  }
  const channel = state.channels.get(action.channel);
  if (!channel?.members.includes(user)) return refused('channel_not_found');
  switch (action.do) {
    case 'command':
      return runCommand(world, user, channel, action.command, action.text);
    case 'say':
      return say(world, user, channel, action);
    case 'upload':
      return upload(world, user, channel, action);
    case 'edit':
    case 'delete':
      return changeOwn(world, user, channel, action);
  }
}

function say(
  world: World,
  user: string,
  channel: Channel,
  { text, thread }: { text: string; thread?: string },
): ActionResult {
  if (channel.archived) return refused('is_archived');
  if (text.trim() === '') return refused('no_text');
  if (text.length > limits.message.text) return refused('msg_too_long');
  if (thread && !world.state.message(channel.id, thread)) return refused('thread_not_found');
  const { ts } = createMessage(world, { channel, user, text: asSlackText(text, world.state), thread });
  return { kind: 'done', channel: channel.id, ts };
}

function changeOwn(
  world: World,
  user: string,
  channel: Channel,
  action: { do: 'edit'; ts: string; text: string } | { do: 'delete'; ts: string },
): ActionResult {
  const message = world.state.message(channel.id, action.ts);
  if (!message || message.deleted) return refused('message_not_found');
  if (message.user !== user)
    return refused(action.do === 'edit' ? 'cant_update_message' : 'cant_delete_message');
  if (action.do === 'delete') deleteMessage(world, message);
  else if (action.text.trim() === '') return refused('no_text');
  else changeMessage(world, message, { text: asSlackText(action.text, world.state) });
  return { kind: 'done', channel: channel.id, ts: action.ts };
}

async function upload(
  world: World,
  user: string,
  channel: Channel,
  action: { name: string; base64: string; text?: string },
): Promise<ActionResult> {
  const bytes = Buffer.from(action.base64, 'base64');
  if (bytes.length === 0) return refused('file_empty');
  if (bytes.length > limits.file.bytes) return refused('file_too_large');
  const file = newFile(world, { user, name: action.name, size: bytes.length });
  await world.state.journal.writeBytes(file.id, bytes);
  world.state.putFile(file);
  const { ts } = createMessage(world, {
    channel,
    user,
    text: asSlackText(action.text ?? '', world.state),
    files: [file],
  });
  return { kind: 'done', channel: channel.id, ts };
}

function openDm(world: World, user: string, other: string): ActionResult {
  const person = world.state.person(other);
  if (!person || person.id === user) return refused('user_not_found');
  return { kind: 'done', channel: world.state.openIm(user, person.id).id };
}

function openTab(world: World, user: string, tab: 'home' | 'messages'): ActionResult {
  const { state } = world;
  const channel = state.openIm(user, state.bot.id);
  const home = state.homes.get(user);
  const event: JsonObject = {
    type: 'app_home_opened',
    user,
    channel: channel.id,
    tab,
    event_ts: state.nextTs(),
    ...(tab === 'home' && home && { view: withState(world, home) }),
  };
  sendEvent(world, 'app_home_opened', event, { byPerson: true });
  return { kind: 'done', channel: channel.id };
}
