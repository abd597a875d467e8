import { createHash } from 'node:crypto';
import type { Files, StoredFile } from '../usecases/ports.ts';
import type { Query } from './database.ts';
import { rowId, storable } from './json.ts';
import type { Room } from './room.ts';

type NewFile = { name: string; bytes: Uint8Array };

/** Files as rows, so that a backup of the database is a backup of everything. */
export function openFiles(room: Room): Files {
  const { database, workspace } = room;
  return {
    async bytes(id) {
      const [row] = await database.query<NewFile>(
        'select name, bytes from files where workspace_id = $1 and id = $2',
        [workspace, rowId(id)],
      );
      return row ? { name: row.name, bytes: new Uint8Array(row.bytes) } : null;
    },
    save: (files) => database.transaction((query) => insertFiles(room, query, files)),
  };
}

/** Stores files inside a transaction, in the order given. */
export async function insertFiles(
  room: Room,
  query: Query,
  files: readonly NewFile[],
): Promise<StoredFile[]> {
  const stored: StoredFile[] = [];
  for (const { name, bytes } of files) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const [row] = await query<{ id: string }>(
      'insert into files (workspace_id, name, sha256, bytes) values ($1, $2, $3, $4) returning id',
      [room.workspace, storable(name), sha256, bytes],
    );
    stored.push({ id: row!.id, name, sha256 });
  }
  return stored;
}
