import type { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { ApiOptions } from './database.ts';
import type { Queries } from './site-storage.ts';
import { inSiteStorage } from './site-storage.ts';

const queue = 'file-cleaning';
const atOnce = 200;

/** The files of one row, by bucket. */
const filesOf = {
  attachments: ['file', 'small', 'thumb'],
  dossiers: ['dossier.pdf', 'texts.json'],
} as const;
type Bucket = keyof typeof filesOf;

/** Removes files from Storage; which of them are there no longer does not matter. */
function removeFiles(apiOptions: ApiOptions, bucket: Bucket, ids: string[]): Promise<void> {
  const names = ids.flatMap((id) => filesOf[bucket].map((file) => `${id}/${file}`));
  return inSiteStorage(apiOptions, async (storage) => {
    const { error } = await storage.from(bucket).remove(names);
    if (error) throw error;
  });
}

async function cleanBucket(db: Queries, apiOptions: ApiOptions, bucket: Bucket): Promise<number> {
  let removed = 0;
  for (;;) {
    const { rows } = await db.executeSql(
      `select attachment_id as id from private.stale_files where bucket = $1 order by stale_since limit ${atOnce}`,
      [bucket],
    );
    const ids = (rows as { id: string }[]).map(({ id }) => id);
    if (ids.length === 0) return removed;
    await removeFiles(apiOptions, bucket, ids);
    await db.executeSql('delete from private.stale_files where attachment_id = any($1::uuid[])', [
      ids,
    ]);
    removed += ids.length;
  }
}

/**
 * Drops files that no post and no paper took within a day, and removes from Storage all whose row is gone.
 * @returns how many were removed; what fails stays noted and is tried again
 */
export async function cleanFiles(db: Queries, apiOptions: ApiOptions): Promise<number> {
  await db.executeSql('select private.forget_unused_attachments(now())');
  const attachments = await cleanBucket(db, apiOptions, 'attachments');
  return attachments + (await cleanBucket(db, apiOptions, 'dossiers'));
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
