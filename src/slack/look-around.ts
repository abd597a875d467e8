import type { Organisation } from '../core/organisation.ts';
import { openClient, type SlackConfig } from './client.ts';
import { createDirectory } from './directory.ts';
import { tokenSentence } from './errors.ts';
import { whoAmI } from './identity.ts';
import { slackProblem } from './problems.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** What an administrator wants to know of Slack before the bot runs: whether the token is taken, and whom of the office Slack lacks. */
export async function lookAround(
  config: SlackConfig,
  office: Organisation,
): Promise<{ kind: 'seen'; team: string; unmatched: string[] } | { kind: 'refused'; message: string }> {
  const client = openClient(config, silent);
  try {
    const identity = await whoAmI(client);
    const directory = createDirectory({ client, office, identity, log: silent });
    await directory.load();
    return { kind: 'seen', team: identity.teamName, unmatched: directory.unmatched() };
  } catch (error) {
    const problem = slackProblem(error);
    if (problem?.kind === 'token') return { kind: 'refused', message: tokenSentence(problem.code) };
    const said = error instanceof Error ? error.message : String(error);
    return {
      kind: 'refused',
      message: `Slack cannot be reached (${said}). Check the network, a proxy, SLACK_API_URL.`,
    };
  }
}
