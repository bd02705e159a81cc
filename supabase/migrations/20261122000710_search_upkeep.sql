-- Keeping the search: triggers rebuild what an initiative shows whenever a part of it changes.

create function private.seated_only(ids uuid[]) returns setof uuid
language sql stable set search_path = ''
as $$
  -- The one municipality or district of who works in a region, a country or beyond is where they have
  -- their seat, not where it happens: a sign on its centre would be a false point.
  select i.id from public.initiatives as i
  join public.initiative_places as ip on ip.initiative_id = i.id and ip.public_latitude is not null
  where i.id in (select unnest(ids)) and i.scope <> 'local'
  group by i.id having count(*) = 1 and bool_and(ip.is_area)
$$;
comment on function private.seated_only(uuid[]) is 'Those of these initiatives that work far around the only place that is known of them: no map shows them at it.';

create function private.facet_values(ids uuid[]) returns table (ordinal integer, facet text, value text)
language sql stable set search_path = ''
as $$
  with chosen as (
    select s.ordinal, i.* from public.initiative_search as s
    join public.initiatives as i on i.id = s.initiative_id
    where s.initiative_id in (select unnest(ids))
  )
  select ordinal, 'all', 'all' from chosen
  union all select ordinal, 'kind', kind::text from chosen
  union all select ordinal, 'scope', scope::text from chosen
  union all select ordinal, 'status', status::text from chosen
  union all select ordinal, 'language', spoken from chosen, unnest(spoken_languages) as spoken
  union all select ordinal, 'needs', 'open' from chosen join private.initiatives_in_need as n on n.initiative_id = chosen.id
  union all
  select c.ordinal, case t.vocabulary when 'target_group' then 'group' else t.vocabulary::text end, t.slug
  from chosen as c
  join public.initiative_terms as it on it.initiative_id = c.id
  join public.terms as t on t.id = it.term_id
  union all
  -- A hidden place is known to no facet.
  select c.ordinal, 'place', p.slug from chosen as c
  join public.initiative_places as ip on ip.initiative_id = c.id and ip.visibility <> 'hidden'
  join public.places as p on p.id = ip.place_id
  union all
  select c.ordinal, 'district', d.slug from chosen as c
  join public.initiative_places as ip on ip.initiative_id = c.id and ip.visibility <> 'hidden'
  join public.districts as d on d.id = ip.district_id
  union all
  select c.ordinal, 'map', coalesce(
    case when c.id in (select private.seated_only(ids)) then 'wide' end,
    (select case when bool_or(ip.public_latitude is not null) then 'shown' else 'hidden' end
     from public.initiative_places as ip where ip.initiative_id = c.id), 'none')
  from chosen as c
$$;
comment on function private.facet_values(uuid[]) is 'Every facet value of these initiatives, as far as anybody may know it.';

create function private.refresh_facet_bits(changed integer[], ids uuid[]) returns void
language sql set search_path = ''
as $$
  -- The values that the changed initiatives have now, the other values in the same blocks with nothing.
  with cleared as materialized (select block, ~bits as keep from private.pack_bits(changed)),
  current_bits as materialized (
    select facet, value, ordinal >> 13 as block, bit_or(set_bit(0::bit(8192), ordinal & 8191, 1)) as bits
    from private.facet_values(ids) group by 1, 2, 3
  ),
  added as (
    insert into private.facet_bits as f (facet, value, block, bits)
    select facet, value, block, bits from current_bits
    on conflict (facet, value, block) do update
      set bits = (f.bits & (select keep from cleared where cleared.block = f.block)) | excluded.bits
  )
  update private.facet_bits as f set bits = f.bits & c.keep
  from cleared as c
  where c.block = f.block and (f.bits & ~c.keep) <> repeat('0', 8192)::bit(8192)
    and not exists (select from current_bits as n where (n.facet, n.value, n.block) = (f.facet, f.value, f.block));
$$;
comment on function private.refresh_facet_bits(integer[], uuid[]) is 'Clears the bits of the changed ordinals and sets those of these initiatives.';

