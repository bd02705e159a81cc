-- The API of votes: thin, and as who asks. `once` names the sending of a form.

create function public.make_vote(
  topic_id bigint, kind text, question text, explanation text, options text[], language text, electorate text,
  secrecy text, shows_at_once boolean, quorum integer, closes_at timestamptz, opens boolean, once uuid default null
) returns bigint
language sql security invoker set search_path = ''
as $$
  select private.make_vote(topic_id, jsonb_build_object('kind', kind, 'question', question, 'explanation', explanation,
    'language', language, 'electorate', electorate, 'secrecy', secrecy, 'shows_at_once', shows_at_once,
    'quorum', quorum, 'closes_at', closes_at), options, coalesce(opens, false), once)
$$;
comment on function public.make_vote(bigint, text, text, text, text[], text, text, text, boolean, integer, timestamptz, boolean, uuid) is
  'A new vote in a topic, as a draft or open at once; gives its id, the same for the same once. PT400 by field, PT404, PT409, 42501.';

create function public.change_vote(
  vote_id bigint, kind text, question text, explanation text, options text[], language text, electorate text,
  secrecy text, shows_at_once boolean, quorum integer, closes_at timestamptz, opens boolean
) returns void
language sql security invoker set search_path = ''
as $$
  select private.change_vote(vote_id, jsonb_build_object('kind', kind, 'question', question, 'explanation', explanation,
    'language', language, 'electorate', electorate, 'secrecy', secrecy, 'shows_at_once', shows_at_once,
    'quorum', quorum, 'closes_at', closes_at), options, coalesce(opens, false))
$$;
comment on function public.change_vote(bigint, text, text, text, text[], text, text, text, boolean, integer, timestamptz, boolean) is
  'Changes a draft, and opens it if wished. PT400 by field, PT404, PT409 once it is open, 42501.';

create function public.discard_vote(vote_id bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.discard_vote(vote_id) $$;
comment on function public.discard_vote(bigint) is 'Throws a draft away; PT404, PT409, 42501.';

create function public.open_vote(vote_id bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.open_vote(vote_id) $$;
comment on function public.open_vote(bigint) is 'Opens a draft: from now on nothing of it changes. PT400, PT404, PT409, 42501.';

create function public.cast_ballot(vote_id bigint, choices integer[], stance text, reason text, seat bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.cast_ballot(vote_id, choices, stance, reason, seat) $$;
comment on function public.cast_ballot(bigint, integer[], text, text, bigint) is
  'Votes, for oneself or for a seat; by name also anew. PT400 by field, PT404, PT409 closed or voted, 42501 without a voice.';

create function public.close_vote(vote_id bigint) returns void
language sql security invoker set search_path = ''
as $$ select private.close_vote(vote_id) $$;
comment on function public.close_vote(bigint) is 'Ends a straw poll; all others end at their moment. PT404, PT409, 42501.';

create function public.cancel_vote(vote_id bigint, reason text) returns void
language sql security invoker set search_path = ''
as $$ select private.cancel_vote(vote_id, reason) $$;
comment on function public.cancel_vote(bigint, text) is
  'Stops an open vote with a reason and forgets its ballots; for its keepers and moderators. PT400, PT404, PT409, 42501.';

create function public.state_outcome(vote_id bigint, outcome text, language text, review_on date default null) returns void
language sql security invoker set search_path = ''
as $$ select private.state_outcome(vote_id, outcome, language, review_on) $$;
comment on function public.state_outcome(bigint, text, text, date) is
  'What follows from a closed vote, and when the group looks again; for who leads the group, once. PT400, PT404, PT409, 42501.';

create function public.get_vote(vote_id bigint, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_vote(vote_id, language) $$;
comment on function public.get_vote(bigint, text) is
  'A vote, what who asks may do in it, and its result once that may be told; PT404.';

create function public.get_vote_start(topic_id bigint, language text) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_vote_start(topic_id, language) $$;
comment on function public.get_vote_start(bigint, text) is
  'Where a new vote will stand and what may be made there; PT404, PT409, 42501.';

grant execute on function private.get_vote(bigint, text), public.get_vote(bigint, text) to anon, authenticated;
grant execute on function
  private.make_vote(bigint, jsonb, text[], boolean, uuid),
  public.make_vote(bigint, text, text, text, text[], text, text, text, boolean, integer, timestamptz, boolean, uuid),
  private.change_vote(bigint, jsonb, text[], boolean),
  public.change_vote(bigint, text, text, text, text[], text, text, text, boolean, integer, timestamptz, boolean),
  private.discard_vote(bigint), public.discard_vote(bigint),
  private.open_vote(bigint), public.open_vote(bigint),
  private.cast_ballot(bigint, integer[], text, text, bigint), public.cast_ballot(bigint, integer[], text, text, bigint),
  private.close_vote(bigint), public.close_vote(bigint),
  private.cancel_vote(bigint, text), public.cancel_vote(bigint, text),
  private.state_outcome(bigint, text, text, date), public.state_outcome(bigint, text, text, date),
  private.get_vote_start(bigint, text), public.get_vote_start(bigint, text)
to authenticated;
