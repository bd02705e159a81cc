-- Ending by the clock, and renewing. Who posted hears it seven days and one day before, and once after; each
-- mail has a link with a button. What recurs renews itself, five times at most, unless a guard holds.

create table private.listing_reminders (
  listing_id bigint not null references public.listings (id) on delete cascade,
  expires_at timestamptz not null,
  step smallint not null check (step in (7, 1, 0)),
  person_id uuid not null references public.people (id) on delete cascade,
  token_hash bytea not null unique,
  sent_at timestamptz not null default now(),
  primary key (listing_id, expires_at, step, person_id)
);
comment on table private.listing_reminders is 'That somebody was told when a listing ends, once for each end and step; the link in that mail, by its hash.';
create index listing_reminders_person_id on private.listing_reminders (person_id);
create index listing_reminders_sent_at on private.listing_reminders (sent_at);
create index listings_in_talk on public.listings (expires_at) where state in ('talking', 'agreed');
create index listings_recently_expired on public.listings (expires_at) where state = 'expired';

create function private.was_here_since(person uuid, since timestamptz) returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select from auth.users as u where u.id = person and u.last_sign_in_at >= since)
    or exists (select from public.notifications as n where n.person_id = person and n.read_at >= since)
    or exists (select from public.conversation_messages as m where m.author_id = person and m.written_at >= since)
    or exists (select from public.listings as l where l.written_by = person and l.created_at > since)
$$;
comment on function private.was_here_since(uuid, timestamptz) is 'Whether somebody signed in, read a notice, or wrote since then; posting what is asked about does not count.';

create function private.holds_renewal(l public.listings, at timestamptz) returns text
language sql stable security definer set search_path = ''
as $$
  select case
    when not l.is_recurring then 'once'
    when l.renewals >= 5 then 'often'
    when l.deadline_on < (at at time zone private.city_zone())::date then 'deadline'
    when exists (select from public.matches as m where l.id in (m.need_id, m.offer_id) and m.state = 'agreed') then 'promised'
    when exists (select from public.matches as m join public.conversations as c on c.id = m.id
      where l.id in (m.need_id, m.offer_id) and c.last_at > at - interval '7 days') then 'talk'
    when not exists (select from private.people_behind(l) as p (id)
      where private.was_here_since(p.id, coalesce(l.renewed_at, l.opened_at))) then 'absent'
  end
$$;
comment on function private.holds_renewal(public.listings, timestamptz) is
  'Why a listing does not renew itself: it does not recur, did so five times, its deadline is over, it is promised, there was talk in the last week, or its owner was not here since; null when it does.';

create function private.renew(l public.listings, by_itself boolean, at timestamptz default now()) returns void
language sql security definer set search_path = ''
as $$
  update public.listings as listings
  set state = 'open', expires_at = private.lasting_until(l.category_id, l.deadline_on, renew.at), renewed_at = renew.at,
    renewals = case when by_itself then listings.renewals + 1 else 0 end, revision = listings.revision + 1
  where listings.id = l.id and listings.state in ('open', 'expired');
  select private.drop_notices('listing:' || l.id, array['listing_expiring', 'listing_expired'])
$$;
comment on function private.renew(public.listings, boolean, timestamptz) is 'Lets a listing stand anew; by somebody''s hand, the count of what it did by itself begins again.';

create function private.remind_of_endings(at timestamptz) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  told integer;
begin
  with ending as materialized (
    select found.l, found.step
    from (
      select l, case when l.state = 'expired' then 0 when l.expires_at <= at + interval '1 day' then 1 else 7 end::smallint as step
      from public.listings as l
      where l.review in ('approved', 'pending') and (
        l.state = 'open' and l.expires_at > at and l.expires_at <= at + interval '7 days' and coalesce(l.renewed_at, l.opened_at) < at - interval '2 days'
        or l.state = 'expired' and l.expires_at > at - interval '7 days' and l.expires_at <= at)
    ) as found
    where not exists (select from private.listing_reminders as r where r.listing_id = (found.l).id and r.expires_at = (found.l).expires_at
        and r.step = found.step)
      -- What will renew itself needs nobody.
      and (found.step = 0 or not (found.l).is_recurring or private.holds_renewal(found.l, at) is not null)
    order by (found.l).expires_at limit 500
  ), due as materialized (
    select e.l, e.step, p.id as person_id, p.language, u.email, encode(extensions.gen_random_bytes(16), 'hex') as secret
    from ending as e
    cross join lateral private.people_behind(e.l) as behind (id)
    join public.people as p on p.id = behind.id
    join auth.users as u on u.id = p.id and coalesce(u.email, '') <> ''
  ), kept as (
    insert into private.listing_reminders (listing_id, expires_at, step, person_id, token_hash, sent_at)
    select (d.l).id, (d.l).expires_at, d.step, d.person_id, sha256(convert_to(d.secret, 'UTF8')), at from due as d
    on conflict do nothing returning token_hash
  )
  insert into private.outbox (kind, recipient, language, payload)
  select case when d.step = 0 then 'listing_expired' else 'listing_expiring' end, d.email, d.language, jsonb_build_object(
    'title', (d.l).title, 'day', ((d.l).expires_at at time zone private.city_zone())::date,
    'renewUrl', format('/%s/exchange/renew/%s', d.language, d.secret), 'url', format('/%s/exchange/mine', d.language))
  from due as d where sha256(convert_to(d.secret, 'UTF8')) in (select k.token_hash from kept as k);
  get diagnostics told = row_count;
  -- The same stands on the site, for who reads no mail; a notice names neither the listing nor what it is about.
  perform private.notify(array[r.person_id], case when r.step = 0 then 'listing_expired' else 'listing_expiring' end, null::smallint, null::bigint,
    'listing:' || r.listing_id, (extract(epoch from r.expires_at)::bigint / 3600 * 10 + r.step)::integer,
    jsonb_build_object('path', '/exchange/' || r.listing_id, 'own', true, 'siteOnly', true))
  from private.listing_reminders as r where r.sent_at = at;
  return told;
