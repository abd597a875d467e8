import { officePhrasings, type Phrasing, type TaughtEdit } from './phrasings.ts';

/** An edit that teaches, or that taught until its phrasing was removed, by whom and when. */
export type RecordedEdit = TaughtEdit & { removed: { by: string; at: string } | null };

/** A phrasing that is the office's, or was. */
export type RecordedPhrasing = Phrasing & { removed: RecordedEdit['removed'] };

/** The phrasings that there are, then those that were removed, the newest removal first. */
export function recordedPhrasings(edits: readonly RecordedEdit[]): RecordedPhrasing[] {
  // Edits that were removed at different times are no longer one phrasing, however alike they are.
  const groups = Map.groupBy(edits, ({ removed }) => (removed === null ? '' : `${removed.at} ${removed.by}`));
  const removals = [...groups.keys()].filter((key) => key !== '').sort();
  return ['', ...removals.reverse()].flatMap((key) => {
    const group = groups.get(key) ?? [];
    return officePhrasings(group.map(({ removed: _, ...edit }) => edit)).map((phrasing) => ({
      ...phrasing,
      removed: group[0]!.removed,
    }));
  });
}
