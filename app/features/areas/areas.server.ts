import { done } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { MyArea, OfferCounts } from './area.ts';

/** How many offers stand in each district. */
export async function countOffersByDistrict(db: Db, language: string): Promise<OfferCounts> {
  return unwrap(await db.rpc('count_offers_by_district', { language })) as unknown as OfferCounts;
}

/**
 * The area of who asks, or of an organisation that they speak for.
 * @param organisation its id; null for oneself
 * @throws Response 403 for somebody else's organisation, 404 for what is no id
 */
export async function getMyArea(
  db: Db,
  organisation: string | null,
  language: string,
): Promise<MyArea> {
  if (organisation && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(organisation)) {
    throw notFound();
  }
  const named = { organisation: organisation as unknown as string, language };
  return unwrap(await db.rpc('get_my_area', named)) as unknown as MyArea;
}

/** Chooses it, for all listings. @throws RefusedInput for no area and after two changes in 90 days */
export async function saveMyArea(db: Db, organisation: string | null, area: number): Promise<void> {
  done(await db.rpc('save_my_area', { organisation: organisation as unknown as string, area }));
}
