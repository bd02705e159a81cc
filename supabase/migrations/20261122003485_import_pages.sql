-- What staff see and ask of an import.

create function private.start_import(form jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me constant uuid := private.require_importer();
begin
  if not private.count_attempt('import', me::text, 60, '1 day') then
    raise sqlstate 'PT429' using message = 'sixty files a day', hint = '3600';
  end if;
  return jsonb_build_object('id', private.begin_import(form, me));
end
$$;

create function private.send_import_rows(wanted bigint, rows jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  i private.imports;
begin
  perform private.require_importer();
  i := private.lock_import(wanted, 'receiving');
  if i.started_by is distinct from (select auth.uid()) then
    raise sqlstate 'PT404' using message = 'no such import';
  end if;
  perform private.add_import_rows(wanted, rows);
end
$$;

create function private.finish_import_upload(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.require_importer();
  perform private.lock_import(wanted, 'receiving');
  perform private.end_import_upload(wanted);
end
$$;

create function private.list_imports() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  perform private.require_importer();
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'state', i.state, 'source', i.source_title, 'fileName', i.file_name,
      'rows', i.row_count, 'startedAt', i.created_at, 'startedBy', p.display_name, 'ranAt', i.ran_at,
      'counts', private.import_counts(i.id)) order by i.id desc), '[]')
    from (select * from private.imports as o where o.state <> 'receiving' order by o.id desc limit 100) as i
    left join public.people as p on p.id = i.started_by);
end
$$;

create function private.get_import(wanted bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  i private.imports;
begin
  perform private.require_importer();
  select * into i from private.imports as imports where imports.id = wanted and imports.state <> 'receiving';
  if i.id is null then
    raise sqlstate 'PT404' using message = 'no such import';
  end if;
  return jsonb_build_object('id', i.id, 'state', i.state, 'source', i.source_title, 'sourceUrl', i.source_url, 'fileName', i.file_name,
    'format', i.file_format, 'encoding', i.encoding, 'separator', i.separator, 'language', i.language, 'headers', i.headers,
    'rows', i.row_count, 'done', i.done, 'fault', i.fault, 'mapping', i.mapping, 'choices', i.choices, 'isWhole', i.is_whole,
    'unknownTerms', i.unknown_terms, 'checkedAt', i.checked_at, 'ranAt', i.ran_at, 'undoneAt', i.undone_at,
    -- A former import of a source can be undone only before what came after it.
    'isLast', not exists (select from private.imports as later where later.source_key = i.source_key and later.id > i.id and later.state in ('running', 'done')),
    'canUndo', i.state = 'done' and exists (select from private.import_rows as r where r.import_id = i.id and r.fingerprint is not null),
    'counts', private.import_counts(i.id),
    'terms', (select jsonb_agg(jsonb_build_object('key', w.vocabulary || ':' || w.slug, 'label', private.pick(w.labels, get_import.language))
      order by w.vocabulary, w.position, w.id) from public.terms as w));
end
$$;

create function private.get_import_rows(wanted bigint, kind text, after integer, most integer, skip integer) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  perform private.require_importer();
  return (
    select coalesce(jsonb_agg(jsonb_build_object('number', r.number, 'line', r.line, 'outcome', r.outcome,
      'name', coalesce(r.record ->> 'name', r.cells ->> 0), 'externalId', r.external_id, 'problems', r.problems, 'notes', r.notes,
      'differences', r.differences, 'candidates', r.candidates, 'choice', r.choice, 'written', r.written, 'kept', r.kept,
      'place', private.pick(p.names, 'nl'),
      'slug', (select e.slug from public.initiatives as e where e.id = r.initiative_id)) order by r.number), '[]')
    from (
      select * from private.import_rows as o
      where o.import_id = wanted and o.number > after
        and case kind when 'all' then true when 'kept' then o.kept is not null when 'noted' then o.notes <> '[]' else o.outcome::text = kind end
      order by o.number limit least(greatest(most, 1), 1000) offset greatest(skip, 0)
    ) as r left join public.places as p on p.id = r.place_id);
end
$$;

create function private.check_import(wanted bigint, mapping jsonb, choices jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.require_importer();
  perform private.ask_import_check(private.lock_import(wanted, 'mapping', 'checked'), mapping, choices);
end
$$;

create function private.choose_import_rows(wanted bigint, row_number integer, choice text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.require_importer();
  perform private.lock_import(wanted, 'checked');
  if choice is null or choice not in ('skip', 'add', 'update') then
    raise sqlstate 'PT400' using message = 'choice:errorChoice';
  end if;
  update private.import_rows as r set choice = choose_import_rows.choice
  where r.import_id = wanted and r.outcome = 'duplicate' and (row_number is null or r.number = row_number);
  if not found then
    raise sqlstate 'PT404' using message = 'no such row';
  end if;
end
$$;

create function private.ask_import_run(i private.imports, is_whole boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  counts constant jsonb := private.import_counts(i.id);
begin
  if is_whole and (counts -> 'refused')::integer > 0 then
    raise sqlstate 'PT400' using message = 'mode:imports:errorRefusedRows', detail = jsonb_build_object('count', counts -> 'refused')::text;
  end if;
  if (counts -> 'new')::integer + (counts -> 'changed')::integer + (counts -> 'duplicate')::integer = 0 then
    raise sqlstate 'PT400' using message = 'form:imports:errorNothing';
  end if;
  update private.imports as imports set state = 'running', is_whole = ask_import_run.is_whole, revision = imports.revision + 1, done = 0,
    fault = null, taken_until = null, attempts = 0 where imports.id = i.id;
  perform pg_notify('imports', '');
end
$$;

create function private.run_import(wanted bigint, is_whole boolean) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.require_importer();
  perform private.ask_import_run(private.lock_import(wanted, 'checked'), is_whole);
end
$$;

create function private.ask_import_undo(i private.imports) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if exists (select from private.imports as later where later.source_key = i.source_key and later.id > i.id and later.state in ('running', 'done')) then
    raise sqlstate 'PT400' using message = 'form:imports:errorLaterFirst';
  end if;
  update private.imports as imports set state = 'undoing', revision = imports.revision + 1, done = 0, fault = null, taken_until = null, attempts = 0
  where imports.id = i.id;
  perform pg_notify('imports', '');
end
$$;

create function private.undo_import(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  i private.imports;
begin
  perform private.require_importer();
  i := private.lock_import(wanted, 'done');
  if not exists (select from private.import_rows as r where r.import_id = i.id and r.fingerprint is not null) then
    raise sqlstate 'PT409' using message = 'what undoing needs was erased';
  end if;
  perform private.ask_import_undo(i);
end
$$;

create function private.delete_import(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  i private.imports;
begin
  perform private.require_importer();
  i := private.lock_import(wanted, 'receiving', 'mapping', 'checked');
  delete from private.imports as given where given.id = i.id;
end
$$;
