import type { Fact } from '../../vietnamese/types.ts';
import type { CheckAnswer } from '../finding.ts';

/** The answer that a figure stands in the words of, and its value in words. */
export type Instead = { answer: CheckAnswer; expected?: string };

/**
 * What is thought of one fact of the text; `about` are the answers that it may be stating. A figure that was only reckoned, in words that ask
 * for an answer's, stands there `instead` of it. `sure`: all words of one answer stand right beside a figure and of no other, so that no reckoning
 * explains another value.
 */
export type Verdict =
  | { is: 'supported'; about: readonly CheckAnswer[]; instead?: Instead }
  | { is: 'unsupported'; answer?: CheckAnswer; expected?: string; sure?: true }
  | {
      is: 'old';
      what: 'old-figure' | 'old-date' | 'old-paper' | 'told-again';
      answer?: CheckAnswer;
      expected?: string;
    };

/**
 * A judged piece of a sentence: a fact or words that name something. Offsets are those of the sentence. `cut`: words of an answer that end too
 * early, so that the answer has them none the less. `mild`: words beside facts that have their source, which nobody said and any author might
 * add (how it went, who was glad): to be looked at, no error.
 */
export type Judged = {
  text: string;
  start: number;
  end: number;
  fact: Fact | null;
  verdict: Verdict;
  cut?: true;
  mild?: true;
};
