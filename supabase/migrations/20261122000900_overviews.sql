-- What the home page, the pages of organisations, the page about the forum and the sitemap show, each
-- read in one question.

create function private.organisation_words(name text, names jsonb) returns text
language sql immutable parallel safe set search_path = ''
as $$
  select private.fold(concat_ws(' ', name, (select string_agg(value, ' ' order by key) from jsonb_each_text(names))))
$$;
comment on function private.organisation_words(text, jsonb) is 'All names of an organisation in the form that is searched.';
grant execute on function private.organisation_words(text, jsonb) to anon, authenticated, service_role;

alter table public.organisations
  add column sort_name text not null generated always as (private.fold(name)) stored,
  add column searchable text not null generated always as (private.organisation_words(name, names)) stored;
comment on column public.organisations.searchable is 'All its names, folded.';
create index organisations_sort_name on public.organisations (sort_name, slug);
create index organisations_searchable on public.organisations using gin (searchable extensions.gin_trgm_ops);

create function private.list_themes(language text) returns jsonb
language sql stable set search_path = ''
as $$
  -- The counts stand ready in the bitmaps of the search.
  select coalesce(jsonb_agg(jsonb_build_object(
    'slug', t.slug, 'label', coalesce(t.labels ->> list_themes.language, private.pick(t.labels, list_themes.language)), 'count', c.count)
    order by c.count desc, t.position, t.slug), '[]')
  from (
    select value, sum(bit_count(bits)) as count from private.facet_bits where facet = 'theme' group by value
  ) as c
  join public.terms as t on t.vocabulary = 'theme' and t.slug = c.value
  where c.count > 0
$$;
comment on function private.list_themes(text) is 'Themes of published initiatives with how many there are, most first.';

create function private.sessions_in_sight(language text, at timestamptz) returns jsonb
language sql stable set search_path = ''
as $$
  -- The last one that ended and the next two: what a line of the year can show on a phone.
  select coalesce(jsonb_agg(jsonb_build_object(
    'slug', s.slug, 'kind', s.kind, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'placeName', s.place_name,
    'isOver', s.ends_at < at, 'title', private.pick_with_language(s.titles, sessions_in_sight.language),
    'summary', private.pick_with_language(s.summaries, sessions_in_sight.language)) order by s.starts_at, s.id), '[]')
  from (
    (select id, slug, kind, starts_at, ends_at, place_name, titles, summaries from public.sessions
      where state not in ('draft', 'cancelled') and ends_at < at order by starts_at desc limit 1)
    union all
    (select id, slug, kind, starts_at, ends_at, place_name, titles, summaries from public.sessions
      where state not in ('draft', 'cancelled') and ends_at >= at order by starts_at limit 2)
  ) as s
$$;
comment on function private.sessions_in_sight(text, timestamptz) is 'The last session and the next two, in order of time.';

create function private.latest_initiatives(wanted integer) returns uuid[]
language sql stable set search_path = ''
as $$
  -- Who comes looks for something near: of the last hundred, those in the city's own country go first.
  select array(
    select recent.id from (
      select i.id, i.published_at from public.initiatives as i
      where i.is_published and i.status in ('planned', 'running')
      order by i.published_at desc, i.id limit 100
    ) as recent
    order by exists (
      select from public.initiative_places as ip
      join public.places as p on p.id = ip.place_id
      where ip.initiative_id = recent.id and p.country = (
        select home.country from public.site_settings as s join public.places as home on home.slug = s.home_place)
    ) desc, recent.published_at desc, recent.id
    limit wanted
  )
$$;
comment on function private.latest_initiatives(integer) is 'The newest initiatives that one can take part in, nearest country first.';

create function public.get_home(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'cityName', (select coalesce(city_names ->> language, private.pick(city_names, language)) from public.site_settings),
    'initiatives', bit_count(everybody.bits),
    'organisations', (select count(*) from public.organisations),
    'latest', private.initiative_rows(private.latest_initiatives(5), language),
    'themes', private.list_themes(language),
    'clusters', private.cluster_result(everybody.bits, language),
    'sessions', private.sessions_in_sight(language, now()),
    'today', now(),
    'groups', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'slug', g.slug, 'name', coalesce(g.names ->> language, private.pick(g.names, language)), 'purpose', private.pick_with_language(g.purposes, language)
      ) order by g.position), '[]')
      from public.working_groups as g
    )
  )
  from (select coalesce(private.result_bits(null, '{}'), '') as bits) as everybody
$$;
comment on function public.get_home(text) is 'The home page: counts, latest initiatives, themes, map, sessions and groups.';

create function public.list_organisations(language text, query text, page integer) returns jsonb
language sql stable security invoker set search_path = '' set pg_trgm.word_similarity_threshold = '0.52'
as $$
  with wish as (
    select private.fold(left(btrim(query), 200)) as words
  ), found as materialized (
    select o.id, o.sort_name, o.slug
    from public.organisations as o, wish
    where coalesce(wish.words, '') <> '' and (
      o.searchable like '%' || replace(replace(replace(wish.words, '\', '\\'), '%', '\%'), '_', '\_') || '%'
      or wish.words operator(extensions.<%) o.searchable
    )
  ), total as (
    select case when coalesce(wish.words, '') = '' then (select count(*) from public.organisations)
      else (select count(*) from found) end as count
    from wish
  ), one_page as (
    -- Without words the order comes from the index, without reading all.
    select * from (
      (select o.id, o.sort_name, o.slug from public.organisations as o, wish where coalesce(wish.words, '') = ''
        order by o.sort_name, o.slug offset (greatest(page, 1) - 1) * 50 limit 50)
      union all
      (select * from found order by sort_name, slug offset (greatest(page, 1) - 1) * 50 limit 50)
    ) as either
  )
  select jsonb_build_object(
    'total', (select count from total),
    'page', page,
    'pages', greatest(1, ceil((select count from total) / 50.0)),
    'rows', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'slug', o.slug, 'name', o.name, 'translation', nullif(o.names ->> list_organisations.language, o.name),
        'type', o.type, 'place', coalesce(p.names ->> list_organisations.language, private.pick(p.names, list_organisations.language)),
        'summary', private.pick_with_language(o.summaries, list_organisations.language), 'logo', o.logo_id,
        'initiatives', (
          select count(distinct io.initiative_id)
          from public.initiative_organisations as io join public.initiatives as i on i.id = io.initiative_id
          where io.organisation_id = o.id and i.is_published)
      ) order by o.sort_name, o.slug), '[]')
      from one_page join public.organisations as o using (id) left join public.places as p on p.id = o.place_id
    )
  )
