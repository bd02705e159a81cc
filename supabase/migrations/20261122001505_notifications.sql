-- Notices: one row per person, kind, object and version, written in the transaction of what it tells, so
-- that a retry tells nothing twice. New posts of a topic are one row until somebody looks.

create table public.notifications (
  id bigint generated always as identity primary key,
  person_id uuid not null references public.people (id) on delete cascade,
  kind text not null check (kind ~ '^[a-z_]{2,40}$'),
  post_id bigint references public.posts (id) on delete cascade,
  topic_id bigint references public.topics (id) on delete cascade,
  group_id smallint references public.working_groups (id) on delete cascade,
  object text not null check (char_length(object) between 1 and 200),
  version integer not null default 1,
  payload jsonb not null default '{}' check (jsonb_typeof(payload) = 'object'),
  is_own boolean not null default false,
  created_at timestamptz not null default now(),
  read_at timestamptz,
  mail_due_at timestamptz,
  mailed_at timestamptz,
  -- A post may move: it knows its topic, and the topic its group.
  check (num_nonnulls(post_id, topic_id, group_id) <= 1),
  unique (person_id, kind, object, version)
);
comment on table public.notifications is 'What somebody is told: a mention, an answer, new posts, a vote; read or not, mailed or not.';
comment on column public.notifications.kind is 'Why it is told: mention, answer, post, posts, or what another feature tells.';
comment on column public.notifications.object is 'What it is about, as `post:12`.';
comment on column public.notifications.version is 'The same object again: another round, another date.';
comment on column public.notifications.is_own is 'About one''s own item: no level hides it.';
comment on column public.notifications.mail_due_at is 'From when on it goes by mail; null when it does not, or no longer.';
create unique index notifications_posts_waiting on public.notifications (person_id, topic_id)
  where kind = 'posts' and read_at is null;
create index notifications_unread on public.notifications (person_id, id desc) where read_at is null;
create index notifications_of_person on public.notifications (person_id, id desc);
create index notifications_post_id on public.notifications (post_id);
create index notifications_topic_id on public.notifications (topic_id);
create index notifications_group_id on public.notifications (group_id);
create index notifications_object on public.notifications (object) where post_id is null;
create index notifications_mail_due on public.notifications (mail_due_at) where mail_due_at is not null and mailed_at is null;

create function private.audience_of(t public.topics, payload jsonb) returns public.audience
language sql stable set search_path = ''
as $$ select coalesce(t.audience, (payload ->> 'audience')::public.audience, 'public') $$;
comment on function private.audience_of(public.topics, jsonb) is 'Who may read what a notice tells: the topic''s readers, or those that the notice names.';

create function private.count_unread_notifications() returns integer
language sql stable security definer set search_path = ''
as $$
  select count(*)::integer from (
    select from public.notifications where person_id = (select auth.uid()) and read_at is null limit 100
  ) as unread
$$;
comment on function private.count_unread_notifications() is 'Of who asks, counted to 100: one look at one index.';
grant execute on function private.count_unread_notifications() to authenticated;

-- Reading a post reads its notices

create function private.read_notifications() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.notifications as n set read_at = now()
  from changed as r, public.notifications as mine
  left join public.posts as p on p.id = mine.post_id
  where mine.person_id = r.person_id and mine.read_at is null and n.id = mine.id
    and (p.topic_id = r.topic_id and r.read_ranges @> p.number
      or mine.kind = 'posts' and mine.topic_id = r.topic_id and not exists (
        select from public.topics as t where t.id = r.topic_id and not isempty(private.unread_numbers(t, r.read_ranges))));
  return null;
end
$$;
comment on function private.read_notifications() is 'What was read in the topic is no news any more; "new posts" once none is left.';
create trigger topic_readers_read_first after insert on public.topic_readers
  referencing new table as changed for each statement execute function private.read_notifications();
create trigger topic_readers_read after update on public.topic_readers
  referencing new table as changed for each statement execute function private.read_notifications();

-- What somebody may no longer read is not told any longer

create function private.drop_notices(about text, kinds text[]) returns void
language sql security definer set search_path = ''
as $$ delete from public.notifications as n where n.post_id is null and n.object = about and n.kind = any (kinds) $$;
comment on function private.drop_notices(text, text[]) is 'Forgets what was told of an object and no longer holds: a call to vote, once it is over.';

create function private.drop_unreadable(wanted_group smallint, wanted_person uuid default null) returns void
language sql security definer set search_path = ''
as $$
  delete from public.notifications as n
  using public.notifications as mine
  left join public.posts as p on p.id = mine.post_id
  left join public.topics as t on t.id = coalesce(p.topic_id, mine.topic_id)
  where mine.id = n.id and coalesce(t.group_id, mine.group_id) = wanted_group
    and (wanted_person is null or mine.person_id = wanted_person) and not mine.is_own
    and mine.person_id not in (
      select private.readers_among(wanted_group, private.audience_of(t, mine.payload), array[mine.person_id]))
$$;
comment on function private.drop_unreadable(smallint, uuid) is 'Forgets notices from this group that their person, or anybody, may not read any more.';

create function private.drop_for_leaver() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_table_name = 'seat_holders' then
    perform private.drop_unreadable((select s.group_id from public.group_seats as s where s.id = new.seat_id), new.person_id);
  else
    perform private.drop_unreadable(new.group_id, new.person_id);
  end if;
  return null;
end
$$;
create trigger group_members_drop_notifications after update of state on public.group_members
  for each row when (old.state = 'active' and new.state <> 'active') execute function private.drop_for_leaver();
create trigger seat_holders_drop_notifications after update of until_on on public.seat_holders
  for each row when (new.until_on is not null and old.until_on is null) execute function private.drop_for_leaver();

create function private.drop_for_narrowed() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.drop_unreadable(new.group_id);
  return null;
end
$$;
create trigger topics_drop_notifications after update of audience, group_id on public.topics
  for each row when (new.audience = 'members' and old.audience = 'public') execute function private.drop_for_narrowed();

create function private.forget_notifications(today date) returns void
language sql security definer set search_path = ''
as $$
  delete from public.notifications where created_at < today - (private.storage_days() -> 'notification')::integer + 1
$$;
comment on function private.forget_notifications(date) is 'Daily: erases notices that are older than they are kept, read or not.';

alter table public.notifications enable row level security;
create policy "people see what they are told" on public.notifications
  for select to authenticated using (person_id = (select auth.uid()));
grant select on public.notifications to authenticated;
