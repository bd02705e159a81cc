import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { PublicAddress } from './sitemap.ts';

interface AddressPage {
  pages: number;
  rows: PublicAddress[];
}

/**
 * What visitors may read, 1,000 things a page.
 * @param page from 1; beyond the last one the rows are empty
 */
export async function listPublicAddresses(db: Db, page: number): Promise<AddressPage> {
  return unwrap(await db.rpc('list_public_addresses', { page })) as unknown as AddressPage;
}
