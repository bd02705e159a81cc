-- Meetings of a working group: when and where, who reads of it, and who may do what with it.
--
-- Upcoming and past are a matter of the clock and stand in no column. Who said to come, who was there and
-- what was noted are three facts apart. The link for who joins from afar has a table that nobody reads directly.

create type public.meeting_state as enum ('planned', 'cancelled');
create type public.meeting_answer as enum ('here', 'remote', 'absent');

alter table public.site_settings add column zone text not null default 'Europe/Brussels'
  check (now() at time zone zone is not null);
comment on column public.site_settings.zone is 'In which time zone the city lives (IANA name).';
grant update (zone) on public.site_settings to authenticated;

create table public.group_meetings (
  id bigint generated always as identity primary key,
  group_id smallint not null references public.working_groups (id) on delete cascade,
  title text not null check (char_length(title) between 1 and 200),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  zone text not null default 'Europe/Brussels',
  place text check (char_length(place) between 1 and 300),
  audience public.audience not null,
  language public.language_code not null,
  agenda jsonb,
  state public.meeting_state not null default 'planned',
  cancelled_reason text check (char_length(cancelled_reason) between 1 and 2000),
  note_taker_id uuid references public.people (id) on delete set null,
  document_path text check (document_path ~ '^/groups/[a-z0-9-]{1,120}/documents/[1-9]\d{0,14}$'),
  uid uuid not null default gen_random_uuid() unique,
  sequence integer not null default 0,
  created_by uuid references public.people (id) on delete set null,
  once uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (ends_at > starts_at),
  check ((state = 'cancelled') = (cancelled_reason is not null))
);
comment on table public.group_meetings is 'When the people of a group meet.';
comment on column public.group_meetings.zone is 'In which zone the hours are meant: the city''s.';
comment on column public.group_meetings.agenda is 'What it is about, as the editor keeps it.';
comment on column public.group_meetings.note_taker_id is 'Who writes the notes beside chair and secretary.';
comment on column public.group_meetings.document_path is 'The document of the group in which the notes were worked out, without language.';
comment on column public.group_meetings.uid is 'Names the meeting in calendars, always the same.';
comment on column public.group_meetings.sequence is 'Rises with every change, so that calendars and two who change at once know the newest.';
comment on column public.group_meetings.once is 'Names the sending of a form: sent twice, it plans one meeting.';
create index group_meetings_of_group on public.group_meetings (group_id, starts_at);
create index group_meetings_note_taker_id on public.group_meetings (note_taker_id);
create index group_meetings_created_by on public.group_meetings (created_by);
create unique index group_meetings_once on public.group_meetings (created_by, once) where once is not null;

create table private.meeting_links (
  meeting_id bigint primary key references public.group_meetings (id) on delete cascade,
  link text not null check (link ~ '^https://[^\s<>"]+$' and char_length(link) <= 500)
);
comment on table private.meeting_links is 'Where one joins from afar; for who is in the group.';

create table public.meeting_answers (
  id bigint generated always as identity primary key,
  meeting_id bigint not null references public.group_meetings (id) on delete cascade,
  person_id uuid references public.people (id) on delete cascade,
  seat_id bigint references public.group_seats (id) on delete cascade,
  answer public.meeting_answer not null,
  answered_by uuid references public.people (id) on delete set null,
  answered_at timestamptz not null default now(),
  check (num_nonnulls(person_id, seat_id) = 1)
);
comment on table public.meeting_answers is 'Who said to come: a person in the own name, or a seat through who holds it. Erased some time after the meeting.';
create unique index meeting_answers_person on public.meeting_answers (meeting_id, person_id) where person_id is not null;
create unique index meeting_answers_seat on public.meeting_answers (meeting_id, seat_id) where seat_id is not null;
create index meeting_answers_person_id on public.meeting_answers (person_id);
create index meeting_answers_seat_id on public.meeting_answers (seat_id);
create index meeting_answers_answered_by on public.meeting_answers (answered_by);

create table public.meeting_attendances (
  id bigint generated always as identity primary key,
  meeting_id bigint not null references public.group_meetings (id) on delete cascade,
  person_id uuid references public.people (id) on delete cascade,
  seat_id bigint references public.group_seats (id) on delete cascade,
  way public.meeting_answer not null check (way in ('here', 'remote')),
  marked_by uuid references public.people (id) on delete set null,
  marked_at timestamptz not null default now(),
  check (num_nonnulls(person_id, seat_id) = 1)
);
comment on table public.meeting_attendances is 'Who was there: a seat counts once, whoever sat in it.';
create unique index meeting_attendances_person on public.meeting_attendances (meeting_id, person_id) where person_id is not null;
create unique index meeting_attendances_seat on public.meeting_attendances (meeting_id, seat_id) where seat_id is not null;
create index meeting_attendances_person_id on public.meeting_attendances (person_id);
create index meeting_attendances_seat_id on public.meeting_attendances (seat_id);
create index meeting_attendances_marked_by on public.meeting_attendances (marked_by);

-- Rights.

create type private.meeting_rights as (is_member boolean, may_read boolean, may_lead boolean, may_note boolean);
comment on type private.meeting_rights is 'What who asks may do with one meeting.';

