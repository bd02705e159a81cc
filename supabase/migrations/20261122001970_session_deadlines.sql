-- What is due, by whom: done by hand, or when the thing itself shows it; reminded once before and once after.

create function private.deadline_owners(s public.sessions) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select r.person_id from public.person_roles as r where r.role in ('coordinator', 'administrator')
  union
  select o.person_id from public.session_officers as o where o.session_id = s.id
$$;
comment on function private.deadline_owners(public.sessions) is 'Who can own a deadline: those who may open the page of preparation.';

create function private.lock_deadline(deadline bigint) returns public.session_deadlines
language plpgsql security definer set search_path = ''
as $$
declare
  d public.session_deadlines;
  s public.sessions;
begin
  perform private.require_person();
  select * into d from public.session_deadlines as deadlines where deadlines.id = deadline;
  select * into s from public.sessions as sessions where sessions.id = d.session_id for no key update;
  select * into d from public.session_deadlines as deadlines where deadlines.id = deadline for no key update;
  -- What who asks may not know of is not there.
  if d.id is null or (select auth.uid()) not in (select private.deadline_owners(s)) then
    raise sqlstate 'PT404' using message = 'no such deadline';
  end if;
  if s.state = 'cancelled' or s.completed_at is not null then
    raise sqlstate 'PT409' using message = 'nothing is due any more';
  end if;
  return d;
end
$$;
comment on function private.lock_deadline(bigint) is 'A deadline, held with its session; PT404 for who does not prepare it, PT409 once the cycle is over.';

create function private.require_chair_of(session integer) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not exists (select from public.sessions as s, private.rights_in_session(s) as r where s.id = session and r.may_chair) then
    raise insufficient_privilege using message = 'the coordinator or the chair does this';
  end if;
end
$$;

