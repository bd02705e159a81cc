-- Sessions of the forum: when and where, who prepares them, and what is due before and after.
--
-- A session and its half year are one thing: the cycle begins with the first deadline and is completed once
-- the minutes are approved. Upcoming and past are a matter of the clock and stand in no column.

create type public.session_duty as enum ('chair', 'secretary', 'booker');
comment on type public.session_duty is 'Who leads a session, who writes its minutes, who books what people need.';
create type public.deadline_kind as enum (
  'call_opens', 'call_closes', 'agenda', 'registration_opens', 'registration_closes', 'reports', 'papers',
  'interpreters', 'minutes_draft', 'approval_closes', 'other'
);

alter table public.sessions
  add column address text check (char_length(address) between 1 and 300),
  add column practical public.localized_text not null default '{}',
  add column zone text not null default 'Europe/Brussels' check (now() at time zone zone is not null),
  add column capacity_here integer check (capacity_here >= 0),
  add column capacity_remote integer check (capacity_remote >= 0),
  add column uid uuid not null default gen_random_uuid() unique,
  add column sequence integer not null default 0,
  add column agenda_revision integer not null default 0,
  add column cancelled_reason text check (char_length(cancelled_reason) between 1 and 2000),
  add column follows_id integer references public.sessions (id) on delete set null,
  add column published_at timestamptz,
  add column opened_at timestamptz,
  add column closed_at timestamptz,
  add column completed_at timestamptz,
  add column created_by uuid references public.people (id) on delete set null,
  add column once uuid,
  add column created_at timestamptz not null default now(),
  add column updated_at timestamptz not null default now(),
  add check ((state = 'cancelled') = (cancelled_reason is not null));
comment on column public.sessions.practical is 'How to get there, how accessible it is, what to bring; in the languages of the city.';
comment on column public.sessions.zone is 'In which zone the hours are meant: the city''s.';
comment on column public.sessions.capacity_here is 'How many find a place in the room; null without a limit. Nobody comes in the room at 0.';
comment on column public.sessions.uid is 'Names the session in calendars, always the same.';
comment on column public.sessions.sequence is 'Rises with every change of the session, so that calendars and two who change at once know the newest.';
comment on column public.sessions.agenda_revision is 'Rises with every change of the working agenda: a list moved from an old view is refused.';
comment on column public.sessions.follows_id is 'The session from which this one was made.';
comment on column public.sessions.completed_at is 'When its cycle ended: the minutes are approved.';
comment on column public.sessions.once is 'Names the sending of a form: sent twice, it makes one session.';
create index sessions_follows_id on public.sessions (follows_id);
create index sessions_created_by on public.sessions (created_by);
create unique index sessions_once on public.sessions (created_by, once) where once is not null;

create table private.session_links (
  session_id integer primary key references public.sessions (id) on delete cascade,
  link text not null check (link ~ '^https://[^\s<>"]+$' and char_length(link) <= 500)
);
comment on table private.session_links is 'Where one joins from afar; for who is registered to do so.';

create table public.session_officers (
  session_id integer not null references public.sessions (id) on delete cascade,
  person_id uuid not null references public.people (id) on delete cascade,
  duty public.session_duty not null,
  added_by uuid references public.people (id) on delete set null,
  added_at timestamptz not null default now(),
  primary key (session_id, person_id, duty)
);
comment on table public.session_officers is 'Who chairs a session, who writes, who books interpreters and childcare and therefore reads needs by name.';
create index session_officers_person_id on public.session_officers (person_id);
create index session_officers_added_by on public.session_officers (added_by);

