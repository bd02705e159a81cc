-- Working groups: who sits in them, for which organisation, and what follows from it.
--
-- A seat belongs to an organisation and outlives the people who hold it. A person is member or guest in
-- the own name, or holder of a seat; chair and secretary are roles of persons.

create type public.group_access as enum ('open', 'on_request', 'closed');
create type public.audience as enum ('public', 'members');
create type public.group_state as enum ('active', 'closed');
create type public.group_role as enum ('chair', 'secretary', 'member', 'guest');
create type public.membership_state as enum (
  'requested', 'invited', 'active', 'declined', 'withdrawn', 'ended'
);

alter table public.working_groups
  add column access public.group_access not null default 'on_request',
  add column reading public.audience not null default 'public',
  add column state public.group_state not null default 'active',
  add column closed_reason text check (char_length(closed_reason) between 1 and 2000),
  add column hue text not null default 'harbour' check (hue in ('harbour', 'reception', 'integration', 'awareness')),
  add column created_at timestamptz not null default now(),
  add column updated_at timestamptz not null default now();
comment on column public.working_groups.access is 'Whether anybody joins, asks to join, or must be invited.';
comment on column public.working_groups.reading is 'Who reads the group; a topic may be narrower, never wider.';
comment on column public.working_groups.hue is 'Its colour and shape in the house.';

alter table public.site_settings add column seated_elsewhere_enters boolean not null default false;
comment on column public.site_settings.seated_elsewhere_enters is
  'An organisation with a seat in one group takes a seat in another without waiting for an answer.';
grant update (seated_elsewhere_enters) on public.site_settings to authenticated;

create table public.group_members (
  id bigint generated always as identity primary key,
  group_id smallint not null references public.working_groups (id) on delete cascade,
  person_id uuid not null references public.people (id) on delete cascade,
  role public.group_role not null default 'member',
  state public.membership_state not null,
  reason text check (char_length(reason) <= 2000),
  answer text check (char_length(answer) <= 2000),
  answered_by uuid references public.people (id) on delete set null,
  answered_at timestamptz,
  since_on date,
  until_on date,
  created_at timestamptz not null default now(),
  -- Who is invited has perhaps no account yet: invitations stand apart.
  check (state <> 'invited'),
  check ((state = 'active' or state = 'ended') = (since_on is not null)),
  check ((state = 'ended') = (until_on is not null))
);
comment on table public.group_members is 'People in a group in their own name, their requests, and those who left.';
comment on column public.group_members.reason is 'Why somebody asks to join, in their own words.';
comment on column public.group_members.answer is 'What they were answered, or why they were removed.';
-- One row per person is alive; earlier ones tell what was.
create unique index group_members_alive on public.group_members (group_id, person_id)
  where state in ('requested', 'active');
create index group_members_person_id on public.group_members (person_id);
create index group_members_answered_by on public.group_members (answered_by);

create table public.group_seats (
  id bigint generated always as identity primary key,
  group_id smallint not null references public.working_groups (id) on delete cascade,
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  state public.membership_state not null,
  reason text check (char_length(reason) <= 2000),
  answer text check (char_length(answer) <= 2000),
  asked_by uuid references public.people (id) on delete set null,
  answered_by uuid references public.people (id) on delete set null,
  answered_at timestamptz,
  since_on date,
  term_ends_on date,
  reminded_term date,
  until_on date,
  created_at timestamptz not null default now(),
  check (state <> 'invited'),
  check ((state = 'active' or state = 'ended') = (since_on is not null)),
  check ((state = 'ended') = (until_on is not null)),
  check (term_ends_on >= since_on)
);
comment on table public.group_seats is 'Places of organisations in a group; a seat stays when its holders change.';
comment on column public.group_seats.reminded_term is 'The end of term of which those concerned were reminded.';
create unique index group_seats_alive on public.group_seats (group_id, organisation_id)
  where state in ('requested', 'active');
create index group_seats_organisation_id on public.group_seats (organisation_id);
create index group_seats_asked_by on public.group_seats (asked_by);
create index group_seats_answered_by on public.group_seats (answered_by);

create table public.seat_holders (
  id bigint generated always as identity primary key,
  seat_id bigint not null references public.group_seats (id) on delete cascade,
  person_id uuid not null references public.people (id) on delete cascade,
  role public.representative_role not null,
  since_on date not null default current_date,
  until_on date
);
comment on table public.seat_holders is 'Who holds a seat and who held it; without a holder the seat is vacant.';
create unique index seat_holders_present on public.seat_holders (seat_id, role) where until_on is null;
create index seat_holders_person_id on public.seat_holders (person_id);

