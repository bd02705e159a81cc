-- What becomes of a commitment: shifts, status reports, the watching group's view. All of it is added,
-- nothing is rewritten; "moved n times" is counted from the shifts.

create type public.commitment_change_kind as enum ('due', 'scope', 'owner', 'closed', 'reopened', 'dropped');
create type public.report_status as enum ('not_started', 'on_track', 'late', 'done');
create type public.group_view as enum ('agrees', 'partly', 'disagrees');

alter table public.commitments add column done_on date;
comment on column public.commitments.done_on is 'The day on which its owner said that it is done; empty while it is not.';
grant select (done_on) on public.commitments to anon, authenticated;

create table public.commitment_changes (
  id bigint generated always as identity primary key,
  commitment_id bigint not null references public.commitments (id) on delete cascade,
  kind public.commitment_change_kind not null,
  old_due_on date,
  new_due_on date,
  old_due_session_id integer references public.sessions (id) on delete set null,
  new_due_session_id integer references public.sessions (id) on delete set null,
  is_session_moved boolean not null default false,
  old_deliverable text check (char_length(old_deliverable) between 1 and 1000),
  new_deliverable text check (char_length(new_deliverable) between 1 and 1000),
  old_organisation_name text,
  new_organisation_name text,
  decision_id bigint references public.decisions (id) on delete restrict,
  reason text check (char_length(reason) between 1 and 2000),
  language public.language_code not null,
  changed_by uuid references public.people (id) on delete set null,
  changed_at timestamptz not null default now(),
  check ((kind = 'due') = (num_nonnulls(old_due_on, new_due_on) = 2)),
  check ((kind = 'scope') = (num_nonnulls(old_deliverable, new_deliverable) = 2)),
  check ((kind = 'owner') = (num_nonnulls(old_organisation_name, new_organisation_name) = 2)),
  check ((kind = 'dropped') = (decision_id is not null)),
  check (reason is not null or kind = 'closed' or is_session_moved),
  check (kind = 'due' or not is_session_moved)
);
comment on table public.commitment_changes is 'Every shift of a commitment, in order and with its reason. Rows are added and never changed.';
comment on column public.commitment_changes.is_session_moved is 'The session was cancelled or has another day: nobody''s delay, and counted apart.';
comment on column public.commitment_changes.old_organisation_name is 'Names as they were then: organisations may be renamed or dissolved.';
comment on column public.commitment_changes.decision_id is 'The decision by which it was dropped.';
comment on column public.commitment_changes.language is 'In which language reason and deliverable were written.';
create index commitment_changes_of_commitment on public.commitment_changes (commitment_id, id);
create index commitment_changes_old_due_session_id on public.commitment_changes (old_due_session_id);
create index commitment_changes_new_due_session_id on public.commitment_changes (new_due_session_id);
create index commitment_changes_decision_id on public.commitment_changes (decision_id);
create index commitment_changes_changed_by on public.commitment_changes (changed_by);

create function private.keep_commitment_change() returns trigger
language plpgsql set search_path = ''
as $$
begin
  raise insufficient_privilege using message = 'what was shifted is never rewritten';
end
$$;
create trigger commitment_changes_keep before update on public.commitment_changes
  for each row when (
    (to_jsonb(old) - array['changed_by', 'old_due_session_id', 'new_due_session_id'])
    is distinct from (to_jsonb(new) - array['changed_by', 'old_due_session_id', 'new_due_session_id']))
  execute function private.keep_commitment_change();

