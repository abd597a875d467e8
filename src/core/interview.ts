import type { AnswerValue } from './answer.ts';

/* What an interview remembers between turns beside its answers. The next question is always computed from what is missing, never stored. */

/** Words that could not be taken as they stand: what they may mean, and how often was asked. */
export type Doubt = {
  question: string;
  typed: string;
  /** The value to say yes to; null when nothing could be read and an example was asked for. */
  proposal: AnswerValue | null;
  asked: number;
};

/** An answer ready to be written, waiting for consent because it voids what was submitted or approved. */
export type HeldAnswer = { question: string; typed: string; value: AnswerValue };

export type InterviewState = {
  /** The question asked one at a time; null: all at once. */
  current: string | null;
  /** Passed over one at a time ("Bỏ qua"): still owed, asked again last. */
  skipped: readonly string[];
  doubts: readonly Doubt[];
  held: readonly HeldAnswer[];
};

/** How every interview begins: all questions at once, nothing in doubt. */
export const freshInterview: InterviewState = { current: null, skipped: [], doubts: [], held: [] };
