import type { DraftCounts, ShownSentence } from '../core/drafts/digest.ts';
import type { ModelShare } from '../core/drafts/made.ts';
import type { KeyedFinding, SentenceEdit } from '../core/settling/settlement.ts';
import type { PeriodId } from '../core/vietnamese/types.ts';

/* What the bot says about drafts, findings and their exits, as facts. People and signers are named, questions are ids of the template. */

/** A question as its owner knows it: its printed number in their first message; null where nobody is asked. */
export type NumberedQuestion = { id: string; number: number | null };

/** Questions without a usable answer, by who owes them (names; none where the unit has nobody). */
export type Owed = { people: string[]; unit: string; questions: (NumberedQuestion & { pending: boolean })[] };

/** What can be done about an error (DESIGN 2.4); `answer` sends to the answering of a question. */
export type Exit = 'replace-basis' | 'edit' | 'record' | 'keep' | 'leave-out' | 'no-report';

/** An error with its exits. */
export type OpenFinding = KeyedFinding & { exits: Exit[] };

export type DraftNotice =
  /** A draft was asked for and is being made; `model` names the model that is asked. */
  | { kind: 'draft-queued'; period: PeriodId; section: string | null; model: string | null }
  /** While a model drafts: the sections that are done and those that are not, by their printed numbers. */
  | {
      kind: 'draft-progress';
      period: PeriodId;
      draft: string;
      done: string[];
      left: string[];
    }
  /** A whole draft is done: what it is, what is missing, what is to be settled. `remade` after something was settled. */
  | {
      kind: 'draft-result';
      period: PeriodId;
      template: string;
      draft: string;
      revision: number;
      remade: boolean;
      counts: DraftCounts;
      owed: Owed[];
      errors: number;
      warnings: KeyedFinding[];
      settled: number;
      lostEdits: SentenceEdit[];
      /** Who made it, where a model was asked: its name, and the sections that the rules wrote, by their printed numbers. */
      model: ModelShare | null;
      /** What is offered below: the button that submits, the exits from errors, mending what is in review, nothing to one who only reads, or nothing any more. */
      offers: 'submit' | 'exits' | 'in-review' | 'reading' | 'submitted' | { superseded: number };
    }
  /** Errors to be settled, some at a time; `owed` are the questions that a no-report can be said for. */
  | {
      kind: 'draft-findings';
      period: PeriodId;
      template: string;
      draft: string;
      revision: number;
      findings: OpenFinding[];
      owed: string[];
      part: number;
      parts: number;
    }
  /** A section's text, or a part of it. */
  | {
      kind: 'draft-text';
      period: PeriodId;
      revision: number;
      number: string;
      heading: string;
      paragraphs: string[];
      part: number;
      parts: number;
    }
  /** A draft of one section is done: what is owed and wrong there; its text follows. */
  | {
      kind: 'section-result';
      period: PeriodId;
      template: string;
      number: string;
      heading: string;
      /** False when the section has no sentence at all. */
      any: boolean;
      /** Whether it goes to a coordinator, who mends and submits the whole report. */
      coordinates: boolean;
      owed: Owed[];
      findings: KeyedFinding[];
    }
  | { kind: 'draft-failed'; period: PeriodId; reference: string }
  /** There is no earlier report to go on from. */
  | { kind: 'draft-no-history'; period: PeriodId; ask: string[] }
  /** In the place of the errors of an older draft. */
  | { kind: 'draft-superseded'; period: PeriodId; revision: number }
  /** Words named a month that no period is open for; `open` are those that are. */
  | { kind: 'no-such-period'; open: PeriodId[] }
  | { kind: 'no-such-section'; said: string; sections: { number: string; heading: string }[] }
  /** The sentences made from one person's answers, to be confirmed or mended; `confirmed` once they said yes. */
  | {
      kind: 'my-sentences';
      period: PeriodId;
      template: string;
      draft: string;
      revision: number;
      sentences: (Pick<ShownSentence, 'id' | 'section' | 'text'> & { questions: NumberedQuestion[] })[];
      confirmed: boolean;
    }
  /** `answered`: the person's answers are there, and no sentence of the month came of them. */
  | { kind: 'no-own-sentences'; period: PeriodId; answered: boolean }
  /** Words of a contributor that may be about one of these sentences, or an answer: nothing was noted. */
  | { kind: 'own-change-unclear'; period: PeriodId; sentences: Pick<ShownSentence, 'section' | 'text'>[] }
  /** A contributor wants other words: to the coordinators. */
  | {
      kind: 'wording-request';
      period: PeriodId;
      draft: string;
      revision: number;
      by: string;
      section: string;
      sentence: string;
      sentenceId: string;
      words: string;
      questions: NumberedQuestion[];
    }
  /** To the contributor: passed on, and which question to correct when a figure is wrong. */
  | { kind: 'wording-sent'; to: string[]; questions: NumberedQuestion[] }
  /** Something was settled and the draft is being made again. */
  | { kind: 'settled'; how: 'keep' | 'leave-out' | 'no-report'; count: number; reason: string }
  | {
      kind: 'sentence-edited';
      was: string;
      text: string /** It made a phrasing of the office. */;
      learned?: boolean;
    }
  | { kind: 'figure-recorded'; template: string; period: PeriodId; question: string; typed: string };
