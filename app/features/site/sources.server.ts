import type { LanguageCode } from '../../i18n/locales.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { TextInLanguage } from './home.ts';

/** A document that entries were written from. */
export interface Source {
  key: string;
  title: TextInLanguage;
  publisher: string | null;
  year: number | null;
  url: string | null;
}

/** The documents behind the entries; empty where a city brought none. */
export async function listSources(db: Db, language: LanguageCode): Promise<Source[]> {
  return unwrap(await db.rpc('list_sources', { language })) as unknown as Source[];
}
