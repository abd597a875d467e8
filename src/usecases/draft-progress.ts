import { fillPlan } from '../core/draft.ts';
import { inParts, sectionTexts } from '../core/drafts/digest.ts';
import type { SectionMade } from '../core/drafts/made.ts';
import type { Material } from '../core/material.ts';
import { planSources, sentencesById } from '../core/plan.ts';
import { textLimits } from './draft-posts.ts';
import type { Deliver, Deps, DraftRow, PeriodRow, Post, Recipient } from './ports.ts';

/** What is told while a model drafts. `settled` resolves when nothing more will be written. */
export type Progress = {
  asking(section: string): void;
  done(section: SectionMade, material: Material): void;
  settled(): Promise<void>;
};

/**
 * Tells who asked which sections are done, in one message that is kept up to date, with each finished section's text in its thread; nothing
 * where no section had to be waited for. A message that cannot be stored is left out: the draft itself matters more.
 */
export function tellProgress(
  { store }: Pick<Deps, 'store'>,
  draft: {
    row: Pick<DraftRow, 'id' | 'section' | 'revision' | 'stoppedBy'>;
    period: PeriodRow;
    to: Recipient;
  },
  deliver: Deliver,
): Progress {
  const { row, period, to } = draft;
  const { sections } = period.template;
  const done = new Set<string>();
  const surface = `draft/${row.id}/progress`;
  let asked = false;
  let begun = false;
  let writing: Promise<void> = Promise.resolve();
  const write = async (texts: Post[] = []) => {
    const numbers = (of: (section: string) => boolean) =>
      sections.filter((section) => of(section.id)).map(({ number }) => number);
    const notice = {
      kind: 'draft-progress' as const,
      period: period.period,
      draft: row.id,
      done: numbers((section) => done.has(section)),
      left: numbers((section) => !done.has(section)),
    };
    const post = { key: surface, to, surface, notice };
    const written = await store.note(period.id, {
      audit: [],
      ...(begun ? { posts: texts, stamps: [{ surface, notice }] } : { posts: [post, ...texts] }),
    });
    begun = true;
    deliver(written.posts);
  };
  const next = (texts?: Post[]) => {
    writing = writing.then(() => write(texts)).catch(() => {});
  };
  // Who is asked about their own answers sees their own sentences, when all is checked.
  const isShown = (section: string) =>
    row.section === null || row.section === 'reading' || row.section === section;
  return {
    asking() {
      // One message for all: it is written when the first section is asked for.
      if (!asked && row.stoppedBy === null) next();
      asked = true;
    },
    done(section, material) {
      done.add(section.id);
      if (section.attempts.length === 0) return;
      next(section.by !== 'rules' && isShown(section.id) ? textsOf(section, material, row, surface) : []);
    },
    settled: () => writing,
  };
}

/** A finished section as posts in the thread of the progress message; the checks on the whole report are still to come. */
function textsOf(
  { plan }: SectionMade,
  material: Material,
  row: Pick<DraftRow, 'id' | 'revision'>,
  under: string,
): Post[] {
  const filled = fillPlan(
    {
      ...{ template: material.template.id, period: material.period, drafter: 'model', sections: [plan] },
      sources: planSources([plan], sentencesById(material.history)),
    },
    material,
  );
  return filled.sections.flatMap((section) => {
    const texts = sectionTexts(section, textLimits.paragraph);
    const parts = inParts(texts, (text) => text.length, textLimits.message);
    return parts.map((paragraphs, index) => ({
      key: `draft/${row.id}/progress/${section.id}/${index + 1}`,
      to: { under },
      notice: {
        kind: 'draft-text' as const,
        ...{ period: material.period, revision: row.revision, number: section.number },
        heading: (section.own ?? section.part).text,
        ...{ paragraphs, part: index + 1, parts: parts.length },
      },
    }));
  });
}
