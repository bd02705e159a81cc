-- Changing a session, the link for who joins from afar, and naming who chairs, writes and books.

create function private.set_session_link(session integer, typed text) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  given text := private.given_link(typed);
begin
  if given is null then
    delete from private.session_links as l where l.session_id = session;
  else
    insert into private.session_links as l (session_id, link) values (session, given)
    on conflict (session_id) do update set link = excluded.link where l.link <> excluded.link;
  end if;
  return found;
end
$$;
comment on function private.set_session_link(integer, text) is 'Where one joins from afar; whether that changed.';

create function private.session_link(s public.sessions) returns text
language plpgsql stable security definer set search_path = ''
as $$
declare
  r private.session_rights := private.rights_in_session(s);
begin
  if r.may_write or exists (
    select from public.registrations as g
    where g.session_id = s.id and g.person_id = (select auth.uid()) and g.state = 'registered' and g.way = 'remote') then
    return (select l.link from private.session_links as l where l.session_id = s.id);
  end if;
  return null;
end
$$;
comment on function private.session_link(public.sessions) is 'The link for who is registered to join from afar and for who prepares, chairs and writes; null for anybody else.';

create function private.move_deadlines(s public.sessions, was date) returns void
language sql security definer set search_path = ''
as $$
  update public.session_deadlines as d set due_on = private.day_in_session(s, s.starts_at) + d.offset_days
  where d.session_id = s.id and not d.is_fixed and not private.is_deadline_done(d, s)
    and private.day_in_session(s, s.starts_at) <> was
$$;
comment on function private.move_deadlines(public.sessions, date) is 'What is not done and was not set by hand moves with the session''s day.';

create function private.past_deadlines(s public.sessions) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'title', d.title, 'dueOn', d.due_on) order by d.due_on, d.id), '[]')
  from public.session_deadlines as d
  where d.session_id = s.id and d.due_on < private.day_in_session(s) and not private.is_deadline_done(d, s)
$$;
comment on function private.past_deadlines(public.sessions) is 'What should have been done already and is not.';

create function private.checked_session(
  s public.sessions, titles jsonb, summaries jsonb, day date, starts time, ends time, place text, address text, practical jsonb,
  capacity_here integer, capacity_remote integer
) returns public.sessions
language plpgsql stable security definer set search_path = ''
as $$
declare
  hours time[] := private.given_hours(starts::text, ends::text);
  was timestamptz := s.starts_at;
begin
  s.titles := private.given_titles('title', titles);
  s.summaries := private.given_words('summary', summaries, 2000);
  if day is null then
    raise sqlstate 'PT400' using message = 'day:errorRequired';
  end if;
  s.starts_at := private.moment_of('starts', day, hours[1], s.zone);
  s.ends_at := private.moment_of('ends', day, hours[2], s.zone);
  if s.starts_at <> was then
    perform private.checked_day(day, hours[1], s.zone);
  end if;
  s.kind := private.half_year_of(day);
  s.place_name := private.given_line('place', place);
  s.address := private.given_line('address', address);
  s.practical := private.given_words('practical', practical, 4000);
  s.capacity_here := private.given_capacity('capacityHere', capacity_here);
  s.capacity_remote := private.given_capacity('capacityRemote', capacity_remote);
  return s;
end
$$;
comment on function private.checked_session(public.sessions, jsonb, jsonb, date, time, time, text, text, jsonb, integer, integer) is
  'A session with these values; PT400 by field for what cannot be.';

create function private.is_elsewhere(was public.sessions, is_now public.sessions) returns boolean
language sql immutable set search_path = ''
as $$
  select (was.starts_at, was.ends_at, was.place_name, was.address)
    is distinct from (is_now.starts_at, is_now.ends_at, is_now.place_name, is_now.address)
$$;
comment on function private.is_elsewhere(public.sessions, public.sessions) is 'Whether somebody who comes goes to another place or at another time.';

