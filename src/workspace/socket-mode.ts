import type { WebSocket } from 'ws';
import type { Answer, Envelope, Transport } from './delivery.ts';
import { limits } from './limits.ts';
import type { RealTime } from './real-time.ts';
import { realTime } from './real-time.ts';

type Connection = { socket: WebSocket; waiting: Map<string, (answer: Answer) => void> };

/** The bot's Socket Mode connections, and what can be done to them. */
export type SocketMode = Transport & {
  accept(socket: WebSocket): void;
  /** Tells connections to come back on a new socket, as Slack does every few hours. */
  refresh(reason?: 'refresh_requested' | 'warning'): void;
  /** Breaks connections without a word. */
  cut(): void;
  connections(): number;
  /** Closes every connection; resolves when they are closed, by force after a moment. */
  stop(): Promise<void>;
};

/** Milliseconds between the pings that tell a client its socket lives, and until a socket is closed by force. */
const pingEvery = 10_000;
const closeWithin = 200;

/** Socket Mode (Slack's "Using Socket Mode"): up to ten connections of the app, each envelope to one of them in turn. */
export function createSocketMode(
  app: { appId: string; host: () => string },
  time: RealTime,
  changed: (connected: boolean) => void,
): SocketMode {
  /** Those that get events; a socket that was told to come back stays open beside them until its client closes it. */
  const connections: Connection[] = [];
  const sockets = new Set<WebSocket>();
  let turn = 0;
  let stopped = false;

  /** Gives a connection nothing more to do; it may still acknowledge what it has. */
  function retire(connection: Connection): void {
    const at = connections.indexOf(connection);
    if (at < 0) return;
    connections.splice(at, 1);
    if (connections.length === 0) changed(false);
  }

  function closed(connection: Connection): void {
    sockets.delete(connection.socket);
    retire(connection);
    for (const resolve of connection.waiting.values()) resolve({ kind: 'failed', reason: 'socket_closed' });
    connection.waiting.clear();
  }

  function heard(connection: Connection, text: string): void {
    let frame: { envelope_id?: unknown; payload?: unknown } | null;
    try {
      frame = JSON.parse(text);
    } catch {
      return;
    }
    const id = String(frame?.envelope_id);
    connection.waiting.get(id)?.({ kind: 'acknowledged', body: frame?.payload });
    connection.waiting.delete(id);
  }

  function ping(): void {
    if (stopped) return;
    for (const { socket } of connections) socket.ping();
    time.after(pingEvery, ping);
  }
  time.after(pingEvery, ping);

  return {
    accept(socket) {
      if (connections.length >= limits.connections) {
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }));
        socket.close(1000);
        return;
      }
      const connection: Connection = { socket, waiting: new Map() };
      sockets.add(socket);
      socket.on('message', (data) => heard(connection, data.toString()));
      socket.on('close', () => closed(connection));
      socket.on('error', () => closed(connection));
      const hello = {
        type: 'hello',
        num_connections: connections.length + 1,
        debug_info: { host: app.host(), approximate_connection_time: 18_060 },
        connection_info: { app_id: app.appId },
      };
      socket.send(JSON.stringify(hello));
      connections.push(connection);
      if (connections.length === 1) changed(true);
    },
    send: (envelope) =>
      new Promise((resolve) => {
        turn += 1;
        const connection = connections[turn % Math.max(connections.length, 1)];
        if (!connection) return resolve({ kind: 'failed', reason: 'no_connection' });
        const earlier = connection.waiting.get(envelope.id);
        connection.waiting.set(envelope.id, (answer) => {
          earlier?.(answer);
          resolve(answer);
        });
        connection.socket.send(frameOf(envelope));
      }),
    connected: () => connections.length > 0,
    connections: () => connections.length,
    refresh(reason = 'refresh_requested') {
      for (const connection of [...connections]) {
        connection.socket.send(
          JSON.stringify({ type: 'disconnect', reason, debug_info: { host: app.host() } }),
        );
        if (reason === 'refresh_requested') retire(connection);
      }
    },
    cut() {
      for (const socket of sockets) socket.terminate();
    },
    async stop() {
      stopped = true;
      await Promise.all([...sockets].map((socket) => closeSocket(socket)));
    },
  };
}

function closeSocket(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const callOff = realTime.after(closeWithin, () => socket.terminate());
    socket.once('close', () => {
      callOff();
      resolve();
    });
    if (socket.readyState === socket.CLOSED) return resolve();
    socket.close(1001);
  });
}

const frameOf = ({ id, type, payload, attempt, reason }: Envelope): string =>
  JSON.stringify({
    envelope_id: id,
    type,
    accepts_response_payload: type !== 'events_api',
    payload,
    ...(type === 'events_api' && { retry_attempt: attempt, retry_reason: reason }),
  });
