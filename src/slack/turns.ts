import type { HomeView, ModalView } from '@slack/types';
import { databaseDownText, failedText } from '../text/system.ts';
import type { Notice } from '../usecases/notices.ts';
import { namesWith } from '../usecases/office-people.ts';
import type { Actor, Deps, Recipient } from '../usecases/ports.ts';
import type { SlackClient } from './client.ts';
import type { Lanes } from './conversations.ts';
import type { Directory, Known } from './directory.ts';
import { type Failure, failureOf } from './errors.ts';
import { decodeText, escapeText } from './escape.ts';
import type { Log } from './log.ts';
import type { Poster } from './poster.ts';
import { slackProblem } from './problems.ts';
import type { Heard } from './read-body.ts';
import type { CommandTurn, FormOutcome, Handlers, MessageTurn, Turn } from './turn.ts';

/** Everything people can do, to its handler: the product's own is `listeners.ts`. */
export type Listeners = Handlers & {
  message(turn: MessageTurn): Promise<void>;
  command(turn: CommandTurn): Promise<void>;
  /** Draws the home tab. */
  home(turn: Turn): Promise<HomeView>;
  /** A message of the person was deleted in Slack. */
  deleted(turn: Turn): Promise<void>;
};

/** Takes the turns of people: one person's one after the other, different ones side by side. */
export type TurnTaker = {
  /** Never throws: what fails is logged, noted in the inbox and told to the person. The outcome is a form's. */
  take(heard: Heard, inbox: string): Promise<FormOutcome>;
  /** Tells the person that nothing could be stored; at most once in ten minutes each. */
  tellNotStored(error: unknown, heard: Heard): void;
};

const closed: FormOutcome = { kind: 'close' };
const notStoredPause = 10 * 60_000;
/** Milliseconds that a press waits at most for what is on its way to its channel. */
const pressPatience = 1_000;

