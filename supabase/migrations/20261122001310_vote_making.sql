-- Making a vote, and what its keepers do with it: change the draft, open, close, cancel, state the outcome.

create function private.checked_options(wanted_kind public.vote_kind, options text[]) returns text[]
language plpgsql immutable set search_path = ''
as $$
declare
  clean text[];
begin
  if wanted_kind = 'consent' then
    return '{}';
  end if;
  clean := array(
    select btrim(regexp_replace(o.text, '\s+', ' ', 'g')) from unnest(options) with ordinality as o (text, place)
    where btrim(coalesce(o.text, ''), E' \t\n\r') <> '' order by o.place);
  if cardinality(clean) not between 2 and 20 then
    raise sqlstate 'PT400' using message = 'options:votes:errorOptionCount';
  end if;
  if exists (select from unnest(clean) as o where char_length(o) > 200) then
    raise sqlstate 'PT400' using message = 'options:votes:errorOptionLong';
  end if;
  if cardinality(clean) > (select count(distinct lower(o)) from unnest(clean) as o) then
    raise sqlstate 'PT400' using message = 'options:votes:errorOptionSame';
  end if;
  return clean;
end
$$;
comment on function private.checked_options(public.vote_kind, text[]) is
  'From 2 to 20 different options of at most 200 characters; none for consent. PT400 by field.';

create function private.checked_vote(given jsonb) returns public.votes
language plpgsql stable security definer set search_path = ''
as $$
declare
  v public.votes;
begin
  if coalesce(given ->> 'kind', '') <> all (enum_range(null::public.vote_kind)::text[]) then
    raise sqlstate 'PT400' using message = 'kind:errorChoice';
  elsif coalesce(given ->> 'electorate', '') <> all (enum_range(null::public.vote_electorate)::text[]) then
    raise sqlstate 'PT400' using message = 'electorate:errorChoice';
  elsif coalesce(given ->> 'secrecy', '') <> all (enum_range(null::public.ballot_secrecy)::text[]) then
    raise sqlstate 'PT400' using message = 'secrecy:errorChoice';
  elsif coalesce(given ->> 'language', '') !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  end if;
  v := jsonb_populate_record(null::public.votes, given);
  v.question := btrim(regexp_replace(coalesce(v.question, ''), '\s+', ' ', 'g'));
  v.explanation := btrim(coalesce(v.explanation, ''), E' \t\n\r');
  v.shows_at_once := v.kind = 'straw' and coalesce(v.shows_at_once, false);
  if v.question = '' then
    raise sqlstate 'PT400' using message = 'question:errorRequired';
  elsif char_length(v.question) > 300 then
    raise sqlstate 'PT400' using message = 'question:votes:errorQuestionLong';
  elsif char_length(v.explanation) > 4000 then
    raise sqlstate 'PT400' using message = 'explanation:votes:errorTextLong';
  elsif v.quorum not between 1 and 10000 then
    raise sqlstate 'PT400' using message = 'quorum:errorNumber';
  elsif v.closes_at is null and v.kind <> 'straw' then
    raise sqlstate 'PT400' using message = 'closesOn:errorRequired';
  elsif v.closes_at <= now() then
    raise sqlstate 'PT400' using message = 'closesOn:votes:errorClosesPast';
  elsif v.closes_at > now() + interval '1 year' then
    raise sqlstate 'PT400' using message = 'closesOn:votes:errorClosesFar';
  end if;
  return v;
end
$$;
comment on function private.checked_vote(jsonb) is 'The fields of a form as a vote; PT400 by field.';

create function private.require_vote_maker(t public.topics, wanted_kind public.vote_kind) returns void
language plpgsql stable security definer set search_path = ''
as $$
declare
  r private.topic_rights := private.rights_in(t);
begin
  if not (r.may_lead or wanted_kind = 'straw' and r.is_member) then
    raise insufficient_privilege using message = 'members make straw polls, who leads the group every vote';
  end if;
  if t.state <> 'open' or not exists (select from public.working_groups as g where g.id = t.group_id and g.state = 'active') then
    raise sqlstate 'PT409' using message = 'this topic or group is closed';
  end if;
end
$$;
comment on function private.require_vote_maker(public.topics, public.vote_kind) is
  '42501 for who may not make a vote of this kind here, PT409 where the discussion is over.';

create function private.write_options(wanted bigint, options text[]) returns void
language sql security definer set search_path = ''
as $$
  insert into public.vote_options (vote_id, position, text)
  select wanted, o.place, o.text from unnest(options) with ordinality as o (text, place)
$$;

create function private.open_vote_row(v public.votes) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  electors integer := private.count_electors(v);
begin
  if v.closes_at <= now() then
    raise sqlstate 'PT400' using message = 'closesOn:votes:errorClosesPast';
  elsif electors = 0 then
    raise sqlstate 'PT400' using message = 'electorate:votes:errorNobody';
  elsif v.quorum > electors then
    raise sqlstate 'PT400' using message = 'quorum:votes:errorQuorumHigh';
  end if;
  update public.votes set state = 'open', opened_at = now() where id = v.id returning * into v;
  -- A straw poll is light: it is seen where people read, and writes to nobody.
  if v.kind <> 'straw' then
    perform private.tell_vote(v, 'vote_opened', array(select private.voters_of(v)));
  end if;
end
$$;
comment on function private.open_vote_row(public.votes) is
  'Opens a draft and tells who may vote; PT400 when the moment has passed, nobody can vote or the quorum cannot be reached.';

create function private.make_vote(wanted_topic bigint, given jsonb, options text[], opens boolean, once uuid) returns bigint
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  t public.topics := private.topic_of(wanted_topic);
  v public.votes;
  made public.votes;
  clean text[];
