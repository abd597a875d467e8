import type { App } from '@slack/bolt';
import type { Deps } from '../usecases/ports.ts';
import type { SlackClient } from './client.ts';
import { type Identity, readDelivery } from './deliveries.ts';
import type { Directory } from './directory.ts';
import { metadataType } from './ids.ts';
import { inboxField } from './inbox-receiver.ts';
import type { Log } from './log.ts';
import { allPages } from './pages.ts';
import type { Poster } from './poster.ts';
import { slackProblem } from './problems.ts';

/** What crashes, outages and Slack itself left undone, done later: at the start, every minute, and after a new connection. */
export type Reconciler = {
  /** Events stored and not finished go through again. */
  replay(): Promise<void>;
  /** Posts written and not sent are sent. */
  sendUnsent(): Promise<void>;
  /** Reads the conversations of everybody who is still asked something: Slack has dropped whole backlogs of events (26-27/2/2025). */
  catchUp(): Promise<void>;
};

/** Messages looked at per conversation. */
const lookBack = 100;

type Message = {
  ts?: string;
  user?: string;
  text?: string;
  bot_id?: string;
  subtype?: string;
  thread_ts?: string;
  edited?: { ts?: string };
  blocks?: unknown;
  metadata?: { event_type?: string };
};

/** The reconciler of one workspace. */
export function createReconciler(options: {
  deps: Deps;
  client: SlackClient;
  directory: Directory;
  poster: Poster;
  app: App;
  identity: Identity;
  log: Log;
}): Reconciler {
  const { deps, client, directory, poster, app, identity, log } = options;
  const { store } = deps;

  const again = (body: unknown, inbox: string): Promise<void> =>
    app.processEvent({
      body: body as Record<string, unknown>,
      ack: async () => {},
      customProperties: { [inboxField]: inbox },
    });

  /** Offers an event as if Slack had delivered it; what is known already is dropped by its keys. */
  const offer = async (event: Record<string, unknown>): Promise<'taken' | 'known' | 'ignored'> => {
    const offered = readDelivery({ type: 'event_callback', team_id: identity.team, event }, identity);
    if (offered.kind === 'ignored') return 'ignored';
    const stored = await store.inbox.store(offered.delivery);
    if (stored.kind === 'duplicate') return 'known';
    await again(offered.delivery.body, stored.id);
    return 'taken';
  };

  /** Notes an event as dealt with. */
  const forget = async (event: Record<string, unknown>): Promise<void> => {
    const offered = readDelivery({ type: 'event_callback', team_id: identity.team, event }, identity);
    if (offered.kind === 'ignored') return;
    const stored = await store.inbox.store(offered.delivery);
    if (stored.kind === 'stored') await store.inbox.done(stored.id);
  };

  const catchUpWith = async (person: string): Promise<void> => {
    const channel = await directory.imOf(person);
    if (channel === null) return;
    const newest = await allPages(
      async (cursor) => {
        const answer = await client.conversations.history({
          ...{ channel, limit: lookBack, include_all_metadata: true },
          ...cursor,
        });
        const next = answer.response_metadata?.next_cursor;
        return { items: (answer.messages ?? []) as Message[], next };
      },
      (messages) => messages.length >= lookBack,
    );
    const messages = newest.toReversed();
    // What was said before our first words there is no answer to them.
    const ours = messages.findIndex((message) => message.metadata?.event_type === metadataType);
    if (ours < 0) return;
    for (const message of messages.slice(ours + 1)) {
      if (message.bot_id || !message.user || !message.ts) continue;
      const { edited, ...plain } = message;
      const taken = await offer({ ...plain, type: 'message', channel, channel_type: 'im' });
      if (taken === 'taken') log.info(`took a message of ${person} that Slack had not delivered`);
      if (!edited?.ts) continue;
      const edit = {
        ...{ type: 'message', subtype: 'message_changed', channel, channel_type: 'im', ts: edited.ts },
        ...{ message, previous_message: {} },
      };
      // What was taken just now was read as edited: the event of the edit, should it still come, is nothing new.
      if (taken === 'taken') await forget(edit);
      else await offer(edit);
    }
  };

  return {
    async replay() {
      const rows = await store.inbox.claimUndone();
      await Promise.all(rows.map((row) => again(row.body, row.id)));
    },
    sendUnsent: () => poster.sendUnsent(),
    async catchUp() {
      try {
        const period = await store.periods.current();
        if (period === null || period.state === 'issued') return;
        for (const interview of await store.interviews.ofPeriod(period.id))
          await catchUpWith(interview.person);
      } catch (error) {
        const problem = slackProblem(error);
        log.warn(
          `conversations could not be read again (${problem && 'code' in problem ? problem.code : String(error)})`,
        );
      }
    },
  };
}
