-- What a registration holds beside the line it stands in: who may see it on the list, the keys that open it
-- without an account, and what somebody needs to be able to come. Needs are a table apart.

create type public.listing_audience as enum ('nobody', 'participants', 'everybody');
create type public.need_kind as enum (
  'interpretation', 'sign_language', 'childcare', 'mobility', 'quiet_room', 'diet', 'travel_cost', 'other'
);
create type public.need_level as enum ('everything', 'difficult_parts');
create type public.need_state as enum ('stated', 'booked', 'not_possible');

alter table public.registrations
  add column listed_for public.listing_audience not null default 'nobody',
  add column lists_organisation_only boolean not null default false,
  add column reminded_at timestamptz;
comment on column public.registrations.listed_for is 'Who may read them on the list of who comes; nobody unless they said so.';
comment on column public.registrations.lists_organisation_only is 'The list says the organisation, not the name.';
comment on column public.registrations.reminded_at is 'When the mail shortly before the session was written.';
-- What a form was sent with opens its receipt, so only a digest of it is kept there.
comment on column public.registrations.once is 'Digest of what names the sending of a form: sent twice, it is one registration.';

alter table public.session_presences
  add column once uuid unique,
  add column organisation_name text check (char_length(organisation_name) between 1 and 120),
  add constraint session_presences_one_organisation check (organisation_id is null or organisation_name is null);
comment on column public.session_presences.once is 'Names the sending of the form for who came unannounced.';
comment on column public.session_presences.organisation_name is 'For which organisation they came, as it was typed; null when the directory has it.';

create table private.registration_keys (
  registration_id bigint primary key references public.registrations (id) on delete cascade,
  receipt_hash bytea unique,
  code text not null unique check (code ~ '^[2-9A-HJKMNP-Z]{8}$')
);
comment on table private.registration_keys is 'The receipt that opens a registration without an account, as its hash, and the code that is scanned at the door.';

create table private.registration_mails (
  registration_id bigint primary key references public.registrations (id) on delete cascade,
  mail text not null check (char_length(mail) <= 254),
  receipt text not null
);
comment on table private.registration_mails is 'Where to write to who registered without an account, with the link; for messages about this registration only.';
create index registration_mails_mail on private.registration_mails (lower(mail));

create table public.session_needs (
  id bigint generated always as identity primary key,
  registration_id bigint not null references public.registrations (id) on delete cascade,
  kind public.need_kind not null,
  language public.language_code,
  level public.need_level,
  number smallint check (number between 1 and 9),
  ages smallint[] not null default '{}' check (cardinality(ages) <= 9 and 0 <= all (ages) and 17 >= all (ages)),
  choices text[] not null default '{}' check (choices <@ array['vegetarian', 'vegan', 'halal', 'kosher', 'allergy']),
  text text check (char_length(text) between 1 and 500),
  state public.need_state not null default 'stated',
  is_late boolean not null default false,
  revision integer not null default 1,
  answered_by uuid references public.people (id) on delete set null,
  answered_at timestamptz,
  unique (registration_id, kind),
  check ((kind in ('interpretation', 'sign_language')) = (language is not null)),
  check ((kind = 'interpretation') = (level is not null)),
  check ((kind = 'childcare') = (number is not null))
);
comment on table public.session_needs is 'What somebody needs to be able to come; read by themselves and by who books, counted for who organises, erased after the session.';
comment on column public.session_needs.is_late is 'Said after the day on which interpreters and childcare are booked.';
comment on column public.session_needs.revision is 'Rises with every change, so that the trail says that something changed, and not what.';
create index session_needs_answered_by on public.session_needs (answered_by);

create table private.need_counts (
  session_id integer primary key references public.sessions (id) on delete cascade,
  counts jsonb not null,
  counted_at timestamptz not null default now()
);
comment on table private.need_counts is 'How many needed what, kept when what each one needed is erased.';

create function private.registration_ids_with_readable_needs() returns setof bigint
language sql stable security definer set search_path = ''
as $$
  select r.id from public.registrations as r
  where r.person_id = (select auth.uid()) or r.person_id is null and r.registered_by = (select auth.uid())
    or r.session_id in (select private.officered_session_ids('booker'))
$$;
comment on function private.registration_ids_with_readable_needs() is
  'One''s own registration, those one made for somebody without account, and those of sessions for which one books.';
grant execute on function private.registration_ids_with_readable_needs() to authenticated;

create trigger session_needs_audit after insert or update or delete on public.session_needs
  for each row execute function private.audit('registration_id', 'kind', 'language', 'level', 'number', 'ages', 'choices', 'text');
create trigger registrations_announce after insert or update or delete on public.registrations
  for each statement execute function private.announce_change('sessions');

alter table public.session_needs enable row level security;
create policy "needs are read by who has them and by who books" on public.session_needs
  for select to authenticated using (registration_id in (select private.registration_ids_with_readable_needs()));
grant select on public.session_needs to authenticated;

-- Finding a registration: by the receipt in a link, or by its number for who has an account.

create function private.hold_session(wanted integer) returns public.sessions
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions;
begin
  select * into s from public.sessions as sessions where sessions.id = wanted for no key update;
  return s;
end
$$;
comment on function private.hold_session(integer) is
  'A session, held until the transaction ends. Everything that changes a line begins with this, so that all wait in one order.';

create function private.registration_of(key text) returns public.registrations
language plpgsql stable security definer set search_path = ''
as $$
declare
  r public.registrations;
  me uuid := (select auth.uid());
begin
  if key ~ '^[0-9a-f]{32}$' then
    select g.* into r from public.registrations as g join private.registration_keys as k on k.registration_id = g.id
    where k.receipt_hash = sha256(convert_to(key, 'UTF8'));
  elsif key ~ '^[1-9][0-9]{0,14}$' and me is not null then
    select g.* into r from public.registrations as g
    where g.id = key::bigint and (g.person_id = me or g.person_id is null and g.registered_by = me);
  end if;
  if r.id is null then
    raise sqlstate 'PT404' using message = 'no such registration';
  end if;
  return r;
end
$$;
comment on function private.registration_of(text) is
  'The registration that a receipt opens, or by its number one''s own and those one made for somebody; PT404 for any other text.';

create function private.lock_registration(key text) returns public.registrations
language plpgsql security definer set search_path = ''
as $$
declare
  r public.registrations := private.registration_of(key);
  s public.sessions := private.hold_session(r.session_id);
begin
  r := private.registration_of(key);
  if r.state = 'cancelled' or s.state not in ('published', 'open') or s.ends_at <= now() then
    raise sqlstate 'PT409' using message = 'this registration is cancelled or its session over';
  end if;
  return r;
end
$$;
comment on function private.lock_registration(text) is 'The same, while it can still change; its session is held. PT409.';
