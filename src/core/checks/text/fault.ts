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

/** A fault in a line, offsets within it. `guess`: words the office is known to use are none; `keys` are those words. */
export type TextFault = {
  fault: TextFaultKind;
  start: number;
  end: number;
  severity: 'error' | 'warning';
  expected?: string;
  guess?: boolean;
  keys?: readonly string[];
};
