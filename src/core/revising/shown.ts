import type { DraftSection } from '../draft.ts';
import type { RevisionEdit } from './resolve.ts';

/** One change as it is shown: the section's printed number, what stood (null: nothing) and what is to stand (null: nothing). */
export type RevisionChange = { section: string; was: string | null; text: string | null };

/** Edits in the order of the draft's sections, each with the number of the section that it is in. */
export function revisionChanges(
  sections: readonly DraftSection[],
  edits: readonly RevisionEdit[],
): RevisionChange[] {
  const homes = sections.map((section) => ({
    section,
    texts: new Set(section.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text))),
  }));
  return homes.flatMap(({ section, texts }) =>
    edits.flatMap((edit): RevisionChange[] => {
      if (edit.section !== undefined)
        return edit.section === section.id ? [{ section: section.number, was: null, text: edit.text }] : [];
      const first = homes.find((one) => one.texts.has(edit.was));
      return texts.has(edit.was) && first?.section === section
        ? [{ section: section.number, was: edit.was, text: edit.text === '' ? null : edit.text }]
        : [];
    }),
  );
}
