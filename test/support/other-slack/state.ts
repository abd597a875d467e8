/*
 * Another Slack: written from Slack's documentation alone, and different from src/workspace wherever the documentation leaves room. Ids have
 * other shapes (W…, as in Enterprise Grid), lists come in pages of two with an empty one between, optional fields are left out, unknown ones
 * are added, answers are as short as they may be, and there are no files, no permalinks, no addresses to be looked up.
 */

export type OtherUser = { id: string; name: string; email: string | null };
export type OtherMessage = {
  channel: string;
  ts: string;
  user: string;
  text: string;
  blocks: Record<string, unknown>[];
  thread: string | null;
  metadata: unknown;
  bot: boolean;
};
export type OtherView = { id: string; user: string; view: Record<string, unknown> };

export type OtherState = ReturnType<typeof createState>;

/** Users, conversations and messages, and who waits to see them. */
export function createState(users: readonly OtherUser[], channels: readonly { id: string; name: string }[]) {
  const bot: OtherUser = { id: 'W0BOT77', name: 'thu.ky', email: null };
  const messages: OtherMessage[] = [];
  const views: OtherView[] = [];
  const ims = new Map<string, string>();
  const watchers = new Set<() => void>();
  let count = 0;
  return {
    ...{ bot, users, channels, messages, views, team: 'E0LAMGIANG' },
    /** Who pressed, by the trigger that was sent. */
    triggers: new Map<string, string>(),
    /** Real seconds, as Slack has them, and a number that makes each its own. */
    stamp(): string {
      count += 1;
      return `${Math.floor(Date.now() / 1000)}.${String(count).padStart(6, '0')}`;
    },
    fresh: (letter: string): string => {
      count += 1;
      return `${letter}${count.toString(36).toUpperCase()}X`;
    },
    im(user: string): string {
      const known = ims.get(user) ?? `D0${user.slice(1)}`;
      ims.set(user, known);
      return known;
    },
    userOfIm: (channel: string): string | null => [...ims].find(([, id]) => id === channel)?.[0] ?? null,
    changed(): void {
      for (const look of watchers) look();
    },
    /** Resolves with what `find` finds, now or after the next changes. */
    until<T>(find: () => T | undefined, what: string): Promise<T> {
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          watchers.delete(look);
          reject(new Error(`never came: ${what}`));
        }, 60_000);
        const look = () => {
          const found = find();
          if (found === undefined) return;
          clearTimeout(late);
          watchers.delete(look);
          resolve(found);
        };
        watchers.add(look);
        look();
      });
    },
  };
}
