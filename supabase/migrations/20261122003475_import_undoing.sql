-- Undoing: what an import added goes, what it changed is put back. Whatever people worked on since then stays, and so
-- does an entry that something hangs on.

create function private.find_used_entries(wanted bigint, ids uuid[]) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  reference record;
begin
  -- Any table that points to an initiative and is no part of its record: a nomination, an item, a claim, whatever comes.
  for reference in
    select c.conrelid::regclass as at, a.attname as pointing
    from pg_constraint as c join pg_attribute as a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'public.initiatives'::regclass
      and c.conrelid <> all (array['public.initiative_names', 'public.initiative_texts', 'public.initiative_terms', 'public.initiative_places',
        'public.initiative_organisations', 'public.initiative_figures', 'public.initiative_sources', 'public.initiative_contacts',
        'public.initiative_notes', 'public.media', 'public.initiative_search', 'public.map_points',
        'private.initiative_name_keys', 'private.import_links', 'private.possible_duplicates', 'private.duplicate_looks']::regclass[])
  loop
    execute format('update private.import_rows as r set kept = ''used'' where r.import_id = $1 and r.initiative_id = any ($2) and r.kept is null
      and exists (select from %s as t where t.%I = r.initiative_id)', reference.at, reference.pointing) using wanted, ids;
  end loop;
end
$$;
comment on function private.find_used_entries(bigint, uuid[]) is 'Marks rows whose entry something outside its own record points to.';

create function private.delete_import_entries(ids uuid[]) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  -- First out of search and map, all at once; then the parts, so that nothing is left to be deleted one by one.
  update public.initiatives as e set is_published = false where e.id = any (ids) and e.is_published;
  delete from public.initiative_contacts as t where t.initiative_id = any (ids);
  delete from public.initiative_sources as t where t.initiative_id = any (ids);
  delete from public.initiative_organisations as t where t.initiative_id = any (ids);
  delete from public.initiative_places as t where t.initiative_id = any (ids);
  delete from public.initiative_terms as t where t.initiative_id = any (ids);
  delete from public.initiative_texts as t where t.initiative_id = any (ids);
  delete from public.initiative_names as t where t.initiative_id = any (ids);
  delete from public.initiatives as e where e.id = any (ids);
end
$$;

create function private.begin_import_undo(wanted bigint, revision integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  i private.imports;
begin
  select * into i from private.imports as imports where imports.id = wanted and imports.revision = begin_import_undo.revision and imports.state = 'undoing' for key share;
  if i.id is null then
    raise sqlstate 'PT409' using message = 'no longer wanted';
  end if;
  perform pg_advisory_xact_lock(hashtext('imports'));
  perform set_config('request.jwt.claims', jsonb_build_object('role', 'authenticated', 'sub', i.started_by)::text, true),
    set_config('request.jwt.claim.sub', coalesce(i.started_by::text, ''), true);
end
$$;

create function private.undo_import_rows(wanted bigint, first integer, last integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  i private.imports;
  r private.import_rows;
  sections jsonb;
begin
  select * into i from private.imports as imports where imports.id = wanted;
  perform from public.initiatives as e where e.id in (select o.initiative_id from private.import_rows as o
    where o.import_id = wanted and o.number between first and last and o.written is not null) order by e.id for update;
  update private.import_rows as o set kept = 'changed'
  where o.import_id = wanted and o.number between first and last and o.written is not null
    and exists (select from public.initiatives as e where e.id = o.initiative_id)
    and o.fingerprint is distinct from private.initiative_fingerprint(o.initiative_id);
  -- What an organisation took up since is put back by who may step in only.
  update private.import_rows as o set kept = 'owned'
  where o.import_id = wanted and o.number between first and last and o.written = 'updated' and o.kept is null
    and i.started_by is not null and private.edits_record_as(o.initiative_id) is null;
  perform private.find_used_entries(wanted, array(select o.initiative_id from private.import_rows as o
    where o.import_id = wanted and o.number between first and last and o.written = 'added'));
  perform private.delete_import_entries(array(select o.initiative_id from private.import_rows as o
    where o.import_id = wanted and o.number between first and last and o.written = 'added' and o.kept is null));
  for r in
    select * from private.import_rows as o
    where o.import_id = wanted and o.number between first and last and o.written = 'updated' and o.kept is null
  loop
    sections := private.imported_sections(r.initiative_id);
    perform private.write_imported_state(r.initiative_id, r.previous -> 'said', i.language);
    -- Translations too are again what they were, with their state.
    if r.previous -> 'said' ?| array['summary', 'what', 'whereWhen', 'costs'] then
      delete from public.initiative_texts as t where t.initiative_id = r.initiative_id;
      insert into public.initiative_texts
      select * from jsonb_populate_recordset(null::public.initiative_texts, coalesce(nullif(r.previous -> 'texts', 'null'), '[]'));
    end if;
    perform private.note_import_versions(r.initiative_id, sections, 'restore', i.source_title);
    delete from private.import_links as l where l.source_key = i.source_key and l.external_id = r.external_id;
    if r.previous -> 'link' ->> 'source_key' is not null then
      insert into private.import_links select (jsonb_populate_record(null::private.import_links, r.previous -> 'link')).*;
    else
      -- It was no entry of this source before.
      delete from public.initiative_sources as t using public.sources as s
      where t.initiative_id = r.initiative_id and s.id = t.source_id and s.key = i.source_key and t.field is null;
    end if;
  end loop;
end
$$;
comment on function private.undo_import_rows(bigint, integer, integer) is 'Takes back what these rows wrote, within the transaction of the whole undoing.';

create function private.end_import_undo(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  made uuid;
begin
  for made in select o.organisation_id from private.import_organisations as o where o.import_id = wanted loop
    -- Who took it up in the meantime keeps it.
    if not exists (select from public.initiative_organisations as l where l.organisation_id = made)
      and not exists (select from public.organisation_representatives as p where p.organisation_id = made)
      and exists (select from public.organisations as o where o.id = made and o.updated_at = o.created_at) then
      begin
        delete from public.organisations as o where o.id = made;
      exception when foreign_key_violation then null;
      end;
    end if;
  end loop;
  delete from public.sources as s using private.imports as i
  where i.id = wanted and i.source_is_new and s.key = i.source_key
    and not exists (select from public.initiative_sources as t where t.source_id = s.id)
    and not exists (select from public.initiative_figures as t where t.source_id = s.id);
  update private.imports as i set state = 'undone', undone_at = now(), done = i.row_count, taken_until = null where i.id = wanted;
end
$$;
comment on function private.end_import_undo(bigint) is 'Last step of undoing: organisations and the source that only this import brought go too.';
