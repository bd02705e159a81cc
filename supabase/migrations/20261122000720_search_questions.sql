-- Reading a question: words and chosen facets become one bit string of who passes.

create type private.word_range as (turn integer, first text, last text);
comment on type private.word_range is 'Words from first to last, which one place of a question allows; place 0 allows by itself.';

create type private.sought as (
  mode text, narrow tsquery, wide tsquery, marks text[], ranges private.word_range[], found bit varying
);
comment on type private.sought is 'What a person typed: all words as they begin, the wider search when that finds little, what to mark, and who was found.';

create function private.search_blocks() returns integer
language sql stable set search_path = ''
as $$ select coalesce(max(block) + 1, 0) from private.facet_bits where facet = 'all' and value = 'all' $$;
comment on function private.search_blocks() is 'How many blocks of 8,192 ordinals there are.';

create function private.words_from(turn integer, beginnings text[]) returns private.word_range[]
language sql immutable set search_path = ''
as $$
  -- Two letters begin too much: they are a whole word.
  select array_agg((turn, word, case when char_length(word) > 2 then word || chr(1114111) else word end)::private.word_range)
  from unnest(beginnings) as word
$$;
comment on function private.words_from(integer, text[]) is 'The ranges of words that begin so.';

create function private.find_words(ranges private.word_range[], in_names boolean) returns bit varying
language sql stable security definer set search_path = ''
as $$
  with hits as materialized (
    select r.turn, b.block, bit_or(b.bits) as bits
    from unnest(ranges) as r
    cross join lateral (
      -- Fenced off, so that each range is one walk of the index.
      select block, bits from private.word_bits
      where word >= r.first and word <= r.last and (in_name or not in_names) offset 0
    ) as b
    group by 1, 2
  ), passed as materialized (
    select block, bit_or(bits) as bits from (
      select block, bit_and(bits) as bits from hits where turn > 0 group by block
      having count(*) = (select max(turn) from unnest(ranges))
      union all
      select block, bits from hits where turn = 0
    ) as either group by block
  )
  select coalesce(string_agg(coalesce(p.bits, 0::bit(1024))::text, '' order by block), '')::bit varying
  from generate_series(0, private.search_blocks() * 8 - 1) as block left join passed as p using (block)
$$;
comment on function private.find_words(private.word_range[], boolean) is
  'Who has a word of every place, or one of place 0, as one bit string by ordinal; if wished counting only words of names.';

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

create function private.read_exactly(query text) returns private.sought
language plpgsql stable set search_path = ''
as $$
declare
  words text[] := (select array_agg(left(word, 40)) from (
    select word from string_to_table(private.fold_words(left(query, 200)), ' ') as word where word <> '' limit 8) as first);
  read private.sought;
