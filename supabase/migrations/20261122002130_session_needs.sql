-- Needs: said with the registration, counted for who organises, booked by who books, erased.

create function private.checked_need(given jsonb) returns public.session_needs
language plpgsql immutable set search_path = ''
as $$
declare
  n public.session_needs;
  said text := nullif(btrim(given ->> 'text', E' \t\n\r'), '');
begin
  if coalesce(given ->> 'kind', '') not in ('interpretation', 'sign_language', 'childcare', 'mobility', 'quiet_room', 'diet', 'travel_cost', 'other') then
    raise sqlstate 'PT400' using message = 'needs:errorChoice';
  end if;
  n.kind := (given ->> 'kind')::public.need_kind;
  n.ages := '{}';
  n.choices := '{}';
  if char_length(said) > 500 then
    raise sqlstate 'PT400' using message = format('%s:registration:errorNeedLong', n.kind);
  end if;
  n.text := said;
  case n.kind
    when 'interpretation' then
      if coalesce(given ->> 'language', '') !~ '^[a-z]{2,3}$' then
        raise sqlstate 'PT400' using message = 'interpretation:errorChoice';
      elsif coalesce(given ->> 'level', '') not in ('everything', 'difficult_parts') then
        raise sqlstate 'PT400' using message = 'level:errorChoice';
      end if;
      n.language := given ->> 'language';
      n.level := (given ->> 'level')::public.need_level;
    when 'sign_language' then
      if coalesce(given ->> 'language', '') not in ('vgt', 'sfb', 'ils') then
        raise sqlstate 'PT400' using message = 'signLanguage:errorChoice';
      end if;
      n.language := given ->> 'language';
    when 'childcare' then
      if coalesce(given ->> 'number', '') !~ '^[1-9]$' then
        raise sqlstate 'PT400' using message = 'children:registration:errorChildren';
      end if;
      n.number := (given ->> 'number')::smallint;
      if coalesce(jsonb_typeof(given -> 'ages'), 'array') <> 'array'
        or exists (select from jsonb_array_elements_text(coalesce(given -> 'ages', '[]')) as age where age !~ '^(\d|1[0-7])$')
        or jsonb_array_length(coalesce(given -> 'ages', '[]')) not in (0, n.number) then
        raise sqlstate 'PT400' using message = 'ages:registration:errorAges';
      end if;
      n.ages := array(select age::smallint from jsonb_array_elements_text(coalesce(given -> 'ages', '[]')) as age order by age::smallint);
    when 'diet' then
      if coalesce(jsonb_typeof(given -> 'choices'), 'array') <> 'array' or not array(
        select jsonb_array_elements_text(coalesce(given -> 'choices', '[]'))) <@ array['vegetarian', 'vegan', 'halal', 'kosher', 'allergy'] then
        raise sqlstate 'PT400' using message = 'diet:errorChoice';
      end if;
      n.choices := array(select distinct jsonb_array_elements_text(coalesce(given -> 'choices', '[]')) order by 1);
      if cardinality(n.choices) = 0 and said is null then
        raise sqlstate 'PT400' using message = 'diet:errorRequired';
      end if;
    when 'other' then
      if said is null then
        raise sqlstate 'PT400' using message = 'other:errorRequired';
      end if;
    else null;
  end case;
  return n;
end
$$;
comment on function private.checked_need(jsonb) is
  'One need as a form says it: kind, and language, level, number, ages, choices, text where the kind has them. PT400 by field.';

create function private.save_needs(r public.registrations, s public.sessions, given jsonb) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  said jsonb;
  n public.session_needs;
  kept public.need_kind[] := '{}';
  late boolean := coalesce(private.day_in_session(s) > private.deadline_on(s.id, 'interpreters'), false);
begin
  if given is null then
    return;
  end if;
  if jsonb_typeof(given) <> 'array' or jsonb_array_length(given) > 8 then
    raise sqlstate 'PT400' using message = 'needs:errorChoice';
  end if;
  for said in select jsonb_array_elements(given) loop
    n := private.checked_need(said);
    kept := kept || n.kind;
    insert into public.session_needs as old (registration_id, kind, language, level, number, ages, choices, text, is_late)
    values (r.id, n.kind, n.language, n.level, n.number, n.ages, n.choices, n.text, late)
    on conflict (registration_id, kind) do update set language = excluded.language, level = excluded.level, number = excluded.number,
      ages = excluded.ages, choices = excluded.choices, text = excluded.text, is_late = excluded.is_late, state = 'stated',
      revision = old.revision + 1, answered_by = null, answered_at = null
    -- What was not changed stays booked.
    where (old.language, old.level, old.number, old.ages, old.choices, old.text)
      is distinct from (excluded.language, excluded.level, excluded.number, excluded.ages, excluded.choices, excluded.text);
  end loop;
  delete from public.session_needs as old where old.registration_id = r.id and old.kind <> all (kept);
end
$$;
comment on function private.save_needs(public.registrations, public.sessions, jsonb) is 'The needs of a registration are these now; null leaves them as they are.';

create function private.needs_of(registration bigint) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'language', n.language, 'level', n.level, 'number', n.number,
    'ages', n.ages, 'choices', n.choices, 'text', n.text, 'state', n.state, 'isLate', n.is_late) order by n.kind), '[]')
  from public.session_needs as n where n.registration_id = registration
$$;

