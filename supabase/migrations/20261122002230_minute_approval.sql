-- Approval: who was present reads the draft and objects, the secretary answers, silence approves, and then
-- nothing changes any more; what turns out to be wrong gets a dated erratum.

create function private.frame_of_minutes(s public.sessions) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  return jsonb_build_object(
    'questions', private.answered_questions(s.id),
    'letter', (private.current_agenda(s.id)).letter,
    'items', (
      select coalesce(jsonb_agg(jsonb_build_object('id', (entry.value ->> 'id')::bigint, 'title', entry.value -> 'title',
        'titles', coalesce(entry.value -> 'titles', '{}'), 'language', entry.value -> 'language') order by entry.place), '[]')
      from jsonb_path_query((private.current_agenda(s.id)).content, '$.sections[*].items[*]') with ordinality as entry (value, place)
      where entry.value ->> 'type' is distinct from 'break'),
    -- Names only by consent: houses and numbers are told.
    'presence', (
      select jsonb_build_object('here', count(*) filter (where p.way = 'here'), 'remote', count(*) filter (where p.way = 'remote'),
        'unasked', count(*) filter (where p.person_id is null), 'organisations', (
          select coalesce(jsonb_agg(house.line order by house.sorting, house.line ->> 'name'), '[]') from (
            select jsonb_build_object('slug', o.slug, 'name', o.name, 'names', o.names) as line, private.fold(o.sort_name) as sorting
            from public.organisations as o where o.id in (
              select q.organisation_id from public.session_presences as q where q.session_id = s.id)
            union all
            select jsonb_build_object('slug', null, 'name', min(q.organisation_name), 'names', '{}'::jsonb), private.fold(q.organisation_name)
            from public.session_presences as q where q.session_id = s.id and q.organisation_name is not null
            group by private.fold(q.organisation_name)
          ) as house))
      from public.session_presences as p where p.session_id = s.id));
end
$$;
comment on function private.frame_of_minutes(public.sessions) is
  'What stands around the text: letter and items of the newest agenda, questions from the floor with their answers, who was there by house and number.';

create function private.send_minutes(wanted text, days integer default 10) returns timestamptz
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.require_writer(wanted);
  m public.minutes := private.lock_minutes(wanted);
  nothing jsonb := '{"root": {"type": "root", "children": []}}';
begin
  if m.session_id is null or m.state <> 'writing' or s.state <> 'closed' then
    raise sqlstate 'PT409' using message = 'a draft is sent once the session is closed, and once only';
  end if;
  if coalesce(days, 0) not between 1 and 60 then
    raise sqlstate 'PT400' using message = 'days:minutes:errorDays';
  end if;
  if not exists (select from public.session_presences as p where p.session_id = s.id) then
    raise sqlstate 'PT400' using message = 'form:minutes:errorNobodyPresent';
  end if;
  if not exists (select from public.minute_entries as e where e.session_id = s.id and e.plain <> '') then
    raise sqlstate 'PT400' using message = 'form:minutes:errorEmptyDraft';
  end if;
  -- Also what is missing can be objected to.
  with added as (
    insert into public.minute_entries as entries (session_id, item_id, document, plain)
    select s.id, (item.value ->> 'id')::bigint, nothing, '' from jsonb_array_elements(private.frame_of_minutes(s) -> 'items') as item
    union all select s.id, null, nothing, ''
    on conflict (session_id, item_id) do nothing
    returning entries.id, entries.document
  )
  insert into private.minute_revisions (entry_id, revision, document) select a.id, 1, a.document from added as a;
  update public.minutes as minutes set state = 'in_approval', sent_at = now(), window_days = days,
    window_ends_at = now() + make_interval(days => days)
  where minutes.session_id = s.id returning * into m;
  update public.session_deadlines as d set done_at = now(), done_by = (select auth.uid())
  where d.session_id = s.id and d.kind = 'minutes_draft' and d.done_at is null;
  delete from private.minute_writers as w where w.session_id = s.id;
  perform private.drop_notices('session:' || s.id, array['minutes_due']);
  perform private.tell_minutes(s, 'minutes_approval', array(select private.present_people(s.id)), 1,
    jsonb_build_object('own', true, 'until', private.day_in_session(s, m.window_ends_at)));
  return m.window_ends_at;
