-- Reports about listings, messages and people of the exchange, and answers after a meeting that ask for help.
-- Beside the cases of posts, because two kinds of staff read them: fraud and hate go to moderators, somebody's
-- safety to coordinators; neither sees the other's. What was reported is kept as it was then.

create type public.safety_reason as enum (
  'danger', 'pressure', 'minor', 'fraud', 'insult', 'discrimination', 'personal_data', 'other');
comment on type public.safety_reason is 'Somebody is in danger; something is wanted in return; a minor; money or a fake offer; and as for posts.';
create type public.safety_verdict as enum ('nothing', 'warned', 'closed', 'paused', 'helped');
comment on type public.safety_verdict is 'What followed: nothing was broken; who did it was told; the listing was closed; they cannot write for a while; help was arranged.';

create table private.safety_cases (
  id uuid primary key default gen_random_uuid(),
  subject text not null check (subject in ('listing', 'message', 'person', 'meeting')),
  lane text not null check (lane in ('moderation', 'safeguarding')),
  listing_id bigint references public.listings (id) on delete set null,
  conversation_id uuid references public.conversations (id) on delete set null,
  message_number integer,
  person_id uuid references public.people (id) on delete set null,
  reporter_id uuid references public.people (id) on delete set null,
  reason public.safety_reason not null,
  note text check (char_length(note) <= 2000),
  language public.language_code not null,
  consents boolean not null default false,
  kept_title text,
  kept_text text,
  kept_language public.language_code,
  kept_thread jsonb,
  state public.case_state not null default 'received' check (state in ('received', 'in_review', 'upheld', 'dismissed')),
  verdict public.safety_verdict,
  decision text check (char_length(decision) <= 2000),
  taken_by uuid references public.people (id) on delete set null,
  decided_by uuid references public.people (id) on delete set null,
  opened_at timestamptz not null default now(),
  decided_at timestamptz,
  check ((state in ('received', 'in_review')) = (decided_at is null)),
  check ((verdict is null) = (decided_at is null)),
  check (consents or kept_thread is null)
);
comment on table private.safety_cases is 'What was reported on the exchange, what was kept of it, and what was decided.';
comment on column private.safety_cases.person_id is 'Whom it is about, where that is known.';
comment on column private.safety_cases.consents is 'Who reported agrees that staff reads the conversation; without it, only the message that was reported.';
comment on column private.safety_cases.kept_thread is 'The conversation at that moment, where who reported agreed: what is erased later can still be judged.';
create unique index safety_cases_once on private.safety_cases
  (reporter_id, coalesce(listing_id, 0), coalesce(conversation_id, '00000000-0000-0000-0000-000000000000'), coalesce(message_number, 0), subject)
  where state in ('received', 'in_review');
create index safety_cases_queue on private.safety_cases (lane, opened_at, id) where state in ('received', 'in_review');
create index safety_cases_decided on private.safety_cases (lane, decided_at desc, id) where decided_at is not null;
create index safety_cases_listing_id on private.safety_cases (listing_id);
create index safety_cases_conversation_id on private.safety_cases (conversation_id);
create index safety_cases_person_id on private.safety_cases (person_id);
create index safety_cases_reporter_id on private.safety_cases (reporter_id);
create index safety_cases_taken_by on private.safety_cases (taken_by);
create index safety_cases_decided_by on private.safety_cases (decided_by);

-- The trail tells what staff did; a report would name who made it.
create trigger safety_cases_audit after update on private.safety_cases
  for each row when (old.state is distinct from new.state)
  execute function private.audit('id', 'note', 'reporter_id', 'person_id', 'kept_title', 'kept_text', 'kept_thread', 'decision', 'language', 'consents');

create function private.lane_of(reason public.safety_reason) returns text
language sql immutable parallel safe set search_path = ''
as $$ select case when reason in ('danger', 'pressure', 'minor') then 'safeguarding' else 'moderation' end $$;
comment on function private.lane_of(public.safety_reason) is 'Who reads it: somebody''s safety is for coordinators, fraud and hate for moderators.';

create function private.tells_at_once(c private.safety_cases) returns boolean
language sql immutable parallel safe set search_path = ''
as $$ select c.lane = 'moderation' and c.subject = 'listing' $$;
comment on function private.tells_at_once(private.safety_cases) is 'Whether who it is about hears when it is raised and when it is cleared: of listings, which many read.';

create function private.staff_of(lane text) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select r.person_id from public.person_roles as r
  where r.role = case when staff_of.lane = 'safeguarding' then 'coordinator' else 'moderator' end::public.role_name
$$;

create function private.works_in(lane text) returns boolean
language sql stable security definer set search_path = ''
as $$ select (select auth.uid()) in (select private.staff_of(lane)) $$;
comment on function private.works_in(text) is 'Whether who asks reads the cases of this lane; nobody reads both by one role.';

