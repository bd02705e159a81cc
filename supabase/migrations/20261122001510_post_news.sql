-- Who is told of a post, in its own transaction and by a fixed number of statements, however many follow.

alter table public.posts add column let_through_at timestamptz;
comment on column public.posts.let_through_at is 'When a held post became visible; null for one that never waited.';
create index posts_arrived on public.posts ((coalesce(let_through_at, created_at)));

create function private.mentioned_in(document jsonb) returns setof uuid
language sql immutable parallel safe set search_path = ''
as $$
  select distinct m.id::uuid from (
    select node #>> '{}' as id
    from jsonb_path_query(document, 'strict $.**?(@.type == "mention" && @.kind == "person").id') as node limit 50
  ) as m
  where m.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
$$;
comment on function private.mentioned_in(jsonb) is 'People whom a text names, the first 50: nobody rings a whole city.';

create function private.mentions_heard(document jsonb, author uuid) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  -- Who shares no group with the author is offered to nobody, so nobody is called that way either.
  select m from private.mentioned_in(document) as m
  where m <> author and exists (
    select from private.groups_of_person(m) as theirs where theirs in (select private.groups_of_person(author)))
$$;
comment on function private.mentions_heard(jsonb, uuid) is 'Those of them who hear of it.';

create function private.tell_of_posts(fresh bigint[], by_mail boolean) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  with news as materialized (
    select p.id, p.topic_id, p.number, p.answers, p.author_id, p.document, t.group_id, t.audience
    from public.posts as p join public.topics as t on t.id = p.topic_id
    where p.id = any (fresh) and p.state = 'visible'
  ), concerned as (
    select n.id, m.person_id, 1 as rank, 'mention' as kind, private.level_for(m.person_id, n.group_id, n.topic_id) as level
    from news as n cross join lateral private.mentions_heard(n.document, n.author_id) as m (person_id)
    union all
    select n.id, a.author_id, 2, 'answer', private.level_for(a.author_id, n.group_id, n.topic_id)
    from news as n join public.posts as a on a.topic_id = n.topic_id and a.number = n.answers
    union all
    select n.id, f.person_id, 3, case when f.level = 'loud' then 'post' else 'posts' end, f.level
    from news as n cross join lateral private.topic_followers(n.group_id, n.topic_id) as f
  ), told as (
    select distinct on (c.id, c.person_id) c.* from concerned as c order by c.id, c.person_id, c.rank
  ), allowed as materialized (
    select n.id, r.person_id from news as n
    cross join lateral private.readers_among(n.group_id, n.audience,
      array(select t.person_id from told as t where t.id = n.id)) as r (person_id)
  )
  insert into public.notifications (person_id, kind, post_id, topic_id, object, version, mail_due_at)
  select told.person_id, told.kind,
    case when told.kind <> 'posts' then n.id end, case when told.kind = 'posts' then n.topic_id end,
    case when told.kind = 'posts' then 'topic:' || n.topic_id else 'post:' || n.id end,
    case when told.kind = 'posts' then n.number else 1 end,
    case when by_mail and told.kind <> 'posts' and told.level >= 'normal' then now() end
  from told join allowed as a on a.id = told.id and a.person_id = told.person_id join news as n on n.id = told.id
  where told.level <> 'mute' and told.person_id is distinct from n.author_id
  order by n.id
  on conflict do nothing;
end
$$;
comment on function private.tell_of_posts(bigint[], boolean) is
  'Tells those who are named, answered or follow. Each hears once of a post: as a mention before an answer before the rest.';

create function private.tell_of_new_posts() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- Posts that are brought in with their old dates are no news.
  perform private.tell_of_posts(array_agg(p.id), true) from posted as p
  where p.state = 'visible' and p.created_at > now() - interval '1 hour' having count(*) > 0;
  perform private.follow_by_writing(w.author_id, t.group_id, w.topic_id)
  from (select distinct p.author_id, p.topic_id from posted as p where p.author_id is not null) as w
  join public.topics as t on t.id = w.topic_id;
  return null;
end
$$;
create trigger posts_tell after insert on public.posts
  referencing new table as posted for each statement execute function private.tell_of_new_posts();

create function private.note_letting_through() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.let_through_at := now();
  return new;
end
$$;
create trigger posts_let_through before update of state on public.posts
  for each row when (old.state = 'held' and new.state = 'visible') execute function private.note_letting_through();

create function private.tell_of_changed_post() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics;
begin
  if old.state = 'held' and new.state = 'visible' then
    perform private.tell_of_posts(array[new.id], true);
  elsif new.state in ('hidden', 'removed') then
    -- Nobody is led to what was hidden or taken back.
    delete from public.notifications as n where n.post_id = new.id;
  elsif old.state = 'visible' and new.state = 'visible' then
    -- Of another text only those hear who are newly named.
    select * into t from public.topics as topics where topics.id = new.topic_id;
    insert into public.notifications (person_id, kind, post_id, object, mail_due_at)
    select m.person_id, 'mention', new.id, 'post:' || new.id, case when heard.level >= 'normal' then now() end
    from private.mentions_heard(new.document, new.author_id) as m (person_id)
    cross join lateral (select private.level_for(m.person_id, t.group_id, t.id)) as heard (level)
    where m.person_id not in (select private.mentioned_in(old.document)) and heard.level <> 'mute'
      and m.person_id in (select private.readers_among(t.group_id, t.audience, array[m.person_id]))
    on conflict do nothing;
  end if;
  return null;
end
$$;
-- By row: posts change one by one, and the many that only move to another topic do not come here.
create trigger posts_tell_changes after update on public.posts
  for each row when (old.state is distinct from new.state or old.document is distinct from new.document)
  execute function private.tell_of_changed_post();

create function private.notify(
  people uuid[], kind text, group_id smallint, topic_id bigint, object text, version integer, payload jsonb default '{}'
) returns void
language sql security definer set search_path = ''
as $$
  insert into public.notifications (person_id, kind, topic_id, group_id, object, version, payload, is_own, mail_due_at)
  select p.id, notify.kind, notify.topic_id, case when notify.topic_id is null then notify.group_id end,
    notify.object, notify.version, notify.payload, about.is_own,
    case when notify.payload ? 'mail' and (heard.level >= 'normal' or about.is_own) then now() end
  from public.people as p
  left join public.topics as t on t.id = notify.topic_id
  cross join lateral (select coalesce((notify.payload ->> 'own')::boolean, false)) as about (is_own)
  cross join lateral (
    select private.level_for(p.id, coalesce(t.group_id, notify.group_id), t.id)
  ) as heard (level)
  where p.id = any (people) and (about.is_own or heard.level <> 'mute' and (
    coalesce(t.group_id, notify.group_id) is null
    or p.id in (select private.readers_among(coalesce(t.group_id, notify.group_id), private.audience_of(t, notify.payload), array[p.id]))))
  on conflict do nothing
$$;
comment on function private.notify(uuid[], text, smallint, bigint, text, integer, jsonb) is
  'Tells people something in the caller''s transaction; the same kind, object and version again tells nobody. Payload: title (or titles by language), path (without language), own (no level hides it), deadline (quiet hours never delay past it), audience (without a topic), mail (the outbox''s kind; without it, it stands in the list and the digest), siteOnly (not in the digest either).';
