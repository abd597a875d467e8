import type { AnswerValue } from './answer.ts';
import { isAsked, isDenied } from './material.ts';
import type { Doubt as ReplyDoubt, ReplyProblem } from './replies/types.ts';
import type { Question, ReportTemplate } from './template.ts';
import type { PeriodId } from './vietnamese/types.ts';

/* What an interview remembers between turns beside its answers. The next question is always computed from what is missing, never stored. */

/** Words that could not be taken as they stand: what they may mean, and how often was asked. */
export type Doubt = {
  question: string;
  typed: string;
  /** The value to say yes to; null when nothing could be read and an example was asked for. */
  proposal: AnswerValue | null;
  asked: number;
  /** Why the proposal wants a yes; empty where there is none. */
  why: readonly ReplyDoubt[];
  /** Why nothing could be read; null where there is a proposal. */
  problem: ReplyProblem | null;
  /** The interview's revision at which it arose: a button drawn before knows nothing of it. */
  since: number;
};

/** An answer ready to be written, waiting for consent because it voids what was submitted or approved. */
export type HeldAnswer = {
  question: string;
  typed: string;
  value: AnswerValue;
  place: { channel: string; ts: string } | null;
};

export type InterviewState = {
  /** The question asked one at a time; null: all at once. */
  current: string | null;
  /** Passed over one at a time ("Bỏ qua"): still owed, asked again last. */
  skipped: readonly string[];
  doubts: readonly Doubt[];
  held: readonly HeldAnswer[];
  /** `current` was opened anew ("sửa câu 3"): when it is answered, all at once goes on. */
  alone?: boolean;
  /** Where a message only repeated the answer that stands: its ts, by question. What was typed before it comes too late. */
  repeated?: Readonly<Record<string, string>>;
  /** Edited messages: ts of the message → ts of its newest edit (`edited.ts`). */
  edits?: Readonly<Record<string, string>>;
  /** Questions of the year that a report of this year has told already: asked for news only, not owed. */
  settled?: readonly string[];
  /** Sent back after a return: owed again until answered anew or said to stay as they are. */
  reopened?: readonly string[];
  /** A value that fitted several questions: the number of one of them places it. */
  unplaced?: { typed: string; candidates: readonly string[] };
};

/** How every interview begins: all questions at once, nothing in doubt. */
export const freshInterview: InterviewState = { current: null, skipped: [], doubts: [], held: [] };

/** A value as it is stored: words that could not be read are kept as typed and stay owed. */
export type KnownValue = AnswerValue | { kind: 'unread' };

/** The newest answer to a question of the period, whoever gave it; `at` is an ISO instant. */
export type KnownAnswer = {
  question: string;
  value: KnownValue;
  typed: string;
  at: string;
  place: { channel: string; ts: string } | null;
};

/** One person's part of a period, as the interview decides on it; `answers` are those of the whole period. */
export type Interview = {
  template: ReportTemplate;
  /** Question ids in the template's order; a question's number is its place here, from 1, and never moves. */
  questions: readonly string[];
  last: readonly { question: string; period: PeriodId; value: AnswerValue }[];
  state: InterviewState;
  answers: readonly KnownAnswer[];
};

/** How a question of a person stands. `asked` is false while its condition is; `answered` also where the year's answer is known already. */
export type Standing = {
  question: Question;
  number: number;
  asked: boolean;
  /** Not asked because what it hangs on was denied, not merely unanswered. */
  denied: boolean;
  settled: boolean;
  answered: boolean;
  /** It has an answer that came back for another look. */
  reopened: boolean;
  pending: boolean;
  /** Words are kept that could not be read, or that wait for a yes. */
  unread: boolean;
  answer: KnownAnswer | null;
};

/** Answers that say something: neither unread nor still awaited. */
export const isUsable = (value: KnownValue): value is Exclude<AnswerValue, { kind: 'pending' }> =>
  value.kind !== 'unread' && value.kind !== 'pending';

const byTemplate = new WeakMap<ReportTemplate, ReadonlyMap<string, Question>>();

/** A template's questions by id; templates never change. */
function questionsOf(template: ReportTemplate): ReadonlyMap<string, Question> {
  let known = byTemplate.get(template);
  if (!known) {
    known = new Map(template.questions.map((one) => [one.id, one]));
    byTemplate.set(template, known);
  }
  return known;
}

/** The questions of a person with their numbers, and how each stands; those whose condition is false are there, not asked. */
export function standings(interview: Omit<Interview, 'last'>): Standing[] {
  const { template, state } = interview;
  const known = new Map(interview.answers.map((answer) => [answer.question, answer]));
  const readable = new Map(
    interview.answers.flatMap(({ question, value, typed }) =>
      value.kind === 'unread' ? [] : [[question, { question, value, typed }] as const],
    ),
  );
  const doubted = new Set(state.doubts.map((doubt) => doubt.question));
  const byId = questionsOf(template);
  return interview.questions.flatMap((id, index) => {
    const question = byId.get(id);
    if (!question) return [];
    const answer = known.get(id) ?? null;
    const settled = answer === null && (state.settled ?? []).includes(id);
    const usable = answer !== null && isUsable(answer.value);
    const reopened = usable && (state.reopened ?? []).includes(id);
    const answered = usable && !reopened;
    return [
      {
        question,
        number: index + 1,
        asked: isAsked({ template, answers: readable }, question),
        denied: isDenied({ template, answers: readable }, question),
        settled,
        answered: answered || settled,
        reopened,
        pending: answer?.value.kind === 'pending',
        unread: answer?.value.kind === 'unread' || (!usable && doubted.has(id)),
        answer,
      },
    ];
  });
}

/** What is still owed, in order: asked and without a usable answer ("chưa có số liệu" and unread words among them). */
export const owed = (all: readonly Standing[]): Standing[] => all.filter((one) => one.asked && !one.answered);

/** What a part is counted by: what is asked, and what was answered before it was asked for; what the year settled is not. */
export const counted = (all: readonly Standing[]): Standing[] =>
  all.filter((one) => !one.settled && (one.asked || (one.answered && !one.denied)));

/**
 * The question to ask next: the first that is owed; passed-over ones last, awaited ones not at all. `from`, the one just dealt with, is not
 * asked again at once. Null when nothing is left to ask now.
 */
export function nextQuestion(
  all: readonly Standing[],
  state: Pick<InterviewState, 'skipped'>,
  from: string | null = null,
): Standing | null {
  const open = owed(all).filter((one) => !one.pending && one.question.id !== from);
  const place = (one: Standing) => state.skipped.indexOf(one.question.id);
  return open.find((one) => place(one) < 0) ?? [...open].sort((a, b) => place(a) - place(b))[0] ?? null;
}

/** The asked question before one ("Quay lại"), answered or not; null at the first. */
export function questionBefore(all: readonly Standing[], id: string): Standing | null {
  const number = all.find((one) => one.question.id === id)?.number ?? 0;
  return all.findLast((one) => one.number < number && one.asked) ?? null;
}

/** Whether a yes makes an answer of it: words without diacritics that nobody could write out are wanted once more instead. */
export const mayConfirm = (doubt: Doubt): boolean =>
  doubt.proposal !== null && !doubt.why.some((why) => why.kind === 'no-diacritics');

/** Whether everything asked has an answer: nothing owed, nothing waiting for a yes or for consent. */
export const isComplete = (all: readonly Standing[], state: InterviewState): boolean =>
  owed(all).length === 0 && state.held.length === 0 && !state.doubts.some((doubt) => doubt.proposal !== null);
