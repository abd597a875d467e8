import { officePhrasings, type Phrasing } from '../core/phrasing/phrasings.ts';
import { mayDo } from '../core/workflow.ts';
import type { Notice } from './notices.ts';
import type { PhrasingNotice, PhrasingShown } from './notices-phrasing.ts';
import { nameOf, notYours } from './office-people.ts';
import type { Actor, Deps } from './ports.ts';

/** The office's phrasings for somebody who may see drafts; `key` is that of the post that shows them. */
export async function showPhrasings(
  deps: Pick<Deps, 'store' | 'office' | 'templates'>,
  actor: Pick<Actor, 'roles'>,
  key: string,
): Promise<Notice> {
  if (mayDo('see-phrasings', actor.roles, null).kind !== 'allowed')
    return notYours(deps.office, 'see-phrasings');
  return phrasingsNotice(deps, actor, key, officePhrasings(await deps.store.phrasings.taught()), null);
}

/** Phrasings as a message for somebody. */
export const phrasingsNotice = (
  deps: Pick<Deps, 'office' | 'templates'>,
  actor: Pick<Actor, 'roles'>,
  key: string,
  phrasings: readonly Phrasing[],
  removed: PhrasingShown | null,
): PhrasingNotice => ({
  ...{ kind: 'phrasings', key, removed },
  items: phrasings.map((one) => shownPhrasing(deps, one)),
  removes: mayDo('remove-phrasing', actor.roles, null).kind === 'allowed',
});

/** A phrasing as people see it. */
export function shownPhrasing(
  { office, templates }: Pick<Deps, 'office' | 'templates'>,
  { id, template, section, edits }: Phrasing,
): PhrasingShown {
  const home = templates.find((one) => one.id === template)?.sections.find((one) => one.id === section);
  const [newest] = edits;
  return {
    ...{ id, edits: edits.length, section: home?.number ?? section },
    ...{ before: newest!.lesson.stood, after: newest!.text },
    learned: edits.map(({ by, at, period }) => ({ by: nameOf(office, by), at, period })),
  };
}
