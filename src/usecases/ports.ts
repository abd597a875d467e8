import type { FigureQuery } from '../core/asking/figure-queries.ts';
import type { CheckMaterial } from '../core/checks/finding.ts';
import type { Made, SectionMade } from '../core/drafts/made.ts';
import type { Material } from '../core/material.ts';
import type { Organisation } from '../core/organisation.ts';
import type { Plan } from '../core/plan.ts';
import type { Redline } from '../core/redline.ts';
import type { Register } from '../core/register.ts';
import type { PrintedReport, SourceFile } from '../core/report.ts';
import type { WrongPlace } from '../core/revising/needed.ts';
import type { Question, ReportTemplate } from '../core/template.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import type { FoundRow, NotChosen } from './notices-figures.ts';
import type { CallRecord, Calls } from './ports-calls.ts';
import type { Effects, Inbox, Outbox, Written } from './ports-messages.ts';
import type { History, Interviews, Periods } from './ports-period.ts';
import type { AuditState, ExportedFile, ExportSources, PeriodRecord, Records } from './ports-record.ts';
import type { AskedQuestion, Drafts, Files, Phrasings, Questions, Submissions } from './ports-report.ts';
import type { SentToModel, Shortenings } from './ports-shorter.ts';

export type { FoundRow, NotChosen } from './notices-figures.ts';
export type * from './ports-calls.ts';
export type * from './ports-messages.ts';
export type * from './ports-period.ts';
export type * from './ports-record.ts';
export type * from './ports-report.ts';
export type * from './ports-shorter.ts';

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

/** Everything stored, behind one door; PGlite or PostgreSQL. */
export type Store = {
  inbox: Inbox;
  outbox: Outbox;
  periods: Periods;
  interviews: Interviews;
  history: History;
  drafts: Drafts;
  phrasings: Phrasings;
  shortenings: Shortenings;
  submissions: Submissions;
  calls: Calls;
  questions: Questions;
  files: Files;
  /** An act that writes nothing else (a refusal, a view, a figure asked for), for the audit log and with what it posts. */
  note(period: string | null, effects: Effects): Promise<Written>;
  /** Checks the chain of a period (null: the workspace's own): the number of entries, or the first broken one. */
  verifyAudit(period: string | null): Promise<AuditState>;
  records: Records;
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

/** A job by the row that it makes: a draft, or shorter sentences. */
export type Job = { kind: 'draft' | 'shorter'; id: string };

/** Works a job until it is done: again after a crash, and when it fails up to three times; then `gaveUp` hears of it. */
export type JobWorker = {
  run(job: Job): Promise<void>;
  gaveUp(job: Job, error: string): Promise<void>;
};

/** Free questions are a second kind of job, each with all that is needed to answer it. */
export type QuestionWorker = {
  run(question: AskedQuestion): Promise<void>;
  gaveUp(question: AskedQuestion, error: string): Promise<void>;
};

/** Durable jobs of this process and its replicas: drafts, and questions. `work` and `answer` resolve when the worker stands ready. */
export type JobQueue = {
  work(worker: JobWorker): Promise<void>;
  answer(worker: QuestionWorker): Promise<void>;
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
  /** A period as open files, made one after the other. */
  exported(record: PeriodRecord, sources: ExportSources): AsyncIterable<ExportedFile>;
  /** Files as one .zip; `at` is the time that they bear in it. */
  zip(files: AsyncIterable<ExportedFile>, at: Date): Promise<Uint8Array>;
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
  /** Where each call is put on record before it leaves. */
  record: CallRecord;
  /** The draft's row, by which `stop` knows it. */
  draft?: string;
  /** Hears of each section that a model is asked for, before any is. */
  asking?: (section: string) => void;
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
      /** Nobody waits for the model any more in this draft, which is then planned by rules at once, or for these shorter sentences. */
      stop(work: string): void;
      /** Sentences made shorter on request. */
      shorter?: MakeShorter;
      /** Standing sentences put right where something in them is wrong. */
      revise?: MakeShorter;
      /** Free questions to the stored figures. */
      converse?: Converse;
    };

/** What is asked of a model that makes sentences shorter; `found` says in words what the checks find with these texts by index. */
export type ShorterAsk = {
  /** Id of the section, with its number and heading. */
  section: string;
  number: string;
  heading: string;
  sentences: readonly string[];
  found(texts: ReadonlyMap<number, string>): string[];
  /** What is wrong in each sentence, where they are to be put right rather than made shorter. */
  wrong?: readonly (readonly WrongPlace[])[];
  /** Where each call is put on record before it leaves. */
  record: CallRecord;
  /** By which `stop` of the drafter knows it. */
  job?: string;
  signal?: AbortSignal;
};

/** The sentences that can be shorter by index, or why none can; `sent` null: nothing was sent. */
export type Shorter = { sent: SentToModel | null } & (
  | { kind: 'shorter'; texts: ReadonlyMap<number, string> }
  | {
      kind: 'not-shorter';
      why: 'no-answer' | 'not-recorded' | 'refused' | 'not-held' | 'nothing' | 'cancelled';
    }
);

/** Makes sentences shorter by a model, without losing or adding a fact. Never throws, ends within its deadline. */
export type MakeShorter = (ask: ShorterAsk) => Promise<Shorter>;

/** What a query on the stored figures gave: rows, how many more there are, how many may not be shown; or a figure that there is not. */
export type QueryResult =
  | { kind: 'rows'; rows: FoundRow[]; more: number; withheld: number }
  | { kind: 'unknown-figure'; said: string };

/** A free question, with all that may be looked up for it; `run` executes a query of the catalogue with the person's rights. */
export type ConverseAsk = {
  words: string;
  /** The office's day (ISO), and the period of which a report is being made. */
  today: string;
  current: PeriodId | null;
  figures: readonly Question[];
  periods: readonly PeriodId[];
  run(query: FigureQuery): Promise<QueryResult>;
  /** Where each call is put on record before it leaves. */
  record: CallRecord;
  signal?: AbortSignal;
};

/** What was sent and received in a conversation, covered as it was sent. */
export type ConverseRecord = {
  model: string;
  host: string;
  prompt: string;
  /** Of everything that was sent, in its order. */
  sha256: string;
  calls: number;
  queries: number;
  covered: number;
  tokens: { prompt: number; completion: number };
  /** Every message once, as JSON. */
  messages: readonly string[];
  /** What was wrong with answers. */
  issues: readonly string[];
  /** The calls on record, which have all messages; null where one of them is not there whole. */
  recorded: readonly string[] | null;
};

/** Rows that a model chose, with a topic without facts; or everything looked up last, where its choice did not hold; or nothing. */
export type ConverseOutcome =
  | {
      kind: 'rows';
      how: 'chosen' | 'listed';
      rows: FoundRow[];
      more: number;
      topic: string | null;
      withheld: number;
    }
  | { kind: 'none'; why: NotChosen };
export type Conversed = ConverseOutcome & { record: ConverseRecord };

/**
 * Puts a free question to a model that may only choose queries and, of their results, what is shown. Never throws for a fault of the model,
 * ends within its deadline; no value and no claim is its own.
 */
export type Converse = (ask: ConverseAsk) => Promise<Conversed>;

/** What every use case is handed. */
export type Deps = {
  clock: Clock;
  store: Store;
  office: Organisation;
  /** The register of documents; absent: the office has none. */
  register?: Register | null;
  templates: readonly ReportTemplate[];
  documents: Documents;
  drafter: Drafter;
};
