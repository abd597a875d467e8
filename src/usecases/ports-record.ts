import type { Organisation } from '../core/organisation.ts';
import type { RecordedEdit } from '../core/phrasing/phrasing-record.ts';
import type { SentenceEdit, Settlement } from '../core/settling/settlement.ts';
import type { CallRow, Calls } from './ports-calls.ts';
import type { Place, Recipient } from './ports-messages.ts';
import type { HistoryRow, PeriodRow, StoredAnswer } from './ports-period.ts';
import type { DraftRow, StoredFile } from './ports-report.ts';
import type { ShorteningRow } from './ports-shorter.ts';

/* Everything stored of one period, for reading it without this program. */

export type { RecordedEdit } from '../core/phrasing/phrasing-record.ts';

/** The chain of a period: whole with so many entries, or the first broken one. */
export type AuditState = { kind: 'whole'; entries: number } | { kind: 'broken'; entry: string };

/** One entry of the log: `hash` is the sha256 of `before` and `hashed` in one, `personalHash` that of `salt` and `personal`. */
export type AuditRow = {
  entry: number;
  at: string;
  act: string;
  by: string | null;
  facts: Record<string, string | number | boolean | null>;
  /** Words typed; null where there were none, or where they were removed. */
  personal: string | null;
  salt: string | null;
  personalHash: string | null;
  before: string;
  hashed: string;
  hash: string;
};

/** A message of the bot: to whom, of what kind, when, and where it stands. */
export type MessageRecord = {
  key: string;
  to: Recipient;
  kind: string;
  state: 'unsent' | 'sent' | 'failed';
  reason: string | null;
  writtenAt: string;
  sentAt: string | null;
} & { [K in keyof Place]: Place[K] | null };

/** A submission with the row ids of its draft and files, what was decided, and number and day where it was issued. */
export type SubmissionRecord = {
  id: string;
  draft: string;
  signer: string;
  hash: string;
  by: string;
  at: string;
  state: 'pending' | 'approved' | 'returned' | 'void';
  reportFile: string;
  redlineFile: string;
  decision: { kind: 'approved' | 'returned'; by: string; at: string; words: string | null } | null;
  issue: { number: number; date: string; by: string; at: string; file: string } | null;
};

/** A period as it stood at one moment. Drafts and files never change once they are done: they are read by id, one at a time. */
export type PeriodRecord = {
  period: PeriodRow;
  /** Slack's id of the workspace. */
  team: string;
  /** Everybody who was ever named in organisation.yml. */
  people: readonly { key: string; name: string; unit: string }[];
  interviews: readonly { person: string; questions: readonly string[] }[];
  /** Every revision, in the order of writing. */
  answers: readonly StoredAnswer[];
  drafts: readonly { id: string; finishedAt: string | null; reference: string | null }[];
  shortenings: readonly ShorteningRow[];
  settlements: readonly Settlement[];
  edits: readonly (Omit<SentenceEdit, 'section'> & { section: string | null })[];
  submissions: readonly SubmissionRecord[];
  /** Files that went to people: drafts, what was submitted, what was issued. */
  files: readonly StoredFile[];
  /** The period's reports in the history: imported, approved, issued. */
  reports: readonly HistoryRow[];
  messages: readonly MessageRecord[];
  audit: readonly AuditRow[];
  chain: AuditState;
  /** Calls to a model in the order in which they were to leave: the period's, and those of its `questions` and of others asked meanwhile. */
  calls: readonly CallRow[];
  /** What free questions sent to a model while this period was the newest: entries of the office's own log. */
  questions: readonly AuditRow[];
  /** The edits behind the office's phrasings, of all periods, oldest first. */
  phrasings: readonly RecordedEdit[];
};

export type Records = { ofPeriod(period: string): Promise<PeriodRecord | null> };

/** What making the files reads beside the record. */
export type ExportSources = {
  office: Organisation;
  /** ISO instant of the export. */
  at: string;
  draft(id: string): Promise<DraftRow | null>;
  file(id: string): Promise<{ name: string; bytes: Uint8Array } | null>;
  /** Texts of calls by their hashes. */
  texts: Calls['texts'];
};

/** A file with its path below the export's folder, "/" between the parts. */
export type ExportedFile = { path: string; content: string | Uint8Array };
