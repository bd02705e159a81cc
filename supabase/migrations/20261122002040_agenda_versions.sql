-- Publishing: the working agenda with its hours is frozen as the next letter, and those whom a change
-- concerns are told in the same transaction.

create function private.agenda_times(s public.sessions)
returns table (item_id bigint, section_id bigint, ordinal integer, starts_at timestamptz, ends_at timestamptz, gap integer)
language plpgsql stable security definer set search_path = ''
as $$
declare
  clock timestamptz := s.starts_at;
  day date := (s.starts_at at time zone s.zone)::date;
  line record;
begin
  ordinal := 0;
  for line in
    select i.id, i.section_id, i.minutes, i.fixed_start
    from public.agenda_items as i join public.agenda_sections as c on c.id = i.section_id
    where c.session_id = s.id and i.session_id = s.id and i.state in ('accepted', 'handled', 'postponed')
    order by c.position, c.id, i.position, i.id
  loop
    ordinal := ordinal + 1;
    item_id := line.id;
    section_id := line.section_id;
    starts_at := clock;
    if line.fixed_start is not null then
      -- An hour before the beginning is one after midnight, where the session lasts so long.
      starts_at := (day + line.fixed_start) at time zone s.zone;
      if starts_at < s.starts_at and (day + 1 + line.fixed_start) at time zone s.zone < s.ends_at then
        starts_at := (day + 1 + line.fixed_start) at time zone s.zone;
      end if;
    end if;
    gap := extract(epoch from starts_at - clock) / 60;
    ends_at := starts_at + make_interval(mins => line.minutes);
    clock := ends_at;
    return next;
  end loop;
end
$$;
comment on function private.agenda_times(public.sessions) is
  'When each item of the working agenda begins and ends, in order; gap: minutes of nothing before it, below 0 when it overlaps.';

create function private.agenda_content(s public.sessions) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  content jsonb;
begin
  with timed as materialized (select * from private.agenda_times(s)),
  counted as (
    select l.item_id, jsonb_agg(jsonb_build_object('slug', t.slug, 'initiatives', (
        select count(*) from public.initiative_terms as it join public.initiatives as x on x.id = it.initiative_id
        where it.term_id = t.id and x.is_published)) order by t.position, t.slug) as themes
    from public.item_links as l join public.terms as t on t.id = l.theme_id
    where l.item_id in (select timed.item_id from timed) group by l.item_id
  ), lines as (
    select timed.section_id, timed.ordinal, jsonb_build_object(
      'id', i.id, 'type', i.type, 'language', i.language, 'title', i.title, 'titles', i.titles, 'why', i.why, 'wanted', i.wanted,
      'minutes', i.minutes, 'startsAt', timed.starts_at, 'endsAt', timed.ends_at, 'isFixed', i.fixed_start is not null,
      'group', case when g.id is not null then jsonb_build_object('slug', g.slug, 'names', g.names, 'hue', g.hue) end,
      'organisation', case when o.id is not null then jsonb_build_object('slug', o.slug, 'name', o.name) end,
      'presenter', i.presenter, 'commitmentId', i.commitment_id, 'themes', coalesce(counted.themes, '[]'),
      'links', to_jsonb(array(select v from unnest(private.link_values(i.id)) as v where v not like 'theme:%')),
      'papers', coalesce(private.papers_of_item(i.id), '[]')) as line
    from timed join public.agenda_items as i on i.id = timed.item_id
    left join public.working_groups as g on g.id = i.group_id
    left join public.organisations as o on o.id = i.organisation_id
    left join counted on counted.item_id = i.id
  )
  select jsonb_build_object('startsAt', s.starts_at, 'sections', coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'titles', c.titles, 'items',
      (select coalesce(jsonb_agg(lines.line order by lines.ordinal), '[]') from lines where lines.section_id = c.id)) order by c.position, c.id), '[]'))
  into content
  from public.agenda_sections as c where c.session_id = s.id;
  return content;
end
$$;
comment on function private.agenda_content(public.sessions) is
  'The working agenda as readers would get it: no name of a proposer, no note, no state. Papers are the published ones; counts are of this moment.';