begin
  if make_vote.once is not null then
    perform pg_advisory_xact_lock(hashtextextended(me || make_vote.once::text, 0));
    select * into made from public.votes as votes where votes.author_id = me and votes.once = make_vote.once;
    if made.id is not null then
      return made.id;
    end if;
  end if;
  -- Who may not make any vote is told so, whatever the form says.
  perform private.require_vote_maker(t, 'straw');
  v := private.checked_vote(given);
  perform private.require_vote_maker(t, v.kind);
  perform private.check_publishing();
  clean := private.checked_options(v.kind, options);
  perform private.count_group_attempt('vote', 30);
  insert into public.votes (topic_id, kind, question, explanation, language, electorate, secrecy, shows_at_once,
    quorum, closes_at, author_id, once)
  values (t.id, v.kind, v.question, v.explanation, v.language, v.electorate, v.secrecy, v.shows_at_once,
    v.quorum, v.closes_at, me, make_vote.once)
  returning * into made;
  perform private.write_options(made.id, clean);
  if opens then
    perform private.open_vote_row(made);
  end if;
  return made.id;
end
$$;

create function private.lock_vote(wanted bigint, allowed public.vote_state, by_moderators boolean default false)
returns public.votes
language plpgsql security definer set search_path = ''
as $$
declare
  v public.votes;
  r private.topic_rights;
begin
  perform private.require_person();
  select * into v from public.votes as votes where votes.id = wanted for no key update;
  v := private.vote_of(v.id);
  r := (select private.rights_in(t) from public.topics as t where t.id = v.topic_id);
  if not (private.keeps_vote(v, r) or by_moderators and r.may_moderate) then
    raise insufficient_privilege using message = 'only its keepers do this';
  end if;
  if private.state_of(v) <> allowed then
    raise sqlstate 'PT409' using message = 'this vote is ' || private.state_of(v);
  end if;
  return v;
end
$$;
comment on function private.lock_vote(bigint, public.vote_state, boolean) is
  'A vote in this state, held, for who keeps it, and moderators where they may too; PT404, 42501, PT409.';

create function private.change_vote(wanted bigint, given jsonb, options text[], opens boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v public.votes := private.lock_vote(wanted, 'draft');
  n public.votes := private.checked_vote(given);
  clean text[] := private.checked_options(n.kind, options);
begin
  perform private.require_vote_maker(t, n.kind) from public.topics as t where t.id = v.topic_id;
  perform private.check_publishing();
  update public.votes set kind = n.kind, question = n.question, explanation = n.explanation, language = n.language,
    electorate = n.electorate, secrecy = n.secrecy, shows_at_once = n.shows_at_once, quorum = n.quorum,
    closes_at = n.closes_at
  where id = v.id returning * into v;
  delete from public.vote_options where vote_id = v.id;
  perform private.write_options(v.id, clean);
  if opens then
    perform private.open_vote_row(v);
  end if;
end
$$;

create function private.discard_vote(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v public.votes := private.lock_vote(wanted, 'draft');
begin
  delete from public.votes where id = v.id;
end
$$;

create function private.open_vote(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v public.votes := private.lock_vote(wanted, 'draft');
begin
  perform private.require_vote_maker(t, v.kind) from public.topics as t where t.id = v.topic_id;
  perform private.check_publishing();
  perform private.open_vote_row(v);
end
$$;

create function private.close_vote(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v public.votes := private.lock_vote(wanted, 'open');
begin
  if v.kind <> 'straw' then
    raise sqlstate 'PT409' using message = 'this vote closes at its moment';
  end if;
  perform private.close_vote_row(v);
end
$$;

create function private.cancel_vote(wanted bigint, reason text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v public.votes := private.lock_vote(wanted, 'open', by_moderators => true);
  given text := private.check_reason(reason);
begin
  update public.votes set state = 'cancelled', cancel_reason = given where id = v.id;
  -- What nobody will count is not kept.
  delete from private.vote_ballots where vote_id = v.id;
  delete from private.vote_turnout where vote_id = v.id;
  if v.kind <> 'straw' then
    perform private.tell_vote(v, 'vote_cancelled', array(select private.voters_of(v)), jsonb_build_object('reason', given));
  end if;
end
$$;

create function private.state_outcome(wanted bigint, outcome text, language text, review_on date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  v public.votes := private.lock_vote(wanted, 'closed');
  given text := nullif(btrim(outcome, E' \t\n\r'), '');
begin
  if not (select (private.rights_in(t)).may_lead from public.topics as t where t.id = v.topic_id) then
    raise insufficient_privilege using message = 'chair and secretary state the outcome';
  elsif given is null then
    raise sqlstate 'PT400' using message = 'outcome:errorRequired';
  elsif char_length(given) > 4000 then
    raise sqlstate 'PT400' using message = 'outcome:votes:errorTextLong';
  elsif coalesce(language, '') !~ '^[a-z]{2,3}$' then
    raise sqlstate 'PT400' using message = 'language:errorChoice';
  elsif review_on <= current_date or review_on > current_date + interval '5 years' then
    raise sqlstate 'PT400' using message = 'reviewOn:votes:errorReview';
  end if;
  if v.state = 'open' then
    v := private.close_vote_row(v);
  end if;
  update public.votes as votes set state = 'decided', outcome = given, outcome_language = state_outcome.language,
    decided_at = now(), decided_by = (select auth.uid()), review_on = state_outcome.review_on
  where votes.id = v.id returning * into v;
  if v.kind <> 'straw' then
    perform private.tell_vote(v, 'vote_outcome', array(select private.voters_of(v)), jsonb_build_object('outcome', given));
  end if;
end
$$;
