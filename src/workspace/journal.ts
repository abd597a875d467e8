import { closeSync, existsSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Json } from './protocol.ts';

/** One thing that came into being or changed: the newest entry of a key counts. */
export type JournalEntry = { put: 'message' | 'channel' | 'file' | 'home'; value: Json };

/** What outlives the process: an append-only file of JSON lines, and the bytes of uploaded files beside it. */
export type Journal = {
  entries: JournalEntry[];
  append(entry: JournalEntry): void;
  writeBytes(file: string, bytes: Buffer): Promise<void>;
  readBytes(file: string): Promise<Buffer | undefined>;
  close(): void;
};

/**
 * Opens the journal of a folder and reads what is there. A last line without its end (a crash in the middle of a write) is dropped;
 * any other unreadable line throws an Error naming file and line.
 */
export function openJournal(folder: string): Journal {
  const bytesFolder = join(folder, 'files');
  mkdirSync(bytesFolder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'workspace.jsonl');
  const entries = existsSync(path) ? readEntries(path) : [];
  const file = openSync(path, 'a', 0o600);
  let open = true;
  return {
    entries,
    append(entry) {
      if (open) writeSync(file, `${JSON.stringify(entry)}\n`);
    },
    writeBytes: (name, bytes) => writeFile(join(bytesFolder, name), bytes, { mode: 0o600 }),
    readBytes: (name) => readFile(join(bytesFolder, name)).catch(() => undefined),
    close() {
      if (open) closeSync(file);
      open = false;
    },
  };
}

function readEntries(path: string): JournalEntry[] {
  const content = readFileSync(path);
  const end = content.lastIndexOf(10) + 1;
  if (end < content.length) truncateSync(path, end);
  const lines = content.subarray(0, end).toString('utf8').split('\n').slice(0, -1);
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as JournalEntry;
    } catch {
      throw new Error(
        `${path}:${index + 1}: not a JSON line; mend or remove this line, or move the folder away`,
      );
    }
  });
}

/** A journal that keeps nothing beyond the process. */
export function memoryJournal(): Journal {
  const files = new Map<string, Buffer>();
  return {
    entries: [],
    append() {},
    async writeBytes(name, bytes) {
      files.set(name, bytes);
    },
    readBytes: async (name) => files.get(name),
    close() {},
  };
}
