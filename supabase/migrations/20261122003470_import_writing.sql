-- Writing: all rows of an import in one transaction of its job, in parts of some hundred. New entries are written
-- unpublished and published last, so that search and map take each of them up once and the lock on them is short.

create function private.choice_of(r private.import_rows, i private.imports) returns text
language sql immutable set search_path = ''
as $$ select coalesce(r.choice, i.choices ->> 'duplicates', 'skip') $$;
comment on function private.choice_of(private.import_rows, private.imports) is 'What is to become of a possible duplicate: skip, add or update.';

create function private.begin_import_run(wanted bigint, revision integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  i private.imports;
begin
  select * into i from private.imports as imports where imports.id = wanted and imports.revision = begin_import_run.revision and imports.state = 'running' for key share;
  if i.id is null then
    raise sqlstate 'PT409' using message = 'no longer wanted';
  end if;
  -- One import writes at a time, and the trail says who started it.
  perform pg_advisory_xact_lock(hashtext('imports'));
  perform set_config('request.jwt.claims', jsonb_build_object('role', 'authenticated', 'sub', i.started_by)::text, true),
    set_config('request.jwt.claim.sub', coalesce(i.started_by::text, ''), true);
  -- What was the same when it was looked through may have changed until now.
  if exists (select from private.import_rows as r
      left join private.import_links as l on l.source_key = i.source_key and l.external_id = r.external_id
      where r.import_id = i.id and r.outcome in ('new', 'duplicate', 'changed')
        and (l.initiative_id is distinct from r.initiative_id or r.outcome <> 'changed' and l.initiative_id is not null)) then
    raise sqlstate 'PT409' using message = 'changed_meanwhile';
  end if;
  perform pg_advisory_xact_lock(hashtext('initiatives.slug'));
  insert into public.sources (key, titles, publisher, url)
  values (i.source_key, jsonb_build_object(i.language, i.source_title), null, i.source_url) on conflict (key) do nothing;
end
$$;
comment on function private.begin_import_run(bigint, integer) is 'First step of the writing transaction; PT409 when it is no longer wanted, or its rows would mean something else by now.';

create function private.make_import_organisations(i private.imports, first integer, last integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  called text;
  made uuid;
  base text;
  address text;
  number integer;
begin
  for called in
    select min(r.record ->> 'organisation') from private.import_rows as r
    where r.import_id = i.id and r.number between first and last and r.record ? 'organisation' and r.outcome in ('new', 'duplicate', 'changed')
      and (r.outcome <> 'duplicate' or private.choice_of(r, i) <> 'skip')
    group by private.fold(r.record ->> 'organisation')
    having private.lead_called(min(r.record ->> 'organisation')) is null
  loop
    base := coalesce(private.slugify(called), 'organisation-' || left(md5(called), 8));
    address := base;
    number := 1;
    while exists (select from public.organisations as o where o.slug = address) loop
      number := number + 1;
      address := base || '-' || number;
    end loop;
    insert into public.organisations (slug, name, type)
    values (address, called, coalesce(i.choices ->> 'organisationType', 'association')::public.organisation_type) returning id into made;
    insert into private.import_organisations (import_id, organisation_id) values (i.id, made);
  end loop;
end
$$;

create function private.name_import_rows(i private.imports, first integer, last integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  r private.import_rows;
  base text;
  address text;
  number integer;
  id uuid;
begin
  for r in
    select * from private.import_rows as rows
    where rows.import_id = i.id and rows.number between first and last
      and (rows.outcome = 'new' or rows.outcome = 'duplicate' and private.choice_of(rows, i) = 'add')
    order by rows.number
  loop
    base := coalesce(private.slugify(r.record ->> 'name'), 'initiative-' || left(md5(r.record ->> 'name' || r.number), 8));
    address := base;
    number := 1;
    while exists (select from public.initiatives as e where e.slug = address) or exists (select from public.slug_redirects as e where e.slug = address)
      or exists (select from private.import_rows as e where e.import_id = i.id and e.slug = address and e.number < r.number) loop
      number := number + 1;
      address := base || '-' || number;
    end loop;
    id := gen_random_uuid();
    update private.import_rows as rows set initiative_id = id, slug = address, written = 'added'
    where rows.import_id = i.id and rows.number = r.number;
  end loop;
end
$$;
comment on function private.name_import_rows(private.imports, integer, integer) is 'Gives the rows that become entries of their own an id and an address that no other has or had.';

create function private.add_import_entries(i private.imports, first integer, last integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  shown constant text := i.choices ->> 'visibility';
begin
  insert into public.initiatives (id, slug, kind, status, scope, tags, spoken_languages, website, started_on, started_precision, ended_on, ended_precision)
  select r.initiative_id, r.slug, (s.said ->> 'kind')::public.initiative_kind, coalesce(s.said ->> 'status', 'running')::public.initiative_status,
    coalesce(s.said ->> 'scope', 'local')::public.geographic_scope,
    array(select jsonb_array_elements_text(coalesce(s.said -> 'tags', '[]'))), array(select jsonb_array_elements_text(coalesce(s.said -> 'languages', '[]'))),
    s.said ->> 'website', (s.said -> 'started' ->> 'on')::date, (s.said -> 'started' ->> 'precision')::public.date_precision,
    (s.said -> 'ended' ->> 'on')::date, (s.said -> 'ended' ->> 'precision')::public.date_precision
  from private.import_rows as r cross join lateral (select r.record as said) as s
  where r.import_id = i.id and r.number between first and last and r.written = 'added';
  insert into public.initiative_names (initiative_id, language, name, role)
  select r.initiative_id, i.language, r.record ->> 'name', 'main'::public.name_role from private.import_rows as r where r.import_id = i.id and r.number between first and last and r.written = 'added'
  union all
  select r.initiative_id, i.language, o, 'other'::public.name_role from private.import_rows as r, jsonb_array_elements_text(r.record -> 'otherNames') as o
  where r.import_id = i.id and r.number between first and last and r.written = 'added';
  insert into public.initiative_texts (initiative_id, section, language, body, state)
  select r.initiative_id, t.section::public.text_section, i.language, r.record ->> t.field, 'source'
  from private.import_rows as r,
    (values ('summary', 'summary'), ('what', 'what'), ('where_when', 'whereWhen'), ('costs', 'costs')) as t (section, field)
  where r.import_id = i.id and r.number between first and last and r.written = 'added' and r.record ? t.field;
  insert into public.initiative_terms (initiative_id, term_id)
  select r.initiative_id, w.id from private.import_rows as r, public.terms as w
  where r.import_id = i.id and r.number between first and last and r.written = 'added' and r.record -> 'terms' ? (w.vocabulary || ':' || w.slug);
  insert into public.initiative_contacts (initiative_id, channel, contact)
  select r.initiative_id, r.record -> 'contact' ->> 'channel', r.record -> 'contact' ->> 'contact'
  from private.import_rows as r where r.import_id = i.id and r.number between first and last and r.written = 'added' and r.record ? 'contact';
  insert into public.initiative_organisations (initiative_id, organisation_id, role)
  select r.initiative_id, o.id, 'lead'
  from private.import_rows as r
  join (select distinct n.record ->> 'organisation' as name, private.lead_called(n.record ->> 'organisation') as id
    from private.import_rows as n where n.import_id = i.id and n.number between first and last and n.written = 'added' and n.record ? 'organisation') as o on o.name = r.record ->> 'organisation'
  where r.import_id = i.id and r.number between first and last and r.written = 'added' and o.id is not null;
  insert into public.initiative_places (initiative_id, place_id, district_id, precision, visibility)
  select r.initiative_id, r.place_id, r.district_id,
    case when r.record ? 'latitude' then 'exact' when r.district_id is not null then 'district' else 'municipality' end::public.place_precision,
    shown::public.place_visibility
  from private.import_rows as r where r.import_id = i.id and r.number between first and last and r.written = 'added' and r.place_id is not null;
  insert into private.exact_points (initiative_place_id, latitude, longitude, address)
  select p.id, (r.record ->> 'latitude')::double precision, (r.record ->> 'longitude')::double precision, r.record ->> 'address'
  from private.import_rows as r join public.initiative_places as p on p.initiative_id = r.initiative_id
  where r.import_id = i.id and r.number between first and last and r.written = 'added' and r.record ? 'latitude';
  -- The rule of the public point reads the exact one, which could not exist before its place.
  if shown = 'public' then
    update public.initiative_places as p set position = p.position
    from private.import_rows as r
    where r.import_id = i.id and r.number between first and last and r.written = 'added'
      and p.initiative_id = r.initiative_id and p.precision = 'exact';
  end if;
end
$$;
comment on function private.add_import_entries(private.imports, integer, integer) is 'Writes named rows as entries, not published; contacts stay hidden.';

create function private.imported_sections(target uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_object_agg(s, private.read_section(target, s))
  from unnest('{basics,texts,terms,places,organisations,contact}'::public.record_section[]) as s
$$;
comment on function private.imported_sections(uuid) is 'The sections that an import may touch, as they stand.';

create function private.note_import_versions(target uuid, former jsonb, origin public.version_origin, why text) returns void
language sql security definer set search_path = ''
as $$
  insert into public.initiative_versions (initiative_id, number, section, before, after, reason, origin, author_id, author_role)
  select target, coalesce((select max(v.number) from public.initiative_versions as v where v.initiative_id = target), 0)
      + row_number() over (order by c.section),
    c.section, case when c.section <> 'contact' then former -> c.section::text end, case when c.section <> 'contact' then c.written end,
    left(why, 500), note_import_versions.origin, (select auth.uid()),
    case when target in (select private.my_initiative_ids()) then 'owner' else 'staff' end
  from (select k::public.record_section as section, private.read_section(target, k::public.record_section) as written
    from jsonb_object_keys(former) as k) as c
  where c.written is distinct from former -> c.section::text
$$;
comment on function private.note_import_versions(uuid, jsonb, public.version_origin, text) is
  'Keeps what stood before an import wrote, as every other change of a record is kept.';

create function private.update_import_entries(i private.imports, first integer, last integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  r private.import_rows;
  l private.import_links;
  target uuid;
  now_said jsonb;
  wanted jsonb;
  said jsonb;
  sections jsonb;
  texts jsonb;
begin
  for r in
    select * from private.import_rows as rows
    where rows.import_id = i.id and rows.number between first and last
      and (rows.outcome = 'changed' or rows.outcome = 'duplicate' and private.choice_of(rows, i) = 'update')
    order by rows.number
  loop
    target := coalesce(r.initiative_id, (r.candidates -> 0 ->> 'id')::uuid);
    perform from public.initiatives as e where e.id = target for no key update;
    continue when not found;
    -- What has an owner is changed by its owner, and by who may step in.
    if i.started_by is not null and private.edits_record_as(target) is null then
      update private.import_rows as rows set kept = 'owned' where rows.import_id = i.id and rows.number = r.number;
      continue;
    end if;
    select * into l from private.import_links as links where links.source_key = i.source_key and links.external_id = r.external_id;
    now_said := private.imported_state(target, i.language);
    wanted := private.record_state(r, coalesce(now_said -> 'place' ->> 'visibility', i.choices ->> 'visibility'));
    -- Of what the source said before, only what differs now; what people changed themselves since then stays.
    select coalesce(jsonb_object_agg(k.key, wanted -> k.key), '{}') into said
    from (select jsonb_object_keys(wanted) as key union select jsonb_object_keys(l.written)) as k
    where wanted -> k.key is distinct from now_said -> k.key
      and (l.written is null or l.written -> k.key is not distinct from now_said -> k.key and l.written -> k.key is distinct from wanted -> k.key);
    sections := private.imported_sections(target);
    texts := (select jsonb_agg(to_jsonb(t)) from public.initiative_texts as t where t.initiative_id = target);
    perform private.write_imported_state(target, said, i.language);
    perform private.note_import_versions(target, sections, 'import', i.source_title);
    update private.import_rows as rows set initiative_id = target, written = 'updated',
      previous = jsonb_build_object('said', (select coalesce(jsonb_object_agg(k, now_said -> k), '{}') from jsonb_object_keys(said) as k),
        'link', to_jsonb(l), 'texts', texts)
    where rows.import_id = i.id and rows.number = r.number;
  end loop;
end
$$;
comment on function private.update_import_entries(private.imports, integer, integer) is
  'Brings entries that are here up to date with their source, field by field; what people changed themselves stays.';

create function private.write_import_rows(wanted bigint, first integer, last integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  i private.imports;
begin
  select * into i from private.imports as imports where imports.id = wanted;
  perform private.make_import_organisations(i, first, last);
  perform private.name_import_rows(i, first, last);
  perform private.add_import_entries(i, first, last);
  perform private.update_import_entries(i, first, last);
  insert into public.initiative_sources (initiative_id, source_id, value_found)
  select r.initiative_id, s.id, left(i.file_name, 200)
  from private.import_rows as r, public.sources as s
  where r.import_id = i.id and r.number between first and last and r.written is not null and s.key = i.source_key
  on conflict (initiative_id, source_id, field) do nothing;
  insert into private.import_links as l (source_key, external_id, initiative_id, import_id, record, written)
  select i.source_key, r.external_id, r.initiative_id, i.id, r.record, private.imported_state(r.initiative_id, i.language)
  from private.import_rows as r where r.import_id = i.id and r.number between first and last and r.written is not null
  on conflict (source_key, external_id) do update
    set initiative_id = excluded.initiative_id, import_id = excluded.import_id, record = excluded.record, written = excluded.written;
end
$$;
comment on function private.write_import_rows(bigint, integer, integer) is 'Writes these rows, within the transaction of the whole import.';

create function private.publish_import_rows(wanted bigint, first integer, last integer) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  update public.initiatives as e set is_published = true, published_at = now()
  from private.import_rows as r, private.imports as i
  where i.id = wanted and (i.choices -> 'isPublished')::boolean and r.import_id = i.id and r.number between first and last
    and r.written = 'added' and e.id = r.initiative_id;
  update private.import_rows as r set fingerprint = private.initiative_fingerprint(r.initiative_id)
  where r.import_id = wanted and r.number between first and last and r.written is not null;
end
$$;
comment on function private.publish_import_rows(bigint, integer, integer) is
  'Publishes what these rows added, where that was chosen, and notes what each entry says now.';
