-- What the calendar does with votes: closes them at their moment, reminds the silent once, and says once
-- that the day has come to look again. Each is written down in the transaction that does it.

create function private.tell_vote(v public.votes, step text, people uuid[], more jsonb default '{}') returns void
language plpgsql security definer set search_path = ''
as $$
declare
  t public.topics;
  told uuid[] := array(select p from unnest(people) as p where p is distinct from (select auth.uid()));
  -- Whose own thing it is: the outcome is asked of who leads, and who made a vote hears what became of it.
  own uuid[];
  payload jsonb;
begin
  select * into t from public.topics as topics where topics.id = v.topic_id;
  own := case
    when step = 'vote_closed' then told
    when step in ('vote_outcome', 'vote_cancelled', 'vote_review') then array(
      select r from private.readers_among(t.group_id, t.audience, array[v.author_id]) as r where r is distinct from (select auth.uid()))
    else '{}' end;
  payload := more || jsonb_strip_nulls(jsonb_build_object('mail', step, 'title', v.question, 'question', v.question,
    'path', (select format('/groups/%s/votes/%s', g.slug, v.id) from public.working_groups as g where g.id = t.group_id),
    'closesOn', (v.closes_at at time zone 'Europe/Brussels')::date,
    'deadline', case when step in ('vote_opened', 'vote_reminder') then v.closes_at end));
  -- What the step before called for is over. Nor does a reminder tell later who had not voted anonymously.
  perform private.drop_notices('vote:' || v.id, array['vote_opened', 'vote_reminder', 'vote_closed']);
  perform private.notify(own, step, null, t.id, 'vote:' || v.id, 1, payload || '{"own": true}');
  perform private.notify(told, step, null, t.id, 'vote:' || v.id, 1, payload);
end
$$;
comment on function private.tell_vote(public.votes, text, uuid[], jsonb) is
  'Tells people, but not who does it, a step of a vote: vote_opened, _reminder, _closed, _outcome, _cancelled, _review; its maker too, where it is over.';

create function private.close_votes(moment timestamptz) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  v public.votes;
  closed integer := 0;
begin
  for v in
    select * from public.votes as votes where votes.state = 'open' and votes.closes_at <= moment
    order by votes.id for no key update skip locked
  loop
    v := private.close_vote_row(v);
    closed := closed + 1;
    if v.kind <> 'straw' then
      perform private.tell_vote(v, 'vote_closed', array(
        select lead from public.topics as t, private.group_leads(t.group_id) as lead where t.id = v.topic_id));
    end if;
  end loop;
  return closed;
end
$$;
comment on function private.close_votes(timestamptz) is
  'Every minute: closes the votes whose moment has passed and asks who leads the group for the outcome. Gives how many.';

create function private.remind_voters(today date) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  v public.votes;
  reminded integer := 0;
begin
  for v in
    update public.votes as votes set reminded_at = now()
    where votes.state = 'open' and votes.kind <> 'straw' and votes.reminded_at is null and votes.closes_at > now()
      and (votes.closes_at at time zone 'Europe/Brussels')::date <= today + 2
      -- Who was told yesterday needs no reminder.
      and (votes.opened_at at time zone 'Europe/Brussels')::date < today - 1
    returning votes.*
  loop
    perform private.tell_vote(v, 'vote_reminder', array(select private.silent_voters(v)));
    reminded := reminded + 1;
  end loop;
  return reminded;
end
$$;
comment on function private.remind_voters(date) is
  'Daily: reminds, once and two days before the end, who has not voted. Gives how many votes.';

create function private.review_votes(today date) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  v public.votes;
  reviewed integer := 0;
begin
  for v in
    update public.votes as votes set reviewed_at = now()
    where votes.state = 'decided' and votes.reviewed_at is null and votes.review_on <= today
    returning votes.*
  loop
    perform private.tell_vote(v, 'vote_review', array(select private.voters_of(v)), jsonb_build_object('outcome', v.outcome));
    reviewed := reviewed + 1;
  end loop;
  return reviewed;
end
$$;
comment on function private.review_votes(date) is
  'Daily: tells once that the day has come to look again at an outcome. Gives how many votes.';
