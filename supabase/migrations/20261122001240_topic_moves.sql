-- Moving, splitting and merging topics: posts get new numbers behind what stands there, what was read
-- stays read, and old links lead on. Nothing moves to where more people would read it than before.

create function private.carry_posts(source bigint, target bigint, numbers integer[], after integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  -- In order, so that the place in the array is the new number.
  old_numbers integer[] := array(
    select p.number from public.posts as p where p.topic_id = source and p.number = any (numbers) order by p.number);
begin
  insert into public.topic_readers as r (topic_id, person_id, read_ranges, visited_at)
  select target, readers.person_id, range_agg(int4range(after + m.place::integer, after + m.place::integer + 1)), readers.visited_at
  from public.topic_readers as readers
  join unnest(old_numbers) with ordinality as m (number, place) on readers.read_ranges @> m.number
  where readers.topic_id = source
  group by readers.person_id, readers.visited_at
  on conflict (topic_id, person_id) do update set read_ranges = r.read_ranges + excluded.read_ranges;
  update public.topic_readers as r set read_ranges = r.read_ranges - (
    select range_agg(int4range(n, n + 1)) from unnest(old_numbers) as n)
  where r.topic_id = source;
  insert into private.post_moves (topic_id, number, post_id)
  select source, p.number, p.id from public.posts as p where p.topic_id = source and p.number = any (old_numbers);
  -- An answer to a post that stays behind answers nothing here; one that stayed finds the moved post by its old number.
  with map as (select * from unnest(old_numbers) with ordinality as m (number, place))
  update public.posts as p set topic_id = target, number = after + map.place, answers = after + answered.place
  from map, public.posts as before left join map as answered on answered.number = before.answers
  where p.topic_id = source and p.number = map.number and before.id = p.id;
  perform private.recount_topic(source), private.recount_topic(target);
end
$$;
comment on function private.carry_posts(bigint, bigint, integer[], integer) is
  'Moves posts of one topic into another, both held, in their order, behind this number.';

create function private.split_topic(wanted bigint, numbers integer[], title text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics := private.lock_to_moderate(wanted);
  first_post public.posts;
  chosen integer;
  made bigint;
begin
  split_topic.title := private.check_title(title);
  select count(*) into chosen from public.posts as p
  where p.topic_id = t.id and p.number = any (numbers) and p.state <> 'removed';
  if chosen = 0 or chosen <> (select count(distinct n) from unnest(numbers) as n)
    or chosen >= (select count(*) from public.posts as p where p.topic_id = t.id) then
    raise sqlstate 'PT400' using message = 'numbers:topics:errorNumbers';
  end if;
  select * into first_post from public.posts as p
  where p.topic_id = t.id and p.number = any (numbers) order by p.number limit 1;
  insert into public.topics (group_id, title, language, audience, author_id, slow_minutes, created_at)
  values (t.group_id, split_topic.title, first_post.language, t.audience, first_post.author_id, t.slow_minutes, first_post.created_at)
  returning id into made;
  perform private.carry_posts(t.id, made, numbers, 0);
  return jsonb_build_object('id', made);
end
$$;

create function private.merge_topics(wanted bigint, into_topic bigint) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics;
  target public.topics;
begin
  perform private.require_person();
  -- Always the lower one first: two that merge into each other wait, and the second is refused.
  perform from public.topics as topics where topics.id in (wanted, into_topic) order by topics.id for no key update;
  t := private.lock_to_moderate(wanted);
  select * into target from public.topics as topics where topics.id = into_topic;
  if target.id is null or target.id = t.id or target.state = 'merged' or target.group_id <> t.group_id then
    raise sqlstate 'PT400' using message = 'into:topics:errorTopic';
  end if;
  if t.audience = 'members' and target.audience = 'public' then
    raise sqlstate 'PT400' using message = 'into:topics:errorAudienceWider';
  end if;
  perform private.carry_posts(t.id, target.id, array(
    select p.number from public.posts as p where p.topic_id = t.id), target.last_number);
  update public.topics set merged_into = target.id where merged_into = t.id;
  update public.topics set state = 'merged', merged_into = target.id, is_pinned = false where id = t.id;
  return jsonb_build_object('id', target.id, 'number', target.last_number + 1);
end
$$;

create function private.move_topic(wanted bigint, to_group text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics := private.lock_to_moderate(wanted);
  g public.working_groups;
begin
  select * into g from public.working_groups as groups
  where groups.slug = to_group and groups.id in (select private.readable_group_ids()) for share;
  -- Who moves must be at home in both; members of the other group would read what was for members of this.
  if g.id is null or g.id = t.group_id or g.state <> 'active'
    or not (g.id in (select private.led_group_ids()) or private.has_role('moderator')) then
    raise sqlstate 'PT400' using message = 'group:errorChoice';
  end if;
  if t.audience = 'members' then
    raise sqlstate 'PT400' using message = 'group:topics:errorMembersStay';
  end if;
  update public.topics set group_id = g.id, audience = case when g.reading = 'members' then 'members' else t.audience end,
    is_pinned = false
  where id = t.id;
end
$$;