create table public.status_reports (
  id bigint generated always as identity primary key,
  commitment_id bigint not null references public.commitments (id) on delete cascade,
  session_id integer references public.sessions (id) on delete restrict,
  requested_at timestamptz,
  asked_days smallint,
  missing_at timestamptz,
  status public.report_status,
  text text check (char_length(text) between 1 and 2000),
  language public.language_code,
  evidence text[] not null default '{}' check (cardinality(evidence) <= 5),
  organisation_id uuid references public.organisations (id) on delete set null,
  given_by uuid references public.people (id) on delete set null,
  given_at timestamptz,
  revision integer not null default 0,
  unique nulls not distinct (commitment_id, session_id),
  check ((given_at is null) = (status is null)),
  check ((text is null) = (language is null)),
  check (num_nonnulls(requested_at, given_at) > 0)
);
comment on table public.status_reports is 'What the owner says before a session. Asked for by a job; missing when the session opens without it.';
comment on column public.status_reports.session_id is 'Before which session; null between two, when the next one is not announced yet.';
comment on column public.status_reports.asked_days is 'How many days before the session it was last asked for: 30, 14 or 7.';
comment on column public.status_reports.missing_at is 'When the session opened without it. Given later, it stays marked as late.';
comment on column public.status_reports.evidence is 'Addresses (https) that show it.';
comment on column public.status_reports.organisation_id is 'For which organisation it was given.';
create index status_reports_session_id on public.status_reports (session_id);
create index status_reports_organisation_id on public.status_reports (organisation_id);
create index status_reports_given_by on public.status_reports (given_by);

create table public.group_views (
  report_id bigint primary key references public.status_reports (id) on delete cascade,
  view public.group_view not null,
  reason text check (char_length(reason) between 1 and 2000),
  language public.language_code not null,
  group_id smallint references public.working_groups (id) on delete set null,
  revision integer not null default 1,
  given_by uuid references public.people (id) on delete set null,
  given_at timestamptz not null default now(),
  check (view = 'agrees' or reason is not null)
);
comment on table public.group_views is 'What the group that watches a commitment says of its owner''s report; stands beside it.';
create index group_views_group_id on public.group_views (group_id);
create index group_views_given_by on public.group_views (given_by);

create table public.earlier_reports (
  id bigint generated always as identity primary key,
  report_id bigint not null references public.status_reports (id) on delete cascade,
  status public.report_status not null,
  text text not null,
  language public.language_code not null,
  evidence text[] not null,
  given_at timestamptz not null,
  view public.group_view,
  view_reason text,
  view_language public.language_code,
  check ((view is null) = (view_language is null))
);
comment on table public.earlier_reports is 'What an owner had said before, with what the group answered to it: an answered report is not rewritten.';
create index earlier_reports_report_id on public.earlier_reports (report_id);

create table public.commitment_follows (
  person_id uuid not null references public.people (id) on delete cascade,
  commitment_id bigint not null references public.commitments (id) on delete cascade,
  followed_at timestamptz not null default now(),
  primary key (person_id, commitment_id)
);
comment on table public.commitment_follows is 'Who wants to hear what becomes of a commitment.';
create index commitment_follows_commitment_id on public.commitment_follows (commitment_id);

create table private.carried_items (
  item_id bigint primary key references public.agenda_items (id) on delete cascade,
  after_session_id integer not null references public.sessions (id) on delete cascade,
  carried_at timestamptz not null default now(),
  taken_back_at timestamptz
);
comment on table private.carried_items is 'Follow-up items that the closing of a session put on the next agenda, and whether they were taken back.';
create index carried_items_after_session_id on private.carried_items (after_session_id);

-- Rights

create type private.commitment_rights as (
  may_organise boolean, may_report boolean, may_view boolean, knows_people boolean, is_public boolean
);
comment on type private.commitment_rights is 'What who asks may do with one commitment: shift and close it, report on it, say how the group sees it, know who is in charge.';

create function private.rights_in_commitment(c public.commitments) returns private.commitment_rights
language plpgsql stable security definer set search_path = ''
as $$
declare
  r private.commitment_rights := (false, false, false, false, false);
  me uuid := (select auth.uid());
begin
  r.is_public := exists (select from public.decisions as d where d.id = c.decision_id and d.for_everybody_at is not null);
  if me is null then
    return r;
  end if;
  r.may_organise := private.organises_sessions();
  r.may_report := r.may_organise or coalesce(c.person_id = me, false)
    or coalesce(c.organisation_id in (select private.my_organisation_ids()), false);
  r.may_view := coalesce(c.group_id in (select private.led_group_ids()), false);
  r.knows_people := r.may_report or r.may_view;
  return r;