begin
  if words is null then
    return null;
  end if;
  read.mode := 'exact';
  read.marks := words;
  read.narrow := (select string_agg(format(case when char_length(w) > 2 then '''%s'':*' else '''%s''' end, w), ' & ')
    from unnest(words) as w)::tsquery;
  read.ranges := array(select (private.words_from(place::integer, array[w]))[1]
    from unnest(words) with ordinality as typed (w, place));
  if cardinality(words) > 1 then
    read.narrow := read.narrow || format('''%s'':*', array_to_string(words, ''))::tsquery;
    read.ranges := read.ranges || private.words_from(0, array[left(array_to_string(words, ''), 40)]);
  end if;
  read.found := private.find_words(read.ranges, false);
  return read;
end
$$;
comment on function private.read_exactly(text) is 'Who has all words of what was typed, as they begin; null when there is no word in it.';

create function private.read_query(query text) returns private.sought
language plpgsql stable set search_path = ''
as $$
declare
  read private.sought := private.read_exactly(query);
  words constant text[] := read.marks;
  hits bigint;
  widened text;
  known text[];
  ranges private.word_range[];
  wider bit varying;
begin
  if words is null then
    return null;
  end if;
  hits := bit_count(read.found);
  if hits >= 8 then
    return read;
  end if;
  with likes as materialized (
    select w, place::integer, private.similar_words(w, hits = 0) as words from unnest(words) with ordinality as typed (w, place)
  )
  select string_agg('(' || (
      select string_agg(format('''%s'':*', near), ' | ') from unnest(l.w || l.words) as near) || ')', ' & ' order by place),
    array(select near from likes, unnest(likes.words) as near),
    array(select range from likes, unnest(private.words_from(place, w || likes.words)) as range)
  into widened, known, ranges from likes as l;
  read.wide := read.narrow || widened::tsquery;
  wider := private.find_words(read.ranges || ranges, false);
  if bit_count(wider) > hits then
    read.mode := 'similar';
  elsif hits = 0 and cardinality(words) > 1 then
    -- No entry has all the words: take those that have some.
    read.mode := 'some';
    read.wide := replace(widened, ') & (', ') | (')::tsquery;
    wider := private.find_words(array(select (0, r.first, r.last)::private.word_range from unnest(ranges) as r), false);
  else
    read.wide := null;
    return read;
  end if;
  read.found := wider;
  read.marks := (words || known)[1:60];
  return read;
end
$$;
comment on function private.read_query(text) is 'How to search for what was typed; null when there is no word in it.';

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
  -- "not-theme": everybody but those who have one of its values.
  select wish.key, e.block, ~coalesce(bit_or(f.bits), 0::bit(8192))
  from jsonb_each(filters) as wish
  cross join private.facet_bits as e
  left join private.facet_bits as f on f.facet = substr(wish.key, 5) and f.block = e.block and wish.value ? f.value
  where wish.key like 'not-%' and jsonb_typeof(wish.value) = 'array' and wish.value <> '[]' and e.facet = 'all'
  group by wish.key, e.block
  union all
  select 'found', e.block, substring(found from e.block * 8192 + 1 for 8192)::bit(8192)
  from private.facet_bits as e where e.facet = 'all' and found is not null
$$;
comment on function private.chosen_bits(bit varying, jsonb) is
  'Per chosen facet ("not-" and its name: left out), and for who was found by words and circle: who passes. "Or" within, "and" between is for the caller.';

create function private.wished_facets(found bit varying, filters jsonb) returns text[]
language sql immutable set search_path = ''
as $$
  select array(
    select key from jsonb_each(filters)
    where jsonb_typeof(value) = 'array' and value <> '[]'
    union all select 'found' where found is not null
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
  ),
  unwished as materialized (
    select substr(key, 5) as facet, jsonb_array_elements_text(value) as value
    from jsonb_each(filters) where key like 'not-%' and jsonb_typeof(value) = 'array'
  )
  select f.facet, f.value, coalesce(sum(bit_count(f.bits & m.bits)), 0)::bigint
  from private.facet_bits as f
  left join unwished as u on u.facet = f.facet and u.value = f.value
  left join masks as m on m.block = f.block
    and m.left_out = case when u.facet is not null then 'not-' || f.facet
      when f.facet = any ((select facets from wished)::text[]) then f.facet else '' end
  group by f.facet, f.value
$$;
comment on function private.count_facets(bit varying, jsonb) is
  'How many initiatives each value would show, its own facet''s choice aside; of a value that is left out, how many it takes away. Facet "all" counts the result.';

create function private.label_facets(counts jsonb, chosen_places jsonb, language text) returns jsonb
language sql stable set search_path = ''
as $$
  -- Controlled terms always stand there, with zero if need be; other values once somebody had them.
  with labelled as (
    select case t.vocabulary when 'target_group' then 'group' else t.vocabulary::text end as facet, t.slug::text,
      coalesce(t.labels ->> language, private.pick(t.labels, language)) as label, coalesce((counts -> case t.vocabulary when 'target_group' then 'group'
        else t.vocabulary::text end ->> t.slug)::integer, 0) as count, t.position::integer as position
    from public.terms as t
    union all
    select 'place', p.slug, coalesce(p.names ->> language, private.pick(p.names, language)), v.value::integer, -v.value::integer
    from (
      -- A long gazetteer would bury the others: the 40 municipalities with most, and those that were chosen.
      select key, value from jsonb_each_text(counts -> 'place')
      order by chosen_places ? key desc, value::integer desc, key limit 40
    ) as v join public.places as p on p.slug = v.key
    union all
    select 'district', d.slug, min(coalesce(d.names ->> language, private.pick(d.names, language))), v.value::integer, 0
    from jsonb_each_text(counts -> 'district') as v join public.districts as d on d.slug = v.key group by d.slug, v.value
    union all
    select f.key, v.key, null, v.value::integer, -v.value::integer
    from jsonb_each(counts) as f, jsonb_each_text(f.value) as v
    where f.key in ('kind', 'scope', 'status', 'language', 'needs')
  )
  select jsonb_object_agg(facet, items) from (
    select facet, jsonb_agg(jsonb_build_object('slug', slug, 'label', label, 'count', count) order by position, label, slug) as items
    from labelled group by facet
  ) as grouped
$$;
