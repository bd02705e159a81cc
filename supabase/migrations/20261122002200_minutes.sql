-- Minutes of a session: one text per item of the agenda with every revision, who may write and read them,
-- what was objected, what was put right later.
--
-- Nobody locks a text; a save names the revision it began with. Once approved nothing changes for any role.

create type public.minutes_state as enum ('writing', 'in_approval', 'approved');
create type public.objection_state as enum ('raised', 'accepted', 'rejected', 'withdrawn');
create type public.minutes_part as enum ('decisions', 'texts', 'minutes');
create type public.release_audience as enum ('participants', 'everybody');

create table public.minutes (
  session_id integer primary key references public.sessions (id) on delete restrict,
  state public.minutes_state not null default 'writing',
  language public.language_code not null,
  window_days smallint not null default 10 check (window_days between 1 and 60),
  started_at timestamptz not null default now(),
  sent_at timestamptz,
  window_ends_at timestamptz,
  end_told_at timestamptz,
  approved_at timestamptz,
  frozen jsonb check (jsonb_typeof(frozen) = 'object'),
  for_participants_at timestamptz,
  for_everybody_at timestamptz,
  texts_for_participants_at timestamptz,
  texts_for_everybody_at timestamptz,
  check ((state = 'writing') = (sent_at is null)),
  check ((sent_at is null) = (window_ends_at is null)),
  check ((state = 'approved') = (approved_at is not null)),
  check ((state = 'approved') = (frozen is not null)),
  check (for_everybody_at is null or for_participants_at is not null),
  check (texts_for_everybody_at is null or texts_for_participants_at is not null),
  check (for_participants_at is null or state = 'approved')
);
comment on table public.minutes is 'The minutes of a session: being written, in approval by who was present, approved.';
comment on column public.minutes.window_days is 'How many days those present have to object, counted from sending.';
comment on column public.minutes.window_ends_at is 'Until when they object; then silence approves.';
comment on column public.minutes.end_told_at is 'When they were told that the end is near.';
comment on column public.minutes.frozen is 'Agenda, answered questions and presence as they stood when the minutes were approved.';
comment on column public.minutes.texts_for_everybody_at is 'From when everybody reads the short texts of released decisions.';

create table public.minute_entries (
  id bigint generated always as identity primary key,
  session_id integer not null references public.minutes (session_id) on delete restrict,
  item_id bigint references public.agenda_items (id) on delete restrict,
  document jsonb not null,
  plain text not null check (char_length(plain) <= 100000),
  revision integer not null default 1,
  written_by uuid references public.people (id) on delete set null,
  written_at timestamptz not null default now(),
  window_ends_at timestamptz,
  unique nulls not distinct (session_id, item_id)
);
comment on table public.minute_entries is 'What was noted on one item; without an item on the session as a whole.';
comment on column public.minute_entries.window_ends_at is 'Reopened once, after an accepted objection: until when those present object to this item.';
create index minute_entries_item_id on public.minute_entries (item_id);
create index minute_entries_written_by on public.minute_entries (written_by);

create table private.minute_revisions (
  entry_id bigint not null references public.minute_entries (id) on delete restrict,
  revision integer not null,
  document jsonb not null,
  writer uuid,
  step bigint,
  written_by uuid references public.people (id) on delete set null,
  written_at timestamptz not null default now(),
  primary key (entry_id, revision)
);
comment on table private.minute_revisions is 'Each text that an entry has had, the present one too.';
comment on column private.minute_revisions.writer is 'Names the open page that wrote it, so that its next text follows its own.';
comment on column private.minute_revisions.step is 'Rises with every text that this page sends: what arrives late changes nothing.';
create index minute_revisions_written_by on private.minute_revisions (written_by);

create table private.minute_writers (
  session_id integer not null references public.minutes (session_id) on delete cascade,
  person_id uuid not null references public.people (id) on delete cascade,
  item_id bigint references public.agenda_items (id) on delete cascade,
  seen_at timestamptz not null default now(),
  primary key (session_id, person_id)
);
comment on table private.minute_writers is 'Who is writing right now, and where; told to who writes with them.';
create index minute_writers_person_id on private.minute_writers (person_id);
create index minute_writers_item_id on private.minute_writers (item_id);

create table public.minute_objections (
  id bigint generated always as identity primary key,
  entry_id bigint not null references public.minute_entries (id) on delete restrict,
  raised_by uuid references public.people (id) on delete set null,
  language public.language_code not null,
  text text not null check (char_length(text) between 1 and 2000),
  raised_at timestamptz not null default now(),
  state public.objection_state not null default 'raised',
  answer text check (char_length(answer) between 1 and 2000),
  decided_by uuid references public.people (id) on delete set null,
  decided_at timestamptz,
  once uuid,
  check ((state = 'raised') = (decided_at is null))
);
comment on table public.minute_objections is 'What somebody who was present says is wrong in the draft, and what was answered; both are printed.';
comment on column public.minute_objections.once is 'Names the sending of a form: sent twice, it objects once.';
create index minute_objections_entry_id on public.minute_objections (entry_id);
create index minute_objections_raised_by on public.minute_objections (raised_by);
create index minute_objections_decided_by on public.minute_objections (decided_by);
create unique index minute_objections_once on public.minute_objections (raised_by, once) where once is not null;

