-- Showing a result: rows, clusters for the still map, and the order of the list.

create function private.initiative_rows(ids uuid[], language text) returns jsonb
language sql stable set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'slug', i.slug, 'kind', i.kind, 'form', i.form, 'status', i.status, 'confirmedOn', i.confirmed_on,
    'name', n.name, 'nameLanguage', n.language, 'summary', t.body, 'summaryLanguage', t.language,
    'languages', to_jsonb(i.spoken_languages),
    'places', coalesce((
      select jsonb_agg(place order by position) from (
        select private.pick(p.names, initiative_rows.language) as place, min(ip.position) as position
        from public.initiative_places as ip join public.places as p on p.id = ip.place_id
        where ip.initiative_id = i.id and ip.visibility <> 'hidden' group by 1) as named), '[]'),
    'themes', coalesce((
      select jsonb_agg(private.pick(terms.labels, initiative_rows.language) order by terms.position)
      from public.initiative_terms as it join public.terms on terms.id = it.term_id
      where it.initiative_id = i.id and terms.vocabulary = 'theme'), '[]'),
    'point', (
      select jsonb_build_object('lat', m.latitude, 'lon', m.longitude) from public.map_points as m
      where m.initiative_id = i.id order by m.from_level, m.initiative_place_id limit 1)
  ) order by wanted.turn), '[]')
  from unnest(ids) with ordinality as wanted (id, turn)
  join public.initiatives as i on i.id = wanted.id
  left join lateral (
    select name, names.language from public.initiative_names as names
    where names.initiative_id = i.id and names.role <> 'other'
    order by names.language = initiative_rows.language desc, names.role, names.id limit 1) as n on true
  left join lateral (
    select body, texts.language from public.initiative_texts as texts
    where texts.initiative_id = i.id and texts.section = 'summary'
    order by texts.language = initiative_rows.language desc, texts.state, texts.language = 'nl' desc limit 1) as t on true
$$;
comment on function private.initiative_rows(uuid[], text) is 'What a line of the directory shows, in this order; hidden places stay out for everybody.';

create function private.cluster_level(xs integer[], ys integer[]) returns integer
language sql immutable set search_path = ''
as $$
  select coalesce(max(level), 3) from generate_series(3, 14) as level
  where (select count(distinct (x >> (31 - level))::bigint << 31 | (y >> (31 - level))) from unnest(xs, ys) as spot (x, y)) <= 30
$$;
comment on function private.cluster_level(integer[], integer[]) is 'The finest level of cells at which these points are at most 30.';

create function private.count_places(result bit varying) returns jsonb
language sql stable set search_path = ''
as $$
  select jsonb_object_agg(value, count) from (
    select f.value, sum(bit_count(f.bits & substring(result from f.block * 8192 + 1 for 8192)::bit(8192))) as count
    from private.facet_bits as f where f.facet = 'place' and length(result) > f.block * 8192 group by f.value
  ) as counted
$$;
comment on function private.count_places(bit varying) is 'How many of a result each municipality has.';

create function private.cluster_places(counts jsonb, language text) returns jsonb
language sql stable set search_path = ''
as $$
  -- Of a large result the picture shows municipalities: no point is read. Who is in two neighbouring
  -- municipalities counts in both; the tiles of the moving map count once.
  with counted as materialized (
    select p.slug, p.names, spot.x, spot.y, c.value::integer as count
    from jsonb_each_text(counts) as c
    join public.places as p on p.slug = c.key, lateral private.map_spot(p.latitude, p.longitude) as spot
    where c.value <> '0'
  ), level as materialized (
    select 31 - private.cluster_level(array_agg(x order by slug), array_agg(y order by slug)) as shift from counted
  ), clusters as (
    select sum(count) as count, count(*) as places,
      (array_agg(slug order by count desc, slug))[1] as slug, (array_agg(names::jsonb order by count desc, slug))[1] as names,
      min(x) as west, max(x) as east, min(y) as north, max(y) as south,
      sum(x::bigint * count) / sum(count) as x, sum(y::bigint * count) / sum(count) as y
    from counted, level group by x >> shift, y >> shift
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'lat', private.latitude_of(c.y), 'lon', private.longitude_of(c.x), 'count', c.count,
    'place', private.pick(c.names, language), 'placeSlug', c.slug, 'onePoint', c.places = 1, 'area', true,
    'slug', null, 'name', null,
    'west', private.longitude_of(c.west), 'east', private.longitude_of(c.east),
    'north', private.latitude_of(c.north), 'south', private.latitude_of(c.south)
  ) order by c.count desc, c.slug), '[]')
  from clusters as c
$$;
comment on function private.cluster_places(jsonb, text) is 'At most about 30 clusters of municipalities with these counts.';

