import type { SectionPlan } from '../plan.ts';
import type { ReportTemplate } from '../template.ts';

/*
 * How a model made a draft: stored with it and never changed afterwards. Texts are as they were sent and received, with what is personal covered;
 * where each call is on record by itself (DESIGN 3.7), they stand there and not here.
 */

/** Why a section was drafted by rules, wholly or in part. */
export type ByRulesWhy =
  /** Nothing to write; models are forbidden for it. */
  | 'nothing-to-write'
  | 'forbidden'
  /** What was to be sent could not be put on record, so that nothing was. */
  | 'not-recorded'
  /** No answer in time, or none at all: busy, server, network, slow, endless, cut-off, bad-request, denied. */
  | 'deadline'
  | 'cancelled'
  | 'no-answer'
  | 'refused'
  /** The answers were wrong and stayed so after the repairs. */
  | 'wrong-plan'
  /** Beside the other sections it did not hold. */
  | 'whole-report';

/** One call for a section: what came back, and what was wrong with it. */
export type Attempt = {
  /** The call on record, which has what was sent and what came; absent where it is not there whole. */
  call?: string;
  /** HTTP tries it took. */
  tries: number;
  outcome: 'accepted' | 'mended' | 'repaired' | 'refused' | 'fault';
  /** The answer as it came; null where there was none, or where the record of the call has it. */
  answer: string | null;
  fault?: string;
  status?: number;
  issues: string[];
  tokens: { prompt: number; completion: number } | null;
};

/** A section: who made it, its plan, what was sent for it behind the shared prefix, and every attempt. */
export type SectionMade = {
  id: string;
  by: 'model' | 'both' | 'rules';
  why?: ByRulesWhy;
  /** Hash of what the plan rests on: a later draft with the same one keeps the plan and asks nobody. */
  basis: string;
  plan: SectionPlan;
  /** Taken from an earlier draft of the period. */
  reused: boolean;
  sent: SentText | null;
  attempts: Attempt[];
};

/** A text that was sent, with its hash; without the text where the record of the call has it. */
export type SentText = { text?: string; sha256: string };

export type Made = {
  prompt: { name: string; version: number; hash: string };
  model: string;
  /** Host and port of the endpoint. */
  host: string;
  tokens: { prompt: number; completion: number };
  calls: number;
  /** How many personal values were covered. */
  covered: number;
  /** The prefix of every call (instructions and earlier report) and its hash; null when nothing was sent. */
  shared: SentText | null;
  sections: SectionMade[];
};

/**
 * How a draft was made that was planned twice in one go: sections taken over from the first time keep what was sent for them and what came, and
 * all calls count.
 */
export const madeInTwo = (first: Made, second: Made): Made => ({
  ...second,
  tokens: {
    prompt: first.tokens.prompt + second.tokens.prompt,
    completion: first.tokens.completion + second.tokens.completion,
  },
  calls: first.calls + second.calls,
  shared: second.shared ?? first.shared,
  sections: second.sections.map((section) => {
    const before = first.sections.find(({ id }) => id === section.id);
    if (!before || before.attempts.length === 0) return section;
    const { sent, attempts } = before;
    return section.reused
      ? { ...section, reused: false, sent, attempts }
      : { ...section, attempts: [...attempts, ...section.attempts] };
  }),
});

/** Attempts without the answers that the record of their calls has. */
export const answersOnRecord = (attempts: readonly Attempt[]): Attempt[] =>
  attempts.map((one) => (one.call === undefined ? one : { ...one, answer: null }));

/** Whether the record of calls has what was sent for these attempts. */
const onRecord = (attempts: readonly Attempt[]): boolean => attempts.some(({ call }) => call !== undefined);

/** What was sent, as it is kept beside these attempts. */
export const textOnRecord = <T extends SentText>(sent: T, attempts: readonly Attempt[]): T => {
  if (!onRecord(attempts)) return sent;
  const { text: _, ...rest } = sent;
  return rest as T;
};

/** How a draft was made, as it is stored: each text has one home, so that what the record of calls has is left out. */
export function madeOnRecord(made: Made): Made {
  const asked = made.sections.filter(({ sent }) => sent !== null);
  const all = asked.every(({ attempts }) => onRecord(attempts));
  return {
    ...made,
    shared: made.shared && all ? { sha256: made.shared.sha256 } : made.shared,
    sections: made.sections.map((one) => ({
      ...one,
      sent: one.sent && textOnRecord(one.sent, one.attempts),
      attempts: answersOnRecord(one.attempts),
    })),
  };
}

/** A model's part in a draft as people are told of it: sections by their printed numbers; what needed no writing is not spoken of. */
export type ModelShare = {
  name: string;
  byRules: { section: string; part: boolean; why: ByRulesWhy }[];
  /** Whether the rules wrote everything. */
  all: boolean;
};

export function modelShare(made: Made, template: Pick<ReportTemplate, 'sections'>): ModelShare {
  const spoken = made.sections.filter(({ by, why }) => by !== 'rules' || why !== 'nothing-to-write');
  return {
    name: made.model,
    all: spoken.every(({ by }) => by === 'rules'),
    byRules: spoken.flatMap(({ id, by, why }) =>
      by === 'model' || why === undefined
        ? []
        : [
            {
              section: template.sections.find((one) => one.id === id)?.number ?? id,
              part: by === 'both',
              why,
            },
          ],
    ),
  };
}