create table public.session_deadlines (
  id bigint generated always as identity primary key,
  session_id integer not null references public.sessions (id) on delete cascade,
  kind public.deadline_kind not null,
  title text check (char_length(title) between 1 and 200),
  offset_days smallint not null,
  due_on date not null,
  is_fixed boolean not null default false,
  owner_id uuid references public.people (id) on delete set null,
  done_at timestamptz,
  done_by uuid references public.people (id) on delete set null,
  reminded_on date,
  check ((kind = 'other') = (title is not null))
);
comment on table public.session_deadlines is 'What is due before and after a session, by whom; planned back from its day.';
comment on column public.session_deadlines.offset_days is 'Days from the session''s day; before it when negative.';
comment on column public.session_deadlines.is_fixed is 'Set by hand: it does not move with the session.';
comment on column public.session_deadlines.reminded_on is 'When its owner was last reminded.';
create unique index session_deadlines_kind on public.session_deadlines (session_id, kind) where kind <> 'other';
create index session_deadlines_open on public.session_deadlines (due_on) where done_at is null;
create index session_deadlines_owner_id on public.session_deadlines (owner_id);
create index session_deadlines_done_by on public.session_deadlines (done_by);
create index session_deadlines_of_session on public.session_deadlines (session_id);

-- Rights: every rule of agenda, registration, minutes and commitments asks these.

create function private.organises_sessions() returns boolean
language sql stable security definer set search_path = ''
as $$ select private.has_role('coordinator', 'administrator') $$;
comment on function private.organises_sessions() is 'Whether who asks prepares sessions: the coordinators of the city.';

create type private.session_rights as (
  may_organise boolean,
  may_chair boolean,
  may_write boolean,
  may_book boolean,
  is_registered boolean
);
comment on type private.session_rights is 'What who asks may do with one session: prepare it, lead it, write its minutes, book what people need; and whether they are coming.';

create function private.rights_in_session(s public.sessions) returns private.session_rights
language plpgsql stable security definer set search_path = ''
as $$
declare
  r private.session_rights := (false, false, false, false, false);
  me uuid := (select auth.uid());
  duties public.session_duty[];
begin
  if me is null then
    return r;
  end if;
  duties := array(select o.duty from public.session_officers as o where o.session_id = s.id and o.person_id = me);
  r.may_organise := private.organises_sessions();
  r.may_chair := r.may_organise or 'chair' = any (duties);
  r.may_write := r.may_chair or 'secretary' = any (duties);
  -- Not even a coordinator reads needs by name without having taken on the booking.
  r.may_book := 'booker' = any (duties);
  r.is_registered := exists (
    select from public.registrations as g where g.session_id = s.id and g.person_id = me and g.state = 'registered');
  return r;
end
$$;
comment on function private.rights_in_session(public.sessions) is 'Coordinators organise; officers named for this session chair, write or book.';

create function private.officered_session_ids(variadic duties public.session_duty[]) returns setof integer
language sql stable security definer set search_path = ''
as $$ select o.session_id from public.session_officers as o where o.person_id = (select auth.uid()) and o.duty = any (duties) $$;
comment on function private.officered_session_ids(public.session_duty[]) is 'Sessions in which who asks has one of these duties, for rules of rows.';
grant execute on function private.organises_sessions(), private.officered_session_ids(public.session_duty[]) to anon, authenticated;

create function private.is_told(s public.sessions) returns boolean
language sql immutable set search_path = ''
as $$ select s.state <> 'draft' and (s.state <> 'cancelled' or s.published_at is not null) $$;
comment on function private.is_told(public.sessions) is 'Whether a session was ever announced: a draft was not, nor one that was cancelled as a draft.';

create function private.session_of(wanted text) returns public.sessions
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions;
begin
  select * into s from public.sessions as sessions where sessions.slug = wanted;
  if s.id is null or not private.is_told(s) and not private.organises_sessions()
    and s.id not in (select private.officered_session_ids('chair', 'secretary', 'booker')) then
    raise sqlstate 'PT404' using message = 'no such session';
  end if;
  return s;
end
$$;
comment on function private.session_of(text) is 'A session by its slug that who asks may read; PT404 when there is none, the same for others where it never was announced.';

create function private.lock_session(wanted text) returns public.sessions
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions;
begin
  perform private.require_person();
  select * into s from public.sessions as sessions where sessions.slug = wanted for no key update;
  return private.session_of(wanted);
end
$$;
comment on function private.lock_session(text) is 'The same, held until the transaction ends; 42501 for visitors. The caller asks rights_in_session.';

