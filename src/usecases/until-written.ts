/** More than a few lost turns in a row mean that something else is wrong. */
const mostTries = 8;

/**
 * Decides a turn again on what is stored now for as long as another one was quicker (`attempt` gives null). `what` names it where it never
 * gets through, which throws.
 */
export async function untilWritten<T>(what: string, attempt: () => Promise<T | null>): Promise<T> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const done = await attempt();
    if (done !== null) return done;
  }
  throw new Error(`${what}: lost to ${mostTries} other turns in a row`);
}