$$;
comment on function public.list_organisations(text, text, integer) is 'Organisations by name, 50 a page; a search forgives accents and typing errors.';

create function public.get_organisation(organisation_slug text, language text) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
begin
  return coalesce((select jsonb_build_object(
    'slug', o.slug, 'name', o.name, 'translation', nullif(o.names ->> get_organisation.language, o.name),
    'otherNames', (
      select coalesce(jsonb_agg(distinct n.value order by n.value), '[]') from jsonb_each_text(o.names) as n
      where n.value <> o.name and n.value is distinct from o.names ->> get_organisation.language),
    'type', o.type, 'website', o.website, 'place', coalesce(p.names ->> get_organisation.language, private.pick(p.names, get_organisation.language)),
    'summary', private.pick_with_language(o.summaries, get_organisation.language), 'logo', o.logo_id,
    'roles', (
      select coalesce(jsonb_agg(jsonb_build_object('role', r.role,
        'initiatives', private.initiative_rows(r.ids, get_organisation.language)) order by r.role), '[]')
      from (
        select io.role, array_agg(io.initiative_id order by i.slug) as ids
        from public.initiative_organisations as io join public.initiatives as i on i.id = io.initiative_id
        where io.organisation_id = o.id and i.is_published group by io.role
      ) as r
    ),
    'keeps', private.initiative_rows((
      select coalesce(array_agg(i.id order by i.slug), '{}')
      from public.initiative_owners as w join public.initiatives as i on i.id = w.initiative_id
      where w.organisation_id = o.id and i.is_published), get_organisation.language),
    'seats', private.organisation_seats(o.id, get_organisation.language),
    'listings', private.organisation_listings(o.id, get_organisation.language),
    'myRole', private.organisation_role(o.id)
  )
  from public.organisations as o left join public.places as p on p.id = o.place_id
  where o.slug = organisation_slug),
  -- One that was merged leads to the other.
  (select jsonb_build_object('redirect', former.slug) from private.organisation_at(organisation_slug) as former(slug)
    where former.slug is not null));
end
$$;
comment on function public.get_organisation(text, text) is 'One organisation with the initiatives that it leads or supports; a redirect when it was merged into another; null when there is none.';

create function public.list_sources(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'key', s.key, 'title', private.pick_with_language(s.titles, list_sources.language),
    'publisher', s.publisher, 'year', s.year, 'url', s.url) order by s.id), '[]')
  from public.sources as s
$$;
comment on function public.list_sources(text) is 'The documents that entries were written from.';

create function public.list_public_addresses(page integer) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
  first constant integer := (greatest(page, 1) - 1) * 1000;
begin
  -- Initiatives by ordinal, so that the last page costs no more than the first; where some were withdrawn a
  -- page has fewer. At most 5,000 things, which are 20,000 addresses in four languages (50,000 are allowed).
  -- What only members read stands here for nobody, whoever asks.
  return (
    with things as (
      select 'initiatives/' || i.slug as path, i.updated_at
      from public.initiative_search as s join public.initiatives as i on i.id = s.initiative_id
      where s.ordinal >= first and s.ordinal < first + 1000
      union all
      (select 'organisations/' || o.slug, o.updated_at from public.organisations as o order by o.slug offset first limit 1000)
      union all
      (select 'groups/' || g.slug, g.updated_at from public.working_groups as g
        where first = 0 and g.reading = 'public' order by g.slug limit 1000)
      union all
      (select 'sessions/' || s.slug, s.updated_at from public.sessions as s
        where first = 0 and s.state not in ('draft', 'cancelled') order by s.slug limit 1000)
      union all
      (select 'sessions/' || s.slug || '/dossier', max(d.built_at)
        from public.sessions as s join public.dossiers as d on d.session_id = s.id
        where first = 0 and s.state not in ('draft', 'cancelled') and d.audience = 'public' and d.file_id is not null
        group by s.slug order by s.slug limit 1000)
    )
    select jsonb_build_object(
      'pages', greatest(1,
        ceil(((select max(ordinal) from public.initiative_search) + 1) / 1000.0),
        ceil((select count(*) from public.organisations) / 1000.0)),
      'rows', (select coalesce(jsonb_agg(jsonb_build_object('path', t.path, 'updatedAt', t.updated_at) order by t.path), '[]') from things as t)));
end
$$;
comment on function public.list_public_addresses(integer) is 'Paths, without language, of what visitors may read, at most 5,000 a page, with when each last changed.';

grant execute on function private.list_themes(text), private.sessions_in_sight(text, timestamptz),
  private.latest_initiatives(integer) to anon, authenticated;
grant execute on function public.get_home(text), public.list_organisations(text, text, integer),
  public.get_organisation(text, text), public.list_sources(text), public.list_public_addresses(integer)
  to anon, authenticated;
