-- Voting. Anonymous ballots are final, since nobody can find them again; by name they change until closing.

create function private.checked_choices(v public.votes, choices integer[]) returns smallint[]
language plpgsql stable security definer set search_path = ''
as $$
declare
  given integer[] := coalesce(choices, '{}');
begin
  if v.kind = 'consent' then
    return '{}';
  end if;
  if cardinality(given) = 0 then
    raise sqlstate 'PT400' using message = 'choices:votes:errorNoChoice';
  elsif array_position(given, null) is not null or exists (
    select from unnest(given) as c where c not in (select o.position from public.vote_options as o where o.vote_id = v.id)) then
    raise sqlstate 'PT400' using message = 'choices:errorChoice';
  elsif cardinality(given) > (select count(distinct c) from unnest(given) as c) then
    raise sqlstate 'PT400' using message = 'choices:votes:errorSameRank';
  elsif v.kind = 'choice' and cardinality(given) > 1 then
    raise sqlstate 'PT400' using message = 'choices:votes:errorOneChoice';
  end if;
  return given::smallint[];
end
$$;
comment on function private.checked_choices(public.votes, integer[]) is
  'Positions of options, each once: any number for a straw poll, one for a choice, in order for a ranked one. PT400 by field.';

create function private.checked_stance(v public.votes, stance text, reason text) returns public.vote_stance
language plpgsql immutable set search_path = ''
as $$
begin
  if v.kind <> 'consent' then
    return null;
  end if;
  if coalesce(stance, '') <> all (enum_range(null::public.vote_stance)::text[]) then
    raise sqlstate 'PT400' using message = 'stance:votes:errorNoChoice';
  elsif stance = 'object' and reason is null then
    raise sqlstate 'PT400' using message = 'reason:votes:errorObjectionReason';
  elsif char_length(reason) > 2000 then
    raise sqlstate 'PT400' using message = 'reason:votes:errorTextLong';
  end if;
  return stance::public.vote_stance;
end
$$;
comment on function private.checked_stance(public.votes, text, text) is 'Where somebody stands; an objection says why. PT400 by field.';

create function private.note_turnout(v public.votes, me uuid, seat bigint, place public.representative_role) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  earlier private.vote_turnout;
  given uuid;
begin
  select * into earlier from private.vote_turnout as t
  where t.vote_id = v.id and (seat is null and t.role is null and t.person_id = me or t.seat_id = seat);
  if earlier.id is null then
    insert into private.vote_turnout (vote_id, person_id, seat_id, role) values (v.id, me, seat, place) returning id into given;
    return given;
  end if;
  if v.secrecy = 'anonymous' then
    raise sqlstate 'PT409' using message = 'this voice has voted';
  elsif place = 'deputy' and earlier.role = 'representative' then
    raise sqlstate 'PT409' using message = 'the representative has voted';
  end if;
  update private.vote_turnout as t set person_id = me, role = place,
    replaced_id = case when place = 'representative' and earlier.role = 'deputy' then earlier.person_id else earlier.replaced_id end
  where t.id = earlier.id;
  return earlier.id;
end
$$;
comment on function private.note_turnout(public.votes, uuid, bigint, public.representative_role) is
  'Notes that this voice votes; PT409 when it did so anonymously, or a deputy comes after the representative.';

