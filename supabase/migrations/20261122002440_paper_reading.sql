-- What the pages of papers show: the list of a session by item, one paper with its text, and the path that it
-- takes from its group to the commitment that came of it.

create function private.shown_item_title(i public.agenda_items, session integer, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select private.pick_with_language(coalesce(
    (
      -- Readers get the words that were published, also when the item has left the agenda since.
      select jsonb_build_object(entry.value ->> 'language', entry.value ->> 'title') || coalesce(entry.value -> 'titles', '{}')
      from public.agenda_versions as v, jsonb_path_query(v.content, 'lax $.sections[*].items[*]') as entry (value)
      where v.session_id = session and (entry.value ->> 'id')::bigint = i.id and not coalesce(
        i.proposer_id = (select auth.uid()) or i.group_id in (select private.my_group_ids()), false)
        and not (select private.organises_sessions())
        and session not in (select private.officered_session_ids('chair', 'secretary'))
      order by v.number desc limit 1),
    jsonb_build_object(i.language, i.title) || i.titles), shown_item_title.language)
$$;
comment on function private.shown_item_title(public.agenda_items, integer, text) is
  'The title of an item: as published for readers, as it is now for who prepares or proposed it.';

create function private.paper_path(p public.papers, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  i public.agenda_items;
  s public.sessions;
begin
  select * into i from public.agenda_items as items where items.id = p.item_id;
  select * into s from public.sessions as sessions where sessions.id = p.session_id;
  return jsonb_build_object(
    'group', (select private.group_line(g, paper_path.language) from public.working_groups as g where g.id = p.group_id),
    'document', (
      select jsonb_build_object('id', d.id, 'group', g.slug, 'state', d.state)
      from public.documents as d join public.working_groups as g on g.id = d.group_id
      where d.id = p.document_id and (private.rights_in_document(d)).may_read),
    'session', private.session_line(s, paper_path.language),
    'item', jsonb_build_object('id', i.id, 'title', private.shown_item_title(i, p.session_id, paper_path.language),
      'isListed', private.published_item(i.id) is not null),
    'decisions', (
      select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'number', d.number, 'kind', d.kind, 'result', d.result,
        'text', d.text, 'language', d.language, 'session', t.slug) order by d.number), '[]')
      from public.decisions as d join public.sessions as t on t.id = d.session_id
      where d.item_id = i.id and d.kind <> 'information' and d.id in (select private.readable_decision_ids())),
    'commitments', (
      select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'text', c.deliverable, 'language', c.language, 'state', c.state,
        'dueOn', c.due_on) order by c.id), '[]')
      from public.commitments as c join public.decisions as d on d.id = c.decision_id
      where d.item_id = i.id and c.id in (select private.readable_commitment_ids())));
end
$$;
comment on function private.paper_path(public.papers, text) is 'Group, item, decisions and commitments of a paper, as far as who asks may read them.';

create function private.paths_of_papers(ids bigint[], language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  -- The one that speaks for its item leads the way; the others stand beside it.
  select private.paper_path((array_agg(p order by p.is_authoritative desc, p.created_at, p.id))[1], paths_of_papers.language)
    || jsonb_build_object('papers', jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'language', p.language, 'session', s.slug)
      order by p.is_authoritative desc, p.created_at, p.id))
  from public.papers as p join public.sessions as s on s.id = p.session_id
  where p.id = any (ids) and private.may_read_paper(p)
  having count(*) > 0
$$;
comment on function private.paths_of_papers(bigint[], text) is
  'The path of these papers of one item, with those that who asks may read; null when there is none.';

