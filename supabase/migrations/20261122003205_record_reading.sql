-- A section of a record as it is edited, compared and restored: everything in it, in a fixed order.

create function private.read_section(target uuid, wanted public.record_section) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  i public.initiatives;
begin
  select * into i from public.initiatives as initiatives where initiatives.id = target;
  if i.id is null then
    return null;
  end if;
  return case wanted
    when 'basics' then jsonb_build_object(
      'kind', i.kind, 'form', i.form, 'status', i.status, 'scope', i.scope,
      'startedOn', i.started_on, 'startedPrecision', i.started_precision,
      'endedOn', i.ended_on, 'endedPrecision', i.ended_precision,
      'names', coalesce((
        select jsonb_agg(jsonb_build_object('language', n.language, 'name', n.name, 'role', n.role) order by n.role, n.language, n.name)
        from public.initiative_names as n where n.initiative_id = i.id), '[]'))
    when 'texts' then jsonb_build_object('texts', coalesce((
        select jsonb_agg(jsonb_build_object('section', t.section, 'language', t.language, 'body', t.body, 'state', t.state)
          order by t.section, t.state, t.language)
        from public.initiative_texts as t where t.initiative_id = i.id), '[]'))
    when 'terms' then jsonb_build_object(
      'languages', to_jsonb(i.spoken_languages), 'tags', to_jsonb(i.tags), 'goals', to_jsonb(i.sdgs)) || (
        select jsonb_object_agg(v.value, coalesce((
          select jsonb_agg(t.slug order by t.position, t.id)
          from public.initiative_terms as it join public.terms as t on t.id = it.term_id
          where it.initiative_id = i.id and t.vocabulary = v.key), '[]'))
        from (values ('theme'::public.vocabulary, 'themes'), ('target_group', 'groups'),
          ('activity', 'activities'), ('accessibility', 'accessibility')) as v (key, value))
    when 'places' then jsonb_build_object('places', coalesce((
        select jsonb_agg(jsonb_build_object('place', p.slug, 'district', d.slug, 'precision', ip.precision, 'visibility', ip.visibility,
          -- Behind an address without a point stands the middle of the municipality: no point of its own.
          'lat', case when ip.precision in ('exact', 'street') then e.latitude end,
          'lon', case when ip.precision in ('exact', 'street') then e.longitude end, 'address', e.address) order by ip.position, ip.id)
        from public.initiative_places as ip join public.places as p on p.id = ip.place_id
        left join public.districts as d on d.id = ip.district_id
        left join private.exact_points as e on e.initiative_place_id = ip.id
        where ip.initiative_id = i.id), '[]'))
    when 'schedule' then jsonb_build_object('times', coalesce((
        select jsonb_agg(jsonb_build_object('kind', s.kind, 'frequency', s.frequency, 'weekdays', to_jsonb(s.weekdays),
          'weekOfMonth', s.week_of_month, 'opensAt', to_char(s.opens_at, 'HH24:MI'), 'closesAt', to_char(s.closes_at, 'HH24:MI'),
          'from', s.from_on, 'until', s.until_on, 'notes', s.notes) order by s.position, s.id)
        from public.initiative_schedules as s where s.initiative_id = i.id), '[]'))
    when 'organisations' then jsonb_build_object('organisations', coalesce((
        select jsonb_agg(jsonb_build_object('organisation', o.slug, 'role', io.role, 'since', io.since_on, 'until', io.until_on)
          order by io.role, o.slug)
        from public.initiative_organisations as io join public.organisations as o on o.id = io.organisation_id
        where io.initiative_id = i.id), '[]'))
    when 'contact' then jsonb_build_object('website', i.website) || coalesce((
        select jsonb_build_object('channel', c.channel, 'contact', c.contact, 'isPublic', c.is_public)
        from public.initiative_contacts as c where c.initiative_id = i.id),
        jsonb_build_object('channel', null, 'contact', null, 'isPublic', false))
    when 'means' then jsonb_build_object('budgetAmount', i.budget_amount, 'budgetPeriod', i.budget_period, 'budgetBand', i.budget_band,
        'funding', i.funding, 'staff', i.staff, 'people', i.people, 'recognitions', i.recognitions)
    when 'figures' then jsonb_build_object('figures', coalesce((
        select jsonb_agg(jsonb_build_object('key', f.key, 'labels', f.labels, 'units', f.units, 'windows', f.windows,
          'low', f.low, 'high', f.high, 'qualifier', f.qualifier, 'role', f.role, 'on', f.dated_on,
          'precision', f.date_precision, 'source', s.key) order by f.position, f.id)
        from public.initiative_figures as f left join public.sources as s on s.id = f.source_id
        where f.initiative_id = i.id), '[]'))
    when 'theory' then jsonb_build_object('parts', coalesce((
        select jsonb_agg(jsonb_build_object('part', th.part, 'group', t.slug, 'texts', th.texts,
          'assumptions', th.assumptions, 'indicators', th.indicators) order by th.part, th.position, th.id)
        from public.initiative_theory as th left join public.terms as t on t.id = th.term_id
        where th.initiative_id = i.id), '[]'))
    when 'steps' then jsonb_build_object('steps', coalesce((
        select jsonb_agg(jsonb_build_object('on', s.dated_on, 'precision', s.date_precision, 'titles', s.titles, 'texts', s.texts)
          order by s.position, s.id)
        from public.initiative_steps as s where s.initiative_id = i.id), '[]'))
    when 'stories' then jsonb_build_object('stories', coalesce((
        select jsonb_agg(jsonb_build_object('name', s.name, 'isAlias', s.is_alias, 'roles', s.roles, 'body', s.body,
          'language', s.language, 'consentedOn', s.consented_on) order by s.position, s.id)
        from public.initiative_stories as s where s.initiative_id = i.id), '[]'))
    when 'media' then jsonb_build_object('media', coalesce((
        select jsonb_agg(jsonb_build_object('id', m.id, 'alternative', m.alternative_texts, 'licence', m.licence,
          'author', m.author, 'focusX', m.focus_x, 'focusY', m.focus_y) order by m.position, m.id)
        from public.media as m where m.initiative_id = i.id and m.is_shown), '[]'))
    when 'relations' then jsonb_build_object('relations', coalesce((
        select jsonb_agg(jsonb_build_object('initiative', other.slug, 'kind', r.kind) order by r.kind, other.slug)
        from public.initiative_relations as r join public.initiatives as other on other.id = r.to_id
        where r.from_id = i.id), '[]'))
    when 'sources' then jsonb_build_object('sources', coalesce((
        select jsonb_agg(jsonb_build_object('source', s.key, 'title', s.titles, 'publisher', s.publisher, 'year', s.year, 'url', s.url,
          'field', v.field, 'value', v.value_found, 'on', v.found_on) order by s.key, v.field, v.id)
        from public.initiative_sources as v join public.sources as s on s.id = v.source_id
        where v.initiative_id = i.id), '[]'))
  end;
end
$$;
comment on function private.read_section(uuid, public.record_section) is
  'All of a section, also what is not public: for who edits, and for versions. Who calls has checked the right to it.';