create function private.cast_ballot(wanted bigint, choices integer[], stance text, reason text, seat bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  v public.votes;
  place public.representative_role;
  given text := nullif(btrim(reason, E' \t\n\r'), '');
  turnout uuid;
begin
  -- Shared with other voters; the closing waits for them, and they see it when it was first.
  perform from public.votes as votes where votes.id = wanted for share;
  v := private.vote_of(wanted);
  select e.role into place from private.electors(v) as e
  where e.person_id = me and e.seat_id is not distinct from cast_ballot.seat;
  if not found then
    raise insufficient_privilege using message = 'no voice in this vote';
  end if;
  if private.state_of(v) <> 'open' then
    raise sqlstate 'PT409' using message = 'this vote is ' || private.state_of(v);
  end if;
  choices := private.checked_choices(v, choices);
  stance := private.checked_stance(v, stance, given);
  -- Representative and deputy at the same moment go one after the other.
  perform pg_advisory_xact_lock(hashtextextended(format('vote:%s:%s', v.id, coalesce(seat::text, me::text)), 0));
  turnout := private.note_turnout(v, me, seat, place);
  insert into private.vote_ballots (vote_id, turnout_id, choices, stance, reason)
  values (v.id, case when v.secrecy = 'named' then turnout end, cast_ballot.choices,
    cast_ballot.stance::public.vote_stance, case when v.kind = 'consent' then given end)
  on conflict (turnout_id) do update set choices = excluded.choices, stance = excluded.stance, reason = excluded.reason;
end
$$;

create function private.close_vote_row(v public.votes) returns public.votes
language plpgsql security definer set search_path = ''
as $$
begin
  update public.votes as votes set state = 'closed', closed_at = least(now(), v.closes_at),
    turnout = (select count(*) from private.vote_turnout as t where t.vote_id = v.id),
    eligible = private.count_electors(v)
  where votes.id = v.id returning * into v;
  if v.secrecy = 'anonymous' then
    delete from private.vote_turnout where vote_id = v.id;
    -- A row tells by its place on the disk when, and with what, it was written. Now all were written at once.
    with gone as (
      delete from private.vote_ballots as b where b.vote_id = v.id returning b.choices, b.stance, b.reason
    )
    insert into private.vote_ballots (vote_id, choices, stance, reason)
    select v.id, gone.choices, gone.stance, gone.reason from gone order by gen_random_uuid();
  end if;
  return v;
end
$$;
comment on function private.close_vote_row(public.votes) is
  'Closes an open vote that is held: keeps how many voted, and of anonymous votes no longer who.';

create function private.voters_of(v public.votes) returns setof uuid
language sql stable security definer set search_path = ''
as $$ select distinct e.person_id from private.electors(v) as e $$;
comment on function private.voters_of(public.votes) is 'The people who may vote.';

create function private.silent_voters(v public.votes) returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select distinct e.person_id from private.electors(v) as e
  where not exists (
    select from private.vote_turnout as t
    where t.vote_id = v.id
      and (e.seat_id is null and t.role is null and t.person_id = e.person_id or t.seat_id = e.seat_id))
$$;
comment on function private.silent_voters(public.votes) is 'People with a voice that has not voted.';

create function private.my_voices(v public.votes, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'seat', case when e.seat_id is not null then jsonb_build_object('id', e.seat_id, 'role', e.role,
      'organisation', private.organisation_line(o, my_voices.language)) end,
    'hasVoted', t.id is not null,
    'votedAs', t.role,
    'isMine', coalesce(t.person_id = e.person_id, false),
    'replacedMine', coalesce(t.replaced_id = e.person_id, false),
    'mayVote', private.state_of(v) = 'open'
      and (t.id is null or v.secrecy = 'named' and (e.role is distinct from 'deputy' or t.role = 'deputy')),
    'ballot', (
      -- One's own only: what the other holder of the seat voted is told when all is.
      select jsonb_build_object('choices', b.choices, 'stance', b.stance, 'reason', b.reason)
      from private.vote_ballots as b where b.turnout_id = t.id and t.person_id = e.person_id)
  ) order by o.sort_name, e.seat_id), '[]')
  from private.electors(v) as e
  left join private.vote_turnout as t on t.vote_id = v.id
    and (e.seat_id is null and t.role is null and t.person_id = e.person_id or t.seat_id = e.seat_id)
  left join public.group_seats as s on s.id = e.seat_id
  left join public.organisations as o on o.id = s.organisation_id
  where e.person_id = (select auth.uid())
$$;
comment on function private.my_voices(public.votes, text) is
  'The voices of who asks in a vote, whether each has voted, and by name how.';