create function private.cluster_points(result bit varying, language text) returns jsonb
language sql stable set search_path = ''
as $$
  with cells as materialized (
    select m.morton >> 34 as cell, count(*) as count, min(m.initiative_place_id) as sample
    from public.map_points as m
    where m.from_level <= 14 and get_bit(result, m.ordinal) = 1
    group by 1
  ), fine as materialized (
    select c.count, c.sample, m.x, m.y
    from cells as c join public.map_points as m on m.initiative_place_id = c.sample
  ), level as materialized (
    select 31 - private.cluster_level(array_agg(x order by sample), array_agg(y order by sample)) as shift from fine
  ),
  clusters as (
    select sum(count) as count,
      (array_agg(sample order by count desc, sample))[1] as sample,
      min(x) as west, max(x) as east, min(y) as north, max(y) as south,
      sum(x * count) / sum(count) as x, sum(y * count) / sum(count) as y
    from fine, level group by x >> shift, y >> shift
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'lat', private.latitude_of(c.y), 'lon', private.longitude_of(c.x), 'count', c.count,
    'place', private.pick(p.names, language), 'placeSlug', p.slug,
    'onePoint', c.west = c.east and c.north = c.south, 'area', sample.is_area,
    'slug', case when c.count = 1 then i.slug end, 'name', case when c.count = 1 then n.name end,
    'west', private.longitude_of(c.west), 'east', private.longitude_of(c.east),
    'north', private.latitude_of(c.north), 'south', private.latitude_of(c.south)
  ) order by c.count desc, c.sample), '[]')
  from clusters as c
  join public.initiative_places as sample on sample.id = c.sample
  join public.places as p on p.id = sample.place_id
  join public.initiatives as i on i.id = sample.initiative_id
  left join lateral (
    select name from public.initiative_names as names where names.initiative_id = i.id and names.role <> 'other'
    order by names.language = cluster_points.language desc, names.role, names.id limit 1) as n on true
$$;
comment on function private.cluster_points(bit varying, text) is 'At most about 30 clusters of the points of a result.';

create function private.cluster_result(result bit varying, language text, counts jsonb default null) returns jsonb
language sql stable set search_path = ''
as $$
  select case when bit_count(result) > 2000
    then private.cluster_places(coalesce(counts, private.count_places(result)), language)
    else private.cluster_points(result, language) end
$$;
comment on function private.cluster_result(bit varying, text, jsonb) is
  'At most about 30 clusters of the result, for the picture without JavaScript; counts per municipality if known.';

create function private.sort_result(result bit varying, sought private.sought, filters jsonb, sort text,
  total bigint, first integer, size integer) returns uuid[]
language plpgsql stable set search_path = ''
as $$
declare
  -- After eight months (six, and 60 days of reminders) an unconfirmed entry sinks.
  fresh_since date := current_date - 242;
  named bit varying;
  found uuid[];
begin
  if sort = 'name' then
    return array(select s.initiative_id from public.initiative_search as s where get_bit(result, s.ordinal) = 1
      order by s.sort_name, s.ordinal offset first limit size);
  elsif sort = 'freshness' then
    return array(select s.initiative_id from public.initiative_search as s where get_bit(result, s.ordinal) = 1
      order by s.confirmed_on desc nulls last, s.sort_name, s.ordinal offset first limit size);
  elsif sort = 'distance' then
    return array(select s.initiative_id from public.initiative_search as s
      left join (
        select m.ordinal, min(private.metres_between(m.latitude, m.longitude, c.latitude, c.longitude)) as metres
        from public.map_points as m, private.circle_of(filters) as c where get_bit(result, m.ordinal) = 1 group by 1
      ) as far on far.ordinal = s.ordinal
      where get_bit(result, s.ordinal) = 1
      order by far.metres nulls last, s.sort_name, s.ordinal offset first limit size);
  elsif sought.mode is null then
    -- Mostly the page is full before the unconfirmed ones begin: then the index is walked, not all sorted.
    found := array(select s.initiative_id from public.initiative_search as s
      where get_bit(result, s.ordinal) = 1 and s.confirmed_on >= fresh_since
      order by s.sort_name, s.ordinal offset first limit size);
    if cardinality(found) = size then
      return found;
    end if;
    return array(select s.initiative_id from public.initiative_search as s where get_bit(result, s.ordinal) = 1
      order by coalesce(s.confirmed_on < fresh_since, true), s.sort_name, s.ordinal offset first limit size);
  elsif total > 400 then
    -- So many that only a name tells them apart.
    named := private.find_bits(sought.narrow, true);
    return array(select s.initiative_id from public.initiative_search as s
      where get_bit(result, s.ordinal) = 1
      order by case when s.ordinal < length(named) then get_bit(named, s.ordinal) else 0 end desc, coalesce(s.confirmed_on < fresh_since, true), s.sort_name, s.ordinal
      offset first limit size);
  end if;
  return array(select s.initiative_id from public.initiative_search as s
    join private.search_texts as t on t.ordinal = s.ordinal
    where get_bit(result, s.ordinal) = 1
    order by t.name_words @@ sought.narrow desc, t.words @@ sought.narrow desc,
      position(array_to_string(sought.marks[1:1], '') in t.spelled) > 0 desc,
      ts_rank(t.words, coalesce(sought.wide, sought.narrow)) desc, s.sort_name, s.ordinal
    offset first limit size);
end
$$;
comment on function private.sort_result(bit varying, private.sought, jsonb, text, bigint, integer, integer) is
  'One page of the result in the wished order.';
