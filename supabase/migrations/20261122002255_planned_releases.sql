-- Releases that are planned: on that day a job gives them, from eight in the morning, as soon as their turn
-- has come. Until then the day is changed or taken back, or the part is given by hand.

create table private.planned_releases (
  session_id integer not null references public.minutes (session_id) on delete cascade,
  part public.minutes_part not null,
  audience public.release_audience not null,
  planned_on date not null,
  planned_by uuid references public.people (id) on delete set null,
  primary key (session_id, part, audience)
);
comment on table private.planned_releases is 'What a coordinator wants given to whom and on which day; gone once it was given or taken back.';
create index planned_releases_due on private.planned_releases (planned_on);
create index planned_releases_planned_by on private.planned_releases (planned_by);
create trigger planned_releases_audit after insert or update or delete on private.planned_releases
  for each row execute function private.audit('session_id');

create function private.lock_release(wanted text, part text, audience text) returns public.sessions
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions;
begin
  perform private.require_organiser();
  if coalesce(part, '') not in ('decisions', 'texts', 'minutes') or coalesce(audience, '') not in ('participants', 'everybody') then
    raise sqlstate 'PT400' using message = 'part:errorChoice';
  end if;
  s := private.lock_session(wanted);
  if (private.lock_minutes(wanted)).session_id is null then
    raise sqlstate 'PT409' using message = 'there are no minutes yet';
  end if;
  return s;
end
$$;
comment on function private.lock_release(text, text, text) is
  'A session held with its minutes for a step of releasing, by a coordinator; PT400, PT404, PT409 without minutes, 42501.';

create function private.plan_release(wanted text, part text, audience text, day date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_organiser();
  s public.sessions := private.lock_release(wanted, part, audience);
  today date := private.day_in_session(s);
begin
  if s.state <> 'closed' or (private.release_line(s, part, audience) ->> 'isOut')::boolean then
    raise sqlstate 'PT409' using message = 'this was given already, or the session is not closed';
  end if;
  if day is null then
    raise sqlstate 'PT400' using message = 'plannedOn:errorRequired';
  end if;
  if day <= today or day > today + 366 then
    raise sqlstate 'PT400' using message = 'plannedOn:minutes:errorPlanDay';
  end if;
  if exists (
    select from private.planned_releases as p
    where p.session_id = s.id and p.part::text = plan_release.part
      and (p.audience = 'participants' and plan_release.audience = 'everybody' and p.planned_on > day
        or p.audience = 'everybody' and plan_release.audience = 'participants' and p.planned_on < day)) then
    raise sqlstate 'PT400' using message = 'plannedOn:minutes:errorPlanOrder';
  end if;
  insert into private.planned_releases as known (session_id, part, audience, planned_on, planned_by)
  values (s.id, plan_release.part::public.minutes_part, plan_release.audience::public.release_audience, day, me)
  on conflict on constraint planned_releases_pkey do update set planned_on = excluded.planned_on, planned_by = excluded.planned_by
  where known.planned_on <> excluded.planned_on;
end
$$;
comment on function private.plan_release(text, text, text, date) is
  'The day on which a part is given, or another one; participants never after everybody. PT400 by field, PT409 once it is out, 42501.';

create function private.withdraw_planned_release(wanted text, part text, audience text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.lock_release(wanted, part, audience);
begin
  delete from private.planned_releases as p
  where p.session_id = s.id and p.part::text = withdraw_planned_release.part and p.audience::text = withdraw_planned_release.audience;
  if not found then
    raise sqlstate 'PT409' using message = 'nothing is planned, or it was given already';
  end if;
end
$$;
comment on function private.withdraw_planned_release(text, text, text) is
  'Takes a planned day back; what was given stays. PT409 when nothing is planned, 42501.';

create function private.release_planned(at timestamptz) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  p private.planned_releases;
  s public.sessions;
  released integer := 0;
begin
  -- In the order of the steps: one day may hold several of them.
  for p in
    select planned.* from private.planned_releases as planned join public.sessions as held on held.id = planned.session_id
    where planned.planned_on <= private.day_in_session(held, at) order by planned.session_id, planned.part, planned.audience
  loop
    select * into s from public.sessions as sessions where sessions.id = p.session_id for no key update;
    perform from public.minutes as m where m.session_id = s.id for no key update;
    -- Given by hand, taken back or put off while this waited for who did so.
    continue when not exists (
      select from private.planned_releases as still
      where (still.session_id, still.part, still.audience) = (p.session_id, p.part, p.audience)
        and still.planned_on <= private.day_in_session(s, at));
    continue when (private.release_line(s, p.part::text, p.audience::text) ->> 'ready')::integer = 0;
    perform private.give_part(s, p.part, p.audience, p.planned_by);
    released := released + 1;
  end loop;
  return released;
end
$$;
comment on function private.release_planned(timestamptz) is
  'Gives what is planned for today or earlier and whose turn has come; the rest waits. Run twice it gives and tells once. Gives how many.';

create function private.remind_releases(today date) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions;
  due date;
  told integer := 0;
begin
  for s in
    select held.* from public.sessions as held join public.minutes as m on m.session_id = held.id
    where m.state = 'approved' and m.for_everybody_at is null
      -- A day that lies ahead is an answer; one that passed and gave nothing is not.
      and not exists (
        select from private.planned_releases as p
        where p.session_id = held.id and p.part = 'minutes' and p.audience = 'everybody' and p.planned_on >= today)
    order by held.id
  loop
    due := private.day_in_session(s, (select m.approved_at from public.minutes as m where m.session_id = s.id)) + 7;
    continue when due > today;
    perform private.tell_minutes(s, 'minutes_unreleased',
      array(select r.person_id from public.person_roles as r where r.role = 'coordinator'), 1 + (today - due) / 7,
      jsonb_build_object('own', true, 'path', private.session_path(s, '/minutes/release')));
    told := told + 1;
  end loop;
  return told;
end
$$;
comment on function private.remind_releases(date) is
  'Weekly, from a week after approval until everybody may read the minutes or a day for it is planned: coordinators are reminded.';
