import type { Register } from '../register.ts';
import type { Fact, PeriodId } from '../vietnamese/types.ts';
import type { FormReason } from './form/reasons.ts';
import type { TextFaultKind } from './text/fault.ts';

/* The words of the checks (DESIGN section 7): what they look at, and what they say. */

export const checkKinds = [
  'unsupported',
  'missing',
  'stale',
  'polarity',
  'arithmetic',
  'contradiction',
  'legal',
  'text',
  'form',
] as const;
export type CheckKind = (typeof checkKinds)[number];

export type Severity = 'error' | 'warning';

/** Why a finding was made, as a kind with its values; `text/` makes the sentence and its next step. */
export type Reason =
  /** unsupported: nobody said it, and it does not compute from what was said. */
  | { is: 'no-source' }
  /** unsupported: an answer says otherwise; `expected` is what it says. */
  | { is: 'differs' }
  /** unsupported: a plan keeps a dated sentence, or writes one on nothing. */
  | { is: 'kept-dated' }
  | { is: 'written-on-nothing' }
  | { is: 'unfilled-slot' }
  /** missing: a question without answer, an answered fact that the text leaves out, a standing sentence lost. */
  | { is: 'unanswered'; pending: boolean }
  | { is: 'left-out' }
  | { is: 'standing-lost' }
  /** stale: what belongs to the last period. */
  | { is: 'old-label' }
  /** A month or year that no report can mean: "tháng 18/2025". */
  | { is: 'no-such-time' }
  | { is: 'old-date' }
  | { is: 'old-paper' }
  | { is: 'old-figure' }
  | { is: 'old-year' }
  | { is: 'told-again' }
  | { is: 'outside-window'; from: string; to: string }
  | { is: 'plans-of-wrong-period' }
  /** polarity: turned round against an answer, kept text or the figures beside it; denied where an answer counts it, or claimed where it is none. */
  | { is: 'turned' }
  | { is: 'denied' }
  /** arithmetic: the figures beside it make another one. */
  | { is: 'does-not-compute' }
  /** contradiction: another place of the text says `expected`. */
  | { is: 'two-values' }
  | FormReason
  /** text: the writing itself. */
  | { is: 'writing'; fault: TextFaultKind }
  /** legal: `act` is type and number of the act; `unchecked` where nobody has held the register's row against its source. */
  | { is: 'repealed'; act: string; to: string; unchecked: boolean }
  | { is: 'superseded'; act: string; from: string; unchecked: boolean }
  | { is: 'not-in-force'; act: string; from: string; unchecked: boolean }
  | { is: 'misdated' | 'misnumbered' | 'mistitled' | 'wrong-issuer'; act: string; unchecked: boolean }
  /** `also`: further such acts, which this finding stands for. */
  | { is: 'unknown-act'; act: string; also?: string[] }
  | {
      is: 'denies-itself';
      act: string;
      how:
        | 'no-such-day'
        | 'year'
        | 'future'
        | 'type'
        | 'body'
        | 'type-body'
        | 'maker'
        | 'legislature'
        | 'form'
        | 'not-own'
        | 'order'
        | 'two-dates'
        | 'two-titles';
    }
  /** form: the earlier report and the organisation file name different things. */
  | { is: 'frame-differs'; field: string; fromOffice: boolean };

/** What a check says. `quote` is the fact, not the sentence; `start` and `end` are UTF-16 indices in the NFC text that was checked. */
export type Finding = {
  kind: CheckKind;
  severity: Severity;
  section?: string;
  quote: string;
  start: number;
  end: number;
  answer?: string;
  question?: string;
  expected?: string;
  reason: Reason;
};

export type CheckResult = {
  findings: Finding[] /** Checks that lacked material: their kind and what they lack. */;
  skipped: { kind: CheckKind; lacks: 'answers' | 'previous' | 'period' | 'register' }[];
};

/** A fact that an answer states. */
export type StatedFact = Fact extends infer F
  ? F extends Fact
    ? Omit<F, 'text' | 'start' | 'end'>
    : never
  : never;

/** One answer as the checks see it: its facts, the words it was typed in, and the section that tells it (null: any). */
export type CheckAnswer = {
  id: string;
  question?: string;
  label: string;
  type: 'number' | 'money' | 'percent' | 'reference' | 'event' | 'text';
  section: string | null;
  facts: StatedFact[];
  /** Everything the answer says in words: typed text, titles, names. */
  text: string;
  /** "không đưa vào báo cáo, vì ...": not missed. */
  leftOut?: boolean;
};

/** A sentence of an earlier report. */
export type EarlierSentence = {
  id: string | null;
  text: string;
  section: string | null;
  standing: boolean;
  /** The report's period; null when unknown. */
  period: PeriodId | null;
  facts: readonly Fact[];
};

/** A sentence of the text under check; `by` and `from` where it came with a plan. Headings and titles are sentences with `heading: true`. */
export type CheckedSentence = {
  text: string;
  start: number;
  end: number;
  section: string | null;
  heading: boolean;
  /** Part II and the like: it speaks of the coming period. */
  plans: boolean;
  by?: 'kept' | 'rules' | 'model' | 'hand';
  from?: readonly string[];
};

export type CheckMaterial = {
  /** The period that the text reports on; null when nobody said and the text names none. */
  period: PeriodId | null;
  answers: readonly CheckAnswer[] | null;
  unanswered: readonly { question: string; pending: boolean; section: string | null }[];
  earlier: readonly EarlierSentence[] | null;
  /** Headings of the newest earlier report with their numbers, in their order. */
  headings?: readonly string[];
  /** Names of the office, its units, people and places, which need no source. */
  names: readonly string[];
  /** Words and phrases that the office uses and no list knows. */
  words?: readonly string[];
  /** The register of documents; absent: none was given, and only what denies itself is found. */
  register?: Register | null;
  /** The report's own date (ISO) where it is known; else the last day of its period counts. */
  date?: string | null;
};

export type CheckedText = { text: string; sentences: readonly CheckedSentence[] };

export type Check = (material: CheckMaterial, draft: CheckedText) => Finding[];
