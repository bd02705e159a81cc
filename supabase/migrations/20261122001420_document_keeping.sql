-- What its author and the leads decide about a document: title and readers, who writes the draft, and its
-- way: draft ↔ shared ↔ submitted → adopted.

create function private.refuse_document() returns void
language plpgsql immutable set search_path = ''
as $$
begin
  raise insufficient_privilege using message = 'this is not for you to decide';
end
$$;

create function private.set_document_settings(wanted bigint, title text, language text, wanted_audience text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  d public.documents := private.lock_document(wanted);
  r private.document_rights := private.rights_in_document(d);
  clean text := private.check_title(title);
begin
  if not (r.is_owner or r.may_lead) then
    perform private.refuse_document();
  end if;
  perform private.given_audience(wanted_audience);
  if coalesce(language, '') !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  if d.state in ('submitted', 'adopted') and (d.title, d.language::text) is distinct from (clean, language) then
    raise sqlstate 'PT409' using message = 'a paper keeps its title and language';
  end if;
  update public.documents as documents set title = clean, language = set_document_settings.language,
    audience = wanted_audience::public.audience where documents.id = d.id;
end
$$;
comment on function private.set_document_settings(bigint, text, text, text) is
  'Title, language and readers, by its author or who leads; a paper keeps the first two.';

create function private.tell_document(d public.documents, is_news boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  step text := 'document_' || d.state;
  staff uuid[] := array(select r.person_id from public.person_roles as r where r.role = 'coordinator' and r.person_id is distinct from me);
  author uuid[] := array(select d.author_id where d.author_id is distinct from me and private.sits_in_group(d.group_id, d.author_id));
  others uuid[] := array(select p from private.people_of_group(d.group_id) as p where p is distinct from me);
  payload jsonb := (select jsonb_build_object('title', d.title, 'path', format('/groups/%s/documents/%s', g.slug, d.id), 'audience', d.audience)
    from public.working_groups as g where g.id = d.group_id);
begin
  -- What was told before no longer holds, and nobody is led to a text that went back to its author.
  perform private.drop_notices('document:' || d.id, array['document_shared', 'document_submitted']);
  if not is_news or d.state = 'draft' then
    return;
  elsif d.state = 'submitted' then
    -- A paper waits for the coordinators: theirs to read, as it is the author's.
    perform private.notify(staff || author, step, d.group_id, null, 'document:' || d.id, d.version,
      payload || '{"mail": "document_submitted", "own": true}');
  elsif d.state = 'adopted' then
    payload := payload || '{"mail": "document_adopted"}';
    perform private.notify(author, step, d.group_id, null, 'document:' || d.id, d.version, payload || '{"own": true}');
    others := others || staff;
  end if;
  perform private.notify(others, step, d.group_id, null, 'document:' || d.id, d.version, payload);
end
$$;
comment on function private.tell_document(public.documents, boolean) is
  'Tells the group, but not who does it, what a document has become, where that is news: shared and submitted in lists and digests, adopted by mail; of a paper coordinators and author by mail.';

create function private.set_document_state(wanted bigint, wanted_state text, seen_version integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  d public.documents := private.lock_document(wanted);
  r private.document_rights := private.rights_in_document(d);
  step text := d.state || ' ' || coalesce(wanted_state, '');
begin
  if not (case step
    when 'draft shared' then r.is_owner
    when 'shared draft' then r.is_owner
    when 'shared submitted' then r.is_owner or r.may_lead
    when 'submitted shared' then r.is_owner or r.may_lead
    when 'submitted adopted' then private.chairs_group(d.group_id)
    else r.may_read_all
  end) then
    perform private.refuse_document();
  end if;
  if step not in ('draft shared', 'shared draft', 'shared submitted', 'submitted shared', 'submitted adopted')
    or not exists (select from public.working_groups as g where g.id = d.group_id and g.state = 'active') then
    raise sqlstate 'PT409' using message = format('a document that is %s does not become %s', d.state, wanted_state);
  end if;
  -- Nobody submits or adopts a text that they did not see.
  if wanted_state in ('submitted', 'adopted') then
    perform private.require_base(d, seen_version);
  end if;
  if wanted_state = 'draft' then
    -- Who wrote in it does not lose sight of their own words.
    insert into public.document_editors (document_id, person_id)
    select distinct d.id, v.written_by from public.document_versions as v
    where v.document_id = d.id and v.written_by <> coalesce(d.author_id, (select auth.uid()))
      and private.sits_in_group(d.group_id, v.written_by)
    on conflict do nothing;
  end if;
  update public.documents as documents set state = wanted_state::public.document_state, changed_at = now(),
    pinned_version = case when wanted_state in ('submitted', 'adopted') then documents.version end
  where documents.id = d.id returning * into d;
  perform private.tell_document(d, is_news => step <> 'submitted shared');
end
$$;
comment on function private.set_document_state(bigint, text, integer) is
  'One step on the way: sharing by its author, submitting and taking back also by who leads, adopting by the chair.';

create function private.set_document_editor(wanted bigint, person uuid, is_editor boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  d public.documents := private.lock_document(wanted);
begin
  if not (private.rights_in_document(d)).is_owner and not (not is_editor and person = (select auth.uid())) then
    perform private.refuse_document();
  end if;
  if not is_editor then
    delete from public.document_editors as e where e.document_id = d.id and e.person_id = person;
    return;
  end if;
  if person is null or not private.sits_in_group(d.group_id, person) then
    raise sqlstate 'PT400' using message = 'person:errorChoice';
  end if;
  if (select count(*) from public.document_editors as e where e.document_id = d.id) >= 100 then
    raise sqlstate 'PT400' using message = 'person:groupDocuments:errorEditors';
  end if;
  insert into public.document_editors (document_id, person_id) values (d.id, person) on conflict do nothing;
end
$$;
comment on function private.set_document_editor(bigint, uuid, boolean) is
  'Lets a member of the group write the draft, or no longer; an editor may stop alone.';

create function private.delete_document(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  d public.documents := private.lock_document(wanted);
begin
  if not (private.rights_in_document(d)).is_owner then
    perform private.refuse_document();
  end if;
  if d.state <> 'draft' or exists (select from public.document_versions as v
    where v.document_id = d.id and v.written_by is distinct from (select auth.uid())) then
    raise sqlstate 'PT409' using message = 'only a draft without words of others is deleted';
  end if;
  delete from public.documents as documents where documents.id = d.id;
end
$$;
comment on function private.delete_document(bigint) is 'Erases a draft with its versions, by its author; one in which others wrote stays.';
