-- What the pages show of votes: one vote, the lines above a topic, what waits for somebody in a group.

create function private.turnout_of(v public.votes) returns integer
language sql stable security definer set search_path = ''
as $$ select coalesce(v.turnout, (select count(*)::integer from private.vote_turnout as t where t.vote_id = v.id)) $$;
comment on function private.turnout_of(public.votes) is 'How many voices have voted.';

create function private.vote_line(v public.votes) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', v.id, 'kind', v.kind, 'question', v.question, 'language', v.language,
    'state', private.state_of(v), 'closesAt', v.closes_at)
$$;

create function private.awaits_me(v public.votes) returns boolean
language sql stable security definer set search_path = ''
as $$
  select private.state_of(v) = 'open' and coalesce((select auth.uid()) in (select private.silent_voters(v)), false)
$$;
comment on function private.awaits_me(public.votes) is 'Whether who asks has a voice in this open vote that has not voted.';

create function private.vote_lines(t public.topics, r private.topic_rights) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(private.vote_line(v) || jsonb_build_object('awaitsMe', private.awaits_me(v))
    order by v.state = 'cancelled', coalesce(v.closed_at, v.closes_at, v.created_at) desc, v.id desc), '[]')
  from public.votes as v
  where v.topic_id = t.id and (v.state <> 'draft' or private.keeps_vote(v, r))
$$;
comment on function private.vote_lines(public.topics, private.topic_rights) is 'The votes of a topic that who asks reads, newest first.';

create function private.due_votes(wanted smallint) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(private.vote_line(v) order by v.closes_at, v.id), '[]')
  from public.votes as v join public.topics as t on t.id = v.topic_id
  where v.state = 'open' and t.group_id = wanted and private.awaits_me(v)
$$;
comment on function private.due_votes(smallint) is 'Open votes of a group in which a voice of who asks has not voted.';

create function private.topic_of_vote(t public.topics, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object('id', t.id, 'title', t.title, 'language', t.language, 'audience', t.audience,
    'group', private.group_line(g, topic_of_vote.language))
  from public.working_groups as g where g.id = t.group_id
$$;

create function private.get_vote(wanted bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  v public.votes := private.vote_of(wanted);
  t public.topics;
  r private.topic_rights;
  state public.vote_state := private.state_of(v);
begin
  select * into t from public.topics as topics where topics.id = v.topic_id;
  r := private.rights_in(t);
  return jsonb_build_object(
    'vote', private.vote_line(v) || jsonb_build_object(
      'explanation', v.explanation, 'electorate', v.electorate, 'secrecy', v.secrecy, 'showsAtOnce', v.shows_at_once,
      'quorum', v.quorum, 'openedAt', v.opened_at,
      'closedAt', case when state in ('closed', 'decided') then coalesce(v.closed_at, v.closes_at) end, 'author', private.person_line(v.author_id),
      'turnout', private.turnout_of(v), 'eligible', coalesce(v.eligible, private.count_electors(v)),
      'cancelReason', v.cancel_reason, 'outcome', v.outcome, 'outcomeLanguage', v.outcome_language,
      'decidedAt', v.decided_at, 'decidedBy', private.person_line(v.decided_by), 'reviewOn', v.review_on,
      'options', (
        select coalesce(jsonb_agg(jsonb_build_object('position', o.position, 'text', o.text) order by o.position), '[]')
        from public.vote_options as o where o.vote_id = v.id)),
    'topic', private.topic_of_vote(t, get_vote.language),
    'me', jsonb_build_object(
      'voices', case when (select auth.uid()) is null or state <> 'open' then '[]' else private.my_voices(v, get_vote.language) end,
      'mayKeep', private.keeps_vote(v, r), 'mayCancel', state = 'open' and (private.keeps_vote(v, r) or r.may_moderate),
      'mayDecide', state = 'closed' and r.may_lead),
    'result', private.vote_result(v, get_vote.language));
end
$$;
comment on function private.get_vote(bigint, text) is
  'A vote, what who asks may do in it, and its result once that may be told. PT404.';

create function private.get_vote_start(wanted_topic bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  t public.topics := private.topic_of(wanted_topic);
begin
  perform private.require_person();
  perform private.require_vote_maker(t, 'straw');
  return jsonb_build_object('topic', private.topic_of_vote(t, get_vote_start.language),
    'mayLead', (private.rights_in(t)).may_lead,
    'hasSeats', exists (
      select from public.group_seats as s where s.group_id = t.group_id and s.state = 'active'));
end
$$;
comment on function private.get_vote_start(bigint, text) is
  'Where a new vote will stand and what may be made there; PT404, 42501, PT409 where the discussion is over.';
