import type { RevisionRequest } from '../core/revising/read-request.ts';
import { resolveRevision } from '../core/revising/resolve.ts';
import { type Acted, mayAct, type Request, refused } from './may-act.ts';
import type { Deps, DraftResult, Place } from './ports.ts';
import { proposalPost, trialOf } from './revision-proposal.ts';
import { askShorter } from './shorten-draft.ts';

/**
 * Shows what a request in words would change in the newest whole draft, with what the checks find then; nothing is changed before it is taken.
 * `answers` is the message that the request answers, for "câu này". What a model has to be asked for comes later, as a message of its own.
 */
export async function proposeRevision(
  deps: Deps,
  input: Request & { request: RevisionRequest; answers: Place | null },
): Promise<Acted> {
  const { actor, inbox, to, request } = input;
  const may = await mayAct(deps, 'edit-draft', actor);
  if (may.kind === 'refused') return may;
  const { period } = may;
  const draft = await deps.store.drafts.newest(period.id);
  const material = await deps.store.drafts.material(period.id);
  if (!draft?.result || !material) return refused({ kind: 'revision-no-draft', period: period.period });
  const { result } = draft;
  const resolved = resolveRevision(request, {
    sections: result.sections,
    template: period.template.sections,
    pointed: await sectionOf(deps, input.answers, result),
  });
  if (resolved.kind === 'problem') return refused({ kind: 'revision-problem', problem: resolved.problem });
  if (resolved.kind === 'shorten') return askShorter(deps, input, { period, draft: draft.id, ...resolved });
  const { edits } = resolved;
  const brings = trialOf(deps, material, result, actor.person)(edits);
  const change = { edits, brings, model: null, voids: may.voids };
  const written = await deps.store.note(period.id, {
    inbox,
    audit: [
      {
        act: 'revision-proposed',
        by: actor.person,
        facts: { draft: draft.id, changes: edits.length },
      },
    ],
    posts: [proposalPost(`inbox/${inbox}/revision`, to, material, { ...draft, result }, change)],
  });
  return { kind: 'done', posts: written.posts };
}

/** The section whose text stands in the message that is answered. */
async function sectionOf(deps: Deps, answers: Place | null, result: DraftResult): Promise<string | null> {
  const above = answers ? await deps.store.outbox.at(answers) : null;
  if (above?.notice.kind !== 'draft-text') return null;
  const { number } = above.notice;
  return result.sections.find((section) => section.number === number)?.id ?? null;
}
