-- What people follow, how loudly, and when they read a digest. A topic beats its group, a group beats what
-- a person set for everything; members follow their group normally without a row.

create type public.follow_level as enum ('mute', 'quiet', 'normal', 'loud');
create type public.digest_rhythm as enum ('none', 'daily', 'weekly');

create table public.follows (
  id bigint generated always as identity primary key,
  person_id uuid not null references public.people (id) on delete cascade,
  group_id smallint references public.working_groups (id) on delete cascade,
  topic_id bigint references public.topics (id) on delete cascade,
  level public.follow_level not null,
  is_chosen boolean not null default true,
  followed_at timestamptz not null default now(),
  check (num_nonnulls(group_id, topic_id) <= 1),
  unique nulls not distinct (person_id, group_id, topic_id)
);
comment on table public.follows is 'How loudly somebody follows a topic, a group or, with neither, everything.';
comment on column public.follows.is_chosen is 'False where it came by itself, from writing in the topic.';
create index follows_group_id on public.follows (group_id, person_id);
create index follows_topic_id on public.follows (topic_id, person_id);

create function private.city_zone() returns text
language sql immutable parallel safe set search_path = ''
as $$ select 'Europe/Brussels' $$;
comment on function private.city_zone() is 'Where the clocks of the city stand: hours of digests and quiet hours are local.';

create function private.digest_slots(rhythm public.digest_rhythm, weekday smallint, hour smallint, around timestamptz)
returns setof timestamptz
language sql immutable parallel safe set search_path = ''
as $$
  -- Days are counted on the local calendar and made moments one by one: a clock change moves none of them.
  select (day::date + make_time(hour, 0, 0)) at time zone private.city_zone()
  from generate_series((around at time zone private.city_zone())::date - 8,
    (around at time zone private.city_zone())::date + 8, interval '1 day') as day
  where rhythm = 'daily' or rhythm = 'weekly' and extract(isodow from day) = weekday
$$;
comment on function private.digest_slots(public.digest_rhythm, smallint, smallint, timestamptz) is
  'Moments of digests from a week before to a week after.';

create function private.next_digest_at(rhythm public.digest_rhythm, weekday smallint, hour smallint, after timestamptz)
returns timestamptz
language sql immutable parallel safe set search_path = ''
as $$ select min(slot) from private.digest_slots(rhythm, weekday, hour, after) as slot where slot > after $$;
comment on function private.next_digest_at(public.digest_rhythm, smallint, smallint, timestamptz) is
  'The first digest after a moment; null for who wants none.';

create table public.digest_settings (
  person_id uuid primary key references public.people (id) on delete cascade,
  rhythm public.digest_rhythm not null default 'weekly',
  weekday smallint not null default 1 check (weekday between 1 and 7),
  hour smallint not null default 8 check (hour between 0 and 23),
  keeps_quiet boolean not null default true,
  digested_until timestamptz not null default now(),
  next_at timestamptz default private.next_digest_at('weekly', 1::smallint, 8::smallint, now()),
  check ((rhythm = 'none') = (next_at is null))
);
comment on table public.digest_settings is 'When somebody gets a digest by mail, and whether mail waits at night.';
comment on column public.digest_settings.weekday is 'From 1, Monday, to 7, Sunday; for a weekly digest.';
comment on column public.digest_settings.hour is 'On the clocks of the city.';
comment on column public.digest_settings.keeps_quiet is 'Mail of the moment waits from 22 to 7 o''clock.';
comment on column public.digest_settings.digested_until is 'The next digest tells what came from here on.';
create index digest_settings_next_at on public.digest_settings (next_at) where next_at is not null;

-- Who belongs where, asked for others than who asks

create function private.people_of_group(wanted smallint) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select m.person_id from public.group_members as m where m.group_id = wanted and m.state = 'active'
  union
  select h.person_id from public.seat_holders as h join public.group_seats as s on s.id = h.seat_id
  where s.group_id = wanted and s.state = 'active' and h.until_on is null
$$;
comment on function private.people_of_group(smallint) is 'Members, guests and holders of seats.';

create function private.groups_of_person(person uuid) returns setof smallint
language sql stable security definer set search_path = ''
as $$
  select m.group_id from public.group_members as m where m.person_id = person and m.state = 'active'
  union
  select s.group_id from public.seat_holders as h join public.group_seats as s on s.id = h.seat_id
  where h.person_id = person and h.until_on is null and s.state = 'active'
$$;
comment on function private.groups_of_person(uuid) is 'Groups in which somebody sits.';

create function private.readers_among(wanted_group smallint, wanted_audience public.audience, asked uuid[]) returns setof uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  -- Most is public, and then nobody has to be looked up.
  if wanted_audience = 'public' and (select g.reading from public.working_groups as g where g.id = wanted_group) = 'public' then
    return query select unnest(asked);
    return;
  end if;
  return query
    select m.person_id from public.group_members as m
    where m.group_id = wanted_group and m.state = 'active' and m.person_id = any (asked)
    union
    select h.person_id from public.seat_holders as h join public.group_seats as s on s.id = h.seat_id
    where s.group_id = wanted_group and s.state = 'active' and h.until_on is null and h.person_id = any (asked)
    union
    select r.person_id from public.person_roles as r
    where r.role in ('coordinator', 'moderator', 'administrator') and r.person_id = any (asked);
