/* Calls to a model, each written before it leaves; what was sent and what came is kept once, whoever sent it again. */

export const calls: readonly string[] = [
  `create table model_texts (
    workspace_id bigint not null references workspaces,
    sha256 text not null,
    text text not null,
    primary key (workspace_id, sha256)
  )`,
  `create table model_calls (
    id bigint generated always as identity primary key,
    workspace_id bigint not null references workspaces,
    purpose text not null check (purpose in ('draft', 'shorter', 'revise', 'question')),
    -- Of drafts, shortenings or the inbox, by the purpose.
    work bigint,
    period_id bigint references periods,
    person text,
    section text,
    model text not null,
    host text not null,
    prompt text not null,
    pieces jsonb not null,
    at timestamptz not null,
    -- What came of it; null while nobody knows.
    outcome text check (outcome in ('answer', 'refused', 'fault')),
    fault text,
    status integer,
    answer_sha256 text,
    tries integer,
    tokens jsonb,
    ended_at timestamptz
  )`,
  'create index model_calls_period on model_calls (workspace_id, period_id, id)',
];
