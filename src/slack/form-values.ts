import type { FormOutcome, FormTurn } from './turn.ts';

/** What was typed or picked in a block of a form, trimmed; empty when nothing was. */
export const formText = (turn: FormTurn, block: string): string => {
  const value = turn.values[block];
  return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim();
};

/** What was picked in a block of a form. */
export const formChoices = (turn: FormTurn, block: string): readonly string[] => {
  const value = turn.values[block];
  return value === null || value === undefined ? [] : typeof value === 'string' ? [value] : value;
};

export const closeForm: FormOutcome = { kind: 'close' };

/** The form stays, with words beside the block that is wrong. */
export const formError = (block: string, words: string): FormOutcome => ({
  kind: 'errors',
  errors: { [block]: words },
});
