import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
    const { code = 'error' } = error as NodeJS.ErrnoException;
    throw new Refusal(
      `Cannot write into "${folder}" (${code}): choose a folder that exists or can be made, with write permission and room.`,
    );
  } finally {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Makes a folder and those above it. Node's own recursive mkdir never ends below /proc, where making a folder says ENOENT for ever. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}

/** A folder in a file's place would stop the move after others were through. */
async function mustNotBeFolder(path: string): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
}
