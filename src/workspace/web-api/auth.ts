import { secret } from '../ids.ts';
import type { Method } from './call.ts';
import { ok } from './call.ts';

/** Who is calling, and where to connect. */
export const authMethods: Record<string, Method> = {
  'auth.test': {
    run({ state, origin }) {
      return ok({
        url: `${origin}/`,
        team: state.team.name,
        user: state.bot.handle,
        team_id: state.team.id,
        user_id: state.bot.id,
        bot_id: state.botId,
        is_enterprise_install: false,
      });
    },
  },
  'apps.connections.open': {
    token: 'app',
    run(world) {
      const ticket = secret();
      world.socketTickets.add(ticket);
      return ok({
        url: `${world.origin.replace('http', 'ws')}/link/?ticket=${ticket}&app_id=${world.state.appId}`,
      });
    },
  },
};
