import type { DraftCounts, ShownSentence } from '../core/drafts/digest.ts';
import type { KeyedFinding } from '../core/settling/settlement.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import type { PeriodState } from '../core/workflow.ts';
import type { NumberedQuestion } from './notices-draft.ts';
import type { Place } from './ports.ts';

/* What the bot says about submitting, approving, returning and issuing, as facts. `by`, `signer` and `ask` are names of people. */

/** Where a sentence's fact came from: whose answer to which question, when (ISO instant) and where it was said. */
export type SentenceSource = { question: string; by: string; at: string; place: Place | null };

/** A new or changed sentence with its sources, as the approver sees it. */
export type SourcedSentence = Omit<ShownSentence, 'questions'> & {
  sources: SentenceSource[];
  /** Whether it is new against what was submitted before in this period; null where nothing was. */
  since: boolean | null;
};

/** A settlement as the approver sees it; `unit` is the one that owns the question, `at` an ISO instant. */
export type SettledWords = {
  kind: 'keep' | 'leave-out' | 'no-report';
  question: string | null;
  unit: string | null;
  finding: KeyedFinding | null;
  reason: string;
  by: string;
  at: string;
};

/** What was submitted before in this period, and how much of what is shown is new against it. */
export type SinceLast = { state: 'returned' | 'void'; at: string; changed: number };

/** Why something was not decided. */
export type DecisionRefusal =
  /** Who submitted cannot approve. */
  | 'own'
  /** Not the one it was submitted to. */
  | 'not-entitled'
  | 'approved'
  | 'returned'
  | 'void'
  /** The office's file changed since, so that what was submitted can no longer be printed as it was. */
  | 'changed';

export type ApprovalNotice =
  // ---- submitting ----
  /** Everything is in order: the button that opens the form with the signers. */
  | { kind: 'submit-ready'; period: PeriodId; draft: string; revision: number; signer: string }
  /** Answers or edits came after the newest draft: it is made anew first. `first` when there was none yet. */
  | { kind: 'submit-outdated'; period: PeriodId; first: boolean }
  /** Errors are still open; they follow with their exits. */
  | { kind: 'submit-blocked'; period: PeriodId; errors: number }
  /** Nobody else than the submitter could approve. */
  | { kind: 'nobody-approves'; by: string }
  /** To the coordinators and the channel: it lies with the approvers named. */
  | {
      kind: 'submitted';
      submission: string;
      period: PeriodId;
      by: string;
      signer: string;
      approvers: string[];
    }
  // ---- deciding ----
  /** To the approver: what the report is and what changed; .docx and redline go with it. */
  | {
      kind: 'approval-digest';
      submission: string;
      period: PeriodId;
      template: string;
      by: string;
      at: string;
      signer: string;
      /** Whether the reader signs too, or approves in the signer's place (the submitter is the signer). */
      readerSigns: boolean;
      counts: DraftCounts;
      warnings: number;
      settled: number;
      /** Null for what is submitted the first time. */
      since: SinceLast | null;
    }
  /** New or changed sentences in full, some at a time. */
  | {
      kind: 'approval-sentences';
      period: PeriodId;
      template: string;
      sentences: SourcedSentence[];
      part: number;
      parts: number;
    }
  /** Sentences of the earlier report that are gone, what was settled with its reasons, and what the checks remark. */
  | {
      kind: 'approval-rest';
      period: PeriodId;
      template: string;
      dropped: { text: string; why: string }[];
      settled: SettledWords[];
      warnings: KeyedFinding[];
      part: number;
      parts: number;
    }
  /** The buttons. `asked` when a typed "ok" brought them. */
  | {
      kind: 'approval-buttons';
      submission: string;
      hash: string;
      period: PeriodId;
      by: string;
      signer: string;
      asked: boolean;
    }
  | { kind: 'decision-refused'; why: DecisionRefusal; by: string | null; at: string | null; ask: string[] }
  /** A typed "ok" or "duyệt" where nothing lies with the person. */
  | { kind: 'nothing-to-approve'; ask: string[] }
  /** In the place of the buttons, and in the channel. */
  | { kind: 'submission-approved'; submission: string; period: PeriodId; by: string; at: string }
  | { kind: 'submission-returned'; submission: string; period: PeriodId; by: string; at: string }
  /** A change after submission: what was submitted or approved counts no more. `by` changed what `why` names. */
  | {
      kind: 'submission-void';
      submission: string;
      period: PeriodId;
      by: string;
      why: 'answer' | 'edit' | 'settlement';
    }
  // ---- returned ----
  /** To the coordinators: the approver's words, with the buttons that pass parts on and mend a sentence of the draft (row id, revision). */
  | {
      kind: 'return-words';
      submission: string;
      draft: string;
      revision: number;
      period: PeriodId;
      template: string;
      by: string;
      words: string;
      /** Section ids that the approver named; none: the whole. */
      sections: string[];
    }
  /** To a contributor: words about their questions, which are open again. */
  | {
      kind: 'return-passed';
      period: PeriodId;
      template: string;
      by: string;
      words: string;
      questions: NumberedQuestion[];
    }
  /** To the coordinator: who got them. */
  | { kind: 'passed-on'; period: PeriodId; to: string[]; unowned: string[] }
  // ---- issuing ----
  /** To the clerk: the issue copy, number and day blank, with the button for both. */
  | {
      kind: 'issue-ready';
      submission: string;
      period: PeriodId;
      approvedBy: string;
      signer: string;
      /** ISO day of the approval, the first on which it may be issued. */
      approvedOn: string;
    }
  | {
      kind: 'issue-refused';
      why:
        | { is: 'no-number'; said: string }
        | { is: 'no-date'; said: string | null }
        | { is: 'before-approval'; approved: string }
        | { is: 'in-future'; today: string }
        | { is: 'number-used'; last: number; lastDate: string | null; year: number }
        | { is: 'changed' }
        | { is: 'taken' };
    }
  /** To the clerk, the coordinators and who approved with the file, to the channel without. */
  | {
      kind: 'issued';
      period: PeriodId;
      /** "231/BC-SKHCN". */
      number: string;
      date: string;
      by: string;
    }
  /** Nothing lies there to be approved or issued; `state` is where the period stands. */
  | { kind: 'no-submission'; period: PeriodId; state: PeriodState; ask: string[] };
