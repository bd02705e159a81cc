-- What may be the same: signals and thresholds by which a nomination and an initiative resemble each other.

create function private.duplicate_fingerprint(nomination uuid, initiative uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select md5(concat_ws('|', n.comparable_name, private.fold(n.other_names), private.site_key(n.website), n.place_id,
    (select string_agg(k.key, ',' order by k.name_id) from private.initiative_name_keys as k where k.initiative_id = i.id),
    private.site_key(i.website),
    (select string_agg(place_id::text, ',' order by id) from public.initiative_places where initiative_id = i.id)))
  from public.nominations as n, public.initiatives as i where n.id = nomination and i.id = initiative
$$;

create function private.initiatives_named_like(names text[])
returns table (initiative_id uuid, similarity real, word real)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_custom_plan'
as $$
declare
  given text;
  wanted text;
  words text[];
  runs text[];
begin
  foreach given in array names[1:8] loop
    wanted := private.comparable_name(given);
    continue when char_length(wanted) < 3 or wanted is null;
    words := string_to_array(wanted, ' ');
    -- Every run of words of the nominated name: a short known name inside a longer new one.
    runs := array(
      select array_to_string(words[f:t], ' ')
      from generate_series(1, least(cardinality(words), 10)) as f, generate_series(f, least(f + 5, cardinality(words), 10)) as t
      where char_length(array_to_string(words[f:t], ' ')) >= 3);
    -- One index search per way of being alike; only a plan made for this name uses the index.
    return query
      select h.initiative_id, max(h.alike), max(h.inside)
      from (
        select k.initiative_id, extensions.similarity(k.key, wanted) as alike, 0::real as inside
        from private.initiative_name_keys as k where k.key operator(extensions.%) wanted
        union all
        select k.initiative_id, 0, extensions.strict_word_similarity(wanted, k.key)
        from private.initiative_name_keys as k where k.key operator(extensions.%>>) wanted
        union all
        select k.initiative_id, extensions.similarity(k.key, wanted), 1
        from private.initiative_name_keys as k where k.key = any (runs)
      ) as h
      group by h.initiative_id
      having max(h.alike) >= 0.45 or max(h.inside) >= 0.8;
  end loop;
end
$$;
comment on function private.initiatives_named_like(text[]) is
  'Initiatives with a name like one of these, or one inside the other: the best trigram and word similarity of each.';

create function private.find_duplicates(
  names text[], place integer, site text, reach text, language_wanted text, reviewed uuid default null, for_staff boolean default false
) returns table (
  initiative_id uuid, slug text, name text, name_language text, place_name text, is_published boolean,
  strength text, signals text[], similarity real
)
language sql stable security definer set search_path = ''
as $$
  with by_name as (
    select l.initiative_id, max(l.similarity) as similarity, max(l.word) as word
    from private.initiatives_named_like(names) as l group by l.initiative_id
  ),
  by_site as (
    select i.id as initiative_id from public.initiatives as i
    where i.website is not null and private.site_key(i.website) = private.site_key(site)
  ),
  by_contact as (
    -- A contact that several initiatives use tells nothing.
    select (array_agg(c.initiative_id))[1] as initiative_id from public.initiative_contacts as c
    where for_staff and private.contact_key(c.contact) = private.contact_key(reach)
    having count(*) = 1
  ),
  hits as (
    select coalesce(b.initiative_id, s.initiative_id, c.initiative_id) as id,
      coalesce(b.similarity, 0) as similarity, coalesce(b.word, 0) as word,
      s.initiative_id is not null as same_site, c.initiative_id is not null as same_contact
    from by_name as b
    full join by_site as s using (initiative_id)
    full join by_contact as c on c.initiative_id = coalesce(b.initiative_id, s.initiative_id)
  ),
  judged as (
    select h.*, i.slug, i.is_published, near.yes as same_place,
      case
        when h.same_site or h.same_contact then 'likely'
        when h.similarity >= 0.45 and place is not null and near.yes then 'likely'
        when h.similarity >= 0.45 then 'possible'
        when h.word >= 0.8 and (place is null or near.yes) then 'possible'
      end as strength
    from hits as h
    join public.initiatives as i on i.id = h.id
    cross join lateral (select exists (
      select from public.initiative_places as p
      where p.initiative_id = h.id and p.place_id = place and (for_staff or p.visibility <> 'hidden')
    ) as yes) as near
    where not exists (
      select from public.nomination_distinctions as d
      where d.nomination_id = reviewed and d.initiative_id = h.id
        and d.fingerprint = private.duplicate_fingerprint(reviewed, h.id))
  )
  select j.id, j.slug::text, main.name, main.language::text,
    (select private.pick(p.names, language_wanted) from public.initiative_places as ip
      join public.places as p on p.id = ip.place_id
      where ip.initiative_id = j.id and (for_staff or ip.visibility <> 'hidden') order by ip.position, ip.id limit 1),
    j.is_published, j.strength,
    array_remove(array[
      case when j.same_site then 'site' end, case when j.same_contact then 'contact' end,
      case when j.similarity >= 0.45 then 'name' when j.word >= 0.8 then 'word' end,
      case when j.same_place then 'place' end], null),
    j.similarity::real
  from judged as j
  cross join lateral (
    select n.name, n.language from public.initiative_names as n
    where n.initiative_id = j.id order by (n.role = 'main') desc, n.id limit 1
  ) as main
  where j.strength is not null
  order by j.strength, j.similarity desc, j.word desc, j.id
  limit 6
$$;
comment on function private.find_duplicates(text[], integer, text, text, text, uuid, boolean) is
  'Initiatives that may be the same: same site or contact anywhere, similar name, a name inside a name in the same place.';

create function private.open_nominations_like(names text[], place integer, site text, except_id uuid)
returns table (id uuid, name text, similarity real)
language sql stable security definer set search_path = ''
as $$
  select o.id, o.name, max(extensions.similarity(o.comparable_name, private.comparable_name(n)))
  from unnest(names[1:8]) as n
  join public.nominations as o on o.comparable_name operator(extensions.%) private.comparable_name(n)
    and extensions.similarity(o.comparable_name, private.comparable_name(n)) >= 0.45
  where o.state in ('submitted', 'in_review', 'question_asked') and o.id is distinct from except_id
    and (place is null or o.place_id is null or o.place_id = place
      or private.site_key(o.website) = private.site_key(site))
  group by o.id, o.name
  order by 3 desc limit 6
$$;
comment on function private.open_nominations_like(text[], integer, text, uuid) is 'Nominations not yet decided that may be about the same initiative.';

create function private.duplicates_for_visitors(names text[], place integer, site text, language_wanted text, own uuid)
returns jsonb
language sql stable security definer set search_path = ''
as $$
  with found as (select * from private.find_duplicates(names, place, site, null, language_wanted))
  select jsonb_build_object(
    'candidates', coalesce((select jsonb_agg(jsonb_build_object(
        'slug', f.slug, 'name', f.name, 'language', f.name_language, 'place', f.place_name,
        'strength', f.strength, 'signals', to_jsonb(f.signals)))
      from found as f where f.is_published), '[]'),
    -- Of what is not public only this much may be known.
    'alreadyNominated', exists (select from found as f where not f.is_published)
      or exists (select from private.open_nominations_like(names, place, site, own)))
$$;

create function private.match_place(typed text) returns integer
language sql stable security definer set search_path = ''
as $$
  select p.id from public.places as p
  where p.searchable like '%' || replace(replace(replace(private.fold(trim(typed)), '\', '\\'), '%', '\%'), '_', '\_') || '%'
    and exists (select from jsonb_each_text(p.names) as n where private.fold(n.value) = private.fold(trim(typed)))
  order by p.country = (select h.country from public.places as h
      join public.site_settings as s on s.home_place = h.slug) desc nulls last,
    p.population desc nulls last, p.id
  limit 1
$$;
comment on function private.match_place(text) is 'The place with exactly this name in any language, accents aside; the home country first.';

create function public.suggest_places(typed text, language text) returns text[]
language sql stable security invoker set search_path = ''
as $$
  select coalesce(array_agg(s.name order by s.nearness desc), '{}') from (
    select private.pick(p.names, language) as name,
      max(extensions.similarity(private.fold(n.value), private.fold(left(typed, 80)))) as nearness
    from public.places as p, jsonb_each_text(p.names) as n
    where extensions.similarity(private.fold(n.value), private.fold(left(typed, 80))) >= 0.25
    group by p.id order by nearness desc limit 4
  ) as s
$$;
comment on function public.suggest_places(text, text) is 'Names of places that look like what was typed, nearest first.';

create function private.place_by_name(typed text) returns integer
language sql stable security definer set search_path = ''
as $$ select case when coalesce(trim(typed), '') <> '' then private.match_place(left(typed, 120)) end $$;

create function public.nomination_duplicates(name text, place text, website text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select private.duplicates_for_visitors(
    array[left(name, 200)], private.place_by_name(place), left(website, 400), language, null)
$$;
comment on function public.nomination_duplicates(text, text, text, text) is
  'While somebody types: initiatives that may be the same; of unpublished ones only that there is one.';