end
$$;
comment on function private.readers_among(smallint, public.audience, uuid[]) is
  'Who of these may read what this audience of the group reads: the rule of rights_in, for many at once.';

create function private.level_for(person uuid, wanted_group smallint, wanted_topic bigint) returns public.follow_level
language sql stable security definer set search_path = ''
as $$
  select coalesce(
    (select f.level from public.follows as f where f.person_id = person and f.topic_id = wanted_topic),
    (select f.level from public.follows as f where f.person_id = person and f.group_id = wanted_group),
    (select f.level from public.follows as f where f.person_id = person and f.group_id is null and f.topic_id is null),
    'normal')
$$;
comment on function private.level_for(uuid, smallint, bigint) is
  'How loudly somebody hears of what concerns them here: topic before group before person.';

create function private.topic_followers(wanted_group smallint, wanted_topic bigint) returns table (person_id uuid, level public.follow_level)
language sql stable security definer set search_path = ''
as $$
  select distinct on (w.person_id) w.person_id, w.level
  from (
    select f.person_id, 1 as place, f.level from public.follows as f where f.topic_id = wanted_topic
    union all
    select f.person_id, 2, f.level from public.follows as f where f.group_id = wanted_group
    union all
    select m, 3, coalesce(f.level, 'normal') from private.people_of_group(wanted_group) as m
    left join public.follows as f on f.person_id = m and f.group_id is null and f.topic_id is null
  ) as w (person_id, place, level)
  order by w.person_id, w.place
$$;
comment on function private.topic_followers(smallint, bigint) is 'Everybody who follows a topic by itself, by its group or as a member; muted ones too.';

-- Changing what one follows

create function private.set_follow(person uuid, scope text, id bigint, level text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  in_group smallint := case when scope = 'group' then set_follow.id end;
  in_topic bigint := case when scope = 'topic' then set_follow.id end;
begin
  if scope = 'digest' and coalesce(level, 'weekly') in ('none', 'daily', 'weekly') then
    insert into public.digest_settings (person_id) values (person) on conflict do nothing;
    update public.digest_settings as s set rhythm = coalesce(level, 'weekly')::public.digest_rhythm,
      digested_until = case when s.rhythm = 'none' then now() else s.digested_until end,
      next_at = private.next_digest_at(coalesce(level, 'weekly')::public.digest_rhythm, s.weekday, s.hour, now())
    where s.person_id = person;
    return;
  end if;
  if coalesce(scope, '') not in ('person', 'group', 'topic') or (scope = 'person') <> (set_follow.id is null)
    or level is not null and level not in ('mute', 'quiet', 'normal', 'loud') then
    raise sqlstate 'PT400' using message = 'level:errorChoice';
  end if;
  if level is null then
    delete from public.follows as f where f.person_id = person
      and f.group_id is not distinct from in_group and f.topic_id is not distinct from in_topic;
    return;
  end if;
  insert into public.follows as f (person_id, group_id, topic_id, level)
  values (person, in_group, in_topic, level::public.follow_level)
  on conflict (person_id, group_id, topic_id) do update set level = excluded.level, is_chosen = true;
end
$$;
comment on function private.set_follow(uuid, text, bigint, text) is
  'Sets a level for person, group or topic, or none to fall back on what is above it; scope digest sets the rhythm. Who calls has checked that it may be read.';

create function private.follow_by_writing(person uuid, wanted_group smallint, wanted_topic bigint) returns void
language sql security definer set search_path = ''
as $$
  -- Who set everything to quiet or mute meant it.
  insert into public.follows (person_id, topic_id, level, is_chosen)
  select person, wanted_topic, 'normal', false
  where coalesce((select f.level from public.follows as f
      where f.person_id = person and f.group_id is null and f.topic_id is null), 'normal') >= 'normal'
    and private.level_for(person, wanted_group, wanted_topic) < 'normal'
  on conflict do nothing;
$$;
comment on function private.follow_by_writing(uuid, smallint, bigint) is 'Who writes in a topic follows it normally, also in a group that is quiet.';

create function private.begin_digests() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.digest_settings (person_id) values (new.person_id) on conflict do nothing;
  return null;
end
$$;
comment on function private.begin_digests() is 'Whoever joins or follows something gets a weekly digest until they choose otherwise.';
create trigger group_members_begin_digests after insert or update of state on public.group_members
  for each row when (new.state = 'active') execute function private.begin_digests();
create trigger seat_holders_begin_digests after insert on public.seat_holders
  for each row execute function private.begin_digests();
create trigger follows_begin_digests after insert on public.follows
  for each row execute function private.begin_digests();

create function private.follow_survivor() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.follows (person_id, topic_id, level, is_chosen)
  select f.person_id, new.merged_into, f.level, f.is_chosen from public.follows as f where f.topic_id = new.id
  on conflict do nothing;
  return null;
end
$$;
comment on function private.follow_survivor() is 'Who followed a merged topic follows the one it went into.';
create trigger topics_follow_survivor after update of merged_into on public.topics
  for each row when (new.merged_into is not null) execute function private.follow_survivor();

alter table public.follows enable row level security;
alter table public.digest_settings enable row level security;
create policy "people see what they follow" on public.follows
  for select to authenticated using (person_id = (select auth.uid()));
create policy "people see when they get a digest" on public.digest_settings
  for select to authenticated using (person_id = (select auth.uid()));
grant select on public.follows, public.digest_settings to authenticated;
