-- Who reads and writes a working document, what follows for its rows, and who hears of a change.

create type private.document_rights as (
  is_member boolean,
  may_read boolean,
  may_read_all boolean,
  may_write boolean,
  may_comment boolean,
  is_owner boolean,
  may_lead boolean,
  may_submit boolean,
  may_adopt boolean
);
comment on type private.document_rights is 'What who asks may do with one document.';

create function private.sits_in_group(wanted smallint, person uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.group_members as m
    where m.group_id = wanted and m.person_id = person and m.state = 'active'
  ) or exists (
    select from public.seat_holders as h join public.group_seats as s on s.id = h.seat_id
    where s.group_id = wanted and s.state = 'active' and h.person_id = person and h.until_on is null
  )
$$;
comment on function private.sits_in_group(smallint, uuid) is 'Whether a person is in a group now, by own name or by a seat.';

create function private.rights_in_document(d public.documents) returns private.document_rights
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  r private.document_rights := (false, false, false, false, false, false, false, false, false);
  is_active boolean;
  is_staff boolean;
begin
  r.may_read := d.state <> 'draft' and d.group_id in (select private.readable_group_ids());
  if me is null then
    r.may_read := r.may_read and d.audience = 'public';
    return r;
  end if;
  is_active := exists (select from public.working_groups as g where g.id = d.group_id and g.state = 'active');
  is_staff := private.has_role('coordinator', 'moderator', 'administrator');
  r.is_member := d.group_id in (select private.my_group_ids());
  r.may_lead := d.group_id in (select private.led_group_ids());
  -- Whose author is gone is in the hands of who leads the group.
  r.is_owner := coalesce(d.author_id = me, false) and r.is_member
    or r.may_lead and (d.author_id is null or not private.sits_in_group(d.group_id, d.author_id));
  if d.state = 'draft' then
    r.may_read := r.is_owner or coalesce(d.author_id = me, false) or r.is_member and exists (
      select from public.document_editors as e where e.document_id = d.id and e.person_id = me);
    r.may_read_all := r.may_read;
  else
    r.may_read_all := r.may_read and (r.is_member or is_staff);
    r.may_read := r.may_read_all or r.may_read and d.audience = 'public';
  end if;
  r.may_write := r.may_read and r.is_member and is_active and d.state in ('draft', 'shared');
  r.may_comment := r.may_read and r.is_member and is_active and d.state <> 'adopted';
  r.may_submit := (r.is_owner or r.may_lead) and is_active and d.state in ('shared', 'submitted');
  r.may_adopt := private.chairs_group(d.group_id) and is_active and d.state = 'submitted';
  return r;
end
$$;
comment on function private.rights_in_document(public.documents) is
  'A draft is for its author and editors. Shared, members write; public ones of readable groups are read by all, but earlier versions and remarks by members and staff.';

create function private.readable_document_ids() returns setof bigint
language sql stable security definer set search_path = ''
as $$
  select d.id from public.documents as d
  where case
    -- Drafts are few and asked one by one; the others follow one rule for all rows.
    when d.state = 'draft' then (private.rights_in_document(d)).may_read
    else d.group_id in (select private.readable_group_ids())
      and (d.audience = 'public' or d.group_id in (select private.my_group_ids())
        or (select private.has_role('coordinator', 'moderator', 'administrator')))
  end
$$;
comment on function private.readable_document_ids() is 'Documents that who asks may read, for rules of rows; one document is asked by rights_in_document.';

create function private.fully_readable_document_ids() returns setof bigint
language sql stable security definer set search_path = ''
as $$
  select d.id from public.documents as d
  where case
    when d.state = 'draft' then (private.rights_in_document(d)).may_read_all
    else d.group_id in (select private.my_group_ids())
      or (select private.has_role('coordinator', 'moderator', 'administrator'))
  end
$$;
comment on function private.fully_readable_document_ids() is 'Documents whose earlier versions and remarks who asks may read too.';

create function private.document_of(wanted bigint) returns public.documents
language plpgsql stable security definer set search_path = ''
as $$
declare
  d public.documents;
begin
  select * into d from public.documents as documents where documents.id = wanted;
  if d.id is null or not (private.rights_in_document(d)).may_read then
    raise sqlstate 'PT404' using message = 'no such document';
  end if;
  return d;
