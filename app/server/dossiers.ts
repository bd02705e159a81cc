import type { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { buildDossier } from '../features/dossier/build-dossier.server.ts';
import type { DossierFacts } from '../features/dossier/dossier-facts.ts';
import type { DossierProgress } from '../features/dossier/dossier.ts';
import { JobFailed } from '../lib/bounded-process.server.ts';
import type { ApiOptions } from './database.ts';
import { within } from './listener.ts';
import type { Queries } from './site-storage.ts';
import { inSiteStorage } from './site-storage.ts';

const queue = 'dossiers';
/** Storage that does not answer holds up no other dossier, in milliseconds. */
const longestUpload = 60_000;

/** A dossier that this worker alone makes now. */
interface Taken {
  id: string;
  revision: number;
  file: string;
}
/** What could not be stored, in contrast to what could not be made. */
class NotStored extends Error {}

async function first<Row>(db: Queries, text: string, values: unknown[]): Promise<Row | undefined> {
  const { rows } = await db.executeSql(text, values);
  return rows[0] as Row | undefined;
}

function faultOf(error: unknown): NonNullable<DossierProgress['fault']> {
  if (error instanceof JobFailed) return error.fault;
  return error instanceof NotStored ? 'storage' : 'failed';
}

async function store(apiOptions: ApiOptions, file: string, built: BuiltFiles): Promise<void> {
  const texts = new TextEncoder().encode(JSON.stringify(built.texts));
  const sending = inSiteStorage(apiOptions, async (storage) => {
    const bucket = storage.from('dossiers');
    return Promise.all([
      bucket.upload(`${file}/dossier.pdf`, built.pdf, { contentType: 'application/pdf' }),
      bucket.upload(`${file}/texts.json`, texts, { contentType: 'application/json' }),
    ]);
  });
  const sent = await within(longestUpload, sending).catch((error: Error) => [{ error }]);
  const error = sent.find((one) => one.error)?.error;
  if (error) throw new NotStored(error.message);
}
type BuiltFiles = Pick<Awaited<ReturnType<typeof buildDossier>>, 'pdf' | 'texts'>;

interface Place {
  db: Queries;
  apiOptions: ApiOptions;
  siteUrl: string;
  log: Pick<Logger, 'warn' | 'info'>;
}

/** Makes one dossier; what was made replaces the one before only when it is whole. */
async function makeOne({ id, revision, file }: Taken, place: Place): Promise<void> {
  const { db, apiOptions, siteUrl, log } = place;
  const step = (at: number) =>
    first(db, 'select private.step_dossier($1, $2, $3)', [id, revision, at]).then(() => undefined);
  try {
    const row = await first<{ facts: DossierFacts }>(
      db,
      'select private.dossier_facts($1) as facts',
      [id],
    );
    if (!row) return;
    await step(1);
    const built = await buildDossier(row.facts, siteUrl, log, step);
    await store(apiOptions, file, built);
    const { pdf, parts } = built;
    await db.executeSql('select private.finish_dossier($1, $2, $3, $4, $5::text::jsonb, $6)', [
      ...[id, revision, file, pdf.length, JSON.stringify(parts), row.facts.asOf],
    ]);
  } catch (error) {
    const fault = faultOf(error);
    log.warn({ dossier: id, fault, err: error }, 'dossier not made');
    await db.executeSql('select private.fail_dossier($1, $2, $3)', [id, revision, fault]);
  }
}

/**
 * Makes all dossiers that wait, one after the other.
 * @param siteUrl origin of the site, for the addresses in the files
 * @returns how many were taken up
 */
export async function makeDossiers(place: Place): Promise<number> {
  for (let count = 0; ; count += 1) {
    const taken = await first<Taken>(
      place.db,
      'select d.id, d.revision, d.next_file_id as file from private.take_dossier(now()) as d where d.id is not null',
      [],
    );
    if (!taken) return count;
    await makeOne(taken, place);
  }
}

/**
 * Makes dossiers as soon as they are asked for, and looks each minute for those that wait or whose maker
 * stopped.
 * @returns what is called when the database says that some are asked for
 */
export async function scheduleDossiers(
  boss: PgBoss,
  place: Omit<Place, 'db'>,
): Promise<() => void> {
  await boss.createQueue(queue, { policy: 'short', retryLimit: 0, expireInSeconds: 900 });
  const worker = await boss.work(queue, { pollingIntervalSeconds: 5 }, async () => {
    const count = await makeDossiers({ ...place, db: boss.getDb() });
    if (count > 0) place.log.info({ count }, 'dossiers are made');
  });
  await boss.schedule(queue, '* * * * *', null, { tz: 'Europe/Brussels' });
  return () => {
    boss.send(queue, {}).then(
      () => boss.notifyWorker(worker),
      (error: unknown) => place.log.warn({ err: error }, 'dossiers wait for the next minute'),
    );
  };
}
