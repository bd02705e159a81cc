-- After people have met alone: both are asked on day 3 and on day 14, privately, each in their own language.
-- A bad answer is a case by itself; nobody has to find the right form first.

create table private.meeting_questions (
  id uuid primary key default gen_random_uuid(),
  match_id uuid not null references public.matches (id) on delete cascade,
  person_id uuid not null references public.people (id) on delete cascade,
  day smallint not null check (day in (3, 14)),
  asked_at timestamptz not null default now(),
  answered_at timestamptz,
  is_safe text check (is_safe in ('yes', 'no', 'talk')),
  went text check (went in ('good', 'mixed', 'bad')),
  asked_for text check (asked_for in ('nothing', 'money', 'other')),
  unique (match_id, person_id, day)
);
comment on table private.meeting_questions is 'Who was asked after a meeting and what they chose; their own words stand in the case, if there is one.';
create index meeting_questions_person_id on private.meeting_questions (person_id);

create function private.ask_after_meetings(today date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  q private.meeting_questions;
begin
  for q in
    insert into private.meeting_questions as made (match_id, person_id, day)
    select m.id, side.person_id, d.day
    from public.matches as m
    join public.listing_categories as c on c.id = m.category_id and c.needs_screening
    cross join unnest('{3,14}'::smallint[]) as d (day)
    cross join lateral unnest(array[m.seeker_id, m.giver_id]) as side (person_id)
    where m.state in ('agreed', 'done') and side.person_id is not null
      -- What was missed while the site was down is asked for another week.
      and today - (m.agreed_at at time zone private.city_zone())::date between d.day and d.day + 7
    on conflict (match_id, person_id, day) do nothing
    returning *
  loop
    perform private.notify(array[q.person_id], 'match_question', null::smallint, null::bigint, 'match:' || q.match_id, q.day,
      jsonb_build_object('path', '/exchange/questions/' || q.id, 'own', true, 'mail', 'safety_news'));
  end loop;
end
$$;
comment on function private.ask_after_meetings(date) is 'Daily: asks both sides three and fourteen days after they agreed to meet alone, each once.';

create function private.my_question(wanted uuid) returns private.meeting_questions
language plpgsql stable security definer set search_path = ''
as $$
declare
  q private.meeting_questions;
begin
  select * into q from private.meeting_questions as questions where questions.id = wanted and questions.person_id = private.require_person();
  if q.id is null then
    raise sqlstate 'PT404' using message = 'no such question';
  end if;
  return q;
end
$$;

create function private.get_meeting_question(wanted uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  q private.meeting_questions := private.my_question(wanted);
begin
  return jsonb_build_object('id', q.id, 'day', q.day, 'isAnswered', q.answered_at is not null,
    'isFlagged', q.answered_at is not null and (q.is_safe <> 'yes' or q.went = 'bad' or q.asked_for <> 'nothing'),
    'isSafe', q.is_safe, 'contacts', private.safety_contacts());
end
$$;
comment on function private.get_meeting_question(uuid) is 'One''s own question after a meeting; it names nobody. PT404.';

create function private.answer_meeting_question(wanted uuid, form jsonb, language text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  q private.meeting_questions := private.my_question(wanted);
  m public.matches;
  c private.safety_cases;
  note text := nullif(btrim(form ->> 'note', E' \t\n\r'), '');
begin
  if coalesce(form ->> 'isSafe', '') not in ('yes', 'no', 'talk') then
    raise sqlstate 'PT400' using message = 'isSafe:errorChoice';
  end if;
  -- Whoever is not safe need not fill in more.
  if form ->> 'isSafe' = 'yes' and coalesce(form ->> 'went', '') not in ('good', 'mixed', 'bad') then
    raise sqlstate 'PT400' using message = 'went:errorChoice';
  end if;
  if coalesce(form ->> 'wanted', 'nothing') not in ('nothing', 'money', 'other') then
    raise sqlstate 'PT400' using message = 'wanted:errorChoice';
  end if;
  if char_length(note) > 2000 then
    raise sqlstate 'PT400' using message = 'note:safeguards:errorTextLong';
  end if;
  update private.meeting_questions as questions
  set answered_at = now(), is_safe = form ->> 'isSafe', went = nullif(form ->> 'went', ''), asked_for = coalesce(nullif(form ->> 'wanted', ''), 'nothing')
  where questions.id = q.id and questions.answered_at is null returning * into q;
  if not found then
    raise sqlstate 'PT409' using message = 'it was answered already';
  end if;
  select * into strict m from public.matches as matches where matches.id = q.match_id;
  c.subject := 'meeting';
  c.conversation_id := m.id;
  c.message_number := q.day;
  c.reporter_id := q.person_id;
  c.person_id := (select o.id from private.other_sides(m, q.person_id) as o (id) order by o.id limit 1);
  c.listing_id := coalesce(m.offer_id, m.need_id);
  c.note := note;
  c.language := private.given_language(answer_meeting_question.language);
  if q.is_safe <> 'yes' or q.went = 'bad' or q.asked_for = 'other' then
    c.reason := case when q.is_safe <> 'yes' then 'danger' when q.asked_for = 'other' then 'pressure' else 'danger' end;
    perform private.open_safety_case(c);
  end if;
  if q.asked_for = 'money' then
    c.reason := 'fraud';
    -- Another case for others: its number keeps the two apart.
    c.message_number := q.day + 100;
    perform private.open_safety_case(c);
  end if;
  perform private.drop_notices('match:' || q.match_id, array['match_question']);
end
$$;
comment on function private.answer_meeting_question(uuid, jsonb, text) is
  'Answers once; not safe, badly gone or something wanted in return opens a case for coordinators, money one for moderators. PT400 by field, PT404, PT409.';

create function private.forget_safety_cases(today date) returns void
language sql security definer set search_path = ''
as $$
  delete from private.safety_cases as c where c.decided_at < today - (private.storage_days() -> 'report')::integer;
  delete from private.meeting_questions as q where coalesce(q.answered_at, q.asked_at) < today - (private.storage_days() -> 'report')::integer
$$;
comment on function private.forget_safety_cases(date) is 'Daily: erases cases of the exchange so many days after the decision, and answers after meetings.';
