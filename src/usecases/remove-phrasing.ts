import { officePhrasings, type Phrasing } from '../core/phrasing/phrasings.ts';
import { mayDo } from '../core/workflow.ts';
import { type Acted, type Request, refused } from './may-act.ts';
import { notYours } from './office-people.ts';
import type { Conflict, Deps, Effects, Written } from './ports.ts';
import { phrasingsNotice, shownPhrasing } from './show-phrasings.ts';

/**
 * Removes a phrasing: later drafts have the template's words again, and the changes that taught it teach no more. `edits` is how many the person
 * was shown; the message `key` then shows what is left.
 */
export async function removePhrasing(
  deps: Deps,
  input: Request & { id: string; edits: number; key: string },
): Promise<Acted> {
  const { actor, inbox, key } = input;
  if (mayDo('remove-phrasing', actor.roles, null).kind !== 'allowed')
    return refused(notYours(deps.office, 'remove-phrasing'));
  const phrasings = officePhrasings(await deps.store.phrasings.taught());
  const phrasing = phrasings.find(({ id, edits }) => id === input.id && edits.length === input.edits);
  if (!phrasing) return refused({ kind: 'stale-button' });
  const left = phrasings.filter((one) => one !== phrasing);
  const written = await forgetPhrasing(deps, actor.person, phrasing, {
    inbox,
    posts: [],
    stamps: [
      { surface: key, notice: phrasingsNotice(deps, actor, key, left, shownPhrasing(deps, phrasing)) },
    ],
  });
  return written.kind === 'conflict'
    ? refused({ kind: 'stale-button' })
    : { kind: 'done', posts: written.posts };
}

/** Writes that a phrasing is no more, by whom, with its words in the log. */
export function forgetPhrasing(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  by: string,
  { id, section, edits }: Phrasing,
  effects: Omit<Effects, 'audit'>,
): Promise<Written | Conflict> {
  const words = edits.map(({ text, lesson }) => `${lesson.stood}\n${text}`).join('\n\n');
  return store.phrasings.forget({
    ...{ edits: edits.map((edit) => edit.id), by, at: clock.now().toISOString() },
    effects: {
      ...effects,
      audit: [
        {
          ...{ act: 'phrasing-removed', by },
          facts: { phrasing: id, section, edits: edits.length },
          personal: words,
        },
      ],
    },
  });
}
