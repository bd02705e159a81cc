-- Dossiers: all that belongs to a session in one file, per language and audience, made by a job from one
-- published agenda. The rows say what is made and how far it is; the file before stays until the new is whole.

create type public.dossier_state as enum ('queued', 'building', 'built', 'failed', 'superseded');

create table public.dossiers (
  id bigint generated always as identity primary key,
  session_id integer not null references public.sessions (id) on delete cascade,
  agenda_version_id bigint not null references public.agenda_versions (id) on delete cascade,
  language text not null check (language in ('nl', 'en', 'fr', 'ar')),
  audience public.paper_audience not null check (audience in ('participants', 'public')),
  state public.dossier_state not null default 'queued',
  revision integer not null default 1,
  step smallint not null default 0 check (step between 0 and 4),
  attempts smallint not null default 0,
  fault text check (fault in ('busy', 'time', 'memory', 'failed', 'storage', 'stopped')),
  requested_by uuid references public.people (id) on delete set null,
  due_at timestamptz not null default now(),
  started_at timestamptz,
  built_at timestamptz,
  as_of timestamptz,
  file_id uuid unique,
  next_file_id uuid,
  pdf_bytes bigint check (pdf_bytes > 0),
  parts jsonb not null default '[]' check (jsonb_typeof(parts) = 'array'),
  unique (agenda_version_id, language, audience),
  check (num_nulls(file_id, built_at, as_of, pdf_bytes) in (0, 4))
);
comment on table public.dossiers is 'One per published agenda, language and audience.';
comment on column public.dossiers.revision is 'Rises when it is asked for anew: what an earlier asking made is no longer taken.';
comment on column public.dossiers.step is 'How far it is: 1 read, 2 texts, 3 set, 4 stored.';
comment on column public.dossiers.fault is 'Why it could not be made.';
comment on column public.dossiers.due_at is 'Not taken up before: after a fault it waits a little.';
comment on column public.dossiers.as_of is 'When what stands in the file was read.';
comment on column public.dossiers.file_id is 'Names its files in Storage; null before the first is whole and after it was superseded.';
comment on column public.dossiers.next_file_id is 'Names the files that are being made: what is stored when its maker stops is found and cleaned.';
comment on column public.dossiers.parts is 'What its ZIP holds beside the PDF: names, sizes, and which paper or file each is.';
create index dossiers_of_session on public.dossiers (session_id, audience, language);
create index dossiers_requested_by on public.dossiers (requested_by);
create index dossiers_open on public.dossiers (due_at) where state in ('queued', 'building');

-- Files that nobody points to: of which bucket.
alter table private.stale_files
  add column bucket text not null default 'attachments' check (bucket in ('attachments', 'dossiers'));

create function private.note_stale_dossier(file uuid) returns void
language sql security definer set search_path = ''
as $$
  insert into private.stale_files (attachment_id, bucket) select file, 'dossiers' where file is not null on conflict do nothing
$$;
create function private.note_deleted_dossier() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.note_stale_dossier(old.file_id);
  perform private.note_stale_dossier(old.next_file_id);
  return null;
end
$$;
create trigger dossiers_note_stale after delete on public.dossiers
  for each row execute function private.note_deleted_dossier();

-- Who reads them

create function private.reads_dossiers_of(s public.sessions, audience public.paper_audience) returns boolean
language sql stable security definer set search_path = ''
as $$
  select s.state <> 'draft' and reads_dossiers_of.audience = 'public'
    or (select auth.uid()) is not null and (
      private.organises_sessions()
      or s.id in (select private.officered_session_ids('chair', 'secretary', 'booker'))
      or s.state <> 'draft' and ((private.rights_in_session(s)).is_registered
        or (select auth.uid()) in (select private.present_people(s.id))))
$$;
comment on function private.reads_dossiers_of(public.sessions, public.paper_audience) is
  'The public one is for everybody, that of participants for who is registered, not waiting, or was there, and for who prepares.';

create function private.readable_dossier_ids() returns setof bigint
language sql stable security definer set search_path = ''
as $$
  select d.id from public.dossiers as d join public.sessions as s on s.id = d.session_id where private.reads_dossiers_of(s, d.audience)
$$;
comment on function private.readable_dossier_ids() is 'Dossiers that who asks may read, for rules of rows.';
grant execute on function private.readable_dossier_ids() to anon, authenticated;

create function private.dossier_of_file(file text) returns uuid
language sql immutable parallel safe set search_path = ''
as $$
  select case when file ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/(dossier\.pdf|texts\.json)$' then split_part(file, '/', 1)::uuid end
$$;
comment on function private.dossier_of_file(text) is 'The file id of a dossier''s file in Storage; null for any other name.';
grant execute on function private.dossier_of_file(text) to anon, authenticated;

