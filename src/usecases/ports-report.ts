import type { ComposedDraft } from '../core/drafts/compose-draft.ts';
import type { Figure } from '../core/figures.ts';
import type { Lesson } from '../core/phrasing/lesson.ts';
import type { TaughtEdit } from '../core/phrasing/phrasings.ts';
import type { Report } from '../core/report.ts';
import type { SentenceEdit, Settlement } from '../core/settling/settlement.ts';
import type { PeriodState } from '../core/workflow.ts';
import type { Conflict, Effects, Recipient, Written } from './ports-messages.ts';
import type { HistoryRow, PeriodRow, StoredAnswer } from './ports-period.ts';

/* Drafts, submissions, the files that belong to them, and free questions. */

// ---- drafts ----------------------------------------------------------------------------------------------------------------------------

export type { TaughtEdit } from '../core/phrasing/phrasings.ts';
export type { KeyedFinding, SentenceEdit, Settlement } from '../core/settling/settlement.ts';

/** An edit as it is written, with what it teaches. */
export type WrittenEdit = SentenceEdit & { lesson?: Lesson | null };

export type DraftRow = {
  id: string;
  period: string;
  /** From 1 in its period. */
  revision: number;
  /** Id of the section asked for; null: the whole report; 'own': only the asker's sentences; 'reading': the whole, changing nothing. */
  section: string | null;
  state: 'queued' | 'done' | 'failed';
  by: string;
  at: string;
  /** Where it was asked for and the result goes. */
  to: Recipient;
  drafter: 'rules' | 'model';
  /** Who wanted it without waiting for a model. */
  stoppedBy: string | null;
  result: DraftResult | null;
};

/** What a finished draft is: always made from the whole report, also where only a section was asked for. */
export type DraftResult = ComposedDraft;

/** Everything one draft needs, in one query. */
export type DraftMaterial = {
  period: PeriodRow;
  answers: readonly StoredAnswer[];
  history: readonly HistoryRow[];
  settlements: readonly Settlement[];
  edits: readonly SentenceEdit[];
  /** What edits of the template's other periods taught. */
  taught: readonly TaughtEdit[];
};

export type Drafts = {
  /** Inserts the row and sends its job, in one transaction. */
  request(input: {
    period: string;
    section: string | null;
    by: string;
    at: string;
    to: Recipient;
    effects: Effects;
  }): Promise<Written & { draft: string }>;
  byId(id: string): Promise<DraftRow | null>;
  /** The newest whole draft that is done. */
  newest(period: string): Promise<DraftRow | null>;
  material(period: string): Promise<DraftMaterial | null>;
  /** Saves a finished draft and, where asked, moves the period; nothing happens when the row is already done. */
  finish(input: {
    draft: string;
    result: DraftResult;
    move?: { period: string; revision: number; to: PeriodState };
    effects: Effects;
  }): Promise<Written | Conflict>;
  /** No model is waited for any more; a conflict where the draft is done, or was stopped before. */
  stop(input: { draft: string; by: string; effects: Effects }): Promise<Written | Conflict>;
  /** The drafts of a period that are being made, by id, oldest first. */
  queued(period: string): Promise<string[]>;
  fail(input: { draft: string; reference: string; effects: Effects }): Promise<Written>;
  /** Several things settled at once, and hand edits that go with them, are one write. */
  settle(input: {
    period: string;
    settlements: readonly Settlement[];
    edits?: readonly WrittenEdit[];
    voids?: Voids;
    effects: Effects;
  }): Promise<Written | Conflict>;
  edit(input: {
    period: string;
    edit: WrittenEdit;
    voids?: Voids;
    effects: Effects;
  }): Promise<Written | Conflict>;
};

export type Phrasings = {
  /** What edits of all periods taught and nobody had forgotten, oldest first. */
  taught(): Promise<TaughtEdit[]>;
  /** Nothing is learned from these edits (row ids) any more; a conflict where none of them still taught. */
  forget(input: {
    edits: readonly string[];
    by: string;
    at: string;
    effects: Effects;
  }): Promise<Written | Conflict>;
};

/** A change after submission: the period's row id and revision as read, and the state it goes back to; its submission becomes void. */
export type Voids = { period: string; revision: number; to: PeriodState };

// ---- submissions -----------------------------------------------------------------------------------------------------------------------

export type StoredFile = { id: string; name: string; sha256: string };

export type SubmissionRow = {
  id: string;
  period: PeriodRow;
  draft: DraftRow;
  signer: string;
  /** sha256 of the canonical JSON of organisation block with signer, plan, text and answer revisions (DESIGN 3.5). */
  hash: string;
  by: string;
  at: string;
  state: 'pending' | 'approved' | 'returned' | 'void';
  decision: { kind: 'approved' | 'returned'; by: string; at: string; words: string | null } | null;
  files: { report: StoredFile; redline: StoredFile };
};

export type Submissions = {
  byId(id: string): Promise<SubmissionRow | null>;
  /** The newest of a period. */
  newest(period: string): Promise<SubmissionRow | null>;
  submit(input: {
    period: string;
    revision: number;
    draft: string;
    signer: string;
    hash: string;
    by: string;
    at: string;
    files: { report: { name: string; bytes: Uint8Array }; redline: { name: string; bytes: Uint8Array } };
    effects: (ids: { submission: string; report: StoredFile; redline: StoredFile }) => Effects;
  }): Promise<(Written & { submission: string }) | Conflict>;
  /** The first decision wins: a conflict when it is no longer pending or its hash is another. */
  decide(input: {
    submission: string;
    hash: string;
    kind: 'approved' | 'returned';
    by: string;
    at: string;
    words: string | null;
    to: PeriodState;
    /** The approved report, which joins the history (status approved) in the same transaction. */
    history?: { report: Report; figures: readonly Figure[]; template: string; file: string };
    effects: Effects;
  }): Promise<Written | Conflict>;
  /** Gives number and date and ends the period; a conflict when it is issued already or the number is taken or below the last of its year. */
  issue(input: {
    submission: string;
    number: number;
    date: string;
    by: string;
    at: string;
    file: { name: string; bytes: Uint8Array };
    report: Report;
    figures: readonly Figure[];
    template: string;
    effects: (ids: { file: StoredFile }) => Effects;
  }): Promise<Written | Conflict>;
  /** The highest number of the year's series, in answers of the clerk and in imported reports; null when none is known. */
  lastNumber(year: number): Promise<{ number: number; date: string | null } | null>;
};

// ---- free questions -------------------------------------------------------------------------------------------------------------------

/** A question that a model is asked, as its job carries it: who asked it in which inbox row, and where the answer goes. */
export type AskedQuestion = {
  inbox: string;
  person: string;
  words: string;
  /** The period that the rules read in it. */
  period: string | null;
  to: Recipient;
  /** Whether the interview's open question is shown again below the answer. */
  resume: boolean;
};

export type Questions = {
  /** Sends the job of a question, in one transaction with what is said about it. */
  ask(question: AskedQuestion, effects: Effects): Promise<Written>;
};

export type Files = {
  bytes(id: string): Promise<{ name: string; bytes: Uint8Array } | null>;
  /** Stores files that a post will carry, in the order given; saving comes before the write that names them, so an orphan is harmless. */
  save(files: readonly { name: string; bytes: Uint8Array }[]): Promise<StoredFile[]>;
};
