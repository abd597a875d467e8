import type { AnswerValue } from '../answer.ts';
import {
  type Doubt,
  type Interview,
  type InterviewState,
  type KnownValue,
  nextQuestion,
  type Standing,
} from '../interview.ts';
import { readReply } from '../replies/read-reply.ts';
import { typeReply } from '../replies/type-reply.ts';
import type { OpenQuestion, ReplyContext, ReplyProblem, ReplyReading } from '../replies/types.ts';
import { Turn } from './turn-decider.ts';
import { typedStep } from './typed-step.ts';
import { typedYes } from './typed-yes.ts';

/*
 * One turn of an interview: what a message or a pressed button answers, what has to be asked about, and what the interview remembers
 * afterwards. Nothing here is said in words; text/ does that from `said`.
 */

/** What a turn has to tell, by question id. */
export type TurnSaid =
  /** An answer was noted; `correction` where it takes the place of one. */
  | { kind: 'noted'; question: string; value: AnswerValue; correction: boolean }
  /** The same was noted already. */
  | { kind: 'unchanged'; question: string; value: AnswerValue }
  /** Readable, and counts after a yes. */
  | { kind: 'confirm'; doubt: Doubt }
  /** One sentence for a whole group, which counts after a yes. */
  | { kind: 'confirm-group'; group: string; questions: string[] }
  /** Several are awaited ("chưa có số liệu" for a whole group). */
  | { kind: 'awaited'; questions: string[] }
  /** Something was asked back instead of answered: the question is explained. */
  | { kind: 'explained'; question: string }
  /** The year's answer is known already, and nothing has changed. */
  | { kind: 'still-settled'; question: string }
  /** Not readable: asked once more with an example, and kept as typed; the second time only kept. */
  | { kind: 'again'; question: string; problem: ReplyProblem; kept: boolean; asked: number }
  /** A proposal was denied; the question is asked anew. */
  | { kind: 'denied'; question: string }
  /** "Sửa câu 3" without a value. */
  | { kind: 'reopened'; question: string }
  /** "Đúng" while several proposals wait. */
  | { kind: 'which-doubt'; questions: string[] }
  /** An older message was edited or came late, and its question has been answered anew since. */
  | { kind: 'superseded'; question: string; value: KnownValue }
  | { kind: 'which-question'; typed: string; candidates: string[] }
  | { kind: 'no-such-number'; number: number; typed: string }
  | { kind: 'count-differs'; found: number; questions: string[] }
  | { kind: 'said-twice'; question: string; typed: string[] }
  /** Words nothing was made of. */
  | { kind: 'rest'; words: string }
  /** Asked from now on, since their condition has become true. */
  | { kind: 'asked-now'; questions: string[] }
  /** Answered, but their condition is false now: the answer stays and is not told. */
  | { kind: 'not-needed'; questions: string[] }
  /** Passed over; still owed. */
  | { kind: 'skipped'; question: string }
  /** Waiting for consent, since it voids what was submitted. */
  | { kind: 'held'; question: string; value: AnswerValue };

/** An answer to be written; `place` of the message it stood in. */
export type TurnAnswer = { question: string; typed: string; value: KnownValue };

export type InterviewTurn = {
  kind: 'turn';
  answers: TurnAnswer[];
  state: InterviewState;
  said: TurnSaid[];
  /** Whether all words found their place: what did not is kept in the log. */
  whole: boolean;
};

/** What a turn is decided on beside the interview: how replies are read, the revision it will have, and whether answers void a submission. */
export type TurnContext = {
  reply: ReplyContext;
  revision: number;
  voids: boolean;
  place: { channel: string; ts: string } | null;
  /** When the words of the message were changed (Slack's `edited.ts`); absent for a message as it was first written. */
  edited?: string;
};

/** What a button of the interview asks for. `questions`: those whose proposals it decides. */
export type InterviewPress =
  | { press: 'one-by-one' | 'same' | 'none' | 'skip' | 'back' }
  | { press: 'yes' | 'no' | 'doubt-none'; questions: readonly string[] };

