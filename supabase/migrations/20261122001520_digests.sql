-- Digests: exactly what is unread of what came since the last one, by group and topic, oldest first.

create function private.unread_news(person uuid, since timestamptz, until timestamptz)
returns table (post_id bigint, topic_id bigint, group_id smallint)
language sql stable security definer set search_path = ''
as $$
  with mine as materialized (
    select private.groups_of_person(person) as id
  ), me as materialized (
    select coalesce((select f.level from public.follows as f
        where f.person_id = person and f.group_id is null and f.topic_id is null), 'normal') as level,
      exists (select from public.person_roles as r
        where r.person_id = person and r.role in ('coordinator', 'moderator', 'administrator')) as is_staff
  )
  select p.id, t.id, t.group_id
  from me cross join public.posts as p
  join public.topics as t on t.id = p.topic_id
  join public.working_groups as g on g.id = t.group_id
  left join public.follows as ft on ft.person_id = person and ft.topic_id = t.id
  left join public.follows as fg on fg.person_id = person and fg.group_id = t.group_id
  left join public.topic_readers as r on r.topic_id = t.id and r.person_id = person
  where coalesce(p.let_through_at, p.created_at) >= since and coalesce(p.let_through_at, p.created_at) < until
    and p.state = 'visible' and p.author_id is distinct from person
    and (t.audience = 'public' and g.reading = 'public' or t.group_id in (select id from mine) or me.is_staff)
    and not coalesce(r.read_ranges @> p.number, false)
    -- Who follows nothing here still hears of an answer or of being named.
    and coalesce(coalesce(ft.level, fg.level, case when t.group_id in (select id from mine) then me.level end) <> 'mute',
      me.level <> 'mute' and exists (select from public.notifications as n where n.person_id = person and n.post_id = p.id))
    and not exists (select from public.notifications as n
      where n.person_id = person and n.post_id = p.id and n.mailed_at is not null)
$$;
comment on function private.unread_news(uuid, timestamptz, timestamptz) is
  'Posts that became visible from the first moment until before the second, that this person follows, may read and has neither read nor got by mail.';

create function private.unread_notices(person uuid, since timestamptz, until timestamptz)
returns table (kind text, title text, path text, group_id smallint, created_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select n.kind, n.payload ->> 'title', n.payload ->> 'path', coalesce(t.group_id, n.group_id), n.created_at
  from public.notifications as n left join public.topics as t on t.id = n.topic_id
  where n.person_id = person and n.created_at >= since and n.created_at < until
    and n.post_id is null and n.kind <> 'posts' and n.read_at is null and n.mailed_at is null and not n.payload @> '{"siteOnly": true}'
    and (n.is_own or private.level_for(person, coalesce(t.group_id, n.group_id), t.id) <> 'mute'
      and (coalesce(t.group_id, n.group_id) is null or person in (
        select private.readers_among(coalesce(t.group_id, n.group_id), private.audience_of(t, n.payload), array[person]))))
$$;
comment on function private.unread_notices(uuid, timestamptz, timestamptz) is 'The same for what is told besides posts.';

create function private.digest_of(person uuid, since timestamptz, until timestamptz, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with news as materialized (
    select n.group_id, n.topic_id, p.number, row_number() over (partition by n.topic_id order by p.number) as place,
      min(coalesce(p.let_through_at, p.created_at)) over (partition by n.topic_id) as began_at,
      count(*) over (partition by n.topic_id) as posts, p
    from private.unread_news(person, since, until) as n join public.posts as p on p.id = n.post_id
  ), in_topics as (
    select n.group_id, jsonb_agg(jsonb_build_object('title', t.title, 'language', t.language, 'count', n.posts,
      'path', format('/groups/%s/topics/%s?post=%s#p%s', g.slug, t.id, n.number, n.number), 'posts', (
        select jsonb_agg(private.news_line(l.p, digest_of.language, 240) order by l.number)
        from news as l where l.topic_id = n.topic_id and l.place <= 5)) order by n.began_at, t.id) as topics, sum(n.posts) as posts
    from news as n join public.topics as t on t.id = n.topic_id join public.working_groups as g on g.id = t.group_id
    where n.place = 1 group by n.group_id
  ), notices as (
    select n.group_id, jsonb_agg(jsonb_build_object('kind', n.kind, 'title', n.title, 'path', n.path) order by n.created_at) as lines,
      count(*) as notices
    from private.unread_notices(person, since, until) as n group by n.group_id
  )
  select jsonb_build_object('count', sum(coalesce(i.posts, 0) + coalesce(n.notices, 0))::text,
    'groups', jsonb_agg(jsonb_build_object('name', private.pick(g.names, digest_of.language), 'path', '/groups/' || g.slug,
      'topics', coalesce(i.topics, '[]'), 'notices', coalesce(n.lines, '[]')) order by g.position nulls first, g.id))
  from in_topics as i full join notices as n on n.group_id = i.group_id
  left join public.working_groups as g on g.id = coalesce(i.group_id, n.group_id)
  having count(*) > 0
$$;
comment on function private.digest_of(uuid, timestamptz, timestamptz, text) is
  'What a digest of this time says, five posts of each topic with their first words; null when there is nothing.';

create function private.send_digest(s public.digest_settings, at timestamptz) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  -- After a standstill one digest covers all that was missed.
  slot timestamptz := (select max(m) from private.digest_slots(s.rhythm, s.weekday, s.hour, at) as m where m <= at);
  reads text;
  address text;
  content jsonb;
begin
  select p.language, u.email into reads, address from public.people as p join auth.users as u on u.id = p.id where p.id = s.person_id;
  if coalesce(address, '') <> '' then
    content := private.digest_of(s.person_id, s.digested_until, slot, reads);
  end if;
  if content is not null then
    -- What waits for the morning and stands in the digest needs no mail of its own.
    update public.notifications as n set mail_due_at = null
    from private.unread_news(s.person_id, s.digested_until, slot) as u
    where n.person_id = s.person_id and n.post_id = u.post_id and n.mail_due_at is not null;
    insert into private.outbox (kind, recipient, language, payload)
    values ('digest', address, reads, private.mail_frame(reads, 'digest', 'digest', null) || content);
  end if;
  update public.digest_settings as d set digested_until = greatest(slot, s.digested_until),
    next_at = private.next_digest_at(s.rhythm, s.weekday, s.hour, at)
  where d.person_id = s.person_id;
  return content is not null;
end
$$;
comment on function private.send_digest(public.digest_settings, timestamptz) is
  'Writes one digest, unless nothing is unread, and when the next is due: one transaction, so never twice.';

create function private.send_digests(at timestamptz default now(), allowed integer default 100) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  s public.digest_settings;
  looked integer := 0;
begin
  for s in select * from public.digest_settings as d where d.next_at <= at order by d.next_at, d.person_id limit allowed for update skip locked loop
    perform private.send_digest(s, at);
    looked := looked + 1;
  end loop;
  return looked;
end
$$;
comment on function private.send_digests(timestamptz, integer) is
  'Every minute: the digests that are due, some at a time; gives how many people were looked at.';
