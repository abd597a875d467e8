import { statfsSync } from 'node:fs';
import { Outage } from '../usecases/ports.ts';

/** Bytes that are free where a folder stands. */
export type FreeBytes = (folder: string) => number;

const megabyte = 1024 * 1024;
const needed = 64 * megabyte;

/** What a new embedded database takes, and some room for it. */
export const neededToBegin = 128 * megabyte;

/** As the machine says it; some microseconds. */
export const freeOf: FreeBytes = (folder) => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

/**
 * What to throw instead of writing, null while there is room. The embedded database does not come back from a write that finds none: it
 * hangs, and the bot with it. So nothing is asked of it any more when its next log files (16 MB each) might not fit.
 */
export function diskFull(folder: string, free: FreeBytes = freeOf): Outage | null {
  const left = free(folder);
  return left < needed ? new Outage('disk-full', `${left} bytes are free at ${folder}`) : null;
}
