import type { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import postgres from 'postgres';
import { createGeocode } from '../features/imports/geocode.server.ts';
import { workOnImports } from '../features/imports/import-work.server.ts';

const queue = 'imports';

interface Place {
  databaseUrl: string;
  geocoderUrl: string | undefined;
  log: Pick<Logger, 'warn' | 'info'>;
}

/** Works on all imports that wait, over connections of its own: one writes, the other says how far it is. */
async function work({ databaseUrl, geocoderUrl, log }: Place): Promise<number> {
  const sql = postgres(databaseUrl, {
    max: 3,
    onnotice: () => undefined,
    connection: { application_name: 'migration-forum-imports' },
  });
  try {
    const geocode = geocoderUrl ? createGeocode(geocoderUrl, sql) : null;
    return await workOnImports({ sql, log, geocode });
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/**
 * Works on imports as soon as they are asked for, and looks each minute for those whose worker stopped.
 * @returns what is called when the database says that some wait
 */
export async function scheduleImports(boss: PgBoss, place: Place): Promise<() => void> {
  await boss.createQueue(queue, { policy: 'short', retryLimit: 0, expireInSeconds: 21_600 });
  const worker = await boss.work(queue, { pollingIntervalSeconds: 5 }, async () => {
    const count = await work(place);
    if (count > 0) place.log.info({ count }, 'imports are worked on');
  });
  await boss.schedule(queue, '* * * * *', null, { tz: 'Europe/Brussels' });
  return () => {
    boss.send(queue, {}).then(
      () => boss.notifyWorker(worker),
      (error: unknown) => place.log.warn({ err: error }, 'imports wait for the next minute'),
    );
  };
}
