import { done } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { ChangeValues, PaperValues } from './paper-forms.ts';
import type { PaperList, PaperPage } from './paper.ts';

/** The slug of a session from an address. @throws Response 404 when it is none */
export function slugOf(given: string | undefined): string {
  if (!given || !/^[a-z0-9-]{1,120}$/.test(given)) throw notFound();
  return given;
}

/** A number from an address. @throws Response 404 when it is none */
export function idOf(given: string | undefined): number {
  if (!given || !/^[1-9]\d{0,14}$/.test(given)) throw notFound();
  return Number(given);
}

/** The papers of a session that who asks may read, by item. @throws Response 404 */
export async function listPapers(db: Db, slug: string, language: string): Promise<PaperList> {
  const answer = await db.rpc('list_papers', { session_slug: slug, language });
  return unwrap(answer) as unknown as PaperList;
}

/** A paper with its text or file. @throws Response 404 */
export async function getPaper(
  db: Db,
  place: { slug: string; id: number; version: number | null },
  language: string,
): Promise<PaperPage> {
  const { slug, id, version } = place;
  const answer = await db.rpc('get_paper', {
    session_slug: slug,
    paper_id: id,
    language,
    ...(version ? { version } : {}),
  });
  return unwrap(answer) as unknown as PaperPage;
}

/**
 * Puts a paper on an item.
 * @param attachment the file that was brought for it
 * @returns its id
 * @throws RefusedInput, Conflict, Response 403, 404
 */
export async function createPaper(
  db: Db,
  slug: string,
  values: PaperValues,
  attachment: string | null,
): Promise<number> {
  const { item, source, document, title, language, role, audience, authoritative, summary, once } =
    values;
  const answer = await db.rpc('add_paper', {
    session_slug: slug,
    item_id: item,
    ...{ role, audience, summary, once, title, language },
    is_authoritative: authoritative !== '',
    ...(source === 'document' ? { document_id: Number(document) } : {}),
    ...(attachment ? { attachment_id: attachment } : {}),
  });
  return Number(unwrap(answer));
}

/** Role, summary and readers. @throws RefusedInput, Conflict, Response 403, 404 */
export async function changePaper(
  db: Db,
  slug: string,
  id: number,
  values: ChangeValues,
): Promise<void> {
  const { role, audience, authoritative, summary } = values;
  const given = { session_slug: slug, paper_id: id, role, audience, summary };
  done(await db.rpc('change_paper', { ...given, is_authoritative: authoritative !== '' }));
}

/** The document as it is submitted now, or another file. @throws RefusedInput, Conflict, Response 403, 404 */
export async function renewPaper(
  db: Db,
  slug: string,
  id: number,
  attachment: string | null,
): Promise<void> {
  const given = { session_slug: slug, paper_id: id };
  done(
    await db.rpc('add_paper_version', {
      ...given,
      ...(attachment ? { attachment_id: attachment } : {}),
    }),
  );
}

/** Takes a paper back. @throws Conflict, Response 403, 404 */
export async function withdrawPaper(db: Db, slug: string, id: number): Promise<void> {
  done(await db.rpc('withdraw_paper', { session_slug: slug, paper_id: id }));
}
