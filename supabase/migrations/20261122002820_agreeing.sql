-- Agreeing, and how it ends. Both sides say yes, and where the category asks for it the organisation between
-- them, with a screening that holds that day; only then is it taken from what is left.

create function private.close_talk(m public.matches, state public.match_state, refusal public.match_refusal, template text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  update public.matches as matches set state = close_talk.state, refusal = close_talk.refusal where matches.id = m.id;
  perform private.add_event(m.id, template, now());
  update public.conversations as v set closed_at = now(), awaits = null, is_queued = false, last_at = now() where v.id = m.id;
  perform private.tell_match(m, private.people_talking(m), 'conversation_ended', 1, 'conversation_note', template);
end
$$;
comment on function private.close_talk(public.matches, public.match_state, public.match_refusal, text) is
  'Ends a match and its conversation with a last message that stands ready in every language; all but who acts hear it.';

create function private.end_match(
  m public.matches, state public.match_state, refusal public.match_refusal, said text default null
) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings;
begin
  m := private.lock_match(m.id);
  if m.state not in ('proposed', 'asked', 'talking', 'agreed') then
    return;
  end if;
  -- Of a proposal nobody hears who said no: it came to nothing, and that is nobody's fault.
  perform private.close_talk(m, end_match.state, end_match.refusal, case when m.met_at is null then 'proposal_ended'
    when said is not null then said when end_match.state = 'closed_by_other' then 'other_chosen' else end_match.state::text end);
  for l in select * from public.listings as listings where listings.id in (m.need_id, m.offer_id) order by listings.id loop
    if m.state = 'agreed' then
      perform private.give_back_quantity(l, m.quantity);
    end if;
    perform private.settle_listing(l.id);
  end loop;
end
$$;
comment on function private.end_match(public.matches, public.match_state, public.match_refusal, text) is
  'Ends a match: declined with a reason, cancelled, or closed because another was agreed; `said` is the last line where that is another one. What an agreement took is given back, and who waited moves up. Ending what has ended changes nothing.';

create function private.end_conversations(l public.listings) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m public.matches;
  beside bigint;
  is_found boolean := l.state = 'agreed' or l.ending in ('found_here', 'found_elsewhere');
begin
  for m in
    select * from public.matches as matches where l.id in (matches.need_id, matches.offer_id)
      and (matches.state in ('proposed', 'asked', 'talking') or matches.state = 'agreed' and l.ending in ('by_moderator', 'consent_ended'))
    order by matches.created_at, matches.id for no key update
  loop
    perform private.close_talk(m, case when is_found and m.state <> 'agreed' then 'closed_by_other' else 'cancelled' end::public.match_state, null,
      case when is_found and m.state <> 'agreed' then 'other_chosen' when l.state = 'expired' then 'listing_expired' else 'listing_closed' end);
    beside := case when l.id = m.need_id then m.offer_id else m.need_id end;
    if m.state = 'agreed' then
      perform private.give_back_quantity(other, m.quantity) from public.listings as other where other.id = beside;
    end if;
    if beside is not null then
      perform private.settle_listing(beside);
    end if;
  end loop;
end
$$;
comment on function private.end_conversations(public.listings) is
  'Everybody who answered a listing that is closed, over or wholly agreed hears it, who waits in line too; the listing is held by the caller.';

create function private.agree(m public.matches) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  me uuid := private.require_person();
  side text;
  needs_screening boolean;
  l public.listings;
begin
  m := private.lock_match(m.id);
  side := private.side_of(m, me);
  if side is null or side not in ('seeker', 'giver', 'go_between') then
    raise insufficient_privilege using message = 'only the two sides and who stands between agree';
  end if;
  -- A proposal is confirmed by both first (private.confirm_match): nobody agrees with somebody they do not know of.
  if m.state not in ('asked', 'talking') or private.are_apart(m)
    or (select v.is_queued or v.closed_at is not null from public.conversations as v where v.id = m.id) then
    raise sqlstate 'PT409' using message = 'this is not to be agreed';
  end if;
  if side <> 'go_between' then
    perform private.check_pause();
  end if;
  select c.needs_screening into needs_screening from public.listing_categories as c where c.id = m.category_id;
  if side = 'go_between' and needs_screening and not private.is_screened(m.giver_id, m.through_id, m.category_id) then
    raise sqlstate 'PT409' using message = 'no screening holds today';
  end if;
  update public.matches as matches
  set seeker_agreed_at = coalesce(matches.seeker_agreed_at, case when side = 'seeker' then now() end),
    giver_agreed_at = coalesce(matches.giver_agreed_at, case when side = 'giver' then now() end),
    -- A screening that has lapsed since is seen again before it counts.
    go_between_agreed_at = case when side = 'go_between' then now()
      when needs_screening and not private.is_screened(matches.giver_id, matches.through_id, matches.category_id) then null
      else matches.go_between_agreed_at end
  where matches.id = m.id returning * into m;
  if m.seeker_agreed_at is null or m.giver_agreed_at is null or needs_screening and m.go_between_agreed_at is null then
    update public.conversations as v set reminded_at = null, last_at = now(),
      awaits = case when m.seeker_agreed_at is null then 'need' when m.giver_agreed_at is null then 'offer' end::public.listing_kind
    where v.id = m.id;
    perform private.add_event(m.id, case side when 'go_between' then 'go_between_agreed' else 'agreed_' || side end, now());
    perform private.tell_match(m, array(select p from unnest(private.people_talking(m)) as p union
      select r.person_id from public.organisation_representatives as r where needs_screening and r.organisation_id = m.through_id),
      'match_consent', case side when 'seeker' then 1 when 'giver' then 2 else 3 end);
    return;
  end if;
  for l in select * from public.listings as listings where listings.id in (m.need_id, m.offer_id) order by listings.id loop
    perform private.take_quantity(l, m.quantity);
  end loop;
  update public.matches as matches set state = 'agreed', agreed_at = now() where matches.id = m.id returning * into m;
  update public.conversations as v set awaits = null, reminded_at = null, last_at = now() where v.id = m.id;
  perform private.add_event(m.id, 'agreed', now());
  perform private.tell_match(m, private.people_talking(m), 'match_agreed', 1);
  for l in select * from public.listings as listings where listings.id in (m.need_id, m.offer_id) order by listings.id loop
    if l.state = 'agreed' then
      perform private.end_conversations(l);
    else
      perform private.settle_listing(l.id);
    end if;
  end loop;
end
$$;
comment on function private.agree(public.matches) is
  'Records that who asks agrees: a side, or the organisation between them. Once all whose word is needed agreed it is taken from what is left; who comes second for the last one is refused with PT409. Agreeing again changes nothing.';

-- What people do on the page.

create function private.agree_match(wanted uuid) returns void
language plpgsql security definer set search_path = ''
as $$ begin perform private.agree(private.lock_my_match(wanted)); end $$;

create function private.decline_match(wanted uuid, reason text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m public.matches := private.lock_my_match(wanted);
  side text := private.side_of(m, (select auth.uid()));
begin
  if side not in ('seeker', 'giver', 'go_between') then
    raise insufficient_privilege using message = 'only the two sides and who stands between decline';
  end if;
  if reason is null or reason <> all (enum_range(null::public.match_refusal)::text[]) then
    raise sqlstate 'PT400' using message = 'reason:errorChoice';
  end if;
  if m.state not in ('proposed', 'asked', 'talking') then
    raise sqlstate 'PT409' using message = 'this is no longer to be declined';
  end if;
  perform private.end_match(m, 'declined', reason::public.match_refusal);
end
$$;
comment on function private.decline_match(uuid, text) is 'Says no, with one of five reasons; the reason is counted, and never told to the other side when it is that it feels unsafe.';

create function private.cancel_match(wanted uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  m public.matches := private.lock_my_match(wanted);
  side text := private.side_of(m, (select auth.uid()));
begin
  if side not in ('seeker', 'giver') and not (side = 'go_between' and m.state = 'agreed') then
    raise insufficient_privilege using message = 'only the two sides call it off';
  end if;
  if m.state not in ('asked', 'talking', 'agreed') then
    raise sqlstate 'PT409' using message = 'this is not to be called off';
  end if;
  perform private.end_match(m, 'cancelled', null);
end
$$;
comment on function private.cancel_match(uuid) is 'Takes an answer back, or calls an agreement off: what it had taken stands again.';
