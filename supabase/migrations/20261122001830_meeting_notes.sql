-- The notes of a meeting: one text, saved on the revision that it was begun with, so that two who write
-- lose nothing; every text that was saved stays.

create table public.meeting_notes (
  meeting_id bigint primary key references public.group_meetings (id) on delete cascade,
  language public.language_code not null,
  document jsonb not null,
  revision integer not null default 1,
  written_by uuid references public.people (id) on delete set null,
  written_at timestamptz not null default now()
);
comment on table public.meeting_notes is 'What was noted at a meeting; read by who reads the meeting.';
create index meeting_notes_written_by on public.meeting_notes (written_by);

create table private.meeting_note_revisions (
  meeting_id bigint not null references public.group_meetings (id) on delete cascade,
  revision integer not null,
  language public.language_code not null,
  document jsonb not null,
  written_by uuid references public.people (id) on delete set null,
  written_at timestamptz not null default now(),
  primary key (meeting_id, revision)
);
comment on table private.meeting_note_revisions is 'Each text that the notes of a meeting have had, the present one too.';
create index meeting_note_revisions_written_by on private.meeting_note_revisions (written_by);

alter table public.meeting_notes enable row level security;
create policy "notes are read by who reads the meeting" on public.meeting_notes
  for select to anon, authenticated using (meeting_id in (select private.readable_meeting_ids()));
-- Who wrote them is for the group; get_meeting says it.
grant select (meeting_id, language, document, revision, written_at) on public.meeting_notes to anon, authenticated;
create trigger meeting_notes_announce after insert or update or delete on public.meeting_notes
  for each statement execute function private.announce_change('groups');
create trigger meeting_notes_audit after insert or update or delete on public.meeting_notes
  for each row execute function private.audit('meeting_id', 'document');

create function private.checked_document_path(m public.group_meetings, typed text) returns text
language plpgsql stable security definer set search_path = ''
as $$
declare
  given text := nullif(btrim(typed), '');
begin
  if given is not null and given !~ (
    select format('^/groups/%s/documents/[1-9]\d{0,14}$', g.slug) from public.working_groups as g where g.id = m.group_id) then
    raise sqlstate 'PT400' using message = 'documentPath:meetings:errorDocumentPath';
  end if;
  return given;
end
$$;
comment on function private.checked_document_path(public.group_meetings, text) is 'The path of a document of the same group; PT400 for any other.';

create function private.save_meeting_notes(wanted bigint, base integer, document jsonb, plain text, language text, document_path text)
returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  m public.group_meetings := private.lock_meeting(wanted);
  n public.meeting_notes;
  path text := private.checked_document_path(m, document_path);
begin
  if not (private.rights_in(m)).may_note then
    raise insufficient_privilege using message = 'a lead of the group or the named person writes the notes';
  end if;
  if m.state <> 'planned' or m.starts_at > now() then
    raise sqlstate 'PT409' using message = 'notes are written from the beginning of a meeting on';
  end if;
  perform private.check_pause();
  perform private.check_post(document, plain, language);
  select * into n from public.meeting_notes as notes where notes.meeting_id = m.id;
  if n.meeting_id is not null and n.document = save_meeting_notes.document and n.language = save_meeting_notes.language then
    -- The same form sent twice changes nothing the second time.
    update public.group_meetings as meetings set document_path = path where meetings.id = m.id and meetings.document_path is distinct from path;
    return jsonb_build_object('revision', n.revision);
  end if;
  if coalesce(base, 0) <> coalesce(n.revision, 0) then
    raise sqlstate 'PT409' using message = 'the notes were changed meanwhile',
      detail = jsonb_build_object('revision', n.revision, 'language', n.language, 'document', n.document)::text;
  end if;
  insert into public.meeting_notes as notes (meeting_id, language, document, written_by)
  values (m.id, save_meeting_notes.language, save_meeting_notes.document, me)
  on conflict (meeting_id) do update set language = excluded.language, document = excluded.document,
    revision = notes.revision + 1, written_by = me, written_at = now()
  returning * into n;
  insert into private.meeting_note_revisions (meeting_id, revision, language, document, written_by)
  values (m.id, n.revision, n.language, n.document, me);
  update public.group_meetings as meetings set document_path = path where meetings.id = m.id and meetings.document_path is distinct from path;
  return jsonb_build_object('revision', n.revision);
end
$$;
comment on function private.save_meeting_notes(bigint, integer, jsonb, text, text, text) is
  'A new text on the revision that it began with (0: none yet); PT409 with the present text as detail when there is another.';
