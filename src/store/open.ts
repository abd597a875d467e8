import type { Organisation } from '../core/organisation.ts';
import type { Clock, JobQueue, Store } from '../usecases/ports.ts';
import { verifyAudit } from './audit.ts';
import { openCalls } from './calls.ts';
import { type Connection, connect, type Location } from './connect.ts';
import { openDrafts } from './drafts.ts';
import { writeEffects } from './effects.ts';
import { openFiles } from './files.ts';
import { openHistory } from './history.ts';
import { openInbox } from './inbox.ts';
import { openInterviews } from './interviews.ts';
import { rowId } from './json.ts';
import { type Migration, migrate, migrations } from './migrate.ts';
import { syncOffice } from './office.ts';
import { openOutbox } from './outbox.ts';
import { openPeriods } from './periods.ts';
import { openPhrasings } from './phrasings.ts';
import { StoreProblem } from './problem.ts';
import { openQuestions } from './questions.ts';
import { type Jobs, openQueue, type QueueTimes } from './queue.ts';
import { openRecords } from './records.ts';
import type { Room } from './room.ts';
import { openShortenings } from './shortenings.ts';
import { openSubmissions } from './submissions.ts';

/**
 * What a store is opened with. `workspace` is Slack's team; each has its own rows. 'sole' is the only one there, for commands that know no
 * Slack.
 */
export type StoreOptions = {
  workspace: { team: string; name: string } | 'sole';
  clock: Clock;
  database: Location;
  /** Its units and people are brought into the database. */
  office?: Organisation;
  /** Lines for the administrator's log, in English; they hold no words of anybody's message. */
  log(line: string): void;
  /** For tests: other steps of the schema, other times of the queue. */
  migrations?: readonly Migration[];
  queueTimes?: QueueTimes;
};

export type OpenStore = {
  store: Store;
  kind: 'pglite' | 'postgres';
  queue: JobQueue;
  /** Names of the migrations that this start took. */
  migrated: string[];
  /** Waits for what is being written and for the job in hand, then closes. */
  stop(): Promise<void>;
};

/**
 * Opens the database, brings its schema up to date and gives the store of one workspace; nothing may be received before. Throws
 * StoreProblem with a sentence for the administrator when it cannot be opened.
 */
export async function openStore(options: StoreOptions): Promise<OpenStore> {
  const { clock, log } = options;
  const connection = await connect(options.database, log);
  const { database } = connection;
  try {
    const migrated = await migrate(database, options.migrations ?? migrations);
    const workspace = await workspaceRow(connection, options.workspace);
    const busy: { idle(): Promise<void> }[] = [];
    const room: Room = {
      ...{ database, workspace, clock, templates: new Map() },
      track(one) {
        busy.push(one);
        return one;
      },
    };
    if (database.kind === 'pglite') await freeClaims(room);
    if (options.office) await syncOffice(room, options.office);
    const queue = openQueue(connection, workspace, log, options.queueTimes);
    return {
      ...{ kind: database.kind, queue, migrated, store: storeOf(room, queue.lines) },
      async stop() {
        await queue.stop();
        await Promise.all(busy.map((one) => one.idle()));
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Brings a database's schema up to date and closes it: the names of the steps taken. Throws StoreProblem as `openStore` does. */
export async function migrateOnly(location: Location, log: (line: string) => void): Promise<string[]> {
  const { database } = await connect(location, log);
  return migrate(database).finally(() => database.close());
}

const storeOf = (room: Room, jobs: Jobs): Store => ({
  inbox: openInbox(room),
  outbox: openOutbox(room),
  periods: openPeriods(room),
  interviews: openInterviews(room),
  history: openHistory(room),
  drafts: openDrafts(room, jobs.drafts),
  phrasings: openPhrasings(room),
  shortenings: openShortenings(room, jobs.drafts),
  submissions: openSubmissions(room),
  questions: openQuestions(room, jobs.questions),
  calls: openCalls(room),
  files: openFiles(room),
  records: openRecords(room),
  note: (period, effects) =>
    room.database.transaction((query) =>
      writeEffects(room, query, period === null ? null : rowId(period), effects),
    ),
  verifyAudit: verifyAudit(room),
  syncOffice: (office) => syncOffice(room, office),
});

async function workspaceRow({ database }: Connection, workspace: StoreOptions['workspace']): Promise<string> {
  if (workspace === 'sole') {
    const rows = await database.query<{ id: string; team: string }>(
      'select id, team from workspaces order by id',
    );
    if (rows.length === 1) return rows[0]!.id;
    throw new StoreProblem(
      'no-workspace',
      rows.length === 0
        ? 'Nothing is stored yet. Start the bot once (npm start), then try again.'
        : `This database serves several Slack workspaces (${rows.map((row) => row.team).join(', ')}). Ask in Slack instead.`,
    );
  }
  const [row] = await database.query<{ id: string }>(
    `insert into workspaces (team, name) values ($1, $2)
     on conflict (team) do update set name = excluded.name returning id`,
    [workspace.team, workspace.name],
  );
  return row!.id;
}

/** The embedded database has one process: what an earlier one had in hand is in nobody's hand, wherever the clock stands. */
async function freeClaims({ database }: Room): Promise<void> {
  await database.query(`update inbox set claimed_until = '-infinity' where state = 'new'`);
  await database.query(`update messages set claimed_until = '-infinity' where state = 'unsent'`);
}
