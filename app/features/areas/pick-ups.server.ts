import { done } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { PickUpAddress } from './pick-up.ts';

function listingIdOf(id: string | undefined): number {
  if (!/^[1-9]\d{0,14}$/.test(id ?? '')) throw notFound();
  return Number(id);
}

/** The address that who asks wrote for their listing; empty for none. @throws Response 403, 404 */
export async function getMyPickUp(db: Db, listing: string | undefined): Promise<string> {
  const answer = unwrap(await db.rpc('get_my_pick_up', { wanted: listingIdOf(listing) }));
  return (answer as { address: string | null }).address ?? '';
}

/** Writes it; an empty one is erased. @throws Response 403, 404, RefusedInput */
export async function savePickUp(
  db: Db,
  listing: string | undefined,
  address: string,
): Promise<void> {
  done(await db.rpc('save_pick_up', { wanted: listingIdOf(listing), address }));
}

/** The addresses of an agreed match. @throws Response 404 for who is not one of its two sides */
export async function listPickUps(db: Db, match: string | undefined): Promise<PickUpAddress[]> {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(match ?? '')) throw notFound();
  const answer = unwrap(await db.rpc('get_pick_up', { wanted: match! }));
  return (answer as unknown as { addresses: PickUpAddress[] }).addresses;
}
