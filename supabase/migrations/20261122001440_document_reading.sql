-- Reading documents: the list of a group, one document with its remarks, one version, all versions.

create function private.version_line(v public.document_versions, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('number', v.number, 'base', v.base, 'restoredFrom', v.restored_from, 'summary', v.summary,
    'writtenBy', private.person_line(v.written_by), 'writtenAt', v.written_at,
    'organisation', (
      select private.organisation_line(o, version_line.language) from public.organisations as o where o.id = v.organisation_id))
$$;
comment on function private.version_line(public.document_versions, text) is 'Who wrote a version, when and what for, without the text.';

create function private.list_documents(wanted_group text, page integer, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  g public.working_groups;
  at_page integer := greatest(1, least(coalesce(page, 1), 100000));
  is_member boolean;
  sees_all boolean;
  total integer;
  lines jsonb;
begin
  select * into g from public.working_groups as groups
  where groups.slug = wanted_group and groups.id in (select private.readable_group_ids());
  if g.id is null then
    raise sqlstate 'PT404' using message = 'no such group';
  end if;
  is_member := g.id in (select private.my_group_ids());
  sees_all := is_member or private.has_role('coordinator', 'moderator', 'administrator');
  with readable as materialized (
    select d.* from public.documents as d
    where d.group_id = g.id and case
      -- Shared ones follow one rule for all rows; drafts are few and asked one by one.
      when d.state = 'draft' then (private.rights_in_document(d)).may_read
      else d.audience = 'public' or sees_all end
  ), one_page as (
    select * from readable order by changed_at desc, id desc offset (at_page - 1) * 20 limit 20
  )
  select (select count(*) from readable), coalesce(jsonb_agg(jsonb_build_object(
    'id', d.id, 'title', d.title, 'language', d.language, 'audience', d.audience, 'state', d.state, 'version', d.version,
    'author', private.person_line(d.author_id), 'writtenBy', private.person_line(v.written_by), 'writtenAt', v.written_at,
    'openComments', case when sees_all then (
      select count(*) from public.document_comments as c
      where c.document_id = d.id and c.answers is null and c.resolved_at is null and c.body is not null) else 0 end
  ) order by d.changed_at desc, d.id desc), '[]')
  into total, lines
  from one_page as d join public.document_versions as v on v.document_id = d.id and v.number = d.version;
  if lines = '[]' and at_page > 1 then
    raise sqlstate 'PT404' using message = 'no such page';
  end if;
  return jsonb_build_object(
    'group', private.group_line(g, list_documents.language) || jsonb_build_object('reading', g.reading),
    'me', jsonb_build_object('mayWrite', is_member and g.state = 'active'),
    'total', total, 'page', at_page, 'pages', greatest(1, ceil(total / 20.0)::integer), 'rows', lines);
end
$$;
comment on function private.list_documents(text, integer, text) is
  'Documents of a group that who asks may read, the last written first, 20 a page. PT404.';

create function private.document_comment_lines(d public.documents) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', c.id, 'version', c.version, 'block', c.block, 'quotation', c.quotation, 'before', c.before, 'after', c.after,
    'body', c.body, 'author', private.person_line(c.author_id), 'isMine', coalesce(c.author_id = (select auth.uid()), false),
    'writtenAt', c.written_at, 'resolvedAt', c.resolved_at, 'resolvedBy', private.person_line(c.resolved_by),
    'answers', (
      select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'body', a.body, 'author', private.person_line(a.author_id),
        'isMine', coalesce(a.author_id = (select auth.uid()), false), 'writtenAt', a.written_at) order by a.id), '[]')
      from public.document_comments as a where a.answers = c.id)
  ) order by c.id), '[]')
  from (
    select * from public.document_comments as comments
    where comments.document_id = d.id and comments.answers is null
    -- Open ones first, then what was settled last: more than these nobody reads on one page.
    order by comments.resolved_at desc nulls first, comments.id desc limit 300
  ) as c
$$;
comment on function private.document_comment_lines(public.documents) is
  'Remarks with their answers; who calls has checked that they may be read.';

create function private.version_of(d public.documents, wanted integer) returns public.document_versions
language plpgsql stable security definer set search_path = ''
as $$
declare
  v public.document_versions;
begin
  if coalesce(wanted, d.version) = d.version or (private.rights_in_document(d)).may_read_all then
    select * into v from public.document_versions as versions
    where versions.document_id = d.id and versions.number = coalesce(wanted, d.version);
  end if;
  if v.number is null then
    raise sqlstate 'PT404' using message = 'no such version';
  end if;
  return v;
end
$$;
comment on function private.version_of(public.documents, integer) is
  'A version that who asks may read, without a number the newest; PT404 otherwise.';

