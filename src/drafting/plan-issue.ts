import type { Finding } from '../core/checks/finding.ts';

/**
 * What is wrong with a model's plan of a section, as facts; `text/` says it in words that can be sent back. `write` is the number of the
 * written sentence in the answer, from 0; absent where the plan as a whole is meant.
 */
export type PlanIssue = { write?: number } & (
  | { is: 'no-json' }
  | { is: 'shape'; where: string }
  /** Short names that no sentence has, that must stay and are not kept, that are kept and are of their month, or kept out of order. */
  | { is: 'unknown-sentence'; alias: string }
  | { is: 'not-kept'; aliases: string[] }
  | { is: 'kept-dated'; alias: string }
  | { is: 'out-of-order'; alias: string }
  | { is: 'replaces-kept'; alias: string }
  /** A slot that is not offered; one used twice; one that stands beside other words than its own. */
  | { is: 'unknown-slot'; slot: string }
  | { is: 'slot-twice'; slot: string }
  | { is: 'misplaced-slot'; slot: string; words: string }
  /** A number, date, name or other words outside slots that nothing gives; a part of a sentence without a slot that nobody said. */
  | { is: 'bare-fact'; words: string }
  | { is: 'own-words'; words: string }
  | { is: 'bare-clause'; words: string }
  | { is: 'denial'; words: string }
  | { is: 'debris'; words: string }
  | { is: 'written-on-nothing' }
  /** Answers that the plan leaves out, as slots that would tell them. */
  | { is: 'left-out'; slots: string[] }
  | { is: 'check'; finding: Finding }
);
