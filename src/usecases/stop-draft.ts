import { type Acted, mayAct, type Request, refused } from './may-act.ts';
import type { Notice } from './notices.ts';
import type { Deps, SavedPost, Written } from './ports.ts';
import { shorterJob, workingStamp } from './shorten-draft.ts';

/** What one may stop; without any of them, all that the person may. */
export type Stopped = { draft?: string; shorter?: string };

/**
 * "Dừng soạn": no model is waited for any more. What it has not written of a draft is written by rules at once; sentences that it was to make
 * shorter stay. It holds across a restart.
 */
export async function stopDraft(deps: Deps, input: Request & Stopped): Promise<Acted> {
  const { actor, inbox, to } = input;
  const may = await mayAct(deps, 'request-draft', actor);
  if (may.kind === 'refused') return may;
  const { period } = may;
  const all = input.draft === undefined && input.shorter === undefined;
  const drafts = all ? await deps.store.drafts.queued(period.id) : [input.draft ?? []].flat();
  const shorter = all ? await deps.store.shortenings.queued(period.id) : [input.shorter ?? []].flat();
  // Somebody's work is stopped by them, or by who has the report in hand.
  const mayStop = (row: { by: string } | null) =>
    row !== null && (row.by === actor.person || actor.roles.includes('coordinator'));
  const posts: SavedPost[] = [];
  const said = new Set<string>();
  const once = (notice: Notice) =>
    said.has(notice.kind) ? [] : [{ key: `inbox/${inbox}/${notice.kind}`, to, notice }];
  const taken = (written: Written, work: string, kind: Notice['kind']) => {
    said.add(kind);
    if (deps.drafter.kind === 'model') deps.drafter.stop(work);
    posts.push(...written.posts);
  };
  for (const id of drafts) {
    if (!mayStop(await deps.store.drafts.byId(id))) continue;
    const written = await deps.store.drafts.stop({
      ...{ draft: id, by: actor.person },
      effects: {
        inbox,
        audit: [{ act: 'draft-stopped', by: actor.person, facts: { draft: id } }],
        posts: once({ kind: 'draft-stopped', period: period.period }),
      },
    });
    if (written.kind !== 'conflict') taken(written, id, 'draft-stopped');
  }
  for (const id of shorter) {
    if (!mayStop(await deps.store.shortenings.byId(id))) continue;
    const written = await deps.store.shortenings.stop({
      ...{ id, by: actor.person },
      effects: {
        inbox,
        audit: [{ act: 'shorter-stopped', by: actor.person, facts: { shorter: id } }],
        posts: once({ kind: 'shorter-stopped' }),
        stamps: await workingStamp(deps, id, 'stopped'),
      },
    });
    if (written.kind !== 'conflict') taken(written, shorterJob(id), 'shorter-stopped');
  }
  return said.size > 0 ? { kind: 'done', posts } : refused({ kind: 'nothing-to-stop' });
}
