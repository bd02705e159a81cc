import type { TransactionSql } from 'postgres';

/** Searches of everybody else for all there is, from every district and at every distance. @returns how many were saved */
export async function saveProbes(sql: TransactionSql): Promise<number> {
  // An attacker with fifty accounts, each of which lives in another area.
  await sql`insert into auth.users (id, email)
    select md5('probe' || n)::uuid, 'probe' || n || '@example.org' from generate_series(1, 50) as n`;
  await sql`insert into private.person_areas (person_id, area_id)
    select md5('probe' || n.n)::uuid, n.id from (
      select a.id, row_number() over (order by a.id) as n from public.areas as a
      left join public.grid_cells as c on c.id = a.cell_id
      join public.districts as d on d.id = coalesce(a.district_id, c.district_id)
      where d.slug <> 'daar' and coalesce(c.is_offered, true)) as n where n.n <= 50`;
  const { count } = await sql`
    insert into public.saved_searches (person_id, name, kind, category_id, district_id, centre_id, reach, query, pace, saved_at)
    select p.id, d.slug || reach, k.kind, c.id, d.id, private.given_near(d.slug), reach, q.query, 'at_once', now() - interval '1 day'
    from public.people as p
    join auth.users as u on u.id = p.id and u.email like 'probe%'
    cross join (select d.* from public.districts as d where d.slug <> 'daar') as d
    cross join unnest(array[null, 0, 1, 2]::smallint[]) as reach
    cross join unnest(enum_range(null::public.listing_kind)) as k (kind)
    cross join unnest(array[null, 'fiets']) as q (query)
    cross join public.listing_categories as c where c.slug = 'goods'`;
  return count;
}

/** Everything that they are told and mailed of what stands, hour by hour; as if it had never been told. */
export async function tellProbes(sql: TransactionSql): Promise<string[]> {
  await sql`delete from private.found_listings`;
  await sql`delete from public.notifications`;
  await sql`delete from private.outbox`;
  await sql`delete from private.listing_alerts`;
  await sql`insert into private.listing_alerts (listing_id) select id from public.listings order by id`;
  for (let hour = 1; hour <= 30; hour += 1)
    await sql`select private.tell_searchers(now() + make_interval(hours => ${hour}))`;
  const rows = await sql<{ told: string }[]>`
    select concat_ws(' ', u.email, s.name, f.told_at, f.mailed_at, n.object, n.payload) as told
    from private.found_listings as f
    join auth.users as u on u.id = f.person_id
    join public.saved_searches as s on s.id = f.search_id
    join public.notifications as n on n.person_id = f.person_id and n.object = 'listing:' || f.listing_id
    union all
    select concat_ws(' ', o.recipient, o.payload - 'url') from private.outbox as o where o.kind = 'listing_found'
    order by 1`;
  return rows.map(({ told }) => told);
}
