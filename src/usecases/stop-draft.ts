import { type Acted, mayAct, type Request, refused } from './may-act.ts';
import type { Deps, SavedPost } from './ports.ts';

/**
 * "Dừng soạn": no model is waited for any more; what it has not written is written by rules at once. `draft` is the one whose button was
 * pressed; without it, all that the person may stop. It holds across a restart.
 */
export async function stopDraft(deps: Deps, input: Request & { draft?: string }): Promise<Acted> {
  const { actor, inbox, to } = input;
  const may = await mayAct(deps, 'request-draft', actor);
  if (may.kind === 'refused') return may;
  const ids = input.draft === undefined ? await deps.store.drafts.queued(may.period.id) : [input.draft];
  const posts: SavedPost[] = [];
  let stopped = false;
  for (const id of ids) {
    const row = await deps.store.drafts.byId(id);
    // Somebody's draft is stopped by them, or by who has the report in hand.
    if (!row || (row.by !== actor.person && !actor.roles.includes('coordinator'))) continue;
    const written = await deps.store.drafts.stop({
      draft: id,
      by: actor.person,
      effects: {
        inbox,
        audit: [{ act: 'draft-stopped', by: actor.person, facts: { draft: id } }],
        posts: stopped
          ? []
          : [
              {
                key: `inbox/${inbox}/draft-stopped`,
                to,
                notice: { kind: 'draft-stopped', period: may.period.period },
              },
            ],
      },
    });
    if (written.kind === 'conflict') continue;
    stopped = true;
    if (deps.drafter.kind === 'model') deps.drafter.stop(id);
    posts.push(...written.posts);
  }
  return stopped ? { kind: 'done', posts } : refused({ kind: 'nothing-to-stop' });
}
