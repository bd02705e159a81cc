-- Who comes to a session, and who was there: two facts apart. What people need stands in a table of its own
-- (see the chapters of registration).

create type public.coming_way as enum ('here', 'remote');
create type public.registration_state as enum ('registered', 'waiting', 'cancelled');

create table public.registrations (
  id bigint generated always as identity primary key,
  session_id integer not null references public.sessions (id) on delete cascade,
  person_id uuid references public.people (id) on delete set null,
  organisation_id uuid references public.organisations (id) on delete set null,
  name text check (char_length(name) between 1 and 80),
  is_code_name boolean not null default false,
  registered_by uuid references public.people (id) on delete set null,
  way public.coming_way not null,
  state public.registration_state not null,
  language public.language_code not null,
  registered_at timestamptz not null default clock_timestamp(),
  moved_up_at timestamptz,
  cancelled_at timestamptz,
  cancelled_reason text check (char_length(cancelled_reason) between 1 and 2000),
  sequence integer not null default 0,
  once uuid,
  updated_at timestamptz not null default now(),
  check ((state = 'cancelled') = (cancelled_at is not null))
);
comment on table public.registrations is 'Who said to come to a session: with an account or by a link, in the own name, for an organisation, or under a code name.';
comment on column public.registrations.name is 'As who registers wants to be called; null when the account''s name is meant.';
comment on column public.registrations.registered_by is 'Who registered somebody else: a representative or a case worker.';
comment on column public.registrations.registered_at is 'When they joined this line: the waiting list is in this order, ties by id.';
comment on column public.registrations.sequence is 'Rises with every change, for calendars.';
create unique index registrations_person on public.registrations (session_id, person_id) where person_id is not null and state <> 'cancelled';
create unique index registrations_once on public.registrations (session_id, once) where once is not null;
create index registrations_line on public.registrations (session_id, way, state, registered_at, id);
create index registrations_person_id on public.registrations (person_id);
create index registrations_organisation_id on public.registrations (organisation_id);
create index registrations_registered_by on public.registrations (registered_by);

create table public.session_presences (
  id bigint generated always as identity primary key,
  session_id integer not null references public.sessions (id) on delete cascade,
  registration_id bigint references public.registrations (id) on delete set null,
  person_id uuid references public.people (id) on delete set null,
  organisation_id uuid references public.organisations (id) on delete set null,
  name text check (char_length(name) between 1 and 80),
  way public.coming_way not null,
  came_at timestamptz not null default now(),
  left_at timestamptz,
  marked_by uuid references public.people (id) on delete set null,
  check (left_at >= came_at)
);
comment on table public.session_presences is 'Who was at a session, from when to when: scanned, ticked on the list, or named when coming unannounced.';
create unique index session_presences_registration on public.session_presences (registration_id) where registration_id is not null;
create unique index session_presences_person on public.session_presences (session_id, person_id) where person_id is not null;
create index session_presences_of_session on public.session_presences (session_id);
create index session_presences_person_id on public.session_presences (person_id);
create index session_presences_organisation_id on public.session_presences (organisation_id);
create index session_presences_marked_by on public.session_presences (marked_by);

create function private.people_of_session(session integer) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select r.person_id from public.registrations as r
  where r.session_id = session and r.state = 'registered' and r.person_id is not null
  union
  select o.person_id from public.session_officers as o where o.session_id = session
$$;
comment on function private.people_of_session(integer) is 'People with an account who are registered, not waiting, and the officers: those whom a notice reaches.';

create function private.present_people(session integer) returns setof uuid
language sql stable security definer set search_path = ''
as $$ select p.person_id from public.session_presences as p where p.session_id = session and p.person_id is not null $$;
comment on function private.present_people(integer) is 'People with an account who were recorded present: those who approve the minutes.';

create trigger registrations_keep_updated_at before update on public.registrations
  for each row execute function private.keep_updated_at();
create trigger registrations_audit after insert or update or delete on public.registrations
  for each row execute function private.audit('id', 'name', 'cancelled_reason', 'once');
create trigger session_presences_audit after insert or update or delete on public.session_presences
  for each row execute function private.audit('id', 'name', 'organisation_name');

alter table public.registrations enable row level security;
alter table public.session_presences enable row level security;
create policy "people see their own registration and those they made, organisers all" on public.registrations
  for select to authenticated using (
    person_id = (select auth.uid()) or registered_by = (select auth.uid()) or (select private.organises_sessions())
    or session_id in (select private.officered_session_ids('chair', 'secretary'))
  );
create policy "people see when they were there, organisers and officers all of it" on public.session_presences
  for select to authenticated using (
    person_id = (select auth.uid()) or (select private.organises_sessions())
    or session_id in (select private.officered_session_ids('chair', 'secretary'))
  );
grant select on public.registrations, public.session_presences to authenticated;
