-- What came of a session: outcomes of its items, and the commitments that follow from decisions.

create type public.outcome_kind as enum ('information', 'decision', 'commitment');
create type public.decision_result as enum ('adopted', 'postponed', 'noted', 'withdrawn');
create type public.commitment_state as enum ('open', 'reported_done', 'closed', 'dropped');

create table public.decisions (
  id bigint generated always as identity primary key,
  session_id integer not null references public.sessions (id) on delete restrict,
  item_id bigint references public.agenda_items (id) on delete restrict,
  number smallint not null,
  kind public.outcome_kind not null,
  result public.decision_result,
  language public.language_code not null,
  text text not null check (char_length(text) between 1 and 4000),
  recorded_by uuid references public.people (id) on delete set null,
  recorded_at timestamptz not null default now(),
  final_at timestamptz,
  review_on date,
  reviewed_at timestamptz,
  for_participants_at timestamptz,
  for_everybody_at timestamptz,
  once uuid,
  revision integer not null default 1,
  updated_at timestamptz not null default now(),
  unique (session_id, number),
  check ((kind = 'information') = (result is null)),
  check (for_everybody_at is null or for_participants_at is not null)
);
comment on table public.decisions is 'Outcomes recorded in a session, numbered: what was told, decided, promised.';
comment on column public.decisions.final_at is 'When the minutes that hold it were approved; from then on it never changes.';
comment on column public.decisions.review_on is 'When the forum looks at it again, once.';
comment on column public.decisions.for_participants_at is 'From when those who were registered read it.';
comment on column public.decisions.for_everybody_at is 'From when everybody reads it.';
comment on column public.decisions.once is 'Names the sending of a form: sent twice, it records one.';
create index decisions_item_id on public.decisions (item_id);
create index decisions_recorded_by on public.decisions (recorded_by);
create index decisions_review on public.decisions (review_on) where reviewed_at is null;
create unique index decisions_sent_once on public.decisions (session_id, once) where once is not null;

create table public.commitments (
  id bigint generated always as identity primary key,
  decision_id bigint not null unique references public.decisions (id) on delete restrict,
  session_id integer not null references public.sessions (id) on delete restrict,
  organisation_id uuid references public.organisations (id) on delete set null,
  person_id uuid references public.people (id) on delete set null,
  group_id smallint references public.working_groups (id) on delete set null,
  language public.language_code not null,
  deliverable text not null check (char_length(deliverable) between 1 and 1000),
  due_session_id integer references public.sessions (id) on delete restrict,
  due_on date not null,
  first_organisation_name text not null,
  first_deliverable text not null,
  first_due_on date not null,
  state public.commitment_state not null default 'open',
  closed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((state in ('closed', 'dropped')) = (closed_at is not null))
);
comment on table public.commitments is 'Promises made in a session. What was first promised never changes; later shifts are rows of their own.';
comment on column public.commitments.organisation_id is 'Who answers for it now.';
comment on column public.commitments.person_id is 'Who is in charge of it there; known to the organisation, the group and the organisers, not to the public.';
comment on column public.commitments.group_id is 'The working group that watches it.';
comment on column public.commitments.due_session_id is 'The session before which it shall be done, where one is named; its day is due_on.';
comment on column public.commitments.first_due_on is 'The day first promised.';
create index commitments_session_id on public.commitments (session_id);
create index commitments_organisation_id on public.commitments (organisation_id);
create index commitments_person_id on public.commitments (person_id);
create index commitments_group_id on public.commitments (group_id);
create index commitments_due_session_id on public.commitments (due_session_id);
create index commitments_open on public.commitments (due_on) where state in ('open', 'reported_done');

alter table public.agenda_items
  add column commitment_id bigint references public.commitments (id) on delete set null;
comment on column public.agenda_items.commitment_id is 'The open commitment that this follow-up item is about.';
create unique index agenda_items_follow_up on public.agenda_items (session_id, commitment_id) where commitment_id is not null;
create index agenda_items_commitment_id on public.agenda_items (commitment_id);

create function private.keep_promise() returns trigger
language plpgsql set search_path = ''
as $$
begin
  raise insufficient_privilege using message = 'what was first promised never changes';
end
$$;
create trigger commitments_keep_promise before update on public.commitments
  for each row when (
    (old.decision_id, old.session_id, old.first_organisation_name, old.first_deliverable, old.first_due_on, old.created_at)
    is distinct from (new.decision_id, new.session_id, new.first_organisation_name, new.first_deliverable, new.first_due_on, new.created_at))
  execute function private.keep_promise();

create function private.readable_decision_ids() returns setof bigint
language sql stable security definer set search_path = ''
as $$
  select d.id from public.decisions as d
  where d.for_everybody_at is not null
    or (select private.organises_sessions())
    or d.session_id in (select private.officered_session_ids('chair', 'secretary'))
    or d.for_participants_at is not null and (select auth.uid()) is not null and (
      d.session_id in (select r.session_id from public.registrations as r
        where r.person_id = (select auth.uid()) and r.state = 'registered')
      or d.session_id in (select p.session_id from public.session_presences as p where p.person_id = (select auth.uid())))
$$;
comment on function private.readable_decision_ids() is 'Outcomes that who asks may read: released ones, and all for who organises, chairs or writes.';

create function private.readable_commitment_ids() returns setof bigint
language sql stable security definer set search_path = ''
as $$
  select c.id from public.commitments as c
  where c.decision_id in (select private.readable_decision_ids())
    or (select auth.uid()) is not null and (
      c.organisation_id in (select private.my_organisation_ids()) or c.person_id = (select auth.uid())
      or c.group_id in (select private.led_group_ids()))
$$;
comment on function private.readable_commitment_ids() is 'Commitments of readable decisions, the own ones, and those of groups that who asks leads.';
grant execute on function private.readable_decision_ids(), private.readable_commitment_ids() to anon, authenticated;

create trigger decisions_keep_updated_at before update on public.decisions
  for each row execute function private.keep_updated_at();
create trigger commitments_keep_updated_at before update on public.commitments
  for each row execute function private.keep_updated_at();
create trigger decisions_audit after insert or update or delete on public.decisions
  for each row execute function private.audit('id', 'text', 'once');
create trigger commitments_audit after insert or update or delete on public.commitments
  for each row execute function private.audit('id');
create trigger decisions_announce after insert or update or delete on public.decisions
  for each statement execute function private.announce_change('sessions', 'commitments');
create trigger commitments_announce after insert or update or delete on public.commitments
  for each statement execute function private.announce_change('commitments', 'sessions');

alter table public.decisions enable row level security;
alter table public.commitments enable row level security;
create policy "outcomes are read once released" on public.decisions
  for select to anon, authenticated using (id in (select private.readable_decision_ids()));
create policy "commitments are read with their decision, and by who keeps and watches them" on public.commitments
  for select to anon, authenticated using (id in (select private.readable_commitment_ids()));
grant select (id, session_id, item_id, number, kind, result, language, text, recorded_at, final_at, review_on,
  for_participants_at, for_everybody_at, revision, updated_at) on public.decisions to anon, authenticated;
-- Who is in charge there is told by its functions to those who may know.
grant select (id, decision_id, session_id, organisation_id, group_id, language, deliverable, due_session_id, due_on,
  first_organisation_name, first_deliverable, first_due_on, state, closed_at, created_at, updated_at) on public.commitments to anon, authenticated;
