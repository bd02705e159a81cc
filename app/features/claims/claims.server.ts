import { done } from '../../lib/command.server.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { ClaimForm } from './claim-forms.ts';
import type { ClaimLine, ClaimPage, ClaimRecord, OwnClaims } from './claim.ts';

/** Who keeps a record, and one's own claim to it. @throws Response 404 */
export async function getClaimPage(db: Db, slug: string, language: string): Promise<ClaimPage> {
  const answer = await db.rpc('get_claim_page', { initiative_slug: slug, language });
  return unwrap(answer) as unknown as ClaimPage;
}

/** Asks to keep a record. @throws RefusedInput, Conflict, Response 404, 429 */
export async function makeClaim(db: Db, slug: string, form: ClaimForm): Promise<void> {
  done(await db.rpc('make_claim', { initiative_slug: slug, form }));
}

/** Mails a code to a mailbox at the site's host. @throws RefusedInput, Conflict, Response 404, 429 */
export async function sendClaimCode(db: Db, claim: number, address: string): Promise<void> {
  done(await db.rpc('send_claim_code', { claim, address }));
}

/** Whether the code is the one that was mailed. @throws Conflict, Response 404 */
export async function proveClaim(
  db: Db,
  claim: number,
  code: string,
): Promise<'proven' | 'wrong' | 'expired' | 'over'> {
  const answer = unwrap(await db.rpc('prove_claim', { claim, code }));
  return answer as 'proven' | 'wrong' | 'expired' | 'over';
}

/** Takes one's own claim back. @throws Conflict, Response 404 */
export async function withdrawClaim(db: Db, claim: number): Promise<void> {
  done(await db.rpc('withdraw_claim', { claim }));
}

/** Who keeps the record agrees or objects. @throws RefusedInput, Conflict, Response 404 */
export async function answerClaim(
  db: Db,
  claim: number,
  agrees: boolean,
  why: string,
): Promise<void> {
  done(await db.rpc('answer_claim', { claim, agrees, why }));
}

/** Gives a record up, or takes it away. @throws RefusedInput, Conflict, Response 403, 404 */
export async function endKeeping(
  db: Db,
  slug: string,
  organisation: string,
  why: string,
): Promise<void> {
  done(await db.rpc('end_keeping', { initiative_slug: slug, organisation, why }));
}

/** One's own claims, and those of others to what one keeps. @throws Response 401 */
export async function getMyClaims(db: Db, language: string): Promise<OwnClaims> {
  return unwrap(await db.rpc('get_my_claims', { language })) as unknown as OwnClaims;
}

/** Claims that wait, or that were decided. @throws Response 403 */
export async function listClaims(db: Db, language: string, decided: boolean): Promise<ClaimLine[]> {
  return unwrap(await db.rpc('list_claims', { language, decided })) as unknown as ClaimLine[];
}

/** One claim with its history. @throws Response 403, 404 */
export async function getClaim(db: Db, claim: number, language: string): Promise<ClaimRecord> {
  return unwrap(await db.rpc('get_claim', { claim, language })) as unknown as ClaimRecord;
}

/** Keeps what a moderator saw or heard. @throws RefusedInput, Conflict, Response 403 */
export async function noteClaimProof(db: Db, claim: number, note: string): Promise<void> {
  done(await db.rpc('note_claim_proof', { claim, note }));
}

/** Lets the organisation keep the record. @throws RefusedInput, Conflict, Response 403 */
export async function acceptClaim(db: Db, claim: number, organisation: string): Promise<void> {
  done(await db.rpc('accept_claim', { claim, organisation }));
}

/** Declines with a reason. @throws RefusedInput, Conflict, Response 403 */
export async function declineClaim(db: Db, claim: number, why: string): Promise<void> {
  done(await db.rpc('decline_claim', { claim, why }));
}
