-- Votes: a question in a topic that a group answers together, from a quick poll to a decision by consent.
--
-- Who voted and what was voted stand apart, in tables that no request reaches. A ballot by name names its
-- row of the turnout; an anonymous one has no way back, not even by time: neither table keeps any, and when
-- the vote closes the names go and the ballots are written anew in an order of chance.

create type public.vote_kind as enum ('straw', 'choice', 'ranked', 'consent');
create type public.vote_state as enum ('draft', 'open', 'closed', 'decided', 'cancelled');
create type public.vote_electorate as enum ('person', 'seat');
create type public.ballot_secrecy as enum ('anonymous', 'named');
create type public.vote_stance as enum ('agree', 'stand_aside', 'object');

alter table public.topics add column vote_count smallint not null default 0;
comment on column public.topics.vote_count is 'Votes of this topic, drafts too: a topic without votes asks for none.';

create table public.votes (
  id bigint generated always as identity primary key,
  topic_id bigint not null references public.topics (id) on delete cascade,
  kind public.vote_kind not null,
  question text not null check (char_length(question) between 1 and 300),
  explanation text not null default '' check (char_length(explanation) <= 4000),
  language public.language_code not null,
  electorate public.vote_electorate not null,
  secrecy public.ballot_secrecy not null,
  shows_at_once boolean not null default false,
  quorum integer check (quorum between 1 and 10000),
  closes_at timestamptz,
  state public.vote_state not null default 'draft',
  author_id uuid references public.people (id) on delete set null,
  once uuid,
  created_at timestamptz not null default now(),
  opened_at timestamptz,
  closed_at timestamptz,
  turnout integer,
  eligible integer,
  cancel_reason text check (char_length(cancel_reason) <= 2000),
  outcome text check (char_length(outcome) between 1 and 4000),
  outcome_language public.language_code,
  decided_at timestamptz,
  decided_by uuid references public.people (id) on delete set null,
  review_on date,
  reminded_at timestamptz,
  reviewed_at timestamptz,
  check (kind = 'straw' or closes_at is not null),
  check (kind = 'straw' or not shows_at_once),
  check ((state = 'draft') = (opened_at is null)),
  check ((state in ('closed', 'decided')) = (turnout is not null and eligible is not null and closed_at is not null)),
  check ((state = 'cancelled') = (cancel_reason is not null)),
  check ((state = 'decided') = (outcome is not null and outcome_language is not null and decided_at is not null)),
  check (review_on is null or outcome is not null)
);
comment on table public.votes is 'A question that the people or organisations of a group answer; read by who reads its topic.';
comment on column public.votes.electorate is 'Whether each person has a voice, or each seat at the table.';
comment on column public.votes.secrecy is 'Said before anybody votes; fixed once the vote is open.';
comment on column public.votes.shows_at_once is 'A straw poll may show its count while it is open; all others keep it until they are closed.';
comment on column public.votes.quorum is 'So many must vote for the result to count; null is any number.';
comment on column public.votes.turnout is 'How many voted, once closed; eligible: how many could.';
comment on column public.votes.review_on is 'When the group looks again at the outcome; told once.';
comment on column public.votes.once is 'Names the sending of a form: sent twice, it makes one vote.';
create index votes_topic_id on public.votes (topic_id);
create index votes_author_id on public.votes (author_id);
create index votes_decided_by on public.votes (decided_by);
create unique index votes_once on public.votes (author_id, once) where once is not null;
create index votes_open on public.votes (closes_at) where state = 'open';
create index votes_to_review on public.votes (review_on) where state = 'decided' and reviewed_at is null;

create table public.vote_options (
  vote_id bigint not null references public.votes (id) on delete cascade,
  position smallint not null check (position between 1 and 20),
  text text not null check (char_length(text) between 1 and 200),
  primary key (vote_id, position)
);
comment on table public.vote_options is 'What can be chosen, in the order of the list and the language of the question; a vote by consent has none.';

