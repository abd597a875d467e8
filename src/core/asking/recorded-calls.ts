/*
 * How an entry of the log about a free question names the calls to a model that were made for it: their numbers in the record of calls, in the
 * fact `recorded`, with spaces between them.
 */

type Facts = Record<string, string | number | boolean | null>;

/** The fact for these calls. */
export const recordedFact = (calls: readonly string[]): Facts => ({ recorded: calls.join(' ') });

/** The calls that an entry names; none where its words stand beside it, as those of earlier versions do. */
export const recordedCalls = ({ facts }: { facts: Facts }): string[] =>
  typeof facts.recorded === 'string'
    ? facts.recorded.split(' ').filter((call) => /^\d{1,18}$/.test(call))
    : [];
