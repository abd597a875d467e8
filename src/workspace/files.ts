import { freshId } from './ids.ts';
import { limits } from './limits.ts';
import type { FileRecord } from './state.ts';
import type { World } from './world.ts';

const types: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  md: 'text/markdown',
  txt: 'text/plain',
  json: 'application/json',
  png: 'image/png',
  jpg: 'image/jpeg',
};

const mimeType = (name: string): string =>
  types[name.split('.').at(-1)!.toLowerCase()] ?? 'application/octet-stream';

/** A file record of this name, made safe; its bytes are stored by the caller under the id. */
export function newFile(
  world: World,
  given: { user: string; name: string; size: number; id?: string; title?: string },
): FileRecord {
  const id = given.id ?? freshId('F');
  const name = given.name.replace(/[\\/\p{Cc}]/gu, '_').slice(0, limits.file.name) || 'file';
  return {
    id,
    name,
    title: given.title || name,
    mimetype: mimeType(name),
    size: given.size,
    download: `/download/${id}/${encodeURIComponent(name)}`,
    user: given.user,
    created: Math.floor(world.time.now() / 1000),
  };
}
