-- Imports for who asks: moderators, editors and administrators; 42501 for everybody else.

create function public.start_import(form jsonb) returns jsonb
language sql security invoker set search_path = '' as $$ select private.start_import(form) $$;
comment on function public.start_import(jsonb) is 'A file that begins to arrive (source, sourceUrl, language, fileName, format, encoding, separator, headers); its id. PT400 by field, PT429.';
create function public.send_import_rows(wanted bigint, rows jsonb) returns void
language sql security invoker set search_path = '' as $$ select private.send_import_rows(wanted, rows) $$;
comment on function public.send_import_rows(bigint, jsonb) is 'Rows of a file that one brings: number, line, cells, fault. PT404, PT409.';
create function public.finish_import_upload(wanted bigint) returns void
language sql security invoker set search_path = '' as $$ select private.finish_import_upload(wanted) $$;
comment on function public.finish_import_upload(bigint) is 'The file has arrived whole. PT404, PT409.';
create function public.list_imports() returns jsonb
language sql stable security invoker set search_path = '' as $$ select private.list_imports() $$;
comment on function public.list_imports() is 'The hundred newest imports with what became of them.';
create function public.get_import(wanted bigint, language text) returns jsonb
language sql stable security invoker set search_path = '' as $$ select private.get_import(wanted, language) $$;
comment on function public.get_import(bigint, text) is 'One import: its columns, how they are read, how far it is, and the terms of the city. PT404.';
create function public.get_import_rows(wanted bigint, kind text, after integer, most integer, skip integer default 0) returns jsonb
language sql stable security invoker set search_path = '' as $$ select private.get_import_rows(wanted, kind, after, most, skip) $$;
comment on function public.get_import_rows(bigint, text, integer, integer, integer) is 'Rows of the report by outcome (all, new, same, changed, duplicate, refused, noted, kept), after a number, a thousand at most.';
create function public.check_import(wanted bigint, mapping jsonb, choices jsonb) returns void
language sql security invoker set search_path = '' as $$ select private.check_import(wanted, mapping, choices) $$;
comment on function public.check_import(bigint, jsonb, jsonb) is 'Has every row looked through with this reading of the columns; writes nothing. PT400 by field, PT404, PT409.';
create function public.choose_import_rows(wanted bigint, row_number integer, choice text) returns void
language sql security invoker set search_path = '' as $$ select private.choose_import_rows(wanted, row_number, choice) $$;
comment on function public.choose_import_rows(bigint, integer, text) is 'What becomes of a possible duplicate, or of all of them (null): skip, add, update. PT400, PT404, PT409.';
create function public.run_import(wanted bigint, is_whole boolean) returns void
language sql security invoker set search_path = '' as $$ select private.run_import(wanted, is_whole) $$;
comment on function public.run_import(bigint, boolean) is 'Writes what was looked through; whole: refused rows stop it. PT400, PT404, PT409.';
create function public.undo_import(wanted bigint) returns void
language sql security invoker set search_path = '' as $$ select private.undo_import(wanted) $$;
comment on function public.undo_import(bigint) is 'Takes an import back, but for what people worked on since. PT400, PT404, PT409.';
create function public.delete_import(wanted bigint) returns void
language sql security invoker set search_path = '' as $$ select private.delete_import(wanted) $$;
comment on function public.delete_import(bigint) is 'Discards a file that was not run. PT404, PT409.';

grant execute on function
  private.start_import(jsonb), private.send_import_rows(bigint, jsonb), private.finish_import_upload(bigint), private.list_imports(),
  private.get_import(bigint, text), private.get_import_rows(bigint, text, integer, integer, integer), private.check_import(bigint, jsonb, jsonb),
  private.choose_import_rows(bigint, integer, text), private.run_import(bigint, boolean), private.undo_import(bigint), private.delete_import(bigint),
  public.start_import(jsonb), public.send_import_rows(bigint, jsonb), public.finish_import_upload(bigint), public.list_imports(),
  public.get_import(bigint, text), public.get_import_rows(bigint, text, integer, integer, integer), public.check_import(bigint, jsonb, jsonb),
  public.choose_import_rows(bigint, integer, text), public.run_import(bigint, boolean), public.undo_import(bigint), public.delete_import(bigint)
to authenticated;
