-- Writing a section of a record whole. Who calls has checked the right to it; a content that is not in order is
-- PT400 with the field where one is known, and nothing is written.

create function private.given_words(given jsonb, key text, longest integer) returns jsonb
language plpgsql immutable set search_path = ''
as $$
declare
  words jsonb := coalesce(nullif(given -> key, 'null'), '{}');
begin
  if jsonb_typeof(words) <> 'object' or exists (
    select from jsonb_each(words) as w where w.key !~ '^[a-z]{2,3}$' or jsonb_typeof(w.value) not in ('string', 'null')) then
    raise sqlstate 'PT400' using message = format('%s:records:errorContent', key);
  end if;
  if exists (select from jsonb_each_text(words) as w where char_length(w.value) > longest) then
    raise sqlstate 'PT400' using message = format('%s:records:errorTooLong', key);
  end if;
  return (
    select coalesce(jsonb_object_agg(w.key, btrim(w.value, E' \t\n\r')), '{}') from jsonb_each_text(words) as w
    where btrim(w.value, E' \t\n\r') <> '');
end
$$;
comment on function private.given_words(jsonb, text, integer) is 'Given words by language, trimmed, without empty ones; PT400 when too long or none.';

create function private.given_rows(given jsonb, key text, most integer) returns setof jsonb
language plpgsql immutable set search_path = ''
as $$
begin
  if jsonb_typeof(given -> key) is distinct from 'array' or jsonb_array_length(given -> key) > most then
    raise sqlstate 'PT400' using message = format('%s:records:errorTooMany', key);
  end if;
  return query select value from jsonb_array_elements(given -> key);
end
$$;
comment on function private.given_rows(jsonb, text, integer) is 'The elements of a list in a content, in order; PT400 when it is no list or has more than so many.';

create function private.refuse_unknown(field text, unknown text) returns void
language plpgsql immutable set search_path = ''
as $$
begin
  if unknown is not null then
    raise sqlstate 'PT400' using message = format('%s:records:errorUnknown', field);
  end if;
end
$$;

