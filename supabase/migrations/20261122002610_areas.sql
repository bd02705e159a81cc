-- Place on the exchange: an area that the person chooses, a cell of a fixed grid or a district. Nothing finer
-- is kept. The grid is computed once; its cells have a side of 1.2 km, so that the guess of who reads
-- everything stays over 400 m off for most people and the public promise holds: an area of at least 1 km².

create table public.grid_cells (
  id integer generated always as identity primary key,
  place_id integer not null references public.places (id) on delete cascade,
  row_number smallint not null,
  column_number smallint not null,
  latitude double precision not null,
  longitude double precision not null,
  district_id integer not null references public.districts (id) on delete cascade,
  is_offered boolean not null default true,
  unique (place_id, row_number, column_number)
);
comment on table public.grid_cells is 'The fixed grid over a city: centre of each cell, and the district in which that centre lies.';
comment on column public.grid_cells.is_offered is 'Too few people live in some cells: there only the district is offered.';
create index grid_cells_district_id on public.grid_cells (district_id);

create table public.areas (
  id bigint generated always as identity primary key,
  cell_id integer references public.grid_cells (id) on delete restrict,
  district_id integer references public.districts (id) on delete restrict,
  check (num_nonnulls(cell_id, district_id) = 1)
);
comment on table public.areas is 'Each area that can be chosen, once: a cell or a district, never both, because where they meet is narrower than either.';
create unique index areas_cell_id on public.areas (cell_id) where cell_id is not null;
create unique index areas_district_id on public.areas (district_id) where district_id is not null;

create function private.area_centre(wanted bigint) returns point
language sql stable security definer set search_path = ''
as $$
  select point(coalesce(c.longitude, d.longitude), coalesce(c.latitude, d.latitude))
  from public.areas as a
  left join public.grid_cells as c on c.id = a.cell_id
  left join public.districts as d on d.id = a.district_id
  where a.id = wanted
$$;
comment on function private.area_centre(bigint) is 'The centre of an area as (longitude, latitude): every distance is measured from it.';

create function private.lay_grid(place integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  side constant double precision := 1.2;
  home public.places;
  lat_step double precision;
  lon_step double precision;
begin
  select * into strict home from public.places as p where p.id = lay_grid.place;
  lat_step := side / 111.32;
  lon_step := side / (111.32 * cos(radians(home.latitude)));
  insert into public.grid_cells (place_id, row_number, column_number, latitude, longitude, district_id, is_offered)
  select home.id, r, c, centre.latitude, centre.longitude, near.id, near.km <= 1.5
  from generate_series(-20, 20) as r
  cross join generate_series(-20, 20) as c
  cross join lateral (select home.latitude + r * lat_step as latitude, home.longitude + c * lon_step as longitude) as centre
  cross join lateral (
    select d.id, sqrt(((d.latitude - centre.latitude) / lat_step) ^ 2 + ((d.longitude - centre.longitude) / lon_step) ^ 2) * side as km
    from public.districts as d where d.place_id = home.id order by km, d.id limit 1) as near
  where near.km <= 3
  on conflict do nothing;
  insert into public.areas (cell_id) select c.id from public.grid_cells as c where c.place_id = home.id and c.is_offered order by c.id
  on conflict do nothing;
  -- A district is the cells whose middle lies in it, so that a cell and its district together say no more than the
  -- cell. One without any is smaller than a cell and is not offered: who lives there chooses the cell over it.
  insert into public.areas (district_id) select d.id from public.districts as d
  where d.place_id = home.id and exists (select from public.grid_cells as c where c.district_id = d.id) order by d.id
  on conflict do nothing;
  perform private.measure_areas();
end
$$;
comment on function private.lay_grid(integer) is
  'Lays the grid over a city, once: cells of 1.2 km from its centre, to 3 km around its districts'' centres. Beyond 1.5 km of one too few people live in a cell, and only the district is offered.';

alter table public.grid_cells enable row level security;
alter table public.areas enable row level security;
create policy "everybody reads the grid" on public.grid_cells for select to anon, authenticated using (true);
create policy "everybody reads areas" on public.areas for select to anon, authenticated using (true);
grant select on public.grid_cells, public.areas to anon, authenticated;
