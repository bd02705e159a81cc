-- Bringing papers: who may put what on which item, a file or a submitted document, and what is done with it.

create function private.bringing_rights(i public.agenda_items, out may_file boolean, out may_document boolean, out may_announce boolean)
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  s public.sessions;
  r private.session_rights;
begin
  select * into s from public.sessions as sessions where sessions.id = i.session_id;
  may_file := false;
  may_document := false;
  may_announce := false;
  if s.id is null or me is null or s.state not in ('draft', 'published', 'open')
    or i.state not in ('draft', 'submitted', 'question', 'accepted') then
    return;
  end if;
  r := private.rights_in_session(s);
  may_file := r.may_write or coalesce(i.proposer_id = me, false);
  may_announce := r.may_write;
  -- Leads bring the papers of their group to its own items and to those that they proposed.
  may_document := r.may_organise or exists (select from private.led_group_ids() as g
    where g = i.group_id or coalesce(i.proposer_id = me, false));
end
$$;
comment on function private.bringing_rights(public.agenda_items) is
  'What who asks may bring to an item: a file, a document of a group they lead (organisers: of any), or word that a paper follows.';

create function private.lock_item_for_paper(session_slug text, item bigint) returns public.agenda_items
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions;
  i public.agenda_items;
begin
  perform private.require_person();
  s := private.session_of(session_slug);
  select * into i from public.agenda_items as items where items.id = item and items.session_id = s.id for share;
  if i.id is null then
    raise sqlstate 'PT404' using message = 'no such item in this session';
  end if;
  return i;
end
$$;

create function private.begin_paper_file(
  session_slug text, item bigint, kind text, name text, media_type text, description text, bytes integer,
  width integer, height integer, digest text, once uuid
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  i public.agenda_items := private.lock_item_for_paper(session_slug, item);
begin
  if not (private.bringing_rights(i)).may_file then
    raise insufficient_privilege using message = 'this item takes no file of yours';
  end if;
  return private.take_room(null, i.session_id, kind, true, name, media_type, description, bytes, width, height, digest, once);
end
$$;
comment on function private.begin_paper_file(text, bigint, text, text, text, text, integer, integer, integer, text, uuid) is
  'Takes room in the session for a file that a paper will take.';

create function private.checked_paper_summary(typed text) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  given text := private.given_text('summary', typed, false);
begin
  if char_length(given) > 1000 then
    raise sqlstate 'PT400' using message = 'summary:dossier:errorSummaryLong';
  end if;
  return given;
end
$$;

create function private.pin_paper_version(p public.papers, document_version integer, attachment uuid) returns smallint
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  newest smallint := private.newest_paper_version(p.id);
  v public.paper_versions;
begin
  select * into v from public.paper_versions as versions where versions.paper_id = p.id and versions.number = newest;
  if p.document_id is not null and document_version is not null and v.document_version = pin_paper_version.document_version then
    return newest;
  end if;
  if attachment is not null then
    update public.attachments as a set paper_id = p.id
    where a.id = attachment and a.uploaded_by = me and a.session_id = p.session_id and private.is_unused_file(a)
      and a.finished_at is not null;
    if not found then
      raise sqlstate 'PT400' using message = 'file:attachments:errorEmpty';
    end if;
  end if;
  insert into public.paper_versions (paper_id, number, document_id, document_version, attachment_id, added_by)
  values (p.id, newest + 1, case when document_version is not null then p.document_id end, document_version, attachment, me);
  return newest + 1;
end
$$;
comment on function private.pin_paper_version(public.papers, integer, uuid) is 'The next version of a paper; the text that it has already makes none.';

create function private.submitted_document(i public.agenda_items, wanted bigint) returns public.documents
language plpgsql stable security definer set search_path = ''
as $$
declare
  d public.documents := private.document_of(wanted);
begin
  if not (private.bringing_rights(i)).may_document
    or not private.organises_sessions() and d.group_id not in (select private.led_group_ids()) then
    raise insufficient_privilege using message = 'who leads its group brings a document, or who organises';
  end if;
  if d.state not in ('submitted', 'adopted') then
    raise sqlstate 'PT409' using message = 'only a submitted document becomes a paper';
  end if;
  return d;
end
$$;
comment on function private.submitted_document(public.agenda_items, bigint) is 'A document that who asks may bring to this item; PT404, PT409, 42501.';

create function private.add_paper(
  session_slug text, item bigint, title text, language text, role text, is_authoritative boolean, summary text, audience text,
  document bigint, attachment uuid, once uuid
) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  i public.agenda_items := private.lock_item_for_paper(session_slug, item);
  me uuid := (select auth.uid());
  d public.documents;
  p public.papers;
begin
  perform private.check_pause();
  select * into p from public.papers as papers where papers.added_by = me and papers.once = add_paper.once;
  if p.id is not null then
    return p.id;
  end if;
  if document is not null then
    d := private.submitted_document(i, document);
  elsif attachment is not null and not (private.bringing_rights(i)).may_file
    or attachment is null and not (private.bringing_rights(i)).may_announce then
    raise insufficient_privilege using message = 'this item takes no paper of yours';
  end if;
  if coalesce(add_paper.role, '') not in ('advice', 'proposal', 'information') then
    raise sqlstate 'PT400' using message = 'role:errorChoice';
  end if;
  if coalesce(add_paper.audience, '') not in ('organisers', 'group', 'participants', 'public')
    or add_paper.audience = 'group' and coalesce(d.group_id, i.group_id) is null then
    raise sqlstate 'PT400' using message = 'audience:errorChoice';
  end if;
  if d.id is null and coalesce(add_paper.language, '') !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  insert into public.papers (item_id, session_id, group_id, document_id, title, language, role, is_authoritative, summary, audience, added_by, once)
  values (i.id, i.session_id, coalesce(d.group_id, i.group_id), d.id, coalesce(d.title, private.check_title(add_paper.title)),
    coalesce(d.language, add_paper.language), add_paper.role::public.paper_role,
    -- What is decided on is said by who prepares, not by who brings a file.
    coalesce(add_paper.is_authoritative, false) and (d.id is not null or (private.bringing_rights(i)).may_announce),
    private.checked_paper_summary(add_paper.summary), add_paper.audience::public.paper_audience, me, add_paper.once)
  returning * into p;
  if num_nonnulls(d.id, attachment) > 0 then
    perform private.pin_paper_version(p, d.pinned_version, attachment);
  end if;
  return p.id;
end
$$;
comment on function private.add_paper(text, bigint, text, text, text, boolean, text, text, bigint, uuid, uuid) is
  'Puts a submitted document or a file on an item; without either, for who prepares, word that a paper follows.';
