import { type NeededRevision, neededRevisions } from '../core/revising/needed.ts';
import { peopleWith } from './office-people.ts';
import type { Deps, DraftResult, DraftRow, PeriodRow } from './ports.ts';

/**
 * Asks a model, where there is one, to put right the standing sentences of a coordinator's draft in which something is wrong (a basis that is
 * repealed, words of another period): each sentence once in a period, in jobs of their own, so that the draft waits for none of it. What comes
 * of it is shown as a difference to take or to leave; without a model, or where nothing comes, the findings are there as ever.
 */
export async function askRevisions(
  deps: Deps,
  period: PeriodRow,
  row: DraftRow,
  result: DraftResult,
): Promise<void> {
  const { drafter, office, store } = deps;
  if (drafter.kind !== 'model' || !drafter.revise || office.models === 'none') return;
  if (row.section !== null || !peopleWith(office, 'coordinator').includes(row.by)) return;
  const allowed = new Set(
    period.template.sections.filter(({ models }) => models !== 'none').map(({ id }) => id),
  );
  const needed = neededRevisions(result.sections, result.findings).filter(({ section }) =>
    allowed.has(section),
  );
  if (needed.length === 0) return;
  const asked = new Set(await store.shortenings.asked(period.id, 'revise'));
  const bySection = new Map<string, NeededRevision[]>();
  for (const one of needed.filter(({ text }) => !asked.has(text)))
    bySection.set(one.section, [...(bySection.get(one.section) ?? []), one]);
  for (const [section, ones] of bySection) {
    await store.shortenings.request({
      ...{ purpose: 'revise', period: period.id, draft: row.id, section, by: row.by },
      ...{ sentences: ones.map(({ text }) => text), at: deps.clock.now().toISOString() },
      to: { person: row.by },
      effects: (id) => ({
        audit: [{ act: 'revision-asked', by: null, facts: { shorter: id, draft: row.id, section } }],
        posts: [],
      }),
    });
  }
}
