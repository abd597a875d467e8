/* Sentences that people add to a draft, and drafts that are no longer to wait for a model. */

export const revising: readonly string[] = [
  // The section that a sentence was added to, behind `was`; null: it stands in the place of `was`.
  'alter table sentence_edits add column section text',
  // Who wanted no model any more; the draft is then made by rules.
  'alter table drafts add column stopped_by text',
];
