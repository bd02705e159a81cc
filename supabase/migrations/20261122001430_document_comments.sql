-- Remarks on a passage of a document, answers to them, and when they are settled. A remark keeps the words
-- that it is about: a page finds them again in a later version, or says that the passage changed.

create function private.squeeze(raw text) returns text
language sql immutable parallel safe set search_path = ''
as $$ select btrim(regexp_replace(coalesce(raw, ''), '[ \t\n\r\f\v]+', ' ', 'g')) $$;
comment on function private.squeeze(text) is 'A text in one line, with single spaces; the page squeezes the same signs.';

create function private.lock_document_for_comments(wanted bigint) returns public.documents
language plpgsql security definer set search_path = ''
as $$
declare
  d public.documents := private.lock_document(wanted);
  r private.document_rights := private.rights_in_document(d);
begin
  if not r.is_member then
    raise insufficient_privilege using message = 'only members remark here';
  end if;
  if not r.may_comment then
    raise sqlstate 'PT409' using message = 'this document was adopted, or its group is closed';
  end if;
  perform private.check_pause();
  perform private.count_group_attempt('document_comment', 500);
  return d;
end
$$;
comment on function private.lock_document_for_comments(bigint) is 'The document, held; PT404, 42501, PT409 once it is adopted, PT429.';

create function private.comment_of(wanted bigint) returns public.document_comments
language plpgsql stable security definer set search_path = ''
as $$
declare
  c public.document_comments;
begin
  select * into c from public.document_comments as comments where comments.id = wanted;
  if c.id is null or not (
    select (private.rights_in_document(d)).may_read_all from public.documents as d where d.id = c.document_id) then
    raise sqlstate 'PT404' using message = 'no such remark';
  end if;
  return c;
end
$$;
comment on function private.comment_of(bigint) is 'A remark or answer that who asks may read; PT404 otherwise.';

create function private.add_document_comment(
  wanted bigint, version integer, block integer, quotation text, before text, after text, body text, once uuid
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  d public.documents := private.lock_document_for_comments(wanted);
  words text := private.squeeze(quotation);
  given bigint;
begin
  select c.id into given from public.document_comments as c
  where c.document_id = d.id and c.author_id = (select auth.uid()) and c.once = add_document_comment.once;
  if given is not null then
    return jsonb_build_object('id', given);
  end if;
  body := private.given_text('body', body, true);
  if words = '' then
    raise sqlstate 'PT400' using message = 'quotation:errorRequired';
  end if;
  if char_length(words) > 500 then
    raise sqlstate 'PT400' using message = 'quotation:groupDocuments:errorQuotationLong';
  end if;
  if coalesce(block, -1) not between 0 and 100000 or not exists (
    select from public.document_versions as v
    where v.document_id = d.id and v.number = add_document_comment.version
      and position(words in private.squeeze(v.plain)) > 0) then
    raise sqlstate 'PT400' using message = 'quotation:groupDocuments:errorQuotation';
  end if;
  insert into public.document_comments (document_id, version, block, quotation, before, after, body, author_id, once)
  values (d.id, add_document_comment.version, add_document_comment.block, words,
    right(coalesce(add_document_comment.before, ''), 60), left(coalesce(add_document_comment.after, ''), 60),
    add_document_comment.body, (select auth.uid()), add_document_comment.once)
  returning id into given;
  return jsonb_build_object('id', given);
end
$$;

create function private.answer_document_comment(comment_id bigint, body text, once uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  c public.document_comments := private.comment_of(comment_id);
  given bigint;
begin
  perform private.lock_document_for_comments(c.document_id);
  select a.id into given from public.document_comments as a
  where a.document_id = c.document_id and a.author_id = (select auth.uid()) and a.once = answer_document_comment.once;
  if given is null then
    -- An answer to an answer stands below the same remark.
    insert into public.document_comments (document_id, answers, body, author_id, once)
    values (c.document_id, coalesce(c.answers, c.id), private.given_text('body', answer_document_comment.body, true),
      (select auth.uid()), answer_document_comment.once)
    returning id into given;
  end if;
  return jsonb_build_object('id', given);
end
$$;

create function private.resolve_document_comment(comment_id bigint, is_resolved boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c public.document_comments := private.comment_of(comment_id);
begin
  perform private.lock_document_for_comments(c.document_id);
  if c.answers is not null then
    raise sqlstate 'PT404' using message = 'no such remark';
  end if;
  update public.document_comments as comments
  set resolved_at = case when is_resolved then now() end, resolved_by = case when is_resolved then (select auth.uid()) end
  where comments.id = c.id and (comments.resolved_at is null) = is_resolved;
end
$$;
comment on function private.resolve_document_comment(bigint, boolean) is 'Settles a remark or opens it again; doing it twice is doing it once.';

create function private.remove_document_comment(comment_id bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  c public.document_comments := private.comment_of(comment_id);
begin
  perform from public.documents as d where d.id = c.document_id for no key update;
  if c.author_id is distinct from me then
    raise insufficient_privilege using message = 'only its author takes a remark back';
  end if;
  -- What others answered stays where it was said.
  if exists (select from public.document_comments as a where a.answers = c.id) then
    update public.document_comments as comments set body = null where comments.id = c.id;
  else
    delete from public.document_comments as comments where comments.id = c.id;
  end if;
end
$$;
comment on function private.remove_document_comment(bigint) is 'Takes one''s own remark or answer back; below answers its place stays.';
