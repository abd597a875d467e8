import type { AnswerValue } from '../core/answer.ts';
import type { CheckMaterial } from '../core/checks/finding.ts';
import type { ComposedDraft } from '../core/compose-draft.ts';
import type { Figure } from '../core/figures.ts';
import type { InterviewState } from '../core/interview.ts';
import type { Made, SectionMade } from '../core/made.ts';
import type { Material } from '../core/material.ts';
import type { Organisation, PersonRole } from '../core/organisation.ts';
import type { Plan } from '../core/plan.ts';
import type { Redline } from '../core/redline.ts';
import type { PrintedReport, Report, SourceFile } from '../core/report.ts';
import type { SentenceEdit, Settlement } from '../core/settlement.ts';
import type { ReportTemplate } from '../core/template.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import type { PeriodState } from '../core/workflow.ts';
import type { Notice } from './notices.ts';

/*
 * What use cases need of the world. Every write is one transaction that also holds its audit entries, the messages it will post and the
 * inbox row it settles; a message is posted after the commit, from the row, so that a crash between the two loses nothing.
 */

/** The one source of time. In the demo and in tests it stands where it was set. */
export type Clock = { now(): Date };

/** How long things take, beside the office's clock, which may stand or jump; and chance, so that many who wait do not come back together. */
export type Timing = {
  /** Milliseconds since some moment; never goes back. */
  elapsed(): number;
  /** Acts once after so many milliseconds; what is returned calls it off. */
  after(milliseconds: number, act: () => void): () => void;
  /** From 0 up to, not including, 1. */
  chance(): number;
};

/** Where somebody said something, or where we said it: a Slack message. */
export type Place = { channel: string; ts: string };

/** Somebody of the office as organisation.yml names them, whoever they are in Slack. */
export type Actor = { person: string; name: string; unit: string; roles: readonly PersonRole[] };

// ---- what was delivered ----------------------------------------------------------------------------------------------------------------

/** One delivery of Slack. `key` is event_id, for messages also channel + ts (+ edited.ts), for presses trigger_id. */
export type Delivery = {
  keys: readonly string[];
  kind: 'event' | 'interactive' | 'command';
  /** The conversation in which turns are taken one after the other. */
  conversation: string;
  body: unknown;
};

export type InboxRow = { id: string; kind: Delivery['kind']; body: unknown; attempts: number };

export type Inbox = {
  /** Stores a delivery under all its keys; `duplicate` when one of them is known. Throws when nothing could be stored. */
  store(delivery: Delivery): Promise<{ kind: 'stored'; id: string } | { kind: 'duplicate' }>;
  /** Marks a row as dealt with; use cases that write do it in their own transaction. */
  done(id: string): Promise<void>;
  /** Notes that a listener failed; after five failures the row is parked and comes back as `parked`. */
  failed(id: string, reference: string): Promise<{ parked: boolean }>;
  /** Events (never presses) undone past their claim, oldest first; each is claimed for a minute for the caller. */
  claimUndone(): Promise<InboxRow[]>;
};

// ---- what is posted --------------------------------------------------------------------------------------------------------------------

/**
 * To whom: a person (a direct message), one of the office's channels by its key in organisation.yml, a place in Slack, or the thread of the
 * message posted under a key.
 */
export type Recipient =
  | { person: string }
  | { office: string }
  | { channel: string; thread?: string }
  | { under: string };

/** A message to be posted once. `key` stands in the message's metadata and prevents a second post. */
export type Post = {
  key: string;
  to: Recipient;
  notice: Notice;
  /** What its buttons decide ("submission/12", "interview/3"); all messages of one surface are re-stamped together. */
  surface?: string;
  /** Updates the message posted under this key instead of posting a new one; where that was never posted, posts. */
  replaces?: string;
  /** Files that go into the message's thread, by their row ids. */
  files?: readonly { id: string; name: string; title: string }[];
};

/** Every message of a surface gets this notice in its place. */
export type Stamp = { surface: string; notice: Notice };

export type SavedPost = Post & { id: string; place: Place | null; attempts: number };

export type Outbox = {
  /** Notes where a post stands. Many of them may be written together. */
  sent(id: string, place: Place): Promise<void>;
  /** Notes a failed attempt; `final` when it will not be tried again (bot removed from the channel, no such person). */
  failed(id: string, reason: string, final: boolean): Promise<void>;
  /** Posts not sent and not in hand since a minute, oldest first. */
  claimUnsent(): Promise<SavedPost[]>;
  /** The message posted under a key. */
  find(key: string): Promise<SavedPost | null>;
  /** The post that stands at a place in Slack: which surface somebody pressed on. */
  at(place: Place): Promise<SavedPost | null>;
};

/** Starts posting what a transaction saved; it does not wait and never throws. */
export type Deliver = (posts: readonly SavedPost[]) => void;

// ---- the log ---------------------------------------------------------------------------------------------------------------------------

