-- Search, facets and map of the published initiatives: tables that only triggers write, and the three
-- questions that pages ask of them.
--
-- Facets are bitmaps. Every published initiative has an ordinal; for each value of each facet one row
-- per 8,192 ordinals says who has it. Filters are "and" and "or" of bit strings and a count is a
-- bit_count, so that all counts over 100,000 initiatives take milliseconds.

create table public.initiative_search (
  initiative_id uuid primary key references public.initiatives (id) on delete cascade,
  ordinal integer not null unique check (ordinal >= 0),
  slug public.slug not null,
  kind public.initiative_kind not null,
  scope public.geographic_scope not null,
  status public.initiative_status not null,
  sort_name text not null,
  confirmed_on date
);
comment on table public.initiative_search is 'One narrow row per published initiative, to filter and sort; written by triggers only.';
comment on column public.initiative_search.ordinal is 'Position of this initiative in every bitmap of private.facet_bits.';

create table private.search_texts (
  ordinal integer primary key references public.initiative_search (ordinal) on delete cascade,
  names text not null,
  summary text not null,
  document text not null,
  spelled text not null,
  name_words tsvector not null generated always as (to_tsvector('pg_catalog.simple', names)) stored,
  words tsvector not null generated always as (
    setweight(to_tsvector('pg_catalog.simple', names), 'A')
    || setweight(to_tsvector('pg_catalog.simple', summary), 'B')
    || setweight(to_tsvector('pg_catalog.simple', document), 'D')
  ) stored
)
-- Texts are kept out of line: a search that finds a common word then walks a narrow table.
with (toast_tuple_target = 128);
comment on table private.search_texts is 'What is searched, folded, in all languages; only of published initiatives.';
comment on column private.search_texts.spelled is 'Names and summaries as written but lower case, to put the exact spelling first.';

create table private.search_words (word text primary key);
comment on table private.search_words is 'Every word that some published text has or had, to find typing errors and compounds.';

create table private.facet_bits (
  facet text not null,
  value text not null,
  block integer not null,
  bits bit(8192) not null,
  primary key (facet, value, block)
);
comment on table private.facet_bits is 'Bit n of block b: the initiative with ordinal 8192 b + n has this value. Facet "all" has everybody.';

create table public.map_points (
  initiative_place_id bigint primary key references public.initiative_places (id) on delete cascade,
  initiative_id uuid not null references public.initiatives (id) on delete cascade,
  ordinal integer not null references public.initiative_search (ordinal) on delete cascade,
  latitude double precision not null,
  longitude double precision not null,
  x integer not null check (x >= 0),
  y integer not null check (y >= 0),
  morton bigint not null,
  is_area boolean not null,
  theme public.slug,
  from_level smallint not null
);
comment on table public.map_points is 'Public points of published initiatives in Web Mercator, 31 bits each way; written by triggers only.';
comment on column public.map_points.morton is 'Bits of x and y interleaved: a tile or cell is one range.';
comment on column public.map_points.from_level is 'First level of cells at which this point shares none with an earlier point of its initiative, so that a cell counts each initiative once.';

create index initiative_search_sort_name on public.initiative_search (sort_name, ordinal);
create index search_texts_words on private.search_texts using gin (words);
create index search_texts_name_words on private.search_texts using gin (name_words);
create index search_words_trigram on private.search_words using gin (word extensions.gin_trgm_ops);
create index map_points_initiative_id on public.map_points (initiative_id);
create index map_points_ordinal on public.map_points (ordinal);
create index map_points_latitude on public.map_points (latitude, longitude);
create index map_points_morton on public.map_points (morton)
  include (ordinal, x, y, from_level);

-- Helpers

create function private.fold_words(raw text) returns text
language sql immutable parallel safe set search_path = ''
as $$
  select trim(regexp_replace(private.fold(coalesce(raw, '')), '[^[:alnum:]]+', ' ', 'g'))
$$;
comment on function private.fold_words(text) is 'Folded words with one space between; no punctuation.';

create function private.spread_bits(number integer) returns bigint
language sql immutable parallel safe set search_path = ''
as $$
  select (d | (d << 1)) & x'5555555555555555'::bigint
  from (select number::bigint as n) as start,
    lateral (select (n | (n << 16)) & x'0000ffff0000ffff'::bigint as a) as quarters,
    lateral (select (a | (a << 8)) & x'00ff00ff00ff00ff'::bigint as b) as eighths,
    lateral (select (b | (b << 4)) & x'0f0f0f0f0f0f0f0f'::bigint as c) as sixteenths,
    lateral (select (c | (c << 2)) & x'3333333333333333'::bigint as d) as pairs
