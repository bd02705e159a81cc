-- Areas as pages draw them: cells and districts in steps of the grid, counted from its middle. No page gets
-- coordinates.

create function private.district_spots(place integer) returns table (id integer, x numeric, y numeric)
language sql stable security definer set search_path = ''
as $$
  select d.id,
    round(((d.longitude - p.longitude) * 111.32 * cos(radians(p.latitude)) / 1.2)::numeric, 1),
    round(((p.latitude - d.latitude) * 111.32 / 1.2)::numeric, 1)
  from public.districts as d
  join public.places as p on p.id = d.place_id
  where p.id = place
$$;
comment on function private.district_spots(integer) is 'Where the rough centre of each district lies, in cells east and south of the middle of the grid.';

create function private.home_place_id() returns integer
language sql stable security definer set search_path = ''
as $$ select p.id from public.places as p join public.site_settings as s on s.home_place = p.slug $$;
comment on function private.home_place_id() is 'The city whose grid it is.';

create function private.compass(east numeric, south numeric) returns text
language sql immutable parallel safe set search_path = ''
as $$
  select case when east ^ 2 + south ^ 2 < 0.25 then 'middle'
    else (array['east', 'north_east', 'north', 'north_west', 'west', 'south_west', 'south', 'south_east'])
      [1 + mod((round(degrees(atan2(-south::double precision, east::double precision)) / 45)::integer + 8), 8)] end
$$;
comment on function private.compass(numeric, numeric) is 'In which of eight directions something lies, or in the middle: the name of a word.';

create function private.area_options(language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with spots as (
    select s.id, s.x, s.y, d.slug, private.pick(d.names, area_options.language) as name, a.id as area_id
    from private.district_spots(private.home_place_id()) as s
    join public.districts as d on d.id = s.id
    left join public.areas as a on a.district_id = s.id
  ), cells as (
    select s.id as district_id, c.row_number, c.column_number, a.id as area_id,
      private.compass(c.column_number - s.x, -c.row_number - s.y) as lies,
      (select other.name from spots as other where other.id <> s.id
        order by (other.x - c.column_number) ^ 2 + (other.y + c.row_number) ^ 2, other.id limit 1) as towards
    from spots as s
    join public.grid_cells as c on c.district_id = s.id
      -- A district smaller than a cell has the one over its middle.
      or s.area_id is null and c.row_number = -round(s.y) and c.column_number = round(s.x) and c.place_id = private.home_place_id()
    join public.areas as a on a.cell_id = c.id
    where c.is_offered
  )
  select coalesce(jsonb_agg(jsonb_build_object('id', s.area_id, 'slug', s.slug, 'name', s.name,
      'cells', coalesce((select jsonb_agg(jsonb_build_object('id', c.area_id, 'row', c.row_number, 'column', c.column_number,
          'lies', c.lies, 'towards', c.towards) order by c.row_number desc, c.column_number)
        from cells as c where c.district_id = s.id), '[]'))
    order by s.name), '[]')
  from spots as s
$$;
comment on function private.area_options(text) is
  'What can be chosen: the districts (id null for one smaller than a cell), and in each the cells in which enough people live, with the direction from its middle and the next district that way. Rows count to the north, columns to the east.';

create function private.area_picture(area bigint, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with shown as (
    select c.id, c.row_number, c.column_number, c.district_id, c.place_id,
      coalesce(a.cell_id = c.id, a.district_id = c.district_id) as is_in
    from public.areas as a
    join public.grid_cells as c on c.place_id = (
      select d.place_id from public.districts as d
      where d.id = coalesce(a.district_id, (select own.district_id from public.grid_cells as own where own.id = a.cell_id)))
    where a.id = area
  ), chosen as (
    select min(row_number) - 2 as bottom, max(row_number) + 2 as top, min(column_number) - 2 as first, max(column_number) + 2 as last,
      min(place_id) as place_id
    from shown where is_in
  )
  select case when w.place_id is not null then jsonb_build_object(
    'top', w.top, 'bottom', w.bottom, 'first', w.first, 'last', w.last,
    'cells', (select jsonb_agg(jsonb_build_array(s.row_number, s.column_number) order by s.row_number desc, s.column_number)
      from shown as s where s.is_in),
    'names', coalesce((select jsonb_agg(jsonb_build_object('name', private.pick(d.names, area_picture.language), 'x', p.x, 'y', p.y) order by p.y, p.x)
      from private.district_spots(w.place_id) as p join public.districts as d on d.id = p.id
      where p.x between w.first - 0.5 and w.last + 0.5 and -p.y between w.bottom - 0.5 and w.top + 0.5), '[]')) end
  from chosen as w
$$;
comment on function private.area_picture(bigint, text) is
  'An area with two cells around it: which cells it has (a district has those whose middle lies in it) and the names of the districts near; null for no area.';

create function private.count_offers_by_district(language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with counted as (
    select coalesce(a.district_id, c.district_id) as district_id, sum(standing.offers) as offers
    from (
      select l.area_id, count(*) as offers from public.listings as l
      where l.kind = 'offer' and l.audience = 'everybody' and l.state in ('open', 'talking') and l.review = 'approved'
        and not l.is_paused and l.expires_at > now()
      group by l.area_id) as standing
    join public.areas as a on a.id = standing.area_id
    left join public.grid_cells as c on c.id = a.cell_id
    group by 1
  ), named as (
    select d.slug, private.pick(d.names, count_offers_by_district.language) as name, s.x, s.y, coalesce(n.offers, 0) as offers
    from private.district_spots(private.home_place_id()) as s
    join public.districts as d on d.id = s.id
    left join counted as n on n.district_id = d.id
  )
  select jsonb_build_object(
    'districts', coalesce((select jsonb_agg(jsonb_build_object('slug', n.slug, 'name', n.name, 'x', n.x, 'y', n.y,
      'offers', case when n.offers >= 3 then n.offers end) order by n.offers desc, n.name) from named as n), '[]'),
    'elsewhere', coalesce((select sum(n.offers) from named as n where n.offers < 3), 0))
$$;
comment on function private.count_offers_by_district(text) is
  'Offers that stand for everybody, by district; districts with fewer than three are counted together.';

create function public.count_offers_by_district(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.count_offers_by_district(language) $$;
comment on function public.count_offers_by_district(text) is 'Where offers stand: by district, three or more; the others together.';

grant execute on function
  private.count_offers_by_district(text), public.count_offers_by_district(text)
to anon, authenticated;
