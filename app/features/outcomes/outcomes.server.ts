import { done } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Hours, HoursProof } from './hours.ts';
import type { HoursForm } from './outcome-forms.ts';
import type {
  DuoAnswer,
  DuoCount,
  MatchResult,
  Outcome,
  PublicThanks,
  ThanksReach,
} from './outcome.ts';

/** The id of a match from an address. @throws Response 404 when it is none */
export function matchIdOf(id: string | undefined): string {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id ?? '')) throw notFound();
  return id ?? '';
}

/** How it went. @throws Response 404 for who is no side of what was agreed */
export async function getOutcome(db: Db, match: string, language: string): Promise<Outcome> {
  return unwrap(await db.rpc('get_outcome', { wanted: match, language })) as unknown as Outcome;
}

/** Says once how it went. @throws Conflict when one said something else before, Response 404 */
export async function sayOutcome(db: Db, match: string, result: MatchResult): Promise<void> {
  done(await db.rpc('say_outcome', { wanted: match, result }));
}

/** Whether two still meet, for oneself. @throws Response 404 when nothing was asked */
export async function answerDuo(
  db: Db,
  match: string,
  months: number,
  answer: DuoAnswer,
): Promise<void> {
  done(await db.rpc('answer_duo', { wanted: match, months, answer }));
}

/** What sides of duos answered, for coordinators. @throws Response 403 */
export async function countDuos(db: Db): Promise<DuoCount[]> {
  return unwrap(await db.rpc('count_duos')) as unknown as DuoCount[];
}

/** Thanks the other side. @throws RefusedInput, Conflict before it is done, Response 404, 429 */
export async function writeThanks(
  db: Db,
  match: string,
  { message, reach }: { message: string; reach: ThanksReach },
  language: string,
): Promise<void> {
  done(await db.rpc('write_thanks', { wanted: match, message, reach, language }));
}

/** Who may read what one was thanked with. @throws RefusedInput, Response 404 */
export async function allowThanks(db: Db, match: string, reach: ThanksReach): Promise<void> {
  done(await db.rpc('allow_thanks', { wanted: match, reach }));
}

/** Takes one's thanks back. @throws Response 404 */
export async function withdrawThanks(db: Db, match: string): Promise<void> {
  done(await db.rpc('withdraw_thanks', { wanted: match }));
}

/** Takes thanks off the public page. @throws Response 403, 404 */
export async function hideThanks(db: Db, match: string, side: string): Promise<void> {
  done(await db.rpc('hide_thanks', { wanted: match, side }));
}

/** The newest thanks that both sides want to be read. */
export async function listThanks(db: Db, language: string): Promise<PublicThanks[]> {
  return unwrap(await db.rpc('list_thanks', { language })) as unknown as PublicThanks[];
}

/** Hours of who asks, what waits for them, and the matches that count. */
export async function getHours(db: Db, language: string): Promise<Hours> {
  return unwrap(await db.rpc('get_my_hours', { language })) as unknown as Hours;
}

/** Confirmed hours of who asks. */
export async function getHoursProof(db: Db, language: string): Promise<HoursProof> {
  return unwrap(await db.rpc('get_hours_proof', { language })) as unknown as HoursProof;
}

/**
 * Writes hours down.
 * @param once names the sending, so that a second one writes nothing
 * @throws RefusedInput also where they overlap, Conflict where nothing counts, Response 404, 429
 */
export async function addHours(
  db: Db,
  match: string,
  form: HoursForm,
  once: string,
  language: string,
): Promise<void> {
  done(await db.rpc('add_hours', { wanted: match, form: { ...form, once, language } }));
}

/** Confirms hours, or says why not. @throws RefusedInput, Conflict when they changed, Response 403, 404 */
export async function answerHours(
  db: Db,
  id: string,
  revision: number,
  agrees: boolean,
  reason: string,
): Promise<void> {
  done(await db.rpc('answer_hours', { wanted: id, revision, agrees, reason }));
}

/** Corrects hours: they wait again. @throws RefusedInput, Conflict when they changed, Response 403, 404 */
export async function correctHours(
  db: Db,
  id: string,
  revision: number,
  form: HoursForm,
  language: string,
): Promise<void> {
  done(await db.rpc('correct_hours', { wanted: id, form: { ...form, revision, language } }));
}

/** Takes hours back. @throws Response 403, 404 */
export async function withdrawHours(db: Db, id: string): Promise<void> {
  done(await db.rpc('withdraw_hours', { wanted: id }));
}

/** Whether a listing counts, by the organisation that stands between. @throws Response 403, 404, Conflict */
export async function countHoursOf(db: Db, listing: number, counts: boolean): Promise<void> {
  done(await db.rpc('count_hours_of', { wanted: listing, counts }));
}
