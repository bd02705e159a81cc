import type { ListingFields } from './listing-rows.ts';
import { insertListings } from './listing-rows.ts';
import type { Who } from './suggestions-world.ts';
import { call, db, idOf } from './suggestions-world.ts';

export {
  call,
  db,
  idOf,
  openSuggestionsWorld,
  organisation,
  people,
  tried,
} from './suggestions-world.ts';
export type { Who } from './suggestions-world.ts';

/** Nothing is posted, no session is planned, nobody was told anything. */
export async function resetFigures(): Promise<void> {
  await db.sql`truncate public.listings, public.matches, public.beneficiaries, private.exchange_tallies restart identity cascade`;
  await db.sql`delete from public.agenda_items`;
  await db.sql`delete from public.sessions`;
  await db.sql`delete from public.notifications`;
}

/** Posts so many listings of one person that are all the same. @returns their ids */
export const posts = (
  count: number,
  fields: Partial<ListingFields>,
  who: Who = 'seeker',
): Promise<number[]> =>
  insertListings(
    db.sql,
    Array.from({ length: count }, () => ({ person: idOf(who), ...fields })),
  );

/** Counts anew; @returns whether anything changed */
export async function keep(): Promise<boolean> {
  const [row] = await db.sql<{ kept: boolean }[]>`select private.keep_exchange_tallies() as kept`;
  return row!.kept;
}

/** What is told to everybody of each row, by its slug. */
export async function told(
  part: string,
  who: Who = 'visitor',
): Promise<Record<string, Record<string, number>>> {
  const answer = (await call(who, 'get_exchange_figures', part, 'nl')) as {
    rows: { slug: string; figures: Record<string, number> }[];
  };
  return Object.fromEntries(
    answer.rows
      .filter(({ figures }) => Object.keys(figures).length > 0)
      .map(({ slug, figures }) => [slug, figures]),
  );
}

/** Lets so many needs find somebody, some days after they were posted. */
export async function found(ids: readonly number[], state: 'agreed' | 'done', waited = 3) {
  await db.sql`
    insert into public.matches (need_id, category_id, seeker_id, giver_id, asked_by, state, seeker_agreed_at, giver_agreed_at,
      agreed_at, done_at)
    select l.id, l.category_id, l.person_id, ${idOf('giver')}, ${idOf('giver')}, ${state}::public.match_state, w.at, w.at, w.at,
      case when ${state} = 'done' then w.at end
    from public.listings as l
    cross join lateral (select least(l.opened_at + make_interval(days => ${waited}::int), now()) as at) as w
    where l.id = any (${ids as number[]})`;
  await db.sql`update public.listings set state = ${state}::public.listing_state where id = any (${ids as number[]})`;
}
