-- What the run sheet, the screen and the room read: each one question.

create function private.live_title(entry jsonb, language text) returns jsonb
language sql immutable parallel safe set search_path = ''
as $$
  select case when entry -> 'titles' ? language then jsonb_build_object('text', entry -> 'titles' ->> language, 'language', language)
    else jsonb_build_object('text', entry ->> 'title', 'language', entry ->> 'language') end
$$;
comment on function private.live_title(jsonb, text) is 'The title of a published item in this language, else as it was written.';

create function private.live_items(s public.sessions, language text, beside text default null) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
      'id', (entry.value -> 'id')::bigint, 'number', entry.place, 'type', entry.value ->> 'type',
      'title', private.live_title(entry.value, language),
      'beside', case when beside is not null then private.live_title(entry.value, beside) end,
      'presenter', entry.value ->> 'presenter',
      'minutes', coalesce((entry.value ->> 'minutes')::integer, 0), 'startsAt', entry.value ->> 'startsAt',
      'endsAt', entry.value ->> 'endsAt', 'isFixed', coalesce((entry.value ->> 'isFixed')::boolean, false),
      'runs', runs.list) order by entry.place), '[]')
  from private.current_agenda(s.id) as v,
    jsonb_path_query(v.content, '$.sections[*].items[*]') with ordinality as entry (value, place)
  cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('startedAt', r.started_at, 'endedAt', r.ended_at,
      'pausedSeconds', r.paused_seconds, 'extraMinutes', r.extra_minutes) order by r.id), '[]') as list
    from public.item_runs as r where r.session_id = s.id and r.item_id = (entry.value -> 'id')::bigint) as runs
$$;
comment on function private.live_items(public.sessions, text, text) is
  'Items of the newest published agenda in order: planned hours, and when they were really under way; titles in one or two languages.';

create function private.live_clock(s public.sessions) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', s.id, 'now', now(), 'revision', coalesce(l.revision, 0), 'pausedAt', l.paused_at,
    'currentId', (select r.item_id from public.item_runs as r where r.session_id = s.id and r.ended_at is null))
  from (select) as always left join public.session_live as l on l.session_id = s.id
$$;
comment on function private.live_clock(public.sessions) is 'Number of the last step, the item under way, since when its clock stands still.';

create function private.poll_line(p public.room_polls) returns jsonb
language sql stable set search_path = ''
as $$
  select jsonb_build_object('id', p.id, 'itemId', p.item_id, 'template', p.template, 'language', p.language,
    'question', p.question, 'choices', p.choices, 'openedAt', p.opened_at, 'closedAt', p.closed_at, 'counts', p.counts)
$$;
comment on function private.poll_line(public.room_polls) is 'A straw poll as pages show it; without counts while it is open.';

create function private.question_line(q public.room_questions) returns jsonb
language sql stable set search_path = ''
as $$
  select jsonb_build_object('id', q.id, 'itemId', q.item_id, 'language', q.language, 'text', q.text, 'name', q.name,
    'state', q.state, 'answer', q.answer, 'answerLanguage', q.answer_language, 'supports', q.supports, 'askedAt', q.asked_at)
$$;
comment on function private.question_line(public.room_questions) is 'A question from the floor as pages show it.';

create function private.shown_questions(s public.sessions, most integer) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(line.value order by line.is_open desc, line.supports desc, line.id), '[]')
  from (
    select private.question_line(q) as value, q.state = 'shown' as is_open, q.supports, q.id
    from public.room_questions as q where q.session_id = s.id and q.state in ('shown', 'answered')
    order by 2 desc, q.supports desc, q.id limit most) as line
$$;
comment on function private.shown_questions(public.sessions, integer) is 'Questions that were shown: open ones first, those that many ask before others.';

create function private.get_live(wanted text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(wanted);
begin
  if not (private.rights_in_session(s)).may_write then
    raise insufficient_privilege using message = 'who leads or writes sees this';
  end if;
  return jsonb_build_object(
    'session', private.session_head(s, language), 'clock', private.live_clock(s), 'items', private.live_items(s, language),
    'code', (select m.code from private.session_rooms as m where m.session_id = s.id),
    'devices', (select count(*) from private.room_devices as d where d.session_id = s.id),
    -- How many voted is no result: it says when to close.
    'polls', (select coalesce(jsonb_agg(private.poll_line(p) || jsonb_build_object(
        'cast', (select count(*) from private.room_votes as v where v.poll_id = p.id)) order by p.id desc), '[]')
      from public.room_polls as p where p.session_id = s.id),
    'questions', (select coalesce(jsonb_agg(private.question_line(q) || jsonb_build_object('revision', q.revision)
        order by q.state, q.supports desc, q.id), '[]')
      from public.room_questions as q where q.session_id = s.id));
end
$$;
comment on function private.get_live(text, text) is 'The run sheet, for who leads and who writes; 42501, PT404.';

create function private.get_screen(wanted text, language text, beside text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(wanted);
  since timestamptz := (select r.started_at from public.item_runs as r where r.session_id = s.id and r.ended_at is null);
begin
  return jsonb_build_object(
    'session', private.session_head(s, language), 'clock', private.live_clock(s), 'items', private.live_items(s, language, beside),
    -- The screen stands in the room; a copy of it elsewhere does not let anybody in.
    'code', case when s.state = 'open' and (private.rights_in_session(s)).may_write then
      (select m.code from private.session_rooms as m where m.session_id = s.id) end,
    'poll', (select private.poll_line(p) from public.room_polls as p
      where p.session_id = s.id and (p.closed_at is null or p.closed_at >= coalesce(since, p.closed_at)) order by p.id desc limit 1),
    'questions', private.shown_questions(s, 4));
end
$$;
comment on function private.get_screen(text, text, text) is
  'What is projected; the room''s code only for who leads or writes. A result leaves with the item it was asked in.';

create function private.get_room(wanted text, language text, token text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(wanted);
  device bigint := private.device_of(s, token);
begin
  return jsonb_build_object(
    'session', private.session_head(s, language), 'clock', private.live_clock(s), 'items', private.live_items(s, language),
    'polls', (select coalesce(jsonb_agg(private.poll_line(p) order by p.id desc), '[]') from public.room_polls as p where p.session_id = s.id),
    'questions', private.shown_questions(s, 100),
    'me', case when device is not null then jsonb_build_object(
      'votes', (select coalesce(jsonb_object_agg(v.poll_id, v.choice), '{}') from private.room_votes as v where v.device_id = device),
      'supports', (select coalesce(jsonb_agg(u.question_id), '[]') from private.question_supports as u where u.device_id = device),
      'questions', (select coalesce(jsonb_agg(private.question_line(q) order by q.id desc), '[]')
        from public.room_questions as q where q.device_id = device)) end);
end
$$;
comment on function private.get_room(text, text, text) is
  'The room as a phone sees it; with its own votes and questions when it joined. Nothing that waits, but its own.';
