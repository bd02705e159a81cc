-- Saved searches of the directory. Once a day each is held against the list; what was not in it before is news.
--
-- Results are bit strings by ordinal, as the list itself works: what a search knows costs a bit an initiative.

create table private.search_matches (
  search_id bigint primary key references public.saved_searches (id) on delete cascade,
  known bit varying not null,
  unseen bit varying not null default '',
  waiting bit varying not null default '',
  waits_since timestamptz,
  matched_at timestamptz not null default now(),
  mailed_at timestamptz
);
comment on table private.search_matches is 'What each saved search of the directory found already, by ordinal: told once, never again.';
comment on column private.search_matches.unseen is 'Found since the person last looked.';
comment on column private.search_matches.waiting is 'Found and not mailed yet; empty where no mail is wanted.';

create function private.read_directory_search(given jsonb) returns public.saved_searches
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.saved_searches;
  said constant text := btrim(coalesce(given ->> 'query', ''));
  circle constant jsonb := given #> '{filters,near}';
  chosen jsonb;
begin
  if jsonb_typeof(given) is distinct from 'object' or jsonb_typeof(coalesce(given -> 'filters', '{}')) <> 'object' or char_length(said) > 200
    or exists (
      select from jsonb_each(coalesce(given -> 'filters', '{}')) as wish (name, choices)
      where wish.name <> 'near' and (
        wish.name !~ '^(not-)?(theme|group|activity|place|district|language|accessibility|kind|scope|status|needs)$'
        or jsonb_typeof(wish.choices) <> 'array' or jsonb_array_length(case jsonb_typeof(wish.choices) when 'array' then wish.choices else '[]' end) > 30
        or exists (select from jsonb_array_elements(case jsonb_typeof(wish.choices) when 'array' then wish.choices else '[]' end) as choice
          where jsonb_typeof(choice) <> 'string' or choice #>> '{}' !~ '^[a-z0-9]+(-[a-z0-9]+)*$' or char_length(choice #>> '{}') > 120)))
    or circle is not null and not coalesce(jsonb_typeof(circle -> 'lat') = 'number' and jsonb_typeof(circle -> 'lon') = 'number'
      and jsonb_typeof(circle -> 'km') = 'number' and abs((circle ->> 'lat')::numeric) <= 90 and abs((circle ->> 'lon')::numeric) <= 180
      and (circle ->> 'km')::numeric between 0.1 and 500, false) then
    raise sqlstate 'PT400' using message = 'form:searches:errorFilters';
  end if;
  -- One way to write them: each choice once and in order; of a place three decimals, some hundred metres.
  select coalesce(jsonb_object_agg(w.name, w.choices), '{}') into chosen from (
    select wish.name, (select jsonb_agg(distinct choice order by choice) from jsonb_array_elements_text(wish.choices) as choice) as choices
    from jsonb_each(coalesce(given -> 'filters', '{}')) as wish (name, choices)
    where wish.name <> 'near' and wish.choices <> '[]') as w;
  if circle is not null then
    chosen := chosen || jsonb_build_object('near', jsonb_build_object('lat', round((circle ->> 'lat')::numeric, 3),
      'lon', round((circle ->> 'lon')::numeric, 3), 'km', (circle ->> 'km')::numeric));
  end if;
  s.directory := jsonb_build_object('query', case when private.fold_words(said) <> '' then said else '' end, 'filters', chosen);
  if s.directory @> '{"query": ""}' and chosen = '{}' then
    raise sqlstate 'PT400' using message = 'form:searches:errorNoFilter';
  end if;
  if octet_length(s.directory::text) > 2000 then
    raise sqlstate 'PT400' using message = 'form:searches:errorFilters';
  end if;
  s.is_online := false;
  return s;
end
$$;
comment on function private.read_directory_search(jsonb) is
  'The filters of the directory in a form (query, filters as search_initiatives reads them); PT400 for any that it does not have, and for none at all.';

create function private.match_directory(directory jsonb) returns bit varying
language plpgsql stable security definer set search_path = ''
as $$
declare
  filters constant jsonb := directory -> 'filters';
begin
  -- Only who has the words themselves: what is written nearly so is for who looks at the list.
  return coalesce(private.result_bits(private.found_within((private.read_exactly(directory ->> 'query')).found, filters), filters), '');
end
$$;
comment on function private.match_directory(jsonb) is 'Who a saved search of the directory finds, by ordinal: published ones only, and near by their public points.';

create function private.fit_bits(bits bit varying, size integer) returns bit varying
language sql immutable parallel safe set search_path = ''
as $$ select case when length(bits) = size then bits else substring(bits || repeat('0', greatest(0, size - length(bits)))::bit varying from 1 for size) end $$;
comment on function private.fit_bits(bit varying, integer) is 'As many bits as wished: the directory grew or shrank since.';

create function private.begin_matching(search bigint, directory jsonb) returns void
language sql security definer set search_path = ''
as $$ insert into private.search_matches (search_id, known) select search, private.match_directory(directory) $$;
comment on function private.begin_matching(bigint, jsonb) is 'What a search finds when it is saved is no news.';

create function private.match_searches(at timestamptz) returns integer
language plpgsql security definer set search_path = '' set work_mem = '32MB'
as $$
declare
  size constant integer := private.search_blocks() * 8192;
  found_any integer;
begin
  if not pg_try_advisory_xact_lock(hashtextextended('match_searches', 0)) then
    return 0;
  end if;
  with results as materialized (
    -- The same question of several people is answered once.
    select asked.directory, private.fit_bits(private.match_directory(asked.directory), size) as bits
    from (select distinct s.directory from public.saved_searches as s where s.directory is not null) as asked
  ), moments as materialized (
    -- Who stands newly is news also on the place of one that is gone.
    select m.matched_at, (
      select coalesce(string_agg(coalesce(p.bits, 0::bit(8192))::text, '' order by block), '')::bit varying
      from generate_series(0, private.search_blocks() - 1) as block
      left join private.pack_bits(array(
        select i_s.ordinal from public.initiatives as i join public.initiative_search as i_s on i_s.initiative_id = i.id
        where i.is_published and i.published_at > m.matched_at)) as p using (block)) as bits
    from (select distinct matched_at from private.search_matches) as m
  ), news as materialized (
    select m.search_id, r.bits, r.bits & (~private.fit_bits(m.known, size) | n.bits) as fresh,
      not s.is_paused and s.pace <> 'site' as is_mailed
    from private.search_matches as m
    join public.saved_searches as s on s.id = m.search_id
    join results as r on r.directory = s.directory
    join moments as n on n.matched_at = m.matched_at
  ), kept as (
    update private.search_matches as m
    set known = private.fit_bits(m.known, size) | n.bits, unseen = private.fit_bits(m.unseen, size) | n.fresh, matched_at = at,
      waiting = case when n.is_mailed then private.fit_bits(m.waiting, size) | n.fresh else '' end,
      waits_since = case when n.is_mailed and (m.waits_since is not null or bit_count(n.fresh) > 0) then coalesce(m.waits_since, at) end
    from news as n where n.search_id = m.search_id
    returning bit_count(n.fresh) > 0 as has_news
  )
  select count(*) filter (where has_news) into found_any from kept;
  return found_any;
end
$$;
comment on function private.match_searches(timestamptz) is
  'Once a day, in one statement: holds all saved searches of the directory against the list; how many found something. Once more, or later, loses and repeats nothing.';

create function private.waiting_matches(at timestamptz) returns table (person_id uuid, found bigint, searches bigint[])
language plpgsql stable security definer set search_path = ''
as $$
declare
  week_began constant timestamptz := date_trunc('week', at at time zone private.city_zone()) at time zone private.city_zone();
  size constant integer := private.search_blocks() * 8192;
begin
  return query
  with due as materialized (
    select s.person_id, m.search_id, private.fit_bits(m.waiting, size) as bits
    from private.search_matches as m join public.saved_searches as s on s.id = m.search_id
    where m.waits_since is not null and not s.is_paused and (s.pace = 'daily' or s.pace = 'weekly' and m.waits_since < week_began)
  ), everybody as materialized (
    select string_agg(f.bits::text, '' order by f.block)::bit varying as bits from private.facet_bits as f where f.facet = 'all' and f.value = 'all'
  )
  -- Each once, whatever searches found it; what was withdrawn since is not counted.
  select d.person_id, bit_count(bit_or(d.bits) & e.bits)::bigint, array_agg(d.search_id)
  from due as d cross join everybody as e
  where private.level_for(d.person_id, null, null) >= 'normal'
  group by d.person_id, e.bits
  having bit_count(bit_or(d.bits) & e.bits) > 0;
end
$$;
comment on function private.waiting_matches(timestamptz) is
  'Whom a mail awaits of what the directory brought: a weekly search with the first mail of the week after.';

create function private.shown_matches(s public.saved_searches, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  filters constant jsonb := s.directory -> 'filters';
  size constant integer := private.search_blocks() * 8192;
  fresh constant bit varying := coalesce((
    select private.fit_bits(m.unseen, size) & private.fit_bits(private.match_directory(s.directory), size)
    from private.search_matches as m where m.search_id = s.id and bit_count(m.unseen) > 0), '');
begin
  return jsonb_build_object('fresh', least(21, bit_count(fresh)),
    'news', (
      select coalesce(jsonb_agg(jsonb_build_object('slug', i.slug, 'name', n.name, 'language', n.language) order by i.published_at desc, i.slug), '[]')
      from (
        select newest.id, newest.slug, newest.published_at
        from public.initiatives as newest join public.initiative_search as i_s on i_s.initiative_id = newest.id
        where i_s.ordinal = any (array(select private.list_ordinals(fresh))) and newest.is_published
        order by newest.published_at desc, newest.slug limit 5
      ) as i
      cross join lateral (
        select names.name, names.language from public.initiative_names as names
        where names.initiative_id = i.id and names.role <> 'other'
        order by names.language = shown_matches.language desc, names.role, names.id limit 1) as n),
    'directory', jsonb_build_object('query', s.directory ->> 'query', 'filters', filters,
      'centre', case when filters ? 'near' then private.name_of_centre(filters, shown_matches.language) end,
      'facets', (
        select coalesce(jsonb_object_agg(facet, choices), '{}') from (
          select w.facet, jsonb_agg(jsonb_build_object('slug', w.choice, 'label', w.label, 'count', 0)) as choices
          from (
            select regexp_replace(wish.name, '^not-', '') as facet, choice, private.pick(coalesce(t.labels, p.names, d.names), shown_matches.language) as label
            from jsonb_each(filters - 'near') as wish (name, choices)
            cross join jsonb_array_elements_text(wish.choices) as choice
            left join public.terms as t on t.slug = choice
              and case t.vocabulary when 'target_group' then 'group' else t.vocabulary::text end = regexp_replace(wish.name, '^not-', '')
            left join public.places as p on wish.name in ('place', 'not-place') and p.slug = choice
            left join lateral (
              select min(f.names::text)::jsonb as names from public.districts as f where wish.name in ('district', 'not-district') and f.slug = choice) as d on true
          ) as w group by w.facet) as named)));
end
$$;
comment on function private.shown_matches(public.saved_searches, text) is
  'Of a saved search of the directory: its filters with their words, how much is new, and the five newest of it; who calls checked whose it is.';
