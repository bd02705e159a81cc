-- How far areas are from each other: measured once, from their centres, and kept as one of four buckets.
-- Order, filters and suggestions read buckets only; nothing on the exchange is measured from a person.

create table private.area_distances (
  from_id bigint not null references public.areas (id) on delete cascade,
  to_id bigint not null references public.areas (id) on delete cascade,
  bucket smallint not null check (bucket between 0 and 3),
  primary key (from_id, to_id)
);
comment on table private.area_distances is 'Every pair of areas, both ways, and how far they are apart: 0 to 1 km, 1 to 3 km, 2 to 6 km, 3 farther.';
create index area_distances_to_id on private.area_distances (to_id);
create index area_distances_bucket on private.area_distances (from_id, bucket) include (to_id);

create function private.measure_areas() returns void
language sql security definer set search_path = ''
as $$
  with centres as (
    select a.id, p.id as place_id, p.latitude as home_latitude,
      coalesce(c.latitude, d.latitude) as latitude, coalesce(c.longitude, d.longitude) as longitude
    from public.areas as a
    left join public.grid_cells as c on c.id = a.cell_id
    join public.districts as d on d.id = coalesce(a.district_id, c.district_id)
    join public.places as p on p.id = d.place_id
  ), apart as (
    select one.id as from_id, other.id as to_id, round(sqrt(
      ((one.latitude - other.latitude) * 111.32) ^ 2
      + ((one.longitude - other.longitude) * 111.32 * cos(radians(one.home_latitude))) ^ 2)::numeric, 3) as km
    from centres as one
    join centres as other on other.place_id = one.place_id
  )
  insert into private.area_distances (from_id, to_id, bucket)
  select from_id, to_id, case when km <= 1 then 0 when km <= 3 then 1 when km <= 6 then 2 else 3 end from apart
  on conflict do nothing
$$;
comment on function private.measure_areas() is
  'Measures what is not measured yet. To the metre before it is bucketed, so that five cells in a row are 6 km everywhere.';

create function private.distance_bucket(a bigint, b bigint) returns smallint
language sql stable security definer set search_path = ''
as $$ select d.bucket from private.area_distances as d where d.from_id = a and d.to_id = b $$;
comment on function private.distance_bucket(bigint, bigint) is
  'How far two areas are apart: 0 up to 1 km, 1 up to 3, 2 up to 6, 3 farther; null when one of them is not given.';

create function private.areas_within(centre bigint, farthest smallint) returns bigint[]
language sql stable security definer set search_path = ''
as $$
  select coalesce(array_agg(d.to_id), '{}') from private.area_distances as d
  where d.from_id = areas_within.centre and d.bucket <= areas_within.farthest
$$;
comment on function private.areas_within(bigint, smallint) is 'The areas up to this bucket from an area, itself among them: what a filter by distance compares with.';

create function private.given_near(near text) returns bigint
language plpgsql stable security definer set search_path = ''
as $$
declare
  found_area bigint;
begin
  if coalesce(near, '') = '' then
    return null;
  end if;
  select a.id into found_area
  from public.areas as a
  left join public.grid_cells as c on c.id = a.cell_id
  join public.districts as d on d.id = coalesce(a.district_id, c.district_id)
  join public.places as p on p.id = d.place_id
  join public.site_settings as s on s.home_place = p.slug
  where case when given_near.near ~ '^[0-9]{1,9}$' then a.id = near::bigint and coalesce(c.is_offered, true) else d.slug = near end
  -- A district without an area of its own is smaller than a cell: the nearest one stands for it.
  order by a.cell_id is null desc, a.id limit 1;
  if found_area is null and given_near.near !~ '^[0-9]+$' then
    select a.id into found_area
    from public.districts as d
    join public.grid_cells as c on c.place_id = d.place_id
    join public.areas as a on a.cell_id = c.id
    join public.places as p on p.id = d.place_id
    join public.site_settings as s on s.home_place = p.slug
    where d.slug = near order by (c.latitude - d.latitude) ^ 2 + (c.longitude - d.longitude) ^ 2, a.id limit 1;
  end if;
  if found_area is null then
    raise sqlstate 'PT400' using message = 'near:areas:errorArea';
  end if;
  return found_area;
end
$$;
comment on function private.given_near(text) is
  'The area from which a list is ordered or filtered: the name of a district or the number of an area of this city, never coordinates. PT400 for anything else; null when nothing is asked.';