end
$$;
comment on function private.rights_in_commitment(public.commitments) is
  'Organisers shift and close; who speaks for the owner, or is in charge, reports; who leads the watching group views.';

create function private.commitment_of(wanted bigint) returns public.commitments
language plpgsql stable security definer set search_path = ''
as $$
declare
  c public.commitments;
begin
  select * into c from public.commitments as commitments where commitments.id = wanted;
  if c.id is null or c.id not in (select private.readable_commitment_ids()) then
    raise sqlstate 'PT404' using message = 'no such commitment';
  end if;
  return c;
end
$$;
comment on function private.commitment_of(bigint) is 'A commitment that who asks may read; PT404, the same for one whose decision is not released.';

create function private.lock_commitment(wanted bigint) returns public.commitments
language plpgsql security definer set search_path = ''
as $$
declare
  c public.commitments;
begin
  perform private.require_person();
  c := private.commitment_of(wanted);
  select * into c from public.commitments as commitments where commitments.id = wanted for no key update;
  return c;
end
$$;
comment on function private.lock_commitment(bigint) is 'The same, held until the transaction ends; 42501 for visitors.';

create function private.leave_charge() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.commitments set person_id = null where organisation_id = old.organisation_id and person_id = old.person_id;
  return null;
end
$$;
comment on function private.leave_charge() is 'Who no longer speaks for an organisation is no longer in charge of what it promised.';
create trigger representatives_leave_charge after delete on public.organisation_representatives
  for each row execute function private.leave_charge();

create trigger commitment_changes_audit after insert or update or delete on public.commitment_changes
  for each row execute function private.audit('id');
create trigger status_reports_audit after insert or update or delete on public.status_reports
  for each row execute function private.audit('id');
create trigger group_views_audit after insert or update or delete on public.group_views
  for each row execute function private.audit('report_id');
create trigger commitment_changes_announce after insert or update or delete on public.commitment_changes
  for each statement execute function private.announce_change('commitments');
create trigger status_reports_announce after insert or update or delete on public.status_reports
  for each statement execute function private.announce_change('commitments');
create trigger group_views_announce after insert or update or delete on public.group_views
  for each statement execute function private.announce_change('commitments');

alter table public.commitment_changes enable row level security;
alter table public.status_reports enable row level security;
alter table public.group_views enable row level security;
alter table public.earlier_reports enable row level security;
alter table public.commitment_follows enable row level security;
create policy "shifts are read with their commitment" on public.commitment_changes
  for select to anon, authenticated using (commitment_id in (select private.readable_commitment_ids()));
create policy "reports are read with their commitment" on public.status_reports
  for select to anon, authenticated using (commitment_id in (select private.readable_commitment_ids()));
create policy "views are read with their report" on public.group_views
  for select to anon, authenticated using (report_id in (select r.id from public.status_reports as r));
create policy "what was said before is read with its report" on public.earlier_reports
  for select to anon, authenticated using (report_id in (select r.id from public.status_reports as r));
create policy "people see which commitments they follow" on public.commitment_follows
  for select to authenticated using (person_id = (select auth.uid()));
-- Who wrote is for the organisation, the group and the organisers; functions tell them.
grant select (id, commitment_id, kind, old_due_on, new_due_on, old_due_session_id, new_due_session_id, is_session_moved, old_deliverable,
  new_deliverable, old_organisation_name, new_organisation_name, decision_id, reason, language, changed_at) on public.commitment_changes to anon, authenticated;
grant select (id, commitment_id, session_id, requested_at, missing_at, status, text, language, evidence, organisation_id, given_at, revision)
  on public.status_reports to anon, authenticated;
grant select (report_id, view, reason, language, group_id, revision, given_at) on public.group_views to anon, authenticated;
grant select on public.earlier_reports to anon, authenticated;
grant select on public.commitment_follows to authenticated;
