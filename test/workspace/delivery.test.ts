import { createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import type { Frame } from './support.ts';
import { api, bareClient, manualTime, socketApp, workspaceFor } from './support.ts';

/* How events reach the bot, and how they fail to: repetition, faults on purpose, refreshed and broken sockets, signed HTTP. */

const acknowledge = ({ envelope_id }: Frame) => ({ envelope_id });
const say = (workspace: Workspace, text: string) =>
  workspace.act('lan', { do: 'say', channel: workspace.dm('lan'), text });

describe('repetition', () => {
  test('an unacknowledged event comes again after 3 s, then after a minute, then after five, then no more', async () => {
    const time = manualTime();
    const workspace = await workspaceFor({ time });
    const bot = await bareClient(workspace);
    await say(workspace, 'nhắc lại');
    await bot.arrived(2);
    for (const [delay, count] of [
      [0, 3],
      [60_000, 4],
      [300_000, 5],
    ] as const) {
      time.pass(3_000);
      await turn();
      time.pass(delay);
      await bot.arrived(count);
    }
    const events = bot.frames.slice(1);
    expect(events.map(({ retry_attempt }) => retry_attempt)).toEqual([0, 1, 2, 3]);
    expect(events.map(({ retry_reason }) => retry_reason)).toEqual(['', 'timeout', 'timeout', 'timeout']);
    expect(new Set(events.map(({ payload }) => payload.event_id)).size).toBe(1);
    expect(workspace.outstanding()).toBe(1);
    time.pass(3_000);
    await workspace.quiet();
    expect(bot.frames).toHaveLength(5);
  });

  test('an event that finds no bot goes out when the bot is there and waiting events are sent', async () => {
    const workspace = await workspaceFor({ time: manualTime(), retryDelays: [60_000] });
    await say(workspace, 'có ai không');
    await turn();
    const bot = await bareClient(workspace, acknowledge);
    expect(bot.texts()).toEqual([]);
    workspace.retryNow();
    await workspace.quiet();
    expect(bot.texts()).toEqual(['có ai không']);
  });

  test('a press that nobody acknowledges is refused after 3 s and never repeated', async () => {
    const time = manualTime();
    const workspace = await workspaceFor({ time });
    const command = { do: 'command', channel: workspace.dm('lan'), command: '/baocao', text: '' } as const;
    expect(await workspace.act('lan', command)).toEqual({ kind: 'refused', error: 'dispatch_failed' });
    const bot = await bareClient(workspace);
    const acting = workspace.act('lan', command);
    await bot.arrived(2);
    time.pass(3_000);
    expect(await acting).toEqual({ kind: 'refused', error: 'operation_timeout' });
    time.pass(600_000);
    await say(workspace, 'tiếp theo');
    await bot.arrived(3);
    expect(bot.frames.map(({ type }) => type)).toEqual(['hello', 'slash_commands', 'events_api']);
  });
});

describe('faults on purpose', () => {
  /** A bot that acknowledges everything, and what it was told after three messages. */
  async function told(prepare: (workspace: Workspace) => void): Promise<string[]> {
    const workspace = await workspaceFor();
    const bot = await bareClient(workspace, acknowledge);
    prepare(workspace);
    for (const text of ['một', 'hai', 'ba']) await say(workspace, text);
    await workspace.quiet();
    return bot.texts();
  }

  test('duplicate, drop, reorder, lost acknowledgement', async () => {
    expect(await told(({ faults }) => faults.duplicate())).toEqual(['một', 'một', 'hai', 'ba']);
    expect(await told(({ faults }) => faults.drop())).toEqual(['hai', 'ba']);
    expect(await told(({ faults }) => faults.reorder())).toEqual(['hai', 'một', 'ba']);
    expect((await told(({ faults }) => faults.loseAck())).toSorted()).toEqual(['ba', 'hai', 'một', 'một']);
  });

  test('a fault may be meant for certain events only', async () => {
    const onlyTwo = (event: object) => 'text' in event && event.text === 'hai';
    expect(await told(({ faults }) => faults.drop(1, onlyTwo))).toEqual(['một', 'ba']);
  });

  test('a held event goes out by itself where no other follows', async () => {
    const time = manualTime();
    const workspace = await workspaceFor({ time, holdFor: 50 });
    const bot = await bareClient(workspace, acknowledge);
    workspace.faults.reorder();
    await say(workspace, 'sau cùng');
    expect(workspace.outstanding()).toBe(1);
    time.pass(50);
    await workspace.quiet();
    expect(bot.texts()).toEqual(['sau cùng']);
  });

  test('chance follows its seed, and lets nothing be lost', async () => {
    const chances = { seed: 7, duplicate: 0.3, hold: 0.2 };
    const tell = async () => {
      const workspace = await workspaceFor();
      const bot = await bareClient(workspace, acknowledge);
      workspace.faults.random(chances);
      for (let at = 0; at < 50; at += 1) await say(workspace, `câu ${at}`);
      await workspace.quiet();
      return bot.texts();
    };
    const once = await tell();
    expect(await tell()).toEqual(once);
    expect(new Set(once).size).toBe(50);
    expect(once.length).toBeGreaterThan(50);
    expect(once).not.toEqual(once.toSorted((one, other) => Number(one.slice(4)) - Number(other.slice(4))));
  });

  test('calls fail as told, so many times, then work', async () => {
    const workspace = await workspaceFor();
    workspace.faults.fail('auth.test', 'internal_error');
    workspace.faults.fail('auth.test', 503);
    workspace.faults.rateLimit('auth.test', 7);
    workspace.faults.fail('*', 'reset');
    expect(await api(workspace, 'auth.test')).toEqual({ ok: false, error: 'internal_error' });
    const call = () =>
      fetch(`${workspace.slackApiUrl}auth.test`, {
        headers: { Authorization: `Bearer ${workspace.botToken}` },
      });
    expect((await call()).status).toBe(503);
    const limited = await call();
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
    await expect(call()).rejects.toThrow('fetch failed');
    expect(await api(workspace, 'auth.test')).toMatchObject({ ok: true });
    expect(workspace.calls.map(({ result }) => result.ok)).toEqual([false, false, false, true]);
  });
});

describe('sockets', () => {
  test('each event goes to one of several connections, and the bot hears of a second socket in its hello', async () => {
    const workspace = await workspaceFor();
    const bots = [await bareClient(workspace, acknowledge), await bareClient(workspace, acknowledge)];
    for (const text of ['một', 'hai', 'ba', 'bốn']) await say(workspace, text);
    await workspace.quiet();
    expect(bots.map((bot) => bot.texts().length)).toEqual([2, 2]);
    expect(bots[1]!.frames[0]).toMatchObject({ type: 'hello', num_connections: 2 });
  });

  test('an eleventh connection is sent away', async () => {
    const workspace = await workspaceFor();
    for (let count = 0; count < 10; count += 1) await bareClient(workspace);
    const late = await bareClient(workspace);
    expect(late.frames[0]).toEqual({ type: 'disconnect', reason: 'too_many_websockets' });
  });

  test('a socket address works once', async () => {
    const workspace = await workspaceFor();
    const { url } = await api(workspace, 'apps.connections.open', {}, workspace.appToken);
    const opened = () =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(String(url));
        onTestFinished(() => socket.close());
        socket.addEventListener('open', () => resolve('open'));
        socket.addEventListener('error', () => resolve('refused'));
      });
    expect(await opened()).toBe('open');
    expect(await opened()).toBe('refused');
    workspace.faults.refuseSockets(true);
    expect(await opened()).toBe('refused');
  });

  test('a refreshed Bolt app comes back, and hears what was said in between', async () => {
    const workspace = await workspaceFor({ retryDelays: [60_000] });
    const heard: string[] = [];
    await socketApp(
      workspace,
      (app) => app.message(async ({ message }) => void heard.push((message as { text: string }).text)),
      { clientPingTimeout: 100 },
    );
    const back = reconnected(workspace);
    workspace.refresh();
    await say(workspace, 'trong lúc vắng');
    await back;
    workspace.retryNow();
    await workspace.quiet();
    expect(heard).toEqual(['trong lúc vắng']);
  });

  test('an event whose socket breaks before the acknowledgement is sent again', async () => {
    const workspace = await workspaceFor({ retryDelays: [60_000] });
    const first = await bareClient(workspace);
    await say(workspace, 'dở dang');
    await first.arrived(2);
    workspace.cut();
    const second = await bareClient(workspace, acknowledge);
    workspace.retryNow();
    await workspace.quiet();
    expect(second.frames[1]).toMatchObject({ retry_attempt: 1, retry_reason: 'socket_closed' });
  });
});

