import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { CampaignYear, Desk } from './award.ts';

type Form = Record<string, Json>;

/** All years, also those that nobody else sees yet. @throws Response 403 */
export async function listCampaigns(db: Db): Promise<CampaignYear[]> {
  return unwrap(await db.rpc('list_campaigns')) as unknown as CampaignYear[];
}

/** A year as staff work on it. @throws Response 403, 404 */
export async function getDesk(db: Db, year: number, language: string): Promise<Desk> {
  const answer = await db.rpc('get_campaign_desk', { wanted_year: year, language });
  return unwrap(answer) as unknown as Desk;
}

/** Begins a year. @returns it @throws RefusedInput, Response 403 */
export async function prepareCampaign(db: Db, form: Form): Promise<number> {
  return unwrap(await db.rpc('prepare_campaign', { form }));
}

/** Days and words of a year. @throws RefusedInput, Conflict */
export async function changeCampaign(db: Db, year: number, form: Form): Promise<void> {
  done(await db.rpc('change_campaign', { wanted_year: year, form }));
}

/** A category or a criterion; a new one without a number. @throws RefusedInput, Conflict */
export async function savePart(
  db: Db,
  year: number,
  part: { kind: 'category' | 'criterion'; id: number | null },
  form: Form,
): Promise<void> {
  // The generated types do not know that the number may be left out.
  const id = part.id as number;
  if (part.kind === 'category')
    done(await db.rpc('save_campaign_category', { wanted_year: year, category: id, form }));
  else done(await db.rpc('save_campaign_criterion', { wanted_year: year, criterion: id, form }));
}

/** Takes a category or a criterion away. @throws Conflict */
export async function removePart(
  db: Db,
  year: number,
  part: { kind: 'category' | 'criterion'; id: number },
): Promise<void> {
  const { kind, id } = part;
  done(await db.rpc('remove_campaign_part', { wanted_year: year, part: kind, number: id }));
}

/** Everybody sees the year. @throws RefusedInput, Conflict */
export async function publishCampaign(db: Db, year: number): Promise<void> {
  done(await db.rpc('publish_campaign', { wanted_year: year }));
}

/** The year does not take place. @throws RefusedInput, Conflict */
export async function cancelCampaign(db: Db, year: number, why: string): Promise<void> {
  done(await db.rpc('cancel_campaign', { wanted_year: year, why }));
}

/** Asks somebody into the jury. @throws RefusedInput, Conflict, Response 429 */
export async function inviteJuror(db: Db, year: number, address: string): Promise<void> {
  done(await db.rpc('invite_juror', { wanted_year: year, address }));
}

/** Somebody leaves the jury. @throws Conflict */
export async function removeJuror(db: Db, year: number, person: string): Promise<void> {
  done(await db.rpc('remove_juror', { wanted_year: year, person }));
}

/** An entry does not take part. @throws RefusedInput, Conflict */
export async function refuseEntry(db: Db, entry: number, why: string): Promise<void> {
  done(await db.rpc('refuse_entry', { entry, why }));
}

/** The shortlist of all categories. @throws RefusedInput, Conflict */
export async function makeShortlist(db: Db, year: number, form: Form): Promise<void> {
  done(await db.rpc('shortlist_campaign', { wanted_year: year, form }));
}

/** Whether an entry of the shortlist wins. @throws RefusedInput, Conflict */
export async function awardEntry(db: Db, entry: number, form: Form): Promise<void> {
  done(await db.rpc('award_entry', { entry, form }));
}

/** Everybody reads who won. @throws RefusedInput, Conflict */
export async function announceCampaign(db: Db, year: number): Promise<void> {
  done(await db.rpc('announce_campaign', { wanted_year: year }));
}
