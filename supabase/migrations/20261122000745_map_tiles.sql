-- Tiles of the moving map.

create function private.tile_start(z integer, x integer, y integer) returns bigint
language sql immutable parallel safe set search_path = ''
as $$ select (private.spread_bits(x) | (private.spread_bits(y) << 1)) << (2 * (31 - z)) $$;
comment on function private.tile_start(integer, integer, integer) is 'The first of the one range of map_points.morton that a tile is.';

create function private.tile_cells(z integer, x integer, y integer)
returns table (count bigint, area boolean, all_areas boolean, west integer, east integer, north integer, south integer,
  middle_x double precision, middle_y double precision)
language sql stable security definer set search_path = ''
as $$
  -- The kept level at or just beyond the wished one; its cells are added up to 8 x 8 per tile.
  select sum(m.count), case when z > 9 then m.is_area end, bool_and(m.is_area), min(m.west), max(m.east), min(m.north), max(m.south),
    sum(m.x_sum)::double precision / sum(m.count), sum(m.y_sum)::double precision / sum(m.count)
  from (select 17 - (14 - z) / 3 * 3 as kept) as level
  cross join lateral (select 2 * (31 - kept) as shift) as bits
  join private.map_cells as m on m.level = kept and m.from_level <= z + 3
    and m.cell >= private.tile_start(z, x, y) >> shift
    and m.cell < (private.tile_start(z, x, y) >> shift) + (1::bigint << (2 * (kept - z)))
  group by m.cell >> (2 * (kept - z - 3)), case when z > 9 then m.is_area end
$$;
comment on function private.tile_cells(integer, integer, integer) is
  'The clusters of all published initiatives in a tile of zoom 0 to 14, as they were counted beforehand.';

create function private.tile_cells_of(z integer, x integer, y integer, result bit varying)
returns table (count bigint, area boolean, all_areas boolean, west integer, east integer, north integer, south integer,
  middle_x double precision, middle_y double precision)
language sql stable set search_path = ''
-- The planner cannot tell how many pass: it would read whole rows and sort them, where the index and a
-- small table of cells in memory do.
set enable_seqscan = off
set enable_sort = off
as $$
  -- Above zoom 14 only points at the very same spot are one.
  select count(*), case when z > 9 then m.is_area end, bool_and(m.is_area), min(m.x), max(m.x), min(m.y), max(m.y),
    sum(m.x)::double precision / count(*), sum(m.y)::double precision / count(*)
  from (
    select case when z > 14 then 31 else z + 3 end as level, private.tile_start(z, x, y) as first
  ) as tile
  join public.map_points as m on m.from_level <= level
    and m.morton >= first and m.morton < first + (1::bigint << (2 * (31 - z)))
  where result is null or get_bit(result, m.ordinal) = 1
  group by m.morton >> (2 * (31 - level)), case when z > 9 then m.is_area end
$$;
comment on function private.tile_cells_of(integer, integer, integer, bit varying) is
  'The clusters of a result in a tile, counted from its points; without a result of everybody.';

create function private.tile_cells_by_bits(z integer, x integer, y integer, result bit varying)
returns table (count bigint, area boolean, all_areas boolean, west integer, east integer, north integer, south integer,
  middle_x double precision, middle_y double precision)
language sql stable security definer set search_path = ''
as $$
  with bounds as materialized (
    select 2 * (8 - z) as shift, private.tile_start(z, x, y) >> 40 as first_cell
  ), spots as materialized (
    select m.cell, bool_and(m.is_area) as all_areas, min(m.west) as west, max(m.east) as east, min(m.north) as north, max(m.south) as south,
      sum(m.x_sum)::double precision / sum(m.count) as middle_x, sum(m.y_sum)::double precision / sum(m.count) as middle_y
    from bounds join private.map_cells as m on m.level = 11 and m.cell >= first_cell and m.cell < first_cell + (1::bigint << (2 * (11 - z)))
    group by m.cell
  ), shares as materialized (
    -- Who has points in several cells of one cluster counts once.
    select s.cell >> bounds.shift as cluster, b.block, bit_count(bit_or(hit.bits)) as count,
      case when bit_count(bit_or(hit.bits)) <= 32 then bit_or(hit.bits) end as bits,
      bool_and(s.all_areas) as all_areas, min(s.west) as west, max(s.east) as east, min(s.north) as north, max(s.south) as south,
      sum(hits) as hits, sum(hits * s.middle_x) as middle_x, sum(hits * s.middle_y) as middle_y
    from bounds cross join spots as s
    join private.map_bits as b on b.cell = s.cell
    cross join lateral (select b.bits & substring(result from b.block * 8192 + 1 for 8192)::bit(8192) as bits offset 0) as hit
    cross join lateral (select bit_count(hit.bits) as hits offset 0) as counted
    where hits > 0
    group by 1, 2
  ), clusters as (
    select cluster, sum(s.count)::bigint as count, bool_and(s.all_areas) as all_areas,
      min(s.west) as west, max(s.east) as east, min(s.north) as north, max(s.south) as south,
      sum(s.middle_x) / sum(hits) as middle_x, sum(s.middle_y) / sum(hits) as middle_y
    from shares as s group by cluster
  )
  select c.count, null::boolean, c.all_areas, c.west, c.east, c.north, c.south, c.middle_x, c.middle_y
  from clusters as c where c.count > 32
  union all
  select count(*), null, bool_and(m.is_area), min(m.x), max(m.x), min(m.y), max(m.y),
    avg(m.x)::double precision, avg(m.y)::double precision
  from public.map_points as m join clusters as c on c.cluster = m.morton >> (2 * (28 - z)) and c.count <= 32
  where m.from_level <= z + 3 and m.ordinal = any (array(
    select o.block * 8192 + place
    from (
      select block, bit_or(s.bits) as bits from shares as s join clusters as c using (cluster) where c.count <= 32 group by block
    ) as o cross join private.list_ordinals(o.bits) as place))
  group by c.cluster
