import type { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';

const newsQueue = 'news';
/** Digests written in one transaction: few enough to hold no lock for long. */
const digestsAtOnce = 100;

/** Writes the mails of the moment and the digests that are due into the outbox. */
export async function writeNewsMails(
  db: ReturnType<PgBoss['getDb']>,
): Promise<{ mails: number; readers: number }> {
  const sent = await db.executeSql('select private.send_notifications() as count');
  let readers = 0;
  for (;;) {
    const { rows } = await db.executeSql('select private.send_digests(now(), $1) as count', [
      digestsAtOnce,
    ]);
    const looked = Number((rows[0] as { count: number } | undefined)?.count ?? 0);
    readers += looked;
    if (looked < digestsAtOnce) break;
  }
  return { mails: Number((sent.rows[0] as { count: number } | undefined)?.count ?? 0), readers };
}

/**
 * Looks every minute for news that should leave as mail. What was missed while the site was down is due
 * at the next look, so one run makes up for all.
 */
export async function scheduleNews(boss: PgBoss, log: Logger): Promise<void> {
  await boss.createQueue(newsQueue, { retryLimit: 0, deleteAfterSeconds: 3600 });
  await boss.work(newsQueue, { pollingIntervalSeconds: 5 }, async () => {
    const { mails, readers } = await writeNewsMails(boss.getDb());
    if (mails + readers > 0) log.info({ mails, readers }, 'news is on its way');
  });
  await boss.schedule(newsQueue, '* * * * *', null, { tz: 'Europe/Brussels' });
}
