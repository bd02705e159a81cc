-- Questions from the floor: held until who leads or writes shows them; supported by others; answered.

create type public.question_state as enum ('asked', 'shown', 'answered', 'declined');

create table public.room_questions (
  id bigint generated always as identity primary key,
  session_id integer not null references public.sessions (id) on delete cascade,
  item_id bigint references public.agenda_items (id) on delete set null,
  language public.language_code not null,
  text text not null check (char_length(text) between 1 and 500),
  name text check (char_length(name) between 1 and 80),
  state public.question_state not null default 'asked',
  answer text check (char_length(answer) between 1 and 1000),
  answer_language public.language_code,
  supports integer not null default 0,
  device_id bigint references private.room_devices (id) on delete set null,
  once uuid,
  asked_at timestamptz not null default now(),
  decided_at timestamptz,
  decided_by uuid references public.people (id) on delete set null,
  revision integer not null default 1,
  check ((answer is null) = (answer_language is null)),
  check (answer is null or state = 'answered')
);
comment on table public.room_questions is 'What people in the room asked. Held until it is shown; names go some days after the session, as does what was never shown.';
comment on column public.room_questions.name is 'As who asked wants to be called; optional.';
comment on column public.room_questions.answer is 'In short, what was answered; kept with the item.';
comment on column public.room_questions.supports is 'How many devices ask this too.';
comment on column public.room_questions.once is 'Names the sending: typed offline and sent twice, it is one question.';
create index room_questions_of_session on public.room_questions (session_id, state);
create index room_questions_item_id on public.room_questions (item_id);
create unique index room_questions_once on public.room_questions (device_id, once) where once is not null;
create index room_questions_device_id on public.room_questions (device_id);
create index room_questions_decided_by on public.room_questions (decided_by);

create table private.question_supports (
  question_id bigint not null references public.room_questions (id) on delete cascade,
  device_id bigint not null references private.room_devices (id) on delete cascade,
  primary key (question_id, device_id)
);
comment on table private.question_supports is 'Which device asks a question too, once; erased with the device.';
create index question_supports_device_id on private.question_supports (device_id);

create function private.ask_question(wanted text, token text, question text, name text, language text, item bigint, once uuid) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.require_open_room(wanted);
  device bigint := private.require_device(s, token, 'room_question', 20);
  asked text := btrim(coalesce(question, ''), E' \t\n\r');
  called text := nullif(btrim(regexp_replace(coalesce(name, ''), '\s+', ' ', 'g')), '');
  made bigint := (select q.id from public.room_questions as q where q.device_id = device and q.once = ask_question.once);
begin
  if made is not null then
    return made;
  end if;
  if asked = '' then
    raise sqlstate 'PT400' using message = 'question:errorRequired';
  elsif char_length(asked) > 500 then
    raise sqlstate 'PT400' using message = 'question:live:errorTextLong';
  elsif char_length(called) > 80 then
    raise sqlstate 'PT400' using message = 'name:live:errorNameLong';
  elsif coalesce(language, '') !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  elsif item is not null and array_position(private.live_item_ids(s), item) is null then
    raise sqlstate 'PT400' using message = 'item:live:errorItem';
  end if;
  if (select count(*) from public.room_questions as q where q.session_id = s.id and q.state = 'asked') >= 500 then
    raise sqlstate 'PT429' using message = 'too many questions wait', hint = '600';
  end if;
  insert into public.room_questions (session_id, item_id, language, text, name, device_id, once)
  values (s.id, item, language, asked, called, device, once)
  on conflict do nothing
  returning id into made;
  return coalesce(made, (select q.id from public.room_questions as q where q.device_id = device and q.once = ask_question.once));
end
$$;
comment on function private.ask_question(text, text, text, text, text, bigint, uuid) is
  'A question from a device; it waits, and no open page hears of it. PT400 by field, PT409, PT429.';