$$;
comment on function private.tile_cells_by_bits(integer, integer, integer, bit varying) is
  'The clusters of a result in a tile of zoom 0 to 8 among very many points: the count is exact, middle and edges are those of all in the cells unless few are found.';

create function private.crowd_of_tile() returns integer
language sql immutable parallel safe set search_path = ''
as $$ select 65536 $$;
comment on function private.crowd_of_tile() is
  'Points in a tile beyond which a result in it is counted from bits: to look at each would take longer than anybody waits.';

create function public.map_tile(z integer, x integer, y integer, query text, filters jsonb) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
  sought private.sought := private.read_query(query);
  everybody boolean := sought.found is null and filters = '{}';
  result bit varying := case when not everybody
    then private.result_bits(private.found_within(sought.found, filters), filters) end;
  kept boolean := everybody and z <= 14;
  crowded boolean := false;
  -- 8 x 8 cells per tile.
  level integer := case when z > 14 then 31 else z + 3 end;
  -- Edges of clusters lie outwards on a grid of 180 lines a tile, in parts of a degree that a floating
  -- point number of 32 bits writes exactly.
  steps double precision := 2 ^ (z - 1);
  -- Of one unit of x in steps; of one unit of y in halves of the world.
  width double precision := 360 * steps / 2147483648;
  height double precision := 1 / 1073741824.0;
begin
  if z not between 0 and 22 or x not between 0 and (1 << z) - 1 or y not between 0 and (1 << z) - 1 then
    raise sqlstate 'PT400' using message = 'no such tile';
  end if;
  if not everybody and z <= 8 then
    crowded := (select coalesce(sum(count), 0) > private.crowd_of_tile() from private.tile_cells(z, x, y));
  end if;
  return (
    with cells as materialized (
      select *, c.west = c.east and c.north = c.south as one_point,
        private.spread_bits(c.west) | (private.spread_bits(c.north) << 1) as morton
      from (
        select * from private.tile_cells(z, x, y) where kept
        union all
        select * from private.tile_cells_by_bits(z, x, y, result) where crowded
        union all
        select * from private.tile_cells_of(z, x, y, result) where not kept and not crowded
      ) as c
    )
    select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'x', floor((c.middle_x - (x::bigint << (31 - z))) / (1::bigint << (31 - z)) * 4096),
      'y', floor((c.middle_y - (y::bigint << (31 - z))) / (1::bigint << (31 - z)) * 4096),
      'count', c.count, 'area', nullif(c.one_point and c.all_areas, false),
      'place', spot.place, 'district', spot.district, 'districtNames', spot.names,
      'slugs', members.slugs, 'names', members.names, 'theme', members.theme,
      'west', case when not c.one_point then floor(c.west * width - 180 * steps) / steps end,
      'east', case when not c.one_point then ceil((c.east + 1::bigint) * width - 180 * steps) / steps end,
      'north', case when not c.one_point then ceil(degrees(atan(sinh(pi() * (1 - c.north * height)))) * steps) / steps end,
      'south', case when not c.one_point then floor(degrees(atan(sinh(pi() * (1 - (c.south + 1::bigint) * height)))) * steps) / steps end
    )) order by c.morton, c.area), '[]')
    from cells as c
    left join lateral (
      select min(m.theme::text) filter (where c.count = 1) as theme,
        jsonb_agg(s.slug order by s.sort_name, s.slug) as slugs, jsonb_agg(n.name order by s.sort_name, s.slug) as names
      from (
        select m.initiative_id, m.theme from public.map_points as m
        -- From zoom 10 on an approximate place is never mixed with an exact one.
        where m.morton = c.morton and m.from_level <= level and coalesce(m.is_area = c.area, true)
          and (everybody or get_bit(result, m.ordinal) = 1)
        order by m.is_area desc, m.ordinal limit 20
      ) as m
      join public.initiative_search as s on s.initiative_id = m.initiative_id
      join lateral (
        select name from public.initiative_names as names where names.initiative_id = m.initiative_id
        order by names.role, names.id limit 1) as n on true
      where c.one_point and (z >= 8 or c.count = 1)
    ) as members on true
    left join lateral (
      -- All areas with this centre are the same district or municipality.
      select p.slug as place, d.slug as district, d.names from public.map_points as m
      join public.initiative_places as ip on ip.id = m.initiative_place_id
      join public.places as p on p.id = ip.place_id
      left join public.districts as d on d.id = ip.district_id
      where m.morton = c.morton and m.is_area limit 1
    ) as spot on c.one_point and c.all_areas
  );
end
$$;
comment on function public.map_tile(integer, integer, integer, text, jsonb) is
  'Clusters and points of a Web Mercator tile, in its 4096 units; each initiative once per cell.';

grant execute on function private.tile_start(integer, integer, integer), private.tile_cells(integer, integer, integer),
  private.tile_cells_of(integer, integer, integer, bit varying), private.tile_cells_by_bits(integer, integer, integer, bit varying),
  private.crowd_of_tile(),
  public.map_tile(integer, integer, integer, text, jsonb) to anon, authenticated;
