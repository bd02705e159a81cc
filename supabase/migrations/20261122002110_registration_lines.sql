-- The two lines of a session, in the room and from afar: who has a place, who waits, who moves up.
-- Callers hold the session, so that no two of them give the same place away.

create function private.counts_of_registration(s public.sessions) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'here', count(*) filter (where r.way = 'here' and r.state = 'registered'),
    'remote', count(*) filter (where r.way = 'remote' and r.state = 'registered'),
    'waitingHere', count(*) filter (where r.way = 'here' and r.state = 'waiting'),
    'waitingRemote', count(*) filter (where r.way = 'remote' and r.state = 'waiting'),
    'capacityHere', s.capacity_here, 'capacityRemote', s.capacity_remote)
  from public.registrations as r where r.session_id = s.id and r.state <> 'cancelled'
$$;
comment on function private.counts_of_registration(public.sessions) is
  'How many come in each way, how many wait apart from them, and how many find a place; null without a limit.';

create function private.free_places(s public.sessions, wanted public.coming_way) returns integer
language sql stable security definer set search_path = ''
as $$
  -- greatest() passes over nulls: no limit must stay none.
  select case when line.capacity is not null then greatest(line.capacity - (
    select count(*) from public.registrations as r where r.session_id = s.id and r.way = wanted and r.state = 'registered'), 0)::integer end
  from (select case wanted when 'here' then s.capacity_here else s.capacity_remote end) as line(capacity)
$$;
comment on function private.free_places(public.sessions, public.coming_way) is 'Places left in a line; null without a limit.';

create function private.state_in_line(s public.sessions, wanted public.coming_way) returns public.registration_state
language sql stable security definer set search_path = ''
as $$
  select case when coalesce(private.free_places(s, wanted), 1) > 0 and not exists (
    select from public.registrations as r where r.session_id = s.id and r.way = wanted and r.state = 'waiting')
    then 'registered' else 'waiting' end::public.registration_state
$$;
comment on function private.state_in_line(public.sessions, public.coming_way) is 'What who joins a line now is: nobody passes who waits.';

create function private.place_in_line(r public.registrations) returns integer
language sql stable security definer set search_path = ''
as $$
  select case when r.state = 'waiting' then (
    select count(*)::integer from public.registrations as others
    where others.session_id = r.session_id and others.way = r.way and others.state = 'waiting'
      and (others.registered_at, others.id) <= (r.registered_at, r.id)) end
$$;
comment on function private.place_in_line(public.registrations) is 'From 1 for the next who moves up; null for who does not wait.';

-- Telling

create function private.tell_registration(r public.registrations, s public.sessions, step text, extra jsonb default '{}') returns void
language plpgsql security definer set search_path = ''
as $$
declare
  reader uuid := coalesce(r.person_id, r.registered_by);
  reads text := coalesce((select p.language from public.people as p where p.id = reader), r.language);
  -- Never the link to join, and never a need: mail is forwarded.
  facts jsonb := jsonb_build_object('day', private.day_in_session(s, s.starts_at), 'time', private.clock_text(s.starts_at, s.ends_at, s.zone), 'way', r.way,
    'place', case when r.way = 'here' then concat_ws(', ', s.place_name, s.address) else '' end, 'reason', '') || extra;
begin
  perform private.notify(array[reader], step, null::smallint, null::bigint, 'registration:' || r.id, r.sequence, facts || jsonb_build_object(
    'own', true, 'mail', step, 'deadline', s.starts_at, 'title', private.pick(s.titles, reads), 'path', '/registrations/' || r.id));
  insert into private.outbox (kind, recipient, language, payload)
  select step, m.mail, r.language, facts || jsonb_build_object('name', coalesce(r.name, ''), 'title', private.pick(s.titles, r.language),
    'url', format('/%s/registrations/%s', r.language, m.receipt))
  from private.registration_mails as m where m.registration_id = r.id;
end
$$;
comment on function private.tell_registration(public.registrations, public.sessions, text, jsonb) is
  'Tells who is registered, or who registered them, by notice and mail; who left an address without an account by mail with the receipt.';

-- Moving up

create function private.move_up(s public.sessions) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  r public.registrations;
  line public.coming_way;
  moved integer := 0;
begin
  if s.state not in ('published', 'open') or s.ends_at <= now() then
    return 0;
  end if;
  foreach line in array enum_range(null::public.coming_way) loop
    for r in
      update public.registrations as g set state = 'registered', moved_up_at = now(), sequence = g.sequence + 1
      where g.id = any (array(
        select w.id from public.registrations as w
        where w.session_id = s.id and w.way = line and w.state = 'waiting'
        order by w.registered_at, w.id limit private.free_places(s, line)))
      returning g.*
    loop
      perform private.tell_registration(r, s, 'registration_moved_up');
      moved := moved + 1;
    end loop;
  end loop;
  return moved;
end
$$;
comment on function private.move_up(public.sessions) is
  'Gives every free place to who waits longest and tells them; how many moved up. The caller holds the session.';
