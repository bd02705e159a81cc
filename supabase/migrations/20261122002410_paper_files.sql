-- Files of papers stand where other files stand: a row first, then the bytes, read where the row is. And what
-- publishing, deciding and going on with a document mean for papers.

create function private.attachment_is_paper_of_reader(a public.attachments) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (
    select from public.paper_versions as v join public.papers as p on p.id = v.paper_id
    where v.attachment_id = a.id and private.may_read_paper_version(p, v.number))
$$;
comment on function private.attachment_is_paper_of_reader(public.attachments) is 'A file is read where the version of its paper is.';

-- Publishing an agenda publishes the papers that it lists, in the versions that it lists.

create function private.publish_papers() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.papers as p set published_audience = p.audience, published_number = listed.number,
    published_at = coalesce(p.published_at, new.published_at)
  from (
    select (line.value ->> 'id')::bigint as id, coalesce((line.value ->> 'version')::smallint, 0) as number
    from jsonb_path_query(new.content, 'lax $.sections[*].items[*].papers[*]') as line (value)
  ) as listed
  where p.id = listed.id and p.audience in ('participants', 'public') and p.state <> 'withdrawn'
    and p.item_id in (select i.id from public.agenda_items as i where i.session_id = new.session_id)
    and listed.number <= private.newest_paper_version(p.id);
  return null;
end
$$;
comment on function private.publish_papers() is 'From now on they are read by whom they are for, in the version on this agenda.';
create trigger agenda_versions_publish_papers after insert on public.agenda_versions
  for each row execute function private.publish_papers();

-- A decision that holds adopts the text that it was about.

create function private.adopt_papers(item bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  pinned record;
  d public.documents;
begin
  for pinned in
    update public.papers as p set state = 'adopted'
    where p.item_id = item and p.is_authoritative and p.state = 'open' and p.group_id is not null and p.published_number > 0
    returning p.id, p.document_id, p.published_number
  loop
    -- A document whose group has gone on writing stays theirs; the paper keeps what was adopted.
    update public.documents as documents set state = 'adopted', changed_at = now()
    from public.paper_versions as v
    where v.paper_id = pinned.id and v.number = pinned.published_number and documents.id = v.document_id
      and documents.state = 'submitted' and documents.pinned_version = v.document_version
    returning documents.* into d;
    if d.id is not null then
      perform private.tell_document(d, is_news => true);
    end if;
    d := null;
  end loop;
end
$$;
comment on function private.adopt_papers(bigint) is 'The published authoritative papers of groups on this item, with their documents, are adopted; again changes nothing.';

create function private.adopt_with_decision() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.adopt_papers(new.item_id);
  return null;
end
$$;
comment on function private.adopt_with_decision() is 'Until the minutes are approved a result may still be corrected; then its papers follow.';
create trigger decisions_adopt_papers after insert or update of final_at, result on public.decisions
  for each row when (new.final_at is not null and new.result = 'adopted' and new.kind <> 'information' and new.item_id is not null)
  execute function private.adopt_with_decision();

-- The way of a document that lies on the table.

create function private.keep_paper_document() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'DELETE' then
    if exists (select from public.paper_versions as v where v.document_id = old.id) then
      raise sqlstate 'PT409' using message = 'a paper of the forum pins this document';
    end if;
    return old;
  end if;
  if exists (
    select from public.papers as p join public.sessions as s on s.id = p.session_id
    where p.document_id = old.id and p.state = 'open' and p.published_at is not null and s.state in ('published', 'open')) then
    raise sqlstate 'PT409' using message = 'this paper is on a published agenda until its session is over';
  end if;
  return new;
end
$$;
comment on function private.keep_paper_document() is 'What was published for a session is not taken back before it is over, and what a paper pins is not erased.';
create trigger documents_keep_papers before delete on public.documents
  for each row execute function private.keep_paper_document();
create trigger documents_keep_submitted before update of state on public.documents
  for each row when (old.state = 'submitted' and new.state = 'shared') execute function private.keep_paper_document();
