import type { Areas } from './areas-world.ts';
import { listingOf, openAreasWorld, resetAreas } from './areas-world.ts';
import type { Who } from './groups-world.ts';
import { act, call, db, idOf, people } from './groups-world.ts';

export { call, db, idOf, organisation, tried } from './groups-world.ts';
export type { Who } from './groups-world.ts';

export let areas: Areas;

/** The city with its areas; everybody speaks Dutch only. */
export async function openSearchesWorld(): Promise<void> {
  areas = await openAreasWorld();
  await db.sql`insert into public.terms (vocabulary, slug, labels)
    values ('theme', 'wonen', '{"nl":"Wonen","en":"x","fr":"x","ar":"x"}')`;
}

/** Nobody has chosen an area, nothing is posted, saved or told. */
export async function resetSearches(): Promise<void> {
  await resetAreas();
  await db.sql`truncate public.saved_searches, private.found_listings, private.listing_alerts, private.unsubscriptions restart identity cascade`;
  await db.sql`delete from public.notifications`;
  await db.sql`delete from private.outbox`;
  await db.sql`delete from public.follows`;
  await db.sql`delete from public.digest_settings`;
  await db.sql`delete from private.mail_suspensions`;
  await db.sql`update public.people set language = 'nl', spoken_languages = '{}'`;
  await db.sql`update public.listing_categories set widens_after_hours = 3, may_bridge = true, audience_of_offers = 'everybody'`;
  // The category comes with the first listing.
  await listingOf({ online: true });
  await db.sql`truncate public.listings restart identity cascade`;
}

/** Saves filters; @returns the id of the search */
export async function search(who: Who, filters: Record<string, unknown> = {}): Promise<number> {
  await call(who, 'save_search', { category: 'goods', ...filters } as never);
  const [row] = await db.sql<{ id: number }[]>`
    update public.saved_searches set saved_at = now() - interval '1 minute', looked_at = now() - interval '1 minute'
    where id = (select max(id) from public.saved_searches where person_id = ${idOf(who)}) returning id::int`;
  return row!.id;
}

/** Lives in an area. */
export const live = (who: Who, area: number) =>
  db.sql`select private.choose_area(${idOf(who)}, null, ${area})`;

/** Speaks these languages, and no others. */
export const speak = (who: Who, ...languages: string[]) =>
  db.sql`update public.people set language = ${languages[0]!}, spoken_languages = ${languages} where id = ${idOf(who)}`;

/** Tomorrow at an hour of the city, some days later. */
export async function at(hour: number, days = 1): Promise<Date> {
  const [row] = await db.sql<{ at: Date }[]>`
    select ((now() at time zone private.city_zone())::date + ${days}::int + make_interval(mins => ${Math.round(hour * 60)}::int))
      at time zone private.city_zone() as at`;
  return row!.at;
}

/** One round; @returns who was told in it, by name, and how many times */
export async function round(when: Date): Promise<string[]> {
  const before = await toldOf();
  await db.sql`select private.tell_searchers(${when})`;
  const after = await toldOf();
  return after.slice(before.length).toSorted();
}

const nameOf = (id: string) => people.find((who) => idOf(who) === id) ?? id;

async function toldOf(): Promise<string[]> {
  const rows = await db.sql<{ person_id: string }[]>`
    select person_id from public.notifications where kind = 'listing_found' order by id`;
  return rows.map((row) => nameOf(row.person_id));
}

/** Mails of what was found that wait to leave, to whom and with how many. */
export async function mails(): Promise<string[]> {
  const rows = await db.sql<{ recipient: string; count: string }[]>`
    select recipient, payload ->> 'count' as count from private.outbox where kind = 'listing_found' order by id`;
  return rows.map(({ recipient, count }) => `${recipient.replace('@example.org', '')} ${count}`);
}

/** What somebody sees on their page. */
export const mySearches = (who: Who) =>
  act(
    who,
    async (sql) => (await sql`select public.get_my_searches('nl') as value`)[0]!['value'],
  ) as Promise<{ hasArea: boolean; rows: Record<string, unknown>[] }>;