/** Decides a message. */
export function takeWords(interview: Interview, text: string, context: TurnContext): InterviewTurn {
  const turn = new Turn(interview, context);
  const decided = context.edited ? null : typedYes(text);
  if (decided !== null && turn.decide(decided)) return turn.result();
  if (!context.edited && turn.place(text)) return turn.result();
  const { current } = interview.state;
  const step = current === null || context.edited ? null : typedStep(text);
  if (step !== null) {
    if (step === 'skip') turn.skip(current!);
    else turn.back(current!);
    return turn.result();
  }
  turn.read(readAgainst(turn.all, text, context.reply, askedAlone(interview, turn, text, context)));
  return turn.result();
}

/** What a message most likely speaks of, where it names nothing itself. */
type Likely = { current: string | null; shown: string | null };

/**
 * The question asked alone, or the only one in doubt, unless the words clearly answer others; else the one the last message went on with.
 */
function askedAlone(interview: Interview, turn: Turn, text: string, context: TurnContext): Likely {
  const { state } = interview;
  if (state.current !== null) return { current: state.current, shown: null };
  const doubted = turn.onlyDoubt();
  if (doubted !== null) {
    const free = readAgainst(turn.all, text, context.reply, { current: null, shown: null });
    const elsewhere =
      free.parts.length > 0 &&
      free.doubts.length === 0 &&
      free.rest === '' &&
      free.parts.every(
        (one) => one.how === 'free' && one.question !== doubted && one.reading.kind !== 'unreadable',
      );
    return { current: elsewhere ? null : doubted, shown: null };
  }
  // Before anything was said, the whole list of questions was the last message.
  const went = context.revision > 2 && state.doubts.length === 0 && !state.unplaced;
  return { current: null, shown: went ? (nextQuestion(turn.all, state)?.question.id ?? null) : null };
}

/**
 * Decides a pressed button; `stale` when it was drawn from an older state than the one it would decide on. `said` are the words that stand
 * on the button, which are kept as what was typed.
 */
export function takePress(
  interview: Interview,
  press: InterviewPress,
  drawn: number,
  said: string,
  context: TurnContext,
): InterviewTurn | { kind: 'stale' } {
  const turn = new Turn(interview, context);
  const { current } = interview.state;
  switch (press.press) {
    case 'one-by-one':
      turn.oneByOne();
      return turn.result();
    case 'yes':
    case 'no':
    case 'doubt-none': {
      const doubts = interview.state.doubts.filter(
        (doubt) =>
          doubt.proposal !== null && doubt.since <= drawn && press.questions.includes(doubt.question),
      );
      if (doubts.length === 0) return { kind: 'stale' };
      for (const doubt of doubts) turn.settle(doubt, press.press, said);
      return turn.result();
    }
    default: {
      const question = turn.all.find((one) => one.question.id === current)?.question;
      if (!question || drawn !== context.revision - 1) return { kind: 'stale' };
      if (press.press === 'skip') turn.skip(question.id);
      else if (press.press === 'back') turn.back(question.id);
      else if (press.press === 'same' && turn.keepReopened(question.id)) return turn.result();
      else {
        const reading = typeReply(
          question,
          press.press === 'same' ? 'như tháng trước' : 'không phát sinh',
          context.reply,
        );
        turn.part({ question: question.id, typed: said, reading, how: 'current', correction: false });
      }
      return turn.result();
    }
  }
}

/**
 * A message read against the questions as they stand. Questions whose condition is false count as answered; where a row of values does not
 * come out, they are tried too, since the first value of the row may make their condition true.
 */
function readAgainst(
  all: readonly Standing[],
  text: string,
  context: ReplyContext,
  likely: Likely,
): ReplyReading {
  const open = (conditional: boolean): OpenQuestion[] =>
    all.map((one) => ({
      question: one.question,
      number: one.number,
      answered: one.answered || (!one.asked && !conditional),
    }));
  const reading = readReply({ questions: open(false), ...likely }, text, context);
  const named = reading.parts.some((part) => part.how === 'number' || part.how === 'current');
  if (named || reading.reopened.length > 0 || all.every((one) => one.asked)) return reading;
  const wider = readReply({ questions: open(true), ...likely }, text, context);
  const clean = wider.doubts.length === 0 && wider.rest === '';
  const row = wider.parts.every((part) => part.how === 'order' && part.reading.kind === 'value');
  return clean && row && wider.parts.length > reading.parts.length ? wider : reading;
}
