-- The states of a session, each step a function: who may, from where, and who hears of it. A draft is
-- heard of by nobody.

create function private.session_notice(s public.sessions, step text, language text, until timestamptz, part text default '') returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('mail', step, 'path', private.session_path(s, part), 'deadline', until,
    'title', private.pick(s.titles, session_notice.language), 'day', private.day_in_session(s, s.starts_at),
    'time', private.clock_text(s.starts_at, s.ends_at, s.zone),
    'place', coalesce(s.place_name, ''), 'reason', coalesce(s.cancelled_reason, ''))
$$;
comment on function private.session_notice(public.sessions, text, text, timestamptz, text) is 'What the notice of a step says, in one language.';

create function private.mails_before(told uuid[], notice_of text, s public.sessions, letter text default null, changes jsonb default null) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select coalesce(jsonb_agg(jsonb_build_object('language', h.language, 'people', h.people, 'kind', notice_of,
      'payload', private.mail_of_notice(case notice_of
        when 'agenda_published' then private.agenda_notice(s, letter, '', changes, h.language)
        else private.session_notice(s, notice_of, h.language, s.starts_at) end, notice_of, h.language)) order by h.people desc, h.language), '[]')
    from (
      select p.language, count(*) as people from public.people as p
      where p.id = any (told) and p.id is distinct from (select auth.uid()) group by p.language) as h);
end
$$;
comment on function private.mails_before(uuid[], text, public.sessions, text, jsonb) is
  'The mail that publishing a session or its agenda would send, in each language of those who hear, with how many read it.';

create function private.tell_session(
  s public.sessions, step text, told uuid[], version integer, until timestamptz, part text default '', more jsonb default '{}'
) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  reads text;
  own uuid[];
  others uuid[];
  payload jsonb;
begin
  -- Its name is told in the language of who hears it.
  for reads in select distinct p.language from public.people as p where p.id = any (told) loop
    others := array(select p.id from public.people as p
      where p.id = any (told) and p.language = reads and p.id is distinct from (select auth.uid()));
    -- Who comes or has a duty promised something: no level hides it.
    own := array(select o from unnest(others) as o where o in (select private.attached_to_session(s.id)));
    payload := private.session_notice(s, step, reads, until, part) || more;
    perform private.notify(own, step, null::smallint, null::bigint, 'session:' || s.id, version, payload || '{"own": true}');
    perform private.notify(others, step, null::smallint, null::bigint, 'session:' || s.id, version, payload);
  end loop;
end
$$;
comment on function private.tell_session(public.sessions, text, uuid[], integer, timestamptz, text, jsonb) is
  'Tells people but who did it, in their language: the same step and version again tells nobody. Quiet hours never delay past the moment.';

create function private.attached_to_session(session integer) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select p from private.people_of_session(session) as p
  union
  select r.person_id from public.registrations as r
  where r.session_id = session and r.state = 'waiting' and r.person_id is not null
$$;
comment on function private.attached_to_session(integer) is 'Who is registered or waits for a place, and the officers.';

create function private.lock_for_step(wanted text, by_chair boolean, variadic states public.session_state[]) returns public.sessions
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_session(wanted);
  r private.session_rights := private.rights_in_session(s);
begin
  if not (r.may_organise or by_chair and r.may_chair) then
    raise insufficient_privilege using message = 'the coordinator does this';
  end if;
  if s.state <> all (states) then
    raise sqlstate 'PT409' using message = 'not in this state';
  end if;
  return s;
end
$$;
comment on function private.lock_for_step(text, boolean, public.session_state[]) is
  'A session held for a step from one of these states, by a coordinator, or also by its chair; 42501, PT404, PT409.';

create function private.publish_session(wanted text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_for_step(wanted, false, 'draft');
begin
  if s.ends_at <= now() then
    raise sqlstate 'PT400' using message = 'form:sessions:errorPast';
  end if;
  update public.sessions as sessions set state = 'published', published_at = now(), sequence = s.sequence + 1
  where sessions.id = s.id returning * into s;
  perform private.carry_commitments(s);
  perform private.tell_session(s, 'session_published', array(select private.people_told_of_session(s)), 1, s.starts_at);
end
$$;

create function private.open_session(wanted text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_for_step(wanted, true, 'published');
begin
  if private.day_in_session(s) < private.day_in_session(s, s.starts_at) then
    raise sqlstate 'PT400' using message = 'form:sessions:errorEarly';
  end if;
  update public.sessions as sessions set state = 'open', opened_at = coalesce(s.opened_at, now()), sequence = s.sequence + 1
  where sessions.id = s.id;
end
$$;

create function private.session_after(s public.sessions) returns public.sessions
language sql stable security definer set search_path = ''
as $$
  select later from public.sessions as later
  where later.state in ('draft', 'published') and later.starts_at > s.starts_at
  order by later.starts_at, later.id limit 1
$$;
comment on function private.session_after(public.sessions) is 'The next session to be held after this one; null when none is planned.';

create function private.close_session(wanted text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_for_step(wanted, true, 'open');
  later public.sessions;
begin
  update public.sessions as sessions set state = 'closed', closed_at = now(), sequence = s.sequence + 1
  where sessions.id = s.id returning * into s;
  later := private.session_after(s);
  if later.id is not null then
    perform private.carry_commitments(later);
  end if;
end
$$;

create function private.reopen_session(wanted text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_for_step(wanted, false, 'closed');
begin
  if private.minutes_state(s.id) in ('in_approval', 'approved') then
    raise sqlstate 'PT409' using message = 'its minutes are being approved';
  end if;
  update public.sessions as sessions set state = 'open', closed_at = null, sequence = s.sequence + 1
  where sessions.id = s.id returning * into s;
  perform private.take_back_commitments(s);
end
$$;

create function private.cancel_session(wanted text, reason text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_for_step(wanted, false, 'draft', 'published');
  given text := private.given_text('reason', reason, true);
begin
  update public.sessions as sessions set state = 'cancelled', cancelled_reason = given, sequence = s.sequence + 1
  where sessions.id = s.id returning * into s;
  if s.published_at is not null then
    perform private.drop_notices('session:' || s.id, array['session_published', 'session_changed', 'session_named']);
    perform private.tell_session(s, 'session_cancelled', array(select private.people_told_of_session(s)), 1, s.starts_at);
  end if;
end
$$;

create function private.complete_session(wanted text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_for_step(wanted, false, 'closed');
begin
  if s.completed_at is not null or private.minutes_state(s.id) is distinct from 'approved' then
    raise sqlstate 'PT409' using message = 'completed already, or the minutes are not approved';
  end if;
  update public.sessions as sessions set completed_at = now() where sessions.id = s.id;
end
$$;
comment on function private.complete_session(text) is 'Ends the cycle once the minutes are approved: nothing of it is due any more.';
