import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Bot, type BotOptions, startBot } from './bot.ts';
import { type OfficeClock, startClock } from './clock.ts';
import type { Config } from './config.ts';
import { officeDay } from './core/office-day.ts';
import type { Organisation } from './core/organisation.ts';
import { periodOf } from './core/period.ts';
import { SlackRefusal } from './slack/app.ts';
import { commandName } from './slack/ids.ts';
import { commandWords, roleWords } from './text/system.ts';
import { learnHistory } from './usecases/learn-history.ts';
import { peopleWith } from './usecases/office-people.ts';
import { bundlePage } from './workspace/page/bundle.ts';
import { startWorkspace, type Workspace, type WorkspaceOptions } from './workspace/workspace.ts';

/* The same bot against the local workspace: what `npm start` runs where no Slack token is set. */

/** When the demo office begins: a Monday in the days when September's report is made. */
const demoStart = '2023-09-11T08:00:00+07:00';

/** The demo office's report of the month before. */
const demoReports = ['2023-06', '2023-07', '2023-08'].map((period) =>
  resolve(import.meta.dirname, `../fixtures/${period}/bao-cao.md`),
);

export type LocalOptions = Omit<BotOptions, 'slack' | 'database' | 'clock'> & { config: Config };

/** `nextDay` is the page's "Sang ngày mai". */
export type Local = { bot: Bot; workspace: Workspace; nextDay(): void; stop(): Promise<void> };

/**
 * Starts workspace and bot and prints one line with the page's address. The office's time stands where it was when the bot last ran;
 * CLOCK_START sets it. Throws SlackRefusal when the port that was asked for is in use.
 */
export async function startLocal(options: LocalOptions): Promise<Local> {
  const { config, office, register = null, templates, drafter, listeners, log } = options;
  const folder = join(config.dataDir, 'workspace');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const clock = keptClock(join(folder, 'clock.json'), config.clockStart);
  const workspace = await openWorkspace(config, {
    ...demoOf(office),
    team: { id: 'TLAMGIANG', name: office.short_name },
    page: () => bundlePage(join(config.dataDir, 'page')),
    clock: { now: () => clock.now().toISOString(), advance: clock.nextDay },
    journal: folder,
  });
  process.stdout.write(`Thư Ký: ${workspace.pageUrl}\n`);
  try {
    const bot = await startBot({
      ...{ office, register, templates, drafter, listeners, log },
      slack: {
        botToken: workspace.botToken,
        apiUrl: workspace.slackApiUrl,
        mode: { kind: 'socket', appToken: workspace.appToken },
      },
      clock,
      database: config.databaseUrl
        ? { url: config.databaseUrl }
        : { folder: join(config.dataDir, 'database') },
      connections: 1,
    });
    await welcome(bot, office);
    return {
      bot,
      workspace,
      nextDay: clock.nextDay,
      async stop() {
        clock.keep();
        await bot.stop();
        await workspace.stop();
      },
    };
  } catch (error) {
    await workspace.stop();
    throw error;
  }
}

/** On the port asked for or 3000; where nobody asked and 3000 is in use, on any free one. */
async function openWorkspace(config: Config, options: Omit<WorkspaceOptions, 'port'>): Promise<Workspace> {
  const { port, given } = config.workspacePort;
  try {
    return await startWorkspace({ ...options, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (given)
      throw new SlackRefusal(
        `Port ${port} is in use. Set WORKSPACE_PORT to another one, or to 0 for any free one.`,
      );
    return startWorkspace({ ...options, port: 0 });
  }
}

/** The office as a Slack workspace: its people with what they do, its channels with everybody in them. */
export function demoOf(
  office: Organisation,
): Pick<WorkspaceOptions, 'people' | 'channels' | 'bot' | 'commands'> {
  const people = office.people.map((person) => {
    const unit = office.units.find((one) => one.key === person.unit);
    return {
      ...(person.slack?.id ? { id: person.slack.id } : {}),
      handle: person.slack?.handle ?? person.key,
      name: person.name,
      title: `${person.roles.map((role) => roleWords[role]).join(', ')} (${unit?.short_name ?? unit?.name ?? person.unit})`,
      ...(person.slack?.email ? { email: person.slack.email } : {}),
    };
  });
  return {
    people,
    channels: Object.values(office.channels).map((name) => ({
      name: name.replace(/^#/, ''),
      members: people.map((person) => person.handle),
    })),
    bot: { handle: 'thu-ky', name: 'Thư Ký' },
    commands: [{ command: commandName, ...commandWords }],
  };
}

/** The history of the demo office and a word to its coordinator, each the first time only. */
async function welcome(bot: Bot, office: Organisation): Promise<void> {
  const { deps, slack } = bot;
  if ((await deps.store.history.periods()).length === 0)
    await learnHistory(
      deps,
      await Promise.all(demoReports.map((path) => deps.documents.read(basename(path), readFileSync(path)))),
    );
  const [year, month] = periodOf(officeDay(deps.clock.now()), office).split('-');
  const written = await deps.store.note(null, {
    audit: [],
    posts: peopleWith(office, 'coordinator').map((person) => ({
      key: `welcome/${person}`,
      to: { person },
      notice: { kind: 'welcome', office: office.short_name, period: `${Number(month)}/${year}` },
    })),
  });
  slack.poster.deliver(written.posts);
}

/** How often the demo's time is noted, in milliseconds: a killed process loses no more. */
const noteEvery = 30_000;

/** The demo's clock, which goes on where it stood when the bot last ran. */
function keptClock(file: string, start: string | null): OfficeClock & { keep(): void } {
  const clock = startClock(start ?? keptTime(file) ?? demoStart);
  const keep = () => writeFileSync(file, JSON.stringify({ now: clock.now().toISOString() }), { mode: 0o600 });
  keep();
  setInterval(keep, noteEvery).unref();
  return {
    now: clock.now,
    nextDay() {
      clock.nextDay();
      keep();
    },
    keep,
  };
}

function keptTime(file: string): string | null {
  try {
    const { now } = JSON.parse(readFileSync(file, 'utf8')) as { now?: unknown };
    return typeof now === 'string' && !Number.isNaN(Date.parse(now)) ? now : null;
  } catch {
    return null;
  }
}