create function private.require_organiser() returns uuid
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.organises_sessions() then
    raise insufficient_privilege using message = 'a coordinator does this';
  end if;
  return (select auth.uid());
end
$$;
comment on function private.require_organiser() is 'Who asks, when they prepare sessions; 42501.';

create function private.deadline_on(session integer, wanted public.deadline_kind) returns date
language sql stable security definer set search_path = ''
as $$ select d.due_on from public.session_deadlines as d where d.session_id = session and d.kind = wanted $$;

create function private.day_in_session(s public.sessions, at timestamptz default now()) returns date
language sql stable set search_path = ''
as $$ select (at at time zone s.zone)::date $$;
comment on function private.day_in_session(public.sessions, timestamptz) is 'Which day it is where the session is held.';

create function private.is_call_open(s public.sessions, at timestamptz default now()) returns boolean
language sql stable security definer set search_path = ''
as $$
  select s.state = 'published' and coalesce(private.day_in_session(s, at)
    between private.deadline_on(s.id, 'call_opens') and private.deadline_on(s.id, 'call_closes'), false)
$$;
comment on function private.is_call_open(public.sessions, timestamptz) is 'From the day on which the call opens through the day on which it closes.';

create function private.is_registration_open(s public.sessions, at timestamptz default now()) returns boolean
language sql stable security definer set search_path = ''
as $$
  select s.state in ('published', 'open') and at < s.ends_at and coalesce(private.day_in_session(s, at)
    between private.deadline_on(s.id, 'registration_opens') and private.deadline_on(s.id, 'registration_closes'), false)
$$;
comment on function private.is_registration_open(public.sessions, timestamptz) is 'From the day on which registration opens through the day on which it closes.';

create function private.session_line(s public.sessions, language text) returns jsonb
language sql stable set search_path = ''
as $$
  select jsonb_build_object('slug', s.slug, 'kind', s.kind, 'state', s.state, 'title', private.pick_with_language(s.titles, language),
    'startsAt', s.starts_at, 'endsAt', s.ends_at, 'zone', s.zone, 'place', s.place_name, 'isOver', s.ends_at < now())
$$;
comment on function private.session_line(public.sessions, text) is 'A session as lists and headers show it.';

create function private.session_path(s public.sessions, part text default '') returns text
language sql immutable set search_path = ''
as $$ select '/sessions/' || s.slug || part $$;
comment on function private.session_path(public.sessions, text) is 'Its address without the language, for notices and mails.';

create trigger sessions_keep_updated_at before update on public.sessions
  for each row execute function private.keep_updated_at();
create trigger sessions_audit after insert or update or delete on public.sessions
  for each row execute function private.audit('id', 'cancelled_reason');
create trigger session_officers_audit after insert or delete on public.session_officers
  for each row execute function private.audit('session_id');
create trigger session_deadlines_audit after insert or update or delete on public.session_deadlines
  for each row execute function private.audit('id');
create trigger session_deadlines_announce after insert or update or delete on public.session_deadlines
  for each statement execute function private.announce_change('sessions');

alter table public.session_officers enable row level security;
alter table public.session_deadlines enable row level security;
create policy "officers are seen by themselves and by who organises" on public.session_officers
  for select to authenticated using (person_id = (select auth.uid()) or (select private.organises_sessions()));
create policy "deadlines are seen by who organises and by officers" on public.session_deadlines
  for select to authenticated using ((select private.organises_sessions())
    or session_id in (select private.officered_session_ids('chair', 'secretary', 'booker')));
grant select on public.session_officers, public.session_deadlines to authenticated;
-- Who made a session is for the trail alone.
revoke select on public.sessions from anon, authenticated;
grant select (id, slug, kind, state, titles, summaries, starts_at, ends_at, place_name, address, practical, zone, capacity_here,
  capacity_remote, uid, sequence, agenda_revision, cancelled_reason, follows_id, published_at, opened_at, closed_at, completed_at,
  created_at, updated_at) on public.sessions to anon, authenticated;