create function private.count_needs(session integer) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with counted as (
    select n.kind, d.detail, sum(d.amount) filter (where r.state = 'registered') as number,
      sum(d.amount) filter (where r.state = 'waiting') as waiting,
      sum(d.amount) filter (where r.state = 'registered' and n.is_late) as late,
      sum(d.amount) filter (where r.state = 'registered' and n.state = 'booked') as booked,
      sum(d.amount) filter (where r.state = 'registered' and n.state = 'not_possible') as refused
    from public.registrations as r join public.session_needs as n on n.registration_id = r.id
    cross join lateral (
      -- Children by age, those without one apart; diets one by one.
      select age::text, 1 from unnest(n.ages) as age
      union all
      select choice, 1 from unnest(n.choices) as choice
      union all
      select n.language, coalesce(n.number, 1) where n.ages = '{}' and n.choices = '{}'
    ) as d(detail, amount)
    where r.session_id = session and r.state <> 'cancelled'
    group by n.kind, d.detail
  )
  select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'detail', detail, 'number', coalesce(number, 0), 'waiting', coalesce(waiting, 0),
    'late', coalesce(late, 0), 'booked', coalesce(booked, 0), 'notPossible', coalesce(refused, 0))
    order by kind, case when kind = 'childcare' then detail::integer end, number desc nulls last, detail), '[]')
  from counted
$$;
comment on function private.count_needs(integer) is
  'How many need what, by language, age or diet; who waits for a place counts apart. Nobody''s name, nobody''s words.';

create function private.require_officer(s public.sessions) returns private.session_rights
language plpgsql stable security definer set search_path = ''
as $$
declare
  r private.session_rights := private.rights_in_session(s);
begin
  if not (r.may_write or r.may_book) then
    raise insufficient_privilege using message = 'who prepares this session does this';
  end if;
  return r;
end
$$;
comment on function private.require_officer(public.sessions) is 'Rights of who organises or has a duty in this session; 42501 for everybody else.';

create function private.get_session_needs(session_slug text, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  s public.sessions := private.session_of(session_slug);
  rights private.session_rights := private.require_officer(s);
  kept private.need_counts := (select k from private.need_counts as k where k.session_id = s.id);
begin
  return jsonb_build_object('session', private.session_head(s, get_session_needs.language),
    'counts', coalesce(kept.counts, private.count_needs(s.id)), 'erasedAt', kept.counted_at, 'bookBefore', private.deadline_on(s.id, 'interpreters'),
    'people', case when rights.may_book then (
      select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'name', coalesce(r.name, nullif(p.display_name, '')),
        'isCodeName', r.is_code_name, 'way', r.way, 'state', r.state, 'needs', private.needs_of(r.id))
        order by r.state, private.fold(coalesce(r.name, p.display_name)), r.id), '[]')
      from public.registrations as r left join public.people as p on p.id = r.person_id
      where r.session_id = s.id and r.state <> 'cancelled'
        and exists (select from public.session_needs as n where n.registration_id = r.id)) end);
end
$$;
comment on function private.get_session_needs(text, text) is 'Counts for who organises or has a duty; who needs what only for who books. 42501.';

create function private.answer_needs(session_slug text, ids bigint[], state text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  s public.sessions := private.lock_session(session_slug);
  r public.registrations;
  told bigint[];
begin
  if not (private.rights_in_session(s)).may_book then
    raise insufficient_privilege using message = 'who books does this';
  end if;
  if coalesce(state, '') not in ('stated', 'booked', 'not_possible') then
    raise sqlstate 'PT400' using message = 'state:errorChoice';
  end if;
  if coalesce(cardinality(ids), 0) not between 1 and 500 then
    raise sqlstate 'PT400' using message = 'needs:registration:errorNoneChosen';
  end if;
  with answered as (
    update public.session_needs as n set state = answer_needs.state::public.need_state, revision = n.revision + 1,
      answered_by = me, answered_at = now()
    from public.registrations as g
    where g.id = n.registration_id and g.session_id = s.id and n.id = any (ids) and n.state::text <> answer_needs.state
    returning n.registration_id
  )
  select array_agg(distinct registration_id) into told from answered;
  if s.starts_at <= now() or answer_needs.state = 'stated' then
    return;
  end if;
  -- The sequence makes the second answer a second notice.
  for r in update public.registrations as g set sequence = g.sequence + 1 where g.id = any (told) returning g.* loop
    perform private.tell_registration(r, s, 'registration_need');
  end loop;
end
$$;
comment on function private.answer_needs(text, bigint[], text) is
  'Who books says that these are booked or not possible; before the session everybody concerned is told that there is an answer, not which.';

create function private.forget_registrations(today date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  days jsonb := private.storage_days();
  ended integer[];
begin
  ended := array(select s.id from public.sessions as s
    where (s.state = 'cancelled' or private.day_in_session(s, s.ends_at) < today - (days -> 'sessionNeed')::integer)
      and exists (select from public.registrations as r join public.session_needs as n on n.registration_id = r.id where r.session_id = s.id));
  insert into private.need_counts (session_id, counts) select id, private.count_needs(id) from unnest(ended) as id
  on conflict (session_id) do nothing;
  delete from public.session_needs as n using public.registrations as r where r.id = n.registration_id and r.session_id = any (ended);
  -- That somebody came stays, and for which organisation; who it was without an account is forgotten.
  ended := array(select s.id from public.sessions as s where private.day_in_session(s, s.ends_at) < today - (days -> 'registration')::integer);
  delete from private.registration_mails as m using public.registrations as r where r.id = m.registration_id and r.session_id = any (ended);
  delete from private.registration_keys as k using public.registrations as r where r.id = k.registration_id and r.session_id = any (ended);
  update public.registrations as r set name = null where r.session_id = any (ended) and r.person_id is null and r.name is not null;
  update public.session_presences as p set name = null where p.session_id = any (ended) and p.name is not null;
end
$$;
comment on function private.forget_registrations(date) is
  'Daily: erases needs, keeping their counts, and the addresses, keys and names of who registered or came without an account, so many days after the session.';
