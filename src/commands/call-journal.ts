import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { messagesOf } from '../core/sent-pieces.ts';
import type { CallRecord, Clock } from '../usecases/ports.ts';
import { makeFolder } from './output.ts';

/** Calls to a model on record in a file, where there is no database. */
export type CallJournal = CallRecord & {
  /** The file's name; null while nothing has left. */
  name(): string | null;
  close(): Promise<void>;
  /** Closes the file and takes it away: what it holds stands in another one. */
  remove(): Promise<void>;
};

/**
 * Opens a journal in a folder: a file of its own for this run (`model-calls-....jsonl`), made when the first call is about to leave. Each call is a
 * line with what is sent, on disk before it leaves, and a second one with what came, under the same number.
 */
export function openCallJournal(folder: string, clock: Clock): CallJournal {
  const stamp = clock
    .now()
    .toISOString()
    .replace(/[-:]|\.\d+/g, '');
  const name = `model-calls-${stamp}-${randomUUID().slice(0, 8)}.jsonl`;
  const path = join(folder, name);
  let file: Promise<FileHandle> | null = null;
  let calls = 0;
  const opened = async (): Promise<FileHandle> => {
    await makeFolder(folder);
    // What was covered is covered, but the rest is the office's own.
    return open(path, 'ax', 0o600);
  };
  const write = async (line: object): Promise<void> => {
    file ??= opened();
    const handle = await file;
    await handle.appendFile(`${JSON.stringify(line)}\n`);
    await handle.datasync();
  };
  const close = async (): Promise<void> => {
    await file?.then((handle) => handle.close()).catch(() => undefined);
  };
  return {
    async leaves({ pieces, ...to }) {
      calls += 1;
      const call = String(calls);
      const messages = messagesOf(pieces).map(({ role, text }) => ({ role, content: text }));
      await write({ call, at: clock.now().toISOString(), ...to, messages });
      return call;
    },
    came: (call, came) => write({ call, at: clock.now().toISOString(), ...came }),
    name: () => (calls > 0 ? name : null),
    close,
    async remove() {
      await close();
      if (file !== null) await rm(path, { force: true });
    },
  };
}
