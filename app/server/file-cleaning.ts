import { createClient } from '@supabase/supabase-js';
import type { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { ApiOptions } from './database.ts';
import { connectBackend } from './database.ts';

/** Who asks the database as its owner, for instance the queue. */
interface Queries {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

const queue = 'file-cleaning';
const atOnce = 200;

/** Removes files from Storage, as the site itself: no person may do that. */
async function removeFiles(apiOptions: ApiOptions, names: string[]): Promise<void> {
  const secretKey =
    apiOptions.home === 'embedded' ? apiOptions.secrets.secretKey : apiOptions.secretKey;
  const backend = await connectBackend(apiOptions, async () => undefined);
  try {
    const client = createClient(backend.url, secretKey, {
      auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
      ...(backend.fetch ? { global: { fetch: backend.fetch } } : {}),
    });
    const { error } = await client.storage.from('attachments').remove(names);
    if (error) throw error;
  } finally {
    await backend.close();
  }
}

/**
 * Drops files that no post took within a day, and removes from Storage all whose row is gone.
 * @returns how many were removed; what fails stays noted and is tried again
 */
export async function cleanFiles(db: Queries, apiOptions: ApiOptions): Promise<number> {
  await db.executeSql('select private.forget_unused_attachments(now())');
  let removed = 0;
  for (;;) {
    const { rows } = await db.executeSql(
      `select attachment_id as id from private.stale_files order by stale_since limit ${atOnce}`,
    );
    const ids = (rows as { id: string }[]).map(({ id }) => id);
    if (ids.length === 0) return removed;
    await removeFiles(
      apiOptions,
      ids.flatMap((id) => [`${id}/file`, `${id}/small`]),
    );
    await db.executeSql('delete from private.stale_files where attachment_id = any($1::uuid[])', [
      ids,
    ]);
    removed += ids.length;
  }
}

/** Cleans once an hour; on one node only, also where several run. */
export async function scheduleFileCleaning(
  boss: PgBoss,
  apiOptions: ApiOptions,
  log: Logger,
): Promise<void> {
  await boss.createQueue(queue, { retryLimit: 3, retryDelay: 600 });
  await boss.work(queue, { pollingIntervalSeconds: 30 }, async () => {
    const removed = await cleanFiles(boss.getDb(), apiOptions);
    if (removed > 0) log.info({ removed }, 'files that belong to nothing are removed');
  });
  await boss.schedule(queue, '25 * * * *', null, { missed: 'once' });
}
