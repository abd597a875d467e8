import type { Store } from '../usecases/ports.ts';
import { tokenSentence } from './errors.ts';
import type { Log } from './log.ts';

/** How the bot is, for /healthz and the log: no names, no tokens. */
export type Health = {
  database: 'ok' | 'down';
  /** refused: the token; disconnected: no socket now, it is opened again by itself. */
  slack: 'ok' | 'starting' | 'disconnected' | 'refused';
};

/** Gathers what the sockets, the poster and the database say about themselves. */
export function createHealth(store: Pick<Store, 'periods'>, log: Log) {
  const sockets = new Map<number, boolean>();
  let refused: string | null = null;
  let listening = false;
  const connected = () => [...sockets.values()].includes(true);
  return {
    socket(index: number, up: boolean): void {
      const before = connected();
      sockets.set(index, up);
      if (up) refused = null;
      if (before !== connected())
        log.info(connected() ? 'connected to Slack' : 'no connection to Slack at the moment');
    },
    listening(): void {
      listening = true;
    },
    /** What Slack said of the token; null when it was just taken. */
    token(code: string | null): void {
      const bad = code !== null && code !== 'no_connection' && !code.startsWith('http_');
      if (bad && refused !== code) log.error(tokenSentence(code));
      refused = bad ? code : null;
    },
    async read(): Promise<Health> {
      const database = await store.periods.current().then(
        () => 'ok' as const,
        () => 'down' as const,
      );
      const slack =
        refused !== null
          ? 'refused'
          : listening || connected()
            ? 'ok'
            : sockets.size === 0
              ? 'starting'
              : 'disconnected';
      return { database, slack };
    },
  };
}