/** The turn taker of one workspace. */
export function createTurnTaker(options: {
  deps: Deps;
  client: SlackClient;
  directory: Directory;
  poster: Poster;
  listeners: Listeners;
  lanes: Lanes;
  botUser: string;
  log: Log;
  wait: (milliseconds: number) => Promise<void>;
}): TurnTaker {
  const { deps, client, directory, poster, listeners, lanes, botUser, log, wait } = options;
  const { store, office } = deps;
  const toldNotStored = new Set<string>();

  const take = async (heard: Heard, inbox: string): Promise<FormOutcome> => {
    const settled = { yes: false };
    try {
      const known = await directory.who(heard.user);
      if (known.kind !== 'person') {
        await turnAway(heard, known, inbox);
        return closed;
      }
      const outcome = await listen(heard, known.actor, inbox, settled);
      // A handler that named the row wrote it with its own effects; one that had nothing to write leaves it to us.
      if (!settled.yes) await store.inbox.done(inbox);
      return outcome;
    } catch (error) {
      await fail(heard, inbox, error);
      return closed;
    } finally {
      const actor = directory.actorOf(heard.user);
      if (actor) store.interviews.forget(actor.person);
    }
  };

  /** Strangers get one courteous sentence, outsiders nothing; either is in the log. */
  const turnAway = async (
    heard: Heard,
    known: Exclude<Known, { kind: 'person' }>,
    inbox: string,
  ): Promise<void> => {
    const why = known.kind === 'outsider' ? known.why : 'stranger';
    const audit = [{ act: 'turned-away', by: null, facts: { user: heard.user, why, kind: heard.kind } }];
    const channel = channelOf(heard);
    const answered = known.kind === 'stranger' && channel !== null && heard.kind !== 'deleted';
    const notice: Notice = { kind: 'stranger', ask: namesWith(office, ['coordinator']) };
    const inPrivate = answered && heard.kind === 'message' && heard.direct;
    const posts = inPrivate ? [{ key: `inbox/${inbox}/stranger`, to: { channel }, notice }] : [];
    const written = await store.note(null, { inbox, audit, posts });
    poster.deliver(written.posts);
    if (answered && !inPrivate) await poster.whisper(channel, heard.user, notice);
  };

  const listen = async (
    heard: Heard,
    actor: Actor,
    inbox: string,
    settled: { yes: boolean },
  ): Promise<FormOutcome> => {
    if (heard.kind === 'message' && heard.direct) directory.met(actor.person, heard.channel);
    const turn = await turnOf(heard, actor, inbox, settled);
    if ('secret' in heard && heard.secret) {
      await turn.reply({ kind: 'secret-refused' });
      return closed;
    }
    switch (heard.kind) {
      case 'message': {
        const text = seen(heard.raw);
        await listeners.message(extend(turn, { text, edited: heard.edited }));
        return closed;
      }
      case 'command':
        await listeners.command(extend(turn, { text: seen(heard.text), open: opener(turn, heard.trigger) }));
        return closed;
      case 'press': {
        const { action, value, selected } = heard;
        // A quick hand presses before it is noted where the message stands; a form must still open within Slack's three seconds.
        if (heard.place) await Promise.race([poster.settled(heard.place.channel), wait(pressPatience)]);
        const handler = listeners.press[action];
        if (handler)
          await handler(extend(turn, { action, value, selected, open: opener(turn, heard.trigger) }));
        else await turn.reply({ kind: 'stale-button' });
        if (heard.home) await publishHome(heard.user, turn);
        return closed;
      }
      case 'form': {
        const { form, meta, values } = heard;
        const handler = listeners.form[form];
        if (handler) return handler(extend(turn, { form, meta, values }));
        await turn.reply({ kind: 'stale-button' });
        return closed;
      }
      case 'home':
        await publishHome(heard.user, turn);
        return closed;
      case 'deleted':
        await listeners.deleted(turn);
        return closed;
    }
  };

  /** Typed words as the person sees them. */
  const seen = (raw: string): string =>
    decodeText(raw, { user: directory.nameOf, channel: directory.channelName }, botUser);

  const publishHome = async (user: string, turn: Turn): Promise<void> => {
    await client.views.publish({ user_id: user, view: await listeners.home(turn) });
  };

  const opener =
    (turn: Turn, trigger: string) =>
    async (view: ModalView): Promise<void> => {
      try {
        await client.views.open({ trigger_id: trigger, view });
      } catch (error) {
        if (slackProblem(error)?.kind !== 'expired') throw error;
        await turn.reply({ kind: 'form-expired' });
      }
    };

  const turnOf = async (
    heard: Heard,
    actor: Actor,
    inbox: string,
    settled: { yes: boolean },
  ): Promise<Turn> => {
    const at = channelOf(heard);
    const channel = at ?? (await directory.imOf(actor.person)) ?? '';
    // A command may be typed in the direct conversation of two colleagues, where the bot has no place.
    const direct = at === null || (at.startsWith('D') && at === (await directory.imOf(actor.person)));
    const thread = 'thread' in heard ? heard.thread : null;
    let replies = 0;
    return {
      deps,
      deliver: poster.deliver,
      actor,
      // Reading the row's id means writing it: handlers pass it on in the effects of their own write.
      get inbox() {
        settled.yes = true;
        return inbox;
      },
      channel,
      direct,
      place: 'place' in heard ? heard.place : null,
      thread,
      personOf: directory.actorOf,
      unmatched: directory.unmatched,
      async reply(notice, as = {}) {
        const key = `inbox/${inbox}/reply-${++replies}`;
        const audit = [{ act: 'reply', by: actor.person, facts: { notice: notice.kind } }];
        settled.yes = true;
        if (!direct && as.surface === undefined && as.replaces === undefined) {
          if (await poster.whisper(channel, heard.user, notice)) {
            await store.note(null, { inbox, audit, posts: [] });
            return;
          }
        }
        const to: Recipient = direct
          ? thread === null
            ? { channel }
            : { channel, thread }
          : { person: actor.person };
        const written = await store.note(null, { inbox, audit, posts: [{ key, to, notice, ...as }] });
        poster.deliver(written.posts);
      },
    };
  };

  /** Bugs and outages: one reference in the log and in the sentence. Events are tried again by the sweeper, presses never are. */
  const fail = async (heard: Heard, inbox: string, error: unknown): Promise<void> => {
    const failure = failureOf(error, `${heard.kind} of ${heard.user} (inbox ${inbox})`, log);
    let parked = heard.kind !== 'message' && heard.kind !== 'deleted' && heard.kind !== 'home';
    let first = true;
    try {
      if (parked) await store.inbox.done(inbox);
      else {
        const noted = await store.inbox.failed(inbox, failure.reference);
        parked = noted.parked;
        first = !toldFailed.has(inbox);
        toldFailed.add(inbox);
        if (parked) toldFailed.delete(inbox);
      }
    } catch (outage) {
      log.warn(`[${failure.reference}] could not be noted: ${outage instanceof Error ? outage.message : ''}`);
    }
    if (heard.kind === 'home' || heard.kind === 'deleted') return;
    if (first || parked) await tell(heard, failedText(failure.reference, parked), failure);
  };
  const toldFailed = new Set<string>();

  /** Said directly, not through the outbox: what fails here may be the database. */
  const tell = async (heard: Heard, words: string, failure: Failure): Promise<void> => {
    if (failure.kind === 'token') return;
    try {
      const known = await directory.who(heard.user);
      if (known.kind !== 'person') return;
      const channel =
        heard.kind === 'message' && heard.direct ? heard.channel : await directory.imOf(known.actor.person);
      if (channel === null) return;
      await client.chat.postMessage({ channel, text: escapeText(words) });
    } catch (error) {
      log.warn(`[${failure.reference}] could not be told: ${error instanceof Error ? error.message : ''}`);
    }
  };

  return {
    take: (heard, inbox) => lanes.run(heard.user, () => take(heard, inbox)),
    tellNotStored(error, heard) {
      const failure = failureOf(error, `storing what ${heard.user} sent`, log);
      if (toldNotStored.has(heard.user) || heard.kind === 'home') return;
      toldNotStored.add(heard.user);
      void wait(notStoredPause).then(() => toldNotStored.delete(heard.user));
      void tell(heard, databaseDownText(failure.reference, failure.kind === 'disk'), failure);
    },
  };
}

/** Where a thing was done; null on a form or the home tab. */
const channelOf = (heard: Heard): string | null =>
  'channel' in heard ? heard.channel : heard.kind === 'press' ? (heard.place?.channel ?? null) : null;

/** Adds what a kind of turn has beside the common part, keeping `inbox` a getter. */
const extend = <T extends object>(turn: Turn, more: T): Turn & T =>
  Object.defineProperties({ ...more }, Object.getOwnPropertyDescriptors(turn)) as Turn & T;