create function private.searchable_texts(ids uuid[])
returns table (ordinal integer, names text, joined_names text, summary text, document text, spelled text)
language sql stable set search_path = ''
as $$
  select s.ordinal,
    private.fold_words(n.names),
    coalesce((
      select string_agg(distinct replace(folded, ' ', ''), ' ')
      from public.initiative_names, private.fold_words(name) as folded
      where initiative_id = s.initiative_id and folded like '% %'), ''),
    private.fold_words(concat_ws(' ', t.summary, labels.labels, p.names)),
    private.fold_words(concat_ws(' ', t.rest, o.names, array_to_string(i.tags, ' '))),
    lower(concat_ws(' ', n.names, t.summary))
  from public.initiative_search as s
  join public.initiatives as i on i.id = s.initiative_id
  left join lateral (
    select string_agg(name, ' ') as names from public.initiative_names where initiative_id = i.id) as n on true
  left join lateral (
    select string_agg(body, ' ') filter (where section = 'summary') as summary,
      string_agg(body, ' ') filter (where section <> 'summary') as rest
    from public.initiative_texts where initiative_id = i.id) as t on true
  left join lateral (
    select string_agg(label.value, ' ') as labels
    from public.initiative_terms as it join public.terms on terms.id = it.term_id,
      jsonb_each_text(terms.labels) as label where it.initiative_id = i.id) as labels on true
  left join lateral (
    select string_agg(distinct label.value, ' ') as names
    from public.initiative_places as ip
    join public.places on places.id = ip.place_id
    left join public.districts as d on d.id = ip.district_id,
      lateral (
        select value from jsonb_each_text(places.names) union select value from jsonb_each_text(d.names)
      ) as label
    where ip.initiative_id = i.id and ip.visibility <> 'hidden') as p on true
  left join lateral (
    select string_agg(concat_ws(' ', org.name, label.value), ' ') as names
    from public.initiative_organisations as io
    join public.organisations as org on org.id = io.organisation_id
    left join jsonb_each_text(org.names) as label on true where io.initiative_id = i.id) as o on true
  where s.initiative_id in (select unnest(ids))
$$;
comment on function private.searchable_texts(uuid[]) is 'All that is searched of these initiatives, without hidden places.';

create function private.public_points(ids uuid[]) returns setof public.map_points
language sql stable set search_path = ''
as $$
  with points as (
    select ip.id, s.initiative_id, s.ordinal, ip.public_latitude, ip.public_longitude, ip.is_area, spot.x, spot.y,
      private.spread_bits(spot.x) | (private.spread_bits(spot.y) << 1) as morton,
      row_number() over (partition by s.initiative_id order by ip.position, ip.id) as turn
    from public.initiative_search as s
    join public.initiative_places as ip on ip.initiative_id = s.initiative_id and ip.public_latitude is not null,
    lateral private.map_spot(ip.public_latitude, ip.public_longitude) as spot
    where s.initiative_id in (select unnest(ids))
      and s.initiative_id not in (select private.seated_only(ids))
  )
  select p.id, p.initiative_id, p.ordinal, p.public_latitude, p.public_longitude, p.x, p.y, p.morton, p.is_area,
    (select t.slug from public.initiative_terms as it join public.terms as t on t.id = it.term_id
     where it.initiative_id = p.initiative_id and t.vocabulary = 'theme' order by t.position, t.id limit 1),
    coalesce(shared.level + 1, 0)::smallint
  from points as p
  left join (
    select later.id, max(level) as level
    from points as later
    join points as earlier on earlier.initiative_id = later.initiative_id and earlier.turn < later.turn
    join generate_series(0, 31) as level
      on earlier.morton >> (2 * (31 - level)) = later.morton >> (2 * (31 - level))
    group by 1
  ) as shared on shared.id = p.id
$$;
comment on function private.public_points(uuid[]) is 'The points of these initiatives as the map shows them, from the public point only.';

create function private.refresh_map_points(ids uuid[]) returns void
language sql set search_path = ''
as $$
  -- Rows that stay as they are are not written: then no cell is counted anew.
  with fresh as materialized (select * from private.public_points(ids)),
  written as (
    insert into public.map_points as m select * from fresh
    on conflict (initiative_place_id) do update set initiative_id = excluded.initiative_id, ordinal = excluded.ordinal,
      latitude = excluded.latitude, longitude = excluded.longitude, x = excluded.x, y = excluded.y,
      morton = excluded.morton, is_area = excluded.is_area, theme = excluded.theme, from_level = excluded.from_level
    where m is distinct from excluded
  )
  delete from public.map_points as m
  where m.initiative_id in (select unnest(ids))
    and not exists (select from fresh as f where f.initiative_place_id = m.initiative_place_id)
$$;
comment on function private.refresh_map_points(uuid[]) is 'Brings the points of these initiatives up to date.';

create function private.refresh_initiative_search(ids uuid[]) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  touched uuid[];
  changed integer[];