create table private.vote_turnout (
  id uuid primary key default gen_random_uuid(),
  vote_id bigint not null references public.votes (id) on delete cascade,
  person_id uuid references public.people (id) on delete set null,
  seat_id bigint references public.group_seats (id) on delete set null,
  role public.representative_role,
  replaced_id uuid references public.people (id) on delete set null
);
comment on table private.vote_turnout is
  'Who has voted: one row a voice. A deleted account leaves its voice without a name. Of anonymous votes the rows go when the vote closes.';
comment on column private.vote_turnout.role is 'At which place of the seat; null where persons vote.';
comment on column private.vote_turnout.replaced_id is 'The deputy whose ballot the representative replaced.';
create unique index vote_turnout_person on private.vote_turnout (vote_id, person_id) where role is null and person_id is not null;
create unique index vote_turnout_seat on private.vote_turnout (vote_id, seat_id) where seat_id is not null;
create index vote_turnout_person_id on private.vote_turnout (person_id);
create index vote_turnout_seat_id on private.vote_turnout (seat_id);
create index vote_turnout_replaced_id on private.vote_turnout (replaced_id);

create table private.vote_ballots (
  id uuid primary key default gen_random_uuid(),
  vote_id bigint not null references public.votes (id) on delete cascade,
  turnout_id uuid unique references private.vote_turnout (id) on delete cascade,
  choices smallint[] not null default '{}',
  stance public.vote_stance,
  reason text check (char_length(reason) <= 2000)
);
comment on table private.vote_ballots is 'What was voted. Read by the count alone, once a vote is closed.';
comment on column private.vote_ballots.turnout_id is 'Whose ballot it is where votes are by name; null for anonymous ones.';
comment on column private.vote_ballots.choices is 'Positions of options; in a ranked choice the first is the most wished.';
create index vote_ballots_vote_id on private.vote_ballots (vote_id);

-- Rights

create function private.state_of(v public.votes) returns public.vote_state
language sql stable set search_path = ''
as $$
  -- By the clock, so that nobody votes late while the closing is still to be written down.
  select case when v.state = 'open' and v.closes_at <= clock_timestamp() then 'closed' else v.state end
$$;
comment on function private.state_of(public.votes) is 'What a vote is now, also when its closing moment has passed and is not yet noted.';

create function private.keeps_vote(v public.votes, r private.topic_rights) returns boolean
language sql stable security definer set search_path = ''
as $$
  select coalesce(r.may_lead or v.kind = 'straw' and r.is_member and v.author_id = (select auth.uid()), false)
$$;
comment on function private.keeps_vote(public.votes, private.topic_rights) is
  'Chair, secretary and coordinator keep every vote, a member the own straw poll.';

create function private.vote_of(wanted bigint) returns public.votes
language plpgsql stable security definer set search_path = ''
as $$
declare
  v public.votes;
  t public.topics;
begin
  select * into v from public.votes as votes where votes.id = wanted;
  select * into t from public.topics as topics where topics.id = v.topic_id;
  if t.id is null or not (private.rights_in(t)).may_read
    or v.state = 'draft' and not private.keeps_vote(v, private.rights_in(t)) then
    raise sqlstate 'PT404' using message = 'no such vote';
  end if;
  return v;
end
$$;
comment on function private.vote_of(bigint) is 'A vote that who asks may read; PT404 otherwise. Drafts are for who keeps them.';

