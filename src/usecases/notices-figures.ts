import type { KnownValue } from '../core/interview.ts';
import type { QuestionType } from '../core/template.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import type { PeriodState } from '../core/workflow.ts';
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
  /** Several periods were asked about, and this is what one of them says. */
  onePeriod?: boolean;
  /** Where nothing is found: the periods that have something stored, and what they have that comes near. */
  near: { periods: PeriodId[]; items: FigureItem[] };
  coordinators: string[];
  /** The interview's question that was open when this was asked. */
  resume: Prompt | null;
  /** A model was asked first, and why its help was none. */
  asked?: { model: string; why: NotChosen };
};

/** Why a model's conversation gave nothing to show. */
export type NotChosen =
  /** It found nothing that is stored. */
  | 'nothing-stored'
  /** No answer in time, or none at all. */
  | 'deadline'
  | 'stopped'
  /** What was to be sent could not be put on record, so that nothing more was. */
  | 'not-recorded'
  | 'no-answer'
  | 'refused'
  /** It went on asking, or its choice stayed wrong, and nothing was found meanwhile. */
  | 'no-choice';

/** One thing found by a query of the catalogue: all that is printed of it comes from here. */
export type FoundRow =
  | { is: 'figure'; item: FigureItem }
  /** Nothing is stored of it in that period, or it is not to be shown yet. */
  | { is: 'missing'; id: string; ask: string; period: PeriodId; withheld: boolean }
  /** `to` against `from`: what was added, and that in percent of `from` (null from zero, and for percents). */
  | { is: 'change'; from: FigureItem; to: FigureItem; difference: string; percent: string | null }
  /** Sum, mean, greatest and least (places in `items`) over several periods; percents have neither sum nor mean. `withheld` may not be shown. */
  | {
      is: 'total';
      items: FigureItem[];
      missing: PeriodId[];
      withheld: PeriodId[];
      sum: string | null;
      mean: string | null;
      most: number[];
      least: number[];
    }
  | { is: 'periods'; periods: { period: PeriodId; state: PeriodState | null }[] }
  /** Who gave a figure, without its value. */
  | { is: 'answered'; item: FigureItem; unit: string }
  | { is: 'owing'; period: PeriodId; name: string; unit: string; count: number };

/** What a model chose from the results of queries; every value is filled in by code. */
export type FoundNotice = {
  kind: 'figures-found';
  words: string;
  /** What it is about, in words that hold no fact; null where there are none. */
  topic: string | null;
  rows: FoundRow[];
  /** Rows found beyond those shown. */
  more: number;
  /** `listed`: the model's own choice did not hold, and everything that was looked up last is shown. */
  how: 'chosen' | 'listed';
  model: string;
  withheld: number;
  coordinators: string[];
  resume: Prompt | null;
};

/** That a model is asked, and, later, that the answer stands below. */
export type WorkingNotice = { kind: 'figures-working'; model: string; done: boolean };

export type FigureNotices = FigureNotice | FoundNotice | WorkingNotice;
