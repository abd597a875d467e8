import type { Finding } from '../checks/finding.ts';

/* What people decide about a draft beside its answers (DESIGN 2.4): findings settled, sentences written by hand. */

/** A finding with the key under which people settle it: it stays the same while sentence and fact do. */
export type KeyedFinding = Finding & {
  key: string;
  /** The draft's sentence that it is about; null for what stands in no sentence (a question owed, an answer not told). */
  sentence: string | null;
};

/**
 * What a person settled (DESIGN 2.4). keep: "giữ nguyên, vì ...", `subject` is the finding's key; leave-out: an answer not told, `subject` is
 * its question and revision (`leftOutSubject`), so that a new answer is told again; no-report: nothing came for a question that is owed,
 * `subject` is the question.
 */
export type Settlement = {
  kind: 'keep' | 'leave-out' | 'no-report';
  subject: string;
  reason: string;
  by: string;
  at: string;
};

/**
 * A sentence somebody wrote by hand in place of one of the draft's; `was` is the text it stands for. An empty `text` drops the sentence. With
 * `section` (an id) it stands behind `was` instead, or at the end of that section once `was` is gone.
 */
export type SentenceEdit = { was: string; text: string; by: string; at: string; section?: string };

/** A settlement in force, with the finding it answers (null where the finding cannot arise any more, as for an answer left out). */
export type Settled = { settlement: Settlement; finding: KeyedFinding | null; question: string | null };

/** The subject of a leave-out: this revision of this question's answer. */
export const leftOutSubject = (question: string, revision: number): string => `${question}@${revision}`;
