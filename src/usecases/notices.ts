import type { PersonRole } from '../core/organisation.ts';
import type { Act, PeriodState } from '../core/workflow.ts';
import type { ApprovalNotice } from './notices-approval.ts';
import type { DraftNotice } from './notices-draft.ts';
import type { FigureNotices } from './notices-figures.ts';
import type { InterviewNotice } from './notices-interview.ts';
import type { PhrasingNotice } from './notices-phrasing.ts';
import type { RevisingNotice } from './notices-revising.ts';
import type { AuditState } from './ports-record.ts';

/*
 * Everything the bot says, as facts: stored as JSON with the message that will say it, worded by text/, drawn by slack/views/. A notice holds
 * all it needs, so that it can be drawn again after a restart.
 */
export type Notice =
  | SystemNotice
  | InterviewNotice
  | FigureNotices
  | DraftNotice
  | RevisingNotice
  | PhrasingNotice
  | ApprovalNotice;

export type SystemNotice =
  /** What one can do here, by the person's roles. */
  /** `unknown`: the words of a command that is none. */
  | { kind: 'help'; roles: PersonRole[]; unknown?: string }
  /** How this office is set up: people, owners without anybody, channels; for /baocao thiết lập. */
  | { kind: 'settings'; unmatched: string[]; ownerless: string[]; channels: string[]; drafter: string }
  /** Somebody who is nobody of the office; `ask` names the coordinators. */
  | { kind: 'stranger'; ask: string[] }
  /** The role is lacking; `ask` are the names of those who have it. */
  | { kind: 'not-yours'; act: Act; roles: PersonRole[]; ask: string[] }
  /** Impossible in this state; says what is possible now. */
  | { kind: 'wrong-state'; act: Act; state: PeriodState; period: string }
  | { kind: 'no-period'; coordinators: string[] }
  /** A text with a secrecy mark was not stored; nothing of it is repeated. */
  | { kind: 'secret-refused' }
  /** Something failed here; the reference is also in the log. */
  | { kind: 'failed'; reference: string; parked: boolean }
  /** A button of an older message; `why` by the facts, and the message is drawn anew. */
  | { kind: 'stale-button' }
  /** Thanks, greetings: a courteous word and what one can do next. */
  | { kind: 'courtesy' }
  /** Words that nothing could be made of, outside an interview. */
  | { kind: 'not-understood'; said: string }
  /** The three seconds in which Slack opens a form were over. */
  | { kind: 'form-expired' }
  /** A message was deleted in Slack whose answers stay. */
  | { kind: 'deletion-noted' }
  /** For the coordinators: a message reached nobody; `where` is the channel's or person's name, `code` Slack's word for it. */
  | { kind: 'posting-failed'; where: string; code: string }
  /** For the coordinators: a message stands without its files. `post` is its key, by which the files can be sent again. */
  | { kind: 'files-failed'; where: string; titles: string[]; code: string; post: string }
  /** A period's open files as a .zip below; how many, and what became of the log's chain. */
  | { kind: 'period-exported'; period: string; files: number; chain: AuditState }
  /** A month was named of which no period is stored. */
  | { kind: 'no-such-export'; known: string[] }
  /** Files that go once more into the thread of their message. */
  | { kind: 'files-again'; titles: string[] }
  /** The first words to a coordinator of the demo office. */
  | { kind: 'welcome'; office: string; period: string };
