import { done } from '../../lib/command.server.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { Dismissal, Pairing } from './pairing.ts';

/**
 * A round of the weekly assignment; null for the last one.
 * @throws Response 403 for who is neither coordinator nor between two, 404
 */
export async function getPairing(db: Db, round: number | null, language: string): Promise<Pairing> {
  const answer = await db.rpc('get_pairing', { round: round as number, language });
  return unwrap(answer) as unknown as Pairing;
}

/** A coordinator accepts a pair. @throws Conflict when somebody decided otherwise, Response 403, 404 */
export async function acceptPair(db: Db, pair: number): Promise<void> {
  done(await db.rpc('accept_pair', { wanted: pair }));
}

/** Not these two. @throws Conflict when they were asked already, Response 404 */
export async function dismissPair(db: Db, pair: number, reason: Dismissal): Promise<void> {
  done(await db.rpc('dismiss_pair', { wanted: pair, reason }));
}

/**
 * Asks both sides of all pairs that were accepted.
 * @returns how many were sent, and how many were no longer possible
 * @throws Response 403
 */
export async function sendPairs(db: Db): Promise<{ sent: number; gone: number }> {
  return unwrap(await db.rpc('send_pairs')) as unknown as { sent: number; gone: number };
}
