-- Planning, changing and cancelling a meeting, and telling those who are in the group.

create function private.clock_text(starts_at timestamptz, ends_at timestamptz, zone text) returns text
language sql stable set search_path = ''
as $$
  -- The distance to UTC says in every language which hour is meant.
  select format('%s–%s (UTC%s)', to_char(starts_at at time zone zone, 'HH24:MI'), to_char(ends_at at time zone zone, 'HH24:MI'),
    case when hours < 0 then '' else '+' end || hours)
  from trim_scale((extract(epoch from (starts_at at time zone zone) - (starts_at at time zone 'UTC')) / 3600)::numeric) as hours
$$;
comment on function private.clock_text(timestamptz, timestamptz, text) is 'From when to when, with the zone: 19:00–21:00 (UTC+1).';

create function private.tell_meeting(m public.group_meetings, step text, until timestamptz) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  told uuid[] := array(select p from private.people_of_group(m.group_id) as p where p is distinct from (select auth.uid()));
  -- Who planned it, writes the notes or said to come has promised something.
  own uuid[] := array(
    select p from unnest(told) as p where p in (m.created_by, m.note_taker_id) or p in (
      select coalesce(a.person_id, a.answered_by) from public.meeting_answers as a where a.meeting_id = m.id and a.answer <> 'absent'));
  -- Never the link: mail is forwarded.
  payload jsonb := (select jsonb_build_object('mail', step, 'path', format('/groups/%s/meetings/%s', g.slug, m.id),
      'audience', m.audience, 'deadline', until, 'title', m.title, 'day', (m.starts_at at time zone m.zone)::date,
      'time', private.clock_text(m.starts_at, m.ends_at, m.zone), 'place', coalesce(m.place, ''), 'reason', coalesce(m.cancelled_reason, ''))
    from public.working_groups as g where g.id = m.group_id);
begin
  perform private.drop_notices('meeting:' || m.id, array['meeting_planned', 'meeting_changed']);
  perform private.notify(own, step, m.group_id, null, 'meeting:' || m.id, m.sequence, payload || '{"own": true}');
  perform private.notify(told, step, m.group_id, null, 'meeting:' || m.id, m.sequence, payload);
end
$$;
comment on function private.tell_meeting(public.group_meetings, text, timestamptz) is
  'Tells everybody in the group but who did it: meeting_planned, meeting_changed or meeting_cancelled. Quiet hours never delay past the moment.';

create function private.moment_of(field text, day date, hour time, zone text) returns timestamptz
language plpgsql stable set search_path = ''
as $$
declare
  moment timestamptz;
begin
  if day is null or hour is null then
    raise sqlstate 'PT400' using message = field || ':errorRequired';
  end if;
  moment := (day + hour) at time zone zone;
  -- In the night when clocks go forward an hour is missing.
  if moment at time zone zone <> day + hour then
    raise sqlstate 'PT400' using message = field || ':meetings:errorNoSuchHour';
  end if;
  return moment;
end
$$;
comment on function private.moment_of(text, date, time, text) is 'The moment when clocks in this zone show this; PT400 by field when they never do.';

create function private.checked_meeting(
  m public.group_meetings, title text, day date, starts time, ends time, place text, audience text, language text,
  agenda jsonb, agenda_plain text, note_taker uuid
) returns public.group_meetings
language plpgsql stable security definer set search_path = ''
as $$
begin
  m.title := private.check_title(title);
  if day is null then
    raise sqlstate 'PT400' using message = 'day:errorRequired';
  end if;
  m.starts_at := private.moment_of('starts', day, starts, m.zone);
  m.ends_at := private.moment_of('ends', day, ends, m.zone);
  if m.ends_at <= m.starts_at then
    raise sqlstate 'PT400' using message = 'ends:meetings:errorEnds';
  end if;
  if m.starts_at < now() or m.starts_at > now() + interval '2 years' then
    raise sqlstate 'PT400' using message = 'day:meetings:errorDay';
  end if;
  m.place := nullif(btrim(place), '');
  if char_length(m.place) > 300 then
    raise sqlstate 'PT400' using message = 'place:meetings:errorPlace';
  end if;
  m.audience := private.given_audience(audience);
  if coalesce(language, '') !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  m.language := language;
  if agenda is not null then
    perform private.check_post(agenda, agenda_plain, language);
  end if;
  m.agenda := agenda;
  if note_taker is not null and note_taker not in (select private.people_of_group(m.group_id)) then
    raise sqlstate 'PT400' using message = 'noteTaker:errorChoice';
  end if;
  m.note_taker_id := note_taker;
  return m;
end
$$;
comment on function private.checked_meeting(public.group_meetings, text, date, time, time, text, text, text, jsonb, text, uuid) is
  'A meeting with these values; PT400 by field for what cannot be.';

