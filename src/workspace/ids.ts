import { createHash, randomBytes } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** An id in Slack's look (`U7K2...`) that is the same after every restart for the same seed. */
export function stableId(prefix: string, seed: string): string {
  const digest = createHash('sha256').update(seed).digest();
  return prefix + [...digest.subarray(0, 10)].map((byte) => letters[byte % 32]).join('');
}

/** An unguessable word of 32 characters, for tokens and one-time addresses. */
export const secret = (): string => randomBytes(24).toString('base64url');

let count = 0;

/** An id in Slack's look that this process has not given before. */
export function freshId(prefix: string): string {
  count += 1;
  let rest = count;
  let end = '';
  for (let place = 0; place < 5; place += 1) {
    end = letters[rest % 32] + end;
    rest = Math.floor(rest / 32);
  }
  return `${prefix}${run}${end}`;
}

/** So that ids of two runs over one journal differ. */
const run = [...randomBytes(6)].map((byte) => letters[byte % 32]).join('');
