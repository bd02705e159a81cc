-- Presence: who was really there, by the code at the door or on the list. Scanning twice changes nothing.

create function private.may_mark(s public.sessions) returns boolean
language sql stable set search_path = ''
as $$
  -- Lists are corrected until the minutes are approved; nobody is there on the day before.
  select s.state in ('published', 'open', 'closed') and s.completed_at is null and s.starts_at <= now() + interval '12 hours'
$$;

create function private.lock_check_in(session_slug text) returns public.sessions
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_session(session_slug);
begin
  perform private.require_officer(s);
  if not private.may_mark(s) then
    raise sqlstate 'PT409' using message = 'presence is noted from the day of the session until its minutes are approved';
  end if;
  return s;
end
$$;
comment on function private.lock_check_in(text) is 'A session whose presences can be noted now, held, for who organises or has a duty; 42501, PT409.';

create function private.mark_present(r public.registrations, way public.coming_way) returns void
language sql security definer set search_path = ''
as $$
  insert into public.session_presences as p (session_id, registration_id, person_id, organisation_id, way, marked_by)
  values (r.session_id, r.id, r.person_id, r.organisation_id, mark_present.way, (select auth.uid()))
  on conflict (registration_id) where registration_id is not null
  do update set way = excluded.way, left_at = null, marked_by = excluded.marked_by where (p.way, p.left_at) is distinct from (excluded.way, null)
$$;
comment on function private.mark_present(public.registrations, public.coming_way) is 'Somebody is there; the first moment stays. The name stands with the registration, and goes with it.';

