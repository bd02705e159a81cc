-- Who says to come, and who was there. A seat speaks once, through whoever holds it.

create function private.answer_meeting(wanted bigint, answer public.meeting_answer, seat bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  m public.group_meetings := private.meeting_of(wanted);
begin
  -- Changing the meeting waits until this answer stands, and the other way round; answers do not wait for one another.
  perform from public.group_meetings as meetings where meetings.id = m.id for key share;
  if answer is null then
    raise sqlstate 'PT400' using message = 'answer:errorChoice';
  end if;
  if not (private.rights_in(m)).is_member then
    raise insufficient_privilege using message = 'who is in the group answers';
  end if;
  if m.state <> 'planned' or m.ends_at <= now()
    or not exists (select from public.working_groups as g where g.id = m.group_id and g.state = 'active') then
    raise sqlstate 'PT409' using message = 'this meeting is over or cancelled';
  end if;
  if seat is null then
    if not exists (select from public.group_members as members
      where members.group_id = m.group_id and members.person_id = me and members.state = 'active') then
      raise sqlstate 'PT400' using message = 'seat:errorChoice';
    end if;
    insert into public.meeting_answers as a (meeting_id, person_id, answer, answered_by) values (m.id, me, answer_meeting.answer, me)
    on conflict (meeting_id, person_id) where person_id is not null
    do update set answer = excluded.answer, answered_at = now();
  else
    if not exists (select from private.my_seats() as mine where mine.seat_id = seat and mine.group_id = m.group_id) then
      raise sqlstate 'PT400' using message = 'seat:errorChoice';
    end if;
    insert into public.meeting_answers as a (meeting_id, seat_id, answer, answered_by) values (m.id, seat, answer_meeting.answer, me)
    on conflict (meeting_id, seat_id) where seat_id is not null
    do update set answer = excluded.answer, answered_by = me, answered_at = now();
  end if;
end
$$;
comment on function private.answer_meeting(bigint, public.meeting_answer, bigint) is
  'In the own name without a seat, else for a seat that one holds; the last answer counts.';

create function private.meeting_places(m public.group_meetings, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  -- Who sits there now, and who once answered or came.
  select jsonb_build_object(
    'seats', (
      select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'organisation', private.organisation_line(o, meeting_places.language),
        'answer', a.answer, 'way', p.way) order by o.sort_name, o.slug), '[]')
      from public.group_seats as s join public.organisations as o on o.id = s.organisation_id
      left join public.meeting_answers as a on a.meeting_id = m.id and a.seat_id = s.id
      left join public.meeting_attendances as p on p.meeting_id = m.id and p.seat_id = s.id
      where s.group_id = m.group_id and (s.state = 'active' or a.id is not null or p.id is not null)),
    'people', (
      select coalesce(jsonb_agg(jsonb_build_object('id', person.id, 'name', nullif(person.display_name, ''),
        'answer', a.answer, 'way', p.way) order by private.fold(person.display_name), person.id), '[]')
      from public.people as person
      left join public.meeting_answers as a on a.meeting_id = m.id and a.person_id = person.id
      left join public.meeting_attendances as p on p.meeting_id = m.id and p.person_id = person.id
      where a.id is not null or p.id is not null or person.id in (
        select members.person_id from public.group_members as members
        where members.group_id = m.group_id and members.state = 'active')))
$$;
comment on function private.meeting_places(public.group_meetings, text) is
  'Seats and people of a meeting, each with the answer and whether they were there.';

