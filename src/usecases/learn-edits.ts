import { prepareDraft, toldMaterial } from '../core/drafts/compose-draft.ts';
import { learnFromEdit } from '../core/phrasing/lesson.ts';
import { officePhrasings } from '../core/phrasing/phrasings.ts';
import type { SentenceEdit } from '../core/settling/settlement.ts';
import { composeInput } from './make-draft.ts';
import type { Deps, DraftResult, DraftRow, WrittenEdit } from './ports.ts';
import { trialOf } from './revision-proposal.ts';

/** Edits of a whole draft, in order, with what each teaches; one that the checks find an error in teaches nothing. */
export async function withLessons(
  deps: Pick<Deps, 'store' | 'office' | 'register' | 'clock'>,
  { period, result }: DraftRow & { result: DraftResult },
  edits: readonly SentenceEdit[],
): Promise<WrittenEdit[]> {
  const material = await deps.store.drafts.material(period);
  const input = material && composeInput(deps, material);
  const prepared = input && prepareDraft(input);
  if (!material || !input || !prepared) return [...edits];
  const told = toldMaterial(prepared.material, prepared.untold);
  return edits.map((edit, index) => {
    const before = edits.slice(0, index);
    const lesson =
      edit.section === undefined && edit.text !== ''
        ? learnFromEdit(result.plan, told, [...input.edits, ...before], edit)
        : null;
    if (lesson === null) return edit;
    const brings = trialOf(deps, material, result, edit.by)([...before, edit]);
    return brings.some(({ severity }) => severity === 'error') ? edit : { ...edit, lesson };
  });
}

/** Whether an edit that is written now belongs to a phrasing of the office. */
export async function hasTaught(
  { store }: Pick<Deps, 'store'>,
  { by, at, text }: Pick<SentenceEdit, 'by' | 'at' | 'text'>,
): Promise<boolean> {
  return officePhrasings(await store.phrasings.taught()).some(({ edits }) =>
    edits.some((one) => one.by === by && one.at === at && one.text === text),
  );
}
