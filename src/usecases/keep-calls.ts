import type { CallRecord, CallWork, Store } from './ports.ts';

/** Puts the calls of one piece of work on record in the database. */
export const keepCalls = ({ calls }: Pick<Store, 'calls'>, work: CallWork): CallRecord => ({
  leaves: (sent) => calls.begin(work, sent),
  came: calls.end,
});
