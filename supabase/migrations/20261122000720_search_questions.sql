-- Reading a question: words, circle and chosen facets become one bit string of who passes.

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
