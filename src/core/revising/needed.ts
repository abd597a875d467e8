import type { DraftSection } from '../draft.ts';
import { proposeBasis } from '../settling/replace-basis.ts';
import type { KeyedFinding } from '../settling/settlement.ts';

/*
 * Standing sentences that cannot stay as they are: a basis that the register knows as repealed or misnamed, a label of another period. Which words are wrong, and what is right instead, is known here; a model only makes the sentence read well with it.
 */

/** What is wrong in a sentence, and what is right instead. */
export type WrongPlace = { start: number; end: number; instead: string };

export type NeededRevision = {
  /** Id of the section. */
  section: string;
  text: string;
  wrong: WrongPlace[];
  /** Why: what the checks say of it. */
  findings: KeyedFinding[];
};

/** The kept sentences of a draft whose findings say what is wrong in them, in the order of the draft. */
export function neededRevisions(
  sections: readonly DraftSection[],
  findings: readonly KeyedFinding[],
): NeededRevision[] {
  return sections.flatMap((section) =>
    section.paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ text, by }): NeededRevision[] => {
        if (by !== 'kept') return [];
        const own = findings.flatMap((finding) => {
          const place = finding.sentence === text ? wrongPlace(text, finding) : null;
          return place ? [{ finding, place }] : [];
        });
        if (own.length === 0) return [];
        const wrong = own.map(({ place }) => place).sort((a, b) => a.start - b.start);
        // Two that overlap are for people to look at.
        const apart = wrong.every(({ start }, index) => index === 0 || start >= wrong[index - 1]!.end);
        if (!apart) return [];
        return [{ section: section.id, text, wrong, findings: own.map(({ finding }) => finding) }];
      }),
    ),
  );
}

/** Where a finding says that a sentence is wrong and what is right; null where it does not know, or is about most of it. */
function wrongPlace(text: string, finding: KeyedFinding): WrongPlace | null {
  if (finding.kind === 'legal') {
    const right = proposeBasis(text, finding);
    return right === null ? null : difference(text, right);
  }
  if (finding.kind !== 'stale') return null;
  const { quote, expected } = finding;
  const start = text.indexOf(quote);
  if (
    expected === undefined ||
    start < 0 ||
    text.indexOf(quote, start + 1) >= 0 ||
    quote.length > text.length / 2
  )
    return null;
  return { start, end: start + quote.length, instead: expected };
}

/** The one place in which two sentences differ, at the ends of words. */
function difference(was: string, right: string): WrongPlace {
  let start = 0;
  while (start < was.length && was[start] === right[start]) start += 1;
  while (start > 0 && !/\s/.test(was[start - 1]!)) start -= 1;
  let same = 0;
  while (same < Math.min(was.length, right.length) - start && was.at(-1 - same) === right.at(-1 - same))
    same += 1;
  while (same > 0 && !/\s/.test(was[was.length - same]!)) same -= 1;
  return { start, end: was.length - same, instead: right.slice(start, right.length - same) };
}
