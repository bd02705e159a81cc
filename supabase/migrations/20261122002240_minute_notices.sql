-- Who hears of minutes and decisions, and when by the clock.

create function private.people_who_write(session integer) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select o.person_id from public.session_officers as o where o.session_id = session and o.duty = 'secretary'
  union
  select r.person_id from public.person_roles as r where r.role = 'coordinator'
$$;
comment on function private.people_who_write(integer) is 'Secretaries of a session, and the coordinators.';

create function private.tell_minutes(s public.sessions, step text, people uuid[], version integer, more jsonb default '{}') returns void
language sql security definer set search_path = ''
as $$
  -- The session is named in the language of who hears of it.
  select private.notify(array_agg(p.id), step, null::smallint, null::bigint, 'session:' || s.id, version,
    jsonb_build_object('title', private.pick(s.titles, p.language), 'mail', 'minutes_news', 'step', step, 'path', private.session_path(s, '/minutes'),
      'day', private.day_in_session(s, s.starts_at), 'until', private.day_in_session(s, s.starts_at)) || more)
  from public.people as p where p.id = any (people) and p.id is distinct from (select auth.uid()) group by p.language
$$;
comment on function private.tell_minutes(public.sessions, text, uuid[], integer, jsonb) is
  'Tells people, but not who does it, a step of the minutes; the same step and version again tells nobody.';

create function private.tell_minutes_ending(at timestamptz) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  m public.minutes;
  s public.sessions;
  told integer := 0;
begin
  for m in
    update public.minutes as minutes set end_told_at = at
    where minutes.state = 'in_approval' and minutes.end_told_at is null
      and minutes.window_ends_at > at and minutes.window_ends_at <= at + interval '2 days'
    returning minutes.*
  loop
    select * into s from public.sessions as sessions where sessions.id = m.session_id;
    perform private.tell_minutes(s, 'minutes_ending', array(select private.present_people(s.id)), 1,
      jsonb_build_object('own', true, 'deadline', m.window_ends_at, 'until', private.day_in_session(s, m.window_ends_at)));
    told := told + 1;
  end loop;
  return told;
end
$$;
comment on function private.tell_minutes_ending(timestamptz) is 'Two days before the end of the window, once: those present hear that it is near.';

create function private.remind_minutes(today date) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions;
  due date;
  told integer := 0;
begin
  for s in
    select * from public.sessions as sessions
    where sessions.state in ('open', 'closed') and sessions.ends_at < today
      and private.minutes_state(sessions.id) in ('none', 'writing')
    order by sessions.id
  loop
    due := coalesce(private.deadline_on(s.id, 'minutes_draft'), private.day_in_session(s, s.ends_at) + 14);
    continue when due > today;
    -- One round a week: the same round again tells nobody.
    perform private.tell_minutes(s, 'minutes_due', array(select private.people_who_write(s.id)), 1 + (today - due) / 7,
      jsonb_build_object('own', true, 'path', private.session_path(s, '/minutes/write')));
    told := told + 1;
  end loop;
  return told;
end
$$;
comment on function private.remind_minutes(date) is
  'Weekly, from the day on which the draft was due until it is sent: secretary and coordinators are reminded. Gives how many sessions wait.';

create function private.review_decisions(today date) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  d public.decisions;
  s public.sessions;
  told uuid[];
  reviewed integer := 0;
begin
  for d in
    update public.decisions as decisions set reviewed_at = now()
    where decisions.reviewed_at is null and decisions.review_on <= today
    returning decisions.*
  loop
    select * into s from public.sessions as sessions where sessions.id = d.session_id;
    -- Who keeps the promise and who watches it hear with who organises; the group only of what it may read.
    told := array(
      select r.person_id from public.person_roles as r where r.role = 'coordinator'
      union select c.person_id from public.commitments as c where c.decision_id = d.id and c.person_id is not null
      union select p from public.agenda_items as i, private.people_of_group(i.group_id) as p
      where i.id = d.item_id and i.group_id is not null and d.for_everybody_at is not null);
    perform private.tell_minutes(s, 'decision_review', told, d.number, jsonb_build_object('path', private.session_path(s, '/decisions#d') || d.number));
    reviewed := reviewed + 1;
  end loop;
  return reviewed;
end
$$;
comment on function private.review_decisions(date) is 'Daily: tells once that the day has come to look again at a decision. Gives how many.';
