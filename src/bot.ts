import type { Organisation } from './core/organisation.ts';
import type { Register } from './core/register.ts';
import type { ReportTemplate } from './core/template.ts';
import { officeDocuments } from './document/office-documents.ts';
import { startDraftWorker } from './jobs/draft-worker.ts';
import { startQuestionWorker } from './jobs/question-worker.ts';
import { startSweeper } from './jobs/sweeper.ts';
import { identify, type Slack, startSlack } from './slack/app.ts';
import type { SlackConfig } from './slack/client.ts';
import type { Log } from './slack/log.ts';
import type { Listeners } from './slack/turns.ts';
import { type OpenStore, openStore, type StoreOptions } from './store/open.ts';
import type { Clock, Deps, Drafter } from './usecases/ports.ts';
import { tellSettings } from './usecases/tell-settings.ts';

/** What one bot is made of; the same for hosted Slack, the local workspace and the tests. */
export type BotOptions = {
  slack: SlackConfig;
  database: StoreOptions['database'];
  clock: Clock;
  office: Organisation;
  register?: Register | null;
  templates: readonly ReportTemplate[];
  drafter: Drafter;
  listeners: Listeners;
  log: Log;
  /** Milliseconds between two looks for what was left undone; 0: only when `sweep` is called. */
  sweepEvery?: number;
  connections?: number;
  wait?: (milliseconds: number) => Promise<void>;
};

/** A running bot. */
export type Bot = {
  deps: Deps;
  slack: Slack;
  /** Names of the migrations that this start took. */
  migrated: string[];
  /** Does now what the sweeper does each minute. */
  sweep(): Promise<void>;
  /** Takes nothing more in, waits for what is in hand, closes the database. */
  stop(): Promise<void>;
};

/** Resolves when people can be heard. Throws StoreProblem or SlackRefusal, each with a sentence for the administrator. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { slack: config, log, office, listeners } = options;
  const identity = await identify(config, log, options.wait);
  const opened: OpenStore = await openStore({
    workspace: { team: identity.team, name: identity.teamName },
    clock: options.clock,
    database: options.database,
    office,
    log: log.info,
  });
  const deps: Deps = {
    clock: options.clock,
    store: opened.store,
    office,
    register: options.register ?? null,
    templates: options.templates,
    documents: officeDocuments,
    drafter: options.drafter,
  };
  const slack = startSlack({
    ...{ slack: config, identity, deps, listeners, log },
    ...(options.connections === undefined ? {} : { connections: options.connections }),
    ...(options.wait === undefined ? {} : { wait: options.wait }),
  });
  const sweeper = startSweeper({
    everyMs: options.sweepEvery ?? 60_000,
    ...(options.sweepEvery === 0 ? { every: () => () => {} } : {}),
    tasks: [slack.reconciler.replay, slack.reconciler.sendUnsent],
    log: log.warn,
  });
  const stop = async () => {
    if (deps.drafter.kind === 'model') deps.drafter.hurry();
    await sweeper.stop();
    await slack.stop();
    await opened.stop();
  };
  try {
    await slack.ready;
    const working = { queue: opened.queue, deps, deliver: slack.poster.deliver, log: log.warn };
    await startDraftWorker(working);
    await startQuestionWorker(working);
    slack.poster.deliver(await tellSettings(deps, slack.directory.unmatched()));
  } catch (error) {
    await stop();
    throw error;
  }
  // What an earlier process left undone; people are heard meanwhile.
  void sweeper.sweep().then(() => slack.reconciler.catchUp());
  return { deps, slack, migrated: opened.migrated, sweep: sweeper.sweep, stop };
}
