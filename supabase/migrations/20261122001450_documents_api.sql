-- The API of working documents: thin, and as who asks.

create function public.list_documents(group_slug text, page integer default 1, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_documents(group_slug, page, language) $$;
comment on function public.list_documents(text, integer, text) is
  'Documents of a group, 20 a page, the last written first; PT404.';

create function public.get_document(document_id bigint, version integer default null, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_document(document_id, version, language) $$;
comment on function public.get_document(bigint, integer, text) is
  'A document with its newest version, or for the group and staff with an earlier one; PT404.';

create function public.get_document_version(document_id bigint, version integer default null, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_document_version(document_id, version, language) $$;
comment on function public.get_document_version(bigint, integer, text) is
  'One version with what a file of it tells; PT404.';

create function public.list_document_versions(document_id bigint, language text default 'nl') returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_document_versions(document_id, language) $$;
comment on function public.list_document_versions(bigint, text) is
  'All versions without their texts; for the group and staff. PT404.';

create function public.get_document_draft(document_id bigint) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_document_draft(document_id) $$;
comment on function public.get_document_draft(bigint) is
  'What who asks was writing in a document, with the version that it began with, or null.';

create function public.list_editor_choices(document_id bigint) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_editor_choices(document_id) $$;
comment on function public.list_editor_choices(bigint) is
  'Members whom the author of a document can still name as editors; PT404.';

create function public.create_document(group_slug text, title text, audience text, language text, document jsonb, plain text, organisation uuid default null, once uuid default null) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.create_document(group_slug, title, audience, language, document, plain, organisation, once) $$;
comment on function public.create_document(text, text, text, text, jsonb, text, uuid, uuid) is
  'A new document, as a draft; the same once gives the same. PT400 by field, PT404, 42501.';

create function public.save_document_version(document_id bigint, base integer, document jsonb, plain text, summary text default null, organisation uuid default null, once uuid default null) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.save_document_version(document_id, base, document, plain, summary, organisation, once) $$;
comment on function public.save_document_version(bigint, integer, jsonb, text, text, uuid, uuid) is
  'A new version; PT409 with the newest number as detail when base is an older one, PT409 alone when the document is frozen. PT400 by field, PT404, 42501.';

create function public.restore_document_version(document_id bigint, base integer, restored integer) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.restore_document_version(document_id, base, restored) $$;
comment on function public.restore_document_version(bigint, integer, integer) is
  'Brings the text of an earlier version back as a new one; PT404, PT409, 42501.';

create function public.set_document_settings(document_id bigint, title text, language text, audience text) returns void
language sql security invoker set search_path = ''
as $$ select private.set_document_settings(document_id, title, language, audience) $$;
comment on function public.set_document_settings(bigint, text, text, text) is
  'Title, language and readers; PT400 by field, PT404, PT409 for a paper, 42501.';

create function public.set_document_state(document_id bigint, state text, seen_version integer default null) returns void
language sql security invoker set search_path = ''
as $$ select private.set_document_state(document_id, state, seen_version) $$;
comment on function public.set_document_state(bigint, text, integer) is
  'One step between draft, shared, submitted and adopted; PT404, PT409 when it is no step from here or a newer version came, 42501.';

create function public.set_document_editor(document_id bigint, person uuid, is_editor boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.set_document_editor(document_id, person, is_editor) $$;
comment on function public.set_document_editor(bigint, uuid, boolean) is
  'Lets a member write the draft, or no longer; PT400, PT404, 42501.';

create function public.delete_document(document_id bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.delete_document(document_id) $$;
comment on function public.delete_document(bigint) is
  'Erases ones own draft; PT404, PT409 when it was shared or others wrote in it, 42501.';

create function public.add_document_comment(document_id bigint, version integer, block integer, quotation text, before text, after text, body text, once uuid default null) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.add_document_comment(document_id, version, block, quotation, before, after, body, once) $$;
comment on function public.add_document_comment(bigint, integer, integer, text, text, text, text, uuid) is
  'A remark on words of a version; the same once gives the same. PT400 by field, PT404, PT409 adopted, PT429, 42501.';

create function public.answer_document_comment(comment_id bigint, body text, once uuid default null) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.answer_document_comment(comment_id, body, once) $$;
comment on function public.answer_document_comment(bigint, text, uuid) is
  'An answer to a remark; PT400, PT404, PT409, PT429, 42501.';

create function public.resolve_document_comment(comment_id bigint, is_resolved boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.resolve_document_comment(comment_id, is_resolved) $$;
comment on function public.resolve_document_comment(bigint, boolean) is
  'Settles a remark or opens it again; PT404, PT409, 42501.';

create function public.remove_document_comment(comment_id bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.remove_document_comment(comment_id) $$;
comment on function public.remove_document_comment(bigint) is
  'Takes ones own remark or answer back; PT404, 42501.';

grant execute on function
  private.list_documents(text, integer, text),
  public.list_documents(text, integer, text),
  private.get_document(bigint, integer, text),
  public.get_document(bigint, integer, text),
  private.get_document_version(bigint, integer, text),
  public.get_document_version(bigint, integer, text),
  private.list_document_versions(bigint, text),
  public.list_document_versions(bigint, text)
to anon, authenticated;

grant execute on function
  private.get_document_draft(bigint),
  public.get_document_draft(bigint),
  private.list_editor_choices(bigint),
  public.list_editor_choices(bigint),
  private.create_document(text, text, text, text, jsonb, text, uuid, uuid),
  public.create_document(text, text, text, text, jsonb, text, uuid, uuid),
  private.save_document_version(bigint, integer, jsonb, text, text, uuid, uuid),
  public.save_document_version(bigint, integer, jsonb, text, text, uuid, uuid),
  private.restore_document_version(bigint, integer, integer),
  public.restore_document_version(bigint, integer, integer),
  private.set_document_settings(bigint, text, text, text),
  public.set_document_settings(bigint, text, text, text),
  private.set_document_state(bigint, text, integer),
  public.set_document_state(bigint, text, integer),
  private.set_document_editor(bigint, uuid, boolean),
  public.set_document_editor(bigint, uuid, boolean),
  private.delete_document(bigint),
  public.delete_document(bigint),
  private.add_document_comment(bigint, integer, integer, text, text, text, text, uuid),
  public.add_document_comment(bigint, integer, integer, text, text, text, text, uuid),
  private.answer_document_comment(bigint, text, uuid),
  public.answer_document_comment(bigint, text, uuid),
  private.resolve_document_comment(bigint, boolean),
  public.resolve_document_comment(bigint, boolean),
  private.remove_document_comment(bigint),
  public.remove_document_comment(bigint)
to authenticated;