create function private.given_link(typed text) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  given text := nullif(btrim(typed), '');
begin
  if given !~ '^https://[^\s<>"]+$' or char_length(given) > 500 then
    raise sqlstate 'PT400' using message = 'link:meetings:errorLink';
  end if;
  return given;
end
$$;
comment on function private.given_link(text) is 'Where one joins from afar, as it was typed; null for nowhere, PT400 for what is no address.';

create function private.set_meeting_link(meeting bigint, typed text) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  given text := private.given_link(typed);
begin
  if given is null then
    delete from private.meeting_links as l where l.meeting_id = meeting;
  else
    insert into private.meeting_links as l (meeting_id, link) values (meeting, given)
    on conflict (meeting_id) do update set link = excluded.link where l.link <> excluded.link;
  end if;
  return found;
end
$$;
comment on function private.set_meeting_link(bigint, text) is 'Where one joins from afar; whether that changed.';

create function private.plan_meeting(
  group_slug text, title text, day date, starts time, ends time, place text, link text, audience text, language text,
  agenda jsonb, agenda_plain text, note_taker uuid, once uuid
) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  g public.working_groups := private.lock_active_group(private.group_id_of(group_slug));
  m public.group_meetings;
begin
  perform private.require_lead(g.id);
  select * into m from public.group_meetings as meetings
  where plan_meeting.once is not null and meetings.created_by = me and meetings.once = plan_meeting.once;
  if m.id is not null then
    return m.id;
  end if;
  m.group_id := g.id;
  select settings.zone into m.zone from public.site_settings as settings;
  m.zone := coalesce(m.zone, 'Europe/Brussels');
  m := private.checked_meeting(m, title, day, starts, ends, place, audience, language, agenda, agenda_plain, note_taker);
  perform private.count_group_attempt('group_meeting', 30);
  insert into public.group_meetings (group_id, title, starts_at, ends_at, zone, place, audience, language, agenda, note_taker_id, created_by, once)
  values (m.group_id, m.title, m.starts_at, m.ends_at, m.zone, m.place, m.audience, m.language, m.agenda, m.note_taker_id, me, plan_meeting.once)
  returning * into m;
  perform private.set_meeting_link(m.id, link);
  perform private.tell_meeting(m, 'meeting_planned', m.starts_at);
  return m.id;
end
$$;

create function private.lock_meeting_ahead(wanted bigint) returns public.group_meetings
language plpgsql security definer set search_path = ''
as $$
declare
  m public.group_meetings := private.lock_meeting(wanted);
begin
  if not (private.rights_in(m)).may_lead then
    raise insufficient_privilege using message = 'the chair, the secretary or the coordinator does this';
  end if;
  if m.state <> 'planned' or m.ends_at <= now() then
    raise sqlstate 'PT409' using message = 'this meeting is over or cancelled';
  end if;
  return m;
end
$$;
comment on function private.lock_meeting_ahead(bigint) is 'A meeting that is still to be, held, for who leads the group.';

create function private.change_meeting(
  wanted bigint, base integer, title text, day date, starts time, ends time, place text, link text, audience text, language text,
  agenda jsonb, agenda_plain text, note_taker uuid
) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m public.group_meetings := private.lock_meeting_ahead(wanted);
  changed public.group_meetings;
  is_elsewhere boolean;
begin
  if base is distinct from m.sequence then
    raise sqlstate 'PT409' using message = 'this meeting was changed meanwhile', detail = jsonb_build_object('sequence', m.sequence)::text;
  end if;
  changed := private.checked_meeting(m, title, day, starts, ends, place, audience, language, agenda, agenda_plain, note_taker);
  is_elsewhere := private.set_meeting_link(m.id, link)
    or (m.starts_at, m.ends_at, m.place) is distinct from (changed.starts_at, changed.ends_at, changed.place);
  if changed is not distinct from m and not is_elsewhere then
    return;
  end if;
  update public.group_meetings as meetings set title = changed.title, starts_at = changed.starts_at, ends_at = changed.ends_at,
    place = changed.place, audience = changed.audience, language = changed.language, agenda = changed.agenda,
    note_taker_id = changed.note_taker_id, sequence = m.sequence + 1
  where meetings.id = m.id returning * into changed;
  -- Only what makes somebody go elsewhere or at another time is worth a mail.
  if is_elsewhere then
    perform private.count_group_attempt('group_meeting', 30);
    -- Whoever comes at the earlier of both moments must know before.
    perform private.tell_meeting(changed, 'meeting_changed', least(m.starts_at, changed.starts_at));
  end if;
end
$$;

create function private.cancel_meeting(wanted bigint, reason text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m public.group_meetings := private.lock_meeting_ahead(wanted);
  given text := private.given_text('reason', reason, true);
begin
  update public.group_meetings as meetings set state = 'cancelled', cancelled_reason = given, sequence = m.sequence + 1
  where meetings.id = m.id returning * into m;
  perform private.tell_meeting(m, 'meeting_cancelled', m.starts_at);
end
$$;
