-- Who sits and who leaves: roles, removing with a reason, seats and their holders. A seat stays when its
-- holders change; without one it is vacant, and its organisation is told.

create function private.seat_person(wanted bigint, person uuid, wanted_role public.representative_role) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not exists (select from public.group_seats as s where s.id = wanted and s.state = 'active') then
    raise sqlstate 'PT409' using message = 'this seat has ended';
  end if;
  -- The predecessor's row closes, and so does another one of the same person at this seat.
  update public.seat_holders set until_on = current_date
  where seat_id = wanted and until_on is null and (role = wanted_role or person_id = person);
  insert into public.seat_holders (seat_id, person_id, role) values (wanted, person, wanted_role);
end
$$;
comment on function private.seat_person(bigint, uuid, public.representative_role) is 'Gives a seat to its next holder.';

create function private.end_seat_row(s public.group_seats, why text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  g public.working_groups;
begin
  select * into g from public.working_groups where id = s.group_id;
  update public.group_seats set state = 'ended', until_on = current_date, answer = why,
    answered_by = (select auth.uid()), answered_at = now() where id = s.id;
  perform private.mail_about_group(person, 'seat_ended', g, '', jsonb_build_object('reason', coalesce(why, ''),
    'organisation', (select o.name from public.organisations as o where o.id = s.organisation_id)))
  from (
    select person_id from public.seat_holders where seat_id = s.id and until_on is null
    union
    select person_id from public.organisation_representatives where organisation_id = s.organisation_id
  ) as told(person) where person is distinct from (select auth.uid());
  update public.seat_holders set until_on = current_date where seat_id = s.id and until_on is null;
  update private.group_invitations set state = 'withdrawn', mail = null, answered_at = now()
  where seat_id = s.id and state = 'invited';
end
$$;

create function private.end_seats(today date) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  s public.group_seats;
  ended integer := 0;
begin
  for s in select * from public.group_seats where state = 'active' and term_ends_on < today order by id for update loop
    perform private.end_seat_row(s, null);
    ended := ended + 1;
  end loop;
  return ended;
end
$$;
comment on function private.end_seats(date) is 'Daily: ends the seats whose term is over, and tells those concerned.';

create function private.lock_seat(wanted bigint) returns public.group_seats
language plpgsql security definer set search_path = ''
as $$
declare
  s public.group_seats;
begin
  perform private.lock_active_group((select group_id from public.group_seats where id = wanted));
  select * into s from public.group_seats where id = wanted;
  if s.organisation_id not in (select private.my_organisation_ids()) and s.group_id not in (select private.led_group_ids())
    and not exists (select from private.my_seats() as mine where mine.seat_id = s.id and mine.role = 'representative') then
    raise insufficient_privilege using message = 'the organisation or a lead of the group does this';
  end if;
  if s.state <> 'active' then
    raise sqlstate 'PT409' using message = 'no such seat now';
  end if;
  return s;
end
$$;
comment on function private.lock_seat(bigint) is 'An active seat that who asks may change; PT404, PT409 or refusal otherwise.';

create function private.give_seat(group_slug text, organisation text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  g public.working_groups := private.lock_active_group(private.group_id_of(group_slug));
  found_ids uuid[];
begin
  perform private.require_lead(g.id);
  select array_agg(o.id) into found_ids from public.organisations as o
  where o.slug = organisation or o.sort_name = private.fold(btrim(organisation));
  if cardinality(found_ids) is distinct from 1 then
    raise sqlstate 'PT400' using message = 'organisation:groups:errorOrganisation';
  end if;
  -- Who asked for it is answered by this.
  update public.group_seats set state = 'active', answered_by = (select auth.uid()), answered_at = now(),
    since_on = current_date, term_ends_on = current_date + interval '2 years'
  where group_id = g.id and organisation_id = found_ids[1] and state = 'requested' and asked_by is distinct from (select auth.uid());
  if found then
    return;
  end if;
  if exists (select from public.group_seats where group_id = g.id and organisation_id = found_ids[1] and state in ('requested', 'active')) then
    raise sqlstate 'PT400' using message = 'organisation:groups:errorSeated';
  end if;
  insert into public.group_seats (group_id, organisation_id, state, answered_by, answered_at, since_on, term_ends_on)
  values (g.id, found_ids[1], 'active', (select auth.uid()), now(), current_date, current_date + interval '2 years');
end
$$;

create function private.end_seat(seat_id bigint, reason text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.group_seats := private.lock_seat(seat_id);
begin
  -- An organisation gives up its seat without having to say why.
  perform private.end_seat_row(s, private.given_text('reason', reason,
    s.organisation_id not in (select private.my_organisation_ids())));
end
$$;

create function private.renew_seat(seat_id bigint, ends_on date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.group_seats := private.lock_seat(seat_id);
begin
  perform private.require_lead(s.group_id);
  if ends_on is null or ends_on <= current_date or ends_on > current_date + interval '5 years' then
    raise sqlstate 'PT400' using message = 'endsOn:groups:errorTerm';
  end if;
  update public.group_seats set term_ends_on = ends_on where id = s.id;
end
$$;

create function private.set_seat_holder(seat_id bigint, role public.representative_role, person uuid, mail text, language text)
returns text
language plpgsql security definer set search_path = ''
as $$
declare
  s public.group_seats := private.lock_seat(seat_id);
  g public.working_groups;
  address text;
begin
  if role is null then
    raise sqlstate 'PT400' using message = 'role:errorChoice';
  end if;
  select * into g from public.working_groups as groups where groups.id = s.group_id;
  if person is null then
    address := private.checked_mail(mail);
    select u.id into person from auth.users as u where u.email = address;
  end if;
  if exists (select from public.organisation_representatives as r where r.organisation_id = s.organisation_id and r.person_id = person) then
    perform private.seat_person(s.id, person, role);
    if person <> (select auth.uid()) then
      perform private.mail_about_group(person, 'seat_held', g, '',
        jsonb_build_object('organisation', (select o.name from public.organisations as o where o.id = s.organisation_id)));
    end if;
    return 'seated';
  end if;
  if address is null then
    raise sqlstate 'PT400' using message = 'person:errorChoice';
  end if;
  perform private.send_invitation(g, address, 'member', s, role, coalesce(language, 'nl'));
  return 'invited';
end
$$;
comment on function private.set_seat_holder(bigint, public.representative_role, uuid, text, text) is
  'Seats a representative of the organisation at once; anybody else is asked by mail.';

create function private.vacate_seat(seat_id bigint, role public.representative_role) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.group_seats := private.lock_seat(seat_id);
begin
  update public.seat_holders as h set until_on = current_date
  where h.seat_id = s.id and h.role = vacate_seat.role and h.until_on is null;
  if not found then
    raise sqlstate 'PT409' using message = 'nobody sits there';
  end if;
end
$$;

create function private.leave_group(group_slug text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  g public.working_groups := private.lock_group(private.group_id_of(group_slug));
  me uuid := (select auth.uid());
  left_rows integer;
  left_seats integer;
begin
  update public.group_members set state = 'ended', until_on = current_date, answered_by = me, answered_at = now()
  where group_id = g.id and person_id = me and state = 'active';
  get diagnostics left_rows = row_count;
  update public.seat_holders as h set until_on = current_date from public.group_seats as s
  where s.id = h.seat_id and s.group_id = g.id and h.person_id = me and h.until_on is null;
  get diagnostics left_seats = row_count;
  if left_rows + left_seats = 0 then
    raise sqlstate 'PT409' using message = 'not in this group';
  end if;
end
$$;

create function private.lock_member(wanted bigint) returns public.group_members
language plpgsql security definer set search_path = ''
as $$
declare
  m public.group_members;
begin
  perform private.lock_group((select group_id from public.group_members where id = wanted));
  select * into m from public.group_members where id = wanted;
  perform private.require_lead(m.group_id);
  if m.person_id = (select auth.uid()) then
    raise insufficient_privilege using message = 'nobody decides about the own place';
  end if;
  if m.role = 'chair' and not private.chairs_group(m.group_id) then
    raise insufficient_privilege using message = 'only a chair or the coordinator decides about a chair';
  end if;
  if m.state <> 'active' then
    raise sqlstate 'PT409' using message = 'no longer in this group';
  end if;
  return m;
end
$$;
comment on function private.lock_member(bigint) is 'Somebody else''s active membership, about which who asks may decide.';

create function private.remove_member(member_id bigint, reason text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m public.group_members := private.lock_member(member_id);
  g public.working_groups;
  given text := private.given_text('reason', reason, true);
begin
  select * into g from public.working_groups as groups where groups.id = m.group_id;
  update public.group_members set state = 'ended', until_on = current_date, answer = given,
    answered_by = (select auth.uid()), answered_at = now() where id = m.id;
  perform private.mail_about_group(m.person_id, 'group_removed', g, '', jsonb_build_object('reason', given));
end
$$;

create function private.set_group_role(member_id bigint, role public.group_role) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m public.group_members := private.lock_member(member_id);
begin
  if role is null or role in ('chair', 'secretary') and not private.chairs_group(m.group_id) then
    raise sqlstate 'PT400' using message = 'role:errorChoice';
  end if;
  update public.group_members as members set role = set_group_role.role where members.id = m.id;
end
$$;
