-- Two records side by side: each section in parts, what would be lost by taking one of them, and both united.

create function private.merge_parts(wanted public.record_section, content jsonb) returns jsonb
language plpgsql immutable set search_path = ''
as $$
declare
  -- What only means something together stays together.
  bundles constant jsonb := '{
    "basics": {"started": ["startedOn", "startedPrecision"], "ended": ["endedOn", "endedPrecision"]},
    "contact": {"contact": ["channel", "contact", "isPublic"]},
    "means": {"budget": ["budgetAmount", "budgetPeriod", "budgetBand"]}}'::jsonb -> wanted::text;
begin
  if wanted = 'texts' then
    return (
      select coalesce(jsonb_object_agg(s.section, jsonb_build_object('texts', s.texts)), '{}') from (
        select t.value ->> 'section' as section, jsonb_agg(t.value order by t.turn) as texts
        from jsonb_array_elements(content -> 'texts') with ordinality as t (value, turn) group by 1) as s);
  end if;
  return (
    select jsonb_object_agg(p.part, p.content) from (
      select coalesce((select b.key from jsonb_each(bundles) as b where b.value ? c.key), c.key) as part, jsonb_object_agg(c.key, c.value) as content
      from jsonb_each(content) as c group by 1) as p);
end
$$;
comment on function private.merge_parts(public.record_section, jsonb) is
  'A section''s content in the parts between which one chooses, each as a piece of that content.';

create function private.unites_part(wanted public.record_section, part text) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select case wanted
    when 'basics' then part = 'names'
    when 'means' then part <> 'budget'
    when 'contact' then false
    else true end
$$;
comment on function private.unites_part(public.record_section, text) is 'Whether a part can be taken from both records: lists and words.';

create function private.says_nothing(piece jsonb) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select piece is null or not exists (
    select from jsonb_each(piece) as p where p.value not in ('null', 'false', '""', '[]', '{}'))
$$;

create function private.united_rows(former jsonb, other jsonb) returns jsonb
language sql immutable set search_path = ''
as $$
  select former || coalesce((
    select jsonb_agg(r.value order by r.turn) from jsonb_array_elements(other) with ordinality as r (value, turn)
    where not former @> jsonb_build_array(r.value)), '[]')
$$;
comment on function private.united_rows(jsonb, jsonb) is 'The rows of a list and those of another that are not in it.';

create function private.united_words(former jsonb, other jsonb) returns jsonb
language sql immutable set search_path = ''
as $$
  -- What both say in one language stands one below the other.
  select coalesce(jsonb_object_agg(coalesce(a.key, b.key),
    case when a.value is null or a.value = b.value then coalesce(a.value, b.value) else concat_ws(E'\n\n', a.value, b.value) end), '{}')
  from jsonb_each_text(former) as a full join jsonb_each_text(other) as b on b.key = a.key
$$;

create function private.united_names(former jsonb, other jsonb) returns jsonb
language plpgsql immutable set search_path = ''
as $$
begin
  return former || coalesce((
    -- The older main name stays; the other names are still found.
    select jsonb_agg(n.value || jsonb_build_object('role', case
        when n.value ->> 'role' = 'other' then 'other'
        when exists (select from jsonb_array_elements(former) as f where f.value ->> 'language' = n.value ->> 'language' and f.value ->> 'role' <> 'other')
          then 'other' else 'translation' end) order by n.turn)
    from jsonb_array_elements(other) with ordinality as n (value, turn)
    where not exists (
      select from jsonb_array_elements(former) as f
      where f.value ->> 'language' = n.value ->> 'language' and private.fold(f.value ->> 'name') = private.fold(n.value ->> 'name'))), '[]');
end
$$;

create function private.united_texts(former jsonb, other jsonb) returns jsonb
language plpgsql immutable set search_path = ''
as $$
begin
  return (
    select jsonb_agg(case when a.value is null or a.value ->> 'body' = b.value ->> 'body' then coalesce(a.value, b.value)
      else coalesce(a.value, '{}') || jsonb_build_object('body', left(concat_ws(E'\n\n', a.value ->> 'body', b.value ->> 'body'), 20000)) end
      order by a.turn, b.turn)
    from jsonb_array_elements(former) with ordinality as a (value, turn)
    full join jsonb_array_elements(other) with ordinality as b (value, turn) on b.value ->> 'language' = a.value ->> 'language');
end
$$;

create function private.united_organisations(former jsonb, other jsonb) returns jsonb
language plpgsql immutable set search_path = ''
as $$
begin
  return former || coalesce((
    select jsonb_agg(o.value order by o.turn) from jsonb_array_elements(other) with ordinality as o (value, turn)
    where not exists (
      select from jsonb_array_elements(former) as f
      where f.value ->> 'organisation' = o.value ->> 'organisation' and f.value ->> 'role' = o.value ->> 'role')), '[]');
end
$$;

-- Places

create function private.says_same_place(spot jsonb, other jsonb) returns boolean
language sql immutable set search_path = ''
as $$
  -- The other says all that this one says, and is seen as much.
  select other ->> 'place' = spot ->> 'place' and other ->> 'visibility' = spot ->> 'visibility'
    and coalesce(spot ->> 'district', other ->> 'district', '') = coalesce(other ->> 'district', '')
    and coalesce(spot ->> 'address', other ->> 'address', '') = coalesce(other ->> 'address', '')
    and coalesce(spot ->> 'lat', other ->> 'lat', '') = coalesce(other ->> 'lat', '')
    and coalesce(spot ->> 'lon', other ->> 'lon', '') = coalesce(other ->> 'lon', '')
