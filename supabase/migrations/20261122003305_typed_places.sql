-- What somebody types into the directory: places of the gazetteer by name, and suggestions of names, words and places.

create function private.places_named(typed text, language text, most integer, roughly boolean)
returns table (turn bigint, label text, hint text, latitude double precision, longitude double precision, is_whole boolean, away integer)
language plpgsql stable security definer set search_path = '' set pg_trgm.word_similarity_threshold = '0.5'
-- The planner takes the trigrams' index for dearer than it is.
set enable_seqscan = off
as $$
declare
  words constant text := private.fold_words(left(places_named.typed, 80));
  -- Where a word begins; a blank of what was typed may be a hyphen of the name.
  beginning constant text := '\m' || replace(words, ' ', '[^[:alnum:]]+');
  home public.places;
begin
  if char_length(words) < 2 then
    return;
  end if;
  select p.* into home from public.site_settings as s join public.places as p on p.slug = s.home_place;
  return query
  with named as (
    select 0 as kind, d.names, p.names as around, d.latitude, d.longitude, p.id = home.id as is_home, null::integer as population, p.country,
      (select array_agg(private.fold_words(n.value)) from jsonb_each_text(d.names) as n) as folded
    from public.districts as d join public.places as p on p.id = d.place_id
    where roughly or private.fold(d.names::text) ~ beginning
    union all
    select 1, p.names, null, p.latitude, p.longitude, p.id = home.id, p.population, p.country,
      (select array_agg(private.fold_words(n.value)) from jsonb_each_text(p.names) as n)
    from public.places as p
    where p.searchable ~ beginning or roughly and words operator(extensions.<%) p.searchable
  ), matched as (
    select n.*, words = any (n.folded) as whole,
      exists (select from unnest(n.folded) as f (name) where f.name like words || '%') as leads,
      exists (select from unnest(n.folded) as f (name) where f.name like words || '%' or f.name like '% ' || words || '%') as begins,
      case when roughly then (select max(extensions.word_similarity(words, f.name)) from unnest(n.folded) as f (name)) end as likeness
    from named as n
  )
  select row_number() over (order by m.whole desc, m.begins desc, m.likeness desc nulls last, m.is_home and m.kind = 1 desc nulls last,
      m.leads desc, m.is_home desc nulls last, m.kind, m.country = home.country desc nulls last, m.population desc nulls last, m.names::text),
    coalesce(m.names ->> places_named.language, private.pick(m.names, places_named.language)),
    coalesce(m.around ->> places_named.language, private.pick(m.around, places_named.language), case when m.country <> home.country then m.country end),
    round(m.latitude::numeric, 3)::double precision, round(m.longitude::numeric, 3)::double precision, m.whole,
    round(private.metres_between(home.latitude, home.longitude, m.latitude, m.longitude) / 1000)::integer
  from matched as m
  where (m.begins or roughly and m.likeness >= 0.5)
    -- A former municipality that is a district now stands there once.
    and not (m.kind = 1 and exists (select from matched as d where d.kind = 0 and d.folded && m.folded
      and d.latitude between m.latitude - 0.02 and m.latitude + 0.02 and d.longitude between m.longitude - 0.03 and m.longitude + 0.03))
  order by 1 limit most;
end
$$;
comment on function private.places_named(text, text, integer, boolean) is
  'Districts and municipalities by a name in any language or its beginning, whole names first; roughly: also what is written nearly so.';

