import type { HumanAction } from '../protocol.ts';
import { type Place, readPermalink, writePlace } from './address.ts';
import type { Hands } from './hands.ts';
import type { PageLine } from './line.ts';
import type { PageState } from './state.ts';
import { words } from './words.ts';

/** What the page knows at this moment. */
export type Now = { current: { state: PageState; place: Place } };

/** The hands of the page: they act as whoever the address names at the moment of acting. */
export function handsOf(
  line: { current: PageLine | undefined },
  now: Now,
  setNotices: (change: (all: string[]) => string[]) => void,
): Hands {
  const notify = (text: string) =>
    setNotices((all) => [...all.filter((one) => one !== text), text].slice(-3));
  return {
    notify,
    async act(action: HumanAction, quiet = false) {
      const reply = (await line.current?.act(now.current.place.person, action)) ?? {
        kind: 'refused',
        error: 'connection_lost',
      };
      if (reply.kind === 'refused' && !quiet) notify(words.refused(reply.error));
      return reply;
    },
    go(change) {
      const { person } = now.current.place;
      // Another conversation begins anew; otherwise only what is named changes.
      const from = 'channel' in change ? { person } : now.current.place;
      const next = change.person === '' ? { person: '' } : { ...from, ...change };
      location.hash = writePlace(next);
    },
    follow(url) {
      const target = readPermalink(url);
      if (!target || !now.current.state.channels.some((one) => one.id === target.channel)) return false;
      const own = now.current.state.messages[target.channel]?.find((one) => one.ts === target.ts);
      const thread = target.thread ?? own?.thread;
      const inThread = thread !== undefined && thread !== target.ts;
      this.go({ channel: target.channel, focus: target.ts, ...(inThread ? { thread } : {}) });
      return true;
    },
  };
}