alter table public.dossiers enable row level security;
create policy "dossiers are read by their audience" on public.dossiers
  for select to anon, authenticated using (id in (select private.readable_dossier_ids()));
grant select (id, session_id, agenda_version_id, language, audience, state, step, built_at, as_of, file_id, pdf_bytes)
  on public.dossiers to anon, authenticated;

insert into storage.buckets (id, name, public, file_size_limit)
values ('dossiers', 'dossiers', false, 52428800) on conflict (id) do nothing;
create policy "dossiers are read where their row is" on storage.objects
  for select to anon, authenticated using (
    bucket_id = 'dossiers' and exists (select from public.dossiers as d where d.file_id = private.dossier_of_file(objects.name))
  );

-- Asking for them

create function private.queue_dossiers(v public.agenda_versions, by uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  -- What is being made of an earlier agenda comes too late; what was made stays until these are whole.
  perform private.note_stale_dossier(d.next_file_id) from public.dossiers as d
  where d.session_id = v.session_id and d.agenda_version_id <> v.id;
  update public.dossiers as d set state = 'superseded', revision = d.revision + 1
  where d.session_id = v.session_id and d.agenda_version_id <> v.id and d.file_id is null and d.state <> 'superseded';
  update public.dossiers as d set state = 'built', revision = d.revision + 1
  where d.session_id = v.session_id and d.agenda_version_id <> v.id and d.file_id is not null and d.state <> 'built';
  insert into public.dossiers as known (session_id, agenda_version_id, language, audience, requested_by)
  select v.session_id, v.id, l.language, a.audience, by
  from unnest(array['participants', 'public']::public.paper_audience[]) with ordinality as a (audience, place),
    unnest(array['nl', 'en', 'fr', 'ar']) with ordinality as l (language, place)
  order by l.place, a.place desc
  on conflict (agenda_version_id, language, audience) do update set state = 'queued', revision = known.revision + 1, step = 0,
    attempts = 0, fault = null, requested_by = by, due_at = now(), started_at = null
  where known.state <> 'queued';
  perform pg_notify('dossiers', '');
end
$$;
comment on function private.queue_dossiers(public.agenda_versions, uuid) is
  'Asks for every language and audience of a published agenda; asked twice, each is made once more at most.';

create function private.queue_published_dossiers() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if exists (select from public.sessions as s where s.id = new.session_id and s.state in ('published', 'open')) then
    perform private.queue_dossiers(new, new.published_by);
  end if;
  return null;
end
$$;
-- After its papers were published: triggers run in the order of their names.
create trigger agenda_versions_queue_dossiers after insert on public.agenda_versions
  for each row execute function private.queue_published_dossiers();

create function private.renew_dossiers(session integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v public.agenda_versions := private.current_agenda(session);
begin
  if exists (select from public.dossiers as d where d.agenda_version_id = v.id) then
    perform private.queue_dossiers(v, (select auth.uid()));
  end if;
end
$$;
comment on function private.renew_dossiers(integer) is 'Asks anew for the dossiers of the present agenda, where there are any.';

create function private.renew_dossiers_of_paper() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.renew_dossiers(new.session_id);
  return null;
end
$$;
comment on function private.renew_dossiers_of_paper() is 'A paper that fewer may read leaves the files too.';
create trigger papers_renew_dossiers after update of audience, state on public.papers
  for each row when (old.published_at is not null
    and private.readers_of_paper(new) < least(old.audience, old.published_audience))
  execute function private.renew_dossiers_of_paper();

create function private.renew_dossiers_of_session() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.renew_dossiers(new.id);
  return null;
end
$$;
comment on function private.renew_dossiers_of_session() is 'Another hour or place: an invitation that says the old one is made anew.';
create trigger sessions_renew_dossiers after update of starts_at, ends_at, place_name, address, practical, titles on public.sessions
  for each row when (new.state in ('published', 'open')
    and (old.starts_at, old.ends_at, old.place_name, old.address, old.practical::jsonb, old.titles::jsonb)
      is distinct from (new.starts_at, new.ends_at, new.place_name, new.address, new.practical::jsonb, new.titles::jsonb))
  execute function private.renew_dossiers_of_session();

create function private.make_dossiers(session_slug text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_session(session_slug);
  v public.agenda_versions;
begin
  perform private.require_organiser();
  v := private.current_agenda(s.id);
  if v.id is null then
    raise sqlstate 'PT409' using message = 'there is no published agenda yet';
  end if;
  perform private.queue_dossiers(v, (select auth.uid()));
end
$$;
comment on function private.make_dossiers(text) is 'By hand, by who organises: the dossiers of the present agenda, anew.';

create trigger dossiers_announce after insert or update or delete on public.dossiers
  for each statement execute function private.announce_change('sessions');
create trigger dossiers_audit after insert or delete on public.dossiers
  for each row execute function private.audit('id', 'parts');
