-- Writing a document: its first version, further ones, each on the newest, and bringing an earlier one back.

create function private.append_version(
  d public.documents, base integer, restored_from integer, document jsonb, plain text, summary text, organisation uuid, once uuid
) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  given integer := coalesce(base, 0) + 1;
begin
  perform private.count_group_attempt('document_version', 500);
  insert into public.document_versions
    (document_id, number, base, restored_from, document, plain, summary, written_by, organisation_id, once)
  values (d.id, given, append_version.base, append_version.restored_from, append_version.document, append_version.plain,
    nullif(btrim(append_version.summary), ''), me, organisation, append_version.once);
  update public.documents as documents set version = given, changed_at = now() where documents.id = d.id;
  return given;
end
$$;
comment on function private.append_version(public.documents, integer, integer, jsonb, text, text, uuid, uuid) is
  'Adds a checked version to a document that is held and gives its number. PT429 above 500 a day and person.';

create function private.create_document(
  wanted_group text, title text, wanted_audience text, language text, document jsonb, plain text, organisation uuid, once uuid
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  g public.working_groups := private.writing_group(wanted_group);
  d public.documents;
begin
  if create_document.once is not null then
    -- A form sent twice at the same moment: the second waits here and finds the first.
    perform pg_advisory_xact_lock(hashtextextended(me || create_document.once::text, 0));
    select * into d from public.documents as documents where documents.author_id = me and documents.once = create_document.once;
    if d.id is not null then
      return jsonb_build_object('id', d.id);
    end if;
  end if;
  perform private.given_audience(wanted_audience);
  perform private.check_pause();
  create_document.title := private.check_title(title);
  perform private.check_post(document, plain, language);
  perform private.check_speaker(g.id, organisation);
  insert into public.documents (group_id, title, language, audience, author_id, once)
  values (g.id, create_document.title, create_document.language, wanted_audience::public.audience, me, create_document.once)
  returning * into d;
  perform private.append_version(d, null, null, document, plain, null, organisation, once);
  delete from public.post_drafts as drafts where drafts.person_id = me and drafts.place = 'documents:' || g.slug;
  return jsonb_build_object('id', d.id);
end
$$;

create function private.lock_document_for_writing(wanted bigint) returns public.documents
language plpgsql security definer set search_path = ''
as $$
declare
  d public.documents := private.lock_document(wanted);
  r private.document_rights := private.rights_in_document(d);
begin
  if not r.is_member then
    raise insufficient_privilege using message = 'only members write here';
  end if;
  if not r.may_write then
    raise sqlstate 'PT409' using message = 'this document is frozen, or its group is closed';
  end if;
  perform private.check_pause();
  return d;
end
$$;
comment on function private.lock_document_for_writing(bigint) is
  'The document, held; PT404, 42501 or, for members, PT409 when it is submitted, adopted or its group is closed.';

create function private.require_base(d public.documents, base integer) returns void
language plpgsql immutable set search_path = ''
as $$
begin
  if base is distinct from d.version then
    raise sqlstate 'PT409' using message = 'this document was changed meanwhile',
      detail = jsonb_build_object('version', d.version)::text;
  end if;
end
$$;
comment on function private.require_base(public.documents, integer) is 'PT409 with the newest version as detail when this is not the newest.';

create function private.save_document_version(
  wanted bigint, base integer, document jsonb, plain text, summary text, organisation uuid, once uuid
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  d public.documents := private.lock_document_for_writing(wanted);
  given integer;
begin
  select v.number into given from public.document_versions as v
  where v.document_id = d.id and v.written_by = me and v.once = save_document_version.once;
  if given is not null then
    return jsonb_build_object('version', given);
  end if;
  perform private.check_post(document, plain, d.language);
  perform private.check_speaker(d.group_id, organisation);
  if char_length(summary) > 500 then
    raise sqlstate 'PT400' using message = 'summary:groupDocuments:errorSummaryLong';
  end if;
  -- Who arrives at the newest text has nothing to add, whatever it was made from.
  if exists (select from public.document_versions as v
    where v.document_id = d.id and v.number = d.version and v.document = save_document_version.document) then
    given := d.version;
  else
    perform private.require_base(d, base);
    given := private.append_version(d, base, null, document, plain, summary, organisation, once);
  end if;
  delete from public.post_drafts as drafts
  where drafts.person_id = me and drafts.place like format('document:%s:%%', d.id)
    and nullif(split_part(drafts.place, ':', 3), '')::integer <= given;
  return jsonb_build_object('version', given);
end
$$;

create function private.restore_document_version(wanted bigint, base integer, restored integer) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  d public.documents := private.lock_document_for_writing(wanted);
  v public.document_versions;
begin
  select * into v from public.document_versions as versions
  where versions.document_id = d.id and versions.number = restored;
  if v.number is null then
    raise sqlstate 'PT404' using message = 'no such version';
  end if;
  perform private.require_base(d, base);
  -- Pressed twice, or on the newest: the text is there.
  if exists (select from public.document_versions as newest
    where newest.document_id = d.id and newest.number = d.version and newest.document = v.document) then
    return jsonb_build_object('version', d.version);
  end if;
  return jsonb_build_object('version', private.append_version(d, base, restored, v.document, v.plain, null, null, null));
end
$$;