create function private.agenda_lines(content jsonb) returns table (id bigint, ordinal integer, section bigint, line jsonb)
language sql immutable set search_path = ''
as $$
  select (item.value ->> 'id')::bigint, row_number() over (order by part.ordinality, item.ordinality)::integer, (part.value ->> 'id')::bigint, item.value
  from jsonb_array_elements(content -> 'sections') with ordinality as part(value, ordinality),
    jsonb_array_elements(part.value -> 'items') with ordinality as item(value, ordinality)
$$;

create function private.rising_run(places integer[]) returns integer[]
language plpgsql immutable set search_path = ''
as $$
declare
  lengths integer[] := '{}';
  before integer[] := '{}';
  spot integer := 0;
  run integer[] := '{}';
begin
  for n in 1 .. coalesce(cardinality(places), 0) loop
    lengths[n] := 1;
    before[n] := 0;
    for m in 1 .. n - 1 loop
      if places[m] < places[n] and lengths[m] >= lengths[n] then
        lengths[n] := lengths[m] + 1;
        before[n] := m;
      end if;
    end loop;
    if spot = 0 or lengths[n] > lengths[spot] then
      spot := n;
    end if;
  end loop;
  while spot > 0 loop
    run := places[spot] || run;
    spot := before[spot];
  end loop;
  return run;
end
$$;
comment on function private.rising_run(integer[]) is 'The most of these that still stand in order: all others were moved.';

create function private.agenda_differences(old_content jsonb, new_content jsonb) returns jsonb
language sql immutable set search_path = ''
as $$
  with earlier as materialized (select * from private.agenda_lines(old_content)),
  later as materialized (select * from private.agenda_lines(new_content)),
  shared as (
    select l.id, l.ordinal, e.section is distinct from l.section as is_elsewhere, e.line as was, l.line as now,
      e.ordinal as earlier_ordinal
    from later as l join earlier as e using (id)
  ), kept as (
    select private.rising_run(array(select earlier_ordinal from shared where not is_elsewhere order by ordinal)) as run
  ), found as (
    select 1 as place, 'added' as kind, l.id, l.ordinal, null::jsonb as was, l.line as now from later as l
      where not exists (select from earlier as e where e.id = l.id)
    union all
    select 2, 'dropped', e.id, e.ordinal, e.line, null from earlier as e where not exists (select from later as l where l.id = e.id)
    union all
    select 3, 'moved', b.id, b.ordinal, b.was, b.now from shared as b, kept where b.is_elsewhere or b.earlier_ordinal <> all (kept.run)
    union all
    select 4, 'retimed', b.id, b.ordinal, b.was, b.now from shared as b, kept
      where b.was ->> 'startsAt' <> b.now ->> 'startsAt' and not b.is_elsewhere and b.earlier_ordinal = any (kept.run)
    union all
    select 5, 'retitled', b.id, b.ordinal, b.was, b.now from shared as b
      where (b.was -> 'title', b.was -> 'titles') is distinct from (b.now -> 'title', b.now -> 'titles')
    union all
    select 6, 'presenter', b.id, b.ordinal, b.was, b.now from shared as b where b.was -> 'presenter' is distinct from b.now -> 'presenter'
    union all
    select 7, 'paper', b.id, b.ordinal, b.was, b.now from shared as b where exists (
      select from jsonb_array_elements(b.now -> 'papers') as p where not exists (
        select from jsonb_array_elements(b.was -> 'papers') as q
        where q -> 'id' = p -> 'id' and q -> 'version' is not distinct from p -> 'version'))
  )
  select coalesce(jsonb_agg(jsonb_build_object('kind', f.kind, 'id', f.id, 'title', coalesce(f.now, f.was) -> 'title',
    'titles', coalesce(f.now, f.was) -> 'titles', 'language', coalesce(f.now, f.was) -> 'language',
    'wasAt', f.was -> 'startsAt', 'startsAt', f.now -> 'startsAt',
    'wasTitle', case when f.kind = 'retitled' then f.was -> 'title' end,
    'presenter', case when f.kind = 'presenter' then f.now -> 'presenter' end) order by f.place, f.ordinal), '[]')
  from found as f
$$;
comment on function private.agenda_differences(jsonb, jsonb) is
  'What changed from one published agenda to another: added, dropped, moved, retimed, retitled, presenter, paper; by the ids of items.';
