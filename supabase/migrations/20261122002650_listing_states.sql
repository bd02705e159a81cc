-- Where a listing stands: opening, closing, taking from it and giving back. Each takes the row as its caller
-- holds it (private.lock_listing), so that two who come at once go one after the other.

create function private.lasting_until(category smallint, deadline_on date, at timestamptz default now()) returns timestamptz
language sql stable security definer set search_path = ''
as $$
  -- least() leaves out what is null: without a deadline, the days of the category.
  select least(lasting_until.at + make_interval(days => c.lasting_days),
    (lasting_until.deadline_on + 1)::timestamp at time zone private.city_zone())
  from public.listing_categories as c where c.id = category
$$;
comment on function private.lasting_until(smallint, date, timestamptz) is
  'Until when a listing stands: as long as its category says, but not past midnight in the city at the end of its deadline.';

create function private.check_deadline(deadline_on date) returns void
language plpgsql stable set search_path = ''
as $$
begin
  if deadline_on < private.today() then
    raise sqlstate 'PT400' using message = 'deadline:exchange:errorDeadlinePast';
  end if;
  if deadline_on > private.today() + 366 then
    raise sqlstate 'PT400' using message = 'deadline:exchange:errorDeadlineFar';
  end if;
end
$$;
comment on function private.check_deadline(date) is 'PT400 for a day that is over, or more than a year away.';

create function private.check_consent(beneficiary uuid) returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  if beneficiary is not null and not exists (
    select from public.beneficiaries as b
    where b.id = check_consent.beneficiary and b.withdrawn_at is null
      and (b.taken_over_by is not null or b.consent_until >= private.today())) then
    raise sqlstate 'PT400' using message = 'owner:exchange:errorConsent';
  end if;
end
$$;
comment on function private.check_consent(uuid) is 'PT400 when somebody''s consent to be posted for is over or withdrawn; null is nobody.';

create function private.open_listing(l public.listings) returns public.listings
language plpgsql security definer set search_path = ''
as $$
declare
  was public.listing_state := l.state;
begin
  if l.state in ('agreed', 'done') or l.state in ('open', 'talking') and not l.is_paused then
    raise sqlstate 'PT409' using message = 'this listing is not one to open';
  end if;
  if l.ending = 'by_moderator' then
    raise insufficient_privilege using message = 'a moderator closed it';
  end if;
  perform private.check_consent(l.beneficiary_id);
  perform private.check_deadline(l.deadline_on);
  l.is_paused := false;
  if was in ('draft', 'closed', 'expired') then
    l.state := 'open';
    l.ending := null;
    l.opened_at := case when was = 'expired' then l.opened_at else now() end;
    l.quantity_left := case when l.quantity_left = 0 then l.quantity_initial else l.quantity_left end;
    l.expires_at := private.lasting_until(l.category_id, l.deadline_on);
    l.renewed_at := case when was = 'draft' then null else now() end;
    l.renewals := 0;
    l.review := case when was = 'draft' or l.review <> 'approved' then private.review_of(l) else l.review end;
  else
    -- Whoever pauses comes back to at least the rest of the day before it would be over.
    l.expires_at := greatest(l.expires_at, least(now() + interval '1 day', private.lasting_until(l.category_id, l.deadline_on)));
  end if;
  update public.listings as listings
  set state = l.state, ending = l.ending, is_paused = false, opened_at = l.opened_at, quantity_left = l.quantity_left,
    expires_at = l.expires_at, renewed_at = l.renewed_at, renewals = l.renewals, review = l.review, revision = listings.revision + 1
  where listings.id = l.id returning * into l;
  return l;
end
$$;
comment on function private.open_listing(public.listings) is
  'A draft, closed, expired or paused listing stands again; read first where its category or author asks for it. PT409 in another state, 42501 when a moderator closed it, PT400 past its deadline or without consent.';

