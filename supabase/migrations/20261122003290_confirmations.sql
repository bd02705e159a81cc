-- Whether a record is still right: who keeps it is asked every six months. One mail to one person for all of
-- their records; its link opens a page, and only what is pressed there counts.

create type private.asking as enum ('round', 'due', 'again', 'last', 'warning', 'dormant');
comment on type private.asking is 'Why a record is asked about, the gravest last.';

create table private.confirmation_mails (
  id bigint generated always as identity primary key,
  recipient bytea not null,
  person_id uuid references public.people (id) on delete cascade,
  token_hash bytea not null unique,
  written_on date not null,
  sent_at timestamptz
);
comment on table private.confirmation_mails is 'Mails that asked whether records are still right, each with the link in it by its hash.';
comment on column private.confirmation_mails.recipient is 'A hash of the person, or of the address where the initiative has no account.';
comment on column private.confirmation_mails.sent_at is 'When the mail server took it; null while it waits, or when it could not leave.';
create index confirmation_mails_recipient on private.confirmation_mails (recipient, written_on desc);
create index confirmation_mails_person_id on private.confirmation_mails (person_id);
create index confirmation_mails_written_on on private.confirmation_mails (written_on);

create table private.confirmation_asks (
  mail_id bigint not null references private.confirmation_mails (id) on delete cascade,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  since_on date not null,
  occasion private.asking not null,
  recipient bytea not null,
  version integer not null,
  answer text check (answer in ('right', 'ended')),
  answered_at timestamptz,
  primary key (mail_id, initiative_id),
  -- However often the job runs, nobody is asked the same twice.
  unique (initiative_id, since_on, occasion, recipient),
  check ((answer is null) = (answered_at is null))
);
comment on table private.confirmation_asks is 'Which records a mail asks about, and what was answered by its link: each once.';
comment on column private.confirmation_asks.since_on is 'The confirmation that has become old, or the day of the round.';
comment on column private.confirmation_asks.version is 'The version of the record when the mail was written.';

create table private.dormancies (
  initiative_id uuid primary key references public.initiatives (id) on delete cascade,
  former public.initiative_status not null,
  began_on date not null
);
comment on table private.dormancies is 'Records that the clock made dormant, with what they were before: a confirmation undoes it.';

create table private.confirmation_rounds (
  started_on date primary key,
  started_by uuid references public.people (id) on delete set null,
  asked integer not null
);
comment on table private.confirmation_rounds is 'When everybody was asked at once before a session, by whom, and how many people.';
create index confirmation_rounds_started_by on private.confirmation_rounds (started_by);

create function private.freshness_days() returns jsonb
language sql immutable parallel safe set search_path = ''
as $$ select '{"due": 182, "together": 30, "again": 21, "rest": 7, "warning": 335, "notice": 28, "dormant": 365, "link": 30, "round": 14}'::jsonb $$;
comment on function private.freshness_days() is
  'Days: after a confirmation one is asked (what is due soon goes along), between reminders, between two mails to one person, after which dormancy is announced, that this lasts at least, after which it comes; how long a link works, and between rounds. When an unconfirmed entry sinks says fresh_since.';

create function private.freshness_day(name text) returns integer
language sql immutable parallel safe set search_path = ''
as $$ select (private.freshness_days() ->> name)::integer $$;

create function private.record_version(target uuid) returns integer
language plpgsql stable security definer set search_path = ''
as $$
begin
  return coalesce((select max(v.number) from public.initiative_versions as v where v.initiative_id = target), 0);
end
$$;
comment on function private.record_version(uuid) is 'The number of the last change of a record in any section.';

create function private.address_mark(address text) returns bytea
language sql immutable parallel safe set search_path = ''
as $$ select sha256(convert_to('address:' || lower(btrim(address)), 'UTF8')) $$;

create function private.confirmers(ids uuid[])
returns table (initiative_id uuid, person_id uuid, mail text, language text, recipient bytea)
language plpgsql stable security definer set search_path = ''
as $$
begin
  return query
    with speakers as materialized (
      select distinct o.initiative_id as id, p.id as person, u.email::text as address, p.language::text as spoken
      from public.initiative_owners as o
      join public.organisation_representatives as r on r.organisation_id = o.organisation_id
      join public.people as p on p.id = r.person_id
      join auth.users as u on u.id = p.id and u.email <> ''
      where o.initiative_id = any (ids)
        and not exists (select from private.mail_suspensions as s where s.person_id = p.id)
    )
    select s.id, s.person, s.address, s.spoken, sha256(convert_to('person:' || s.person, 'UTF8')) from speakers as s
    union all
    -- Without an owner who can be reached: the address that the initiative left. It is shown to nobody by this.
    select c.initiative_id, null, c.contact, coalesce(
        (select n.language::text from public.nominations as n where n.initiative_id = c.initiative_id order by n.decided_at limit 1),
        (select f.default_language::text from public.site_settings as f), 'nl'),
      private.address_mark(c.contact)
    from public.initiative_contacts as c
    where c.initiative_id = any (ids) and c.channel = 'mail' and c.contact ~ '^[^@\s]+@[^@\s]+$'
      and not exists (select from speakers as s where s.id = c.initiative_id)
      and not exists (select from private.mail_suspensions as s join auth.users as u on u.id = s.person_id
        where lower(u.email) = lower(c.contact));
end
$$;
comment on function private.confirmers(uuid[]) is
  'Whom one may ask whether records are still right, by mail: who speaks for an owner, else the contact of the initiative. Nobody whose mail came back.';

create function private.note_sent_confirmation() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update private.confirmation_mails as m set sent_at = now()
  where m.id = (old.payload ->> 'mailId')::bigint and m.sent_at is null
    and not exists (select from private.mail_suspensions as s where s.person_id = m.person_id);
  return null;
end
$$;
comment on function private.note_sent_confirmation() is 'A row leaves the outbox when the mail server took it; then the mail is sent.';
create trigger outbox_note_sent_confirmation after delete on private.outbox for each row
  when (old.kind = 'records_confirm' and old.last_error = 'under way')
  execute function private.note_sent_confirmation();

create function private.forget_confirmations(today date) returns void
language sql security definer set search_path = ''
as $$ delete from private.confirmation_mails where written_on < today - (private.storage_days() -> 'confirmation')::integer + 1 $$;
comment on function private.forget_confirmations(date) is 'Daily: erases who was asked long ago.';
