-- Open data about one thing: an initiative by its address, and the organisations, services and places that the
-- Human Services Data Specification (HSDS) knows.

create index initiatives_service_id on public.initiatives (private.derived_id(id, 'service'));
create index initiative_places_location_id on public.initiative_places
  (private.derived_id(initiative_id, 'place:' || id::text));

create function private.lead_of(initiative uuid) returns uuid
language plpgsql stable security invoker set search_path = ''
as $$
begin
  return (
    select o.id from public.initiative_organisations as io join public.organisations as o on o.id = io.organisation_id
    where io.initiative_id = initiative and io.role = 'lead' order by o.name, o.id limit 1
  );
end
$$;
comment on function private.lead_of(uuid) is 'The organisation that HSDS puts an initiative under; without a lead the initiative is its own.';

create function public.choose_initiative(kind text, key text, client_hash text) returns jsonb
language plpgsql volatile security invoker set search_path = ''
as $$
declare
  chosen uuid;
begin
  perform private.take_file_request(client_hash, 1);
  if choose_initiative.kind = 'slug' then
    chosen := (select i.id from public.initiatives as i where i.slug = choose_initiative.key);
  elsif choose_initiative.kind = 'service' then
    chosen := (select i.id from public.initiatives as i where private.derived_id(i.id, 'service') = choose_initiative.key::uuid);
  else
    raise sqlstate 'PT400' using message = 'an initiative is asked for by slug or service';
  end if;
  return coalesce((
    select jsonb_build_object('licence', public.get_data_licence(), 'ordinals', jsonb_build_array(s.ordinal))
    from public.initiative_search as s where s.initiative_id = chosen
  ), (
    select jsonb_build_object('redirect', i.slug)
    from public.slug_redirects as r join public.initiatives as i on i.id = r.initiative_id and i.is_published
    where choose_initiative.kind = 'slug' and r.slug = choose_initiative.key
  ));
end
$$;
comment on function public.choose_initiative(text, text, text) is
  'One initiative for a file, by slug or by the id of its service; {redirect} for a former slug, null when there is none.';

create function public.list_profiles(first integer, size integer, client_hash text) returns jsonb
language plpgsql volatile security invoker set search_path = ''
as $$
declare
  -- The end of a profile is a moment, counted in UTC.
  since constant date := (now() at time zone 'UTC')::date - 400;
begin
  perform private.take_file_request(client_hash, size);
  return (
    with fresh as materialized (
      select i.slug, coalesce(i.confirmed_on, i.published_at::date) as looked_on, i.updated_at
      from public.initiatives as i where i.is_published and coalesce(i.confirmed_on, i.published_at::date) > since
    ), page as (select * from fresh order by slug offset greatest(first, 0) limit least(greatest(size, 0), 1000))
    select jsonb_build_object(
      'total', (select count(*) from fresh),
      'rows', coalesce((select jsonb_agg(jsonb_build_object('slug', slug, 'lookedOn', looked_on, 'updatedAt', updated_at) order by slug)
        from page), '[]'))
  );
end
$$;
comment on function public.list_profiles(integer, integer, text) is
  'Initiatives whose Murmurations profile has not expired: confirmed, or published, in the last 400 days.';

create function public.list_hsds_organizations(wanted uuid, first integer, size integer, language text, client_hash text) returns jsonb
language plpgsql volatile security invoker set search_path = ''
as $$
begin
  perform private.take_file_request(client_hash, size);
  return (
    with leads as (
      select distinct io.organisation_id as id from public.initiative_organisations as io
      join public.initiative_search as s on s.initiative_id = io.initiative_id
      where io.role = 'lead' and (wanted is null or io.organisation_id = wanted)
    ), everybody as materialized (
      select id, null::integer as ordinal from leads
      union all
      select s.initiative_id, s.ordinal from public.initiative_search as s
      where (wanted is null or s.initiative_id = wanted) and not exists (
        select from public.initiative_organisations as io where io.initiative_id = s.initiative_id and io.role = 'lead')
    ), page as (select * from everybody order by id offset greatest(first, 0) limit least(greatest(size, 0), 1000))
    select jsonb_build_object(
      'total', (select count(*) from everybody),
      'licence', public.get_data_licence(),
      'rows', coalesce((
        select jsonb_agg(jsonb_build_object('id', page.id, 'ordinal', page.ordinal, 'slug', o.slug, 'type', o.type,
          'name', coalesce(o.names ->> list_hsds_organizations.language, o.name), 'website', o.website, 'logo', o.logo_id,
          'summary', private.pick(o.summaries, list_hsds_organizations.language),
          'ordinals', case when page.ordinal is null and wanted is not null then (
            select jsonb_agg(led.ordinal order by led.ordinal) from (
              select s.ordinal from public.initiative_organisations as io
              join public.initiative_search as s on s.initiative_id = io.initiative_id
              where io.organisation_id = page.id and io.role = 'lead' and private.lead_of(io.initiative_id) = page.id
              order by s.ordinal limit 1000) as led) end) order by page.id)
        from page left join public.organisations as o on o.id = page.id), '[]'))
  );
end
$$;
comment on function public.list_hsds_organizations(uuid, integer, integer, text, text) is
  'Organisations that lead initiatives, and initiatives without a lead; one of them with the initiatives that it leads.';

create function public.list_hsds_locations(wanted uuid, first integer, size integer, language text, client_hash text) returns jsonb
language plpgsql volatile security invoker set search_path = ''
as $$
begin
  perform private.take_file_request(client_hash, size);
  return (
    with shown as not materialized (
      select ip.*, s.ordinal from public.initiative_places as ip
      join public.initiative_search as s on s.initiative_id = ip.initiative_id
      -- Staff may read hidden places; nobody finds them here.
      where ip.visibility <> 'hidden'
        and (wanted is null or private.derived_id(ip.initiative_id, 'place:' || ip.id::text) = wanted)
    ), page as (select * from shown order by id offset greatest(first, 0) limit least(greatest(size, 0), 1000))
    select jsonb_build_object(
      'total', (select count(*) from shown),
      'licence', public.get_data_licence(),
      'rows', coalesce((
        select jsonb_agg(jsonb_build_object('id', private.derived_id(page.initiative_id, 'place:' || page.id::text),
          'organisation', coalesce(private.lead_of(page.initiative_id), page.initiative_id),
          'name', coalesce(p.names ->> list_hsds_locations.language, private.pick(p.names, list_hsds_locations.language)),
          'district', coalesce(d.names ->> list_hsds_locations.language, private.pick(d.names, list_hsds_locations.language)),
          'country', p.country, 'lat', page.public_latitude, 'lon', page.public_longitude, 'isArea', page.is_area,
          'accessibility', coalesce((
            select jsonb_agg(coalesce(e.labels ->> list_hsds_locations.language, private.pick(e.labels, list_hsds_locations.language))
              order by e.position, e.id)
            from public.initiative_terms as it join public.terms as e on e.id = it.term_id
            where it.initiative_id = page.initiative_id and e.vocabulary = 'accessibility'), '[]')) order by page.id)
        from page join public.places as p on p.id = page.place_id
        left join public.districts as d on d.id = page.district_id), '[]'))
  );
end
$$;
comment on function public.list_hsds_locations(uuid, integer, integer, text, text) is
  'Places of published initiatives that are not hidden, by their public point.';

grant execute on function private.lead_of(uuid) to anon, authenticated;
grant execute on function public.choose_initiative(text, text, text), public.list_profiles(integer, integer, text),
  public.list_hsds_organizations(uuid, integer, integer, text, text),
  public.list_hsds_locations(uuid, integer, integer, text, text) to anon, authenticated;
