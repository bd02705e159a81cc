-- Pages and forms of following: the level here, all levels, the digest, the list of notices.

create function private.my_follow(wanted_group smallint, wanted_topic bigint, is_member boolean) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  chosen public.follow_level;
  above public.follow_level;
begin
  if me is null then
    return null;
  end if;
  select f.level into chosen from public.follows as f
  where f.person_id = me and f.topic_id is not distinct from wanted_topic
    and f.group_id is not distinct from case when wanted_topic is null then wanted_group end;
  if wanted_topic is not null then
    select f.level into above from public.follows as f where f.person_id = me and f.group_id = wanted_group;
  end if;
  if above is null and is_member then
    above := private.level_for(me, null, null);
  end if;
  return jsonb_build_object('chosen', chosen, 'above', above);
end
$$;
comment on function private.my_follow(smallint, bigint, boolean) is
  'The level that who asks chose for a topic, or without one the group, and what holds without it; null for visitors.';

create function private.change_follow(scope text, id text, level text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  wanted bigint;
begin
  case scope
    when 'topic' then
      wanted := (private.topic_of(case when id ~ '^\d{1,15}$' then id::bigint end)).id;
    when 'group' then
      wanted := (select g.id from public.working_groups as g
        where g.slug = change_follow.id and g.id in (select private.readable_group_ids()));
      if wanted is null then
        raise sqlstate 'PT404' using message = 'no such group';
      end if;
    when 'person' then null;
    else raise sqlstate 'PT400' using message = 'scope:errorChoice';
  end case;
  perform private.set_follow(me, scope, wanted, nullif(level, ''));
end
$$;

create function private.change_follows(choices jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if jsonb_typeof(choices) is distinct from 'array' or jsonb_array_length(choices) > 300 then
    raise sqlstate 'PT400' using message = 'level:errorChoice';
  end if;
  perform private.change_follow(c ->> 'scope', c ->> 'id', c ->> 'level') from jsonb_array_elements(choices) as c;
end
$$;

create function private.get_following(language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  s public.digest_settings;
begin
  select * into s from public.digest_settings as d where d.person_id = me;
  return jsonb_build_object(
    'level', private.level_for(me, null, null),
    'digest', jsonb_build_object('rhythm', coalesce(s.rhythm, 'none'), 'weekday', coalesce(s.weekday, 1), 'hour', coalesce(s.hour, 8),
      'keepsQuiet', coalesce(s.keeps_quiet, true), 'nextAt', s.next_at),
    'groups', (
      select coalesce(jsonb_agg(private.group_line(g, get_following.language)
        || jsonb_build_object('isMember', g.id in (select private.my_group_ids()), 'level', f.level) order by g.position, g.id), '[]')
      from public.working_groups as g left join public.follows as f on f.person_id = me and f.group_id = g.id
      where g.id in (select private.readable_group_ids()) and (f.id is not null or g.id in (select private.my_group_ids()))),
    'topics', (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title, 'language', t.language,
        'group', private.group_line(g, get_following.language), 'level', f.level, 'isChosen', f.is_chosen) order by f.followed_at desc), '[]')
      from (
        select * from public.follows as mine where mine.person_id = me and mine.topic_id is not null
          and mine.topic_id in (select private.readable_topic_ids()) order by mine.followed_at desc limit 200
      ) as f join public.topics as t on t.id = f.topic_id join public.working_groups as g on g.id = t.group_id
      where t.state <> 'merged'));
end
$$;