$$;

create function private.guarded_places(spots jsonb, others jsonb) returns jsonb
language plpgsql immutable set search_path = ''
as $$
begin
  -- Whoever hid where they are on one record is not given away by the other: what the other shows in that municipality
  -- is seen no more than there, unless this record shows the very same place itself.
  return (
    select coalesce(jsonb_agg(case
      when s.value ->> 'visibility' = 'hidden' or exists (
        select from jsonb_array_elements(others) as o where (o.value - 'visibility') = (s.value - 'visibility') and o.value ->> 'visibility' = 'public')
        then s.value
      when exists (select from jsonb_array_elements(others) as o where o.value ->> 'place' = s.value ->> 'place' and o.value ->> 'visibility' = 'hidden')
        then s.value || '{"visibility": "hidden"}'
      when s.value ->> 'visibility' = 'public' and exists (
        select from jsonb_array_elements(others) as o where o.value ->> 'place' = s.value ->> 'place' and o.value ->> 'visibility' = 'area'
          and coalesce(o.value ->> 'lat', o.value ->> 'address') is not null)
        then s.value || '{"visibility": "area"}'
      else s.value end order by s.turn), '[]')
    from jsonb_array_elements(spots) with ordinality as s (value, turn));
end
$$;
comment on function private.guarded_places(jsonb, jsonb) is 'The places of one record, each shown no more than the other record shows places there.';

create function private.united_places(former jsonb, other jsonb) returns jsonb
language plpgsql immutable set search_path = ''
as $$
declare
  more jsonb := coalesce((
    select jsonb_agg(o.value order by o.turn) from jsonb_array_elements(other) with ordinality as o (value, turn)
    where not exists (select from jsonb_array_elements(former) as f where private.says_same_place(o.value, f.value))), '[]');
begin
  -- "Gent" beside "Gent, Zuid" says nothing more.
  return coalesce((
    select jsonb_agg(f.value order by f.turn) from jsonb_array_elements(former) with ordinality as f (value, turn)
    where not exists (select from jsonb_array_elements(more) as m where private.says_same_place(f.value, m.value))), '[]') || more;
end
$$;

-- One section

create function private.united_part(wanted public.record_section, part text, former jsonb, other jsonb) returns jsonb
language plpgsql immutable set search_path = ''
as $$
declare
  key text := (select k from jsonb_object_keys(coalesce(former, other)) as k limit 1);
  a jsonb := coalesce(former -> key, case when wanted = 'means' then '{}'::jsonb else '[]' end);
  b jsonb := coalesce(other -> key, case when wanted = 'means' then '{}'::jsonb else '[]' end);
begin
  return jsonb_build_object(key, case
    when wanted = 'means' then private.united_words(a, b)
    when wanted = 'basics' then private.united_names(a, b)
    when wanted = 'texts' then private.united_texts(a, b)
    when wanted = 'organisations' then private.united_organisations(a, b)
    when wanted = 'places' then private.united_places(a, b)
    else private.united_rows(a, b) end);
end
$$;

create function private.preselected(wanted public.record_section, part text, former jsonb, other jsonb) returns text
language sql immutable set search_path = ''
as $$
  -- Nothing is lost where nothing need be: what is filled beats what is empty, lists are united, else the older record counts.
  select case when private.says_nothing(other) then 'left' when private.says_nothing(former) then 'right'
    when private.unites_part(wanted, part) then 'both' else 'left' end
$$;

create function private.merged_section(wanted public.record_section, former jsonb, other jsonb, choices jsonb) returns jsonb
language plpgsql immutable set search_path = ''
as $$
declare
  a jsonb;
  b jsonb;
  p record;
  piece jsonb;
  merged jsonb := '{}';
begin
  if wanted = 'places' then
    a := private.merge_parts(wanted, jsonb_build_object('places', private.guarded_places(former -> 'places', other -> 'places')));
    b := private.merge_parts(wanted, jsonb_build_object('places', private.guarded_places(other -> 'places', former -> 'places')));
  else
    a := private.merge_parts(wanted, former);
    b := private.merge_parts(wanted, other);
  end if;
  for p in
    select keys.part, a -> keys.part as former, b -> keys.part as other,
      coalesce(choices ->> (wanted || '.' || keys.part), private.preselected(wanted, keys.part, a -> keys.part, b -> keys.part)) as choice
    from (select jsonb_object_keys(a) as part union select jsonb_object_keys(b)) as keys order by keys.part
  loop
    if p.choice not in ('left', 'right', 'both') or p.choice = 'both' and not private.unites_part(wanted, p.part) then
      raise sqlstate 'PT400' using message = 'form:merging:errorChoice';
    end if;
    piece := case when p.former = p.other or p.choice = 'left' then p.former when p.choice = 'right' then p.other
      else private.united_part(wanted, p.part, p.former, p.other) end;
    if wanted = 'texts' then
      merged := jsonb_build_object('texts', coalesce(merged -> 'texts', '[]') || coalesce(piece -> 'texts', '[]'));
    else
      merged := merged || coalesce(piece, '{}');
    end if;
  end loop;
  return case when wanted = 'texts' and merged = '{}' then '{"texts": []}' else merged end;
end
$$;
comment on function private.merged_section(public.record_section, jsonb, jsonb, jsonb) is
  'A section as it will be: of each part the older record''s, the other''s, or both (`choices` by section.part), else what loses nothing. PT400.';