create function private.find_places(typed text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  found jsonb;
begin
  for roughly in 0..1 loop
    select jsonb_agg(jsonb_build_object('label', n.label, 'hint', n.hint, 'lat', n.latitude, 'lon', n.longitude, 'away', n.away, 'isWhole', n.is_whole) order by n.turn)
    into found from private.places_named(typed, find_places.language, 8, roughly = 1) as n;
    exit when found is not null;
  end loop;
  return coalesce(found, '[]');
end
$$;
comment on function private.find_places(text, text) is
  'At most eight districts and municipalities that a typed name may mean, with their middles to three decimals; nearly so written ones when there are no others.';

create function private.place_in_words(query text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  -- What stands before a place in a sentence is no word to search for.
  prepositions constant text[] := array['in', 'te', 'bij', 'rond', 'near', 'at', 'around', 'a', 'à', 'en', 'dans', 'pres', 'près', 'de', 'في', 'قرب'];
  typed constant text[] := regexp_split_to_array(btrim(left(query, 200)), '\s+');
  most constant integer := least(cardinality(typed), 6);
  before text[];
  place record;
begin
  for size in reverse least(3, most)..1 loop
    for at in 1..most - size + 1 loop
      -- Some of the smallest words are a village somewhere.
      continue when size = 1 and char_length(typed[at]) < 3;
      select * into place from private.places_named(array_to_string(typed[at:at + size - 1], ' '), place_in_words.language, 1, false) as p
      where p.is_whole;
      if place.label is not null then
        before := typed[1:at - 1];
        while cardinality(before) > 0 and lower(before[cardinality(before)]) = any (prepositions) loop
          before := before[1:cardinality(before) - 1];
        end loop;
        return jsonb_build_array(jsonb_build_object('label', place.label, 'lat', place.latitude, 'lon', place.longitude,
          'query', array_to_string(before || typed[at + size:], ' ')));
      end if;
    end loop;
  end loop;
  return '[]';
end
$$;
comment on function private.place_in_words(text, text) is
  'A district or municipality whose whole name stands in what was typed, the longest first, with the words without it: one or none.';

create function private.names_like(words text[], language text, most integer) returns jsonb
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan
as $$
declare
  beginning constant text := array_to_string(words, ' ');
  -- Names that begin with what was typed are a walk of the index, and mostly enough.
  ids uuid[] := array(select s.initiative_id from public.initiative_search as s
    where s.sort_name like beginning || '%' order by s.sort_name, s.ordinal limit most);
  ranges private.word_range[];
  found bit varying;
begin
  if cardinality(ids) < most then
    ranges := array(select (private.words_from(place::integer, array[w]))[1] from unnest(words) with ordinality as typed (w, place));
    found := private.find_words(ranges, true);
    if bit_count(found) > 2000 then
      ids := ids || array(select s.initiative_id from public.initiative_search as s
        where get_bit(found, s.ordinal) = 1 and s.initiative_id <> all (ids)
        order by s.sort_name, s.ordinal limit most - cardinality(ids));
    else
      ids := ids || array(select s.initiative_id from public.initiative_search as s
        where s.ordinal = any (array(select private.list_ordinals(found))) and s.initiative_id <> all (ids)
        order by s.sort_name, s.ordinal limit most - cardinality(ids));
    end if;
  end if;
  return (
    select coalesce(jsonb_agg(jsonb_build_object('slug', s.slug, 'label', n.name, 'language', n.language) order by wanted.turn), '[]')
    from unnest(ids) with ordinality as wanted (id, turn)
    join public.initiative_search as s on s.initiative_id = wanted.id
    cross join lateral (
      select names.name, names.language from public.initiative_names as names
      where names.initiative_id = wanted.id and names.role <> 'other'
      order by names.language = names_like.language desc, names.role, names.id limit 1) as n);
end
$$;
comment on function private.names_like(text[], text, integer) is 'Published initiatives in whose names words begin so, first those whose names themselves do.';

create function private.suggest_searches(typed text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  beginning constant text := private.fold_words(left(typed, 80));
  words constant text[] := array(
    select left(w.word, 40) from string_to_table(beginning, ' ') with ordinality as w (word, turn) where w.word <> '' order by w.turn limit 6);
begin
  if char_length(beginning) < 2 then
    return '{"names": [], "terms": [], "places": []}';
  end if;
  return jsonb_build_object(
    'names', private.names_like(words, suggest_searches.language, 5),
    'terms', (
      select coalesce(jsonb_agg(jsonb_build_object('facet', t.facet, 'slug', t.slug, 'label', t.label) order by t.turn), '[]')
      from (
        select case c.vocabulary when 'target_group' then 'group' else c.vocabulary::text end as facet, c.slug, l.label,
          row_number() over (order by l.folded like beginning || '%' desc, c.vocabulary, c.position, c.id) as turn
        from public.terms as c
        cross join lateral (
          select c.labels ->> suggest_searches.language as label,
            private.fold_words(coalesce(c.labels ->> suggest_searches.language, private.pick(c.labels, suggest_searches.language))) as folded
        ) as l
        where l.folded like beginning || '%' or l.folded like '% ' || beginning || '%'
        order by turn limit 3
      ) as t),
    'places', (
      select coalesce(jsonb_agg(jsonb_build_object('label', n.label, 'hint', n.hint, 'lat', n.latitude, 'lon', n.longitude, 'away', n.away) order by n.turn), '[]')
      from private.places_named(typed, suggest_searches.language, 3, false) as n));
end
$$;
comment on function private.suggest_searches(text, text) is
  'What a search that is being typed may mean: five names of initiatives, three words of the city''s lists, three places.';

create function public.list_new_initiatives(query text, filters jsonb, language text) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
  sought private.sought := private.read_query(query);
  result bit varying := coalesce(private.result_bits(private.found_within(sought.found, filters), filters), '');
  ids uuid[];
begin
  if bit_count(result) <= 2000 then
    ids := array(select i.id from public.initiative_search as s join public.initiatives as i on i.id = s.initiative_id
      where s.ordinal = any (array(select private.list_ordinals(result))) order by i.published_at desc, i.id limit 50);
  else
    ids := array(select i.id from public.initiatives as i join public.initiative_search as s on s.initiative_id = i.id
      where i.is_published and get_bit(result, s.ordinal) = 1 order by i.published_at desc, i.id limit 50);
  end if;
  return (
    select coalesce(jsonb_agg(jsonb_build_object('slug', i.slug, 'publishedAt', i.published_at, 'name', n.name, 'nameLanguage', n.language,
      'summary', t.body, 'summaryLanguage', t.language) order by wanted.turn), '[]')
    from unnest(ids) with ordinality as wanted (id, turn)
    join public.initiatives as i on i.id = wanted.id
    cross join lateral (
      select names.name, names.language from public.initiative_names as names
      where names.initiative_id = i.id and names.role <> 'other'
      order by names.language = list_new_initiatives.language desc, names.role, names.id limit 1) as n
    left join lateral (
      select texts.body, texts.language from public.initiative_texts as texts
      where texts.initiative_id = i.id and texts.section = 'summary'
      order by texts.language = list_new_initiatives.language desc, texts.state, texts.language = 'nl' desc limit 1) as t on true);
end
$$;
comment on function public.list_new_initiatives(text, jsonb, text) is 'The fifty of a filtered list that were published last, for its feed.';

create function public.find_places(typed text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.find_places(typed, language) $$;
comment on function public.find_places(text, text) is 'At most eight districts and municipalities that a typed name may mean (label, hint, lat, lon, away in km from the city, isWhole).';
create function public.find_place_in_words(query text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.place_in_words(query, language) $$;
comment on function public.find_place_in_words(text, text) is 'A place named in a search (label, lat, lon) and the other words of it (query): one or none.';
create function public.suggest_searches(typed text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.suggest_searches(typed, language) $$;
comment on function public.suggest_searches(text, text) is 'What a search that is being typed may mean: names of initiatives, terms of the city''s lists, places.';

grant execute on function private.place_in_words(text, text), public.find_place_in_words(text, text), private.find_places(text, text), private.suggest_searches(text, text),
  public.find_places(text, text), public.suggest_searches(text, text),
  public.list_new_initiatives(text, jsonb, text) to anon, authenticated;
