import type { DraftSection } from '../core/draft.ts';
import { changeable, remake } from './change-draft.ts';
import { withLessons } from './learn-edits.ts';
import { type Acted, type Request, refused } from './may-act.ts';
import type { Notice } from './notices.ts';
import type { RevisionState } from './notices-revising.ts';
import type { Deps } from './ports.ts';

type Proposal = Extract<Notice, { kind: 'revision-proposed' }>;

/** Takes a change that was shown: its edits are written under the person's name, and the draft is made again. */
export async function takeRevision(deps: Deps, input: Request & { key: string }): Promise<Acted> {
  const proposal = await proposalOf(deps, input.key);
  if (!proposal) return refused({ kind: 'stale-button' });
  const change = { ...input, draft: proposal.draft, consent: proposal.voids };
  const found = await changeable(deps, 'edit-draft', change);
  // It was submitted meanwhile: the message now says what taking it undoes.
  if (found.kind === 'would-void') return stamped(deps, input, { ...proposal, voids: true });
  if (found.kind === 'refused')
    return found.notice.kind === 'stale-button' ? outdated(deps, input, proposal) : found;
  const { period, draft, voiding } = found;
  const stands = (was: string) => textsOf(draft.result.sections).has(was);
  if (!proposal.edits.every(({ was, section }) => section !== undefined || stands(was)))
    return outdated(deps, input, proposal);
  const at = deps.clock.now().toISOString();
  const edits = proposal.edits.map((edit) => ({ ...edit, by: input.actor.person, at }));
  const written = await deps.store.drafts.settle({
    period: period.id,
    settlements: [],
    edits: await withLessons(deps, draft, edits),
    ...(voiding?.voids ? { voids: voiding.voids } : {}),
    effects: {
      audit: [
        {
          act: 'revision-taken',
          by: input.actor.person,
          facts: { draft: draft.id, changes: proposal.edits.length },
          personal: proposal.edits.map(({ was, text }) => `${was}\n${text}`).join('\n\n'),
        },
      ],
      posts: voiding?.posts ?? [],
      stamps: [...(voiding?.stamps ?? []), stampOf(proposal, 'taken')],
    },
  });
  if (written.kind === 'conflict') return refused({ kind: 'stale-button' });
  const remade = await remake(deps, change, period.id, { inbox: input.inbox, audit: [], posts: [] });
  return { kind: 'done', posts: [...written.posts, ...remade] };
}

/** Leaves a change that was shown: nothing happens. */
export async function leaveRevision(deps: Deps, input: Request & { key: string }): Promise<Acted> {
  const proposal = await proposalOf(deps, input.key);
  return proposal ? stamped(deps, input, { ...proposal, state: 'left' }) : refused({ kind: 'stale-button' });
}

/** The proposal that still waits under a key. */
async function proposalOf(deps: Deps, key: string): Promise<Proposal | null> {
  const post = await deps.store.outbox.find(key);
  return post?.notice.kind === 'revision-proposed' && post.notice.state === 'open' ? post.notice : null;
}

const textsOf = (sections: readonly DraftSection[]): Set<string> =>
  new Set(
    sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    ),
  );

const stampOf = (proposal: Proposal, state: RevisionState) => ({
  surface: proposal.key,
  notice: { ...proposal, state },
});

const outdated = (deps: Deps, input: Request, proposal: Proposal): Promise<Acted> =>
  stamped(deps, input, { ...proposal, state: 'outdated' });

async function stamped(deps: Deps, { inbox, actor }: Request, notice: Proposal): Promise<Acted> {
  const draft = await deps.store.drafts.byId(notice.draft);
  const { posts } = await deps.store.note(draft?.period ?? null, {
    inbox,
    audit: [{ act: `revision-${notice.state}`, by: actor.person, facts: { draft: notice.draft } }],
    posts: [],
    stamps: [{ surface: notice.key, notice }],
  });
  return { kind: 'done', posts };
}
