import { checkBlocks, withIds } from '../blocks-check.ts';
import { newFile } from '../files.ts';
import { freshId, secret } from '../ids.ts';
import { limits } from '../limits.ts';
import { createMessage } from '../messages.ts';
import { fileObject } from '../payloads.ts';
import type { JsonObject } from '../protocol.ts';
import { isObject } from '../shape.ts';
import type { Method } from './call.ts';
import { jsonArg, ok, refuse, refuseShape, textArg } from './call.ts';
import { channelArg } from './conversations.ts';

/** Files of the bot, in the three steps of Slack's "Working with files": an address, the bytes, the sharing. */
export const fileMethods: Record<string, Method> = {
  'files.getUploadURLExternal': {
    scopes: ['files:write'],
    run(world, args) {
      const name = textArg(args, 'filename');
      const length = Number(textArg(args, 'length'));
      if (name === '') return refuse('missing_argument');
      if (!Number.isInteger(length) || length < 1) return refuse('invalid_arguments');
      if (length > limits.file.bytes) return refuse('file_upload_size_restricted');
      const file = freshId('F');
      const address = secret();
      world.uploads.set(address, { file, name, length, stored: false });
      return ok({ upload_url: `${world.origin}/upload/v1/${address}`, file_id: file });
    },
  },
  'files.completeUploadExternal': {
    scopes: ['files:write'],
    run(world, args) {
      const { state } = world;
      const given = jsonArg(args, 'files');
      if (!Array.isArray(given) || given.length === 0 || !given.every(isObject))
        return refuse('invalid_arguments');
      const channelId = textArg(args, 'channel_id');
      const channel = channelId ? channelArg(state, channelId) : undefined;
      if (channelId && !channel) return refuse('channel_not_found');
      if (channel && !channel.members.includes(state.bot.id)) return refuse('not_in_channel');
      if (channel?.archived) return refuse('is_archived');
      const thread = textArg(args, 'thread_ts') || undefined;
      if (thread && (!channel || !state.message(channel.id, thread))) return refuse('invalid_thread_ts');
      const blocks = jsonArg(args, 'blocks');
      if (blocks !== undefined) {
        if (!Array.isArray(blocks)) return refuse('invalid_blocks_format');
        const complaints = checkBlocks(blocks, 'message');
        const markdown = blocks.some((block) => isObject(block) && block.type === 'markdown');
        if (markdown) complaints.push('[ERROR] unsupported type: markdown [json-pointer:/blocks]');
        if (complaints.length > 0) return refuseShape('invalid_blocks', complaints);
      }
      const pending = [...world.uploads].filter(([, upload]) => given.some((one) => one.id === upload.file));
      if (pending.length !== given.length) return refuse('file_not_found');
      if (pending.some(([, upload]) => !upload.stored)) return refuse('file_update_failed');

      const files = pending.map(([address, { file: id, name, length }]) => {
        world.uploads.delete(address);
        const title = textArg(given.find((one) => one.id === id) ?? {}, 'title');
        return newFile(world, { id, user: state.bot.id, name, title, size: length });
      });
      for (const file of files) state.putFile(file);
      if (channel) {
        createMessage(world, {
          channel,
          user: state.bot.id,
          text: textArg(args, 'initial_comment'),
          blocks: blocks ? withIds(blocks as JsonObject[], state.newBlockId) : [],
          thread,
          files,
        });
      }
      return ok({ files: files.map((file) => fileObject(file, world.origin, state.team.id)) });
    },
  },
};
