-- What the pages of conversations show, to each by what they are in it.

create function private.match_line(m public.matches, v public.conversations, side text, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'id', m.id, 'role', side, 'state', m.state, 'isQueued', v.is_queued, 'isAsker', coalesce(m.asked_by = (select auth.uid()), false),
    'closedAt', v.closed_at, 'lastAt', v.last_at,
    'awaits', case when m.met_at is not null then case v.awaits when 'need' then 'seeker' when 'offer' then 'giver' end end,
    'isVeiled', m.met_at is null, 'hasConfirmed', case side when 'seeker' then m.seeker_confirmed_at when 'giver' then m.giver_confirmed_at end is not null,
    'needsScreening', c.needs_screening, 'category', private.pick(c.labels, match_line.language),
    'agreed', jsonb_build_object('seeker', m.seeker_agreed_at is not null, 'giver', m.giver_agreed_at is not null,
      'goBetween', m.go_between_agreed_at is not null),
    'listing', private.listing_line(l, match_line.language),
    'other', case when m.met_at is not null then case side when 'seeker' then private.side_line(m, m.giver_id) when 'giver' then private.side_line(m, m.seeker_id) end end,
    'organisation', case when m.met_at is not null and (side = 'seeker' and o.organisation_id is not null or side = 'giver' and n.organisation_id is not null) then (
      select private.organisation_line(other, match_line.language) from public.organisations as other
      where other.id = case side when 'seeker' then o.organisation_id else n.organisation_id end) end,
    'mustAct', v.closed_at is null and not v.is_queued and case side
      when 'seeker' then m.state = 'proposed' and m.seeker_confirmed_at is null
        or m.state in ('asked', 'talking') and (v.awaits = 'need' or v.awaits is null) and m.seeker_agreed_at is null
      when 'giver' then m.state = 'proposed' and m.giver_confirmed_at is null
        or m.state in ('asked', 'talking') and (v.awaits = 'offer' or v.awaits is null) and m.giver_agreed_at is null
      when 'go_between' then m.state = 'talking' and c.needs_screening and m.go_between_agreed_at is null
        and m.seeker_agreed_at is not null and m.giver_agreed_at is not null
      else side = 'invited' end)
  from public.listing_categories as c
  left join public.listings as n on n.id = m.need_id
  left join public.listings as o on o.id = m.offer_id
  -- What it is about is what the other side posted, else one's own; of a proposal that not both confirmed, one's own.
  join public.listings as l on l.id = case when side = case when m.met_at is null then 'giver' else 'seeker' end
    then coalesce(o.id, n.id) else coalesce(n.id, o.id) end
  where c.id = m.category_id
$$;
comment on function private.match_line(public.matches, public.conversations, text, text) is
  'A match as its list and its page begin with it: where it stands and whether who asks must act.';

