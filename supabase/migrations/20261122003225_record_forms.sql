-- What the pages for editing a record read: the sections at a glance, one section with what can be chosen
-- in it, names that people typed, and how the page would look.

create function private.initiative_name(wanted uuid, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select jsonb_build_object('name', n.name, 'nameLanguage', n.language)
    from public.initiative_names as n where n.initiative_id = wanted and n.role <> 'other'
    order by n.language = initiative_name.language desc, n.role, n.id limit 1);
end
$$;
comment on function private.initiative_name(uuid, text) is 'Name of an initiative in a language, else its own.';

create function private.get_record_overview(initiative_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  target uuid := private.initiative_at(initiative_slug);
  mode text := private.edits_record_as(target);
begin
  return private.initiative_name(target, language) || jsonb_build_object(
    'slug', initiative_slug, 'mode', mode,
    'owners', coalesce((
      select jsonb_agg(coalesce(o.names ->> get_record_overview.language, o.name) order by o.name)
      from public.initiative_owners as w join public.organisations as o on o.id = w.organisation_id
      where w.initiative_id = target), '[]'),
    'sections', (
      select jsonb_agg(jsonb_build_object('section', s.section,
        'parts', case when mode is not null then (
          select count(*) from jsonb_path_query(private.read_section(target, s.section),
            'strict $.** ? ((@.type() == "string" && @ != "") || @.type() == "number")')) end,
        'changedAt', (select max(v.made_at) from public.initiative_versions as v
          where v.initiative_id = target and v.section = s.section),
        'hasDraft', mode is not null and exists (select from public.record_drafts as d
          where d.initiative_id = target and d.section = s.section and d.person_id = (select auth.uid())))
        order by s.section)
      from unnest(enum_range(null::public.record_section)) as s (section)));
end
$$;
comment on function private.get_record_overview(text, text) is
  'The sections of a record: whether something stands in them, when each was last changed, and one''s own drafts; mode null for who may only suggest.';

create function private.record_options(wanted public.record_section, content jsonb, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  vocabularies public.vocabulary[] := case wanted
    when 'terms' then enum_range(null::public.vocabulary) when 'theory' then '{target_group}' else '{}' end;
begin
  return jsonb_build_object(
    'terms', coalesce((
      select jsonb_agg(jsonb_build_object('vocabulary', t.vocabulary, 'slug', t.slug, 'label', private.pick(t.labels, language))
        order by t.vocabulary, t.position, t.id)
      from public.terms as t where t.vocabulary = any (vocabularies)), '[]'),
    'sources', coalesce((
      select jsonb_agg(jsonb_build_object('slug', s.key, 'label', s.key || ': ' || private.pick(s.titles, language)) order by s.key)
      from public.sources as s where wanted in ('figures', 'sources')), '[]'),
    'districts', coalesce((
      select jsonb_agg(jsonb_build_object('slug', d.slug, 'label', private.pick(p.names, language) || ': ' || private.pick(d.names, language))
        order by private.pick(p.names, language), private.pick(d.names, language))
      from public.districts as d join public.places as p on p.id = d.place_id where wanted = 'places'), '[]'),
    -- The larger ones of the country: help while typing, not the list of what is possible.
    'suggested', coalesce(case wanted
      when 'places' then (
        select jsonb_agg(p.name order by p.name) from (
          select private.pick(p.names, language) as name from public.places as p
          join public.places as h on h.country = p.country
          join public.site_settings as s on s.home_place = h.slug
          order by p.population desc nulls last limit 250) as p)
      when 'organisations' then (
        select jsonb_agg(o.name order by o.name) from (
          select coalesce(names ->> language, organisations.name) as name from public.organisations order by 1 limit 1000) as o)
    end, '[]'),
    'names', coalesce(case wanted
      when 'places' then (
        select jsonb_object_agg(p.slug, private.pick(p.names, language)) from public.places as p
        where p.slug in (select c ->> 'place' from jsonb_array_elements(content -> 'places') as c))
      when 'organisations' then (
        select jsonb_object_agg(o.slug, coalesce(o.names ->> language, o.name)) from public.organisations as o
        where o.slug in (select c ->> 'organisation' from jsonb_array_elements(content -> 'organisations') as c))
      when 'relations' then (
        select jsonb_object_agg(i.slug, private.initiative_name(i.id, language) ->> 'name') from public.initiatives as i
        where i.slug in (select c ->> 'initiative' from jsonb_array_elements(content -> 'relations') as c))
    end, '{}'));
end
$$;
comment on function private.record_options(public.record_section, jsonb, text) is
  'What the form of a section lets people choose from, and the names of what its content names by slug.';

create function private.public_places(target uuid, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return coalesce((
    select jsonb_agg(jsonb_build_object('isHidden', ip.visibility = 'hidden', 'isArea', ip.is_area,
      'lat', ip.public_latitude, 'lon', ip.public_longitude, 'place', private.pick(p.names, language),
      'district', private.pick(d.names, language)) order by ip.position, ip.id)
    from public.initiative_places as ip join public.places as p on p.id = ip.place_id
    left join public.districts as d on d.id = ip.district_id where ip.initiative_id = target), '[]');
end
$$;
comment on function private.public_places(uuid, text) is 'What anybody sees of each place, by the one rule that pages, tiles and files read.';

create function private.get_record_section(
  initiative_slug text, wanted public.record_section, language text, base integer
) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  target uuid := private.initiative_at(initiative_slug);
  mode text := private.edits_record_as(target);
  content jsonb;
begin
  if mode is null then
    raise sqlstate '42501' using message = 'only who keeps this record changes it at once';
  end if;
  content := private.read_section(target, wanted);
  return private.initiative_name(target, language) || jsonb_build_object(
    'slug', initiative_slug, 'mode', mode, 'content', content, 'number', private.latest_version(target, wanted),
    'ownLanguage', (select n.language from public.initiative_names as n where n.initiative_id = target and n.role = 'main'),
    'changedAt', (select max(v.made_at) from public.initiative_versions as v where v.initiative_id = target and v.section = wanted),
    -- What stood there when who asks began to type, if somebody saved since; kept for no contact and no story.
    'former', (select case when not private.hides_content(target, wanted, v.before) then v.before end from public.initiative_versions as v
      where v.initiative_id = target and v.section = wanted and v.number > base order by v.number limit 1),
    'asksReason', private.asks_reason(target, wanted),
    'options', private.record_options(wanted, content, language),
    'shown', case when wanted = 'places' then private.public_places(target, language) end,
    'draft', (select jsonb_build_object('base', d.base, 'language', d.language, 'typed', d.typed, 'updatedAt', d.updated_at)
      from public.record_drafts as d
      where d.initiative_id = target and d.section = wanted and d.person_id = (select auth.uid())));
end
$$;
comment on function private.get_record_section(text, public.record_section, text, integer) is
  'A section for who may change it at once, with its version, what can be chosen, and their draft; PT404, 42501.';

create function private.preview_record_section(
  initiative_slug text, wanted public.record_section, content jsonb, language text
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  target uuid := private.initiative_at(initiative_slug);
  seen jsonb;
begin
  if private.edits_record_as(target) is null then
    raise sqlstate '42501' using message = 'only who keeps this record changes it at once';
  end if;
  -- Written as it would be, read as anybody reads it, and taken back: what is shown is what the rules give.
  begin
    perform private.write_section(target, wanted, content);
    seen := public.get_initiative(initiative_slug, language)
      || jsonb_build_object('shown', case when wanted = 'places' then private.public_places(target, language) end);
    raise sqlstate 'PTBCK';
  exception when sqlstate 'PTBCK' then
    return seen;
  end;
end
$$;
comment on function private.preview_record_section(text, public.record_section, jsonb, text) is
  'The page of an initiative as anybody would read it with this section; nothing stays written. PT400, PT404, 42501.';

create function private.find_record_names(kind text, typed text[]) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return coalesce((
    select jsonb_object_agg(w.word, w.slug) from (
      select given.word, case kind
        when 'place' then (select p.slug from public.places as p
          where p.id = coalesce((select own.id from public.places as own where own.slug = given.word), private.place_named(given.word, 'BE'), private.place_named(given.word, null)))
        when 'organisation' then (select o.slug from public.organisations as o
          where o.slug = given.word or private.fold(o.name) = private.fold(given.word)
            or exists (select from jsonb_each_text(o.names) as n where private.fold(n.value) = private.fold(given.word))
          order by o.slug = given.word desc, o.slug limit 1)
        when 'initiative' then (select i.slug from public.initiatives as i
          where i.is_published and (i.slug = substring(given.word from '([a-z0-9-]+)/?$')
            or exists (select from public.initiative_names as n where n.initiative_id = i.id and private.fold(n.name) = private.fold(given.word)))
          order by i.slug = given.word desc, i.slug limit 1)
        end as slug
      from (select distinct left(t, 300) as word from unnest(typed[1:60]) as t) as given
    ) as w where w.slug is not null), '{}');
end
$$;
comment on function private.find_record_names(text, text[]) is
  'Slugs of the places, organisations or initiatives that these names (or addresses of pages) mean; unknown ones are left out.';

create function public.find_record_names(kind text, typed text[]) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.find_record_names(kind, typed) $$;
comment on function public.find_record_names(text, text[]) is 'Slugs of what people named in a form; unknown ones are left out.';

create function public.get_record_overview(initiative_slug text, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_record_overview(initiative_slug, language) $$;
comment on function public.get_record_overview(text, text) is 'The sections of a record, for who signs in to change or to suggest.';

create function public.get_record_section(
  initiative_slug text, section public.record_section, language text, base integer default 0
) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_record_section(initiative_slug, section, language, base) $$;
comment on function public.get_record_section(text, public.record_section, text, integer) is 'One section of a record that who asks may change.';

create function public.preview_record_section(
  initiative_slug text, section public.record_section, content jsonb, language text
) returns jsonb
language sql security invoker set search_path = ''
as $$ select private.preview_record_section(initiative_slug, section, content, language) $$;
comment on function public.preview_record_section(text, public.record_section, jsonb, text) is
  'How the page would look with this section; nothing is saved.';

grant execute on function
  private.get_record_overview(text, text), private.get_record_section(text, public.record_section, text, integer),
  private.preview_record_section(text, public.record_section, jsonb, text),
  public.get_record_overview(text, text), public.get_record_section(text, public.record_section, text, integer),
  public.preview_record_section(text, public.record_section, jsonb, text)
to authenticated;
-- Also for who suggests without an account: what is published, by its name.
grant execute on function private.find_record_names(text, text[]), public.find_record_names(text, text[]) to anon, authenticated;
