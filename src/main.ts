#!/usr/bin/env node
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startBot } from './bot.ts';
import { logTime, machineTiming, startClock } from './clock.ts';
import { type Config, readConfig } from './config.ts';
import type { Organisation } from './core/organisation.ts';
import {
  PromptsProblem,
  readModelPrompts,
  readOrganisation,
  readRegister,
  readTemplates,
} from './prompts.ts';
import { SlackRefusal } from './slack/app.ts';
import { listeners } from './slack/listeners.ts';
import { type Log, withoutTokens } from './slack/log.ts';
import { StoreProblem } from './store/problem.ts';
import type { Drafter } from './usecases/ports.ts';

/* The bot as a process: `npm start`. Without a Slack token the local workspace is started instead. */

/** Lines for the administrator on standard error, from the level that LOG_LEVEL names. */
function openLog({ logLevel, timeZone }: Pick<Config, 'logLevel' | 'timeZone'>): Log {
  const levels = ['debug', 'info', 'warn', 'error'] as const;
  const line = (level: (typeof levels)[number]) => (text: string) => {
    if (levels.indexOf(level) < levels.indexOf(logLevel)) return;
    process.stderr.write(`${logTime(timeZone)} ${level.padEnd(5)} ${withoutTokens(text)}\n`);
  };
  return { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
}

/** Ends the process with a sentence; 2 as the command line does for bad input. */
function refuse(lines: readonly string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(2);
}

const settings = readConfig();
if ('problems' in settings) refuse(settings.problems.map((problem) => `Environment: ${problem}`));
const { config } = settings;
const log = openLog(config);
for (const warning of config.warnings) log.warn(warning);

// What nobody awaited is a bug: better to end, and to go on from the database, than to run on half alive.
process.on('unhandledRejection', (error) => {
  log.error(`unhandled: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  process.exit(1);
});
process.on('uncaughtException', (error) => {
  log.error(`uncaught: ${error.stack ?? error.message}`);
  process.exit(1);
});

/** How long a start may go on after a signal, in milliseconds, before the process ends without it. */
const startWithin = 5_000;
/** When a start has loaded all it needs, in milliseconds after it. */
const settled = 5_000;

const starting = start();
stopOnSignals(starting);
try {
  await starting;
  setTimeout(giveBackMemory, settled).unref();
} catch (error) {
  if (error instanceof PromptsProblem || error instanceof StoreProblem || error instanceof SlackRefusal)
    refuse([error.message]);
  throw error;
}

/** The model where an endpoint is configured; its libraries are loaded only then. */
async function openDrafter(office: Organisation): Promise<Drafter> {
  if (!config.model) return { kind: 'rules' };
  const { openModel } = await import('./drafting/open-model.ts');
  const prompts = readModelPrompts(config.promptsDir);
  return openModel({ settings: config.model, prompts, office, timing: machineTiming });
}

/**
 * One thorough collection once everything is loaded: a start leaves some 40 MB that nothing uses and that an idle process would keep for days.
 * A young generation kept small from the beginning does the same, and costs a tenth of all answers a second.
 */
function giveBackMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (how: object) => void;
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/** On hosted Slack where there is a token, else on the local workspace. */
async function start(): Promise<{ stop(): Promise<void> }> {
  const office = readOrganisation(join(config.promptsDir, 'organisation.yml'));
  const templates = readTemplates(config.promptsDir);
  const drafter = await openDrafter(office);
  const register = readRegister(config.promptsDir);
  if (!config.slack) {
    const { startLocal } = await import('./local.ts');
    return startLocal({ config, office, register, templates, drafter, listeners, log });
  }
  const bot = await startBot({
    ...{ slack: config.slack, office, register, templates, drafter, listeners, log },
    clock: startClock(config.clockStart),
    database: config.databaseUrl ? { url: config.databaseUrl } : { folder: join(config.dataDir, 'database') },
  });
  const port = bot.slack.port();
  log.info(
    port === null ? 'ready: listening by Socket Mode' : `ready: listening on port ${port}, /slack/events`,
  );
  return bot;
}

/** The first signal stops gracefully, a second one at once; a start that hangs is not waited for long. */
function stopOnSignals(running: Promise<{ stop(): Promise<void> }>): void {
  let stopping = false;
  let started = false;
  running.then(
    () => {
      started = true;
    },
    () => {},
  );
  const stop = async (): Promise<void> => {
    if (!started) setTimeout(() => started || process.exit(0), startWithin);
    await (await running).stop();
  };
  const onSignal = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info('stopping; what is in hand is finished first');
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error(`stopping failed: ${String(error)}`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}
