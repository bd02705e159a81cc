-- A session is made in one step: the day is chosen, everything else comes from the last one, and what
-- that one lacks from the template.

alter table public.session_deadlines add column sequence integer not null default 0;
comment on column public.session_deadlines.sequence is 'Rises with every other day, so that calendars know the newest.';

create function private.move_deadline() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.sequence := old.sequence + 1;
  -- Another day is another reminder.
  new.reminded_on := null;
  return new;
end
$$;
create trigger session_deadlines_move before update of due_on on public.session_deadlines
  for each row when (old.due_on is distinct from new.due_on) execute function private.move_deadline();

create function private.is_deadline_done(d public.session_deadlines, s public.sessions) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return d.done_at is not null or case
    -- What opens or closes on its day does so by itself, once the session is announced.
    when d.kind in ('call_opens', 'registration_opens') then s.published_at is not null and private.day_in_session(s) >= d.due_on
    when d.kind in ('call_closes', 'registration_closes') then s.published_at is not null and private.day_in_session(s) > d.due_on
    when d.kind = 'agenda' then (private.current_agenda(s.id)).id is not null
    when d.kind = 'minutes_draft' then private.minutes_state(s.id) in ('in_approval', 'approved')
    when d.kind = 'approval_closes' then private.minutes_state(s.id) = 'approved'
    else false end;
end
$$;
comment on function private.is_deadline_done(public.session_deadlines, public.sessions) is
  'Whether it was ticked off, or its agenda, minutes or day show that it is done.';

create function private.shows_itself(kind public.deadline_kind) returns boolean
language sql immutable parallel safe set search_path = ''
as $$ select kind not in ('reports', 'papers', 'interpreters', 'other') $$;
comment on function private.shows_itself(public.deadline_kind) is 'Kinds that nobody ticks off: the site knows when they are done.';

create function private.half_year_of(day date) returns public.session_kind
language sql immutable parallel safe set search_path = ''
as $$ select (case when extract(month from day) <= 7 then 'spring' else 'autumn' end)::public.session_kind $$;
comment on function private.half_year_of(date) is 'The session of spring is held before August.';

create function private.free_session_slug(kind public.session_kind, day date) returns text
language sql stable security definer set search_path = ''
as $$
  select candidate.slug
  from (
    select kind || '-' || extract(year from day) || case when n > 1 then '-' || n else '' end, n
    from generate_series(1, 1000) as n
  ) as candidate(slug, n)
  where not exists (select from public.sessions as s where s.slug = candidate.slug)
  order by candidate.n limit 1
$$;
comment on function private.free_session_slug(public.session_kind, date) is 'spring-2027, or spring-2027-2 when that is taken.';

create function private.session_before(day date) returns public.sessions
language sql stable security definer set search_path = ''
as $$
  select s from public.sessions as s
  where s.state <> 'cancelled' and private.day_in_session(s, s.starts_at) < session_before.day
  order by s.starts_at desc, s.id desc limit 1
$$;
comment on function private.session_before(date) is 'The last session before a day that was not cancelled: the one to follow.';

create function private.named_after(patterns jsonb, day date) returns jsonb
language sql immutable set search_path = ''
as $$
  select jsonb_object_agg(t.key, replace(t.value, '{year}', to_char(day, 'YYYY'))) from jsonb_each_text(patterns) as t
$$;

create function private.checked_day(day date, hour time, zone text) returns timestamptz
language plpgsql stable set search_path = ''
as $$
declare
  moment timestamptz;
begin
  if day is null then
    raise sqlstate 'PT400' using message = 'day:errorRequired';
  end if;
  moment := private.moment_of('starts', day, hour, zone);
  if moment <= now() or moment > now() + interval '3 years' then
    raise sqlstate 'PT400' using message = 'day:sessions:errorDay';
  end if;
  return moment;
end
$$;
comment on function private.checked_day(date, time, text) is 'The beginning on a day to come, within three years; PT400 by field.';

