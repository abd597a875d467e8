import type { ReportTemplate } from '../core/template.ts';
import type { Clock } from '../usecases/ports.ts';
import type { Coalesced } from './coalesce.ts';
import type { Database } from './database.ts';

/** What every part of the store works with: the database, whose rows, and the one source of time. */
export type Room = {
  database: Database;
  /** Row id of the workspace. */
  workspace: string;
  clock: Clock;
  /** Templates by row id: they never change, so each is read once. */
  templates: Map<string, ReportTemplate>;
  /** Remembers a coalesced write, so that stopping waits for it. */
  track<T extends Pick<Coalesced<never, unknown>, 'idle'>>(one: T): T;
};

const claimSeconds = 60;

/** Now, and until when a row taken in hand now is left alone by others, as ISO instants. */
export function moments(room: Room): { now: string; claim: string } {
  const now = room.clock.now();
  return { now: now.toISOString(), claim: new Date(now.getTime() + claimSeconds * 1000).toISOString() };
}

/**
 * Rows in nobody's hand, with now and a claim from now as $2 and $3. A claim that ends later than one can was made by a clock that has been
 * put back since (the demo's begins anew at each start).
 */
export const unclaimed = 'not (claimed_until > $2::timestamptz and claimed_until <= $3::timestamptz)';
