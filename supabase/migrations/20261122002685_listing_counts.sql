-- What is over long enough is erased; of a listing a count stays, which names nobody and no area.

create table private.listing_counts (
  month date not null,
  kind public.listing_kind not null,
  category_id smallint not null references public.listing_categories (id) on delete cascade,
  theme_id smallint references public.terms (id) on delete set null,
  ending text not null,
  listings integer not null check (listings > 0),
  unique nulls not distinct (month, kind, category_id, theme_id, ending)
);
comment on table private.listing_counts is 'How many listings of a month there were, and how they ended: what is left of them after a year.';
create index listing_counts_category_id on private.listing_counts (category_id);
create index listing_counts_theme_id on private.listing_counts (theme_id);

create function private.count_away_listings(gone bigint[]) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  insert into private.listing_counts as counts (month, kind, category_id, theme_id, ending, listings)
  select date_trunc('month', l.opened_at)::date, l.kind, l.category_id, coalesce(l.theme_id, c.theme_id),
    coalesce(l.ending::text, l.state::text), count(*)
  from public.listings as l join public.listing_categories as c on c.id = l.category_id
  where l.id = any (gone) group by 1, 2, 3, 4, 5
  on conflict (month, kind, category_id, theme_id, ending) do update set listings = counts.listings + excluded.listings;
  delete from public.listings as l where l.id = any (gone);
end
$$;
comment on function private.count_away_listings(bigint[]) is 'Erases listings that were open once; a count of them stays.';

create function private.forget_listings(today date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  days jsonb := private.storage_days();
  gone bigint[];
begin
  delete from public.listings as l where l.state = 'draft' and l.updated_at < today - (days -> 'draft')::integer + 1;
  delete from private.listing_reminders as r where r.sent_at < today - 60;
  gone := array(
    select l.id from public.listings as l
    where l.state in ('closed', 'done', 'expired') and l.updated_at < today - (days -> 'listing')::integer + 1
      -- An agreement is asked after for a year: its listing stays as long.
      and not exists (select from public.matches as m where l.id in (m.need_id, m.offer_id)
        and m.updated_at >= today - (days -> 'listing')::integer + 1));
  perform private.count_away_listings(gone);
end
$$;
comment on function private.forget_listings(date) is 'Daily: a year after its end a listing becomes a count; drafts that nobody touches go sooner.';
