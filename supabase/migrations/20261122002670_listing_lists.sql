-- The overview of the exchange: what stands, newest first, by keyset. Visitors see what stands for
-- everybody, without names; what only a go-between sees stands in the list of that go-between.

create index listings_standing_for_everybody on public.listings (kind, opened_at desc, id desc)
  where state in ('open', 'talking') and review = 'approved' and not is_paused and audience = 'everybody';
create index listings_standing_online on public.listings (opened_at desc, id desc)
  where state in ('open', 'talking') and review = 'approved' and not is_paused and is_online;
create index listing_languages_language on public.listing_languages (language, listing_id);

create function private.exchange_choices(language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'categories', (
      select jsonb_agg(jsonb_build_object('slug', c.slug,
        'label', coalesce(c.labels ->> exchange_choices.language, private.pick(c.labels, exchange_choices.language)),
        'hint', coalesce(c.hints ->> exchange_choices.language, private.pick(c.hints, exchange_choices.language))) order by c.position, c.id)
      from public.listing_categories as c),
    'themes', (
      select coalesce(jsonb_agg(jsonb_build_object('slug', t.slug,
        'label', coalesce(t.labels ->> exchange_choices.language, private.pick(t.labels, exchange_choices.language))) order by t.position, t.id), '[]')
      from public.terms as t where t.vocabulary = 'theme'),
    'districts', (
      select coalesce(jsonb_agg(jsonb_build_object('slug', d.slug,
        'label', coalesce(d.names ->> exchange_choices.language, private.pick(d.names, exchange_choices.language)))
        order by coalesce(d.names ->> exchange_choices.language, private.pick(d.names, exchange_choices.language))), '[]')
      from public.districts as d join public.places as p on p.id = d.place_id join public.site_settings as s on s.home_place = p.slug))
$$;
comment on function private.exchange_choices(text) is 'What a list of the exchange can be narrowed by.';

create function private.hidden_listing_owners() returns table (people uuid[], organisations uuid[], beneficiaries uuid[])
language sql stable security definer set search_path = ''
as $$
  with blocked as (select array(select private.blocked_people()) as ids)
  select blocked.ids,
    array(select r.organisation_id from public.organisation_representatives as r where r.person_id = any (blocked.ids)),
    array(select b.id from public.beneficiaries as b where coalesce(b.taken_over_by, b.case_worker_id) = any (blocked.ids))
  from blocked
$$;
comment on function private.hidden_listing_owners() is 'Behind whose listings stands somebody who blocked who asks, or whom they blocked.';

create function private.find_listings(
  wanted_kind public.listing_kind, wanted_category smallint, areas bigint[], spoken text, is_remote boolean, pattern text, near text,
  before_at timestamptz, before_id bigint, wanted_count integer, wanted_theme smallint default null
) returns setof public.listings
-- Planned for the values given: which index is right depends on what is asked.
language plpgsql stable security definer set search_path = '' set plan_cache_mode = 'force_custom_plan'
  set pg_trgm.word_similarity_threshold = '0.6'
as $$
declare
  is_visitor constant boolean := (select auth.uid()) is null;
  keeps constant boolean := not is_visitor and private.keeps_exchange();
  theme_categories constant smallint[] := array(select c.id from public.listing_categories as c where c.theme_id = wanted_theme);
  between_ids constant uuid[] := case when is_visitor then '{}' else array(select private.my_checked_organisation_ids()) end;
  hidden record;
begin
  select * into hidden from private.hidden_listing_owners();
  if is_visitor then
    return query
    select l.* from public.listings as l
    where l.state in ('open', 'talking') and l.review = 'approved' and not l.is_paused and l.audience = 'everybody' and l.expires_at > now()
      and (wanted_kind is null or l.kind = wanted_kind) and (wanted_category is null or l.category_id = wanted_category)
      and (wanted_theme is null or l.theme_id = wanted_theme or l.theme_id is null and l.category_id = any (theme_categories))
      and (areas is null or l.area_id = any (areas)) and (not is_remote or l.is_online)
      and (spoken is null or exists (select from public.listing_languages as g where g.listing_id = l.id and g.language = spoken))
      and (pattern is null or l.searchable like pattern) and (near is null or near operator(extensions.<%) l.searchable)
      and (before_at is null or (l.opened_at, l.id) < (before_at, before_id))
    order by l.opened_at desc, l.id desc limit wanted_count;
    return;
  end if;
  return query
  select l.* from public.listings as l
  where l.state in ('open', 'talking') and l.review = 'approved' and not l.is_paused and l.expires_at > now()
    and (l.audience in ('everybody', 'people') or keeps or l.through_id = any (between_ids))
    and (l.person_id is null or l.person_id <> all (hidden.people))
    and (l.organisation_id is null or l.organisation_id <> all (hidden.organisations))
    and (l.beneficiary_id is null or l.beneficiary_id <> all (hidden.beneficiaries))
    and (wanted_kind is null or l.kind = wanted_kind) and (wanted_category is null or l.category_id = wanted_category)
    and (wanted_theme is null or l.theme_id = wanted_theme or l.theme_id is null and l.category_id = any (theme_categories))
    and (areas is null or l.area_id = any (areas)) and (not is_remote or l.is_online)
    and (spoken is null or exists (select from public.listing_languages as g where g.listing_id = l.id and g.language = spoken))
    and (pattern is null or l.searchable like pattern) and (near is null or near operator(extensions.<%) l.searchable)
    and (before_at is null or (l.opened_at, l.id) < (before_at, before_id))
  order by l.opened_at desc, l.id desc limit wanted_count;
