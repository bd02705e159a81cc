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
  joined_names text not null,
  summary text not null,
  document text not null,
  spelled text not null,
  name_words tsvector not null generated always as (to_tsvector('pg_catalog.simple', names || ' ' || joined_names)) stored,
  words tsvector not null generated always as (
    setweight(to_tsvector('pg_catalog.simple', names || ' ' || joined_names), 'A')
    || setweight(to_tsvector('pg_catalog.simple', summary), 'B')
    || setweight(to_tsvector('pg_catalog.simple', document), 'D')
  ) stored
)
-- Texts are kept out of line: a search that finds a common word then walks a narrow table.
with (toast_tuple_target = 128);
comment on table private.search_texts is 'What is searched, folded, in all languages; only of published initiatives.';
comment on column private.search_texts.joined_names is 'Names of several words as one word each, so that "insideout" finds "Inside Out".';
comment on column private.search_texts.spelled is 'Names and summaries as written but lower case, to put the exact spelling first.';

create table private.search_words (word text collate "C" primary key);
comment on table private.search_words is 'Every word that some published text has, to find typing errors and compounds.';

create table private.facet_bits (
  facet text not null,
  value text not null,
  block integer not null,
  bits bit(8192) not null,
  primary key (facet, value, block)
);
comment on table private.facet_bits is 'Bit n of block b: the initiative with ordinal 8192 b + n has this value. Facet "all" has everybody.';

create table private.initiatives_in_need (initiative_id uuid primary key references public.initiatives (id) on delete cascade);
comment on table private.initiatives_in_need is 'Initiatives whose leading organisation asks for something on the exchange that everybody may read; kept by the exchange''s triggers.';

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

-- All that a page of the list asks of many rows stands in the index.
create index initiative_search_sort_name on public.initiative_search (sort_name, ordinal)
  include (confirmed_on, initiative_id);
create index initiative_search_confirmed_on on public.initiative_search (confirmed_on desc nulls last, sort_name, ordinal)
  include (initiative_id);
create index facet_bits_block on private.facet_bits (block);
create index search_words_trigram on private.search_words using gin (word extensions.gin_trgm_ops);
create index map_points_initiative_id on public.map_points (initiative_id);
create index map_points_ordinal on public.map_points (ordinal);
-- With the ordinal in it a circle is answered from the index alone.
create index map_points_latitude on public.map_points (latitude, longitude) include (ordinal);
create index map_points_morton on public.map_points (morton, is_area desc, ordinal)
  include (x, y, from_level);

-- Helpers

create function private.fold_words(raw text) returns text
language sql immutable parallel safe set search_path = ''
as $$
  select trim(regexp_replace(private.fold(coalesce(raw, '')), '[^[:alnum:]]+', ' ', 'g'))
$$;
comment on function private.fold_words(text) is 'Folded words with one space between; no punctuation.';

create function private.spread_bits(number integer) returns bigint
language plpgsql immutable parallel safe set search_path = ''
as $$
declare
  bits bigint := number;
begin
  bits := (bits | (bits << 16)) & x'0000ffff0000ffff'::bigint;
  bits := (bits | (bits << 8)) & x'00ff00ff00ff00ff'::bigint;
  bits := (bits | (bits << 4)) & x'0f0f0f0f0f0f0f0f'::bigint;
  bits := (bits | (bits << 2)) & x'3333333333333333'::bigint;
  return (bits | (bits << 1)) & x'5555555555555555'::bigint;
end
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
  with words as (
    select ordinal >> 6 as i, bit_or(1::bigint << (63 - (ordinal & 63))) as word
    from unnest(ordinals) as ordinal group by 1
  )
  select b.block, ('x' || string_agg(lpad(to_hex(coalesce(word, 0)), 16, '0'), '' order by i))::bit(8192)
  from (select distinct i / 128 as block from words) as b
  cross join lateral generate_series(b.block * 128, b.block * 128 + 127) as i
  left join words using (i)
  group by 1
$$;
comment on function private.pack_bits(integer[]) is 'Bitmaps of the blocks that hold these ordinals, in which exactly they are set.';
