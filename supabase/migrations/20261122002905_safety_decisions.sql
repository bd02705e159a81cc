-- Reading and deciding cases of the exchange, and reading a private conversation for one.

create function private.safety_case_of(wanted uuid) returns private.safety_cases
language plpgsql stable security definer set search_path = ''
as $$
declare
  c private.safety_cases;
  me uuid := private.require_person();
begin
  select * into c from private.safety_cases as cases where cases.id = wanted;
  if c.id is null or not private.works_in(c.lane) or me in (c.person_id, c.reporter_id) then
    raise sqlstate 'PT404' using message = 'no such case';
  end if;
  return c;
end
$$;
comment on function private.safety_case_of(uuid) is 'A case of the lane of who asks, in which they are no side; PT404.';

create function private.safety_case_line(c private.safety_cases, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', c.id, 'subject', c.subject, 'lane', c.lane, 'reason', c.reason, 'state', c.state, 'verdict', c.verdict,
    'openedAt', c.opened_at, 'decidedAt', c.decided_at, 'title', c.kept_title, 'titleLanguage', c.kept_language,
    'isTaken', c.taken_by is not null, 'isMine', coalesce(c.taken_by = (select auth.uid()), false))
$$;

create function private.list_safety_cases(shown text, after uuid, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  is_decided boolean := shown is not distinct from 'decided';
  lanes text[] := array(select lane from unnest('{safeguarding,moderation}'::text[]) as lane where private.works_in(lane));
  from_at timestamptz := (select case when is_decided then c.decided_at else c.opened_at end from private.safety_cases as c where c.id = list_safety_cases.after);
  found uuid[];
begin
  if cardinality(lanes) = 0 then
    raise insufficient_privilege using message = 'coordinators and moderators read reports';
  end if;
  found := array(
    select c.id from private.safety_cases as c
    where c.lane = any (lanes) and (c.decided_at is not null) = is_decided
      and c.person_id is distinct from me and c.reporter_id is distinct from me
      and (from_at is null or not is_decided and (c.opened_at, c.id) > (from_at, list_safety_cases.after)
        or is_decided and (c.decided_at < from_at or c.decided_at = from_at and c.id > list_safety_cases.after))
    order by case when is_decided then c.decided_at end desc, case when not is_decided then c.opened_at end, c.id limit 31);
  return jsonb_build_object(
    'rows', (select coalesce(jsonb_agg(private.safety_case_line(c, list_safety_cases.language) order by w.position), '[]')
      from unnest(found[1:30]) with ordinality as w (id, position) join private.safety_cases as c on c.id = w.id),
    'next', case when cardinality(found) > 30 then found[30] end);
end
$$;
comment on function private.list_safety_cases(text, uuid, text) is 'Cases of the lanes of who asks (open, decided), thirty at a time; never those in which they are a side. 42501.';

create function private.get_safety_case(wanted uuid, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  c private.safety_cases := private.safety_case_of(wanted);
begin
  return private.safety_case_line(c, get_safety_case.language) || jsonb_build_object(
    'note', c.note, 'language', c.language, 'text', c.kept_text, 'consents', c.consents,
    'hasConversation', c.conversation_id is not null, 'hasThread', c.kept_thread is not null,
    'listing', (select private.listing_line(l, get_safety_case.language) from public.listings as l where l.id = c.listing_id),
    'person', private.person_line(c.person_id), 'reporter', private.person_line(c.reporter_id),
    'taker', private.person_line(c.taken_by), 'decision', c.decision, 'decidedBy', private.person_line(c.decided_by),
    'earlier', (select count(*) from private.safety_cases as others
      where others.person_id = c.person_id and others.id <> c.id and others.state = 'upheld' and others.lane = c.lane),
    'readings', (select coalesce(jsonb_agg(jsonb_build_object('by', private.person_line(r.reader_id), 'reason', r.reason, 'at', r.read_at) order by r.id), '[]')
      from public.conversation_readings as r where r.conversation_id = c.conversation_id));
end
$$;
comment on function private.get_safety_case(uuid, text) is 'A case with what helps to decide; the conversation only by private.read_conversation. PT404.';

create function private.take_safety_case(wanted uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c private.safety_cases := private.safety_case_of(wanted);
begin
  update private.safety_cases as cases set state = 'in_review', taken_by = (select auth.uid()) where cases.id = c.id and cases.state = 'received';
  if not found then
    raise sqlstate 'PT409' using message = 'somebody took it already';
  end if;
end
$$;

create function private.read_conversation(safety_case uuid, reason text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  c private.safety_cases := private.safety_case_of(safety_case);
  why text := private.given_text('reason', reason, true);
begin
  if c.conversation_id is null and c.kept_thread is null then
    raise sqlstate 'PT404' using message = 'this case has no conversation';
  end if;
  if not c.consents then
    raise insufficient_privilege using message = 'who reported did not agree that the conversation is read';
  end if;
  if char_length(why) not between 3 and 500 then
    raise sqlstate 'PT400' using message = 'reason:safeguards:errorReadingReason';
  end if;
  if c.conversation_id is not null then
    insert into public.conversation_readings (conversation_id, reader_id, reason) values (c.conversation_id, (select auth.uid()), why);
  end if;
  -- As it was when it was reported, and what came since.
  return coalesce(c.kept_thread, '[]') || coalesce((
    select jsonb_agg(m order by (m ->> 'number')::integer) from jsonb_array_elements(private.thread_of(c.conversation_id)) as m
    where not coalesce(c.kept_thread, '[]') @> jsonb_build_array(jsonb_build_object('number', m -> 'number'))), '[]');
end
$$;
comment on function private.read_conversation(uuid, text) is
  'The only way in which staff reads a private conversation: for a case of their lane, with the tick of who reported and a reason, noted where the people in it see it. PT400, PT404, 42501.';

create function private.decide_safety_case(wanted uuid, verdict text, reason text, days integer) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  c private.safety_cases := private.safety_case_of(wanted);
  l public.listings;
  why text;
begin
  if coalesce(verdict, '') <> all (enum_range(null::public.safety_verdict)::text[]) or verdict = 'helped' and c.lane <> 'safeguarding' then
    raise sqlstate 'PT400' using message = 'verdict:errorChoice';
  end if;
  why := private.given_text('reason', reason, true);
  -- The listing first, as everybody who changes one does.
  if verdict = 'closed' then
    select * into l from public.listings as listings where listings.id = c.listing_id for no key update;
    if l.id is null then
      raise sqlstate 'PT400' using message = 'verdict:safeguards:errorNoListing';
    end if;
  end if;
  select * into c from private.safety_cases as cases where cases.id = c.id for update;
  if c.decided_at is not null then
    raise sqlstate 'PT409' using message = 'it was decided already';
  end if;
  if verdict = 'closed' and l.state not in ('draft', 'closed', 'done') then
    perform private.close_listing(l, 'by_moderator');
  end if;
  if verdict = 'paused' then
    if c.person_id is null then
      raise sqlstate 'PT400' using message = 'verdict:safeguards:errorNoPerson';
    end if;
    if coalesce(days, 0) not between 1 and 90 then
      raise sqlstate 'PT400' using message = 'days:errorNumber';
    end if;
    insert into private.post_sanctions (person_id, kind, until_at) values (c.person_id, 'pause', now() + make_interval(days => days));
  end if;
  update private.safety_cases as cases
  set state = case when decide_safety_case.verdict = 'nothing' then 'dismissed' else 'upheld' end::public.case_state, verdict = decide_safety_case.verdict::public.safety_verdict,
    decision = why, taken_by = coalesce(cases.taken_by, (select auth.uid())), decided_by = (select auth.uid()), decided_at = now()
  where cases.id = c.id;
  perform private.notify(array[c.reporter_id], 'listing_case_decided', null::smallint, null::bigint, 'safety:' || c.id, 1,
    jsonb_build_object('path', '/account/safety', 'own', true, 'mail', 'safety_news'));
  if private.tells_at_once(c) or verdict in ('warned', 'closed', 'paused') then
    perform private.notify(array[c.person_id], 'listing_case_decided', null::smallint, null::bigint, 'safety:' || c.id || ':about', 1,
      jsonb_build_object('path', '/account/safety', 'own', true, 'mail', 'safety_news'));
  end if;
end
$$;
comment on function private.decide_safety_case(uuid, text, text, integer) is
  'Decides a case; who reported hears it, who it is about where something follows or they had been told. PT400 by field, PT404, PT409.';

create function private.my_safety_cases(language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'side', side, 'subject', c.subject, 'reason', c.reason, 'state', c.state,
    'openedAt', c.opened_at, 'decidedAt', c.decided_at, 'verdict', case when side = 'about' or c.verdict = 'nothing' then c.verdict end,
    'decision', c.decision, 'lane', c.lane,
    'listing', case when side = 'made' then c.listing_id end, 'title', case when c.subject = 'listing' then c.kept_title end,
    'titleLanguage', c.kept_language) order by c.opened_at desc), '[]')
  from (
    select cases.*, case when cases.reporter_id = (select auth.uid()) then 'made' else 'about' end as side from private.safety_cases as cases
    where cases.reporter_id = (select auth.uid())
      -- Who it is about sees it where they were told.
      or cases.person_id = (select auth.uid()) and (private.tells_at_once(cases) or cases.verdict in ('warned', 'closed', 'paused'))
    order by cases.opened_at desc limit 50) as c
$$;
comment on function private.my_safety_cases(text) is 'What who asks reported, and what was decided about them; neither side is named to the other.';
