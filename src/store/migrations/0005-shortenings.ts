/* Requests for shorter sentences, which a model answers outside the turn; kept with what was sent for them. */

export const shortenings: readonly string[] = [
  `create table shortenings (
    id bigint generated always as identity primary key,
    workspace_id bigint not null references workspaces,
    period_id bigint not null references periods,
    draft_id bigint not null references drafts,
    purpose text not null check (purpose in ('shorter', 'revise')),
    section text not null,
    sentences jsonb not null,
    state text not null default 'queued' check (state in ('queued', 'done', 'stopped', 'failed')),
    person text not null,
    at timestamptz not null,
    recipient jsonb not null,
    stopped_by text,
    sent json,
    finished_at timestamptz
  )`,
  'create index shortenings_period on shortenings (period_id)',
];
