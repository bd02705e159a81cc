-- Asking how it went, by the clock: a week after it was agreed, and once more at three months; who go on meeting
-- are asked after six and after twelve months instead. What a side answers about a duo nobody else reads: it is
-- counted for the city.

create type private.duo_answer as enum ('meeting', 'ended_well', 'ended_early');

create table private.outcome_questions (
  match_id uuid not null references public.matches (id) on delete cascade,
  side text not null check (side in ('seeker', 'giver')),
  months smallint not null check (months in (0, 3, 6, 12)),
  asked_at timestamptz not null default now(),
  answer private.duo_answer,
  answered_at timestamptz,
  primary key (match_id, side, months),
  check ((answer is null) = (answered_at is null)),
  check (answer is null or months in (6, 12))
);
comment on table private.outcome_questions is 'Which side was asked when, and what it answered about a duo; read by that side alone.';
comment on column private.outcome_questions.months is 'How long after it was agreed; 0 is after a week.';

create function private.ask_outcomes(today date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  q private.outcome_questions;
begin
  for q in
    insert into private.outcome_questions as made (match_id, side, months)
    select m.id, s.side, due.months
    from public.matches as m
    cross join lateral (select (m.agreed_at at time zone private.city_zone())::date as agreed_on, private.is_duo(m) as is_duo) as f
    cross join lateral (values (0, f.agreed_on + 7, false), (3, (f.agreed_on + interval '3 months')::date, false),
      (6, (f.agreed_on + interval '6 months')::date, true), (12, (f.agreed_on + interval '12 months')::date, true)) as due (months, on_day, of_duo)
    cross join (values ('seeker'), ('giver')) as s (side)
    where m.agreed_at is not null and due.of_duo = f.is_duo
      and (m.state = 'agreed' or f.is_duo and m.state = 'done')
      -- What was missed while the site was down is asked for another month.
      and today between due.on_day and due.on_day + 30
      and not exists (select from public.match_outcomes as o where o.match_id = m.id and o.side = s.side and (not f.is_duo or o.result = 'not'))
      and not exists (select from private.outcome_questions as e where e.match_id = m.id and e.side = s.side and e.answer in ('ended_well', 'ended_early'))
      -- Whoever is asked today whether they were safe is asked this tomorrow.
      and not exists (select from private.meeting_questions as safe where safe.match_id = m.id
        and (safe.asked_at at time zone private.city_zone())::date >= today)
    on conflict (match_id, side, months) do nothing
    returning *
  loop
    perform private.ask_outcome(m, q.side, 10 + q.months) from public.matches as m where m.id = q.match_id;
  end loop;
  perform private.end_silent_matches(today);
end
$$;
comment on function private.ask_outcomes(date) is 'Daily: asks each side that has not said how it went, never on a day on which it is asked after a meeting.';

create function private.end_silent_matches(today date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m public.matches;
  is_duo boolean;
begin
  for m in
    select x.* from public.matches as x join public.conversations as v on v.id = x.id
    where x.state = 'agreed' and v.closed_at is null and v.last_at < today - 30
      and x.agreed_at < case when private.is_duo(x) then today - interval '13 months' else today - interval '4 months' end
    order by x.id limit 500
  loop
    m := private.lock_match(m.id);
    is_duo := private.is_duo(m);
    perform private.add_event(m.id, 'agreement_over', now());
    update public.conversations as v set closed_at = now(), awaits = null where v.id = m.id;
    delete from private.pick_up_points as p where p.listing_id in (m.need_id, m.offer_id)
      and not exists (select from public.matches as y join public.conversations as w on w.id = y.id
        where p.listing_id in (y.need_id, y.offer_id) and y.state = 'agreed' and w.closed_at is null);
    if is_duo and exists (select from private.outcome_questions as q where q.match_id = m.id and q.answer in ('meeting', 'ended_well')) then
      perform private.finish_match(m, 'done');
    else
      perform private.end_listing_of(l.id) from unnest(array[m.need_id, m.offer_id]) as l (id) where l.id is not null;
    end if;
  end loop;
end
$$;
comment on function private.end_silent_matches(date) is
  'Four months after an agreement of which nobody says anything, thirteen for a duo, its conversation is closed, so that what was written is erased in its time; a duo that met is done.';

create function private.duo_question_of(m public.matches, side text) returns private.outcome_questions
language sql stable security definer set search_path = ''
as $$
  select q from private.outcome_questions as q
  where q.match_id = m.id and q.side = duo_question_of.side and q.months in (6, 12)
  order by q.months desc limit 1
$$;
comment on function private.duo_question_of(public.matches, text) is 'The last question about a duo to a side; null when none was asked.';

create function private.answer_duo(wanted uuid, months smallint, answer text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m public.matches := private.lock_outcome(wanted);
  mine text := private.outcome_side(m, (select auth.uid()));
begin
  if answer is null or answer <> all (enum_range(null::private.duo_answer)::text[]) then
    raise sqlstate 'PT400' using message = 'answer:errorChoice';
  end if;
  update private.outcome_questions as q set answer = answer_duo.answer::private.duo_answer, answered_at = now()
  where q.match_id = m.id and q.side = mine and q.months = answer_duo.months and q.months in (6, 12);
  if not found then
    raise sqlstate 'PT404' using message = 'nothing was asked';
  end if;
  delete from public.notifications as n where n.object = 'match:' || m.id and n.kind = 'match_outcome' and n.person_id = (select auth.uid());
end
$$;
comment on function private.answer_duo(uuid, smallint, text) is
  'Whether two still meet, ended well or ended early, for oneself; it can be said anew. PT400, PT404 when nothing was asked.';

create function private.count_duos() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not private.has_role('coordinator', 'administrator') then
    raise insufficient_privilege using message = 'counts of duos are for coordinators';
  end if;
  return coalesce((
    select jsonb_agg(jsonb_build_object('months', g.months, 'asked', g.asked, 'answers', case when g.asked >= 10 then g.answers end) order by g.months)
    from (
      select q.months, count(*) as asked, jsonb_build_object('meeting', count(*) filter (where q.answer = 'meeting'),
        'endedWell', count(*) filter (where q.answer = 'ended_well'), 'endedEarly', count(*) filter (where q.answer = 'ended_early')) as answers
      from private.outcome_questions as q where q.months in (6, 12) group by q.months) as g), '[]');
end
$$;
comment on function private.count_duos() is
  'What sides of duos answered after six and twelve months, for coordinators; below ten who were asked no answers are given, so that nobody is read from them. 42501.';
