import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Inbox } from '../usecases/ports.ts';
import { type Identity, readDelivery } from './deliveries.ts';
import type { Heard } from './read-body.ts';

/** What of a receiver of Bolt's is used here; SocketModeReceiver and HTTPReceiver both have it. */
export type Door = { init(app: App): void; start(): Promise<unknown>; stop(): Promise<unknown> };

/** Under this name the inbox row's id reaches the listeners, in Bolt's `context`. */
export const inboxField = 'thukyInbox';

/** The app's own receiver, and how much of what came in is still on its way. */
export type InboxReceiver = Receiver & { idle(): Promise<void> };

/**
 * Wraps Bolt's receivers. Bolt acknowledges events inside `processEvent`, before middleware and listeners, so the body is stored before the
 * app's `processEvent` is called: events go store → ack → listener; presses, forms and commands store → listener → ack. What could not be
 * stored is not acknowledged, and Slack sends it again; what is known already is acknowledged and dropped.
 */
export function inboxReceiver(options: {
  doors: readonly Door[];
  inbox: Inbox;
  identity: Identity;
  /** Called when a body begins to be stored: what its turn will need can be read meanwhile. */
  coming: (heard: Heard) => void;
  /** Called when a body could not be stored; the person may be told. */
  notStored: (error: unknown, heard: Heard) => void;
}): InboxReceiver {
  const { doors, inbox, identity, coming, notStored } = options;
  let running = 0;
  let waiting: (() => void)[] = [];

  const receive = async (app: App, event: ReceiverEvent): Promise<void> => {
    const offered = readDelivery(event.body, identity);
    if (offered.kind === 'ignored') return event.ack();
    let stored: Awaited<ReturnType<Inbox['store']>>;
    try {
      const storing = inbox.store(offered.delivery);
      coming(offered.heard);
      stored = await storing;
    } catch (error) {
      notStored(error, offered.heard);
      throw error;
    }
    if (stored.kind === 'duplicate') return event.ack();
    await app.processEvent({
      ...event,
      body: offered.delivery.body as ReceiverEvent['body'],
      ack: late(event.ack),
      customProperties: { ...event.customProperties, [inboxField]: stored.id },
    });
  };

  return {
    init(app) {
      const counted = async (event: ReceiverEvent): Promise<void> => {
        running++;
        try {
          await receive(app, event);
        } finally {
          running--;
          if (running === 0) {
            for (const resolve of waiting) resolve();
            waiting = [];
          }
        }
      };
      for (const door of doors) door.init({ processEvent: counted } as unknown as App);
    },
    start: () => Promise.all(doors.map((door) => door.start())),
    stop: () => Promise.all(doors.map((door) => door.stop())),
    idle: () => (running === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}

/** A stored event is worked on even when its socket closed meanwhile: Slack sends it again, and it is known then. */
const late =
  (ack: ReceiverEvent['ack']): ReceiverEvent['ack'] =>
  async (response) => {
    try {
      await ack(response);
    } catch {}
  };
