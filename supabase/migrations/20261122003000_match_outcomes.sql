-- How it went. Either side says so by one tap, without reasons; what both said stays as they said it, also when
-- it does not agree. Nothing else is kept of a meeting here: who was not safe says so elsewhere.

create type public.match_result as enum ('done', 'partly', 'not');
comment on type public.match_result is 'It took place as agreed; in part; it did not take place.';

create table public.match_outcomes (
  match_id uuid not null references public.matches (id) on delete cascade,
  side text not null check (side in ('seeker', 'giver')),
  result public.match_result not null,
  said_at timestamptz not null default now(),
  primary key (match_id, side)
);
comment on table public.match_outcomes is 'What each side of a match said of how it went: a choice, no words.';

create function private.is_duo(m public.matches) returns boolean
language sql stable security definer set search_path = ''
as $$
  select c.makes_duos = 'always' or c.makes_duos = 'recurring' and exists (
    select from public.listings as l where l.id in (m.need_id, m.offer_id) and l.is_recurring)
  from public.listing_categories as c where c.id = m.category_id
$$;
comment on function private.is_duo(public.matches) is 'Whether two go on meeting: they are asked after six and twelve months, not after a week.';

create function private.end_listing_of(wanted bigint) returns void
language sql security definer set search_path = ''
as $$
  update public.listings as l set state = 'done', revision = l.revision + 1
  where l.id = wanted and l.state = 'agreed' and not exists (
    select from public.matches as m join public.conversations as v on v.id = m.id
    where l.id in (m.need_id, m.offer_id) and m.state = 'agreed' and v.closed_at is null)
$$;
comment on function private.end_listing_of(bigint) is 'A listing of which nothing is left is done once nobody waits for what was agreed.';

create function private.finish_match(m public.matches, result public.match_result) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  m := private.lock_match(m.id);
  if m.state is distinct from 'agreed' then
    return;
  end if;
  if finish_match.result = 'not' then
    perform private.end_match(m, 'cancelled', null);
    return;
  end if;
  update public.matches as matches set state = 'done', done_at = now() where matches.id = m.id;
  -- From here the days count after which what was written is erased.
  update public.conversations as v set closed_at = coalesce(v.closed_at, now()), awaits = null, last_at = now() where v.id = m.id;
  perform private.end_listing_of(l.id) from unnest(array[m.need_id, m.offer_id]) as l (id) where l.id is not null;
end
$$;
comment on function private.finish_match(public.matches, public.match_result) is
  'What was agreed is done, in part too; or it did not take place: then what it had taken stands again. Only from agreed; else it changes nothing.';

create function private.outcome_side(m public.matches, person uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select case when person = m.seeker_id then 'seeker' when person = m.giver_id then 'giver'
    -- Of an organisation everybody who speaks for it may say how it went and confirm hours.
    when exists (select from public.listings as l join public.organisation_representatives as r on r.organisation_id = l.organisation_id
      where l.id = m.need_id and r.person_id = outcome_side.person) then 'seeker'
    when exists (select from public.listings as l join public.organisation_representatives as r on r.organisation_id = l.organisation_id
      where l.id = m.offer_id and r.person_id = outcome_side.person) then 'giver' end
$$;
comment on function private.outcome_side(public.matches, uuid) is
  'Which side somebody is, in their own name or as who speaks for the organisation whose listing it is; null for a bridge, a go-between and everybody else.';

create function private.lock_outcome(wanted uuid) returns public.matches
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  m public.matches := private.lock_match(wanted);
begin
  if m.id is null or private.outcome_side(m, me) is null then
    raise sqlstate 'PT404' using message = 'no such match';
  end if;
  return m;
end
$$;
comment on function private.lock_outcome(uuid) is 'A match of which who asks is a side, held until the transaction ends; PT404 for all others.';

create function private.people_of_side(m public.matches, side text) returns uuid[]
language sql stable security definer set search_path = ''
as $$
  select case when acting.id is not null then array[acting.id] else array(
    select r.person_id from public.listings as l join public.organisation_representatives as r on r.organisation_id = l.organisation_id
    where l.id = case people_of_side.side when 'seeker' then m.need_id else m.offer_id end) end
  from (select case people_of_side.side when 'seeker' then m.seeker_id when 'giver' then m.giver_id end as id) as acting
$$;
comment on function private.people_of_side(public.matches, text) is 'Who is told on a side: who acts there; of an organisation whose person has gone, all who speak for it.';

create function private.say_outcome(wanted uuid, result public.match_result) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m public.matches := private.lock_outcome(wanted);
  mine text := private.outcome_side(m, (select auth.uid()));
  other text := case mine when 'seeker' then 'giver' else 'seeker' end;
  said public.match_result := (select o.result from public.match_outcomes as o where o.match_id = m.id and o.side = mine);
begin
  if say_outcome.result is null then
    raise sqlstate 'PT400' using message = 'result:errorChoice';
  end if;
  if said = say_outcome.result then
    return;
  end if;
  if said is not null or m.state not in ('agreed', 'done')
    and not exists (select from public.match_outcomes as o where o.match_id = m.id) then
    raise sqlstate 'PT409' using message = 'it was said already, or nothing was agreed';
  end if;
  insert into public.match_outcomes (match_id, side, result) values (m.id, mine, say_outcome.result);
  perform private.drop_notices('match:' || m.id, array['match_outcome']);
  perform private.add_event(m.id, 'said_' || say_outcome.result, now());
  perform private.finish_match(m, say_outcome.result);
  if not private.are_apart(m) and not exists (select from public.match_outcomes as o where o.match_id = m.id and o.side = other) then
    perform private.ask_outcome(m, other, 1);
  end if;
end
$$;
comment on function private.say_outcome(uuid, public.match_result) is
  'Says once how it went. The first word ends the match; the other side may say something else, and both stay. PT400, PT404, PT409 when nothing was agreed or one said something else before.';

create function private.ask_outcome(m public.matches, side text, round integer) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.notify(private.people_of_side(m, side), 'match_outcome', null::smallint, null::bigint, 'match:' || m.id, round,
    jsonb_build_object('path', '/exchange/matches/' || m.id || '/outcome', 'own', true, 'mail', 'conversation_note', 'reason', 'match_outcome'));
end
$$;
comment on function private.ask_outcome(public.matches, text, integer) is 'Asks a side how it went, once a round; it names nobody and nothing.';

create trigger match_outcomes_audit after insert or update or delete on public.match_outcomes
  for each row execute function private.audit('match_id');

alter table public.match_outcomes enable row level security;
create policy "what a side said is read by both, who stands between and the coordinators" on public.match_outcomes
  for select to authenticated using (match_id in (select m.id from public.matches as m));
grant select on public.match_outcomes to authenticated;
