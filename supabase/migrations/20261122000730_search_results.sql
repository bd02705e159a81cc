-- Showing a result: rows, clusters for the still map, and the order of the list.

create function private.initiative_rows(ids uuid[], language text) returns jsonb
language sql stable set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'slug', i.slug, 'kind', i.kind, 'form', i.form, 'status', i.status, 'confirmedOn', i.confirmed_on,
    'name', n.name, 'nameLanguage', n.language, 'summary', t.body, 'summaryLanguage', t.language,
    'languages', to_jsonb(i.spoken_languages),
    'isInNeed', coalesce((
      select get_bit(f.bits, s.ordinal & 8191) = 1 from public.initiative_search as s
      join private.facet_bits as f on f.facet = 'needs' and f.value = 'open' and f.block = s.ordinal >> 13
      where s.initiative_id = i.id), false),
    'places', coalesce((
      select jsonb_agg(place order by position) from (
        select coalesce(p.names ->> initiative_rows.language, private.pick(p.names, initiative_rows.language)) as place, min(ip.position) as position
        from public.initiative_places as ip join public.places as p on p.id = ip.place_id
        where ip.initiative_id = i.id and ip.visibility <> 'hidden' group by 1) as named), '[]'),
    'themes', coalesce((
      select jsonb_agg(coalesce(terms.labels ->> initiative_rows.language, private.pick(terms.labels, initiative_rows.language)) order by terms.position)
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
  -- municipalities counts in both, and who only has a seat there too; the tiles of the moving map are exact.
  with counted as materialized (
    select p.slug, p.names, p.latitude, p.longitude, spot.x, spot.y, c.value::integer as count
    from jsonb_each_text(counts) as c
    join public.places as p on p.slug = c.key, lateral private.map_spot(p.latitude, p.longitude) as spot
    where c.value <> '0'
  ), level as materialized (
    select 31 - private.cluster_level(array_agg(x order by slug), array_agg(y order by slug)) as shift from counted
  ), clusters as (
    select sum(count) as count, count(*) as places,
      (array_agg(slug order by count desc, slug))[1] as slug, (array_agg(names::jsonb order by count desc, slug))[1] as names,
      min(longitude) as west, max(longitude) as east, max(latitude) as north, min(latitude) as south,
      sum(longitude * count) / sum(count) as longitude, sum(latitude * count) / sum(count) as latitude
    from counted, level group by x >> shift, y >> shift
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'lat', round(c.latitude::numeric, 6), 'lon', round(c.longitude::numeric, 6), 'count', c.count,
    'place', coalesce(c.names ->> language, private.pick(c.names, language)), 'placeSlug', c.slug, 'onePoint', c.places = 1, 'area', true,
    'slug', null, 'name', null,
    'west', c.west, 'east', c.east, 'north', c.north, 'south', c.south
  ) order by c.count desc, c.slug), '[]')
  from clusters as c
$$;
comment on function private.cluster_places(jsonb, text) is 'At most about 30 clusters of municipalities with these counts.';

create function private.list_ordinals(result bit varying) returns setof integer
language sql immutable set search_path = ''
as $$
  -- Parts of 16 bits are rarely set: whole parts are passed over.
  select first + place
  from (
    select part * 16 as first from generate_series(0, length(result) / 16 - 1) as part
    where bit_count(substring(result from part * 16 + 1 for 16)) > 0 offset 0
  ) as parts
  cross join generate_series(0, 15) as place
  where get_bit(result, first + place) = 1
$$;
comment on function private.list_ordinals(bit varying) is 'Which bits of a result are set; meant for results of few.';

create function private.cluster_points(result bit varying, language text) returns jsonb
language sql stable set search_path = ''
as $$
  with cells as materialized (
    select m.morton >> 34 as cell, count(*) as count, min(m.initiative_place_id) as sample
    from public.map_points as m
    where m.from_level <= 14 and m.ordinal = any (array(select private.list_ordinals(result)))
    group by 1
  ), fine as materialized (
    select c.count, c.sample, m.x, m.y, m.latitude, m.longitude
    from cells as c join public.map_points as m on m.initiative_place_id = c.sample
  ), level as materialized (
    select 31 - private.cluster_level(array_agg(x order by sample), array_agg(y order by sample)) as shift from fine
  ),
  clusters as (
    select sum(count) as count,
      (array_agg(sample order by count desc, sample))[1] as sample,
      min(longitude) as west, max(longitude) as east, max(latitude) as north, min(latitude) as south,
      sum(longitude * count) / sum(count) as longitude, sum(latitude * count) / sum(count) as latitude
    from fine, level group by x >> shift, y >> shift
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'lat', round(c.latitude::numeric, 6), 'lon', round(c.longitude::numeric, 6), 'count', c.count,
    'place', private.pick(coalesce(d.names, p.names), language), 'placeSlug', p.slug, 'districtSlug', d.slug,
    'onePoint', c.west = c.east and c.north = c.south, 'area', sample.is_area,
    'slug', case when c.count = 1 then i.slug end, 'name', case when c.count = 1 then n.name end,
    'west', c.west, 'east', c.east, 'north', c.north, 'south', c.south
  ) order by c.count desc, c.sample), '[]')
  from clusters as c
  join public.initiative_places as sample on sample.id = c.sample
  join public.places as p on p.id = sample.place_id
  left join public.districts as d
    on d.id = sample.district_id and sample.is_area and c.west = c.east and c.north = c.south
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

