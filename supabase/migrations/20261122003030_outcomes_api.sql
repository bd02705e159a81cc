-- What the pages of outcomes show, and the API: thin, and as who asks.

create function private.outcome_line(m public.matches, person uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'said', (select o.result from public.match_outcomes as o where o.match_id = m.id and o.side = s.mine),
    'otherSaid', (select o.result from public.match_outcomes as o where o.match_id = m.id and o.side = private.other_side(s.mine)),
    'maySay', not exists (select from public.match_outcomes as o where o.match_id = m.id and o.side = s.mine)
      and (m.state in ('agreed', 'done') or exists (select from public.match_outcomes as o where o.match_id = m.id)),
    'isDone', m.state = 'done', 'countsHours', private.counting_organisation(m) is not null,
    'duo', case when q.match_id is not null then jsonb_build_object('months', q.months, 'answer', q.answer) end)
  from (select private.outcome_side(m, person) as mine) as s
  left join lateral private.duo_question_of(m, s.mine) as q on true
  where s.mine is not null and (m.state in ('agreed', 'done') or exists (select from public.match_outcomes as o where o.match_id = m.id))
$$;
comment on function private.outcome_line(public.matches, uuid) is
  'How it went, for a side of what was agreed: what both said, and what this side alone was asked of a duo; null before it was agreed and for others.';

