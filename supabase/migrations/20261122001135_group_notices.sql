-- Who is told when a place falls empty or will soon: the coordinator of a group without chair, the organisation of a
-- seat without holder. Both also happen when somebody deletes the account.

create function private.tell_missing_chair() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  g public.working_groups;
begin
  select * into g from public.working_groups where id = old.group_id;
  if g.id is null or exists (select from public.group_members where group_id = g.id and state = 'active' and role = 'chair') then
    return null;
  end if;
  perform private.mail_about_group(r.person_id, 'group_without_chair', g, '/members')
  from public.person_roles as r where r.role = 'coordinator';
  return null;
end
$$;
comment on function private.tell_missing_chair() is
  'Tells the coordinator, who takes over, also when the chair''s account was deleted. At the end, when a successor may be there.';
create constraint trigger group_members_chair_gone after update on public.group_members
  deferrable initially deferred for each row
  when (old.state = 'active' and old.role = 'chair' and (new.state <> 'active' or new.role <> 'chair'))
  execute function private.tell_missing_chair();
create constraint trigger group_members_chair_deleted after delete on public.group_members
  deferrable initially deferred for each row when (old.state = 'active' and old.role = 'chair')
  execute function private.tell_missing_chair();

create function private.tell_vacant_seat() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  g public.working_groups;
  s public.group_seats;
begin
  select * into s from public.group_seats where id = old.seat_id and state = 'active';
  if s.id is null or exists (select from public.seat_holders where seat_id = s.id and until_on is null) then
    return null;
  end if;
  select * into g from public.working_groups where id = s.group_id;
  perform private.mail_about_group(r.person_id, 'seat_vacant', g, '/members',
    jsonb_build_object('organisation', (select o.name from public.organisations as o where o.id = s.organisation_id)))
  from public.organisation_representatives as r where r.organisation_id = s.organisation_id;
  return null;
end
$$;
comment on function private.tell_vacant_seat() is 'Tells the organisation that nobody sits at its seat.';
create constraint trigger seat_holders_closed after update on public.seat_holders
  deferrable initially deferred for each row when (old.until_on is null and new.until_on is not null)
  execute function private.tell_vacant_seat();
create constraint trigger seat_holders_deleted after delete on public.seat_holders
  deferrable initially deferred for each row when (old.until_on is null)
  execute function private.tell_vacant_seat();

create function private.remind_seat_terms(today date) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  s public.group_seats;
  g public.working_groups;
  reminded integer := 0;
begin
  -- Once a term: a renewed one ends on another day.
  for s in
    select seats.* from public.group_seats as seats join public.working_groups as groups on groups.id = seats.group_id
    where seats.state = 'active' and groups.state = 'active' and seats.term_ends_on between today and today + 30
      and seats.reminded_term is distinct from seats.term_ends_on
    order by seats.id for update of seats
  loop
    select * into g from public.working_groups as groups where groups.id = s.group_id;
    update public.group_seats as seats set reminded_term = s.term_ends_on where seats.id = s.id;
    perform private.mail_about_group(told.person, 'seat_ends_soon', g, '/members', jsonb_build_object('until', s.term_ends_on,
      'organisation', (select o.name from public.organisations as o where o.id = s.organisation_id)))
    from (
      select h.person_id from public.seat_holders as h where h.seat_id = s.id and h.until_on is null
      union
      select r.person_id from public.organisation_representatives as r where r.organisation_id = s.organisation_id
      union
      select lead from private.group_leads(s.group_id) as lead
    ) as told(person);
    reminded := reminded + 1;
  end loop;
  return reminded;
end
$$;
comment on function private.remind_seat_terms(date) is
  'Daily: tells holders, organisation and leads once that a seat ends within 30 days.';
