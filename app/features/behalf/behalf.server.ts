import type { z } from 'zod';
import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type {
  addSchema,
  changeSchema,
  correctionSchema,
  openSchema,
  renewSchema,
} from './behalf-forms.ts';
import type { Beneficiary, BeneficiaryList, Handover, Sheet } from './behalf.ts';

/** The number of somebody from an address. @throws Response 404 when it is none */
export function beneficiaryIdOf(id: string | undefined): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id ?? '')) throw notFound();
  return id ?? '';
}

/** For whom who asks posts, and whether they may note somebody more. */
export async function listBeneficiaries(db: Db, language: string): Promise<BeneficiaryList> {
  return unwrap(await db.rpc('get_my_beneficiaries', { language })) as unknown as BeneficiaryList;
}

/** Somebody for whom who asks is the case worker. @throws Response 404 */
export async function getBeneficiary(db: Db, id: string, language: string): Promise<Beneficiary> {
  const answer = await db.rpc('get_beneficiary', { wanted: id, language });
  return unwrap(answer) as unknown as Beneficiary;
}

/** @returns the number of somebody new @throws RefusedInput, Response 403, 429 */
export async function addBeneficiary(db: Db, form: z.infer<typeof addSchema>): Promise<string> {
  const { organisation, ...values } = form;
  return unwrap(await db.rpc('add_beneficiary', { organisation, form: values }));
}

/** @throws RefusedInput, Conflict once it was withdrawn, Response 404 */
export async function changeBeneficiary(
  db: Db,
  id: string,
  form: z.infer<typeof changeSchema>,
): Promise<void> {
  done(await db.rpc('change_beneficiary', { wanted: id, form }));
}

/** Notes that somebody agreed anew. @throws RefusedInput, Conflict once it was withdrawn, Response 403, 404 */
export async function renewConsent(
  db: Db,
  id: string,
  form: z.infer<typeof renewSchema>,
): Promise<void> {
  done(await db.rpc('renew_consent', { wanted: id, form }));
}

/** Somebody no longer agrees: everything is closed. @throws Response 404 */
export async function withdrawConsent(db: Db, id: string): Promise<void> {
  done(await db.rpc('withdraw_consent', { wanted: id }));
}

/** A new sheet; earlier ones open nothing any more. @throws Conflict once it was withdrawn, Response 404, 429 */
export async function makeSheet(db: Db, id: string, language: string): Promise<Sheet> {
  return unwrap(await db.rpc('make_handover', { wanted: id, language })) as unknown as Sheet;
}

/** Sheet and receipt open nothing any more. @throws Response 404 */
export async function revokeSheet(db: Db, id: string): Promise<void> {
  done(await db.rpc('revoke_handover', { wanted: id }));
}

interface Asker {
  /** Hash by which attempts from one place are counted. */
  client: string;
  language: string;
}

/** What a code or a receipt opens; null when nothing. @throws Response 429 */
export async function findHandover(
  db: Db,
  secret: string,
  { client, language }: Asker,
): Promise<Handover | null> {
  const answer = await db.rpc('get_handover', { secret, client, language });
  if (!answer.error && answer.data === null) return null;
  return unwrap(answer) as unknown as Handover;
}

/** Opens a code, once. @returns the receipt, null when it opens nothing @throws Response 403, 429 */
export async function openHandover(
  db: Db,
  code: string,
  { once, client }: z.infer<typeof openSchema> & { client: string },
): Promise<string | null> {
  const answer = await db.rpc('open_handover', { code, once, client });
  if (!answer.error && answer.data === null) return null;
  return (unwrap(answer) as unknown as { receipt: string }).receipt;
}

/** @throws RefusedInput, Conflict when it was changed or is over, Response 404 */
export async function correctListing(
  db: Db,
  receipt: string,
  { listing, revision, ...texts }: z.infer<typeof correctionSchema>,
): Promise<void> {
  const form: Json = { ...texts, revision: Number(revision) };
  done(await db.rpc('correct_listing', { receipt, wanted: Number(listing), form }));
}

/** @throws Response 404 */
export async function withdrawByReceipt(db: Db, receipt: string): Promise<void> {
  done(await db.rpc('withdraw_by_receipt', { receipt }));
}

/** Makes all of it the account's own. @throws Conflict once it was withdrawn, Response 401, 403, 404 */
export async function takeOver(db: Db, receipt: string): Promise<void> {
  done(await db.rpc('take_over', { receipt }));
}