create function private.path_of_item(item bigint, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$ select private.paths_of_papers(array(select p.id from public.papers as p where p.item_id = item), path_of_item.language) $$;
comment on function private.path_of_item(bigint, text) is 'The path of the papers of an item, for its decisions and commitments; or null.';

create function private.path_of_document(document bigint, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  -- Brought twice, it is the last time that counts.
  select private.paths_of_papers(array(
    select p.id from public.papers as p where p.document_id = document and private.may_read_paper(p)
    order by p.created_at desc, p.id desc limit 1), path_of_document.language)
$$;
comment on function private.path_of_document(bigint, text) is 'The path of the paper that a group''s document became; or null.';

create function private.paper_version_line(p public.papers, wanted integer) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('number', v.number, 'addedAt', v.added_at, 'documentVersion', v.document_version,
    'document', t.document, 'writtenAt', t.written_at,
    'file', (select private.attachment_line(a) from public.attachments as a where a.id = v.attachment_id))
  from public.paper_versions as v
  left join public.document_versions as t on t.document_id = v.document_id and t.number = v.document_version
  where v.paper_id = p.id and v.number = wanted
$$;
comment on function private.paper_version_line(public.papers, integer) is 'A version of a paper with its text or file; who calls has checked that it may be read.';

create function private.kept_paper_line(p public.papers, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select private.paper_line(p, case when private.knows_paper(p) then private.newest_paper_version(p.id) else p.published_number end)
    || jsonb_build_object('summary', p.summary, 'state', p.state, 'isPublished', p.published_at is not null,
      'publishedVersion', p.published_number, 'readers', private.readers_of_paper(p),
      'group', (select private.group_line(g, kept_paper_line.language) from public.working_groups as g where g.id = p.group_id))
$$;
comment on function private.kept_paper_line(public.papers, text) is 'A paper in the list of its session: published or not, and who reads it now.';

create function private.newer_draft(p public.papers, number integer) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.paper_versions as v join public.documents as d on d.id = v.document_id
    where v.paper_id = p.id and v.number = newer_draft.number and d.version > v.document_version
      and (private.rights_in_document(d)).may_read)
$$;
comment on function private.newer_draft(public.papers, integer) is 'Whether its group has gone on writing, for who may read what it writes.';

create function private.get_paper(session_slug text, paper bigint, number integer, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(session_slug);
  p public.papers;
  knows boolean;
  shown integer;
  i public.agenda_items;
begin
  select * into p from public.papers as papers where papers.id = paper
    and (papers.session_id = s.id or exists (select from public.agenda_items as n where n.id = papers.item_id and n.session_id = s.id));
  if p.id is null or not private.may_read_paper(p) then
    raise sqlstate 'PT404' using message = 'no such paper';
  end if;
  knows := private.knows_paper(p);
  shown := coalesce(number, case when knows then private.newest_paper_version(p.id) else p.published_number end);
  if shown > 0 and (not private.may_read_paper_version(p, shown) or shown > private.newest_paper_version(p.id)) then
    raise sqlstate 'PT404' using message = 'no such version';
  end if;
  select * into i from public.agenda_items as items where items.id = p.item_id;
  return jsonb_build_object(
    'session', private.session_head(s, get_paper.language),
    'paper', private.kept_paper_line(p, get_paper.language) || jsonb_build_object('version', shown, 'publishedAt', p.published_at),
    'version', private.paper_version_line(p, shown),
    'hasNewerDraft', private.newer_draft(p, shown),
    'path', private.paper_path(p, get_paper.language),
    'versions', (
      select coalesce(jsonb_agg(jsonb_build_object('number', v.number, 'addedAt', v.added_at) order by v.number desc), '[]')
      from public.paper_versions as v where v.paper_id = p.id and private.may_read_paper_version(p, v.number)),
    'me', jsonb_build_object('knows', knows, 'mayKeep', private.keeps_paper(p), 'mayChange', private.keeps_paper(p) and private.is_paper_open(p),
      'mayRenew', private.keeps_paper(p) and private.is_paper_open(p) and (
        p.document_id is null and (private.bringing_rights(i)).may_file
        or exists (select from public.documents as d where d.id = p.document_id and d.state in ('submitted', 'adopted')
          and not exists (select from public.paper_versions as v where v.paper_id = p.id and v.document_version = d.pinned_version)))));
end
$$;
comment on function private.get_paper(text, bigint, integer, text) is
  'A paper with its published version, or the newest for who knows it, and its path; PT404.';

create function private.list_papers(session_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(session_slug);
  r private.session_rights := private.rights_in_session(s);
begin
  return jsonb_build_object(
    'session', private.session_head(s, list_papers.language),
    'items', (
      select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'language', i.language,
        'title', private.shown_item_title(i, s.id, list_papers.language),
        'mayFile', (b.rights).may_file, 'mayDocument', (b.rights).may_document, 'mayAnnounce', (b.rights).may_announce,
        'papers', known.papers) order by section.position nulls last, i.position, i.id), '[]')
      from public.agenda_items as i
      left join public.agenda_sections as section on section.id = i.section_id
      cross join lateral (select private.bringing_rights(i) as rights) as b
      cross join lateral (
        select coalesce(jsonb_agg(private.kept_paper_line(p, list_papers.language) order by p.is_authoritative desc, p.created_at, p.id), '[]') as papers
        from public.papers as p where p.item_id = i.id and p.session_id = s.id and private.may_read_paper(p)) as known
      where i.session_id = s.id and i.type <> 'break' and (known.papers <> '[]' or (b.rights).may_file or (b.rights).may_document)),
    -- Documents that wait to become papers, of groups whose papers who asks brings.
    'documents', (
      select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'title', d.title, 'language', d.language,
        'group', private.group_line(g, list_papers.language)) order by d.changed_at desc, d.id), '[]')
      from public.documents as d join public.working_groups as g on g.id = d.group_id
      where d.state = 'submitted' and (r.may_organise or d.group_id in (select private.led_group_ids()))
        and (private.rights_in_document(d)).may_read));
