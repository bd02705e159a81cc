-- What pages ask: the directory, a map tile, one initiative.

create function public.search_initiatives(query text, filters jsonb, language text, sort text, page integer, per_page integer)
returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
declare
  sought private.sought := private.read_query(query);
  found bit varying := private.found_within(sought.found, filters);
  counts jsonb;
  result bit varying := coalesce(private.result_bits(found, filters), '');
  total bigint := bit_count(result);
  size integer := greatest(1, least(per_page, 100));
  ids uuid[] := private.sort_result(result, sought, filters, sort, total, (greatest(page, 1) - 1) * size, size);
begin
  select jsonb_object_agg(facet, items) into counts from (
    select facet, jsonb_object_agg(value, count) as items from private.count_facets(found, filters) group by facet) as c;
  return jsonb_build_object(
    'total', total,
    'onMap', coalesce(counts #> '{map,shown}', '0'),
    'withoutPlace', coalesce(counts #> '{map,none}', '0'),
    'hidden', coalesce(counts #> '{map,hidden}', '0'),
    'wide', coalesce(counts #> '{map,wide}', '0'),
    'page', page,
    'pages', greatest(1, ceil(total::numeric / size)),
    'found', sought.mode,
    'marks', coalesce(to_jsonb(sought.marks), '[]'),
    'facets', coalesce(private.label_facets(counts, coalesce(filters -> 'place', '[]'), language), '{}'),
    'rows', private.initiative_rows(ids, language),
    'distances', case when filters ? 'near' then private.distances_of(ids, filters) else '{}' end,
    'centre', case when filters ? 'near' then private.name_of_centre(filters, language) end,
    'farther', case when filters ? 'near' and not filters ? 'scope'
      then coalesce(private.count_farther(sought.found, filters, result), 0) else 0 end,
    'withouts', case when total = 0 then private.count_without(sought, filters) else '[]' end,
    -- Counts of a facet that is chosen leave its own choice aside: then they are not those of the result.
    'clusters', private.cluster_result(result, language, case when not filters ? 'place' then counts -> 'place' end)
  );
end
$$;
comment on function public.search_initiatives(text, jsonb, text, text, integer, integer) is
  'A page of the directory: lines, counts per facet, and what the map shows.';

create function private.pick_with_language(labels jsonb, language text) returns jsonb
language sql immutable parallel safe set search_path = ''
as $$
  select jsonb_build_object('text', value, 'language', key) from jsonb_each_text(labels)
  order by key = language desc, key = 'nl' desc, key = 'en' desc, key = 'fr' desc, key limit 1
$$;
comment on function private.pick_with_language(jsonb, text) is 'The text in this language or the nearest, and which language that is.';

create function public.get_initiative(initiative_slug text, language text) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
begin
  return coalesce((
    select jsonb_build_object(
      'slug', i.slug, 'kind', i.kind, 'form', i.form, 'status', i.status, 'scope', i.scope,
      'isPublished', i.is_published, 'confirmedOn', i.confirmed_on, 'publishedAt', i.published_at, 'updatedAt', i.updated_at,
      'startedOn', i.started_on, 'startedPrecision', i.started_precision,
      'endedOn', i.ended_on, 'endedPrecision', i.ended_precision,
      'languages', to_jsonb(i.spoken_languages), 'tags', to_jsonb(i.tags), 'website', i.website,
      'budgetAmount', i.budget_amount, 'budgetPeriod', i.budget_period, 'budgetBand', i.budget_band,
      'funding', private.pick_with_language(i.funding, get_initiative.language),
      'staff', private.pick_with_language(i.staff, get_initiative.language),
      'people', private.pick_with_language(i.people, get_initiative.language),
      'recognitions', private.pick_with_language(i.recognitions, get_initiative.language),
      'goals', to_jsonb(i.sdgs),
      'names', coalesce((
        select jsonb_agg(jsonb_build_object('name', n.name, 'language', n.language, 'role', n.role)
          order by n.role <> 'other' desc, n.language = get_initiative.language desc, n.role, n.id)
        from public.initiative_names as n where n.initiative_id = i.id), '[]'),
      'texts', coalesce((
        select jsonb_object_agg(t.section, jsonb_build_object('body', t.body, 'language', t.language, 'state', t.state))
        from (
          select distinct on (section) section, body, texts.language, state from public.initiative_texts as texts
          where texts.initiative_id = i.id
          order by section, texts.language = get_initiative.language desc, state, texts.language = 'nl' desc
        ) as t), '{}'),
      'terms', coalesce((
        select jsonb_agg(jsonb_build_object('facet', case t.vocabulary when 'target_group' then 'group' else t.vocabulary::text end,
          'slug', t.slug, 'label', coalesce(t.labels ->> get_initiative.language, private.pick(t.labels, get_initiative.language))) order by t.vocabulary, t.position, t.id)
        from public.initiative_terms as it join public.terms as t on t.id = it.term_id where it.initiative_id = i.id), '[]'),
      'places', coalesce((
        select jsonb_agg(jsonb_build_object('slug', p.slug, 'name', coalesce(p.names ->> get_initiative.language, private.pick(p.names, get_initiative.language)),
          'country', p.country, 'district', coalesce(d.names ->> get_initiative.language, private.pick(d.names, get_initiative.language)), 'isArea', ip.is_area,
          'precision', case when not ip.is_area then ip.precision when ip.district_id is null then 'municipality' else 'district' end, 'lat', ip.public_latitude, 'lon', ip.public_longitude) order by ip.position, ip.id)
        from public.initiative_places as ip join public.places as p on p.id = ip.place_id
        left join public.districts as d on d.id = ip.district_id
        where ip.initiative_id = i.id and ip.visibility <> 'hidden'), '[]'),
      'organisations', coalesce((
        select jsonb_agg(jsonb_build_object('slug', o.slug, 'type', o.type, 'role', io.role,
          'name', coalesce(o.names ->> get_initiative.language, o.name), 'logo', o.logo_id,
          'since', io.since_on, 'until', io.until_on)
          order by io.role, o.name)
        from public.initiative_organisations as io join public.organisations as o on o.id = io.organisation_id
        where io.initiative_id = i.id), '[]'),
      'owners', coalesce((
        select jsonb_agg(jsonb_build_object('slug', o.slug, 'name', coalesce(o.names ->> get_initiative.language, o.name)) order by own.since_at, o.name)
        from public.initiative_owners as own join public.organisations as o on o.id = own.organisation_id
        where own.initiative_id = i.id), '[]'),
      'relations', coalesce((
        select jsonb_agg(jsonb_build_object('slug', other.slug, 'kind', r.kind, 'name', n.name, 'language', n.language)
          order by r.kind, n.name)
        from (
          select to_id as id, kind::text from public.initiative_relations where from_id = i.id
          union
          -- Read from the other end a relation turns round.
          select from_id, case kind when 'became' then 'grew_out_of' when 'grew_out_of' then 'became' else 'related' end
          from public.initiative_relations where to_id = i.id
        ) as r
        join public.initiatives as other on other.id = r.id
        cross join lateral (
          select name, names.language from public.initiative_names as names
          where names.initiative_id = other.id and names.role <> 'other'
          order by names.language = get_initiative.language desc, names.role, names.id limit 1) as n), '[]'),
      'figures', coalesce((
        select jsonb_agg(jsonb_build_object('key', f.key, 'label', private.pick_with_language(f.labels, get_initiative.language),
          'unit', private.pick_with_language(f.units, get_initiative.language),
          'window', private.pick_with_language(f.windows, get_initiative.language),
          'low', f.low, 'high', f.high, 'qualifier', f.qualifier, 'role', f.role,
          'on', f.dated_on, 'precision', f.date_precision, 'source', s.key) order by f.position, f.id)
        from public.initiative_figures as f left join public.sources as s on s.id = f.source_id
        where f.initiative_id = i.id), '[]'),
      'sources', coalesce((
        select jsonb_agg(jsonb_build_object('key', s.key, 'title', private.pick_with_language(s.titles, get_initiative.language),
          'publisher', s.publisher, 'year', s.year, 'url', s.url, 'values', s.found) order by s.key)
        from (
          select sources.*, (
            select jsonb_agg(jsonb_build_object('field', v.field, 'value', v.value_found, 'on', v.found_on) order by v.id)
            from public.initiative_sources as v
            where v.initiative_id = i.id and v.source_id = sources.id and v.value_found is not null) as found
          from public.sources where sources.id in (
            select source_id from public.initiative_sources where initiative_id = i.id
            union select source_id from public.initiative_figures where initiative_id = i.id)
        ) as s), '[]'),
      'contact', (
        select jsonb_build_object('channel', c.channel, 'contact', c.contact)
        from public.initiative_contacts as c where c.initiative_id = i.id and c.is_public),
      'media', private.initiative_pictures(i.id, get_initiative.language),
      'schedule', coalesce((
        select jsonb_agg(jsonb_build_object('kind', sc.kind, 'frequency', sc.frequency, 'weekdays', to_jsonb(sc.weekdays),
          'weekOfMonth', sc.week_of_month, 'opensAt', to_char(sc.opens_at, 'HH24:MI'), 'closesAt', to_char(sc.closes_at, 'HH24:MI'),
          'from', sc.from_on, 'until', sc.until_on, 'note', private.pick_with_language(sc.notes, get_initiative.language))
          order by sc.position, sc.id)
        from public.initiative_schedules as sc where sc.initiative_id = i.id), '[]'),
      'theory', coalesce((
        select jsonb_agg(jsonb_build_object('part', th.part,
          'group', coalesce(t.labels ->> get_initiative.language, private.pick(t.labels, get_initiative.language)),
          'text', private.pick_with_language(th.texts, get_initiative.language),
          'assumption', private.pick_with_language(th.assumptions, get_initiative.language),
          'indicator', private.pick_with_language(th.indicators, get_initiative.language)) order by th.part, th.position, th.id)
        from public.initiative_theory as th left join public.terms as t on t.id = th.term_id where th.initiative_id = i.id), '[]'),
      'steps', coalesce((
        select jsonb_agg(jsonb_build_object('on', st.dated_on, 'precision', st.date_precision,
          'title', private.pick_with_language(st.titles, get_initiative.language),
          'text', private.pick_with_language(st.texts, get_initiative.language)) order by st.position, st.id)
        from public.initiative_steps as st where st.initiative_id = i.id), '[]'),
      'stories', coalesce((
        select jsonb_agg(jsonb_build_object('name', st.name, 'isAlias', st.is_alias, 'body', st.body, 'language', st.language,
          'role', private.pick_with_language(st.roles, get_initiative.language)) order by st.position, st.id)
        from public.initiative_stories as st where st.initiative_id = i.id and st.consented_on is not null), '[]'),
      'awards', private.initiative_awards(i.id, get_initiative.language),
      'agendas', private.agenda_places('initiative', i.slug, get_initiative.language),
      'waiting', private.waiting_suggestions(i.id),
      'editsAs', private.edits_record_as(i.id),
      'alike', private.related_initiatives(i.id, get_initiative.language),
      'listings', private.initiative_listings(i.id, get_initiative.language),
      'commitments', private.initiative_commitments(i.id, get_initiative.language)
    )
    from public.initiatives as i where i.slug = initiative_slug
  ), (
    select jsonb_build_object('redirect', i.slug)
    from public.slug_redirects as r join public.initiatives as i on i.id = r.initiative_id where r.slug = initiative_slug
  ));
end
$$;
comment on function public.get_initiative(text, text) is
  'The whole page of an initiative; {redirect} for a former address; null when there is none.';

grant select on public.initiative_search, public.map_points to anon, authenticated;
grant select on private.search_texts, private.search_words, private.facet_bits to anon, authenticated;
grant usage on type private.sought, private.word_range to anon, authenticated;
grant execute on function private.fold_words(text), private.spread_bits(integer), private.longitude_of(numeric),
  private.latitude_of(numeric), private.metres_between(double precision, double precision, double precision, double precision),
  private.pack_bits(integer[]), private.similar_words(text, boolean), private.read_exactly(text), private.read_query(text),
  private.circle_of(jsonb), private.points_within(jsonb), private.ordinals_within(jsonb), private.found_within(bit varying, jsonb),
  private.search_blocks(), private.chosen_bits(bit varying, jsonb), private.count_farther(bit varying, jsonb, bit varying),
  private.words_from(integer, text[]), private.find_words(private.word_range[], boolean), private.wished_facets(bit varying, jsonb),
  private.result_bits(bit varying, jsonb), private.count_facets(bit varying, jsonb), private.label_facets(jsonb, jsonb, text),
  private.initiative_rows(uuid[], text), private.cluster_result(bit varying, text, jsonb),
  private.cluster_points(bit varying, text), private.cluster_places(jsonb, text), private.count_places(bit varying), private.cluster_level(integer[], integer[]),
  private.map_spot(double precision, double precision),
  private.fresh_since(), private.sort_fresh(bit varying, integer, integer), private.list_ordinals(bit varying),
  private.distances_of(uuid[], jsonb), private.name_of_centre(jsonb, text), private.count_without(private.sought, jsonb),
  private.sort_few(integer[], private.sought, jsonb, text, integer, integer),
  private.sort_result(bit varying, private.sought, jsonb, text, bigint, integer, integer),
  private.pick_with_language(jsonb, text) to anon, authenticated;
grant execute on function public.search_initiatives(text, jsonb, text, text, integer, integer),
  public.get_initiative(text, text) to anon, authenticated;
