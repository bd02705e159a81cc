-- What stands beside a result: how far each line is, what the middle of a circle is called, and which choice to
-- drop when nothing was found.

create function private.distances_of(ids uuid[], filters jsonb) returns jsonb
language sql stable set search_path = ''
as $$
  select coalesce(jsonb_object_agg(s.slug, jsonb_build_object('metres', round(near.metres), 'isAbout', near.is_area)), '{}')
  from private.circle_of(filters) as c
  cross join unnest(ids) as wanted (id)
  join public.initiative_search as s on s.initiative_id = wanted.id
  cross join lateral (
    select private.metres_between(c.latitude, c.longitude, m.latitude, m.longitude) as metres, m.is_area
    from public.map_points as m where m.initiative_id = wanted.id order by 1, 2 limit 1) as near
$$;
comment on function private.distances_of(uuid[], jsonb) is
  'By slug: metres from the middle of the circle to the nearest public point, and whether that point stands for a district or municipality.';

create function private.name_of_centre(filters jsonb, language text) returns text
language sql stable set search_path = ''
as $$
  -- Addresses have three decimals of a degree.
  select coalesce(named.names ->> language, private.pick(named.names, language))
  from private.circle_of(filters) as c
  cross join lateral (
    select 0 as turn, d.names from public.districts as d
    where d.latitude between c.latitude - 0.0006 and c.latitude + 0.0006 and d.longitude between c.longitude - 0.0006 and c.longitude + 0.0006
    union all
    select 1, p.names from public.places as p
    where p.latitude between c.latitude - 0.0006 and c.latitude + 0.0006 and p.longitude between c.longitude - 0.0006 and c.longitude + 0.0006
  ) as named
  order by named.turn limit 1
$$;
comment on function private.name_of_centre(jsonb, text) is 'The district or municipality in whose middle the circle has its own; null for any other point.';

create function private.count_without(sought private.sought, filters jsonb) returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('facet', c.facet, 'value', c.value, 'count', rest.total) order by rest.total desc, c.turn), '[]')
    from (
      select row_number() over () as turn, choices.* from (
        select 'q' as facet, null as value, filters as others where sought.mode is not null
        union all
        select 'near', null, filters - 'near' where filters ? 'near'
        union all
        select wish.key, choice, case when jsonb_array_length(wish.value) > 1
          then jsonb_set(filters, array[wish.key], wish.value - choice) else filters - wish.key end
        from jsonb_each(filters) as wish,
          jsonb_array_elements_text(case jsonb_typeof(wish.value) when 'array' then wish.value else '[]' end) as choice
      ) as choices limit 12
    ) as c
    cross join lateral (
      select bit_count(private.result_bits(
        private.found_within(case when c.facet <> 'q' then sought.found end, c.others), c.others)) as total
    ) as rest
    where rest.total > 0);
end
$$;
comment on function private.count_without(private.sought, jsonb) is
  'For each of the first twelve choices that alone stands in the way: how many there are without it; most first.';