create function private.get_outcome(wanted uuid, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  m public.matches;
  mine text;
  page jsonb;
begin
  select * into m from public.matches as matches where matches.id = wanted;
  mine := case when m.id is not null then private.outcome_side(m, me) end;
  page := private.outcome_line(m, me);
  if page is null then
    raise sqlstate 'PT404' using message = 'no such match';
  end if;
  return page || jsonb_build_object('id', m.id, 'other', private.side_name(m, private.other_side(mine), get_outcome.language),
    'listing', (select jsonb_build_object('title', l.title, 'language', l.language) from public.listings as l
      where l.id = case mine when 'seeker' then coalesce(m.offer_id, m.need_id) else coalesce(m.need_id, m.offer_id) end),
    'hasConversation', private.side_of(m, me) is not null,
    'mayThank', m.state = 'done' and not private.are_apart(m), 'mayBeNamed', private.speaks_in_own_name(m, mine),
    'given', (select jsonb_build_object('body', t.body, 'language', t.language, 'reach', t.writer_reach, 'otherReach', t.receiver_reach, 'isHidden', t.is_hidden)
      from public.thanks as t where t.match_id = m.id and t.side = mine),
    'received', (select jsonb_build_object('body', t.body, 'language', t.language, 'reach', t.receiver_reach, 'otherReach', t.writer_reach, 'isHidden', t.is_hidden)
      from public.thanks as t where t.match_id = m.id and t.side = private.other_side(mine)));
end
$$;
comment on function private.get_outcome(uuid, text) is 'The page of how it went, for a side of what was agreed; PT404 for everybody else.';

create function public.get_outcome(wanted uuid, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_outcome(wanted, language) $$;
comment on function public.get_outcome(uuid, text) is 'How it went, for a side of what was agreed; PT404.';

create function public.say_outcome(wanted uuid, result public.match_result) returns void
language sql security invoker set search_path = ''
as $$ select private.say_outcome(wanted, result) $$;
comment on function public.say_outcome(uuid, public.match_result) is 'Says once how it went; PT400, PT404, PT409.';

create function public.answer_duo(wanted uuid, months smallint, answer text) returns void
language sql security invoker set search_path = ''
as $$ select private.answer_duo(wanted, months, answer) $$;
comment on function public.answer_duo(uuid, smallint, text) is 'Whether two still meet, for oneself; PT400, PT404.';

create function public.count_duos() returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.count_duos() $$;
comment on function public.count_duos() is 'What sides of duos answered, counted, for coordinators; 42501.';

create function public.get_my_hours(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_my_hours(language) $$;
comment on function public.get_my_hours(text) is 'Hours of who asks, what waits for them, and the matches that count.';

create function public.get_hours_proof(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_hours_proof(language) $$;
comment on function public.get_hours_proof(text) is 'Confirmed hours of who asks with their sum.';

create function public.add_hours(wanted uuid, form jsonb) returns uuid
language sql security invoker set search_path = ''
as $$ select private.add_hours(wanted, form) $$;
comment on function public.add_hours(uuid, jsonb) is 'Writes hours down; PT400 by field, PT404, PT409, PT429.';

create function public.answer_hours(wanted uuid, revision integer, agrees boolean, reason text default null) returns void
language sql security invoker set search_path = ''
as $$ select private.answer_hours(wanted, revision, agrees, reason) $$;
comment on function public.answer_hours(uuid, integer, boolean, text) is 'Confirms hours of the other side, or says why not; PT400, PT404, PT409, 42501.';

create function public.correct_hours(wanted uuid, form jsonb) returns void
language sql security invoker set search_path = ''
as $$ select private.correct_hours(wanted, form) $$;
comment on function public.correct_hours(uuid, jsonb) is 'Corrects hours; PT400 by field, PT404, PT409, 42501.';

create function public.withdraw_hours(wanted uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_hours(wanted) $$;
comment on function public.withdraw_hours(uuid) is 'Takes hours back; PT404, 42501.';

create function public.count_hours_of(wanted bigint, counts boolean) returns void
language sql security invoker set search_path = ''
as $$ select private.count_hours_of(wanted, counts) $$;
comment on function public.count_hours_of(bigint, boolean) is 'Whether a listing counts, by the checked organisation that stands between; PT404, PT409, 42501.';

create function public.write_thanks(wanted uuid, message text, reach text, language text) returns void
language sql security invoker set search_path = ''
as $$ select private.write_thanks(wanted, message, reach, language) $$;
comment on function public.write_thanks(uuid, text, text, text) is 'Thanks the other side; PT400 by field, PT404, PT409, PT429.';

create function public.allow_thanks(wanted uuid, reach text) returns void
language sql security invoker set search_path = ''
as $$ select private.allow_thanks(wanted, reach) $$;
comment on function public.allow_thanks(uuid, text) is 'Who may read what one was thanked with; PT400, PT404.';

create function public.withdraw_thanks(wanted uuid) returns void
language sql security invoker set search_path = ''
as $$ select private.withdraw_thanks(wanted) $$;
comment on function public.withdraw_thanks(uuid) is 'Takes one''s thanks back; PT404.';

create function public.hide_thanks(wanted uuid, side text) returns void
language sql security invoker set search_path = ''
as $$ select private.hide_thanks(wanted, side) $$;
comment on function public.hide_thanks(uuid, text) is 'Takes thanks off the public page; PT404, 42501.';

create function public.list_thanks(language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.list_thanks(language) $$;
comment on function public.list_thanks(text) is 'The newest thanks that both sides want to be read.';

grant execute on function private.list_thanks(text), public.list_thanks(text) to anon, authenticated;
grant execute on function
  private.get_outcome(uuid, text), public.get_outcome(uuid, text), private.say_outcome(uuid, public.match_result),
  public.say_outcome(uuid, public.match_result), private.answer_duo(uuid, smallint, text), public.answer_duo(uuid, smallint, text),
  private.count_duos(), public.count_duos(), private.get_my_hours(text), public.get_my_hours(text),
  private.get_hours_proof(text), public.get_hours_proof(text), private.add_hours(uuid, jsonb), public.add_hours(uuid, jsonb),
  private.answer_hours(uuid, integer, boolean, text), public.answer_hours(uuid, integer, boolean, text),
  private.correct_hours(uuid, jsonb), public.correct_hours(uuid, jsonb), private.withdraw_hours(uuid), public.withdraw_hours(uuid),
  private.count_hours_of(bigint, boolean), public.count_hours_of(bigint, boolean),
  private.write_thanks(uuid, text, text, text), public.write_thanks(uuid, text, text, text),
  private.allow_thanks(uuid, text), public.allow_thanks(uuid, text), private.withdraw_thanks(uuid), public.withdraw_thanks(uuid),
  private.hide_thanks(uuid, text), public.hide_thanks(uuid, text)
to authenticated;