create function private.change_session(
  wanted text, base integer, titles jsonb, summaries jsonb, day date, starts time, ends time, place text, address text, link text,
  practical jsonb, capacity_here integer, capacity_remote integer
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_for_step(wanted, false, 'draft', 'published', 'open');
  changed public.sessions;
  is_other_link boolean;
  told uuid[] := '{}';
begin
  if base is distinct from s.sequence then
    raise sqlstate 'PT409' using message = 'this session was changed meanwhile', detail = jsonb_build_object('sequence', s.sequence)::text;
  end if;
  changed := private.checked_session(s, titles, summaries, day, starts, ends, place, address, practical, capacity_here, capacity_remote);
  if s.state = 'open' and (s.starts_at, s.kind) is distinct from (changed.starts_at, changed.kind) then
    raise sqlstate 'PT400' using message = 'day:sessions:errorBegun';
  end if;
  is_other_link := private.set_session_link(s.id, link);
  if changed is distinct from s or is_other_link then
    update public.sessions as sessions set titles = changed.titles, summaries = changed.summaries, kind = changed.kind,
      starts_at = changed.starts_at, ends_at = changed.ends_at, place_name = changed.place_name, address = changed.address,
      practical = changed.practical, capacity_here = changed.capacity_here, capacity_remote = changed.capacity_remote,
      sequence = s.sequence + 1
    where sessions.id = s.id returning * into changed;
    perform private.move_deadlines(changed, private.day_in_session(s, s.starts_at));
    if private.is_more(s.capacity_here, changed.capacity_here) or private.is_more(s.capacity_remote, changed.capacity_remote) then
      perform private.move_up(changed);
    end if;
    -- Only what makes somebody go elsewhere or at another time is worth a mail.
    if private.is_elsewhere(s, changed) then
      told := array(select private.attached_to_session(s.id));
    elsif is_other_link then
      told := array(select r.person_id from public.registrations as r
        where r.session_id = s.id and r.state = 'registered' and r.way = 'remote' and r.person_id is not null);
    end if;
    -- Also who has no account may be told, by mail: a session cannot be made a flood of them.
    if s.state <> 'draft' and (is_other_link or private.is_elsewhere(s, changed))
      and not private.count_attempt('session_change', s.id::text, 8, '1 day') then
      raise sqlstate 'PT400' using message = 'form:sessions:errorChangedOften';
    end if;
    if s.state <> 'draft' and told <> '{}' then
      perform private.drop_notices('session:' || s.id, array['session_changed']);
      -- Whoever comes at the earlier of both moments must know before.
      perform private.tell_session(changed, 'session_changed', told, changed.sequence, least(s.starts_at, changed.starts_at));
    end if;
  end if;
  return jsonb_build_object('sequence', changed.sequence, 'past',
    case when changed.starts_at <> s.starts_at then private.past_deadlines(changed) else '[]' end);
end
$$;
comment on function private.change_session(text, integer, jsonb, jsonb, date, time, time, text, text, text, jsonb, integer, integer) is
  'Changes a session, begun from sequence base; tells who comes when day, hour, place or their link change, and which moved deadlines are past. PT400 for the ninth time on a day that they would be told.';

create function private.is_more(was integer, is_now integer) returns boolean
language sql immutable parallel safe set search_path = ''
as $$ select was is not null and (is_now is null or is_now > was) $$;
comment on function private.is_more(integer, integer) is 'Whether a capacity was raised; null is without a limit.';

create function private.name_officer(wanted text, duty public.session_duty, person uuid, mail text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_organiser();
  s public.sessions := private.lock_session(wanted);
begin
  if duty is null then
    raise sqlstate 'PT400' using message = 'duty:errorChoice';
  end if;
  if s.completed_at is not null or s.state = 'cancelled' then
    raise sqlstate 'PT409' using message = 'this session is over or cancelled';
  end if;
  if person is null then
    person := (select u.id from auth.users as u where u.email = private.checked_mail(mail));
    if person is null then
      raise sqlstate 'PT400' using message = 'mail:sessions:errorNoAccount';
    end if;
  elsif person not in (select private.people_for_duties(s)) then
    raise sqlstate 'PT400' using message = 'person:errorChoice';
  end if;
  insert into public.session_officers (session_id, person_id, duty, added_by)
  values (s.id, person, name_officer.duty, me) on conflict do nothing;
  if found and private.is_told(s) then
    perform private.tell_session(s, 'session_named', array[person], array_position(enum_range(null::public.session_duty), name_officer.duty),
      null, '/prepare');
  end if;
end
$$;
comment on function private.name_officer(text, public.session_duty, uuid, text) is
  'Names somebody by id, from those who are near, or by the mail address of an account. PT400 by field, PT409 when it is over.';

create function private.people_for_duties(s public.sessions) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select r.person_id from public.person_roles as r where r.role in ('coordinator', 'administrator')
  union
  select m.person_id from public.group_members as m where m.role in ('chair', 'secretary') and m.state = 'active'
  union
  select o.person_id from public.session_officers as o
$$;
comment on function private.people_for_duties(public.sessions) is 'Who is likely to be asked: coordinators, leads of groups, and who had a duty before.';

create function private.drop_officer(wanted text, duty public.session_duty, person uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions;
begin
  perform private.require_organiser();
  s := private.lock_session(wanted);
  delete from public.session_officers as o
  where o.session_id = s.id and o.person_id = drop_officer.person and o.duty = drop_officer.duty;
end
$$;
comment on function private.drop_officer(text, public.session_duty, uuid) is 'Takes a duty from somebody; nothing happens when they had none.';
