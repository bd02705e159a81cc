import { createClient } from '@supabase/supabase-js';
import type { SupabaseClient } from '@supabase/supabase-js';
import type { ApiOptions } from './database.ts';
import { connectBackend } from './database.ts';

/** Who asks the database as its owner, for instance the queue. */
export interface Queries {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** Does something in Storage as the site itself: no person may do that. */
export async function inSiteStorage<T>(
  apiOptions: ApiOptions,
  run: (storage: SupabaseClient['storage']) => Promise<T>,
): Promise<T> {
  const secretKey =
    apiOptions.home === 'embedded' ? apiOptions.secrets.secretKey : apiOptions.secretKey;
  const backend = await connectBackend(apiOptions, async () => undefined);
  try {
    const client = createClient(backend.url, secretKey, {
      auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
      ...(backend.fetch ? { global: { fetch: backend.fetch } } : {}),
    });
    return await run(client.storage);
  } finally {
    await backend.close();
  }
}
