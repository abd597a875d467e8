import type { KeyedFinding } from '../core/settling/settlement.ts';
import { type Acted, mayAct, type Request, refused } from './may-act.ts';
import type { Deps, DraftResult, DraftRow, Effects, PeriodRow, SavedPost } from './ports.ts';
import { type Voiding, voidingOf } from './void-submission.ts';

/* What every exit from a finding has in common: it is about the newest whole draft, may void a submission, and makes the draft anew. */

/** A change to the newest whole draft. `consent`: the person was told that it voids what was submitted. */
export type Change = Request & { draft: string; consent: boolean };

export type Changeable =
  | {
      kind: 'changeable';
      period: PeriodRow;
      draft: DraftRow & { result: DraftResult };
      voiding: Voiding | null;
    }
  | Exclude<Acted, { kind: 'done' }>;

/** Whether somebody may change a draft now: the role, the state, that it is still the newest, and consent where it voids a submission. */
export async function changeable(
  deps: Deps,
  act: 'settle-finding' | 'edit-draft',
  change: Change,
): Promise<Changeable> {
  const row = await deps.store.drafts.byId(change.draft);
  const period = row ? await deps.store.periods.byId(row.period) : null;
  if (!row || !period || row.result === null) return refused({ kind: 'stale-button' });
  const may = await mayAct(deps, act, change.actor, period);
  if (may.kind === 'refused') return may;
  const newest = await deps.store.drafts.newest(period.id);
  if (newest?.id !== row.id) return refused({ kind: 'stale-button' });
  if (may.voids && !change.consent) return { kind: 'would-void' };
  const why = act === 'edit-draft' ? 'edit' : 'settlement';
  const voiding = may.voids ? await voidingOf(deps, period, { by: change.actor, why }) : null;
  return { kind: 'changeable', period, draft: { ...row, result: row.result }, voiding };
}

/** The finding under a key among those still open; null when it is settled or gone. */
export const openFinding = (result: DraftResult, key: string): KeyedFinding | null =>
  result.findings.find((finding) => finding.key === key) ?? null;

/** Asks for the draft to be made again after a change; its result comes as a short message to the person. */
export async function remake(
  deps: Deps,
  change: Change,
  period: string,
  effects: Effects,
): Promise<SavedPost[]> {
  const { posts } = await deps.store.drafts.request({
    period,
    section: null,
    by: change.actor.person,
    at: deps.clock.now().toISOString(),
    to: { under: `draft/${change.draft}/result` },
    effects,
  });
  return posts;
}