/** One act for the audit log. `facts` are ids, revisions, hashes and states; `personal` (words typed) stays outside the hash chain, which holds its hash. */
export type AuditEntry = {
  act: string;
  by: string | null;
  facts: Record<string, string | number | boolean | null>;
  personal?: string;
};

/** What goes with every write. */
export type Effects = {
  /** The inbox row that this write settles. */
  inbox?: string;
  audit: readonly AuditEntry[];
  posts: readonly Post[];
  stamps?: readonly Stamp[];
};

export type Written = { kind: 'written'; posts: SavedPost[] };
export type Conflict = { kind: 'conflict' };

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

// ---- drafts ----------------------------------------------------------------------------------------------------------------------------

export type { KeyedFinding, SentenceEdit, Settlement } from '../core/settlement.ts';

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
  fail(input: { draft: string; reference: string; effects: Effects }): Promise<Written>;
  /** Several things settled at once, and hand edits that go with them, are one write. */
  settle(input: {
    period: string;
    settlements: readonly Settlement[];
    edits?: readonly SentenceEdit[];
    voids?: Voids;
    effects: Effects;
  }): Promise<Written | Conflict>;
  edit(input: {
    period: string;
    edit: SentenceEdit;
    voids?: Voids;
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

export type Files = {
  bytes(id: string): Promise<{ name: string; bytes: Uint8Array } | null>;
  /** Stores files that a post will carry, in the order given; saving comes before the write that names them, so an orphan is harmless. */
  save(files: readonly { name: string; bytes: Uint8Array }[]): Promise<StoredFile[]>;
};

/** Everything stored, behind one door; PGlite or PostgreSQL. */
export type Store = {
  inbox: Inbox;
  outbox: Outbox;
  periods: Periods;
  interviews: Interviews;
  history: History;
  drafts: Drafts;
  submissions: Submissions;
  files: Files;
  /** An act that writes nothing else (a refusal, a view, a figure asked for), for the audit log and with what it posts. */
  note(period: string | null, effects: Effects): Promise<Written>;
  /** Checks the chain of a period (null: the workspace's own): the number of entries, or the first broken one. */
  verifyAudit(
    period: string | null,
  ): Promise<{ kind: 'whole'; entries: number } | { kind: 'broken'; entry: string }>;
  /** Brings units and people of organisation.yml into the database; who is no longer named stays for the log. */
  syncOffice(office: Organisation): Promise<void>;
};

/**
 * The database is away for now (stopped, out of reach, its disk full): nothing was written, or, where a connection broke at the very end,
 * it cannot be said. Every call fails fast with it and recovers by itself; people are told that their message will be dealt with later.
 */
export class Outage extends Error {
  readonly kind: 'away' | 'disk-full';
  constructor(kind: 'away' | 'disk-full', cause: unknown) {
    super(kind === 'away' ? 'the database cannot be reached' : 'the disk of the database is full', { cause });
    this.name = 'Outage';
    this.kind = kind;
  }
}

/** Works a job until it is done: again after a crash, and when it fails up to three times; then `gaveUp` hears of it. */
export type JobWorker = {
  run(id: string): Promise<void>;
  gaveUp(id: string, error: string): Promise<void>;
};

/** Durable jobs of this process and its replicas; drafts are the one kind. `work` resolves when the worker stands ready. */
export type JobQueue = {
  work(worker: JobWorker): Promise<void>;
  /** Waits for the job in hand, then takes no more. */
  stop(): Promise<void>;
};

// ---- the others ------------------------------------------------------------------------------------------------------------------------

/** Writing and reading the office's files. */
export type Documents = {
  report(report: PrintedReport): Promise<Uint8Array>;
  redline(report: PrintedReport, redline: Redline): Promise<Uint8Array>;
  markdown(report: PrintedReport): Uint8Array;
  read(name: string, bytes: Uint8Array): Promise<SourceFile>;
};

/** A plan made with a model, and how it was made. It always comes: what the model did not manage is planned by rules. */
export type ModelPlan = { plan: Plan; made: Made };

/** What a model is asked to plan. */
export type PlanAsk = {
  material: Material;
  /** What of it the checks are to see otherwise. */
  seen: CheckMaterial;
  /** How an earlier draft of this period was made: sections that rest on the same are not asked for again. */
  earlier: Made | null;
  /** A draft made again after a decision: what the rules wrote last time is not asked for again either. */
  remade?: boolean;
  /** Hears of each section when it is done. */
  done?: (section: SectionMade) => void;
  /** Aborted, the sections not done yet are planned by rules at once. */
  signal?: AbortSignal;
};

/** Who makes the plan: the rules, or a model behind the same door, which never throws and ends within its deadline. */
export type Drafter =
  | { kind: 'rules' }
  | {
      kind: 'model';
      name: string;
      plan(ask: PlanAsk): Promise<ModelPlan>;
      /** The process is about to stop: what is not planned yet is planned by rules at once. */
      hurry(): void;
    };

/** What every use case is handed. */
export type Deps = {
  clock: Clock;
  store: Store;
  office: Organisation;
  templates: readonly ReportTemplate[];
  documents: Documents;
  drafter: Drafter;
};
