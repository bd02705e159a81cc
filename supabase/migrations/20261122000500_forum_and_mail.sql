-- The working groups and sessions as the directory's pages already name them, the mail that leaves the
-- house, and the limits on how often anybody may try.

create type public.session_kind as enum ('spring', 'autumn');
create type public.session_state as enum ('draft', 'published', 'open', 'closed', 'cancelled');

create table public.working_groups (
  id smallint generated always as identity primary key,
  slug public.slug not null unique,
  names public.localized_text not null,
  purposes public.localized_text not null,
  position smallint not null default 0
);
comment on table public.working_groups is 'The groups that prepare the forum between its sessions.';

create table public.sessions (
  id integer generated always as identity primary key,
  slug public.slug not null unique,
  kind public.session_kind not null,
  state public.session_state not null default 'draft',
  titles public.localized_text not null,
  summaries public.localized_text not null default '{}',
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place_name text,
  check (ends_at > starts_at)
);
comment on table public.sessions is 'Meetings of the forum, twice a year.';
create index sessions_starts_at on public.sessions (starts_at);

create table private.outbox (
  id bigint generated always as identity primary key,
  kind text not null check (kind ~ '^[a-z_]{2,40}$'),
  recipient text not null,
  language text not null default 'nl',
  payload jsonb not null default '{}',
  created_at timestamptz not null default now(),
  handed_over_at timestamptz,
  attempts integer not null default 0,
  last_error text
);
comment on table private.outbox is 'Mail that a transaction decided to send; handed to the queue after commit.';
create index outbox_waiting on private.outbox (id) where handed_over_at is null;

create table private.dev_mails (
  id bigint generated always as identity primary key,
  sent_at timestamptz not null default now(),
  job_id uuid unique,
  recipient text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  language text not null,
  headers jsonb not null default '{}'
);
comment on table private.dev_mails is 'Mail kept for reading at /dev/mail where no mail server is set.';

create table private.attempts (
  bucket text not null,
  subject text not null,
  window_start timestamptz not null,
  count integer not null default 1,
  primary key (bucket, subject, window_start)
);
comment on table private.attempts is 'How often somebody tried something lately; the subject is a keyed hash, never an address.';
create index attempts_window_start on private.attempts (window_start);

create function private.announce_outbox() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform pg_notify('outbox', '');
  return null;
end
$$;
create trigger outbox_announce after insert on private.outbox
  for each statement execute function private.announce_outbox();
create trigger working_groups_announce after insert or update or delete on public.working_groups
  for each statement execute function private.announce_change('groups');
create trigger sessions_announce after insert or update or delete on public.sessions
  for each statement execute function private.announce_change('sessions');

create function private.count_attempt(bucket_name text, who text, allowed integer, span interval) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  tries integer;
begin
  insert into private.attempts as a (bucket, subject, window_start)
  values (bucket_name, who, date_bin(span, now(), 'epoch'))
  on conflict (bucket, subject, window_start) do update set count = a.count + 1
  returning count into tries;
  return tries <= allowed;
end
$$;
comment on function private.count_attempt(text, text, integer, interval) is
  'Counts one attempt, in every worker alike; false when there were more than allowed in this window.';

create function private.storage_days() returns jsonb
language sql immutable parallel safe set search_path = ''
as $$
  select jsonb_build_object('draft', 60, 'decision', 90, 'question', 90, 'mail', 15, 'invitation', 30, 'meetingAnswer', 30, 'pickUp', 14, 'area', 90, 'sessionNeed', 30, 'registration', 30, 'roomDevice', 7, 'notification', 90, 'attempt', 3, 'reply', 30, 'report', 365, 'conversation', 90, 'listing', 365, 'handover', 30, 'behalf', 30, 'suggestion', 730, 'search', 365, 'hours', 730, 'confirmation', 400, 'import', 90, 'merge', 90, 'jury', 365, 'withheld', 30)
$$;
comment on function private.storage_days() is
  'For how many days what is kept for a time only stays: a draft after its last change, contacts after the decision, a question without answer, a mail that cannot leave, the address of an invitation, who said to come to a meeting, the address of a pick-up after it, an area that somebody no longer lives in, what somebody needs at a session after it, the address of who registered without an account and the list of who comes, the device that took part in a room, a notice, a counted attempt, the number of a mail that came in and what was unsubscribed, a report after the decision, what was written in a conversation after it was closed, a listing of the exchange after its end, the code and the link of a sheet that hands over, what is kept about somebody for whom a case worker posted after their consent, what became of a suggestion, a saved search at which nobody looked, hours that were written down, who was asked whether a record is still right, what an imported file said, what two merged records said before, why an initiative was put forward for an award and how each juror scored it, what a moderator withheld from the history of a record.';

create function public.list_storage_days() returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.storage_days() $$;
comment on function public.list_storage_days() is 'The days that the daily erasing keeps to, as the privacy page tells them.';
grant execute on function private.storage_days(), public.list_storage_days() to anon, authenticated;

alter table public.working_groups enable row level security;
alter table public.sessions enable row level security;
create policy "everybody reads groups" on public.working_groups for select to anon, authenticated using (true);
create policy "a draft is for who organises, else everybody reads" on public.sessions for select to anon, authenticated
  using (state <> 'draft' or (select private.has_role('coordinator', 'administrator')));
grant select on public.working_groups, public.sessions to anon, authenticated;
