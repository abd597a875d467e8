import type { SystemNotice } from './notices.ts';
import { namesWith, peopleWith } from './office-people.ts';
import { ownerlessUnits } from './open-period.ts';
import type { Deps, SavedPost } from './ports.ts';

/** How this office is set up, for /baocao thiết lập and for the note at the start. */
function settingsNotice(
  deps: Pick<Deps, 'office' | 'templates' | 'drafter'>,
  unmatched: readonly string[],
): Extract<SystemNotice, { kind: 'settings' }> {
  const { office, templates, drafter } = deps;
  return {
    kind: 'settings',
    unmatched: [...unmatched],
    ownerless: [...new Set(templates.flatMap((template) => ownerlessUnits(template, office)))],
    channels: Object.values(office.channels),
    drafter: drafter.kind === 'rules' ? 'rules' : drafter.name,
  };
}

/**
 * Names to the coordinators whom and what of organisation.yml Slack does not have; once for each set of names, whatever is started again.
 * Nothing where all is found, or where no coordinator could read it.
 */
export async function tellSettings(deps: Deps, unmatched: readonly string[]): Promise<SavedPost[]> {
  if (unmatched.length === 0 || namesWith(deps.office, ['coordinator']).length === 0) return [];
  const names = [...unmatched].sort();
  const written = await deps.store.note(null, {
    audit: [{ act: 'not-found-in-slack', by: null, facts: { names: names.join('; ') } }],
    posts: peopleWith(deps.office, 'coordinator').map((person) => ({
      key: `settings/${person}/${names.join(';').slice(0, 500)}`,
      to: { person },
      notice: settingsNotice(deps, names),
    })),
  });
  return written.posts;
}
