-- Making a commitment from a decision, telling whom it concerns, and how it stands today.

create function private.owners_of_commitment(c public.commitments) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select r.person_id from public.organisation_representatives as r where r.organisation_id = c.organisation_id
  union
  select c.person_id where c.person_id is not null
$$;
comment on function private.owners_of_commitment(public.commitments) is 'Who answers for it: representatives and deputies of its owner, and who is in charge.';

create function private.tell_commitment(c public.commitments, step text, object text, version integer, reason text default null) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  owners uuid[] := array(select o from private.owners_of_commitment(c) as o where o is distinct from me);
  others uuid[] := array(
    select l from private.group_leads(c.group_id) as l where c.group_id is not null and l is distinct from me
    union
    -- Before its decision is released only those hear of it who keep and watch it.
    select f.person_id from public.commitment_follows as f
    where f.commitment_id = c.id and f.person_id is distinct from me and (private.rights_in_commitment(c)).is_public);
  payload jsonb := jsonb_build_object('mail', 'commitment_news', 'title', left(c.deliverable, 200), 'path', '/commitments/' || c.id,
    'step', step, 'due', c.due_on, 'reason', coalesce(reason, ''));
begin
  perform private.notify(owners, 'commitment_' || step, null::smallint, null::bigint, object, version, payload || '{"own": true}');
  perform private.notify(others, 'commitment_' || step, null::smallint, null::bigint, object, version, payload);
end
$$;
comment on function private.tell_commitment(public.commitments, text, text, integer, text) is
  'Tells owner, leads of the watching group and followers, but not who did it. Steps: made, moved, changed, reported, viewed, closed, reopened, dropped.';

create function private.today() returns date
language sql stable set search_path = ''
as $$ select (now() at time zone private.city_zone())::date $$;
comment on function private.today() is 'Which day it is in the city.';

create function private.checked_deliverable(typed text) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  given text := private.given_text('deliverable', typed, true);
begin
  if char_length(given) > 1000 then
    raise sqlstate 'PT400' using message = 'deliverable:commitments:errorDeliverable';
  end if;
  return given;
end
$$;
comment on function private.checked_deliverable(text) is 'What is promised, in its own words; PT400 without it and above 1,000 characters.';

create function private.checked_due(promised_in integer, inout due_session integer, inout due_on date) returns record
language plpgsql stable security definer set search_path = ''
as $$
declare
  made_in public.sessions;
  wanted public.sessions;
begin
  select * into made_in from public.sessions as s where s.id = promised_in;
  if due_session is not null then
    select * into wanted from public.sessions as s where s.id = due_session;
    if wanted.id is null or wanted.state not in ('draft', 'published', 'open') or wanted.starts_at <= made_in.starts_at then
      raise sqlstate 'PT400' using message = 'dueSession:commitments:errorDueSession';
    end if;
    due_on := private.day_in_session(wanted, wanted.starts_at);
  end if;
  if due_on is null then
    raise sqlstate 'PT400' using message = 'dueOn:errorRequired';
  end if;
  if due_on <= private.day_in_session(made_in, made_in.starts_at) or due_on > private.today() + 3653 then
    raise sqlstate 'PT400' using message = 'dueOn:commitments:errorDueOn';
  end if;
end
$$;
comment on function private.checked_due(integer, integer, date) is
  'By when: the day of a session to come, or a day after that of the promise and within ten years; PT400 by field.';

create function private.carry_one(c public.commitments) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  next_session public.sessions := private.next_agenda();
begin
  if next_session.id is not null then
    perform private.carry_into(next_session, c.id);
  end if;
end
$$;
comment on function private.carry_one(public.commitments) is 'Puts one commitment on the agenda of the next session, if it belongs there.';

create function private.make_commitment(
  d public.decisions, organisation uuid, person uuid, watching smallint, deliverable text, due_session integer, due_on date
) returns public.commitments
language plpgsql security definer set search_path = ''
as $$
declare
  owner_name text := (select o.name from public.organisations as o where o.id = organisation);
  given text := private.checked_deliverable(deliverable);
  due record;
  c public.commitments;
begin
  if owner_name is null then
    raise sqlstate 'PT400' using message = 'organisation:errorRequired';
  end if;
  if person is not null and not exists (select from public.people as p where p.id = person) then
    raise sqlstate 'PT400' using message = 'person:errorChoice';
  end if;
  if watching is not null and not exists (select from public.working_groups as g where g.id = watching) then
    raise sqlstate 'PT400' using message = 'group:errorChoice';
  end if;
  -- A session that is closed at this moment waits, or was first: then its promises are carried from here.
  perform from public.sessions as s where s.id = d.session_id for share;
  due := private.checked_due(d.session_id, due_session, due_on);
  insert into public.commitments (decision_id, session_id, organisation_id, person_id, group_id, language, deliverable, due_session_id, due_on,
    first_organisation_name, first_deliverable, first_due_on)
  values (d.id, d.session_id, organisation, person, watching, d.language, given, due.due_session, due.due_on, owner_name, given, due.due_on)
  returning * into c;
  perform private.tell_commitment(c, 'made', 'commitment:' || c.id, 1);
  perform private.carry_one(c);
  return c;
end
$$;
comment on function private.make_commitment(public.decisions, uuid, uuid, smallint, text, integer, date) is
  'Keeps what an organisation promised in a session, and tells it. Who calls has checked the right to record outcomes. PT400 by field.';

-- How it stands

create function private.moves_of(commitment bigint) returns integer
language sql stable security definer set search_path = ''
as $$
  select count(*)::integer from public.commitment_changes as h where h.commitment_id = commitment and h.kind = 'due' and not h.is_session_moved
$$;
comment on function private.moves_of(bigint) is 'How often its day was shifted; shifts of the session itself do not count.';

create function private.session_moves_of(commitment bigint) returns integer
language sql stable security definer set search_path = ''
as $$
  select count(*)::integer from public.commitment_changes as h where h.commitment_id = commitment and h.is_session_moved
$$;

create function private.promised_day(c public.commitments) returns date
language sql stable security definer set search_path = ''
as $$
  -- A session that moved takes the promise along, until somebody shifts it.
  select coalesce(
    (select h.old_due_on from public.commitment_changes as h
      where h.commitment_id = c.id and h.kind = 'due' and not h.is_session_moved order by h.id limit 1), c.due_on)
$$;
comment on function private.promised_day(public.commitments) is
  'The day against which "in time" is measured: the first one, not the one to which it was shifted.';

create function private.standing_of(c public.commitments, today date) returns text
language sql stable security definer set search_path = ''
as $$
  select case
    when c.state = 'dropped' then 'dropped'
    when c.state = 'closed' then case when c.done_on <= private.promised_day(c) then 'kept' else 'kept_late' end
    when c.state = 'open' and c.due_on < today then 'late'
    when private.promised_day(c) < c.due_on then 'moved'
    else 'open'
  end
$$;
comment on function private.standing_of(public.commitments, date) is
  'kept (by the day first promised), kept_late, late (its day is over), moved (to a later day), open, dropped: exactly one.';
