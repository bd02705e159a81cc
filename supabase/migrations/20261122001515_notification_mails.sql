-- Mail of the moment. A notice waits in its row until it is sent; then it is asked once more whether it
-- is still to be seen, still allowed and still wanted. Mark and mail are one transaction.

create function private.is_quiet(at timestamptz) returns boolean
language sql immutable parallel safe set search_path = ''
as $$ select extract(hour from at at time zone private.city_zone()) not between 7 and 21 $$;
comment on function private.is_quiet(timestamptz) is 'Whether it is night in the city: from 22 to 7 o''clock.';

create function private.night_ends_at(at timestamptz) returns timestamptz
language sql immutable parallel safe set search_path = ''
as $$
  select min(morning) from (
    select ((at at time zone private.city_zone())::date + days + time '07:00') at time zone private.city_zone()
    from generate_series(0, 1) as days
  ) as mornings (morning) where morning > at
$$;
comment on function private.night_ends_at(timestamptz) is 'The next seven o''clock in the morning on the city''s clocks.';

create function private.news_line(p public.posts, language text, length integer) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('author', nullif(a.display_name, ''), 'organisation', coalesce(o.names ->> news_line.language, o.name),
    'language', p.language, 'text', left(p.plain, length), 'isCut', char_length(p.plain) > length,
    'path', format('/groups/%s/topics/%s?post=%s#p%s', g.slug, t.id, p.number, p.number))
  from public.topics as t join public.working_groups as g on g.id = t.group_id
  left join public.people as a on a.id = p.author_id
  left join public.organisations as o on o.id = p.organisation_id
  where t.id = p.topic_id
$$;
comment on function private.news_line(public.posts, text, integer) is 'A post as mails and lists tell it, with its first words.';

create function private.mail_frame(language text, why text, scope text, scope_id bigint) returns jsonb
language sql immutable parallel safe set search_path = ''
as $$
  select jsonb_build_object('homeUrl', '/' || mail_frame.language, 'listUrl', format('/%s/notifications', mail_frame.language), 'settingsUrl', format('/%s/account/notifications', mail_frame.language),
    'why', why, 'scope', scope, 'scopeId', scope_id::text)
$$;
comment on function private.mail_frame(text, text, text, bigint) is
  'What every mail of news carries: why it comes, where that is changed, and what leaving it would unfollow.';

create function private.mail_of_notice(payload jsonb, kind text, language text, scope text default 'person', scope_id bigint default null, name text default '') returns jsonb
language sql immutable parallel safe set search_path = ''
as $$
  -- One's own thing has no end to offer: no level hides it.
  select payload - array['mail', 'own', 'deadline', 'audience']
    || private.mail_frame(language, case when payload @> '{"own": true}' then 'own' else kind end,
      case when payload @> '{"own": true}' then null else scope end, scope_id)
    || jsonb_build_object('name', coalesce(name, ''), 'url', '/' || language || coalesce(payload ->> 'path', ''))
$$;
comment on function private.mail_of_notice(jsonb, text, text, text, bigint, text) is
  'What the mail of a notice carries, from its payload: for sending, and for looking at it before.';