create function private.fresh_since() returns date
language sql stable set search_path = ''
-- After eight months (six, and 60 days of reminders) an unconfirmed entry sinks.
as $$ select current_date - 242 $$;
comment on function private.fresh_since() is 'Entries that were confirmed before this day stand after the others.';

create function private.sort_fresh(result bit varying, first integer, size integer) returns uuid[]
language plpgsql stable set search_path = ''
as $$
declare
  total bigint := bit_count(result);
  fresh_since date := private.fresh_since();
  page uuid[];
begin
  if first >= total then
    return '{}';
  elsif total <= 2000 then
    return array(select s.initiative_id from public.initiative_search as s
      where s.ordinal = any (array(select private.list_ordinals(result)))
      order by coalesce(s.confirmed_on < fresh_since, true), s.sort_name, s.ordinal offset first limit size);
  end if;
  -- Mostly the page is full before the unconfirmed ones begin: then the index is walked, not all sorted.
  page := array(select s.initiative_id from public.initiative_search as s
    where get_bit(result, s.ordinal) = 1 and s.confirmed_on >= fresh_since
    order by s.sort_name, s.ordinal offset first limit size);
  if cardinality(page) = size then
    return page;
  end if;
  return array(select s.initiative_id from public.initiative_search as s where get_bit(result, s.ordinal) = 1
    order by coalesce(s.confirmed_on < fresh_since, true), s.sort_name, s.ordinal offset first limit size);
end
$$;
comment on function private.sort_fresh(bit varying, integer, integer) is 'Part of a result by name, confirmed entries first.';

create function private.sort_few(ordinals integer[], sought private.sought, filters jsonb, sort text,
  first integer, size integer) returns uuid[]
language plpgsql stable set search_path = ''
as $$
begin
  if sort = 'relevance' then
    return array(select s.initiative_id from public.initiative_search as s
      join private.search_texts as t on t.ordinal = s.ordinal
      where s.ordinal = any (ordinals)
      order by t.name_words @@ sought.narrow desc, t.words @@ sought.narrow desc,
        position(array_to_string(sought.marks[1:1], '') in t.spelled) > 0 desc,
        ts_rank(t.words, coalesce(sought.wide, sought.narrow)) desc, s.sort_name, s.ordinal
      offset first limit size);
  end if;
  return array(select s.initiative_id from public.initiative_search as s
    left join (
      select w.ordinal, min(w.metres) as metres from private.points_within(filters) as w where sort = 'distance' group by 1
    ) as far on far.ordinal = s.ordinal
    where s.ordinal = any (ordinals)
    order by far.metres nulls last, case when sort = 'freshness' then s.confirmed_on end desc nulls last,
      s.sort_name, s.ordinal offset first limit size);
end
$$;
comment on function private.sort_few(integer[], private.sought, jsonb, text, integer, integer) is
  'One page of a result of few in the wished order: all are read and sorted.';

create function private.sort_result(result bit varying, sought private.sought, filters jsonb, sort text,
  total bigint, first integer, size integer) returns uuid[]
language plpgsql stable set search_path = ''
as $$
declare
  named bit varying;
  part integer;
  page uuid[];
begin
  if total <= 400 and sought.mode is not null or total <= 2000 and sort <> 'relevance' then
    return private.sort_few(array(select private.list_ordinals(result)), sought, filters, sort, first, size);
  elsif sort = 'name' then
    return array(select s.initiative_id from public.initiative_search as s where get_bit(result, s.ordinal) = 1
      order by s.sort_name, s.ordinal offset first limit size);
  elsif sort = 'freshness' then
    return array(select s.initiative_id from public.initiative_search as s where get_bit(result, s.ordinal) = 1
      order by s.confirmed_on desc nulls last, s.sort_name, s.ordinal offset first limit size);
  elsif sort = 'distance' and filters ? 'near' then
    -- The nearest are looked for in a smaller circle first: whoever fills the page there is nearer than all others.
    foreach part in array array[16, 4, 1] loop
      page := array(select s.initiative_id from (
          select w.ordinal, min(w.metres) as metres
          from private.points_within(jsonb_set(filters, '{near,km}',
            to_jsonb(coalesce((filters #>> '{near,km}')::double precision, 10) / part))) as w
          where get_bit(result, w.ordinal) = 1 group by 1
        ) as far
        join public.initiative_search as s on s.ordinal = far.ordinal
        order by far.metres, s.sort_name, s.ordinal offset first limit size);
      exit when cardinality(page) = size;
    end loop;
    return page;
  elsif sought.mode is not null then
    -- So many that only a name tells them apart.
    named := private.find_words(sought.ranges, true) & result;
    page := private.sort_fresh(named, first, size);
    if cardinality(page) < size then
      page := page || private.sort_fresh(result & ~named, greatest(0, first - bit_count(named))::integer,
        size - cardinality(page));
    end if;
    return page;
  end if;
  return private.sort_fresh(result, first, size);
end
$$;
comment on function private.sort_result(bit varying, private.sought, jsonb, text, bigint, integer, integer) is
  'One page of the result in the wished order.';