create function private.save_digest(rhythm text, weekday integer, hour integer, keeps_quiet boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
begin
  if coalesce(rhythm, '') not in ('none', 'daily', 'weekly') then
    raise sqlstate 'PT400' using message = 'rhythm:errorChoice';
  end if;
  if coalesce(weekday, 0) not between 1 and 7 then
    raise sqlstate 'PT400' using message = 'weekday:errorChoice';
  end if;
  if coalesce(hour, -1) not between 0 and 23 then
    raise sqlstate 'PT400' using message = 'hour:errorChoice';
  end if;
  insert into public.digest_settings (person_id) values (me) on conflict do nothing;
  update public.digest_settings as d set weekday = save_digest.weekday, hour = save_digest.hour,
    keeps_quiet = coalesce(save_digest.keeps_quiet, false)
  where d.person_id = me;
  perform private.set_follow(me, 'digest', null, rhythm);
end
$$;

create function private.list_notifications(page integer, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  at_page integer := greatest(1, least(coalesce(page, 1), 1000));
begin
  return jsonb_build_object('page', at_page, 'unread', private.count_unread_notifications(),
    'newest', (select max(n.id) from public.notifications as n where n.person_id = me),
    'rows', (
      select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'createdAt', n.created_at, 'isRead', n.read_at is not null,
        'title', coalesce(t.title, n.payload ->> 'title', private.pick(n.payload -> 'titles', list_notifications.language)), 'titleLanguage', t.language,
        'about', case when t.id is not null then n.payload ->> 'title' when n.kind = 'record_changed' then nullif(n.payload ->> 'reason', '') end,
        'section', case when n.kind = 'record_changed' then n.payload ->> 'section' end,
        'group', case when g.id is not null then private.group_line(g, list_notifications.language) end,
        'post', case when p.id is not null then private.news_line(p, list_notifications.language, 160) end,
        'unread', case when n.kind = 'posts' then private.range_size(private.unread_numbers(t, r.read_ranges)) end
      ) order by n.read_at is null desc, n.id desc), '[]')
      from (
        select seen.*, coalesce(post.topic_id, seen.topic_id) as in_topic
        from public.notifications as seen
        left join public.posts as post on post.id = seen.post_id
        left join public.topics as topic on topic.id = coalesce(post.topic_id, seen.topic_id)
        where seen.person_id = me and (seen.is_own or topic.id is null
          or topic.group_id in (select private.readable_group_ids()) and (topic.audience = 'public'
            or topic.group_id in (select private.my_group_ids()) or private.has_role('coordinator', 'moderator', 'administrator')))
        order by seen.read_at is null desc, seen.id desc offset (at_page - 1) * 30 limit 31
      ) as n
      left join public.posts as p on p.id = n.post_id
      left join public.topics as t on t.id = n.in_topic
      left join public.working_groups as g on g.id = coalesce(t.group_id, n.group_id)
      left join public.topic_readers as r on r.topic_id = t.id and r.person_id = me));
end
$$;
comment on function private.list_notifications(integer, text) is 'Unread ones first; 31 rows mean that there is another page.';

create function private.open_notification(wanted bigint) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  n public.notifications;
begin
  select * into n from public.notifications as mine
  where mine.id = wanted and mine.person_id = private.require_person();
  if n.id is null then
    raise sqlstate 'PT404' using message = 'no such notice';
  end if;
  update public.notifications set read_at = now() where id = n.id and read_at is null;
  return coalesce(
    n.payload ->> 'path',
    (select private.news_line(p, 'nl', 0) ->> 'path' from public.posts as p where p.id = n.post_id),
    (select format('/groups/%s/topics/%s', g.slug, t.id) from public.topics as t
      join public.working_groups as g on g.id = t.group_id where t.id = n.topic_id),
    (select '/groups/' || g.slug from public.working_groups as g where g.id = n.group_id),
    '/notifications');
end
$$;
comment on function private.open_notification(bigint) is 'Marks one''s own notice as read and gives where it leads, without language; PT404.';

create function private.mark_notifications_read(newest bigint) returns void
language sql security definer set search_path = ''
as $$
  update public.notifications set read_at = now()
  where person_id = private.require_person() and read_at is null and id <= newest
$$;

create function public.set_follow(scope text, id text, level text) returns void
language sql security invoker set search_path = ''
as $$ select private.change_follow(scope, id, level) $$;
comment on function public.set_follow(text, text, text) is
  'How loudly who asks follows a topic (id), a group (slug) or everything (person); an empty level falls back. PT400, PT404, 42501.';
create function public.set_follows(choices jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.change_follows(choices) $$;
comment on function public.set_follows(jsonb) is 'The same for a list of {scope, id, level}, all or none.';
create function public.get_following(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_following(language) $$;
comment on function public.get_following(text) is 'Everything that who asks follows, and the times of the digest; 42501 for visitors.';
create function public.save_digest(rhythm text, weekday integer, hour integer, keeps_quiet boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.save_digest(rhythm, weekday, hour, keeps_quiet) $$;
comment on function public.save_digest(text, integer, integer, boolean) is
  'When who asks gets a digest (none, daily, weekly; weekday from 1, hour in the city) and whether mail waits at night. PT400 by field.';
create function public.list_notifications(page integer default 1, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_notifications(page, language) $$;
comment on function public.list_notifications(integer, text) is 'Notices of who asks, unread ones first, 30 a page; 42501 for visitors.';
create function public.open_notification(id bigint) returns text
language sql security invoker set search_path = ''
as $$ select private.open_notification(id) $$;
comment on function public.open_notification(bigint) is 'Marks one''s own notice as read and gives where it leads, without language; PT404.';
create function public.mark_notifications_read(newest bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.mark_notifications_read(newest) $$;
comment on function public.mark_notifications_read(bigint) is 'Marks all own notices up to this one as read: later ones were not seen yet.';

grant execute on function
  private.change_follow(text, text, text), public.set_follow(text, text, text),
  private.change_follows(jsonb), public.set_follows(jsonb),
  private.get_following(text), public.get_following(text),
  private.save_digest(text, integer, integer, boolean), public.save_digest(text, integer, integer, boolean),
  private.list_notifications(integer, text), public.list_notifications(integer, text),
  private.open_notification(bigint), public.open_notification(bigint),
  private.mark_notifications_read(bigint), public.mark_notifications_read(bigint)
to authenticated;