end
$$;
comment on function private.send_minutes(text, integer) is
  'Sends the draft to who was recorded present, who have so many days to object. PT400 without a text or without anybody present, PT409.';

create function private.object_to_minutes(wanted text, entry bigint, text text, language text, once uuid default null) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  m public.minutes := private.lock_minutes(wanted);
  s public.sessions := private.session_of(wanted);
  e public.minute_entries;
  given text := private.given_text('text', text, true);
  raised bigint;
begin
  if m.session_id is null or s.id not in (select private.readable_minutes_ids()) then
    raise sqlstate 'PT404' using message = 'no draft is in approval';
  end if;
  if me not in (select private.present_people(s.id)) then
    raise insufficient_privilege using message = 'who was recorded present objects';
  end if;
  select * into e from public.minute_entries as entries where entries.id = entry and entries.session_id = s.id;
  if e.id is null then
    raise sqlstate 'PT404' using message = 'no such item';
  end if;
  select o.id into raised from public.minute_objections as o where o.raised_by = me and o.once = object_to_minutes.once;
  if raised is not null then
    return raised;
  end if;
  if m.state <> 'in_approval' or now() >= greatest(m.window_ends_at, e.window_ends_at) then
    raise sqlstate 'PT409' using message = 'the time to object is over';
  end if;
  if coalesce(language, '') !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  perform private.count_group_attempt('minute_objection', 50);
  insert into public.minute_objections (entry_id, raised_by, language, text, once)
  values (e.id, me, object_to_minutes.language, given, object_to_minutes.once) returning id into raised;
  perform private.tell_minutes(s, 'minutes_objection', array(select private.people_who_write(s.id)), raised::integer);
  return raised;
end
$$;
comment on function private.object_to_minutes(text, bigint, text, text, uuid) is
  'Somebody who was present says what is wrong with one item; until its window ends. 42501 for others, PT409 too late.';

create function private.lock_objection(wanted bigint) returns public.minute_objections
language plpgsql security definer set search_path = ''
as $$
declare
  o public.minute_objections;
  s public.sessions;
begin
  perform private.require_person();
  select sessions.* into s from public.minute_objections as objections
  join public.minute_entries as e on e.id = objections.entry_id join public.sessions on sessions.id = e.session_id
  where objections.id = wanted and e.session_id in (select private.readable_minutes_ids());
  if s.id is null then
    raise sqlstate 'PT404' using message = 'no such objection';
  end if;
  perform private.lock_minutes(s.slug);
  select * into o from public.minute_objections as objections where objections.id = wanted for no key update;
  return o;
end
$$;
comment on function private.lock_objection(bigint) is 'An objection to readable minutes, held with them; PT404, 42501 for visitors.';

