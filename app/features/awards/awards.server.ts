import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { CampaignPage, EnteringPage, JuryEntry, JuryPage } from './award.ts';

/** The year that an address names. @throws Response 404 */
export function yearOf(given: string | undefined): number {
  if (!given || !/^20\d\d$|^2100$/.test(given)) throw notFound();
  return Number(given);
}

/** The entry that an address or a form names. @throws Response 404 */
export function entryOf(given: unknown): number {
  if (typeof given !== 'string' || !/^[1-9]\d{0,14}$/.test(given)) throw notFound();
  return Number(given);
}

/** The awards of a year; without one those of the present. @throws Response 404 */
export async function getCampaign(
  db: Db,
  asked: { year: number | null; preview: boolean },
  language: string,
): Promise<CampaignPage> {
  // The generated types do not know that a year may be left open.
  const wanted_year = asked.year as number;
  const answer = await db.rpc('get_campaign', { wanted_year, language, preview: asked.preview });
  return unwrap(answer) as unknown as CampaignPage;
}

/** What the form to put an initiative forward needs. @throws Response 404 */
export async function getEntering(
  db: Db,
  year: number,
  asked: { slug: string; query: string },
  language: string,
): Promise<EnteringPage> {
  const { slug, query } = asked;
  const answer = await db.rpc('get_entering', {
    wanted_year: year,
    initiative_slug: slug,
    query,
    language,
  });
  return unwrap(answer) as unknown as EnteringPage;
}

/** Puts an initiative forward. @throws RefusedInput, Conflict, Response 404, 429 */
export async function enterCampaign(
  db: Db,
  about: { year: number; slug: string; clientHash: string },
  form: Record<string, Json>,
): Promise<void> {
  const { year, slug, clientHash } = about;
  done(
    await db.rpc('enter_campaign', {
      wanted_year: year,
      initiative_slug: slug,
      client: clientHash,
      form,
    }),
  );
}

/** Takes an initiative that one keeps out of the awards. @throws Conflict, Response 404 */
export async function withdrawEntry(db: Db, entry: number): Promise<void> {
  done(await db.rpc('withdraw_entry', { entry }));
}

/** A juror's own list. @throws Response 404 */
export async function getJury(db: Db, year: number, language: string): Promise<JuryPage> {
  return unwrap(await db.rpc('get_jury', { wanted_year: year, language })) as unknown as JuryPage;
}

/** One entry with one's own sheet. @throws Response 403, 404 */
export async function getJuryEntry(db: Db, entry: number, language: string): Promise<JuryEntry> {
  return unwrap(await db.rpc('get_jury_entry', { entry, language })) as unknown as JuryEntry;
}

/** Comes into the jury, or leaves it. @throws Conflict, Response 404 */
export async function answerJury(db: Db, year: number, accepts: boolean): Promise<void> {
  done(await db.rpc('answer_jury', { wanted_year: year, accepts }));
}

/** Saves one's own sheet. @throws RefusedInput, Conflict, Response 403, 404 */
export async function saveSheet(
  db: Db,
  entry: number,
  form: { scores: Record<string, string>; note: string },
): Promise<void> {
  done(await db.rpc('save_jury_sheet', { entry, form }));
}

/** Leaves an entry to the other jurors. @throws Conflict, Response 403, 404 */
export async function leaveEntry(db: Db, entry: number): Promise<void> {
  done(await db.rpc('leave_entry_to_others', { entry }));
}