create function private.get_my_conversations(language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with me as (
    select (select auth.uid()) as id
  ), mine as (
    select m.id from public.matches as m, me where m.seeker_id = me.id or m.giver_id = me.id
    union
    select p.conversation_id from public.conversation_people as p, me
    where p.person_id = me.id and p.part = 'bridge' and p.left_at is null
    union
    select m.id from public.matches as m
    where m.through_id in (select private.my_checked_organisation_ids()) and m.state in ('proposed', 'talking', 'agreed')
      and exists (select from public.listing_categories as c where c.id = m.category_id and c.needs_screening)
  ), lines as (
    select m, v, private.side_of(m, me.id) as side from mine join public.matches as m on m.id = mine.id
    join public.conversations as v on v.id = m.id, me
    where v.erased_at is null
    order by v.closed_at is not null, v.last_at desc, m.id limit 100
  )
  select jsonb_build_object(
    'isBridge', exists (select from public.bridge_people as b, me where b.person_id = me.id),
    'rows', coalesce(jsonb_agg(private.match_line(x.m, x.v, x.side, get_my_conversations.language) || jsonb_build_object(
      'unread', case when x.side in ('seeker', 'giver', 'bridge') and not ((x.v).is_queued and (x.m).asked_by <> me.id) then (
        select count(*) from public.conversation_messages as w
        join public.conversation_people as p on p.conversation_id = w.conversation_id and p.person_id = me.id
        where w.conversation_id = (x.m).id and w.number > p.read_number and w.author_id is distinct from me.id
          and (not w.is_held)) else 0 end)
      order by (x.v).closed_at is not null, (x.v).last_at desc), '[]'))
  from lines as x, me where x.side is not null
$$;
comment on function private.get_my_conversations(text) is 'Conversations of who asks, open ones first, 100 at most; also those in which they help or stand between.';

create function private.conversation_messages_for(m public.matches, language text) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'number', w.number, 'kind', w.kind, 'template', w.template, 'body', case when w.kind = 'event' and w.template <> 'passed_on' then '' else w.body end,
    'language', w.language, 'at', w.written_at, 'byMail', w.came_by_mail, 'isMine', coalesce(w.author_id = (select auth.uid()), false),
    'isHeld', w.is_held, 'author', private.side_line(m, w.author_id),
    'organisation', case when w.template = 'passed_on' then (
      select private.organisation_line(o, conversation_messages_for.language) from public.organisations as o where o.slug = w.body) end)
    order by w.number), '[]')
  from (
    select * from public.conversation_messages as all_of
    where all_of.conversation_id = m.id and (not all_of.is_held or all_of.author_id = (select auth.uid()))
    order by all_of.number desc limit 300) as w
$$;

create function private.conversation_people_of(m public.matches) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(private.side_line(m, p.person_id) || jsonb_build_object('part', p.part, 'isMe', p.person_id = (select auth.uid()),
    'seekerAgreed', p.seeker_agreed_at is not null, 'giverAgreed', p.giver_agreed_at is not null, 'hasJoined', p.joined_at is not null)
    order by p.part desc, p.person_id), '[]')
  from public.conversation_people as p where p.conversation_id = m.id and p.left_at is null
$$;