create function private.withdraw_objection(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  o public.minute_objections := private.lock_objection(wanted);
begin
  if o.raised_by is distinct from (select auth.uid()) then
    raise insufficient_privilege using message = 'who objected withdraws';
  end if;
  if o.state = 'withdrawn' then
    return;
  end if;
  if o.state <> 'raised' then
    raise sqlstate 'PT409' using message = 'this objection was answered';
  end if;
  update public.minute_objections as objections set state = 'withdrawn', decided_at = now() where objections.id = o.id;
end
$$;

create function private.answer_objection(
  wanted bigint, accepts boolean, answer text, base integer default null, document jsonb default null, plain text default null
) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  o public.minute_objections := private.lock_objection(wanted);
  s public.sessions;
  e public.minute_entries;
  given text;
begin
  select * into e from public.minute_entries as entries where entries.id = o.entry_id for no key update;
  select * into s from public.sessions as sessions where sessions.id = e.session_id;
  perform private.require_writer(s.slug);
  given := private.given_text('answer', answer, not accepts);
  if o.state <> 'raised' or private.minutes_state(s.id) <> 'in_approval' then
    raise sqlstate 'PT409' using message = 'this objection was answered or withdrawn';
  end if;
  if accepts then
    perform private.check_minute_text(document, plain);
    if base is distinct from e.revision then
      raise sqlstate 'PT409' using message = 'this text was changed meanwhile', detail = jsonb_build_object(
        'revision', e.revision, 'document', e.document)::text;
    end if;
    if document = e.document then
      raise sqlstate 'PT400' using message = 'text:minutes:errorUnchanged';
    end if;
    perform private.append_minute_revision(e, document, plain);
  end if;
  update public.minute_objections as objections set state = case when accepts then 'accepted' else 'rejected' end::public.objection_state,
    answer = given, decided_by = me, decided_at = now() where objections.id = o.id;
  perform private.tell_minutes(s, 'minutes_answered', array[o.raised_by], o.id::integer, '{"own": true}');
  -- The new text can be objected to, once more.
  if accepts and e.window_ends_at is null then
    update public.minute_entries as entries set window_ends_at = now() + interval '5 days'
    where entries.id = e.id returning * into e;
    perform private.tell_minutes(s, 'minutes_reopened', array(select private.present_people(s.id)), o.id::integer,
      jsonb_build_object('own', true, 'until', private.day_in_session(s, e.window_ends_at)));
  end if;
end
$$;
comment on function private.answer_objection(bigint, boolean, text, integer, jsonb, text) is
  'The secretary accepts with a new text, which reopens this item once for 5 days, or rejects with a reason. PT409 with the present text on an old base.';

create function private.approve_minutes(at timestamptz) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  m public.minutes;
  s public.sessions;
  approved integer := 0;
begin
  for m in
    select * from public.minutes as minutes
    where minutes.state = 'in_approval' and minutes.window_ends_at <= at
    order by minutes.session_id for no key update skip locked
  loop
    -- Looked at once the minutes are held: an objection that came just in time counts.
    continue when exists (
      select from public.minute_entries as e left join public.minute_objections as o on o.entry_id = e.id and o.state = 'raised'
      where e.session_id = m.session_id and (e.window_ends_at > at or o.id is not null));
    select * into s from public.sessions as sessions where sessions.id = m.session_id;
    update public.minutes as minutes set state = 'approved', approved_at = at, frozen = private.frame_of_minutes(s)
    where minutes.session_id = s.id;
    update public.decisions as d set final_at = at where d.session_id = s.id and d.final_at is null;
    update public.sessions as sessions set completed_at = at where sessions.id = s.id and sessions.completed_at is null;
    update public.session_deadlines as d set done_at = at where d.session_id = s.id and d.kind = 'approval_closes' and d.done_at is null;
    perform private.drop_notices('session:' || s.id, array['minutes_approval', 'minutes_ending', 'minutes_reopened', 'minutes_objection']);
    perform private.tell_minutes(s, 'minutes_approved', array(
      select private.present_people(s.id) union select private.people_who_write(s.id)), 1);
    approved := approved + 1;
  end loop;
  return approved;
end
$$;
comment on function private.approve_minutes(timestamptz) is
  'Silence approves: drafts whose windows are over and whose objections are answered. Decisions are final, the cycle is completed. Gives how many.';

create function private.add_erratum(wanted text, entry bigint, text text, once uuid default null) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_organiser();
  m public.minutes := private.lock_minutes(wanted);
  given text := private.given_text('text', text, true);
  added bigint;
begin
  if m.session_id is null or not exists (
    select from public.minute_entries as e where e.id = entry and e.session_id = m.session_id) then
    raise sqlstate 'PT404' using message = 'no such item';
  end if;
  if m.state <> 'approved' then
    raise sqlstate 'PT409' using message = 'errata are for approved minutes';
  end if;
  select x.id into added from public.minute_errata as x where x.added_by = me and x.once = add_erratum.once;
  if added is null then
    insert into public.minute_errata (entry_id, language, text, added_by, once)
    values (entry, m.language, given, me, add_erratum.once) returning id into added;
  end if;
  return added;
end
$$;
comment on function private.add_erratum(text, bigint, text, uuid) is 'A dated correction beside approved minutes, by a coordinator. PT409 before they are approved.';