end
$$;
comment on function private.document_of(bigint) is 'A document that who asks may read; PT404 when there is none, the same for one that is not theirs to read.';

create function private.lock_document(wanted bigint) returns public.documents
language plpgsql security definer set search_path = ''
as $$
declare
  d public.documents;
begin
  perform private.require_person();
  -- Foreign keys may still look at the row; other writers of this document wait for one another.
  select * into d from public.documents as documents where documents.id = wanted for no key update;
  return private.document_of(d.id);
end
$$;
comment on function private.lock_document(bigint) is 'The same, held until the transaction ends; 42501 for visitors.';

grant execute on function private.readable_document_ids(), private.fully_readable_document_ids() to anon, authenticated;

-- A document is never wider than its group.

create function private.keep_document_audience() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- Holds the group as it is: one that is narrowed at the same moment waits, or was first and refuses.
  if new.audience = 'public' and (
    select g.reading from public.working_groups as g where g.id = new.group_id for share) = 'members' then
    raise sqlstate 'PT400' using message = 'audience:groupDocuments:errorAudienceWider';
  end if;
  return new;
end
$$;
create trigger documents_keep_audience before insert or update of audience, group_id on public.documents
  for each row execute function private.keep_document_audience();

create function private.narrow_documents() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.documents set audience = 'members' where group_id = new.id and audience = 'public';
  return null;
end
$$;
comment on function private.narrow_documents() is 'A group that only members read narrows its documents in the same transaction.';
create trigger working_groups_narrow_documents after update of reading on public.working_groups
  for each row when (new.reading = 'members' and old.reading <> 'members') execute function private.narrow_documents();

create function private.keep_version() returns trigger
language plpgsql set search_path = ''
as $$
begin
  raise insufficient_privilege using message = 'a version never changes';
end
$$;
comment on function private.keep_version() is 'Refuses any change of what a version says; only who wrote it may be forgotten.';
create trigger document_versions_keep before update on public.document_versions
  for each row when (
    (old.document_id, old.number, old.base, old.document, old.plain, old.summary, old.written_at)
    is distinct from (new.document_id, new.number, new.base, new.document, new.plain, new.summary, new.written_at))
  execute function private.keep_version();

create function private.announce_document() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform nextval('private.content_version');
  perform pg_notify('content', 'documents');
  perform pg_notify('content', 'document:' || case when tg_op = 'DELETE' then old.id else new.id end);
  return null;
end
$$;
comment on function private.announce_document() is 'At commit: the lists of documents and this document changed. A new version changes its document.';
create trigger documents_announce after insert or update or delete on public.documents
  for each row execute function private.announce_document();

-- The trail tells of decisions; words, of drafts too, are for those who may read the document.
create trigger documents_audit after insert or delete on public.documents
  for each row execute function private.audit('id', 'once', 'title');
create trigger documents_audit_change after update on public.documents
  for each row when (
    (old.audience, old.state, old.pinned_version) is distinct from (new.audience, new.state, new.pinned_version))
  execute function private.audit('id', 'once', 'title', 'changed_at');
create trigger document_editors_audit after insert or delete on public.document_editors
  for each row execute function private.audit('document_id');

alter table public.documents enable row level security;
alter table public.document_versions enable row level security;
alter table public.document_editors enable row level security;
alter table public.document_comments enable row level security;

create policy "documents are read by who may" on public.documents
  for select to anon, authenticated using (id in (select private.readable_document_ids()));
create policy "the newest version is read where its document is, earlier ones by the group" on public.document_versions
  for select to anon, authenticated using (
    document_id in (select private.fully_readable_document_ids())
    or exists (select from public.documents as d where d.id = document_id and d.version = number)
  );
create policy "editors are seen by who reads the draft, and by the group" on public.document_editors
  for select to authenticated using (document_id in (select private.fully_readable_document_ids()));
create policy "remarks are read by the group" on public.document_comments
  for select to authenticated using (document_id in (select private.fully_readable_document_ids()));
grant select on public.documents, public.document_versions to anon, authenticated;
grant select on public.document_editors, public.document_comments to authenticated;