end
$$;
comment on function private.find_listings(public.listing_kind, smallint, bigint[], text, boolean, text, text, timestamptz, bigint, integer, smallint) is
  'Standing listings that who asks may see, newest first, from after a place in that order.';

create function private.find_listings_around(
  wanted_kind public.listing_kind, wanted_category smallint, centre bigint, first_bucket smallint, last_bucket smallint, spoken text,
  is_remote boolean, pattern text, near text, before_at timestamptz, before_id bigint, wanted_count integer, wanted_theme smallint default null
) returns setof public.listings
language plpgsql stable security definer set search_path = ''
as $$
declare
  missing integer := wanted_count;
  added integer;
begin
  for b in first_bucket..last_bucket loop
    return query
    select * from private.find_listings(wanted_kind, wanted_category,
      array(select d.to_id from private.area_distances as d where d.from_id = centre and d.bucket = b), spoken, is_remote, pattern, near,
      -- In the bucket where the last stretch ended one goes on; the next ones begin with their newest.
      case when b = first_bucket then before_at end, case when b = first_bucket then before_id end, missing, wanted_theme);
    get diagnostics added = row_count;
    missing := missing - added;
    exit when missing <= 0;
  end loop;
end
$$;
comment on function private.find_listings_around(public.listing_kind, smallint, bigint, smallint, smallint, text, boolean, text, text, timestamptz, bigint, integer, smallint) is
  'The same from an area outwards: bucket by bucket, newest first in each, so that nothing finer than a bucket orders them.';

create function private.list_listings(
  kind text, category text, district text, spoken text, query text, is_online boolean, before text, language text, within text, theme text
) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  size constant integer := 20;
  wanted_kind public.listing_kind := case when list_listings.kind in ('offer', 'need') then list_listings.kind end;
  wanted_category smallint := (select c.id from public.listing_categories as c where c.slug = list_listings.category);
  wanted_theme smallint := (select t.id from public.terms as t where t.vocabulary = 'theme' and t.slug = list_listings.theme);
  areas bigint[] := case when list_listings.district is not null then array(
    select a.id from public.areas as a
    left join public.grid_cells as c on c.id = a.cell_id
    join public.districts as d on d.id = coalesce(a.district_id, c.district_id) where d.slug = list_listings.district) end;
  words text := nullif(private.fold_words(left(list_listings.query, 100)), '');
  -- Around a district: from the areas up to 1 km away outwards, to the bucket that was asked.
  centre bigint := case when list_listings.within in ('1', '3', '6') then private.given_near(list_listings.district) end;
  reach smallint := case list_listings.within when '1' then 0 when '3' then 1 when '6' then 2 end;
  place text[] := regexp_match(list_listings.before, '^(?:([0-3])\.)?([0-9]{1,17})-([0-9]{1,18})$');
  before_at timestamptz := case when place is not null then 'epoch'::timestamptz + place[2]::bigint * interval '1 microsecond' end;
  found public.listings[];
  last public.listings;
begin
  if list_listings.category is not null and wanted_category is null then
    raise sqlstate 'PT404' using message = 'no such category';
  end if;
  if list_listings.theme is not null and wanted_theme is null then
    raise sqlstate 'PT404' using message = 'no such theme';
  end if;
  -- First what has the words themselves; only when nothing has, what is written nearly so.
  if centre is not null then
    found := array(select l from private.find_listings_around(wanted_kind, wanted_category, centre, coalesce(place[1], '0')::smallint, reach,
      spoken, coalesce(list_listings.is_online, false), '%' || words || '%', null, before_at, place[3]::bigint, size + 1, wanted_theme) as l);
    areas := private.areas_within(centre, reach);
  else
    found := array(select l from private.find_listings(wanted_kind, wanted_category, areas, spoken, coalesce(list_listings.is_online, false),
      '%' || words || '%', null, before_at, place[3]::bigint, size + 1, wanted_theme) as l);
  end if;
  if words is not null and cardinality(found) = 0 and (before_at is null or not exists (
    select from private.find_listings(wanted_kind, wanted_category, areas, spoken, coalesce(list_listings.is_online, false),
      '%' || words || '%', null, null, null, 1, wanted_theme))) then
    found := array(select l from private.find_listings(wanted_kind, wanted_category, areas, spoken, coalesce(list_listings.is_online, false),
      null, words, before_at, place[3]::bigint, size + 1, wanted_theme) as l);
    centre := null;
  end if;
  last := found[size];
  return jsonb_build_object(
    'rows', (select coalesce(jsonb_agg(private.listing_line(found[n], list_listings.language)
        || jsonb_build_object('picture', private.listing_pictures(found[n].id) -> 0) order by n), '[]')
      from generate_series(1, least(size, cardinality(found))) as n),
    'next', case when cardinality(found) > size then
      coalesce(private.distance_bucket(centre, last.area_id) || '.', '') || (extract(epoch from last.opened_at) * 1000000)::bigint || '-' || last.id end,
    'choices', private.exchange_choices(list_listings.language));
end
$$;
comment on function private.list_listings(text, text, text, text, text, boolean, text, text, text, text) is
  'Twenty listings and from where the next ones follow; from a district outwards where `within` is 1, 3 or 6 (km). PT404 for a category or theme that is none, PT400 for a district that is none.';
