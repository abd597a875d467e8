import type { AnswerValue } from '../core/answer.ts';
import type { KnownValue } from '../core/interview.ts';
import type { TurnSaid } from '../core/interviewing/interview-turn.ts';
import type { BoardQuestion } from '../core/interviewing/progress.ts';
import type { QuestionType } from '../core/template.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';
import type { PeriodState } from '../core/workflow.ts';

/** A period as messages name it; days are ISO. */
export type PeriodHead = { period: PeriodId; from: string; to: string; deadline: string };

/** A question as its owner sees it: printed number, words with their {places}, how an answer looks, and its last value. */
export type AskedQuestion = {
  id: string;
  number: number;
  group: string;
  ask: string;
  type: QuestionType;
  unit: string | null;
  example: string;
  /** News of kept text, a value to look at, or tasks: "như tháng trước" may be offered. */
  mayRepeat: boolean;
  /** "Không phát sinh" may be offered; the carried tasks are never empty. */
  mayBeNone: boolean;
  kept: boolean;
  edits: boolean;
  last: { period: PeriodId; value: AnswerValue } | null;
  /** The year's answer is known: only a change is wanted. */
  settled: boolean;
  /** Asked only when another answer calls for it, and not yet. */
  conditional: boolean;
  /** What is noted for it now. */
  value: KnownValue | null;
  /** It came back for another look: "giữ nguyên" settles it too. */
  reopened?: boolean;
};

/** Where somebody's part stands: counts, and the printed numbers of what is owed, awaited and unread. */
export type PartProgress = {
  asked: number;
  answered: number;
  owed: number[];
  pending: number[];
  unread: number[];
};

/** What is asked next: the question, whether one at a time, and the interview's row and revision for its buttons. */
export type Prompt = {
  interview: string;
  revision: number;
  head: PeriodHead;
  question: AskedQuestion;
  /** Number of the first question: nothing stands before it. */
  first: boolean;
  one: boolean;
};

/** One answer in a summary. */
export type NotedLine = { question: AskedQuestion; value: KnownValue };

export type BoardLine = {
  name: string;
  unit: string;
  asked: number;
  answered: number;
  owed: BoardQuestion[];
  pending: BoardQuestion[];
  unread: BoardQuestion[];
};

export type BoardNotice = {
  kind: 'board';
  head: PeriodHead;
  state: PeriodState;
  /** ISO day on which it was drawn up. */
  today: string;
  /** Everybody's lines, or only one's own. */
  whole: boolean;
  rows: BoardLine[];
  asked: number;
  answered: number;
  /** Units whose questions nobody answers. */
  ownerless: string[];
  why: 'asked' | 'opened' | 'all-answered';
};

export type TurnNotice = {
  kind: 'turn';
  interview: string;
  revision: number;
  head: PeriodHead;
  said: TurnSaid[];
  /** The questions that `said` names. */
  questions: Record<string, AskedQuestion>;
  /** How many questions the person has, answered or not. */
  total: number;
  progress: PartProgress;
  next: Prompt | null;
  /** Everything noted, once nothing is left to ask. */
  summary: NotedLine[] | null;
  /** Names of the people who look after what could not be read. */
  coordinators: string[];
  /** Its buttons have done their work, or are too old. */
  closed?: boolean;
};

export type InterviewNotice =
  /** The first message to an owner of questions. */
  | {
      kind: 'questions';
      interview: string;
      revision: number;
      head: PeriodHead;
      name: string;
      questions: AskedQuestion[];
    }
  /** What somebody has answered so far. */
  | { kind: 'own-answers'; head: PeriodHead; answers: NotedLine[]; progress: PartProgress }
  /** To the channel: the period is open, who is asked. */
  | {
      kind: 'period-opened';
      head: PeriodHead;
      by: string;
      people: { name: string; unit: string; questions: number }[];
    }
  /** The period is there already, or its report is. */
  | { kind: 'period-exists'; period: PeriodId; state: PeriodState; deadline: string }
  | { kind: 'period-reported'; period: PeriodId }
  | { kind: 'period-not-monthly'; period: PeriodId }
  /** Words that look like a month and are none. */
  | { kind: 'period-unread'; said: string }
  /** Somebody goes on later. */
  | { kind: 'interview-paused'; head: PeriodHead }
  /** A month far from today, or an unfinished one before it: a button opens it all the same. */
  | {
      kind: 'open-anyway';
      period: PeriodId;
      expected: PeriodId;
      unfinished: { period: PeriodId; state: PeriodState } | null;
      closed?: boolean;
    }
  | TurnNotice
  /** What an answer would void, before it is written. */
  | {
      kind: 'voids-asked';
      interview: string;
      revision: number;
      head: PeriodHead;
      state: PeriodState;
      answers: NotedLine[];
      coordinators: string[];
      /** Decided: written or not. */
      decided?: 'written' | 'withheld';
    }
  /** To the coordinators: an answer came after submission and voided it. */
  | { kind: 'voided-by-answer'; head: PeriodHead; was: PeriodState; by: string; answers: NotedLine[] }
  /** Words that would be answers, in a channel. */
  | { kind: 'answer-in-private' }
  /** Nothing is asked of the person now; `issued` is the period that is over. */
  | { kind: 'nothing-asked'; period: PeriodId | null; issued: boolean; coordinators: string[] }
  | BoardNotice;