create function private.close_listing(l public.listings, ending public.listing_ending) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if l.state = 'draft' or ending is null then
    raise sqlstate 'PT409' using message = 'a draft is not closed but thrown away';
  end if;
  if l.state in ('closed', 'done') then
    return;
  end if;
  update public.listings as listings set state = 'closed', ending = close_listing.ending, revision = listings.revision + 1
  where listings.id = l.id returning * into l;
  perform private.end_conversations(l);
end
$$;
comment on function private.close_listing(public.listings, public.listing_ending) is
  'Closes a listing: it vanishes at once everywhere, and everybody who answered hears it. Closing what is closed changes nothing.';

create function private.take_quantity(l public.listings, taken smallint) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if coalesce(taken, 0) not between 1 and 1000 then
    raise sqlstate 'PT400' using message = 'quantity:exchange:errorQuantity';
  end if;
  -- Held again: what the caller read may be older than the lock of who was first.
  select * into l from public.listings as listings where listings.id = l.id for no key update;
  if l.id is null or l.state not in ('open', 'talking') or l.quantity_left < taken then
    raise sqlstate 'PT409' using message = 'nothing is left';
  end if;
  update public.listings as listings
  set quantity_left = listings.quantity_left - taken,
    state = case when listings.quantity_left = taken then 'agreed'::public.listing_state else listings.state end
  where listings.id = l.id and listings.quantity_left is not null;
end
$$;
comment on function private.take_quantity(public.listings, smallint) is
  'Takes from what is left: with nothing left the listing is agreed, else it stays open. What never runs out stays as it is. PT409 when there is not enough, or it is closed.';

create function private.give_back_quantity(l public.listings, taken smallint) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  update public.listings as listings
  set quantity_left = least(listings.quantity_initial, listings.quantity_left + taken),
    state = case when listings.state = 'agreed' then 'open'::public.listing_state else listings.state end,
    -- It comes back for a week at least, so that its owner can look at it.
    expires_at = case when listings.state = 'agreed' then greatest(listings.expires_at,
      least(now() + interval '7 days', private.lasting_until(listings.category_id, listings.deadline_on))) else listings.expires_at end
  where listings.id = l.id and listings.quantity_left is not null and taken > 0;
end
$$;
comment on function private.give_back_quantity(public.listings, smallint) is
  'Gives back what an agreement that was called off had taken; an agreed listing stands again.';

-- What the owner does with it.

create function private.close_my_listing(wanted bigint, ending public.listing_ending) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if ending is null or ending not in ('found_here', 'found_elsewhere', 'not_needed', 'other') then
    raise sqlstate 'PT400' using message = 'ending:errorChoice';
  end if;
  perform private.close_listing(private.lock_my_listing(wanted), ending);
end
$$;

create function private.reopen_my_listing(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings := private.lock_my_listing(wanted);
begin
  perform private.check_pause();
  if l.state not in ('closed', 'expired') then
    raise sqlstate 'PT409' using message = 'it is not closed';
  end if;
  perform private.count_listing();
  perform private.open_listing(l);
end
$$;

create function private.pause_my_listing(wanted bigint, pauses boolean) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings := private.lock_my_listing(wanted);
begin
  if l.state not in ('open', 'talking', 'agreed') then
    raise sqlstate 'PT409' using message = 'only what stands can be paused';
  end if;
  if l.is_paused = coalesce(pauses, true) then
    return;
  end if;
  if l.is_paused and l.state <> 'agreed' then
    perform private.open_listing(l);
    return;
  end if;
  update public.listings as listings set is_paused = coalesce(pauses, true), revision = listings.revision + 1 where listings.id = l.id;
end
$$;

create function private.throw_away_listing(wanted bigint) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings := private.lock_my_listing(wanted);
begin
  if l.state <> 'draft' then
    raise sqlstate 'PT409' using message = 'only a draft is thrown away';
  end if;
  delete from public.listings as listings where listings.id = l.id;
end
$$;

create function private.count_listing() returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not private.count_attempt('listing', (select auth.uid())::text, 20, '1 day') then
    raise sqlstate 'PT429' using message = 'twenty listings a day', hint = '3600';
  end if;
end
$$;
comment on function private.count_listing() is 'PT429 after twenty listings posted or reopened in a day.';
