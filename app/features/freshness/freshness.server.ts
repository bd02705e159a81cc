import { done } from '../../lib/command.server.ts';
import { notFound, unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type {
  Confirmation,
  FreshnessDesk,
  FreshnessFigure,
  OwnRecord,
  Settled,
} from './freshness.ts';

const secret = /^[0-9a-f]{32}$/;

function secretOf(token: string | undefined): string {
  if (!token || !secret.test(token)) throw notFound();
  return token;
}

/** What the link of a mail asks. @throws Response 404 when it is wrong or old */
export async function getConfirmation(
  db: Db,
  token: string | undefined,
  language: string,
): Promise<Confirmation> {
  const answer = await db.rpc('get_confirmation', { token: secretOf(token), language });
  return unwrap(answer) as unknown as Confirmation;
}

/** Answers about the records that were seen. @throws Response 400, 404 */
export async function answerConfirmation(
  db: Db,
  token: string | undefined,
  answer: 'right' | 'ended',
  seen: Record<string, string>,
): Promise<Settled> {
  const given = await db.rpc('answer_confirmation', { token: secretOf(token), answer, seen });
  return unwrap(given) as unknown as Settled;
}

/** Erases the address that a mail went to. @throws Response 404 */
export async function stopConfirmations(db: Db, token: string | undefined): Promise<void> {
  done(await db.rpc('stop_confirmations', { token: secretOf(token) }));
}

/** The records that one's organisations keep. @throws Response 401 */
export async function listMyRecords(db: Db, language: string): Promise<OwnRecord[]> {
  const answer = unwrap(await db.rpc('get_my_records', { language }));
  return (answer as unknown as { records: OwnRecord[] }).records;
}

/** Says that one's own records are right as they were seen. @throws Response 404 */
export async function confirmMyRecords(db: Db, seen: Record<string, string>): Promise<Settled> {
  return unwrap(await db.rpc('confirm_my_records', { seen })) as unknown as Settled;
}

/** How fresh the directory is; for everybody. */
export async function getFreshnessFigure(db: Db): Promise<FreshnessFigure> {
  return unwrap(await db.rpc('get_freshness_figure')) as unknown as FreshnessFigure;
}

/** The same, with what waits and whom one cannot reach. @throws Response 401, 403 */
export async function getFreshnessDesk(db: Db, language: string): Promise<FreshnessDesk> {
  return unwrap(await db.rpc('get_freshness_desk', { language })) as unknown as FreshnessDesk;
}

/** Asks everybody at once. @throws RefusedInput when that was lately, Response 403 */
export async function startConfirmationRound(db: Db): Promise<void> {
  done(await db.rpc('start_confirmation_round'));
}