create function private.support_question(wanted text, token text, question bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  s public.sessions := private.require_open_room(wanted);
  device bigint := private.require_device(s, token, 'room_support', 200);
begin
  -- Held, so that two at once count as two.
  perform from public.room_questions as q
  where q.id = question and q.session_id = s.id and q.state in ('shown', 'answered') for no key update;
  if not found then
    raise sqlstate 'PT404' using message = 'no such question';
  end if;
  insert into private.question_supports (question_id, device_id) values (question, device) on conflict do nothing;
  if found then
    update public.room_questions as q set supports = q.supports + 1 where q.id = question;
  end if;
end
$$;
comment on function private.support_question(text, text, bigint) is 'This device asks it too, once; PT404 for one that is not shown.';

create function private.decide_question(question bigint, base integer, decision text, answer text, language text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  q public.room_questions;
  s public.sessions;
  given text := nullif(btrim(coalesce(answer, ''), E' \t\n\r'), '');
begin
  select * into q from public.room_questions as questions where questions.id = question;
  -- Locked by its slug like every other step; a wrong number and a session of others are alike.
  s := private.lock_session((select sessions.slug from public.sessions where sessions.id = q.session_id));
  if not (private.rights_in_session(s)).may_write then
    raise insufficient_privilege using message = 'who leads or writes does this';
  end if;
  select * into q from public.room_questions as questions where questions.id = question for update;
  -- What was said may still be written down when the room is empty.
  if q.revision is distinct from base or s.state <> 'open' and not (s.state = 'closed' and decision = 'answered') then
    raise sqlstate 'PT409' using message = 'somebody was faster';
  elsif coalesce(decision, '') not in ('shown', 'answered', 'declined') then
    raise sqlstate 'PT400' using message = 'decision:errorChoice';
  elsif decision = 'answered' and char_length(given) > 1000 then
    raise sqlstate 'PT400' using message = 'answer:live:errorAnswerLong';
  elsif decision = 'answered' and given is not null and coalesce(language, '') !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  given := case when decision = 'answered' then given end;
  update public.room_questions as questions set state = decision::public.question_state, answer = given,
    answer_language = case when given is not null then decide_question.language end,
    decided_at = now(), decided_by = (select auth.uid()), revision = q.revision + 1
  where questions.id = q.id;
  perform private.bump_live(s.id);
end
$$;
comment on function private.decide_question(bigint, integer, text, text, text) is
  'Shows a question, answers it, or takes it off; from the view with this revision. 42501, PT400, PT404, PT409.';

create function private.answered_questions(session integer) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'item', q.item_id, 'text', q.text, 'language', q.language,
    'answer', q.answer, 'answerLanguage', q.answer_language, 'supports', q.supports) order by q.id), '[]')
  from public.room_questions as q where q.session_id = session and q.state = 'answered'
$$;
comment on function private.answered_questions(integer) is 'Questions from the floor that were answered, with their item and without names, for the minutes.';

create function private.forget_rooms(today date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  over integer[] := array(select s.id from public.sessions as s where s.ends_at < today - (private.storage_days() -> 'roomDevice')::integer + 1);
begin
  perform private.close_polls(p.session_id) from public.room_polls as p where p.session_id = any (over) and p.closed_at is null;
  delete from public.room_questions as q where q.session_id = any (over) and q.state in ('asked', 'declined');
  update public.room_questions as q set name = null where q.session_id = any (over) and q.name is not null;
  delete from private.room_devices as d where d.session_id = any (over);
end
$$;
comment on function private.forget_rooms(date) is
  'Daily: erases the devices of past sessions with their single votes, names, and questions that were never shown. Counts and answers stay.';

create trigger room_questions_audit after insert or update or delete on public.room_questions
  for each row execute function private.audit('id', 'text', 'name', 'answer', 'device_id', 'once');

alter table public.room_questions enable row level security;
create policy "shown questions are read with their session, all by who leads or writes" on public.room_questions
  for select to anon, authenticated using (
    state in ('shown', 'answered') and session_id in (select s.id from public.sessions as s)
    or (select private.organises_sessions())
    or session_id in (select private.officered_session_ids('chair', 'secretary'))
  );
grant select (id, session_id, item_id, language, text, name, state, answer, answer_language, supports, asked_at, decided_at, revision)
  on public.room_questions to anon, authenticated;
