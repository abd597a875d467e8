import type { Draft } from '../core/draft.ts';
import { phrasingOf } from '../core/drafts/digest.ts';
import { settlingExits } from '../core/settling/settled-findings.ts';
import type { KeyedFinding } from '../core/settling/settlement.ts';
import { findingText } from '../text/findings.ts';
import { phrasingSource } from '../text/phrasing.ts';
import type { Names } from '../text/questions.ts';

/* The JSON shapes of DESIGN section 8 that a draft has wherever it is written. */

/** A finding with its words in place of its reason, its key and its exits. `byHand`: people wrote the text. */
export const findingJson = (names: Names, byHand: boolean) => (finding: KeyedFinding) => {
  const { reason: _, sentence: __, ...shown } = finding;
  return { ...shown, exits: settlingExits(finding, byHand), ...findingText(finding, names) };
};

/** Where every sentence of a draft came from, and what was dropped; words learned from people's changes are told with their names. */
export const provenanceJson = (
  draft: Pick<Draft, 'sections' | 'dropped'>,
  nameOf: (person: string) => string,
) => ({
  sentences: draft.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map((sentence) => {
        const { id, text, by, from, author } = sentence;
        const learned = phrasingOf(sentence)?.map((one) => ({ ...one, by: nameOf(one.by) }));
        return {
          ...{ id, text, by, from },
          ...(author === undefined ? {} : { author }),
          ...(learned ? { phrasing: phrasingSource(learned) } : {}),
        };
      }),
    ),
  ),
  dropped: draft.dropped,
});
