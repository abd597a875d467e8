/*
 * What has to be one statement for the caller: each function sees what other transactions committed while it waited for a lock, which one
 * SQL statement with several parts would not, and takes a whole batch, so that twenty answers cost one round trip.
 */
/*
 * A plan is made once, when the tables are empty, and kept: left to itself it would read whole tables ever after. For the same reason a row
 * is found by its id alone (in a list where it would be joined), and whether it is the workspace's is asked by "is not distinct from", which no
 * index answers.
 */
export const byIndex = 'set enable_seqscan to off set enable_hashjoin to off set enable_mergejoin to off';

export const functions: readonly string[] = [
  `create function audit_hash(
    before text, entry bigint, at timestamptz, act text, person text, facts jsonb, personal_hash text
  ) returns text language sql immutable as $$
    select encode(sha256(convert_to(before || jsonb_build_object(
      'entry', entry,
      'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
      'act', act,
      'by', person,
      'facts', facts,
      'personal', personal_hash
    )::text, 'UTF8')), 'hex')
  $$`,

  // The chain's first link says whose chain it is, so that one chain cannot be put in another's place.
  `create function audit_start(ws bigint, period bigint) returns text language sql immutable as $$
    select encode(sha256(convert_to('thuky/' || ws || '/' || coalesce(period, 0), 'UTF8')), 'hex')
  $$`,

  // items: [{n, period, inbox, audit, posts, stamps}] → {posts: {key: id}, stamped: [{n, id, ...}]}
  `create function write_effects(ws bigint, moment timestamptz, claim timestamptz, items jsonb)
  returns jsonb language plpgsql ${byIndex} as $$
  declare
    one record;
    head audit_heads;
    new_salt text;
    words_hash text;
    logged audit_log[];
    words audit_personal[];
    fresh jsonb;
    again jsonb := '[]';
    drawn jsonb;
  begin
    for one in
      select i.period, e.act, e.by as person, e.facts, e.personal
      from jsonb_to_recordset(items) as i(n int, period bigint, audit jsonb)
      cross join lateral rows from (
        jsonb_to_recordset(i.audit) as (act text, by text, facts jsonb, personal text)
      ) with ordinality as e(act, by, facts, personal, k)
      order by i.period nulls first, i.n, e.k
    loop
      if head.id is null or head.period_id is distinct from one.period then
        update audit_heads set entries = head.entries, hash = head.hash where id = head.id;
        insert into audit_heads (workspace_id, period_id, entries, hash)
          values (ws, one.period, 0, audit_start(ws, one.period)) on conflict do nothing;
        select * into strict head from audit_heads
          where workspace_id = ws and coalesce(period_id, 0) = coalesce(one.period, 0) for update;
      end if;
      new_salt := null;
      words_hash := null;
      if one.personal is not null then
        new_salt := gen_random_uuid()::text;
        words_hash := encode(sha256(convert_to(new_salt || one.personal, 'UTF8')), 'hex');
      end if;
      head.entries := head.entries + 1;
      head.hash := audit_hash(head.hash, head.entries, moment, one.act, one.person, one.facts, words_hash);
      logged := logged || row(head.id, head.entries, moment, one.act, one.person, one.facts, words_hash,
        head.hash)::audit_log;
      if new_salt is not null then
        words := words || row(head.id, head.entries, new_salt, one.personal)::audit_personal;
      end if;
    end loop;
    update audit_heads set entries = head.entries, hash = head.hash where id = head.id;
    insert into audit_log select * from unnest(logged);
    insert into audit_personal select * from unnest(words);

    -- A message in hand at this moment is drawn anew after it is sent (restamp); one that stands is drawn anew by the caller.
    for one in
      select i.n, s.surface, s.notice
      from jsonb_to_recordset(items) as i(n int, stamps jsonb)
      cross join lateral jsonb_to_recordset(i.stamps) as s(surface text, notice jsonb)
      order by i.n
    loop
      with old as (
        select id, state = 'unsent' and claimed_until > moment and claimed_until <= claim as in_hand
        from messages where workspace_id = ws and surface = one.surface order by id for update
      ), touched as (
        update messages m set
          notice = one.notice,
          restamp = old.in_hand,
          state = case when m.channel is null then m.state else 'unsent' end,
          claimed_until = case when old.in_hand or m.channel is null then m.claimed_until else claim end,
          attempts = case when old.in_hand then m.attempts else 0 end
        from old where m.id = old.id
        returning m.*, old.in_hand
      )
      select jsonb_agg(jsonb_build_object('n', one.n) || message_json(t.id, t.key, t.recipient, t.notice, t.surface,
        t.replaces, t.files, t.channel, t.ts, t.attempts) order by t.id) into drawn
      from touched t where not t.in_hand and t.channel is not null;
      again := again || coalesce(drawn, '[]');
    end loop;

    -- What stands where a new message will stand is no surface any more, and an older update still to be sent is not sent.
    for one in
      select p.key, p.replaces from jsonb_to_recordset(items) as i(posts jsonb)
      cross join lateral jsonb_to_recordset(i.posts) as p(key text, replaces text)
      where p.replaces is not null
        and not exists (select from messages x where x.workspace_id = ws and x.key = p.key)
    loop
      update messages set surface = null where workspace_id = ws and key = one.replaces;
      update messages m set
        surface = null,
        state = case when m.state = 'unsent' then 'failed' else m.state end,
        reason = case when m.state = 'unsent' then 'superseded' else m.reason end
      where m.workspace_id = ws and m.replaces = one.replaces;
    end loop;

    with post as (
      select i.n, i.period, p.*
      from jsonb_to_recordset(items) as i(n int, period bigint, posts jsonb)
      cross join lateral rows from (
        jsonb_to_recordset(i.posts) as
          (key text, "to" jsonb, notice jsonb, surface text, replaces text, files jsonb)
      ) with ordinality as p(key, "to", notice, surface, replaces, files, k)
    ), fresh_rows as (
      insert into messages
        (workspace_id, period_id, key, recipient, notice, surface, replaces, files, claimed_until, written_at)
      select ws, f.period, f.key, f.to, f.notice, f.surface, f.replaces, f.files, claim, moment
      from (select distinct on (key) * from post order by key, n, k) f
      order by f.n, f.k
      on conflict (workspace_id, key) do nothing
      returning key, id
    )
    select jsonb_object_agg(key, id::text) into fresh from fresh_rows;

    update inbox set state = 'done', done_at = moment
    from jsonb_to_recordset(items) as i(inbox bigint)
    where inbox.id = i.inbox and inbox.workspace_id is not distinct from ws and inbox.state = 'new'
      and inbox.id = any(array(select (x->>'inbox')::bigint from jsonb_array_elements(items) x));

    return jsonb_build_object('posts', coalesce(fresh, '{}'), 'stamped', again);
  end $$`,

  // items: [{n, interview, revision, state, answers, voids, effects}] → what write_effects gives, and written: [n]
  `create function take_turns(ws bigint, moment timestamptz, claim timestamptz, items jsonb)
  returns jsonb language plpgsql ${byIndex} as $$
  declare
    won int[];
    moved record;
    effects jsonb;
  begin
    -- Whoever writes to a period holds its row: answers get their ids in the order in which they are committed.
    perform from periods where id in (
      select a.period_id from jsonb_to_recordset(items) as i(interview bigint)
      join assignments a on a.id = i.interview and a.workspace_id is not distinct from ws
    ) order by id for no key update;

    select array_agg(n) into won from (
      select distinct on (a.id) i.n
      from jsonb_to_recordset(items) as i(n int, interview bigint, revision int, answers jsonb, voids jsonb)
      join assignments a on a.id = i.interview and a.workspace_id is not distinct from ws
      join periods p on p.id = a.period_id
      where a.revision = i.revision and p.state <> 'issued' and case
        when i.voids is not null
          then p.id = (i.voids->>'period')::bigint and p.revision = (i.voids->>'revision')::int
        else jsonb_array_length(i.answers) = 0 or p.state in ('open', 'collecting', 'drafting')
      end
      order by a.id, i.n
    ) first_of_each;
    if won is null then
      return '{"written": [], "posts": {}, "stamped": []}';
    end if;

    update assignments a set state = i.state, revision = a.revision + 1
    from jsonb_to_recordset(items) as i(n int, interview bigint, state jsonb)
    where a.id = i.interview and i.n = any(won);

    with fresh as (
      insert into answers
        (workspace_id, period_id, question, revision, value, quantity, unit, typed, person, at, channel, ts)
      select ws, a.period_id, w.question,
        coalesce((
          select max(o.revision) from answers o where o.period_id = a.period_id and o.question = w.question
        ), 0) + row_number() over (partition by a.period_id, w.question order by i.n, w.k),
        w.value, w.quantity, w.unit, w.typed, w.by, w.at, w.channel, w.ts
      from jsonb_to_recordset(items) as i(n int, interview bigint, answers jsonb)
      join assignments a on a.id = i.interview
      cross join lateral rows from (
        jsonb_to_recordset(i.answers) as (question text, value jsonb, quantity numeric, unit text, typed text,
          by text, at timestamptz, channel text, ts text)
      ) with ordinality as w(question, value, quantity, unit, typed, by, at, channel, ts, k)
      where i.n = any(won)
      order by i.n, w.k
      returning id, value
    )
    insert into "references" (workspace_id, answer_id, type, number, date, issuer, title)
    select ws, fresh.id, r.type, r.number, r.date, r.issuer, r.title
    from fresh
    cross join lateral jsonb_to_recordset(fresh.value->'items')
      as r(type text, number text, date text, issuer text, title text)
    where fresh.value->>'kind' = 'references';

    for moved in
      select distinct on ((i.voids->>'period')::bigint) i.voids->>'to' as state, (i.voids->>'period')::bigint as id
      from jsonb_to_recordset(items) as i(n int, voids jsonb)
      where i.n = any(won) and i.voids is not null
    loop
      perform void_submission(ws, moved.id, moved.state);
    end loop;

    select jsonb_agg(i.effects || jsonb_build_object('n', i.n, 'period', a.period_id) order by i.n) into effects
    from jsonb_to_recordset(items) as i(n int, interview bigint, effects jsonb)
    join assignments a on a.id = i.interview
    where i.n = any(won);
    return write_effects(ws, moment, claim, effects) || jsonb_build_object('written', won);
  end $$`,

  `create function void_submission(ws bigint, voided bigint, to_state text) returns void language sql as $$
    update periods set state = to_state, revision = revision + 1 where id = voided and workspace_id is not distinct from ws;
    update submissions set state = 'void'
      where period_id = voided and state in ('pending', 'approved');
  $$`,

  // items: [{n, person | id, known, period, seen}] → {interviews: [{n, id, ...}], answers: [{period, rows}]}. The parts fixed at opening are
  // left out for the interview known to the caller; answers come once a period, from the lowest id that one of the callers has seen.
  `create function load_interviews(ws bigint, items jsonb) returns jsonb language plpgsql stable ${byIndex} as $$
  begin
    return (
      with asked as materialized (
        select i.n, i.known, case when i.period = a.period_id then i.seen else 0 end as seen, a.*,
          p.state as period_state, p.revision as period_revision
        from jsonb_to_recordset(items) as i(n int, person text, id bigint, known bigint, period bigint, seen bigint)
        cross join lateral (
          select one.* from assignments one where one.id = i.id and one.workspace_id is not distinct from ws
          union all (
            select one.* from assignments one join periods of_one on of_one.id = one.period_id
            where one.workspace_id = ws and one.person = i.person and of_one.state <> 'issued'
            order by of_one.last_month desc, of_one.first_month, of_one.id desc
            limit 1
          )
        ) a
        join periods p on p.id = a.period_id
      ), since as (
        select period_id, min(seen) as seen from asked group by period_id
      )
      select jsonb_build_object(
        'interviews', (
          select jsonb_agg(jsonb_build_object('n', n, 'id', id::text, 'revision', revision, 'state', state,
            'period', period_id::text, 'periodState', period_state, 'periodRevision', period_revision
          ) || case when id = known then '{}'
            else jsonb_build_object('person', person, 'questions', questions, 'last', last) end)
          from asked
        ),
        'answers', (
          select jsonb_agg(jsonb_build_object('period', period_id::text, 'rows', (
            select jsonb_agg(answer_json(x) order by x.id) from answers x
            where x.period_id = since.period_id and x.id > since.seen
          ))) from since
        )
      )
    );
  end $$`,

  // items: [{n, kind, conversation, body, keys}] → the row ids by n; a delivery with a known key has none.
  `create function store_deliveries(ws bigint, moment timestamptz, claim timestamptz, items jsonb)
  returns table (n int, id bigint) language plpgsql ${byIndex} as $$
  begin
    return query
    with item as (
      select i.n, i.kind, i.conversation, i.body, i.keys
      from jsonb_to_recordset(items) as i(n int, kind text, conversation text, body jsonb, keys jsonb)
    ), one_key as (
      select distinct on (k.key) k.key, item.n
      from item cross join lateral jsonb_array_elements_text(item.keys) as k(key)
      order by k.key, item.n
    ), fresh as (
      insert into inbox_keys (workspace_id, key) select ws, one_key.key from one_key order by one_key.key
      on conflict do nothing returning inbox_keys.key
    ), numbered as (
      select item.*, nextval(pg_get_serial_sequence('inbox', 'id')) as row_id
      from item
      where (
        select count(*) from one_key join fresh on fresh.key = one_key.key where one_key.n = item.n
      ) = (select count(distinct k) from jsonb_array_elements_text(item.keys) as k)
      order by item.n
    ), stored as (
      insert into inbox (id, workspace_id, kind, conversation, body, claimed_until, received_at)
      overriding system value
      select numbered.row_id, ws, numbered.kind, numbered.conversation, numbered.body, claim, moment
      from numbered
    )
    select numbered.n, numbered.row_id from numbered;
  end $$`,

  // items: [{n, id, channel, ts}]; what was stamped while it was in hand stays to be drawn anew.
  `create function settle_posts(ws bigint, moment timestamptz, items jsonb) returns void language sql ${byIndex} as $$
    update messages m set
      channel = i.channel, ts = i.ts, sent_at = moment, restamp = false, reason = null,
      state = case when m.restamp then 'unsent' else 'sent' end,
      claimed_until = moment
    from jsonb_to_recordset(items) as i(id bigint, channel text, ts text)
    where m.id = i.id and m.workspace_id is not distinct from ws
      and m.id = any(array(select (x->>'id')::bigint from jsonb_array_elements(items) x))
  $$`,
  `create function message_json(id bigint, key text, recipient jsonb, notice jsonb, surface text, replaces text,
    files jsonb, channel text, ts text, attempts int) returns jsonb language sql stable as $$
    select jsonb_build_object('id', id::text, 'key', key, 'to', recipient, 'notice', notice, 'surface', surface,
      'replaces', replaces, 'files', files, 'channel', channel, 'ts', ts, 'attempts', attempts)
  $$`,
  `create function answer_json(a answers) returns jsonb language sql stable as $$
    select jsonb_build_object('id', a.id::text, 'question', a.question, 'revision', a.revision, 'value', a.value,
      'typed', a.typed, 'by', a.person, 'at', a.at, 'channel', a.channel, 'ts', a.ts)
  $$`,
];
