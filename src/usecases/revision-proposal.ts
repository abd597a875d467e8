import { countFindings, newFindings } from '../core/checks/new-findings.ts';
import { composeDraft, plannedOf } from '../core/drafts/compose-draft.ts';
import type { RevisionEdit } from '../core/revising/resolve.ts';
import { revisionChanges } from '../core/revising/shown.ts';
import type { KeyedFinding, SentenceEdit } from '../core/settling/settlement.ts';
import { composeInput } from './make-draft.ts';
import type { RevisingNotice } from './notices-revising.ts';
import type { Deps, DraftMaterial, DraftResult, DraftRow, Post, Recipient } from './ports.ts';

/* A change of a draft as a difference to take or to leave. */

/** What the checks find with edits beyond what they find now; the draft is composed as it was, by its own plan. */
export function trialOf(
  deps: Pick<Deps, 'office' | 'register' | 'clock'>,
  material: DraftMaterial,
  result: DraftResult,
  by: string,
): (edits: readonly RevisionEdit[]) => KeyedFinding[] {
  const input = composeInput(deps, material);
  const known = countFindings(result.findings);
  return (edits) => {
    const at = deps.clock.now().toISOString();
    const all: SentenceEdit[] = [...input.edits, ...edits.map((edit) => ({ ...edit, by, at }))];
    const composed = composeDraft({ ...input, edits: all }, plannedOf(result));
    return composed.kind === 'composed' ? newFindings(known, composed.draft.findings) : [];
  };
}

type Proposed = Extract<RevisingNotice, { kind: 'revision-proposed' }>;

/** The message that shows a change, under its key, which its buttons name. */
export function proposalPost(
  key: string,
  to: Recipient,
  { period }: DraftMaterial,
  draft: DraftRow & { result: DraftResult },
  change: Pick<Proposed, 'edits' | 'brings' | 'model' | 'voids' | 'because'>,
): Post {
  return {
    ...{ key, to, surface: key },
    notice: {
      ...{ kind: 'revision-proposed', period: period.period, template: period.template.id },
      ...{ draft: draft.id, revision: draft.revision, key, ...change },
      changes: revisionChanges(draft.result.sections, change.edits),
      brings: change.brings.filter(({ severity }) => severity === 'error'),
      state: 'open',
    },
  };
}