create function private.mark_presence(session_slug text, registration bigint, presence bigint, mark text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_check_in(session_slug);
  r public.registrations;
begin
  if coalesce(mark, '') not in ('here', 'remote', 'left', 'none') or num_nonnulls(registration, presence) <> 1 then
    raise sqlstate 'PT400' using message = 'mark:errorChoice';
  end if;
  if registration is not null then
    select * into r from public.registrations as g where g.id = registration and g.session_id = s.id and g.state <> 'cancelled';
    if r.id is null then
      raise sqlstate 'PT404' using message = 'no such registration';
    end if;
  elsif not exists (select from public.session_presences as p where p.id = presence and p.session_id = s.id) then
    raise sqlstate 'PT404' using message = 'no such presence';
  end if;
  if mark = 'none' then
    delete from public.session_presences as p where p.session_id = s.id and (p.registration_id = registration or p.id = presence);
  elsif mark = 'left' then
    update public.session_presences as p set left_at = greatest(now(), p.came_at), marked_by = (select auth.uid())
    where p.session_id = s.id and (p.registration_id = registration or p.id = presence) and p.left_at is null;
  elsif registration is not null then
    perform private.mark_present(r, mark::public.coming_way);
  else
    update public.session_presences as p set way = mark::public.coming_way, left_at = null, marked_by = (select auth.uid())
    where p.id = presence;
  end if;
end
$$;
comment on function private.mark_presence(text, bigint, bigint, text) is
  'Notes of a registration, or of somebody who came unannounced: here, remote, left, or none to take it back.';

create function private.scan_code(session_slug text, code text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_check_in(session_slug);
  r public.registrations;
  known public.session_presences;
begin
  select g.* into r from public.registrations as g join private.registration_keys as k on k.registration_id = g.id
  where k.code = upper(regexp_replace(coalesce(scan_code.code, ''), '[^0-9A-Za-z]', '', 'g')) and g.session_id = s.id;
  if r.id is null then
    return jsonb_build_object('outcome', 'unknown');
  end if;
  select * into known from public.session_presences as p where p.registration_id = r.id and p.left_at is null;
  -- Who waits or cancelled is seen, not let in: a person decides that on the list.
  if known.id is null and r.state = 'registered' then
    perform private.mark_present(r, 'here');
  end if;
  return jsonb_build_object('name', private.name_of(r), 'cameAt', known.came_at, 'outcome',
    case when known.id is not null then 'already' when r.state = 'registered' then 'here' else r.state::text end);
end
$$;
comment on function private.scan_code(text, text) is
  'Somebody shows the code: here, already, waiting, cancelled or unknown, with the name. The same code again changes nothing.';

create function private.organisation_called(called text) returns uuid
language sql stable security definer set search_path = ''
as $$
  select o.id from public.organisations as o
  where o.slug = called or private.fold(called) in (
    select private.fold(known) from (select o.name union all select names.value from jsonb_each_text(o.names) as names) as n(known))
  order by o.slug = called desc, o.sort_name, o.slug limit 1
$$;
comment on function private.organisation_called(text) is 'An organisation of the directory by its slug or by a name of it in any language; null for others.';

create function private.house_of(p public.session_presences, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(
    (select private.organisation_line(o, house_of.language) from public.organisations as o where o.id = p.organisation_id),
    case when p.organisation_name is not null then jsonb_build_object('slug', null, 'name', p.organisation_name) end)
$$;
comment on function private.house_of(public.session_presences, text) is 'For which organisation somebody came; without a slug when it was typed.';

create function private.add_presence(session_slug text, name text, organisation text, way text, once uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_check_in(session_slug);
  called text := nullif(btrim(regexp_replace(coalesce(add_presence.name, ''), '\s+', ' ', 'g')), '');
  house text := nullif(btrim(regexp_replace(coalesce(add_presence.organisation, ''), '\s+', ' ', 'g')), '');
  of_organisation uuid := private.organisation_called(house);
begin
  if called is null then
    raise sqlstate 'PT400' using message = 'name:errorRequired';
  elsif char_length(called) > 80 then
    raise sqlstate 'PT400' using message = 'name:registration:errorNameLong';
  elsif coalesce(add_presence.way, '') not in ('here', 'remote') then
    raise sqlstate 'PT400' using message = 'way:errorChoice';
  elsif char_length(house) > 120 then
    raise sqlstate 'PT400' using message = 'organisation:registration:errorOrganisationLong';
  end if;
  insert into public.session_presences (session_id, organisation_id, organisation_name, name, way, marked_by, once)
  values (s.id, of_organisation, case when of_organisation is null then house end, called, add_presence.way::public.coming_way, (select auth.uid()), add_presence.once)
  on conflict do nothing;
end
$$;
comment on function private.add_presence(text, text, text, text, uuid) is
  'Somebody came who had not registered; for an organisation of the directory, by slug or name, or for one as it is typed.';

create function private.presence_line(p public.session_presences) returns jsonb
language sql immutable set search_path = ''
as $$ select case when p.id is not null then jsonb_build_object('id', p.id, 'way', p.way, 'cameAt', p.came_at, 'leftAt', p.left_at) end $$;

create function private.get_check_in(session_slug text, query text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(session_slug);
  rights private.session_rights := private.require_officer(s);
  wanted text := '%' || replace(replace(replace(private.fold(btrim(coalesce(query, ''))), '\', '\\'), '%', '\%'), '_', '\_') || '%';
begin
  return jsonb_build_object('session', private.session_head(s, get_check_in.language), 'counts', private.counts_of_registration(s),
    'mayMark', private.may_mark(s),
    'organisations', case when private.may_mark(s) then (
      select coalesce(jsonb_agg(private.organisation_line(o, get_check_in.language) order by o.sort_name, o.slug), '[]')
      from public.organisations as o) else '[]' end,
    'mayCancel', rights.may_organise and s.state in ('published', 'open') and s.ends_at > now(),
    'present', (select jsonb_build_object('here', count(*) filter (where p.way = 'here'), 'remote', count(*) filter (where p.way = 'remote'),
        'left', count(*) filter (where p.left_at is not null), 'unannounced', count(*) filter (where p.registration_id is null))
      from public.session_presences as p where p.session_id = s.id),
    'rows', (
      select coalesce(jsonb_agg(line.row order by line.sorting, line.row ->> 'name'), '[]') from (
        select jsonb_build_object('id', r.id, 'name', private.name_of(r), 'isCodeName', r.is_code_name, 'way', r.way, 'state', r.state,
          'placeInLine', private.place_in_line(r), 'organisation', (
            select private.organisation_line(o, get_check_in.language) from public.organisations as o where o.id = r.organisation_id),
          'presence', private.presence_line(p)) as row, private.fold(coalesce(private.name_of(r), '')) as sorting
        from public.registrations as r left join public.session_presences as p on p.registration_id = r.id
        where r.session_id = s.id and (r.state <> 'cancelled' or p.id is not null)
        union all
        select jsonb_build_object('id', null, 'name', p.name, 'isCodeName', false, 'way', p.way, 'state', 'unannounced', 'placeInLine', null,
          'organisation', private.house_of(p, get_check_in.language), 'presence', private.presence_line(p)), private.fold(coalesce(p.name, ''))
        from public.session_presences as p where p.session_id = s.id and p.registration_id is null
      ) as line
      where line.sorting || ' ' || private.fold(coalesce(line.row -> 'organisation' ->> 'name', '')) like wanted));
end
$$;
comment on function private.get_check_in(text, text, text) is 'Who is expected and who is there, for who organises or has a duty; filtered by name or organisation.';

create function private.list_badges(session_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(session_slug);
begin
  perform private.require_officer(s);
  -- Names and organisations, nothing else: badges hang open, sheets go round.
  return jsonb_build_object('session', private.session_line(s, list_badges.language), 'rows', (
    select coalesce(jsonb_agg(jsonb_build_object('name', line.name, 'organisation', line.organisation)
      order by private.fold(line.name), line.id), '[]')
    from (
      select r.id, private.name_of(r) as name,
        (select coalesce(o.names ->> list_badges.language, o.name) from public.organisations as o where o.id = r.organisation_id) as organisation
      from public.registrations as r where r.session_id = s.id and r.state = 'registered' and r.way = 'here'
      union all
      select p.id, p.name, private.house_of(p, list_badges.language) ->> 'name' from public.session_presences as p
      where p.session_id = s.id and p.registration_id is null and p.way = 'here'
    ) as line where line.name is not null));
end
$$;
comment on function private.list_badges(text, text) is 'Who comes or came in person, for name badges and the sheet to sign. 42501.';
