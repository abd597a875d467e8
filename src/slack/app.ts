import { setTimeout as timer } from 'node:timers/promises';
import type { AckFn, Context } from '@slack/bolt';
import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { Notice } from '../usecases/notices.ts';
import { peopleWith } from '../usecases/office-people.ts';
import type { Deps } from '../usecases/ports.ts';
import { clientOptions, openClient, type SlackClient, type SlackConfig } from './client.ts';
import { createLanes } from './conversations.ts';
import type { Identity } from './deliveries.ts';
import { createDirectory, type Directory } from './directory.ts';
import { tokenSentence } from './errors.ts';
import { createHealth, type Health } from './health.ts';
import { whoAmI } from './identity.ts';
import { type Door, inboxField, inboxReceiver } from './inbox-receiver.ts';
import { boltLogger, type Log } from './log.ts';
import { createPoster, type Poster } from './poster.ts';
import { slackProblem } from './problems.ts';
import { readBody } from './read-body.ts';
import { createReconciler, type Reconciler } from './reconcile.ts';
import { socketDoor } from './socket.ts';
import type { FormOutcome } from './turn.ts';
import { createTurnTaker, type Listeners } from './turns.ts';
import { drawNotice } from './views/draw.ts';

/** What the chat is started with. */
export type SlackOptions = {
  slack: SlackConfig;
  identity: Identity;
  deps: Deps;
  listeners: Listeners;
  log: Log;
  /** How two Socket Mode connections are thinned out in tests; two, since Slack renews each every few hours. */
  connections?: number;
  /** Waits so many milliseconds; tests put their own here. */
  wait?: (milliseconds: number) => Promise<void>;
};

/** The running chat. */
export type Slack = {
  /** Resolves when people can be heard: the first connection is open, or the port. Rejects when that can never be. */
  ready: Promise<void>;
  poster: Poster;
  directory: Directory;
  client: SlackClient;
  /** What is left undone by crashes and outages; the sweeper's tasks. */
  reconciler: Reconciler;
  health(): Promise<Health>;
  /** The port in HTTP mode, once ready. */
  port(): number | null;
  /** Takes nothing more in and waits for what is in hand, at most ten seconds. */
  stop(): Promise<void>;
};

/** Milliseconds after which a press is acknowledged although its handler still works: Slack waits three seconds. */
const ackBefore = 2_500;
const stopWithin = 10_000;

const idleWait = (milliseconds: number): Promise<void> => timer(milliseconds, undefined, { ref: false });

/**
 * Who the bot is. Waits for Slack where it cannot be reached; throws SlackRefusal where it refuses the token.
 */
export async function identify(
  slack: SlackConfig,
  log: Log,
  wait = (ms: number) => timer(ms),
): Promise<Identity> {
  const client = openClient(slack, log);
  for (let tries = 0; ; tries++) {
    try {
      return await whoAmI(client);
    } catch (error) {
      const problem = slackProblem(error);
      if (problem?.kind === 'token') throw new SlackRefusal(tokenSentence(problem.code));
      if (problem?.kind !== 'outage' && problem?.kind !== 'rate-limited') throw error;
      if (tries === 0) log.warn('Slack cannot be reached; trying until it can');
      await wait(Math.min(30_000, 1_000 * 2 ** tries));
    }
  }
}

/** Slack refuses this installation; the message says in English what to mend. */
export class SlackRefusal extends Error {
  override readonly name = 'SlackRefusal';
}

