-- Writing hours down, confirming, disputing and correcting them.

create function private.clock_time(field text, typed text, is_end boolean) returns interval
language plpgsql immutable set search_path = ''
as $$
begin
  if coalesce(typed, '') !~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' then
    raise sqlstate 'PT400' using message = field || ':outcomes:errorTime';
  end if;
  -- Until midnight is the end of the day, not its beginning.
  return case when is_end and typed = '00:00' then interval '24 hours' else typed::interval end;
end
$$;

create function private.read_hours(form jsonb, m public.matches, h public.participation_hours) returns public.participation_hours
language plpgsql stable security definer set search_path = ''
as $$
declare
  on_day date;
begin
  begin
    on_day := nullif(form ->> 'day', '')::date;
  exception when others then
    raise sqlstate 'PT400' using message = 'day:outcomes:errorDay';
  end;
  if on_day is null then
    raise sqlstate 'PT400' using message = 'day:errorRequired';
  end if;
  h.begins_at := on_day + private.clock_time('from', form ->> 'from', false);
  h.ends_at := on_day + private.clock_time('until', form ->> 'until', true);
  if h.ends_at <= h.begins_at then
    raise sqlstate 'PT400' using message = 'until:outcomes:errorUntil';
  end if;
  if h.ends_at > (now() at time zone private.city_zone()) then
    raise sqlstate 'PT400' using message = 'day:outcomes:errorFuture';
  end if;
  if on_day < (m.agreed_at at time zone private.city_zone())::date then
    raise sqlstate 'PT400' using message = 'day:outcomes:errorBefore';
  end if;
  h.activity := btrim(form ->> 'activity', E' \t\n\r');
  if coalesce(h.activity, '') = '' then
    raise sqlstate 'PT400' using message = 'activity:errorRequired';
  end if;
  if char_length(h.activity) not between 2 and 200 then
    raise sqlstate 'PT400' using message = 'activity:outcomes:errorActivity';
  end if;
  if cardinality(private.contact_phrases(h.activity)) > 0 then
    raise sqlstate 'PT400' using message = 'activity:outcomes:errorContact';
  end if;
  h.language := private.given_language(form ->> 'language');
  return h;
end
$$;
comment on function private.read_hours(jsonb, public.matches, public.participation_hours) is
  'The fields of the form of hours, each checked: a day that was, not before it was agreed, within that day. PT400 by field.';

create function private.tell_hours(m public.matches, side text, kind text, h public.participation_hours) returns void
language sql security definer set search_path = ''
as $$
  select private.notify(private.people_of_side(m, side), kind, null::smallint, null::bigint, 'hours:' || h.id, h.revision,
    jsonb_build_object('path', '/exchange/hours', 'own', true, 'mail', 'conversation_note', 'reason', kind))
$$;

create function private.other_side(side text) returns text
language sql immutable parallel safe set search_path = ''
as $$ select case side when 'seeker' then 'giver' else 'seeker' end $$;

create function private.add_hours(wanted uuid, form jsonb) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  m public.matches := private.lock_outcome(wanted);
  me uuid := (select auth.uid());
  h public.participation_hours;
begin
  select * into h from public.participation_hours as sent where sent.match_id = m.id and sent.once = nullif(form ->> 'once', '')::uuid;
  if h.id is not null then
    return h.id;
  end if;
  h.written_by := private.outcome_side(m, me);
  -- Each writes down their own; who acts for an organisation those of the other side.
  h.earned_by := case when private.earns_hours(m, h.written_by) then h.written_by else private.other_side(h.written_by) end;
  h.organisation_id := private.counting_organisation(m);
  if m.state not in ('agreed', 'done') or h.organisation_id is null or not private.earns_hours(m, h.earned_by) or private.are_apart(m) then
    raise sqlstate 'PT409' using message = 'no hours are counted here';
  end if;
  if not private.count_attempt('hours', me::text, 40, '1 day') then
    raise sqlstate 'PT429' using message = 'enough for today', hint = '86400';
  end if;
  h := private.read_hours(form, m, h);
  h.person_id := case h.earned_by when 'seeker' then m.seeker_id else m.giver_id end;
  insert into public.participation_hours (match_id, person_id, organisation_id, earned_by, written_by, begins_at, ends_at, activity, language, once)
  values (m.id, h.person_id, h.organisation_id, h.earned_by, h.written_by, h.begins_at, h.ends_at, h.activity, h.language, nullif(form ->> 'once', '')::uuid)
  returning * into h;
  perform private.tell_hours(m, private.other_side(h.written_by), 'match_hours', h);
  return h.id;
exception when exclusion_violation then
  raise sqlstate 'PT400' using message = 'from:outcomes:errorOverlap';
end
$$;
comment on function private.add_hours(uuid, jsonb) is
  'Writes hours down of an agreed or done match that counts; sent twice they are one. They wait for the other side. PT400 by field, also where they overlap; PT404, PT409, PT429.';

create function private.lock_hours(wanted uuid) returns public.participation_hours
language plpgsql security definer set search_path = ''
as $$
declare
  h public.participation_hours;
