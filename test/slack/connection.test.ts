import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SlackRefusal } from '../../src/slack/app.ts';
import { startBot, type TestBot } from '../support/bot.ts';

/*
 * What becomes of the bot when its connection, its token or Slack's delivery fails: sockets renewed and cut, events that Slack never
 * delivered, a start while Slack is away. Real sockets of the local Slack; nothing waits by the clock.
 */

let bot: TestBot;
beforeAll(async () => {
  bot = await startBot({
    connections: 2,
    history: true,
    now: '2023-09-11T08:00:00+07:00',
    wait: async () => {},
  });
}, 120_000);
afterAll(() => bot.stop(), 120_000);
afterEach(() => bot.workspace.faults.clear());

const opened = () => bot.workspace.calls.filter((call) => call.method === 'apps.connections.open').length;

/** Does something to the sockets; resolves when both stand again on new ones. A real socket needs a moment, so this looks again and again. */
async function renewed(harm: () => void): Promise<void> {
  const before = opened();
  harm();
  for (const end = Date.now() + 60_000; opened() < before + 2 || bot.workspace.connections() < 2; ) {
    if (Date.now() > end) throw new Error(`${bot.workspace.connections()} sockets instead of 2`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('the connection', { timeout: 120_000 }, () => {
  test('stands twice, since Slack renews each of them every few hours', async () => {
    expect(bot.workspace.connections()).toBe(2);
    await renewed(() => bot.workspace.refresh());
    await bot.person('chi').say('trợ giúp');
    await bot.person('chi').heard(/số 231/);
  });

  test('is opened again after it was cut without a word', async () => {
    const since = bot.person('chi').messages().at(-1)!.ts;
    await renewed(() => bot.workspace.cut());
    await bot.person('chi').say('trợ giúp');
    await bot.person('chi').heard(/số 231/, since);
    expect(await bot.bot().slack.health()).toEqual({ database: 'ok', slack: 'ok' });
  });

  test('is opened again when Slack takes it again after refusing it', async () => {
    const since = bot.person('chi').messages().at(-1)!.ts;
    bot.workspace.faults.fail('apps.connections.open', 'internal_error', 6);
    await renewed(() => bot.workspace.cut());
    await bot.person('chi').say('trợ giúp');
    await bot.person('chi').heard(/số 231/, since);
  });
});

describe('an event that Slack never delivered', { timeout: 120_000 }, () => {
  test('is found in the conversation of whoever is still asked, once; an edit too', async () => {
    await bot.person('nguyet').say('mở kỳ 9/2023');
    const yen = bot.person('yen');
    const questions = await yen.heard(/1\./);
    bot.workspace.faults.drop(1);
    const { ts } = (await yen.say('trợ giúp')) as { ts: string };
    await bot.bot().slack.reconciler.catchUp();
    await yen.heard(/Thư Ký có thể giúp/, questions.ts);
    await bot.bot().slack.reconciler.catchUp();
    await bot.bot().slack.poster.idle();
    const help = () => yen.heardSoFar().filter((message) => /Thư Ký có thể giúp/.test(message.text));
    expect(help()).toHaveLength(1);
    bot.workspace.faults.drop(1);
    await yen.edit(ts, 'tiến độ');
    await bot.bot().slack.reconciler.catchUp();
    await bot.bot().slack.poster.idle();
    expect(yen.heardSoFar().length).toBeGreaterThan(2);
    expect(help()).toHaveLength(1);
  });
});

describe('a start', { timeout: 120_000 }, () => {
  test('with a token that Slack refuses ends with a sentence that says what to do', async () => {
    const refused = startBot({
      workspace: { secrets: { botToken: 'xoxb-right' } },
      botToken: 'xoxb-wrong',
    });
    await expect(refused).rejects.toThrow(SlackRefusal);
    await expect(refused).rejects.toThrow(/SLACK_BOT_TOKEN/);
    await expect(refused).rejects.not.toThrow(/xoxb-wrong/);
  });

  test('with an app token that Slack refuses ends so too', async () => {
    await expect(startBot({ appToken: 'xapp-wrong' })).rejects.toThrow(SlackRefusal);
  });

  test('while Slack is away waits until it is there', async () => {
    const waits: number[] = [];
    const patient = await startBot({
      before: (workspace) => workspace.faults.fail('*', 503, 3),
      wait: async (milliseconds) => {
        waits.push(milliseconds);
      },
    });
    try {
      expect(waits.length).toBeGreaterThan(0);
      await patient.person('chi').say('trợ giúp');
      await patient.person('chi').heard(/số 231/);
    } finally {
      await patient.stop();
    }
  });
});