create function private.plan_deadline(deadline bigint, due_on date, is_fixed boolean, owner uuid, title text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  d public.session_deadlines := private.lock_deadline(deadline);
  s public.sessions;
  days jsonb;
begin
  perform private.require_chair_of(d.session_id);
  select * into s from public.sessions as sessions where sessions.id = d.session_id;
  if d.done_at is not null then
    raise sqlstate 'PT409' using message = 'it is done';
  end if;
  perform private.check_deadline_day(s, plan_deadline.due_on);
  if owner is not null and owner not in (select private.deadline_owners(s)) then
    raise sqlstate 'PT400' using message = 'owner:errorChoice';
  end if;
  days := (select jsonb_object_agg(o.kind, o.due_on - date '2000-01-01') from public.session_deadlines as o
    where o.session_id = s.id and o.kind <> 'other') || jsonb_build_object(d.kind, plan_deadline.due_on - date '2000-01-01');
  begin
    perform private.check_order_of_days(days);
  exception when sqlstate 'PT400' then
    raise sqlstate 'PT400' using message = 'dueOn:sessions:errorOrder';
  end;
  update public.session_deadlines as deadlines set due_on = plan_deadline.due_on,
    is_fixed = coalesce(plan_deadline.is_fixed, false),
    -- One that moves along keeps its new distance; one set by hand keeps the plan for the next session.
    offset_days = case when coalesce(plan_deadline.is_fixed, false) then d.offset_days
      else plan_deadline.due_on - private.day_in_session(s, s.starts_at) end,
    owner_id = plan_deadline.owner,
    title = case when d.kind = 'other' then private.check_title(plan_deadline.title) end
  where deadlines.id = d.id;
end
$$;
comment on function private.plan_deadline(bigint, date, boolean, uuid, text) is
  'Another day, by hand (stays when the session moves) or at another distance (moves along); who does it; the title of an own one. For coordinators and the chair.';

create function private.check_deadline_day(s public.sessions, due_on date) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  if due_on is null then
    raise sqlstate 'PT400' using message = 'dueOn:errorRequired';
  end if;
  if abs(due_on - private.day_in_session(s, s.starts_at)) > 730 then
    raise sqlstate 'PT400' using message = 'dueOn:sessions:errorFar';
  end if;
end
$$;
comment on function private.check_deadline_day(public.sessions, date) is 'Within two years of the session; PT400.';

create function private.mark_deadline(deadline bigint, is_done boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  d public.session_deadlines := private.lock_deadline(deadline);
begin
  if private.shows_itself(d.kind) then
    raise sqlstate 'PT409' using message = 'the site knows when this is done';
  end if;
  update public.session_deadlines as deadlines set
    done_at = case when is_done then coalesce(d.done_at, now()) end,
    done_by = case when is_done then coalesce(d.done_by, (select auth.uid())) end
  where deadlines.id = d.id;
end
$$;
comment on function private.mark_deadline(bigint, boolean) is 'Ticks a deadline off or takes that back; for everybody who prepares the session.';

create function private.add_deadline(wanted text, title text, due_on date, owner uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_session(wanted);
  made bigint;
begin
  perform private.require_chair_of(s.id);
  if s.state = 'cancelled' or s.completed_at is not null then
    raise sqlstate 'PT409' using message = 'nothing is due any more';
  end if;
  perform private.check_deadline_day(s, add_deadline.due_on);
  if owner is not null and owner not in (select private.deadline_owners(s)) then
    raise sqlstate 'PT400' using message = 'owner:errorChoice';
  end if;
  if (select count(*) from public.session_deadlines as d where d.session_id = s.id) >= 100 then
    raise sqlstate 'PT409' using message = 'enough is due';
  end if;
  insert into public.session_deadlines (session_id, kind, title, offset_days, due_on, owner_id)
  values (s.id, 'other', private.check_title(add_deadline.title), add_deadline.due_on - private.day_in_session(s, s.starts_at),
    add_deadline.due_on, add_deadline.owner);
end
$$;
comment on function private.add_deadline(text, text, date, uuid) is 'Something else that is due; it moves with the session and comes again with the next.';

create function private.drop_deadline(deadline bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  d public.session_deadlines := private.lock_deadline(deadline);
begin
  perform private.require_chair_of(d.session_id);
  if d.kind <> 'other' then
    raise sqlstate 'PT409' using message = 'every session has this one';
  end if;
  delete from public.session_deadlines as deadlines where deadlines.id = d.id;
end
$$;

create function private.reminded_for(d public.session_deadlines, s public.sessions) returns uuid[]
language sql stable security definer set search_path = ''
as $$
  select case
    when d.owner_id in (select private.deadline_owners(s)) then array[d.owner_id]
    when exists (select from public.session_officers as o where o.session_id = s.id and o.duty = 'chair')
      then array(select o.person_id from public.session_officers as o where o.session_id = s.id and o.duty = 'chair')
    else array(select r.person_id from public.person_roles as r where r.role = 'coordinator') end
$$;
comment on function private.reminded_for(public.session_deadlines, public.sessions) is 'Its owner; where nobody is named, who chairs, else the coordinators.';

create function private.remind_session_deadlines(today date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions;
  d public.session_deadlines;
  is_late boolean;
begin
  for s in select * from public.sessions as sessions
    where sessions.state in ('published', 'open', 'closed') and sessions.completed_at is null order by sessions.id
  loop
    for d in
      select * from public.session_deadlines as deadlines
      where deadlines.session_id = s.id and deadlines.due_on <= today + 7 and (deadlines.reminded_on is null
        -- Reminded before, and late now: once more.
        or deadlines.reminded_on <= deadlines.due_on and deadlines.due_on < today)
      order by deadlines.id for no key update skip locked
    loop
      continue when private.is_deadline_done(d, s);
      is_late := d.due_on < today;
      perform private.tell_deadline(s, d, case when is_late then 'session_deadline_late' else 'session_deadline_near' end);
      update public.session_deadlines as deadlines set reminded_on = today where deadlines.id = d.id;
    end loop;
  end loop;
end
$$;
comment on function private.remind_session_deadlines(date) is 'Daily: who owns a deadline hears of it seven days before, and once when it is late.';

create function private.tell_deadline(s public.sessions, d public.session_deadlines, step text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  reads text;
  told uuid[] := private.reminded_for(d, s);
begin
  for reads in select distinct p.language from public.people as p where p.id = any (told) loop
    perform private.notify(array(select p.id from public.people as p where p.id = any (told) and p.language = reads), step,
      null::smallint, null::bigint, 'deadline:' || d.id, d.due_on - date '2000-01-01',
      jsonb_build_object('mail', 'session_deadline', 'own', true, 'path', private.session_path(s, '/prepare'), 'title', private.pick(s.titles, reads),
        'what', case when d.kind = 'other' then 'own' else d.kind::text end, 'task', coalesce(d.title, ''), 'day', d.due_on));
  end loop;
end
$$;
comment on function private.tell_deadline(public.sessions, public.session_deadlines, text) is 'Reminds of one deadline, once for each of its days.';
