import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { methodsOf } from './methods.ts';
import { createState, type OtherMessage, type OtherUser } from './state.ts';

export type OtherSlack = Awaited<ReturnType<typeof startOtherSlack>>;
type Body = Record<string, unknown>;

const secret = 'khac-khac-khac';

/**
 * Starts it, for Socket Mode, or with signed requests to `eventsUrl`. What is not acknowledged fails the test: this Slack sends everything once
 * and marks it as a first attempt (`retry_attempt: 0`).
 */
export async function startOtherSlack(options: {
  users: readonly OtherUser[];
  channels: readonly { id: string; name: string }[];
  eventsUrl: string | null;
}) {
  const { eventsUrl } = options;
  const state = createState(options.users, options.channels);
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    const method = new URL(request.url ?? '/', 'http://x').pathname.replace('/web/v9/', '');
    const args = Object.fromEntries(new URLSearchParams(await textOf(request)));
    calls.push(method);
    const known = methods[method];
    const allowed = /^Bearer (?:xoxb|xapp)-khac$/.test(request.headers.authorization ?? '');
    const answer = !allowed
      ? { ok: false, error: 'invalid_auth' }
      : (known?.(args) ?? { ok: false, error: 'unknown_method', req_method: method });
    response.writeHead(200, { 'content-type': 'application/json', 'x-slack-unknown': '1' });
    response.end(JSON.stringify(answer));
  });
  const sockets = new WebSocketServer({ server, path: '/link' });
  const acks = new Map<string, (payload: Body) => void>();
  let link: WebSocket | null = null;
  sockets.on('connection', (socket) => {
    link = socket;
    socket.on('message', (data) => {
      const frame = JSON.parse(data.toString()) as { envelope_id: string; payload?: Body };
      acks.get(frame.envelope_id)?.(frame.payload ?? {});
    });
    // The documentation promises a type, and that more may be added.
    socket.send(JSON.stringify({ type: 'hello', weather: 'fine' }));
    state.changed();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const methods = methodsOf(state, () => `ws://127.0.0.1:${port}/link?ticket=1&app_id=A77`);

  const byHttp = async (body: string, type: string): Promise<Response> => {
    const time = String(Math.floor(Date.now() / 1000));
    const signature = `v0=${createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex')}`;
    return fetch(eventsUrl!, {
      method: 'POST',
      headers: {
        ...{ 'content-type': type, 'x-slack-request-timestamp': time, 'x-slack-signature': signature },
      },
      body,
    });
  };
  const send = async (
    type: 'events_api' | 'interactive' | 'slash_commands',
    payload: Body,
  ): Promise<Body> => {
    if (eventsUrl === null) {
      const id = state.fresh('e');
      const acknowledged = new Promise<Body>((done) => acks.set(id, done));
      const socket = await state.until(() => link ?? undefined, 'a connection');
      const attempt = type === 'events_api' ? { retry_attempt: 0, retry_reason: '' } : {};
      socket.send(JSON.stringify({ payload, envelope_id: id, type, ...attempt, priority: 3 }));
      return acknowledged;
    }
    const form =
      type === 'interactive' ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>);
    const answer =
      type === 'events_api'
        ? await byHttp(JSON.stringify(payload), 'application/json; charset=utf-8')
        : await byHttp(new URLSearchParams(form).toString(), 'application/x-www-form-urlencoded');
    if (answer.status !== 200) throw new Error(`${type} was answered with ${answer.status}`);
    const text = await answer.text();
    return text.startsWith('{') ? (JSON.parse(text) as Body) : {};
  };
  const event = (inner: Body): Promise<Body> =>
    send('events_api', {
      ...{ type: 'event_callback', team_id: state.team, api_app_id: 'A77', event_id: state.fresh('Ev') },
      ...{ event_time: 1, authorizations: [], context_team_id: state.team, is_ext_shared_channel: false },
      event: { event_ts: state.stamp(), ...inner },
    });
  const trigger = (user: string): string => {
    const id = state.fresh('1.2.');
    state.triggers.set(id, user);
    return id;
  };
  const person = (user: string) => ({ team: { id: state.team }, user: { id: user }, api_app_id: 'A77' });

  return {
    ...{
      state,
      calls,
      apiUrl: `http://127.0.0.1:${port}/web/v9`,
      botToken: 'xoxb-khac',
      appToken: 'xapp-khac',
    },
    signingSecret: secret,
    byHttp,
    async say(user: string, text: string): Promise<OtherMessage> {
      const channel = state.im(user);
      const message = {
        channel,
        ts: state.stamp(),
        user,
        text,
        blocks: [],
        thread: null,
        metadata: null,
        bot: false,
      };
      state.messages.push(message);
      await event({ type: 'message', channel_type: 'im', channel, user, text, ts: message.ts });
      return message;
    },
    command: (user: string, text: string): Promise<Body> =>
      send('slash_commands', {
        ...{ command: '/baocao', text, user_id: user, team_id: state.team, channel_id: state.im(user) },
        ...{ trigger_id: trigger(user), api_app_id: 'A77' },
      }),
    press: (user: string, { channel, ts }: OtherMessage, action: Body): Promise<Body> =>
      send('interactive', {
        ...person(user),
        ...{ type: 'block_actions', trigger_id: trigger(user) },
        container: { type: 'message', message_ts: ts, channel_id: channel },
        actions: [{ ...action, action_ts: state.stamp(), block_id: 'x1' }],
      }),
    submit: (user: string, view: { id: string; view: Body }, values: Body): Promise<Body> =>
      send('interactive', {
        ...person(user),
        type: 'view_submission',
        trigger_id: trigger(user),
        view: { id: view.id, hash: '1.h', ...view.view, state: { values } },
      }),
    async stop(): Promise<void> {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += piece;
  return text;
}
