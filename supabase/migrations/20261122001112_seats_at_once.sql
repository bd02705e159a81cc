-- Organisations that are known from another group take their seat at once, where the city wants it so.

create function private.enters_at_once(wanted smallint, organisation uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select coalesce((select s.seated_elsewhere_enters from public.site_settings as s), false)
    and exists (
      select from public.group_seats as s join public.working_groups as g on g.id = s.group_id
      where s.organisation_id = organisation and s.group_id <> wanted and s.state = 'active' and g.state = 'active')
    -- Whose seat here was ended by others asks first.
    and not coalesce((
      select s.answered_by is not null and not exists (
        select from public.organisation_representatives as r
        where r.organisation_id = s.organisation_id and r.person_id = s.answered_by)
      from public.group_seats as s
      where s.group_id = wanted and s.organisation_id = organisation and s.state = 'ended' order by s.id desc limit 1), false)
$$;
comment on function private.enters_at_once(smallint, uuid) is
  'Whether an organisation takes a seat here without an answer, as the setting of the city allows to those seated elsewhere.';

create function private.take_seat(g public.working_groups, organisation uuid, given text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  seat bigint;
begin
  insert into public.group_seats (group_id, organisation_id, state, reason, asked_by, answered_at, since_on, term_ends_on)
  values (g.id, organisation, 'active', given, me, now(), current_date, current_date + interval '2 years') returning id into seat;
  insert into public.seat_holders (seat_id, person_id, role) values (seat, me, 'representative');
  perform private.mail_about_group(lead, 'seat_taken', g, '/members', jsonb_build_object('reason', given,
    'organisation', (select o.name from public.organisations as o where o.id = take_seat.organisation)))
  from private.group_leads(g.id) as lead;
end
$$;
comment on function private.take_seat(public.working_groups, uuid, text) is 'Seats an organisation with who asks for it; the leads are told.';
