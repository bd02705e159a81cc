-- Who is near: the circle that a person asked for, as a bit string like any other choice.

create function private.circle_of(filters jsonb)
returns table (latitude double precision, longitude double precision, metres double precision,
  south double precision, north double precision, west double precision, east double precision)
language sql immutable set search_path = ''
as $$
  select lat, lon, m, lat - m / 111000, lat + m / 111000,
    lon - m / 111000 / greatest(0.01, cos(radians(lat))), lon + m / 111000 / greatest(0.01, cos(radians(lat)))
  from (
    select (filters #>> '{near,lat}')::double precision as lat, (filters #>> '{near,lon}')::double precision as lon,
      coalesce((filters #>> '{near,km}')::double precision, 10) * 1000 as m
  ) as wish where lat is not null and lon is not null
$$;
comment on function private.circle_of(jsonb) is 'The circle that a person asked for, with the box around it in degrees.';

create function private.points_within(filters jsonb) returns table (ordinal integer, metres double precision)
language sql stable set search_path = ''
as $$
  -- As private.metres_between, written out: a call for each of many points would cost more than the rest.
  select near.ordinal, 2 * 6371008.8 * asin(sqrt(least(1, near.haversine)))
  from private.circle_of(filters) as c
  cross join lateral (
    select m.ordinal, sin(radians(m.latitude - c.latitude) / 2) ^ 2
      + cos(radians(c.latitude)) * cos(radians(m.latitude)) * sin(radians(m.longitude - c.longitude) / 2) ^ 2 as haversine
    from public.map_points as m
    where m.latitude between c.south and c.north and m.longitude between c.west and c.east
  ) as near
  where near.haversine <= sin(c.metres / (2 * 6371008.8)) ^ 2
$$;
comment on function private.points_within(jsonb) is 'The points in the wished circle, with metres from its middle.';

create function private.ordinals_within(filters jsonb) returns integer[]
language sql stable set search_path = ''
as $$
  -- Most points are surely inside by plain arithmetic, with a degree of longitude as long as where it is
  -- longest; only for those near the edge the sines are worth their time.
  select array(
    select m.ordinal
    from (
      select *, degrees(metres / 6371008.8) * 0.998 as surely,
        case when south < 0 and north > 0 then 1 else cos(radians(least(abs(south), abs(north)))) end as longest
      from private.circle_of(filters) offset 0
    ) as c
    join public.map_points as m
      on m.latitude between c.south and c.north and m.longitude between c.west and c.east
    where (m.latitude - c.latitude) * (m.latitude - c.latitude)
        + (m.longitude - c.longitude) * (m.longitude - c.longitude) * c.longest * c.longest <= c.surely * c.surely
      or sin(radians(m.latitude - c.latitude) / 2) ^ 2
        + cos(radians(c.latitude)) * cos(radians(m.latitude)) * sin(radians(m.longitude - c.longitude) / 2) ^ 2
        <= sin(c.metres / (2 * 6371008.8)) ^ 2)
$$;
comment on function private.ordinals_within(jsonb) is 'Who has a point in the wished circle.';

create function private.found_within(by_words bit varying, filters jsonb) returns bit varying
language plpgsql stable set search_path = ''
as $$
declare
  near bit varying;
begin
  if not filters ? 'near' then
    return by_words;
  end if;
  select coalesce(string_agg(coalesce(p.bits, 0::bit(8192))::text, '' order by block), '')::bit varying into near
  from generate_series(0, private.search_blocks() - 1) as block
  left join private.pack_bits(private.ordinals_within(filters)) as p using (block);
  return coalesce(by_words & near, near);
end
$$;
comment on function private.found_within(bit varying, jsonb) is
  'Who was found by words, or everybody, and stands in the wished circle; as it was when there is no circle.';

create function private.count_farther(by_words bit varying, filters jsonb, result bit varying) returns bigint
language sql stable set search_path = ''
as $$
  -- Distance leaves out who works in a whole region and has its door elsewhere, or none.
  with wished as (select private.wished_facets(by_words, filters) as facets),
  chosen as materialized (select * from private.chosen_bits(by_words, filters)),
  wide as (
    select f.block, bit_or(f.bits) as bits from private.facet_bits as f
    where f.facet = 'scope' and f.value in ('regional', 'national', 'international') group by f.block
  )
  select case when sum(bit_count(passed.bits & ~substring(result from passed.block * 8192 + 1 for 8192)::bit(8192))) > 0
    then sum(bit_count(passed.bits)) else 0 end
  from (
    select w.block, coalesce(bit_and(c.bits), w.bits) & w.bits as bits, count(c.block) as facets
    from wide as w left join chosen as c on c.block = w.block group by w.block, w.bits
  ) as passed, wished
  where passed.facets = cardinality(wished.facets)
$$;
comment on function private.count_farther(bit varying, jsonb, bit varying) is
  'How many work in a whole region, a country or beyond and have all that is wished but the circle; 0 when the result has all of these.';
