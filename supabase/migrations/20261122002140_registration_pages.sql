-- What the pages of a registration show: the form, one's own registration, the list of who comes.

create function private.name_of(r public.registrations) returns text
language sql stable security definer set search_path = ''
as $$ select coalesce(r.name, (select nullif(p.display_name, '') from public.people as p where p.id = r.person_id)) $$;
comment on function private.name_of(public.registrations) is 'As somebody wants to be called; null when that is forgotten.';

create function private.registration_line(r public.registrations, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', r.id, 'name', private.name_of(r), 'isCodeName', r.is_code_name, 'way', r.way, 'state', r.state,
    'placeInLine', private.place_in_line(r), 'path', '/registrations/' || r.id, 'organisation', (
      select private.organisation_line(o, registration_line.language) from public.organisations as o where o.id = r.organisation_id))
$$;
comment on function private.registration_line(public.registrations, text) is 'A registration in a list; for who may open it.';

create function private.my_registration(s public.sessions, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select private.registration_line(r, my_registration.language) from public.registrations as r
  where r.session_id = s.id and r.person_id = (select auth.uid()) and r.state <> 'cancelled'
$$;
comment on function private.my_registration(public.sessions, text) is
  'One''s own registration: id, name, way, state, placeInLine, path without language; null for who has none.';

create function private.ways_of(s public.sessions) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_agg(jsonb_build_object('way', line.way, 'isFull', private.state_in_line(s, line.way) = 'waiting', 'places', line.capacity,
    'left', private.free_places(s, line.way), 'waiting', (select count(*) from public.registrations as r
      where r.session_id = s.id and r.way = line.way and r.state = 'waiting')) order by line.way)
  from (values ('here'::public.coming_way, s.capacity_here), ('remote', s.capacity_remote)) as line(way, capacity)
  where line.capacity is distinct from 0
$$;
comment on function private.ways_of(public.sessions) is 'The ways in which one can come, with what is left.';

create function private.my_organisations(language text, also uuid default null) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(private.organisation_line(o, my_organisations.language) order by o.sort_name, o.slug), '[]')
  from public.organisations as o where o.id in (select private.my_organisation_ids()) or o.id = also
$$;
comment on function private.my_organisations(text, uuid) is 'Organisations for which who asks can come, and one more that was chosen already.';

create function private.get_registration_form(session_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(session_slug);
  me uuid := (select auth.uid());
begin
  return jsonb_build_object('session', private.session_head(s, get_registration_form.language), 'ways', private.ways_of(s),
    'opensOn', (select d.due_on from public.session_deadlines as d
      where d.session_id = s.id and d.kind = 'registration_opens' and d.due_on > private.day_in_session(s)), 'needsBefore', private.deadline_on(s.id, 'interpreters'),
    'organisations', private.my_organisations(get_registration_form.language),
    'name', (select nullif(p.display_name, '') from public.people as p where p.id = me),
    'mayRegisterOthers', me is not null and private.may_register_others(), 'mine', private.my_registration(s, get_registration_form.language),
    'others', (
      select coalesce(jsonb_agg(private.registration_line(r, get_registration_form.language) order by r.id), '[]')
      from public.registrations as r
      where r.session_id = s.id and r.registered_by = me and r.person_id is null and r.state <> 'cancelled'));
end
$$;
comment on function private.get_registration_form(text, text) is 'What the form needs: ways and what is left of them, for whom one can come, and what one registered already.';

create function private.get_registration(key text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  r public.registrations := private.registration_of(key);
  s public.sessions := (select sessions from public.sessions where sessions.id = r.session_id);
  is_live boolean := r.state <> 'cancelled' and s.state in ('published', 'open') and s.ends_at > now();
begin
  return private.registration_line(r, get_registration.language) || jsonb_build_object(
    'session', private.session_head(s, get_registration.language), 'summaryTitle', private.pick(s.titles, get_registration.language),
    'ways', private.ways_of(s), 'mayChange', is_live, 'needsBefore', private.deadline_on(s.id, 'interpreters'),
    'isOwn', r.person_id is not null, 'givenName', r.name, 'registeredAt', r.registered_at, 'cancelledReason', r.cancelled_reason, 'cancelledAt', r.cancelled_at,
    'listedFor', r.listed_for, 'organisationOnly', r.lists_organisation_only, 'language', r.language,
    'organisations', private.my_organisations(get_registration.language, r.organisation_id),
    'hasMail', exists (select from private.registration_mails as m where m.registration_id = r.id),
    'needs', private.needs_of(r.id),
    'code', case when is_live and r.state = 'registered' then (select k.code from private.registration_keys as k where k.registration_id = r.id) end,
    -- The link is for who has a place from afar, as long as there is something to join.
    'link', case when is_live and r.state = 'registered' and r.way = 'remote' then (
      select l.link from private.session_links as l where l.session_id = s.id) end,
    'uid', s.uid, 'sequence', s.sequence + r.sequence, 'updatedAt', greatest(s.updated_at, r.updated_at));
end
$$;
comment on function private.get_registration(text, text) is
  'One registration with its needs, its place in line, the code for the door, and the link for who joins from afar. PT404.';

-- The list of who comes

create function private.list_attendees(session_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(session_slug);
  rights private.session_rights := private.rights_in_session(s);
  is_shown boolean := s.state <> 'cancelled'
    and private.day_in_session(s) <= private.day_in_session(s, s.ends_at) + (private.storage_days() -> 'registration')::integer;
  is_participant boolean := rights.may_write or rights.may_book or rights.is_registered;
begin
  return jsonb_build_object('session', private.session_head(s, list_attendees.language), 'isShown', is_shown, 'isParticipant', is_participant,
    'counts', private.counts_of_registration(s),
    'rows', case when is_shown then (
      select coalesce(jsonb_agg(jsonb_build_object('name', line.name, 'organisation', line.organisation)
        order by private.fold(coalesce(line.name, line.organisation ->> 'name')), line.name), '[]')
      from (
        -- Several who show their organisation only are one line.
        select distinct case when r.lists_organisation_only then null else private.name_of(r) end as name,
          case when r.lists_organisation_only then 0 else r.id end as own,
          (select private.organisation_line(o, list_attendees.language) from public.organisations as o where o.id = r.organisation_id) as organisation
        from public.registrations as r
        where r.session_id = s.id and r.state = 'registered'
          and (r.listed_for = 'everybody' or r.listed_for = 'participants' and is_participant)
      ) as line where line.name is not null or line.organisation is not null) else '[]' end);
end
$$;
comment on function private.list_attendees(text, text) is
  'Who comes and agreed to be read by who asks; some time after the session nobody any more.';
