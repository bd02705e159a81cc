-- Bringing a file: its rows arrive in parts, as they stand there; how its columns are read is remembered by source.

create function private.check_import_form(form jsonb) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  if private.trimmed(form, 'source', 120) is null or char_length(private.trimmed(form, 'source', 120)) < 2 then
    raise sqlstate 'PT400' using message = 'source:errorRequired';
  end if;
  if coalesce(form ->> 'language', '') !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
end
$$;

create function private.begin_import(form jsonb, by uuid) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  made bigint;
  titled text;
begin
  perform private.check_import_form(form);
  titled := regexp_replace(private.trimmed(form, 'source', 120), '\s+', ' ', 'g');
  insert into private.imports (source_key, source_title, source_url, language, file_name, file_format, encoding, separator, headers, started_by)
  values (
    -- A title without Latin letters is still the same source the next time.
    coalesce(rtrim(left(private.slugify(titled), 40), '-'), 'source-' || left(md5(private.fold(titled)), 12)),
    titled, private.web_address(form, 'sourceUrl'), form ->> 'language', left(form ->> 'fileName', 200), form ->> 'format',
    form ->> 'encoding', form ->> 'separator', form -> 'headers', by)
  returning id into made;
  return made;
end
$$;
comment on function private.begin_import(jsonb, uuid) is
  'A file that begins to arrive: source, sourceUrl, language, fileName, format, encoding, separator, headers. PT400 by field.';

create function private.add_import_rows(wanted bigint, rows jsonb) returns void
language sql security definer set search_path = ''
as $$
  insert into private.import_rows (import_id, number, line, cells, fault)
  select wanted, (r.value ->> 'number')::integer, (r.value ->> 'line')::integer, r.value -> 'cells', nullif(r.value -> 'fault', 'null')
  from jsonb_array_elements(rows) as r
$$;

create function private.end_import_upload(wanted bigint) returns void
language sql security definer set search_path = ''
as $$
  update private.imports as i set state = 'mapping',
    row_count = (select count(*) from private.import_rows as r where r.import_id = i.id),
    -- The columns of this source were explained before: only those that the file still has.
    mapping = coalesce((
      select e.mapping from private.imports as e
      where e.source_key = i.source_key and e.id <> i.id and e.mapping <> '{}'
        and exists (select from jsonb_array_elements(i.headers) as h where e.mapping -> 'columns' ? (h.value ->> 'name'))
      order by e.id desc limit 1), '{}'),
    choices = coalesce((
      select e.choices from private.imports as e
      where e.source_key = i.source_key and e.id <> i.id and e.choices <> '{}' order by e.id desc limit 1), '{}')
  where i.id = wanted
$$;
comment on function private.end_import_upload(bigint) is 'The file has arrived whole; a source that was imported before is read as then.';

create function private.ask_import_check(i private.imports, mapping jsonb, choices jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  fields constant text[] := array['id', 'name', 'otherNames', 'summary', 'what', 'whereWhen', 'costs', 'kind', 'status', 'scope',
    'themes', 'groups', 'activities', 'accessibility', 'tags', 'languages', 'municipality', 'country', 'district', 'address',
    'latitude', 'longitude', 'point', 'website', 'mail', 'phone', 'organisation', 'started', 'ended', ''];
begin
  if exists (select from jsonb_each_text(mapping -> 'columns') as c where c.value <> all (fields)) then
    raise sqlstate 'PT400' using message = 'form:errorChoice';
  end if;
  if not exists (select from jsonb_each_text(mapping -> 'columns') as c where c.value = 'name') then
    raise sqlstate 'PT400' using message = 'form:imports:errorNoName';
  end if;
  if coalesce(choices ->> 'kind', '') not in ('citizen', 'ngo', 'city', 'joint') then
    raise sqlstate 'PT400' using message = 'kind:errorChoice';
  end if;
  if coalesce(choices ->> 'visibility', '') not in ('public', 'area', 'hidden') then
    raise sqlstate 'PT400' using message = 'visibility:errorChoice';
  end if;
  if coalesce(choices ->> 'place', '') <> '' and private.place_by_name(choices ->> 'place') is null then
    raise sqlstate 'PT400' using message = 'place:imports:errorPlace';
  end if;
  update private.imports as imports set state = 'checking', revision = imports.revision + 1, done = 0, fault = null, taken_until = null,
    attempts = 0, mapping = ask_import_check.mapping, choices = ask_import_check.choices
  where imports.id = i.id;
  update private.import_rows as r set outcome = null where r.import_id = i.id and r.outcome is not null;
  perform pg_notify('imports', '');
end
$$;
comment on function private.ask_import_check(private.imports, jsonb, jsonb) is
  'Has every row looked through with this reading of the columns; nothing is written. PT400 by field.';
