-- Who translates: members of the group, the author, editors of the city. Everybody sees who did.

create function private.may_translate(t public.topics, p public.posts) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  rights private.topic_rights := private.rights_in(t);
begin
  return (select auth.uid()) is not null and rights.may_read and p.state = 'visible' and t.state <> 'merged'
    and (rights.is_member or coalesce(p.author_id = (select auth.uid()), false) or private.has_role('editor'));
end
$$;
comment on function private.may_translate(public.topics, public.posts) is 'Whether who asks may put this post into another language.';

create function private.get_translation(wanted bigint, wanted_number integer, to_language text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  t public.topics := private.topic_of(wanted);
  p public.posts := private.post_of(t, wanted_number);
  rights private.topic_rights := private.rights_in(t);
begin
  if not private.may_translate(t, p) then
    raise insufficient_privilege using message = 'only members translate here';
  end if;
  return jsonb_build_object(
    'topic', private.topic_lines(array[t.id], get_translation.language) -> 0,
    'number', p.number, 'language', p.language, 'document', p.document, 'revision', p.revision,
    'author', private.person_line(p.author_id), 'isPublic', t.audience = 'public',
    'translation', private.translation_line(p, to_language),
    'mayRemove', rights.may_moderate or coalesce(p.author_id = (select auth.uid()), false) or exists (
      select from private.post_translations as x where x.post_id = p.id and x.language = to_language
        and not x.is_machine and x.written_by = (select auth.uid())),
    'languages', (
      select coalesce(jsonb_agg(distinct x.language), '[]') from private.post_translations as x where x.post_id = p.id));
end
$$;
comment on function private.get_translation(bigint, integer, text, text) is
  'A post and what there is of it in the wished language, to translate it. PT404, 42501.';

create function private.check_translation(
  wanted bigint, wanted_number integer, to_language text, document jsonb, plain text
) returns public.posts
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics := private.lock_topic(wanted);
  p public.posts := private.lock_post(t, wanted_number);
begin
  perform private.require_person();
  if not private.may_translate(t, p) then
    raise insufficient_privilege using message = 'only members translate here';
  end if;
  -- It stands below the post of somebody else, unread by anybody.
  perform private.check_publishing();
  perform private.count_group_attempt('translation', 200);
  perform private.check_post(document, plain, to_language);
  if to_language = p.language then
    raise sqlstate 'PT400' using message = 'to:topics:errorSameLanguage';
  end if;
  return p;
end
$$;
comment on function private.check_translation(bigint, integer, text, jsonb, text) is
  'The post, held, that this text may stand beside. PT400 by field, PT404, PT429 above 200 a day and person, 42501.';

create function private.translate_post(
  wanted bigint, wanted_number integer, to_language text, base integer, document jsonb, plain text
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  p public.posts := private.check_translation(wanted, wanted_number, to_language, document, plain);
  x private.post_translations;
begin
  select * into x from private.post_translations as own
  where own.post_id = p.id and own.language = to_language and not own.is_machine;
  -- The same form sent twice changes nothing the second time.
  if x.document = translate_post.document and x.of_revision = p.revision then
    return jsonb_build_object('revision', x.revision);
  end if;
  if coalesce(x.revision, 0) is distinct from base then
    raise sqlstate 'PT409' using message = 'somebody else translated meanwhile',
      detail = jsonb_build_object('revision', coalesce(x.revision, 0), 'language', to_language, 'document', x.document)::text;
  end if;
  if x.post_id is not null then
    insert into private.post_translation_revisions (post_id, language, revision, document, written_by, written_at)
    values (x.post_id, x.language, x.revision, x.document, x.written_by, x.written_at);
  end if;
  insert into private.post_translations as own (post_id, language, is_machine, document, of_revision, written_by)
  values (p.id, to_language, false, translate_post.document, p.revision, (select auth.uid()))
  on conflict (post_id, language, is_machine) do update set document = excluded.document, of_revision = excluded.of_revision,
    revision = own.revision + 1, written_by = excluded.written_by, written_at = now();
  return jsonb_build_object('revision', base + 1);
end
$$;

create function private.keep_machine_translation(
  wanted bigint, wanted_number integer, to_language text, document jsonb, plain text
) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  p public.posts := private.check_translation(wanted, wanted_number, to_language, document, plain);
begin
  insert into private.post_translations as own (post_id, language, is_machine, document, of_revision, written_by)
  values (p.id, to_language, true, keep_machine_translation.document, p.revision, (select auth.uid()))
  on conflict (post_id, language, is_machine) do update set document = excluded.document, of_revision = excluded.of_revision,
    revision = own.revision + 1, written_by = excluded.written_by, written_at = now();
end
$$;

create function private.remove_translation(wanted bigint, wanted_number integer, to_language text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics := private.lock_topic(wanted);
  p public.posts := private.lock_post(t, wanted_number);
  me uuid := private.require_person();
begin
  if not ((private.rights_in(t)).may_moderate or coalesce(p.author_id = me, false)) then
    if not private.may_translate(t, p) or not exists (
      select from private.post_translations as x
      where x.post_id = p.id and x.language = to_language and not x.is_machine and x.written_by = me) then
      raise insufficient_privilege using message = 'the author, its translator and moderators remove it';
    end if;
  end if;
  insert into private.post_translation_revisions (post_id, language, revision, document, written_by, written_at)
  select x.post_id, x.language, x.revision, x.document, x.written_by, x.written_at
  from private.post_translations as x where x.post_id = p.id and x.language = to_language and not x.is_machine
  on conflict do nothing;
  delete from private.post_translations as x where x.post_id = p.id and x.language = to_language;
end
$$;

create function public.get_translation(topic_id bigint, number integer, to_language text, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_translation(topic_id, number, to_language, language) $$;
comment on function public.get_translation(bigint, integer, text, text) is
  'A post beside its translation, to write or better it; PT404, 42501.';

create function public.translate_post(topic_id bigint, number integer, to_language text, base integer, document jsonb, plain text) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.translate_post(topic_id, number, to_language, base, document, plain) $$;
comment on function public.translate_post(bigint, integer, text, integer, jsonb, text) is
  'A post in another language; base is the revision of the translation that was read, 0 for none. PT400 by field, PT404, PT409, PT429, 42501.';

create function public.keep_machine_translation(topic_id bigint, number integer, to_language text, document jsonb, plain text) returns void
language sql security invoker set search_path = ''
as $$ select private.keep_machine_translation(topic_id, number, to_language, document, plain) $$;
comment on function public.keep_machine_translation(bigint, integer, text, jsonb, text) is
  'What a machine made of a post, labelled so; a person''s translation stays. PT400, PT404, PT429, 42501.';

create function public.remove_translation(topic_id bigint, number integer, to_language text) returns void
language sql security invoker set search_path = ''
as $$ select private.remove_translation(topic_id, number, to_language) $$;
comment on function public.remove_translation(bigint, integer, text) is
  'Takes a translation away; its author, its translator and moderators. PT404, 42501.';

grant execute on function private.get_translation(bigint, integer, text, text),
  private.translate_post(bigint, integer, text, integer, jsonb, text),
  private.keep_machine_translation(bigint, integer, text, jsonb, text),
  private.remove_translation(bigint, integer, text),
  public.get_translation(bigint, integer, text, text),
  public.translate_post(bigint, integer, text, integer, jsonb, text),
  public.keep_machine_translation(bigint, integer, text, jsonb, text),
  public.remove_translation(bigint, integer, text) to authenticated;
