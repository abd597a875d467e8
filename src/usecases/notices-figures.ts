import type { KnownValue } from '../core/interview.ts';
import type { QuestionType } from '../core/template.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import type { Prompt } from './notices-interview.ts';

/** One stored answer to a question about figures: value, unit, and who gave it when and where, or the earlier report that says it. */
export type FigureItem = {
  id: string;
  number: number | null;
  ask: string;
  type: QuestionType;
  unit: string | null;
  period: PeriodId;
  value: KnownValue;
  source:
    | { by: string; at: string; place: { channel: string; ts: string } | null }
    | { file: string; section: string | null; link: string | null };
  /** Of a report that is not approved yet. */
  unconfirmed: boolean;
};

export type FigureNotice = {
  kind: 'figures';
  /** What was asked, in the words typed, and the period it was asked of. */
  words: string;
  period: PeriodId | null;
  /** All figures of the period were asked for, not one. */
  all: boolean;
  items: FigureItem[];
  /** Questions that fit the words and have nothing stored in the period. */
  missing: { id: string; ask: string }[];
  /** Answers of others that are not approved yet and so not shown. */
  withheld: number;
  /** Only the asker's own unit's, of all that may be seen: how many others there are. */
  others?: number;
  /** Everything in full words. */
  whole?: boolean;
  /** Where nothing is found: the periods that have something stored, and what they have that comes near. */
  near: { periods: PeriodId[]; items: FigureItem[] };
  coordinators: string[];
  /** The interview's question that was open when this was asked. */
  resume: Prompt | null;
};
