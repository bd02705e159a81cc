-- What an import may write of an initiative, as one object: read before, written, and put back when undone.

create function private.imported_place(initiative uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_strip_nulls(jsonb_build_object('placeId', p.place_id, 'districtId', p.district_id, 'precision', p.precision,
    'visibility', p.visibility, 'latitude', e.latitude, 'longitude', e.longitude, 'address', e.address))
  from public.initiative_places as p left join private.exact_points as e on e.initiative_place_id = p.id
  where p.initiative_id = initiative order by p.position, p.id limit 1
$$;
comment on function private.imported_place(uuid) is 'The first place of an initiative with its true point; for functions only.';

create function private.imported_state(initiative uuid, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_strip_nulls(jsonb_build_object(
    'name', (select n.name from public.initiative_names as n where n.initiative_id = i.id and n.role = 'main'),
    'otherNames', (select jsonb_agg(n.name order by n.name) from public.initiative_names as n
      where n.initiative_id = i.id and n.role = 'other' and n.language = imported_state.language),
    'summary', t.texts -> 'summary', 'what', t.texts -> 'what', 'whereWhen', t.texts -> 'where_when', 'costs', t.texts -> 'costs',
    'kind', i.kind, 'status', i.status, 'scope', i.scope,
    'terms', (select jsonb_agg(w.vocabulary || ':' || w.slug order by w.vocabulary || ':' || w.slug)
      from public.initiative_terms as it join public.terms as w on w.id = it.term_id where it.initiative_id = i.id),
    'tags', nullif(to_jsonb(array(select unnest(i.tags) order by 1)), '[]'),
    'languages', nullif(to_jsonb(array(select unnest(i.spoken_languages) order by 1)), '[]'),
    'website', i.website,
    'place', private.imported_place(i.id),
    'contact', (select jsonb_build_object('channel', c.channel, 'contact', c.contact) from public.initiative_contacts as c where c.initiative_id = i.id),
    'organisation', (select o.name from public.initiative_organisations as l join public.organisations as o on o.id = l.organisation_id
      where l.initiative_id = i.id and l.role = 'lead' order by o.name limit 1),
    'started', case when i.started_on is not null then jsonb_build_object('on', i.started_on, 'precision', i.started_precision) end,
    'ended', case when i.ended_on is not null then jsonb_build_object('on', i.ended_on, 'precision', i.ended_precision) end))
  from public.initiatives as i
  cross join lateral (select jsonb_object_agg(x.section, x.body) as texts from public.initiative_texts as x
    where x.initiative_id = i.id and x.language = imported_state.language) as t
  where i.id = initiative
$$;
comment on function private.imported_state(uuid, text) is 'What an initiative says now, in the fields that an import can write; true points included, so for functions only.';

create function private.record_state(r private.import_rows, visibility text) returns jsonb
language sql stable set search_path = ''
as $$
  select (r.record - array['id', 'municipality', 'country', 'district', 'address', 'latitude', 'longitude'])
    || case when r.place_id is null then '{}' else jsonb_build_object('place', jsonb_strip_nulls(jsonb_build_object(
      'placeId', r.place_id, 'districtId', r.district_id, 'visibility', visibility,
      'precision', case when r.record ? 'latitude' then 'exact' when r.district_id is not null then 'district' else 'municipality' end,
      'latitude', r.record -> 'latitude', 'longitude', r.record -> 'longitude',
      'address', case when r.record ? 'latitude' then r.record -> 'address' end))) end
$$;
comment on function private.record_state(private.import_rows, text) is 'A row as the initiative that it would make.';

create function private.lead_called(wanted text) returns uuid
language sql stable security definer set search_path = ''
as $$
  select o.id from public.organisations as o
  where private.fold(o.name) = private.fold(wanted)
    or exists (select from jsonb_each_text(o.names) as n where private.fold(n.value) = private.fold(wanted))
  order by o.created_at, o.id limit 1
$$;
comment on function private.lead_called(text) is 'The organisation with exactly this name in any language.';

create function private.write_import_place(initiative uuid, place jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  at bigint := (select p.id from public.initiative_places as p where p.initiative_id = initiative order by p.position, p.id limit 1);
begin
  if place is null then
    delete from public.initiative_places as p where p.id = at;
    return;
  end if;
  if at is null then
    insert into public.initiative_places (initiative_id, place_id) values (initiative, (place ->> 'placeId')::integer) returning id into at;
  end if;
  if place ? 'latitude' then
    insert into private.exact_points as e (initiative_place_id, latitude, longitude, address)
    values (at, (place ->> 'latitude')::double precision, (place ->> 'longitude')::double precision, place ->> 'address')
    on conflict (initiative_place_id) do update
      set latitude = excluded.latitude, longitude = excluded.longitude, address = excluded.address;
  else
    delete from private.exact_points as e where e.initiative_place_id = at;
  end if;
  -- Last: the rule of the public point reads what stands above.
  update public.initiative_places as p set place_id = (place ->> 'placeId')::integer, district_id = (place ->> 'districtId')::integer,
    precision = (place ->> 'precision')::public.place_precision, visibility = (place ->> 'visibility')::public.place_visibility
  where p.id = at;
end
$$;

create function private.write_imported_state(initiative uuid, said jsonb, in_language text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  part text;
  sections constant jsonb := '{"summary":"summary","what":"what","whereWhen":"where_when","costs":"costs"}';
begin
  -- A name is never taken away, and what must stand goes back to what it is without being told.
  update public.initiatives as i set
    kind = case when said ->> 'kind' is not null then (said ->> 'kind')::public.initiative_kind else i.kind end,
    status = case when said ? 'status' then coalesce(said ->> 'status', 'running')::public.initiative_status else i.status end,
    scope = case when said ? 'scope' then coalesce(said ->> 'scope', 'local')::public.geographic_scope else i.scope end,
    tags = case when said ? 'tags' then array(select jsonb_array_elements_text(coalesce(nullif(said -> 'tags', 'null'), '[]'))) else i.tags end,
    spoken_languages = case when said ? 'languages'
      then array(select jsonb_array_elements_text(coalesce(nullif(said -> 'languages', 'null'), '[]'))) else i.spoken_languages end,
    website = case when said ? 'website' then said ->> 'website' else i.website end,
    started_on = case when said ? 'started' then (said -> 'started' ->> 'on')::date else i.started_on end,
    started_precision = case when said ? 'started' then (said -> 'started' ->> 'precision')::public.date_precision else i.started_precision end,
    ended_on = case when said ? 'ended' then (said -> 'ended' ->> 'on')::date else i.ended_on end,
    ended_precision = case when said ? 'ended' then (said -> 'ended' ->> 'precision')::public.date_precision else i.ended_precision end
  where i.id = initiative;
  if said ->> 'name' is not null then
    update public.initiative_names as n set name = said ->> 'name' where n.initiative_id = initiative and n.role = 'main';
  end if;
  if said ? 'otherNames' then
    delete from public.initiative_names as n where n.initiative_id = initiative and n.role = 'other' and n.language = in_language
      and not coalesce(nullif(said -> 'otherNames', 'null'), '[]') ? n.name;
    insert into public.initiative_names (initiative_id, language, name, role)
    select initiative, in_language, o, 'other'
    from jsonb_array_elements_text(coalesce(nullif(said -> 'otherNames', 'null'), '[]')) as o
    on conflict (initiative_id, language, name) do nothing;
  end if;
  for part in select k from jsonb_object_keys(sections) as k where said ? k loop
    delete from public.initiative_texts as t where t.initiative_id = initiative and t.language = in_language
      and t.section = (sections ->> part)::public.text_section and said ->> part is null;
    insert into public.initiative_texts as t (initiative_id, section, language, body, state)
    select initiative, (sections ->> part)::public.text_section, in_language, said ->> part, 'source' where said ->> part is not null
    on conflict (initiative_id, section, language) do update set body = excluded.body;
    -- What was translated from the former text says so.
    update public.initiative_texts as t set state = 'outdated'
    where t.initiative_id = initiative and t.section = (sections ->> part)::public.text_section and t.language <> in_language
      and t.state in ('machine', 'checked') and t.source_hash is distinct from md5(said ->> part)
      and exists (select from public.initiative_texts as o where o.initiative_id = initiative and o.section = t.section
        and o.language = in_language and o.state = 'source');
  end loop;
  if said ? 'terms' then
    delete from public.initiative_terms as it where it.initiative_id = initiative;
    insert into public.initiative_terms (initiative_id, term_id)
    select initiative, w.id from public.terms as w where coalesce(nullif(said -> 'terms', 'null'), '[]') ? (w.vocabulary || ':' || w.slug);
  end if;
  if said ? 'place' then
    perform private.write_import_place(initiative, nullif(said -> 'place', 'null'));
  end if;
  if said ? 'contact' then
    delete from public.initiative_contacts as c where c.initiative_id = initiative;
    insert into public.initiative_contacts (initiative_id, channel, contact)
    select initiative, said -> 'contact' ->> 'channel', said -> 'contact' ->> 'contact' where said ->> 'contact' is not null;
  end if;
  if said ? 'organisation' then
    delete from public.initiative_organisations as l where l.initiative_id = initiative and l.role = 'lead';
    insert into public.initiative_organisations (initiative_id, organisation_id, role)
    select initiative, o.id, 'lead' from private.lead_called(said ->> 'organisation') as o (id) where o.id is not null;
  end if;
end
$$;
comment on function private.write_imported_state(uuid, jsonb, text) is
  'Writes the fields that are named, null to take one away; those that are not named stay.';

create function private.initiative_fingerprint(initiative uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select md5(concat_ws('|',
    (select (to_jsonb(i) - array['updated_at', 'created_at', 'published_at'])::text from public.initiatives as i where i.id = initiative),
    (select string_agg((to_jsonb(x) - 'id')::text, ',' order by x.id) from public.initiative_names as x where x.initiative_id = initiative),
    (select string_agg((to_jsonb(x) - 'updated_at')::text, ',' order by x.section, x.language) from public.initiative_texts as x where x.initiative_id = initiative),
    (select string_agg(x.term_id::text, ',' order by x.term_id) from public.initiative_terms as x where x.initiative_id = initiative),
    (select string_agg(to_jsonb(x)::text, ',' order by x.id) from public.initiative_places as x where x.initiative_id = initiative),
    (select string_agg(to_jsonb(e)::text, ',' order by x.id) from public.initiative_places as x
      join private.exact_points as e on e.initiative_place_id = x.id where x.initiative_id = initiative),
    (select string_agg(to_jsonb(x)::text, ',' order by x.organisation_id, x.role) from public.initiative_organisations as x where x.initiative_id = initiative),
    (select string_agg(to_jsonb(x)::text, ',' order by x.id) from public.initiative_figures as x where x.initiative_id = initiative),
    (select string_agg(to_jsonb(x)::text, ',' order by x.id) from public.initiative_sources as x where x.initiative_id = initiative),
    (select to_jsonb(x)::text from public.initiative_contacts as x where x.initiative_id = initiative),
    (select x.body from public.initiative_notes as x where x.initiative_id = initiative),
    (select string_agg(x.id::text, ',' order by x.id) from public.media as x where x.initiative_id = initiative)))
$$;
comment on function private.initiative_fingerprint(uuid) is 'Tells whether anything of an initiative was changed since.';
