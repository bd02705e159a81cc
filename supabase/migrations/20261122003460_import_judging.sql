-- What is to become of a row: which place it means, whether we have it, whether it may be something we have.

create function private.import_problem(field text, reason text, facts jsonb default '{}') returns jsonb
language sql immutable set search_path = ''
as $$ select jsonb_build_array(jsonb_build_object('field', field, 'reason', reason, 'facts', facts)) $$;

create function private.nearest_place(latitude double precision, longitude double precision) returns integer
language sql stable security definer set search_path = ''
as $$
  -- A box of 25 km first, then the distance on the ground.
  select p.id from public.places as p
  where p.latitude between nearest_place.latitude - 0.23 and nearest_place.latitude + 0.23
    and p.longitude between nearest_place.longitude - 0.23 / greatest(0.1, cos(radians(nearest_place.latitude)))
      and nearest_place.longitude + 0.23 / greatest(0.1, cos(radians(nearest_place.latitude)))
    and private.metres_between(p.latitude, p.longitude, nearest_place.latitude, nearest_place.longitude) <= 25000
  order by private.metres_between(p.latitude, p.longitude, nearest_place.latitude, nearest_place.longitude), p.id
  limit 1
$$;
comment on function private.nearest_place(double precision, double precision) is 'The place whose centre is nearest, within 25 km; null when there is none.';

create function private.find_import_places(i private.imports, first integer, last integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  far constant double precision := 60000;
  usual constant integer := private.place_by_name(i.choices ->> 'place');
begin
  with named as materialized (
    select distinct r.record ->> 'municipality' as name, upper(r.record ->> 'country') as country
    from private.import_rows as r
    where r.import_id = i.id and r.number between first and last and r.record ? 'municipality'
  ), known as materialized (
    select n.*, case when n.country ~ '^[A-Z]{2}$' then private.place_named(n.name, n.country) else private.match_place(n.name) end as place_id
    from named as n
  ), rows as (
    select r.number, (r.record ->> 'latitude')::double precision as lat, (r.record ->> 'longitude')::double precision as lon,
      r.record ->> 'municipality' as name, r.record ->> 'district' as district,
      case when r.record ? 'municipality' then k.place_id
        when r.record ? 'latitude' then
          private.nearest_place((r.record ->> 'latitude')::double precision, (r.record ->> 'longitude')::double precision)
        else usual end as place_id
    from private.import_rows as r
    left join known as k on k.name = r.record ->> 'municipality' and k.country is not distinct from upper(r.record ->> 'country')
    where r.import_id = i.id and r.number between first and last and r.record is not null
  ), judged as (
    select o.*, d.id as district_id, p.id as centre,
      private.metres_between(p.latitude, p.longitude, o.lat, o.lon) as metres,
      -- Only what is on the earth the other way round can have been meant so.
      case when o.lon between -90 and 90 and o.lat between -180 and 180 then
        case when p.id is not null then private.metres_between(p.latitude, p.longitude, o.lon, o.lat) <= far
          else private.nearest_place(o.lon, o.lat) is not null end
      else false end as fits_swapped
    from rows as o
    left join public.places as p on p.id = o.place_id
    left join lateral (
      select d.id from public.districts as d
      where d.place_id = o.place_id and (d.slug = private.slugify(o.district)
        or exists (select from jsonb_each_text(d.names) as n where private.fold(n.value) = private.fold(o.district)))
      order by d.id limit 1) as d on o.district is not null
  )
  update private.import_rows as r set place_id = j.place_id, district_id = j.district_id,
    problems = r.problems || case
      when j.name is not null and j.place_id is null then private.import_problem('municipality', 'unknownPlace', jsonb_build_object('value', left(j.name, 80)))
      when j.lat is not null and (j.metres > far or j.place_id is null) and j.fits_swapped then private.import_problem('latitude', 'swapped')
      when abs(j.lat) > 90 then private.import_problem('latitude', 'outside')
      when j.lat is not null and j.place_id is null then private.import_problem('latitude', 'noPlaceNear')
      when j.lat is not null and j.metres > far then private.import_problem('latitude', 'farAway', jsonb_build_object('km', round(j.metres / 1000)))
      else '[]'::jsonb end,
    notes = r.notes
      || case when j.place_id is null and j.name is null and j.lat is null then private.import_problem('municipality', 'noPlace') else '[]' end
      || case when j.district is not null and j.district_id is null then
        private.import_problem('district', 'unknownDistrict', jsonb_build_object('value', left(j.district, 80))) else '[]' end
  from judged as j
  where r.import_id = i.id and r.number = j.number;
end
$$;
comment on function private.find_import_places(private.imports, integer, integer) is
  'The municipality and district that rows mean, by name or nearest to their point; refuses points that are far from it.';

create function private.record_differences(was jsonb, now_said jsonb) returns jsonb
language sql immutable set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('field', k.key, 'old', was -> k.key, 'new', now_said -> k.key) order by k.key), '[]')
  from (select jsonb_object_keys(was) as key union select jsonb_object_keys(now_said)) as k
  where was -> k.key is distinct from now_said -> k.key