begin
  select * into h from public.participation_hours as hours where hours.id = wanted;
  if h.id is null or h.match_id is null then
    raise sqlstate 'PT404' using message = 'no such hours';
  end if;
  perform private.lock_outcome(h.match_id);
  select * into h from public.participation_hours as hours where hours.id = wanted for no key update;
  return h;
end
$$;
comment on function private.lock_hours(uuid) is 'Hours of a match of which who asks is a side, held with the match until the transaction ends; PT404.';

create function private.answer_hours(wanted uuid, revision integer, agrees boolean, reason text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  h public.participation_hours := private.lock_hours(wanted);
  m public.matches;
  given text := nullif(btrim(reason, E' \t\n\r'), '');
begin
  select * into strict m from public.matches as matches where matches.id = h.match_id;
  if private.outcome_side(m, (select auth.uid())) is distinct from private.other_side(h.written_by) then
    raise insufficient_privilege using message = 'nobody confirms what they wrote themselves';
  end if;
  if agrees and h.state = 'confirmed' and h.revision = answer_hours.revision then
    return;
  end if;
  -- What is confirmed is what was read: a correction meanwhile is read first.
  if h.state not in ('waiting', 'disputed') or h.revision is distinct from answer_hours.revision then
    raise sqlstate 'PT409' using message = 'it was changed meanwhile';
  end if;
  if agrees then
    begin
      update public.participation_hours as hours set state = 'confirmed', confirmed_at = now() where hours.id = h.id;
    exception when exclusion_violation then
      raise sqlstate 'PT400' using message = 'form:outcomes:errorOverlap';
    end;
    perform private.drop_notices('hours:' || h.id, array['match_hours', 'match_hours_disputed']);
    return;
  end if;
  if given is null then
    raise sqlstate 'PT400' using message = 'reason:errorRequired';
  end if;
  if char_length(given) not between 3 and 300 then
    raise sqlstate 'PT400' using message = 'reason:outcomes:errorReason';
  end if;
  if cardinality(private.contact_phrases(given)) > 0 then
    raise sqlstate 'PT400' using message = 'reason:outcomes:errorContact';
  end if;
  update public.participation_hours as hours set state = 'disputed', dispute = given where hours.id = h.id returning * into h;
  perform private.drop_notices('hours:' || h.id, array['match_hours']);
  if not private.are_apart(m) then
    perform private.tell_hours(m, h.written_by, 'match_hours_disputed', h);
  end if;
end
$$;
comment on function private.answer_hours(uuid, integer, boolean, text) is
  'The other side confirms, or says why not; of what was read, by its revision. PT400 by field, PT404, PT409 when it was changed meanwhile, 42501 for who wrote them.';

create function private.lock_changing_hours(wanted uuid) returns public.participation_hours
language plpgsql security definer set search_path = ''
as $$
declare
  h public.participation_hours := private.lock_hours(wanted);
  m public.matches;
begin
  select * into strict m from public.matches as matches where matches.id = h.match_id;
  -- What counts already nobody takes away from whose hours they are.
  if private.outcome_side(m, (select auth.uid())) is distinct from (case h.state when 'confirmed' then h.earned_by else h.written_by end) then
    raise insufficient_privilege using message = 'only the side that wrote them changes them, once they count only whose they are';
  end if;
  return h;
end
$$;

create function private.correct_hours(wanted uuid, form jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  h public.participation_hours := private.lock_changing_hours(wanted);
  m public.matches;
begin
  select * into strict m from public.matches as matches where matches.id = h.match_id;
  if h.state = 'withdrawn' or h.revision is distinct from (form ->> 'revision')::integer or private.are_apart(m) then
    raise sqlstate 'PT409' using message = 'it was changed meanwhile';
  end if;
  h := private.read_hours(form, m, h);
  update public.participation_hours as hours
  set begins_at = h.begins_at, ends_at = h.ends_at, activity = h.activity, language = h.language, state = 'waiting', confirmed_at = null,
    written_by = case h.state when 'confirmed' then h.earned_by else h.written_by end, revision = hours.revision + 1
  where hours.id = h.id returning * into h;
  perform private.drop_notices('hours:' || h.id, array['match_hours', 'match_hours_disputed']);
  perform private.tell_hours(m, private.other_side(h.written_by), 'match_hours', h);
exception when exclusion_violation then
  raise sqlstate 'PT400' using message = 'from:outcomes:errorOverlap';
end
$$;
comment on function private.correct_hours(uuid, jsonb) is
  'Corrects hours one wrote down, or one''s own that count: they wait again, and count only once they are confirmed again. PT400 by field, PT404, PT409, 42501.';

create function private.withdraw_hours(wanted uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  h public.participation_hours := private.lock_changing_hours(wanted);
begin
  update public.participation_hours as hours set state = 'withdrawn', confirmed_at = null where hours.id = h.id;
  perform private.drop_notices('hours:' || h.id, array['match_hours', 'match_hours_disputed']);
end
$$;
comment on function private.withdraw_hours(uuid) is 'Takes hours back that one wrote down, or one''s own: they stay in the trail and count no longer. PT404, 42501.';