create function private.rights_in(m public.group_meetings) returns private.meeting_rights
language plpgsql stable security definer set search_path = ''
as $$
declare
  r private.meeting_rights := (false, false, false, false);
  me uuid := (select auth.uid());
  is_staff boolean;
  is_active boolean := exists (select from public.working_groups as g where g.id = m.group_id and g.state = 'active');
begin
  r.is_member := me is not null and m.group_id in (select private.my_group_ids());
  is_staff := me is not null and private.has_role('coordinator', 'moderator', 'administrator');
  r.may_read := m.group_id in (select private.readable_group_ids()) and (m.audience = 'public' or r.is_member or is_staff);
  r.may_lead := me is not null and is_active and m.group_id in (select private.led_group_ids());
  -- Who was named to write and left the group since writes no more.
  r.may_note := is_active and (r.may_lead or r.is_member and coalesce(m.note_taker_id = me, false));
  return r;
end
$$;
comment on function private.rights_in(public.group_meetings) is
  'Readable are public meetings of readable groups; members and staff also read those for members. Leads change, the note-taker writes.';

create function private.readable_meeting_ids() returns setof bigint
language sql stable security definer set search_path = ''
as $$
  select m.id from public.group_meetings as m
  where m.group_id in (select private.readable_group_ids())
    and (m.audience = 'public' or m.group_id in (select private.my_group_ids())
      or (select private.has_role('coordinator', 'moderator', 'administrator')))
$$;
comment on function private.readable_meeting_ids() is 'Meetings that who asks may read, for rules of rows.';

create function private.meeting_ids_of_my_people() returns setof bigint
language sql stable security definer set search_path = ''
as $$
  select m.id from public.group_meetings as m
  where m.group_id in (select private.my_group_ids() union select private.led_group_ids())
$$;
comment on function private.meeting_ids_of_my_people() is 'Meetings of groups whose people know one another''s names with who asks.';
grant execute on function private.readable_meeting_ids(), private.meeting_ids_of_my_people() to anon, authenticated;

create function private.meeting_of(wanted bigint) returns public.group_meetings
language plpgsql stable security definer set search_path = ''
as $$
declare
  m public.group_meetings;
begin
  select * into m from public.group_meetings as meetings where meetings.id = wanted;
  if m.id is null or not (private.rights_in(m)).may_read then
    raise sqlstate 'PT404' using message = 'no such meeting';
  end if;
  return m;
end
$$;
comment on function private.meeting_of(bigint) is 'A meeting that who asks may read; PT404 when there is none, the same for one that is not theirs to read.';

create function private.lock_meeting(wanted bigint) returns public.group_meetings
language plpgsql security definer set search_path = ''
as $$
declare
  m public.group_meetings;
begin
  perform private.require_person();
  m := private.meeting_of(wanted);
  perform private.lock_active_group(m.group_id);
  select * into m from public.group_meetings as meetings where meetings.id = wanted for no key update;
  return private.meeting_of(m.id);
end
$$;
comment on function private.lock_meeting(bigint) is 'The same of an active group, held until the end; PT409 when the group is closed.';

-- A meeting is never wider than its group, and becomes narrower with it.

create function private.keep_meeting_audience() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.audience = 'public' and (
    select g.reading from public.working_groups as g where g.id = new.group_id for share) = 'members' then
    raise sqlstate 'PT400' using message = 'audience:meetings:errorAudienceWider';
  end if;
  return new;
end
$$;
create trigger group_meetings_keep_audience before insert or update of audience, group_id on public.group_meetings
  for each row execute function private.keep_meeting_audience();

create function private.narrow_meetings() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.group_meetings set audience = 'members', sequence = sequence + 1
  where group_id = new.id and audience = 'public';
  return null;
end
$$;
comment on function private.narrow_meetings() is 'A group that only members read narrows its meetings in the same transaction.';
create trigger working_groups_narrow_meetings after update of reading on public.working_groups
  for each row when (new.reading = 'members' and old.reading <> 'members') execute function private.narrow_meetings();

create trigger group_meetings_keep_updated_at before update on public.group_meetings
  for each row execute function private.keep_updated_at();
create trigger group_meetings_audit after insert or update or delete on public.group_meetings
  for each row execute function private.audit('id', 'agenda', 'place', 'cancelled_reason');
create trigger group_meetings_announce after insert or update or delete on public.group_meetings
  for each statement execute function private.announce_change('groups');

alter table public.group_meetings enable row level security;
alter table public.meeting_answers enable row level security;
alter table public.meeting_attendances enable row level security;
create policy "meetings are read as their audience says" on public.group_meetings
  for select to anon, authenticated using (id in (select private.readable_meeting_ids()));
create policy "people see their own answer, the group all of them" on public.meeting_answers
  for select to authenticated using (
    person_id = (select auth.uid()) or meeting_id in (select private.meeting_ids_of_my_people())
  );
create policy "people see when they were there, the group all of it" on public.meeting_attendances
  for select to authenticated using (
    person_id = (select auth.uid()) or meeting_id in (select private.meeting_ids_of_my_people())
  );
-- Who planned and who writes the notes is for the group; its functions say it.
grant select (id, group_id, title, starts_at, ends_at, zone, place, audience, language, agenda, state, cancelled_reason,
  document_path, uid, sequence, created_at, updated_at) on public.group_meetings to anon, authenticated;
grant select on public.meeting_answers, public.meeting_attendances to authenticated;
