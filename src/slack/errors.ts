import { randomBytes } from 'node:crypto';
import { Outage } from '../usecases/ports.ts';
import { type Log, withoutTokens } from './log.ts';
import { slackProblem } from './problems.ts';

/** What becomes of an outage or a bug on its way to a person: the reference that stands in the sentence and in the log. */
export type Failure = { reference: string; kind: 'database' | 'disk' | 'slack' | 'token' | 'bug' };

/** A reference short enough to be read out on the telephone. */
const newReference = (): string => randomBytes(4).toString('hex').slice(0, 6).toUpperCase();

/** What administrators read about a token that Slack no longer takes. */
export const tokenSentence = (code: string): string =>
  code === 'missing_scope'
    ? 'Slack refuses: a scope is missing. Reinstall the app from manifest.yml and start again.'
    : `Slack no longer takes the token (${code}). Put a new SLACK_BOT_TOKEN (and SLACK_APP_TOKEN) in the environment and start again; nothing stored is lost.`;

/**
 * The one place that turns a throw into a reference: logs it in English with its stack (a bug) or in one line (an outage). `doing` names the
 * act, never a message's words.
 */
export function failureOf(error: unknown, doing: string, log: Log): Failure {
  const reference = newReference();
  const problem = slackProblem(error);
  if (error instanceof Outage) {
    const remedy = error.kind === 'disk-full' ? '; make room on it' : '';
    log.error(`[${reference}] ${doing}: ${error.message}${remedy}; it is tried again by itself`);
    return { reference, kind: error.kind === 'disk-full' ? 'disk' : 'database' };
  }
  if (problem?.kind === 'token') {
    log.error(`[${reference}] ${doing}: ${tokenSentence(problem.code)}`);
    return { reference, kind: 'token' };
  }
  if (problem?.kind === 'outage' || problem?.kind === 'rate-limited') {
    log.error(
      `[${reference}] ${doing}: Slack cannot be reached (${'code' in problem ? problem.code : 'busy'})`,
    );
    return { reference, kind: 'slack' };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.error(withoutTokens(`[${reference}] ${doing}: ${stack}`));
  return { reference, kind: 'bug' };
}
