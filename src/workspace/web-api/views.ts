import { withIds } from '../blocks-check.ts';
import { freshId } from '../ids.ts';
import { withState } from '../interaction.ts';
import { limits } from '../limits.ts';
import type { JsonObject } from '../protocol.ts';
import { checkView } from '../view-check.ts';
import type { View } from '../views.ts';
import type { World } from '../world.ts';
import type { Method, MethodResult } from './call.ts';
import { jsonArg, ok, refuse, refuseShape, textArg } from './call.ts';

/** Reads and judges the `view` argument. */
function viewArg(
  world: World,
  args: JsonObject,
  place: 'modal' | 'home',
): JsonObject | { refusal: MethodResult } {
  const view = jsonArg(args, 'view');
  if (view === undefined || view === 'broken') return { refusal: refuse('invalid_arguments') };
  const complaints = checkView(view, place);
  if (complaints.length > 0) return { refusal: refuseShape('invalid_arguments', complaints) };
  if (JSON.stringify(view).length > limits.view.bytes) return { refusal: refuse('view_too_large') };
  const content = view as JsonObject;
  return { ...content, blocks: withIds(content.blocks as JsonObject[], world.state.newBlockId) };
}

const isRefusal = (read: JsonObject | { refusal: MethodResult }): read is { refusal: MethodResult } =>
  'refusal' in read;

const shown = (world: World, view: View): MethodResult => ok({ view: withState(world, view) });

/** Whether another open view has the external id of this content. */
const takenId = (world: World, content: JsonObject, own?: View): boolean => {
  const id = content.external_id;
  if (typeof id !== 'string' || id === '') return false;
  const holder = world.views.byExternalId(id);
  return holder !== undefined && holder !== own;
};

/** Modals and the home tab. */
export const viewMethods: Record<string, Method> = {
  'views.open': {
    run(world, args) {
      const content = viewArg(world, args, 'modal');
      if (isRefusal(content)) return content.refusal;
      if (takenId(world, content)) return refuse('duplicate_external_id');
      const trigger = world.tickets.exchangeTrigger(args.trigger_id);
      if (typeof trigger === 'string') return refuse(trigger);
      return shown(world, world.views.open(trigger.user, content));
    },
  },
  'views.push': {
    run(world, args) {
      const content = viewArg(world, args, 'modal');
      if (isRefusal(content)) return content.refusal;
      if (takenId(world, content)) return refuse('duplicate_external_id');
      const trigger = world.tickets.exchangeTrigger(args.trigger_id);
      if (typeof trigger === 'string') return refuse(trigger);
      if (!trigger.view || !world.views.get(trigger.view)) return refuse('not_found');
      if (world.views.stackOf(trigger.user).length >= limits.view.depth) return refuse('push_limit_reached');
      return shown(world, world.views.push(trigger.user, content));
    },
  },
  'views.update': {
    run(world, args) {
      const content = viewArg(world, args, 'modal');
      if (isRefusal(content)) return content.refusal;
      const externalId = textArg(args, 'external_id');
      const view = externalId
        ? world.views.byExternalId(externalId)
        : world.views.get(textArg(args, 'view_id'));
      if (!view) return refuse('not_found');
      if (takenId(world, content, view)) return refuse('duplicate_external_id');
      const hash = textArg(args, 'hash');
      if (hash && hash !== view.hash) return refuse('hash_conflict');
      world.views.update(view, content);
      return shown(world, view);
    },
  },
  'views.publish': {
    run(world, args) {
      const content = viewArg(world, args, 'home');
      if (isRefusal(content)) return content.refusal;
      const user = world.state.users.get(textArg(args, 'user_id'));
      if (!user || user.bot) return refuse('user_not_found');
      const old = world.state.homes.get(user.id);
      const hash = textArg(args, 'hash');
      if (hash && hash !== old?.hash) return refuse('hash_conflict');
      const id = old?.id ?? freshId('V');
      const view: View = {
        id,
        user: user.id,
        content,
        hash: world.views.newHash(),
        root: id,
        previous: null,
        values: old?.values ?? {},
      };
      world.state.putHome(view);
      return shown(world, view);
    },
  },
};