create function private.open_safety_case(c private.safety_cases) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  made uuid;
begin
  c.lane := private.lane_of(c.reason);
  insert into private.safety_cases (subject, lane, listing_id, conversation_id, message_number, person_id, reporter_id, reason, note, language,
    consents, kept_title, kept_text, kept_language, kept_thread)
  values (c.subject, c.lane, c.listing_id, c.conversation_id, c.message_number, c.person_id, c.reporter_id, c.reason, c.note, c.language,
    coalesce(c.consents, false), c.kept_title, c.kept_text, c.kept_language, c.kept_thread)
  on conflict do nothing returning id into made;
  if made is null then
    -- The same form sent twice is one case, and one notice to each.
    return (select cases.id from private.safety_cases as cases
      where cases.reporter_id = c.reporter_id and cases.subject = c.subject and cases.state in ('received', 'in_review')
        and cases.listing_id is not distinct from c.listing_id and cases.conversation_id is not distinct from c.conversation_id
        and cases.message_number is not distinct from c.message_number limit 1);
  end if;
  perform private.notify(array(select s.id from private.staff_of(c.lane) as s (id) where s.id is distinct from c.person_id and s.id is distinct from c.reporter_id),
    'listing_case', null::smallint, null::bigint, 'safety:' || made, 1,
    jsonb_build_object('path', '/exchange/cases/' || made, 'own', true, 'mail', 'safety_news', 'deadline', now()));
  perform private.notify(array[c.reporter_id], 'listing_case_received', null::smallint, null::bigint, 'safety:' || made, 1,
    jsonb_build_object('path', '/account/safety', 'own', true, 'mail', 'safety_news'));
  -- Whoever makes somebody unsafe is not warned by us that they spoke; between two, telling would name who did.
  if private.tells_at_once(c) then
    perform private.notify(array[c.person_id], 'listing_case_about', null::smallint, null::bigint, 'safety:' || made, 1,
      jsonb_build_object('path', '/account/safety', 'own', true, 'mail', 'safety_news'));
  end if;
  return made;
end
$$;
comment on function private.open_safety_case(private.safety_cases) is
  'Opens a case and tells who reads it and who reported; who it is about only where nobody''s safety hangs on it.';

create function private.thread_of(conversation uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('number', m.number, 'author', private.person_line(m.author_id), 'kind', m.kind,
    'template', m.template, 'body', m.body, 'language', m.language, 'at', m.written_at) order by m.number), '[]')
  from (select * from public.conversation_messages as written where written.conversation_id = conversation order by written.number desc limit 100) as m
$$;
comment on function private.thread_of(uuid) is 'The last hundred messages of a conversation.';

create function private.report_form(form jsonb) returns private.safety_cases
language plpgsql stable set search_path = ''
as $$
declare
  c private.safety_cases;
begin
  if coalesce(form ->> 'reason', '') <> all (enum_range(null::public.safety_reason)::text[]) then
    raise sqlstate 'PT400' using message = 'reason:errorChoice';
  end if;
  c.reason := form ->> 'reason';
  c.note := nullif(btrim(form ->> 'note', E' \t\n\r'), '');
  if char_length(c.note) > 2000 then
    raise sqlstate 'PT400' using message = 'note:safeguards:errorTextLong';
  end if;
  if c.reason = 'other' and c.note is null then
    raise sqlstate 'PT400' using message = 'note:errorRequired';
  end if;
  c.language := private.given_language(form ->> 'language');
  c.consents := coalesce((form ->> 'consents')::boolean, false);
  return c;
end
$$;

create function private.count_safety_report(me uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not private.count_attempt('report', me::text, 20, '1 hour') then
    raise sqlstate 'PT429' using message = 'too many reports', hint = '3600';
  end if;
end
$$;

create function private.report_listing(wanted bigint, form jsonb) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  l public.listings := private.listing_of(wanted);
  c private.safety_cases := private.report_form(form);
begin
  if (private.rights_in_listing(l)).is_mine then
    raise sqlstate 'PT400' using message = 'form:safeguards:errorOwn';
  end if;
  perform private.count_safety_report(me);
  c.subject := 'listing';
  c.listing_id := l.id;
  c.reporter_id := me;
  c.person_id := coalesce(l.person_id, l.written_by);
  c.kept_title := l.title;
  c.kept_text := l.body;
  c.kept_language := l.language;
  c.consents := false;
  return private.open_safety_case(c);
end
$$;
comment on function private.report_listing(bigint, jsonb) is 'Reports a listing that who asks may read; what it said is kept. PT400 by field, PT404, PT429.';

create function private.report_message(conversation uuid, wanted_number integer, form jsonb) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  m public.matches := private.match_of(conversation);
  c private.safety_cases := private.report_form(form);
  said public.conversation_messages;
begin
  if m.id not in (select private.my_match_ids()) then
    raise sqlstate 'PT404' using message = 'no such conversation';
  end if;
  perform private.count_safety_report(me);
  c.subject := case when wanted_number is null then 'person' else 'message' end;
  c.conversation_id := m.id;
  c.reporter_id := me;
  c.person_id := (select o.id from private.other_sides(m, me) as o (id) order by o.id limit 1);
  if wanted_number is not null then
    select * into said from public.conversation_messages as messages
    where messages.conversation_id = m.id and messages.number = wanted_number and (not messages.is_held or messages.author_id = me);
    if said.number is null then
      raise sqlstate 'PT404' using message = 'no such message';
    end if;
    if said.author_id is not distinct from me then
      raise sqlstate 'PT400' using message = 'form:safeguards:errorOwn';
    end if;
    c.message_number := said.number;
    c.person_id := coalesce(said.author_id, c.person_id);
    c.kept_text := said.body;
    c.kept_language := said.language;
  end if;
  if c.consents then
    c.kept_thread := private.thread_of(m.id);
  end if;
  return private.open_safety_case(c);
end
$$;
comment on function private.report_message(uuid, integer, jsonb) is
  'Reports a message of one''s own conversation, or its other side (null); staff reads the rest only with the tick of who reports. PT400 by field, PT404, PT429.';
