import { byIndex } from './0001-functions.ts';

/* The same effects as in 0001 for less: what most answers have not (stamps, messages in place of others, words for the log) is not looked for. */

export const quickerEffects: readonly string[] = [
  // items: [{n, period, inbox, audit, posts, stamps}] → {posts: {key: id}, stamped: [{n, id, ...}]}
  `create or replace function write_effects(ws bigint, moment timestamptz, claim timestamptz, items jsonb)
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
        select * into head from audit_heads
          where workspace_id = ws and coalesce(period_id, 0) = coalesce(one.period, 0) for update;
        if not found then
          insert into audit_heads (workspace_id, period_id, entries, hash)
            values (ws, one.period, 0, audit_start(ws, one.period)) on conflict do nothing;
          select * into strict head from audit_heads
            where workspace_id = ws and coalesce(period_id, 0) = coalesce(one.period, 0) for update;
        end if;
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
    if words is not null then
      insert into audit_personal select * from unnest(words);
    end if;

    if jsonb_path_exists(items, '$[*].stamps[*]') then
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
    end if;

    if jsonb_path_exists(items, '$[*].posts[*].replaces') then
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
    end if;

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

  // items: [{n, id, channel, ts}]; what was stamped while it was in hand stays to be drawn anew.
  `create or replace function settle_posts(ws bigint, moment timestamptz, items jsonb) returns void language sql ${byIndex} as $$
    -- Should the server's machine lose the last moment of it, the message is found again in Slack by its key.
    select set_config('synchronous_commit', 'off', true);
    update messages m set
      channel = i.channel, ts = i.ts, sent_at = moment, restamp = false, reason = null,
      state = case when m.restamp then 'unsent' else 'sent' end,
      claimed_until = moment
    from jsonb_to_recordset(items) as i(id bigint, channel text, ts text)
    where m.id = i.id and m.workspace_id is not distinct from ws
      and m.id = any(array(select (x->>'id')::bigint from jsonb_array_elements(items) x))
  $$`,
];
