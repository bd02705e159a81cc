import type { LanguageCode } from '../../i18n/locales.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Home } from './home.ts';

/** What the home page shows, in one question. */
export async function getHome(db: Db, language: LanguageCode): Promise<Home> {
  return unwrap(await db.rpc('get_home', { language })) as unknown as Home;
}