create function private.get_document(wanted bigint, version integer, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  d public.documents := private.document_of(wanted);
  r private.document_rights := private.rights_in_document(d);
  v public.document_versions := private.version_of(d, version);
begin
  return jsonb_build_object(
    'document', (
      select jsonb_build_object('id', d.id, 'title', d.title, 'language', d.language, 'audience', d.audience,
        'state', d.state, 'version', d.version, 'pinnedVersion', d.pinned_version, 'createdAt', d.created_at,
        'author', private.person_line(d.author_id),
        'group', private.group_line(g, get_document.language) || jsonb_build_object('reading', g.reading, 'state', g.state))
      from public.working_groups as g where g.id = d.group_id),
    'me', jsonb_build_object(
      'isMember', r.is_member, 'mayWrite', r.may_write, 'mayComment', r.may_comment, 'mayReadAll', r.may_read_all,
      'isOwner', r.is_owner, 'mayLead', r.may_lead, 'maySubmit', r.may_submit, 'mayAdopt', r.may_adopt,
      'seats', case when r.may_write then (
        select coalesce(jsonb_agg(jsonb_build_object('organisation',
          private.organisation_line(o, get_document.language) || jsonb_build_object('id', o.id)) order by o.name), '[]')
        from private.my_seats() as s join public.organisations as o on o.id = s.organisation_id
        where s.group_id = d.group_id) else '[]' end),
    'shown', private.version_line(v, get_document.language) || jsonb_build_object('document', v.document),
    'comments', case when r.may_read_all then private.document_comment_lines(d) else '[]' end,
    'editors', case when r.may_read_all then (
      select coalesce(jsonb_agg(private.person_line(e.person_id) order by e.added_at, e.person_id), '[]')
      from public.document_editors as e where e.document_id = d.id) else '[]' end,
    'path', case when d.pinned_version is not null then private.path_of_document(d.id, get_document.language) end);
end
$$;
comment on function private.get_document(bigint, integer, text) is
  'A document, what who asks may do with it, one version, and for the group its remarks and editors. PT404.';

create function private.get_document_version(wanted bigint, version integer, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  d public.documents := private.document_of(wanted);
  v public.document_versions := private.version_of(d, version);
begin
  return jsonb_build_object('title', d.title, 'language', d.language, 'version', v.number, 'writtenAt', v.written_at,
    'state', d.state, 'document', v.document,
    'group', (
      select jsonb_build_object('slug', g.slug, 'name', private.group_line(g, get_document_version.language) ->> 'name')
      from public.working_groups as g where g.id = d.group_id),
    'authors', (
      select coalesce(jsonb_agg(w.name order by w.first), '[]')
      from (
        select p.display_name, min(earlier.number)
        from public.document_versions as earlier join public.people as p on p.id = earlier.written_by
        where earlier.document_id = d.id and earlier.number <= v.number and p.display_name <> ''
        group by p.id
      ) as w (name, first)));
end
$$;
comment on function private.get_document_version(bigint, integer, text) is 'One version with what a file of it tells. PT404.';

create function private.list_document_versions(wanted bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  d public.documents := private.document_of(wanted);
begin
  if not (private.rights_in_document(d)).may_read_all then
    raise sqlstate 'PT404' using message = 'no such document';
  end if;
  return (
    select jsonb_agg(private.version_line(v, list_document_versions.language) order by v.number desc)
    from public.document_versions as v where v.document_id = d.id);
end
$$;
comment on function private.list_document_versions(bigint, text) is 'All versions without their texts, the newest first; for the group and staff. PT404.';

create function private.get_document_draft(wanted bigint) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select private.draft_at(d.place) || jsonb_build_object('base', split_part(d.place, ':', 3)::integer)
  from public.post_drafts as d
  where d.person_id = (select auth.uid()) and d.place like format('document:%s:%%', wanted)
  order by d.updated_at desc limit 1
$$;
comment on function private.get_document_draft(bigint) is 'What who asks was writing in this document, with the version that it began with; or null.';

create function private.list_editor_choices(wanted bigint) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  d public.documents := private.document_of(wanted);
begin
  if not (private.rights_in_document(d)).is_owner then
    return '[]';
  end if;
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.display_name) order by p.display_name, p.id), '[]')
    from public.people as p
    where p.display_name <> '' and p.id is distinct from d.author_id
      and p.id in (
        select m.person_id from public.group_members as m where m.group_id = d.group_id and m.state = 'active'
        union
        select h.person_id from public.seat_holders as h join public.group_seats as s on s.id = h.seat_id
        where s.group_id = d.group_id and s.state = 'active' and h.until_on is null)
      and not exists (select from public.document_editors as e where e.document_id = d.id and e.person_id = p.id));
end
$$;
comment on function private.list_editor_choices(bigint) is 'Members whom the author of a document can still name as editors; nobody for others. PT404.';