end
$$;
comment on function private.remind_of_endings(timestamptz) is 'Tells who is behind listings that end soon or have just ended, by mail and on the site, once for each step, 500 listings in a round; how many mails.';

create function private.end_listings(at timestamptz default now()) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings;
begin
  -- What is talked about or agreed does not end by the clock.
  update public.listings as listings set expires_at = at + interval '7 days'
  where listings.state in ('talking', 'agreed') and listings.expires_at < at + interval '2 days';
  for l in
    select * from public.listings as listings
    where listings.state = 'open' and listings.expires_at <= at + interval '1 day' and listings.is_recurring and listings.renewals < 5
    order by listings.id for no key update skip locked
  loop
    if private.holds_renewal(l, at) is null then
      perform private.renew(l, true, at);
    end if;
  end loop;
  -- Who answered and was not talked with, in line too, does not wait for what will not come.
  for l in
    update public.listings as listings set state = 'expired', revision = listings.revision + 1
    where listings.state = 'open' and listings.expires_at <= at returning listings.*
  loop
    perform private.end_conversations(l);
  end loop;
end
$$;
comment on function private.end_listings(timestamptz) is
  'Every minute: renews what recurs and ends what is over with a last message to who answered, so that pages kept for visitors let go of it; run again, it does nothing twice.';

create function private.keep_listings(at timestamptz default now()) returns integer
language plpgsql security definer set search_path = ''
as $$
begin
  -- One at a time, on all nodes.
  if not pg_try_advisory_xact_lock(hashtextextended('keep_listings', 0)) then
    return 0;
  end if;
  perform private.end_listings(at);
  return case when private.is_quiet(at) then 0 else private.remind_of_endings(at) end;
end
$$;
comment on function private.keep_listings(timestamptz) is
  'Every ten minutes: the same, and by day it tells who posted what ends; run again, it tells nobody twice. How many mails.';

-- By hand, from the page or from the mail.

create function private.renew_by_hand(l public.listings) returns text
language plpgsql security definer set search_path = ''
as $$
begin
  if l.state not in ('open', 'expired') then
    return case when l.state in ('talking', 'agreed') then 'talking' else 'closed' end;
  end if;
  if l.deadline_on < private.today() then
    return 'deadline';
  end if;
  begin
    perform private.check_consent(l.beneficiary_id);
  exception when sqlstate 'PT400' then
    return 'closed';
  end;
  perform private.renew(l, false);
  return 'renewed';
end
$$;
comment on function private.renew_by_hand(public.listings) is 'renewed, or why not: talking (it does not end by the clock), closed, deadline.';

create function private.renew_my_listing(wanted bigint) returns text
language plpgsql security definer set search_path = ''
as $$ begin return private.renew_by_hand(private.lock_my_listing(wanted)); end $$;

create function private.listing_of_link(secret text) returns public.listings
language plpgsql security definer set search_path = ''
as $$
declare
  r private.listing_reminders;
  l public.listings;
begin
  select * into r from private.listing_reminders as reminders
  where reminders.token_hash = sha256(convert_to(coalesce(secret, ''), 'UTF8')) and reminders.sent_at > now() - interval '30 days';
  select * into l from public.listings as listings where listings.id = r.listing_id for no key update;
  -- Who no longer acts for it has no more say, whatever mail they kept.
  if l.id is null or r.person_id not in (select private.people_behind(l)) then
    raise sqlstate 'PT404' using message = 'no such link';
  end if;
  return l;
end
$$;
comment on function private.listing_of_link(text) is 'The listing of a link in a mail, held; PT404 for one that is none, older than 30 days, or of who no longer acts for it.';

create function private.get_listing_renewal(secret text) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings := private.listing_of_link(secret);
begin
  return jsonb_build_object('title', l.title, 'language', l.language, 'state', l.state, 'expiresAt', l.expires_at,
    'standsLong', coalesce(l.state = 'open' and l.renewed_at > now() - interval '1 day', false),
    'deadlineIsOver', coalesce(l.deadline_on < private.today(), false));
end
$$;

create function private.renew_listing_by_link(secret text) returns text
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings := private.listing_of_link(secret);
begin
  -- A second click a moment later changes nothing.
  if l.state = 'open' and l.renewed_at > now() - interval '1 day' then
    return 'renewed';
  end if;
  return private.renew_by_hand(l);
end
$$;
comment on function private.renew_listing_by_link(text) is 'Renews by the link of a mail, without signing in; used twice or after closing it does no harm. PT404.';