create function private.write_basics(target uuid, c jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if (select count(*) from private.given_rows(c, 'names', 40) as n where n ->> 'role' = 'main') <> 1 then
    raise sqlstate 'PT400' using message = 'names:records:errorMainName';
  end if;
  update public.initiatives set
    kind = (c ->> 'kind')::public.initiative_kind, form = c ->> 'form', status = (c ->> 'status')::public.initiative_status,
    scope = (c ->> 'scope')::public.geographic_scope,
    started_on = (c ->> 'startedOn')::date, started_precision = (c ->> 'startedPrecision')::public.date_precision,
    ended_on = (c ->> 'endedOn')::date, ended_precision = (c ->> 'endedPrecision')::public.date_precision
  where id = target;
  delete from public.initiative_names where initiative_id = target;
  insert into public.initiative_names (initiative_id, language, name, role)
  select target, n ->> 'language', btrim(n ->> 'name'), (n ->> 'role')::public.name_role
  from private.given_rows(c, 'names', 40) as n
  order by n ->> 'role' <> 'main'
  on conflict (initiative_id, language, name) do nothing;
end
$$;

create function private.write_texts(target uuid, c jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  -- Set beside the stored ones, so that a translation learns that its source has changed.
  with given as (
    select (t ->> 'section')::public.text_section as section, (t ->> 'language')::public.language_code as language,
      btrim(t ->> 'body', E' \t\n\r') as body, coalesce(t ->> 'state', 'source')::public.text_state as state
    from private.given_rows(c, 'texts', 400) as t where btrim(coalesce(t ->> 'body', ''), E' \t\n\r') <> ''
  ), moved as (
    select g.section from given as g
    join public.initiative_texts as old on old.initiative_id = target and old.section = g.section and old.language = g.language
    where g.state = 'source' and old.body <> g.body
  ), gone as (
    delete from public.initiative_texts as t where t.initiative_id = target
      and not exists (select from given as g where g.section = t.section and g.language = t.language)
  )
  insert into public.initiative_texts as t (initiative_id, section, language, body, state, source_hash, written_by)
  select target, g.section, g.language, g.body,
    case when g.state in ('machine', 'checked') and g.section in (select section from moved) and old.body = g.body
      then 'outdated' else g.state end,
    case when g.state <> 'source' then case when old.body = g.body then old.source_hash
      else (select md5(s.body) from given as s where s.section = g.section and s.state = 'source' order by s.language limit 1) end end,
    (select auth.uid())
  from given as g
  left join public.initiative_texts as old on old.initiative_id = target and old.section = g.section and old.language = g.language
  on conflict (initiative_id, section, language) do update
    set body = excluded.body, state = excluded.state, source_hash = excluded.source_hash, written_by = excluded.written_by
    where (t.body, t.state) is distinct from (excluded.body, excluded.state);
end
$$;

create function private.write_terms(target uuid, c jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  chosen smallint[];
  unknown text;
begin
  with given as (
    select v.vocabulary::public.vocabulary as vocabulary, g.slug
    from (values ('theme', 'themes'), ('target_group', 'groups'), ('activity', 'activities'), ('accessibility', 'accessibility'))
      as v (vocabulary, key)
    cross join lateral (select value #>> '{}' as slug from private.given_rows(c, v.key, 60) as value) as g
  )
  select array_agg(t.id), min(g.slug) filter (where t.id is null) into chosen, unknown
  from given as g left join public.terms as t on t.vocabulary = g.vocabulary and t.slug = g.slug;
  perform private.refuse_unknown('terms', unknown);
  delete from public.initiative_terms where initiative_id = target and not term_id = any (coalesce(chosen, '{}'));
  insert into public.initiative_terms (initiative_id, term_id)
  select target, id from unnest(chosen) as id on conflict do nothing;
  update public.initiatives set
    spoken_languages = array(select value #>> '{}' from private.given_rows(c, 'languages', 40) as value),
    tags = array(select left(btrim(t.value #>> '{}'), 60) from private.given_rows(c, 'tags', 40) with ordinality as t (value, number)
      where btrim(t.value #>> '{}') <> '' group by 1 order by min(t.number)),
    sdgs = array(select distinct (value #>> '{}')::smallint from private.given_rows(c, 'goals', 17) as value order by 1)
  where id = target;
end
$$;

create function private.write_places(target uuid, c jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  given jsonb;
  place public.places;
  district integer;
  created bigint;
  turn smallint := 0;
begin
  delete from public.initiative_places where initiative_id = target;
  for given in select * from private.given_rows(c, 'places', 30) loop
    select * into place from public.places as p where p.slug = given ->> 'place';
    perform private.refuse_unknown('places', case when place.id is null then coalesce(given ->> 'place', '') end);
    select d.id into district from public.districts as d where d.place_id = place.id and d.slug = given ->> 'district';
    perform private.refuse_unknown('places', case when district is null then given ->> 'district' end);
    if (given ->> 'lat') is null <> ((given ->> 'lon') is null) then
      raise sqlstate 'PT400' using message = 'places:records:errorPoint';
    end if;
    -- A point in another country is a slip of the hand: latitude and longitude swapped, or a wrong place chosen.
    if (given ->> 'lat') is not null and private.metres_between((given ->> 'lat')::double precision, (given ->> 'lon')::double precision,
      place.latitude, place.longitude) > 50000 then
      raise sqlstate 'PT400' using message = 'places:records:errorFar';
    end if;
    insert into public.initiative_places (initiative_id, place_id, district_id, precision, visibility, position)
    values (target, place.id, district,
      case when (given ->> 'lat') is not null then coalesce(nullif(given ->> 'precision', 'municipality'), 'exact')::public.place_precision
        when district is not null then 'district' else 'municipality' end,
      (given ->> 'visibility')::public.place_visibility, turn)
    returning id into created;
    if (given ->> 'lat') is not null or (given ->> 'address') is not null then
      insert into private.exact_points (initiative_place_id, latitude, longitude, address)
      values (created, coalesce((given ->> 'lat')::double precision, place.latitude), coalesce((given ->> 'lon')::double precision, place.longitude),
        left(given ->> 'address', 300));
      -- The rule of the public point reads the exact one, which could not exist before its place.
      update public.initiative_places set position = position where id = created;
    end if;
    turn := turn + 1;
  end loop;
end
$$;

create function private.write_contact(target uuid, c jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  update public.initiatives set website = private.web_address(c, 'website') where id = target;
  if c ->> 'contact' is null then
    delete from public.initiative_contacts where initiative_id = target;
    return;
  end if;
  -- Another contact was agreed to by nobody yet, unless who keeps the record says so.
  insert into public.initiative_contacts as k (initiative_id, channel, contact, is_public, consented_at)
  values (target, c ->> 'channel', btrim(c ->> 'contact'), (c ->> 'isPublic')::boolean, case when (c ->> 'isPublic')::boolean then now() end)
  on conflict (initiative_id) do update set channel = excluded.channel, contact = excluded.contact, is_public = excluded.is_public,
    consented_at = case when excluded.is_public then coalesce(case when k.contact = excluded.contact then k.consented_at end, now()) end;
end
$$;
