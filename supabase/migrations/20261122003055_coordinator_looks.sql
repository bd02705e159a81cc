-- What is missing where: whether a need that waits has any offer that could answer it. Looking is slow where much
-- stands, so a few needs are looked at each time, those that were looked at longest ago first.

create table private.need_looks (
  listing_id bigint primary key references public.listings (id) on delete cascade,
  has_offer boolean not null,
  looked_at timestamptz not null default now()
);
comment on table private.need_looks is 'Whether a need had an offer that passes the gates when it was last looked at.';
create index need_looks_looked_at on private.need_looks (looked_at);

create function private.look_for_offers(at timestamptz default now(), most integer default 100) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  looked integer;
begin
  delete from private.need_looks as k where k.looked_at < at - interval '30 days';
  with due as (
    select l.id from private.waiting_needs(interval '7 days', at) as l
    left join private.need_looks as k on k.listing_id = l.id
    where k.looked_at is null or k.looked_at < at - interval '20 hours'
    order by k.looked_at nulls first, l.opened_at, l.id limit most
  )
  insert into private.need_looks as k (listing_id, has_offer, looked_at)
  select d.id, exists (select from private.score_pairs(d.id, null, at)), at from due as d
  on conflict (listing_id) do update set has_offer = excluded.has_offer, looked_at = excluded.looked_at;
  get diagnostics looked = row_count;
  return looked;
end
$$;
comment on function private.look_for_offers(timestamptz, integer) is
  'Every half hour: looks whether needs that wait a week have an offer that passes the gates; how many it looked at.';

create function private.missing_offers(language text, at timestamptz default now()) returns jsonb
language sql stable security definer set search_path = ''
as $$
  with lacking as (
    select c.slug, c.labels, c.position, d.slug as district_slug, d.names, count(*) as needs, min(l.opened_at) as oldest
    from private.need_looks as k
    join private.waiting_needs(interval '7 days', at) as l on l.id = k.listing_id
    join public.listing_categories as c on c.id = l.category_id
    left join public.areas as a on a.id = l.area_id
    left join public.grid_cells as g on g.id = a.cell_id
    left join public.districts as d on d.id = coalesce(a.district_id, g.district_id)
    where not k.has_offer
    group by c.slug, c.labels, c.position, d.slug, d.names
  )
  select coalesce(jsonb_agg(jsonb_build_object('needs', m.needs, 'oldest', m.oldest,
    'category', jsonb_build_object('slug', m.slug, 'label', private.pick(m.labels, missing_offers.language)),
    'district', case when m.district_slug is not null then
      jsonb_build_object('slug', m.district_slug, 'label', private.pick(m.names, missing_offers.language)) end)
    order by m.needs desc, m.oldest, m.slug, m.district_slug), '[]')
  from (select * from lacking order by needs desc, oldest limit 60) as m
$$;
comment on function private.missing_offers(text, timestamptz) is
  'Needs that wait a week without any offer that could answer them, by category and district, most first; for coordinators only.';
