import type { Attempt } from '../core/drafts/made.ts';
import type { Conflict, Effects, Recipient, Written } from './ports-messages.ts';

/* Sentences of a draft that are to have other words, from the request to the answer. */

/**
 * What was sent to a model, to the letter, with its hash, and every answer as it came; what is personal is covered in both. Where the calls are on
 * record, the texts stand there.
 */
export type SentToModel = {
  model: string;
  /** Host and port of the endpoint. */
  host: string;
  /** The prompt's name, version and hash. */
  prompt: string;
  text?: string;
  sha256: string;
  attempts: Attempt[];
};

/** Why a model is asked: somebody wants the sentences shorter, or something in standing ones is wrong. */
export type ShorteningPurpose = 'shorter' | 'revise';

/** One request; `sentences` are the texts as they stood when it was asked. */
export type ShorteningRow = {
  id: string;
  purpose: ShorteningPurpose;
  /** Row ids of the period and of the draft that it was asked of. */
  period: string;
  draft: string;
  /** Id of the section. */
  section: string;
  sentences: readonly string[];
  state: 'queued' | 'done' | 'stopped' | 'failed';
  by: string;
  at: string;
  to: Recipient;
  stoppedBy: string | null;
  sent: SentToModel | null;
  finishedAt: string | null;
};

export type Shortenings = {
  /** Inserts the row and sends its job, in one transaction; the effects are built with its id. */
  request(
    input: Pick<
      ShorteningRow,
      'purpose' | 'period' | 'draft' | 'section' | 'sentences' | 'by' | 'at' | 'to'
    > & {
      effects: (id: string) => Effects;
    },
  ): Promise<Written>;
  byId(id: string): Promise<ShorteningRow | null>;
  /** Ends it with what was sent for it; nothing happens when it is no longer queued. */
  finish(input: {
    id: string;
    state: 'done' | 'failed';
    sent: SentToModel | null;
    effects: Effects;
  }): Promise<Written>;
  /** Ends it unanswered; a conflict where it has ended. */
  stop(input: { id: string; by: string; effects: Effects }): Promise<Written | Conflict>;
  /** What went out for one that was stopped meanwhile; it stays as it ended. */
  recordSent(id: string, sent: SentToModel): Promise<void>;
  /** Every sentence that was asked about in a period for a purpose, whatever became of it. */
  asked(period: string, purpose: ShorteningPurpose): Promise<string[]>;
  /** Those of a period that somebody waits for, by id, oldest first. */
  queued(period: string): Promise<string[]>;
};
