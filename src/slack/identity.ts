import type { SlackClient } from './client.ts';
import type { Identity } from './deliveries.ts';

/** Who the bot is, by auth.test: the first call, and the one that says whether the token is right. Throws what Slack's Web API throws. */
export async function whoAmI(client: SlackClient): Promise<Identity> {
  const answer = await client.auth.test();
  return {
    team: answer.team_id!,
    teamName: answer.team ?? answer.team_id!,
    user: answer.user_id!,
    bot: answer.bot_id ?? null,
  };
}
