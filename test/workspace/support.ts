import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { onTestFinished } from 'vitest';
import type { RealTime } from '../../src/workspace/real-time.ts';
import type { Workspace, WorkspaceOptions } from '../../src/workspace/workspace.ts';
import { startWorkspace } from '../../src/workspace/workspace.ts';

/** Three people, a guest, a stranger and somebody who left; one open channel with the bot, one private without. */
export const office: WorkspaceOptions = {
  people: [
    { handle: 'lan', name: 'Trần Thị Lan', title: 'Chuyên viên', email: 'lan@example.org' },
    { handle: 'minh', name: 'Lê Văn Minh', title: 'Phó Giám đốc' },
    { handle: 'hoa', name: 'Phạm Thị Hoa' },
    { handle: 'khach', name: 'Khách', guest: true },
    { handle: 'la', name: 'Người lạ', team: 'T0OTHER' },
    { handle: 'cu', name: 'Người đã nghỉ', deleted: true },
  ],
  channels: [
    { name: 'bao-cao', members: ['lan', 'minh', 'khach'] },
    { name: 'noi-bo', kind: 'private', members: ['lan', 'minh'], bot: false },
  ],
  commands: [{ command: '/baocao', description: 'Báo cáo tháng', hint: 'mở 9/2023' }],
};

/** A workspace that ends with the test. */
export async function workspaceFor(options: Partial<WorkspaceOptions> = {}): Promise<Workspace> {
  const workspace = await startWorkspace({ ...office, ...options });
  onTestFinished(() => workspace.stop());
  return workspace;
}

const quiet = { logLevel: LogLevel.ERROR };

/** The real Bolt app on Socket Mode, connected; `register` adds listeners before it starts. */
export async function socketApp(
  workspace: Workspace,
  register: (app: App) => void,
  settings: { clientPingTimeout?: number } = {},
): Promise<App> {
  const clientOptions = { slackApiUrl: workspace.slackApiUrl };
  const receiver = new SocketModeReceiver({
    appToken: workspace.appToken,
    installerOptions: { clientOptions },
    ...settings,
    ...quiet,
  });
  const app = new App({ token: workspace.botToken, receiver, clientOptions, ...quiet });
  register(app);
  await app.start();
  onTestFinished(async () => {
    await app.stop();
  });
  return app;
}

/** The real Bolt app behind HTTP with a workspace that signs its requests to it. */
export async function httpApp(
  register: (app: App) => void,
  options: Partial<WorkspaceOptions> = {},
): Promise<{ workspace: Workspace; app: App }> {
  const signingSecret = 'a signing secret for tests';
  const receiver = new HTTPReceiver({ signingSecret, port: 0, ...quiet });
  const server = await receiver.start(0);
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  const workspace = await workspaceFor({
    ...options,
    mode: { kind: 'http', eventsUrl: `http://127.0.0.1:${address.port}/slack/events` },
    secrets: { signingSecret },
  });
  const clientOptions = { slackApiUrl: workspace.slackApiUrl };
  const app = new App({ token: workspace.botToken, receiver, clientOptions, ...quiet });
  register(app);
  onTestFinished(async () => {
    await receiver.stop();
  });
  return { workspace, app };
}

/** Time that only moves when told. */
export function manualTime(start = 1_700_000_000_000): RealTime & { pass(milliseconds: number): void } {
  let now = start;
  const timers = new Set<{ at: number; call: () => void }>();
  return {
    now: () => now,
    after(milliseconds, call) {
      const timer = { at: now + milliseconds, call };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const due = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        now = Math.max(now, due.at);
        timers.delete(due);
        due.call();
      }
      now = end;
    },
  };
}

/** One envelope as Socket Mode sends it. */
export type Frame = {
  type: string;
  envelope_id: string;
  payload: { event_id: string; event: { type: string; text: string; channel: string } };
  retry_attempt: number;
  retry_reason: string;
  reason?: string;
};

/** A bare Socket Mode client that answers only when told: for what Bolt hides. */
export async function bareClient(
  workspace: Workspace,
  answer: (frame: Frame) => object | undefined = () => undefined,
) {
  const { url } = await api(workspace, 'apps.connections.open', {}, workspace.appToken);
  const socket = new WebSocket(String(url));
  const frames: Frame[] = [];
  const arrivals = new Set<() => void>();
  socket.addEventListener('message', ({ data }) => {
    const frame = JSON.parse(String(data)) as Frame;
    frames.push(frame);
    const reply = frame.envelope_id ? answer(frame) : undefined;
    if (reply) socket.send(JSON.stringify(reply));
    for (const arrived of arrivals) arrived();
  });
  onTestFinished(() => socket.close());
  const client = {
    socket,
    frames,
    /** Texts of the message events so far, in order of arrival. */
    texts: () =>
      frames.filter(({ payload }) => payload?.event?.text).map(({ payload }) => payload.event.text),
    /** Resolves when so many frames have arrived (hello counts). */
    arrived: (count: number) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (frames.length < count) return;
          arrivals.delete(look);
          resolve();
        };
        arrivals.add(look);
        look();
      }),
    ack: (frame: Frame) => socket.send(JSON.stringify({ envelope_id: frame.envelope_id })),
  };
  await client.arrived(1);
  return client;
}

/** One call of the Web API as JSON, with the bot token unless told otherwise. */
export async function api(
  workspace: Workspace,
  method: string,
  args: object = {},
  token: string = workspace.botToken,
): Promise<Record<string, unknown>> {
  const response = await fetch(workspace.slackApiUrl + method, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify(args),
  });
  return (await response.json()) as Record<string, unknown>;
}