create function private.take_over_agenda(s public.sessions, last integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  city text := coalesce((select settings.default_language from public.site_settings as settings), 'nl');
  section record;
  made bigint;
begin
  if exists (select from public.agenda_sections as a where a.session_id = last) then
    for section in select * from public.agenda_sections as a where a.session_id = last order by a.position, a.id loop
      insert into public.agenda_sections (session_id, titles, position)
      values (s.id, section.titles, section.position) returning id into made;
      -- What comes every time: breaks, and the organisers' own words of welcome and closing.
      insert into public.agenda_items (session_id, section_id, position, type, state, language, title, titles, minutes)
      select s.id, made, i.position, i.type, 'accepted', i.language, i.title, i.titles, i.minutes
      from public.agenda_items as i
      where i.section_id = section.id and i.state in ('accepted', 'handled') and (i.type = 'break' or i.type = 'information'
        and i.once is null and num_nonnulls(i.proposer_id, i.group_id, i.organisation_id, i.commitment_id) = 0)
      order by i.position, i.id;
    end loop;
    return;
  end if;
  for section in
    select e.value ->> 'titles' as titles, e.value -> 'items' as items, e.ordinality::smallint as position
    from public.session_templates as t, jsonb_array_elements(t.sections) with ordinality as e order by e.ordinality
  loop
    insert into public.agenda_sections (session_id, titles, position)
    values (s.id, section.titles::jsonb, section.position) returning id into made;
    insert into public.agenda_items (session_id, section_id, position, type, state, language, title, titles, minutes)
    select s.id, made, i.ordinality::smallint, (i.value ->> 'type')::public.item_type, 'accepted', city,
      private.pick(i.value -> 'titles', city), (i.value -> 'titles') - city, (i.value ->> 'minutes')::smallint
    from jsonb_array_elements(section.items) with ordinality as i;
  end loop;
end
$$;
comment on function private.take_over_agenda(public.sessions, integer) is 'Sections and standing items of the last session, else of the template.';

create function private.take_over_deadlines(s public.sessions, last integer) returns void
language sql security definer set search_path = ''
as $$
  with planned as (
    select d.kind, d.title, d.offset_days, d.owner_id from public.session_deadlines as d where d.session_id = last
    union all
    select k, null, (t.offsets ->> k::text)::smallint, null
    from public.session_templates as t, unnest(private.deadline_kinds()) as k
    where not exists (select from public.session_deadlines as d where d.session_id = last and d.kind = k)
  )
  insert into public.session_deadlines (session_id, kind, title, offset_days, due_on, owner_id)
  select s.id, p.kind, p.title, p.offset_days, private.day_in_session(s, s.starts_at) + p.offset_days, p.owner_id
  from planned as p
$$;
comment on function private.take_over_deadlines(public.sessions, integer) is
  'Every deadline of the last session, else of the template, counted back from the new day; days that were set by hand there follow the plan again.';

create function private.make_session(day date, starts time, ends time, once uuid) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_organiser();
  t public.session_templates;
  last public.sessions;
  s public.sessions;
  given time[];
begin
  -- Two at once would take the same name.
  perform pg_advisory_xact_lock(hashtextextended('make_session', 0));
  select * into s from public.sessions as sessions where make_session.once is not null and sessions.created_by = me and sessions.once = make_session.once;
  if s.id is null then
    given := private.given_hours(starts::text, ends::text);
    select * into t from public.session_templates;
    select settings.zone into s.zone from public.site_settings as settings;
    s.zone := coalesce(s.zone, 'Europe/Brussels');
    s.starts_at := private.checked_day(day, given[1], s.zone);
    s.ends_at := private.moment_of('ends', day, given[2], s.zone);
    last := private.session_before(day);
    s.kind := private.half_year_of(day);
    insert into public.sessions (slug, kind, state, titles, starts_at, ends_at, zone, place_name, address, practical, capacity_here,
      capacity_remote, follows_id, created_by, once)
    select private.free_session_slug(s.kind, day), s.kind, 'draft',
      private.named_after(case s.kind when 'spring' then t.spring_titles else t.autumn_titles end, day), s.starts_at, s.ends_at, s.zone,
      case when last.id is null then t.place_name else last.place_name end,
      case when last.id is null then t.address else last.address end,
      case when last.id is null or last.practical = '{}' then t.practical else last.practical end,
      case when last.id is null then t.capacity_here else last.capacity_here end,
      case when last.id is null then t.capacity_remote else last.capacity_remote end, last.id, me, make_session.once
    returning * into s;
    perform private.take_over_agenda(s, last.id);
    perform private.take_over_deadlines(s, last.id);
    insert into public.session_officers (session_id, person_id, duty, added_by)
    select s.id, o.person_id, o.duty, me from public.session_officers as o where o.session_id = last.id;
    perform private.carry_commitments(s);
  end if;
  return jsonb_build_object('slug', s.slug, 'past', private.past_deadlines(s));
end
$$;
comment on function private.make_session(date, time, time, uuid) is
  'Makes a draft for this day out of the last session before it, else out of the template; and tells which deadlines are past already.';

create function private.get_session_start(day date) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  last public.sessions;
  t public.session_templates;
begin
  perform private.require_organiser();
  last := private.session_before(coalesce(day, 'infinity'));
  select * into t from public.session_templates;
  return jsonb_build_object(
    'last', case when last.id is not null then private.session_line(last, 'nl') || jsonb_build_object('titles', last.titles) end,
    'starts', case when last.id is null then to_char(t.starts, 'HH24:MI') else to_char(last.starts_at at time zone last.zone, 'HH24:MI') end,
    'ends', case when last.id is null then to_char(t.ends, 'HH24:MI') else to_char(last.ends_at at time zone last.zone, 'HH24:MI') end,
    'place', case when last.id is null then t.place_name else last.place_name end,
    'sections', case when last.id is null then jsonb_array_length(t.sections)
      else (select count(*) from public.agenda_sections as a where a.session_id = last.id) end,
    'officers', (select count(distinct o.person_id) from public.session_officers as o where o.session_id = last.id),
    'deadlines', greatest(10, (select count(*) from public.session_deadlines as d where d.session_id = last.id)));
end
$$;
comment on function private.get_session_start(date) is 'From which session the next one is made, and what it takes over; for the form.';
