import type { Place } from '../usecases/ports.ts';
import type { SlackClient } from './client.ts';
import { slackProblem } from './problems.ts';

/** Addresses of messages, asked of Slack once each; null stands for a message that has none any more. */
export type Permalinks = {
  known(place: Place): string | null | undefined;
  resolve(places: readonly Place[]): Promise<void>;
};

const most = 5_000;

/** The permalinks of one workspace. */
export function createPermalinks(client: SlackClient): Permalinks {
  const links = new Map<string, string | null>();
  const key = ({ channel, ts }: Place) => `${channel}/${ts}`;
  return {
    known: (place) => links.get(key(place)),
    async resolve(places) {
      const wanted = new Map(places.map((place) => [key(place), place]));
      await Promise.all(
        [...wanted].map(async ([id, { channel, ts }]) => {
          try {
            const answer = await client.chat.getPermalink({ channel, message_ts: ts });
            links.set(id, answer.permalink ?? null);
          } catch (error) {
            // A link is a help, never worth the message it stands in; only what may pass soon is asked again.
            const problem = slackProblem(error);
            if (problem === null) throw error;
            links.set(id, null);
            if (problem.kind === 'outage' || problem.kind === 'rate-limited')
              queueMicrotask(() => links.delete(id));
          }
        }),
      );
      while (links.size > most) links.delete(links.keys().next().value!);
    },
  };
}