create function private.get_conversation(wanted uuid, language text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  m public.matches;
  v public.conversations;
  side text;
  page jsonb;
  is_veiled boolean;
begin
  select * into m from public.matches as matches where matches.id = wanted;
  side := case when m.id is not null then private.side_of(m, me) end;
  is_veiled := m.met_at is null and side <> 'go_between';
  if side is null then
    raise sqlstate 'PT404' using message = 'no such conversation';
  end if;
  select * into v from public.conversations as conversations where conversations.id = m.id;
  page := private.match_line(m, v, side, get_conversation.language) || jsonb_build_object(
    'listings', (select jsonb_agg(private.listing_line(l, get_conversation.language)
        || jsonb_build_object('isReadable', (private.rights_in_listing(l)).may_read) order by l.kind) from public.listings as l where l.id in (m.need_id, m.offer_id)
      and (not is_veiled or l.kind = case side when 'seeker' then 'need' else 'offer' end::public.listing_kind)),
    'through', (select private.organisation_line(o, get_conversation.language) from public.organisations as o where o.id = m.through_id),
    'people', case when is_veiled then '[]' else private.conversation_people_of(m) end, 'lastNumber', v.last_number, 'messages', '[]'::jsonb,
    'isScreened', not is_veiled and private.is_screened(m.giver_id, m.through_id, m.category_id), 'outcome', private.outcome_line(m, me));
  -- Who waits in line is not read before it is their turn.
  if side not in ('seeker', 'giver', 'bridge') or v.is_queued and m.asked_by is distinct from me then
    return page;
  end if;
  update public.conversation_people as p set read_number = v.last_number
  where p.conversation_id = m.id and p.person_id = me and p.read_number < v.last_number;
  update public.notifications as n set read_at = now()
  where n.person_id = me and n.object = 'conversation:' || m.id and n.read_at is null;
  page := page || jsonb_build_object('messages', private.conversation_messages_for(m, get_conversation.language),
    'readings', coalesce((select jsonb_agg(jsonb_build_object('by', private.person_line(r.reader_id), 'at', r.read_at, 'reason', r.reason) order by r.id)
      from public.conversation_readings as r where r.conversation_id = m.id), '[]'));
  if side = 'bridge' then
    return page;
  elsif is_veiled then
    return page || jsonb_build_object('proposal', private.proposal_of(m, get_conversation.language));
  end if;
  return page || jsonb_build_object(
    'place', case when v.is_queued then (
      select count(*) from public.matches as x join public.conversations as w on w.id = x.id
      where w.is_queued and x.state = 'asked' and (x.need_id = m.need_id or x.offer_id = m.offer_id)
        and (x.created_at, x.id) <= (m.created_at, m.id)) end,
    'refusal', case when m.refusal <> 'feels_unsafe' then m.refusal end,
    'shares', coalesce((select p.shares_contact_at is not null from public.conversation_people as p where p.conversation_id = m.id and p.person_id = me), false),
    'otherShares', coalesce((select p.shares_contact_at is not null from public.conversation_people as p
      where p.conversation_id = m.id and p.part in ('seeker', 'giver') and p.person_id <> me), false),
    'contact', case when private.share_contact_both(m) and not private.are_apart(m) then (
      select u.email from auth.users as u where u.id = case side when 'seeker' then m.giver_id else m.seeker_id end) end,
    'bridges', case when v.closed_at is null and (select c.may_bridge from public.listing_categories as c where c.id = m.category_id) then private.list_bridges(m) end,
    'passable', private.passable_listing(m, side),
    'organisations', case when m.state in ('proposed', 'asked', 'talking') then coalesce((
      select jsonb_agg(jsonb_build_object('id', o.id, 'name', coalesce(o.names ->> get_conversation.language, o.name)) order by o.sort_name)
      from public.organisations as o where private.is_checked(o.id) and o.id not in (select private.my_organisation_ids())), '[]') end);
end
$$;
comment on function private.get_conversation(uuid, text) is
  'The page of a conversation, and marks it as read: all of it for who is in it; what is to be agreed for who stands between and who is invited. PT404.';

create function private.get_conversation_news(wanted uuid) returns integer
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  m public.matches;
  side text;
begin
  select * into m from public.matches as matches where matches.id = wanted;
  side := case when m.id is not null then private.side_of(m, me) end;
  if side is null or side not in ('seeker', 'giver', 'bridge') or m.met_at is null or m.asked_by is distinct from me
    and (select v.is_queued from public.conversations as v where v.id = m.id) then
    return null;
  end if;
  return (select coalesce(max(w.number), 0) from public.conversation_messages as w
    where w.conversation_id = m.id and (not w.is_held or w.author_id = me));
end
$$;
comment on function private.get_conversation_news(uuid) is 'The number of the last line that who asks may read in a conversation; null for who is not in it.';

create function private.get_answer_panel(wanted bigint, language text) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  l public.listings := private.listing_of(wanted);
begin
  return jsonb_build_object('id', l.id, 'kind', l.kind, 'listing', private.listing_line(l, get_answer_panel.language),
    'reason', private.may_answer(l),
    'hasRoom', private.has_room(l), 'asksAge', (select c.needs_screening from public.listing_categories as c where c.id = l.category_id),
    'conversation', (select m.id from public.matches as m where me in (m.seeker_id, m.giver_id) and l.id in (m.need_id, m.offer_id)
      and m.met_at is not null and me not in (select private.people_behind(l)) and m.state in ('proposed', 'asked', 'talking', 'agreed', 'done') order by m.created_at desc limit 1),
    'mine', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'title', o.title, 'language', o.language) order by o.id)
      from public.listings as o where me is not null and o.kind <> l.kind and o.state in ('open', 'talking') and o.review = 'approved' and not o.is_paused
        and o.expires_at > now() and (o.person_id = me or o.organisation_id in (select private.my_organisation_ids())
          or o.beneficiary_id in (select private.my_beneficiary_ids()))), '[]'));
end
$$;
comment on function private.get_answer_panel(bigint, text) is
  'What one needs to answer a listing: whether one may, the conversation that one has about it already, and listings of one''s own to answer with. PT404.';
