/* What sentences changed by hand teach, and what is no longer to be learned from them. */

export const phrasing: readonly string[] = [
  // The drafted sentence and the written one as shapes; null where the edit teaches nothing.
  'alter table sentence_edits add column lesson jsonb',
  // Who removed the phrasing that it had taught, and when.
  'alter table sentence_edits add column forgotten_by text',
  'alter table sentence_edits add column forgotten_at timestamptz',
  'create index sentence_edits_lessons on sentence_edits (workspace_id) where lesson is not null',
];