create function private.electors(v public.votes) returns table (person_id uuid, seat_id bigint, role public.representative_role)
language sql stable security definer set search_path = ''
as $$
  select m.person_id, null::bigint, null::public.representative_role
  from public.topics as t join public.group_members as m on m.group_id = t.group_id
  where v.electorate = 'person' and t.id = v.topic_id and m.state = 'active' and m.role <> 'guest'
  union
  select h.person_id, null, null
  from public.topics as t
  join public.group_seats as s on s.group_id = t.group_id and s.state = 'active'
  join public.seat_holders as h on h.seat_id = s.id and h.until_on is null
  where v.electorate = 'person' and t.id = v.topic_id
  union
  select h.person_id, s.id, h.role
  from public.topics as t
  join public.group_seats as s on s.group_id = t.group_id and s.state = 'active'
  join public.seat_holders as h on h.seat_id = s.id and h.until_on is null
  where v.electorate = 'seat' and t.id = v.topic_id
    -- What a deputy voted must give way to the representative's ballot; an anonymous one could not be found again.
    and (v.secrecy = 'named' or h.role = 'representative' or not exists (
      select from public.seat_holders as other
      where other.seat_id = s.id and other.role = 'representative' and other.until_on is null))
$$;
comment on function private.electors(public.votes) is
  'Who may vote: members and holders of seats, not guests; or each seat by its holders, by a deputy of an anonymous vote only without representative.';

create function private.count_electors(v public.votes) returns integer
language sql stable security definer set search_path = ''
as $$ select count(distinct coalesce(e.seat_id::text, e.person_id::text)) from private.electors(v) as e $$;
comment on function private.count_electors(public.votes) is 'How many voices there are.';

create function private.is_counted(v public.votes) returns boolean
language sql stable set search_path = ''
as $$
  select private.state_of(v) in ('closed', 'decided') or v.shows_at_once and private.state_of(v) = 'open'
$$;
comment on function private.is_counted(public.votes) is 'Whether its count may be told: once closed; of a straw poll that says so, always.';

-- Rows that follow

create function private.count_votes() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op <> 'INSERT' then
    update public.topics set vote_count = vote_count - 1 where id = old.topic_id;
  end if;
  if tg_op <> 'DELETE' then
    update public.topics set vote_count = vote_count + 1 where id = new.topic_id;
  end if;
  return null;
end
$$;
create trigger votes_count after insert or delete or update of topic_id on public.votes
  for each row execute function private.count_votes();

create function private.keep_votes_of_topic() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if new.state = 'merged' and new.merged_into is not null then
    update public.votes set topic_id = new.merged_into where topic_id = new.id;
  end if;
  if new.group_id <> old.group_id and exists (select from public.votes as v where v.topic_id = new.id and v.state = 'open') then
    raise sqlstate 'PT400' using message = 'group:topics:errorOpenVote';
  end if;
  return null;
end
$$;
comment on function private.keep_votes_of_topic() is
  'Votes go with the posts of a merged topic; a topic does not leave the group that is voting in it.';
create trigger topics_keep_votes after update of state, group_id on public.topics
  for each row when (new.vote_count > 0) execute function private.keep_votes_of_topic();

create function private.announce_vote() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform nextval('private.content_version');
  perform pg_notify('content', 'topic:' || case when tg_op = 'DELETE' then old.topic_id else new.topic_id end);
  return null;
end
$$;
comment on function private.announce_vote() is 'At commit: the topic of this vote changed. A ballot announces nothing: its moment is nobody''s business.';
create trigger votes_announce after insert or update or delete on public.votes
  for each row execute function private.announce_vote();
create trigger votes_audit after insert or update or delete on public.votes
  for each row execute function private.audit('id', 'once');

alter table public.votes enable row level security;
alter table public.vote_options enable row level security;
create policy "votes are read where their topic is, drafts by who keeps them" on public.votes
  for select to anon, authenticated using (
    exists (
      select from public.topics as t
      where t.id = votes.topic_id and (votes.state <> 'draft' or t.group_id in (select private.led_group_ids())
        or votes.kind = 'straw' and votes.author_id = (select auth.uid()) and t.group_id in (select private.my_group_ids()))
    )
  );
create policy "options are read where their vote is" on public.vote_options
  for select to anon, authenticated using (exists (select from public.votes as v where v.id = vote_id));
grant select on public.votes, public.vote_options to anon, authenticated;