create function private.mark_attendance(wanted bigint, marks jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  m public.group_meetings := private.lock_meeting(wanted);
  places jsonb;
begin
  if not (private.rights_in(m)).may_lead then
    raise insufficient_privilege using message = 'the chair, the secretary or the coordinator does this';
  end if;
  if m.state <> 'planned' or m.starts_at > now() then
    raise sqlstate 'PT409' using message = 'presence is noted from the beginning of a meeting on';
  end if;
  if coalesce(jsonb_typeof(marks), '') <> 'array' or jsonb_array_length(marks) > 2000 then
    raise sqlstate 'PT400' using message = 'marks:errorChoice';
  end if;
  places := private.meeting_places(m, 'nl');
  if exists (
    select from jsonb_to_recordset(marks) as given(seat bigint, person uuid, way text)
    where num_nonnulls(given.seat, given.person) <> 1 or coalesce(given.way, '') not in ('here', 'remote', 'none')
      or not (jsonb_build_object('id', given.seat) <@ any (select jsonb_array_elements(places -> 'seats'))
        or jsonb_build_object('id', given.person) <@ any (select jsonb_array_elements(places -> 'people')))
  ) then
    raise sqlstate 'PT400' using message = 'marks:errorChoice';
  end if;
  delete from public.meeting_attendances as p using jsonb_to_recordset(marks) as given(seat bigint, person uuid, way text)
  where p.meeting_id = m.id and given.way = 'none' and (p.seat_id = given.seat or p.person_id = given.person);
  insert into public.meeting_attendances as p (meeting_id, seat_id, way, marked_by)
  select distinct on (given.seat) m.id, given.seat, given.way::public.meeting_answer, me
  from jsonb_to_recordset(marks) as given(seat bigint, way text) where given.seat is not null and given.way <> 'none'
  on conflict (meeting_id, seat_id) where seat_id is not null
  do update set way = excluded.way, marked_by = me, marked_at = now() where p.way <> excluded.way;
  insert into public.meeting_attendances as p (meeting_id, person_id, way, marked_by)
  select distinct on (given.person) m.id, given.person, given.way::public.meeting_answer, me
  from jsonb_to_recordset(marks) as given(person uuid, way text) where given.person is not null and given.way <> 'none'
  on conflict (meeting_id, person_id) where person_id is not null
  do update set way = excluded.way, marked_by = me, marked_at = now() where p.way <> excluded.way;
end
$$;
comment on function private.mark_attendance(bigint, jsonb) is
  'Notes who was there: rows {seat or person, way: here, remote, none}; places that are not named stay as they are.';

create function private.attendance_overview(wanted smallint, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with counted as (
    -- A meeting of which nobody noted who was there says nothing about anybody.
    select m.id, m.starts_at from public.group_meetings as m
    where m.group_id = wanted and m.state = 'planned' and m.ends_at <= now()
      and exists (select from public.meeting_attendances as p where p.meeting_id = m.id)
    order by m.starts_at desc limit 6
  ), seats as (
    select o.sort_name as sorting, jsonb_build_object('organisation', private.organisation_line(o, attendance_overview.language),
      'person', null, 'came', count(p.id), 'of', count(c.id)) as line
    from public.group_seats as s join public.organisations as o on o.id = s.organisation_id
    left join counted as c on c.starts_at::date >= s.since_on
    left join public.meeting_attendances as p on p.meeting_id = c.id and p.seat_id = s.id
    where s.group_id = wanted and s.state = 'active' group by s.id, o.id
  ), people as (
    select private.fold(person.display_name) as sorting, jsonb_build_object('organisation', null,
      'person', private.person_line(person.id), 'came', count(p.id), 'of', count(c.id)) as line
    from public.group_members as members join public.people as person on person.id = members.person_id
    left join counted as c on c.starts_at::date >= members.since_on
    left join public.meeting_attendances as p on p.meeting_id = c.id and p.person_id = person.id
    where members.group_id = wanted and members.state = 'active' group by members.id, person.id
  )
  select jsonb_build_object('meetings', (select count(*) from counted), 'rows',
    (select coalesce(jsonb_agg(line order by sorting), '[]') from seats)
    || (select coalesce(jsonb_agg(line order by sorting), '[]') from people))
$$;
comment on function private.attendance_overview(smallint, text) is
  'How often everybody came to the last six meetings since they are in the group, seats first.';

create function private.forget_meeting_answers(today date) returns void
language sql security definer set search_path = ''
as $$
  delete from public.meeting_answers as a using public.group_meetings as m
  where m.id = a.meeting_id and m.ends_at < today - (private.storage_days() -> 'meetingAnswer')::integer
$$;
comment on function private.forget_meeting_answers(date) is 'Daily: who said to come is of no use some time after the meeting.';
