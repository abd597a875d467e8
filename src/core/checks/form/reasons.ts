/** Why a finding of kind `form` was made; `text/form-findings.ts` says it. `expected` of the finding holds what should stand there. */
export type FormReason =
  /** A number out of its order; `expected` is the number due. */
  | { is: 'number-order' }
  /** A line that reads like a heading at the very place where a number is missing. */
  | { is: 'number-lost' }
  /** A heading in other letters (capitals or small) than its neighbours; `capitals`: it should stand in capitals. */
  | { is: 'heading-case'; capitals: boolean }
  | { is: 'heading-twice' }
  /** A heading of the earlier report (`expected`) that this whole report lacks; the quote is the heading before or after its place. */
  | { is: 'heading-lost' }
  /** The `./.` of the body's end: not there, before the end, more than one, or written otherwise. */
  | { is: 'end-missing' }
  | { is: 'end-early' }
  | { is: 'end-twice' }
  | { is: 'end-written' }
  /** A document first cited without its date, which a later citation or an answer has. */
  | { is: 'short-first' }
  | { is: 'two-spellings' }
  /** A proper name with a small letter where it has a capital. */
  | { is: 'name-letters' }
  /** A capital inside an ordinary word. */
  | { is: 'risen-letter' }
  | { is: 'two-date-forms' }
  /** A day under two kinds of signs, or with its year not last. */
  | { is: 'broken-date' }
  /** Type, number and day of a citation in another order. */
  | { is: 'citation-order' }
  | { is: 'unclosed' }
  | { is: 'small-start' }
  | { is: 'unpaired' }
  | { is: 'spacing' };

const all: Record<FormReason['is'], true> = {
  'number-order': true,
  'number-lost': true,
  'heading-case': true,
  'heading-twice': true,
  'heading-lost': true,
  'end-missing': true,
  'end-early': true,
  'end-twice': true,
  'end-written': true,
  'short-first': true,
  'two-spellings': true,
  'name-letters': true,
  'risen-letter': true,
  'two-date-forms': true,
  'broken-date': true,
  'citation-order': true,
  unclosed: true,
  'small-start': true,
  unpaired: true,
  spacing: true,
};

/** Whether a reason is one of the form. */
export const isFormReason = (reason: { is: string }): reason is FormReason => Object.hasOwn(all, reason.is);
