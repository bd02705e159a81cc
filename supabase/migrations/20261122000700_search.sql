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
);
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
language sql immutable strict parallel safe
as $$
  select ((d | (d << 1)) & x'5555555555555555'::bigint)
  from (select (c | (c << 2)) & x'3333333333333333'::bigint as d
  from (select (b | (b << 4)) & x'0f0f0f0f0f0f0f0f'::bigint as c
  from (select (a | (a << 8)) & x'00ff00ff00ff00ff'::bigint as b
  from (select (number::bigint | (number::bigint << 16)) & x'0000ffff0000ffff'::bigint as a)))))
$$;
comment on function private.spread_bits(integer) is 'Each bit followed by a zero, to be interleaved with another number.';

create function private.metres_between(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
returns double precision
language sql immutable strict parallel safe
as $$
  -- Haversine on the mean earth. The functions of earthdistance fail under an empty search_path before version 17.
  select 2 * 6371008.8 * asin(sqrt(least(1,
    sin(radians(lat2 - lat1) / 2) ^ 2
    + cos(radians(lat1)) * cos(radians(lat2)) * sin(radians(lon2 - lon1) / 2) ^ 2)))
$$;
comment on function private.metres_between(double precision, double precision, double precision, double precision) is
  'Metres on the ground between two points in degrees.';

create aggregate private.join_bits(bit varying) (
  sfunc = pg_catalog.bitcat, stype = bit varying, initcond = ''
);

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
    where s.initiative_id = any (ids)
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
  current_bits as (
    select facet, value, ordinal >> 13 as block, bit_or(set_bit(repeat('0', 8192)::bit(8192), ordinal & 8191, 1)) as bits
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
    select string_agg(distinct name.value, ' ') as names
    from public.initiative_places as ip
    join public.places on places.id = ip.place_id
    left join public.districts as d on d.id = ip.district_id,
      jsonb_each_text(coalesce(d.names, '{}') || '{}'::jsonb) as district_name,
      jsonb_each_text(places.names) as name
    where ip.initiative_id = i.id and ip.visibility <> 'hidden') as p on true
  left join lateral (
    select string_agg(concat_ws(' ', org.name, label.value), ' ') as names
    from public.initiative_organisations as io
    join public.organisations as org on org.id = io.organisation_id
    left join jsonb_each_text(org.names) as label on true where io.initiative_id = i.id) as o on true
  where s.initiative_id = any (ids)
$$;
comment on function private.searchable_texts(uuid[]) is 'All that is searched of these initiatives, without hidden places.';
