import { existsSync } from 'node:fs';
import { startClock } from '../clock.ts';
import { officeDocuments } from '../document/office-documents.ts';
import { openStore } from '../store/open.ts';
import type { Deps } from '../usecases/ports.ts';
import { databaseOf } from './database.ts';
import { type Context, loadOffice, loadTemplates, Refusal } from './shared.ts';

/** Runs a command on what the bot has stored, and closes the database whatever comes. */
export async function withStore<T>(context: Context, work: (deps: Deps) => Promise<T>): Promise<T> {
  const { config } = context;
  const database = databaseOf(config);
  if ('folder' in database && !existsSync(database.folder)) {
    throw new Refusal(
      `Nothing is stored in ${config.dataDir} yet: start the bot once (npm start), then try again.`,
    );
  }
  const office = loadOffice(context, undefined);
  const templates = loadTemplates(context);
  const clock = startClock(config.clockStart);
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const opened = await openStore({ workspace: 'sole', clock, database, log });
  try {
    const { store } = opened;
    return await work({
      clock,
      store,
      office,
      templates,
      documents: officeDocuments,
      drafter: { kind: 'rules' },
    });
  } finally {
    await opened.stop();
  }
}
