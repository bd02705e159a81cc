import { done } from '../../lib/command.server.ts';
import { Conflict, notFound, unavailable, unwrap } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import { sessionAddress } from '../sessions/session.ts';
import type { DossierFile, DossierList } from './dossier.ts';
import { slugOf } from './papers.server.ts';

/** The dossiers of a session that who asks may read. @throws Response 404 */
export async function listDossiers(page: Page): Promise<DossierList> {
  const slug = slugOf(page.params['slug']);
  const answer = await page.db.rpc('list_dossiers', {
    session_slug: slug,
    language: page.language,
  });
  return unwrap(answer) as unknown as DossierList;
}

/** Where the files of a whole dossier are, in the language of the address. @throws Response 403, 404 */
export async function getDossier(page: Page): Promise<DossierFile> {
  const audience = page.url.searchParams.get('audience') ?? 'public';
  if (audience !== 'public' && audience !== 'participants') throw notFound();
  const slug = slugOf(page.params['slug']);
  const answer = await page.db.rpc('get_dossier', {
    session_slug: slug,
    language: page.language,
    audience,
  });
  return unwrap(answer) as unknown as DossierFile;
}

/** A file of a dossier or of a paper in Storage, as a stream. @throws Response 503 */
export async function openStored(
  db: Db,
  bucket: 'dossiers' | 'attachments',
  name: string,
): Promise<ReadableStream<Uint8Array>> {
  const { data, error } = await db.storage.from(bucket).download(name).asStream();
  if (error)
    throw Object.assign(unavailable(), { databaseError: `storage ${error.message} ${name}` });
  return data as ReadableStream<Uint8Array>;
}

/** Asks for all dossiers of the present agenda, anew. */
export async function makeAll(page: Page) {
  await page.requireViewer();
  const slug = slugOf(page.params['slug']);
  const here = sessionAddress(page.language, slug, 'dossier');
  try {
    done(await page.db.rpc('make_dossiers', { session_slug: slug }));
  } catch (failure) {
    if (failure instanceof Conflict) return redirectWithToast(page, here, 'dossier:toastNoAgenda');
    throw failure;
  }
  return redirectWithToast(page, here, 'dossier:toastQueued');
}