describe('HTTP', () => {
  test('requests are signed over time and body, repeated with number and reason, unless the bot forbids it', async () => {
    const got: { headers: IncomingHttpHeaders; body: string }[] = [];
    const answers = [500, 500, 200, 500];
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      got.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      const status = answers.shift()!;
      response.writeHead(status, got.length === 4 ? { 'X-Slack-No-Retry': '1' } : {});
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const workspace = await workspaceFor({
      mode: { kind: 'http', eventsUrl: `http://127.0.0.1:${port}/slack/events` },
      retryDelays: [0, 0, 0],
    });
    await say(workspace, 'ký tên');
    await workspace.quiet();
    await say(workspace, 'thôi');
    await workspace.quiet();
    expect(got.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2', undefined]);
    expect(got[1]!.headers['x-slack-retry-reason']).toBe('http_error');
    const { headers, body } = got[0]!;
    const signed = createHmac('sha256', workspace.signingSecret)
      .update(`v0:${headers['x-slack-request-timestamp']}:${body}`)
      .digest('hex');
    expect(headers['x-slack-signature']).toBe(`v0=${signed}`);
    expect(JSON.parse(body)).toMatchObject({ type: 'event_callback', event: { text: 'ký tên' } });
  });

  test('a bot that is not there is refused at once, and shown as not connected', async () => {
    const workspace = await workspaceFor({
      mode: { kind: 'http', eventsUrl: 'http://127.0.0.1:9/slack/events' },
    });
    const changes: unknown[] = [];
    workspace.onChange((change) => change.kind === 'bot' && changes.push(change.connected));
    const command = { do: 'command', channel: workspace.dm('lan'), command: '/baocao', text: '' } as const;
    expect(await workspace.act('lan', command)).toEqual({ kind: 'refused', error: 'dispatch_failed' });
    expect(changes).toEqual([false]);
  });
});

/** Lets every promise that is settled be heard. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Resolves when the bot is connected again. */
const reconnected = (workspace: Workspace) =>
  new Promise<void>((resolve) => {
    const stop = workspace.onChange((change) => {
      if (change.kind !== 'bot' || !change.connected) return;
      stop();
      resolve();
    });
  });