$$;
comment on function private.spread_bits(integer) is 'Each bit followed by a zero, to be interleaved with another number.';

create function private.longitude_of(x numeric) returns double precision
language sql immutable parallel safe set search_path = ''
as $$ select round(((x + 0.5) / 2147483648 * 360 - 180)::numeric, 6)::double precision $$;

create function private.latitude_of(y numeric) returns double precision
language sql immutable parallel safe set search_path = ''
as $$ select round(degrees(atan(sinh(pi() * (1 - 2 * ((y + 0.5) / 2147483648)::double precision))))::numeric, 6)::double precision $$;
comment on function private.latitude_of(numeric) is 'Degrees of a Web Mercator y of 31 bits.';
comment on function private.longitude_of(numeric) is 'Degrees of a Web Mercator x of 31 bits.';

create function private.map_spot(latitude double precision, longitude double precision) returns table (x integer, y integer)
language sql immutable parallel safe set search_path = ''
as $$
  select floor(least(2147483647, (longitude + 180) / 360 * 2147483648))::integer,
    floor(least(2147483647, (1 - asinh(tan(radians(greatest(-85.0511, least(85.0511, latitude))))) / pi()) / 2 * 2147483648))::integer
$$;
comment on function private.map_spot(double precision, double precision) is 'Web Mercator with 31 bits each way, from the north-west corner of the world.';

