-- What the home page and the pages of organisations show, each read in one question.

create index organisations_folded_name on public.organisations
  using gin (private.fold(name) extensions.gin_trgm_ops);

create function private.initiative_lines(ids uuid[], language text) returns jsonb
language sql stable set search_path = ''
as $$
  -- One line per published initiative, in the order of the ids: name and summary in this language or as they are.
  select coalesce(jsonb_agg(jsonb_build_object(
    'slug', i.slug,
    'name', n.name, 'nameLanguage', n.language,
    'summary', t.body, 'summaryLanguage', t.language,
    'places', (
      select coalesce(jsonb_agg(private.pick(p.names, initiative_lines.language) order by ip.position), '[]')
      from public.initiative_places as ip join public.places as p on p.id = ip.place_id
      where ip.initiative_id = i.id
    ),
    'publishedAt', i.published_at, 'status', i.status, 'confirmedOn', i.confirmed_on
  ) order by wanted.position), '[]')
  from unnest(ids) with ordinality as wanted(id, position)
  join public.initiatives as i on i.id = wanted.id and i.is_published
  cross join lateral (
    select n.name, n.language from public.initiative_names as n
    where n.initiative_id = i.id and n.role <> 'other'
    order by n.language = initiative_lines.language desc, n.role, n.id limit 1
  ) as n
  left join lateral (
    select t.body, t.language from public.initiative_texts as t
    where t.initiative_id = i.id and t.section = 'summary'
    order by t.language = initiative_lines.language desc, t.state, t.language = 'nl' desc limit 1
  ) as t on true
$$;
comment on function private.initiative_lines(uuid[], text) is 'Short lines about initiatives, for lists that are not the directory.';
grant execute on function private.initiative_lines(uuid[], text) to anon, authenticated;

create function public.get_home(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'initiatives', (select count(*) from public.initiatives where is_published),
    'organisations', (select count(*) from public.organisations),
    'latest', private.initiative_lines(
      array(select id from public.initiatives where is_published and status in ('planned', 'running')
        order by published_at desc, id limit 5), language),
    'themes', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'slug', t.slug, 'label', private.pick(t.labels, language), 'count', t.count) order by t.count desc, t.slug), '[]')
      from (
        select t.slug, t.labels, count(*) as count
        from public.terms as t
        join public.initiative_terms as it on it.term_id = t.id
        join public.initiatives as i on i.id = it.initiative_id and i.is_published
        where t.vocabulary = 'theme' group by t.id order by count(*) desc, t.slug limit 12
      ) as t
    ),
    'sessions', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'slug', s.slug, 'kind', s.kind, 'state', s.state, 'title', private.pick(s.titles, language),
        'summary', private.pick(s.summaries, language), 'startsAt', s.starts_at, 'endsAt', s.ends_at,
        'placeName', s.place_name) order by s.starts_at), '[]')
      from public.sessions as s where s.state <> 'cancelled'
    ),
    'groups', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'slug', g.slug, 'name', private.pick(g.names, language), 'purpose', private.pick(g.purposes, language)
      ) order by g.position), '[]')
      from public.working_groups as g
    )
  )
$$;
comment on function public.get_home(text) is 'The home page: counts, latest initiatives, themes, sessions and groups.';

create function public.list_organisations(language text, query text, page integer) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  with found as (
    select o.*, private.pick(o.names || jsonb_build_object('nl', coalesce(o.names ->> 'nl', o.name)), language) as shown
    from public.organisations as o
    where coalesce(btrim(query), '') = ''
      or private.fold(o.name) like '%' || private.fold(query) || '%'
      or private.fold(o.names::text) like '%' || private.fold(query) || '%'
      or extensions.word_similarity(private.fold(query), private.fold(o.name)) >= 0.5
  ), total as (select count(*) as rows from found)
  select jsonb_build_object(
    'total', (select rows from total),
    'page', page,
    'pages', greatest(1, ceil((select rows from total) / 50.0)),
    'rows', (
      select coalesce(jsonb_agg(to_jsonb(r) order by r.position), '[]') from (
        select f.slug, f.shown as name, f.type, private.pick(p.names, language) as place,
          private.pick(f.summaries, language) as summary,
          (select count(distinct io.initiative_id) from public.initiative_organisations as io
            where io.organisation_id = f.id) as initiatives,
          row_number() over (order by private.fold(f.shown), f.slug) as position
        from found as f left join public.places as p on p.id = f.place_id
        order by private.fold(f.shown), f.slug
        limit 50 offset (greatest(page, 1) - 1) * 50
      ) as r
    )
  )
$$;
comment on function public.list_organisations(text, text, integer) is 'Organisations by name, 50 a page.';

create function public.get_organisation(organisation_slug text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'slug', o.slug, 'name', o.name, 'type', o.type, 'website', o.website,
    'place', private.pick(p.names, language), 'summary', private.pick(o.summaries, language),
    'roles', (
      select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'initiatives',
        private.initiative_lines(r.ids, language)) order by r.role), '[]')
      from (
        select io.role, array_agg(io.initiative_id order by i.slug) as ids
        from public.initiative_organisations as io join public.initiatives as i on i.id = io.initiative_id
        where io.organisation_id = o.id and i.is_published group by io.role
      ) as r
    )
  )
  from public.organisations as o left join public.places as p on p.id = o.place_id
  where o.slug = organisation_slug
$$;
comment on function public.get_organisation(text, text) is 'One organisation with the initiatives that it leads or supports; null when there is none.';

grant execute on function public.get_home(text), public.list_organisations(text, text, integer),
  public.get_organisation(text, text) to anon, authenticated;