create table public.minute_errata (
  id bigint generated always as identity primary key,
  entry_id bigint not null references public.minute_entries (id) on delete restrict,
  language public.language_code not null,
  text text not null check (char_length(text) between 1 and 2000),
  added_by uuid references public.people (id) on delete set null,
  added_at timestamptz not null default now(),
  once uuid
);
comment on table public.minute_errata is 'What turned out to be wrong in approved minutes; the text itself stays as it was.';
create index minute_errata_entry_id on public.minute_errata (entry_id);
create index minute_errata_added_by on public.minute_errata (added_by);
create unique index minute_errata_once on public.minute_errata (added_by, once) where once is not null;

create table public.decision_texts (
  decision_id bigint not null references public.decisions (id) on delete cascade,
  language public.language_code not null,
  text text not null check (char_length(text) between 1 and 600),
  state public.text_state not null check (state <> 'machine'),
  written_by uuid references public.people (id) on delete set null,
  written_at timestamptz not null default now(),
  primary key (decision_id, language)
);
comment on table public.decision_texts is 'What was decided in plain words: in the city''s language, translated beside it by people.';
comment on column public.decision_texts.state is 'Source, checked, or outdated since the source changed; a missing one has no row.';
create index decision_texts_written_by on public.decision_texts (written_by);

create table public.minutes_releases (
  id bigint generated always as identity primary key,
  session_id integer not null references public.sessions (id) on delete restrict,
  part public.minutes_part not null,
  audience public.release_audience not null,
  released_by uuid references public.people (id) on delete set null,
  released_at timestamptz not null default now(),
  told integer not null
);
comment on table public.minutes_releases is 'What was given to whom to read, when, and how many were told: by hand, or on the day that a coordinator planned.';
create index minutes_releases_session_id on public.minutes_releases (session_id);
create index minutes_releases_released_by on public.minutes_releases (released_by);

-- Who reads

create function private.minutes_state(session integer) returns text
language sql stable security definer set search_path = ''
as $$ select coalesce((select m.state::text from public.minutes as m where m.session_id = session), 'none') $$;
comment on function private.minutes_state(integer) is 'none, writing, in_approval or approved.';

create function private.participated_session_ids() returns setof integer
language sql stable security definer set search_path = ''
as $$
  select r.session_id from public.registrations as r where r.person_id = (select auth.uid()) and r.state = 'registered'
  union
  select p.session_id from public.session_presences as p where p.person_id = (select auth.uid())
$$;
comment on function private.participated_session_ids() is 'Sessions for which who asks was registered, or where they were.';

create function private.readable_minutes_ids() returns setof integer
language sql stable security definer set search_path = ''
as $$
  select m.session_id from public.minutes as m
  where m.for_everybody_at is not null
    or (select private.organises_sessions())
    or m.session_id in (select private.officered_session_ids('chair', 'secretary'))
    or (select auth.uid()) is not null and (
      -- Who was there approves them, and therefore reads them from the sending on.
      m.state <> 'writing' and (select auth.uid()) in (select private.present_people(m.session_id))
      or m.for_participants_at is not null and m.session_id in (select private.participated_session_ids()))
$$;
comment on function private.readable_minutes_ids() is
  'Sessions whose minutes who asks may read: released ones, those that one approves, and all for who organises, chairs or writes.';

create function private.readable_texts_ids() returns setof integer
language sql stable security definer set search_path = ''
as $$
  select m.session_id from public.minutes as m
  where m.texts_for_everybody_at is not null
    or (select private.has_role('coordinator', 'administrator', 'editor'))
    or m.session_id in (select private.officered_session_ids('chair', 'secretary'))
    or m.texts_for_participants_at is not null and m.session_id in (select private.participated_session_ids())
$$;
comment on function private.readable_texts_ids() is 'Sessions whose short texts who asks may read, as far as the decision itself is readable.';
grant execute on function private.participated_session_ids(), private.readable_minutes_ids(), private.readable_texts_ids()
  to anon, authenticated;

-- What is approved stays

create function private.keep_approved_minutes() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if private.minutes_state(case when tg_op = 'INSERT' then new.session_id else old.session_id end) = 'approved' then
    raise insufficient_privilege using message = 'approved minutes never change';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger minute_entries_keep_text before insert or delete on public.minute_entries
  for each row execute function private.keep_approved_minutes();
