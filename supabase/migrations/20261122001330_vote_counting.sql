-- Counting. Nothing here is called before a vote may be counted.

create function private.run_off(option_count integer, ballots jsonb) returns jsonb
language plpgsql immutable set search_path = ''
as $$
declare
  remaining integer[] := array(select generate_series(1, option_count));
  rounds jsonb := '[]';
  -- Each option's counts so far, the newest first: compared as a whole they look back round by round.
  trail jsonb := '{}';
  tally jsonb;
  valid integer;
  spent integer;
  fallen integer[];
  is_tied boolean;
  winner integer;
begin
  loop
    with firsts as (
      select (
        select c.position::integer from jsonb_array_elements_text(b.value) with ordinality as c (position, place)
        where c.position::integer = any (remaining) order by c.place limit 1) as position
      from jsonb_array_elements(ballots) as b
    ), counted as (
      select f.position, count(*) as count from firsts as f group by f.position
    )
    select jsonb_object_agg(r, coalesce(c.count, 0)), coalesce(sum(c.count), 0),
      coalesce((select count from counted where position is null), 0)
    into tally, valid, spent
    from unnest(remaining) as r left join counted as c on c.position = r;
    exit when valid = 0;
    select jsonb_object_agg(r, jsonb_build_array(tally -> r::text) || coalesce(trail -> r::text, '[]'))
    into trail from unnest(remaining) as r;
    winner := (select r from unnest(remaining) as r where (tally ->> r::text)::integer * 2 > valid);
    fallen := '{}';
    is_tied := false;
    if winner is null then
      fallen := array(select r from unnest(remaining) as r where tally ->> r::text = '0' order by r);
      if fallen = '{}' then
        fallen := array(select r from unnest(remaining) as r order by trail -> r::text, r desc limit 1);
        is_tied := (
          select count(*) > 1 from unnest(remaining) as r where tally ->> r::text = tally ->> fallen[1]::text);
      end if;
      remaining := array(select r from unnest(remaining) as r where r <> all (fallen) order by r);
      if cardinality(remaining) = 1 then
        winner := remaining[1];
      end if;
    end if;
    rounds := rounds || jsonb_build_object('counts', (
      select jsonb_agg(jsonb_build_object('position', t.key::integer, 'count', t.value) order by t.key::integer)
      from jsonb_each(tally) as t), 'spent', spent, 'fallen', to_jsonb(fallen), 'isTied', is_tied);
    exit when winner is not null;
  end loop;
  return jsonb_build_object('rounds', rounds, 'winner', winner);
end
$$;
comment on function private.run_off(integer, jsonb) is
  'Instant run-off over options 1 to n; each ballot lists options, most wished first, perhaps not all. An option with more than half of the ballots that still name one wins; until then options without any ballot fall, else the one with the fewest. Among equals falls who had fewer in the round before, back to the first, and at last who stands lower in the list. The winner is null without ballots.';

create function private.tally_of(v public.votes) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  options integer := (select count(*) from public.vote_options as o where o.vote_id = v.id);
begin
  case v.kind
    when 'consent' then
      return jsonb_build_object('stances', (
        select jsonb_object_agg(s, (
          select count(*) from private.vote_ballots as b where b.vote_id = v.id and b.stance = s))
        from unnest(enum_range(null::public.vote_stance)) as s));
    when 'ranked' then
      return private.run_off(options, (
        select coalesce(jsonb_agg(to_jsonb(b.choices)), '[]') from private.vote_ballots as b where b.vote_id = v.id));
    else
      return jsonb_build_object('counts', (
        select jsonb_agg(jsonb_build_object('position', o.position, 'count', (
          select count(*) from private.vote_ballots as b where b.vote_id = v.id and o.position = any (b.choices)))
          order by o.position)
        from public.vote_options as o where o.vote_id = v.id));
  end case;
end
$$;
comment on function private.tally_of(public.votes) is 'The count by kind; who calls has asked is_counted.';

create function private.reasons_of(v public.votes) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('stance', b.stance, 'reason', b.reason) order by b.stance desc, b.reason), '[]')
  from private.vote_ballots as b where b.vote_id = v.id and b.reason is not null
$$;
comment on function private.reasons_of(public.votes) is 'What was written with objections and other ballots, without names and in an order that tells nothing.';

create function private.named_ballots(v public.votes, with_people boolean, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'person', case when with_people then private.person_line(t.person_id) end,
    'organisation', private.organisation_line(o, named_ballots.language), 'role', t.role,
    'choices', b.choices, 'stance', b.stance, 'reason', b.reason
  ) order by o.sort_name, p.display_name, t.id), '[]')
  from private.vote_turnout as t
  join private.vote_ballots as b on b.turnout_id = t.id
  left join public.people as p on p.id = t.person_id
  left join public.group_seats as s on s.id = t.seat_id
  left join public.organisations as o on o.id = s.organisation_id
  where t.vote_id = v.id
$$;
comment on function private.named_ballots(public.votes, boolean, text) is
  'Who voted what; who calls has seen that the vote is by name and closed. Names of people are for the group.';

create function private.vote_result(v public.votes, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  is_closed boolean := private.state_of(v) in ('closed', 'decided');
  wanted_group smallint := (select t.group_id from public.topics as t where t.id = v.topic_id);
  sees_people boolean := private.sees_group_people(wanted_group);
begin
  if not private.is_counted(v) then
    return null;
  end if;
  return private.tally_of(v) || jsonb_build_object(
    'ballots', (select count(*) from private.vote_ballots as b where b.vote_id = v.id),
    'reasons', case when v.kind = 'consent' then private.reasons_of(v) else '[]' end,
    -- While a poll is open its count is all that is told; to outsiders a list without names tells nothing.
    'voters', case when is_closed and v.secrecy = 'named' and (sees_people or v.electorate = 'seat')
      then private.named_ballots(v, sees_people, vote_result.language) end);
end
$$;
comment on function private.vote_result(public.votes, text) is 'The result, or null before it may be told.';
