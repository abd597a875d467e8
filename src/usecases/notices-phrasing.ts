import type { PeriodId } from '../core/vietnamese/types.ts';

/* What the bot says about the office's phrasings, as facts. */

/** One change by hand from which a phrasing was learned: a person's name, when (ISO instant), in the report of which period. */
export type Learned = { by: string; at: string; period: PeriodId };

/** A phrasing as people see it: the newest sentence as it was drafted and as it was changed. `edits` is how many changes taught it. */
export type PhrasingShown = {
  id: string;
  edits: number;
  /** Printed number of the section, "I.2". */
  section: string;
  before: string;
  after: string;
  learned: Learned[];
};

export type PhrasingNotice =
  /** The office's phrasings, newest first. `key` is this post's, which its buttons name; `removed` is what was just taken out. */
  {
    kind: 'phrasings';
    key: string;
    items: PhrasingShown[];
    /** Whether the reader may remove one. */
    removes: boolean;
    removed: PhrasingShown | null;
  };
