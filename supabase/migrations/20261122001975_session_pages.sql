-- What the pages and calendars of sessions show.

create function private.seen_sessions() returns setof public.sessions
language sql stable security definer set search_path = ''
as $$
  select s.* from public.sessions as s
  where private.is_told(s) or (select private.organises_sessions())
    or s.id in (select private.officered_session_ids('chair', 'secretary', 'booker'))
$$;
comment on function private.seen_sessions() is 'Sessions that who asks may know of.';

create function private.session_row(s public.sessions, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select private.session_line(s, session_row.language) || jsonb_build_object(
    'isCallOpen', private.is_call_open(s), 'callClosesOn', private.deadline_on(s.id, 'call_closes'),
    'isRegistrationOpen', private.is_registration_open(s), 'registrationClosesOn', private.deadline_on(s.id, 'registration_closes'),
    'registrationOpensOn', private.deadline_on(s.id, 'registration_opens'),
    'agendaLetter', (private.current_agenda(s.id)).letter, 'summary', private.pick_with_language(s.summaries, session_row.language),
    'hasOutcomes', exists (select from public.decisions as d where d.session_id = s.id and d.for_everybody_at is not null))
$$;
comment on function private.session_row(public.sessions, text) is 'A session in the list: what one can do now, and whether there are outcomes to read.';

create function private.sessions_on_line(language text, at timestamptz) returns jsonb
language sql stable security definer set search_path = ''
as $$
  -- Three find a place on a phone: those to come first, then the last ones.
  select coalesce(jsonb_agg(jsonb_build_object(
    'slug', s.slug, 'kind', s.kind, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'placeName', s.place_name,
    'isOver', s.ends_at < at, 'title', private.pick_with_language(s.titles, sessions_on_line.language),
    'summary', private.pick_with_language(s.summaries, sessions_on_line.language)) order by s.starts_at, s.id), '[]')
  from (
    select * from (
      (select true as is_ahead, told.* from public.sessions as told
        where told.state not in ('draft', 'cancelled') and told.ends_at >= at order by told.starts_at limit 2)
      union all
      (select false, told.* from public.sessions as told
        where told.state not in ('draft', 'cancelled') and told.ends_at < at order by told.starts_at desc limit 3)
    ) as near order by near.is_ahead desc, near.starts_at desc limit 3
  ) as s
$$;
comment on function private.sessions_on_line(text, timestamptz) is 'The next two sessions and the last ones before, three in all, in order of time.';

create function private.list_sessions(page integer, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  past_count integer := (select count(*) from private.seen_sessions() as s where s.ends_at < now());
begin
  return jsonb_build_object(
    'upcoming', (
      select coalesce(jsonb_agg(private.session_row(s, list_sessions.language) order by s.starts_at, s.id), '[]')
      from private.seen_sessions() as s where s.ends_at >= now()),
    'past', (
      select coalesce(jsonb_agg(private.session_row(s, list_sessions.language) order by s.starts_at desc, s.id desc), '[]')
      from (
        select * from private.seen_sessions() as seen where seen.ends_at < now()
        order by seen.starts_at desc, seen.id desc limit 20 offset (greatest(page, 1) - 1) * 20
      ) as s),
    'page', greatest(page, 1), 'pages', greatest(1, ceil(past_count / 20.0)),
    'line', private.sessions_on_line(list_sessions.language, now()), 'today', now(),
    'mayOrganise', private.organises_sessions(),
    'hasDuties', private.organises_sessions()
      or exists (select from private.officered_session_ids('chair', 'secretary', 'booker')));
end
$$;

create function private.list_officers(session integer) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(private.person_line(o.person_id) || jsonb_build_object('duty', o.duty) order by o.duty, o.added_at), '[]')
  from public.session_officers as o where o.session_id = session
$$;

create function private.agenda_glance(session integer) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('letter', v.letter, 'publishedAt', v.published_at, 'items', (
      select coalesce(jsonb_agg(jsonb_build_object('id', i.item -> 'id', 'type', i.item -> 'type', 'title', i.item -> 'title',
        'titles', i.item -> 'titles', 'language', i.item -> 'language', 'startsAt', i.item -> 'startsAt', 'group', i.item -> 'group')
        order by i.place), '[]')
      from jsonb_path_query(v.content, '$.sections[*].items[*]') with ordinality as i(item, place)))
  from private.current_agenda(session) as v where v.id is not null
$$;
comment on function private.agenda_glance(integer) is 'What the newest published agenda has, in order; null before the first.';

create function private.get_session(wanted text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(wanted);
  r private.session_rights := private.rights_in_session(s);
begin
  return jsonb_build_object('session', private.session_head(s, get_session.language),
    'summary', private.pick_with_language(s.summaries, get_session.language),
    'practical', private.pick_with_language(s.practical, get_session.language),
    'days', (select coalesce(jsonb_object_agg(d.kind, d.due_on), '{}') from public.session_deadlines as d
      where d.session_id = s.id and d.kind in ('call_opens', 'call_closes', 'registration_opens', 'registration_closes')),
    'today', private.day_in_session(s), 'counts', private.counts_of_registration(s),
    'isSignedUp', private.my_registration(s, get_session.language) is not null,
    'link', private.session_link(s),
    'isRemote', exists (select from private.session_links as l where l.session_id = s.id),
    'agenda', private.agenda_glance(s.id),
    'officers', case when r.may_write or r.may_book then private.list_officers(s.id) end,
    'earlier', (select private.session_line(e, get_session.language) from private.seen_sessions() as e
      where e.starts_at < s.starts_at and e.state <> 'cancelled' order by e.starts_at desc limit 1),
    'later', (select private.session_line(e, get_session.language) from private.seen_sessions() as e
      where e.starts_at > s.starts_at and e.state <> 'cancelled' order by e.starts_at limit 1));
end
$$;
comment on function private.get_session(text, text) is 'The overview of a session; link, names and drafts for those who may. PT404.';

create function private.get_session_settings(wanted text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_organiser();
  s public.sessions := private.session_of(wanted);
begin
  return jsonb_build_object('session', private.session_head(s, get_session_settings.language),
    'titles', s.titles, 'summaries', s.summaries, 'practical', s.practical,
    'capacityHere', s.capacity_here, 'capacityRemote', s.capacity_remote,
    'link', (select l.link from private.session_links as l where l.session_id = s.id),
    'officers', private.list_officers(s.id),
    'people', (select coalesce(jsonb_agg(private.person_line(p.id) order by private.fold(p.display_name), p.id), '[]')
      from public.people as p where p.id in (select private.people_for_duties(s)) and p.display_name <> ''),
    'isCompleted', s.completed_at is not null);
end
$$;

create function private.deadline_line(d public.session_deadlines, s public.sessions) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', d.id, 'kind', d.kind, 'title', d.title, 'dueOn', d.due_on, 'isFixed', d.is_fixed,
    'owner', private.person_line(d.owner_id), 'isDone', is_done, 'doneAt', d.done_at, 'doneBy', private.person_line(d.done_by),
    'showsItself', private.shows_itself(d.kind), 'isLate', not is_done and d.due_on < private.day_in_session(s))
  from private.is_deadline_done(d, s) as is_done
$$;
comment on function private.deadline_line(public.session_deadlines, public.sessions) is 'A deadline as the page of preparation shows it.';

create function private.get_preparation(wanted text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  s public.sessions := private.session_of(wanted);
  r private.session_rights := private.rights_in_session(s);
begin
  if not (r.may_write or r.may_book) then
    raise insufficient_privilege using message = 'who prepares the session reads this';
  end if;
  return jsonb_build_object('session', private.session_head(s, get_preparation.language),
    'deadlines', (
      select coalesce(jsonb_agg(private.deadline_line(d, s) order by d.due_on, d.kind, d.id), '[]')
      from public.session_deadlines as d where d.session_id = s.id),
    'people', (
      select coalesce(jsonb_agg(private.person_line(p.id) order by private.fold(p.display_name), p.id), '[]')
      from public.people as p where p.id in (select private.deadline_owners(s))),
    'today', private.day_in_session(s), 'mayPlan', r.may_chair and s.state <> 'cancelled' and s.completed_at is null,
    'mayTick', s.state <> 'cancelled' and s.completed_at is null,
    'told', case when s.state = 'draft' and r.may_organise then (
      select count(*) from private.people_told_of_session(s) as p where p <> me) end,
    'mails', case when s.state = 'draft' and r.may_organise then
      private.mails_before(array(select private.people_told_of_session(s)), 'session_published', s) else '[]'::jsonb end,
    'mayOpen', r.may_chair and s.state = 'published' and private.day_in_session(s) >= private.day_in_session(s, s.starts_at),
    'minutes', private.minutes_state(s.id), 'isCompleted', s.completed_at is not null);
end
$$;
comment on function private.get_preparation(text, text) is 'What is due for a session, by whom, and which step comes next; for coordinators and officers. 42501, PT404.';

create function private.list_due(language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  mine integer[] := array(select private.officered_session_ids('chair', 'secretary', 'booker'));
begin
  if not private.organises_sessions() and mine = '{}' then
    raise insufficient_privilege using message = 'who prepares sessions reads this';
  end if;
  return (
    select coalesce(jsonb_agg(private.deadline_line(d, s) || jsonb_build_object(
      'session', private.session_line(s, list_due.language), 'isMine', coalesce(d.owner_id = me, false)) order by d.due_on, d.id), '[]')
    from public.session_deadlines as d join public.sessions as s on s.id = d.session_id
    where d.done_at is null and s.state <> 'cancelled' and s.completed_at is null
      and (private.organises_sessions() or s.id = any (mine)) and not private.is_deadline_done(d, s));
end
$$;
comment on function private.list_due(text) is 'What is still due, of all sessions that who asks prepares, in order. 42501.';

create function private.get_sessions_calendar(wanted text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  one public.sessions;
begin
  if wanted is not null then
    one := private.session_of(wanted);
    if not private.is_told(one) then
      raise sqlstate 'PT404' using message = 'no such session';
    end if;
  end if;
  return jsonb_build_object(
    'sessions', (
      select coalesce(jsonb_agg(private.session_line(s, get_sessions_calendar.language) || jsonb_build_object('uid', s.uid,
        'sequence', s.sequence, 'updatedAt', s.updated_at, 'address', s.address, 'cancelledReason', s.cancelled_reason,
        'summary', private.pick_with_language(s.summaries, get_sessions_calendar.language)) order by s.starts_at, s.id), '[]')
      from public.sessions as s
      where private.is_told(s) and case when wanted is null then s.ends_at > now() - interval '1 year' else s.id = one.id end),
    'days', (
      select coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'on', d.due_on, 'sequence', d.sequence + s.sequence, 'uid', s.uid,
        'slug', s.slug, 'title', private.pick_with_language(s.titles, get_sessions_calendar.language), 'updatedAt', s.updated_at,
        'isCancelled', s.state = 'cancelled') order by d.due_on, d.id), '[]')
      from public.session_deadlines as d join public.sessions as s on s.id = d.session_id
      where wanted is null and private.is_told(s) and d.kind in ('call_closes', 'registration_closes') and s.ends_at > now() - interval '1 year'));
end
$$;
comment on function private.get_sessions_calendar(text, text) is
  'Announced sessions of the last year and those to come with the days on which call and registration close, or one session alone. PT404.';
