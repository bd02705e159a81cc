-- Open data: which initiatives a file holds, what it tells of each, and how often anybody may ask.
-- One function reads the rows of every format, so that what a place hides is hidden in all of them.

create function private.derived_id(base uuid, name text) returns uuid
language sql immutable strict parallel safe set search_path = ''
as $$
  select encode(set_byte(set_byte(hash, 6, get_byte(hash, 6) & 15 | 80), 8, get_byte(hash, 8) & 63 | 128), 'hex')::uuid
  from (
    select substring(extensions.digest(uuid_send(base) || convert_to(name, 'UTF8'), 'sha1') from 1 for 16) as hash offset 0
  ) as digested
$$;
comment on function private.derived_id(uuid, text) is
  'The id of a part that has none of its own (RFC 9562, version 5): the same in every export.';
grant execute on function private.derived_id(uuid, text) to anon, authenticated, service_role;

create function private.take_file_request(client_hash text, rows integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  is_large constant boolean := rows > 2000;
  span constant interval := case when is_large then '10 minutes' else '1 minute' end;
begin
  if client_hash is null or char_length(client_hash) not between 1 and 100 then
    raise sqlstate 'PT400' using message = 'the client is a short hash';
  end if;
  -- Only what has to be made counts: what was asked before comes from the page cache without asking here.
  if not private.count_attempt(case when is_large then 'open_data_large' else 'open_data' end, client_hash,
      case when is_large then 20 else 240 end, span) then
    raise sqlstate 'PT429' using
      message = 'too many files',
      hint = ceil(extract(epoch from date_bin(span, now(), 'epoch') + span - now()))::text;
  end if;
end
$$;
comment on function private.take_file_request(text, integer) is
  'Counts a file that has to be made: 240 a minute, of more than 2,000 rows 20 in ten minutes; then PT429 with seconds as hint.';

create function private.data_version() returns text
language sql stable security definer set search_path = ''
as $$
  select (select last_value from private.content_version) || '.' || coalesce((select max(id) from public.audit_entries), 0)
  -- While somebody is still writing, a reader may have seen the old rows under the new number.
  where coalesce((select happened_at from public.audit_entries order by id desc limit 1), '-infinity') < now() - interval '1 minute'
$$;
comment on function private.data_version() is 'A text that changes with the published data; null while they have just changed.';

create function public.choose_initiatives(query text, filters jsonb, first integer, size integer, client_hash text) returns jsonb
language plpgsql volatile security invoker set search_path = ''
as $$
declare
  sought private.sought := private.read_query(query);
  result bit varying := coalesce(private.result_bits(private.found_within(sought.found, filters), filters), '');
  total integer := bit_count(result);
begin
  perform private.take_file_request(client_hash, least(total - coalesce(first, 0), coalesce(size, total)));
  return jsonb_build_object(
    'total', total,
    'version', private.data_version(),
    'licence', public.get_data_licence(),
    'ordinals', to_jsonb(array(
      select s.ordinal from public.initiative_search as s where get_bit(result, s.ordinal) = 1
      order by s.sort_name, s.ordinal offset greatest(coalesce(first, 0), 0) limit case when size > 0 then size when size is not null then 0 end))
  );
end
$$;
comment on function public.choose_initiatives(text, jsonb, integer, integer, text) is
  'What a file holds: how many initiatives pass the filters, and the numbers of those from first on, by name; all without a size.';

create function public.export_initiatives(ordinals integer[], language text) returns jsonb
language plpgsql stable security invoker set search_path = ''
as $$
begin
  if cardinality(ordinals) > 1000 then
    raise sqlstate 'PT400' using message = 'at most 1,000 initiatives at once';
  end if;
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', i.id, 'slug', i.slug, 'kind', i.kind, 'form', i.form, 'status', i.status, 'scope', i.scope,
      'summary', t.body, 'summaryLanguage', t.language, 'languages', to_jsonb(i.spoken_languages), 'website', i.website,
      'startedOn', i.started_on, 'startedPrecision', i.started_precision, 'endedOn', i.ended_on,
      'endedPrecision', i.ended_precision, 'confirmedOn', i.confirmed_on, 'publishedOn', i.published_at::date,
      'updatedAt', i.updated_at, 'tags', to_jsonb(i.tags),
      'funding', private.pick_with_language(i.funding, export_initiatives.language),
      'costs', (
        select jsonb_build_object('text', c.body, 'language', c.language) from public.initiative_texts as c
        where c.initiative_id = i.id and c.section = 'costs'
        order by c.language = export_initiatives.language desc, c.state, c.language = 'nl' desc limit 1),
      'schedule', coalesce((
        select jsonb_agg(jsonb_build_object('kind', sc.kind, 'frequency', sc.frequency, 'weekdays', to_jsonb(sc.weekdays),
          'weekOfMonth', sc.week_of_month, 'opensAt', to_char(sc.opens_at, 'HH24:MI'), 'closesAt', to_char(sc.closes_at, 'HH24:MI'),
          'from', sc.from_on, 'until', sc.until_on, 'note', private.pick_with_language(sc.notes, export_initiatives.language))
          order by sc.position, sc.id)
        from public.initiative_schedules as sc where sc.initiative_id = i.id), '[]'),
      'names', coalesce((
        select jsonb_agg(jsonb_build_object('name', n.name, 'language', n.language, 'role', n.role)
          order by n.role <> 'other' desc, n.language = export_initiatives.language desc, n.role, n.id)
        from public.initiative_names as n where n.initiative_id = i.id), '[]'),
      'terms', coalesce((
        select jsonb_agg(jsonb_build_object('facet', case e.vocabulary when 'target_group' then 'group' else e.vocabulary::text end,
          'slug', e.slug, 'label', coalesce(e.labels ->> export_initiatives.language, private.pick(e.labels, export_initiatives.language)))
          order by e.vocabulary, e.position, e.id)
        from public.initiative_terms as it join public.terms as e on e.id = it.term_id where it.initiative_id = i.id), '[]'),
      'places', coalesce((
        select jsonb_agg(jsonb_build_object('id', private.derived_id(i.id, 'place:' || ip.id::text),
          'name', coalesce(p.names ->> export_initiatives.language, private.pick(p.names, export_initiatives.language)),
          'district', coalesce(d.names ->> export_initiatives.language, private.pick(d.names, export_initiatives.language)),
          'country', p.country, 'lat', ip.public_latitude, 'lon', ip.public_longitude, 'isArea', ip.is_area) order by ip.position, ip.id)
        from public.initiative_places as ip join public.places as p on p.id = ip.place_id
        left join public.districts as d on d.id = ip.district_id
        where ip.initiative_id = i.id and ip.visibility <> 'hidden'), '[]'),
      'organisations', coalesce((
        select jsonb_agg(jsonb_build_object('id', o.id, 'slug', o.slug, 'role', io.role, 'type', o.type, 'website', o.website, 'logo', o.logo_id,
          'name', coalesce(o.names ->> export_initiatives.language, o.name),
          'summary', private.pick(o.summaries, export_initiatives.language)) order by io.role, o.name, o.id)
        from public.initiative_organisations as io join public.organisations as o on o.id = io.organisation_id
        where io.initiative_id = i.id), '[]'),
      'sources', coalesce((
        select jsonb_agg(jsonb_build_object('title', private.pick_with_language(s.titles, export_initiatives.language),
          'publisher', s.publisher, 'year', s.year, 'url', s.url) order by s.key)
        from public.sources as s where s.id in (
          select v.source_id from public.initiative_sources as v where v.initiative_id = i.id
          union select f.source_id from public.initiative_figures as f where f.initiative_id = i.id)), '[]')
    ) order by wanted.turn), '[]')
    from unnest(ordinals) with ordinality as wanted (ordinal, turn)
    join public.initiative_search as s on s.ordinal = wanted.ordinal
    -- Staff read more than this; a file is the same for everybody.
    join public.initiatives as i on i.id = s.initiative_id and i.is_published
    left join lateral (
      select body, texts.language from public.initiative_texts as texts
      where texts.initiative_id = i.id and texts.section = 'summary'
      order by texts.language = export_initiatives.language desc, texts.state, texts.language = 'nl' desc limit 1) as t on true
  );
end
$$;
comment on function public.export_initiatives(integer[], text) is
  'What open data tell of these initiatives, at most 1,000, in this order: places by their public point, hidden ones not at all.';

grant execute on function private.take_file_request(text, integer), private.data_version() to anon, authenticated;
grant execute on function public.choose_initiatives(text, jsonb, integer, integer, text),
  public.export_initiatives(integer[], text) to anon, authenticated;
