import type { TransactionSql } from 'postgres';
import { readWorld, rows } from './reading.ts';

/** What some demo people saved of the exchange's list, some days ago; people by their demo address before the @. */
export async function loadSearches(tx: TransactionSql): Promise<void> {
  await tx`
    insert into public.saved_searches (person_id, name, kind, category_id, district_id, centre_id, reach, spoken, query, pace, saved_at, looked_at)
    select u.id, s.name, s.kind, c.id, d.id, private.given_near(d.slug), s.reach, s.spoken, s.query, coalesce(s.pace, 'daily'),
      now() - make_interval(days => 40), now() - make_interval(days => s.looked)
    from jsonb_to_recordset(${rows(tx, readWorld<unknown[]>('world/searches.json'))}) as s(person text, name text,
      kind public.listing_kind, category text, district text, reach smallint, spoken text, query text, pace public.search_pace, looked integer)
    join auth.users as u on u.email = s.person || '@demo.example'
    left join public.listing_categories as c on c.slug = s.category
    left join public.districts as d on d.slug = s.district`;
}
