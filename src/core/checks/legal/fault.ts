import type { Reason, Severity } from '../finding.ts';

/** What is wrong with a cited act, and with which part of the citation. */
export type LegalFault = {
  /** `number-date`: either may be the wrong one. */
  part: 'number' | 'date' | 'number-date' | 'issuer' | 'title' | 'whole';
  severity: Severity;
  reason: LegalReason;
  expected?: string;
  /** Where only a stretch of the title differs: its place in the title. */
  within?: { from: number; to: number };
};

/** The reasons of the legal check, without the act's name, which is added where the finding is made. */
export type LegalReason = Reason extends infer R
  ? R extends { act: string }
    ? Omit<R, 'act'>
    : never
  : never;
