import type { SectionMade } from '../core/made.ts';
import type { Deliver, Deps, PeriodRow, Recipient } from './ports.ts';

/** What is told while a model drafts. `settled` resolves when nothing more will be written. */
export type Progress = { done(section: SectionMade): void; settled(): Promise<void> };

/**
 * Tells who asked which sections are done, in one message that is kept up to date; nothing where no section had to be waited for. A message
 * that cannot be stored is left out: the draft itself matters more.
 */
export function tellProgress(
  { store }: Pick<Deps, 'store'>,
  draft: { id: string; period: PeriodRow; to: Recipient },
  deliver: Deliver,
): Progress {
  const { id, period, to } = draft;
  const { sections } = period.template;
  const done = new Set<string>();
  const surface = `draft/${id}/progress`;
  let begun = false;
  let writing: Promise<void> = Promise.resolve();
  const write = async () => {
    const numbers = (of: (section: string) => boolean) =>
      sections.filter((section) => of(section.id)).map(({ number }) => number);
    const notice = {
      kind: 'draft-progress' as const,
      period: period.period,
      done: numbers((section) => done.has(section)),
      left: numbers((section) => !done.has(section)),
    };
    const post = { key: surface, to, surface, notice };
    const written = await store.note(period.id, {
      audit: [],
      ...(begun ? { posts: [], stamps: [{ surface, notice }] } : { posts: [post] }),
    });
    begun = true;
    deliver(written.posts);
  };
  return {
    done(section) {
      done.add(section.id);
      if (section.attempts.length > 0) writing = writing.then(write).catch(() => {});
    },
    settled: () => writing,
  };
}
