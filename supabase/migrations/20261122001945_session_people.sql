-- Who hears of a session before anybody registered.

create function private.people_told_of_session(s public.sessions) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select p from public.working_groups as g, private.people_of_group(g.id) as p where g.state = 'active'
  union
  select p from private.people_of_session(s.id) as p
  union
  -- Who waits for a place wants to know as well.
  select r.person_id from public.registrations as r
  where r.session_id = s.id and r.state = 'waiting' and r.person_id is not null
$$;
comment on function private.people_told_of_session(public.sessions) is
  'Everybody in an active working group, who is registered or waiting, and the officers: who hears of publishing and cancelling.';
