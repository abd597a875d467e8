import { limits } from '../limits.ts';
import type { JsonObject, WorkspaceUser } from '../protocol.ts';
import type { State } from '../state.ts';
import type { Method } from './call.ts';
import { ok, pageOf, refuse, textArg } from './call.ts';

function userObject(state: State, user: WorkspaceUser, withEmail: boolean): JsonObject {
  return {
    id: user.id,
    team_id: user.team,
    name: user.handle,
    deleted: user.deleted,
    real_name: user.name,
    tz: 'Asia/Ho_Chi_Minh',
    tz_offset: 25_200,
    profile: {
      title: user.title,
      real_name: user.name,
      real_name_normalized: user.name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd'),
      display_name: user.handle,
      display_name_normalized: user.handle,
      team: user.team,
      ...(withEmail && user.email && { email: user.email }),
    },
    is_bot: user.bot,
    is_restricted: user.guest,
    is_ultra_restricted: false,
    is_stranger: user.team !== state.team.id,
    is_app_user: false,
    updated: 0,
  };
}

const mayReadEmail = (scopes: string[] | undefined) => !scopes || scopes.includes('users:read.email');

/** People: one, all, by e-mail address. */
export const userMethods: Record<string, Method> = {
  'users.info': {
    scopes: ['users:read'],
    run({ state, options }, args) {
      const user = state.users.get(textArg(args, 'user'));
      if (!user) return refuse('user_not_found');
      return ok({ user: userObject(state, user, mayReadEmail(options.scopes)) });
    },
  },
  'users.list': {
    scopes: ['users:read'],
    run({ state, options }, args) {
      const own = [...state.users.values()].filter((user) => user.team === state.team.id);
      const page = pageOf(own, args, { ...limits.page, default: limits.page.most });
      if (typeof page === 'string') return refuse(page);
      return ok({
        members: page.items.map((user) => userObject(state, user, mayReadEmail(options.scopes))),
        response_metadata: { next_cursor: page.next },
      });
    },
  },
  'users.lookupByEmail': {
    scopes: ['users:read.email'],
    run({ state }, args) {
      const user = state.byEmail(textArg(args, 'email'));
      if (!user || user.deleted) return refuse('users_not_found');
      return ok({ user: userObject(state, user, true) });
    },
  },
};
