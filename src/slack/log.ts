import { type Logger, LogLevel } from '@slack/bolt';

/** Where the runtime writes: one line each, in English, for administrators; never a message's words, never a token. */
export type Log = {
  debug(line: string): void;
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
};

/** A line without Slack tokens and signed socket addresses, whoever put them there. */
export const withoutTokens = (line: string): string =>
  line.replace(/\bx(?:ox[a-z]|app)-[\w-]+/g, 'xox…').replace(/(wss?:\/\/[^\s?]+)\?\S+/g, '$1?…');

/**
 * The one logger for Bolt, its receivers and its clients. Bolt's debug lines hold whole payloads and are dropped at every level; its
 * information is detail to us.
 */
export function boltLogger(log: Log): Logger {
  const line = (parts: unknown[]) =>
    withoutTokens(parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' '));
  return {
    debug() {},
    info: (...parts) => log.debug(line(parts)),
    warn: (...parts) => log.debug(line(parts)),
    error: (...parts) => log.debug(line(parts)),
    setLevel() {},
    getLevel: () => LogLevel.INFO,
    setName() {},
  };
}
