-- Pictures in working documents: the same table, with a document in the place of the post.

alter table public.attachments
  add column document_id bigint references public.documents (id) on delete cascade,
  add check (post_id is null or document_id is null),
  add check (document_id is null or not is_listed);
create index attachments_document_id on public.attachments (document_id);

create function private.may_read_document_picture(a public.attachments) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  d public.documents;
  r private.document_rights;
begin
  select * into d from public.documents as documents where documents.id = a.document_id;
  if d.id is null then
    return false;
  end if;
  r := private.rights_in_document(d);
  return r.may_read_all or r.may_read and a.is_shown or exists (
    select from public.paper_versions as v
    join public.papers as p on p.id = v.paper_id
    join public.document_versions as t on t.document_id = v.document_id and t.number = v.document_version
    where v.document_id = d.id and a.id in (select private.images_in(t.document)) and private.may_read_paper_version(p, v.number));
end
$$;
comment on function private.may_read_document_picture(public.attachments) is
  'Where its document is read, or a paper that pins a version with it; one of an earlier version only, by who reads those.';

create function private.claim_document_pictures() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.attachments as a set document_id = new.document_id
  where private.is_unused_file(a) and not a.is_listed and a.uploaded_by = new.written_by and a.finished_at is not null
    and a.group_id = (select d.group_id from public.documents as d where d.id = new.document_id)
    and a.id in (select private.images_in(new.document));
  update public.attachments as a set is_shown = a.id in (select private.images_in(new.document))
  where a.document_id = new.document_id and a.is_shown is distinct from (a.id in (select private.images_in(new.document)));
  return null;
end
$$;
comment on function private.claim_document_pictures() is 'A version takes the pictures that its writer brought; those of earlier ones stay for who reads these.';
create trigger document_versions_claim_pictures after insert on public.document_versions
  for each row execute function private.claim_document_pictures();