-- Rights: every rule of groups, topics, documents and votes asks these.

create function private.my_groups() returns table (group_id smallint, role public.group_role)
language sql stable security definer set search_path = ''
as $$
  select m.group_id, m.role from public.group_members as m
  where m.person_id = (select auth.uid()) and m.state = 'active'
  union
  select s.group_id, 'member' from public.seat_holders as h join public.group_seats as s on s.id = h.seat_id
  where h.person_id = (select auth.uid()) and h.until_on is null and s.state = 'active'
$$;
comment on function private.my_groups() is 'Groups of who asks, by own name or by a seat, with each role; empty for visitors.';

create function private.my_group_ids() returns setof smallint
language sql stable security definer set search_path = ''
as $$ select distinct group_id from private.my_groups() $$;
comment on function private.my_group_ids() is 'Groups in which who asks may write.';

create function private.led_group_ids() returns setof smallint
language sql stable security definer set search_path = ''
as $$
  select group_id from private.my_groups() where role in ('chair', 'secretary')
  union
  -- The city's coordinator stands in for every chair.
  select id from public.working_groups where private.has_role('coordinator', 'administrator')
$$;
comment on function private.led_group_ids() is 'Groups that who asks leads: chair, secretary, coordinator.';

create function private.readable_group_ids() returns setof smallint
language sql stable security definer set search_path = ''
as $$
  select id from public.working_groups
  where reading = 'public' or id in (select private.my_group_ids())
    or private.has_role('coordinator', 'moderator', 'administrator')
$$;
comment on function private.readable_group_ids() is 'Groups whose inside who asks may read.';

create function private.my_seats() returns table (seat_id bigint, group_id smallint, organisation_id uuid, role public.representative_role)
language sql stable security definer set search_path = ''
as $$
  select s.id, s.group_id, s.organisation_id, h.role
  from public.seat_holders as h join public.group_seats as s on s.id = h.seat_id
  where h.person_id = (select auth.uid()) and h.until_on is null and s.state = 'active'
$$;
comment on function private.my_seats() is 'Seats that who asks holds now.';

grant execute on function private.my_groups(), private.my_group_ids(), private.led_group_ids(),
  private.readable_group_ids(), private.my_seats() to anon, authenticated;

alter table public.group_members enable row level security;
alter table public.group_seats enable row level security;
alter table public.seat_holders enable row level security;

-- The rows hold reasons and answers, which are for those concerned; who sits at the table is told to
-- everybody else by get_group and list_group_members.
create policy "people see themselves, leads their group" on public.group_members
  for select to authenticated using (
    person_id = (select auth.uid()) or group_id in (select private.led_group_ids())
  );
create policy "seats are seen by their organisation, their holders and the leads" on public.group_seats
  for select to authenticated using (
    organisation_id in (select private.my_organisation_ids())
    or id in (select seat_id from private.my_seats())
    or group_id in (select private.led_group_ids())
  );
create policy "holders are seen by themselves, their organisation and the leads" on public.seat_holders
  for select to authenticated using (
    person_id = (select auth.uid())
    or seat_id in (
      select s.id from public.group_seats as s
      where s.group_id in (select private.led_group_ids())
        or s.organisation_id in (select private.my_organisation_ids())
    )
  );
grant select on public.group_members, public.group_seats, public.seat_holders to authenticated;

create trigger working_groups_keep_updated_at before update on public.working_groups
  for each row execute function private.keep_updated_at();
create trigger working_groups_audit after insert or update or delete on public.working_groups
  for each row execute function private.audit('id');
create trigger group_members_audit after insert or update or delete on public.group_members
  for each row execute function private.audit('id', 'reason', 'answer');
create trigger group_seats_audit after insert or update or delete on public.group_seats
  for each row execute function private.audit('id', 'reason', 'answer');
create trigger seat_holders_audit after insert or update or delete on public.seat_holders
  for each row execute function private.audit('id');
create trigger group_seats_announce after insert or update or delete on public.group_seats
  for each statement execute function private.announce_change('groups');
create trigger group_members_announce after insert or update or delete on public.group_members
  for each statement execute function private.announce_change('groups');
create trigger seat_holders_announce after insert or update or delete on public.seat_holders
  for each statement execute function private.announce_change('groups');