end
$$;
comment on function private.list_papers(text, text) is
  'The papers of a session by item that who asks may read, and what they may bring to which item; PT404.';

-- The API

create function public.get_paper(session_slug text, paper_id bigint, version integer default null, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_paper(session_slug, paper_id, version, language) $$;
comment on function public.get_paper(text, bigint, integer, text) is 'A paper that who asks may read, with its text or file and its path; PT404.';

create function public.list_papers(session_slug text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_papers(session_slug, language) $$;
comment on function public.list_papers(text, text) is 'The papers of a session by item; PT404.';

create function public.begin_paper_file(
  session_slug text, item_id bigint, kind text, name text, media_type text, description text, bytes integer, digest text,
  once uuid default null, width integer default null, height integer default null
) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.begin_paper_file(session_slug, item_id, kind, name, media_type, description, bytes, width, height, digest, once) $$;
comment on function public.begin_paper_file(text, bigint, text, text, text, text, integer, text, uuid, integer, integer) is
  'Takes room for the file of a paper, which then may be sent to Storage and finished; PT400 by field, PT404, PT429, 42501.';

create function public.add_paper(
  session_slug text, item_id bigint, role text, audience text, title text default null, language text default null,
  is_authoritative boolean default false, summary text default null, document_id bigint default null, attachment_id uuid default null,
  once uuid default null
) returns bigint
language sql security invoker set search_path = ''
as $$ select private.add_paper(session_slug, item_id, title, language, role, is_authoritative, summary, audience, document_id, attachment_id, once) $$;
comment on function public.add_paper(text, bigint, text, text, text, text, boolean, text, bigint, uuid, uuid) is
  'Puts a paper on an item; the same once gives the same. PT400 by field, PT404, PT409, 42501.';

create function public.add_paper_version(session_slug text, paper_id bigint, attachment_id uuid default null) returns smallint
language sql security invoker set search_path = ''
as $$ select private.add_paper_version(session_slug, paper_id, attachment_id) $$;
comment on function public.add_paper_version(text, bigint, uuid) is 'A new version of a paper: the document as submitted, or a file. PT400, PT404, PT409, 42501.';

create function public.change_paper(session_slug text, paper_id bigint, role text, audience text, is_authoritative boolean default false, summary text default null)
returns void
language sql security invoker set search_path = ''
as $$ select private.change_paper(session_slug, paper_id, role, is_authoritative, summary, audience) $$;
comment on function public.change_paper(text, bigint, text, text, boolean, text) is 'Role, summary and readers of a paper. PT400 by field, PT404, PT409, 42501.';

create function public.withdraw_paper(session_slug text, paper_id bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_paper(session_slug, paper_id) $$;
comment on function public.withdraw_paper(text, bigint) is 'Takes a paper back. PT404, PT409 once adopted, 42501.';

grant execute on function private.get_paper(text, bigint, integer, text), public.get_paper(text, bigint, integer, text),
  private.list_papers(text, text), public.list_papers(text, text) to anon, authenticated;
grant execute on function
  private.begin_paper_file(text, bigint, text, text, text, text, integer, integer, integer, text, uuid),
  public.begin_paper_file(text, bigint, text, text, text, text, integer, text, uuid, integer, integer),
  private.add_paper(text, bigint, text, text, text, boolean, text, text, bigint, uuid, uuid),
  public.add_paper(text, bigint, text, text, text, text, boolean, text, bigint, uuid, uuid),
  private.add_paper_version(text, bigint, uuid), public.add_paper_version(text, bigint, uuid),
  private.change_paper(text, bigint, text, boolean, text, text), public.change_paper(text, bigint, text, text, boolean, text),
  private.withdraw_paper(text, bigint), public.withdraw_paper(text, bigint)
to authenticated;