create trigger minute_entries_keep_change before update on public.minute_entries
  for each row when ((old.session_id, old.item_id, old.document, old.plain, old.revision, old.written_at)
    is distinct from (new.session_id, new.item_id, new.document, new.plain, new.revision, new.written_at))
  execute function private.keep_approved_minutes();

create function private.keep_approval() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' and (old.session_id, old.state, old.language, old.sent_at, old.window_ends_at, old.approved_at, old.frozen)
    is not distinct from (new.session_id, new.state, new.language, new.sent_at, new.window_ends_at, new.approved_at, new.frozen) then
    -- Releasing them changes nothing of what they say.
    return new;
  end if;
  raise insufficient_privilege using message = 'approved minutes never change';
end
$$;
create trigger minutes_keep before update or delete on public.minutes
  for each row when (old.state = 'approved') execute function private.keep_approval();

create function private.keep_final_decision() returns trigger
language plpgsql set search_path = ''
as $$
begin
  raise insufficient_privilege using message = 'a decision of approved minutes never changes';
end
$$;
create trigger decisions_keep_final before update on public.decisions
  for each row when (old.final_at is not null and (old.session_id, old.item_id, old.number, old.kind, old.result, old.language, old.text,
      old.recorded_at, old.final_at, old.review_on, old.revision)
    is distinct from (new.session_id, new.item_id, new.number, new.kind, new.result, new.language, new.text,
      new.recorded_at, new.final_at, new.review_on, new.revision))
  execute function private.keep_final_decision();
create trigger decisions_keep_final_row before delete on public.decisions
  for each row when (old.final_at is not null) execute function private.keep_final_decision();

create trigger minutes_audit after insert or update or delete on public.minutes
  for each row execute function private.audit('session_id', 'frozen');
create trigger minute_objections_audit after insert or update or delete on public.minute_objections
  for each row execute function private.audit('id', 'text', 'answer', 'once');
create trigger minute_errata_audit after insert or update or delete on public.minute_errata
  for each row execute function private.audit('id', 'text', 'once');
create trigger minutes_releases_audit after insert or update or delete on public.minutes_releases
  for each row execute function private.audit('id');
create trigger decision_texts_audit after insert or update or delete on public.decision_texts
  for each row execute function private.audit('decision_id', 'text');
create trigger minutes_announce after insert or update or delete on public.minutes
  for each statement execute function private.announce_change('sessions');
create trigger minute_entries_announce after insert or update or delete on public.minute_entries
  for each statement execute function private.announce_change('sessions');
create trigger minute_objections_announce after insert or update or delete on public.minute_objections
  for each statement execute function private.announce_change('sessions');
create trigger minute_errata_announce after insert or update or delete on public.minute_errata
  for each statement execute function private.announce_change('sessions');
create trigger decision_texts_announce after insert or update or delete on public.decision_texts
  for each statement execute function private.announce_change('sessions', 'commitments');

alter table public.minutes enable row level security;
alter table public.minute_entries enable row level security;
alter table public.minute_objections enable row level security;
alter table public.minute_errata enable row level security;
alter table public.decision_texts enable row level security;
alter table public.minutes_releases enable row level security;
create policy "minutes are read once released, and by who approves and writes them" on public.minutes
  for select to anon, authenticated using (session_id in (select private.readable_minutes_ids()));
create policy "what was noted is read with its minutes" on public.minute_entries
  for select to anon, authenticated using (session_id in (select private.readable_minutes_ids()));
create policy "objections are read with the minutes" on public.minute_objections
  for select to anon, authenticated using (entry_id in (select e.id from public.minute_entries as e));
create policy "errata are read with the minutes" on public.minute_errata
  for select to anon, authenticated using (entry_id in (select e.id from public.minute_entries as e));
create policy "short texts are read once released, with their decision" on public.decision_texts
  for select to anon, authenticated using (decision_id in (
    select d.id from public.decisions as d where d.session_id in (select private.readable_texts_ids())));
create policy "releases are seen by who organises" on public.minutes_releases
  for select to authenticated using ((select private.organises_sessions()));
-- Who wrote, objected and answered stands in no row that is read from outside.
grant select (session_id, state, language, sent_at, window_ends_at, approved_at, for_participants_at, for_everybody_at)
  on public.minutes to anon, authenticated;
grant select (id, session_id, item_id, document, revision, written_at, window_ends_at) on public.minute_entries to anon, authenticated;
grant select (id, entry_id, language, text, raised_at, state, answer, decided_at) on public.minute_objections to anon, authenticated;
grant select (id, entry_id, language, text, added_at) on public.minute_errata to anon, authenticated;
grant select (decision_id, language, text, state, written_at) on public.decision_texts to anon, authenticated;
grant select on public.minutes_releases to authenticated;
