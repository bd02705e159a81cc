-- How a conversation begins: somebody answers a listing, or two are proposed to each other. As many talk about
-- a listing at once as its category allows; the others wait in the order in which they came.

create function private.has_room(l public.listings) returns boolean
language sql stable security definer set search_path = ''
as $$
  select l.id is null or (
    select count(*) from public.matches as m join public.conversations as v on v.id = m.id
    where l.id in (m.need_id, m.offer_id) and m.state in ('asked', 'talking') and not v.is_queued
  ) < (select c.open_conversations from public.listing_categories as c where c.id = l.category_id)
$$;
comment on function private.has_room(public.listings) is 'Whether one more may talk about it; no listing has room always.';

create function private.go_between_of(need public.listings, offer public.listings) returns uuid
language sql stable security definer set search_path = ''
as $$
  select coalesce(need.through_id, offer.through_id,
    case when private.is_checked(need.organisation_id) then need.organisation_id end,
    case when private.is_checked(offer.organisation_id) then offer.organisation_id end)
$$;

create function private.start_match(
  need bigint, offer bigint, seeker uuid, giver uuid, asked_by uuid, state public.match_state
) returns public.matches
language plpgsql security definer set search_path = ''
as $$
declare
  n public.listings;
  o public.listings;
  c public.listing_categories;
  m public.matches;
begin
  perform from public.listings as l where l.id in (need, offer) order by l.id for no key update;
  select * into n from public.listings as l where l.id = need and l.kind = 'need';
  select * into o from public.listings as l where l.id = offer and l.kind = 'offer';
  if n.id is distinct from need or o.id is distinct from offer or n.id is null and o.id is null
    or seeker is null or giver is null or seeker = giver or start_match.state not in ('proposed', 'asked')
    or n.id is not null and seeker not in (select private.people_behind(n))
    or o.id is not null and giver not in (select private.people_behind(o)) then
    raise sqlstate 'PT404' using message = 'no such pair';
  end if;
  if exists (select from (values (n.id, n.state, n.review, n.is_paused, n.expires_at, n.quantity_left),
      (o.id, o.state, o.review, o.is_paused, o.expires_at, o.quantity_left)) as l (id, state, review, is_paused, expires_at, quantity_left)
    where l.id is not null and (l.state not in ('open', 'talking') or l.review <> 'approved' or l.is_paused or l.expires_at <= now()
      or l.quantity_left = 0)) then
    raise sqlstate 'PT409' using message = 'it is no longer open';
  end if;
  if exists (select from public.blocks as b where (b.blocker_id, b.blocked_id) in ((seeker, giver), (giver, seeker))) then
    raise sqlstate 'PT404' using message = 'no such pair';
  end if;
  if n.id is not null and o.id is not null and coalesce(cardinality(private.pair_gates(n, o)), 1) > 0 then
    raise sqlstate 'PT409' using message = 'these two do not go together';
  end if;
  if exists (select from public.matches as other
    where other.state in ('proposed', 'asked', 'talking', 'agreed') and other.seeker_id = seeker and other.giver_id = giver
      and (other.need_id = n.id or other.offer_id = o.id)) then
    raise sqlstate 'PT409' using message = 'the two talk about it already';
  end if;
  -- Of two categories the stricter one rules.
  select * into c from public.listing_categories as categories where categories.id in (n.category_id, o.category_id)
  order by categories.needs_screening desc, categories.id = n.category_id desc nulls last limit 1;
  if c.needs_screening and private.go_between_of(n, o) is null then
    raise insufficient_privilege using message = 'only through an organisation';
  end if;
  insert into public.matches (need_id, offer_id, category_id, seeker_id, giver_id, through_id, asked_by, state, score, weights_version)
  values (n.id, o.id, c.id, seeker, giver, private.go_between_of(n, o), start_match.asked_by, start_match.state,
    case when n.id is not null and o.id is not null then (select p.score from private.score_pairs(n.id, array[o.id]) as p) end,
    case when n.id is not null and o.id is not null then private.weights_now() end)
  returning * into m;
  insert into public.conversations (id, awaits, is_queued)
  values (m.id, case when m.state = 'proposed' then null when m.asked_by = m.seeker_id then 'offer' else 'need' end::public.listing_kind,
    m.state = 'asked' and not (private.has_room(n) and private.has_room(o)));
  insert into public.conversation_people (conversation_id, person_id, part, language, joined_at)
  select m.id, p.id, case when p.id = m.seeker_id then 'seeker' else 'giver' end, p.language, now()
  from public.people as p where p.id in (m.seeker_id, m.giver_id);
  if m.state = 'proposed' then
    perform private.add_event(m.id, 'proposed', now());
    perform private.tell_match(m, private.people_talking(m), 'match_proposed', 1);
  end if;
  return m;
end
$$;
comment on function private.start_match(bigint, bigint, uuid, uuid, uuid, public.match_state) is
  'Begins a match with its conversation, asked by one side or proposed to both; one of the two listings may be null. It waits in line where as many talk as may. PT404 for a pair that is none or keeps apart, PT409 when closed, forbidden or begun already, 42501 without the organisation that the category asks for.';

