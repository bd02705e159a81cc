-- What is asked and offered, counted by theme, by district and by month, each on its own and never crossed. The
-- counts are kept, not asked anew for each page, and what is shown of them begins at ten.

create table private.exchange_tallies (
  part text not null check (part in ('theme', 'district', 'month')),
  theme_id smallint references public.terms (id) on delete cascade,
  district_id integer references public.districts (id) on delete cascade,
  month date,
  figure text not null check (figure in ('open_needs', 'open_offers', 'needs', 'offers', 'agreed', 'done')),
  amount integer not null check (amount > 0),
  is_shown boolean not null,
  unique nulls not distinct (part, theme_id, district_id, month, figure),
  check (part = 'theme' or theme_id is null),
  check (part = 'district' or district_id is null),
  check (part = 'month' or month is null)
);
comment on table private.exchange_tallies is
  'How much is open, was posted, agreed and done; a row without theme or district is what has none. Only shown rows leave the database.';
create index exchange_tallies_theme_id on private.exchange_tallies (theme_id);
create index exchange_tallies_district_id on private.exchange_tallies (district_id);
create trigger exchange_tallies_announce after insert or update or delete on private.exchange_tallies
  for each statement execute function private.announce_change('figures');

create index listings_opened_at on public.listings (opened_at, kind) where opened_at is not null;
create index matches_agreed_at on public.matches (agreed_at) where agreed_at is not null;
create index matches_done_at on public.matches (done_at) where done_at is not null;

create function private.fewest_shown() returns integer
language sql immutable parallel safe set search_path = ''
as $$ select 10 $$;
comment on function private.fewest_shown() is 'From how many on a number of people''s listings is shown to everybody.';

create function private.first_month_shown(today date) returns date
language sql immutable parallel safe set search_path = ''
as $$ select (date_trunc('month', today) - interval '11 months')::date $$;
comment on function private.first_month_shown(date) is 'The figures go back twelve months, this one counted.';

create function private.tally_exchange(at timestamptz)
returns table (part text, theme_id smallint, district_id integer, month date, figure text, amount integer)
language sql stable security definer set search_path = ''
as $$
  with clock as materialized (
    select private.first_month_shown((at at time zone private.city_zone())::date) as first, private.city_zone() as zone
  ), grouped as materialized (
    -- The smallest groups first, themes and districts by them after: a hundred thousand rows are read once.
    select l.kind, l.category_id, l.theme_id, l.area_id, l.audience, count(*) as n
    from public.listings as l
    where l.state in ('open', 'talking') and l.review = 'approved' and not l.is_paused and l.expires_at > at
    group by 1, 2, 3, 4, 5
  ), open as (
    select g.kind, coalesce(g.theme_id, c.theme_id) as theme_id, coalesce(a.district_id, cell.district_id) as district_id, g.audience, g.n
    from grouped as g join public.listing_categories as c on c.id = g.category_id
    left join public.areas as a on a.id = g.area_id
    left join public.grid_cells as cell on cell.id = a.cell_id
  ), met as (
    select x.category_id, coalesce(n.theme_id, o.theme_id, c.theme_id) as theme_id, x.agreed_at, x.done_at, x.state
    from clock, public.matches as x
    join public.listing_categories as c on c.id = x.category_id
    left join public.listings as n on n.id = x.need_id
    left join public.listings as o on o.id = x.offer_id
    where x.state in ('agreed', 'done') and x.agreed_at is not null
      and (x.agreed_at >= clock.first::timestamp at time zone clock.zone or x.done_at >= clock.first::timestamp at time zone clock.zone)
  ), steps as (
    select m.theme_id, 'agreed' as figure, date_trunc('month', m.agreed_at at time zone clock.zone)::date as month from met as m, clock
    union all
    select m.theme_id, 'done', date_trunc('month', m.done_at at time zone clock.zone)::date from met as m, clock where m.state = 'done' and m.done_at is not null
  )
  select 'theme', o.theme_id, null::integer, null::date, 'open_' || o.kind || 's', sum(o.n)::integer from open as o group by o.theme_id, o.kind
  union all
  -- What only a go-between sees is in no district: members could count the others, and the rest would be a few.
  select 'district', null, o.district_id, null, 'open_' || o.kind || 's', sum(o.n)::integer from open as o
  where o.audience <> 'go_between' group by o.district_id, o.kind
  union all
  select 'month', null, null, date_trunc('month', l.opened_at at time zone clock.zone)::date, l.kind || 's', count(*)::integer
  from clock, public.listings as l
  where l.opened_at >= clock.first::timestamp at time zone clock.zone and l.opened_at <= at and l.review = 'approved' group by 4, 5
  union all
  select 'theme', s.theme_id, null, null, s.figure, count(*)::integer from steps as s, clock where s.month >= clock.first group by s.theme_id, s.figure
  union all
  select 'month', null, null, s.month, s.figure, count(*)::integer from steps as s, clock where s.month >= clock.first group by s.month, s.figure
$$;
comment on function private.tally_exchange(timestamptz) is
  'All counts of this moment, exact: for the table only. Listings nobody approved are not counted, nor are hours or thanks of anybody.';

create function private.keep_exchange_tallies(at timestamptz default now()) returns boolean
language plpgsql security definer set search_path = ''
as $$
declare
  fresh jsonb;
begin
  -- One counts at a time, so that an older count never comes after a newer one; who reads does not wait.
  lock table private.exchange_tallies in share row exclusive mode;
  -- Below ten nothing is told. Where one is left out, others are left out beside it until they are two and ten
  -- together: from a sum that is known elsewhere nobody finds it.
  with counted as (
    select t.*, row_number() over smallest_first as place,
      coalesce(sum(t.amount) over (smallest_first rows between unbounded preceding and 1 preceding), 0) as before,
      min(t.amount) over (partition by t.part, t.figure) < private.fewest_shown() as hides_some
    from private.tally_exchange(at) as t
    window smallest_first as (partition by t.part, t.figure order by t.amount, t.theme_id, t.district_id, t.month)
  )
  select coalesce(jsonb_agg(jsonb_build_object('part', c.part, 'theme_id', c.theme_id, 'district_id', c.district_id, 'month', c.month,
    'figure', c.figure, 'amount', c.amount, 'is_shown',
      c.amount >= private.fewest_shown() and not (c.hides_some and (c.place <= 2 or c.before < private.fewest_shown())))), '[]')
  into fresh from counted as c;
  if not exists (
    (select * from jsonb_populate_recordset(null::private.exchange_tallies, fresh) except select * from private.exchange_tallies)
    union all
    (select * from private.exchange_tallies except select * from jsonb_populate_recordset(null::private.exchange_tallies, fresh))) then
    return false;
  end if;
  delete from private.exchange_tallies;
  insert into private.exchange_tallies select * from jsonb_populate_recordset(null::private.exchange_tallies, fresh);
  return true;
end
$$;
comment on function private.keep_exchange_tallies(timestamptz) is
  'Every minute: counts anew; writes, and so renews pages, only where something changed. True when it did.';