create function private.metres_between(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
returns double precision
language sql immutable parallel safe set search_path = ''
as $$
  -- Haversine on the mean earth. The functions of earthdistance fail under an empty search_path before version 17.
  select 2 * 6371008.8 * asin(sqrt(least(1,
    sin(radians(lat2 - lat1) / 2) ^ 2
    + cos(radians(lat1)) * cos(radians(lat2)) * sin(radians(lon2 - lon1) / 2) ^ 2)))
$$;
comment on function private.metres_between(double precision, double precision, double precision, double precision) is
  'Metres on the ground between two points in degrees.';

create function private.pack_bits(ordinals integer[]) returns table (block integer, bits bit)
language sql immutable set search_path = ''
as $$
  select i / 128, ('x' || string_agg(lpad(to_hex(coalesce(word, 0)), 16, '0'), '' order by i))::bit(8192)
  from (
    select ordinal >> 6 as i, bit_or(1::bigint << (63 - (ordinal & 63))) as word
    from unnest(ordinals) as ordinal group by 1
  ) as words
  right join generate_series(0, (select (max(ordinal) >> 13) * 128 + 127 from unnest(ordinals) as ordinal)) as i
    using (i)
  group by 1
$$;
comment on function private.pack_bits(integer[]) is 'Bitmaps, block by block, in which exactly these ordinals are set.';

-- Upkeep

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
  words as (
    select facet, value, ordinal >> 6 as i, bit_or(1::bigint << (63 - (ordinal & 63))) as word
    from private.facet_values(ids) group by 1, 2, 3
  ),
  current_bits as materialized (
    select facet, value, v.block, ('x' || string_agg(lpad(to_hex(coalesce(word, 0)), 16, '0'), '' order by i))::bit(8192) as bits
    from (select distinct facet, value, i / 128 as block from words) as v
    cross join lateral generate_series(v.block * 128, v.block * 128 + 127) as i
    left join words using (facet, value, i)
    group by 1, 2, 3
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
returns table (ordinal integer, names text, summary text, document text, spelled text)
language sql stable set search_path = ''
as $$
  select s.ordinal,
    -- Names also as one word, so that "insideout" finds "Inside Out".
    concat_ws(' ', private.fold_words(n.names), (
      select string_agg(distinct replace(private.fold_words(name), ' ', ''), ' ')
      from public.initiative_names where initiative_id = s.initiative_id)),
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

create function private.refresh_map_points(ids uuid[]) returns void
language sql set search_path = ''
as $$
  delete from public.map_points where initiative_id in (select unnest(ids));
  with points as (
    select ip.id, s.initiative_id, s.ordinal, ip.public_latitude, ip.public_longitude, ip.is_area, spot.x, spot.y,
      private.spread_bits(spot.x) | (private.spread_bits(spot.y) << 1) as morton,
      row_number() over (partition by s.initiative_id order by ip.position, ip.id) as turn
    from public.initiative_search as s
    join public.initiative_places as ip on ip.initiative_id = s.initiative_id and ip.public_latitude is not null,
    lateral private.map_spot(ip.public_latitude, ip.public_longitude) as spot
    where s.initiative_id in (select unnest(ids))
  )
  insert into public.map_points (initiative_place_id, initiative_id, ordinal, latitude, longitude, x, y, morton,
    is_area, theme, from_level)
  select p.id, p.initiative_id, p.ordinal, p.public_latitude, p.public_longitude, p.x, p.y, p.morton, p.is_area,
    (select t.slug from public.initiative_terms as it join public.terms as t on t.id = it.term_id
     where it.initiative_id = p.initiative_id and t.vocabulary = 'theme' order by t.position, t.id limit 1),
    coalesce(shared.level + 1, 0)
  from points as p
  left join (
    select later.id, max(level) as level
    from points as later
    join points as earlier on earlier.initiative_id = later.initiative_id and earlier.turn < later.turn
    join generate_series(0, 31) as level
      on earlier.morton >> (2 * (31 - level)) = later.morton >> (2 * (31 - level))
    group by 1
  ) as shared on shared.id = p.id;
$$;
comment on function private.refresh_map_points(uuid[]) is 'Writes the points of these initiatives anew, from the public point only.';

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
  insert into private.search_texts (ordinal, names, summary, document, spelled)
  select * from private.searchable_texts(touched)
  on conflict (ordinal) do update set names = excluded.names, summary = excluded.summary,
    document = excluded.document, spelled = excluded.spelled;
  insert into private.search_words (word)
  select distinct word from private.search_texts as t, unnest(tsvector_to_array(t.words)) as word
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

-- Reading a question

create type private.sought as (mode text, narrow tsquery, wide tsquery, marks text[], found bit varying);
comment on type private.sought is 'What a person typed: all words as they begin, the wider search when that finds little, what to mark, and who was found.';

create function private.find_bits(sought tsquery, in_names boolean) returns bit varying
language sql stable set search_path = ''
-- The planner does not see that a scan of the table reads every text out of line.
set enable_seqscan = off
as $$
  select case when sought is not null then coalesce((
    select string_agg(p.bits::text, '' order by p.block)::bit varying from private.pack_bits(
      case when in_names then array(select t.ordinal from private.search_texts as t where t.name_words @@ sought)
        else array(select t.ordinal from private.search_texts as t where t.words @@ sought) end) as p), '') end
$$;
comment on function private.find_bits(tsquery, boolean) is 'Who has these words, as one bit string by ordinal; null when nothing is sought.';

create function private.similar_words(word text, boldly boolean) returns text[]
language sql stable set search_path = ''
as $$
  -- Near by trigrams (typing errors), longer words that hold this one, words that begin alike (fietsen,
  -- fietsatelier), and when nothing was found the beginning or end of a compound.
  select array(
    select near from (
      select w.word as near, extensions.similarity(w.word, similar_words.word) as likeness
      from private.search_words as w
      where w.word operator(extensions.%) similar_words.word
        and extensions.similarity(w.word, similar_words.word) >= case when boldly then 0.32 else 0.42 end
      order by likeness desc, near limit 6
    ) as typing
    union
    (select w.word from private.search_words as w
     where char_length(similar_words.word) >= 4 and w.word like '%' || similar_words.word || '%' limit 40)
    union
    (select w.word from private.search_words as w
     where char_length(similar_words.word) > 4
       and w.word like left(similar_words.word, greatest(4, ceil(0.65 * char_length(similar_words.word))::integer)) || '%' limit 40)
    union
    select w.word from private.search_words as w
    where boldly and w.word = any (array(
      select part from generate_series(4, char_length(similar_words.word) - 1) as size,
        lateral (values (left(similar_words.word, size)), (right(similar_words.word, size))) as parts (part)
    ))
  )
$$;
comment on function private.similar_words(text, boolean) is 'Known words that somebody may have meant; boldly when nothing else was found.';

create function private.read_query(query text) returns private.sought
language plpgsql stable set search_path = ''
as $$
declare
  words text[] := (select array_agg(left(word, 40)) from (
    select word from string_to_table(private.fold_words(left(query, 200)), ' ') as word where word <> '' limit 8) as first);
  read private.sought;
  hits bigint;
  widened text;
  known text;
  wider bit varying;
begin
  if words is null then
    return null;
  end if;
  read.mode := 'exact';
  read.marks := words;
  read.narrow := (select string_agg(format(case when char_length(w) > 2 then '''%s'':*' else '''%s''' end, w), ' & ')
    from unnest(words) as w)::tsquery;
  if cardinality(words) > 1 then
    read.narrow := read.narrow || format('''%s'':*', array_to_string(words, ''))::tsquery;
  end if;
  read.found := private.find_bits(read.narrow, false);
  hits := bit_count(read.found);
  if hits >= 8 then
    return read;
  end if;
  select string_agg('(' || concat_ws(' | ', format('''%s'':*', w), (
      select string_agg(format('''%s'':*', near), ' | ') from unnest(likes.words) as near)) || ')', ' & '),
      string_agg(array_to_string(likes.words, ' '), ' ')
    into widened, known
    from unnest(words) as w, lateral (select private.similar_words(w, hits = 0) as words) as likes;
  read.wide := read.narrow || widened::tsquery;
  wider := private.find_bits(read.wide, false);
  if bit_count(wider) > hits then
    read.mode := 'similar';
  elsif hits = 0 and cardinality(words) > 1 then
    -- No entry has all the words: take those that have some.
    read.mode := 'some';
    read.wide := replace(widened, ') & (', ') | (')::tsquery;
    wider := private.find_bits(read.wide, false);
  else
    read.wide := null;
    return read;
  end if;
  read.found := wider;
  read.marks := (words || string_to_array(known, ' '))[1:60];
  return read;
end
$$;
comment on function private.read_query(text) is 'How to search for what was typed; null when there is no word in it.';

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

create function private.chosen_bits(found bit varying, filters jsonb) returns table (facet text, block integer, bits bit)
language sql stable set search_path = ''
as $$
  select f.facet, f.block, bit_or(f.bits)
  from jsonb_each(filters) as wish (facet, choices),
    jsonb_array_elements_text(case jsonb_typeof(wish.choices) when 'array' then wish.choices else '[]' end) as choice
  join private.facet_bits as f on f.value = choice
  where f.facet = wish.facet
  group by f.facet, f.block
  union all
  select 'text', e.block, substring(found from e.block * 8192 + 1 for 8192)::bit(8192)
  from private.facet_bits as e where e.facet = 'all' and found is not null
  union all
  select 'near', p.block, p.bits from private.pack_bits(array(
    select m.ordinal from public.map_points as m, private.circle_of(filters) as c
    where m.latitude between c.south and c.north and m.longitude between c.west and c.east
      and private.metres_between(m.latitude, m.longitude, c.latitude, c.longitude) <= c.metres)) as p
  where filters ? 'near'
$$;
comment on function private.chosen_bits(bit varying, jsonb) is 'Per chosen facet, search and circle: who passes. "Or" within, "and" between is for the caller.';

create function private.wished_facets(found bit varying, filters jsonb) returns text[]
language sql immutable set search_path = ''
as $$
  select array(
    select key from jsonb_each(filters)
    where jsonb_typeof(value) = 'array' and value <> '[]'
    union all select 'text' where found is not null
    union all select 'near' where filters ? 'near'
  )
$$;

create function private.result_bits(found bit varying, filters jsonb) returns bit varying
language sql stable set search_path = ''
as $$
  -- One long bit string: bit n is set when the initiative with ordinal n passes everything.
  with wished as (select private.wished_facets(found, filters) as facets),
  chosen as materialized (select * from private.chosen_bits(found, filters))
  select string_agg((case
      when passed.facets = cardinality(wished.facets)
        then coalesce(passed.bits & e.bits, e.bits) else e.bits & ~e.bits end)::text, ''
    order by e.block)::bit varying
  from wished, private.facet_bits as e
  left join lateral (select bit_and(c.bits) as bits, count(*) as facets from chosen as c where c.block = e.block) as passed on true
  where e.facet = 'all'
$$;
comment on function private.result_bits(bit varying, jsonb) is 'Who is in the result, as one bit string by ordinal.';

create function private.count_facets(found bit varying, filters jsonb) returns table (facet text, value text, count bigint)
language sql stable set search_path = ''
as $$
  -- For each chosen facet a mask of all other choices, so that its own choice does not hide its other values.
  with wished as materialized (select private.wished_facets(found, filters) as facets),
  chosen as materialized (select * from private.chosen_bits(found, filters)),
  everybody as materialized (select block, bits from private.facet_bits where facet_bits.facet = 'all'),
  masks as materialized (
    select l.left_out, e.block, coalesce(bit_and(c.bits) & e.bits, e.bits) as bits
    from wished, unnest(wished.facets || ''::text) as l (left_out)
    cross join everybody as e
    left join chosen as c on c.block = e.block and c.facet <> l.left_out
    group by l.left_out, e.block, e.bits, wished.facets
    having count(c.facet) = cardinality(array_remove(wished.facets, l.left_out))
  )
  select f.facet, f.value, coalesce(sum(bit_count(f.bits & m.bits)), 0)::bigint
  from private.facet_bits as f
  left join masks as m on m.block = f.block
    and m.left_out = case when f.facet = any ((select facets from wished)::text[]) then f.facet else '' end
  group by f.facet, f.value
$$;
comment on function private.count_facets(bit varying, jsonb) is 'How many initiatives each value would show, its own facet''s choice aside; facet "all" counts the result.';

create function private.label_facets(counts jsonb, chosen_places jsonb, language text) returns jsonb
language sql stable set search_path = ''
as $$
  -- Controlled terms always stand there, with zero if need be; other values once somebody had them.
  with labelled as (
    select case t.vocabulary when 'target_group' then 'group' else t.vocabulary::text end as facet, t.slug::text,
      private.pick(t.labels, language) as label, coalesce((counts -> case t.vocabulary when 'target_group' then 'group'
        else t.vocabulary::text end ->> t.slug)::integer, 0) as count, t.position::integer as position
    from public.terms as t
    union all
    select 'place', p.slug, private.pick(p.names, language), v.value::integer, -v.value::integer
    from (
      -- A long gazetteer would bury the others: the 40 municipalities with most, and those that were chosen.
      select key, value from jsonb_each_text(counts -> 'place')
      order by chosen_places ? key desc, value::integer desc, key limit 40
    ) as v join public.places as p on p.slug = v.key
    union all
    select 'district', d.slug, min(private.pick(d.names, language)), v.value::integer, 0
    from jsonb_each_text(counts -> 'district') as v join public.districts as d on d.slug = v.key group by d.slug, v.value
    union all
    select f.key, v.key, null, v.value::integer, -v.value::integer
    from jsonb_each(counts) as f, jsonb_each_text(f.value) as v
    where f.key in ('kind', 'scope', 'status', 'language')
  )
  select jsonb_object_agg(facet, items) from (
    select facet, jsonb_agg(jsonb_build_object('slug', slug, 'label', label, 'count', count) order by position, label, slug) as items
    from labelled group by facet
  ) as grouped
$$;

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

-- What pages ask

create function public.search_initiatives(query text, filters jsonb, language text, sort text, page integer, per_page integer)
returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
  sought private.sought := private.read_query(query);
  counts jsonb;
  result bit varying := private.result_bits(sought.found, filters);
  total bigint := bit_count(result);
  size integer := greatest(1, least(per_page, 100));
begin
  select jsonb_object_agg(facet, items) into counts from (
    select facet, jsonb_object_agg(value, count) as items from private.count_facets(sought.found, filters) group by facet) as c;
  return jsonb_build_object(
    'total', total,
    'onMap', coalesce(counts #> '{map,shown}', '0'),
    'withoutPlace', coalesce(counts #> '{map,none}', '0'),
    'hidden', coalesce(counts #> '{map,hidden}', '0'),
    'page', page,
    'pages', greatest(1, ceil(total::numeric / size)),
    'found', sought.mode,
    'marks', coalesce(to_jsonb(sought.marks), '[]'),
    'facets', coalesce(private.label_facets(counts, coalesce(filters -> 'place', '[]'), language), '{}'),
    'rows', private.initiative_rows(
      private.sort_result(result, sought, filters, sort, total, (greatest(page, 1) - 1) * size, size), language),
    -- Counts of a facet that is chosen leave its own choice aside: then they are not those of the result.
    'clusters', private.cluster_result(result, language, case when not filters ? 'place' then counts -> 'place' end)
  );
end
$$;
comment on function public.search_initiatives(text, jsonb, text, text, integer, integer) is
  'A page of the directory: lines, counts per facet, and what the map shows.';

create function public.map_tile(z integer, x integer, y integer, query text, filters jsonb) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
  sought private.sought := private.read_query(query);
  everybody boolean := sought.found is null and filters = '{}';
  result bit varying := case when not everybody then private.result_bits(sought.found, filters) end;
  -- 8 x 8 cells per tile; above zoom 14 only points at the very same spot are one.
  level integer := case when z > 14 then 31 else z + 3 end;
  first bigint;
begin
  if z not between 0 and 22 or x not between 0 and (1 << z) - 1 or y not between 0 and (1 << z) - 1 then
    raise sqlstate 'PT400' using message = 'no such tile';
  end if;
  first := (private.spread_bits(x) | (private.spread_bits(y) << 1)) << (2 * (31 - z));
  return (
    with cells as materialized (
      select count(*) as count, min(m.morton) as morton, min(m.morton) = max(m.morton) as one_point,
        min(m.x) as west, max(m.x) as east, min(m.y) as north, max(m.y) as south,
        avg(m.x) as middle_x, avg(m.y) as middle_y
      from public.map_points as m
      where m.morton >= first and m.morton < first + (1::bigint << (2 * (31 - z)))
        and m.from_level <= level
        and (everybody or get_bit(result, m.ordinal) = 1)
      -- From zoom 10 on an approximate place is never mixed with an exact one.
      group by m.morton >> (2 * (31 - level)), case when z > 9 then m.is_area end
    )
    select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'x', floor((c.middle_x - (x::bigint << (31 - z))) / (1::bigint << (31 - z)) * 4096),
      'y', floor((c.middle_y - (y::bigint << (31 - z))) / (1::bigint << (31 - z)) * 4096),
      'count', c.count, 'area', nullif(c.one_point and members.area, false),
      'slugs', members.slugs, 'names', members.names, 'theme', members.theme,
      'west', case when not c.one_point then private.longitude_of(c.west) end,
      'east', case when not c.one_point then private.longitude_of(c.east) end,
      'north', case when not c.one_point then private.latitude_of(c.north) end,
      'south', case when not c.one_point then private.latitude_of(c.south) end
    )) order by c.morton), '[]')
    from cells as c
    left join lateral (
      select bool_and(m.is_area) as area, min(m.theme::text) filter (where c.count = 1) as theme,
        jsonb_agg(s.slug order by s.sort_name, s.slug) as slugs, jsonb_agg(n.name order by s.sort_name, s.slug) as names
      from (
        select m.initiative_id, m.is_area, m.theme from public.map_points as m
        where m.morton = c.morton and m.from_level <= level and (everybody or get_bit(result, m.ordinal) = 1)
        order by m.is_area desc, m.ordinal limit 20
      ) as m
      join public.initiative_search as s on s.initiative_id = m.initiative_id
      join lateral (
        select name from public.initiative_names as names where names.initiative_id = m.initiative_id
        order by names.role, names.id limit 1) as n on true
      where c.one_point and (z >= 8 or c.count = 1)
    ) as members on true
  );
end
$$;
comment on function public.map_tile(integer, integer, integer, text, jsonb) is
  'Clusters and points of a Web Mercator tile, in its 4096 units; each initiative once per cell.';

create function private.pick_with_language(labels jsonb, language text) returns jsonb
language sql immutable parallel safe set search_path = ''
as $$
  select jsonb_build_object('text', value, 'language', key) from jsonb_each_text(labels)
  order by key = language desc, key = 'nl' desc, key = 'en' desc, key = 'fr' desc, key limit 1
$$;
comment on function private.pick_with_language(jsonb, text) is 'The text in this language or the nearest, and which language that is.';

create function public.get_initiative(initiative_slug text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select coalesce((
    select jsonb_build_object(
      'slug', i.slug, 'kind', i.kind, 'form', i.form, 'status', i.status, 'scope', i.scope,
      'isPublished', i.is_published, 'confirmedOn', i.confirmed_on, 'publishedAt', i.published_at, 'updatedAt', i.updated_at,
      'startedOn', i.started_on, 'startedPrecision', i.started_precision,
      'endedOn', i.ended_on, 'endedPrecision', i.ended_precision,
      'languages', to_jsonb(i.spoken_languages), 'tags', to_jsonb(i.tags), 'website', i.website,
      'budgetAmount', i.budget_amount, 'budgetPeriod', i.budget_period, 'budgetBand', i.budget_band,
      'funding', private.pick_with_language(i.funding, get_initiative.language),
      'staff', private.pick_with_language(i.staff, get_initiative.language),
      'people', private.pick_with_language(i.people, get_initiative.language),
      'recognitions', private.pick_with_language(i.recognitions, get_initiative.language),
      'goals', to_jsonb(i.sdgs),
      'names', coalesce((
        select jsonb_agg(jsonb_build_object('name', n.name, 'language', n.language, 'role', n.role)
          order by n.role <> 'other' desc, n.language = get_initiative.language desc, n.role, n.id)
        from public.initiative_names as n where n.initiative_id = i.id), '[]'),
      'texts', coalesce((
        select jsonb_object_agg(t.section, jsonb_build_object('body', t.body, 'language', t.language, 'state', t.state))
        from (
          select distinct on (section) section, body, texts.language, state from public.initiative_texts as texts
          where texts.initiative_id = i.id
          order by section, texts.language = get_initiative.language desc, state, texts.language = 'nl' desc
        ) as t), '{}'),
      'terms', coalesce((
        select jsonb_agg(jsonb_build_object('facet', case t.vocabulary when 'target_group' then 'group' else t.vocabulary::text end,
          'slug', t.slug, 'label', private.pick(t.labels, get_initiative.language)) order by t.vocabulary, t.position, t.id)
        from public.initiative_terms as it join public.terms as t on t.id = it.term_id where it.initiative_id = i.id), '[]'),
      'places', coalesce((
        select jsonb_agg(jsonb_build_object('slug', p.slug, 'name', private.pick(p.names, get_initiative.language),
          'country', p.country, 'district', private.pick(d.names, get_initiative.language), 'isArea', ip.is_area,
          'precision', ip.precision, 'lat', ip.public_latitude, 'lon', ip.public_longitude) order by ip.position, ip.id)
        from public.initiative_places as ip join public.places as p on p.id = ip.place_id
        left join public.districts as d on d.id = ip.district_id
        where ip.initiative_id = i.id and ip.visibility <> 'hidden'), '[]'),
      'organisations', coalesce((
        select jsonb_agg(jsonb_build_object('slug', o.slug, 'type', o.type, 'role', io.role,
          'name', coalesce(o.names ->> get_initiative.language, o.name), 'since', io.since_on, 'until', io.until_on)
          order by io.role, o.name)
        from public.initiative_organisations as io join public.organisations as o on o.id = io.organisation_id
        where io.initiative_id = i.id), '[]'),
      'relations', coalesce((
        select jsonb_agg(jsonb_build_object('slug', other.slug, 'kind', r.kind, 'name', n.name, 'language', n.language)
          order by r.kind, n.name)
        from (
          select to_id as id, kind::text from public.initiative_relations where from_id = i.id
          union
          -- Read from the other end a relation turns round.
          select from_id, case kind when 'became' then 'grew_out_of' when 'grew_out_of' then 'became' else 'related' end
          from public.initiative_relations where to_id = i.id
        ) as r
        join public.initiatives as other on other.id = r.id
        cross join lateral (
          select name, names.language from public.initiative_names as names
          where names.initiative_id = other.id and names.role <> 'other'
          order by names.language = get_initiative.language desc, names.role, names.id limit 1) as n), '[]'),
      'figures', coalesce((
        select jsonb_agg(jsonb_build_object('key', f.key, 'label', private.pick_with_language(f.labels, get_initiative.language),
          'unit', private.pick_with_language(f.units, get_initiative.language),
          'window', private.pick_with_language(f.windows, get_initiative.language),
          'low', f.low, 'high', f.high, 'qualifier', f.qualifier, 'role', f.role,
          'on', f.dated_on, 'precision', f.date_precision, 'source', s.key) order by f.position, f.id)
        from public.initiative_figures as f left join public.sources as s on s.id = f.source_id
        where f.initiative_id = i.id), '[]'),
      'sources', coalesce((
        select jsonb_agg(jsonb_build_object('key', s.key, 'title', private.pick_with_language(s.titles, get_initiative.language),
          'publisher', s.publisher, 'year', s.year, 'url', s.url, 'values', s.found) order by s.key)
        from (
          select sources.*, (
            select jsonb_agg(jsonb_build_object('field', v.field, 'value', v.value_found) order by v.id)
            from public.initiative_sources as v
            where v.initiative_id = i.id and v.source_id = sources.id and v.value_found is not null) as found
          from public.sources where sources.id in (
            select source_id from public.initiative_sources where initiative_id = i.id
            union select source_id from public.initiative_figures where initiative_id = i.id)
        ) as s), '[]'),
      'contact', (
        select jsonb_build_object('channel', c.channel, 'contact', c.contact)
        from public.initiative_contacts as c where c.initiative_id = i.id and c.is_public),
      'media', coalesce((
        select jsonb_agg(jsonb_build_object('path', m.path, 'alternative', private.pick_with_language(m.alternative_texts, get_initiative.language),
          'licence', m.licence, 'author', m.author, 'focusX', m.focus_x, 'focusY', m.focus_y) order by m.position)
        from public.media as m where m.initiative_id = i.id), '[]')
    )
    from public.initiatives as i where i.slug = initiative_slug
  ), (
    select jsonb_build_object('redirect', i.slug)
    from public.slug_redirects as r join public.initiatives as i on i.id = r.initiative_id where r.slug = initiative_slug
  ))
$$;
comment on function public.get_initiative(text, text) is
  'The whole page of an initiative; {redirect} for a former address; null when there is none.';

create function public.export_initiatives(query text, filters jsonb, language text) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
  sought private.sought := private.read_query(query);
  result bit varying := private.result_bits(sought.found, filters);
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'slug', i.slug, 'kind', i.kind, 'form', i.form, 'status', i.status, 'scope', i.scope, 'name', n.name, 'nameLanguage', n.language,
      'summary', t.body, 'summaryLanguage', t.language, 'languages', to_jsonb(i.spoken_languages), 'website', i.website,
      'startedOn', i.started_on, 'startedPrecision', i.started_precision, 'endedOn', i.ended_on,
      'endedPrecision', i.ended_precision, 'confirmedOn', i.confirmed_on,
      'terms', coalesce((
        select jsonb_object_agg(facet, slugs) from (
          select case terms.vocabulary when 'target_group' then 'group' else terms.vocabulary::text end as facet,
            jsonb_agg(terms.slug order by terms.position) as slugs
          from public.initiative_terms as it join public.terms on terms.id = it.term_id
          where it.initiative_id = i.id group by 1) as grouped), '{}'),
      'places', coalesce((
        select jsonb_agg(jsonb_build_object('name', private.pick(p.names, export_initiatives.language), 'country', p.country,
          'lat', ip.public_latitude, 'lon', ip.public_longitude, 'isArea', ip.is_area) order by ip.position, ip.id)
        from public.initiative_places as ip join public.places as p on p.id = ip.place_id
        where ip.initiative_id = i.id and ip.visibility <> 'hidden'), '[]')
    ) order by s.sort_name, s.ordinal), '[]')
    from public.initiative_search as s
    join public.initiatives as i on i.id = s.initiative_id
    left join lateral (
      select name, names.language from public.initiative_names as names where names.initiative_id = i.id and names.role <> 'other'
      order by names.language = export_initiatives.language desc, names.role, names.id limit 1) as n on true
    left join lateral (
      select body, texts.language from public.initiative_texts as texts
      where texts.initiative_id = i.id and texts.section = 'summary'
      order by texts.language = export_initiatives.language desc, texts.state, texts.language = 'nl' desc limit 1) as t on true
    where get_bit(result, s.ordinal) = 1
  );
end
$$;
comment on function public.export_initiatives(text, jsonb, text) is 'All of a filtered list for the open-data files, without hidden places.';

grant select on public.initiative_search, public.map_points to anon, authenticated;
grant select on private.search_texts, private.search_words, private.facet_bits to anon, authenticated;
grant usage on type private.sought to anon, authenticated;
grant execute on function private.fold_words(text), private.spread_bits(integer), private.longitude_of(numeric),
  private.latitude_of(numeric), private.metres_between(double precision, double precision, double precision, double precision),
  private.pack_bits(integer[]), private.similar_words(text, boolean), private.read_query(text),
  private.circle_of(jsonb), private.chosen_bits(bit varying, jsonb), private.find_bits(tsquery, boolean), private.wished_facets(bit varying, jsonb),
  private.result_bits(bit varying, jsonb), private.count_facets(bit varying, jsonb), private.label_facets(jsonb, jsonb, text),
  private.initiative_rows(uuid[], text), private.cluster_result(bit varying, text, jsonb),
  private.cluster_points(bit varying, text), private.cluster_places(jsonb, text), private.count_places(bit varying), private.cluster_level(integer[], integer[]),
  private.map_spot(double precision, double precision),
  private.sort_result(bit varying, private.sought, jsonb, text, bigint, integer, integer),
  private.pick_with_language(jsonb, text) to anon, authenticated;
grant execute on function public.search_initiatives(text, jsonb, text, text, integer, integer),
  public.map_tile(integer, integer, integer, text, jsonb), public.get_initiative(text, text),
  public.export_initiatives(text, jsonb, text) to anon, authenticated;