create function private.acting_for(l public.listings) returns uuid
language sql stable security definer set search_path = ''
as $$
  select p.id from private.people_behind(l) as p (id) order by p.id is not distinct from l.written_by desc, p.id limit 1
$$;
comment on function private.acting_for(public.listings) is 'Who talks for a listing: who wrote it while they still act for it, else another of them.';

create function private.answer_listing(
  wanted bigint, mine bigint, message text, template text, language text, sending uuid, of_age boolean
) returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  l public.listings;
  own public.listings;
  m public.matches;
  reason text;
  given integer;
  asks_age boolean;
begin
  select v.conversation_id into m.id from public.conversation_messages as v where v.author_id = me and v.once = sending;
  if m.id is not null then
    return m.id;
  end if;
  perform private.check_pause();
  perform from public.listings as both_of where both_of.id in (wanted, mine) order by both_of.id for no key update;
  l := private.listing_of(wanted);
  reason := private.may_answer(l);
  if reason in ('mine', 'closed') then
    raise sqlstate 'PT409' using message = 'it is not to be answered';
  elsif reason = 'often' then
    raise sqlstate 'PT429' using message = 'enough first contacts for today', hint = '86400';
  elsif reason is not null then
    raise insufficient_privilege using message = 'not to be answered by you';
  end if;
  if mine is not null then
    select * into own from public.listings as listings where listings.id = mine;
    if own.id is null or own.kind = l.kind or me not in (select private.people_behind(own)) then
      raise sqlstate 'PT400' using message = 'mine:errorChoice';
    end if;
  end if;
  perform private.check_message(message, template, false);
  select bool_or(c.needs_screening) into asks_age from public.listing_categories as c where c.id in (l.category_id, own.category_id);
  if asks_age and not coalesce(of_age, false) then
    raise sqlstate 'PT400' using message = 'ofAge:conversations:errorAge';
  end if;
  select x.id into m.id from public.matches as x
  where x.state in ('proposed', 'asked', 'talking', 'agreed') and me in (x.seeker_id, x.giver_id) and l.id in (x.need_id, x.offer_id)
  order by x.created_at limit 1;
  if m.id is not null then
    raise sqlstate 'PT409' using message = 'you talk about it already';
  end if;
  if l.kind = 'need' then
    m := private.start_match(l.id, own.id, private.acting_for(l), me, me, 'asked');
  else
    m := private.start_match(own.id, l.id, me, private.acting_for(l), me, 'asked');
  end if;
  given := private.write_line(m.id, me, case when coalesce(template, '') = '' then 'text' else 'template' end, nullif(template, ''),
    btrim(message, E' \t\n\r'), language, sending);
  update public.conversation_people as p set read_number = given, of_age_at = case when asks_age then now() end
  where p.conversation_id = m.id and p.person_id = me;
  if not (select v.is_queued from public.conversations as v where v.id = m.id) then
    perform private.tell_match(m, private.people_talking(m), 'conversation_started', given, 'conversation_message');
  end if;
  return m.id;
end
$$;
comment on function private.answer_listing(bigint, bigint, text, text, text, uuid, boolean) is
  'The first message about a listing, with or without a listing of one''s own, of somebody who is of age where people may meet alone; sent twice it is one. The conversation. PT400 by field, PT404, PT409, PT429, 42501.';

create function private.settle_listing(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings;
  next_id uuid;
  m public.matches;
begin
  -- Somebody else may hold it and wait for what we hold: then the clock does this a little later.
  select * into l from public.listings as listings where listings.id = wanted for no key update skip locked;
  if l.id is null then
    return;
  end if;
  update public.listings as listings
  set state = case when listings.state = 'open' then 'talking' else 'open' end::public.listing_state
  where listings.id = l.id and listings.state in ('open', 'talking') and (listings.state = 'talking') is distinct from exists (
    select from public.matches as x where l.id in (x.need_id, x.offer_id) and x.state = 'talking');
  while l.state in ('open', 'talking') and private.has_room(l) loop
    select x.id into next_id from public.matches as x join public.conversations as v on v.id = x.id
    where v.is_queued and x.state = 'asked' and l.id in (x.need_id, x.offer_id) and not exists (
      select from public.listings as beside where beside.id in (x.need_id, x.offer_id) and beside.id <> l.id and not private.has_room(beside))
    order by x.created_at, x.id limit 1 for no key update of v skip locked;
    exit when next_id is null;
    update public.conversations as v set is_queued = false, last_at = now() where v.id = next_id;
    select * into m from public.matches as x where x.id = next_id;
    perform private.tell_match(m, array[m.asked_by], 'conversation_moved_up', 1),
      private.tell_match(m, array_remove(private.people_talking(m), m.asked_by), 'conversation_started', 1, 'conversation_message');
    next_id := null;
  end loop;
end
$$;
comment on function private.settle_listing(bigint) is 'Whether a listing is talked about, and who moves up in its line.';
