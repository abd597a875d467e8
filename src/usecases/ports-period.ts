import type { AnswerValue } from '../core/answer.ts';
import type { Figure } from '../core/figures.ts';
import type { InterviewState } from '../core/interview.ts';
import type { Report } from '../core/report.ts';
import type { SentenceEdit } from '../core/settling/settlement.ts';
import type { ReportTemplate } from '../core/template.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import type { PeriodState } from '../core/workflow.ts';
import type { Conflict, Effects, Place, Written } from './ports-messages.ts';

/* Reporting periods with their interviews and answers, and the history with its figures. */

// ---- periods and answers ---------------------------------------------------------------------------------------------------------------

export type PeriodRow = {
  id: string;
  period: PeriodId;
  /** As it was when the period was opened. */
  template: ReportTemplate;
  state: PeriodState;
  /** Grows with every change of state. */
  revision: number;
  from: string;
  to: string;
  deadline: string;
  openedBy: string;
  /** ISO instant. */
  openedAt: string;
};

/** A value as stored: what could not be read is kept as typed and is still owed. */
export type StoredValue = AnswerValue | { kind: 'unread' };

export type StoredAnswer = {
  question: string;
  /** From 1, grows with every correction of this question in this period. */
  revision: number;
  value: StoredValue;
  typed: string;
  by: string;
  /** ISO instant of the office's clock. */
  at: string;
  place: Place | null;
};
export type NewAnswer = Omit<StoredAnswer, 'revision'>;

/** What a question's last value was, for "như tháng trước" and for the first message; fixed when the period opens. */
export type LastValue = { question: string; period: PeriodId; value: AnswerValue };

/** One person's part of a period. */
export type InterviewRow = {
  id: string;
  period: PeriodRow;
  person: string;
  /** Ids of the questions that are this person's to answer, in the template's order. */
  questions: readonly string[];
  last: readonly LastValue[];
  state: InterviewState;
  /** Grows with every turn. */
  revision: number;
  /** Newest revision of every answered question of the whole period, whoever gave it. */
  answers: readonly StoredAnswer[];
};

export type Interviews = {
  /** The interview of a person in the newest period that is not issued; null when nothing is asked of them. One query. */
  load(person: string): Promise<InterviewRow | null>;
  loadById(id: string): Promise<InterviewRow | null>;
  /**
   * Begins to read what `load` of this person will be asked for in a moment, while the message that asks for it is still being stored. The
   * next `load` takes it, once; after a turn of this person, or `forget`, it reads anew. Whoever else was quicker is found out by `take`.
   */
  expect(person: string): void;
  /** What was begun for a person is not wanted: the message was something else. */
  forget(person: string): void;
  /** Every interview of a period, for the board. */
  ofPeriod(period: string): Promise<InterviewRow[]>;
  /**
   * One turn: appends answers, saves the state at `revision + 1`, and, where the answers void a submission, voids it and moves the period.
   * A conflict when somebody else took a turn since it was read, or the period moved on; then nothing was written.
   */
  take(turn: {
    interview: string;
    revision: number;
    state: InterviewState;
    answers: readonly NewAnswer[];
    /** Period row id and revision, with the state it moves to; its pending or approved submission becomes void. */
    voids?: { period: string; revision: number; to: PeriodState };
    /** Hand edits of the period's draft that go with the answers. */
    edits?: readonly SentenceEdit[];
    effects: Effects;
  }): Promise<Written | Conflict>;
};

export type Periods = {
  /** Newest first. */
  all(): Promise<PeriodRow[]>;
  /** The one a report is being made of: the newest that is not issued, else the newest. */
  current(): Promise<PeriodRow | null>;
  byPeriod(period: PeriodId): Promise<PeriodRow | null>;
  byId(id: string): Promise<PeriodRow | null>;
  /** Opens a period with its interviews; `exists` when somebody was quicker. */
  open(input: {
    period: Omit<PeriodRow, 'id' | 'revision'>;
    interviews: readonly Pick<InterviewRow, 'person' | 'questions' | 'last' | 'state'>[];
    /** Built with the row ids of the new period and interviews (in the order given). */
    effects: (ids: { period: string; interviews: string[] }) => Effects;
  }): Promise<Written | { kind: 'exists'; period: PeriodRow }>;
  /** Moves a period's state; a conflict when its revision is no longer the one read. */
  move(input: {
    period: string;
    revision: number;
    to: PeriodState;
    effects: Effects;
  }): Promise<Written | Conflict>;
  /**
   * Sets the states of interviews of a period, each as it was read, and moves the period where `to` is given, all or nothing: what a return sends
   * back. A conflict when the period or one of the interviews is no longer the one read.
   */
  reopen(input: {
    period: string;
    revision: number;
    to?: PeriodState;
    interviews: readonly { interview: string; revision: number; state: InterviewState }[];
    effects: Effects;
  }): Promise<Written | Conflict>;
  /** Newest revision of every answer of a period. */
  answers(period: string): Promise<StoredAnswer[]>;
};

// ---- history and figures ---------------------------------------------------------------------------------------------------------------

export type HistoryRow = {
  id: string;
  period: PeriodId;
  report: Report;
  /** imported: an earlier file; approved: signed but without a number; issued: final. The issued text wins over the others of its period. */
  status: 'imported' | 'approved' | 'issued';
  /** Name of the file it came from. */
  file: string;
  /** Where the file stands in Slack, when it does. */
  link: string | null;
};

/** A figure with who said it: an answer of a period, or a sentence of an earlier report. */
export type FigureRow = Figure & { question: string } & (
    | { by: string; at: string; place: Place | null; file: null }
    | { by: null; at: null; place: null; file: string }
  );

export type History = {
  /** The newest report of each period before `before` (all when null), newest first, at most `limit`. */
  before(before: PeriodId | null, limit: number): Promise<HistoryRow[]>;
  save(input: {
    report: Report;
    figures: readonly Figure[];
    template: string | null;
    status: HistoryRow['status'];
    file: string;
    link: string | null;
    effects: Effects;
  }): Promise<Written>;
  /** Figures of a period: newest answers, and where a question has none, the report's. */
  figures(period: PeriodId): Promise<FigureRow[]>;
  /** Periods of which anything is stored, newest first. */
  periods(): Promise<PeriodId[]>;
};