/** Starts the real Bolt app over the office's use cases. Returns at once; `ready` tells when people are heard. */
export function startSlack(options: SlackOptions): Slack {
  const { slack, identity, deps, listeners, log, wait = idleWait } = options;
  const client = openClient(slack, log);
  const health = createHealth(deps.store, log);
  const directory = createDirectory({ client, office: deps.office, identity, log });
  const poster: Poster = createPoster({
    client,
    deps,
    directory,
    draw: drawNotice,
    log,
    wait,
    told: (event) => {
      if (event.kind === 'token') health.token(event.code);
      else if (event.kind === 'ok') health.token(null);
      else if (event.kind === 'files') void tellOfFiles(event);
      else void tellCoordinators(event.where, event.code);
    },
  });
  const lanes = createLanes();
  const turns = createTurnTaker({
    ...{ deps, client, directory, poster, listeners, lanes, log, wait },
    botUser: identity.user,
  });

  const told = new Set<string>();
  /** Once per place and reason while this process runs. */
  const tellCoordinators = async (where: string, code: string): Promise<void> => {
    if (told.has(`${where}/${code}`)) return;
    told.add(`${where}/${code}`);
    const day = deps.clock.now().toISOString().slice(0, 10);
    const notice: Notice = { kind: 'posting-failed', where, code };
    await tellAll('posting-failed', { where, code }, `posting-failed/${where}/${code}/${day}`, notice);
  };

  /** The same notice to every coordinator, and into the log. */
  const tellAll = async (
    act: string,
    facts: Record<string, string>,
    key: string,
    notice: Notice,
  ): Promise<void> => {
    try {
      const written = await deps.store.note(null, {
        audit: [{ act, by: null, facts }],
        posts: peopleWith(deps.office, 'coordinator').map((person) => ({
          key: `${key}/${person}`,
          to: { person },
          notice,
        })),
      });
      poster.deliver(written.posts);
    } catch (error) {
      log.warn(`the coordinators could not be told: ${error instanceof Error ? error.message : ''}`);
    }
  };

  /** Once for each message that stands without its files. */
  const tellOfFiles = async ({
    where,
    code,
    key: post,
    titles,
  }: {
    where: string;
    code: string;
    key: string;
    titles: string[];
  }): Promise<void> => {
    const notice: Notice = { kind: 'files-failed', where, titles, code, post };
    await tellAll('files-failed', { post, code }, `files-failed/${post}`, notice);
  };

  const httpDoor = slack.mode.kind === 'http' ? openHttp(slack.mode, health, log) : null;
  const doors: Door[] = httpDoor
    ? [httpDoor.door]
    : Array.from({ length: options.connections ?? 2 }, (_, index) =>
        openSocket(slack, log, wait, (state) => {
          health.socket(index, state.connected);
          if (state.code !== null) health.token(state.code);
          if (state.connected && !state.first) void reconciler.catchUp();
        }),
      );
  const receiver = inboxReceiver({
    doors,
    inbox: deps.store.inbox,
    identity,
    coming(heard) {
      const actor = heard.kind === 'message' && heard.direct ? directory.actorOf(heard.user) : null;
      if (actor?.roles.includes('contributor')) deps.store.interviews.expect(actor.person);
    },
    notStored: turns.tellNotStored,
  });
  const app = new App({
    receiver,
    token: slack.botToken,
    botId: identity.bot ?? identity.user,
    botUserId: identity.user,
    // auth.test was asked by `identify`; Bolt need not ask again.
    tokenVerificationEnabled: false,
    convoStore: false,
    clientOptions: clientOptions(slack, log),
    logger: boltLogger(log),
  });
  const inboxOf = (context: Context): string => context[inboxField] as string;
  const take = async (body: unknown, context: Context): Promise<FormOutcome> => {
    const heard = readBody(body);
    return heard === null ? { kind: 'close' } : turns.take(heard, inboxOf(context));
  };
  /** A listener's answer within Slack's three seconds, whatever it still does. */
  const soon = (work: Promise<FormOutcome>): Promise<FormOutcome> =>
    Promise.race([work, idleWait(ackBefore).then((): FormOutcome => ({ kind: 'close' }))]);

  app.event(/^(?:message|app_mention|app_home_opened)$/, async ({ body, context }) => {
    await take(body, context);
  });
  app.command(/.*/, async ({ body, context, ack }) => {
    await soon(take(body, context));
    await ack();
  });
  app.action(/.*/, async ({ body, context, ack }) => {
    await soon(take(body, context));
    await ack();
  });
  app.view(/.*/, async ({ body, context, ack }) => {
    await answerForm(ack as AckFn<object>, await soon(take(body, context)));
  });
  app.error(async (error) => log.error(`Bolt: ${error.message}`));

  const reconciler: Reconciler = createReconciler({
    ...{ deps, client, directory, poster, app, identity, log },
  });

  const start = async (): Promise<void> => {
    await untilReachable(() => directory.load(), log, wait);
    for (const missing of directory.unmatched())
      log.warn(`not found in Slack: ${missing}; correct prompts/organisation.yml`);
    try {
      await receiver.start();
    } catch (error) {
      const problem = slackProblem(error);
      throw problem?.kind === 'token' ? new SlackRefusal(tokenSentence(problem.code)) : error;
    }
  };

  return {
    ready: start(),
    poster,
    directory,
    client,
    reconciler,
    health: () => health.read(),
    port: () => httpDoor?.port() ?? null,
    async stop() {
      await receiver.stop().catch((error: unknown) => log.debug(`stopping: ${String(error)}`));
      const quiet = (async () => {
        await receiver.idle();
        await lanes.idle();
        await poster.idle();
      })();
      const late = Symbol('late');
      const deadline = new AbortController();
      const limit = timer(stopWithin, late, { signal: deadline.signal }).catch(() => late);
      if ((await Promise.race([quiet.then(() => null), limit])) === late)
        log.warn('stopped although something was still being done; it goes on at the next start');
      deadline.abort();
    },
  };
}

