import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Licence } from './exported-initiative.ts';

/** The licence that the city chose for its open data. */
export async function getDataLicence(db: Db): Promise<Licence> {
  return unwrap(await db.rpc('get_data_licence')) as unknown as Licence;
}
