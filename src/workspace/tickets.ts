import { secret } from './ids.ts';
import { limits } from './limits.ts';
import type { RealTime } from './real-time.ts';

/** What a response_url speaks about: who acted where, and on which message. */
export type ResponseTicket = {
  user: string;
  channel: string;
  message?: { ts: string; thread?: string };
  usesLeft: number;
  expires: number;
};

type Trigger = {
  user: string /** The modal it came from, if any. */;
  view?: string;
  expires: number;
  used: boolean;
};

/** See createTickets. */
export type Tickets = ReturnType<typeof createTickets>;

/** What an interaction lends the bot for a while: a trigger_id for `triggerFor` milliseconds (Slack: 3 seconds) and one use, a response_url for 30 minutes and five. */
export function createTickets(time: RealTime, triggerFor: number = limits.trigger.milliseconds) {
  const triggers = new Map<string, Trigger>();
  const responses = new Map<string, ResponseTicket>();
  let issued = 0;

  /** Oldest first: what has been useless for a minute goes, so that a long run does not grow. */
  function sweep(tickets: Map<string, { expires: number }>): void {
    for (const [id, ticket] of tickets) {
      if (ticket.expires + 60_000 > time.now()) return;
      tickets.delete(id);
    }
  }

  return {
    newTrigger(user: string, view?: string): string {
      sweep(triggers);
      issued += 1;
      const id = `${time.now()}.${issued}.${secret()}`;
      const expires = time.now() + triggerFor;
      triggers.set(id, { user, expires, used: false, ...(view && { view }) });
      return id;
    },
    /** Exchanges a trigger_id, once; else Slack's error code. */
    exchangeTrigger(
      id: unknown,
    ): Trigger | 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id' {
      const trigger = typeof id === 'string' ? triggers.get(id) : undefined;
      if (!trigger) return 'invalid_trigger_id';
      if (trigger.used) return 'exchanged_trigger_id';
      if (time.now() > trigger.expires) return 'expired_trigger_id';
      trigger.used = true;
      return trigger;
    },
    /** The secret path part of a new response_url. */
    newResponse(user: string, channel: string, message?: { ts: string; thread?: string }): string {
      sweep(responses);
      const id = secret();
      responses.set(id, {
        user,
        channel,
        usesLeft: limits.responseUrl.uses,
        expires: time.now() + limits.responseUrl.milliseconds,
        ...(message && { message }),
      });
      return id;
    },
    exchangeResponse(id: string): ResponseTicket | 'invalid_url' | 'expired_url' | 'used_url' {
      const ticket = responses.get(id);
      if (!ticket) return 'invalid_url';
      if (time.now() > ticket.expires) return 'expired_url';
      if (ticket.usesLeft === 0) return 'used_url';
      ticket.usesLeft -= 1;
      return ticket;
    },
  };
}