/** Repeats a first look at Slack until Slack is there. */
async function untilReachable(
  look: () => Promise<void>,
  log: Log,
  wait: (milliseconds: number) => Promise<void>,
): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await look();
    } catch (error) {
      const problem = slackProblem(error);
      if (problem?.kind !== 'outage' && problem?.kind !== 'rate-limited') throw error;
      if (tries === 0) log.warn('Slack cannot be reached; trying until it can');
      await wait(
        problem.kind === 'rate-limited' ? problem.seconds * 1_000 : Math.min(30_000, 1_000 * 2 ** tries),
      );
    }
  }
}

async function answerForm(ack: AckFn<object>, outcome: FormOutcome): Promise<void> {
  if (outcome.kind === 'errors') await ack({ response_action: 'errors', errors: outcome.errors });
  else if (outcome.kind === 'update') await ack({ response_action: 'update', view: outcome.view });
  else await ack();
}

function openSocket(
  slack: SlackConfig,
  log: Log,
  wait: (milliseconds: number) => Promise<void>,
  changed: Parameters<typeof socketDoor>[1]['changed'],
): Door {
  if (slack.mode.kind !== 'socket') throw new Error('no app token');
  const receiver = new SocketModeReceiver({
    appToken: slack.mode.appToken,
    logger: boltLogger(log),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { ...clientOptions(slack, log), retryConfig: { retries: 0 } } },
  });
  return socketDoor(receiver, { log, wait, changed });
}

function openHttp(
  mode: Extract<SlackConfig['mode'], { kind: 'http' }>,
  health: ReturnType<typeof createHealth>,
  log: Log,
): { door: Door; port(): number | null } {
  const receiver = new HTTPReceiver({
    signingSecret: mode.signingSecret,
    endpoints: ['/slack/events'],
    bodyLimit: 1_000_000,
    logger: boltLogger(log),
    customRoutes: [
      {
        path: '/healthz',
        method: ['GET'],
        handler: (_request, response) => {
          void health.read().then((state) => {
            const well = state.database === 'ok' && state.slack !== 'refused';
            response.writeHead(well ? 200 : 503, { 'content-type': 'application/json' });
            response.end(JSON.stringify(state));
          });
        },
      },
    ],
    // Bolt's own writes its headers twice when an answer was given already.
    processEventErrorHandler: async ({ response }) => {
      if (!response.headersSent) {
        response.writeHead(500);
        response.end();
      }
      return false;
    },
  });
  let port: number | null = null;
  return {
    port: () => port,
    door: {
      init: (app) => receiver.init(app),
      async start() {
        try {
          const server = await receiver.start(mode.port);
          const address = server.address();
          port = typeof address === 'object' && address !== null ? address.port : mode.port;
          health.listening();
        } catch (error) {
          const code = (error as NodeJS.ErrnoException).code;
          if (code === 'EADDRINUSE')
            throw new SlackRefusal(
              `Port ${mode.port} is in use. Stop what uses it, or set PORT to another one.`,
            );
          if (code === 'EACCES')
            throw new SlackRefusal(
              `Port ${mode.port} is not allowed for this user. Set PORT to one above 1023.`,
            );
          throw error;
        }
      },
      stop: () => receiver.stop(),
    },
  };
}
