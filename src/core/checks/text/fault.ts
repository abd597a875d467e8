/** What can be wrong with the writing itself. */
export type TextFaultKind =
  | 'joined'
  | 'no-syllable'
  | 'misplaced-tone'
  | 'doubled'
  | 'no-accents'
  | 'misspelt'
  | 'unknown-phrase'
  | 'debris'
  | 'placeholder'
  | 'chat'
  | 'character'
  | 'mojibake';

/**
 * A fault in a line, offsets within it. `guess`: words the office is known to use are none; `keys` are those words. `proof`: words in a row, of
 * which the office must be known to use some, or there is no fault. `between`: or else a word one letter away between the same two.
 */
export type TextFault = {
  fault: TextFaultKind;
  start: number;
  end: number;
  severity: 'error' | 'warning';
  expected?: string;
  guess?: boolean;
  keys?: readonly string[];
  proof?: readonly string[];
  between?: { before: string; own: string; after: string };
};
