-- The true place of a pick-up: written by who acts for the listing, read by the two sides of an agreed match
-- and by nobody else, staff neither. It is in no page, list, mail or notice.

create function private.save_pick_up(wanted bigint, address text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  l public.listings := private.lock_my_listing(wanted);
  clean text := btrim(regexp_replace(coalesce(address, ''), '\s+', ' ', 'g'));
begin
  if clean = '' then
    delete from private.pick_up_points as p where p.listing_id = l.id;
    return;
  end if;
  perform private.check_pause();
  if char_length(clean) not between 3 and 300 then
    raise sqlstate 'PT400' using message = 'address:areas:errorAddressLong';
  end if;
  insert into private.pick_up_points as p (listing_id, address) values (l.id, clean)
  on conflict (listing_id) do update set address = excluded.address, written_at = now();
end
$$;

create function private.get_my_pick_up(wanted bigint) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  l public.listings := private.listing_of(wanted);
begin
  if not (private.rights_in_listing(l)).is_mine then
    raise insufficient_privilege using message = 'this listing is somebody else''s';
  end if;
  return jsonb_build_object('address', (select p.address from private.pick_up_points as p where p.listing_id = l.id));
end
$$;

create function private.reads_pick_up(m public.matches) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
declare
  me uuid := (select auth.uid());
  other uuid := case me when m.seeker_id then m.giver_id when m.giver_id then m.seeker_id end;
begin
  return coalesce(me in (m.seeker_id, m.giver_id), false)
    and (m.state = 'agreed' or m.state = 'done' and m.done_at > now() - make_interval(days => (private.storage_days() -> 'pickUp')::integer))
    and coalesce(other not in (select private.blocked_people()), true);
end
$$;
comment on function private.reads_pick_up(public.matches) is
  'Whether who asks is one of the two sides of this match, agreed and not longer done than the address is kept. A bridge, a go-between and the staff are no side.';

create function private.get_pick_up(wanted uuid) returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
  m public.matches;
begin
  select * into m from public.matches as matches where matches.id = wanted;
  -- One answer for all who may not: that there is such a match is private too.
  if m.id is null or not private.reads_pick_up(m) then
    raise sqlstate 'PT404' using message = 'no such match';
  end if;
  return jsonb_build_object('addresses', coalesce((
    select jsonb_agg(jsonb_build_object('kind', l.kind, 'address', p.address) order by l.kind)
    from private.pick_up_points as p
    join public.listings as l on l.id = p.listing_id
    where p.listing_id in (m.need_id, m.offer_id)), '[]'));
end
$$;

create function private.forget_pick_ups(today date) returns void
language sql security definer set search_path = ''
as $$
  delete from private.pick_up_points as p using public.listings as l
  where l.id = p.listing_id and l.state in ('done', 'closed', 'expired')
    and not exists (
      select from public.matches as m
      where (m.need_id = l.id or m.offer_id = l.id)
        and (m.state = 'agreed' or m.state = 'done' and m.done_at >= today - (private.storage_days() -> 'pickUp')::integer))
$$;
comment on function private.forget_pick_ups(date) is
  'Daily: erases the true place of what is over, so many days after the last match was done, at once where none was.';

create function public.save_pick_up(wanted bigint, address text) returns void
language sql security invoker set search_path = ''
as $$ select private.save_pick_up(wanted, address) $$;
comment on function public.save_pick_up(bigint, text) is
  'Where something is to be fetched, by who acts for the listing; an empty one is erased. PT400 by field, PT404, 42501.';

create function public.get_my_pick_up(wanted bigint) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_my_pick_up(wanted) $$;
comment on function public.get_my_pick_up(bigint) is 'The same, for who acts for the listing; PT404, 42501.';

create function public.get_pick_up(wanted uuid) returns jsonb
language sql stable security invoker set search_path = ''
as $$ select private.get_pick_up(wanted) $$;
comment on function public.get_pick_up(uuid) is 'The addresses of an agreed match, for its two sides; PT404 for everybody else and as long as not both agreed.';

grant execute on function
  private.save_pick_up(bigint, text), private.get_my_pick_up(bigint), private.get_pick_up(uuid),
  public.save_pick_up(bigint, text), public.get_my_pick_up(bigint), public.get_pick_up(uuid)
to authenticated;