begin
  select array_agg(id) into touched from (
    select id from public.initiatives where id in (select unnest(ids)) and is_published
    union select initiative_id from public.initiative_search where initiative_id in (select unnest(ids))
  ) as known;
  if touched is null then
    return;
  end if;
  -- Bitmaps are shared by all initiatives: one writer at a time, until its transaction ends.
  perform pg_advisory_xact_lock(hashtext('private.facet_bits'));
  delete from public.initiative_search as s where s.initiative_id in (select unnest(touched))
    and not exists (select from public.initiatives as i where i.id = s.initiative_id and i.is_published);

  insert into public.initiative_search as s
    (initiative_id, ordinal, slug, kind, scope, status, sort_name, confirmed_on)
  select i.id,
    coalesce(known.ordinal, (select coalesce(max(ordinal), -1) from public.initiative_search)
      + row_number() over (partition by known.ordinal is null order by i.created_at, i.slug)),
    i.slug, i.kind, i.scope, i.status,
    coalesce((select private.fold_words(name) from public.initiative_names
      where initiative_id = i.id order by role, id limit 1), i.slug),
    i.confirmed_on
  from public.initiatives as i
  left join public.initiative_search as known on known.initiative_id = i.id
  where i.id in (select unnest(touched)) and i.is_published
  on conflict (initiative_id) do update set slug = excluded.slug, kind = excluded.kind, scope = excluded.scope,
    status = excluded.status, sort_name = excluded.sort_name, confirmed_on = excluded.confirmed_on;

  select array_agg(ordinal) into changed from public.initiative_search where initiative_id in (select unnest(touched));
  if changed is null then
    return;
  end if;
  perform private.refresh_facet_bits(changed, touched);
  perform private.refresh_map_points(touched);
  insert into private.search_texts as t (ordinal, names, joined_names, summary, document, spelled)
  select * from private.searchable_texts(touched)
  on conflict (ordinal) do update set names = excluded.names, joined_names = excluded.joined_names,
    summary = excluded.summary, document = excluded.document, spelled = excluded.spelled
  where (t.names, t.joined_names, t.summary, t.document, t.spelled)
    is distinct from (excluded.names, excluded.joined_names, excluded.summary, excluded.document, excluded.spelled);
  -- A whole name as one word is none that a typing error is compared with.
  insert into private.search_words (word)
  select distinct word from private.search_texts as t,
    unnest(tsvector_to_array(ts_delete(t.words, tsvector_to_array(to_tsvector('pg_catalog.simple', t.joined_names))))) as word
  where t.ordinal in (select unnest(changed)) and char_length(word) between 3 and 40
  order by word
  on conflict do nothing;
end
$$;
comment on function private.refresh_initiative_search(uuid[]) is
  'Makes search, facets and map say what these initiatives say now; withdrawn ones leave.';

create function private.forget_ordinals() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtext('private.facet_bits'));
  perform private.refresh_facet_bits((select array_agg(ordinal) from old_rows), '{}')
    where exists (select from old_rows);
  return null;
end
$$;
create trigger initiative_search_forget after delete on public.initiative_search
  referencing old table as old_rows for each statement execute function private.forget_ordinals();

create function private.refresh_search_of() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  ids uuid[];
begin
  -- The argument says how to get from the changed rows to their initiatives.
  execute format('with changed as (%s) select array_agg(distinct initiative_id) from (%s) as touched',
    case tg_op when 'INSERT' then 'select * from new_rows' when 'DELETE' then 'select * from old_rows'
      else 'select * from new_rows union all select * from old_rows' end,
    tg_argv[0]) into ids;
  if ids is not null then
    perform private.refresh_initiative_search(ids);
  end if;
  return null;
end
$$;
comment on function private.refresh_search_of() is 'Brings the search rows of the initiatives that a statement touched up to date.';

do $$
declare
  source record;
begin
  for source in
    select * from (values
      ('initiatives', 'select id as initiative_id from changed'),
      ('initiative_names', 'select initiative_id from changed'),
      ('initiative_texts', 'select initiative_id from changed'),
      ('initiative_terms', 'select initiative_id from changed'),
      ('initiative_places', 'select initiative_id from changed'),
      ('initiative_organisations', 'select initiative_id from changed'),
      ('organisations', 'select l.initiative_id from changed as c join public.initiative_organisations as l on l.organisation_id = c.id'),
      ('terms', 'select l.initiative_id from changed as c join public.initiative_terms as l on l.term_id = c.id'),
      ('places', 'select l.initiative_id from changed as c join public.initiative_places as l on l.place_id = c.id'),
      ('districts', 'select l.initiative_id from changed as c join public.initiative_places as l on l.district_id = c.id')
    ) as s (name, query)
  loop
    execute format('create trigger %I after insert on public.%I referencing new table as new_rows
      for each statement execute function private.refresh_search_of(%L)', source.name || '_search_insert', source.name, source.query);
    execute format('create trigger %I after update on public.%I referencing old table as old_rows new table as new_rows
      for each statement execute function private.refresh_search_of(%L)', source.name || '_search_update', source.name, source.query);
    execute format('create trigger %I after delete on public.%I referencing old table as old_rows
      for each statement execute function private.refresh_search_of(%L)', source.name || '_search_delete', source.name, source.query);
  end loop;
end
$$;

alter table public.initiative_search enable row level security;
alter table public.map_points enable row level security;
create policy "everybody reads the search rows" on public.initiative_search
  for select to anon, authenticated using (true);
create policy "everybody reads public points" on public.map_points
  for select to anon, authenticated using (true);
