-- Clusters counted beforehand: a tile of the whole map is a few rows, whatever the number of points.
-- The levels between are sums of the finer one; beyond level 17 a tile reads its few points themselves.
-- Of a filtered result among very many, bit strings say who of it has a point in a cell.

create table private.map_cells (
  level smallint not null check (level in (5, 8, 11, 14, 17)),
  cell bigint not null,
  is_area boolean not null,
  from_level smallint not null check (from_level <= level),
  count integer not null check (count > 0),
  x_sum bigint not null,
  y_sum bigint not null,
  west integer not null,
  east integer not null,
  north integer not null,
  south integer not null,
  primary key (level, cell, is_area, from_level)
)
with (fillfactor = 70);
comment on table private.map_cells is 'Points per cell of five levels, in parts that any coarser level can add up; written by triggers only.';
comment on column private.map_cells.cell is 'The first 2 x level bits of map_points.morton.';
comment on column private.map_cells.from_level is 'As of the points: a coarser level leaves out the parts that begin later.';

create table private.map_bits (
  cell bigint not null,
  block integer not null,
  bits bit(8192) not null,
  primary key (cell, block)
);
comment on table private.map_bits is 'Per cell of level 11 bit n of block b: the initiative with ordinal 8192 b + n has a point in it; written by triggers only.';

create function private.count_map_cells(of_level integer, cells bigint[])
returns table (cell bigint, is_area boolean, from_level smallint, count bigint, x_sum numeric, y_sum numeric,
  west integer, east integer, north integer, south integer)
language plpgsql stable set search_path = ''
as $$
begin
  if of_level = 17 then
    return query
      select c.cell, m.is_area, m.from_level, count(*), sum(m.x::bigint), sum(m.y::bigint), min(m.x), max(m.x), min(m.y), max(m.y)
      from unnest(cells) as c (cell)
      join public.map_points as m on m.morton >= c.cell << 28 and m.morton < (c.cell + 1) << 28
      where m.from_level <= 17
      group by c.cell, m.is_area, m.from_level;
  else
    return query
      select c.cell, m.is_area, m.from_level, sum(m.count), sum(m.x_sum), sum(m.y_sum), min(m.west), max(m.east), min(m.north), max(m.south)
      from unnest(cells) as c (cell)
      join private.map_cells as m
        on m.level = of_level + 3 and m.cell >= c.cell << 6 and m.cell < (c.cell + 1) << 6
      where m.from_level <= of_level
      group by c.cell, m.is_area, m.from_level;
  end if;
end
$$;
comment on function private.count_map_cells(integer, bigint[]) is
  'What these cells of a level hold: at level 17 counted from the points, else from the cells three levels finer.';

create function private.refresh_map_cells(mortons bigint[]) returns void
language plpgsql set search_path = ''
as $$
declare
  of_level integer;
  cells bigint[];
begin
  foreach of_level in array array[17, 14, 11, 8, 5] loop
    cells := array(select distinct morton >> (2 * (31 - of_level)) from unnest(mortons) as morton);
    with fresh as materialized (
      select * from private.count_map_cells(of_level, cells)
    ), written as (
      insert into private.map_cells as m (level, cell, is_area, from_level, count, x_sum, y_sum, west, east, north, south)
      select of_level, f.* from fresh as f
      on conflict (level, cell, is_area, from_level) do update set count = excluded.count,
        x_sum = excluded.x_sum, y_sum = excluded.y_sum, west = excluded.west, east = excluded.east,
        north = excluded.north, south = excluded.south
    )
    delete from private.map_cells as m
    where m.level = of_level and m.cell = any (cells)
      and not exists (
        select from fresh as f where (f.cell, f.is_area, f.from_level) = (m.cell, m.is_area, m.from_level));
  end loop;
end
$$;
comment on function private.refresh_map_cells(bigint[]) is 'Counts the cells that hold these points anew, from the finest level up.';

create function private.refresh_map_bits(mortons bigint[], ordinals integer[]) returns void
language plpgsql set search_path = ''
as $$
begin
  with cleared as materialized (select block, ~bits as keep from private.pack_bits(ordinals)),
  current_bits as materialized (
    select morton >> 40 as cell, ordinal >> 13 as block, bit_or(set_bit(0::bit(8192), ordinal & 8191, 1)) as bits
    from public.map_points where ordinal = any (ordinals) group by 1, 2
  ),
  added as (
    insert into private.map_bits as m (cell, block, bits)
    select cell, block, bits from current_bits
    on conflict (cell, block) do update
      set bits = (m.bits & (select keep from cleared where cleared.block = m.block)) | excluded.bits
  )
  update private.map_bits as m set bits = m.bits & c.keep
  from cleared as c
  where c.block = m.block and m.cell in (select morton >> 40 from unnest(mortons) as morton)
    and not exists (select from current_bits as n where (n.cell, n.block) = (m.cell, m.block));
  delete from private.map_bits as m
  where m.cell in (select morton >> 40 from unnest(mortons) as morton)
    and m.block in (select ordinal >> 13 from unnest(ordinals) as ordinal) and bit_count(m.bits) = 0;
end
$$;
comment on function private.refresh_map_bits(bigint[], integer[]) is
  'Sets anew where these ordinals have points; they came to or left the cells of these points.';

create function private.refresh_map_cells_of() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  mortons bigint[];
  ordinals integer[];
begin
  if tg_op = 'INSERT' then
    select array_agg(morton), array_agg(distinct ordinal) into mortons, ordinals from new_rows;
  elsif tg_op = 'DELETE' then
    select array_agg(morton), array_agg(distinct ordinal) into mortons, ordinals from old_rows;
  else
    -- A point that only got another theme counts as before.
    select array_agg(morton), array_agg(distinct ordinal) into mortons, ordinals from (
      (select morton, ordinal, is_area, from_level, initiative_place_id from old_rows
       except all select morton, ordinal, is_area, from_level, initiative_place_id from new_rows)
      union all
      (select morton, ordinal, is_area, from_level, initiative_place_id from new_rows
       except all select morton, ordinal, is_area, from_level, initiative_place_id from old_rows)) as changed;
  end if;
  if mortons is not null then
    -- Cells are shared by many initiatives: one writer at a time, until its transaction ends.
    perform pg_advisory_xact_lock(hashtext('private.facet_bits'));
    perform private.refresh_map_cells(mortons);
    perform private.refresh_map_bits(mortons, ordinals);
  end if;
  return null;
end
$$;
comment on function private.refresh_map_cells_of() is 'Brings the cells of the points that a statement touched up to date.';

create trigger map_points_cells_insert after insert on public.map_points
  referencing new table as new_rows for each statement execute function private.refresh_map_cells_of();
create trigger map_points_cells_update after update on public.map_points
  referencing old table as old_rows new table as new_rows for each statement execute function private.refresh_map_cells_of();
create trigger map_points_cells_delete after delete on public.map_points
  referencing old table as old_rows for each statement execute function private.refresh_map_cells_of();