$$;
comment on function private.record_differences(jsonb, jsonb) is 'Fields in which two records of a source differ: old and new.';

create function private.judge_import_rows(wanted bigint, first integer, last integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  i private.imports;
begin
  select * into i from private.imports as imports where imports.id = wanted;
  perform private.find_import_places(i, first, last);
  -- A source without ids is known again by name and municipality.
  update private.import_rows as r set external_id = coalesce(r.record ->> 'id',
    left('~' || private.comparable_name(r.record ->> 'name') || '|' || coalesce(r.place_id, 0), 400))
  where r.import_id = i.id and r.number between first and last and r.record is not null;
  -- Found first, then written: the planner knows nothing yet of what has just been written, and might find anew for each row.
  with twice as materialized (
    select later.number as at, earlier.number
    from private.import_rows as later
    cross join lateral (
      select e.number from private.import_rows as e
      where e.import_id = i.id and e.external_id = later.external_id order by e.external_id, e.number limit 1
    ) as earlier
    where later.import_id = i.id and later.number between first and last and earlier.number < later.number
  )
  update private.import_rows as r set problems = r.problems || private.import_problem(
    case when r.record ? 'id' then 'id' else 'name' end, 'twice', jsonb_build_object('row', e.number))
  from twice as e where r.import_id = i.id and r.number = e.at;
  update private.import_rows as r set outcome = case
      when r.problems <> '[]' or r.record is null then 'refused'
      when l.initiative_id is null then 'new'
      when l.record = r.record then 'same'
      else 'changed' end::public.import_outcome,
    initiative_id = l.initiative_id,
    differences = case when l.initiative_id is not null then private.record_differences(l.record, r.record) else '[]' end
  from private.import_rows as o
  left join private.import_links as l on l.source_key = i.source_key and l.external_id = o.external_id
  where r.import_id = i.id and r.number between first and last and o.import_id = r.import_id and o.number = r.number;
  perform private.find_import_duplicates(i.id, first, last);
end
$$;
comment on function private.judge_import_rows(bigint, integer, integer) is
  'Says of these rows, once read, whether they are new, the same, changed, possibly here already, or refused.';

create function private.find_import_duplicates(wanted bigint, first integer, last integer) returns void
language plpgsql security definer set search_path = '' set pg_trgm.similarity_threshold = '0.45' set plan_cache_mode = 'force_custom_plan'
as $$
begin
  -- The same signals and thresholds as for nominations, for many rows at once.
  with rows as materialized (
    select r.number, r.place_id, private.site_key(r.record ->> 'website') as site, private.comparable_name(r.record ->> 'name') as key,
      private.contact_key(r.record -> 'contact' ->> 'contact') as contact
    from private.import_rows as r
    where r.import_id = wanted and r.number between first and last and r.outcome = 'new'
  ), hits as (
    select o.number, k.initiative_id, 'name' as signal, extensions.similarity(k.key, o.key) as alike
    from rows as o join private.initiative_name_keys as k on k.key operator(extensions.%) o.key
    where extensions.similarity(k.key, o.key) >= 0.45
    union all
    select o.number, i.id, 'site', 1 from rows as o join public.initiatives as i on i.website is not null and private.site_key(i.website) = o.site
    union all
    select o.number, (array_agg(c.initiative_id))[1], 'contact', 1
    from rows as o join public.initiative_contacts as c on private.contact_key(c.contact) = o.contact
    group by o.number having count(*) = 1
  ), judged as (
    select h.number, h.initiative_id, array_agg(distinct h.signal) as signals, max(h.alike) as alike,
      bool_or(h.signal <> 'name' or exists (select from public.initiative_places as p
        join rows as o on o.number = h.number and o.place_id = p.place_id where p.initiative_id = h.initiative_id)) as is_likely
    from hits as h group by h.number, h.initiative_id
  ), found as (
    select j.number, jsonb_agg(jsonb_build_object('id', j.initiative_id, 'slug', i.slug, 'name', main.name, 'language', main.language,
        'signals', to_jsonb(j.signals), 'isLikely', j.is_likely) order by j.is_likely desc, j.alike desc, i.slug) as candidates
    from judged as j
    join public.initiatives as i on i.id = j.initiative_id
    cross join lateral (select n.name, n.language from public.initiative_names as n
      where n.initiative_id = i.id order by n.role = 'main' desc, n.id limit 1) as main
    group by j.number
  )
  update private.import_rows as r set outcome = 'duplicate',
    candidates = jsonb_path_query_array(f.candidates, '$[0 to 2]')
  from found as f where r.import_id = wanted and r.number = f.number;
end
$$;
comment on function private.find_import_duplicates(bigint, integer, integer) is
  'New rows that look like an initiative we have: same site or contact anywhere, or a similar name; the three nearest.';
