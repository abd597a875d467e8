/*
 * The tables of DESIGN section 5. Every row belongs to a workspace. Keys of people and units are those of organisation.yml and no foreign
 * keys: who is no longer named there stays in what he or she did. `json` keeps the order of keys where it carries meaning (a template's
 * choices), `jsonb` is used elsewhere. The tables that every answer
 * writes to have no foreign key to `workspaces`: each check would lock its one row.
 */
export const tables: readonly string[] = [
  `create table workspaces (
    id bigint generated always as identity primary key,
    team text not null unique,
    name text not null
  )`,
  `create table units (
    workspace_id bigint not null references workspaces,
    key text not null,
    name text not null,
    short_name text,
    current boolean not null default true,
    primary key (workspace_id, key)
  )`,
  `create table people (
    workspace_id bigint not null references workspaces,
    key text not null,
    name text not null,
    unit text not null,
    current boolean not null default true,
    primary key (workspace_id, key)
  )`,
  `create table memberships (
    workspace_id bigint not null,
    person text not null,
    role text not null,
    primary key (workspace_id, person, role),
    foreign key (workspace_id, person) references people
  )`,
  `create table templates (
    id bigint generated always as identity primary key,
    workspace_id bigint not null references workspaces,
    template text not null,
    hash text not null,
    body json not null,
    unique (workspace_id, template, hash)
  )`,

  // Periods are ordered by their last month, then the longer one first: first_month and last_month are YYYY-MM.
  `create table periods (
    id bigint generated always as identity primary key,
    workspace_id bigint not null references workspaces,
    period text not null,
    first_month text not null,
    last_month text not null,
    template_id bigint not null references templates,
    template text not null,
    state text not null check (state in ('open', 'collecting', 'drafting', 'in_review', 'approved', 'issued')),
    revision int not null default 1,
    from_day date not null,
    to_day date not null,
    deadline date not null,
    opened_by text not null,
    opened_at timestamptz not null,
    unique (workspace_id, period, template)
  )`,
  `create table assignments (
    id bigint generated always as identity primary key,
    workspace_id bigint not null references workspaces,
    period_id bigint not null references periods,
    person text not null,
    questions jsonb not null,
    last jsonb not null,
    state jsonb not null,
    revision int not null default 1,
    unique (period_id, person)
  )`,
  'create index assignments_person on assignments (workspace_id, person)',

  `create table inbox (
    id bigint generated always as identity primary key,
    workspace_id bigint not null,
    kind text not null check (kind in ('event', 'interactive', 'command')),
    conversation text not null,
    body jsonb not null,
    state text not null default 'new' check (state in ('new', 'done', 'parked')),
    attempts int not null default 0,
    reference text,
    claimed_until timestamptz not null,
    received_at timestamptz not null,
    done_at timestamptz
  )`,
  `create index inbox_undone on inbox (workspace_id, id) where state = 'new'`,
  `create table inbox_keys (
    workspace_id bigint not null,
    key text not null,
    primary key (workspace_id, key)
  )`,

  // What the bot says. A place with state 'unsent' is a message that has to be drawn anew.
  `create table messages (
    id bigint generated always as identity primary key,
    workspace_id bigint not null,
    period_id bigint references periods,
    key text not null,
    recipient jsonb not null,
    notice jsonb not null,
    surface text,
    replaces text,
    files jsonb,
    state text not null default 'unsent' check (state in ('unsent', 'sent', 'failed')),
    restamp boolean not null default false,
    attempts int not null default 0,
    reason text,
    channel text,
    ts text,
    claimed_until timestamptz not null,
    written_at timestamptz not null,
    sent_at timestamptz,
    unique (workspace_id, key),
    check ((channel is null) = (ts is null))
  )`,
  `create index messages_unsent on messages (workspace_id, id) where state = 'unsent'`,
  'create index messages_surface on messages (workspace_id, surface) where surface is not null',
  'create index messages_replaces on messages (workspace_id, replaces) where replaces is not null',
  'create index messages_place on messages (workspace_id, channel, ts) where channel is not null',

  `create table answers (
    id bigint generated always as identity primary key,
    workspace_id bigint not null,
    period_id bigint not null references periods,
    question text not null,
    revision int not null,
    value jsonb not null,
    quantity numeric,
    unit text,
    typed text not null,
    person text not null,
    at timestamptz not null,
    channel text,
    ts text,
    unique (period_id, question, revision)
  )`,
  'create index answers_newer on answers (period_id, id)',

  `create table reports (
    id bigint generated always as identity primary key,
    workspace_id bigint not null references workspaces,
    period text not null,
    first_month text not null,
    last_month text not null,
    template text,
    status text not null check (status in ('imported', 'approved', 'issued')),
    title text not null,
    number text,
    issued_on text,
    head json not null,
    file text not null,
    link text,
    saved_at timestamptz not null
  )`,
  'create index reports_period on reports (workspace_id, last_month, first_month)',
  `create table sections (
    id bigint generated always as identity primary key,
    report_id bigint not null references reports,
    position int not null,
    section text not null,
    head json not null,
    unique (report_id, position)
  )`,
  `create table paragraphs (
    id bigint generated always as identity primary key,
    section_id bigint not null references sections,
    position int not null,
    paragraph text not null,
    label text,
    unique (section_id, position)
  )`,
  `create table sentences (
    id bigint generated always as identity primary key,
    paragraph_id bigint not null references paragraphs,
    position int not null,
    sentence text not null,
    text text not null,
    standing boolean not null,
    marks jsonb not null,
    facts jsonb not null,
    unique (paragraph_id, position)
  )`,
  `create table report_figures (
    report_id bigint not null references reports,
    question text not null,
    quantity numeric not null,
    unit text not null,
    sentence text not null,
    primary key (report_id, question)
  )`,
  // Every paper that a report or an answer names; the date as read, which the calendar may not have.
  `create table "references" (
    id bigint generated always as identity primary key,
    workspace_id bigint not null,
    report_id bigint references reports,
    sentence text,
    answer_id bigint references answers,
    type text,
    number text,
    date text,
    issuer text,
    title text,
    check ((report_id is null) <> (answer_id is null))
  )`,
  'create index references_number on "references" (workspace_id, number)',

  `create table drafts (
    id bigint generated always as identity primary key,
    workspace_id bigint not null references workspaces,
    period_id bigint not null references periods,
    revision int not null,
    section text,
    state text not null default 'queued' check (state in ('queued', 'done', 'failed')),
    person text not null,
    at timestamptz not null,
    recipient jsonb not null,
    drafter text not null default 'rules' check (drafter in ('rules', 'model')),
    result json,
    reference text,
    finished_at timestamptz,
    unique (period_id, revision),
    check ((state = 'done') = (result is not null))
  )`,
  `create table findings (
    draft_id bigint not null references drafts,
    position int not null,
    key text not null,
    kind text not null,
    severity text not null check (severity in ('error', 'warning')),
    section text,
    body json not null,
    primary key (draft_id, position)
  )`,
  `create table settlements (
    id bigint generated always as identity primary key,
    workspace_id bigint not null references workspaces,
    period_id bigint not null references periods,
    kind text not null check (kind in ('keep', 'leave-out', 'no-report')),
    subject text not null,
    reason text not null,
    person text not null,
    at timestamptz not null
  )`,
  'create index settlements_period on settlements (period_id)',
  `create table sentence_edits (
    id bigint generated always as identity primary key,
    workspace_id bigint not null references workspaces,
    period_id bigint not null references periods,
    was text not null,
    text text not null,
    person text not null,
    at timestamptz not null
  )`,
  'create index sentence_edits_period on sentence_edits (period_id)',

  `create table files (
    id bigint generated always as identity primary key,
    workspace_id bigint not null references workspaces,
    name text not null,
    sha256 text not null,
    bytes bytea not null
  )`,
  `create table submissions (
    id bigint generated always as identity primary key,
    workspace_id bigint not null references workspaces,
    period_id bigint not null references periods,
    draft_id bigint not null references drafts,
    signer text not null,
    content_hash text not null,
    person text not null,
    at timestamptz not null,
    state text not null default 'pending' check (state in ('pending', 'approved', 'returned', 'void')),
    report_file bigint not null references files,
    redline_file bigint not null references files,
    number int,
    issued_on date,
    issued_by text,
    issued_at timestamptz,
    issued_file bigint references files
  )`,
  `create unique index submissions_one on submissions (period_id) where state in ('pending', 'approved')`,
  `create table decisions (
    id bigint generated always as identity primary key,
    submission_id bigint not null unique references submissions,
    kind text not null check (kind in ('approved', 'returned')),
    person text not null,
    at timestamptz not null,
    words text
  )`,

  // One hash chain for each period and one for the workspace itself (period_id null).
  `create table audit_heads (
    id bigint generated always as identity primary key,
    workspace_id bigint not null references workspaces,
    period_id bigint references periods,
    entries bigint not null,
    hash text not null
  )`,
  'create unique index audit_heads_one on audit_heads (workspace_id, coalesce(period_id, 0))',
  `create table audit_log (
    head_id bigint not null references audit_heads,
    entry bigint not null,
    at timestamptz not null,
    act text not null,
    person text,
    facts jsonb not null,
    personal_hash text,
    hash text not null,
    primary key (head_id, entry)
  )`,
  // Words typed, which can be removed without breaking the chain; the salt keeps short words from being guessed by their hash.
  `create table audit_personal (
    head_id bigint not null,
    entry bigint not null,
    salt text not null,
    words text not null,
    primary key (head_id, entry),
    foreign key (head_id, entry) references audit_log
  )`,

  `create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
  end $$`,
  `create trigger answers_append_only before update or delete or truncate on answers
    for each statement execute function refuse_change()`,
  `create trigger audit_log_append_only before update or delete or truncate on audit_log
    for each statement execute function refuse_change()`,

  // Every quantity there is: newest answers and figures of reports.
  `create view figures as
    select p.workspace_id, p.period, 'answer' as origin, a.question, a.quantity, a.unit, a.person, a.at, null as file
    from (select distinct on (period_id, question) * from answers order by period_id, question, revision desc) a
    join periods p on p.id = a.period_id
    where a.quantity is not null
    union all
    select r.workspace_id, r.period, r.status, f.question, f.quantity, f.unit, null, null, r.file
    from report_figures f join reports r on r.id = f.report_id`,
];
