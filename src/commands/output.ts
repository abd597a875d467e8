import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ExportedFile } from '../usecases/ports.ts';
import { Refusal } from './shared.ts';

/**
 * Writes files into a folder so that nothing is half-written: all go to a folder beside their place first and are moved in only when every
 * one is complete. Refuses a folder that cannot be written.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<void> {
  const staging = join(folder, `.dang-ghi-${randomUUID()}`);
  try {
    await makeFolder(staging);
    for (const [name, content] of files) await writeFile(join(staging, name), content);
    for (const name of files.keys()) await mustNotBeFolder(join(folder, name));
    for (const name of files.keys()) await rename(join(staging, name), join(folder, name));
  } catch (error) {
    throw cannotWrite(folder, error);
  } finally {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
  }
}

/**
 * Writes files, as they are made, into a folder of their own that appears when all are there; their paths. Refuses a folder with something in
 * it: what is of another time would stand beside them. Only the user who runs this may read what is written.
 */
export async function writeNewFolder(folder: string, files: AsyncIterable<ExportedFile>): Promise<string[]> {
  const target = resolve(folder);
  const there = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw cannotWrite(folder, error);
  });
  if (there !== null && there.length > 0)
    throw new Refusal(`"${folder}" is not empty: name a new folder with --out, or remove this one.`);
  const staging = `${target}.dang-ghi-${randomUUID()}`;
  const written: string[] = [];
  const on = async (act: () => Promise<unknown>) => {
    await act().catch((error) => {
      throw cannotWrite(folder, error);
    });
  };
  try {
    await on(() => makeFolder(staging, 0o700));
    for await (const { path, content } of files) {
      const place = join(staging, path);
      await on(async () => {
        await makeFolder(dirname(place), 0o700);
        await writeFile(place, content, { mode: 0o600 });
      });
      written.push(path);
    }
    await on(async () => {
      if (there !== null) await rmdir(target);
      await rename(staging, target);
    });
  } finally {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
  }
  return written;
}

function cannotWrite(folder: string, error: unknown): Refusal {
  const { code = 'error' } = error as NodeJS.ErrnoException;
  return new Refusal(
    `Cannot write into "${folder}" (${code}): choose a folder that exists or can be made, with write permission and room.`,
  );
}

/** Makes a folder and those above it. Node's own recursive mkdir never ends below /proc, where making a folder says ENOENT for ever. */
export async function makeFolder(path: string, mode = 0o777): Promise<void> {
  try {
    await mkdir(path, { mode });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path, { mode });
  }
}

/** A folder in a file's place would stop the move after others were through. */
async function mustNotBeFolder(path: string): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
}
