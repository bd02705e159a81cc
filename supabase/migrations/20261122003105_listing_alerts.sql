-- Who is told of a listing that stands newly goes outwards in circles: nearest first, those with whom one can
-- talk before those with whom one cannot. This chapter keeps how far each listing has come, and whom it reached.

alter table public.listing_categories
  add column widens_after_hours smallint not null default 3 check (widens_after_hours between 1 and 72);
comment on column public.listing_categories.widens_after_hours is 'After how many hours people farther away are told of a new listing, while fewer than three have answered.';
grant update (widens_after_hours) on public.listing_categories to authenticated;

create table private.listing_alerts (
  listing_id bigint primary key references public.listings (id) on delete cascade,
  circle smallint not null default 0 check (circle between 0 and 5),
  began_at timestamptz not null default now(),
  widens_at timestamptz default now()
);
comment on table private.listing_alerts is 'How far the news of a listing has come: the circle that is told next, and when; null while it does not stand and once all were told.';
comment on column private.listing_alerts.circle is '0 to 3 are the buckets of distance, 4 is everybody else, 5 is over.';
create index listing_alerts_widens_at on private.listing_alerts (widens_at, listing_id) where widens_at is not null;

create table private.found_listings (
  listing_id bigint not null references public.listings (id) on delete cascade,
  person_id uuid not null references public.people (id) on delete cascade,
  search_id bigint references public.saved_searches (id) on delete set null,
  is_waiting boolean not null,
  told_at timestamptz not null,
  mailed_at timestamptz,
  primary key (listing_id, person_id)
);
comment on table private.found_listings is 'Who was told of which listing, once, whatever searches found it; and whether it still goes by mail.';
create index found_listings_waiting on private.found_listings (person_id) where is_waiting;
create index found_listings_mailed on private.found_listings (person_id, mailed_at desc) where mailed_at is not null;
create index found_listings_person_id on private.found_listings (person_id, told_at desc);
create index found_listings_search_id on private.found_listings (search_id);

create function private.is_news(l public.listings) returns boolean
language sql immutable set search_path = ''
as $$ select l.state in ('open', 'talking') and l.review = 'approved' and not l.is_paused $$;
comment on function private.is_news(public.listings) is 'Whether a listing stands in the list, its clock apart.';

create function private.begin_alert() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- What is brought in with its old dates is no news.
  if tg_op = 'UPDATE' or new.opened_at > now() - interval '1 hour' then
    insert into private.listing_alerts as a (listing_id) values (new.id)
    on conflict (listing_id) do update set widens_at = now() where a.widens_at is null and a.circle < 5;
  end if;
  return null;
end
$$;
comment on function private.begin_alert() is 'A listing that stands, or stands again, is told from the circle on where it was.';
create trigger listings_begin_alert after insert on public.listings
  for each row when (private.is_news(new)) execute function private.begin_alert();
create trigger listings_resume_alert after update on public.listings
  for each row when (not private.is_news(old) and private.is_news(new)) execute function private.begin_alert();

create function private.end_alert() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update private.listing_alerts as a set widens_at = null where a.listing_id = old.id;
  perform private.drop_notices('listing:' || old.id, '{listing_found}');
  return null;
end
$$;
comment on function private.end_alert() is 'Of what is closed, paused or held nobody hears, and nobody is led to it.';
create trigger listings_end_alert after update on public.listings
  for each row when (private.is_news(old) and not private.is_news(new)) execute function private.end_alert();
create trigger listings_delete_alert after delete on public.listings
  for each row execute function private.end_alert();

create function private.part_blocked() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.notifications as n using private.found_listings as f, public.listings as l
  where f.person_id in (new.blocker_id, new.blocked_id) and l.id = f.listing_id
    and n.person_id = f.person_id and n.kind = 'listing_found' and n.object = 'listing:' || l.id
    and exists (select from private.people_behind(l) as p (id) where p.id in (new.blocker_id, new.blocked_id) and p.id <> f.person_id);
  return null;
end
$$;
comment on function private.part_blocked() is 'Who is blocked is led to nothing of the other any more, nor the other way round.';
create trigger blocks_part after insert on public.blocks for each row execute function private.part_blocked();

create function private.forget_searches(today date) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.saved_searches as s
  where greatest(s.looked_at, s.saved_at) < today - (private.storage_days() -> 'search')::integer + 1;
  delete from private.found_listings as f where f.told_at < today - (private.storage_days() -> 'notification')::integer + 1;
end
$$;
comment on function private.forget_searches(date) is 'Daily: erases searches at which nobody looked for a year, and who was told of what with the notices.';
