import { freshId } from './ids.ts';
import type { Json, JsonObject, OpenView } from './protocol.ts';
import type { Values } from './values.ts';

/** A modal or a home tab as stored: what the bot sent, who sees it, and what the person filled in so far. */
export type View = {
  id: string;
  user: string;
  /** As sent, with block ids added. */
  content: JsonObject;
  hash: string;
  root: string;
  previous: string | null;
  values: Values;
};

/** See createViews. */
export type Views = ReturnType<typeof createViews>;

/** The modals that are open, one stack a person, the last on top; `changed` is told whose stack changed. */
export function createViews(changed: (user: string) => void) {
  const views = new Map<string, View>();
  const stacks = new Map<string, View[]>();
  const byExternalId = new Map<string, View>();
  const newHash = () => freshId('').toLowerCase();
  const stackOf = (user: string): View[] => stacks.get(user) ?? [];
  const externalId = (view: View) =>
    typeof view.content.external_id === 'string' ? view.content.external_id : '';

  function forget(view: View): void {
    views.delete(view.id);
    byExternalId.delete(externalId(view));
  }

  function add(user: string, content: JsonObject, below: View[]): View {
    const id = freshId('V');
    const view: View = {
      id,
      user,
      content,
      hash: newHash(),
      root: below[0]?.id ?? id,
      previous: below.at(-1)?.id ?? null,
      values: {},
    };
    views.set(id, view);
    if (externalId(view)) byExternalId.set(externalId(view), view);
    stacks.set(user, [...below, view]);
    changed(user);
    return view;
  }

  return {
    newHash,
    stackOf,
    get: (id: string): View | undefined => views.get(id),
    byExternalId: (id: string): View | undefined => byExternalId.get(id),
    top: (user: string): View | undefined => stackOf(user).at(-1),
    /** Opens a first modal; one that was open before is closed. */
    open(user: string, content: JsonObject): View {
      for (const view of stackOf(user)) forget(view);
      return add(user, content, []);
    },
    push: (user: string, content: JsonObject): View => add(user, content, stackOf(user)),
    /** Puts other content in place; what was filled in stays where block and action ids stay. */
    update(view: View, content: JsonObject): void {
      byExternalId.delete(externalId(view));
      view.content = content;
      view.hash = newHash();
      if (externalId(view)) byExternalId.set(externalId(view), view);
      changed(view.user);
    },
    /** Closes a modal and those above it. */
    close(view: View): void {
      const stack = stackOf(view.user);
      const at = stack.indexOf(view);
      if (at < 0) return;
      for (const gone of stack.slice(at)) forget(gone);
      stacks.set(view.user, stack.slice(0, at));
      changed(view.user);
    },
    clear(user: string): void {
      for (const view of stackOf(user)) forget(view);
      stacks.delete(user);
      changed(user);
    },
    openViews: (user: string): OpenView[] =>
      stackOf(user).map((view) => ({ id: view.id, user, view: view.content })),
  };
}

/** A view as the Web API and payloads show it. */
export function viewObject(
  view: View,
  state: { team: { id: string }; appId: string; botId: string },
  values: Values,
): JsonObject {
  return {
    id: view.id,
    team_id: state.team.id,
    app_id: state.appId,
    app_installed_team_id: state.team.id,
    bot_id: state.botId,
    private_metadata: '',
    callback_id: '',
    external_id: '',
    title: null,
    close: null,
    submit: null,
    clear_on_close: false,
    notify_on_close: false,
    ...view.content,
    state: { values: values as Json },
    hash: view.hash,
    root_view_id: view.root,
    previous_view_id: view.previous,
  };
}
