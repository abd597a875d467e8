import type { HumanAction, PagePush, PageRequest, Snapshot } from '../protocol.ts';
import type { Line } from './state.ts';

/* The WebSocket to the workspace: requests with their replies, pushes, and coming back after a break. */

/** What came of a request: the workspace's reply, or `connection_lost` as a refusal. */
export type Reply = Extract<PagePush, { type: 'reply' }>['result'];

/** The line as the page uses it. */
export type PageLine = {
  act(as: string, action: HumanAction): Promise<Reply>;
  look(as: string): Promise<Reply>;
  nextDay(): Promise<Reply>;
  close(): void;
};

type Listener = {
  onPush(push: Exclude<PagePush, { type: 'reply' }>): void;
  onLine(line: Line): void;
};

const WAITS = [300, 600, 1200, 2500, 5000];

/** Opens the line to the address given ("ws://127.0.0.1:3000/page?token=…") and keeps it open until closed. */
export function openLine(url: string, listener: Listener): PageLine {
  const waiting = new Map<number, (reply: Reply) => void>();
  let socket: WebSocket;
  let last = 0;
  let failures = 0;
  let closed = false;

  const connect = () => {
    socket = new WebSocket(url);
    socket.onopen = () => {
      failures = 0;
      listener.onLine('open');
    };
    socket.onmessage = (event: MessageEvent<string>) => {
      const push = JSON.parse(event.data) as PagePush;
      if (push.type !== 'reply') return listener.onPush(push);
      waiting.get(push.id)?.(push.result);
      waiting.delete(push.id);
    };
    socket.onclose = () => {
      for (const answer of waiting.values()) answer({ kind: 'refused', error: 'connection_lost' });
      waiting.clear();
      if (closed) return;
      listener.onLine('lost');
      setTimeout(connect, WAITS[Math.min(failures, WAITS.length - 1)]);
      failures += 1;
    };
  };
  connect();

  type Request = PageRequest extends infer One ? (One extends PageRequest ? Omit<One, 'id'> : never) : never;
  const ask = (request: Request): Promise<Reply> =>
    new Promise((resolve) => {
      if (socket.readyState !== WebSocket.OPEN) return resolve({ kind: 'refused', error: 'connection_lost' });
      last += 1;
      waiting.set(last, resolve);
      socket.send(JSON.stringify({ id: last, ...request }));
    });

  return {
    act: (as, action) => ask({ type: 'act', as, action }),
    look: (as) => ask({ type: 'look', as }),
    nextDay: () => ask({ type: 'next-day' }),
    close: () => {
      closed = true;
      socket.close();
    },
  };
}

/** The snapshot in a reply, if it is one. */
export function snapshotOf(reply: Reply): Snapshot | undefined {
  return reply.kind === 'snapshot' ? reply.snapshot : undefined;
}