create function private.due_notifications(at timestamptz) returns table (
  id bigint, person_id uuid, kind text, post_id bigint, topic_id bigint, group_id smallint, payload jsonb, is_wanted boolean, waits boolean
)
language sql stable security definer set search_path = ''
as $$
  select n.id, n.person_id, n.kind, n.post_id, t.id, coalesce(t.group_id, n.group_id), n.payload,
    n.read_at is null and coalesce(p.state = 'visible', true) and (n.is_own
      or private.level_for(n.person_id, coalesce(t.group_id, n.group_id), t.id) >= case when n.kind = 'post' then 'loud' else 'normal' end::public.follow_level
      and (coalesce(t.group_id, n.group_id) is null or n.person_id in (
        select private.readers_among(coalesce(t.group_id, n.group_id), private.audience_of(t, n.payload), array[n.person_id])))),
    coalesce(s.keeps_quiet, true) and private.is_quiet(at)
        and coalesce((n.payload ->> 'deadline')::timestamptz > private.night_ends_at(at), true)
      or n.post_id is not null and exists (
        select from public.notifications as sent join public.posts as told on told.id = sent.post_id
        where sent.person_id = n.person_id and told.topic_id = p.topic_id and sent.mailed_at > at - interval '10 minutes')
  from (
    select * from public.notifications as waiting
    where waiting.mail_due_at <= at and waiting.mailed_at is null order by waiting.mail_due_at, waiting.id limit 2000
  ) as n
  left join public.posts as p on p.id = n.post_id
  left join public.topics as t on t.id = coalesce(p.topic_id, n.topic_id)
  left join public.digest_settings as s on s.person_id = n.person_id
$$;
comment on function private.due_notifications(timestamptz) is
  'Notices that could go by mail: whether they are still wanted, and whether they wait for the morning or for a mail of the same topic to settle.';

create function private.send_notifications(at timestamptz default now()) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  written integer;
begin
  -- One sender at a time, on all nodes: two would each take half of what belongs in one mail.
  if not pg_try_advisory_xact_lock(hashtextextended('send_notifications', 0)) then
    return 0;
  end if;
  update public.notifications as n set mail_due_at = null
  from private.due_notifications(at) as d where d.id = n.id and not d.is_wanted;
  with due as materialized (
    select d.* from private.due_notifications(at) as d where not d.waits
  ), reached as (
    select p.id, p.language, u.email from public.people as p join auth.users as u on u.id = p.id
    where p.id in (select person_id from due) and coalesce(u.email, '') <> ''
  ), in_topics as (
    select d.person_id, d.topic_id, count(*) as posts, max(p.number) as last_number,
      (array_agg(d.kind order by d.kind = 'post', p.number))[1] as why,
      jsonb_path_query_array(jsonb_agg(private.news_line(p, r.language, 2000) || jsonb_build_object('kind', d.kind) order by p.number), '$[0 to 19]') as lines
    from due as d join public.posts as p on p.id = d.post_id join reached as r on r.id = d.person_id
    group by d.person_id, d.topic_id
  ), of_posts as (
    insert into private.outbox (kind, recipient, language, payload)
    select 'post_news', r.email, r.language, private.mail_frame(r.language, i.why, 'topic', t.id) || jsonb_build_object(
      'name', private.pick(g.names, r.language), 'title', t.title, 'titleLanguage', t.language, 'topicId', t.id::text,
      'postNumber', i.last_number::text, 'postUrl', format('/%s/groups/%s/topics/%s?post=%s#p%s', r.language, g.slug, t.id, i.last_number, i.last_number),
      'more', greatest(i.posts - 20, 0), 'posts', i.lines)
    from in_topics as i join reached as r on r.id = i.person_id
    join public.topics as t on t.id = i.topic_id join public.working_groups as g on g.id = t.group_id
    returning id
  ), of_others as (
    insert into private.outbox (kind, recipient, language, payload)
    select d.payload ->> 'mail', r.email, r.language, private.mail_of_notice(d.payload, d.kind, r.language,
      case when d.topic_id is not null then 'topic' when d.group_id is not null then 'group' else 'person' end,
      coalesce(d.topic_id, d.group_id), private.pick(g.names, r.language))
    from due as d join reached as r on r.id = d.person_id left join public.working_groups as g on g.id = d.group_id
    where d.post_id is null
    returning id
  ), marked as (
    update public.notifications as n set mailed_at = at from due as d where d.id = n.id
  )
  select (select count(*) from of_posts) + (select count(*) from of_others) into written;
  return written;
end
$$;
comment on function private.send_notifications(timestamptz) is
  'Every minute: writes the mails of the moment, those of one topic together, and gives their number.';
