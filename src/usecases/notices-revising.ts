import type { RevisionEdit, RevisionProblem } from '../core/revising/resolve.ts';
import type { RevisionChange } from '../core/revising/shown.ts';
import type { KeyedFinding } from '../core/settling/settlement.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';

/* What the bot says about changes asked for in words, and about a draft that is stopped, as facts. */

/** What became of a change that was shown: it waits, was taken, was left, or the draft is another one by now. */
export type RevisionState = 'open' | 'taken' | 'left' | 'outdated';

export type RevisingNotice =
  /** The difference, to take or to leave. `edits` are what taking it writes. */
  | {
      kind: 'revision-proposed';
      period: PeriodId;
      template: string;
      draft: string;
      revision: number;
      /** Key of this post: its buttons name it. */
      key: string;
      changes: RevisionChange[];
      edits: RevisionEdit[];
      /** Errors that the report would have with it and has not without. */
      brings: KeyedFinding[];
      /** What is wrong in the sentences, where nobody asked for other words: the model put them right. */
      because?: KeyedFinding[];
      /** The model that wrote the words; null: the person's own. */
      model: string | null;
      /** Taking it voids what was submitted. */
      voids: boolean;
      state: RevisionState;
    }
  | { kind: 'revision-problem'; problem: RevisionProblem }
  /** There is no draft yet that could be changed. */
  | { kind: 'revision-no-draft'; period: PeriodId }
  /** A model is asked for shorter sentences, in the request of this row; open while it is waited for. */
  | {
      kind: 'revision-working';
      section: string;
      model: string;
      shorter: string;
      state: 'open' | 'done' | 'stopped';
    }
  /** The sentences that were to be shorter stand no more. */
  | { kind: 'revision-outdated' }
  /** Shorter sentences are not waited for any more. */
  | { kind: 'shorter-stopped' }
  /** No model is waited for any more: the draft comes by rules. */
  | { kind: 'draft-stopped'; period: PeriodId }
  | { kind: 'nothing-to-stop' };
