-- The API of merging: thin, and as who asks.

create function public.get_merge(one text, other text, choices jsonb, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_merge(one, other, choices, language) $$;
comment on function public.get_merge(text, text, jsonb, text) is
  'Two records side by side, by section and part, and what they would become with these choices. PT400, PT404, PT409, 42501.';

create function public.merge_initiatives(one text, other text, choices jsonb, seen text, why text) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.merge_initiatives(one, other, choices, seen, why) $$;
comment on function public.merge_initiatives(text, text, jsonb, text, text) is
  'The newer of two records becomes part of the older; `seen` says what who chooses saw. PT400 by field, PT404, PT409 when either was changed or merged meanwhile, 42501.';

create function public.get_merged(merge bigint, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_merged(merge, language) $$;
comment on function public.get_merged(bigint, text) is 'A merge: which record became part of which, and whether it can be undone. PT404, 42501.';

create function public.undo_merge(merge bigint) returns text
language sql security invoker set search_path = ''
as $$ select private.undo_merge(merge) $$;
comment on function public.undo_merge(bigint) is 'Makes two of one again; answers the address of the second. PT404, PT409 when the record was changed since, 42501.';

create function public.list_merges(initiative_slug text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_merges(initiative_slug) $$;
comment on function public.list_merges(text) is 'Records that became part of this one, for moderators and editors; an empty list for others. PT404.';

grant execute on function
  private.get_merge(text, text, jsonb, text), public.get_merge(text, text, jsonb, text),
  private.merge_initiatives(text, text, jsonb, text, text), public.merge_initiatives(text, text, jsonb, text, text),
  private.get_merged(bigint, text), public.get_merged(bigint, text),
  private.undo_merge(bigint), public.undo_merge(bigint), private.list_merges(text), public.list_merges(text)
to authenticated;
