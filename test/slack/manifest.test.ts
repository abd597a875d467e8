import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commandName } from '../../src/slack/ids.ts';
import { commandWords } from '../../src/text/system.ts';
import { startBot } from '../support/bot.ts';

/*
 * The manifest that an administrator creates the real app from: within Slack's limits, and with every scope and event the bot needs. The
 * local Slack is told to give no more than these.
 */

type Manifest = {
  display_information: { name: string; description: string };
  features: {
    app_home: {
      home_tab_enabled: boolean;
      messages_tab_enabled: boolean;
      messages_tab_read_only_enabled: boolean;
    };
    bot_user: { display_name: string };
    slash_commands: { command: string; description: string; usage_hint: string }[];
  };
  oauth_config: { scopes: { bot: string[] } };
  settings: {
    event_subscriptions: { bot_events: string[] };
    interactivity: { is_enabled: boolean };
    socket_mode_enabled: boolean;
  };
};

const manifest = parse(readFileSync(resolve(import.meta.dirname, '../../manifest.yml'), 'utf8')) as Manifest;
const scopes = manifest.oauth_config.scopes.bot;
const events = manifest.settings.event_subscriptions.bot_events;

describe('manifest.yml', () => {
  test('keeps to the lengths of Slack', () => {
    expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
    expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
    expect(manifest.features.bot_user.display_name.length).toBeLessThanOrEqual(80);
    for (const { command } of manifest.features.slash_commands)
      expect(command.length).toBeLessThanOrEqual(32);
  });

  test('names the command as the bot and the local workspace do', () => {
    expect(manifest.features.slash_commands).toEqual([
      expect.objectContaining({
        command: commandName,
        description: commandWords.description,
        usage_hint: commandWords.hint,
      }),
    ]);
  });

  test('switches on what the bot lives on: messages to it, buttons, Socket Mode, the home tab', () => {
    expect(manifest.features.app_home).toMatchObject({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(events).toEqual(expect.arrayContaining(['message.im', 'app_mention', 'app_home_opened']));
  });

  test('has the scopes of everything the bot does', { timeout: 120_000 }, async () => {
    const bot = await startBot({ workspace: { scopes, events } });
    try {
      expect(bot.bot().slack.directory.unmatched()).toEqual([]);
      const yen = bot.person('yen');
      await yen.say('trợ giúp');
      await yen.heard(/sửa câu 3/);
      const channel = bot.workspace.channel('#bao-cao-dan-van').id;
      // In a channel the bot is called by its name and whispers.
      await yen.say('<@thu-ky> trợ giúp'.replace('<@thu-ky>', `<@${bot.workspace.botUserId}>`), channel);
      await bot.workspace.nextMessage(
        (message) => message.channel === channel && message.ephemeral !== undefined,
      );
      await yen.command('trợ giúp');
      await yen.openHome();
      await bot.workspace.next((seen) => seen.kind === 'home');
      const [file] = await bot.store().files.save([{ name: 'a.md', bytes: new Uint8Array([65]) }]);
      const { posts } = await bot.store().note(null, {
        audit: [],
        posts: [
          {
            key: 'manifest',
            to: { office: 'report' },
            notice: { kind: 'courtesy' },
            files: [{ id: file!.id, name: 'a.md', title: 'A' }],
          },
        ],
      });
      bot.bot().slack.poster.deliver(posts);
      await bot.bot().slack.poster.idle();
      bot.at('2023-09-14T10:00:00+07:00');
      await bot.sweep();
      await bot.bot().slack.reconciler.catchUp();
      const refused = bot.workspace.calls.filter((call) => JSON.stringify(call).includes('missing_scope'));
      expect(refused).toEqual([]);
      expect(bot.log.filter((line) => !/^(info|debug)/.test(line))).toEqual([]);
    } finally {
      await bot.stop();
    }
  });
});
